//! What every slip looks at: the figures, their sides, the days and the rates of the best scenario.

use super::super::Context;
use super::super::compare::product;
use super::super::finding::Suggestion;
use super::super::side::{Exactness, Side};
use super::chance::MergeGap;
use crate::claim::{Claim, Relation};
use crate::currency::Currency;
use crate::interval::{Interval, Magnitude, Written, exact_log10, exactly_over};
use crate::rates::Bounds;
use crate::verdict::by_rate::period_rates::PeriodRates;
use crate::verdict::by_rate::period_rates::union::Union;
use crate::verdict::by_rate::survey::{Scenario, Survey};
use crate::verdict::by_rate::thresholds::Thresholds;
use crate::verdict::wording::shown::Between;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::cell::OnceCell;
use std::rc::Rc;
use std::sync::Arc;

/// A claim that does not hold, and what is known about it.
pub(super) struct Question<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) claim: &'a Claim,
    pub(super) survey: &'a Survey<'a>,
    /// The derived number, for a range its lower bound.
    pub(super) written: Written,
    /// The anchor's number, for a range its lower bound.
    pub(super) anchor: Written,
    /// The days that were compared.
    pub(super) days: &'a Arc<[NaiveDate]>,
    /// What would make the claim pass.
    suggestion: Option<Suggestion>,
    /// What these rates make of the anchor.
    amounts: OnceCell<Vec<Interval>>,
    /// The same, with those joined between which no figure passes.
    near_amounts: OnceCell<Vec<Interval>>,
    /// Everything between the least and the most of these amounts.
    hull: OnceCell<Option<Interval>>,
    /// What the derived figure stands for as written, and this hull.
    ends: OnceCell<[Magnitudes; 2]>,
    /// How near two amounts must be to count as one.
    merge_gap: OnceCell<MergeGap>,
    /// Where the words of its sentence are.
    sentence: OnceCell<crate::Span>,
}

impl<'a> Question<'a> {
    /// The question about a judged claim; `None` where a figure is vague or nothing was compared.
    pub(super) fn of(
        context: &'a Context<'a>,
        claim: &'a Claim,
        survey: &'a Survey<'a>,
        suggestion: Option<Suggestion>,
    ) -> Option<Self> {
        let question = Self {
            context,
            claim,
            survey,
            written: survey.scenario.derived.written()?,
            anchor: survey.scenario.anchor.written()?,
            days: survey.period_rates.days(),
            suggestion,
            amounts: OnceCell::new(),
            near_amounts: OnceCell::new(),
            hull: OnceCell::new(),
            ends: OnceCell::new(),
            merge_gap: OnceCell::new(),
            sentence: OnceCell::new(),
        };
        (!question.written.value().is_zero()).then_some(question)
    }

    /// The rates that a newsroom may have used on any of the days, by every route.
    pub(super) fn rates(&self) -> &Union {
        self.rates_of(&self.survey.period_rates)
    }

