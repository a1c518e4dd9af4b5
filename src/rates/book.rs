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
//! assert_eq!(rates[0].derivation(), "1 ÷ USD per EUR (ECB)");
//! # Ok::<(), exchequer::rates::Refused>(())
//! ```
//!
//! A book does not fetch: whoever holds it fills it, from the embedded history or from files and
//! answers read elsewhere.

mod answers;
pub(in crate::rates) mod block;
pub(in crate::rates) mod coverage;
pub(in crate::rates) mod day_rate;
mod days;
mod memory_use;
pub(in crate::rates) mod pair;
mod period;
#[cfg(test)]
mod properties;
pub(in crate::rates) mod store;
#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;

use crate::currency::Currency;
use crate::rates::route::Window;
use crate::rates::route::path::Asked;
use crate::rates::series::Entry;
use crate::rates::series::pack::{Pack, encode};
use crate::rates::{DayRate, Fixing, Pair, Publisher, Refused, SourceId};
use answers::AnswerCache;
use chrono::NaiveDate;
use memory_use::MemoryUse;
use std::borrow::Cow;
use std::sync::Arc;
use store::SeriesStore;

/// All fixings in memory. Cloning one is cheap: the series, and what was worked out from them, are
/// shared until one is written to.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::currency::Currency;
/// use exchequer::rates::RateBook;
///
/// let day = "2023-08-15".parse()?;
/// let rates = RateBook::embedded().rates_on(Currency::EUR, Currency::USD, day);
/// assert_eq!((rates[0].source(), rates[0].fixings()[0].value.to_string()), ("ECB", "1.0926".into()));
/// # }
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct RateBook {
    store: Arc<SeriesStore>,
    /// What was worked out from the store as it is.
    answers: Arc<AnswerCache>,
}

