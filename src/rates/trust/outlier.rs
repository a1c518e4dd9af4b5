//! One source held against the others: who stands apart, and by how much.
//!
//! ```
//! use exchequer::{currency::Currency, rates::{Fixing, RateBook, SourceId}};
//! use rust_decimal::dec;
//!
//! let (base, quote) = (Currency::USD, Currency::from_code("PLN").unwrap());
//! let valid_from = "2024-01-02".parse()?;
//! let mut book = RateBook::empty();
//! for (source, value) in [("NBP", dec!(3.94)), ("CNB", dec!(3.95)), ("OXR", dec!(5.34))] {
//!     let source = SourceId(source.into());
//!     book.insert(Fixing { source, base, quote, nominal: 1, value, set_on: None, valid_from })?;
//! }
//! let outlier = &book.outliers(base, quote, valid_from, valid_from)[0];
//! assert_eq!(outlier.to_string(), "OXR USD/PLN of 2024-01-02 is 34.9 % off CNB, NBP");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Publishers fix at different hours and some name a rate by the day after, so a source is held
//! against what the others had on the day and on the business days beside it. Where a parallel
//! market is known, official and market rates differ rightly and are not compared.

use crate::currency::{Currency, parallel_market_on};
#[cfg(feature = "http")]
use crate::rates::Fixing;
use crate::rates::{DayRate, Pair, RateBook, Standing};
use chrono::NaiveDate;
use rust_decimal::{Decimal, dec};
use std::fmt;

/// A source that stands apart from all others on some days.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outlier {
    /// The currency that is priced.
    pub base: Currency,
    /// The currency of the price.
    pub quote: Currency,
    /// Who stands apart: a source, or a cross of two.
    pub source: String,
    /// Whom it was held against. Where it is one alone, either may be wrong.
    pub others: Vec<String>,
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// On how many days.
    pub days: usize,
    /// By how many percent at most it is too high (below zero: too low).
    pub percent: Decimal,
}

/// What one source said on a day, and who had something else.
struct Apart {
    rate: DayRate,
    others: Vec<DayRate>,
    percent: Decimal,
}

/// How far official rates of one day lie apart, besides what moved between their hours. The Bank of
/// Russia's rates and the ECB's are at most 1.04 % apart.
const OFFICIAL_PERCENT: Decimal = dec!(3);

/// How far official and market rates may: those of the rouble were up to 11.6 % apart in 2022.
const MARKET_PERCENT: Decimal = dec!(12);

/// Rates that were carried for longer say too little of the day.
const MOST_CARRIED: u32 = 4;

impl RateBook {
    /// The sources of a pair, direct or crossed, that agree with none of the others on some days
    /// from `from` to `to`: official rates that lie more than 3 % apart, and market rates more than
    /// 12 %.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let (from, to) = ("2023-08-14".parse()?, "2023-08-15".parse()?);
    /// assert_eq!(RateBook::embedded().outliers(Currency::EUR, Currency::USD, from, to), []);
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn outliers(
        &self,
        base: Currency,
        quote: Currency,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Vec<Outlier> {
        let pair = self.pair(base, quote);
        let mut outliers: Vec<Outlier> = Vec::new();
        for day in from.iter_days().take_while(|day| *day <= to) {
            for apart in apart(&pair, [base, quote], day) {
                let of_source =
                    outliers.iter_mut().find(|outlier| outlier.source == apart.rate.source());
                match of_source {
                    Some(outlier) => outlier.take(day, &apart),
                    None => outliers.push(apart.outlier([base, quote], day)),
                }
            }
        }
        outliers
    }

    /// The fixings on which several other sources outvote their publisher, each with by how much.
    #[cfg(feature = "http")]
    pub(crate) fn outvoted(
        &self,
        base: Currency,
        quote: Currency,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Vec<(Fixing, Decimal, usize)> {
        let pair = self.pair(base, quote);
        let days = from.iter_days().take_while(|day| *day <= to);
        let of_day = |day| {
            let clear = apart(&pair, [base, quote], day)
                .into_iter()
                .filter_map(|apart| apart.only_fixing(base));
            clear.collect::<Vec<_>>()
        };
        days.flat_map(of_day).collect()
    }
}

impl Outlier {
    fn take(&mut self, day: NaiveDate, apart: &Apart) {
        self.last = day;
        self.days += 1;
        if apart.percent.abs() > self.percent.abs() {
            self.percent = apart.percent;
        }
        let names = apart.others.iter().map(|other| other.source());
        let new: Vec<String> = names
            .filter(|name| !self.others.iter().any(|known| known == name))
            .map(str::to_owned)
            .collect();
        self.others.extend(new);
    }
}

impl fmt::Display for Outlier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { base, quote, source, others, first, last, days, percent } = self;
        let others = others.join(", ");
        match days {
            1 => write!(f, "{source} {base}/{quote} of {first} is {percent} % off {others}"),
            _ => write!(
                f,
                "{source} {base}/{quote} on {days} days from {first} to {last} is up to {percent} % off {others}"
            ),
        }
    }
}

