//! Which words say what a report has. They stay neutral: a claim "could not be reproduced".

use crate::Report;
use crate::claim::Relation;
use crate::language::Language;
use crate::report::wording::label::Label;
use crate::report::wording::voice::Voice;
use crate::report::{Replacement, StyleRule, Unneeded};
use crate::verdict::message::Plural;
use crate::verdict::{Amounts, Diagnosis, Finding, Grouped, Reason, Remark, SuppressedBy, Verdict};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// "house style: the lower bound of the range leaves out its scale or digits".
pub(in crate::report) fn house_style(voice: Voice, rule: StyleRule) -> String {
    let said = match rule {
        StyleRule::MissingConversion => Label::StyleMissingConversion,
        StyleRule::SpuriousPrecision => Label::SpuriousPrecision,
        StyleRule::ElidedRange => Label::StyleElidedRange,
        StyleRule::AmbiguousCurrency => Label::StyleAmbiguousCurrency,
        StyleRule::UnevenPrecision => Label::StyleUnevenPrecision,
        StyleRule::ScaleStyle => Label::StyleScale,
    };
    voice.say(&Label::HouseStyle { words: voice.say(&said) })
}

/// "3 further claims were not judged: there are too many"; nothing where all were.
pub(in crate::report) fn not_judged(report: &Report) -> Option<String> {
    let count = Some(report.claims_not_judged()).filter(|count| *count > 0)?;
    let claims = Plural { count, one: "further claim was", many: "further claims were" };
    Some(report.say(&Label::NotJudged { claims }))
}

/// "the comment “<!-- exchequer-ignore -->” accepts nothing".
pub(in crate::report) fn unneeded(unneeded: &Unneeded) -> Label {
    let words = unneeded.text.clone();
    match unneeded.by {
        SuppressedBy::Baseline => Label::BaselineGone { words },
        SuppressedBy::Comment | SuppressedBy::Settings => Label::CommentIdle { words },
    }
}

/// Where it is written that a finding is accepted.
pub(in crate::report) const fn accepted_by(by: SuppressedBy) -> Label {
    match by {
        SuppressedBy::Comment => Label::InComment,
        SuppressedBy::Baseline => Label::InBaseline,
        SuppressedBy::Settings => Label::InSettings,
    }
}

/// "the sources would support 38 % of random figures as well"; nothing where they are few.
pub(in crate::report) fn weak_sources(report: &Report) -> Option<String> {
    const LARGE: u8 = 10;
    let percent = report.random_support().filter(|percent| *percent >= LARGE)?;
    let percent = usize::from(percent);
    Some(report.say(&match report.sources() {
        [_] => Label::WeakSource { percent },
        _ => Label::WeakSources { percent },
    }))
}

/// "2 claims not checked: no date; --date says when"; nothing where a date is known or none is
/// needed.
pub(in crate::report) fn undated(report: &Report) -> Option<String> {
    let reasons = report.findings().iter().map(|finding| finding.reason);
    let count = reasons.filter(|reason| *reason == Some(Reason::NoDate)).count();
    let claims = (count > 0).then_some(Plural { count, one: "claim", many: "claims" })?;
    Some(report.say(&Label::Undated { claims }))
}

/// "language uncertain: Danish or Norwegian Bokmål; --lang says which"; nothing where it is not.
pub(in crate::report) fn uncertain_language(report: &Report) -> Option<String> {
    let (last, others) = report.language_rivals().split_last()?;
    let name = |language: &Language| report.voice.language_name(language);
    let others = others.iter().map(name);
    let names: Vec<String> = std::iter::once(name(report.language())).chain(others).collect();
    Some(report.say(&Label::LanguageUncertain { names: names.join(", "), last: name(last) }))
}

/// What is between the figures of a claim.
pub(in crate::report) fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Conversion
        | Relation::StatedRate
        | Relation::UnitConversion
        | Relation::Triangle
        | Relation::RateConflict => " = ",
        Relation::Repetition => " ~ ",
        Relation::Change | Relation::Difference => " → ",
        Relation::Multiple => " → ",
        Relation::Sum => " + ",
        Relation::PeriodTotal | Relation::PerUnit => " × ",
        Relation::Share => " : ",
        Relation::Age | Relation::Support => ", ",
    }
}

