//! What a book has of a source or a currency: from when to when, how many fixings, which gaps.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{currency::Currency, rates::RateBook};
//!
//! let roubles = Currency::from_code("RUB").unwrap();
//! let coverage = RateBook::embedded().coverage_of(roubles);
//! let ecb = coverage.iter().find(|coverage| coverage.source.0 == "ECB").unwrap();
//! assert_eq!(ecb.to_string(), "ECB EUR/RUB: 4333 fixings, 2005-04-01 to 2022-03-01");
//! # }
//! ```
//!
//! A currency that a book does not have is covered by nothing, which is no error.

use crate::currency::Currency;
use crate::rates::book::store::Origin;
use crate::rates::series::{Entry, Series};
use crate::rates::{RateBook, SourceId};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Write};
use std::ops::RangeInclusive;

/// What a book has of one source's fixings of one pair, in its published orientation.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::rates::{RateBook, SourceId};
///
/// let ecb = RateBook::embedded().coverage(&SourceId::ECB);
/// let dollar = ecb.iter().find(|series| series.quote.code() == "USD").unwrap();
/// assert_eq!(dollar.first, "1999-01-04".parse()?);
/// assert!(dollar.to_string().starts_with("ECB EUR/USD: "));
/// # }
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Coverage {
    /// The publisher.
    pub source: SourceId,
    /// The currency that is priced.
    pub base: Currency,
    /// The currency of the price.
    pub quote: Currency,
    /// The first day with a fixing.
    pub first: NaiveDate,
    /// The last day with a fixing.
    pub last: NaiveDate,
    /// How many fixings there are.
    pub count: usize,
    /// Where two fixings are farther apart than the first may be carried forward.
    pub gaps: Vec<Gap>,
}

/// Days between two fixings of which some have no rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gap {
    /// The day of the fixing before it.
    pub after: NaiveDate,
    /// The day of the fixing that ends it.
    pub before: NaiveDate,
}

impl RateBook {
    /// What the book has of this source, by pair.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::rates::{RateBook, SourceId};
    ///
    /// assert!(RateBook::embedded().coverage(&SourceId::ECB).len() > 30);
    /// assert!(RateBook::empty().coverage(&SourceId::ECB).is_empty());
    /// # }
    /// ```
    #[must_use]
    pub fn coverage(&self, source: &SourceId) -> Vec<Coverage> {
        self.covered(|of, _, _| of == source)
    }

    /// What the book has of this currency at any source, as base or as quote.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::rates::RateBook;
    ///
    /// let kuna = RateBook::embedded().coverage_of("HRK".parse()?);
    /// assert!(kuna.iter().all(|series| series.last < "2023-01-15".parse().unwrap()));
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn coverage_of(&self, currency: Currency) -> Vec<Coverage> {
        self.covered(|_, base, quote| [base, quote].contains(&currency))
    }

    /// A header, and a line for each series with its first and last day, count, how many gaps it
    /// has and how many days lie in them, the exact sum of its values and a digest of every figure
    /// in it (FNV-1a, 64 bits, of its fixings as lines `valid_from,set_on,nominal,value`): two
    /// books agree in every digit where these tables do.
    ///
    /// ```
    /// use exchequer::rates::RateBook;
    ///
    /// assert_eq!(RateBook::empty().coverage_table().lines().count(), 1, "the header");
    /// ```
    #[must_use]
    pub fn coverage_table(&self) -> String {
        let mut table = String::from(TABLE_HEAD);
        for (Origin { id: source, .. }, base, quote, series) in self.store().all() {
            let [Some(first), Some(last)] = [series.entries().first(), series.entries().last()]
            else {
                continue;
            };
            let sum: Option<Decimal> = series
                .entries()
                .iter()
                .try_fold(Decimal::ZERO, |sum, entry| sum.checked_add(entry.value));
            let (sum, count) = (sum.unwrap_or_default().normalize(), series.entries().len());
            let digest = series.entries().iter().fold(FNV_START, digest);
            let (first, last) = (first.valid_from, last.valid_from);
            let (gaps, missing) = (series.gaps().len(), days_in(series.gaps()));
            // Writing to a string cannot fail.
            let _ = writeln!(
                table,
                "{source},{base},{quote},{first},{last},{count},{gaps},{missing},{sum},{digest:016x}"
            );
        }
        table
    }

