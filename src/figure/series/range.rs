//! Two bounds as one figure, with what one leaves to the other.
//!
//! "5–10 million euros" leaves the scale to the second bound, "20-25.000 kroner" the thousands,
//! "MSEK 10-12" and "5-8 cents" the unit. Which figures are joined is [`series`](super)'
//! work.

use super::joint::{Joint, named_after};
use crate::figure::marked::is_money;
use crate::figure::unresolved::{Counts, FigureReader, Unresolved, worth};
use crate::figure::{Amount, Figure, Note};
use crate::interval::Written;
use crate::language::{Cue, MeaningSet, Unit};
use crate::number::readings::Readings;
use crate::number::token::Token;
use rust_decimal::{Decimal, dec};
use std::borrow::Cow;

/// Two bounds as one figure; `None` when the second is not above the first. After a dash the larger
/// one may be first, where the scale says that both are amounts: "9-7 lakh rupees".
pub(in crate::figure) fn range<'a>(
    first: &Unresolved<'a>,
    second: &Unresolved<'a>,
    joint: Joint,
) -> Option<Unresolved<'a>> {
    let dashed = joint == Joint::Dash;
    let [most_thousands, most_fall] =
        if dashed { [dec!(20), dec!(3)] } else { [dec!(5), Decimal::ONE] };
    let low = with_thousands_of(first, second, most_thousands)
        .unwrap_or_else(|| with_scale_of(first, second, most_fall));
    let high = in_worth_of(second, first);
    let (Some(mut low_end), Some(mut high_end)) = (low.single(), high.single()) else {
        return None;
    };
    let falls = dashed && first.unit.is_none() && low.number.scale > first.number.scale;
    if falls && low_end.value() > high_end.value() {
        std::mem::swap(&mut low_end, &mut high_end);
    }
    // "500 kroner til 1000 børn" gives to each of them, and is no range.
    if low_end.value() >= high_end.value() || (named_after(first) && second.unit.is_none()) {
        return None;
    }
    let mut joined = high;
    joined.number.readings = Readings::only(Amount::Range { low: low_end, high: high_end });
    joined.number.form.digits |= first.number.form.digits;
    joined.number.form.scale |= first.number.form.scale;
    joined.span = first.span.cover(second.span);
    joined.first = first.first;
    joined.nationality = second.nationality.or(first.nationality);
    joined.counts = if second.counts == Counts::Things { first.counts } else { second.counts };
    joined.unit = narrower(first, second);
    joined.doubt = first.doubt.or(second.doubt);
    joined.notes.retain(|note| *note != Note::AmbiguousSeparator);
    Some(joined)
}

/// "20-25.000 kroner", "€5-8,000": the first number takes the thousands of the second, where both
/// are then of one order. `factor` is the most that the second may be larger by.
fn with_thousands_of<'a>(
    first: &Unresolved<'a>,
    second: &Unresolved<'a>,
    factor: Decimal,
) -> Option<Unresolved<'a>> {
    let (ours, theirs) = (first.single()?.value(), second.single()?.value());
    let short = first.number.form.digits && ours >= Decimal::ONE && ours < dec!(1000);
    let plain = |unresolved: &Unresolved<'_>| {
        unresolved.number.scale == Decimal::ONE && !unresolved.number.priced
    };
    let round = theirs.checked_rem(dec!(100)).is_some_and(|rest| rest.is_zero());
    let one_unit = first.unit.is_none() || second.unit.is_none();
    if !(short && plain(first) && plain(second) && round && one_unit && ours.fract().is_zero()) {
        return None;
    }
    let fits = |by: Decimal, factor: Decimal| {
        let low = ours.checked_mul(by)?;
        let most = low.checked_mul(factor)?;
        (low < theirs && theirs <= most).then_some(by)
    };
    // "2-300 kroner" are hundreds, "7-800.000" hundreds of thousands.
    let money = first.unit.is_some() || second.unit.is_some();
    let hundreds = if money && factor > dec!(10) { dec!(2.5) } else { Decimal::ZERO };
    let by = fits(dec!(1_000_000), factor)
        .or_else(|| fits(dec!(1000), factor))
        .or_else(|| fits(dec!(100_000), hundreds))
        .or_else(|| fits(dec!(100), hundreds))?;
    let mut scaled = first.clone();
    scaled.number.scale_by(by);
    // No scale word says so.
    scaled.number.form.scale = false;
    Some(scaled)
}

