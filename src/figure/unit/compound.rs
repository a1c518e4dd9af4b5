//! Quantities in two units that make one figure: "6ft 2in", "5-foot-11", "7 lb 6 oz", "2 hours and
//! 15 minutes".
//!
//! Such a figure counts the smaller unit, in which it is a whole number: 74 inches.

use crate::figure::unresolved::{Counts, FigureReader, Unresolved};
use crate::figure::{Amount, Form};
use crate::interval::Written;
use crate::language::{Meaning, MeaningSet};
use crate::number::assembly::Number;
use crate::number::readings::Readings;
use crate::unit::Measure;
use rust_decimal::{Decimal, dec};

/// The units that are written together, the larger first.
const PAIRS: [(&str, &str); 9] = [
    ("foot", "inch"),
    ("yard", "foot"),
    ("stone", "pound_weight"),
    ("pound_weight", "ounce"),
    ("hour", "minute"),
    ("minute", "second"),
    ("year", "month"),
    ("week", "day"),
    ("day", "hour"),
];

impl<'a> FigureReader<'a, '_> {
    /// Takes the smaller unit after a whole number of a larger one.
    pub(in crate::figure) fn take_smaller_unit(&self, unresolved: &mut Unresolved<'a>) {
        let goes_on = self.token(unresolved.next).is_some_and(|next| next.may(GOES_ON));
        if !goes_on || unresolved.number.form.scale {
            return;
        }
        let Some((large, next)) = self.measure_of(unresolved) else { return };
        let Some((small, part)) = self.smaller(unresolved, large, next) else { return };
        let Some(written) = sum(unresolved, large, small, &part) else { return };
        unresolved.unit = None;
        unresolved.counts = Counts::Measure(small);
        unresolved.number.readings = Readings::only(Amount::Single(written));
        unresolved.number.form = Form { digits: true, scale: false };
        unresolved.number.next = part.next;
        unresolved.next = part.next;
        unresolved.span = unresolved.span.cover(part.span);
    }

    /// The unit that a figure counts, with the first token after it; for a name that is money and a
    /// weight the weight.
    fn measure_of(&self, unresolved: &Unresolved<'_>) -> Option<(Measure, usize)> {
        if let Counts::Measure(measure) = unresolved.counts {
            return Some((measure, unresolved.next));
        }
        let named = |at: usize| {
            let name = self.token(at)?.find(Meaning::doubtful_unit)?;
            Some((Measure::from_name(name)?, at + 1))
        };
        let before = unresolved.next.checked_sub(1).and_then(named);
        before.or_else(|| named(unresolved.next).filter(|_| self.numbers.together(unresolved.next)))
    }

    /// The smaller unit after a figure, and its number with all that belongs to it.
    fn smaller(
        &self,
        unresolved: &Unresolved<'_>,
        large: Measure,
        next: usize,
    ) -> Option<(Measure, Number)> {
        let and = self.token(next)?.is(&Meaning::And);
        let at = next + usize::from(and);
        let near = self.numbers.together(next) && (!and || self.numbers.together(at));
        let mut part = self.numbers.at(at, false).filter(|part| near && !part.form.scale)?;
        let mut pairs = PAIRS.iter().filter(|(one, _)| *one == large.name());
        let named = self.token(part.next).filter(|_| self.numbers.together(part.next));
        let name = named.and_then(|token| token.find(quantity));
        let unit = name.and_then(|name| Measure::from_name(name.trim_end_matches('?')));
        if let Some(unit) = unit.filter(|unit| pairs.any(|(_, name)| *name == unit.name())) {
            part.span = part.span.cover(self.token(part.next)?.span);
            part.next += 1;
            return Some((unit, part));
        }
        // "5-foot-11", "6ft 2", "1 hour thirty"
        let elided = PAIRS.get(if large.name() == "foot" { 0 } else { 4 })?;
        let hyphen = self.between(unresolved.span.end, part.span.start) == "-";
        let alone = unit.is_none() && !and && (hyphen || self.ends_clause(part.span.end));
        (elided.0 == large.name() && alone).then_some((Measure::from_name(elided.1)?, part))
    }
}

/// What can follow the larger unit.
const GOES_ON: MeaningSet = MeaningSet::NUMBER.with(MeaningSet::AND).with(MeaningSet::QUANTITY);

fn quantity(meaning: &Meaning) -> Option<&str> {
    if let Meaning::Quantity(name) = meaning { Some(name) } else { None }
}

/// The whole quantity in the smaller unit; `None` where the parts are no whole numbers, or the
/// smaller makes up one of the larger or more.
fn sum(
    unresolved: &Unresolved<'_>,
    large: Measure,
    small: Measure,
    part: &Number,
) -> Option<Written> {
    let (whole, rest) = (unresolved.single()?, part.single()?);
    let ratio = large.factor().checked_div(small.factor())?.round_dp(9).normalize();
    let fits = whole.value().fract().is_zero() && rest.value() < ratio && rest.value() >= dec!(0);
    let value = whole.value().checked_mul(ratio)?.checked_add(rest.value())?;
    let place = rest.last_place().min(Decimal::ONE);
    (fits && whole.value() > Decimal::ZERO).then(|| Written::new(value.normalize(), place))
}
