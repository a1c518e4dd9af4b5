//! Numbers with their scale words: "2,5 milliarder", "halvanden million", "5,000 crore".

use super::amount::{Amount, Form};
use super::gap::close;
use super::numeral::Numeral;
use super::readings::Readings;
use super::token::{Token, TokenKind};
use crate::Span;
use crate::interval::Written;
use crate::language::{FigureCue, Language, Meaning, MeaningSet, Switch, is_letter};
use crate::steps;
use rust_decimal::{Decimal, dec};

/// A number without its unit.
#[derive(Clone, Debug)]
pub(crate) struct Number {
    pub(crate) span: Span,
    /// What it can amount to.
    pub(crate) readings: Readings<Amount>,
    pub(crate) form: Form,
    /// Whether it is only an article, and counts beside a unit alone: "a dollar".
    pub(crate) article: bool,
    /// Whether it may be a year, or is a date in figures, whose value is its year.
    pub(crate) year_like: bool,
    /// Whether it is a date in figures.
    pub(crate) is_date: bool,
    /// Whether a dash in place of the decimals says that it is a price: "495,-".
    pub(crate) priced: bool,
    /// Whether its digits are grouped as those of no number are, or written out before a scale word
    /// that is as large.
    pub(crate) odd: bool,
    /// The first token after it.
    pub(crate) next: usize,
    /// What its scale words multiply by, together.
    pub(crate) scale: Decimal,
}

impl Number {
    /// Whether it is a word like "several" alone.
    fn is_handful(&self) -> bool {
        matches!(self.readings.likeliest, Amount::Vague { low, .. } if low < dec!(10))
    }

    /// Whether it is a figure beside a unit or scale word only.
    pub(crate) fn needs_unit(&self) -> bool {
        self.article || self.is_handful()
    }

    /// Whether it may be a year by itself, in four digits.
    pub(crate) fn is_year(&self) -> bool {
        self.year_like && !self.is_date && matches!(self.span.end - self.span.start, 4 | 8 | 12)
    }

    /// The one number it amounts to, in the likeliest reading.
    pub(crate) fn single(&self) -> Option<Written> {
        self.readings.likeliest.written()
    }

    /// The number multiplied by a scale word that stands apart: "75 USD million".
    pub(crate) fn scale_by(&mut self, by: Decimal) {
        let value = self.single().map_or(Decimal::ZERO, Written::value);
        self.odd |= by >= dec!(1000)
            && self.form.digits
            && self.scale == Decimal::ONE
            && value.abs() >= dec!(1_000_000);
        self.readings.change(|amount| amount.scaled(by));
        self.scale = self.scale.saturating_mul(by);
        self.form.scale = true;
        self.year_like = false;
    }

    /// Whether it is a whole number of three digits.
    pub(super) fn is_hundreds(&self) -> bool {
        let value = self.single().map(Written::value);
        let fits = |value: &Decimal| *value >= dec!(100) && *value < dec!(1000);
        self.form.digits && self.scale == Decimal::ONE && value.is_some_and(|value| fits(&value))
    }

    fn raise_by(&mut self, part: Decimal) {
        self.readings.change(|amount| amount.raised(part));
    }
}

/// Reads numbers off a list of tokens.
#[derive(Clone, Copy)]
pub(crate) struct Numbers<'a, 'l> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token<'l>],
    pub(crate) language: &'a Language,
}

impl<'a, 'l> Numbers<'a, 'l> {
    /// The number that starts at token `at`. `beside_currency` says whether a currency sign stands
    /// right before it, where a lone letter may be a scale ("$5 m").
    pub(crate) fn at(&self, at: usize, beside_currency: bool) -> Option<Number> {
        let token = self.tokens.get(at)?;
        match &token.kind {
            TokenKind::Numeral(numeral) => Some(self.in_digits(at, numeral, beside_currency)),
            TokenKind::Number(_) => self.in_words(at),
            TokenKind::Phrase(_) if !token.may_be_number() && !token.may(ARTICLE_OR_RATIO) => None,
            TokenKind::Phrase(meanings) => {
                if let Some(number) = self.scale_first(at) {
                    return Some(number);
                }
                let vague =
                    token.may(MeaningSet::VAGUE).then(|| self.vaguely(at, meanings)).flatten();
                vague.or_else(|| self.opened_by(at, meanings))
            }
        }
    }

