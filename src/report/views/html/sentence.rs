//! What was found about a claim, as one person would say it to another: "€310m was about £266m on
//! 22 September 2026; the article has £206m."
//!
//! The figures are in the article's own words, and the value is the suggestion where there is one.
//! A finding for which there is no such sentence has its message. Nothing is computed here.

use super::legible::legible;
use super::{quoted, words};
use crate::Report;
use crate::claim::Relation;
use crate::figure::{FigureId, Unit};
use crate::report::Replacement;
use crate::report::views::text;
use crate::report::wording::page::PageWord;
use crate::report::wording::voice::Voice;
use crate::verdict::message::Argument;
use crate::verdict::{Amounts, Computed, Finding, Unknown, Verdict};
use maud::{Markup, html};

/// The sentence, and the arithmetic where the sentence leaves it out: "€305–315m × 0.8578 =
/// £262–270m".
pub(crate) struct Said {
    pub(crate) sentence: Markup,
    pub(crate) arithmetic: Option<String>,
}

impl Said {
    /// What is said of a finding.
    pub(crate) fn of(report: &Report, finding: &Finding, instead: Option<&Replacement>) -> Self {
        let sayer = Sayer { report, finding, instead };
        match sayer.sentence() {
            Some(sentence) => Self { sentence, arithmetic: arithmetic(report.voice, finding) },
            None => {
                let message = text::capitalised(&legible(&finding.message));
                Self { sentence: html! { (message) "." }, arithmetic: None }
            }
        }
    }
}

/// The first part of the message, without the date, which the sentence has.
fn arithmetic(voice: Voice, finding: &Finding) -> Option<String> {
    let first = finding.message.split(voice.joint()).next()?;
    let date = finding.date.map(|date| format!(" on {date}")).unwrap_or_default();
    first.contains(" = ").then(|| legible(first).replacen(&date, "", 1))
}

struct Sayer<'a> {
    report: &'a Report,
    finding: &'a Finding,
    instead: Option<&'a Replacement>,
}

