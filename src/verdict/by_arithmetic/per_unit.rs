//! A number of things at a price each, and the total: 2,000 shares at $15 are $30,000.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Sought, conclude, given, words};
use crate::claim::Claim;
use crate::figure::{FigureId, Unit};
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::Formula;

/// Judges whether a total follows from a number of things and the price of each.
pub(in crate::verdict) fn judge_per_unit(
    context: &Context<'_>,
    claim: &Claim,
    figures: [FigureId; 3],
) -> Finding {
    let found = context.figures(figures).and_then(|[count, each, total]| {
        let money = context.currency(each);
        // "500 million euros a year, or 2.5 billion over five years": the unit is left out.
        let left_out = total.unit == Unit::Things && total.form.scale;
        (money.is_none() || left_out || money == context.currency(total)).then_some(())?;
        // What is said last was worked out: "240 buses for 96 million, 400,000 per bus".
        if each.id > total.id {
            let value = given(context, total)?.checked_div(given(context, count)?)?;
            let formula = format!("{} ÷ {}", words(context, total), words(context, count));
            let formula = Formula::Words(formula);
            let bands = Bands::of(context, each)?;
            return conclude(context, claim, each, &bands, &[Sought { value, formula }]);
        }
        let value = given(context, count)?.checked_mul(given(context, each)?)?;
        let formula = format!("{} × {}", words(context, count), words(context, each));
        let formula = Formula::Words(formula);
        conclude(context, claim, total, &Bands::of(context, total)?, &[Sought { value, formula }])
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::figure::Unit;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, counted, figure, judged};
    use rust_decimal::{Decimal, dec};

    fn verdict(count: Decimal, each: Decimal, total: Decimal) -> Verdict {
        let figures =
            [counted(0, count, Unit::Things), figure(1, each, "USD"), figure(2, total, "USD")];
        judged(&figures, claim(Relation::PerUnit, &[0, 1, 2]), None).verdict
    }

    #[test]
    fn two_thousand_shares_at_15_dollars_are_30_000() {
        assert_eq!(verdict(dec!(2_000), dec!(15.20), dec!(30_400)), Verdict::Holds);
        assert_eq!(verdict(dec!(2_000), dec!(15.20), dec!(34_000)), Verdict::Contradicted);
    }
}