    fn opened_by(&self, at: usize, meanings: &[Meaning]) -> Option<Number> {
        meanings.iter().find_map(|meaning| match meaning {
            Meaning::Fraction(part) => {
                self.fraction(at, *part).or_else(|| self.part_of_scale(at, *part))
            }
            Meaning::PlusBefore(part) => self.plus_before(at, *part),
            Meaning::Ratio(part) => self.part_of_scale(at, *part),
            Meaning::Vague { low, high } => Some(self.vague(at, *low, *high)),
            Meaning::Number(_) | Meaning::Article | Meaning::Scale(_) => self.in_words(at),
            _ => None,
        })
    }

    /// "millions of euros": a scale word that opens a figure is vague where it can be.
    fn vaguely(&self, at: usize, meanings: &[Meaning]) -> Option<Number> {
        let scale = meanings.iter().any(|meaning| matches!(meaning, Meaning::Scale(_)));
        let one = scale && self.language.has(Switch::OneAfterHedge) && self.bounded(at);
        let (low, high) = meanings.iter().find_map(Meaning::vague).filter(|_| !one)?;
        Some(self.vague(at, low, high))
    }

    /// Whether a hedge or a range word is right before token `at`.
    fn bounded(&self, at: usize) -> bool {
        let before = at
            .checked_sub(1)
            .and_then(|before| self.tokens.get(before))
            .filter(|_| self.together(at));
        before.is_some_and(|token| token.may(MeaningSet::HEDGE.with(MeaningSet::RANGE)))
    }

    fn in_digits(&self, at: usize, numeral: &Numeral, beside_currency: bool) -> Number {
        if let Some(number) = self.fraction_of_scale(at, numeral) {
            return number;
        }
        let mut number = self.scaled_digits(at, numeral, beside_currency);
        if number.form.scale {
            if self.goes_on_mixed(number.next)
                && let Some(mixed) = self.mixed(at)
            {
                return mixed;
            }
            self.take_smaller_scales(&mut number);
        }
        number
    }

    /// Digits with the scale words right after them.
    pub(super) fn scaled_digits(
        &self,
        at: usize,
        numeral: &Numeral,
        beside_currency: bool,
    ) -> Number {
        let Some(next) = self.tokens.get(at + 1) else { return self.digits(at, numeral) };
        if next.may(MeaningSet::POINT)
            && let Some(number) = self.decimals_in_digits(at, numeral)
        {
            return self.with_scales(number, beside_currency);
        }
        let goes_on = next.may(AFTER_DIGITS) || (next.may(MeaningSet::LINK) && self.links_digits());
        if goes_on && self.together(at + 1) {
            self.with_scales(self.digits(at, numeral), beside_currency)
        } else {
            self.digits(at, numeral)
        }
    }

    pub(super) fn digits(&self, at: usize, numeral: &Numeral) -> Number {
        Number {
            span: self.tokens.get(at).map_or(Span::new(0, 0), |token| token.span),
            readings: match &numeral.readings {
                Some(written) => written.map(Amount::Single),
                None => Readings::only(Amount::OutOfRange),
            },
            form: Form { digits: true, scale: false },
            article: false,
            year_like: numeral.year_like && self.may_end_year(at),
            is_date: numeral.is_date,
            priced: numeral.priced,
            odd: numeral.is_odd,
            next: at + 1,
            scale: Decimal::ONE,
        }
    }

