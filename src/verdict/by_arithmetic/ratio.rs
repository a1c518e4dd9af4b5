//! "One in five (21 percent)": a part of a whole in words, and in percent.
//!
//! Such words round generously: they hold within 1.5 points, approximately within 3, and are a near
//! miss within 4. "Nearly a third" may be up to 4 points less, "more than a third" 12.5 more.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Sought, conclude, given};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId};
use crate::interval::{Hedge, Interval};
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::Formula;
use rust_decimal::{Decimal, dec};

/// Judges whether a percentage is the part of a whole that words name.
pub(in crate::verdict) fn judge_ratio(
    context: &Context<'_>,
    claim: &Claim,
    figures: [FigureId; 2],
) -> Finding {
    let judged = context.figures(figures).and_then(|[ratio, share]| {
        let value = given(context, share)?;
        let formula = Formula::Beside(value, percent(ratio)?.normalize());
        conclude(context, claim, share, &bands(ratio)?, &[Sought { value, formula }])
    });
    judged.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

fn percent(ratio: &Figure) -> Option<Decimal> {
    let percent = ratio.written()?.value().checked_mul(Decimal::ONE_HUNDRED)?;
    Some(percent.round_dp(2))
}

/// What a part in words stands for, in percent.
pub(super) fn bands(ratio: &Figure) -> Option<Bands> {
    let percent = percent(ratio)?;
    let band = |below: Decimal, above: Decimal| {
        Some(Interval::new(percent.checked_sub(below)?, percent.checked_add(above)?))
    };
    let holds = match ratio.hedge() {
        Some(Hedge::SlightlyBelow | Hedge::AtMost | Hedge::LessThan | Hedge::UpTo) => {
            band(dec!(4), Decimal::ZERO)?
        }
        Some(Hedge::SlightlyAbove | Hedge::AtLeast | Hedge::MoreThan) => {
            band(Decimal::ZERO, dec!(12.5))?
        }
        Some(Hedge::About | Hedge::Exactly) | None => band(dec!(1.5), dec!(1.5))?,
    };
    let approximately = holds.hull(band(dec!(3), dec!(3))?);
    Some(Bands { holds, approximately, near: approximately.hull(band(dec!(4), dec!(4))?) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::{Assertion, Relation};
    use crate::figure::Unit;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, counted, judged};

    fn verdict(ratio: Decimal, share: Decimal) -> Verdict {
        let figures = [counted(0, ratio, Unit::Ratio), counted(1, share, Unit::Percent)];
        let assertion = Assertion::Ratio { ratio: 0, share: 1 };
        judged(&figures, Claim { assertion, ..claim(Relation::Share, &[0, 1]) }, None).verdict
    }

    #[test]
    fn one_in_five_is_20_percent_give_or_take() {
        assert_eq!(verdict(dec!(0.2), dec!(21)), Verdict::Holds);
        assert_eq!(verdict(dec!(0.2), dec!(22.8)), Verdict::HoldsApproximately);
        assert_eq!(verdict(dec!(0.6666666667), dec!(57)), Verdict::Contradicted);
    }
}
