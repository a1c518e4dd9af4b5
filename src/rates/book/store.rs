//! The series of a book, by source and published pair, and what the book knows of each source.
//!
//! A series that came packed is unpacked when it is first asked for. What a series means on a day
//! is said in [`series`](crate::rates::series), how series are joined in [`path`](crate::rates::route::path).

use crate::currency::Currency;
use crate::rates::series::pack::Body;
use crate::rates::series::{Entry, Series};
use crate::rates::{Fixing, Publisher, RateKind, Refusal, SourceId, Standing, WorkingDays};
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::collections::btree_map;
use std::sync::{Arc, OnceLock};

/// Series by source and published pair.
#[derive(Clone, Debug, Default)]
pub(in crate::rates) struct SeriesStore {
    by_source: BTreeMap<SourceId, SourceSeries>,
}

/// All series of one source.
#[derive(Clone, Debug)]
pub(in crate::rates) struct SourceSeries {
    pub(in crate::rates) origin: Arc<Origin>,
    by_pair: BTreeMap<(Currency, Currency), Arc<StoredSeries>>,
    /// The currencies of its series, once they were asked for.
    quoted: OnceLock<FxHashSet<Currency>>,
}

/// A source as a book knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::rates) struct Origin {
    pub(in crate::rates) id: SourceId,
    /// The currency that is on one side of all its rates, where it has one.
    pub(in crate::rates) home: Option<Currency>,
    /// For how many days a fixing stays in force.
    pub(in crate::rates) carry_days: u32,
    /// The weekdays by which its rates are dated, its holidays apart.
    pub(in crate::rates) working_days: WorkingDays,
    pub(in crate::rates) standing: Standing,
    /// Whether it issues its home currency.
    pub(in crate::rates) issues_home: bool,
}

/// One series, or the bytes it is unpacked from when first asked for.
#[derive(Clone, Debug, Default)]
pub(in crate::rates) struct StoredSeries {
    packed: Option<Body>,
    series: OnceLock<Series>,
}

impl SeriesStore {
    /// A source and its packed series, added to those there are.
    pub(in crate::rates) fn add_packed(
        &mut self,
        source: SourceId,
        bodies: impl IntoIterator<Item = ((Currency, Currency), Body)>,
    ) {
        let stored = |body| Arc::new(StoredSeries { packed: Some(body), series: OnceLock::new() });
        let by_pair = bodies.into_iter().map(|(pair, body)| (pair, stored(body)));
        self.series_of_mut(&source).by_pair.extend(by_pair);
    }

    /// Puts a fixing in its place.
    pub(in crate::rates) fn insert(
        &mut self,
        fixing: &Fixing,
        entry: Entry,
    ) -> Result<(), Refusal> {
        let stored = self
            .series_of_mut(&fixing.source)
            .by_pair
            .entry((fixing.base, fixing.quote))
            .or_default();
        Arc::make_mut(stored).change(|series| series.insert(entry))
    }

    /// Changes every series of a source.
    pub(in crate::rates) fn change_all(&mut self, source: &SourceId, change: impl Fn(&mut Series)) {
        for stored in self.series_of_mut(source).by_pair.values_mut() {
            Arc::make_mut(stored).change(&change);
        }
    }

    /// Takes a fixing out.
    #[cfg(feature = "http")]
    pub(in crate::rates) fn remove(&mut self, fixing: &Fixing) {
        let Fixing { source, base, quote, valid_from, .. } = fixing;
        if let Some(stored) = self.series_of_mut(source).by_pair.get_mut(&(*base, *quote)) {
            Arc::make_mut(stored).change(|series| series.remove(*valid_from));
        }
    }

    /// Takes in what another store has and this one lacks.
    pub(in crate::rates) fn merge(&mut self, other: &Self) {
        for (id, theirs) in &other.by_source {
            let as_theirs = || SourceSeries::with_origin(Arc::clone(&theirs.origin));
            let ours = self.by_source.entry(id.clone()).or_insert_with(as_theirs);
            ours.quoted = OnceLock::new();
            for (pair, stored) in &theirs.by_pair {
                match ours.by_pair.entry(*pair) {
                    btree_map::Entry::Vacant(place) => {
                        place.insert(Arc::clone(stored));
                    }
                    btree_map::Entry::Occupied(place) if Arc::ptr_eq(place.get(), stored) => {}
                    btree_map::Entry::Occupied(mut place) => {
                        Arc::make_mut(place.get_mut())
                            .change(|series| series.merge(stored.series()));
                    }
                }
            }
        }
    }

    /// Whether a source is already known as its publisher is described.
    pub(in crate::rates) fn knows(&self, publisher: &Publisher) -> bool {
        *self.origin(&publisher.id) == Origin::described(publisher)
    }

    /// Knows a source as its publisher is described.
    pub(in crate::rates) fn introduce(&mut self, publisher: &Publisher) {
        self.series_of_mut(&publisher.id).origin = Arc::new(Origin::described(publisher));
    }

    /// What is known of a source: as it was introduced, else as the table of publishers lists it.
    pub(in crate::rates) fn origin(&self, source: &SourceId) -> Arc<Origin> {
        let known = self.by_source.get(source).map(|of_source| Arc::clone(&of_source.origin));
        known.unwrap_or_else(|| Arc::new(Origin::listed(source)))
    }

    /// The longest time, in days, for which any source of the book carries a fixing.
    #[cfg(feature = "http")]
    pub(in crate::rates) fn longest_carry(&self) -> u32 {
        self.origins().map(|origin| origin.carry_days).max().unwrap_or_default()
    }

