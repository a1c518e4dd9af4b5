//! All fixings in memory, and what they say about a pair on a day.
//!
//! ```
//! use exchequer::{currency::Currency, rates::{Fixing, RateBook, SourceId}};
//! use rust_decimal::dec;
//!
//! let valid_from = "2023-08-15".parse().unwrap();
//! let (source, base, quote) = (SourceId::ECB, Currency::EUR, Currency::USD);
//! let mut book = RateBook::empty();
//! book.insert(Fixing { source, base, quote, nominal: 1, value: dec!(1.0926), set_on: None, valid_from })?;
//! let rates = book.rates_on(quote, base, valid_from);
//! assert_eq!(rates[0].derivation, "1 ÷ USD per EUR (ECB)");
//! # Ok::<(), exchequer::rates::Refused>(())
//! ```
//!
//! A book does not fetch: whoever holds it fills it, from the embedded history or from files and
//! answers read elsewhere.

use super::pack::{Body, Pack, encode};
use super::series::{Entry, Series};
use super::{Fixing, Pair, Rate, Refusal, Refused, SourceId};
use crate::currency::Currency;
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// All fixings in memory. Cloning one is cheap: the series are shared until one is written to.
#[derive(Clone, Debug, Default)]
pub struct RateBook {
    shelves: Arc<Shelves>,
}

/// Series by source and published pair.
#[derive(Clone, Debug, Default)]
pub(super) struct Shelves {
    by_source: BTreeMap<SourceId, BTreeMap<(Currency, Currency), Arc<Shelf>>>,
}

/// One series, or the bytes it is unpacked from when first asked for.
#[derive(Clone, Debug, Default)]
struct Shelf {
    packed: Option<Body>,
    series: OnceLock<Series>,
}

impl RateBook {
    /// A book without any fixing.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// Takes a fixing in. The same price for the same day again changes nothing.
    ///
    /// # Errors
    ///
    /// [`Refused`] when the price or the nominal is not above zero, when base and quote are the same
    /// currency, or when the book has another price of this source for the same pair and day.
    pub fn insert(&mut self, fixing: Fixing) -> Result<(), Refused> {
        let taken = Entry::of(&fixing).and_then(|entry| self.shelf_mut(&fixing).insert(entry));
        taken.map_err(|reason| Refused { fixing: Box::new(fixing), reason })
    }

    /// What one unit of `base` cost in `quote` on `day` by each route: the fixing in force on that
    /// day, carried forward over days without one as far as its source allows.
    ///
    /// Single sources come first, then crosses of two, each by name. A currency has no rate in
    /// itself.
    #[must_use]
    pub fn rates_on(&self, base: Currency, quote: Currency, day: NaiveDate) -> Vec<Rate> {
        self.pair(base, quote).on(day).map(|rate| rate.rate()).collect()
    }

    /// The same for W(day): by each route the hull of the rates by the fixings in force on the
    /// previous business day, on `day` and on the next business day, since newsrooms use
    /// yesterday's or today's.
    #[must_use]
    pub fn rates_around(&self, base: Currency, quote: Currency, day: NaiveDate) -> Vec<Rate> {
        self.pair(base, quote).around(day).map(|rate| rate.rate()).collect()
    }

    /// All routes from `base` to `quote`, to be asked for many days.
    #[must_use]
    pub fn pair(&self, base: Currency, quote: Currency) -> Pair<'_> {
        Pair::new(&self.shelves, base, quote)
    }

    /// All fixings of one source as a pack, the form in which history is embedded.
    #[must_use]
    pub fn to_pack(&self, source: &SourceId) -> Vec<u8> {
        let of_source = self.shelves.by_source.get(source).into_iter().flatten();
        encode(source, of_source.map(|(pair, shelf)| (*pair, shelf.series())).collect())
    }

    /// A book of these packs, no two of one source; `None` where one is damaged. Series are
    /// unpacked when they are first asked for.
    #[must_use]
    pub fn from_packs(packs: impl IntoIterator<Item = &'static [u8]>) -> Option<Self> {
        let by_source = packs
            .into_iter()
            .map(|bytes| {
                Pack::open(bytes).map(|pack| (pack.source, pack.bodies.into_iter().map(shelved).collect()))
            })
            .collect::<Option<_>>()?;
        Some(Self { shelves: Arc::new(Shelves { by_source }) })
    }

    pub(super) fn shelves(&self) -> &Shelves {
        &self.shelves
    }

    fn shelf_mut(&mut self, fixing: &Fixing) -> &mut Shelf {
        let shelves = Arc::make_mut(&mut self.shelves);
        let of_source = shelves.by_source.entry(fixing.source.clone()).or_default();
        Arc::make_mut(of_source.entry((fixing.base, fixing.quote)).or_default())
    }
}

