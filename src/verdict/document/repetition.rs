//! The same figure stands in headline, lead or body again: 36.000 against 63.000, million against
//! milliard. No rate is needed.

use crate::claim::Claim;
use crate::currency::Currency;
use crate::figure::{Figure, FigureId};
use crate::interval::{Band, Interval, Written};
use crate::verdict::by_rate::present::bare;
use crate::verdict::compare::{Fit, gap_percent};
use crate::verdict::finding::{Finding, Reason, Relaxation};
use crate::verdict::ruling::Ruling;
use crate::verdict::side::{Exactness, Reading, Side, sides};
use crate::verdict::wording::money::Amounts;
use crate::verdict::wording::shown::Grouped;
use crate::verdict::{Context, Verdict};
use rust_decimal::Decimal;
use std::fmt;

/// Judges whether two figures that should be the same agree within their readings.
pub(in crate::verdict) fn judge_repetition(
    context: &Context<'_>,
    claim: &Claim,
    figures: [FigureId; 2],
) -> Finding {
    let Some([first, second]) = context.figures(figures) else {
        return unverifiable(context, claim, Reason::NotComparable);
    };
    if context.currency(first) != context.currency(second) {
        return unverifiable(context, claim, Reason::UnknownCurrency);
    }
    let ruling = ruling(first, second);
    let mut finding = bare(context, claim, &ruling);
    finding.message = message(first, second, &finding);
    finding.band = crate::verdict::verdict_band(ruling.verdict);
    finding.relaxation =
        finding.band.filter(|band| *band == Band::About).map(|_| Relaxation::RoundFigure);
    finding
}

/// A finding that cannot be decided, with its message.
pub(in crate::verdict) fn unverifiable(
    context: &Context<'_>,
    claim: &Claim,
    reason: Reason,
) -> Finding {
    let mut finding = bare(context, claim, &Ruling::unverifiable(reason));
    finding.message = crate::verdict::wording::message::undecided(finding.reason, None);
    finding
}

/// Each figure is read as written and as approximate; it suffices that either reading of one meets
/// the same reading of the other.
fn ruling(first: &Figure, second: &Figure) -> Ruling {
    let unit = first.currency().map_or(Decimal::ONE, Currency::minor_unit);
    let (one, other) = (Reading::primary(first), Reading::primary(second));
    // Only what the second of each two stands for is compared, so the first is not read.
    let forth = sides(&one, &other, Exactness::Always, [unit; 2]);
    let back = sides(&other, &one, Exactness::Always, [unit; 2]);
    let pairs: Vec<(&Side, &Side)> = forth.iter().zip(&back).collect();
    let fit = pairs.iter().map(|(a, b)| fit(a, b)).min();
    let gap =
        pairs.iter().map(|(a, b)| gap_percent(a.as_written, b.as_written)).max_by_key(Decimal::abs);
    match (fit, gap) {
        (Some(fit), Some(gap)) => Ruling::plain(fit, gap),
        (None, _) | (_, None) => Ruling::unverifiable(Reason::NotComparable),
    }
}

fn fit(forth: &Side, back: &Side) -> Fit {
    let meet = |a: Interval, b: Interval| a.meets(b);
    if meet(forth.as_written, back.as_written) {
        Fit::AsWritten
    } else if meet(forth.about, back.about) {
        Fit::About
    } else {
        Fit::Apart
    }
}

fn message(first: &Figure, second: &Figure, finding: &Finding) -> String {
    let (one, other) = (Named(first), Named(second));
    match finding.verdict {
        Verdict::Holds => format!("{one} and {other} agree"),
        Verdict::HoldsApproximately => format!("{one} and {other} agree when read as approximate"),
        Verdict::Plausible | Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => {
            format!("{one} and {other} stand for the same amount and do not agree")
        }
    }
}

/// "36,000 DKK"
struct Named<'a>(&'a Figure);

impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = Reading::primary(self.0).written().map(Written::value);
        match (written, self.0.currency()) {
            (Some(value), Some(currency)) => Amounts::exactly(value, value, currency).fmt(f),
            (Some(value), None) => Grouped(value).fmt(f),
            (None, Some(currency)) => write!(f, "a vague amount in {currency}"),
            (None, None) => f.write_str("a vague amount"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::interval::Hedge;
    use crate::verdict::tests::trial::{claim, figure, hedged, judged, scaled};
    use rust_decimal::dec;

    fn verdict(figures: [Figure; 2]) -> Verdict {
        judged(&figures, claim(Relation::Repetition, &[0, 1]), None).verdict
    }

    #[test]
    fn a_figure_and_its_rounding_hold() {
        assert_eq!(
            verdict([figure(0, dec!(36_000), "DKK"), figure(1, dec!(36_189), "DKK")]),
            Verdict::Holds
        );
    }

    #[test]
    fn a_hedge_makes_room() {
        let pair = [hedged(figure(0, dec!(100), "EUR"), Hedge::About), figure(1, dec!(104), "EUR")];
        assert_eq!(verdict(pair), Verdict::Holds);
    }

    #[test]
    fn a_round_figure_holds_approximately() {
        let pair = [figure(0, dec!(36_000), "DKK"), figure(1, dec!(36_700), "DKK")];
        assert_eq!(verdict(pair), Verdict::HoldsApproximately);
    }

    #[test]
    fn swapped_digits_are_contradicted() {
        let pair = [figure(0, dec!(36_000), "DKK"), figure(1, dec!(63_000), "DKK")];
        assert_eq!(verdict(pair), Verdict::Contradicted);
    }

    #[test]
    fn million_against_milliard_is_contradicted() {
        let million = scaled(0, dec!(1.1), dec!(1_000_000), "EUR");
        let milliard = scaled(1, dec!(1.1), dec!(1_000_000_000), "EUR");
        assert_eq!(verdict([million, milliard]), Verdict::Contradicted);
    }

    #[test]
    fn a_small_slip_is_a_near_miss() {
        let pair = [figure(0, dec!(546.62), "EUR"), figure(1, dec!(549.62), "EUR")];
        assert_eq!(verdict(pair), Verdict::NearMiss);
    }

    #[test]
    fn different_currencies_are_not_a_repetition() {
        let pair = [figure(0, dec!(100), "EUR"), figure(1, dec!(100), "USD")];
        assert_eq!(verdict(pair), Verdict::Unverifiable);
    }
}
