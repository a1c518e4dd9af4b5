//! Born 1957, aged 66: on the article's date that leaves two possible ages.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Sought, conclude};
use crate::article::ArticleDate;
use crate::claim::Claim;
use crate::figure::{Figure, FigureId};
use crate::interval::Interval;
use crate::verdict::document::repetition::unverifiable;
use chrono::Datelike;
use rust_decimal::Decimal;

/// Judges whether an age follows from a year of birth.
pub(in crate::verdict) fn judge_age(
    context: &Context<'_>,
    claim: &Claim,
    birth_and_age: [FigureId; 2],
) -> Finding {
    let Some(date) = context.case.date else {
        return unverifiable(context, claim, Reason::NoDate);
    };
    let found = context.figures(birth_and_age).and_then(|[born, aged]| {
        let bands = bands(aged)?;
        conclude(context, claim, aged, &bands, &[age(born.written()?.value(), date)?])
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

/// An age is exact, but "four years" may count both ends of a span.
fn bands(age: &Figure) -> Option<Bands> {
    let holds = Interval::point(age.written()?.value());
    let approximately = Interval::new(holds.low().checked_sub(Decimal::ONE)?, holds.low());
    Some(Bands { holds, approximately, near: approximately })
}

/// The youngest has the birthday still ahead in the first year, the oldest has had it in the last.
fn age(born: Decimal, date: ArticleDate) -> Option<Sought> {
    let (first, last) = (Decimal::from(date.from().year()), Decimal::from(date.to().year()));
    let youngest = first.checked_sub(born)?.checked_sub(Decimal::ONE)?;
    let value = Interval::new(youngest, last.checked_sub(born)?);
    Some(Sought { value, formula: format!("{date} − {born}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::figure::Unit;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, counted, judged};
    use rust_decimal::dec;

    fn verdict(age: Decimal, date: Option<&str>) -> Verdict {
        let figures = [counted(0, dec!(1957), Unit::Year), counted(1, age, Unit::Things)];
        judged(&figures, claim(Relation::Age, &[0, 1]), date).verdict
    }

    #[test]
    fn who_was_born_in_1957_is_65_or_66_in_august_2023() {
        assert_eq!(verdict(dec!(65), Some("2023-08")), Verdict::Holds);
        assert_eq!(verdict(dec!(66), Some("2023-08")), Verdict::Holds);
        assert_eq!(verdict(dec!(56), Some("2023-08")), Verdict::Contradicted);
    }

    #[test]
    fn an_age_needs_a_date() {
        assert_eq!(verdict(dec!(66), None), Verdict::Unverifiable);
    }
}
