//! Numbers whose parts come in another order: the scale word before its number ("milioni 2.5",
//! "elfu tatu na mia tano"), and what adds to the number after it ("साढ़े तीन लाख", 3.5 lakh).
//!
//! Languages turn the first on by [`Switch::ScaleBeforeNumber`]; the second is a list of words.

use super::amount::{Amount, Form};
use super::assembly::{Number, Numbers};
use super::numeral::Numeral;
use super::readings::Readings;
use super::spelled::amount;
use super::sum::{Part, Sum};
use super::token::TokenKind;
use crate::interval::Written;
use crate::language::{Meaning, MeaningSet, Switch, digit};
use rust_decimal::{Decimal, dec};

/// A scale word with the number after it.
struct Scaled {
    value: Decimal,
    /// The place of the last digit, where it is in digits.
    last_place: Option<Decimal>,
    next: usize,
}

impl Numbers<'_, '_> {
    /// Whether a scale word at token `at` has its number in digits after it.
    pub(crate) fn opens_with_scale(&self, at: usize) -> bool {
        let digits = |token: &super::token::Token<'_>| matches!(token.kind, TokenKind::Numeral(_));
        self.tokens.get(at).is_some_and(|token| token.may(MeaningSet::SCALE))
            && self.language.has(Switch::ScaleBeforeNumber)
            && self.tokens.get(at + 1).is_some_and(digits)
            && self.together(at + 1)
    }

    /// "milioni 2.5", "elfu tatu na mia tano": scale words, each before its number, from large to
    /// small.
    pub(super) fn scale_first(&self, at: usize) -> Option<Number> {
        let first = self.tokens.get(at)?;
        if !first.may(MeaningSet::SCALE) || !self.language.has(Switch::ScaleBeforeNumber) {
            return None;
        }
        let mut scale = first.scale()?;
        let largest = scale;
        let opening = self.scaled_after(at)?;
        let (mut value, mut digits) = (opening.value, opening.last_place.is_some());
        let (mut last_place, mut next) = (opening.last_place, opening.next);
        let smaller = |at: usize, scale: Decimal, digits: bool| {
            let after_comma = || self.smaller_after_comma(at, scale).filter(|_| !digits);
            self.next_smaller(at, scale).or_else(after_comma)
        };
        while let Some((by, place)) = smaller(next, scale, digits)
            && let Some(part) = self.scaled_after(place)
        {
            value = value.checked_add(part.value)?;
            (scale, last_place, next) = (by, part.last_place, part.next);
            digits |= last_place.is_some();
        }
        if let Some((units, after)) = self.units_after(next, scale).filter(|_| !digits) {
            value = value.checked_add(units)?;
            next = after;
        }
        if let Some((part, after)) = self.plus(next) {
            value = value.checked_add(part.checked_mul(scale)?)?;
            (last_place, next) = (None, after);
        }
        let written = last_place.map(|place| Written::new(value.normalize(), place));
        Some(Number {
            span: self.span(at, next),
            readings: Readings::only(written.map_or_else(|| amount(Some(value)), Amount::Single)),
            form: Form { digits, scale: largest >= dec!(1000) },
            article: false,
            year_like: false,
            is_date: false,
            priced: false,
            odd: false,
            next,
            scale: largest,
        })
    }

    /// Units after "and" at token `at`, where the last scale word is a hundred or thousand: "mia
    /// moja na tano", 105.
    fn units_after(&self, at: usize, scale: Decimal) -> Option<(Decimal, usize)> {
        let and = self.tokens.get(at)?.is(&Meaning::And) && self.together(at);
        if !and || scale > dec!(1000) || !self.together(at + 1) {
            return None;
        }
        self.units(at + 1).filter(|(units, _)| *units < scale)
    }

    /// The smaller scale word at token `at`, or after "and" there, and its place.
    fn next_smaller(&self, at: usize, scale: Decimal) -> Option<(Decimal, usize)> {
        let and = self.tokens.get(at)?.is(&Meaning::And) && self.together(at);
        let place = at + usize::from(and);
        let by = self.scale_at(place).filter(|by| *by < scale)?;
        Some((by, place))
    }