    /// Whether four digits at token `at` may be a year: no letter is on them but a word for "year".
    fn may_end_year(&self, at: usize) -> bool {
        let Some(digits) = self.tokens.get(at) else { return false };
        let after = self.text.get(digits.span.end..).unwrap_or_default();
        !after.starts_with(is_letter)
            || self.tokens.get(at + 1).is_some_and(|word| {
                word.says_of_figures(FigureCue::OfYear) && word.span.start == digits.span.end
            })
    }

    /// The number with the scale words after its digits, and the parts after those.
    fn with_scales(&self, mut number: Number, beside_currency: bool) -> Number {
        if let Some((part, next)) = self.plus(number.next) {
            number.raise_by(part);
            self.extend(&mut number, next);
        }
        while let Some((by, next)) = self.scale_after(&number, beside_currency) {
            number.scale_by(by);
            self.extend(&mut number, next);
        }
        if let Some((part, next)) = self.plus(number.next).filter(|_| number.scale > Decimal::ONE) {
            number.raise_by(part.checked_mul(number.scale).unwrap_or_default());
            self.extend(&mut number, next);
        }
        number
    }

    fn vague(&self, at: usize, low: Decimal, high: Decimal) -> Number {
        let mut number = Number {
            span: self.span(at, at + 1),
            readings: Readings::only(Amount::Vague { low, high }),
            form: Form { digits: false, scale: false },
            article: false,
            year_like: false,
            is_date: false,
            priced: false,
            odd: false,
            next: at + 1,
            scale: Decimal::ONE,
        };
        while let Some((by, next)) = self.scale_of(number.next) {
            number.scale_by(by);
            self.extend(&mut number, next);
        }
        number
    }

    /// A scale word after a vague one, with a linking word between: "tens of thousands".
    fn scale_of(&self, at: usize) -> Option<(Decimal, usize)> {
        steps::count(1);
        let linked = self.tokens.get(at)?.is(&Meaning::Link) && self.together(at);
        let at = at + usize::from(linked);
        Some((self.scale_at(at)?, at + 1))
    }

    /// The scale word at token `at`, where it is together with what is before it.
    #[inline]
    pub(crate) fn scale_at(&self, at: usize) -> Option<Decimal> {
        steps::count(1);
        let by = self.tokens.get(at)?.scale()?;
        self.together(at).then_some(by)
    }

    /// A scale word, or a scale letter that is on the digits or beside a currency.
    fn scale_after(&self, number: &Number, beside_currency: bool) -> Option<(Decimal, usize)> {
        steps::count(1);
        // "$3 a dozen" is a price, and no thirty-six dollars.
        let after = self.tokens.get(number.next)?;
        if after.may(MeaningSet::LINK) && self.links_digits() {
            return Some((self.scale_at(number.next + 1)?, number.next + 2));
        }
        if !after.may(AFTER_DIGITS) || after.may(MeaningSet::PER) {
            return None;
        }
        if self.is_subunit(number.next) && !self.unit_after(number.next + 1) {
            return None;
        }
        let hedged = self.past_hedge(number.next);
        if let Some(by) = self.scale_at(hedged) {
            return Some((by, hedged + 1));
        }
        if let Some(by) = self.fraction_after(number.next) {
            return Some((by, number.next + 1));
        }
        let token = self.tokens.get(number.next).filter(|_| !number.form.scale)?;
        let attached = token.span.start == number.span.end;
        let currency_after = self.unit_after(number.next + 1);
        let is_unit = |meaning: &Meaning| {
            matches!(meaning, Meaning::Quantity(_)) && meaning.doubtful_unit().is_none()
        };
        let other_unit = token.may(MeaningSet::QUANTITY) && token.means(is_unit);
        let spaced = self.together(number.next);
        // "1500b" are no 1,500 billion.
        let large = number.single().is_some_and(|written| {
            // Nor are "573.15K" thousands.
            written.value() >= dec!(1000)
                || (written.last_place() < dec!(0.1) && token.span.of(self.text) == "K")
        });
        let is_scale = !(large && !currency_after && !beside_currency)
            && ((attached && (beside_currency || currency_after || !other_unit))
                || (spaced && (beside_currency || currency_after)));
        Some((token.suffix().filter(|_| is_scale)?, number.next + 1))
    }

