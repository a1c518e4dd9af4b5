//! Finds the gaps of a source's series: where its publisher set a fixing that the series lacks.
//!
//! ```
//! use exchequer::{currency::Currency, rates::{Fixing, RateBook, SourceId}};
//! use rust_decimal::dec;
//!
//! let (source, base, quote) = (SourceId::ECB, Currency::EUR, Currency::USD);
//! let published = ["2023-08-10", "2023-08-11", "2023-08-14"].map(|day| day.parse().unwrap());
//! let mut book = RateBook::empty();
//! for valid_from in [published[0], published[2]] {
//!     let source = source.clone();
//!     book.insert(Fixing { source, base, quote, nominal: 1, value: dec!(1.1), set_on: None, valid_from })?;
//! }
//! book.mark_gaps(&source, &published);
//! let table = book.coverage_table();
//! assert!(table.contains("ECB,EUR,USD,2023-08-10,2023-08-14,2,1,3,"), "one gap of three days: {table}");
//! # Ok::<(), exchequer::rates::Refused>(())
//! ```
//!
//! It does not know any publisher's calendar; the days on which it published are handed in.

use crate::rates::series::Entry;
use crate::rates::{RateBook, SourceId};
use chrono::{Days, NaiveDate};
use std::ops::RangeInclusive;

/// How many pauses to each side of one show how often a series comes.
const NEIGHBOURS: usize = 4;

/// A series with longer pauses than these, in days, does not come daily: NBP's table B comes
/// weekly.
const DAILY: i64 = 5;

/// A month: no publisher pauses longer between two tables.
const LONGEST: i64 = 31;

/// A rhythm shows in so many pauses, three quarters of which are alike within [`SLACK`] days; a
/// snapshot of scattered days has none.
const LEAST: usize = 4;
const SLACK: i64 = 2;

impl RateBook {
    /// Marks the gaps of every series of this source: the days on which the publisher set fixings,
    /// `published` (sorted), and the series has none, up to the day before its next fixing. Across
    /// a gap no fixing is carried.
    ///
    /// A series that comes less than daily, and regularly, has a gap where it is overdue by more
    /// than a day: a weekly one from the ninth day after its last fixing on. Gaps marked before are
    /// forgotten.
    pub fn mark_gaps(&mut self, source: &SourceId, published: &[NaiveDate]) {
        self.store_mut().change_all(source, |series| {
            let gaps = gaps(series.entries(), published);
            if let Some(marked) = std::mem::take(series).with_gaps(gaps) {
                *series = marked;
            }
        });
    }
}

fn gaps(entries: &[Entry], published: &[NaiveDate]) -> Vec<RangeInclusive<NaiveDate>> {
    let days: Vec<_> = entries.iter().map(|entry| entry.valid_from).collect();
    let pauses: Vec<_> =
        days.iter().zip(days.iter().skip(1)).map(|(one, next)| (*next - *one).num_days()).collect();
    let pairs = days.iter().zip(days.iter().skip(1)).enumerate();
    pairs
        .filter_map(|(at, (one, next))| gap([*one, *next], usual(&pauses, at), published))
        .collect()
}

/// The median of the pauses around this one, in days, where it is the rhythm of a series that comes
/// less than daily; else a day.
fn usual(pauses: &[i64], at: usize) -> i64 {
    let near = pauses.iter().skip(at.saturating_sub(NEIGHBOURS)).take(2 * NEIGHBOURS + 1);
    let mut near: Vec<_> = near.copied().collect();
    near.sort_unstable();
    let median = near.get(near.len() / 2).copied().unwrap_or_default();
    let alike = near.iter().filter(|pause| (**pause - median).abs() <= SLACK).count();
    let is_rhythm = near.len() >= LEAST && alike * 4 >= near.len() * 3;
    if is_rhythm && (DAILY..=LONGEST).contains(&median) { median } else { 1 }
}

/// The gap between two fixings next to each other.
fn gap(
    [one, next]: [NaiveDate; 2],
    usual: i64,
    published: &[NaiveDate],
) -> Option<RangeInclusive<NaiveDate>> {
    let first = if usual <= DAILY {
        *published.get(published.partition_point(|day| *day <= one))?
    } else {
        one.checked_add_days(Days::new(usual.unsigned_abs() + 2))?
    };
    let last = next.pred_opt()?;
    (first <= last).then_some(first..=last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::Decimal;

    fn gaps_of(fixed: &[&str], published: &[&str]) -> Vec<String> {
        let day = |text: &&str| text.parse::<NaiveDate>().unwrap();
        let entry =
            |valid_from| Entry { valid_from, set_on: None, nominal: 1, value: Decimal::ONE };
        let entries: Vec<_> = fixed.iter().map(day).map(entry).collect();
        let published: Vec<_> = published.iter().map(day).collect();
        let found = gaps(&entries, &published);
        found.iter().map(|gap| format!("{} to {}", gap.start(), gap.end())).collect()
    }

    #[test]
    fn a_weekend_is_no_gap_and_a_day_that_others_were_fixed_on_is_one() {
        let published = ["2023-08-10", "2023-08-11", "2023-08-14", "2023-08-15"];
        assert_eq!(gaps_of(&published, &published), [""; 0]);
        let without_monday = ["2023-08-10", "2023-08-11", "2023-08-15"];
        assert_eq!(gaps_of(&without_monday, &published), ["2023-08-14 to 2023-08-14"]);
    }

    #[test]
    fn a_gap_reaches_over_the_weekend_that_follows_it() {
        let published = ["2023-08-10", "2023-08-11", "2023-08-14", "2023-08-15"];
        assert_eq!(
            gaps_of(&["2023-08-10", "2023-08-14"], &published),
            ["2023-08-11 to 2023-08-13"]
        );
    }

    #[test]
    fn a_weekly_series_has_a_gap_where_a_week_is_missing() {
        let daily: Vec<_> = ("2023-07-01".parse::<NaiveDate>().unwrap().iter_days().take(60))
            .map(|day| day.to_string())
            .collect();
        let daily: Vec<_> = daily.iter().map(String::as_str).collect();
        let weekly =
            ["2023-07-05", "2023-07-12", "2023-07-20", "2023-07-26", "2023-08-02", "2023-08-09"];
        assert_eq!(gaps_of(&weekly, &daily), [""; 0]);
        let one_missing = [&weekly[..4], &["2023-08-09", "2023-08-16", "2023-08-23"]].concat();
        assert_eq!(gaps_of(&one_missing, &daily), ["2023-08-04 to 2023-08-08"]);
    }

    #[test]
    fn scattered_days_have_no_rhythm_and_two_are_far_apart() {
        let daily: Vec<_> = ("2023-07-01".parse::<NaiveDate>().unwrap().iter_days().take(60))
            .map(|day| day.to_string())
            .collect();
        let daily: Vec<_> = daily.iter().map(String::as_str).collect();
        let scattered = ["2023-07-05", "2023-07-11", "2023-07-30", "2023-08-07", "2023-08-28"];
        let found = gaps_of(&scattered, &daily);
        assert_eq!(found.len(), 4);
        assert_eq!(found[0], "2023-07-06 to 2023-07-10");
        assert_eq!(gaps_of(&["2023-07-05", "2023-08-07"], &daily), ["2023-07-06 to 2023-08-06"]);
    }
}
