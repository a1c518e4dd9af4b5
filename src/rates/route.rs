//! One way from a currency to another: the series and ties it goes through, each as it stands or
//! turned.
//!
//! A route is worked out as one fraction (the prices used as published over the prices turned), so
//! that it is rounded once, outward, and its derivation reads as a person would redo it.

pub(in crate::rates) mod bounds;
pub(in crate::rates) mod estimate;
mod fraction;
mod leg;
pub(in crate::rates) mod path;
pub(in crate::rates) mod quality;
pub(in crate::rates) mod rank;
pub(in crate::rates) mod tie;
mod turn;
pub(in crate::rates) mod usual_move;

pub(in crate::rates) use leg::Leg;
pub(in crate::rates) use turn::Turn;

use crate::interval::Interval;
use crate::rates::book::store::Origin;
use crate::rates::series::Series;
use crate::rates::{Factor, Fixing, Ratio, Standing};
use chrono::NaiveDate;
use estimate::Estimate;
use fraction::Fraction;
use rust_decimal::Decimal;
use std::sync::Arc;
use tie::Tie;

/// Series and ties that lead from one currency to another.
#[derive(Clone, Debug, Default)]
pub(in crate::rates) struct Route {
    legs: Vec<Leg>,
    ties: Vec<(Tie, Turn)>,
}

/// Which fixings count for a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rates) enum Window {
    /// The one in force on the day.
    OnTheDay,
    /// Those of W(day): in force on the previous business day, the day, and the next.
    Around,
}

/// What a route says of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rates) struct Found {
    /// Which of its path's routes it was.
    pub(in crate::rates) route: usize,
    pub(in crate::rates) interval: Interval,
    /// For how many days the oldest of its fixings was carried.
    pub(in crate::rates) carried_days: u32,
    pub(in crate::rates) standing: Standing,
    /// Whether one of its fixings is valid from this very day. A rate that needs none always is.
    pub(in crate::rates) is_fixed_that_day: bool,
    /// How it was estimated, where no fixing is in force.
    pub(in crate::rates) estimate: Option<Estimate>,
}

impl Found {
    /// The same rate as an estimate from it and the fixings on the other side of a gap.
    pub(in crate::rates) fn estimated(self, interval: Interval, estimate: Estimate) -> Self {
        Self { interval, estimate: Some(estimate), is_fixed_that_day: false, ..self }
    }
}

impl Route {
    pub(in crate::rates) fn of(leg: Leg) -> Self {
        Self { legs: vec![leg], ties: Vec::new() }
    }

    /// This route, and from its end on the other.
    pub(in crate::rates) fn then(&self, other: &Self) -> Self {
        Self {
            legs: self.legs.iter().chain(&other.legs).cloned().collect(),
            ties: self.ties.iter().chain(&other.ties).copied().collect(),
        }
    }

    /// This route from and to currencies that are tied to its own ends.
    pub(in crate::rates) fn tied(
        mut self,
        from: Option<(Tie, Turn)>,
        to: Option<(Tie, Turn)>,
    ) -> Self {
        self.ties.extend(from.map(|(tie, turn)| (tie, turn.back())));
        self.ties.extend(to);
        self
    }

    /// The rate by this route; `None` where a leg has no fixing in force, or out of range.
    pub(in crate::rates) fn rate(&self, day: NaiveDate, window: Window) -> Option<Found> {
        let mut fraction = Fraction::default();
        let (mut oldest, mut newest) = (day, None);
        for (tie, turn) in &self.ties {
            fraction.take(*turn, tie.price())?;
        }
        self.fixed_legs(day, |leg, fixed_on| {
            fraction.take(leg.turn, leg.series().price(leg.places(fixed_on, day, window)?)?)?;
            oldest = oldest.min(fixed_on);
            newest = newest.max(Some(fixed_on));
            Some(())
        })?;
        Some(Found {
            route: 0,
            interval: fraction.value()?,
            carried_days: u32::try_from((day - oldest).num_days()).ok()?,
            standing: self.standing(),
            is_fixed_that_day: newest.is_none_or(|newest| newest == day),
            estimate: None,
        })
    }

    /// Gives each leg with the day of its fixing in force; `None` where one has none, or is refused.
    fn fixed_legs(
        &self,
        day: NaiveDate,
        mut take: impl FnMut(&Leg, NaiveDate) -> Option<()>,
    ) -> Option<()> {
        let mut of_source: Option<(&Arc<Origin>, NaiveDate)> = None;
        for leg in &self.legs {
            // Legs of one source follow on each other.
            let known = of_source.filter(|(source, _)| Arc::ptr_eq(source, &leg.source));
            let fixed_on = known.map(|(_, day)| day).or_else(|| self.fixed_on(&leg.source, day))?;
            of_source = Some((&leg.source, fixed_on));
            take(leg, fixed_on)?;
        }
        Some(())
    }

