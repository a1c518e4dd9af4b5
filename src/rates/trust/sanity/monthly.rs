//! Slips in series of one fixing a month: a month far off both its neighbours, which agree.

use super::single::price;
use super::{Doubt, Flag, Sifted, leap};
use crate::rates::{Fixing, Standing};
use rust_decimal::{Decimal, dec};

/// How far the fixings on either side of a slip may lie from each other.
const NEIGHBOURS_AGREE: Decimal = dec!(1.1);

/// Fixings further apart than this say nothing of each other.
const MOST_DAYS: i64 = 62;

/// A series' new fixings without single months that lie more than 20 % off the month before and the
/// month after, on the same side of both. Series with a fixing for each day are left as they are:
/// their leaps are looked at day by day. A month at either end is kept, since a currency may lose
/// that much in a month.
pub(super) fn without_slips(sifted: &mut Sifted, fixings: Vec<Fixing>) -> Vec<Fixing> {
    let is_monthly = |fixing: &Fixing| fixing.source.standing() == Standing::Monthly;
    if !fixings.first().is_some_and(is_monthly) {
        return fixings;
    }
    let doubts: Vec<Option<Doubt>> = (0..fixings.len())
        .map(|at| {
            let neighbours = fixings.get(at.checked_sub(1)?..=at.checked_add(1)?)?;
            let [before, this, after] = neighbours else { return None };
            is_slip(before, this, after)
                .then_some(Doubt::Leap { day: before.valid_from, value: before.value })
        })
        .collect();
    let mut kept = Vec::with_capacity(fixings.len());
    for (fixing, doubt) in fixings.into_iter().zip(doubts) {
        match doubt {
            Some(doubt) => sifted.refused.push(Flag { fixing, doubt }),
            None => kept.push(fixing),
        }
    }
    kept
}

fn is_slip(before: &Fixing, this: &Fixing, after: &Fixing) -> bool {
    let near =
        |one: &Fixing, next: &Fixing| (next.valid_from - one.valid_from).num_days() <= MOST_DAYS;
    let pair = [this.base, this.quote];
    near(before, this)
        && near(this, after)
        && stands_out([before, this, after]).unwrap_or_default()
        && !pair.into_iter().any(|one| leap::had_event(one, before.valid_from, after.valid_from))
}

/// Whether the second of three prices lies far above or far below both others, which agree.
fn stands_out(fixings: [&Fixing; 3]) -> Option<bool> {
    let [before, this, after] = fixings.map(price);
    let (before, this, after) = (before?, this?, after?);
    let (low, high) = (before.min(after), before.max(after));
    let above = this.checked_div(high)? > leap::LEAP;
    let below = low.checked_div(this)? > leap::LEAP;
    Some(high.checked_div(low)? < NEIGHBOURS_AGREE && (above || below))
}

#[cfg(test)]
mod tests {
    use super::super::sift;
    use super::*;
    use crate::currency::Currency;
    use crate::rates::SourceId;

    fn refused(source: &str, quote: &str, months: &[(&str, Decimal)]) -> Vec<String> {
        let fixing = |(month, value): &(&str, Decimal)| Fixing {
            source: SourceId(source.to_owned().into()),
            base: Currency::from_code("GBP").unwrap(),
            quote: Currency::from_code(quote).unwrap(),
            nominal: 1,
            value: *value,
            set_on: None,
            valid_from: format!("{month}-01").parse().unwrap(),
        };
        let sifted = sift(months.iter().map(fixing).collect(), "2026-12-31".parse().unwrap());
        sifted.refused.iter().map(|flag| flag.fixing.valid_from.to_string()).collect()
    }

    #[test]
    fn a_month_far_off_both_its_neighbours_is_a_slip() {
        let months = [("2018-03", dec!(1655)), ("2018-04", dec!(843)), ("2018-05", dec!(1692))];
        assert_eq!(refused("HMRC", "IQD", &months), ["2018-04-01"]);
        let above = [("2018-03", dec!(1655)), ("2018-04", dec!(2100)), ("2018-05", dec!(1692))];
        assert_eq!(refused("HMRC", "IQD", &above), ["2018-04-01"]);
    }

    #[test]
    fn a_fall_that_lasts_or_is_known_or_far_from_its_neighbours_is_kept() {
        let lasting = [("2018-03", dec!(10)), ("2018-04", dec!(25)), ("2018-05", dec!(24))];
        assert!(refused("HMRC", "SDG", &lasting).is_empty());
        let known = [("2024-04", dec!(1897)), ("2024-05", dec!(1421)), ("2024-06", dec!(1850))];
        assert!(refused("HMRC", "NGN", &known).is_empty());
        let apart = [("2018-03", dec!(1655)), ("2018-06", dec!(843)), ("2018-09", dec!(1692))];
        assert!(refused("HMRC", "IQD", &apart).is_empty());
    }

    #[test]
    fn the_last_month_is_kept() {
        let months = [("2018-03", dec!(1655)), ("2018-04", dec!(843))];
        assert!(refused("HMRC", "IQD", &months).is_empty());
    }
}
