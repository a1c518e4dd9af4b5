//! Leaps from one fixing of a series to the next, and the events that explain them.

use super::single::price;
use super::{Doubt, Flag, Sifted};
use crate::currency::{Currency, devaluations};
use crate::rates::Fixing;
use chrono::{Days, NaiveDate};
use rust_decimal::{Decimal, dec};

/// How far a rate moves between two fixings without an event.
pub(super) const LEAP: Decimal = dec!(1.2);

/// Over more days than these a rate may move as far as it will.
const NEIGHBOURS: i64 = 14;

/// The days around a known event in which its leap may show.
const AROUND: Days = Days::new(7);

/// A fixing that is trusted already.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    pub(super) day: NaiveDate,
    pub(super) value: Decimal,
    /// What one unit costs.
    pub(super) price: Decimal,
}

/// Whether a day lies so long before another that a leap between them needs no reason.
pub(super) fn is_long_before(one: NaiveDate, other: NaiveDate) -> bool {
    (other - one).num_days() > NEIGHBOURS
}

/// Takes a series' new fixings in but for leaps; known ones, sorted as they are, stand beside them.
pub(super) fn without_leaps(sifted: &mut Sifted, fixings: Vec<Fixing>, known: Vec<Known>) {
    let mut known = known.into_iter().peekable();
    let mut before: Option<Known> = None;
    let mut rest = fixings.into_iter().peekable();
    while let Some(fixing) = rest.next() {
        while let Some(passed) = known.next_if(|known| known.day < fixing.valid_from) {
            before = Some(passed);
        }
        let Some(this) = of(&fixing) else { continue };
        let pair = [fixing.base, fixing.quote];
        if let Some(last) = before.filter(|last| is_leap(*last, this, pair)) {
            let doubt = Doubt::Leap { day: last.day, value: last.value };
            let flag = Flag { doubt, fixing: fixing.clone() };
            let of_answer = rest.peek().and_then(of);
            let next = [of_answer, known.peek().copied()]
                .into_iter()
                .flatten()
                .min_by_key(|next| next.day);
            if next.is_none_or(|next| is_leap(this, next, pair)) {
                sifted.refused.push(flag);
                continue;
            }
            sifted.flagged.push(flag);
        }
        sifted.kept.push(fixing);
        before = Some(this);
    }
}

fn of(fixing: &Fixing) -> Option<Known> {
    Some(Known { day: fixing.valid_from, value: fixing.value, price: price(fixing)? })
}

/// Whether a rate moved from one fixing to the next as far as rates do not without an event.
fn is_leap(last: Known, next: Known, pair: [Currency; 2]) -> bool {
    let (before, after) = (last.price, next.price);
    let far = before.max(after).checked_div(before.min(after)).is_none_or(|ratio| ratio > LEAP);
    far && !is_long_before(last.day, next.day)
        && !pair.into_iter().any(|one| had_event(one, last.day, next.day))
}

/// Whether a known devaluation or redenomination is close to these days.
pub(super) fn had_event(currency: Currency, from: NaiveDate, to: NaiveDate) -> bool {
    let near = |first: NaiveDate, last: NaiveDate| {
        let first = first.checked_sub_days(AROUND).unwrap_or(first);
        let last = last.checked_add_days(AROUND).unwrap_or(last);
        first <= to && from <= last
    };
    devaluations(currency).any(|event| near(event.before_on, event.after_on))
        || currency
            .successors()
            .chain(currency.predecessors())
            .any(|event| near(event.on, event.on))
}
