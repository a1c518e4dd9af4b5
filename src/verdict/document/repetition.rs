//! The same figure is in headline, lead or body again: 36.000 against 63.000, million against
//! milliard. No rate is needed.

use crate::article::PartKind;
use crate::claim::Claim;
use crate::claim::grounding::supports;
use crate::claim::slip::{self, Slip};
use crate::currency::Currency;
use crate::figure::{Figure, FigureId};
use crate::interval::{Band, Interval, Written};
use crate::verdict::by_rate::present::bare;
use crate::verdict::compare::{Fit, gap_percent};
use crate::verdict::diagnosis::shown;
use crate::verdict::finding::{Code, Diagnosis, Finding, Reason, Relaxation, Remark};
use crate::verdict::message::{Clause, Instead, Mention, Supposition, Term, undecided};
use crate::verdict::ruling::Ruling;
use crate::verdict::side::{Exactness, Reading, Side, sides};
use crate::verdict::wording::money::Amounts;
use crate::verdict::{Context, Verdict};
use rust_decimal::Decimal;
use std::cmp::Ordering;

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
    let ruling = match parts(context, [first, second]) {
        [Some(_), None] => ruling_of_part(first, second),
        [None, Some(_)] => ruling_of_part(second, first),
        [_, _] => ruling(first, second),
    };
    let mut finding = bare(context, claim, &ruling);
    finding.say(clause(context, [first, second], &finding));
    finding.band = crate::verdict::verdict_band(ruling.verdict);
    if ruling.fails() {
        finding.diagnoses = diagnosis(context, [first, second]).into_iter().collect();
    }
    finding.relaxation =
        finding.band.filter(|band| *band == Band::About).map(|_| Relaxation::RoundFigure);
    finding
}

/// The slip that would explain the two, with the figure that the rest of the article has oftener as
/// the suggestion.
fn diagnosis(context: &Context<'_>, [first, second]: [&Figure; 2]) -> Option<Diagnosis> {
    let text = context.case.text;
    let votes = |figure: &Figure| {
        let same = |other: &&Figure| other.amount == figure.amount && other.unit == figure.unit;
        context.case.figures.iter().filter(same).count()
    };
    let right = match votes(first).cmp(&votes(second)) {
        Ordering::Greater => Some(first),
        Ordering::Less => Some(second),
        // The body is what was written first.
        Ordering::Equal => match parts(context, [first, second]) {
            [Some(_), _] => Some(second),
            [None, Some(_)] => Some(first),
            [None, None] => None,
        },
    };
    slip(first, second, right.map(|figure| figure.span.of(text).to_owned()))
}

/// The slip between two figures.
pub(super) fn slip(one: &Figure, other: &Figure, suggestion: Option<String>) -> Option<Diagnosis> {
    let (one, other) = (one.written()?, other.written()?);
    let slip = slip::between(one, other)?;
    let instead = suggestion.clone().map(Instead::Words);
    let (code, said) = match (slip, instead) {
        (Slip::Scale(_), None) => (Code::Scale, Supposition::PowerOfTen),
        (Slip::Scale(_), Some(instead)) => (Code::Scale, Supposition::PowerOfTenTo { instead }),
        (Slip::Swapped, None) => (Code::Transposed, Supposition::Swapped),
        (Slip::Swapped, Some(instead)) => (Code::Transposed, Supposition::SwappedTo { instead }),
        (Slip::OneDigit, None) => (Code::Typo, Supposition::OneDigit),
        (Slip::OneDigit, Some(instead)) => (Code::Typo, Supposition::OneDigitTo { instead }),
    };
    let chance = slip.chance(slip::significant(one).min(slip::significant(other)));
    Some(Diagnosis::of(code, said, shown(chance), suggestion))
}

/// The finding on a figure of the headline that the body does not have.
pub(in crate::verdict) fn judge_not_in_body(
    context: &Context<'_>,
    claim: &Claim,
    figure: FigureId,
    nearest: Option<FigureId>,
) -> Finding {
    let words = |id| Some(context.figure(id)?.span.of(context.case.text).to_owned());
    let mut finding = bare(context, claim, &Ruling::unverifiable(Reason::NotInBody));
    let part = context.figure(figure).and_then(|figure| context.part(figure.span));
    let part = part.map_or(Term::TheHeadline, part_name);
    finding.say(Clause::PartAlone { part, words: words(figure).unwrap_or_default() });
    if let Some(words) = nearest.and_then(words) {
        finding.say(Clause::NearestFigure { words });
    }
    finding.remarks.push(Remark::NotInBody);
    finding
}

/// A finding that cannot be decided, with its message.
pub(in crate::verdict) fn unverifiable(
    context: &Context<'_>,
    claim: &Claim,
    reason: Reason,
) -> Finding {
    let mut finding = bare(context, claim, &Ruling::unverifiable(reason));
    finding.say(undecided(finding.reason, None));
    finding
}

