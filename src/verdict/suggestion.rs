//! What to write in the place of a derived amount that does not pass, judged before it is made.
//!
//! Of the numbers in the article's own rounding the one on which most days agree is taken; where
//! the amount only slipped by a power of ten, its own digits at the right scale. Then the claim is
//! judged with that number in it: a suggestion with which it would not pass is not made. None is
//! made without a date, for a claim that passes, or for the native amount.

mod days;
pub(super) mod rounding;

use super::Context;
use super::by_rate::conversion::{Judged, weigh_figures};
use super::by_rate::scenario::two_figures;
use super::by_rate::survey::{Survey, nearest};
use super::compare::{POWERS_OF_TEN, is_market, product};
use super::finding::{Suggestion, presented};
use super::side::Exactness;
use crate::claim::{Claim, Relation};
use crate::figure::{Amount, Figure};
use crate::interval::{Band, Hedge, Interval, OpenSide, Written};
use crate::rates::Rate;
use days::{DayAmounts, Reach};
use rounding::{place_near, times};
use rust_decimal::{Decimal, dec};

/// The suggestion for a claim that does not pass.
pub(super) fn suggestion(
    context: &Context<'_>,
    claim: &Claim,
    judged: &Judged<'_>,
) -> Option<Suggestion> {
    claim.dated().or(context.case.date)?;
    let exactness = match claim.relation() {
        Relation::Conversion => Exactness::ByForm,
        Relation::StatedRate => Exactness::StatedRate,
        _ => return None,
    };
    let [native, derived] = two_figures(context, claim)?;
    let survey = survey_of(judged, native)?;
    let fixtures = Trial { context, claim, native, derived, exactness };
    let bounds = Bound::all(survey, derived)?;
    let amount = fixtures.amount(&bounds)?;
    let (value, upper) = match amount {
        Amount::Single(written) => (written, None),
        Amount::Range { low, high } => (low, Some(high)),
        Amount::Vague { .. } | Amount::OutOfRange => return None,
    };
    let (first, last) = (bounds.first()?, bounds.last()?);
    Some(Suggestion {
        low: presented(first.computed.low()),
        high: presented(last.computed.high()?),
        value,
        upper,
        currency: Some(survey.scenario.quote),
        figure: derived.id,
    })
}

/// Of the scenarios with this anchor the one that works best.
fn survey_of<'j, 'a>(judged: &'j Judged<'a>, native: &Figure) -> Option<&'j Survey<'a>> {
    let with_anchor =
        || judged.surveys.iter().filter(|survey| survey.scenario.anchor.figure.id == native.id);
    let most = with_anchor().map(Survey::score).max()?;
    let best = || with_anchor().filter(|survey| survey.score() == most);
    nearest(best()).map(|(survey, _)| survey).or_else(|| best().next())
}

/// One number of the derived amount, and what the rates make of its counterpart.
struct Bound {
    /// The number as written.
    written: Written,
    /// What the rates of the date make of the anchor.
    computed: Interval,
    /// What those of each day make of it.
    days: DayAmounts,
    hedge: Option<Hedge>,
    minor_unit: Decimal,
    /// The places that the article's rounding may mean, the coarsest first.
    places: Vec<Decimal>,
}

impl Bound {
    /// Those of a survey's derived figure: one for an amount, two for a range beside a range.
    fn all(survey: &Survey<'_>, derived: &Figure) -> Option<Vec<Self>> {
        let written = derived.amount.numbers();
        let sides = &survey.scenario.sides;
        if written.is_empty() || sides.len() != written.len() {
            return None;
        }
        let rates = official(survey);
        let bound = |(written, anchor): (&Written, Interval)| {
            let amounts = rates.iter().filter_map(|rate| product(anchor, rate.interval));
            let computed = amounts.reduce(Interval::hull)?;
            Some(Self {
                written: *written,
                computed,
                days: DayAmounts::of(&survey.period_rates, anchor),
                hedge: survey.scenario.hedge(),
                minor_unit: survey.scenario.quote.minor_unit(),
                places: places(*written, computed),
            })
        };
        written.iter().zip(sides.iter().map(|side| side.anchor)).map(bound).collect()
    }

    /// The number of this place on which most days agree, read in one of its bands.
    fn rounded(&self, place: Decimal, band: Band) -> Option<Written> {
        // "Nearly" stays above the value, and "just over" below it.
        let steps = self.computed.middle().checked_div(place)?;
        let near = times(
            place,
            match self.hedge.and_then(Hedge::side) {
                Some(OpenSide::Below) => steps.ceil(),
                Some(OpenSide::Above) => steps.floor(),
                None => steps.round(),
            },
        )?;
        let reading = near.band(self.hedge, band, self.minor_unit);
        let reach = Reach {
            below: near.value().checked_sub(reading.low())?,
            above: reading.high()?.checked_sub(near.value())?,
            place,
        };
        let directed = self.hedge.and_then(Hedge::side).is_some();
        let target = if directed { near.value() } else { self.computed.middle() };
        let steps = self.days.most_shared(reach, target)?;
        times(place, steps).filter(|written| !written.value().is_zero())
    }

