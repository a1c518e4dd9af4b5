//! The series of a book, by source and published pair, and what the book knows of each source.
//!
//! A series that came packed is unpacked when it is first asked for. What a series means on a day
//! is said in [`series`](super::series), how series are joined in [`path`](super::path).

use super::memo::Memo;
use super::pack::Body;
use super::series::{Entry, Series};
use super::{Fixing, Publisher, RateKind, Refusal, SourceId, Standing, WorkingDays};
use crate::currency::Currency;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// Series by source and published pair, with the answers already worked out from them.
#[derive(Debug, Default)]
pub(super) struct Shelves {
    by_source: BTreeMap<SourceId, Rack>,
    memo: Memo,
}

/// All series of one source.
#[derive(Clone, Debug)]
struct Rack {
    origin: Arc<Origin>,
    shelves: BTreeMap<(Currency, Currency), Arc<Shelf>>,
    /// The currencies of its series, once they were asked for.
    quoted: OnceLock<FxHashSet<Currency>>,
}

/// A source as a book knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    pub(super) id: SourceId,
    /// The currency that stands on one side of all its rates, where it has one.
    pub(super) home: Option<Currency>,
    /// For how many days a fixing stays in force.
    pub(super) carry_days: u32,
    /// The weekdays by which its rates are dated, its holidays apart.
    pub(super) working_days: WorkingDays,
    pub(super) standing: Standing,
    /// Whether it issues its home currency.
    pub(super) issues_home: bool,
}

/// One series, or the bytes it is unpacked from when first asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Shelf {
    packed: Option<Body>,
    series: OnceLock<Series>,
}

impl Shelves {
    /// A source and its packed series, added to those there are.
    pub(super) fn add_packed(
        &mut self,
        source: SourceId,
        bodies: impl IntoIterator<Item = ((Currency, Currency), Body)>,
    ) {
        let shelved = |body| Arc::new(Shelf { packed: Some(body), series: OnceLock::new() });
        let shelves = bodies.into_iter().map(|(pair, body)| (pair, shelved(body)));
        self.rack_mut(&source).shelves.extend(shelves);
    }

    /// Puts a fixing in its place.
    pub(super) fn insert(&mut self, fixing: &Fixing, entry: Entry) -> Result<(), Refusal> {
        let shelf =
            self.rack_mut(&fixing.source).shelves.entry((fixing.base, fixing.quote)).or_default();
        Arc::make_mut(shelf).change(|series| series.insert(entry))
    }

    /// Changes every series of a source.
    pub(super) fn change_all(&mut self, source: &SourceId, change: impl Fn(&mut Series)) {
        for shelf in self.rack_mut(source).shelves.values_mut() {
            Arc::make_mut(shelf).change(&change);
        }
    }

    /// Takes a fixing out.
    #[cfg(feature = "http")]
    pub(super) fn remove(&mut self, fixing: &Fixing) {
        let Fixing { source, base, quote, valid_from, .. } = fixing;
        if let Some(shelf) = self.rack_mut(source).shelves.get_mut(&(*base, *quote)) {
            Arc::make_mut(shelf).change(|series| series.remove(*valid_from));
        }
    }

    /// Whether a source is already known as its publisher is described.
    pub(super) fn knows(&self, publisher: &Publisher) -> bool {
        *self.origin(&publisher.id) == Origin::described(publisher)
    }

    /// Knows a source as its publisher is described.
    pub(super) fn introduce(&mut self, publisher: &Publisher) {
        self.rack_mut(&publisher.id).origin = Arc::new(Origin::described(publisher));
    }

    /// What is known of a source: as it was introduced, else as the table of publishers lists it.
    pub(super) fn origin(&self, source: &SourceId) -> Arc<Origin> {
        let known = self.by_source.get(source).map(|rack| Arc::clone(&rack.origin));
        known.unwrap_or_else(|| Arc::new(Origin::listed(source)))
    }

