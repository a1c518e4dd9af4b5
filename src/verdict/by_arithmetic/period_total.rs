//! An amount per period, and for a longer period: 13,600 a month are 163,200 a year.
//!
//! The two amounts come in either order; both must name their period.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Sought, conclude, given, same_unit, words};
use crate::claim::Claim;
use crate::figure::{Figure, FigureId};
use crate::interval::Interval;
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::Formula;
use rust_decimal::{Decimal, dec};

/// How many of the shorter period make the longer one; working days and weeks beside calendar ones.
const COUNTS: [(&str, &str, &[Decimal]); 9] = [
    ("day", "week", &[dec!(7), dec!(5)]),
    ("day", "month", &[dec!(30), dec!(31), dec!(28)]),
    ("day", "year", &[dec!(365), dec!(366)]),
    ("hour", "day", &[dec!(24), dec!(8)]),
    ("hour", "week", &[dec!(168), dec!(40)]),
    ("month", "year", &[dec!(12)]),
    ("quarter", "year", &[dec!(4)]),
    ("week", "month", &[dec!(4), dec!(4.345)]),
    ("week", "year", &[dec!(52)]),
];

/// Judges whether an amount per period gives the one for the longer period.
pub(in crate::verdict) fn judge_period_total(
    context: &Context<'_>,
    claim: &Claim,
    amounts: [FigureId; 2],
) -> Finding {
    let found = context.figures(amounts).filter(|figures| same_unit(context, figures));
    let found = found.and_then(|[one, other]| {
        let counts = counts(one, other).map(|counts| (one, other, counts));
        let (short, long, counts) =
            counts.or_else(|| Some((other, one, self::counts(other, one)?)))?;
        let ways: Vec<Sought> =
            counts.iter().filter_map(|count| times(context, short, *count)).collect();
        conclude(context, claim, long, &Bands::of(context, long)?, &ways)
    });
    found.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

fn counts(short: &Figure, long: &Figure) -> Option<&'static [Decimal]> {
    let (short, long) = (short.per.as_ref()?, long.per.as_ref()?);
    let row = COUNTS.iter().find(|(one, other, _)| *one == short.unit && *other == long.unit);
    row.map(|(_, _, counts)| *counts)
}

fn times(context: &Context<'_>, short: &Figure, count: Decimal) -> Option<Sought> {
    let given = given(context, short)?;
    let value = given.checked_mul(Interval::point(count))?;
    Some(Sought { value, formula: Formula::Times(words(context, short).to_owned(), count) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;
    use crate::claim::Relation;
    use crate::figure::Per;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, figure, judged};

    fn per(figure: Figure, unit: &str) -> Figure {
        let per = Per { unit: unit.to_owned(), span: Span::new(0, 0) };
        Figure { per: Some(per), ..figure }
    }

    fn verdict(month: Decimal, year: Decimal) -> Verdict {
        let figures = [per(figure(0, month, "DKK"), "month"), per(figure(1, year, "DKK"), "year")];
        judged(&figures, claim(Relation::PeriodTotal, &[0, 1]), None).verdict
    }

    #[test]
    fn twelve_months_make_a_year() {
        assert_eq!(verdict(dec!(13_600), dec!(163_200)), Verdict::Holds);
        assert_eq!(verdict(dec!(13_600), dec!(163_000)), Verdict::Holds);
        assert_eq!(verdict(dec!(13_600), dec!(136_000)), Verdict::Contradicted);
    }

    #[test]
    fn the_longer_period_may_come_first() {
        let figures =
            [per(figure(0, dec!(5_200), "EUR"), "year"), per(figure(1, dec!(100), "EUR"), "week")];
        assert_eq!(
            judged(&figures, claim(Relation::PeriodTotal, &[0, 1]), None).verdict,
            Verdict::Holds
        );
    }
}
