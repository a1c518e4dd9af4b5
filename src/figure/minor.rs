//! Hundredths behind the main unit: "12 kroner og 50 øre", "thirteen dollars forty five".

use super::Amount;
use super::draft::{CENT, Draft, Drafts};
use super::unit::are_akin;
use crate::Span;
use crate::interval::Written;
use crate::language::{Meaning, MeaningSet, Unit};
use crate::number::assembly::Number;
use crate::number::readings::Readings;
use rust_decimal::dec;

impl Drafts<'_, '_> {
    /// "12 kroner og 50 øre", "thirteen dollars forty five": hundredths behind the main unit.
    pub(super) fn take_minor_units(&self, draft: &mut Draft<'_>) {
        let Some(minor) = self.minor_units(draft) else { return };
        let (Some(main), Some(part)) = (draft.single(), minor.number.single()) else { return };
        let cents = part.value().checked_mul(CENT);
        let Some(value) = cents.and_then(|part| main.value().checked_add(part)) else { return };
        draft.number.readings = Readings::only(Amount::Single(Written::new(value, CENT)));
        draft.span = draft.span.cover(minor.span);
        draft.next = minor.next;
    }

    fn minor_units(&self, draft: &Draft<'_>) -> Option<Minor> {
        let unit = draft.unit.as_ref().filter(|unit| !unit.subunit)?;
        let joined = self.token(draft.next)?.is(&Meaning::And);
        let at = draft.next + usize::from(joined);
        let number = self
            .token(at)
            .is_some_and(|token| token.may_be_number() || token.may(MeaningSet::ARTICLE));
        let together = number && self.numbers.together(draft.next) && self.numbers.together(at);
        let number = together.then(|| self.numbers.at(at, false))??;
        self.minor(number, unit)
    }

    /// A number below a hundred with a subunit of the same money, or bare at the end of a clause.
    fn minor(&self, number: Number, unit: &Unit) -> Option<Minor> {
        let whole = number.single()?.value();
        if whole >= dec!(100)
            || whole.is_zero()
            || !whole.fract().is_zero()
            || number.form.scale
            || number.article
        {
            return None;
        }
        if let Some(found) =
            self.unit(number.next, number.next).filter(|_| self.numbers.together(number.next))
        {
            let beside = || found.unit.beside.iter().any(|own| unit.candidates.contains(own));
            let akin = are_akin(&found.unit, unit) || beside();
            return (found.unit.subunit && akin).then(|| Minor {
                span: number.span.cover(found.span),
                next: found.next,
                number,
            });
        }
        let two_digits = !number.form.digits || number.span.end - number.span.start == 2;
        let more = self.numbers.text.get(number.span.end..).and_then(|rest| rest.chars().nth(1));
        let decimal_goes_on = more.is_some_and(|c| c.is_ascii_digit());
        let ends = self.ends_clause(number.span.end) || self.per(number.next).is_some();
        let stands = ends && two_digits && !decimal_goes_on;
        stands.then_some(Minor { span: number.span, next: number.next, number })
    }
}

struct Minor {
    number: Number,
    span: Span,
    next: usize,
}
