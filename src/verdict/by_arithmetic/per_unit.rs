//! A number of things at a price each, and the total: 2,000 shares at $15 are $30,000.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Sought, conclude, given, words};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId, Unit};
use crate::interval::{Hedge, Interval};
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
            let value = given(context, total)?.checked_div(number_of(context, count)?)?;
            let formula = format!("{} ÷ {}", words(context, total), words(context, count));
            let formula = Formula::Words(formula);
            let bands = Bands::of(context, each)?;
            return conclude(context, claim, each, &bands, &[Sought { value, formula }]);
        }
        let value = number_of(context, count)?.checked_mul(given(context, each)?)?;
        let formula = format!("{} × {}", words(context, count), words(context, each));
        let formula = Formula::Words(formula);
        conclude(context, claim, total, &Bands::of(context, total)?, &[Sought { value, formula }])
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

/// How many there are. A whole number of periods is exact, also where "over" is before it: in
/// "£200m over five years" it says during which time, not of how many years at least.
fn number_of(context: &Context<'_>, count: &Figure) -> Option<Interval> {
    let hedge = count.hedge.map(|hedged| hedged.hedge);
    let is_exact = matches!(hedge, None | Some(Hedge::Exactly | Hedge::MoreThan));
    match (&count.unit, count.written()) {
        (Unit::Measure(_), Some(written)) if is_exact && written.value().fract().is_zero() => {
            Some(Interval::point(written.value()))
        }
        _ => given(context, count),
    }
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

    #[cfg(feature = "embedded")]
    fn suggested_for(text: &str) -> (Verdict, Option<String>) {
        let report = crate::Checker::new().check(&crate::Article::new(text).language("en"));
        let [finding] = report.findings() else { panic!("{text}: {:?}", report.findings()) };
        let mut replacements = report.replacements().flatten();
        (finding.verdict(), replacements.next().map(|instead| instead.text.clone()))
    }

    #[test]
    #[cfg(feature = "embedded")]
    fn a_number_of_years_is_exact_also_after_over() {
        for (total, verdict, suggested) in
            [("£200m", Verdict::Holds, None), ("£300m", Verdict::Contradicted, Some("£200m"))]
        {
            let text = format!("The levy will raise £40m a year, or {total} over five years.");
            assert_eq!(suggested_for(&text), (verdict, suggested.map(str::to_owned)));
        }
    }
}
