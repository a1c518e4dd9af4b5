//! All conversions of one pair in an article share a rate.
//!
//! "100 euro (746 kroner) … 200 euro (1.700 kroner)": each pair of figures implies an interval of
//! rates, and the intervals must share a value. No rate book is needed. Pairs come with
//! the native amount first. Where one pair alone stands apart, the message names it.

use super::repetition::unverifiable;
use crate::claim::Claim;
use crate::currency::Currency;
use crate::figure::FigureId;
use crate::interval::{Band, Interval};
use crate::verdict::Context;
use crate::verdict::by_rate::present::bare;
use crate::verdict::by_rate::survey::Scenario;
use crate::verdict::compare::{Fit, gap_percent};
use crate::verdict::finding::{Finding, Reason};
use crate::verdict::message::{Clause, Listed};
use crate::verdict::ruling::Ruling;
use crate::verdict::side::{Exactness, Reading};
use crate::verdict::wording::shown::{Between, shown_rate};
use rust_decimal::Decimal;

/// What two figures of the article imply about their rate.
#[derive(Clone, Copy, Debug)]
pub(in crate::verdict) struct Implied {
    /// The anchor's currency and the derived figure's.
    pub(in crate::verdict) pair: (Currency, Currency),
    /// With the derived figure as written.
    pub(in crate::verdict) as_written: Interval,
    /// With the derived figure read as approximate.
    pub(in crate::verdict) about: Interval,
    /// The derived figure.
    pub(in crate::verdict) derived: FigureId,
}

impl Implied {
    /// The rate that two figures imply, each in a decided currency.
    pub(in crate::verdict) fn of(
        context: &Context<'_>,
        anchor: FigureId,
        derived: FigureId,
    ) -> Option<Self> {
        let (one, other) = (context.case.figures.get(anchor)?, context.case.figures.get(derived)?);
        let pair = (context.currency(one)?, context.currency(other)?);
        let scenario = Scenario::new(
            Reading::primary(one),
            Reading::primary(other),
            [pair.0, pair.1],
            Exactness::ByForm,
        );
        let side = scenario.sides.first()?;
        let about = Interval::new(side.about.low(), side.about.high().or(side.as_written.high())?);
        Some(Self {
            pair,
            as_written: side.as_written.checked_div(side.anchor)?,
            about: about.checked_div(side.anchor)?,
            derived,
        })
    }

    /// The same rate the other way round.
    pub(in crate::verdict) fn reversed(self) -> Option<Self> {
        Some(Self {
            pair: (self.pair.1, self.pair.0),
            as_written: self.as_written.inverse()?,
            about: self.about.inverse()?,
            derived: self.derived,
        })
    }

    fn band(&self, band: Band) -> Interval {
        match band {
            Band::AsWritten => self.as_written,
            Band::About => self.about,
        }
    }
}

/// Judges whether all pairs of a claim can share a rate.
pub(in crate::verdict) fn judge_shared_rate(
    context: &Context<'_>,
    claim: &Claim,
    pairs: &[[FigureId; 2]],
) -> Finding {
    let Some(implied) = implied_rates(context, pairs) else {
        return unverifiable(context, claim, Reason::NotComparable);
    };
    conclude(context, claim, &implied)
}

/// The finding on rates that should all be the same one, all for the same pair.
pub(in crate::verdict) fn conclude(
    context: &Context<'_>,
    claim: &Claim,
    implied: &[Implied],
) -> Finding {
    let ruling = ruling(implied);
    let mut finding = bare(context, claim, &ruling);
    finding.implied_rate = shared(implied.iter(), Band::AsWritten);
    say(context, implied, &ruling, &mut finding);
    finding
}

fn implied_rates(context: &Context<'_>, pairs: &[[FigureId; 2]]) -> Option<Vec<Implied>> {
    let implied =
        pairs.iter().filter_map(|[native, derived]| Implied::of(context, *native, *derived));
    let implied: Vec<Implied> = implied.collect();
    let pair = implied.first()?.pair;
    let aligned: Option<Vec<Implied>> = implied
        .into_iter()
        .map(|rate| if rate.pair == pair { Some(rate) } else { rate.reversed() })
        .collect();
    aligned.filter(|rates| rates.len() > 1 && rates.iter().all(|rate| rate.pair == pair))
}

fn ruling(implied: &[Implied]) -> Ruling {
    let fit = if shared(implied.iter(), Band::AsWritten).is_some() {
        Fit::AsWritten
    } else if shared(implied.iter(), Band::About).is_some() {
        Fit::About
    } else {
        Fit::Apart
    };
    let widest = furthest_apart(implied).map(|[lowest, highest]| gap(highest, lowest));
    Ruling::plain(fit, widest.unwrap_or_default())
}

/// The rate that ends lowest and the one that begins highest, between which the widest gap is.
fn furthest_apart(implied: &[Implied]) -> Option<[&Implied; 2]> {
    let end = |rate: &&Implied| rate.as_written.high().unwrap_or(Decimal::MAX);
    let lowest = implied.iter().min_by_key(end)?;
    let highest = implied.iter().max_by_key(|rate| rate.as_written.low())?;
    Some([lowest, highest])
}

