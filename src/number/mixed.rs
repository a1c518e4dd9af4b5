//! Numbers whose digits, number words and scale words mix: "1億2,500万", "3천5백만", "1 lakh 10
//! thousand crore".
//!
//! Each smaller part adds to the larger ones before it, and a larger scale multiplies all of them,
//! as in words ([`Sum`]). Languages turn this on by [`Switch::MixedNumbers`].

use super::amount::{Amount, Form};
use super::assembly::{Number, Numbers};
use super::numeral::Numeral;
use super::readings::Readings;
use super::sum::{Part, Sum};
use super::token::TokenKind;
use crate::interval::Written;
use crate::language::{MeaningSet, Switch};
use rust_decimal::{Decimal, dec};

/// The digits of a year.
const YEAR_DIGITS: usize = 4;

/// The parts of a number as they are taken.
struct Parts {
    sum: Sum,
    /// The scale words after the last digits, multiplied; and the last place of those digits.
    scale: Decimal,
    last_place: Option<Decimal>,
    /// The last scale word of a thousand or more, or one.
    last_scale: Decimal,
    /// Whether a scale word was the last part.
    closed: bool,
    next: usize,
}

impl Numbers<'_, '_> {
    /// Whether a number in digits and scale words goes on at token `at` with a part that may add.
    pub(super) fn goes_on_mixed(&self, at: usize) -> bool {
        const PARTS: MeaningSet = MeaningSet::NUMBER.with(MeaningSet::SCALE).with(MeaningSet::AND);
        self.tokens.get(at).is_some_and(|token| token.may(PARTS))
            && self.language.has(Switch::MixedNumbers)
            && self.together(at)
    }

    /// Whether a number in words goes on at token `at` with digits.
    pub(super) fn goes_on_in_digits(&self, at: usize) -> bool {
        let digits = |token: &super::token::Token<'_>| matches!(token.kind, TokenKind::Numeral(_));
        self.tokens.get(at).is_some_and(digits)
            && self.language.has(Switch::MixedNumbers)
            && self.together(at)
    }

    /// Whether the one or two number words before token `next` may be parts of common words, as 一
    /// and 万 are where there are no blanks: such a number counts beside a unit alone. A number and
    /// a large scale ("四亿") are none.
    pub(super) fn is_common_character(&self, at: usize, next: usize) -> bool {
        let scale = |at: usize| self.tokens.get(at).and_then(super::token::Token::scale);
        let large = || scale(at).is_none() && scale(at + 1).is_some_and(|by| by >= dec!(10_000));
        next <= at + 2 && !self.language.has_blanks() && !(next == at + 2 && large())
    }

    /// The number of mixed parts that starts at token `at`.
    pub(super) fn mixed(&self, at: usize) -> Option<Number> {
        let mut parts = Parts {
            sum: Sum::of(self.language),
            scale: Decimal::ONE,
            last_place: None,
            last_scale: Decimal::ONE,
            closed: true,
            next: at,
        };
        let mut whole = None;
        let mut closed = None;
        while let Some(part) = self.next_part(&mut parts, at) {
            let opens = matches!(part, Part::Scale(by) if self.opens_another(&parts, by));
            if opens || !parts.sum.take(&part, self.language.has(Switch::UnitsBeforeTens)) {
                // "5 million 3 million": the three belongs to the next number.
                let opens_another = matches!(part, Part::Scale(_)) && closed.is_some();
                return if opens_another { closed } else { whole };
            }
            parts.take(part);
            if parts.sum.is_complete() {
                whole = Some(self.number_of(at, &parts));
                if parts.closed {
                    closed.clone_from(&whole);
                }
            }
        }
        whole
    }

    /// Whether the digits before a larger scale word at the next token open another number: "500
    /// binden 1 milyon", but not "1 हज़ार 500 करोड़", where they fill the places of a thousand.
    fn opens_another(&self, parts: &Parts, by: Decimal) -> bool {
        let apart = parts.next.checked_sub(1).is_some_and(|digits| !self.is_attached(digits));
        apart && parts.last_place.is_some() && parts.sum.leaves_places(by)
    }

