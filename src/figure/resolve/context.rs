//! What a bare "$", "kr" or "peso" means, decided by evidence in a fixed order.
//!
//! Explicit wording; the same article's earlier wording; a place or nationality right beside, then
//! in the same sentence; the article's country; its language; what the same name was settled to be
//! before; a place in the paragraph, then in the article; convention. What decided is kept.

use super::surroundings::Surroundings;
use crate::Span;
use crate::currency::{Country, Currency};
use crate::figure::doubt::Doubt;
use crate::figure::unit::before::could_be_a_name;
use crate::figure::unresolved::{Counts, Unresolved};
use crate::figure::{Basis, Money};
use crate::interrupt::Interrupt;
use crate::language::{Language, Switch, Unit, is_within_word};
use crate::steps;
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
    /// Polled for each figure and pair of figures; what is found once it is raised is thrown away.
    pub(crate) interrupt: &'a Interrupt,
}

/// Where money is named, and how.
#[derive(Clone, Copy, Debug)]
pub(in crate::figure) struct Mention {
    /// The whole amount.
    pub(in crate::figure) span: Span,
    /// The nationality beside the name: "norske kroner".
    pub(in crate::figure) nationality: Option<Country>,
    /// Whether it is a sign that several currencies share, without a letter that says which.
    is_bare_sign: bool,
}

impl Mention {
    /// The mention in the amount at `span`.
    pub(in crate::figure) fn of(span: Span, text: &str, nationality: Option<Country>) -> Self {
        Self { span, nationality, is_bare_sign: span.of(text).contains(['$', '£', '＄', '￡']) }
    }
}

/// What the figures read so far have settled for those after them.
#[derive(Debug, Default)]
pub(in crate::figure) struct Earlier {
    /// The currencies that the article has spelled out, the last one last.
    spelled: Vec<Currency>,
    /// Where each of them was spelled out last.
    wordings: Vec<(Currency, Span)>,
    /// The usual names of money, by their candidates on any date.
    names: Vec<(Arc<[Currency]>, Name)>,
}

/// What a name of money means in this article, wherever it stands.
#[derive(Clone, Debug)]
struct Name {
    /// What is left of its candidates on the article's date.
    candidates: Arc<[Currency]>,
    /// The one that is the article's own money.
    home: Option<Currency>,
    /// The one that is meant where nothing else is said.
    convention: Option<Currency>,
    /// The one that the article has spelled out last.
    spelled: Option<Spelled>,
    /// The one that a place has settled last.
    settled: Option<Currency>,
}

/// A candidate that the article has spelled out.
#[derive(Clone, Copy, Debug)]
struct Spelled {
    currency: Currency,
    /// Whether it was spelled out by its unit before or after a redenomination, which this name
    /// does not mean: after "old Belarusian rubles" the "new ruble" is Belarus's.
    by_other_unit: bool,
}

impl Spelled {
    /// Which of a name's candidates is spelled out where `currency` is.
    fn of(currency: Currency, candidates: &[Currency]) -> Option<Self> {
        if candidates.contains(&currency) {
            return Some(Self { currency, by_other_unit: false });
        }
        let other = currency.other_units().iter().find(|unit| candidates.contains(unit))?;
        Some(Self { currency: *other, by_other_unit: true })
    }
}

impl Earlier {
    fn spell_out(&mut self, currency: Currency, amount: Span) {
        self.wordings.retain(|(known, _)| *known != currency);
        self.wordings.push((currency, amount));
        if self.spelled.last() == Some(&currency) {
            return;
        }
        self.spelled.retain(|known| *known != currency);
        self.spelled.push(currency);
        for (_, name) in &mut self.names {
            if let Some(spelled) = Spelled::of(currency, &name.candidates) {
                name.spelled = Some(spelled);
            }
        }
    }

