//! Hundredths behind the main unit: "12 kroner og 50 øre", "thirteen dollars forty five".

use super::Amount;
use super::draft::{CENT, Draft, Drafts};
use super::number::Number;
use crate::Span;
use crate::interval::Written;
use crate::language::{Meaning, Unit};
use rust_decimal::dec;

impl Drafts<'_, '_> {
    /// "12 kroner og 50 øre", "thirteen dollars forty five": hundredths behind the main unit.
    pub(super) fn with_minor_units(&self, mut draft: Draft) -> Draft {
        let Some(unit) = draft.unit.clone().filter(|unit| !unit.subunit) else { return draft };
        let joined = self.token(draft.next).is_some_and(|token| token.is(&Meaning::And));
        let at = draft.next + usize::from(joined);
        if !(self.numbers.together(draft.next) && self.numbers.together(at)) {
            return draft;
        }
        let Some(minor) = self.numbers.at(at, false).and_then(|number| self.minor(number, &unit)) else {
            return draft;
        };
        let (Some(Amount::Single(main)), Some(Amount::Single(part))) =
            (draft.number.readings.first(), minor.number.readings.first())
        else {
            return draft;
        };
        let Some(value) = part.value().checked_mul(CENT).and_then(|part| main.value().checked_add(part))
        else {
            return draft;
        };
        draft.number.readings = vec![Amount::Single(Written::new(value, CENT))];
        draft.span = draft.span.cover(minor.span);
        draft.next = minor.next;
        draft
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
            let same = found.unit.candidates.iter().any(|candidate| unit.candidates.contains(candidate));
            return (found.unit.subunit && same).then(|| Minor {
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
