//! Plain numbers, as most are: "36", "2.5 million", "1,200 people".
//!
//! What may be read more quickly than by all its parts is read here, to the same effect; a number
//! with two marks, a fraction or a date behind it is left to [`numeral`](super::numeral).

use super::numeral::{Numeral, after_is_word_end};
use super::readings::Readings;
use crate::interval::Written;
use crate::language::NumberFormat;
use rust_decimal::Decimal;

/// Digits with at most one mark between and nothing behind that could go on with them; `None` for
/// others.
pub(super) fn read(rest: &str, format: &NumberFormat) -> Option<Numeral> {
    let bytes = rest.as_bytes();
    let whole = ascii_digits(bytes)?;
    let marked = match bytes.get(whole.length..)? {
        [mark @ (b'.' | b','), behind @ ..] => Some((*mark, ascii_digits(behind)?)),
        _ => None,
    };
    let marked = marked.filter(|(_, part)| part.length > 0);
    let length = whole.length + marked.as_ref().map_or(0, |(_, part)| 1 + part.length);
    if whole.length == 0 || length > MOST_PLAIN || !ends(bytes.get(length..)?) {
        return None;
    }
    let readings = match marked {
        None => Readings::only(Written::in_full(Decimal::from(whole.value))),
        Some((mark, part)) => of_two(&whole, mark, &part, format)?,
    };
    let four = whole.length == 4 && length == 4 && !rest.starts_with('0');
    Some(Numeral {
        length,
        readings: Some(readings),
        year_like: four && after_is_word_end(rest, length),
        priced: false,
    })
}

/// So many digits fit an integer.
const MOST_PLAIN: usize = 18;

/// Whether no number goes on with this.
fn ends(behind: &[u8]) -> bool {
    match behind {
        [] | [b' ' | b'.' | b','] => true,
        [b' ' | b'.' | b',', next, ..] => {
            (next.is_ascii_alphabetic() || matches!(next, b' ' | b'(' | b'"' | b'\n'))
                && !behind.starts_with(b", 000")
        }
        [next, ..] => next.is_ascii_alphabetic() || matches!(next, b'%' | b')' | b';' | b'\n'),
    }
}

/// A run of ASCII digits that fits an integer.
struct Run {
    length: usize,
    value: u64,
}

impl Run {
    /// Whether they can stand before a mark that groups: one to three digits, the first not zero.
    fn may_be_grouped(&self) -> bool {
        (1..=3).contains(&self.length) && 10_u64.pow(self.length as u32 - 1) <= self.value
    }
}

/// The digits at the start, none of them too; `None` where they are too many.
fn ascii_digits(bytes: &[u8]) -> Option<Run> {
    let mut run = Run { length: 0, value: 0 };
    for digit in bytes.iter().take_while(|byte| byte.is_ascii_digit()) {
        run.value = run.value.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
        run.length += 1;
    }
    Some(run)
}

/// What digits with a mark between can stand for, as [`numeral`](super::numeral) has it.
fn of_two(whole: &Run, mark: u8, part: &Run, format: &NumberFormat) -> Option<Readings<Written>> {
    let places = part.length as u32;
    let all = whole.value.checked_mul(10_u64.checked_pow(places)?)?.checked_add(part.value)?;
    let plain = Written::in_full(Decimal::from(all));
    let decimal = Written::in_full(Decimal::try_new(all.try_into().ok()?, places).ok()?);
    let mark = char::from(mark);
    Some(match (whole.may_be_grouped() && part.length == 3, mark == format.decimal) {
        (false, _) => Readings::only(decimal),
        (true, false) if format.groups.contains(&mark) => Readings::only(plain),
        (true, true) if part.value > 0 => Readings { likeliest: decimal, others: vec![plain] },
        (true, _) => Readings { likeliest: plain, others: vec![decimal] },
    })
}

#[cfg(test)]
mod tests {
    use super::super::numeral::{Lexed, by_parts};
    use super::*;

    fn formats() -> [NumberFormat; 2] {
        [(',', '.'), ('.', ',')]
            .map(|(decimal, group)| NumberFormat { decimal, groups: vec![group, ' '] })
    }

    #[test]
    fn plain_digits_are_read_as_by_all_their_parts() {
        let whole = [
            "50 people",
            "2019.",
            "2019, and",
            "007",
            "85p",
            "12%",
            "3) ",
            "12. (",
            "9\n",
            "2019b",
            "0",
        ];
        let marked = [
            "1.5",
            "2,50 kr",
            "1.234",
            "1,234",
            "0,234",
            "36.000",
            "36,000 and",
            "1234.567",
            "12.5%",
        ];
        for text in whole.into_iter().chain(marked) {
            for format in formats() {
                let numeral = read(text, &format).map(Lexed::Numeral);
                assert!(numeral.is_some() && numeral == by_parts(text, &format), "{text}");
            }
        }
    }

    #[test]
    fn what_goes_on_is_left_to_its_parts() {
        let whole =
            ["5, 000", "5 000", "14:30", "2023-08", "3/4", "5,-", "2½", "1234567890123456789"];
        for text in
            whole.into_iter().chain(["1.2.3", "1.5-2", "1,234,567", ".5", "1.5 000", "3.5½"])
        {
            assert!(formats().iter().all(|format| read(text, format).is_none()), "{text}");
        }
    }
}
