//! What is said of a conversion, with the arithmetic. Never "false": a figure holds, or it "could
//! not be reproduced".

use super::money::Amounts;
use super::shown::{Between, Grouped, shown_rate};
use crate::claim::Claim;
use crate::currency::Currency;
use crate::figure::Amount;
use crate::interval::{Interval, Written};
use crate::verdict::by_rate::survey::{Scenario, Survey};
use crate::verdict::finding::{Finding, Reason, Unknown, shown_percent};
use crate::verdict::message::{Also, Clause, Listed, Mention, OnDate, Term, ToAmounts, undecided};
use crate::verdict::side::Side;
use crate::verdict::{Context, Verdict};
use rust_decimal::Decimal;

/// Says what the rates make of a conversion:
/// "495,000 RUB × 0.0733 on 2023-08-03 = 36,284 DKK; 36,000 DKK stands for 35,500–36,500".
pub(in crate::verdict) fn say_conversion(
    context: &Context<'_>,
    claim: &Claim,
    best: Option<&Survey<'_>>,
    finding: &mut Finding,
) {
    let Some(best) = best else { return finding.say(undecided(finding.reason, None)) };
    let Scenario { base, quote, .. } = best.scenario;
    let Some(computed) = finding.computed.filter(|_| finding.verdict != Verdict::Unverifiable)
    else {
        finding.say(undecided(finding.reason, Some([base, quote])));
        let known = match finding.reason {
            Some(Reason::NoRate) | None => context.lookup.known(base, quote),
            Some(_) => None,
        };
        if let Some(series) = known {
            finding.say(Clause::KnownRates { base, quote, series: Listed(series) });
        }
        return;
    };
    let amount = bounds(&best.scenario.sides, |side| side.anchor, base);
    let result = Amounts::computed(computed.exact, computed.currency);
    let rates = finding.rates.iter().map(|rate| rate.interval).reduce(Interval::hull);
    let rate = rates.map_or(Between(Decimal::ONE, Decimal::ONE), shown_rate);
    finding.say(match claim.dated().or(context.case.date).map(OnDate) {
        Some(date) => Clause::ConvertedOn { amount, rate, date, result },
        None => Clause::Converted { amount, rate, result },
    });
    say_assessment(&best.scenario, finding);
}

fn say_assessment(scenario: &Scenario<'_>, finding: &mut Finding) {
    let figure = mention(scenario);
    let as_written = bounds(&scenario.sides, |side| side.as_written, scenario.quote);
    match finding.verdict {
        Verdict::Holds => finding.say(Clause::StandsFor { figure, reading: as_written }),
        Verdict::HoldsApproximately => {
            let reading = bounds(&scenario.sides, |side| side.about, scenario.quote);
            finding.say(Clause::AgreesAbout { figure, reading });
        }
        Verdict::Plausible => finding.say(depending(figure, finding)),
        Verdict::NearMiss | Verdict::Contradicted => {
            finding.say(from_nearest(figure, as_written, finding));
            if let Some(amount) = instead(finding) {
                finding.say(Clause::SameRounding { amount });
            }
        }
        Verdict::Unverifiable => {}
    }
}

/// One of the bounds of each side: "€5,000 to €10,000".
fn bounds(sides: &[Side], of: fn(&Side) -> Interval, in_money: Currency) -> ToAmounts {
    let amounts = |side: &Side| Amounts::of(of(side), in_money);
    match sides {
        [] => {
            ToAmounts { first: Amounts::of(Interval::point(Decimal::ZERO), in_money), last: None }
        }
        [only] => ToAmounts { first: amounts(only), last: None },
        [first, .., last] => ToAmounts { first: amounts(first), last: Some(amounts(last)) },
    }
}

fn mention(scenario: &Scenario<'_>) -> Mention {
    let (low, high) = match scenario.derived.amount {
        Amount::Single(written) => (written.value(), written.value()),
        Amount::Range { low, high } => (low.value(), high.value()),
        Amount::Vague { low, high } => (low, high),
        Amount::OutOfRange => {
            return Mention::Term(Term::OutOfRangeIn { currency: scenario.quote });
        }
    };
    Mention::Amount(Amounts::exactly(low, high, scenario.quote))
}

fn depending(figure: Mention, finding: &Finding) -> Clause {
    let unknowns = Listed(finding.on.iter().map(|unknown| open(*unknown)).collect());
    let by_days = finding.on.contains(&Unknown::Date) && finding.days_total > 1;
    let days = by_days
        .then_some(Term::OnDays { holding: finding.days_holding, total: finding.days_total });
    let pairs = working_pairs(finding);
    let pairs = (!pairs.is_empty()).then_some(Term::WithPairs { pairs: Listed(pairs) });
    Clause::AgreesDepending { figure, unknowns, pairs: Also(pairs), days: Also(days) }
}

/// The pairs with which a claim works, each once whichever amount is native.
fn working_pairs(finding: &Finding) -> Vec<Term> {
    let mut seen = Vec::new();
    let mut pairs = Vec::new();
    for [base, quote] in &finding.currencies {
        let unordered = [base.min(quote), base.max(quote)];
        if !seen.contains(&unordered) {
            seen.push(unordered);
            pairs.push(Term::FromTo { base: *base, quote: *quote });
        }
    }
    pairs
}

const fn open(unknown: Unknown) -> Term {
    match unknown {
        Unknown::Date => Term::OpenDay,
        Unknown::Currency => Term::OpenCurrency,
        Unknown::Source => Term::OpenSource,
        Unknown::Rate => Term::OpenRate,
        Unknown::Anchor => Term::OpenAnchor,
        Unknown::Number => Term::OpenNumber,
    }
}

/// Newsrooms use yesterday's rate or today's, so the gap is to the nearest of the fixings around
/// the date, not to the day's own alone.
fn from_nearest(figure: Mention, reading: ToAmounts, finding: &Finding) -> Clause {
    match gap(finding) {
        (true, gap) => Clause::BelowNearest { figure, reading, gap },
        (false, gap) => Clause::AboveNearest { figure, reading, gap },
    }
}

/// Whether a figure lies below what was computed, and by how many percent.
pub(in crate::verdict) fn gap(finding: &Finding) -> (bool, Grouped) {
    let gap = shown_percent(finding.gap_percent.unwrap_or_default());
    // Of a gap of several times the value, hundredths of a percent tell nobody anything.
    let decimals = if gap.abs() < Decimal::ONE_HUNDRED { 2 } else { 0 };
    (gap.is_sign_negative(), Grouped(gap.abs().round_dp(decimals)))
}

fn instead(finding: &Finding) -> Option<Amounts> {
    let suggestion = finding.suggestion?;
    let value = suggestion.value.value();
    let upper = suggestion.upper.map_or(value, Written::value);
    Some(Amounts::exactly(value, upper, suggestion.currency?))
}