    /// Whether a link may follow any number: "125 de milioane de lei".
    pub(crate) fn links_digits(&self) -> bool {
        self.language.has(Switch::LinkAfterDigits)
    }

    /// The place after a hedge that is within a figure: "20 с лишним тысяч", "20 y pico
    /// euros".
    #[inline]
    pub(crate) fn past_hedge(&self, at: usize) -> usize {
        let hedge = self.tokens.get(at).is_some_and(|token| token.may(MeaningSet::HEDGE_AFTER));
        at + usize::from(hedge && self.together(at) && self.together(at + 1))
    }

    /// Whether token `at` can be a hundredth of a currency, as "cents" can in French.
    pub(crate) fn is_subunit(&self, at: usize) -> bool {
        let unit = self.tokens.get(at).and_then(|token| token.unit().map(|unit| unit.subunit));
        unit.unwrap_or_default()
    }

    /// "3 quarters million": a part between digits and a scale word.
    fn fraction_after(&self, at: usize) -> Option<Decimal> {
        let part = self.tokens.get(at)?.fraction().filter(|_| self.together(at))?;
        self.scale_at(at + 1).map(|_| part)
    }

    /// Whether a currency is at token `at`, maybe with its nationality: "30 mln Canadian dlrs".
    pub(crate) fn unit_after(&self, at: usize) -> bool {
        let may = |at: usize, set: MeaningSet| {
            self.tokens.get(at).is_some_and(|token| token.may(set)) && self.together(at)
        };
        may(at, MeaningSet::UNIT)
            || (may(at, MeaningSet::NATIONALITY) && may(at + 1, MeaningSet::UNIT))
    }

    /// "and a half" at token `at`.
    #[inline]
    pub(crate) fn plus(&self, at: usize) -> Option<(Decimal, usize)> {
        let token = self.tokens.get(at)?;
        let adds = |part: &Decimal| *part == dec!(0.5) && self.language.has(Switch::HalfAdds);
        let half = || token.fraction().filter(adds);
        let part = token.plus().or_else(half)?;
        self.together(at).then_some((part, at + 1))
    }

    /// Whether token `at` is together with the one before it: blanks or one hyphen between.
    #[inline]
    pub(crate) fn together(&self, at: usize) -> bool {
        steps::count(1);
        let (Some(before), Some(token)) =
            (at.checked_sub(1).and_then(|before| self.tokens.get(before)), self.tokens.get(at))
        else {
            return false;
        };
        close(self.text.get(before.span.end..token.span.start).unwrap_or("."))
    }

    pub(crate) fn span(&self, from: usize, to: usize) -> Span {
        match (self.tokens.get(from), to.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) => first.span.cover(last.span),
            _ => Span::new(0, 0),
        }
    }

    /// Adds the tokens before `next` to the number's.
    pub(super) fn extend(&self, number: &mut Number, next: usize) {
        if let Some(last) = next.checked_sub(1).and_then(|last| self.tokens.get(last)) {
            number.span = number.span.cover(last.span);
        }
        number.next = next;
    }
}

/// What can change the value of digits before it; a hedge may be between ("20 с лишним тысяч").
const AFTER_DIGITS: MeaningSet = MeaningSet::PLUS
    .with(MeaningSet::SCALE)
    .with(MeaningSet::HEDGE)
    .with(MeaningSet::FRACTION)
    .with(MeaningSet::SUFFIX);

/// What opens a figure without being a number by itself.
const ARTICLE_OR_RATIO: MeaningSet = MeaningSet::ARTICLE.with(MeaningSet::RATIO);
