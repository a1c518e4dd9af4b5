//! The parts of a text that may belong to a figure: numerals, and words and signs that mean
//! something.
//!
//! Words without a meaning give no token; whether two tokens are together is read off the text
//! between them. So the grammar sees only what can be part of a figure.

use super::numeral::Numeral;
use crate::Span;
use crate::currency::Country;
use crate::interval::Hedge;
use crate::language::{Cue, FigureCue, Meaning, MeaningSet, Position, RangeWord, Unit};
use rust_decimal::Decimal;

/// A part of the text that may belong to a figure.
#[derive(Clone, Debug)]
pub(crate) struct Token<'l> {
    pub(crate) span: Span,
    pub(crate) kind: TokenKind<'l>,
    /// The kinds of meaning that it has: those of a phrase, and that of a number for other tokens.
    pub(crate) meaning_set: MeaningSet,
}

#[derive(Clone, Debug)]
pub(crate) enum TokenKind<'l> {
    /// A number in digits.
    Numeral(Numeral),
    /// A number written as one compound word, or a vulgar fraction.
    Number(Decimal),
    /// A phrase of the lexicon.
    Phrase(&'l [Meaning]),
}

impl Token<'_> {
    /// Whether it is a number by itself, in digits or as one word.
    pub(crate) fn is_number(&self) -> bool {
        match self.kind {
            TokenKind::Numeral(_) | TokenKind::Number(_) => true,
            TokenKind::Phrase(_) => false,
        }
    }

    /// The first thing the token can mean that `pick` takes.
    pub(crate) fn find<'t, T>(&'t self, pick: impl Fn(&'t Meaning) -> Option<T>) -> Option<T> {
        match self.kind {
            TokenKind::Phrase(meanings) => meanings.iter().find_map(pick),
            TokenKind::Numeral(_) | TokenKind::Number(_) => None,
        }
    }

    /// Whether a figure can begin with this token.
    pub(crate) fn may_open_figure(&self) -> bool {
        const OPENS: MeaningSet = NUMBERS
            .with(MeaningSet::MULTIPLE)
            .with(MeaningSet::RATIO)
            .with(MeaningSet::of_figure_cue(FigureCue::OneIn))
            .with(MeaningSet::ARTICLE)
            .with(MeaningSet::UNIT)
            .with(MeaningSet::NATIONALITY);
        self.meaning_set.intersects(OPENS)
    }

    /// Whether it can be a figure's number, and not only its unit or the article before one.
    pub(crate) fn may_be_number(&self) -> bool {
        self.meaning_set.intersects(NUMBERS)
    }

    /// Whether it can mean just this.
    #[inline]
    pub(crate) fn is(&self, meaning: &Meaning) -> bool {
        self.may(MeaningSet::of(meaning)) && self.means(|known| known == meaning)
    }

    /// Whether it can say just this of how figures are related.
    #[inline]
    pub(crate) fn says(&self, cue: Cue) -> bool {
        self.may(MeaningSet::of_cue(cue))
    }

    /// Whether it means something, and nothing but these kinds.
    pub(crate) fn is_only(&self, kinds: MeaningSet) -> bool {
        self.meaning_set.is_within(kinds)
    }

    /// Whether it has a meaning of one of these kinds.
    pub(crate) fn may(&self, set: MeaningSet) -> bool {
        self.meaning_set.intersects(set)
    }

    /// The first meaning of a kind that `pick` takes.
    #[inline]
    fn of<'t, T>(&'t self, kind: MeaningSet, pick: impl Fn(&'t Meaning) -> Option<T>) -> Option<T> {
        if self.may(kind) { self.find(pick) } else { None }
    }

    pub(crate) fn unit(&self) -> Option<&Unit> {
        self.of(MeaningSet::UNIT, Meaning::unit)
    }

    pub(crate) fn scale(&self) -> Option<Decimal> {
        self.of(MeaningSet::SCALE, Meaning::scale)
    }

    pub(crate) fn suffix(&self) -> Option<Decimal> {
        self.of(MeaningSet::SUFFIX, Meaning::suffix)
    }

    pub(crate) fn fraction(&self) -> Option<Decimal> {
        self.of(MeaningSet::FRACTION, Meaning::fraction)
    }

    pub(crate) fn plus(&self) -> Option<Decimal> {
        self.of(MeaningSet::PLUS, Meaning::plus)
    }

    pub(crate) fn multiple(&self) -> Option<Decimal> {
        self.of(MeaningSet::MULTIPLE, Meaning::multiple)
    }

    pub(crate) fn ratio(&self) -> Option<Decimal> {
        self.of(MeaningSet::RATIO, Meaning::ratio)
    }

    /// Whether it has this meaning beside figures that are no conversion.
    pub(crate) fn says_of_figures(&self, cue: FigureCue) -> bool {
        self.may(MeaningSet::of_figure_cue(cue))
    }

    pub(crate) fn month(&self) -> Option<u32> {
        self.of(MeaningSet::MONTH, Meaning::month)
    }

    pub(crate) fn nationality(&self) -> Option<Country> {
        self.of(MeaningSet::NATIONALITY, Meaning::nationality)
    }

    pub(crate) fn place(&self) -> Option<Country> {
        self.of(MeaningSet::PLACE, Meaning::place)
    }

    pub(crate) fn range(&self) -> Option<RangeWord> {
        self.of(MeaningSet::RANGE, Meaning::range)
    }

    pub(crate) fn per(&self) -> Option<&str> {
        self.of(MeaningSet::PER, Meaning::per)
    }

    pub(crate) fn hedge(&self, side: Position) -> Option<Hedge> {
        self.of(MeaningSet::of_hedge(side), |meaning| meaning.hedge(side))
    }

    /// Whether the token can mean something that `is` accepts.
    pub(crate) fn means(&self, is: impl Fn(&Meaning) -> bool) -> bool {
        self.find(|meaning| is(meaning).then_some(())).is_some()
    }
}

/// The kinds of meaning that can be a figure's number.
const NUMBERS: MeaningSet =
    MeaningSet::NUMBER.with(MeaningSet::SCALE).with(MeaningSet::FRACTION).with(MeaningSet::VAGUE);
