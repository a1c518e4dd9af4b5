//! Which days of a need a book cannot yet answer as well as a publisher could.
//!
//! A day is known when a rate of it rests on the fixings that were in force, not on older ones
//! carried over days on which the publisher had set newer, and on those of a publisher near to the
//! pair: what a third bank or a monthly mean says serves offline and keeps nobody from asking the
//! bank that knows. Nothing here asks anybody.

use crate::currency::RateNeed;
use crate::rates::{DayRate, Fixing, Rank, RateBook, SourceId, Standing};
use chrono::NaiveDate;

/// This many series that pause on one day mean that the publisher was closed.
const MANY: usize = 10;

/// The longest time for which the publishers stay closed.
const LONGEST_PAUSE: usize = 14;

/// A span of days, both ends included.
pub(super) type Days = (NaiveDate, NaiveDate);

/// From the first to the last day until `today` whose rate a publisher may have and the book has
/// not.
pub(super) fn missing(book: &RateBook, need: &RateNeed, today: NaiveDate) -> Option<Days> {
    let pair = book.pair(need.base, need.quote);
    ends(need, today, |day| {
        let near = pair.on(day).iter().filter(|rate| rate.estimate().is_none() && is_near(rate));
        near.into_iter().any(|rate| rate.carried_days() == 0 || is_current(book, rate, day))
    })
}

/// Whether nobody else could say it better: the caller's own rates, the ECB's, or those of a bank
/// that issues one of the two.
fn is_near(rate: &DayRate) -> bool {
    let is_listed = || rate.fixings().iter().all(|fixing| fixing.source.publisher().is_some());
    match rate.rank() {
        Some(Rank::Issuer | Rank::IssuerCross) | None => true,
        Some(Rank::ThirdBank | Rank::MonthlyAverage) => {
            rate.source() == SourceId::ECB.0 || !is_listed()
        }
    }
}

/// From the first to the last day until `today` for which the book has no rate of the day, but at
/// best a mean over its month.
pub(super) fn without_daily(book: &RateBook, need: &RateNeed, today: NaiveDate) -> Option<Days> {
    let pair = book.pair(need.base, need.quote);
    let is_daily =
        |rate: &DayRate| rate.estimate().is_none() && rate.standing() != Standing::Monthly;
    ends(need, today, |day| pair.on(day).iter().any(is_daily))
}

/// From the first to the last day until `today` for which the book has no rate at all.
pub(super) fn unrated(book: &RateBook, need: &RateNeed, today: NaiveDate) -> Option<Days> {
    let pair = book.pair(need.base, need.quote);
    ends(need, today, |day| pair.on(day).iter().any(|rate| rate.estimate().is_none()))
}

fn ends(need: &RateNeed, today: NaiveDate, is_known: impl Fn(NaiveDate) -> bool) -> Option<Days> {
    let last = need.to.min(today);
    let mut unknown =
        need.from.iter_days().take_while(|day| *day <= last).filter(|day| !is_known(*day));
    let first = unknown.next()?;
    Some((first, unknown.last().unwrap_or(first)))
}

fn is_current(book: &RateBook, rate: &DayRate, day: NaiveDate) -> bool {
    rate.fixings().iter().all(|fixing| is_newest(book, fixing, day))
}