    /// Those of another pair or of other days: each by itself where the two ends of a range must
    /// meet at one and the same.
    pub(super) fn rates_of<'c>(&self, period_rates: &'c PeriodRates) -> &'c Union {
        if self.sides().len() == 1 { period_rates.open() } else { period_rates.open_each() }
    }

    /// What they make of the anchor, joined where they overlap.
    pub(super) fn amounts(&self) -> &[Interval] {
        let of_rate = |side: &Side, rate: &Interval| product(side.anchor, *rate);
        self.amounts.get_or_init(|| match self.sides().first() {
            Some(side) => {
                let rates = self.rates().joined().iter();
                rates.filter_map(|rate| of_rate(side, rate)).collect()
            }
            None => Vec::new(),
        })
    }

    pub(super) fn scenario(&self) -> &'a Scenario<'a> {
        &self.survey.scenario
    }

    pub(super) fn sides(&self) -> &'a [Side] {
        &self.survey.scenario.sides
    }

    /// At which rates its own sides meet.
    pub(super) fn thresholds(&self) -> Thresholds<'a> {
        self.survey.scenario.sides.thresholds()
    }

    pub(super) fn base(&self) -> Currency {
        self.survey.scenario.base
    }

    pub(super) fn quote(&self) -> Currency {
        self.survey.scenario.quote
    }

    /// How the anchor was read.
    pub(super) fn exactness(&self) -> Exactness {
        if self.claim.relation() == Relation::StatedRate {
            Exactness::StatedRate
        } else {
            Exactness::ByForm
        }
    }

    /// What another pair cost on and around the days.
    pub(super) fn period_rates(&self, base: Currency, quote: Currency) -> Rc<PeriodRates> {
        self.context.lookup.period_rates(base, quote, self.days)
    }

    /// What the pair cost on other days.
    pub(super) fn period_rates_on(&self, days: &Arc<[NaiveDate]>) -> Rc<PeriodRates> {
        self.context.lookup.period_rates(self.base(), self.quote(), days)
    }

    /// Whether a rate of the days makes these sides meet as written.
    pub(super) fn meets_now(&self, sides: &[Side]) -> bool {
        let hull = self.survey.period_rates.open_hull();
        hull.is_some_and(|hull| Thresholds::exact(sides).may_meet(hull))
            && self.meets(sides, self.rates())
    }

    /// Whether one does with the derived figure multiplied.
    pub(super) fn meets_times(&self, factor: Decimal) -> bool {
        self.may_meet_times(factor)
            && self.with_derived_times(factor).is_some_and(|sides| self.meets_now(&sides))
    }

    /// Quicker, and enough for nearly all: whether the figure then lies between the least and the
    /// most that the rates make of the anchor.
    fn may_meet_times(&self, factor: Decimal) -> bool {
        let (Some(hull), Some(side)) = (self.hull(), self.sides().first()) else { return true };
        let [band, amounts] =
            *self.ends.get_or_init(|| [side.as_written, hull].map(Magnitudes::of));
        if exact_log10(factor).is_some_and(|power| band.is_apart(power, amounts)) {
            return false;
        }
        product(side.as_written, Interval::point(factor)).is_none_or(|band| band.meets(hull))
    }

    /// Everything between the least and the most that the rates make of the anchor.
    pub(super) fn hull(&self) -> Option<Interval> {
        *self.hull.get_or_init(|| {
            let (side, rates) = (self.sides().first()?, self.survey.period_rates.open_hull()?);
            product(side.anchor, rates)
        })
    }

    /// Whether one of the rates may, divided by and not multiplied with.
    pub(super) fn may_meet_upside_down(&self) -> bool {
        let hull = self.survey.period_rates.open_hull().and_then(Interval::inverse);
        hull.is_some_and(|hull| Thresholds::exact(self.sides()).may_meet(hull))
    }

    /// Whether some rate makes these sides meet as written.
    pub(super) fn meets(&self, sides: &[Side], rates: &Union) -> bool {
        // The two bounds of a range must meet at the same rate, one at any of a stretch.
        let thresholds = Thresholds::exact(sides);
        let hull = rates.hull().filter(|_| rates.joined().len() > 1);
        if hull.is_some_and(|hull| !thresholds.may_meet(hull)) {
            return false;
        }
        thresholds.meets_some(if sides.len() == 1 { rates.joined() } else { rates.each() })
    }

    /// Whether some rate of another pair on the days makes its sides meet as written.
    pub(super) fn meets_in(&self, base: Currency, quote: Currency) -> bool {
        let ends = self.days.first().zip(self.days.last());
        let reach =
            ends.and_then(|(first, last)| self.context.lookup.reach([base, quote], *first, *last));
        // This is asked of many pairs, so the thresholds are worth working out once.
        let is_out = reach.is_some_and(|bounds| self.thresholds().is_beyond(&bounds));
        !is_out && self.meets(self.sides(), self.rates_of(&self.period_rates(base, quote)))
    }

    /// Whether its sides meet as written at no rate within these bounds.
    pub(super) fn is_beyond(&self, bounds: &Bounds) -> bool {
        Thresholds::exact(self.sides()).is_beyond(bounds)
    }

    /// What the rates of another pair make of the anchor, as a chance of coincidence takes it: over
    /// a long time they leave no gaps that matter.
    pub(super) fn accepted_on(&self, period_rates: &PeriodRates) -> Vec<Interval> {
        match period_rates.bounds() {
            Some(bounds) => self.accepted_at(&Union::of_joined(vec![bounds.hull])),
            None => self.accepted_at(period_rates.open()),
        }
    }

    /// What these rates make of the anchor, as a chance of coincidence takes it: a figure that is
    /// read as widely as the written one is meets two near amounts and whatever is between.
    pub(super) fn accepted_at(&self, rates: &Union) -> Vec<Interval> {
        let Some(side) = self.sides().first() else { return Vec::new() };
        let near = self.merge_gap().joined(rates.joined());
        near.into_iter().filter_map(|rate| product(side.anchor, rate)).collect()
    }

    /// How near two amounts must be to count as one.
    pub(super) fn merge_gap(&self) -> MergeGap {
        *self.merge_gap.get_or_init(|| MergeGap::of(self.written))
    }

    /// The sides with the derived figure multiplied; `None` when out of range.
    pub(super) fn with_derived_times(&self, factor: Decimal) -> Option<Vec<Side>> {
        let times = |band: Interval| product(band, Interval::point(factor));
        let side = |side: &Side| {
            let as_written = times(side.as_written)?;
            Some(Side { as_written, about: times(side.about).unwrap_or(as_written), ..*side })
        };
        self.sides().iter().map(side).collect()
    }

    /// What a factor on the derived figure would have accepted: the amounts over the factor.
    pub(super) fn amounts_over(&self, factor: Decimal) -> Vec<Interval> {
        let amounts = self.near_amounts.get_or_init(|| self.accepted_at(self.rates()));
        let over = |amount: &Interval| {
            let quickly = exactly_over(amount.low(), factor)
                .zip(amount.high().and_then(|high| exactly_over(high, factor)));
            match quickly {
                Some((low, high)) => Some(Interval::new(low, high)),
                None => amount.checked_div(Interval::point(factor)),
            }
        };
        amounts.iter().filter_map(over).collect()
    }

    /// What would be in the article with the judged suggestion: "33,000 DKK".
    pub(super) fn amount_in_print(&self) -> Option<String> {
        let suggestion = self.suggestion?;
        let value = suggestion.value.value();
        let upper = suggestion.upper.map_or(value, Written::value);
        Some(
            Between(value, upper).to_string()
                + " "
                + suggestion.currency.as_ref().map_or("", Currency::code),
        )
    }

    /// The words of the sentence in which the claim stands.
    pub(super) fn sentence(&self) -> crate::Span {
        *self
            .sentence
            .get_or_init(|| crate::verdict::by_rate::named_date::sentence(self.context, self.claim))
    }
}

/// The ends of an interval, rounded outward.
#[derive(Clone, Copy)]
struct Magnitudes {
    low: Magnitude,
    high: Magnitude,
}

impl Magnitudes {
    fn of(interval: Interval) -> Self {
        let [low, high] = interval.magnitudes();
        Self { low, high }
    }

    /// Whether this interval times a power of ten is clearly apart from some amounts.
    fn is_apart(self, power: i32, amounts: Self) -> bool {
        self.low.times_ten_to(power).is_some_and(|low| low > amounts.high)
            || self.high.times_ten_to(power).is_some_and(|high| high < amounts.low)
    }
}
