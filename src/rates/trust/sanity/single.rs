//! What is doubtful about a fixing, whatever is beside it.

use super::Doubt;
use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::NaiveDate;
use rust_decimal::{Decimal, dec};

/// The bounds of what one unit can cost: above the Italian lira in old Turkish ones, below the
/// hyperinflations in which nobody fixed rates any more.
const BOUNDS: [Decimal; 2] = [dec!(0.0000000001), dec!(10000000000)];

/// The krone's central rate and the band of ERM II around it. Source: agreement of 1998-09-26.
const KRONE: Decimal = dec!(7.46038);
const BAND: Decimal = dec!(0.0225);

pub(super) fn doubt(fixing: &Fixing, latest: NaiveDate) -> Option<Doubt> {
    let Some(price) = price(fixing) else { return Some(Doubt::NotPositive) };
    let [least, most] = BOUNDS;
    if price < least || price > most {
        return Some(Doubt::Absurd);
    }
    if fixing.valid_from > latest {
        return Some(Doubt::Future(latest));
    }
    let lifeless = [fixing.base, fixing.quote]
        .into_iter()
        .find_map(|currency| lifeless(currency, fixing.valid_from));
    lifeless.or_else(|| is_off_peg(fixing, price).then_some(Doubt::OffPeg))
}

/// What one unit costs; `None` unless it is above zero.
pub(super) fn price(fixing: &Fixing) -> Option<Decimal> {
    let price = fixing.value.checked_div(Decimal::from(fixing.nominal))?;
    (price > Decimal::ZERO).then_some(price)
}

fn lifeless(currency: Currency, day: NaiveDate) -> Option<Doubt> {
    let life = currency.life();
    let dead = life.until.filter(|until| *until < day).map(|until| Doubt::Dead { currency, until });
    dead.or_else(|| {
        life.from.filter(|from| day < *from).map(|from| Doubt::Unborn { currency, from })
    })
}

fn is_off_peg(fixing: &Fixing, price: Decimal) -> bool {
    let krones = match (fixing.base.code(), fixing.quote.code()) {
        ("EUR", "DKK") => Some(price),
        ("DKK", "EUR") => Decimal::ONE.checked_div(price),
        _ => None,
    };
    krones
        .and_then(|krones| krones.checked_div(KRONE))
        .and_then(|ratio| ratio.checked_sub(Decimal::ONE))
        .is_some_and(|apart| apart.abs() > BAND)
}
