//! What a pair did over a span of days: its mean, its extremes, the days on which it was fixed.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{currency::Currency, rates::RateBook};
//!
//! let [first, last] = ["2023-01-01", "2023-12-31"].map(|day| day.parse().unwrap());
//! let mean = RateBook::embedded().average(Currency::EUR, Currency::USD, first, last).remove(0);
//! assert_eq!(mean.interval.middle().round_dp(4).to_string(), "1.0813");
//! # }
//! ```
//!
//! Both ends of a span belong to it. A span that is not covered has neither mean nor extremes: a
//! month of a year says nothing of the year.

use super::{DayRate, Pair, Rate, RateBook};
use crate::currency::Currency;
use crate::interval::Interval;
use chrono::NaiveDate;
use rust_decimal::Decimal;

impl RateBook {
    /// The mean of the daily rates from `from` to `to`, by each route: over the days on which one of
    /// its sources set a fixing, as central banks make their averages. Only routes with a rate for
    /// nine days in ten are given. Each names the fixings of the first and the last day.
    #[must_use]
    pub fn average(&self, base: Currency, quote: Currency, from: NaiveDate, to: NaiveDate) -> Vec<Rate> {
        let pair = self.pair(base, quote);
        let mut means: Vec<Mean<'_>> = Vec::new();
        for rate in days(from, to).flat_map(|day| fixed_on(&pair, day)) {
            match means.iter_mut().find(|mean| mean.first.source() == rate.source()) {
                Some(mean) => mean.take(rate),
                None => means.push(Mean::from(rate)),
            }
        }
        means.sort_by(|one, other| one.first.order().cmp(&other.first.order()));
        means.iter().filter(|mean| covers(mean.days_covered, from, to)).filter_map(Mean::rate).collect()
    }

    /// The hull of the rates of all routes on all days from `from` to `to`; `None` unless there is a
    /// rate for nine days in ten, since the extremes may lie in what is missing.
    #[must_use]
    pub fn extremes(
        &self,
        base: Currency,
        quote: Currency,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Option<Interval> {
        let pair = self.pair(base, quote);
        let by_day: Vec<_> = days(from, to)
            .filter_map(|day| fixed_on(&pair, day).map(DayRate::interval).reduce(Interval::hull))
            .collect();
        let hull = by_day.iter().copied().reduce(Interval::hull);
        hull.filter(|_| covers(by_day.len(), from, to))
    }

    /// The days from `from` to `to` for which one of the sources of the pair set a fixing.
    #[must_use]
    pub fn days_with_fixing(
        &self,
        base: Currency,
        quote: Currency,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Vec<NaiveDate> {
        let pair = self.pair(base, quote);
        days(from, to).filter(|day| pair.on(*day).iter().any(DayRate::is_fixed_that_day)).collect()
    }
}

/// The daily rates of one route, summed.
struct Mean<'p> {
    first: &'p DayRate,
    last: &'p DayRate,
    sum: Option<Interval>,
    days_fixed: u32,
    days_covered: usize,
}

impl<'p> Mean<'p> {
    fn from(rate: &'p DayRate) -> Self {
        let mut mean = Self { first: rate, last: rate, sum: Some(NOTHING), days_fixed: 0, days_covered: 0 };
        mean.take(rate);
        mean
    }

    fn take(&mut self, rate: &'p DayRate) {
        self.days_covered += 1;
        if !rate.is_fixed_that_day() {
            return;
        }
        if self.days_fixed == 0 {
            self.first = rate;
        }
        self.last = rate;
        self.days_fixed += 1;
        self.sum = self.sum.and_then(|sum| sum.checked_add(rate.interval()));
    }