    /// The smaller scale word after a comma, before a number in words: "elfu moja, mia mbili na
    /// hamsini".
    fn smaller_after_comma(&self, at: usize, scale: Decimal) -> Option<(Decimal, usize)> {
        let by = self.tokens.get(at)?.scale().filter(|by| *by < scale)?;
        let in_words = self.tokens.get(at + 1)?.may(MeaningSet::NUMBER.with(MeaningSet::ARTICLE));
        (self.follows_comma(at) && in_words).then_some((by, at))
    }

    /// The scale words at token `at` with the number after them.
    fn scaled_after(&self, at: usize) -> Option<Scaled> {
        let mut by = self.tokens.get(at)?.scale()?;
        let mut place = at + 1;
        let mut last = by;
        // "elfu mia tano" is five hundred thousand.
        while let Some(smaller) = self.scale_at(place).filter(|smaller| *smaller < last) {
            by = by.checked_mul(smaller)?;
            last = smaller;
            place += 1;
        }
        if !self.together(place) {
            return None;
        }
        if let TokenKind::Numeral(numeral) = &self.tokens.get(place)?.kind {
            let written = numeral.readings.as_ref()?.likeliest;
            let value = written.value().checked_mul(by)?;
            let last_place = written.last_place().checked_mul(by)?;
            return Some(Scaled { value, last_place: Some(last_place), next: place + 1 });
        }
        let (value, mut next) = self.units(place)?;
        let mut value = value.checked_mul(by)?;
        // "elfu mia moja na ishirini" is a hundred and twenty thousand.
        if place > at + 1
            && let Some((units, after)) = self.units_after(next, last)
        {
            value = value.checked_add(units.checked_mul(by.checked_div(last)?)?)?;
            next = after;
        }
        Some(Scaled { value, last_place: None, next })
    }

    /// Number words without a scale at token `at`: "kumi na tano".
    fn units(&self, at: usize) -> Option<(Decimal, usize)> {
        let mut sum = Sum::default();
        let mut whole = None;
        let mut next = at;
        while let Some(part) = self.part(next, next == at)
            && !matches!(part, Part::Scale(_))
            && (next == at || self.together(next))
            && sum.take(&part, self.language.has(Switch::UnitsBeforeTens))
        {
            next += 1;
            if sum.is_complete() {
                whole = sum.value().map(|value| (value, next));
            }
        }
        whole
    }

    /// "2 point 5", "2 ነጥብ 5": digits, a word for the decimal mark, and the decimals in digits.
    pub(super) fn decimals_in_digits(&self, at: usize, numeral: &Numeral) -> Option<Number> {
        const MOST_DECIMALS: usize = 6;
        let decimals = self.tokens.get(at + 2)?;
        let whole = numeral.readings.as_ref()?.likeliest.value();
        let TokenKind::Numeral(_) = &decimals.kind else { return None };
        let near = self.together(at + 1) && self.together(at + 2);
        let written = decimals.span.of(self.text);
        let digits = written.chars().all(|c| digit(c).is_some());
        let places = u32::try_from(written.chars().count()).ok()?;
        if !(near && digits && places as usize <= MOST_DECIMALS && whole.fract().is_zero()) {
            return None;
        }
        let value = written.chars().filter_map(digit).fold(0, |sum, digit| sum * 10 + digit);
        let part = Decimal::try_from_i128_with_scale(value.into(), places).ok()?;
        let value = Written::in_full(whole.checked_add(part)?);
        let mut number = self.digits(at, numeral);
        number.readings = Readings::only(Amount::Single(value));
        number.year_like = false;
        self.extend(&mut number, at + 3);
        Some(number)
    }

