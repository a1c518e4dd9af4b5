//! Figures in words that are no number with a unit: "doubled", "two thirds", "one in five", "un
//! élève sur cinq".

use super::unresolved::{Counts, FigureReader, Unresolved};
use super::{Amount, Form};
use crate::Span;
use crate::interval::Written;
use crate::language::{FigureCue, MeaningSet};
use crate::number::assembly::Number;
use crate::number::readings::Readings;
use crate::number::token::Token;
use rust_decimal::{Decimal, dec};

impl<'a> FigureReader<'a, '_> {
    /// The figure that a phrase is by itself, or opens.
    #[cold]
    pub(super) fn in_words(&self, at: usize, token: &Token<'_>) -> Option<Unresolved<'a>> {
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
        self.one_of(at, token.span, at + 1)
    }

    /// "one in five", of which "one in" ends before token `next`.
    fn one_of(&self, at: usize, opening: Span, next: usize) -> Option<Unresolved<'a>> {
        let of = self.numbers.at(next, false).filter(|_| self.numbers.together(next))?;
        let whole = of.single()?.value();
        // "eine von 19 Nanometern" is no ratio.
        let counts = self.token(of.next).is_some_and(|next| next.may(AMOUNT));
        if counts && self.numbers.together(of.next) {
            return None;
        }
        let part = Decimal::ONE.checked_div(whole).filter(|_| whole > Decimal::ONE)?;
        let mut unresolved = self.whole(at, opening.cover(of.span), part, Counts::Ratio);
        (unresolved.next, unresolved.number.next) = (of.next, of.next);
        Some(unresolved)
    }

    /// "un élève sur cinq": one with its noun, and how many there are for each.
    pub(super) fn one_with_noun(&self, at: usize) -> Option<Unresolved<'a>> {
        const MOST: Decimal = dec!(20);
        const LONGEST: usize = 24;
        let one = self.token(at)?;
        let every = (at + 1..=at + 2).find(|next| {
            self.token(*next).is_some_and(|token| token.says_of_figures(FigureCue::InEvery))
        })?;
        let every_span = self.token(every)?.span;
        let noun = self.between(one.span.end, every_span.start).trim();
        let is_word = (1..=LONGEST).contains(&noun.len())
            && noun.split(' ').count() <= 2
            && noun.chars().all(|c| c.is_alphabetic() || c == ' ' || c == '-');
        let number = self.numbers.at(at, false).and_then(|number| number.single());
        let is_one = number.is_some_and(|number| number.value() == Decimal::ONE)
            || one.may(MeaningSet::ARTICLE);
        let few = |unresolved: &Unresolved<'_>| {
            let part = unresolved.single().map(Written::value);
            part.and_then(|part| Decimal::ONE.checked_div(part)).is_some_and(|of| of <= MOST)
        };
        let opening = one.span.cover(every_span);
        (is_word && is_one).then(|| self.one_of(at, opening, every + 1).filter(few))?
    }

    /// "3分の1", "三分之一": a fraction whose numerator is after its denominator.
    pub(super) fn fraction_of_numbers(
        &self,
        denominator: &Unresolved<'_>,
    ) -> Option<Unresolved<'a>> {
        /// Tokens of the word between.
        const MOST: usize = 3;
        let text = self.numbers.text;
        let after = text.get(denominator.number.span.end..)?;
        let rest = self.numbers.language.after_denominator(after)?.trim_start_matches(' ');
        let start = text.len() - rest.len();
        let is_there = |at: &usize| self.token(*at).is_some_and(|next| next.span.start == start);
        let at = (denominator.next..=denominator.next + MOST).find(is_there)?;
        let numerator = self.numbers.at(at, false)?;
        let [part, whole] = [numerator.single()?.value(), denominator.single()?.value()];
        let is_fraction = part > Decimal::ZERO && part < whole && !numerator.form.scale;
        let value = part.checked_div(whole).filter(|_| is_fraction)?.round_dp(DECIMALS);
        let span = denominator.number.span.cover(numerator.span);
        let mut unresolved = self.whole(denominator.first, span, value, Counts::Ratio);
        (unresolved.next, unresolved.number.next) = (numerator.next, numerator.next);
        Some(unresolved)
    }

    fn whole(&self, at: usize, span: Span, value: Decimal, counts: Counts) -> Unresolved<'a> {
        let number = Number {
            span,
            readings: Readings::only(Amount::Single(Written::in_full(value))),
            form: Form { digits: false, scale: false },
            article: false,
            year_like: false,
            is_date: false,
            priced: false,
            odd: false,
            next: at + 1,
            scale: Decimal::ONE,
        };
        Unresolved {
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

/// As many decimals as the language files give ratios.
const DECIMALS: u32 = 10;

/// What makes a fraction before it a part of an amount.
const AMOUNT: MeaningSet =
    MeaningSet::SCALE.with(MeaningSet::UNIT).with(MeaningSet::ARTICLE).with(MeaningSet::QUANTITY);
