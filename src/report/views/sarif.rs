//! SARIF 2.1.0, the format in which tools that check code report to build servers and editors.
//!
//! A claim that could not be reproduced is an `error`, a near miss a `warning`, what hangs on
//! something or was not checked a `note`. A claim that holds is left out, unless all are asked for,
//! and then a result of kind `pass`. The rule is that of [`RuleId`]; a replacement is a fix. What was
//! accepted is marked by `suppressions`, and where there is a baseline, each result says by
//! `baselineState` whether it is in it. Notifications of the run say that claims were left out, since
//! there are too many, and that something accepts a finding which is not there.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Bøden var 100 euro (7.450 kr.).").language("da").id("bøde.txt");
//! let sarif = Checker::new().check(&article.dated("2023-08-03".parse().unwrap())).to_sarif();
//! assert!(sarif.contains(r#""ruleId":"conversion/contradicted""#));
//! assert!(sarif.contains(r#""uri":"b%C3%B8de.txt""#));
//! # }
//! ```
//!
//! Lines end at `\r\n`, `\n` or `\r`; columns and offsets count UTF-16 code units. All of them are
//! places in the article's text: for an article that was cut out of a page, not in the markup.

mod log;
mod rules;

use super::{address, json, text};
use crate::interrupt::Interrupt;
use crate::report::entry::{self, Entry};
use crate::report::lines::Lines;
use crate::report::wording::voice::Voice;
use crate::report::wording::words;
use crate::report::{Report, RuleId, StyleRemark};
use crate::verdict::{SuppressedBy, Suppression, Verdict};
use crate::{Error, Span};
use log::{
    Artifact, ArtifactLocation, Change, Edit, Fingerprints, Fix, Invocation, Level, Location, Log,
    Notification, Outcome, PhysicalLocation, Properties, Region, Run, SuppressionNote, Text, Tool,
    WholeArtifact, WholePhysical,
};
use rules::{Rules, driver, level};
use rustc_hash::FxHashMap;
use std::borrow::Cow;

/// Where the format's own schema is published.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

impl Report {
    /// The report as a SARIF 2.1.0 log with one run, for build servers and editors.
    ///
    /// The article's [name](crate::Article::id) is taken for its path or address; the text of an
    /// article without one is put into the log.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let sarif = Checker::new().check(&Article::new("5 kr.").id("a.txt")).to_sarif();
    /// assert!(sarif.contains(r#""version":"2.1.0""#) && sarif.contains(r#""results":[]"#));
    /// # }
    /// ```
    #[must_use]
    pub fn to_sarif(&self) -> String {
        to_sarif([self])
    }

    /// The same, for a caller that has a deadline.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// assert_eq!(report.to_sarif_until(&Interrupt::new())?, report.to_sarif());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_sarif_until(&self, interrupt: &Interrupt) -> Result<String, Error> {
        sarif([self], Included::default(), interrupt)
    }
}

/// Several reports as a SARIF 2.1.0 log with one run, each article an artifact of it.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::{Article, Checker, report};
///
/// let reports = ["a.txt", "b.txt"].map(|name| Checker::new().check(&Article::new("5 kr.").id(name)));
/// assert!(report::to_sarif(&reports).contains(r#""uri":"b.txt","index":1"#));
/// # }
/// ```
#[must_use]
pub fn to_sarif<'a>(reports: impl IntoIterator<Item = &'a Report>) -> String {
    // Only an interrupt makes it fail.
    sarif(reports, Included::default(), &Interrupt::never()).unwrap_or_default()
}

/// The same with the findings that are asked for.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::report::{Included, to_sarif_with};
/// use exchequer::{Article, Checker};
///
/// let article = Article::new("She paid 100 euros ($109).").dated("2023-08-15".parse()?);
/// let report = Checker::new().check(&article);
/// assert!(to_sarif_with([&report], Included::All).contains(r#""kind":"pass""#));
/// assert!(report.to_sarif().contains(r#""results":[]"#));
/// # }
/// # Ok::<(), exchequer::Error>(())
/// ```
#[must_use]
pub fn to_sarif_with<'a>(
    reports: impl IntoIterator<Item = &'a Report>,
    included: Included,
) -> String {
    sarif(reports, included, &Interrupt::never()).unwrap_or_default()
}

/// Which findings are results of a log.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Included {
    /// Those whose figures do not simply agree.
    #[default]
    Problems,
    /// Also those of claims that hold.
    All,
}

