//! What a reader should know about a claim whatever the verdict.

use super::survey::Survey;
use super::{Relaxation, Verdict};
use crate::interval::{Hedge, Interval, Written};
use rust_decimal::{Decimal, dec};
use serde::{Deserialize, Serialize};

/// Something worth knowing about a claim, which no verdict says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Remark {
    /// A rounded amount was converted to far more digits than it has: "400,000 roubles (4,284.74
    /// euros)".
    SpuriousPrecision,
    /// A directed word points the wrong way: "nearly 2.3" where the value is 2.31.
    HedgeDirection,
}

/// A derived figure this many times finer in proportion than its anchor claims what cannot be
/// known.
const FINER: Decimal = dec!(1_000);
/// An anchor of at most this many digits counts as rounded.
const ROUND_DIGITS: Decimal = dec!(99);

/// The remarks on a conversion that was compared.
pub(super) fn remarks(
    survey: &Survey<'_>,
    verdict: Verdict,
    relaxation: Option<Relaxation>,
) -> Vec<Remark> {
    let spurious = is_spurious(survey).then_some(Remark::SpuriousPrecision);
    let fits = matches!(verdict, Verdict::HoldsApproximately | Verdict::Plausible);
    let loose =
        fits && relaxation == Some(Relaxation::LooseHedge) && is_directed(survey.scenario.hedge());
    spurious.into_iter().chain(loose.then_some(Remark::HedgeDirection)).collect()
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

fn is_directed(hedge: Option<Hedge>) -> bool {
    match hedge {
        None | Some(Hedge::About | Hedge::Exactly) => false,
        Some(
            Hedge::SlightlyBelow
            | Hedge::SlightlyAbove
            | Hedge::AtLeast
            | Hedge::MoreThan
            | Hedge::AtMost
            | Hedge::LessThan
            | Hedge::UpTo,
        ) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::figure::Figure;
    use crate::verdict::trial::{claim, figure, hedged, judged};

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
}