    /// Every source, by name.
    pub(in crate::rates) fn origins(&self) -> impl Iterator<Item = &Arc<Origin>> {
        self.by_source.values().map(|of_source| &of_source.origin)
    }

    /// Every series with its source and published pair, sorted.
    pub(in crate::rates) fn all(
        &self,
    ) -> impl Iterator<Item = (&Origin, Currency, Currency, &Series)> {
        self.by_source.values().flat_map(|SourceSeries { origin, by_pair, .. }| {
            by_pair
                .iter()
                .map(move |((base, quote), stored)| (&**origin, *base, *quote, stored.series()))
        })
    }

    /// Every series of a source.
    #[cfg(feature = "http")]
    pub(in crate::rates) fn of(&self, source: &SourceId) -> impl Iterator<Item = &Series> {
        self.by_source
            .get(source)
            .into_iter()
            .flat_map(|of_source| of_source.by_pair.values())
            .map(|stored| stored.series())
    }

    /// The series of a source and a pair in this orientation.
    pub(in crate::rates) fn stored(
        &self,
        source: &SourceId,
        base: Currency,
        quote: Currency,
    ) -> Option<&Arc<StoredSeries>> {
        self.by_source.get(source)?.stored(base, quote)
    }

    /// Every source with its series, by name.
    pub(in crate::rates) fn sources(&self) -> impl Iterator<Item = &SourceSeries> {
        self.by_source.values()
    }

    /// The place of a source's series, to be changed.
    fn series_of_mut(&mut self, source: &SourceId) -> &mut SourceSeries {
        let of_source =
            self.by_source.entry(source.clone()).or_insert_with(|| SourceSeries::of(source));
        of_source.quoted = OnceLock::new();
        of_source
    }
}

impl SourceSeries {
    fn of(source: &SourceId) -> Self {
        Self::with_origin(Arc::new(Origin::listed(source)))
    }

    fn with_origin(origin: Arc<Origin>) -> Self {
        Self { origin, by_pair: BTreeMap::new(), quoted: OnceLock::new() }
    }

    /// Whether it has any series of a currency.
    pub(in crate::rates) fn quotes(&self, currency: Currency) -> bool {
        let all = || self.by_pair.keys().flat_map(|(base, quote)| [*base, *quote]).collect();
        self.quoted.get_or_init(all).contains(&currency)
    }

    /// A series that goes on as long as its publisher does: between its home currency and the
    /// dollar or the euro.
    pub(in crate::rates) fn benchmark(&self) -> Option<&Arc<StoredSeries>> {
        let home = self.origin.home?;
        let worldly = [Currency::USD, Currency::EUR].into_iter().filter(|other| *other != home);
        let pairs = worldly.flat_map(|other| [(other, home), (home, other)]);
        pairs.filter_map(|(base, quote)| self.stored(base, quote)).next()
    }

    /// The series of a pair in this orientation.
    pub(in crate::rates) fn stored(
        &self,
        base: Currency,
        quote: Currency,
    ) -> Option<&Arc<StoredSeries>> {
        self.by_pair.get(&(base, quote))
    }
}

impl Origin {
    fn described(publisher: &Publisher) -> Self {
        let Publisher { id, home, carry_days, working_days, kind, .. } = publisher;
        let standing = match kind {
            RateKind::MonthEnd | RateKind::Monthly => Standing::Monthly,
            RateKind::CentralBank | RateKind::Reported | RateKind::Collected => publisher.standing,
        };
        let issues_home = *kind == RateKind::CentralBank;
        Self {
            id: id.clone(),
            home: Some(*home),
            carry_days: *carry_days,
            working_days: *working_days,
            standing,
            issues_home,
        }
    }

    fn listed(source: &SourceId) -> Self {
        let unlisted = || Self {
            id: source.clone(),
            home: None,
            carry_days: source.carry_days(),
            working_days: WorkingDays::MONDAY_TO_FRIDAY,
            standing: source.standing(),
            issues_home: false,
        };
        source.publisher().map_or_else(unlisted, Self::described)
    }

    /// Whether it is the bank that issues this currency.
    pub(in crate::rates) fn issues(&self, currency: Currency) -> bool {
        self.issues_home && self.home == Some(currency)
    }

    /// Whether it passes on what a bank says of its own currency in dollars, as the International
    /// Monetary Fund does: its representative rate of a currency is the one that the bank issuing
    /// it reports (the euro's is the ECB's, which the book has itself).
    pub(in crate::rates) fn represents(&self, pair: [Currency; 2]) -> bool {
        const OF_THE_FUND: [&str; 3] = ["IMF", "IMF-RUB", "IMF-SDR"];
        OF_THE_FUND.contains(&&*self.id.0)
            && pair.contains(&Currency::USD)
            && !pair.contains(&Currency::EUR)
    }
}

impl StoredSeries {
    /// The series. One whose bytes are damaged has no fixings.
    pub(in crate::rates) fn series(&self) -> &Series {
        self.series.get_or_init(|| self.packed.as_ref().and_then(Body::unpack).unwrap_or_default())
    }

    fn change<T>(&mut self, change: impl FnOnce(&mut Series) -> T) -> T {
        let unpacked = || self.packed.as_ref().and_then(Body::unpack);
        let mut series = self.series.take().or_else(unpacked).unwrap_or_default();
        let changed = change(&mut series);
        *self = Self { packed: None, series: OnceLock::from(series) };
        changed
    }
}
