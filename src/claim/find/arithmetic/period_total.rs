//! An amount per period, and the one for a longer period: "£14.50 a month, or £174 a year".
//!
//! The second may leave its unit out: "45 тысяч рублей в месяц, или 540 тысяч в год". Amounts that
//! are no money are a claim only where a word says that the two are equal. A year that costs less
//! than twelve months is what subscriptions offer, and no claim.

use super::figures::{Gap, NEAR, Values, same_unit, value};
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::Cue;
use rust_decimal::{Decimal, dec};

/// One claim for each two neighbouring amounts of one unit that count by two periods.
pub(super) fn claims<'a>(marked: MarkedText<'a>, _: &Values<'a>) -> Vec<Claim> {
    let of_period = |figure: &&Figure| {
        figure.per.as_ref().is_some_and(|per| is_period(&per.unit)) && figure.written().is_some()
    };
    let values: Vec<&Figure> = marked.figures.iter().filter(of_period).collect();
    let pairs = values.windows(2).take_while(|_| !marked.is_interrupted());
    let found = pairs.filter_map(|pair| {
        let [one, other] = pair else { return None };
        let (ours, theirs) = (one.per.as_ref()?, other.per.as_ref()?);
        let periods = is_period(&ours.unit) && is_period(&theirs.unit) && ours.unit != theirs.unit;
        let money = one.currency().is_some() && same_unit(one, other);
        let gap = Gap::within(marked, one, other, NEAR).filter(|_| periods)?;
        let same = || {
            gap.says_the_same()
                && matches!(one.unit, Unit::Measure(_) | Unit::Things)
                && same_unit(one, other)
        };
        // "from $1,450 to $1,600 a month, $150 more, or $1,800 a year" may be said of the third.
        let is_between = |element: &Element<'_>| {
            matches!(element.kind, ElementKind::Figure(id)
                if marked.figure(id).is_some_and(|figure| same_unit(figure, one)))
        };
        if gap.elements.iter().any(is_between) {
            return None;
        }
        let offered = is_cheaper(one, other)
            && !gap.elements.iter().any(|element| {
                [Cue::Equals, Cue::Worth, Cue::ThatIs].iter().any(|cue| element.is_cue(*cue))
            });
        ((money && !offered) || same()).then(|| Claim {
            assertion: Assertion::PeriodTotal { amounts: [one.id, other.id] },
            span: one.span.cover(other.span),
            cue: None,
        })
    });
    found.collect()
}

/// "$9.99 a month or $99 a year": the longer term costs less, as subscriptions do.
fn is_cheaper(one: &Figure, other: &Figure) -> bool {
    const TERMS: [(&str, &str, Decimal); 2] =
        [("month", "year", dec!(12)), ("week", "year", dec!(52))];
    const LEAST: Decimal = dec!(0.5);
    const FULL: Decimal = dec!(0.985);
    let per = |figure: &Figure| figure.per.as_ref().map(|per| per.unit.clone());
    let (Some(short), Some(long)) = (per(one), per(other)) else { return false };
    let term = TERMS.iter().find(|(term, longer, _)| *term == short && *longer == long);
    let Some((_, _, times)) = term else { return false };
    let full = value(one).and_then(|value| value.checked_mul(*times));
    let part = value(other).zip(full).and_then(|(value, full)| value.checked_div(full));
    part.is_some_and(|part| part >= LEAST && part < FULL)
}

fn is_period(unit: &str) -> bool {
    ["hour", "day", "week", "month", "quarter", "year"].contains(&unit)
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::PeriodTotal, language, text)
    }

    #[test]
    fn two_periods_of_one_money_are_a_claim() {
        assert_eq!(claims("en", "Rent is £850 a month, or £10,200 a year."), ["£850 | £10,200"]);
        assert_eq!(
            claims("da", "Det koster 90 kroner om ugen eller 4.680 kroner om året."),
            ["90 kroner | 4.680 kroner"]
        );
    }

    #[test]
    fn two_moneys_or_one_period_are_none() {
        assert!(claims("en", "Rent is £850 a month, or $12,400 a year.").is_empty());
        assert!(claims("en", "Rent is £850 a month, and was £800 a month.").is_empty());
    }
}
