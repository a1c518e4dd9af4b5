//! Amounts side by side have unequal numbers of decimals: "£10.43 rising to £12".
//!
//! Figures are side by side where few words of one sentence are between them; both are of one
//! currency, or percents, with a scale word or without, and of a similar size: nobody writes the
//! pence of a house. Source: the house style of the Office for National Statistics, "Money".

use super::scales::Written;
use crate::Report;
use crate::figure::{Figure, FigureId, Kind};
use crate::text::{Segmenter, reach};
use rust_decimal::{Decimal, dec};

/// At most so many words are between figures that are side by side.
const WORDS_BETWEEN: usize = 5;
/// The end of a sentence is sought within so many words.
const SENTENCE: usize = 30;
/// Neither is so many times as large as the other.
const RATIO: Decimal = dec!(100);

pub(super) fn found(report: &Report) -> Vec<Vec<FigureId>> {
    let figures = report.figures();
    let pairs = figures.iter().zip(figures.iter().skip(1));
    let uneven = pairs.filter(|(one, other)| {
        let [one, other] = [one, other].map(|figure| (figure, Written::of(report, figure)));
        is_alike(one.0, other.0)
            && is_side_by_side(report, one.0, other.0)
            && one.1.decimals().zip(other.1.decimals()).is_some_and(|(one, other)| one != other)
    });
    uneven.map(|(one, other)| vec![one.id, other.id]).collect()
}

fn is_alike(one: &Figure, other: &Figure) -> bool {
    let is_one_currency = one.currency().is_some() && one.currency() == other.currency();
    let is_percent = [one, other].iter().all(|figure| figure.kind() == Kind::Percent);
    let sizes = [one, other].map(|figure| figure.written().map(|of| of.value().abs()));
    let [Some(one_size), Some(other_size)] = sizes else { return false };
    let most = |size: Decimal| size.checked_mul(RATIO);
    (is_one_currency || is_percent)
        && one.form.scale == other.form.scale
        && most(one_size).is_some_and(|most| other_size < most)
        && most(other_size).is_some_and(|most| one_size < most)
}

fn is_side_by_side(report: &Report, one: &Figure, other: &Figure) -> bool {
    let (text, from, to) = (report.article().text(), one.span.end, other.span.start);
    let sentence = Segmenter::new(text, Some(report.language()));
    reach::is_within(text, from, to, WORDS_BETWEEN)
        && sentence.around(one.span, SENTENCE).end >= other.span.start
}
