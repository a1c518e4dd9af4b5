//! Numbers and days as publishers write them.
//!
//! A price keeps its published digits, trailing zeros included, since they say how exact it is.
//! What stands where there is no price ("N/A", "---", ".") is no number and no error.

use super::{Flaw, Place};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::str::FromStr;

/// What a publisher writes before the decimals, and between thousands.
///
/// A publisher that does not group thousands has no "13,912" but 13.912 in another country's hand,
/// so what groups is said as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// `1435.4`
    Point,
    /// `1,435.4`
    GroupedPoint,
    /// `1435,4` and `1 435,4`
    Comma,
}

/// A price; `None` where the publisher says that it has none.
pub(super) fn price(
    place: Place,
    field: &str,
    text: &str,
    mark: Mark,
) -> Result<Option<Decimal>, Flaw> {
    let text = text.trim();
    if is_missing(text) {
        return Ok(None);
    }
    decimal(text, mark).map(Some).ok_or_else(|| Flaw::number(place, field, text))
}

/// For how many units a price is: 1, 10, 100 …, also written "1.0".
pub(super) fn units(place: Place, field: &str, text: &str) -> Result<u32, Flaw> {
    // "1,000" and, in Germany, "1 000".
    let number =
        decimal(text.trim(), Mark::GroupedPoint).or_else(|| decimal(text.trim(), Mark::Comma));
    let number = number.map(|number| number.normalize());
    let units =
        number.filter(|number| number.scale() == 0).and_then(|number| u32::try_from(number).ok());
    units.filter(|units| *units > 0).ok_or_else(|| Flaw::number(place, field, text))
}

/// Ten to the power that a field gives: 0 for 1 unit, 2 for 100.
pub(super) fn power_of_ten(place: Place, field: &str, text: &str) -> Result<u32, Flaw> {
    let power = decimal(text.trim(), Mark::Point).and_then(|number| u32::try_from(number).ok());
    power
        .and_then(|power| 10_u32.checked_pow(power))
        .ok_or_else(|| Flaw::number(place, field, text))
}

/// A day written in this form.
pub(super) fn day(place: Place, field: &str, text: &str, form: &str) -> Result<NaiveDate, Flaw> {
    NaiveDate::parse_from_str(text.trim(), form).map_err(|_| Flaw::date(place, field, text))
}

/// A day written YYYY-MM-DD, whatever time of day may follow it.
pub(super) fn iso_day(place: Place, field: &str, text: &str) -> Result<NaiveDate, Flaw> {
    let date = text.trim().split(['T', ' ']).next().unwrap_or_default();
    day(place, field, date, "%Y-%m-%d")
}

/// The mean of what a publisher buys and sells for: half of the sum, as a decimal an exact number.
pub(super) fn mean(buying: Option<Decimal>, selling: Option<Decimal>) -> Option<Decimal> {
    let half = Decimal::new(5, 1);
    buying?.checked_add(selling?)?.checked_mul(half)
}

/// A number as it was before a machine stored it in binary and wrote it out with seventeen digits:
/// "3.8899999999999997" is 3.89. No publisher means more than fifteen digits.
pub(super) fn without_binary_noise(number: Decimal) -> Decimal {
    const HONEST: u32 = 15;
    let digits = number.mantissa().unsigned_abs().checked_ilog10().map_or(0, |log| log + 1);
    if digits <= HONEST {
        return number;
    }
    number.round_sf(HONEST).unwrap_or(number).normalize()
}

/// Whether this is how a publisher says that it has no price.
pub(super) fn is_missing(text: &str) -> bool {
    const WORDS: [&str; 23] = [
        "", "-", "--", "---", "–", "—", "*", ".", "..", "...", "N/A", "NA", "N.A.", "#N/A", "ND",
        "N/D", "N.D.", "N/E", "NO DATA", "NC", "NAN", "NULL", "NONE",
    ];
    WORDS.contains(&text.trim().to_uppercase().as_str())
}

/// A decimal number with its digits, also with grouped thousands or an exponent.
fn decimal(text: &str, mark: Mark) -> Option<Decimal> {
    let (number, exponent) = match text.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, Some(exponent)),
        None => (text, None),
    };
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (point, groups): (char, &[char]) = match mark {
        Mark::Point => ('.', &[]),
        Mark::GroupedPoint => ('.', &[',']),
        Mark::Comma => (',', &[' ', '\u{a0}', '\u{202f}']),
    };
    let (whole, fraction) = number.split_once(point).unwrap_or((number, "0"));
    let has_point = number.contains(point);
    let whole = ungrouped(whole, groups)?;
    if !digits(fraction) || (whole.is_empty() && !has_point) {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { &whole };
    let plain =
        if has_point { format!("{sign}{whole}.{fraction}") } else { format!("{sign}{whole}") };
    match exponent {
        Some(exponent) if digits(exponent.trim_start_matches(['+', '-'])) => {
            Decimal::from_scientific(&format!("{plain}e{exponent}")).ok()
        }
        Some(_) => None,
        None => Decimal::from_str(&plain).ok(),
    }
}