    /// The part at the next token, where it is together with those before it.
    fn next_part(&self, parts: &mut Parts, first: usize) -> Option<Part> {
        let opens = parts.next == first;
        let at = if opens { first } else { self.past_link(self.past_hedge(parts.next)) };
        let token = self.tokens.get(at)?;
        if !opens && !self.is_in_one_number(at) {
            return None;
        }
        if let TokenKind::Numeral(numeral) = &token.kind {
            let written = numeral.readings.as_ref()?.likeliest;
            let fits = opens || (parts.closed && self.may_add(at, numeral, parts));
            parts.last_place = fits.then(|| written.last_place());
            return fits.then(|| Part::Number(written.value()));
        }
        let part = self.part(at, opens)?;
        if matches!(part, Part::Number(_)) {
            parts.last_place = None;
        }
        // Words of several tokens are only scales here: a hedge is before no digits.
        let hedged = at > parts.next && !matches!(part, Part::Scale(_));
        parts.next = at;
        (!hedged).then_some(part)
    }

    /// The place after a link before a scale word: "1 miliard 200 de milioane".
    fn past_link(&self, at: usize) -> usize {
        let link = self.tokens.get(at).is_some_and(|token| token.may(MeaningSet::LINK));
        let linked = || self.links_digits() && self.together(at) && self.scale_at(at + 1).is_some();
        at + usize::from(link && linked())
    }

    /// Whether nothing or one blank is before token `at`: "5万-8万" are two numbers.
    fn is_in_one_number(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let (Some(before), Some(token)) = (before, self.tokens.get(at)) else { return false };
        let gap = self.text.get(before.span.end..token.span.start).unwrap_or("-");
        matches!(gap, "" | " " | "\u{a0}" | "\u{3000}" | "\u{202f}")
    }

    /// Whether digits add to a larger scale before them: "2만 6,750", but not "8천만 2018".
    fn may_add(&self, at: usize, numeral: &Numeral, parts: &Parts) -> bool {
        let value = numeral.readings.as_ref().map(|readings| readings.likeliest.value());
        let fills = value
            .and_then(|value| value.checked_mul(Decimal::TEN))
            .is_some_and(|value| value >= parts.last_scale);
        let scaled = || self.tokens.get(at + 1).is_some_and(|next| next.scale().is_some());
        self.is_attached(at) || scaled() || (fills && !numeral.year_like) || self.unit_after(at + 1)
    }

    /// Digits written as characters, one for each place: 二〇一八.
    pub(super) fn digit_characters(&self, at: usize) -> Option<Number> {
        const LEAST: usize = 3;
        const MOST: usize = 20;
        if self.language.has_blanks() {
            return None;
        }
        let mut value = Decimal::ZERO;
        let mut next = at;
        while let Some(Part::Number(digit)) = self.part(next, true)
            && digit < Decimal::TEN
            && next < at + MOST
            && (next == at || self.is_attached(next))
        {
            value = value.checked_mul(Decimal::TEN)?.checked_add(digit)?;
            next += 1;
        }
        (next >= at + LEAST).then(|| Number {
            span: self.span(at, next),
            readings: Readings::only(super::spelled::amount(Some(value))),
            form: Form { digits: false, scale: false },
            article: false,
            year_like: next == at + YEAR_DIGITS,
            is_date: false,
            priced: false,
            odd: false,
            next,
            scale: Decimal::ONE,
        })
    }

    /// Whether token `at` is right on the one before it.
    fn is_attached(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        before.map(|before| before.span.end) == self.tokens.get(at).map(|token| token.span.start)
    }

    fn number_of(&self, at: usize, parts: &Parts) -> Number {
        let digits = parts.last_place.filter(|_| parts.sum.short_digit().is_none());
        let value = parts.sum.value();
        let amount = match (value, digits.and_then(|place| place.checked_mul(parts.scale))) {
            (Some(value), Some(place)) => Amount::Single(Written::new(value.normalize(), place)),
            _ => super::spelled::amount(value),
        };
        Number {
            span: self.span(at, parts.next),
            readings: Readings::only(amount),
            form: Form { digits: true, scale: parts.last_scale >= dec!(1000) },
            article: false,
            year_like: false,
            is_date: false,
            priced: false,
            odd: false,
            next: parts.next,
            scale: parts.last_scale,
        }
    }
}

