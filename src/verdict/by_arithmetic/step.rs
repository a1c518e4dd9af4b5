//! A change as an amount and in percent, with the value before or after: 12p is 4.2 % where the
//! price is 274p after a fall.
//!
//! Which way the value moved is not asked: it may have risen to the one after, or fallen to it.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Sought, conclude, given, minus, same_unit, words};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId};
use crate::interval::Interval;
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::Formula;
use rust_decimal::Decimal;

/// Judges whether an amount and a percentage are one change.
pub(in crate::verdict) fn judge_step(
    context: &Context<'_>,
    claim: &Claim,
    amount_and_share: [FigureId; 2],
    before_and_after: [Option<FigureId>; 2],
) -> Finding {
    let found = context.figures(amount_and_share).and_then(|[amount, share]| {
        let ways = ways(context, amount, before_and_after)?;
        conclude(context, claim, share, &Bands::of(context, share)?, &ways)
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

fn ways(
    context: &Context<'_>,
    amount: &Figure,
    [before, after]: [Option<FigureId>; 2],
) -> Option<Vec<Sought>> {
    let level = context.figure(before.or(after)?)?;
    same_unit(context, &[amount, level]).then_some(())?;
    let (step, value) = (given(context, amount)?, given(context, level)?);
    let (amount, level) = (words(context, amount), words(context, level));
    let share = |base: Interval, formula: String| {
        let value = step.checked_div(base)?;
        let value = value.checked_mul(Interval::point(Decimal::ONE_HUNDRED))?;
        Some(Sought { value, formula: Formula::Words(formula) })
    };
    let ways = if before.is_some() {
        vec![share(value, format!("{amount} ÷ {level}"))]
    } else {
        let (risen, fallen) = (minus(value, step)?, value.checked_add(step)?);
        vec![
            share(risen, format!("{amount} ÷ ({level} − {amount})")),
            share(fallen, format!("{amount} ÷ ({level} + {amount})")),
        ]
    };
    Some(ways.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use crate::claim::{Assertion, Claim, Relation};
    use crate::figure::Unit;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, counted, figure, judged};
    use rust_decimal::{Decimal, dec};

    fn verdict(share: Decimal, before: Option<usize>, after: Option<usize>) -> Verdict {
        let figures = [
            figure(0, dec!(12), "EUR"),
            counted(1, share, Unit::Percent),
            figure(2, dec!(274), "EUR"),
        ];
        let assertion = Assertion::Step { amount: 0, before, after, by: 1 };
        judged(&figures, Claim { assertion, ..claim(Relation::Change, &[0, 2, 1]) }, None).verdict
    }

    #[test]
    fn a_fall_of_12_to_274_is_one_of_4_2_percent() {
        assert_eq!(verdict(dec!(4.2), None, Some(2)), Verdict::Holds);
        assert_eq!(verdict(dec!(14.2), None, Some(2)), Verdict::Contradicted);
    }

    #[test]
    fn a_rise_of_12_from_274_is_one_of_4_4_percent() {
        assert_eq!(verdict(dec!(4.4), Some(2), None), Verdict::Holds);
        assert_eq!(verdict(dec!(2.4), Some(2), None), Verdict::Contradicted);
    }
}