/// Whether the publisher set nothing newer until `day`, as far as the calendar and the book tell.
fn is_newest(book: &RateBook, fixing: &Fixing, day: NaiveDate) -> bool {
    // As the source's description says, be it the crate's or the caller's.
    let working_days = book.working_days(&fixing.source);
    let was_closed = |day| book.series_paused_on(&fixing.source, day) >= MANY;
    let later = fixing.valid_from.iter_days().skip(1).take_while(|later| *later <= day);
    later.take(LONGEST_PAUSE).all(|later| !working_days.include(later) || was_closed(later))
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::currency::Currency;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn need(base: &str, quote: &str, from: &str, to: &str) -> RateNeed {
        let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
        RateNeed { base, quote, from: day(from), to: day(to) }
    }

    fn missing(base: &str, quote: &str, from: &str, to: &str) -> Option<(String, String)> {
        let need = need(base, quote, from, to);
        let days = super::missing(&RateBook::embedded(), &need, day("2026-11-22"))?;
        Some((days.0.to_string(), days.1.to_string()))
    }

    fn span(from: &str, to: &str) -> Option<(String, String)> {
        Some((from.to_owned(), to.to_owned()))
    }

    #[test]
    fn what_the_embedded_history_has_is_not_missing() {
        assert_eq!(missing("USD", "DKK", "2023-07-31", "2023-09-01"), None);
        assert_eq!(missing("RUB", "DKK", "2023-08-02", "2023-08-30"), None);
    }

    #[test]
    fn weekends_and_holidays_are_not_missing() {
        assert_eq!(missing("EUR", "USD", "2023-04-06", "2023-04-11"), None);
        assert_eq!(missing("EUR", "USD", "2022-12-24", "2022-12-27"), None);
        assert_eq!(missing("EUR", "RUB", "2023-08-12", "2023-08-14"), None);
    }

    #[test]
    fn a_rate_carried_over_working_days_is_missing() {
        assert_eq!(
            missing("EUR", "RUB", "2022-08-09", "2022-08-12"),
            span("2022-08-09", "2022-08-12")
        );
    }

    #[test]
    fn what_only_a_third_bank_or_a_monthly_mean_says_is_missing_but_rated() {
        let hryvnia = need("UAH", "USD", "2023-08-16", "2023-08-16");
        let dong = need("VND", "GBP", "2025-08-13", "2025-08-13");
        let (book, today) = (RateBook::embedded(), day("2026-11-22"));
        for need in [hryvnia, dong] {
            let of_day = Some((need.from, need.to));
            assert_eq!(super::missing(&book, &need, today), of_day);
            assert_eq!(unrated(&book, &need, today), None);
        }
        assert_eq!(without_daily(&book, &hryvnia, today), None);
        let monthly = need("KPW", "GBP", "2014-08-13", "2014-08-13");
        assert_eq!(without_daily(&book, &monthly, today), Some((monthly.from, monthly.to)));
        assert_eq!(unrated(&book, &monthly, today), None);
    }

    #[test]
    fn days_after_the_history_are_missing_and_days_to_come_are_not() {
        assert_eq!(
            missing("USD", "DKK", "2026-10-29", "2026-11-04"),
            span("2026-11-02", "2026-11-04")
        );
        assert_eq!(
            missing("USD", "DKK", "2026-11-20", "2026-11-30"),
            span("2026-11-20", "2026-11-22")
        );
        assert_eq!(missing("USD", "DKK", "2026-11-23", "2026-11-30"), None);
    }

    #[test]
    fn the_working_days_that_a_caller_gives_for_a_source_of_its_own_are_kept() {
        use crate::rates::{Publisher, WorkingDays};
        use chrono::Weekday;
        let id = SourceId("DESK".into());
        // Fixings of Thursday 3 August 2023 and of the Sunday after it.
        let book = |working_days| {
            let [base, quote] = ["USD", "KWD"].map(|code| Currency::from_code(code).unwrap());
            let home = quote;
            let mut publisher = Publisher::unlisted(id.clone(), "Our desk", home);
            publisher.working_days = working_days;
            let mut book = RateBook::default();
            book.introduce(&publisher);
            for on in ["2023-08-03", "2023-08-06"].map(day) {
                let (source, value) = (id.clone(), "0.3075".parse().unwrap());
                let dated =
                    Fixing { source, base, quote, nominal: 1, value, set_on: None, valid_from: on };
                book.insert(dated).unwrap();
            }
            book
        };
        let friday = need("USD", "KWD", "2023-08-04", "2023-08-04");
        let missing = |book: &RateBook| super::missing(book, &friday, day("2023-09-01"));
        assert_eq!(missing(&book(WorkingDays::new(Weekday::Sun, Weekday::Thu))), None);
        let of_friday = Some((friday.from, friday.to));
        assert_eq!(missing(&book(WorkingDays::MONDAY_TO_FRIDAY)), of_friday);
    }

    #[test]
    fn a_carried_rate_is_a_rate() {
        let packs = [SourceId::CBR, SourceId::ECB];
        let packs = packs.map(|source| RateBook::embedded().to_pack(&source));
        let book = RateBook::from_packs(packs).unwrap();
        let unrated =
            |from, to| super::unrated(&book, &need("EUR", "RUB", from, to), day("2026-11-22"));
        assert_eq!(unrated("2023-08-12", "2023-08-14"), None);
        assert_eq!(
            unrated("2022-08-12", "2022-08-20"),
            Some((day("2022-08-12"), day("2022-08-20")))
        );
    }

    #[test]
    fn a_need_that_ends_before_it_begins_misses_nothing() {
        assert_eq!(missing("USD", "DKK", "2026-11-20", "2026-11-01"), None);
    }
}
