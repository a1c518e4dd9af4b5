//! `exchequer stats`: what the reports of an archive come to, by language, relation and verdict, and
//! the claims that are off by most.
//!
//! It reads what `exchequer check --jsonl` writes, one report a line, and keeps no more in memory
//! than the tally.

use crate::arguments::{ListFormat, StatsOptions};
use crate::{Outcome, complain, input};
use exchequer::report::{Document, printable};
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, Write};

/// The tally of an archive.
#[derive(Debug, Default, Serialize)]
struct Tally {
    schema: &'static str,
    articles: usize,
    /// Articles that do not pass.
    failing: usize,
    /// Lines that say why there is no report.
    errors: usize,
    claims: usize,
    /// Claims that were accepted.
    accepted: usize,
    by_language: BTreeMap<String, Counts>,
    by_relation: BTreeMap<String, Counts>,
    by_verdict: BTreeMap<String, usize>,
    /// Claims that fail, the largest gap first.
    worst: Vec<Worst>,
}

/// How many claims there are of a kind, and how many of them fail.
#[derive(Debug, Default, Serialize)]
struct Counts {
    claims: usize,
    failing: usize,
}

/// A claim that fails.
#[derive(Debug, Serialize)]
struct Worst {
    article: Option<String>,
    rule_id: String,
    figures: Vec<String>,
    gap_percent: String,
    message: String,
    #[serde(skip)]
    gap: rust_decimal::Decimal,
}

/// Prints the tally. A line that is no report is named, and the others are counted all the same.
pub fn stats(options: &StatsOptions) -> io::Result<Outcome> {
    let mut tally = Tally { schema: "exchequer/stats/1", ..Tally::default() };
    let mut outcome = Outcome::Passes;
    let standard_input = ["-".to_owned()];
    let names = if options.reports.is_empty() { &standard_input[..] } else { &options.reports };
    for name in names {
        if let Err(error) = tally.take_file(name, options.worst, &mut outcome) {
            complain(&format!("{}: {error}", input::shown(name)));
            outcome = Outcome::BadInput;
        }
    }
    tally.keep_worst(options.worst);
    let text = match options.format {
        ListFormat::Text => printable(&tally.text()).into_owned(),
        ListFormat::Json => serde_json::to_string(&tally)? + "\n",
    };
    io::stdout().lock().write_all(text.as_bytes())?;
    Ok(outcome)
}

fn one_more(count: &mut usize) {
    *count = count.saturating_add(1);
}

const fn plural(count: usize, one: &'static str, many: &'static str) -> &'static str {
    if count == 1 { one } else { many }
}

impl Tally {
    fn take_file(&mut self, name: &str, worst: usize, outcome: &mut Outcome) -> io::Result<()> {
        let reader = BufReader::new(input::open(name)?);
        for (at, line) in reader.split(b'\n').enumerate() {
            let line = String::from_utf8_lossy(&line?).into_owned();
            if line.trim().is_empty() {
                continue;
            }
            match line.parse::<Document>() {
                Ok(document) => self.take(document, worst),
                Err(_) if line.contains("\"exchequer/error/1\"") => one_more(&mut self.errors),
                Err(error) => {
                    let line = at.saturating_add(1);
                    complain(&format!("{}: line {line}: {error}", input::shown(name)));
                    *outcome = Outcome::BadInput;
                }
            }
        }
        Ok(())
    }

    fn take(&mut self, document: Document, worst: usize) {
        one_more(&mut self.articles);
        if !document.passes {
            one_more(&mut self.failing);
        }
        let language = self.by_language.entry(document.article.language.clone()).or_default();
        for finding in &document.findings {
            let fails = !finding.passes && finding.suppression.is_none();
            one_more(&mut self.claims);
            if finding.suppression.is_some() {
                one_more(&mut self.accepted);
            }
            let relation = self.by_relation.entry(finding.relation.to_string()).or_default();
            one_more(self.by_verdict.entry(finding.verdict.to_string()).or_default());
            for counts in [&mut *language, relation] {
                one_more(&mut counts.claims);
                if fails {
                    one_more(&mut counts.failing);
                }
            }
            if let Some(gap) = finding.gap_percent.filter(|_| fails) {
                let figures = finding.figures.iter().filter_map(|id| document.figure(*id));
                self.worst.push(Worst {
                    article: document.id.clone(),
                    rule_id: finding.rule_id.clone(),
                    figures: figures.map(|figure| figure.text.clone()).collect(),
                    gap_percent: gap.normalize().to_string(),
                    message: finding.message.clone(),
                    gap: gap.abs(),
                });
            }
        }
        // Sorting now and then keeps memory and time low.
        if self.worst.len() > worst.saturating_mul(2).saturating_add(1000) {
            self.keep_worst(worst);
        }
    }

    /// The first of those that are off by as much is kept.
    fn keep_worst(&mut self, worst: usize) {
        self.worst.sort_by_key(|one| Reverse(one.gap));
        self.worst.truncate(worst);
    }

    fn text(&self) -> String {
        let Self { articles, failing, claims, accepted, errors, .. } = self;
        let mut text = format!(
            "{articles} {}, {failing} of them {}; {claims} {}, {accepted} accepted; {errors} {} \
             without a report\n",
            plural(*articles, "article", "articles"),
            plural(*failing, "fails", "fail"),
            plural(*claims, "claim", "claims"),
            plural(*errors, "line", "lines"),
        );
        // Writing to a string cannot fail.
        let _ = writeln!(text, "\n{:<24}{:>8}", "verdict", "claims");
        for (verdict, count) in &self.by_verdict {
            let _ = writeln!(text, "{verdict:<24}{count:>8}");
        }
        for (name, table) in [("relation", &self.by_relation), ("language", &self.by_language)] {
            let _ = writeln!(text, "\n{name:<24}{:>8}{:>8}", "claims", "failing");
            for (of, Counts { claims, failing }) in table {
                let _ = writeln!(text, "{of:<24}{claims:>8}{failing:>8}");
            }
        }
        if !self.worst.is_empty() {
            text.push_str("\nlargest gaps\n");
        }
        for Worst { article, rule_id, figures, gap_percent, .. } in &self.worst {
            let article = article.as_deref().unwrap_or("-");
            let figures = figures.join(" | ");
            let _ = writeln!(text, "{gap_percent:>12} %  {rule_id}  {article}: {figures}");
        }
        text
    }
}