/// "In paragraph 4", "In paragraphs 4 and 6": where a finding's figures are in a word processor's
/// document; `None` in other texts.
pub(in crate::report) fn paragraphs(report: &Report, finding: &Finding) -> Option<String> {
    let figures = finding.figures.iter().filter_map(|id| report.figure(*id));
    let numbers = figures.filter_map(|figure| report.article().paragraph(figure.span.start));
    let numbers: BTreeSet<usize> = numbers.collect();
    let (last, others) = (numbers.last()?, numbers.len().saturating_sub(1));
    let others: Vec<String> = numbers.iter().take(others).map(ToString::to_string).collect();
    Some(report.say(&match others.is_empty() {
        true => Label::InParagraph { number: *last },
        false => Label::InParagraphs { others: others.join(", "), last: *last },
    }))
}

/// "holds", "could not be reproduced" …
pub(in crate::report) const fn verdict_label(verdict: Verdict) -> Label {
    match verdict {
        Verdict::Holds => Label::Holds,
        Verdict::HoldsApproximately => Label::HoldsApproximately,
        Verdict::Plausible => Label::Plausible,
        Verdict::NearMiss => Label::NearMiss,
        Verdict::Contradicted => Label::Contradicted,
        Verdict::Unverifiable => Label::Unverifiable,
    }
}

/// What a relation is called.
pub(in crate::report) const fn relation_label(relation: Relation) -> Label {
    match relation {
        Relation::Conversion => Label::Conversion,
        Relation::StatedRate => Label::StatedRate,
        Relation::Triangle => Label::Triangle,
        Relation::RateConflict => Label::RateConflict,
        Relation::Repetition => Label::Repetition,
        Relation::Change => Label::Change,
        Relation::Difference => Label::Difference,
        Relation::Multiple => Label::Multiple,
        Relation::Sum => Label::Sum,
        Relation::PeriodTotal => Label::PeriodTotal,
        Relation::PerUnit => Label::PerUnit,
        Relation::Share => Label::Share,
        Relation::UnitConversion => Label::UnitConversion,
        Relation::Age => Label::Age,
        Relation::Support => Label::Support,
    }
}

/// What a remark on a finding says.
pub(in crate::report) fn remark(finding: &Finding, remark: Remark) -> Label {
    match remark {
        Remark::SpuriousPrecision => Label::SpuriousPrecision,
        Remark::HedgeDirection => match finding.computed {
            Some(computed) => {
                let value = Amounts::computed(computed.exact, computed.currency);
                Label::WordPointsAwayFrom { value }
            }
            None => Label::WordPointsAway,
        },
        Remark::NotInBody if finding.figures.len() > 1 => Label::HeadlineNearest,
        Remark::NotInBody => Label::HeadlineAlone,
        Remark::LooseBound => loose_bound(finding).unwrap_or(Label::TrueAsBound),
    }
}

/// "true as a bound; the amount is 42 % below the value"
fn loose_bound(finding: &Finding) -> Option<Label> {
    let (side, value) = (finding.readings.first()?, finding.computed?.exact);
    let is_below = side.as_written.high()? < value.low();
    let (amount, value) = if is_below {
        (side.as_written.low(), value.low())
    } else {
        (side.as_written.high()?, value.high()?)
    };
    let share = amount.checked_sub(value)?.abs().checked_div(value)?;
    let percent = Grouped(share.checked_mul(Decimal::ONE_HUNDRED)?.round_dp(0).normalize());
    Some(match is_below {
        true => Label::BoundBelow { percent },
        false => Label::BoundAbove { percent },
    })
}

/// "“36.000 kroner”"
pub(in crate::report) fn quoted(report: &Report, words: String) -> String {
    report.say(&Label::Quoted { words })
}

/// "Note: a rounded amount was converted to more digits than it has"
pub(in crate::report) fn note(report: &Report, finding: &Finding, remark: Remark) -> String {
    report.say(&Label::Note { words: report.say(&self::remark(finding, remark)) })
}

/// "Perhaps: agrees if one digit is wrong"
pub(in crate::report) fn perhaps(report: &Report, diagnosis: &Diagnosis) -> String {
    report.say(&Label::Perhaps { words: diagnosis.message.clone() })
}

/// "Suggested: £266m"
pub(in crate::report) fn suggested(report: &Report, replacement: &Replacement) -> String {
    report.say(&Label::Suggested { words: replacement.text.clone() })
}

/// How many figures of a claim are named together: the pairs of a rate conflict, else all of them.
pub(in crate::report) fn together(finding: &Finding) -> usize {
    match finding.relation {
        Relation::RateConflict => 2,
        Relation::Conversion
        | Relation::StatedRate
        | Relation::Triangle
        | Relation::Repetition
        | Relation::Change
        | Relation::Difference
        | Relation::PerUnit
        | Relation::Multiple
        | Relation::Sum
        | Relation::PeriodTotal
        | Relation::Share
        | Relation::UnitConversion
        | Relation::Age
        | Relation::Support => finding.figures.len().max(1),
    }
}
