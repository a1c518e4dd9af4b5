//! Which remarks a conversion gives rise to.

use super::survey::Survey;
use crate::figure::Amount;
use crate::interval::{Hedge, Interval, OpenSide, Written};
use crate::verdict::{Remark, Rule};
use rust_decimal::{Decimal, dec};

/// A derived figure this many times finer in proportion than its anchor claims what cannot be
/// known.
const FINER: Decimal = dec!(1_000);
/// An anchor of at most this many digits counts as rounded.
const ROUND_DIGITS: Decimal = dec!(99);

/// The remarks on a conversion that was compared; `computed` is what the rates make of its anchor.
pub(in crate::verdict) fn remarks(
    survey: &Survey<'_>,
    rule: Rule,
    computed: Option<Interval>,
) -> Vec<Remark> {
    let points_away = computed.is_some_and(|computed| points_away(survey, computed));
    let remarks = [
        is_spurious(survey).then_some(Remark::SpuriousPrecision),
        (rule != Rule::Undecided && points_away).then_some(Remark::HedgeDirection),
        (rule == Rule::TrueBound).then_some(Remark::LooseBound),
    ];
    remarks.into_iter().flatten().collect()
}

/// Whether all that the rates make of the anchor lies on the other side of a number than its word
/// says.
fn points_away(survey: &Survey<'_>, computed: Interval) -> bool {
    let scenario = &survey.scenario;
    let Some(side) = scenario.hedge().and_then(Hedge::side) else { return false };
    let Amount::Single(written) = scenario.derived.amount else { return false };
    match side {
        OpenSide::Above => computed.high().is_some_and(|high| high < written.value()),
        OpenSide::Below => computed.low() > written.value(),
    }
}

fn is_spurious(survey: &Survey<'_>) -> bool {
    let scenario = &survey.scenario;
    let (Some(anchor), Some(derived)) = (scenario.anchor.written(), scenario.derived.written())
    else {
        return false;
    };
    let is_round = digits(anchor).is_some_and(|digits| digits <= ROUND_DIGITS);
    let finer =
        share(anchor).zip(share(derived)).and_then(|(anchor, derived)| anchor.checked_div(derived));
    is_round && finer.is_some_and(|times| times >= FINER)
}

/// The written digits as one whole number: 400,000 is 4.
fn digits(written: Written) -> Option<Decimal> {
    written.value().abs().checked_div(written.last_place())
}

/// The width of a figure's reading in proportion.
fn share(written: Written) -> Option<Decimal> {
    let reading: Interval = written.as_written();
    reading.high()?.checked_sub(reading.low())?.checked_div(written.value().abs())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::figure::Figure;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, figure, hedged, judged};

    fn remarked(figures: [Figure; 2]) -> Vec<Remark> {
        judged(&figures, claim(Relation::Conversion, &[0, 1]), Some("2023-08-03")).remarks
    }

    #[test]
    fn a_round_amount_converted_to_the_cent_is_spuriously_precise() {
        let fine = remarked([figure(0, dec!(400_000), "RUB"), figure(1, dec!(3_924.38), "EUR")]);
        assert_eq!(fine, vec![Remark::SpuriousPrecision]);
        assert_eq!(
            remarked([figure(0, dec!(400_000), "RUB"), figure(1, dec!(3_924), "EUR")]),
            vec![]
        );
        assert_eq!(
            remarked([figure(0, dec!(412_355), "RUB"), figure(1, dec!(4_045.60), "EUR")]),
            vec![]
        );
    }

    #[test]
    fn nearly_where_the_value_is_more_points_the_wrong_way() {
        // 310 euro are 2,310 kroner.
        let nearly = hedged(figure(1, dec!(2_300), "DKK"), Hedge::SlightlyBelow);
        assert_eq!(remarked([figure(0, dec!(310), "EUR"), nearly]), vec![Remark::HedgeDirection]);
        let nearly = hedged(figure(1, dec!(2_400), "DKK"), Hedge::SlightlyBelow);
        assert_eq!(remarked([figure(0, dec!(310), "EUR"), nearly]), vec![]);
    }

    #[test]
    fn a_word_that_is_loose_but_points_the_right_way_is_not_remarked_on() {
        // 310 euro are 2,310 kroner: more than 2,000, and not even a bound that is far off.
        let over = hedged(figure(1, dec!(2_000), "DKK"), Hedge::MoreThan);
        assert_eq!(remarked([figure(0, dec!(310), "EUR"), over]), vec![]);
        let under = hedged(figure(1, dec!(2_300), "DKK"), Hedge::LessThan);
        assert_eq!(remarked([figure(0, dec!(310), "EUR"), under]), vec![Remark::HedgeDirection]);
    }

    #[test]
    fn a_bound_that_is_true_and_far_off_is_loose() {
        let finding = |hedge, kroner| {
            let bound = hedged(figure(1, kroner, "DKK"), hedge);
            let figures = [figure(0, dec!(310), "EUR"), bound];
            judged(&figures, claim(Relation::Conversion, &[0, 1]), Some("2023-08-03"))
        };
        for (hedge, kroner) in [
            (Hedge::MoreThan, dec!(1_300)),
            (Hedge::AtLeast, dec!(1_500)),
            (Hedge::UpTo, dec!(4_000)),
            (Hedge::LessThan, dec!(3_000)),
        ] {
            let finding = finding(hedge, kroner);
            assert_eq!(finding.verdict, Verdict::NearMiss, "{hedge:?}");
            assert_eq!(finding.remarks, vec![Remark::LooseBound], "{hedge:?}");
        }
        let wrong = finding(Hedge::MoreThan, dec!(3_000));
        assert_eq!(wrong.verdict, Verdict::Contradicted);
        assert_eq!(wrong.remarks, vec![Remark::HedgeDirection]);
    }
}
