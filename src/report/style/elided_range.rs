//! The lower bound of a range leaves out its scale or digits: "£5-6 billion", "5–600 kronor".
//!
//! Such a bound has a value that its own digits do not say. Source: AP Stylebook, "ranges".

use super::scales::Written;
use crate::Report;
use crate::figure::{Amount, Figure, FigureId};
use rust_decimal::Decimal;

pub(super) fn found(report: &Report) -> Vec<Vec<FigureId>> {
    let elided = report.money().filter(|figure| is_elided(report, figure));
    elided.map(|figure| vec![figure.id]).collect()
}

fn is_elided(report: &Report, figure: &Figure) -> bool {
    let Amount::Range { low, .. } = figure.amount else { return false };
    let written = Written::of(report, figure);
    let [first, last] = written.numerals.as_slice() else { return false };
    let has_scale = |at: usize| first.end <= at && at < last.start;
    says_less(first.of(written.words), low.value())
        && !written.scales().iter().any(|(span, _)| has_scale(span.start))
}

/// Whether the digits stand for less than the value, wherever a decimal mark may be among them.
fn says_less(numeral: &str, value: Decimal) -> bool {
    let digits: String = numeral.chars().filter(char::is_ascii_digit).collect();
    Decimal::from_str_exact(&digits).is_ok_and(|most| most < value.abs())
}