    /// The longest time, in days, for which any source of the book carries a fixing.
    #[cfg(feature = "http")]
    pub(super) fn longest_carry(&self) -> u32 {
        self.origins().map(|origin| origin.carry_days).max().unwrap_or_default()
    }

    /// Every source, by name.
    pub(super) fn origins(&self) -> impl Iterator<Item = &Arc<Origin>> {
        self.by_source.values().map(|rack| &rack.origin)
    }

    /// Every series with its source and published pair, sorted.
    pub(super) fn all(&self) -> impl Iterator<Item = (&Origin, Currency, Currency, &Series)> {
        self.by_source.values().flat_map(|Rack { origin, shelves, .. }| {
            shelves
                .iter()
                .map(move |((base, quote), shelf)| (&**origin, *base, *quote, shelf.series()))
        })
    }

    /// Every series of a source.
    #[cfg(feature = "http")]
    pub(super) fn of(&self, source: &SourceId) -> impl Iterator<Item = &Series> {
        self.by_source
            .get(source)
            .into_iter()
            .flat_map(|rack| rack.shelves.values())
            .map(|shelf| shelf.series())
    }

    /// Whether a source has any series of a currency.
    pub(super) fn quotes(&self, source: &Origin, currency: Currency) -> bool {
        self.by_source.get(&source.id).is_some_and(|rack| rack.quotes(currency))
    }

    /// A series of this source that goes on as long as its publisher does: between its home
    /// currency and the dollar or the euro.
    pub(super) fn benchmark(&self, source: &Origin) -> Option<&Arc<Shelf>> {
        let home = source.home?;
        let worldly = [Currency::USD, Currency::EUR].into_iter().filter(|other| *other != home);
        let pairs = worldly.flat_map(|other| [(other, home), (home, other)]);
        pairs.filter_map(|(base, quote)| self.shelf(&source.id, base, quote)).next()
    }

    /// The series of a pair in this orientation.
    pub(super) fn shelf(
        &self,
        source: &SourceId,
        base: Currency,
        quote: Currency,
    ) -> Option<&Arc<Shelf>> {
        self.by_source.get(source)?.shelves.get(&(base, quote))
    }

    pub(super) fn memo(&self) -> &Memo {
        &self.memo
    }

    /// The place of a source's series, to be changed: nothing worked out so far holds any longer.
    fn rack_mut(&mut self, source: &SourceId) -> &mut Rack {
        self.memo.forget();
        let rack = self.by_source.entry(source.clone()).or_insert_with(|| Rack::of(source));
        rack.quoted = OnceLock::new();
        rack
    }
}

impl Rack {
    fn of(source: &SourceId) -> Self {
        let origin = Arc::new(Origin::listed(source));
        Self { origin, shelves: BTreeMap::new(), quoted: OnceLock::new() }
    }

    fn quotes(&self, currency: Currency) -> bool {
        let all = || self.shelves.keys().flat_map(|(base, quote)| [*base, *quote]).collect();
        self.quoted.get_or_init(all).contains(&currency)
    }
}

/// A copy is made to be changed, so it remembers nothing.
impl Clone for Shelves {
    fn clone(&self) -> Self {
        Self { by_source: self.by_source.clone(), memo: Memo::default() }
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
    pub(super) fn issues(&self, currency: Currency) -> bool {
        self.issues_home && self.home == Some(currency)
    }

    /// Whether it passes on what a bank says of its own currency in dollars, as the International
    /// Monetary Fund does: its representative rate of a currency is the one that the bank issuing
    /// it reports (the euro's is the ECB's, which the book has itself).
    pub(super) fn represents(&self, pair: [Currency; 2]) -> bool {
        const OF_THE_FUND: [&str; 3] = ["IMF", "IMF-RUB", "IMF-SDR"];
        OF_THE_FUND.contains(&&*self.id.0)
            && pair.contains(&Currency::USD)
            && !pair.contains(&Currency::EUR)
    }
}

impl Shelf {
    /// The series. One whose bytes are damaged has no fixings.
    pub(super) fn series(&self) -> &Series {
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