/// Digits without the marks between their thousands; `None` if a group has not three digits.
fn ungrouped(whole: &str, marks: &[char]) -> Option<String> {
    let mut groups = whole.split(marks);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let sound = rest.is_empty() || (1..=3).contains(&first.len());
    let threes = rest.iter().all(|group| group.len() == 3 && digits(group));
    let plain = first.is_empty() || digits(first);
    (sound && threes && plain).then(|| [&[first], rest.as_slice()].concat().concat())
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, mark: Mark) -> Option<String> {
        price(Place::Answer, "value", text, mark).unwrap().map(|price| price.to_string())
    }

    #[test]
    fn a_price_keeps_its_published_digits() {
        assert_eq!(read("745.8300", Mark::Point).unwrap(), "745.8300");
        assert_eq!(read(" 26,7960\n", Mark::Comma).unwrap(), "26.7960");
        assert_eq!(read("117", Mark::Point).unwrap(), "117");
        assert_eq!(read(".85", Mark::Point).unwrap(), "0.85");
    }

    #[test]
    fn grouped_thousands_and_exponents_are_read() {
        assert_eq!(read("1,435.400000", Mark::GroupedPoint).unwrap(), "1435.400000");
        assert_eq!(read("5\u{a0}960,00", Mark::Comma).unwrap(), "5960.00");
        assert_eq!(read("5,39256E-05", Mark::Comma).unwrap(), "0.0000539256");
        assert_eq!(read("1e2", Mark::Point).unwrap(), "100");
    }

    #[test]
    fn thousands_are_grouped_only_where_the_publisher_groups_them() {
        for (text, mark) in [
            ("13,912", Mark::Point),
            ("1 435.4", Mark::Point),
            ("81.187", Mark::Comma),
            ("1.435,4", Mark::Comma),
            ("1 435.4", Mark::GroupedPoint),
        ] {
            assert!(price(Place::Answer, "value", text, mark).is_err(), "{text:?}");
        }
    }

    #[test]
    fn every_way_of_having_no_price_is_understood() {
        for text in [
            "", " ", "N/A", "NA", "N.A.", "n.a.", "ND", "---", ".", "..", "-", "–", "N/D",
            "no data", "null", "NaN",
        ] {
            assert_eq!(read(text, Mark::Point), None, "{text:?}");
        }
    }

    #[test]
    fn seventeen_digits_are_the_noise_of_a_machine() {
        let read = |text: &str| without_binary_noise(text.parse().unwrap()).to_string();
        assert_eq!(read("3.8899999999999997"), "3.89");
        assert_eq!(read("0.10000000000000001"), "0.1");
        assert_eq!(
            [read("1.169800"), read("0.000034261047"), read("0")],
            ["1.169800", "0.000034261047", "0"]
        );
    }

    #[test]
    fn the_mean_has_one_decimal_more_than_its_sides() {
        let [buying, selling] = ["3.9477", "3.9671"].map(|text| text.parse().ok());
        assert_eq!(mean(buying, selling).unwrap().to_string(), "3.95740");
        assert_eq!(mean(buying, None), None);
    }

    #[test]
    fn what_is_no_number_is_an_error() {
        for text in
            ["abc", "1,2", "1.2.3", "12 34", "1_000", "0x1f", "1e", "1e+", "+1", "--1", "1.", "٣"]
        {
            assert!(price(Place::Answer, "value", text, Mark::Point).is_err(), "{text:?}");
        }
        assert!(price(Place::Answer, "value", "9e999", Mark::Point).is_err());
    }

    #[test]
    fn units_are_whole_and_above_zero() {
        let units = |text| units(Place::Answer, "unit", text).ok();
        assert_eq!(
            [units("100"), units("1.0"), units("1,000,000")],
            [Some(100), Some(1), Some(1_000_000)]
        );
        assert_eq!([units("1 000"), units("1,5"), units("10 00")], [Some(1000), None, None]);
        assert_eq!([units("0"), units("1.5"), units("-1"), units("")], [None; 4]);
        let power = |text| power_of_ten(Place::Answer, "UNIT_MULT", text).ok();
        assert_eq!(
            [power("0"), power("2"), power("12"), power("")],
            [Some(1), Some(100), None, None]
        );
    }

    #[test]
    fn a_day_may_carry_a_time() {
        let day = |text| iso_day(Place::Answer, "date", text).map(|day| day.to_string()).ok();
        assert_eq!(day("2026-03-20 00:00:00").as_deref(), Some("2026-03-20"));
        assert_eq!(day("2026-03-20T00:00:00Z").as_deref(), Some("2026-03-20"));
        assert_eq!(day("20.03.2026"), None);
    }
}
