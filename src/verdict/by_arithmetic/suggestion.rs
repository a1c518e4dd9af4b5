//! What to write in the place of a figure that does not follow from the others, in its own
//! rounding, and judged with the same bands before it is made.

use super::{Bands, Sought, place, words};
use crate::figure::{Figure, Unit};
use crate::interval::{Interval, Written};
use crate::verdict::Context;
use crate::verdict::finding::{Suggestion, presented};
use crate::verdict::suggestion::rounding::place_near;
use rust_decimal::{Decimal, dec};

/// The number that the best way to compute it gives; `None` for what is hedged, in words, a range
/// or an age, and where it would not pass.
pub(super) fn suggestion(
    context: &Context<'_>,
    stated: &Figure,
    way: &Sought,
) -> Option<Suggestion> {
    let counted = match stated.unit {
        Unit::Money(_)
        | Unit::Percent
        | Unit::PercentagePoint
        | Unit::Measure(_)
        | Unit::Things => true,
        Unit::Multiple | Unit::Ratio | Unit::Age | Unit::Year | Unit::Date => false,
    };
    let in_digits = words(context, stated).contains(|c: char| c.is_ascii_digit());
    let written = stated.written().filter(|_| counted && in_digits && stated.hedge.is_none())?;
    let middle = way.value.middle();
    let place = rounded_to(context, stated, written, middle)?;
    let steps = middle.checked_div(place)?.round();
    let value = Written::new(steps.checked_mul(place)?.normalize(), place);
    let half = place.checked_mul(dec!(0.5))?;
    let reading = Interval::point(value.value()).widen(half)?;
    let bands = Bands { holds: reading, approximately: reading, near: reading };
    let passes = bands.holds.meets(way.value) && value.value() != written.value();
    (passes && !value.value().is_zero()).then(|| Suggestion {
        low: presented(way.value.low()),
        high: presented(way.value.high().unwrap_or(way.value.low())),
        value,
        upper: None,
        currency: context.currency(stated),
        figure: stated.id,
    })
}

/// The place of the written figure, zeros included; of a number of another size as many digits.
fn rounded_to(
    context: &Context<'_>,
    stated: &Figure,
    written: Written,
    value: Decimal,
) -> Option<Decimal> {
    let share = value.abs().checked_div(written.value().abs())?;
    let near = share >= dec!(0.1) && share <= dec!(10);
    if near { Some(place(context, stated, written)) } else { place_near(written, value) }
}