impl Shelves {
    /// Every source that has a series, by name.
    pub(super) fn sources(&self) -> impl Iterator<Item = &SourceId> {
        self.by_source.keys()
    }

    /// Every series with its source and published pair, sorted.
    pub(super) fn all(&self) -> impl Iterator<Item = (&SourceId, Currency, Currency, &Series)> {
        self.by_source.iter().flat_map(|(source, of_source)| {
            of_source.iter().map(move |((base, quote), shelf)| (source, *base, *quote, shelf.series()))
        })
    }

    /// The series of a pair in this orientation.
    pub(super) fn series(&self, source: &SourceId, base: Currency, quote: Currency) -> Option<&Series> {
        self.by_source.get(source)?.get(&(base, quote)).map(|shelf| shelf.series())
    }
}

impl Shelf {
    /// The series. One whose bytes are damaged has no fixings.
    fn series(&self) -> &Series {
        self.series.get_or_init(|| self.packed.as_ref().and_then(Body::unpack).unwrap_or_default())
    }

    fn insert(&mut self, entry: Entry) -> Result<(), Refusal> {
        let unpacked = || self.packed.as_ref().and_then(Body::unpack);
        let mut series = self.series.take().or_else(unpacked).unwrap_or_default();
        let taken = series.insert(entry);
        *self = Self { packed: None, series: OnceLock::from(series) };
        taken
    }
}

fn shelved((pair, body): ((Currency, Currency), Body)) -> ((Currency, Currency), Arc<Shelf>) {
    (pair, Arc::new(Shelf { packed: Some(body), series: OnceLock::new() }))
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use super::*;
    use crate::interval::Interval;
    use chrono::Datelike;
    use rust_decimal::{Decimal, dec};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn currency(code: &str) -> Currency {
        Currency::from_code(code).unwrap()
    }

    fn rates(base: &str, quote: &str, on: &str) -> Vec<Rate> {
        RateBook::embedded().rates_on(currency(base), currency(quote), day(on))
    }

    fn august() -> impl Iterator<Item = NaiveDate> {
        day("2023-08-01").iter_days().take(31)
    }

    /// 495,000 roubles in kroner by the Bank of Russia's euro and the ECB's krone.
    fn kroner(on: NaiveDate) -> (Decimal, Interval) {
        let rates = RateBook::embedded().rates_on(currency("RUB"), currency("DKK"), on);
        let [rate] = rates.as_slice() else { panic!("{on}: {rates:?}") };
        assert_eq!(rate.source, "CBR×ECB");
        let [dkk_per_eur, rub_per_eur] = [&rate.fixings[0], &rate.fixings[1]].map(|fixing| fixing.value);
        let amount = rate.interval.checked_mul(Interval::point(dec!(495_000))).unwrap();
        (dec!(495_000) * dkk_per_eur / rub_per_eur, amount)
    }

    #[test]
    fn august_2023_runs_from_33326_to_36631_kroner() {
        let plain: Vec<_> = august().map(|on| (kroner(on).0.round_dp(1), on)).collect();
        assert_eq!(plain.iter().min().unwrap(), &(dec!(33326.1), day("2023-08-15")));
        assert_eq!(plain.iter().max().unwrap(), &(dec!(36630.4), day("2023-08-02")));
        let hull = august().map(|on| kroner(on).1).reduce(Interval::hull).unwrap();
        assert_eq!((hull.low().round(), hull.high().unwrap().round()), (dec!(33326), dec!(36631)));
    }

    #[test]
    fn thirty_six_thousand_kroner_fit_on_18_days_of_august_2023() {
        let written = Interval::new(dec!(35_500), dec!(36_500));
        let fits = august().filter(|on| kroner(*on).1.meets(written));
        assert!(fits.map(|on| on.day()).eq((3..=7).chain(18..=30)));
    }
}