impl RateBook {
    /// A book without any fixing.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let day = "2023-08-15".parse()?;
    /// assert!(RateBook::empty().rates_on(Currency::EUR, Currency::USD, day).is_empty());
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
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
        let taken = Entry::of(&fixing).and_then(|entry| self.store_mut().insert(&fixing, entry));
        taken.map_err(|reason| Refused { fixing: Box::new(fixing), reason })
    }

    /// Takes in every fixing that another book has and this one lacks. Where both have one of the
    /// same source, pair and day, this book keeps its own.
    ///
    /// ```
    /// use exchequer::{currency::Currency, rates::{Fixing, RateBook, SourceId}};
    /// use rust_decimal::dec;
    ///
    /// let fixing = |value, day: &str| Fixing {
    ///     source: SourceId::ECB, base: Currency::EUR, quote: Currency::USD, nominal: 1, value,
    ///     set_on: None, valid_from: day.parse().unwrap(),
    /// };
    /// let (mut one, mut other) = (RateBook::empty(), RateBook::empty());
    /// one.insert(fixing(dec!(1.0926), "2023-08-15"))?;
    /// other.insert(fixing(dec!(1.0999), "2023-08-15"))?;
    /// other.insert(fixing(dec!(1.0940), "2023-08-14"))?;
    /// one.merge(&other);
    /// assert!(one.contains(&fixing(dec!(1.0926), "2023-08-15")));
    /// assert!(one.contains(&fixing(dec!(1.0940), "2023-08-14")));
    /// # Ok::<(), exchequer::rates::Refused>(())
    /// ```
    pub fn merge(&mut self, other: &Self) {
        if !Arc::ptr_eq(&self.store, &other.store) {
            self.store_mut().merge(&other.store);
        }
    }

    /// Tells the book of a publisher that the crate does not list, or of one that the caller
    /// describes otherwise: for how long its fixings stay in force, through which currency they are
    /// crossed, and what kind of rates they are. Fetching does this for each source of its client.
    ///
    /// ```
    /// use exchequer::{currency::Currency, rates::{Fixing, Publisher, RateBook, SourceId}};
    /// use rust_decimal::dec;
    ///
    /// let (id, base) = (SourceId("DESK".into()), Currency::EUR);
    /// let mut desk = Publisher::unlisted(id.clone(), "Our desk's weekly rates", base);
    /// desk.carry_days = 7;
    /// let mut book = RateBook::empty();
    /// book.introduce(&desk);
    /// let valid_from = "2026-11-16".parse()?;
    /// for (code, value) in [("USD", dec!(1.15)), ("DKK", dec!(7.47))] {
    ///     let quote = Currency::from_code(code).unwrap();
    ///     book.insert(Fixing { source: id.clone(), base, quote, nominal: 1, value, set_on: None, valid_from })?;
    /// }
    /// let krone = Currency::from_code("DKK").unwrap();
    /// let rates = book.rates_on(Currency::USD, krone, "2026-11-22".parse()?);
    /// assert_eq!(rates[0].derivation(), "DKK per EUR (DESK) ÷ USD per EUR (DESK)");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn introduce(&mut self, publisher: &Publisher) {
        if !self.store.knows(publisher) {
            self.store_mut().introduce(publisher);
        }
    }

    /// What one unit of `base` cost in `quote` on `day` by each route: the fixing in force on that
    /// day, carried forward over days without one as far as its source allows.
    ///
    /// Single sources come first, then crosses of two, each by name. A currency has no rate in
    /// itself. The answer is worked out once and then shared.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let book = RateBook::embedded();
    /// // A Saturday: Friday's fixing is carried forward.
    /// let rates = book.rates_on(Currency::EUR, Currency::USD, "2023-08-12".parse()?);
    /// assert_eq!((rates[0].carried_days(), rates[0].is_fixed_that_day()), (1, false));
    /// assert!(book.rates_on(Currency::EUR, Currency::EUR, "2023-08-12".parse()?).is_empty());
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn rates_on(&self, base: Currency, quote: Currency, day: NaiveDate) -> Arc<[DayRate]> {
        self.with_pair(base, quote, |pair| Arc::clone(pair.kept(day, Window::OnTheDay)))
    }

    /// The same for W(day): by each route the hull of the rates by the fixings in force on the
    /// previous business day, on `day` and on the next business day, since newsrooms use
    /// yesterday's or today's.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let (book, day) = (RateBook::embedded(), "2023-08-15".parse()?);
    /// let on = book.rates_on(Currency::EUR, Currency::USD, day)[0].interval();
    /// let around = book.rates_around(Currency::EUR, Currency::USD, day)[0].interval();
    /// assert!(around.low() <= on.low() && on.high() <= around.high());
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn rates_around(&self, base: Currency, quote: Currency, day: NaiveDate) -> Arc<[DayRate]> {
        self.with_pair(base, quote, |pair| Arc::clone(pair.kept(day, Window::Around)))
    }

    /// All routes from `base` to `quote`, to be asked for many days.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let pair = RateBook::embedded().pair(Currency::EUR, Currency::USD);
    /// for day in ["2023-08-14", "2023-08-15"] {
    ///     assert_eq!(pair.on(day.parse()?)[0].source(), "ECB");
    /// }
    /// # }
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub fn pair(&self, base: Currency, quote: Currency) -> Pair {
        self.with_pair(base, quote, Pair::clone)
    }

    /// The same for an article printed where `home` is the money: the official rates of its country
    /// rank with those of the banks that issue the two.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::currency::Currency;
    /// use exchequer::rates::RateBook;
    ///
    /// let (book, rouble) = (RateBook::embedded(), "RUB".parse()?);
    /// // In a Russian article, too, the bank that issues the euro comes first.
    /// let pair = book.pair_in(rouble, Currency::EUR, Currency::USD);
    /// let day = "2021-06-15".parse().unwrap();
    /// let sources: Vec<&str> = pair.on(day).iter().map(|rate| rate.source()).collect();
    /// assert_eq!(sources, ["ECB"]);
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn pair_in(&self, home: Currency, base: Currency, quote: Currency) -> Pair {
        let is_ranked = self.store.origins().any(|source| source.issues(home));
        let home = Some(home).filter(|home| is_ranked && ![base, quote].contains(home));
        self.asked(Asked { base, quote, home }, Pair::clone)
    }

    /// All fixings of one source as a pack, the form in which history is embedded.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::rates::{RateBook, SourceId};
    ///
    /// let pack = RateBook::embedded().to_pack(&SourceId::ECB);
    /// assert!(pack.starts_with(b"rates2"));
    /// # }
    /// ```
    #[must_use]
    pub fn to_pack(&self, source: &SourceId) -> Vec<u8> {
        let of_source = self.store.all().filter(|(origin, ..)| origin.id == *source);
        encode(source, of_source.map(|(_, base, quote, series)| ((base, quote), series)).collect())
    }

    /// A book of these packs, no two of one source; `None` where one is damaged. Series are
    /// unpacked when they are first asked for.
    ///
    /// A pack is bytes of the program or a vector, as a file is read.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::rates::{RateBook, SourceId};
    ///
    /// let pack: Vec<u8> = RateBook::embedded().to_pack(&SourceId::ECB);
    /// assert!(RateBook::from_packs([pack]).is_some());
    /// assert!(RateBook::from_packs([b"no pack".to_vec()]).is_none());
    /// # }
    /// ```
    #[must_use]
    pub fn from_packs<P>(packs: impl IntoIterator<Item = P>) -> Option<Self>
    where
        P: Into<Cow<'static, [u8]>>,
    {
        let mut store = SeriesStore::default();
        for bytes in packs {
            let pack = Pack::open(bytes)?;
            store.add_packed(pack.source, pack.bodies);
        }
        Some(Self { store: Arc::new(store), answers: Arc::default() })
    }

    /// Whether the book has this very fixing, in its published digits.
    ///
    /// ```
    /// use exchequer::{currency::Currency, rates::{Fixing, RateBook, SourceId}};
    /// use rust_decimal::dec;
    ///
    /// let valid_from = "2016-08-24".parse()?;
    /// let (source, base, quote) = (SourceId::ECB, Currency::EUR, Currency::USD);
    /// let fixing = Fixing { source, base, quote, nominal: 1, value: dec!(1.1268), set_on: None, valid_from };
    /// let mut book = RateBook::empty();
    /// assert!(!book.contains(&fixing));
    /// book.insert(fixing.clone())?;
    /// assert!(book.contains(&fixing));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contains(&self, fixing: &Fixing) -> bool {
        let series = self
            .store
            .stored(&fixing.source, fixing.base, fixing.quote)
            .map(|stored| stored.series());
        let known = series.and_then(|series| series.entries().get(series.at(fixing.valid_from)?));
        known.is_some_and(|known| {
            let is_same = (known.set_on, known.nominal) == (fixing.set_on, fixing.nominal);
            is_same && known.value.unpack() == fixing.value.unpack()
        })
    }

    /// The weekdays by which a source dates its rates, as the caller or the table of publishers
    /// describes it.
    #[cfg(feature = "http")]
    pub(crate) fn working_days(&self, source: &SourceId) -> crate::rates::WorkingDays {
        self.store.origin(source).working_days
    }

    /// The longest time, in days, for which any source of the book carries a fixing.
    #[cfg(feature = "http")]
    pub(crate) fn longest_carry(&self) -> u32 {
        self.store.longest_carry()
    }

    /// How many series of a source go on after a day on which none of them has a fixing; none where
    /// one has.
    #[cfg(feature = "http")]
    pub(crate) fn series_paused_on(&self, source: &SourceId, day: NaiveDate) -> usize {
        let mut paused = 0;
        for series in self.store.of(source) {
            let at = series.entries().partition_point(|entry| entry.valid_from < day);
            match series.entries().get(at) {
                Some(entry) if entry.valid_from == day => return 0,
                Some(_) if at > 0 => paused += 1,
                Some(_) | None => {}
            }
        }
        paused
    }

    /// Takes a fixing out.
    #[cfg(feature = "http")]
    pub(crate) fn withdraw(&mut self, fixing: &Fixing) {
        self.store_mut().remove(fixing);
    }

    /// Whether the book already has this very price.
    #[cfg(feature = "http")]
    pub(crate) fn holds(&self, fixing: &Fixing) -> bool {
        let series = self
            .store
            .stored(&fixing.source, fixing.base, fixing.quote)
            .map(|stored| stored.series());
        let known = series.and_then(|series| series.entries().get(series.at(fixing.valid_from)?));
        known.is_some_and(|known| (known.value, known.nominal) == (fixing.value, fixing.nominal))
    }

    pub(in crate::rates) fn store(&self) -> &SeriesStore {
        &self.store
    }

    /// The store, to be changed: nothing worked out so far holds any longer.
    pub(in crate::rates) fn store_mut(&mut self) -> &mut SeriesStore {
        match Arc::get_mut(&mut self.answers) {
            Some(answers) => answers.forget(),
            None => self.answers = Arc::default(),
        }
        Arc::make_mut(&mut self.store)
    }

    /// A pair that adds what it keeps to this count.
    pub(in crate::rates) fn pair_counted_by(&self, asked: Asked, memory: Arc<MemoryUse>) -> Pair {
        Pair::new(&self.store, asked, memory)
    }

    fn with_pair<T>(&self, base: Currency, quote: Currency, answer: impl Fn(&Pair) -> T) -> T {
        self.asked(Asked { base, quote, home: None }, answer)
    }

    fn asked<T>(&self, asked: Asked, answer: impl Fn(&Pair) -> T) -> T {
        let make = |memory| self.pair_counted_by(asked, memory);
        self.answers.with(asked, make, answer)
    }
}