fn gap(one: &Implied, other: &Implied) -> Decimal {
    gap_percent(one.as_written, other.as_written)
}

fn shared<'a>(implied: impl Iterator<Item = &'a Implied>, band: Band) -> Option<Interval> {
    implied
        .map(|rate| rate.band(band))
        .map(Some)
        .reduce(|one, other| one?.intersection(other?))
        .flatten()
}

/// The pair without which the others agree, where there is exactly one such pair among three or
/// more.
///
/// Only that can be one whose rate begins highest or ends lowest.
fn odd_one(implied: &[Implied]) -> Option<&Implied> {
    let about = |at: &usize| implied.get(*at).map(|rate| rate.about);
    let highest = (0..implied.len()).max_by_key(|at| about(at).map(Interval::low))?;
    let lowest = (0..implied.len()).min_by_key(|at| about(at).and_then(Interval::high))?;
    let without = |odd: &usize| {
        let others = implied.iter().enumerate().filter(|(at, _)| at != odd);
        shared(others.map(|(_, rate)| rate), Band::About).is_some()
    };
    let mut odd = [highest, lowest].into_iter().filter(without);
    let first = odd.next().filter(|_| implied.len() > 2)?;
    if odd.next().is_none() { implied.get(first) } else { None }
}

/// The native and the derived figure of the pair without which the others agree.
pub(in crate::verdict) fn odd_pair(
    context: &Context<'_>,
    pairs: &[[FigureId; 2]],
) -> Option<[FigureId; 2]> {
    let implied = implied_rates(context, pairs)?;
    let odd = odd_one(&implied)?.derived;
    pairs.iter().copied().find(|[_, derived]| *derived == odd)
}

/// The rates of some pairs, each once, in the order of the text; of many, the lowest and the
/// highest, which show whether they share one.
fn shown_rates(implied: &[Implied]) -> Vec<Between> {
    const MOST: usize = 6;
    let mut rates: Vec<Between> = Vec::new();
    for rate in implied.iter().map(|rate| shown_rate(rate.as_written)) {
        if rates.len() <= MOST && !rates.contains(&rate) {
            rates.push(rate);
        }
    }
    if rates.len() <= MOST {
        return rates;
    }
    let extremes = furthest_apart(implied).into_iter().flatten();
    extremes.map(|rate| shown_rate(rate.as_written)).collect()
}

fn say(context: &Context<'_>, implied: &[Implied], ruling: &Ruling, finding: &mut Finding) {
    let Some((base, quote)) = implied.first().map(|first| first.pair) else { return };
    let rates = Listed(shown_rates(implied));
    if !ruling.fails() {
        return finding.say(Clause::ShareRate { base, quote, rates });
    }
    finding.say(Clause::ShareNoRate { base, quote, rates });
    if let Some(odd) = odd_one(implied).and_then(|odd| context.case.figures.get(odd.derived)) {
        finding.say(Clause::StandsApart { words: odd.span.of(context.case.text).to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Relation;
    use crate::figure::Figure;
    use crate::verdict::Verdict;
    use crate::verdict::tests::fixtures::{claim, figure, judged};
    use rust_decimal::{Decimal, dec};

    fn finding(pairs: &[(Decimal, Decimal)]) -> Finding {
        let numbers = pairs.iter().flat_map(|(euros, kroner)| [(*euros, "EUR"), (*kroner, "DKK")]);
        let figures: Vec<Figure> =
            numbers.enumerate().map(|(id, (value, code))| figure(id, value, code)).collect();
        let ids: Vec<FigureId> = (0..figures.len()).collect();
        judged(&figures, claim(Relation::RateConflict, &ids), None)
    }

    #[test]
    fn pairs_that_share_a_rate_hold() {
        let finding =
            finding(&[(dec!(100), dec!(746)), (dec!(250), dec!(1865)), (dec!(33), dec!(246))]);
        assert_eq!(finding.verdict, Verdict::Holds);
        // 746 ± 0.5 over 100, 1865 ± 0.5 over 250 and 246 ± 0.5 over 33.
        assert_eq!(finding.implied_rate, Some(Interval::new(dec!(7.458), dec!(7.462))));
    }

    #[test]
    fn the_odd_one_is_named() {
        let finding =
            finding(&[(dec!(100), dec!(746)), (dec!(200), dec!(1700)), (dec!(300), dec!(2238))]);
        assert_eq!(finding.verdict, Verdict::Contradicted);
        assert!(finding.message.ends_with("“1700” stands apart"), "{}", finding.message);
    }

    #[test]
    fn two_pairs_that_disagree_name_neither() {
        let finding = finding(&[(dec!(100), dec!(746)), (dec!(200), dec!(1700))]);
        assert_eq!(finding.verdict, Verdict::Contradicted);
        assert!(finding.message.ends_with("share no rate"), "{}", finding.message);
    }

    #[test]
    fn a_single_pair_cannot_conflict() {
        assert_eq!(finding(&[(dec!(100), dec!(746))]).reason, Some(Reason::NotComparable));
    }
}
