//! Numbers in words: "to millioner tre hundrede tusind", "half a million", "seven point five".
//!
//! How the words add up is [`sum`](super::sum)'s knowledge; which of them belong together is read
//! here.

use super::amount::{Amount, Form};
use super::assembly::{Number, Numbers};
use super::readings::Readings;
use super::sum::{Part, Sum};
use super::token::{Token, TokenKind};
use crate::interval::Written;
use crate::language::{Meaning, MeaningSet, Switch};
use crate::steps;
use rust_decimal::{Decimal, dec};

/// What else than money a fraction can be a part of: "half a litre".
const OTHER_UNIT: MeaningSet = MeaningSet::QUANTITY.with(MeaningSet::PERCENT);

/// The scale that a dual word counts two of: a million for "مليونين", two million.
fn half_of_dual(value: Decimal) -> Option<Decimal> {
    let half = value.checked_div(Decimal::TWO).filter(|half| *half >= dec!(1000))?.normalize();
    let digits = half.mantissa().to_string();
    (half.scale() == 0 && digits.trim_end_matches('0') == "1").then_some(half)
}

/// Number words, added up.
struct Words {
    /// What they amount to; `None` where that is out of range.
    value: Option<Decimal>,
    /// The last scale word of a thousand or more, or the hundred that closes it ("three hundred").
    scale: Decimal,
    next: usize,
}

/// Where a comma may be within number words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Commas {
    None,
    /// After a thousand or a larger scale word.
    AfterThousands,
}

impl Numbers<'_, '_> {
    /// The number in words that starts at token `at`.
    pub(crate) fn in_words(&self, at: usize) -> Option<Number> {
        let number = self.digit_characters(at).or_else(|| self.words_alone(at))?;
        if self.goes_on_in_digits(number.next)
            && let Some(mixed) = self.mixed(at)
        {
            return Some(mixed);
        }
        Some(number)
    }

    /// The number in words alone that starts at token `at`.
    fn words_alone(&self, at: usize) -> Option<Number> {
        let Words { mut value, mut scale, next: end } = self.words(at, Commas::AfterThousands)?;
        let mut next = end;
        let lone = next == at + 1;
        let article = lone && self.tokens.get(at)?.is(&Meaning::Article);
        if let Some((part, after)) = self.plus(next) {
            let dual = || value.filter(|_| lone).and_then(half_of_dual);
            let unit = if scale < dec!(1000) { dual().unwrap_or(Decimal::ONE) } else { scale };
            value = value.and_then(|value| value.checked_add(part.checked_mul(unit)?));
            next = after;
        }
        if let Some((decimals, after)) =
            self.decimals(next).filter(|_| scale < dec!(1000) && value.is_some_and(is_whole))
        {
            value =
                value.and_then(|value| format!("{}.{decimals}", value.normalize()).parse().ok());
            next = after;
        }
        // A scale word that the sum could not take is after a half, a decimal or a hedge.
        let linked = |at: usize| {
            let link = self.tokens.get(at).is_some_and(|token| token.is(&Meaning::Link));
            at + usize::from(link && self.links_digits() && self.together(at))
        };
        if linked(next) > next && self.scale_at(linked(next)).is_some() {
            next = linked(next);
        }
        if next > end || self.past_hedge(next) > next {
            while let Some(by) = self.scale_at(self.past_hedge(next)) {
                value = value.and_then(|value| value.checked_mul(by));
                scale = by;
                next = self.past_hedge(next) + 1;
            }
        }
        Some(Number {
            span: self.span(at, next),
            readings: Readings::only(amount(value)),
            form: Form { digits: false, scale: scale >= dec!(1000) },
            article: (article && next == end) || self.is_common_character(at, next),
            year_like: false,
            is_date: false,
            priced: false,
            odd: false,
            next,
            scale,
        })
    }

    /// Number words from token `at` on, added up.
    fn words(&self, at: usize, commas: Commas) -> Option<Words> {
        let mut sum = Sum::of(self.language);
        let mut end: Option<Words> = None;
        let mut scaled: Option<Words> = None;
        let mut scale = Decimal::ONE;
        let mut next = at;
        while let Some(part) = self.part(next, next == at).filter(|_| {
            let rest = || commas == Commas::AfterThousands && self.is_rest(next, scale);
            next == at || self.together(next) || rest()
        }) {
            // "vingt-cinq cents" is 25 cents; "deux cents euros" is 200.
            let tens = end.as_ref().and_then(|words| words.value?.checked_rem(dec!(100)));
            let tens = tens.is_some_and(|rest| rest >= dec!(10));
            if tens && self.is_subunit(next) {
                break;
            }
            if !sum.take(&part, self.language.has(Switch::UnitsBeforeTens)) {
                // "three million and four million": the four belongs to the next number.
                let opens_another = matches!(part, Part::Scale(_)) && scaled.is_some();
                return if opens_another { scaled } else { end };
            }
            if let Part::Scale(by) = part
                && (by >= dec!(1000) || (by == dec!(100) && scale == Decimal::ONE && next > at))
            {
                scale = by;
            } else if scale == dec!(100) {
                scale = Decimal::ONE;
            }
            next += 1;
            if sum.is_complete() {
                let value = sum.value();
                end = Some(Words { value, scale, next });
                if matches!(part, Part::Scale(_)) {
                    scaled = Some(Words { value, scale, next });
                }
            }
        }
        end
    }