impl Included {
    const fn takes(self, verdict: Verdict) -> bool {
        match (self, verdict) {
            (Self::Problems, Verdict::Holds | Verdict::HoldsApproximately) => false,
            (Self::All | Self::Problems, _) => true,
        }
    }
}

fn sarif<'a>(
    reports: impl IntoIterator<Item = &'a Report>,
    included: Included,
    interrupt: &Interrupt,
) -> Result<String, Error> {
    let entries = |report| {
        let mut entries = entry::entries(report, interrupt);
        entries.retain(|entry| included.takes(entry.finding.verdict));
        (report, entries)
    };
    let reports: Vec<(&Report, Vec<Entry<'_>>)> = reports.into_iter().map(entries).collect();
    let claims = reports.iter().flat_map(|(_, entries)| entries);
    let style = reports.iter().flat_map(|(report, _)| report.style_remarks());
    let claims = claims.map(|entry| RuleId::of(entry.finding));
    let rules = Rules::of(claims.chain(style.map(|remark| RuleId::Style(remark.rule))));
    let (mut artifacts, mut results, mut notifications) =
        (Artifacts::default(), Vec::new(), Vec::new());
    for (report, entries) in &reports {
        let page = Page {
            report,
            lines: Lines::of(report.article().text()),
            location: artifacts.location(report),
        };
        let wanted = entries.iter().take_while(|_| !interrupt.is_raised());
        results.extend(wanted.map(|entry| page.result(entry, &rules)));
        results.extend(report.style_remarks().iter().map(|remark| page.remark(remark, &rules)));
        notifications.extend(words::not_judged(report).map(|told| page.notification(&told)));
        let unneeded = report.unneeded_suppressions().iter();
        notifications
            .extend(unneeded.map(|one| page.notification(&report.say(&words::unneeded(one)))));
    }
    let voice = reports.first().map_or_else(Voice::default, |(report, _)| report.voice);
    let run = Run {
        tool: Tool { driver: driver(&rules, voice) },
        language: voice.tag(),
        column_kind: "utf16CodeUnits",
        newline_sequences: ["\r\n", "\n", "\r"],
        invocations: invocations(notifications),
        artifacts: artifacts.list,
        results,
    };
    json::written_until(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] }, 0, interrupt)
}

/// The run's own account, where there is something to say.
fn invocations(notifications: Vec<Notification>) -> Vec<Invocation> {
    if notifications.is_empty() {
        return Vec::new();
    }
    vec![Invocation { execution_successful: true, tool_execution_notifications: notifications }]
}

/// That a finding was accepted, and where that is written.
fn suppressions<'a>(
    report: &Report,
    suppression: Option<&'a Suppression>,
) -> Vec<SuppressionNote<'a>> {
    let note = |suppression: &Suppression| {
        let kind = match suppression.by {
            SuppressedBy::Comment => "inSource",
            SuppressedBy::Baseline | SuppressedBy::Settings => "external",
        };
        let said = || report.say(&words::accepted_by(suppression.by));
        let why = Cow::Owned(suppression.why.clone().unwrap_or_else(said));
        SuppressionNote { kind, status: "accepted", justification: why }
    };
    suppression.into_iter().map(note).collect()
}

/// The articles of a run, each once: the format wants no two that are alike.
#[derive(Default)]
struct Artifacts<'a> {
    list: Vec<Artifact<'a>>,
    places: FxHashMap<(Option<&'a str>, &'a str), usize>,
}

impl<'a> Artifacts<'a> {
    fn location(&mut self, report: &'a Report) -> ArtifactLocation {
        let (name, text) = (report.article().given_id(), report.article().text());
        let uri = name.map(address::reference).filter(|uri| !uri.is_empty());
        let index = *self.places.entry((name, text)).or_insert(self.list.len());
        let location = ArtifactLocation { uri, index };
        if index == self.list.len() {
            self.list.push(artifact(text, location.clone()));
        }
        location
    }
}

fn artifact(text: &str, location: ArtifactLocation) -> Artifact<'_> {
    Artifact {
        contents: location.uri.is_none().then(|| Text::new(text)),
        location: location.uri.is_some().then_some(location),
        length: text.len(),
        mime_type: "text/plain",
        encoding: "utf-8",
    }
}

/// One article of a run.
struct Page<'a> {
    report: &'a Report,
    lines: Lines<'a>,
    location: ArtifactLocation,
}

