//! What holds for every relation and every figure.

pub(super) mod fixtures;

use super::by_rate::lookup::Lookup;
use super::{Finding, Verdict};
use crate::Span;
use crate::claim::{Claim, Relation};
use crate::figure::{Amount, Figure, Form, Per, Unit};
use crate::interval::{Hedge, Written};
use fixtures::{august, claim, figure, hedged, judged_in, open, undirected};
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

const RELATIONS: [Relation; 11] = [
    Relation::Conversion,
    Relation::StatedRate,
    Relation::Triangle,
    Relation::RateConflict,
    Relation::Repetition,
    Relation::Change,
    Relation::Sum,
    Relation::PeriodTotal,
    Relation::Share,
    Relation::UnitConversion,
    Relation::Age,
];
const OTHER_UNITS: [Option<Unit>; 6] = [
    None,
    Some(Unit::Percent),
    Some(Unit::PercentagePoint),
    Some(Unit::Things),
    Some(Unit::Year),
    Some(Unit::Date),
];
const HEDGES: [Option<Hedge>; 5] =
    [None, Some(Hedge::About), Some(Hedge::AtLeast), Some(Hedge::SlightlyBelow), Some(Hedge::UpTo)];
const TEXT: &str = "Prisen er 36.000 kroner i Norge 🦀 eller 495,000 billion rubler. Så \u{a0}mere";

fn value() -> impl Strategy<Value = Decimal> {
    prop_oneof![
        Just(Decimal::ZERO),
        Just(Decimal::MAX),
        Just(Decimal::MIN),
        Just(Decimal::new(1, 28)),
        Just(dec!(2015)),
        (any::<i64>(), 0u32..=20).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale)),
        (1i64..100_000).prop_map(Decimal::from),
    ]
}

fn amount() -> impl Strategy<Value = Amount> {
    (value(), value(), 0..5u8).prop_map(|(one, other, shape)| match shape {
        0 => Amount::Range { low: Written::in_full(one), high: Written::in_full(other) },
        1 => Amount::Vague { low: one.min(other), high: one.max(other) },
        2 => Amount::OutOfRange,
        _ => Amount::Single(Written::in_full(one)),
    })
}

fn any_figure() -> impl Strategy<Value = Figure> {
    let shape = (0usize..90, 0usize..90, any::<bool>(), any::<bool>(), 0..4u8);
    let words = (0..OTHER_UNITS.len(), 0..HEDGES.len(), 0..4u8);
    (amount(), amount(), shape, words).prop_map(
        |(amount, other, (start, end, digits, scale, unit), (kind, hedge, per))| {
            let money = match unit {
                0 => figure(0, dec!(1), "EUR"),
                1 => figure(0, dec!(1), "RUB"),
                2 => figure(0, dec!(1), "DKK"),
                _ => open(figure(0, dec!(1), "EUR"), &["EUR", "DKK"]),
            };
            let per = ["month", "year", "share"].get(usize::from(per));
            let figure = Figure {
                unit: OTHER_UNITS[kind].clone().unwrap_or(money.unit.clone()),
                amount,
                alternatives: vec![other],
                span: Span::new(start, end),
                form: Form { digits, scale },
                per: per.map(|unit| Per { unit: (*unit).to_owned(), span: Span::new(0, 0) }),
                ..money
            };
            HEDGES[hedge].map_or(figure.clone(), |hedge| hedged(figure, hedge))
        },
    )
}

fn findings(figures: &[Figure], claims: &[Claim], date: Option<&str>) -> Vec<Finding> {
    judged_in(TEXT, figures, claims, date, &Lookup::asking(august))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_figure_makes_judging_panic_and_each_claim_gets_one_finding_or_is_told_in_that_of_its_cause(
        figures in prop::collection::vec(any_figure(), 1..5),
        known in any::<bool>(),
        date in prop_oneof![Just(None), Just(Some("2023-08-03")), Just(Some("2023-08"))],
    ) {
        let figures: Vec<Figure> =
            figures.into_iter().enumerate().map(|(id, figure)| Figure { id, ..figure }).collect();
        // One figure too many is a claim about a figure that is not there.
        let ids: Vec<usize> = (0..=figures.len()).collect();
        let counts = (0..=ids.len()).flat_map(|count| RELATIONS.map(|relation| (relation, count)));
        let claims: Vec<Claim> = counts
            .map(|(relation, count)| claim(relation, &ids[..count]))
            .map(|claim| if known { claim } else { undirected(claim) })
            .map(|claim| Claim { span: Span::new(3, 80), ..claim })
            .collect();
        let findings = findings(&figures, &claims, date);
        // What fails only since a conversion fails is told in the message of that.
        let is_told = |relation: &Relation| {
            matches!(relation, Relation::Triangle | Relation::RateConflict | Relation::Repetition)
        };
        let judged = findings.iter().map(|finding| finding.relation);
        let claimed = claims.iter().map(Claim::relation);
        let apart: Vec<Relation> = judged.filter(|relation| !is_told(relation)).collect();
        prop_assert_eq!(apart, claimed.filter(|relation| !is_told(relation)).collect::<Vec<_>>());
        let is_cause = |finding: &Finding| {
            finding.relation == Relation::Conversion && finding.message.contains("; ")
        };
        prop_assert!(findings.len() <= claims.len());
        prop_assert!(findings.len() == claims.len() || findings.iter().any(is_cause));
        for finding in &findings {
            prop_assert_eq!(finding.on.is_empty(), finding.verdict != Verdict::Plausible);
            prop_assert_eq!(finding.reason.is_some(), finding.verdict == Verdict::Unverifiable);
            prop_assert!(!finding.message.is_empty() && !finding.message.contains("false"));
            prop_assert!(finding.diagnoses.len() <= 3);
            prop_assert!(serde_json::to_string(finding).is_ok());
        }
    }
}
