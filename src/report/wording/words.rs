//! The English words for verdicts and hedges. They stay neutral: a claim "could not be reproduced".

use crate::Report;
use crate::claim::Relation;
use crate::interval::Hedge;
use crate::language::Language;
use crate::rates::Standing;
use crate::report::Unneeded;
use crate::verdict::{Finding, Reason, Remark, SuppressedBy, Verdict};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// "holds", "could not be reproduced" …
pub(in crate::report) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "holds",
        Verdict::HoldsApproximately => "holds approximately",
        Verdict::Plausible => "plausible",
        Verdict::NearMiss => "near miss",
        Verdict::Contradicted => "could not be reproduced",
        Verdict::Unverifiable => "not checked",
    }
}

/// "about", "a little less than" …
pub(in crate::report) fn hedge(hedge: Hedge) -> &'static str {
    match hedge {
        Hedge::About => "about",
        Hedge::SlightlyBelow => "a little less than",
        Hedge::SlightlyAbove => "a little more than",
        Hedge::AtLeast => "at least",
        Hedge::MoreThan => "more than",
        Hedge::AtMost => "at most",
        Hedge::LessThan => "less than",
        Hedge::UpTo => "up to",
        Hedge::Exactly => "exactly",
    }
}

/// "3 further claims were not judged: there are too many"; nothing where all were.
pub(in crate::report) fn not_judged(report: &Report) -> Option<String> {
    match report.claims_not_judged() {
        0 => None,
        1 => Some("1 further claim was not judged: there are too many".to_owned()),
        count => Some(format!("{count} further claims were not judged: there are too many")),
    }
}

/// "the comment “<!-- exchequer-ignore -->” accepts nothing".
pub(in crate::report) fn unneeded(unneeded: &Unneeded) -> String {
    match unneeded.by {
        SuppressedBy::Baseline => {
            format!("the finding “{}” of the baseline is gone", unneeded.text)
        }
        SuppressedBy::Comment | SuppressedBy::Settings => {
            format!("the comment “{}” accepts nothing", unneeded.text)
        }
    }
}

/// "the sources would support 38 % of random figures as well"; nothing where they are few.
pub(in crate::report) fn weak_sources(report: &Report) -> Option<String> {
    const LARGE: u8 = 10;
    let percent = report.random_support().filter(|percent| *percent >= LARGE)?;
    let of_sources = match report.sources() {
        [_] => "a source with this many numbers",
        _ => "sources with this many numbers",
    };
    Some(format!("{of_sources} would support {percent} % of random figures as well"))
}

/// "2 claims not checked: no date; --date says when"; nothing where a date is known or none is
/// needed.
pub(in crate::report) fn undated(report: &Report) -> Option<String> {
    let reasons = report.findings().iter().map(|finding| finding.reason);
    let claims = match reasons.filter(|reason| *reason == Some(Reason::NoDate)).count() {
        0 => return None,
        1 => "1 claim".to_owned(),
        count => format!("{count} claims"),
    };
    Some(format!("{claims} not checked: no date; --date says when the article was written"))
}

/// "language uncertain: Danish or Norwegian Bokmål; --lang says which"; nothing where it is not.
pub(in crate::report) fn uncertain_language(report: &Report) -> Option<String> {
    let (last, others) = report.language_rivals().split_last()?;
    let others = others.iter().map(Language::name);
    let names: Vec<&str> = std::iter::once(report.language().name()).chain(others).collect();
    Some(format!("language uncertain: {} or {}", names.join(", "), last.name()))
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

/// What a relation is called.
/// "In paragraph 4", "In paragraphs 4 and 6": where a finding's figures are in a word processor's
/// document; `None` in other texts.
pub(in crate::report) fn paragraphs(report: &Report, finding: &Finding) -> Option<String> {
    let figures = finding.figures.iter().filter_map(|id| report.figure(*id));
    let numbers = figures.filter_map(|figure| report.article().paragraph(figure.span.start));
    let numbers: BTreeSet<usize> = numbers.collect();
    let (last, others) = (numbers.last()?, numbers.len().saturating_sub(1));
    let others: Vec<String> = numbers.iter().take(others).map(ToString::to_string).collect();
    Some(if others.is_empty() {
        format!("In paragraph {last}")
    } else {
        format!("In paragraphs {} and {last}", others.join(", "))
    })
}

pub(in crate::report) fn relation_name(relation: Relation) -> &'static str {
    match relation {
        Relation::Conversion => "conversion",
        Relation::StatedRate => "stated rate",
        Relation::Triangle => "three currencies",
        Relation::RateConflict => "shared rate",
        Relation::Repetition => "repetition",
        Relation::Change => "change",
        Relation::Difference => "difference",
        Relation::Multiple => "multiple",
        Relation::Sum => "sum",
        Relation::PeriodTotal => "period total",
        Relation::PerUnit => "price each",
        Relation::Share => "share",
        Relation::UnitConversion => "unit conversion",
        Relation::Age => "age",
        Relation::Support => "support",
    }
}

/// What kind of rate it is.
pub(in crate::report) fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Official => "official",
        Standing::Market => "market",
        Standing::Monthly => "monthly",
        Standing::Peg => "peg",
        Standing::Irrevocable => "irrevocable",
    }
}

/// What a remark on a finding says.
pub(in crate::report) fn remark(finding: &Finding, remark: Remark) -> String {
    match remark {
        Remark::SpuriousPrecision => {
            "a rounded amount was converted to more digits than it has".to_owned()
        }
        Remark::HedgeDirection => match finding.computed {
            Some(computed) => {
                format!("the word beside the figure points the other way: the value is {computed}")
            }
            None => "the word beside the figure points the other way".to_owned(),
        },
        Remark::NotInBody if finding.figures.len() > 1 => {
            "a figure of the headline is not in the body; the nearest one is named".to_owned()
        }
        Remark::NotInBody => "a figure of the headline is not in the body".to_owned(),
        Remark::LooseBound => loose_bound(finding).unwrap_or_else(|| "true as a bound".to_owned()),
    }
}

/// "true as a bound; the amount is 42 % below the value"
fn loose_bound(finding: &Finding) -> Option<String> {
    let (side, value) = (finding.readings.first()?, finding.computed?.exact);
    let is_below = side.as_written.high()? < value.low();
    let (amount, value) = if is_below {
        (side.as_written.low(), value.low())
    } else {
        (side.as_written.high()?, value.high()?)
    };
    let share = amount.checked_sub(value)?.abs().checked_div(value)?;
    let percent = share.checked_mul(Decimal::ONE_HUNDRED)?.round_dp(0).normalize();
    let side = if is_below { "below" } else { "above" };
    Some(format!("true as a bound; the amount is {percent} % {side} the value"))
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
