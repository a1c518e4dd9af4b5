//! A finding as other tools take it in: with the figure that it questions, its sentences, and a
//! name that stays the same while the text around it is edited.

use super::wording::label::Label;
use super::wording::{caveat, words};
use super::{Replacement, Report};
use crate::figure::Figure;
use crate::interrupt::Interrupt;
use crate::verdict::{Code, Finding, Reason};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::fmt::Display;
use uuid::Uuid;

/// One finding of a report.
pub(super) struct Entry<'a> {
    /// Its report.
    pub(super) report: &'a Report,
    /// What was found.
    pub(super) finding: &'a Finding,
    /// What could be written instead.
    pub(super) replacement: Option<&'a Replacement>,
    /// What its names are made of: its relation and the words of its figures.
    wording: String,
    /// How many findings of the same wording are before it.
    earlier: usize,
}

/// Every finding of a report, in order, until the flag is raised.
pub(super) fn entries<'a>(report: &'a Report, interrupt: &Interrupt) -> Vec<Entry<'a>> {
    let findings = report.findings().iter().zip(report.replacements());
    let findings = findings.take_while(|_| !interrupt.is_raised());
    let entries = findings.map(|(finding, replacement)| {
        // Where the words would stay as they are, there is nothing to change.
        let replacement =
            replacement.filter(|instead| instead.text != instead.span.of(report.article().text()));
        Entry { report, finding, replacement, wording: wording(report, finding), earlier: 0 }
    });
    let mut entries: Vec<Entry<'a>> = entries.collect();
    let earlier = numbered(&entries);
    for (entry, earlier) in entries.iter_mut().zip(earlier) {
        entry.earlier = earlier;
    }
    entries
}

/// How many entries of the same wording are before each.
fn numbered(entries: &[Entry<'_>]) -> Vec<usize> {
    let mut seen: FxHashMap<&str, usize> = FxHashMap::default();
    let number = |entry| {
        let Entry { wording, .. }: &Entry<'_> = entry;
        let count = seen.entry(wording).or_default();
        let earlier = *count;
        *count += 1;
        earlier
    };
    entries.iter().map(number).collect()
}

/// What names are made of. Blanks of any kind and capitals make no difference.
fn wording(report: &Report, finding: &Finding) -> String {
    let mut wording = words::relation_label(finding.relation).to_string();
    for figure in finding.figures.iter().filter_map(|id| report.figure(*id)) {
        push_words(&mut wording, report.words(figure));
    }
    wording.to_lowercase()
}

/// Appends words on a line of their own, with single blanks between them.
pub(super) fn push_words(wording: &mut String, words: &str) {
    wording.push('\n');
    for (at, word) in words.split_whitespace().enumerate() {
        wording.push_str(if at > 0 { " " } else { "" });
        wording.push_str(word);
    }
}

impl<'a> Entry<'a> {
    /// The figures of the claim, in its order.
    pub(super) fn figures(&self) -> impl Iterator<Item = &'a Figure> + use<'a> {
        let report = self.report;
        self.finding.figures.iter().filter_map(|id| report.figure(*id))
    }

    /// The figure that would have to change: the derived one, or the last of those that are alike.
    pub(super) fn questioned(&self) -> Option<&'a Figure> {
        if self.finding.reason == Some(Reason::NotInBody) {
            return self.figures().next();
        }
        let anchor = self.finding.anchor;
        let derived = self.figures().find(|figure| anchor.is_some() && Some(figure.id) != anchor);
        derived.or_else(|| self.figures().last())
    }

    /// The other figures of the claim.
    pub(super) fn others(&self) -> impl Iterator<Item = &'a Figure> + use<'a> {
        let questioned = self.questioned().map(|figure| figure.id);
        self.figures().filter(move |figure| Some(figure.id) != questioned)
    }

    /// What is said of it: the arithmetic, what else is worth knowing, what may explain it, and
    /// what could be written instead.
    pub(super) fn sentences(&self) -> Vec<String> {
        let instead =
            self.replacement.map(|replacement| words::suggested(self.report, replacement));
        std::iter::once(self.finding.message.clone())
            .chain(self.comments())
            .chain(instead)
            .collect()
    }

    /// "Write “$109 million”": what could be done about it.
    pub(super) fn remedy(&self) -> Option<String> {
        let instead = self.replacement?;
        Some(self.report.say(&Label::WriteInstead { words: instead.text.clone() }))
    }

    /// On how many days its rates are carried forward or estimated, what else is worth knowing, and
    /// what may explain it.
    pub(super) fn comments(&self) -> impl Iterator<Item = String> + use<'a> {
        let (report, finding) = (self.report, self.finding);
        let rates = finding.rates.iter();
        let caveats =
            rates.filter_map(|rate| caveat::sentence(report.voice, rate, finding.days_total));
        let remarks = finding.remarks.iter();
        let remarks = remarks.map(|remark| words::note(report, finding, *remark));
        let diagnoses = finding.diagnoses.iter();
        let diagnoses = diagnoses.map(|diagnosis| words::perhaps(report, diagnosis));
        caveats.chain(remarks).chain(diagnoses)
    }

    /// A name for the finding that depends on where its article is found, the relation and the
    /// words of the figures, and on no place in the text.
    pub(super) fn id(&self, source: &str) -> Uuid {
        named("finding", format_args!("{source}\n{}\n{}", self.wording, self.earlier))
    }

    /// The same wherever the article is found.
    pub(super) fn fingerprint(&self) -> Uuid {
        named("fingerprint", format_args!("{}\n{}", self.wording, self.earlier))
    }

    /// The slip that explains it best.
    pub(super) fn slip(&self) -> Option<Code> {
        self.finding.diagnoses.first().map(|diagnosis| diagnosis.code)
    }

    /// The words of the claim's figures: "495.000 rubler | 36.000 kroner".
    pub(super) fn claimed(&self) -> String {
        let words: Vec<&str> = self.figures().map(|figure| self.report.words(figure)).collect();
        words.join(" | ")
    }
}

