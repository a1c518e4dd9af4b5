//! Words that are a figure by themselves: "doubled", "two thirds", "one in five".

use super::draft::{Counts, Draft, Drafts};
use super::{Amount, Form};
use crate::Span;
use crate::interval::Written;
use crate::language::MeaningSet;
use crate::number::assembly::Number;
use crate::number::readings::Readings;
use crate::number::token::Token;
use rust_decimal::Decimal;

impl<'a> Drafts<'a, '_> {
    /// "doubled", "two thirds", "one in five": figures that are no number with a unit.
    #[cold]
    pub(super) fn in_words(&self, at: usize, token: &Token<'_>) -> Option<Draft<'a>> {
        if let Some(times) = token.multiple() {
            return Some(self.whole(at, token.span, times, Counts::Multiple));
        }
        if let Some(part) = token.ratio() {
            // "two thirds of a million euros" is an amount.
            if self.numbers.at(at, false).is_some() {
                return self.number_with_unit(at);
            }
            let links = self.token(at + 1).is_some_and(|next| next.may(MeaningSet::LINK));
            let next = at + 1 + usize::from(links);
            let goes_on = self.token(next).is_some_and(|next| next.may(AMOUNT));
            let apart = !(goes_on && self.numbers.together(next));
            return apart.then(|| self.whole(at, token.span, part, Counts::Ratio));
        }
        let of = self.numbers.at(at + 1, false).filter(|_| self.numbers.together(at + 1))?;
        let whole = of.single()?.value();
        let part = Decimal::ONE.checked_div(whole).filter(|_| whole > Decimal::ONE)?;
        let mut draft = self.whole(at, token.span.cover(of.span), part, Counts::Ratio);
        (draft.next, draft.number.next) = (of.next, of.next);
        Some(draft)
    }

    fn whole(&self, at: usize, span: Span, value: Decimal, counts: Counts) -> Draft<'a> {
        let number = Number {
            span,
            readings: Readings::only(Amount::Single(Written::in_full(value))),
            form: Form { digits: false, scale: false },
            article: false,
            year_like: false,
            priced: false,
            odd: false,
            next: at + 1,
            scale: Decimal::ONE,
        };
        Draft {
            span,
            counts,
            unit: None,
            nationality: None,
            doubt: None,
            weight: None,
            notes: Vec::new(),
            first: at,
            next: at + 1,
            number,
        }
    }
}

/// What makes a fraction before it a part of an amount.
const AMOUNT: MeaningSet = MeaningSet::SCALE.with(MeaningSet::UNIT).with(MeaningSet::ARTICLE);