/// A number without a unit after one whose unit is an amount by itself: "MSEK 10-12".
fn in_worth_of<'a>(second: &Unresolved<'a>, first: &Unresolved<'a>) -> Unresolved<'a> {
    let mut scaled = second.clone();
    if second.unit.is_none()
        && let Some(unit) = first.unit.as_ref()
        && worth(unit) != Decimal::ONE
    {
        scaled.number.scale_by(worth(unit));
    }
    scaled
}

/// Of two units the one with fewer candidates: "$10 to US$15".
fn narrower<'a>(first: &Unresolved<'a>, second: &Unresolved<'a>) -> Option<Cow<'a, Unit>> {
    match (&first.unit, &second.unit) {
        (Some(ours), Some(theirs)) if ours.candidates.len() < theirs.candidates.len() => {
            Some(ours.clone())
        }
        (ours, None) => ours.clone(),
        (_, theirs) => theirs.clone(),
    }
}

/// "10 to 15 million", "5 to 8 cents": the first number takes the second's scale where it has none
/// and is, as written, not larger by more than a factor.
pub(in crate::figure) fn with_scale_of<'a>(
    first: &Unresolved<'a>,
    second: &Unresolved<'_>,
    factor: Decimal,
) -> Unresolved<'a> {
    let mut scaled = first.clone();
    let (Some(ours), Some(theirs)) = (first.single(), lowest(second)) else { return scaled };
    let base = theirs.value().checked_div(second.number.scale);
    let cents = first.unit.is_none() && second.unit.as_ref().is_some_and(|unit| unit.subunit);
    let fits = first.number.scale == Decimal::ONE
        && (second.number.scale > Decimal::ONE || cents)
        && base.and_then(|base| base.checked_mul(factor)).is_some_and(|most| ours.value() <= most);
    if fits {
        scaled.number.scale_by(second.number.scale);
    }
    scaled
}

/// Its number, or the lower end of its range.
fn lowest(unresolved: &Unresolved<'_>) -> Option<Written> {
    match unresolved.number.readings.likeliest {
        Amount::Single(written) => Some(written),
        Amount::Range { low, .. } => Some(low),
        Amount::Vague { .. } | Amount::OutOfRange => None,
    }
}

impl FigureReader<'_, '_> {
    /// Whether two amounts say a range in other money: "between 5 and 7 million euros, or 5.4 and
    /// 7.6 million dollars".
    pub(in crate::figure) fn converts_range(
        &self,
        before: &Figure,
        first: &Unresolved<'_>,
        second: &Unresolved<'_>,
    ) -> bool {
        let range = is_money(before) && matches!(before.amount, Amount::Range { .. });
        let other = second.unit.as_ref().is_some_and(|unit| {
            !unit.candidates.iter().any(|known| before.currencies().contains(known))
        });
        if !(range && other) {
            return false;
        }
        let gap = self.between(before.span.end, first.span.start);
        let cue = |token: &Token<'_>| token.may(SAYS_EQUAL) && token.span.start >= before.span.end;
        let mut near = (1..=CUES).filter_map(|back| self.token(first.first.checked_sub(back)?));
        gap.len() <= LONGEST_LEAD && (gap.contains('(') || near.any(cue))
    }
}

/// So many tokens before an amount may say that it is an equivalent.
const CUES: usize = 3;

/// What is between a range and the same in other money is not longer.
const LONGEST_LEAD: usize = 60;

/// What says that a range is said again in other money.
const SAYS_EQUAL: MeaningSet = MeaningSet::of_cue(Cue::Equals)
    .with(MeaningSet::of_cue(Cue::Worth))
    .with(MeaningSet::of_cue(Cue::ThatIs))
    .with(MeaningSet::of_cue(Cue::Or));
