//! Numbers written in digits: which values the digits and their separators can stand for.
//!
//! "36.000" is thirty-six thousand where the point groups digits, and open where it is the decimal
//! mark; "1.2.3" and "14:30" are no numbers at all. Words around the digits are not read here.

use super::super::digit_groups::{DigitGroups, MOST_DIGITS, Reading};
use super::super::fraction;
use super::super::readings::Readings;
use crate::interval::Written;
use crate::language::{NumberFormat, is_identifier_letter};
use rust_decimal::Decimal;

/// A number written in digits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Numeral {
    /// Its length in bytes.
    pub(crate) length: usize,
    /// What it can stand for; `None` when it is too long to hold exactly.
    pub(crate) readings: Option<Readings<Written>>,
    /// Whether it is four plain digits, which may be a year.
    pub(crate) year_like: bool,
    /// Whether it is a date in figures, whose value is its year.
    pub(crate) is_date: bool,
    /// Whether a dash is in place of the decimals: "495,-".
    pub(crate) priced: bool,
    /// Whether it is a fraction with a bar, and nothing before that: "3/4".
    pub(crate) is_fraction: bool,
    /// Whether its digits are grouped as those of no number are: "998,0000".
    pub(crate) is_odd: bool,
}

/// What is where a number could be.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Lexed {
    /// A number.
    Numeral(Numeral),
    /// Digits that are no number: a clock time, a version, a date in figures.
    Other {
        /// Their length in bytes.
        length: usize,
    },
}

impl Numeral {
    /// Digits that look like an amount and could not be read: "$1.23.4567".
    pub(crate) const fn unreadable(length: usize) -> Self {
        Self {
            length,
            readings: None,
            year_like: false,
            is_date: false,
            priced: false,
            is_fraction: false,
            is_odd: true,
        }
    }
}

/// Reads the digits at the start of `rest`, with any marks between and after; `None` when there are
/// none.
pub(crate) fn lex(rest: &str, format: &NumberFormat) -> Option<Lexed> {
    Some(of_groups(&DigitGroups::split(rest, format, usize::MAX)?, rest, format))
}

/// The same for a number of no more digits than a decimal holds; `None` for a longer one, which is
/// not read to its end.
pub(crate) fn lex_short(rest: &str, format: &NumberFormat) -> Option<Lexed> {
    Some(of_groups(&DigitGroups::split(rest, format, MOST_DIGITS)?, rest, format))
}

fn of_groups(groups: &DigitGroups, rest: &str, format: &NumberFormat) -> Lexed {
    if groups.runs_on(rest) {
        return Lexed::Other { length: groups.with_tail(rest) };
    }
    let mut length = groups.length;
    let mut is_fraction = false;
    let mut readings = match groups.readings(format) {
        Reading::Values(readings) => Some(readings),
        Reading::TooLong => None,
        Reading::NotANumber => return Lexed::Other { length },
    };
    let after = rest.get(length..).unwrap_or_default();
    if let Some((more, fraction)) = groups.whole().and_then(|whole| fraction::after(after, whole)) {
        length += more;
        is_fraction = fraction.is_whole();
        readings = readings.and_then(|whole| {
            let all = std::iter::once(whole.likeliest).chain(whole.others);
            Readings::of(all.filter_map(|whole| fraction.with(whole)).collect())
        });
    }
    if let Some((more, factor)) = power_of_ten(rest.get(length..).unwrap_or_default()) {
        length += more;
        readings = readings.and_then(|readings| {
            let all = std::iter::once(readings.likeliest).chain(readings.others);
            Readings::of(all.filter_map(|written| written.scaled(factor)).collect())
        });
    }
    let dash = price_dash(rest.get(length..).unwrap_or_default());
    length += dash;
    let year_like = groups.are_four_digits() && !rest.starts_with('0');
    Lexed::Numeral(Numeral {
        length,
        readings,
        is_date: false,
        priced: dash > 0,
        is_fraction,
        is_odd: groups.are_odd(format),
        year_like: year_like && is_word_end(rest.get(length..).unwrap_or_default()),
    })
}

/// "×10⁻³", "x 10^6", "·10-3": the length of a power of ten after a number, and its value.
fn power_of_ten(after: &str) -> Option<(usize, Decimal)> {
    let times = after.trim_start_matches(' ');
    let sign = times.chars().next().filter(|sign| matches!(sign, '×' | 'x' | '·' | '⋅'))?;
    let ten = times.get(sign.len_utf8()..)?.trim_start_matches(' ').strip_prefix("10")?;
    let marked = ten.strip_prefix('^');
    let raised = marked.unwrap_or(ten);
    let minus = raised.chars().next().filter(|c| matches!(c, '-' | '−' | '⁻'));
    let digits = raised.get(minus.map_or(0, char::len_utf8)..)?;
    let length: usize =
        digits.chars().take_while(|c| exponent(*c).is_some()).map(char::len_utf8).sum();
    let written = digits.get(..length).filter(|digits| (1..=6).contains(&digits.len()))?;
    let plain = written.starts_with(|c: char| c.is_ascii_digit());
    // "3x105" is no power.
    if plain && minus.is_none() && marked.is_none() {
        return None;
    }
    let power = written.chars().filter_map(exponent).fold(0, |sum, digit| sum * 10 + digit);
    let mut factor = (0..power.min(MOST_POWER))
        .try_fold(Decimal::ONE, |product, _| product.checked_mul(Decimal::TEN))?;
    if minus.is_some() {
        factor = Decimal::ONE.checked_div(factor)?;
    }
    let rest = digits.len() - length;
    Some((after.len() - rest, factor)).filter(|_| power <= MOST_POWER)
}

/// A larger power of ten is out of a decimal's range.
const MOST_POWER: u32 = 28;

