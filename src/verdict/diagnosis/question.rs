//! What every slip looks at: the figures, their sides, the days and the rates of the best scenario.

use super::super::Context;
use super::super::compare::product;
use super::super::course::Course;
use super::super::finding::Suggestion;
use super::super::gauge::Gauge;
use super::super::shown::Between;
use super::super::side::{Exactness, Side};
use super::super::survey::{Scenario, Survey};
use super::super::union::Union;
use super::chance;
use crate::claim::{Claim, Relation};
use crate::currency::Currency;
use crate::interval::{Interval, Written};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::cell::OnceCell;
use std::rc::Rc;

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
    pub(super) days: Vec<NaiveDate>,
    /// What would make the claim pass.
    suggestion: Option<Suggestion>,
    /// What these rates make of the anchor.
    amounts: OnceCell<Vec<Interval>>,
}

impl<'a> Question<'a> {
    /// The question about a judged claim; `None` where a figure is vague or nothing was compared.
    pub(super) fn of(
        context: &'a Context<'a>,
        claim: &'a Claim,
        survey: &'a Survey<'_>,
        suggestion: Option<Suggestion>,
    ) -> Option<Self> {
        let question = Self {
            context,
            claim,
            survey,
            written: survey.scenario.derived.written()?,
            anchor: survey.scenario.anchor.written()?,
            days: survey.course.days().to_vec(),
            suggestion,
            amounts: OnceCell::new(),
        };
        (!question.written.value().is_zero()).then_some(question)
    }

    /// The rates that a newsroom may have used on any of the days, by every route.
    pub(super) fn rates(&self) -> &Union {
        self.rates_of(&self.survey.course)
    }

    /// Those of another pair or of other days: each by itself where the two ends of a range must
    /// meet at one and the same.
    pub(super) fn rates_of<'c>(&self, course: &'c Course) -> &'c Union {
        if self.sides().len() == 1 { course.open() } else { course.open_each() }
    }

    /// What they make of the anchor, joined where they overlap.
    pub(super) fn amounts(&self) -> &[Interval] {
        self.amounts.get_or_init(|| self.amounts_at(self.rates()))
    }

    pub(super) fn scenario(&self) -> &'a Scenario<'a> {
        &self.survey.scenario
    }

    pub(super) fn sides(&self) -> &'a [Side] {
        &self.survey.scenario.sides
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
            Exactness::Always
        } else {
            Exactness::ByForm
        }
    }

    /// What another pair cost on and around the days.
    pub(super) fn course(&self, base: Currency, quote: Currency) -> Rc<Course> {
        self.context.lookup.course(base, quote, &self.days)
    }

    /// What the pair cost on other days.
    pub(super) fn course_on(&self, days: &[NaiveDate]) -> Rc<Course> {
        self.context.lookup.course(self.base(), self.quote(), days)
    }

    /// Whether some rate makes these sides meet as written.
    pub(super) fn meets(&self, sides: &[Side], rates: &Union) -> bool {
        // The two bounds of a range must meet at the same rate, one at any of a stretch.
        let gauge = Gauge::exact(sides);
        let hull = rates.hull().filter(|_| rates.joined().len() > 1);
        if hull.is_some_and(|hull| !gauge.may_meet(hull)) {
            return false;
        }
        let rates = if sides.len() == 1 { rates.joined() } else { rates.each() };
        rates.iter().any(|rate| gauge.meets(*rate))
    }

    /// Whether some rate of another pair or of other days makes these sides meet as written.
    pub(super) fn meets_on(&self, sides: &[Side], course: &Course) -> bool {
        let is_out =
            course.reach().is_some_and(|bounds| !Gauge::exact(sides).may_meet(bounds.hull));
        !is_out && self.meets(sides, self.rates_of(course))
    }

    /// What the rates of another pair make of the anchor, as a chance of coincidence takes it: over
    /// a long time they leave no gaps that matter.
    pub(super) fn accepted_on(&self, course: &Course) -> Vec<Interval> {
        match course.bounds() {
            Some(bounds) => self.accepted_at(&Union::of_joined(vec![bounds.hull])),
            None => self.accepted_at(course.open()),
        }
    }

    /// What these rates make of the anchor, joined where they overlap.
    pub(super) fn amounts_at(&self, rates: &Union) -> Vec<Interval> {
        let Some(side) = self.sides().first() else { return Vec::new() };
        rates.joined().iter().filter_map(|rate| product(side.anchor, *rate)).collect()
    }

    /// What these rates make of the anchor, as a chance of coincidence takes it: a figure that is
    /// read as widely as the written one is meets two near amounts and whatever is between.
    pub(super) fn accepted_at(&self, rates: &Union) -> Vec<Interval> {
        let Some(side) = self.sides().first() else { return Vec::new() };
        let near = rates.joined_within(chance::closed_factor(self.written));
        near.into_iter().filter_map(|rate| product(side.anchor, rate)).collect()
    }

    /// What each of them makes of it.
    pub(super) fn each_amount(&self, rates: &Union) -> Vec<Interval> {
        let Some(side) = self.sides().first() else { return Vec::new() };
        rates.each().iter().filter_map(|rate| product(side.anchor, *rate)).collect()
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
        let over = |amount: Interval| amount.checked_div(Interval::point(factor));
        self.amounts().iter().copied().filter_map(over).collect()
    }

    /// What would stand in the article with the judged suggestion: "33,000 DKK".
    pub(super) fn amount_in_print(&self) -> Option<String> {
        let suggestion = self.suggestion?;
        let value = suggestion.value.value();
        let upper = suggestion.upper.map_or(value, Written::value);
        Some(Between(value, upper).to_string() + " " + suggestion.currency.code())
    }

    /// The words of the sentence in which the claim stands.
    pub(super) fn sentence(&self) -> crate::Span {
        super::super::sentence::near(self.context.case.text, self.claim.span)
    }
}
