//! Numbers and amounts of money as a newspaper writes them, and conversions that are right or
//! wrong.

use super::draw::Draw;
use super::sentences::{CurrencyForm, Sentences};
use chrono::NaiveDate;
use exchequer::currency::Currency;
use exchequer::rates::RateBook;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Two amounts that are said to be equal.
pub struct Equivalents {
    pub native: String,
    pub derived: String,
    /// By what factor the second is too large or too small.
    pub off_by: f64,
}

/// What goes wrong in one conversion of ten.
#[derive(Clone, Copy)]
enum Slip {
    Thousandfold,
    Tenfold,
    Inverted,
    Unconverted,
    DigitsSwapped,
    OldRate,
}

const SLIPS: [Slip; 6] = [
    Slip::Thousandfold,
    Slip::Tenfold,
    Slip::Inverted,
    Slip::Unconverted,
    Slip::DigitsSwapped,
    Slip::OldRate,
];

/// An amount that is wrong by less than this might be right on another day.
const CLEARLY_WRONG: f64 = 1.1;

impl Slip {
    /// What is printed in place of the right amount.
    fn applied(self, anchor: Decimal, rate: Decimal) -> Option<Decimal> {
        let right = rounded(anchor.checked_mul(rate)?, 3);
        match self {
            Self::Thousandfold => right.checked_mul(Decimal::ONE_THOUSAND),
            Self::Tenfold => right.checked_mul(Decimal::TEN),
            Self::Inverted => Some(rounded(anchor.checked_div(rate)?, 3)),
            Self::Unconverted => Some(anchor),
            Self::DigitsSwapped => swapped(right),
            Self::OldRate => Some(rounded(right.checked_mul(Decimal::new(82, 2))?, 3)),
        }
    }
}

/// Amounts in two currencies that are equal at the day's reference rate of the European Central
/// Bank, or in one of ten draws are not.
pub fn equivalents(
    draw: &mut Draw,
    sentences: &Sentences,
    book: &RateBook,
    day: NaiveDate,
) -> Equivalents {
    let slip = (draw.below(10) == 0).then(|| *draw.one_of(&SLIPS));
    std::iter::repeat_with(|| attempt(draw, sentences, book, day, slip))
        .find_map(|found| found)
        .unwrap()
}

fn attempt(
    draw: &mut Draw,
    sentences: &Sentences,
    book: &RateBook,
    day: NaiveDate,
    slip: Option<Slip>,
) -> Option<Equivalents> {
    let (native, derived) =
        (draw.one_of(&sentences.currencies), draw.one_of(&sentences.currencies));
    let anchor = rounded(Decimal::from(draw.within(1_000, 9_000_000_000)), 2);
    let rate = rate(book, native.code, derived.code, day)?;
    let right = rounded(anchor.checked_mul(rate)?, 3);
    let printed = slip.map_or(Some(right), |slip| slip.applied(anchor, rate))?;
    let off_by = if slip.is_none() { 1.0 } else { apart(printed, right) };
    let in_print = |value: Decimal| {
        value >= Decimal::ONE_HUNDRED && value < Decimal::from(900_000_000_000_u64)
    };
    (in_print(printed) && in_print(right) && (slip.is_none() || off_by > CLEARLY_WRONG)).then(
        || Equivalents {
            native: written(sentences, native, anchor),
            derived: written(sentences, derived, printed),
            off_by,
        },
    )
}

/// By what factor the larger of two amounts exceeds the other.
fn apart(one: Decimal, other: Decimal) -> f64 {
    let quotient = (one / other).to_f64().unwrap();
    quotient.max(1.0 / quotient)
}

/// What one unit of the one currency cost in the other.
fn rate(book: &RateBook, base: &str, quote: &str, day: NaiveDate) -> Option<Decimal> {
    let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
    if base == quote {
        return None;
    }
    let rates = book.rates_on(base, quote, day);
    rates.iter().find(|rate| rate.source() == "ECB").map(|rate| rate.interval().middle())
}

fn rounded(value: Decimal, digits: u32) -> Decimal {
    value.round_sf(digits).unwrap().normalize()
}

/// The first two digits that differ, swapped.
fn swapped(value: Decimal) -> Option<Decimal> {
    let mut digits: Vec<char> = value.to_string().chars().collect();
    let at = digits.windows(2).position(|pair| pair[0] != pair[1] && pair[1] != '0')?;
    digits.swap(at, at + 1);
    digits.into_iter().collect::<String>().parse().ok()
}

/// An amount between these bounds, in a currency that is most often one of the language's own.
pub fn drawn(draw: &mut Draw, sentences: &Sentences, low: u64, high: u64) -> String {
    let value = rounded(Decimal::from(draw.within(low, high)), 2 + draw.below(2) as u32);
    let form = if draw.below(4) == 0 {
        draw.one_of(&sentences.currencies)
    } else {
        let code = draw.one_of(&sentences.home);
        sentences.currencies.iter().find(|form| form.code == *code).unwrap()
    };
    written(sentences, form, value)
}

/// The amount with its currency, and with a scale word from two million on.
fn written(sentences: &Sentences, form: &CurrencyForm, value: Decimal) -> String {
    let [million, billion] = sentences.scale;
    let scales = [(Decimal::from(1_000_000_000), billion), (Decimal::from(1_000_000), million)];
    let scale = scales.into_iter().find(|(unit, _)| value >= *unit * Decimal::TWO);
    match scale {
        Some((unit, word)) => {
            let number = number(sentences, (value / unit).normalize());
            form.scaled.replace("{n}", &number).replace("{scale}", word)
        }
        None => form.plain.replace("{n}", &number(sentences, value)),
    }
}

/// A number with the language's signs between thousands and before decimals.
pub fn number(sentences: &Sentences, value: Decimal) -> String {
    let text = value.to_string();
    let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
    let mut written = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            written += sentences.group;
        }
        written.push(digit);
    }
    if !decimals.is_empty() {
        written += sentences.decimal;
        written += decimals;
    }
    written
}