    /// About the middle of the rate by this route, as its fixings say it: without what they were
    /// rounded by. `None` where a leg has no fixing in force, or out of range.
    pub(in crate::rates) fn middle(&self, day: NaiveDate) -> Option<Decimal> {
        let (mut over, mut under) = (Decimal::ONE, Decimal::ONE);
        let mut take = |turn, price: Decimal, nominal: Decimal| {
            let (with_price, with_nominal) = match turn {
                Turn::AsPublished => (&mut over, &mut under),
                Turn::Inverted => (&mut under, &mut over),
            };
            *with_price = with_price.checked_mul(price)?;
            *with_nominal = with_nominal.checked_mul(nominal)?;
            Some(())
        };
        for (tie, turn) in &self.ties {
            take(*turn, tie.price().middle(), Decimal::ONE)?;
        }
        self.fixed_legs(day, |leg, fixed_on| {
            let series = leg.series();
            let entry = series.entries().get(series.at(fixed_on)?)?;
            take(leg.turn, entry.value, entry.nominal.into())
        })?;
        over.checked_div(under)
    }

    /// The rate of a day on which no fixing is in force, bridged or indicative.
    pub(in crate::rates) fn estimated(
        &self,
        day: NaiveDate,
        usual_move: impl Fn(u16) -> Option<Decimal>,
    ) -> Option<Found> {
        let last = self.last_fixed(day)?;
        let next = self.next_fixed(day);
        let age = (day - last).num_days();
        let nearest = next.map_or(age, |next| age.min((next - day).num_days()));
        let widened_percent = usual_move(estimate::span(nearest)?)?;
        let before = self.rate(last, Window::OnTheDay)?;
        let (rates, how) = match next {
            Some(next) => {
                let rates = before.interval.hull(self.rate(next, Window::OnTheDay)?.interval);
                (rates, Estimate::Bridged { after: last, before: next, widened_percent })
            }
            None if self.goes_on_after(last) => {
                let age_days = u32::try_from(age).ok()?;
                (before.interval, Estimate::Indicative { last, age_days, widened_percent })
            }
            None => return None,
        };
        Some(before.estimated(estimate::widened(rates, widened_percent)?, how))
    }

    /// Whether this is where the book ends, and not where a publisher gave the currency up.
    fn goes_on_after(&self, last: NaiveDate) -> bool {
        let ends_here = |leg: &Leg| {
            let benchmark =
                leg.benchmark.as_ref().and_then(|stored| stored.series().entries().last());
            benchmark
                .is_none_or(|end| (end.valid_from - last).num_days() <= estimate::SAME_END_DAYS)
        };
        self.legs.iter().all(ends_here)
    }

    /// Whether it has a rate on each day from `first` to `last`.
    pub(in crate::rates) fn is_complete(&self, first: NaiveDate, last: NaiveDate) -> bool {
        self.legs.iter().all(|leg| leg.series().is_complete(first, last, leg.source.carry_days))
    }

    /// An interval that contains each of its rates by fixings from `first` to `last`; `None` where
    /// it has none.
    pub(in crate::rates) fn bounds(&self, first: NaiveDate, last: NaiveDate) -> Option<Interval> {
        self.of_hulls(|series| series.hull(first, last))
    }

    /// An interval that contains each of its rates on any day.
    pub(in crate::rates) fn extremes(&self) -> Option<Interval> {
        self.of_hulls(Series::extremes)
    }

    fn of_hulls(&self, hull: impl Fn(&Series) -> Option<Interval>) -> Option<Interval> {
        let mut fraction = Fraction::default();
        for (tie, turn) in &self.ties {
            fraction.take(*turn, tie.price())?;
        }
        for leg in &self.legs {
            fraction.take(leg.turn, hull(leg.series())?)?;
        }
        fraction.value()
    }

    /// The last day before this one on which it has a rate.
    fn last_fixed(&self, day: NaiveDate) -> Option<NaiveDate> {
        let last = |day: NaiveDate| {
            let days: Option<Vec<_>> =
                self.legs.iter().map(|leg| leg.series().last_by(day)).collect();
            days?.into_iter().min()
        };
        self.first_with_rate(std::iter::successors(last(day.pred_opt()?), |day| {
            last(day.pred_opt()?)
        }))
    }

    /// The first day after this one on which it has a rate.
    fn next_fixed(&self, day: NaiveDate) -> Option<NaiveDate> {
        let next = |day: NaiveDate| {
            let days: Option<Vec<_>> =
                self.legs.iter().map(|leg| leg.series().next_from(day)).collect();
            days?.into_iter().max()
        };
        self.first_with_rate(std::iter::successors(next(day.succ_opt()?), |day| {
            next(day.succ_opt()?)
        }))
    }