/// As [`ruling`], but a headline may round what the body has and not the reverse: where one number
/// is a slip of the other and the body does not support the headline, they do not agree.
pub(super) fn ruling_of_part(of_part: &Figure, of_body: &Figure) -> Ruling {
    let ruling = ruling(of_part, of_body);
    let finer = || {
        let one = of_part.written()?;
        let is_slip = |other: &Written| slip::between(one, *other).is_some();
        let other = of_body.amount.numbers().into_iter().find(is_slip)?;
        let [one, other] = [one, other].map(|written| Interval::point(written.value()));
        (!supports(of_body, of_part)).then(|| gap_percent(one, other))
    };
    let gap = if ruling.fails() { None } else { finer() };
    gap.map_or(ruling, |gap| Ruling::plain(Fit::Apart, gap))
}

/// Each figure is read as written; it suffices that the two readings overlap, or that one number is
/// the other shortened.
pub(super) fn ruling(first: &Figure, second: &Figure) -> Ruling {
    let unit = first.currency().map_or(Decimal::ONE, Currency::minor_unit);
    let (one, other) = (Reading::primary(first), Reading::primary(second));
    // Only what the second of each two stands for is compared, so the first is not read.
    let forth = sides(&one, &other, Exactness::Always, [unit; 2]);
    let back = sides(&other, &one, Exactness::Always, [unit; 2]);
    let pairs: Vec<(&Side, &Side)> = forth.iter().zip(&back).collect();
    let fit = pairs.iter().map(|(a, b)| fit(a, b)).min();
    let fit = fit.map(|fit| if shortened(first, second) { fit.max(Fit::About) } else { fit });
    let gap =
        pairs.iter().map(|(a, b)| gap_percent(a.as_written, b.as_written)).max_by_key(Decimal::abs);
    match (fit, gap) {
        (Some(fit), Some(gap)) => Ruling::plain(fit, gap),
        (None, _) | (_, None) => Ruling::unverifiable(Reason::NotComparable),
    }
}

fn fit(forth: &Side, back: &Side) -> Fit {
    if overlap(forth.as_written, back.as_written) { Fit::AsWritten } else { Fit::Apart }
}

/// Whether some value rounds to both. 1,200 ends where 1,300 begins, and nobody who writes one of
/// them means the other.
fn overlap(one: Interval, other: Interval) -> bool {
    let is_point = |interval: Interval| interval.high() == Some(interval.low());
    one.intersection(other)
        .is_some_and(|common| !is_point(common) || is_point(one) || is_point(other))
}

/// Whether one of two numbers may be the other, rounded to a digit or with its last digits cut off,
/// as headlines have it.
fn shortened(first: &Figure, second: &Figure) -> bool {
    let shortens = |short: &Figure, long: &Figure| {
        let (Some(short_number), Some(long)) = (short.written(), long.written()) else {
            return false;
        };
        let minor = short.currency().map_or(Decimal::ONE, Currency::minor_unit);
        let bands = short_number.in_a_headline(short.hedge(), minor);
        bands.iter().any(|band| band.contains(long.value()))
    };
    shortens(first, second) || shortens(second, first)
}

fn clause(context: &Context<'_>, figures: [&Figure; 2], finding: &Finding) -> Clause {
    let [one, other] = figures.map(|figure| mention(figure, context.case.text));
    match finding.verdict {
        Verdict::Holds => Clause::BothAgree { one, other },
        Verdict::HoldsApproximately => Clause::BothAgreeAbout { one, other },
        Verdict::Plausible | Verdict::NearMiss | Verdict::Contradicted | Verdict::Unverifiable => {
            match parts(context, figures) {
                [Some(part), None] => Clause::PartDiffers { part: part_name(part), one, other },
                [None, Some(part)] => {
                    Clause::PartDiffers { part: part_name(part), one: other, other: one }
                }
                [_, _] => Clause::BothDiffer { one, other },
            }
        }
    }
}

/// The parts of the article in which figures are.
fn parts(context: &Context<'_>, figures: [&Figure; 2]) -> [Option<PartKind>; 2] {
    figures.map(|figure| context.part(figure.span))
}

const fn part_name(part: PartKind) -> Term {
    match part {
        PartKind::Headline => Term::TheHeadline,
        PartKind::Standfirst => Term::TheStandfirst,
        PartKind::Caption => Term::TheCaption,
        PartKind::Lead => Term::TheLead,
    }
}

/// "36,000 DKK", "1,200 jobs"
fn mention(figure: &Figure, text: &str) -> Mention {
    let written = Reading::primary(figure).written().map(Written::value);
    match (written, figure.currency()) {
        (Some(value), Some(currency)) => Mention::Amount(Amounts::exactly(value, value, currency)),
        (_, None) => Mention::Words(figure.span.of(text).to_owned()),
        (None, Some(currency)) => Mention::Term(Term::VagueAmount { currency }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::interval::Hedge;
    use crate::verdict::tests::fixtures::{claim, figure, hedged, judged, scaled};
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
