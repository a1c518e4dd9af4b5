//! Amounts of money that may be none: "20 won the race", "COP 28", "208 pounds to 193".
//!
//! Here the grammar says why it doubts; [`Context`](super::Context) weighs what the article says.

use super::{CENT, FigureReader, Unresolved};
use crate::interval::Written;
use crate::language::{Meaning, MeaningSet, RangeWord, first_word};
use crate::unit::Measure;
use rust_decimal::{Decimal, dec};

/// Why an amount of money may be none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::figure) enum Doubt {
    /// The name is an everyday word: "trois livres".
    Word,
    /// The sign before the number is a word, or begins a name: "ALL 5", "COP 28".
    Sign,
    /// The sign and the number may be a name by themselves, as of a seat: "P13".
    Name,
    /// The letter may stand for pages: "312p".
    Pages,
    /// The name is a verb, and its object follows: "20 won the race".
    Verb,
    /// The name is that of a weight, too: "208 pounds".
    Weight(Measure),
    /// The same, where a bare number follows as for a weight: "208 pounds to 193".
    WeightTo(Measure),
}

impl FigureReader<'_, '_> {
    /// Why the figure's unit may be no money.
    pub(in crate::figure) fn doubt(&self, unresolved: &Unresolved<'_>) -> Option<Doubt> {
        let unit = unresolved.unit.as_ref()?;
        let sign_before = unresolved.span.start < unresolved.number.span.start;
        if unit.doubtful && unit.sign {
            return sign_before.then_some(Doubt::Sign);
        }
        if unit.doubtful {
            return Some(Doubt::Word);
        }
        if self.may_be_pages(unresolved) {
            return Some(Doubt::Pages);
        }
        if unit.after_only && self.is_verb(unresolved) {
            return Some(Doubt::Verb);
        }
        let weight = unresolved.weight?;
        let leads = self.leads_to_bare(unresolved.next);
        Some(if leads { Doubt::WeightTo(weight) } else { Doubt::Weight(weight) })
    }

    /// Whether the letter of a subunit is that of pages, too, and there are many: "312p".
    fn may_be_pages(&self, unresolved: &Unresolved<'_>) -> bool {
        const FEWEST: Decimal = dec!(100);
        let pages =
            |meaning: &Meaning| matches!(meaning, Meaning::Quantity(name) if name == "page?");
        let letter = unresolved.next.checked_sub(1).and_then(|at| self.token(at));
        let whole = unresolved.single().map(Written::value);
        letter.is_some_and(|letter| letter.may(MeaningSet::QUANTITY) && letter.means(pages))
            && whole.is_some_and(|whole| whole.fract().is_zero() && whole >= FEWEST)
    }

    /// Whether "to" and a number without a unit follow.
    fn leads_to_bare(&self, at: usize) -> bool {
        let to = self.token(at).is_some_and(|token| token.range() == Some(RangeWord::To));
        let goes_on = self.token(at + 2).is_some_and(|token| token.may(GOES_ON));
        to && self.numbers.together(at)
            && self.numbers.together(at + 1)
            && self.numeral_at(at + 1)
            && !(goes_on && self.numbers.together(at + 2))
    }

    /// Whether the word after a name says that it is a verb: "20 won the race". "A night" after a
    /// price says what it is for.
    fn is_verb(&self, unresolved: &Unresolved<'_>) -> bool {
        let after = self.numbers.text.get(unresolved.span.end..).unwrap_or_default();
        let Some(word) = after.strip_prefix(' ').and_then(first_word) else { return false };
        self.numbers.language.is_object(word) && self.per(unresolved.next).is_none()
    }
}

impl Unresolved<'_> {
    /// Takes the unit away that was none: hundredths are whole numbers then, and a sign before a
    /// name is no part of it.
    pub(in crate::figure) fn lose_unit(&mut self, doubt: Doubt) {
        let subunit = self.unit.take().is_some_and(|unit| unit.subunit);
        if subunit && let Some(whole) = Decimal::ONE.checked_div(CENT) {
            self.number.readings.change(|amount| amount.scaled(whole));
        }
        if doubt == Doubt::Name {
            self.span = self.number.span;
        }
    }
}

/// What makes a number before it an amount or a larger one.
const GOES_ON: MeaningSet =
    MeaningSet::UNIT.with(MeaningSet::SCALE).with(MeaningSet::PERCENT).with(MeaningSet::QUANTITY);