    fn first_with_rate(&self, mut days: impl Iterator<Item = NaiveDate>) -> Option<NaiveDate> {
        // Legs whose series lie apart in time have no day in common.
        const MOST_TRIED: usize = 64;
        days.by_ref().take(MOST_TRIED).find(|day| self.rate(*day, Window::OnTheDay).is_some())
    }

    /// The first and the last day for which each of its legs has fixings; of a route by law all
    /// days.
    pub(in crate::rates) fn lifetime(&self) -> Option<(NaiveDate, NaiveDate)> {
        self.ends().filter(|(first, last)| first <= last)
    }

    /// When the last of its legs begins, and when the first of them ends: which may be before,
    /// where a fixing of one is carried to those of the other.
    pub(in crate::rates) fn ends(&self) -> Option<(NaiveDate, NaiveDate)> {
        if self.legs.is_empty() {
            return Some((NaiveDate::MIN, NaiveDate::MAX));
        }
        let of_leg = |leg: &Leg| {
            let entries = leg.series().entries();
            Some((entries.first()?.valid_from, entries.last()?.valid_from))
        };
        let each: Option<Vec<_>> = self.legs.iter().map(of_leg).collect();
        let each = each?;
        let first = each.iter().map(|(first, _)| *first).max()?;
        Some((first, each.iter().map(|(_, last)| *last).min()?))
    }

    /// How many fixings its legs have for the days from `first` to `last`, those carried into them
    /// and the next ones included, and the first and the last of their days.
    pub(in crate::rates) fn fixings_between(
        &self,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Option<(usize, NaiveDate, NaiveDate)> {
        let of_leg = |leg: &Leg| leg.series().between(first, last, leg.source.carry_days);
        let join = |(count, from, to): (usize, NaiveDate, NaiveDate), (more, start, end)| {
            (count.saturating_add(more), from.min(start), to.max(end))
        };
        self.legs.iter().filter_map(of_leg).reduce(join)
    }

    /// Every fixing that the rate of the day rests on, as published, leg by leg.
    pub(in crate::rates) fn fixings(&self, day: NaiveDate, window: Window) -> Vec<Fixing> {
        let legs = self.legs_turned(Turn::AsPublished).chain(self.legs_turned(Turn::Inverted));
        legs.filter_map(|leg| {
            Some((leg, leg.places(self.fixed_on(&leg.source, day)?, day, window)?))
        })
        .flat_map(|(leg, places)| {
            places.filter_map(|at| Some(leg.fixing(leg.series().entries().get(at)?)))
        })
        .collect()
    }

    /// How the rate is made, for a person to redo: "DKK per EUR (ECB) ÷ RUB per EUR (CBR)".
    pub(in crate::rates) fn derivation(&self, day: NaiveDate) -> Ratio {
        Ratio {
            over: self.factors(Turn::AsPublished, day),
            under: self.factors(Turn::Inverted, day),
            ..Ratio::default()
        }
    }

    /// The least official of what it goes through.
    pub(in crate::rates) fn standing(&self) -> Standing {
        let rests_on = |standing| self.legs.iter().any(|leg| leg.source.standing == standing);
        if rests_on(Standing::Market) {
            Standing::Market
        } else if rests_on(Standing::Monthly) {
            Standing::Monthly
        } else if self.ties.iter().any(|(tie, _)| tie.standing() == Standing::Peg) {
            Standing::Peg
        } else if self.legs.is_empty() {
            Standing::Irrevocable
        } else {
            Standing::Official
        }
    }

    /// The last day by which this source had fixed all of its legs, so that no two days of one
    /// source are mixed: the day of the fixings to use. `None` when they cannot be carried so far.
    fn fixed_on(&self, source: &Arc<Origin>, day: NaiveDate) -> Option<NaiveDate> {
        let mut common = day;
        loop {
            let limit =
                source.carry_days.checked_sub(u32::try_from((day - common).num_days()).ok()?)?;
            let legs = self.legs.iter().filter(|leg| Arc::ptr_eq(&leg.source, source));
            let days = legs.map(|leg| leg.series().fixed_by(common, limit));
            let oldest = days.reduce(|one, other| Some(one?.min(other?)))??;
            if oldest == common {
                return Some(common);
            }
            common = oldest;
        }
    }

    fn legs_turned(&self, turn: Turn) -> impl Iterator<Item = &Leg> {
        self.legs.iter().filter(move |leg| leg.turn == turn)
    }

    fn factors(&self, turn: Turn, day: NaiveDate) -> Vec<Factor> {
        let legs =
            self.legs_turned(turn).map(|leg| leg.spelled_out(self.fixed_on(&leg.source, day)));
        let ties = self.ties.iter().filter(|(_, of_tie)| *of_tie == turn);
        legs.chain(ties.map(|(tie, _)| tie.spelled_out())).collect()
    }
}
