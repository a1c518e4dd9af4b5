//! By how much a pair usually moves within so many days, from its own history.

use crate::rates::route::path::Path;
use chrono::{Days, NaiveDate};
use rust_decimal::{Decimal, RoundingStrategy, dec};

/// No pair is taken to move less than this, in percent.
pub(in crate::rates) const LEAST_PERCENT: Decimal = dec!(2);

/// A pair that moves by more than this in as many days is not estimated: it would tell nothing.
const MOST_PERCENT: Decimal = dec!(100);

/// How many moves of the pair's history are looked at, evenly spaced.
const SAMPLES: usize = 400;

/// By how many percent a path moves within so many days, at the 99th percentile of its own history
/// and at least 2 %; `None` without a history, and for more than 100 %.
pub(in crate::rates) fn usual_move(path: &Path, span: u16) -> Option<Decimal> {
    let (first, last) = path.lifetime()?;
    let starts = usize::try_from((last - first).num_days()).ok()?;
    let step = starts.div_ceil(SAMPLES).max(1);
    let moves = first.iter_days().step_by(step).take_while(|day| *day <= last);
    let mut moves: Vec<Decimal> = moves.filter_map(|day| moved(path, day, span)).collect();
    moves.sort_unstable();
    let at = moves.len().checked_mul(99)? / 100;
    let percentile = moves.get(at.min(moves.len().checked_sub(1)?))?;
    let percent = percentile.round_dp_with_strategy(1, RoundingStrategy::AwayFromZero);
    let percent = percent.max(LEAST_PERCENT).normalize();
    (percent <= MOST_PERCENT).then_some(percent)
}

fn moved(path: &Path, day: NaiveDate, span: u16) -> Option<Decimal> {
    let one = path.middle(day)?;
    let other = path.middle(day.checked_add_days(Days::new(span.into()))?)?;
    let factor = one.max(other).checked_div(one.min(other))?;
    factor.checked_sub(Decimal::ONE)?.checked_mul(Decimal::ONE_HUNDRED)
}