impl Parts {
    /// Takes the part at the next token.
    fn take(&mut self, part: Part) {
        self.next += 1;
        self.closed = match part {
            Part::Scale(_) | Part::And => true,
            Part::Number(value) => value.is_zero(),
        };
        match part {
            Part::Scale(by) => {
                self.scale = self.scale.saturating_mul(by);
                if by >= dec!(1000) {
                    self.last_scale = by;
                }
            }
            Part::Number(_) => self.scale = Decimal::ONE,
            Part::And => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixtures::read;

    const JAPANESE: &str = r#"
        blanks = false
        [number]
        group = [","]
        switches = ["mixed_numbers"]
        [number.words]
        0 = ["〇", "零"]
        1 = ["一"]
        2 = ["二"]
        3 = ["三"]
        5 = ["五"]
        8 = ["八"]
        [number.scale]
        10 = ["十"]
        100 = ["百"]
        1000 = ["千"]
        10000 = ["万"]
        100000000 = ["億"]
        [currency.names]
        JPY = ["円"]
        [hedge_after]
        slightly_above = ["余", "余り"]
    "#;

    const KOREAN: &str = r#"
        [number]
        group = [","]
        switches = ["mixed_numbers"]
        [number.scale]
        10 = ["십"]
        100 = ["백"]
        1000 = ["천"]
        10000 = ["만"]
        100000000 = ["억"]
        [currency.names]
        KRW = ["원"]
    "#;

    const HINDI: &str = r#"
        [number]
        group = [","]
        switches = ["mixed_numbers"]
        [number.words]
        2 = ["दो"]
        [number.scale]
        1000 = ["हज़ार"]
        100000 = ["लाख"]
        10000000 = ["करोड़"]
        [currency.names]
        INR = ["रुपये"]
    "#;

    #[test]
    fn digits_and_scale_words_mix() {
        for (text, value) in [
            ("1億2,500万円", "125000000"),
            ("3千5百万円", "35000000"),
            ("12万5千円", "125000"),
            ("1.5億円", "150000000"),
            ("2万6,750円", "26750"),
            ("五億2,500万円", "525000000"),
            ("百万円", "1000000"),
        ] {
            assert_eq!(read(JAPANESE, text), [format!("{text} = {value} JPY")]);
        }
        assert_eq!(read(KOREAN, "2만 6,750 원"), ["2만 6,750 원 = 26750 KRW"]);
        assert_eq!(
            read(HINDI, "1 लाख 10 हज़ार करोड़ रुपये")[0].split(" = ").nth(1),
            Some("1100000000000 INR")
        );
        assert_eq!(
            read(HINDI, "दो लाख करोड़ रुपये")[0].split(" = ").nth(1),
            Some("2000000000000 INR")
        );
    }

    #[test]
    fn number_characters_add_up_in_each_place() {
        for (text, value) in [
            ("三百五十八万円", "3580000"),
            ("二千五百万円", "25000000"),
            ("一百零五万円", "1050000"),
            ("二十円", "20"),
            ("二〇一八円", "2018"),
            ("2千零30万円", "20300000"),
        ] {
            assert_eq!(read(JAPANESE, text), [format!("{text} = {value} JPY")]);
        }
    }

    #[test]
    fn a_last_digit_may_be_of_the_next_place() {
        let short = JAPANESE.replace("numbers\"", "numbers\", \"last_digit_takes_next_place\"");
        for (text, value) in [
            ("一千三円", "1300"),
            ("一千零三円", "1003"),
            ("三百五十八円", "358"),
            ("5万2円", "52000"),
        ] {
            let found = read(&short, text);
            assert!(found[0].ends_with(&format!("= {value} JPY")), "{found:?}");
        }
        assert_eq!(read(JAPANESE, "一千三円"), ["一千三円 = 1003 JPY"]);
    }

    #[test]
    fn a_hedge_may_be_before_the_scale() {
        assert_eq!(read(JAPANESE, "100余万円"), ["100余万円 = 1000000 JPY SlightlyAbove"]);
        assert_eq!(read(JAPANESE, "三百余万円"), ["三百余万円 = 3000000 JPY SlightlyAbove"]);
    }

    #[test]
    fn numbers_side_by_side_stay_apart() {
        assert_eq!(
            read(JAPANESE, "1億円2億円"),
            ["1億円 = 100000000 JPY", "2億円 = 200000000 JPY"]
        );
        assert_eq!(read(JAPANESE, "5万 3万円"), ["5万 = 50000 count", "3万円 = 30000 JPY"]);
        assert_eq!(read(JAPANESE, "5万-8万円"), ["5万-8万円 = 50000–80000 JPY"]);
        assert_eq!(read(KOREAN, "8만 2018"), ["8만 = 80000 count", "2018 = 2018 year"]);
    }

    #[test]
    fn characters_of_common_words_are_no_numbers() {
        assert!(read(JAPANESE, "万一、統一。1つ").iter().all(|figure| figure.starts_with("1 ")));
        assert_eq!(read(JAPANESE, "五億人"), ["五億 = 500000000 count"]);
    }
}
