//! One way from a currency to another: the series it goes through, each as published or turned.
//!
//! A route is worked out as one fraction (the prices used as published over the prices turned), so
//! that it is rounded once, outward, and its derivation reads as a person would redo it.

use super::series::{Entry, Series};
use super::{Fixing, SourceId, Standing};
use crate::currency::Currency;
use crate::interval::Interval;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::ops::RangeInclusive;

/// Series that lead from one currency to another.
#[derive(Clone, Debug, Default)]
pub(super) struct Route<'a> {
    legs: Vec<Leg<'a>>,
}

/// One step of a route.
#[derive(Clone, Copy, Debug)]
pub(super) struct Leg<'a> {
    pub(super) source: &'a SourceId,
    pub(super) series: &'a Series,
    /// The base of the series, as published.
    pub(super) base: Currency,
    /// The quote of the series, as published.
    pub(super) quote: Currency,
    pub(super) turn: Turn,
}

/// Whether a route goes from base to quote of a series or back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    AsPublished,
    Inverted,
}

/// Which fixings count for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Window {
    /// The one in force on the day.
    OnTheDay,
    /// Those of W(day): in force on the previous business day, the day, and the next.
    Around,
}

impl<'a> Route<'a> {
    pub(super) fn of(leg: Leg<'a>) -> Self {
        Self { legs: vec![leg] }
    }

    /// This route, and from its end on the other.
    pub(super) fn then(&self, other: &Self) -> Self {
        Self { legs: self.legs.iter().chain(&other.legs).copied().collect() }
    }

    /// The rate by this route, and for how many days the oldest of its fixings was carried.
    /// `None` where a leg has no fixing in force, or out of range.
    pub(super) fn rate(&self, day: NaiveDate, window: Window) -> Option<(Interval, u32)> {
        let mut fraction = Fraction::default();
        let mut carried = 0;
        for leg in &self.legs {
            fraction.take(leg.turn, leg.series.price(leg.places(day, window)?)?)?;
            carried = carried.max(leg.carried_days(day)?);
        }
        Some((fraction.value()?, carried))
    }

    /// Whether each leg has a fixing in force.
    pub(super) fn is_in_force(&self, day: NaiveDate) -> bool {
        self.legs.iter().all(|leg| leg.entry(day).is_some())
    }

    /// Every fixing that the rate of the day rests on, as published, leg by leg.
    pub(super) fn fixings(&self, day: NaiveDate, window: Window) -> Vec<Fixing> {
        self.in_writing_order()
            .filter_map(|leg| Some((leg, leg.places(day, window)?)))
            .flat_map(|(leg, places)| places.filter_map(|at| Some(leg.fixing(leg.series.entries().get(at)?))))
            .collect()
    }

    /// How the rate is made, for a person to redo: "DKK per EUR (ECB) ÷ RUB per EUR (CBR)".
    pub(super) fn derivation(&self, day: NaiveDate) -> String {
        let mut text = String::new();
        for leg in self.in_writing_order() {
            let sign = match (leg.turn, text.is_empty()) {
                (Turn::AsPublished, true) => "",
                (Turn::AsPublished, false) => " × ",
                (Turn::Inverted, true) => "1 ÷ ",
                (Turn::Inverted, false) => " ÷ ",
            };
            text.push_str(sign);
            text.push_str(&leg.wording(day));
        }
        text
    }

    /// The least official of its sources.
    pub(super) fn standing(&self) -> Standing {
        let is_market = self.legs.iter().any(|leg| leg.source.standing() == Standing::Market);
        if is_market { Standing::Market } else { Standing::Official }
    }

    /// Prices used as published stand before those to divide by.
    fn in_writing_order(&self) -> impl Iterator<Item = &Leg<'a>> {
        let used_as = |turn| self.legs.iter().filter(move |leg| leg.turn == turn);
        used_as(Turn::AsPublished).chain(used_as(Turn::Inverted))
    }
}

impl Leg<'_> {
    fn places(&self, day: NaiveDate, window: Window) -> Option<RangeInclusive<usize>> {
        match window {
            Window::OnTheDay => self.series.in_force(day, self.source.carry_days()).map(|at| at..=at),
            Window::Around => self.series.around(day, self.source.carry_days()),
        }
    }

    fn entry(&self, day: NaiveDate) -> Option<&Entry> {
        self.series.entries().get(self.series.in_force(day, self.source.carry_days())?)
    }

    fn carried_days(&self, day: NaiveDate) -> Option<u32> {
        u32::try_from((day - self.entry(day)?.valid_from).num_days()).ok()
    }

    fn fixing(&self, entry: &Entry) -> Fixing {
        Fixing {
            source: self.source.clone(),
            base: self.base,
            quote: self.quote,
            nominal: entry.nominal,
            value: entry.value,
            set_on: entry.set_on,
            valid_from: entry.valid_from,
        }
    }

    fn wording(&self, day: NaiveDate) -> String {
        let Self { source, base, quote, .. } = self;
        match self.entry(day).map_or(1, |entry| entry.nominal) {
            1 => format!("{quote} per {base} ({source})"),
            nominal => format!("{quote} per {base} ({source}, quoted per {nominal})"),
        }
    }
}

/// Prices multiplied over prices multiplied.
struct Fraction {
    over: Interval,
    under: Interval,
}

impl Default for Fraction {
    fn default() -> Self {
        Self { over: Interval::point(Decimal::ONE), under: Interval::point(Decimal::ONE) }
    }
}

impl Fraction {
    fn take(&mut self, turn: Turn, price: Interval) -> Option<()> {
        match turn {
            Turn::AsPublished => self.over = self.over.checked_mul(price)?,
            Turn::Inverted => self.under = self.under.checked_mul(price)?,
        }
        Some(())
    }

    fn value(self) -> Option<Interval> {
        self.over.checked_div(self.under)
    }
}
