//! Where an axis is marked and what is there: round numbers, and the beginnings of days, months
//! and years.
//!
//! Drawing only: these are the numbers beside an axis, never those of a verdict.

use crate::report::views::text;
use crate::report::wording::page::PageWord;
use crate::report::wording::voice::Voice;
use chrono::{Datelike, Days, Months, NaiveDate};
use rust_decimal::Decimal;

/// More marks than this do not fit beside each other.
const MOST_DATES: usize = 6;

/// Round numbers from `low` to `high`, four or so.
pub(crate) fn round_numbers(low: f64, high: f64) -> Vec<f64> {
    let step = round_step((high - low) / 4.0);
    let first = (low / step).ceil();
    (0..12).map(|n| (first + f64::from(n)) * step).take_while(|value| *value <= high).collect()
}

/// Round numbers from `low` to `high`, at least four and otherwise as few as there can be.
pub(crate) fn at_least_four(low: f64, high: f64) -> Vec<f64> {
    const LEAST: usize = 4;
    let power = 10f64.powi((high - low).log10().floor() as i32);
    let steps = [5.0, 2.5, 2.0, 1.0, 0.5, 0.25, 0.2, 0.1].map(|factor| factor * power);
    let marks = |step: f64| -> Vec<f64> {
        let first = (low / step).ceil();
        let all = (0..12).map(|n| (first + f64::from(n)) * step);
        all.take_while(|value| *value <= high).collect()
    };
    let marked = steps.into_iter().map(marks);
    marked.into_iter().find(|marks| marks.len() >= LEAST).unwrap_or_default()
}

/// One, two and five times each power of ten from `low` to `high`; the powers alone where that is
/// many.
pub(crate) fn powers(low: f64, high: f64) -> Vec<f64> {
    let decades = low.log10().floor() as i32..=high.log10().ceil() as i32;
    let marks = |factors: &[f64]| -> Vec<f64> {
        let all = decades
            .clone()
            .flat_map(|decade| factors.iter().map(move |factor| factor * 10f64.powi(decade)));
        all.filter(|value| (low..=high).contains(value)).collect()
    };
    let all = marks(&[1.0, 2.0, 5.0]);
    match all.len() {
        0..4 => marks(&[1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0]),
        4..=6 => all,
        _ => match marks(&[1.0]) {
            powers if powers.len() < 4 => marks(&[1.0, 3.0]),
            powers => powers,
        },
    }
}

fn round_step(rough: f64) -> f64 {
    let power = 10f64.powi(rough.log10().floor() as i32);
    let factor =
        [1.0, 2.0, 2.5, 5.0].into_iter().find(|factor| factor * power >= rough).unwrap_or(10.0);
    factor * power
}

/// "36,000", "0.0725", "1.2 bn": a value on an axis that goes up to `high` in steps of `step`.
pub(crate) fn label(voice: Voice, value: f64, high: f64, step: f64) -> String {
    let scale = [1e12, 1e9, 1e6].into_iter().find(|scale| high >= *scale).unwrap_or(1.0);
    let decimals = (-(step / scale).log10().floor()).clamp(0.0, 12.0) as usize;
    let digits = format!("{:.decimals$}", value / scale);
    let number = match digits.parse::<Decimal>() {
        Ok(value) => text::number(voice, value, value),
        Err(_) => digits,
    };
    match scale {
        1e12.. => voice.say(&PageWord::AxisTrillion { number }),
        1e9.. => voice.say(&PageWord::AxisBillion { number }),
        1e6.. => voice.say(&PageWord::AxisMillion { number }),
        _ => number,
    }
}

/// Days to mark between two days, and what is there.
pub(crate) fn dates(voice: Voice, from: NaiveDate, to: NaiveDate) -> Vec<(NaiveDate, String)> {
    let days = (to - from).num_days();
    if let Some(step) = [1, 2, 7, 14].into_iter().find(|step| days < step * MOST_DATES as i64) {
        let marks = from.iter_days().take_while(|day| *day <= to).step_by(step as usize);
        return marks.map(|day| (day, short_day(voice, day))).collect();
    }
    let months = beginnings(from, to);
    let step = [1, 2, 3, 6, 12, 24]
        .into_iter()
        .find(|step| months.len() <= step * MOST_DATES)
        .unwrap_or(60);
    let on_step =
        |day: &NaiveDate| (day.year() as u32 * 12 + day.month0()).is_multiple_of(step as u32);
    let format = match step {
        12.. => "%Y",
        _ if voice == Voice::default() => "%b %Y",
        _ => "%Y-%m",
    };
    months.into_iter().filter(on_step).map(|day| (day, day.format(format).to_string())).collect()
}

/// "3 Aug"; in other languages than English as they write it in digits.
pub(crate) fn short_day(voice: Voice, day: NaiveDate) -> String {
    let (number, month) = (day.day() as usize, day.month() as usize);
    match voice == Voice::default() {
        true => day.format("%-d %b").to_string(),
        false => voice.say(&PageWord::AxisDay { day: number, month }),
    }
}

/// The first day of each month in the window.
fn beginnings(from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    let before = from.checked_sub_days(Days::new(1)).unwrap_or(from);
    let first = before.with_day(1).and_then(|day| day.checked_add_months(Months::new(1)));
    let months = std::iter::successors(first, |month| month.checked_add_months(Months::new(1)));
    months.take_while(|month| *month <= to).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_is_marked_at_round_numbers() {
        assert_eq!(round_numbers(33_100.0, 36_900.0), [34_000.0, 35_000.0, 36_000.0]);
        let four = [33_500.0, 34_000.0, 34_500.0, 35_000.0, 35_500.0, 36_000.0, 36_500.0];
        assert_eq!(at_least_four(33_100.0, 36_900.0), four);
        assert_eq!(at_least_four(0.2, 9.1), [2.0, 4.0, 6.0, 8.0]);
        assert!(powers(40.0, 240.0).len() >= 4);
        assert_eq!(powers(40.0, 900.0), [50.0, 100.0, 200.0, 500.0]);
        assert_eq!(powers(40.0, 90_000.0), [100.0, 300.0, 1_000.0, 3_000.0, 10_000.0, 30_000.0]);
    }

    #[test]
    fn a_label_is_as_long_as_its_step_needs() {
        assert_eq!(label(Voice::default(), 36_000.0, 37_000.0, 1_000.0), "36,000");
        assert_eq!(label(Voice::default(), 0.075, 0.08, 0.005), "0.075");
        assert_eq!(
            label(Voice::default(), 1_250_000_000.0, 1_300_000_000.0, 50_000_000.0),
            "1.25 bn"
        );
    }

    #[test]
    fn dates_are_marked_by_day_month_or_year() {
        let marks = |from: &str, to: &str| -> Vec<String> {
            dates(Voice::default(), from.parse().unwrap(), to.parse().unwrap())
                .into_iter()
                .map(|(_, label)| label)
                .collect()
        };
        assert_eq!(
            marks("2023-08-01", "2023-08-31"),
            ["1 Aug", "8 Aug", "15 Aug", "22 Aug", "29 Aug"]
        );
        assert_eq!(
            marks("2015-01-01", "2015-12-31"),
            ["Jan 2015", "Mar 2015", "May 2015", "Jul 2015", "Sep 2015", "Nov 2015"]
        );
        assert_eq!(marks("2004-10-01", "2009-10-01"), ["2005", "2006", "2007", "2008", "2009"]);
    }
}