    /// The money in whose longer name the article has written this one: "500 rupias indonesias",
    /// and then "10.000 rupias".
    fn written_longer(&self, amount: Span, text: &str, language: &Language) -> Option<Currency> {
        let words = |span: Span| span.of(text).split(|c: char| !is_within_word(c));
        let is_number = |word: &str| {
            let meanings = language.lexicon().word(word).unwrap_or_default();
            meanings.iter().any(|meaning| meaning.may_be_number() && meaning.unit().is_none())
        };
        let name = words(amount).rfind(|word| !word.is_empty() && !is_number(word))?;
        let mut longer = self.wordings.iter().rev().inspect(|_| steps::count(1));
        longer.find(|(_, span)| words(*span).any(|word| word == name)).map(|(known, _)| *known)
    }

    /// Remembers which money a name was spelled out to be, where its candidates do not have it:
    /// "500 rupias indonesias", and then "10.000 rupias".
    fn spell_out_name(&mut self, named: &Arc<[Currency]>, currency: Currency) {
        let same = |(candidates, _): &&mut (Arc<[Currency]>, Name)| Arc::ptr_eq(candidates, named);
        if let Some((_, name)) = self.names.iter_mut().find(same) {
            name.spelled = Some(Spelled { currency, by_other_unit: false });
        }
    }

    fn settle(&mut self, named: &Arc<[Currency]>, currency: Currency) {
        let same = |(candidates, _): &&mut (Arc<[Currency]>, Name)| Arc::ptr_eq(candidates, named);
        if let Some((_, name)) = self.names.iter_mut().find(same) {
            name.settled = Some(currency);
        }
    }

    /// What the unit's name means, which `context` is asked once for each of the usual units.
    fn name(&mut self, unit: &Unit, context: &Context<'_>) -> Name {
        const USUAL: usize = 16;
        let same =
            |(candidates, _): &&(Arc<[Currency]>, _)| Arc::ptr_eq(candidates, &unit.candidates);
        if let Some((_, name)) = self.names.iter().find(same) {
            return name.clone();
        }
        let name = context.name(context.alive(&unit.candidates), &self.spelled);
        if self.names.len() < USUAL {
            self.names.push((Arc::clone(&unit.candidates), name.clone()));
        }
        name
    }
}

