//! What a bare "$", "kr" or "peso" means, decided by evidence in a fixed order.
//!
//! Explicit wording; the same article's earlier wording; a place right beside; the article's country;
//! its language; places in the same sentence; convention. What decided is kept.

use super::draft::Draft;
use super::surroundings::Surroundings;
use super::{Basis, Kind, Money};
use crate::Span;
use crate::currency::{Country, Currency};
use crate::language::{Language, Switch, Unit};
use chrono::NaiveDate;
use rust_decimal::dec;

/// What is known about the article besides its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    pub(crate) language: &'a Language,
    pub(crate) country: Option<Country>,
    /// A day of the article's date: a currency is a candidate only while it lived.
    pub(crate) day: Option<NaiveDate>,
}

impl Context<'_> {
    /// The money of a figure in `unit`. `earlier` holds what the article has spelled out so far.
    pub(super) fn money(
        &self,
        draft: &Draft,
        unit: &Unit,
        around: &Surroundings<'_, '_>,
        earlier: &mut Vec<Currency>,
    ) -> Money {
        let mut candidates = self.alive(&unit.candidates);
        if unit.subunit {
            candidates = around.narrowed(candidates, draft.span);
        }
        if let [only] = candidates.as_slice() {
            remember(earlier, *only);
            return Money { currency: Some(*only), basis: Basis::Wording, candidates };
        }
        if let Some(currency) = draft.nationality.and_then(|country| self.member(country, &candidates)) {
            remember(earlier, currency);
            return Money { currency: Some(currency), basis: Basis::Wording, candidates: vec![currency] };
        }
        let (currency, basis) = self.weigh(draft.span, &candidates, around, earlier);
        Money { currency, candidates, basis }
    }

    /// The draft, without a unit that is an everyday word where nothing says that it is money: "trois
    /// livres".
    pub(super) fn sure(
        &self,
        mut draft: Draft,
        around: &Surroundings<'_, '_>,
        earlier: &[Currency],
    ) -> Draft {
        let Some(unit) = draft.unit.as_ref().filter(|unit| unit.doubtful) else { return draft };
        let large = draft.number.scale >= dec!(1_000_000) || draft.nationality.is_some();
        let spelled = earlier.iter().any(|currency| unit.candidates.contains(currency));
        let near = self.only(around.places(draft.span), &unit.candidates).is_some();
        if !(large || spelled || near || around.speaks_of_money(draft.span)) {
            draft.unit = None;
            draft.kind = Kind::Count;
        }
        draft
    }

    fn weigh(
        &self,
        span: Span,
        candidates: &[Currency],
        around: &Surroundings<'_, '_>,
        earlier: &[Currency],
    ) -> (Option<Currency>, Basis) {
        let home = self.country.or(self.language.country()).and_then(|country| self.of(country));
        let home = home.filter(|home| candidates.contains(home));
        // The article's own money needs no spelling out, so a foreign namesake that was spelled out
        // does not lend its name to it.
        let spelled =
            earlier.iter().rev().find(|currency| candidates.contains(currency)).filter(|_| home.is_none());
        let beside = || self.only(around.places_beside(span), candidates);
        let near = || self.only(around.places(span), candidates);
        let convention = self.language.convention(candidates);
        let sooner = convention.filter(|_| self.language.has(Switch::ConventionBeforePlace));
        let by = |basis: Basis| move |currency| (Some(currency), basis);
        let at_home = if self.country.is_some() { Basis::Country } else { Basis::Language };
        let decided = spelled.copied().map(by(Basis::EarlierWording));
        decided
            .or_else(|| beside().map(by(Basis::Place)))
            .or_else(|| home.map(by(at_home)))
            .or_else(|| sooner.map(by(Basis::Convention)))
            .or_else(|| near().map(by(Basis::Place)))
            .or_else(|| convention.map(by(Basis::Convention)))
            .unwrap_or((None, Basis::Open))
    }

    /// The candidates that lived on the article's date, and the old money that the name still means by
    /// convention (Italian "lire"); all of them where none lived, since old money is written about long
    /// after.
    fn alive(&self, candidates: &[Currency]) -> Vec<Currency> {
        let day = self.day.unwrap_or(NaiveDate::MAX);
        let usual = self.language.convention(candidates);
        let meant = |candidate: &Currency| candidate.alive_on(day) || usual == Some(*candidate);
        let alive: Vec<Currency> = candidates.iter().copied().filter(meant).collect();
        if alive.is_empty() { candidates.to_vec() } else { alive }
    }

    /// The country's money, where it bears the same name as a candidate: "islandske kroner".
    fn member(&self, country: Country, candidates: &[Currency]) -> Option<Currency> {
        let own: Vec<Currency> = country.currencies().collect();
        let current = self.of(country).into_iter().chain(own);
        current.into_iter().find(|own| {
            candidates.contains(own) || own.namesakes().any(|namesake| candidates.contains(&namesake))
        })
    }

    fn of(&self, country: Country) -> Option<Currency> {
        match self.day {
            Some(day) => country.currency_on(day),
            None => country.currency(),
        }
    }

    /// The one candidate that the countries point at; `None` where they point at several.
    fn only(&self, countries: impl Iterator<Item = Country>, candidates: &[Currency]) -> Option<Currency> {
        let mut found =
            countries.filter_map(|country| self.of(country)).filter(|own| candidates.contains(own));
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }
}

fn remember(earlier: &mut Vec<Currency>, currency: Currency) {
    earlier.retain(|known| *known != currency);
    earlier.push(currency);
}
