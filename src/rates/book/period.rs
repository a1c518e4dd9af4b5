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
//! month of a year says nothing of the year. Sources of different precedence are not mixed where
//! one precedence covers the span: the ECB's year is not completed by other banks' fixings of the
//! days on which the ECB was closed.

use crate::currency::Currency;
use crate::interval::Interval;
use crate::rates::route::path::Level;
use crate::rates::route::rank::Precedence;
use crate::rates::{DayRate, Pair, Rate, RateBook};
use chrono::NaiveDate;
use rust_decimal::Decimal;

impl RateBook {
    /// The mean of the daily rates from `from` to `to`, by each route: over the days on which one
    /// of its sources set a fixing, as central banks make their averages. Given are the routes with
    /// a rate for nine days in ten that take precedence over all other such routes, and beside them
    /// collectors of market rates. Each names the fixings of the first and the last day.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let (from, to) = ("2022-01-01".parse()?, "2022-12-31".parse()?);
    /// let mean = &RateBook::embedded().average(Currency::EUR, Currency::USD, from, to)[0];
    /// assert_eq!(mean.interval.middle().round_dp(4).to_string(), "1.0530");
    /// assert!(mean.derivation.starts_with("mean of 257 days, 2022-01-03 to 2022-12-30"));
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn average(
        &self,
        base: Currency,
        quote: Currency,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Vec<Rate> {
        let pair = self.pair(base, quote);
        let mut means = Vec::new();
        for level in pair.levels() {
            if means.is_empty() || is_market(level) {
                means.extend(level_means(&pair, level, from, to));
            }
        }
        means
    }

    /// The hull of the rates from `from` to `to`; `None` unless there is a rate for nine days in
    /// ten, since the extremes may lie in what is missing. A lower precedence counts only where the
    /// higher ones together have fewer days, and only on days on which they have no rate.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let (from, to) = ("2022-01-01".parse()?, "2022-12-31".parse()?);
    /// let extremes = RateBook::embedded().extremes(Currency::EUR, Currency::USD, from, to).unwrap();
    /// assert_eq!(extremes.to_string(), "0.95645–1.14645");
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn extremes(
        &self,
        base: Currency,
        quote: Currency,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Option<Interval> {
        let by_day = best_of_days(&self.pair(base, quote), from, to);
        let known = by_day.iter().filter(|of_day| !of_day.is_empty()).count();
        let hull = by_day.iter().flatten().map(DayRate::interval).reduce(Interval::hull);
        hull.filter(|_| covers(known, from, to))
    }

    /// The days from `from` to `to` for which one of the sources set a fixing that count for these
    /// days, by the rule of [`extremes`](Self::extremes).
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let (from, to) = ("2023-08-07".parse()?, "2023-08-13".parse()?);
    /// let days = RateBook::embedded().days_with_fixing(Currency::EUR, Currency::USD, from, to);
    /// assert_eq!(days.len(), 5, "Monday to Friday");
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn days_with_fixing(
        &self,
        base: Currency,
        quote: Currency,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Vec<NaiveDate> {
        let by_day = best_of_days(&self.pair(base, quote), from, to);
        let fixed =
            by_day.iter().filter_map(|of_day| of_day.iter().find(|rate| rate.is_fixed_that_day()));
        fixed.map(DayRate::day).collect()
    }
}

/// The means of those routes of a level that have a rate for nine days in ten.
fn level_means(pair: &Pair, level: Level, from: NaiveDate, to: NaiveDate) -> Vec<Rate> {
    let mut means: Vec<Mean> = Vec::new();
    for rate in days(from, to).flat_map(|day| pair.on_level(level, day)) {
        match means.iter_mut().find(|mean| mean.first.source() == rate.source()) {
            Some(mean) => mean.take(rate),
            None => means.push(Mean::from(rate)),
        }
    }
    means.sort_by(|one, other| one.first.order().cmp(&other.first.order()));
    means.iter().filter(|mean| covers(mean.days_covered, from, to)).filter_map(Mean::rate).collect()
}

/// For each day the rates of the best level that has any, of no more levels than it takes to have a
/// rate for nine days in ten; and what collectors of market rates say beside them.
fn best_of_days(pair: &Pair, from: NaiveDate, to: NaiveDate) -> Vec<Vec<DayRate>> {
    let mut by_day: Vec<(NaiveDate, Vec<DayRate>)> =
        days(from, to).map(|day| (day, Vec::new())).collect();
    let mut known = 0;
    // A monthly rate says nothing of the lowest and the highest day.
    let daily = |(_, precedence): &Level| *precedence != Precedence::MonthlyAverage;
    for level in pair.levels().into_iter().filter(daily) {
        let is_enough = covers(known, from, to);
        if is_enough && !is_market(level) {
            continue;
        }
        for (day, of_day) in
            by_day.iter_mut().filter(|(_, known)| known.is_empty() || is_market(level))
        {
            of_day.extend(pair.on_level(level, *day));
        }
        known = by_day.iter().filter(|(_, of_day)| !of_day.is_empty()).count();
    }
    by_day.into_iter().map(|(_, of_day)| of_day).collect()
}

fn is_market((_, precedence): Level) -> bool {
    precedence == Precedence::Market
}

/// The daily rates of one route, summed.
struct Mean {
    first: DayRate,
    last: DayRate,
    sum: Option<Interval>,
    days_fixed: u32,
    days_covered: usize,
}

impl Mean {
    fn from(rate: DayRate) -> Self {
        let (first, last) = (rate.clone(), rate.clone());
        let mut mean = Self { first, last, sum: Some(NOTHING), days_fixed: 0, days_covered: 0 };
        mean.take(rate);
        mean
    }

    fn take(&mut self, rate: DayRate) {
        self.days_covered += 1;
        if !rate.is_fixed_that_day() {
            return;
        }
        self.sum = self.sum.and_then(|sum| sum.checked_add(rate.interval()));
        if self.days_fixed == 0 {
            self.first = rate.clone();
        }
        self.last = rate;
        self.days_fixed += 1;
    }

    fn rate(&self) -> Option<Rate> {
        let interval = self.sum?.checked_div(Interval::point(Decimal::from(self.days_fixed)))?;
        let (mut rate, last) = (self.first.rate().clone(), self.last.rate());
        let (from, to) = (self.first.day(), self.last.day());
        let derivation = last.derivation.mean(self.days_fixed, from, to);
        let more: Vec<_> =
            last.fixings.iter().filter(|fixing| !rate.fixings.contains(fixing)).cloned().collect();
        rate.fixings.extend(more);
        Some(Rate {
            interval,
            derivation,
            carried_days: rate.carried_days.max(last.carried_days),
            ..rate
        })
    }
}

const NOTHING: Interval = Interval::point(Decimal::ZERO);

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
    use crate::rates::SourceId;
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
        let wording =
            "mean of 27 days, 2023-08-01 to 2023-08-31: DKK per EUR (ECB) ÷ RUB per EUR (CBR)";
        assert_eq!(rates[0].derivation, wording);
        let days: Vec<_> =
            rates[0].fixings.iter().map(|fixing| fixing.valid_from.to_string()).collect();
        assert_eq!(days, ["2023-08-01", "2023-08-01", "2023-08-31", "2023-08-31"]);
    }

    #[test]
    fn a_year_known_in_part_has_neither_mean_nor_extremes() {
        let (rub, dkk) = pair("RUB/DKK");
        let book = of_the_two_banks();
        assert_eq!(book.average(rub, dkk, day("2023-01-01"), day("2023-12-31")), []);
        assert_eq!(book.extremes(rub, dkk, day("2023-01-01"), day("2023-12-31")), None);
        assert!(book.extremes(rub, dkk, day("2023-08-01"), day("2023-08-31")).is_some());
    }

    /// The embedded fixings of the Bank of Russia and the ECB alone.
    fn of_the_two_banks() -> RateBook {
        let packs = [SourceId::CBR, SourceId::ECB];
        RateBook::from_packs(packs.map(|source| RateBook::embedded().to_pack(&source))).unwrap()
    }

    #[test]
    fn a_source_known_in_part_leaves_the_mean_to_one_that_has_the_whole_year() {
        let rates = averages("RUB/DKK", "2023-01-01", "2023-12-31");
        let whole = if cfg!(feature = "archive") { "NBP" } else { "ECB×IMF-RUB" };
        assert!(rates.iter().any(|rate| rate.source == whole), "{rates:?}");
        assert!(rates.iter().all(|rate| !rate.source.contains("CBR")));
        let (rub, dkk) = pair("RUB/DKK");
        let [first, last] = ["2023-01-01", "2023-12-31"].map(day);
        let extremes = RateBook::embedded().extremes(rub, dkk, first, last).unwrap();
        let of_the_two = of_the_two_banks().pair(rub, dkk);
        for on in first.iter_days().take(365) {
            for rate in of_the_two.on(on).iter().filter(|rate| rate.estimate().is_none()) {
                assert_eq!(extremes.hull(rate.interval()), extremes, "{on}");
            }
        }
    }

    #[test]
    fn a_span_over_the_day_of_the_euro_has_extremes() {
        let (eur, hrk) = pair("EUR/HRK");
        let book = RateBook::embedded();
        let extremes = book.extremes(eur, hrk, day("2022-12-01"), day("2023-01-31")).unwrap();
        assert!(extremes.contains(dec!(7.5345)) && extremes.contains(dec!(7.5365)));
    }

    #[test]
    fn extremes_hold_every_day_of_the_span() {
        let (eur, usd) = pair("EUR/USD");
        let extremes =
            RateBook::embedded().extremes(eur, usd, day("2022-01-01"), day("2022-12-31")).unwrap();
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
        let days =
            RateBook::embedded().days_with_fixing(eur, usd, day("2023-04-06"), day("2023-04-11"));
        assert_eq!(days, [day("2023-04-06"), day("2023-04-11")]);
    }
}
