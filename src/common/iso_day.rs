//! Days as they appear in a JSON report: `2023-08-03`.
//!
//! A finding lists up to ten of them, so the digits are written one by one and not by a formatter,
//! for fields with `#[serde(serialize_with = "iso_day::day")]`.

use chrono::{Datelike, NaiveDate};
use serde::{Serialize, Serializer};

/// A day in ISO 8601.
pub(crate) fn day<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
    match digits(*day) {
        Some(text) => serializer.serialize_str(std::str::from_utf8(&text).unwrap_or_default()),
        // A year that needs a sign or a fifth digit.
        None => day.serialize(serializer),
    }
}

/// The same, or null.
pub(crate) fn optional<S: Serializer>(
    day: &Option<NaiveDate>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match day {
        Some(known) => self::day(known, serializer),
        None => serializer.serialize_none(),
    }
}

fn digits(day: NaiveDate) -> Option<[u8; 10]> {
    let year = u32::try_from(day.year()).ok().filter(|year| *year <= 9999)?;
    let digit = |number: u32| b'0' + u8::try_from(number % 10).unwrap_or_default();
    let (month, date) = (day.month(), day.day());
    Some([
        digit(year / 1000),
        digit(year / 100),
        digit(year / 10),
        digit(year),
        b'-',
        digit(month / 10),
        digit(month),
        b'-',
        digit(date / 10),
        digit(date),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Serialize)]
    struct Day(#[serde(serialize_with = "day")] NaiveDate);

    proptest! {
        #[test]
        fn a_day_is_written_as_chrono_writes_it(days in -800_000i32..4_000_000) {
            let day = NaiveDate::from_num_days_from_ce_opt(days).unwrap();
            let plain = serde_json::to_string(&day).unwrap();
            prop_assert_eq!(serde_json::to_string(&Day(day)).unwrap(), plain);
        }
    }
}