    fn rate(&self) -> Option<Rate> {
        let interval = self.sum?.checked_div(Interval::point(Decimal::from(self.days_fixed)))?;
        let (mut rate, last) = (self.first.rate().clone(), self.last.rate());
        let (from, to) = (self.first.day(), self.last.day());
        let derivation = format!("mean of {} days, {from} to {to}: {}", self.days_fixed, last.derivation);
        let more: Vec<_> =
            last.fixings.iter().filter(|fixing| !rate.fixings.contains(fixing)).cloned().collect();
        rate.fixings.extend(more);
        Some(Rate { interval, derivation, carried_days: rate.carried_days.max(last.carried_days), ..rate })
    }
}

const NOTHING: Interval = Interval::point(Decimal::ZERO);

/// The rates of a day that rest on fixings in force.
fn fixed_on(pair: &Pair, day: NaiveDate) -> impl Iterator<Item = &DayRate> {
    pair.on(day).iter().filter(|rate| rate.estimate().is_none())
}

fn days(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    from.iter_days().take_while(move |day| *day <= to)
}

/// Whether so many of the days are nine in ten of the span.
fn covers(days: usize, from: NaiveDate, to: NaiveDate) -> bool {
    i64::try_from(days).is_ok_and(|days| days * 10 >= ((to - from).num_days() + 1) * 9)
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn pair(text: &str) -> (Currency, Currency) {
        let (base, quote) = text.split_once('/').unwrap();
        (Currency::from_code(base).unwrap(), Currency::from_code(quote).unwrap())
    }

    fn averages(text: &str, from: &str, to: &str) -> Vec<Rate> {
        let (base, quote) = pair(text);
        RateBook::embedded().average(base, quote, day(from), day(to))
    }

    #[test]
    fn yearly_means_are_those_the_ecb_gives() {
        for (text, year, mean) in [
            ("EUR/USD", 2022, dec!(1.0530)),
            ("EUR/USD", 1999, dec!(1.0658)),
            ("EUR/DKK", 2020, dec!(7.4542)),
        ] {
            let rates = averages(text, &format!("{year}-01-01"), &format!("{year}-12-31"));
            assert_eq!(rates.len(), 1);
            assert_eq!(rates[0].interval.middle().round_dp(4), mean, "{text} {year}");
        }
    }

    #[test]
    fn a_mean_says_over_how_many_days_and_names_its_first_and_last_fixing() {
        let rates = averages("RUB/DKK", "2023-08-01", "2023-08-31");
        assert_eq!(rates.len(), 1);
        let wording = "mean of 27 days, 2023-08-01 to 2023-08-31: DKK per EUR (ECB) ÷ RUB per EUR (CBR)";
        assert_eq!(rates[0].derivation, wording);
        let days: Vec<_> = rates[0].fixings.iter().map(|fixing| fixing.valid_from.to_string()).collect();
        assert_eq!(days, ["2023-08-01", "2023-08-01", "2023-08-31", "2023-08-31"]);
    }

    #[test]
    fn a_year_known_in_part_has_neither_mean_nor_extremes() {
        let (rub, dkk) = pair("RUB/DKK");
        let book = RateBook::embedded();
        assert_eq!(book.average(rub, dkk, day("2023-01-01"), day("2023-12-31")), []);
        assert_eq!(book.extremes(rub, dkk, day("2023-01-01"), day("2023-12-31")), None);
        assert!(book.extremes(rub, dkk, day("2023-08-01"), day("2023-08-31")).is_some());
    }

    #[test]
    fn extremes_hold_every_day_of_the_span() {
        let (eur, usd) = pair("EUR/USD");
        let extremes = RateBook::embedded().extremes(eur, usd, day("2022-01-01"), day("2022-12-31")).unwrap();
        assert!(extremes.contains(dec!(0.9565)) && extremes.contains(dec!(1.1464)));
        assert!(!extremes.contains(dec!(0.95)) && !extremes.contains(dec!(1.15)));
    }

    #[test]
    fn a_span_that_ends_before_it_begins_has_nothing() {
        let (eur, usd) = pair("EUR/USD");
        let book = RateBook::embedded();
        assert_eq!(book.average(eur, usd, day("2022-02-01"), day("2022-01-01")), []);
        assert_eq!(book.extremes(eur, usd, day("2022-02-01"), day("2022-01-01")), None);
    }

    #[test]
    fn weekends_and_holidays_have_no_fixing() {
        let (eur, usd) = pair("EUR/USD");
        let days = RateBook::embedded().days_with_fixing(eur, usd, day("2023-04-06"), day("2023-04-11"));
        assert_eq!(days, [day("2023-04-06"), day("2023-04-11")]);
    }
}
