//! What a bare "$", "kr" or "peso" means, decided by evidence in a fixed order.
//!
//! Explicit wording; the same article's earlier wording; a place right beside; the article's country;
//! its language; places in the same sentence; convention. What decided is kept.

use super::draft::Draft;
use super::token::Token;
use super::{Basis, Kind, Money};
use crate::Span;
use crate::currency::{Country, Currency};
use crate::language::{Language, Meaning, Switch, Unit};
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

/// Places named in the text.
pub(super) struct Places {
    named: Vec<(Span, Country)>,
}

impl Places {
    pub(super) fn of(tokens: &[Token<'_>]) -> Self {
        let named = tokens.iter().filter_map(|token| Some((token.span, token.find(Meaning::place)?)));
        Self { named: named.collect() }
    }

    /// The countries named within `span`.
    fn within(&self, span: Span) -> impl Iterator<Item = Country> {
        let from = self.named.partition_point(|(place, _)| place.start < span.start);
        self.named
            .iter()
            .skip(from)
            .take_while(move |(place, _)| place.end <= span.end)
            .map(|(_, country)| *country)
    }
}

impl Context<'_> {
    /// The money of a figure in `unit`. `earlier` holds what the article has spelled out so far.
    pub(super) fn money(
        &self,
        text: &str,
        draft: &Draft,
        unit: &Unit,
        places: &Places,
        earlier: &mut Vec<Currency>,
    ) -> Money {
        let candidates = self.alive(&unit.candidates);
        if let [only] = candidates.as_slice() {
            remember(earlier, *only);
            return Money { currency: Some(*only), basis: Basis::Wording, candidates };
        }
        if let Some(currency) = draft.nationality.and_then(|country| self.member(country, &candidates)) {
            remember(earlier, currency);
            return Money { currency: Some(currency), basis: Basis::Wording, candidates: vec![currency] };
        }
        let (currency, basis) = self.weigh(text, draft.span, &candidates, places, earlier);
        Money { currency, candidates, basis }
    }

    /// The draft, without a unit that is an everyday word where nothing says that it is money: "trois
    /// livres".
    pub(super) fn sure(
        &self,
        text: &str,
        mut draft: Draft,
        tokens: &[Token<'_>],
        places: &Places,
        earlier: &[Currency],
    ) -> Draft {
        let Some(unit) = draft.unit.as_ref().filter(|unit| unit.doubtful) else { return draft };
        let around = sentence(text, draft.span);
        let large = draft.number.scale >= dec!(1_000_000) || draft.nationality.is_some();
        let spelled = earlier.iter().any(|currency| unit.candidates.contains(currency));
        let near = self.only(places.within(around), &unit.candidates).is_some();
        if !(large || spelled || near || speaks_of_money(tokens, around)) {
            draft.unit = None;
            draft.kind = Kind::Count;
        }
        draft
    }

    fn weigh(
        &self,
        text: &str,
        span: Span,
        candidates: &[Currency],
        places: &Places,
        earlier: &[Currency],
    ) -> (Option<Currency>, Basis) {
        let home = self.country.or(self.language.country()).and_then(|country| self.of(country));
        let home = home.filter(|home| candidates.contains(home));
        let beside = self.only(places.within(beside(text, span)), candidates);
        // The article's own money needs no spelling out, so a foreign namesake that was spelled out
        // does not lend its name to it.
        let spelled =
            earlier.iter().rev().find(|currency| candidates.contains(currency)).filter(|_| home.is_none());
        let near = self.only(places.within(sentence(text, span)), candidates);
        let convention = self.language.convention(candidates);
        let by_country = self.country.is_some();
        let evidence = [
            (spelled.copied(), Basis::EarlierWording),
            (beside, Basis::Place),
            (home.filter(|_| by_country), Basis::Country),
            (home, Basis::Language),
            (convention.filter(|_| self.language.has(Switch::ConventionBeforePlace)), Basis::Convention),
            (near, Basis::Place),
            (convention, Basis::Convention),
        ];
        evidence
            .into_iter()
            .find_map(|(currency, basis)| currency.map(|currency| (Some(currency), basis)))
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

/// Whether a sure name or sign of money stands within `span`.
fn speaks_of_money(tokens: &[Token<'_>], span: Span) -> bool {
    let from = tokens.partition_point(|token| token.span.start < span.start);
    let within = tokens.iter().skip(from).take_while(|token| token.span.end <= span.end);
    within.filter_map(|token| token.find(Meaning::unit)).any(|unit| !unit.behind_only && !unit.subunit)
}

fn remember(earlier: &mut Vec<Currency>, currency: Currency) {
    earlier.retain(|known| *known != currency);
    earlier.push(currency);
}

/// The figure with the word on either side of it.
fn beside(text: &str, span: Span) -> Span {
    let before = text.get(..span.start).unwrap_or_default().trim_end();
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphabetic())
        .last()
        .map_or(before.len(), |(at, _)| at);
    let after = text.get(span.end..).unwrap_or_default();
    let lead = after.len() - after.trim_start().len();
    let word = after.trim_start().find(|c: char| !c.is_alphabetic()).unwrap_or(after.trim_start().len());
    Span::new(start, span.end + lead + word)
}

/// How far a sentence is looked for on either side of a figure, in bytes: a text without stops must
/// not cost its whole length for every figure.
const SENTENCE_REACH: usize = 600;

/// The sentence around a figure.
fn sentence(text: &str, span: Span) -> Span {
    let bytes = text.as_bytes();
    let stops = |at: &usize| match (bytes.get(*at), bytes.get(at + 1)) {
        (Some(b'\n'), _) | (Some(b'.' | b'!' | b'?'), Some(b' ' | b'\n') | None) => true,
        (Some(_), _) | (None, _) => false,
    };
    let reach = span.start.saturating_sub(SENTENCE_REACH);
    let start = (reach..span.start).rev().find(stops).unwrap_or(reach);
    let reach = span.end.saturating_add(SENTENCE_REACH).min(text.len());
    let end = (span.end..reach).find(stops).unwrap_or(reach);
    Span::new(start, end)
}