    fn covered(&self, wanted: impl Fn(&SourceId, Currency, Currency) -> bool) -> Vec<Coverage> {
        let series =
            self.store().all().filter(|(origin, base, quote, _)| wanted(&origin.id, *base, *quote));
        series
            .filter_map(|(origin, base, quote, series)| Coverage::of(origin, base, quote, series))
            .collect()
    }
}

impl Coverage {
    fn of(origin: &Origin, base: Currency, quote: Currency, series: &Series) -> Option<Self> {
        let (first, last) =
            (series.entries().first()?.valid_from, series.entries().last()?.valid_from);
        let (source, count) = (origin.id.clone(), series.entries().len());
        Some(Self {
            gaps: gaps(series, origin.carry_days),
            source,
            base,
            quote,
            first,
            last,
            count,
        })
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { source, base, quote, first, last, count, gaps } = self;
        write!(f, "{source} {base}/{quote}: {count} fixings, {first} to {last}")?;
        match gaps.len() {
            0 => Ok(()),
            1 => f.write_str(", with 1 gap"),
            many => write!(f, ", with {many} gaps"),
        }
    }
}

const TABLE_HEAD: &str =
    "source,base,quote,first,last,count,gaps,days_in_gaps,sum_of_values,digest\n";

const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

fn digest(hash: u64, entry: &Entry) -> u64 {
    let set_on = entry.set_on.map(|day| day.to_string()).unwrap_or_default();
    let line = format!("{},{set_on},{},{}\n", entry.valid_from, entry.nominal, entry.value);
    line.bytes().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(FNV_PRIME))
}

fn days_in(gaps: &[RangeInclusive<NaiveDate>]) -> i64 {
    gaps.iter().map(|gap| (*gap.end() - *gap.start()).num_days() + 1).sum()
}

fn gaps(series: &Series, carry_days: u32) -> Vec<Gap> {
    let neighbours = series.entries().iter().zip(series.entries().iter().skip(1));
    neighbours
        .map(|(one, next)| Gap { after: one.valid_from, before: next.valid_from })
        .filter(|gap| (gap.before - gap.after).num_days() > i64::from(carry_days) + 1)
        .collect()
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;

    fn of(code: &str) -> Vec<Coverage> {
        RateBook::embedded().coverage_of(Currency::from_code(code).unwrap())
    }

    #[test]
    fn a_currency_nobody_fixes_is_covered_by_nothing() {
        assert_eq!(of("DDM"), []);
        let won: Vec<_> = of("KPW").iter().map(ToString::to_string).collect();
        assert_eq!(won, ["HMRC GBP/KPW: 14 fixings, 2014-02-01 to 2015-03-01"]);
        assert_eq!(RateBook::empty().coverage(&SourceId::ECB), []);
    }

    #[test]
    fn the_icelandic_krona_has_its_nine_years_gap() {
        let krona = of("ISK").into_iter().find(|series| series.source == SourceId::ECB).unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(krona.gaps, [Gap { after: day("2008-12-09"), before: day("2018-02-01") }]);
        assert_eq!(
            krona.to_string(),
            "ECB EUR/ISK: 4785 fixings, 1999-01-04 to 2026-10-30, with 1 gap"
        );
    }

    #[test]
    fn easter_and_christmas_are_no_gaps() {
        let whole = RateBook::embedded().coverage(&SourceId::ECB);
        assert_eq!(whole.len(), 41);
        let broken: Vec<_> = whole.iter().filter(|series| !series.gaps.is_empty()).collect();
        assert_eq!(broken.iter().map(|series| series.quote.code()).collect::<Vec<_>>(), ["ISK"]);
    }

    #[test]
    fn a_snapshot_in_part_says_where_it_is_broken() {
        let series = RateBook::embedded().coverage(&SourceId::CBR);
        let euro = series.iter().find(|series| series.base == Currency::EUR).unwrap();
        assert!(euro.gaps.iter().any(|gap| gap.after.to_string() == "2022-08-04"));
        assert!(!euro.gaps.iter().any(|gap| gap.after.to_string().starts_with("2023-08-1")));
    }
}