impl Apart {
    fn outlier(&self, [base, quote]: [Currency; 2], day: NaiveDate) -> Outlier {
        let others = self.others.iter().map(|other| other.source().to_owned()).collect();
        let source = self.rate.source().to_owned();
        Outlier {
            base,
            quote,
            source,
            others,
            first: day,
            last: day,
            days: 1,
            percent: self.percent,
        }
    }

    /// The one fixing that errs: that of a rate which rests on no other, against two sources at
    /// least that agree among themselves.
    #[cfg(feature = "http")]
    fn only_fixing(&self, base: Currency) -> Option<(Fixing, Decimal, usize)> {
        let agree = self.others.iter().all(|one| self.others.iter().all(|other| agree(one, other)));
        let single = self.others.iter().all(|other| !other.source().contains('×'));
        let [fixing] = self.rate.fixings() else { return None };
        let percent = if fixing.base == base { self.percent } else { turned(self.percent)? };
        (agree && single && self.others.len() > 1)
            .then(|| (fixing.clone(), percent, self.others.len()))
    }
}

/// What is 20 % too low is 25 % too high the other way round.
#[cfg(feature = "http")]
fn turned(percent: Decimal) -> Option<Decimal> {
    let share = Decimal::ONE_HUNDRED.checked_div(Decimal::ONE_HUNDRED.checked_add(percent)?)?;
    Some((share.checked_sub(Decimal::ONE)?.checked_mul(Decimal::ONE_HUNDRED)?).round_dp(1))
}

/// Those that were fixed for the day and agree with none of the others.
fn apart(pair: &Pair, currencies: [Currency; 2], day: NaiveDate) -> Vec<Apart> {
    let has_parallel = currencies.into_iter().any(|one| parallel_market_on(one, day).is_some());
    let around = pair.every_around(day);
    let fixed = pair.every_on(day).into_iter().filter(|rate| rate.carried_days() == 0);
    let apart = fixed.filter_map(|rate| {
        let comparable = |other: &&DayRate| {
            let differ_rightly = has_parallel && other.standing() != rate.standing();
            other.source() != rate.source()
                && other.carried_days() <= MOST_CARRIED
                && !differ_rightly
        };
        let others: Vec<DayRate> = around.iter().filter(comparable).cloned().collect();
        let percent = others
            .iter()
            .map(|other| percent_off(&rate, other))
            .min_by_key(|percent| percent.abs())?;
        let agrees = others.iter().any(|other| agree(&rate, other));
        (!agrees && is_the_one(&rate, &others)).then_some(Apart { rate, others, percent })
    });
    apart.collect()
}

/// Of two that contradict each other one is named: what is not official, else the later by name.
fn is_the_one(rate: &DayRate, others: &[DayRate]) -> bool {
    let rank = |rate: &DayRate| (rate.standing() == Standing::Market, rate.source().to_owned());
    match others {
        [other] => other.carried_days() > 0 || rank(rate) > rank(other),
        _ => true,
    }
}

fn agree(one: &DayRate, other: &DayRate) -> bool {
    let market = [one, other].iter().any(|rate| rate.standing() == Standing::Market);
    let most = if market { MARKET_PERCENT } else { OFFICIAL_PERCENT };
    percent_off(one, other).abs() <= most
}

