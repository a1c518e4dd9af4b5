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
use std::sync::Arc;

/// What is known about the article besides its text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    pub(crate) language: &'a Language,
    pub(crate) country: Option<Country>,
    /// A day of the article's date: a currency is a candidate only while it lived.
    pub(crate) day: Option<NaiveDate>,
}

/// What the figures read so far have settled for those behind them.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    /// The currencies that the article has spelled out, the last one last.
    spelled: Vec<Currency>,
    /// What is left of each unit's candidates on the article's date.
    alive: Vec<(Arc<[Currency]>, Vec<Currency>)>,
}

impl Earlier {
    fn spell_out(&mut self, currency: Currency) {
        self.spelled.retain(|known| *known != currency);
        self.spelled.push(currency);
    }

    /// The unit's candidates that are `alive`, which is asked once for each of the usual units.
    fn alive(&mut self, unit: &Unit, alive: impl Fn(&[Currency]) -> Vec<Currency>) -> Vec<Currency> {
        const USUAL: usize = 16;
        let same = |(candidates, _): &&(Arc<[Currency]>, _)| Arc::ptr_eq(candidates, &unit.candidates);
        if let Some((_, alive)) = self.alive.iter().find(same) {
            return alive.clone();
        }
        let alive = alive(&unit.candidates);
        if self.alive.len() < USUAL {
            self.alive.push((Arc::clone(&unit.candidates), alive.clone()));
        }
        alive
    }
}

impl Context<'_> {
    /// The money of a figure in `unit`. `earlier` holds what the article has spelled out so far.
    pub(super) fn money(
        &self,
        draft: &Draft,
        unit: &Unit,
        around: &Surroundings<'_, '_>,
        earlier: &mut Earlier,
    ) -> Money {
        let mut candidates = earlier.alive(unit, |candidates| self.alive(candidates));
        if unit.subunit {
            candidates = around.narrowed(candidates, draft.span);
        }
        if let [only] = candidates.as_slice() {
            earlier.spell_out(*only);
            return Money { currency: Some(*only), basis: Basis::Wording, candidates };
        }
        if let Some(currency) = draft.nationality.and_then(|country| self.member(country, &candidates)) {
            earlier.spell_out(currency);
            return Money { currency: Some(currency), basis: Basis::Wording, candidates: vec![currency] };
        }
        let (currency, basis) = self.weigh(draft.span, &candidates, around, &earlier.spelled);
        Money { currency, candidates, basis }
    }

    /// The draft, without a unit that is an everyday word where nothing says that it is money: "trois
    /// livres".
    pub(super) fn sure(&self, mut draft: Draft, around: &Surroundings<'_, '_>, earlier: &Earlier) -> Draft {
        let Some(unit) = draft.unit.as_ref().filter(|unit| unit.doubtful) else { return draft };
        let large = draft.number.scale >= dec!(1_000_000) || draft.nationality.is_some();
        let spelled = earlier.spelled.iter().any(|currency| unit.candidates.contains(currency));
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