/// A name (RFC 9562, version 5) made of a kind and of what distinguishes one of it.
pub(super) fn named(kind: &str, name: impl Display) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_URL, format!("urn:exchequer:{kind}:{name}").as_bytes())
}

/// The word by which the JSON report calls a verdict, a slip or a relation: "near_miss".
pub(super) fn code(of: impl Serialize) -> String {
    match serde_json::to_value(of) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;
    use crate::rates::RateBook;
    use crate::{Article, Checker};

    fn ids(text: &str) -> Vec<(Uuid, Uuid)> {
        let report =
            Checker::with_rates(RateBook::empty()).check(&Article::new(text).language("da"));
        entries(&report, &Interrupt::never())
            .iter()
            .map(|entry| (entry.id("a"), entry.fingerprint()))
            .collect()
    }

    #[test]
    fn a_finding_keeps_its_name_when_the_text_around_it_changes() {
        let before = ids("Han fik 495.000 rubler (36.000 kroner).");
        assert_eq!(before, ids("I går: Han fik i alt 495.000 rubler (36.000 kroner), siger han."));
        assert_eq!(before, ids("Han fik 495.000\u{a0}RUBLER (36.000 kroner)."));
        assert_ne!(before, ids("Han fik 495.000 rubler (37.000 kroner)."));
    }

    #[test]
    fn equal_claims_have_names_of_their_own() {
        let ids = ids("Han fik 5 euro (37 kroner). Hun fik 5 euro (37 kroner).");
        let distinct: std::collections::BTreeSet<_> =
            ids.iter().flat_map(|(id, print)| [id, print]).collect();
        assert_eq!(distinct.len(), 2 * ids.len());
        assert!(ids.len() >= 2);
    }
}
