//! "One in five (21 percent)"; and whether a percentage of a few people is possible at all: 33 % of
//! 10 people is not.
//!
//! A percentage comes with part and whole, or with the whole alone.

use super::super::Context;
use super::super::compare::Fit;
use super::super::finding::{Finding, Reason};
use super::super::ruling::Ruling;
use super::super::verdict_band;
use super::{Bands, Sought, conclude, given, ratio, words};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId, Unit};
use crate::interval::Interval;
use crate::verdict::by_rate::present::bare;
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::{Clause, Formula};
use crate::verdict::wording::shown::Grouped;
use rust_decimal::{Decimal, RoundingStrategy};

/// Judges whether a percentage follows from part and whole, or can be one of so few.
pub(in crate::verdict) fn judge_share(
    context: &Context<'_>,
    claim: &Claim,
    part: Option<FigureId>,
    whole_and_share: [FigureId; 2],
) -> Finding {
    let found = context.figures(whole_and_share).and_then(|[whole, share]| match part {
        Some(part) => {
            let ways = [part_of(context, context.figure(part)?, whole, share.per_number())?];
            let bands = match share.unit {
                Unit::Ratio => ratio::bands(share)?,
                _ => Bands::of(context, share)?,
            };
            conclude(context, claim, share, &bands, &ways)
        }
        None => possible(context, claim, share, whole),
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

/// The part of a whole in percent, or per a round number.
fn part_of(
    context: &Context<'_>,
    one: &Figure,
    other: &Figure,
    per: Option<Decimal>,
) -> Option<Sought> {
    let (part, whole) = (given(context, one)?, given(context, other)?);
    let times = Interval::point(per.unwrap_or(Decimal::ONE_HUNDRED));
    let value = part.checked_div(whole)?.checked_mul(times)?;
    let ratio = format!("{} ÷ {}", words(context, one), words(context, other));
    let formula = match per {
        Some(per) => Formula::Times(ratio, per),
        None => Formula::Words(ratio),
    };
    Some(Sought { value, formula })
}

/// Whether some whole number of things is this percentage of so many.
fn possible(
    context: &Context<'_>,
    claim: &Claim,
    percent: &Figure,
    whole: &Figure,
) -> Option<Finding> {
    let (share, whole) = (percent.written()?, whole.written()?.value());
    let nearest = share.value().checked_mul(whole)?.checked_div(Decimal::ONE_HUNDRED)?;
    let nearest = nearest.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    let possible = nearest.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)?;
    let fit = if share.as_written().contains(possible) { Fit::AsWritten } else { Fit::Apart };
    let gap = share.value().checked_sub(possible)?.checked_mul(Decimal::ONE_HUNDRED)?;
    let gap = gap.checked_div(possible).unwrap_or(Decimal::ONE_HUNDRED);
    let ruling = Ruling::plain(fit, gap);
    let mut finding = bare(context, claim, &ruling);
    finding.band = verdict_band(ruling.verdict);
    let (part, whole, percent) = (Grouped(nearest), Grouped(whole), Grouped(possible.round_dp(1)));
    finding.say(Clause::NearestShare { part, whole, percent });
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::{Assertion, Relation};
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, counted, judged};
    use rust_decimal::dec;

    fn verdict(percent: Decimal, counts: &[Decimal]) -> Verdict {
        let mut figures = vec![counted(0, percent, Unit::Percent)];
        figures.extend(
            counts.iter().enumerate().map(|(at, count)| counted(at + 1, *count, Unit::Things)),
        );
        let part = (counts.len() > 1).then_some(1);
        let assertion = Assertion::Share { part, whole: counts.len(), share: 0 };
        let claim = Claim { assertion, ..claim(Relation::Share, &[0, 1]) };
        judged(&figures, claim, None).verdict
    }

    #[test]
    fn one_in_five_is_20_percent() {
        assert_eq!(verdict(dec!(20), &[dec!(1), dec!(5)]), Verdict::Holds);
        assert_eq!(verdict(dec!(21), &[dec!(1), dec!(5)]), Verdict::HoldsApproximately);
        assert_eq!(verdict(dec!(21.5), &[dec!(1), dec!(5)]), Verdict::Contradicted);
        assert_eq!(verdict(dec!(25), &[dec!(1), dec!(5)]), Verdict::Contradicted);
    }

    #[test]
    fn a_third_of_ten_people_is_not_possible() {
        assert_eq!(verdict(dec!(33), &[dec!(10)]), Verdict::Contradicted);
        assert_eq!(verdict(dec!(33), &[dec!(12)]), Verdict::Holds);
        assert_eq!(verdict(dec!(33), &[dec!(1_000)]), Verdict::Holds);
    }

    #[test]
    fn a_share_of_nobody_cannot_be_compared() {
        assert_eq!(verdict(dec!(33), &[dec!(0)]), Verdict::Unverifiable);
    }
}