impl Context<'_> {
    /// The money of a figure in `unit`. `earlier` holds what the article has spelled out so far.
    pub(in crate::figure) fn money(
        &self,
        mention: Mention,
        unit: &Unit,
        around: &Surroundings<'_, '_>,
        earlier: &mut Earlier,
    ) -> Money {
        let mut name = earlier.name(unit, self);
        if unit.subunit && (name.candidates.len() > 1 || !unit.beside.is_empty()) {
            let narrowed = around.narrowed(&name.candidates, mention.span);
            let beside = || {
                let any = !unit.beside.is_empty();
                any.then(|| around.narrowed(&unit.beside, mention.span))?
            };
            if let Some(narrowed) = narrowed.or_else(beside) {
                name = self.name(narrowed.into(), &earlier.spelled);
            }
        }
        if let [only] = *name.candidates {
            earlier.spell_out(only, mention.span);
            let candidates = name.candidates;
            return Money { currency: Some(only), candidates, basis: Basis::Wording };
        }
        if let Some(own) =
            mention.nationality.and_then(|country| self.member(country, &name.candidates))
        {
            earlier.spell_out(own, mention.span);
            earlier.spell_out_name(&unit.candidates, own);
            return Money { currency: Some(own), candidates: [own].into(), basis: Basis::Wording };
        }
        if name.home.is_none() && name.spelled.is_none() && !unit.sign {
            let longer = earlier.written_longer(mention.span, around.text(), self.language);
            name.spelled = longer.map(|currency| Spelled { currency, by_other_unit: false });
        }
        let (currency, basis) = self.weigh(mention, &name, around);
        if let Some(place) = currency.filter(|_| basis == Basis::Place) {
            earlier.settle(&unit.candidates, place);
        }
        // "10.000 rupias" may be Indonesian ones, which its own list does not have.
        let foreign = currency.filter(|currency| !name.candidates.contains(currency));
        let candidates = foreign.map_or(name.candidates, |currency| [currency].into());
        Money { currency, candidates, basis }
    }

    /// Takes the unit from a figure where it is an everyday word or a verb and nothing says that
    /// it is money: "trois livres", "20 won the race", "208 pounds".
    #[inline]
    pub(in crate::figure) fn doubt(
        &self,
        unresolved: &mut Unresolved<'_>,
        around: &Surroundings<'_, '_>,
        earlier: &Earlier,
    ) {
        let (Some(unit), Some(doubt)) = (unresolved.unit.as_ref(), unresolved.doubt) else {
            return;
        };
        let (span, scale) = (unresolved.span, unresolved.number.scale);
        let spelled = || earlier.spelled.iter().any(|known| unit.candidates.contains(known));
        let near = || self.only(around.places(span), &unit.candidates).is_some();
        let named = || unresolved.nationality.is_some() || spelled() || near();
        let stands = match doubt {
            Doubt::Word => scale >= dec!(1_000_000) || named() || around.speaks_of_money(span),
            Doubt::Sign => {
                let home = || self.home().is_some_and(|home| unit.candidates.contains(&home));
                let large = !could_be_a_name(unresolved) && !unresolved.number.year_like;
                large || home() || named()
            }
            Doubt::Name => {
                let home = || self.home().is_some_and(|home| unit.candidates.contains(&home));
                home() || (unit.doubtful && named())
            }
            Doubt::Pages => {
                let home = || self.home().is_some_and(|home| unit.candidates.contains(&home));
                let traded = || around.says_word(span, |word| self.language.is_traded(word));
                !around.says_word(span, |word| self.language.is_printed(word))
                    && (spelled() || traded() || (home() && !around.closes_bracket(span)))
            }
            Doubt::Verb => scale >= dec!(1_000_000_000) || named(),
            Doubt::Weight(_) => scale >= dec!(1000) || named() || !around.speaks_of_weight(span),
            Doubt::WeightTo(_) => scale >= dec!(1000) || named(),
        };
        if !stands {
            unresolved.lose_unit(doubt);
            unresolved.counts = match doubt {
                Doubt::Weight(measure) | Doubt::WeightTo(measure) => Counts::Measure(measure),
                Doubt::Word | Doubt::Sign | Doubt::Name | Doubt::Pages | Doubt::Verb => {
                    Counts::Things
                }
            };
        }
    }

    fn weigh(
        &self,
        mention: Mention,
        name: &Name,
        around: &Surroundings<'_, '_>,
    ) -> (Option<Currency>, Basis) {
        // The article's own money needs no spelling out, so a foreign namesake that was spelled out
        // does not lend its name to it; "new" beside "old" does. Nor does "HK$" or "Australian
        // dollars" say what "$" means: a writer who qualifies one dollar means another by the bare
        // sign.
        let lends = |spelled: &Spelled| {
            spelled.by_other_unit || (name.home.is_none() && !mention.is_bare_sign)
        };
        let spelled = name.spelled.filter(lends);
        let beside = || self.only(around.places_beside(mention.span), &name.candidates);
        spelled
            .map(|spelled| (spelled.currency, Basis::EarlierWording))
            .or_else(|| beside().map(|currency| (currency, Basis::Place)))
            .or_else(|| self.at_home(mention, name, around))
            .or_else(|| self.abroad(mention, name, around))
            .map_or((None, Basis::Open), |(currency, basis)| (Some(currency), basis))
    }

    /// The article's own money, where the name can mean it, unless the sentence before the amount
    /// names another country that has money of that name: "Norsk politi beslaglagde 500 kroner".
    fn at_home(
        &self,
        mention: Mention,
        name: &Name,
        around: &Surroundings<'_, '_>,
    ) -> Option<(Currency, Basis)> {
        let home = name.home?;
        let leading = self.only(around.places_leading(mention.span), &name.candidates);
        // Whoever spells a foreign money out means his own by the bare name.
        let is_spelled =
            |place: &Currency| name.spelled.is_some_and(|spelled| spelled.currency == *place);
        if let Some(place) = leading.filter(|place| *place != home && !is_spelled(place)) {
            return Some((place, Basis::Place));
        }
        Some((home, if self.country.is_some() { Basis::Country } else { Basis::Language }))
    }

    /// Money of a name that the article's country does not have: by the places in the sentence,
    /// what the name was settled to be before, the paragraph, the article, and convention.
    fn abroad(
        &self,
        mention: Mention,
        name: &Name,
        around: &Surroundings<'_, '_>,
    ) -> Option<(Currency, Basis)> {
        let (span, candidates) = (mention.span, &*name.candidates);
        let usual = name.convention.map(|usual| (usual, Basis::Convention));
        let dated = self.language.has_dated_convention(candidates);
        if self.language.has(Switch::ConventionBeforePlace) && usual.is_some() && !dated {
            return usual;
        }
        // A sign means what it means by convention, wherever the story plays.
        let is_sign = mention.is_bare_sign && usual.is_some();
        let farther = || {
            let paragraph = || self.only(around.places_before(span), candidates);
            name.settled.or_else(paragraph)
        };
        let anywhere = || self.only(around.places_anywhere(), candidates);
        self.only(around.places(span), candidates)
            .or_else(|| self.only(around.places_in_clause(span), candidates))
            .or_else(|| if is_sign { None } else { farther() })
            .or_else(|| if usual.is_none() { anywhere() } else { None })
            .map(|place| (place, Basis::Place))
            .or(usual)
    }

    /// A day of the article's date, or one that is still to come.
    pub(in crate::figure) fn day(&self) -> NaiveDate {
        self.day.unwrap_or(NaiveDate::MAX)
    }

    /// What a name with these candidates means.
    fn name(&self, candidates: Arc<[Currency]>, spelled: &[Currency]) -> Name {
        Name {
            home: self.home().filter(|home| candidates.contains(home)),
            convention: self.language.convention_on(&candidates, self.day()),
            spelled: spelled.iter().rev().find_map(|one| Spelled::of(*one, &candidates)),
            settled: None,
            candidates,
        }
    }

    /// The money of the article's country on its date, or that of its language's country.
    pub(crate) fn home(&self) -> Option<Currency> {
        self.country.or(self.language.country()).and_then(|country| self.of(country))
    }

    /// The candidates that lived on the article's date, and the old money that the name still means
    /// by convention (Italian "lire"); all of them where none lived, since old money is written
    /// about long after.
    fn alive(&self, named: &[Currency]) -> Arc<[Currency]> {
        let day = self.day();
        let usual = self.language.convention_on(named, day);
        let mut alive = named.to_vec();
        alive.retain(|candidate| candidate.alive_on(day) || usual == Some(*candidate));
        if alive.is_empty() { named.into() } else { alive.into() }
    }

    /// The country's money, where it bears the same name as a candidate: "islandske kroner".
    fn member(&self, country: Country, candidates: &[Currency]) -> Option<Currency> {
        self.of(country).into_iter().chain(country.currencies()).find(|own| {
            candidates.contains(own)
                || own.namesakes().any(|namesake| candidates.contains(&namesake))
        })
    }

    fn of(&self, country: Country) -> Option<Currency> {
        match self.day {
            Some(day) => country.currency_on(day),
            None => country.currency(),
        }
    }

    /// The one candidate that the countries point at; `None` where they point at several.
    fn only(
        &self,
        countries: impl Iterator<Item = Country>,
        candidates: &[Currency],
    ) -> Option<Currency> {
        let mut found =
            countries.filter_map(|country| self.of(country)).filter(|own| candidates.contains(own));
        let first = found.next()?;
        found.all(|other| other == first).then_some(first)
    }
}
