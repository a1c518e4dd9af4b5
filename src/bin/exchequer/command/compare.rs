//! `exchequer diff`: what changed between two versions of an article.
//!
//! Findings are the same where their fingerprints are. One that is gone and one that is new are a
//! changed one where they have the relation and a figure in common.

use super::check::each_report;
use crate::arguments::{DiffOptions, ListFormat};
use crate::project::Projects;
use crate::supply::progress::Watch;
use crate::{Outcome, complain};
use exchequer::Report;
use exchequer::claim::Relation;
use exchequer::report::{MessageLanguage, ReportPhrase, RuleId, printable};
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::{self, Write};

/// A finding of one version.
#[derive(Clone, Debug, PartialEq, Serialize)]
struct Version {
    rule_id: String,
    fingerprint: String,
    /// The words of its figures.
    figures: Vec<String>,
    gap_percent: Option<String>,
    passes: bool,
    message: String,
    #[serde(skip)]
    relation: Relation,
    #[serde(skip)]
    needs_attention: bool,
    #[serde(skip)]
    fails: bool,
}

/// What became of a finding.
#[derive(Debug, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "snake_case")]
enum Change {
    New { now: Version },
    Gone { was: Version },
    Changed { was: Version, now: Version },
}

/// What is different between two versions.
#[derive(Debug, PartialEq, Serialize)]
struct Difference {
    schema: &'static str,
    changes: Vec<Change>,
    /// How many findings that need attention are in both.
    unchanged: usize,
}

/// Prints what changed. It fails where a finding that fails is new or changed.
pub fn diff(options: &DiffOptions) -> io::Result<Outcome> {
    let projects = Projects::new(&options.shared, None, Watch::Nothing);
    let (mut versions, mut language) = (Vec::new(), MessageLanguage::default());
    for name in [&options.old, &options.new] {
        let mut reports = Vec::new();
        let names = std::slice::from_ref(name);
        let outcome = each_report(&projects, &options.shared, names, |report| {
            reports.push(report);
            Ok(())
        })?;
        match reports.as_slice() {
            [report] => {
                language = report.message_language();
                versions.push(all(report));
            }
            [] if outcome == Outcome::BadInput => return Ok(outcome),
            _ => {
                complain(&format!("{name}: name one article, and not a folder of them"));
                return Ok(Outcome::BadInput);
            }
        }
    }
    let new = versions.pop().unwrap_or_default();
    let difference = difference(versions.pop().unwrap_or_default(), new);
    let text = match options.format {
        ListFormat::Text => printable(&text(&difference, language)).into_owned(),
        ListFormat::Json => serde_json::to_string(&difference)? + "\n",
    };
    io::stdout().lock().write_all(text.as_bytes())?;
    let fails = difference.changes.iter().any(|change| match change {
        Change::New { now } | Change::Changed { now, .. } => now.fails,
        Change::Gone { .. } => false,
    });
    Ok(if fails { Outcome::Fails } else { Outcome::Passes })
}

fn all(report: &Report) -> Vec<Version> {
    let findings = report.findings().iter().zip(report.fingerprints());
    let versions = findings.map(|(finding, fingerprint)| {
        let figures = finding.figures().iter().filter_map(|id| report.figure(*id));
        Version {
            rule_id: RuleId::of(finding).to_string(),
            fingerprint,
            figures: figures.map(|figure| report.words(figure).to_owned()).collect(),
            gap_percent: finding.gap_percent().map(|gap| gap.round_dp(2).normalize().to_string()),
            passes: finding.passes(),
            message: finding.message().to_owned(),
            relation: finding.relation(),
            needs_attention: finding.needs_attention(),
            fails: finding.fails(),
        }
    });
    versions.collect()
}

fn difference(old: Vec<Version>, new: Vec<Version>) -> Difference {
    let mut by_print: BTreeMap<String, Version> =
        old.into_iter().map(|version| (version.fingerprint.clone(), version)).collect();
    let (mut changes, mut added, mut unchanged) = (Vec::new(), Vec::new(), 0_usize);
    for now in new {
        match by_print.remove(&now.fingerprint) {
            None if now.needs_attention => added.push(now),
            Some(was) if now.needs_attention || was.needs_attention => {
                if (&was.rule_id, &was.gap_percent) == (&now.rule_id, &now.gap_percent) {
                    unchanged = unchanged.saturating_add(1);
                } else {
                    changes.push(Change::Changed { was, now });
                }
            }
            None | Some(_) => {}
        }
    }
    let mut gone: Vec<Version> =
        by_print.into_values().filter(|version| version.needs_attention).collect();
    for now in added {
        let is_alike = |was: &Version| {
            was.relation == now.relation && was.figures.iter().any(|of| now.figures.contains(of))
        };
        match gone.iter().position(is_alike) {
            Some(at) => changes.push(Change::Changed { was: gone.remove(at), now }),
            None => changes.push(Change::New { now }),
        }
    }
    changes.extend(gone.into_iter().map(|was| Change::Gone { was }));
    Difference { schema: "exchequer/diff/1", changes, unchanged }
}

/// One change a paragraph, and how many there are.
fn text(difference: &Difference, language: MessageLanguage) -> String {
    let said = |word| language.phrase(word);
    let kinds = [ReportPhrase::New, ReportPhrase::Gone, ReportPhrase::Changed, ReportPhrase::Was];
    let width = kinds.iter().map(|word| said(*word).chars().count()).max().unwrap_or_default();
    let line = |word, version| {
        let head = said(word);
        let blanks = " ".repeat(width.saturating_sub(head.chars().count()));
        format!("{head}{blanks}  {}\n", heading(version, language))
    };
    let mut text = String::new();
    let [mut new, mut gone, mut changed] = [0_usize; 3];
    for change in &difference.changes {
        let (count, word, version) = match change {
            Change::New { now } => (&mut new, ReportPhrase::New, now),
            Change::Gone { was } => (&mut gone, ReportPhrase::Gone, was),
            Change::Changed { now, .. } => (&mut changed, ReportPhrase::Changed, now),
        };
        *count = count.saturating_add(1);
        if let Change::Changed { was, .. } = change {
            text += &line(ReportPhrase::Was, was);
        }
        text += &line(word, version);
        text += &format!("{}  {}\n", " ".repeat(width), version.message);
    }
    let unchanged = difference.unchanged;
    text + &said(ReportPhrase::Changes { new, gone, changed, unchanged }) + "\n"
}

fn heading(version: &Version, language: MessageLanguage) -> String {
    let figures = version.figures.join(" | ");
    language.phrase(ReportPhrase::Headed { head: &version.rule_id, rest: &figures })
}
