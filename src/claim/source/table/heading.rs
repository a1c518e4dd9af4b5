//! What the name of a column says its numbers count: "revenue_eur_m", "Price (USD)", "share %".
//!
//! The words of a name are read as the article's language reads them beside a number. A code of
//! three letters is money in capitals, or after another word: "all" as the first word is not the
//! code of the lek.

use super::Reader;
use crate::figure::Unit;
use rust_decimal::{Decimal, dec};

/// What a name says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heading {
    pub(super) unit: Option<Unit>,
    /// What each number is multiplied by: 1,000 under "Jobs (thousands)".
    pub(super) scale: Decimal,
}

/// A longer name is a sentence.
const MOST_WORDS: usize = 12;

impl Heading {
    pub(super) fn of(name: &str, read: &Reader<'_>) -> Self {
        let words = words(name);
        if words.len() > MOST_WORDS {
            return Self { unit: None, scale: Decimal::ONE };
        }
        let money = words.iter().enumerate().find_map(|(at, word)| {
            let currency = currency(at, word)?;
            let (unit, _) = read(&format!("2 {currency}"))?;
            matches!(unit, Unit::Money(_)).then_some((at, currency, unit))
        });
        if let Some((at, currency, unit)) = money {
            let mut others = words.iter().enumerate().filter(|(other, _)| *other != at);
            let scale = others.find_map(|(_, word)| scale(word, Some(&currency), read));
            return Self { unit: Some(unit), scale: scale.unwrap_or(Decimal::ONE) };
        }
        let scale = words.iter().find_map(|word| scale(word, None, read));
        Self { unit: measure(&words, read), scale: scale.unwrap_or(Decimal::ONE) }
    }
}

/// The words of a name, cut at signs and where small letters become large ones, or the reverse
/// after three capitals: "EURm".
fn words(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut last) = (0, ' ');
    let mut capitals = 0usize;
    let is_sign = |c: char| matches!(c, '€' | '$' | '£' | '¥' | '₹' | '₽' | '%' | '‰');
    for (at, c) in name.char_indices() {
        let is_word = c.is_alphanumeric() || c == '²' || c == '³' || is_sign(c);
        let turns = last.is_lowercase() && c.is_uppercase() || capitals >= 3 && c.is_lowercase();
        let cuts = !is_word || is_sign(c) || turns || is_sign(last);
        if cuts {
            words.extend(name.get(start..at));
            start = if is_word { at } else { at.saturating_add(c.len_utf8()) };
        }
        capitals = if c.is_uppercase() { capitals.saturating_add(1) } else { 0 };
        last = c;
    }
    words.extend(name.get(start..));
    words.retain(|word| !word.is_empty());
    words
}

/// The word as money may be written with it.
fn currency(at: usize, word: &str) -> Option<String> {
    let letters = word.chars().count();
    let is_code = letters == 3 && word.chars().all(|c| c.is_ascii_alphabetic());
    let is_capital = word.chars().all(char::is_uppercase);
    match (is_code, is_capital || at > 0) {
        (true, true) => Some(word.to_uppercase()),
        (true, false) => None,
        (false, _) => {
            (letters > 3 || !word.chars().all(char::is_alphanumeric)).then(|| word.into())
        }
    }
}

/// What a word multiplies by: 1,000,000 for "m" beside a currency.
fn scale(word: &str, currency: Option<&str>, read: &Reader<'_>) -> Option<Decimal> {
    if word == "000" || word == "000s" {
        return Some(dec!(1000));
    }
    let beside = |text: String| {
        let (_, two) = read(&text)?;
        let scale = two.checked_div(Decimal::TWO)?;
        (scale >= dec!(1000)).then_some(scale)
    };
    match currency {
        Some(currency) => {
            beside(format!("{currency} 2{word}")).or_else(|| beside(format!("2 {word} {currency}")))
        }
        None if word.chars().count() < 3 => None,
        None => beside(format!("2 {word}")),
    }
}

/// The unit that the last words say, or any longer one; short ones are parts of other words.
fn measure(words: &[&str], read: &Reader<'_>) -> Option<Unit> {
    let last_two = words.len().checked_sub(2).and_then(|at| words.get(at..));
    let joined = last_two.map(|words| words.join(" "));
    let one_by_one = words.iter().enumerate().filter_map(|(at, word)| {
        let is_last = at.checked_add(1) == Some(words.len()) && at > 0;
        let is_long = word.chars().count() > 2 || !word.chars().all(char::is_alphanumeric);
        (is_last || is_long).then(|| (*word).to_owned())
    });
    let mut candidates = joined.into_iter().chain(one_by_one);
    candidates.find_map(|words| {
        let (unit, two) = read(&format!("2 {words}"))?;
        let is_unit = matches!(unit, Unit::Percent | Unit::PercentagePoint | Unit::Measure(_));
        (is_unit && two == Decimal::TWO).then_some(unit)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_cut_into_words() {
        for (name, expected) in [
            ("revenue_eur_m", &["revenue", "eur", "m"][..]),
            ("Price (USD)", &["Price", "USD"]),
            ("share %", &["share", "%"]),
            ("salesEURm", &["sales", "EUR", "m"]),
            ("Jobs ('000)", &["Jobs", "000"]),
            ("€bn", &["€", "bn"]),
            ("₹cr", &["₹", "cr"]),
        ] {
            assert_eq!(words(name), expected, "{name}");
        }
    }
}