/// By how many percent of the other one lies above (+) or below (−) it, between the nearest ends.
fn percent_off(one: &DayRate, other: &DayRate) -> Decimal {
    let distance = other.interval().distance_to(one.interval());
    let share = distance.checked_div(other.interval().middle());
    let percent = share.and_then(|share| share.checked_mul(Decimal::ONE_HUNDRED));
    percent.unwrap_or(Decimal::MAX).round_dp(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::{Fixing, SourceId};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn currency(code: &str) -> Currency {
        Currency::from_code(code).unwrap()
    }

    fn book(prices: &[(&str, &str, &str, Decimal)]) -> RateBook {
        let mut book = RateBook::empty();
        for (source, pair, on, value) in prices {
            let (base, quote) = pair.split_once('/').unwrap();
            let (base, quote) = (currency(base), currency(quote));
            let source = SourceId((*source).to_owned().into());
            let (value, valid_from) = (*value, day(on));
            book.insert(Fixing {
                source,
                base,
                quote,
                nominal: 1,
                value,
                set_on: None,
                valid_from,
            })
            .unwrap();
        }
        book
    }

    fn named(book: &RateBook, pair: &str, from: &str, to: &str) -> Vec<String> {
        let (base, quote) = pair.split_once('/').unwrap();
        let outliers = book.outliers(currency(base), currency(quote), day(from), day(to));
        outliers.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn of_three_the_one_that_agrees_with_none_is_named() {
        let on = "2024-01-02";
        let book = book(&[
            ("NBP", "USD/PLN", on, dec!(3.94)),
            ("CNB", "USD/PLN", on, dec!(3.95)),
            ("BNR", "USD/PLN", on, dec!(3.35)),
        ]);
        assert_eq!(
            named(&book, "USD/PLN", on, on),
            ["BNR USD/PLN of 2024-01-02 is -14.7 % off CNB, NBP"]
        );
    }

    #[test]
    fn of_two_either_may_be_wrong_and_the_market_is_doubted_first() {
        let on = "2024-01-02";
        let two = book(&[("NBP", "USD/PLN", on, dec!(3.94)), ("CNB", "USD/PLN", on, dec!(3.35))]);
        assert_eq!(named(&two, "USD/PLN", on, on), ["NBP USD/PLN of 2024-01-02 is 17.3 % off CNB"]);
        let market =
            book(&[("NBP", "USD/PLN", on, dec!(3.94)), ("OXR", "USD/PLN", on, dec!(5.34))]);
        assert_eq!(
            named(&market, "USD/PLN", on, on),
            ["OXR USD/PLN of 2024-01-02 is 35.3 % off NBP"]
        );
    }

    #[test]
    fn a_cross_is_held_against_a_direct_rate() {
        let on = "2024-01-02";
        let book = book(&[
            ("NBP", "USD/PLN", on, dec!(3.94)),
            ("ECB", "EUR/USD", on, dec!(1.10)),
            ("ECB", "EUR/PLN", on, dec!(3.43)),
        ]);
        assert_eq!(
            named(&book, "USD/PLN", on, on),
            ["NBP USD/PLN of 2024-01-02 is 25.6 % off ECB"]
        );
    }

    #[test]
    fn a_rate_named_by_the_day_after_is_no_outlier() {
        let book = book(&[
            ("ECB", "EUR/PLN", "2024-01-02", dec!(4.30)),
            ("ECB", "EUR/PLN", "2024-01-03", dec!(4.60)),
            ("NBP", "EUR/PLN", "2024-01-03", dec!(4.31)),
            ("NBP", "EUR/PLN", "2024-01-04", dec!(4.61)),
        ]);
        assert!(named(&book, "EUR/PLN", "2024-01-02", "2024-01-04").is_empty());
    }

    #[test]
    fn days_of_one_source_are_told_together_and_small_differences_not_at_all() {
        let book = book(&[
            ("NBP", "USD/PLN", "2024-01-02", dec!(3.94)),
            ("CNB", "USD/PLN", "2024-01-02", dec!(3.95)),
            ("OXR", "USD/PLN", "2024-01-02", dec!(5.34)),
            ("NBP", "USD/PLN", "2024-01-03", dec!(3.94)),
            ("CNB", "USD/PLN", "2024-01-03", dec!(4.02)),
            ("OXR", "USD/PLN", "2024-01-03", dec!(5.93)),
        ]);
        let told =
            "OXR USD/PLN on 2 days from 2024-01-02 to 2024-01-03 is up to 47.7 % off CNB, NBP";
        assert_eq!(named(&book, "USD/PLN", "2024-01-01", "2024-01-10"), [told]);
    }

    #[test]
    fn where_there_is_a_parallel_market_it_is_not_held_against_the_official_rate() {
        let on = "2023-05-15";
        let prices = [("FED", "USD/ARS", on, dec!(230)), ("OXR", "USD/ARS", on, dec!(470))];
        assert!(named(&book(&prices), "USD/ARS", on, on).is_empty());
    }

    #[test]
    #[cfg(feature = "embedded")]
    fn the_two_histories_in_the_crate_agree_but_for_the_rouble_in_march_2022() {
        let book = RateBook::embedded();
        for code in ["USD", "NOK"] {
            let outliers =
                book.outliers(Currency::EUR, currency(code), day("2022-01-01"), day("2026-10-30"));
            let days: usize = outliers.iter().map(|outlier| outlier.days).sum();
            assert_eq!((code, days, outliers), (code, 0, Vec::new()));
        }
    }
}