    /// Whether the words from token `at` on are the rest of a number after thousands and a comma:
    /// "twelve thousand, three hundred and forty-five", but not "two thousand, three hundred of
    /// which".
    fn is_rest(&self, at: usize, scale: Decimal) -> bool {
        if scale < dec!(1000) || !self.follows_comma(at) {
            return false;
        }
        self.words(at, Commas::None).is_some_and(|rest| {
            let tens = rest.value.and_then(|value| value.checked_rem(dec!(100)));
            let is_round = tens.is_none_or(|tens| tens.is_zero());
            rest.value.is_some_and(|value| value > dec!(100) && value < scale)
                && (!is_round || self.unit_after(rest.next))
        })
    }

    /// One word of a number. An article opens a number ("a hundred") and never goes on with one.
    pub(super) fn part(&self, at: usize, first: bool) -> Option<Part> {
        steps::count(1);
        let token = self.tokens.get(at)?;
        if let TokenKind::Number(value) = token.kind {
            return Some(Part::Number(value));
        }
        token.find(|meaning| Part::of(meaning).filter(|part| !(first && *part == Part::And)))
    }

    /// "half a million", "et halvt hundrede tusind"; nothing without a scale word or currency
    /// after.
    pub(crate) fn fraction(&self, at: usize, part: Decimal) -> Option<Number> {
        let mut next = at + 1;
        let mut value = Some(part);
        let mut scale = Decimal::ONE;
        while let Some(by) = self.scale_at(next) {
            value = value.and_then(|value| value.checked_mul(by));
            scale = scale.saturating_mul(by);
            next += 1;
        }
        // "half an hour"
        let article = self.together(next) && self.tokens.get(next)?.may(MeaningSet::ARTICLE);
        let unit = next + usize::from(article && scale == Decimal::ONE);
        let named = |token: &Token<'_>| token.unit().is_some() || token.may(OTHER_UNIT);
        let before_unit = self.together(unit) && self.tokens.get(unit).is_some_and(named);
        let next = if before_unit { unit } else { next };
        (scale > Decimal::ONE || before_unit).then(|| Number {
            span: self.span(at, next),
            readings: Readings::only(amount(value)),
            form: Form { digits: false, scale: scale > Decimal::ONE },
            article: false,
            year_like: false,
            is_date: false,
            priced: false,
            odd: false,
            next,
            scale,
        })
    }

    /// "point seven five" at token `at`: its decimals, as digits.
    fn decimals(&self, at: usize) -> Option<(String, usize)> {
        let point = self.tokens.get(at).filter(|_| self.together(at))?;
        if !point.is(&Meaning::Point) {
            return None;
        }
        let mut digits = String::new();
        let mut next = at + 1;
        while let Some(Part::Number(value)) =
            self.part(next, true).filter(|_| self.together(next) && digits.len() < 12)
        {
            if !value.fract().is_zero() || value >= dec!(100) {
                break;
            }
            digits.push_str(&value.normalize().to_string());
            next += 1;
        }
        (!digits.is_empty()).then_some((digits, next))
    }
}

/// The amount of a value; out of range where there is none.
pub(super) fn amount(value: Option<Decimal>) -> Amount {
    value.map_or(Amount::OutOfRange, |value| Amount::Single(Written::in_full(value.normalize())))
}

fn is_whole(value: Decimal) -> bool {
    value.fract().is_zero()
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::figure::{Amount, Figure};
    use crate::rates::RateBook;
    use crate::{Article, Checker};

    fn figures(language: &str, text: &str) -> Vec<Figure> {
        Checker::with_rates(RateBook::empty())
            .extract(&Article::new(text).language(language))
            .figures
    }

    #[test]
    fn words_out_of_range_are_one_figure_to_their_end() {
        for (language, text) in [
            ("pl", "mln mln mln mln mln mln"),
            ("en", "five million million million million million"),
            ("en", "half a million million million million million"),
            ("ru", "десятка-примерно десятка миллиардов миллиардов миллиардов миллиардов"),
        ] {
            let figures = figures(language, text);
            assert_eq!(figures.len(), 1, "{figures:?}");
            assert_eq!(figures[0].amount, Amount::OutOfRange);
            assert_eq!(figures[0].span.of(text), text);
        }
    }
}
