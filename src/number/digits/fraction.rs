//! Fractions written in digits or as one sign: "67 1/2", "2½", "3/4".
//!
//! Only the denominators that prices use are read; "12/10" may be a date.

use crate::interval::Written;
use crate::language::{digit, vulgar_fraction};
use rust_decimal::Decimal;

/// A fraction after whole digits: "67 1/2", "2½"; or in their place: "3/4".
/// Gives its length and its value.
pub(crate) fn after(after: &str, whole: u128) -> Option<(usize, Fraction)> {
    let first = after.chars().next()?;
    if let Some(value) = vulgar(first) {
        return Some((first.len_utf8(), Fraction::Added(value)));
    }
    if first == '/' {
        let (denominator, length) = one_digit(after.get(1..)?)?;
        let numerator = u32::try_from(whole).ok().filter(|numerator| *numerator < denominator)?;
        return Some((1 + length, Fraction::Whole(ratio(numerator, denominator)?)));
    }
    let spaced = after.strip_prefix([' ', '\u{a0}', '-'])?;
    let space = after.len() - spaced.len();
    if let Some(value) = spaced.chars().next().and_then(vulgar) {
        return Some((space + spaced.chars().next()?.len_utf8(), Fraction::Added(value)));
    }
    let first = spaced.chars().next()?;
    let numerator = digit(first)?;
    let (denominator, length) = one_digit(spaced.get(first.len_utf8()..)?.strip_prefix('/')?)?;
    let length = space + first.len_utf8() + 1 + length;
    (numerator < denominator)
        .then(|| Some((length, Fraction::Added(ratio(numerator, denominator)?))))?
}

/// A fraction beside whole digits.
#[derive(Clone, Copy)]
pub(crate) enum Fraction {
    /// It is added to them.
    Added(Decimal),
    /// They are its numerator.
    Whole(Decimal),
}

impl Fraction {
    /// Whether the digits before the bar are its numerator.
    pub(in crate::number) const fn is_whole(self) -> bool {
        matches!(self, Self::Whole(_))
    }

    /// The number that whole digits make with it.
    pub(crate) fn with(self, whole: Written) -> Option<Written> {
        let value = match self {
            Self::Added(part) => whole.value().checked_add(part)?,
            Self::Whole(value) => value,
        };
        Some(Written::in_full(value.round_dp(12).normalize()))
    }
}

/// A denominator that prices use, with nothing numeric after it, and its length.
fn one_digit(text: &str) -> Option<(u32, usize)> {
    let mut chars = text.chars();
    let first = chars.next()?;
    let value = digit(first).filter(|value| matches!(value, 2 | 3 | 4 | 5 | 8))?;
    let ends = chars.next().is_none_or(|next| digit(next).is_none() && next != '/');
    ends.then_some((value, first.len_utf8()))
}

fn ratio(numerator: u32, denominator: u32) -> Option<Decimal> {
    Decimal::from(numerator).checked_div(Decimal::from(denominator))
}

/// The value of a fraction in one character: 0.5 of "½".
pub(crate) fn vulgar(c: char) -> Option<Decimal> {
    let (numerator, denominator) = vulgar_fraction(c)?;
    ratio(numerator, denominator)
}