impl Sayer<'_> {
    fn sentence(&self) -> Option<Markup> {
        match self.finding.relation {
            Relation::Conversion | Relation::StatedRate => self.conversion(),
            Relation::Change | Relation::Difference | Relation::Multiple => self.change(),
            Relation::Share => self.share(),
            Relation::Sum => {
                let (value, stated) = self.fitting()?;
                Some(words::parts_come_to(self.report, [&value, &self.words(stated)?]))
            }
            Relation::UnitConversion => {
                let (value, stated) = self.fitting()?;
                let native = self.finding.figures.iter().find(|id| **id != stated)?;
                let parts = [&self.words(*native)?, &value, &self.words(stated)?];
                Some(words::is(self.report, parts))
            }
            Relation::PeriodTotal | Relation::PerUnit => self.others_give(),
            Relation::Triangle
            | Relation::RateConflict
            | Relation::Repetition
            | Relation::Age
            | Relation::Support => None,
        }
    }

    /// The words of a figure.
    fn words(&self, id: FigureId) -> Option<Markup> {
        let figure = self.report.figure(id)?;
        Some(quoted(self.report, self.report.words(figure).trim()))
    }

    /// The value that the other figures give, and the figure that states another: the suggestion, or
    /// else what was computed.
    fn fitting(&self) -> Option<(Markup, FigureId)> {
        if let Some(instead) = self.instead {
            return Some((quoted(self.report, &instead.text), instead.figure));
        }
        let finding = self.finding;
        if !matches!(finding.verdict, Verdict::NearMiss | Verdict::Contradicted) {
            return None;
        }
        let stated = *finding.figures.last()?;
        let times = self.report.figure(stated)?.unit == Unit::Multiple;
        let value = match finding.computed {
            Some(computed) => self.amount(computed),
            None => arithmetic(self.report.voice, finding)?.rsplit_once(" = ")?.1.to_owned(),
        };
        let value = if times { self.report.say(&PageWord::Times { value }) } else { value };
        Some((html! { (value) }, stated))
    }

    /// What was computed, as the language of the messages writes amounts.
    fn amount(&self, computed: Computed) -> String {
        let amounts = Amounts::computed(computed.exact, computed.currency);
        let written = self.report.voice.written(Argument::Money(amounts));
        written.unwrap_or_else(|| computed.to_string())
    }

    fn others_give(&self) -> Option<Markup> {
        let (value, stated) = self.fitting()?;
        Some(words::others_give(self.report, [&value, &self.words(stated)?]))
    }

    fn conversion(&self) -> Option<Markup> {
        let finding = self.finding;
        let native = finding.anchor?;
        let written = self.words(*finding.figures.iter().find(|id| **id != native)?)?;
        let native = self.words(native)?;
        let computed = finding.computed?;
        let computed = html! { (self.amount(computed)) };
        match finding.verdict {
            Verdict::Holds | Verdict::HoldsApproximately => {
                Some(words::agrees(self.report, finding.date, [&native, &computed, &written]))
            }
            Verdict::Plausible if finding.on == [Unknown::Date] && finding.days_holding > 0 => {
                let days = [finding.days_holding, finding.days_total];
                Some(words::on_some_days(self.report, [&native, &written], days, finding.date?))
            }
            Verdict::NearMiss | Verdict::Contradicted => {
                let value = self.instead.map(|instead| quoted(self.report, &instead.text));
                let value = value.unwrap_or(computed);
                Some(words::was_about(self.report, finding.date, [&native, &value, &written]))
            }
            Verdict::Plausible | Verdict::Unverifiable => None,
        }
    }

    fn change(&self) -> Option<Markup> {
        let [from, to, by] = self.finding.figures.as_slice() else { return self.others_give() };
        let (value, stated) = self.fitting()?;
        if self.finding.is_step || stated != *by {
            return self.others_give();
        }
        let [from, to, written] = [self.words(*from)?, self.words(*to)?, self.words(stated)?];
        Some(words::from_to(self.report, [&from, &to, &value, &written]))
    }

    fn share(&self) -> Option<Markup> {
        let [part, whole, share] = self.finding.figures.as_slice() else {
            return self.others_give();
        };
        let (value, stated) = self.fitting()?;
        if stated != *share {
            return self.others_give();
        }
        let [part, whole, written] = [self.words(*part)?, self.words(*whole)?, self.words(stated)?];
        Some(words::part_of(self.report, [&part, &whole, &value, &written]))
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::{Article, Checker};

    /// What is said of the first finding, without the markup.
    fn said(text: &str, date: &str) -> (String, Option<String>) {
        let article = Article::new(text).language("en").dated(date.parse().unwrap());
        let report = Checker::new().check(&article);
        let instead = report.replacements().next().flatten();
        let said = Said::of(&report, &report.findings()[0], instead);
        let mut plain = String::new();
        let mut in_tag = false;
        for c in said.sentence.into_string().chars() {
            match c {
                '<' => in_tag = true,
                '>' => in_tag = false,
                c if !in_tag => plain.push(c),
                _ => {}
            }
        }
        (plain, said.arithmetic)
    }

    #[test]
    fn a_conversion_that_fails_says_what_it_was_and_what_the_article_has() {
        let (sentence, arithmetic) = said("The fine is €310m (£206m).", "2026-09-22");
        let wanted = "€310m was about £266m on 22 September 2026; the article has £206m.";
        assert_eq!(sentence, wanted);
        assert!(arithmetic.unwrap().starts_with("€305–315m × 0.8"));
    }

    #[test]
    fn a_change_a_share_a_sum_and_a_length_each_have_a_sentence() {
        for (text, wanted) in [
            (
                "Revenue rose 18 per cent to £2.7bn from £2.5bn a year earlier.",
                "From £2.5bn to £2.7bn is 8 per cent; the article has 18 per cent.",
            ),
            (
                "They gave £30m to schools, £20m to parks and £10m to roads, £80m in all.",
                "The parts come to £60m; the article has £80m.",
            ),
            (
                "Of 1,200 members, 180 (25 per cent) voted against.",
                "180 of 1,200 is 15 per cent; the article has 25 per cent.",
            ),
            (
                "Profit tripled from £12m to £25m.",
                "From £12m to £25m is 1.96–2.22 times; the article has tripled.",
            ),
            ("A road of 31 miles (19 km) joins them.", "31 miles is 50 km; the article has 19 km."),
        ] {
            assert_eq!(said(text, "2024-05-14").0, wanted, "{text}");
        }
    }

    #[test]
    fn what_agrees_says_so_and_what_has_no_sentence_has_its_message() {
        let holds = said("It cost €100 million ($109 million).", "2023-08-15").0;
        assert!(holds.starts_with("€100 million was "), "{holds}");
        assert!(holds.ends_with("; the article’s $109 million agrees."), "{holds}");
        let open = said("It cost 100 zorkmid, or $25, and then €100 ($109).", "1890-08-15").0;
        assert!(open.starts_with("Not checked: "), "{open}");
    }
}
