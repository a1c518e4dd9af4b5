//! Born 1957, aged 66: on the article's date that leaves two possible ages.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Slip, Sought, conclude_with};
use crate::article::ArticleDate;
use crate::claim::Claim;
use crate::figure::{Figure, FigureId, Unit};
use crate::interval::Interval;
use crate::verdict::Code;
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::{Formula, Supposition};
use chrono::Datelike;
use rust_decimal::Decimal;

/// Judges whether an age follows from a year of birth.
pub(in crate::verdict) fn judge_age(
    context: &Context<'_>,
    claim: &Claim,
    birth_and_age: [FigureId; 2],
    year: Option<FigureId>,
) -> Finding {
    let named = year.and_then(|year| context.figure(year)).and_then(year_of);
    let Some(date) = named.or(context.case.date) else {
        return unverifiable(context, claim, Reason::NoDate);
    };
    let found = context.figures(birth_and_age).and_then(|[born, aged]| {
        let bands = bands(aged)?;
        let sought = age(born.written()?.value(), date)?;
        let by_one = Slip {
            code: Code::OffByOneYear,
            said: Supposition::OneYear,
            value: sought.value.widen(Decimal::ONE)?,
        };
        conclude_with(context, claim, aged, &bands, &[sought], &[by_one])
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

/// The year that a figure names, as a date.
fn year_of(figure: &Figure) -> Option<ArticleDate> {
    let year = figure.written()?.value().normalize();
    year.to_string().parse().ok()
}

/// An age is exact, but "four years" may count both ends of a span.
fn bands(age: &Figure) -> Option<Bands> {
    let holds = Interval::point(age.written()?.value());
    let counted = matches!(age.unit, Unit::Measure(_));
    let youngest = if counted { holds.low().checked_sub(Decimal::ONE)? } else { holds.low() };
    let approximately = Interval::new(youngest, holds.low());
    Some(Bands { holds, approximately, near: approximately })
}

/// The youngest has the birthday still ahead in the first year, the oldest has had it in the last.
fn age(born: Decimal, date: ArticleDate) -> Option<Sought> {
    let (first, last) = (Decimal::from(date.from().year()), Decimal::from(date.to().year()));
    let youngest = first.checked_sub(born)?.checked_sub(Decimal::ONE)?;
    let value = Interval::new(youngest, last.checked_sub(born)?);
    Some(Sought { value, formula: Formula::Age(date, born) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
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
