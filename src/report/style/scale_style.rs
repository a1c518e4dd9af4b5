//! Large amounts of a text are written in several forms: "5 million", "7m", "7,000,000".
//!
//! The form of the first is that of the text. An amount in full counts only where it is round: one
//! that is exact to less than a thousand is written out for a reason. Source: the Guardian's style
//! guide, "numbers".

use super::scales::Written;
use crate::Report;
use crate::figure::{Figure, FigureId};
use rust_decimal::{Decimal, dec};

/// From here up, amounts are written with a scale.
const LARGE: Decimal = dec!(1_000_000);
/// The last place of a round amount.
const ROUND: Decimal = dec!(1_000);

/// How a large amount is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    InFull,
    Word,
    Short,
}

pub(super) fn found(report: &Report) -> Vec<Vec<FigureId>> {
    let mut styled = report.money().filter_map(|figure| Some((figure.id, style(report, figure)?)));
    let Some((first, usual)) = styled.next() else { return Vec::new() };
    styled.filter(|(_, style)| *style != usual).map(|(id, _)| vec![first, id]).collect()
}

/// How it is written; `None` for what is small, in number words, or in full for a reason.
fn style(report: &Report, figure: &Figure) -> Option<Style> {
    let written = figure.written().filter(|written| written.value().abs() >= LARGE)?;
    if !figure.form.digits {
        return None;
    }
    if !figure.form.scale {
        return (written.last_place() >= ROUND).then_some(Style::InFull);
    }
    let words = Written::of(report, figure);
    let scale = words.scales().into_iter().next()?;
    Some(if words.is_short(scale) { Style::Short } else { Style::Word })
}
