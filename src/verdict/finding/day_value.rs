//! What each day's own fixing makes of a claim's native amount: the series that a finding's days
//! come from.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("495.000 rubler, svarende til 36.000 kroner").language("da");
//! let report = Checker::new().check(&article.dated("2023-08".parse().unwrap()));
//! let values = report.findings()[0].day_values();
//! assert_eq!((values.len(), values[0].source), (31, "CBR×ECB"));
//! # }
//! ```
//!
//! Nothing here decides anything.

use crate::interval::Interval;
use crate::rates::{DayRate, Pair};
use crate::verdict::Finding;
use crate::verdict::compare::product;
#[cfg(feature = "html-report")]
use chrono::Days;
use chrono::NaiveDate;
use std::sync::Arc;

/// What one day's own fixing makes of the anchor, by one route.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayValue<'a> {
    /// The day.
    pub day: NaiveDate,
    /// The route: the source of one of the finding's rates.
    pub source: &'a str,
    /// The place among the finding's readings; a range has two.
    pub reading: usize,
    /// The anchor's reading times the rate.
    pub computed: Interval,
}

impl Finding {
    /// Day by day, by each route, what the fixing in force on that day makes of the anchor. Empty
    /// without a date, a rate or readings.
    ///
    /// The days are those that were compared; of a long date with many open currencies not all are.
    #[must_use]
    pub fn day_values(&self) -> Vec<DayValue<'_>> {
        let Some(pair) = &self.daily.pair else { return Vec::new() };
        let days = self.daily.days.iter();
        days.flat_map(|day| pair.on(*day).iter().flat_map(|rate| self.values(*day, rate))).collect()
    }

    /// The same for the days around a single one, as many before as after it, for charts; empty
    /// where the date has several days.
    #[cfg(feature = "html-report")]
    pub(crate) fn values_around(&self, days: u64) -> Vec<DayValue<'_>> {
        let (Some(pair), [day]) = (&self.daily.pair, &*self.daily.days) else { return Vec::new() };
        let first = day.checked_sub_days(Days::new(days)).unwrap_or(*day);
        let last = day.checked_add_days(Days::new(days)).unwrap_or(*day);
        let days = first.iter_days().take_while(|day| *day <= last);
        days.flat_map(|day| pair.on(day).iter().flat_map(move |rate| self.values(day, rate)))
            .collect()
    }

    fn values(&self, day: NaiveDate, rate: &DayRate) -> Vec<DayValue<'_>> {
        let Some(known) = self.rates.iter().find(|known| known.source == rate.source()) else {
            return Vec::new();
        };
        let sides = self.readings.iter().enumerate();
        let computed = sides
            .filter_map(|(reading, side)| Some((reading, product(side.anchor, rate.interval())?)));
        computed
            .map(|(reading, computed)| DayValue { day, source: &known.source, reading, computed })
            .collect()
    }
}

/// Where the rates of each day are found again.
#[derive(Clone, Debug, Default)]
pub(in crate::verdict) struct Daily {
    pair: Option<Pair>,
    days: Arc<[NaiveDate]>,
}

impl Daily {
    pub(in crate::verdict) const fn new(pair: Option<Pair>, days: Arc<[NaiveDate]>) -> Self {
        Self { pair, days }
    }
}

/// Two findings with the same rates, which they list, have the same rates of each day.
impl PartialEq for Daily {
    fn eq(&self, other: &Self) -> bool {
        self.days == other.days
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::verdict::DayRun;
    use crate::{Article, Checker, Report};

    fn report(text: &str, language: &str, date: Option<&str>) -> Report {
        let article = Article::new(text).language(language);
        let article = match date {
            Some(date) => article.dated(date.parse().unwrap()),
            None => article,
        };
        Checker::new().check(&article)
    }

    #[test]
    fn the_days_on_which_a_value_meets_the_figure_are_those_that_hold() {
        for (text, language, date) in [
            ("495.000 rubler, svarende til 36.000 kroner", "da", "2023-08"),
            ("$200m (£130m)", "en", "2015"),
            ("10-12 millioner dollar (70-85 millioner kroner)", "da", "2023-08"),
        ] {
            let report = report(text, language, Some(date));
            let finding = &report.findings()[0];
            let values = finding.day_values();
            let holds = |day| {
                let of_day = |value: &&DayValue<'_>| value.day == day;
                let sides = finding.readings.iter().enumerate();
                sides.into_iter().all(|(at, side)| {
                    let of_side = values.iter().filter(of_day).filter(|value| value.reading == at);
                    of_side.into_iter().any(|value| value.computed.meets(side.as_written))
                })
            };
            let holding = finding.date.unwrap().days().filter(|day| holds(*day)).count();
            assert_eq!(holding, finding.days_holding, "{text}");
            let within = |run: &DayRun| holds(run.from) && holds(run.to);
            assert!(finding.holds_on.iter().all(within), "{text}");
        }
    }

    #[test]
    fn without_a_date_there_is_no_series() {
        let report = report("495.000 rubler, svarende til 36.000 kroner", "da", None);
        assert_eq!(report.findings()[0].day_values(), []);
    }
}
