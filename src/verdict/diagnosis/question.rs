//! What every slip looks at: the figures, their sides, the days and the rates of the best scenario.

use super::super::Context;
use super::super::compare::{Fit, fit_of_all, product};
use super::super::conversion::Judged;
use super::super::lookup::Window;
use super::super::shown::Grouped;
use super::super::side::{Exactness, Side};
use super::super::suggestion::in_the_rounding_of;
use super::super::survey::{Scenario, Survey};
use crate::claim::{Claim, Relation};
use crate::currency::Currency;
use crate::interval::{Interval, Written};
use chrono::NaiveDate;
use rust_decimal::Decimal;

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
    /// The rates that a newsroom may have used on any of them, by every route.
    pub(super) rates: Vec<Interval>,
}

impl<'a> Question<'a> {
    /// The question about a judged claim; `None` where a figure is vague or nothing was compared.
    pub(super) fn of(context: &'a Context<'a>, claim: &'a Claim, judged: &'a Judged<'_>) -> Option<Self> {
        let survey = judged.best()?;
        let days: Vec<NaiveDate> = survey.days.iter().map(|day| day.day).collect();
        let mut question = Self {
            context,
            claim,
            survey,
            written: survey.scenario.derived.written()?,
            anchor: survey.scenario.anchor.written()?,
            rates: Vec::new(),
            days,
        };
        question.rates = question.rates_between(question.base(), question.quote());
        (!question.written.value().is_zero()).then_some(question)
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
        if self.claim.relation == Relation::StatedRate { Exactness::Always } else { Exactness::ByForm }
    }

    /// The rates of a pair that a newsroom may have used on the days, by every route.
    pub(super) fn rates_between(&self, base: Currency, quote: Currency) -> Vec<Interval> {
        distinct(self.context.lookup.intervals(base, quote, &self.days, Window::Around))
    }

    /// The rates of the pair on these days themselves, one list for each.
    pub(super) fn own_rates(&self, days: &[NaiveDate]) -> Vec<Vec<Interval>> {
        self.context.lookup.intervals(self.base(), self.quote(), days, Window::OnTheDay)
    }

    /// Whether some rate makes these sides meet as written.
    pub(super) fn meets(&self, sides: &[Side], rates: &[Interval]) -> bool {
        let fits = |rate: &Interval| fit_of_all(sides, *rate).is_some_and(|(fit, _)| fit == Fit::AsWritten);
        !sides.is_empty() && rates.iter().any(fits)
    }

    /// What these rates make of the anchor.
    pub(super) fn amounts(&self, rates: &[Interval]) -> Vec<Interval> {
        let Some(side) = self.sides().first() else { return Vec::new() };
        rates.iter().filter_map(|rate| product(side.anchor, *rate)).collect()
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
        self.amounts(&self.rates).into_iter().filter_map(over).collect()
    }

    /// What the days' own fixings give, in the article's rounding: "33,000 DKK".
    pub(super) fn amount_in_print(&self) -> Option<String> {
        let amounts = self.amounts(&distinct(self.own_rates(&self.days)));
        let amounts = if amounts.is_empty() { self.amounts(&self.rates) } else { amounts };
        let amount = amounts.into_iter().reduce(Interval::hull)?.middle();
        let rounded = in_the_rounding_of(self.written, self.scenario().hedge(), amount)?;
        Some(format!("{} {}", Grouped(rounded.value()), self.quote()))
    }

    /// The words of the sentence in which the claim stands.
    pub(super) fn sentence(&self) -> crate::Span {
        super::super::sentence::around(self.context.case.text, self.claim.span)
    }
}

fn distinct(rates: Vec<Vec<Interval>>) -> Vec<Interval> {
    let mut rates: Vec<Interval> = rates.into_iter().flatten().collect();
    rates.sort_by_key(|rate| (rate.low(), rate.high()));
    rates.dedup();
    rates
}