impl<'a> Page<'a> {
    fn result(&self, entry: &Entry<'a>, rules: &Rules) -> Outcome<'a> {
        let finding = entry.finding;
        let level = level(finding.verdict);
        let related = entry.others().enumerate();
        Outcome {
            rule_id: RuleId::of(finding).to_string(),
            rule_index: rules.place(RuleId::of(finding)),
            kind: if level == Level::None { "pass" } else { "fail" },
            level,
            message: Text::message(&(entry.sentences().join(". ") + ".")),
            locations: entry
                .questioned()
                .map(|figure| self.location(0, figure.span))
                .into_iter()
                .collect(),
            related_locations: related
                .map(|(at, figure)| self.related(at + 1, figure.span))
                .collect(),
            partial_fingerprints: Fingerprints { first: entry.fingerprint().to_string() },
            baseline_state: self.baseline_state(finding.suppression.as_ref()),
            suppressions: suppressions(self.report, finding.suppression.as_ref()),
            fixes: if level == Level::None {
                Vec::new()
            } else {
                self.fix(entry).into_iter().collect()
            },
            properties: Properties {
                relation: Some(entry::code(finding.relation)),
                verdict: Some(entry::code(finding.verdict)),
                passes: finding.passes,
                slip: entry.slip().map(entry::code),
            },
        }
    }

    /// A remark of house style.
    fn remark(&self, remark: &'a StyleRemark, rules: &Rules) -> Outcome<'a> {
        let id = RuleId::Style(remark.rule);
        let suppression = remark.suppression.as_ref();
        Outcome {
            rule_id: id.to_string(),
            rule_index: rules.place(id),
            kind: "fail",
            level: if remark.passes { Level::Note } else { Level::Warning },
            message: Text::message(&format!("{}.", text::capitalised(&remark.message))),
            locations: vec![self.location(0, remark.span)],
            related_locations: Vec::new(),
            partial_fingerprints: Fingerprints { first: remark.fingerprint.clone() },
            baseline_state: self.baseline_state(suppression),
            suppressions: suppressions(self.report, suppression),
            fixes: Vec::new(),
            properties: Properties {
                relation: None,
                verdict: None,
                passes: remark.passes,
                slip: None,
            },
        }
    }

    /// Whether something is in the baseline that it was held against, if there is one.
    fn baseline_state(&self, suppression: Option<&Suppression>) -> Option<&'static str> {
        let state = match suppression.map(|suppression| suppression.by) {
            Some(SuppressedBy::Baseline) => "unchanged",
            Some(SuppressedBy::Comment | SuppressedBy::Settings) | None => "new",
        };
        self.report.has_baseline.then_some(state)
    }

    /// What is told of the whole article: that claims were left out.
    fn notification(&self, told: &str) -> Notification {
        let physical_location = WholePhysical { artifact_location: self.location.clone() };
        Notification {
            level: Level::Warning,
            message: Text::message(&format!("{}.", text::capitalised(told))),
            locations: [WholeArtifact { physical_location }],
        }
    }

    fn related(&self, id: usize, span: Span) -> Location<'a> {
        let message = Text::message(&words::quoted(
            self.report,
            span.of(self.report.article().text()).to_owned(),
        ));
        Location { message: Some(message), ..self.location(id, span) }
    }

    fn location(&self, id: usize, span: Span) -> Location<'a> {
        let snippet = Text::new(span.of(self.report.article().text()));
        let region = Region { snippet: Some(snippet), ..self.region(span) };
        let physical_location =
            PhysicalLocation { artifact_location: self.location.clone(), region };
        Location { id, physical_location, message: None }
    }

    fn region(&self, span: Span) -> Region<'a> {
        let (start, end) = (self.lines.place(span.start), self.lines.place(span.end));
        let offset = self.lines.offset(span.start);
        Region {
            start_line: start.line + 1,
            start_column: start.column + 1,
            end_line: end.line + 1,
            end_column: end.column + 1,
            char_offset: offset,
            char_length: self.lines.offset(span.end) - offset,
            snippet: None,
        }
    }

    fn fix(&self, entry: &Entry<'a>) -> Option<Fix<'a>> {
        let instead = entry.replacement?;
        let edit = Edit {
            deleted_region: self.region(instead.span),
            inserted_content: Text::new(instead.text.as_str()),
        };
        let change = Change { artifact_location: self.location.clone(), replacements: [edit] };
        let description = Text::message(&entry.remedy()?);
        Some(Fix { description, artifact_changes: [change] })
    }
}