    /// "साढ़े तीन लाख": what adds to the number after it, or to the one of a scale word: "सवा लाख".
    pub(super) fn plus_before(&self, at: usize, part: Decimal) -> Option<Number> {
        let token = self.tokens.get(at + 1).filter(|_| self.together(at + 1))?;
        let (value, mut next, digits) = match &token.kind {
            TokenKind::Numeral(numeral) => {
                (numeral.readings.as_ref()?.likeliest.value(), at + 2, true)
            }
            TokenKind::Number(value) => (*value, at + 2, false),
            TokenKind::Phrase(_) if token.may(MeaningSet::NUMBER) => {
                (token.find(Meaning::number)?, at + 2, false)
            }
            TokenKind::Phrase(_) => (Decimal::ONE, at + 1, false),
        };
        let mut value = value.checked_add(part)?;
        let mut scale = Decimal::ONE;
        while let Some(by) = self.scale_at(next) {
            value = value.checked_mul(by)?;
            scale = by;
            next += 1;
        }
        let alone = next == at + 1;
        (!alone).then(|| Number {
            span: self.span(at, next),
            readings: Readings::only(amount(Some(value))),
            form: Form { digits, scale: scale >= dec!(1000) },
            article: false,
            year_like: false,
            is_date: false,
            priced: false,
            odd: false,
            next,
            scale,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::read;

    const SWAHILI: &str = r#"
        [number]
        group = [","]
        switches = ["scale_before_number", "name_before_words"]
        and = ["na"]
        [number.words]
        2 = ["mbili"]
        3 = ["tatu"]
        5 = ["tano"]
        10 = ["kumi"]
        [number.scale]
        100 = ["mia"]
        1000 = ["elfu"]
        1000000 = ["milioni"]
        1000000000 = ["bilioni"]
        [number.plus]
        "0.5" = ["na nusu"]
        [currency.names]
        USD = ["dola"]
        TZS = ["shilingi"]
        [currency.signs]
        KES = ["KSh"]
    "#;

    const HINDI: &str = r#"
        [number.words]
        2 = ["दो"]
        3 = ["तीन"]
        5 = ["पाँच"]
        [number.scale]
        100 = ["सौ"]
        100000 = ["लाख"]
        10000000 = ["करोड़"]
        [number.plus_before]
        "0.5" = ["साढ़े"]
        "0.25" = ["सवा"]
        "-0.25" = ["पौने"]
        [currency.names]
        INR = ["रुपये"]
    "#;

    #[test]
    fn a_scale_word_may_be_before_its_number() {
        for (text, value) in [
            ("dola milioni 100", "100000000 USD"),
            ("shilingi bilioni 2.8", "2800000000 TZS"),
            ("KSh milioni 5", "5000000 KES"),
            ("shilingi elfu tatu", "3000 TZS"),
            ("shilingi elfu tatu na mia tano", "3500 TZS"),
            ("shilingi elfu tatu, mia mbili na tano", "3205 TZS"),
            ("shilingi elfu mia tano", "500000 TZS"),
            ("shilingi elfu mia tano na kumi", "510000 TZS"),
            ("shilingi milioni kumi na tano", "15000000 TZS"),
            ("shilingi milioni mbili na nusu", "2500000 TZS"),
            ("shilingi milioni 5 elfu 300", "5300000 TZS"),
            ("milioni 100", "100000000 count"),
        ] {
            assert_eq!(read(SWAHILI, text), [format!("{text} = {value}")]);
        }
        assert_eq!(
            read(SWAHILI, "milioni 5 dola 3"),
            ["milioni 5 dola = 5000000 USD", "3 = 3 count"]
        );
    }

    #[test]
    fn a_part_may_be_before_the_number_that_it_adds_to() {
        for (text, value) in [
            ("साढ़े तीन लाख रुपये", "350000"),
            ("साढ़े 3 करोड़ रुपये", "35000000"),
            ("सवा लाख रुपये", "125000"),
            ("पौने दो करोड़ रुपये", "17500000"),
            ("साढ़े पाँच सौ रुपये", "550"),
            ("साढ़े तीन रुपये", "3.5"),
        ] {
            assert_eq!(read(HINDI, text), [format!("{text} = {value} INR")]);
        }
    }
}
