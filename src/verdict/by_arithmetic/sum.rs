//! Parts and their total.
//!
//! Shares that are all percentages may leave the total out: they add to 100, give or take half a
//! unit of the last place for each share.

use super::super::Context;
use super::super::compare::gap_percent;
use super::super::finding::{Finding, Reason};
use super::super::{Verdict, verdict_band};
use super::{Bands, Slip, Sought, conclude_with, given, ruling, same_unit, words};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId, Unit};
use crate::interval::Interval;
use crate::verdict::Code;
use crate::verdict::by_rate::present::bare;
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::{Clause, Formula, Quantity, Supposition, UnitName};
use rust_decimal::Decimal;

/// Judges whether parts add to their total.
pub(in crate::verdict) fn judge_sum(
    context: &Context<'_>,
    claim: &Claim,
    parts: &[FigureId],
    total: Option<FigureId>,
) -> Finding {
    let judged = || {
        let parts: Option<Vec<&Figure>> = parts.iter().map(|id| context.figure(*id)).collect();
        let parts = parts.filter(|parts| !parts.is_empty() && same_unit(context, parts))?;
        match total {
            Some(total) => {
                let total = context.figure(total)?;
                let same = same_unit(context, &[*parts.first()?, total]);
                same.then(|| {
                    let slips = left_out(context, &parts);
                    let bands = Bands::of(context, total)?;
                    conclude_with(context, claim, total, &bands, &[sum(context, &parts)?], &slips)
                })?
            }
            None => shares(context, claim, &parts).filter(|_| are_shares(&parts)),
        }
    };
    judged().unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

fn are_shares(figures: &[&Figure]) -> bool {
    figures.iter().all(|figure| figure.unit == Unit::Percent)
}

/// The sums without one of the parts, where there are more than two.
fn left_out(context: &Context<'_>, parts: &[&Figure]) -> Vec<Slip> {
    let without = |left: &Figure| {
        let rest: Vec<&Figure> = parts.iter().copied().filter(|part| part.id != left.id).collect();
        let value = sum(context, &rest)?.value;
        let said = Supposition::WithoutPart { words: words(context, left).to_owned() };
        Some(Slip { code: Code::PartMissing, said, value })
    };
    if parts.len() < 3 {
        return Vec::new();
    }
    parts.iter().filter_map(|part| without(part)).collect()
}

fn sum(context: &Context<'_>, parts: &[&Figure]) -> Option<Sought> {
    let parts: Option<Vec<Interval>> = parts.iter().map(|part| given(context, part)).collect();
    let parts = parts?;
    let formula = Formula::Sum(parts.clone());
    let value = parts.into_iter().map(Some).reduce(|one, other| one?.checked_add(other?))??;
    Some(Sought { value, formula })
}

/// Percentages of one whole: each may be half a unit of its last place off, and the claim is a near
/// miss where each would be off by a whole one.
fn shares(context: &Context<'_>, claim: &Claim, figures: &[&Figure]) -> Option<Finding> {
    let Sought { value, formula } = sum(context, figures)?;
    let whole = Interval::point(Decimal::ONE_HUNDRED);
    let room = value.high()?.checked_sub(value.middle())?;
    let verdict = if value.meets(whole) {
        Verdict::Holds
    } else if value.widen(room)?.meets(whole) {
        Verdict::NearMiss
    } else {
        Verdict::Contradicted
    };
    // The shares are what is stated, so a sum of 110 lies above what it should be.
    let ruling = ruling(verdict, gap_percent(value, whole));
    let mut finding = bare(context, claim, &ruling);
    finding.band = verdict_band(ruling.verdict);
    let result = Quantity { value, unit: UnitName::None };
    finding.say(Clause::Computes { formula, result });
    finding.say(if ruling.fails() { Clause::SharesDoNotAdd } else { Clause::SharesAdd });
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::{Assertion, Relation};
    use crate::verdict::tests::fixtures::{claim, counted, figure, judged};
    use rust_decimal::dec;

    fn verdict(figures: Vec<Figure>) -> Verdict {
        let ids: Vec<usize> = (0..figures.len()).collect();
        judged(&figures, claim(Relation::Sum, &ids), None).verdict
    }

    fn euros(amounts: &[Decimal]) -> Vec<Figure> {
        amounts.iter().enumerate().map(|(id, amount)| figure(id, *amount, "EUR")).collect()
    }

    fn percents(shares: &[Decimal]) -> Vec<Figure> {
        shares.iter().enumerate().map(|(id, share)| counted(id, *share, Unit::Percent)).collect()
    }

    #[test]
    fn parts_add_to_their_total() {
        assert_eq!(verdict(euros(&[dec!(120), dec!(230), dec!(350)])), Verdict::Holds);
        assert_eq!(verdict(euros(&[dec!(120), dec!(230), dec!(450)])), Verdict::Contradicted);
    }

    #[test]
    fn shares_add_to_a_hundred_within_their_rounding() {
        let verdict = |shares: &[Decimal]| {
            let assertion = Assertion::Sum { parts: (0..shares.len()).collect(), total: None };
            let claim = Claim { assertion, ..claim(Relation::Sum, &[0]) };
            judged(&percents(shares), claim, None).verdict
        };
        assert_eq!(verdict(&[dec!(33), dec!(33), dec!(33)]), Verdict::Holds);
        assert_eq!(verdict(&[dec!(50), dec!(40), dec!(11)]), Verdict::Holds);
        // Each would have to be off by more than half a point, and by more than a whole one.
        assert_eq!(verdict(&[dec!(50), dec!(40), dec!(12)]), Verdict::NearMiss);
        assert_eq!(verdict(&[dec!(50), dec!(40), dec!(14)]), Verdict::Contradicted);
        assert_eq!(verdict(&[dec!(50.1), dec!(39.9), dec!(10.4)]), Verdict::Contradicted);
    }

    #[test]
    fn amounts_in_two_currencies_are_not_added() {
        let mixed =
            vec![figure(0, dec!(1), "EUR"), figure(1, dec!(1), "USD"), figure(2, dec!(2), "EUR")];
        assert_eq!(verdict(mixed), Verdict::Unverifiable);
    }
}