/// The value of a digit of an exponent, raised or not.
fn exponent(c: char) -> Option<u32> {
    match c {
        '⁰' => Some(0),
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '⁴'..='⁹' => Some(u32::from(c) - u32::from('⁴') + 4),
        _ => c.to_digit(10),
    }
}

/// ",-" and ".-" after a round price.
fn price_dash(after: &str) -> usize {
    let mut chars = after.chars();
    let (mark, dash, next) = (chars.next(), chars.next(), chars.next());
    let is_price = matches!(mark, Some(',' | '.')) && matches!(dash, Some('-' | '–' | '—'));
    let ends = next.is_none_or(|c| !c.is_alphanumeric());
    if is_price && ends { 1 + dash.map_or(0, char::len_utf8) } else { 0 }
}

/// Whether no letter or digit is at the start of what follows a number; a letter of another script
/// may be a word for "year" ("2018年").
fn is_word_end(after: &str) -> bool {
    let goes_on = |next: char| is_identifier_letter(next) || next.is_numeric();
    after.chars().next().is_none_or(|next| !goes_on(next))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn danish() -> NumberFormat {
        NumberFormat {
            decimal: ',',
            groups: vec!['.', ' ', '\u{a0}', '\u{202f}'],
            decimals: Vec::new(),
        }
    }

    fn english() -> NumberFormat {
        NumberFormat { decimal: '.', groups: vec![',', '\u{a0}'], decimals: Vec::new() }
    }

    fn values(text: &str, format: &NumberFormat) -> Vec<Decimal> {
        match lex(text, format) {
            Some(Lexed::Numeral(numeral)) => {
                let Some(Readings { likeliest, others }) = numeral.readings else {
                    return Vec::new();
                };
                [likeliest]
                    .into_iter()
                    .chain(others)
                    .map(|written| written.value().normalize())
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_grouping_mark_is_read_by_the_language() {
        assert_eq!(values("36.000", &danish()), [dec!(36000)]);
        assert_eq!(values("36.000", &english()), [dec!(36000), dec!(36)]);
        assert_eq!(values("1.234", &english()), [dec!(1.234), dec!(1234)]);
        assert_eq!(values("1,234", &danish()), [dec!(1.234), dec!(1234)]);
    }

    #[test]
    fn spaces_group_three_digits_only() {
        assert_eq!(values("10 000 kr", &danish()), [dec!(10000)]);
        assert_eq!(values("10\u{202f}000", &english()), [dec!(10000)]);
        assert_eq!(values("2019 300", &danish()), [dec!(2019)]);
        assert_eq!(values("10 000 people", &english()), [dec!(10)]);
        assert_eq!(values("30, 000", &english()), [dec!(30000)]);
    }

    #[test]
    fn mixed_marks_are_read_in_any_language() {
        assert_eq!(values("1.234.567,89", &english()), [dec!(1234567.89)]);
        assert_eq!(values("1’200.20", &danish()), [dec!(1200.2)]);
        assert_eq!(values("12,34,567", &english()), [dec!(1234567)]);
    }

    #[test]
    fn other_scripts_digits_are_digits() {
        assert_eq!(values("٣٥٠", &english()), [dec!(350)]);
        assert_eq!(values("５００", &english()), [dec!(500)]);
    }

    #[test]
    fn fractions_belong_to_their_number() {
        assert_eq!(values("67 1/2", &english()), [dec!(67.5)]);
        assert_eq!(values("2½", &english()), [dec!(2.5)]);
        assert_eq!(values("3/4", &english()), [dec!(0.75)]);
        assert_eq!(values("12/10", &english()), [dec!(12)]);
    }

    #[test]
    fn times_versions_and_dates_are_no_numbers() {
        for text in ["14:30", "1.2.3", "192.168.0.1", "03.08.2023", "2023-08", "2023-08-03"] {
            assert!(matches!(lex(text, &danish()), Some(Lexed::Other { .. })), "{text}");
        }
    }

    #[test]
    fn a_price_dash_belongs_to_the_number() {
        let Some(Lexed::Numeral(numeral)) = lex("495,- om", &danish()) else { panic!("no number") };
        assert_eq!(numeral.length, 5);
    }

    #[test]
    fn a_number_too_long_to_hold_is_out_of_range() {
        assert_eq!(values(&"9".repeat(40), &english()), []);
        assert_eq!(values(&"1,234".repeat(10_000), &english()), []);
    }

    #[test]
    fn a_number_holds_as_many_digits_as_a_decimal() {
        let most = "1234567890123456789012345678";
        assert_eq!(values(most, &english()), [most.parse::<Decimal>().unwrap()]);
        assert_eq!(values(&format!("0.{most}"), &english()), []);
        assert_eq!(values(&format!(".{most}"), &english()), [dec!(0.1234567890123456789012345678)]);
        assert_eq!(values(&format!("{most}9"), &english()), []);
    }

    #[test]
    fn a_lone_group_after_a_mark_is_a_decimal_part() {
        assert_eq!(values(".75", &english()), [dec!(0.75)]);
        assert_eq!(values("0,234", &danish()), [dec!(0.234)]);
        assert_eq!(values("1234.567", &english()), [dec!(1234.567)]);
        assert_eq!(values("007", &english()), [dec!(7)]);
    }

    #[test]
    fn what_follows_a_number_does_not_change_it() {
        for after in ["", " people", ". (", "p", "%", "\n", ") ", ", and", "; "] {
            let text = format!("2019{after}");
            let Some(Lexed::Numeral(numeral)) = lex(&text, &english()) else { panic!("{text}") };
            assert_eq!((numeral.length, numeral.year_like), (4, after != "p"), "{text}");
        }
    }
}
