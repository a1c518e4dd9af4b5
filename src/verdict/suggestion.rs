//! What the derived figure would read at the day's fixing, in the article's own rounding.

use super::compare::{is_market, product};
use super::finding::Suggestion;
use super::survey::Survey;
use crate::interval::{Hedge, Interval, Written};
use crate::rates::Rate;
use rust_decimal::{Decimal, RoundingStrategy};

/// What to write instead, computed with the official routes where there are any. `None` for vague
/// amounts and where nothing could be computed.
pub(super) fn suggestion(survey: &Survey<'_>, rates: &[&Rate]) -> Option<Suggestion> {
    let scenario = &survey.scenario;
    let written = scenario.derived.written()?;
    let official: Vec<&Rate> =
        rates.iter().copied().filter(|rate| !is_market(rate.standing)).collect();
    let rates = if official.is_empty() { rates } else { &official };
    let mut bounds = scenario.sides.iter().map(|side| {
        rates.iter().filter_map(|rate| product(side.anchor, rate.interval)).reduce(Interval::hull)
    });
    let lower = bounds.next()??;
    let upper = bounds.next().flatten();
    Some(Suggestion {
        low: super::finding::presented(lower.low()),
        high: super::finding::presented(upper.unwrap_or(lower).high()?),
        value: in_the_rounding_of(written, scenario.hedge(), lower.middle())?,
        upper: upper
            .and_then(|upper| in_the_rounding_of(written, scenario.hedge(), upper.middle())),
        currency: scenario.quote,
    })
}

/// `value` rounded as `written` was: to the same place, or where it is of another size to as many
/// digits. A directed hedge rounds to its own side, so that "nearly" stays above the value.
pub(super) fn in_the_rounding_of(
    written: Written,
    hedge: Option<Hedge>,
    value: Decimal,
) -> Option<Written> {
    let place = place_of(written);
    let size = value.abs().checked_div(written.value().abs()).unwrap_or(Decimal::ZERO);
    let same_size = size >= Decimal::new(5, 1) && size <= Decimal::TWO;
    if same_size {
        return rounded_to(place, strategy(hedge), value);
    }
    let digits = written.value().abs().checked_div(place)?.trunc().to_string().len();
    let rounded =
        value.round_sf_with_strategy(u32::try_from(digits).ok()?.clamp(1, 28), strategy(hedge))?;
    Some(Written::in_full(rounded.normalize()))
}

/// The place to which a number is written: the width of the values that round to it.
fn place_of(written: Written) -> Decimal {
    let band = written.as_written();
    band.high()
        .and_then(|high| high.checked_sub(band.low()))
        .filter(|width| !width.is_zero())
        .unwrap_or(Decimal::ONE)
}

fn rounded_to(place: Decimal, strategy: RoundingStrategy, value: Decimal) -> Option<Written> {
    let steps = value.checked_div(place)?.round_dp_with_strategy(0, strategy);
    Some(Written::new(steps.checked_mul(place)?, place))
}

fn strategy(hedge: Option<Hedge>) -> RoundingStrategy {
    match hedge {
        None | Some(Hedge::About | Hedge::Exactly) => RoundingStrategy::MidpointAwayFromZero,
        Some(Hedge::SlightlyBelow | Hedge::AtMost | Hedge::LessThan | Hedge::UpTo) => {
            RoundingStrategy::AwayFromZero
        }
        Some(Hedge::SlightlyAbove | Hedge::AtLeast | Hedge::MoreThan) => RoundingStrategy::ToZero,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn suggested(written: Decimal, hedge: Option<Hedge>, value: Decimal) -> Decimal {
        in_the_rounding_of(Written::in_full(written), hedge, value).unwrap().value()
    }

    #[test]
    fn a_suggestion_keeps_the_rounding_of_the_article() {
        assert_eq!(suggested(dec!(36_000), None, dec!(33_326.1)), dec!(33_000));
        assert_eq!(suggested(dec!(36_500), None, dec!(33_326.1)), dec!(33_300));
        assert_eq!(suggested(dec!(3.60), None, dec!(3.4567)), dec!(3.46));
    }

    #[test]
    fn a_suggestion_of_another_size_keeps_the_number_of_digits() {
        assert_eq!(suggested(dec!(36_000), None, dec!(33_326_114)), dec!(33_000_000));
        assert_eq!(suggested(dec!(36_000), None, dec!(33.326)), dec!(33));
    }

    #[test]
    fn a_directed_hedge_rounds_to_its_own_side() {
        assert_eq!(suggested(dec!(2_300), Some(Hedge::SlightlyBelow), dec!(2_410)), dec!(2_500));
        assert_eq!(suggested(dec!(2_300), Some(Hedge::SlightlyAbove), dec!(2_490)), dec!(2_400));
    }
}