    /// The number as written, times a power of ten.
    fn slipped(&self, factor: Decimal) -> Option<Written> {
        self.written.scaled(factor)
    }

    /// On how many days a number in its place agrees as written.
    fn days_agreeing(&self, written: Written) -> usize {
        self.days.meeting(written.band(self.hedge, Band::AsWritten, self.minor_unit))
    }

    /// The power of ten by which the number slipped, where its digits are about right.
    fn slip(&self) -> Option<Decimal> {
        let size = self.computed.middle().checked_div(self.written.value())?;
        let near = Interval::new(dec!(0.9), dec!(1.1));
        POWERS_OF_TEN
            .into_iter()
            .find(|tens| size.checked_div(*tens).is_some_and(|at| near.contains(at)))
    }
}

/// The places that a number's rounding may mean, the coarsest first: for a single digit that of the
/// digit, then that of the number, and a tenth of it, since "90" is read more narrowly than "110".
fn places(written: Written, computed: Interval) -> Vec<Decimal> {
    let place = place_near(written, computed.middle());
    let whole = written.last_place();
    let is_single = whole == Decimal::ONE && written.value().abs() < Decimal::TEN;
    let first = Some(whole).filter(|_| is_single && computed.middle() >= Decimal::ONE);
    let finer = place.and_then(|place| place.checked_div(Decimal::TEN));
    first.into_iter().chain(place).chain(finer).collect()
}

/// The rates of a survey's days: the official ones where there are any.
fn official<'s>(survey: &'s Survey<'_>) -> Vec<&'s Rate> {
    let rates: Vec<&Rate> = survey.period_rates.shown().iter().chain(&survey.extra).collect();
    let official: Vec<&Rate> =
        rates.iter().copied().filter(|rate| !is_market(rate.standing)).collect();
    if official.is_empty() { rates } else { official }
}

/// A claim in which the derived amount is tried out.
struct Trial<'t> {
    context: &'t Context<'t>,
    claim: &'t Claim,
    native: &'t Figure,
    derived: &'t Figure,
    exactness: Exactness,
}

impl Trial<'_> {
    /// The amount with which the claim passes.
    fn amount(&self, bounds: &[Bound]) -> Option<Amount> {
        let rounded = self.rounded(bounds);
        let slipped = self.slipped(bounds);
        let days = |amount: &Amount| {
            let numbers = bounds.iter().zip(amount.numbers());
            let agreeing = numbers.map(|(bound, written)| bound.days_agreeing(written));
            agreeing.min().unwrap_or_default()
        };
        match (slipped, rounded) {
            (Some(slipped), Some(rounded)) if days(&slipped) < days(&rounded) => Some(rounded),
            (Some(slipped), _) => Some(slipped),
            (None, rounded) => rounded,
        }
    }

    /// In the article's rounding.
    fn rounded(&self, bounds: &[Bound]) -> Option<Amount> {
        let ways = bounds.iter().map(|bound| bound.places.len()).max()?;
        let tries = (0..ways).flat_map(|way| [(way, Band::AsWritten), (way, Band::About)]);
        let amounts = tries.filter_map(|(way, band)| {
            let of_bound = |bound: &Bound| {
                let places = &bound.places;
                bound.rounded(*places.get(way).or(places.last())?, band)
            };
            amount(bounds.iter().map(of_bound).collect::<Option<Vec<_>>>()?)
        });
        amounts.into_iter().find(|amount| self.passes(*amount))
    }

    /// In its own digits at another scale.
    fn slipped(&self, bounds: &[Bound]) -> Option<Amount> {
        let factor = bounds.first()?.slip()?;
        let numbers: Option<Vec<_>> = bounds.iter().map(|bound| bound.slipped(factor)).collect();
        amount(numbers?).filter(|amount| self.passes(*amount))
    }

    /// Whether the claim passes with this in the place of its derived amount.
    fn passes(&self, amount: Amount) -> bool {
        if amount == self.derived.amount {
            return false;
        }
        let mut derived = self.derived.clone();
        derived.amount = amount;
        derived.alternatives = Vec::new();
        let figures = [self.native, &derived];
        let judged = weigh_figures(self.context, self.claim, figures, self.exactness);
        self.context.settings.passes(judged.ruling.verdict, judged.ruling.gap)
    }
}

/// One number, or the two bounds of a range.
fn amount(numbers: Vec<Written>) -> Option<Amount> {
    match numbers.as_slice() {
        [only] => Some(Amount::Single(*only)),
        [low, high] if low.value() < high.value() => Some(Amount::Range { low: *low, high: *high }),
        _ => None,
    }
}
