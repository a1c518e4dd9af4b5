//! Subunits after the main unit: "12 kroner og 50 øre", "thirteen dollars forty five".

use super::are_akin;
use crate::Span;
use crate::currency::Currency;
use crate::figure::unresolved::{CENT, FigureReader, Unresolved};
use crate::figure::{Amount, Money};
use crate::interval::Written;
use crate::language::{Meaning, MeaningSet, Unit};
use crate::number::assembly::Number;
use crate::number::readings::Readings;
use rust_decimal::{Decimal, dec};

impl FigureReader<'_, '_> {
    /// "12 kroner og 50 øre", "thirteen dollars forty five": subunits after the main unit.
    pub(in crate::figure) fn take_minor_units(&self, unresolved: &mut Unresolved<'_>) {
        let Some(minor) = self.minor_units(unresolved) else { return };
        let tenths = minor.share > CENT;
        self.take_minor(unresolved, &minor);
        // "3元5角2分"
        if tenths
            && let Some(cents) = self.minor_units(unresolved).filter(|next| next.share == CENT)
        {
            self.take_minor(unresolved, &cents);
        }
    }

    fn take_minor(&self, unresolved: &mut Unresolved<'_>, minor: &Minor) {
        // What the number counts are main units, or tenths of them.
        let worth = unresolved.unit.as_ref().map_or(Decimal::ONE, |unit| unit.times);
        let Some(share) = minor.share.checked_div(worth) else { return };
        let (Some(main), Some(part)) = (unresolved.single(), minor.number.single()) else { return };
        let cents = part.value().checked_mul(share);
        let Some(value) = cents.and_then(|part| main.value().checked_add(part)) else { return };
        unresolved.number.readings = Readings::only(Amount::Single(Written::new(value, share)));
        unresolved.span = unresolved.span.cover(minor.span);
        unresolved.next = minor.next;
    }

    fn minor_units(&self, unresolved: &Unresolved<'_>) -> Option<Minor> {
        let unit = unresolved.unit.as_ref().filter(|unit| !unit.subunit)?;
        let joined = self.token(unresolved.next)?.is(&Meaning::And);
        let at = unresolved.next + usize::from(joined);
        let number = self
            .token(at)
            .filter(|token| !token.may(MeaningSet::PER))
            .is_some_and(|token| token.may_be_number() || token.may(MeaningSet::ARTICLE));
        let together =
            number && self.numbers.together(unresolved.next) && self.numbers.together(at);
        let number = together.then(|| self.numbers.at(at, false))??;
        self.minor(number, unit)
    }

    /// A number of subunits of the same money that is less than one main unit, or a number below a
    /// hundred bare at the end of a clause.
    fn minor(&self, number: Number, unit: &Unit) -> Option<Minor> {
        let whole = number.single()?.value();
        if whole.is_zero() || !whole.fract().is_zero() || number.form.scale || number.article {
            return None;
        }
        if let Some(found) = self
            .unit_or_minor(number.next, number.next)
            .filter(|_| self.numbers.together(number.next))
        {
            let beside = || found.unit.beside.iter().any(|own| unit.candidates.contains(own));
            let is_minor = found.unit.subunit || found.unit.times < Decimal::ONE;
            let share = subunit(&found.unit, unit);
            let is_part = whole.checked_mul(share).is_some_and(|part| part < Decimal::ONE);
            let akin = are_akin(&found.unit, unit) || beside();
            return (is_minor && is_part && akin).then(|| Minor {
                span: number.span.cover(found.span),
                next: found.next,
                number,
                share,
            });
        }
        if whole >= dec!(100) {
            return None;
        }
        let two_digits = !number.form.digits || number.span.end - number.span.start == 2;
        let more = self.numbers.text.get(number.span.end..).and_then(|rest| rest.chars().nth(1));
        let decimal_goes_on = more.is_some_and(|c| c.is_ascii_digit());
        let ends = self.ends_clause(number.span.end) || self.per(number.next).is_some();
        let stands = ends && two_digits && !decimal_goes_on;
        let (span, next) = (number.span, number.next);
        stands.then_some(Minor { span, next, number, share: CENT })
    }
}

/// What one of these subunits is of its main unit.
fn subunit(subunit: &Unit, main: &Unit) -> Decimal {
    if subunit.times < Decimal::ONE {
        return subunit.times;
    }
    let both = subunit.candidates.iter().filter(|candidate| main.candidates.contains(candidate));
    let both: Vec<Currency> = both.copied().collect();
    share(None, &both).unwrap_or(CENT)
}

struct Minor {
    number: Number,
    /// What one of them is of the main unit.
    share: Decimal,
    span: Span,
    next: usize,
}

impl Unresolved<'_> {
    /// Turns what was taken for hundredths into the subunits of the money that they proved to be:
    /// a fils is a thousandth of a Kuwaiti dinar.
    pub(in crate::figure) fn take_subunits_of(&mut self, money: &Money) {
        let is_subunit = self.unit.as_ref().is_some_and(|unit| unit.subunit);
        let share = is_subunit.then(|| share(money.currency, &money.candidates)).flatten();
        let by = share.filter(|share| *share != CENT).and_then(|share| share.checked_div(CENT));
        if let Some(by) = by {
            self.number.readings.change(|amount| amount.scaled(by));
        }
    }
}

/// What a subunit is of its main unit, where the currency or all candidates say the same.
fn share(currency: Option<Currency>, candidates: &[Currency]) -> Option<Decimal> {
    if let Some(currency) = currency {
        return Some(currency.subunit());
    }
    let mut shares = candidates.iter().map(|candidate| candidate.subunit());
    let first = shares.next()?;
    shares.all(|other| other == first).then_some(first)
}
