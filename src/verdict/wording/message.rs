//! One neutral English line per finding, with the arithmetic. Never "false": a figure holds, or it
//! "could not be reproduced".

use super::money::Amounts;
use super::shown::{Grouped, shown_rate};
use crate::article::ArticleDate;
use crate::claim::Claim;
use crate::currency::Currency;
use crate::figure::Amount;
use crate::interval::{Interval, Written};
use crate::verdict::by_rate::survey::{Scenario, Survey};
use crate::verdict::finding::{Finding, Reason, Unknown, shown_percent};
use crate::verdict::side::Side;
use crate::verdict::{Context, Verdict};
use std::fmt::{self, Display, Formatter, Write};

/// The line for a conversion.
pub(in crate::verdict) fn conversion_message(
    context: &Context<'_>,
    claim: &Claim,
    best: Option<&Survey<'_>>,
    finding: &Finding,
) -> String {
    const USUAL: usize = 192;
    let Some(best) = best else { return undecided(finding.reason, None) };
    if finding.computed.is_none() || finding.verdict == Verdict::Unverifiable {
        let Scenario { base, quote, .. } = best.scenario;
        let undecided = undecided(finding.reason, Some(&best.scenario));
        let known = match finding.reason {
            Some(Reason::NoRate) | None => context.lookup.known(base, quote),
            Some(_) => None,
        };
        return known.map_or(undecided.clone(), |known| format!("{undecided}; {known}"));
    }
    let line = Line { best, finding, date: claim.dated().or(context.case.date) };
    let mut message = String::with_capacity(USUAL);
    // Writing to a string never fails.
    let _ = write!(message, "{line}");
    message
}

/// "495,000 RUB × 0.0733 on 2023-08-03 = 36,284 DKK; 36,000 DKK stands for 35,500–36,500"
struct Line<'a> {
    best: &'a Survey<'a>,
    finding: &'a Finding,
    date: Option<ArticleDate>,
}

impl Display for Line<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let scenario = &self.best.scenario;
        let anchor =
            Bounds { sides: &scenario.sides, of: |side| side.anchor, in_money: scenario.base };
        write!(f, "{anchor} × ")?;
        if let Some(rate) =
            self.finding.rates.iter().map(|rate| rate.interval).reduce(Interval::hull)
        {
            shown_rate(rate).fmt(f)?;
        }
        if let Some(date) = self.date {
            write!(f, " on {date}")?;
        }
        if let Some(computed) = self.finding.computed {
            write!(f, " = {computed}; ")?;
        }
        self.assessment(f)
    }
}

impl Line<'_> {
    fn assessment(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self { best, finding, .. } = self;
        let sides = &best.scenario.sides;
        let in_money = best.scenario.quote;
        let as_written = Bounds { sides, of: |side| side.as_written, in_money };
        let about = Bounds { sides, of: |side| side.about, in_money };
        write_derived(&best.scenario, f)?;
        match finding.verdict {
            Verdict::Holds => write!(f, " stands for {as_written}"),
            Verdict::HoldsApproximately => write!(f, " agrees when read as approximate ({about})"),
            Verdict::Plausible => write!(f, " agrees {}", depending(finding)),
            Verdict::NearMiss | Verdict::Contradicted => {
                write!(f, " ({as_written}) could not be reproduced: ")?;
                write!(f, "{}{}", from_nearest(finding), instead(finding))
            }
            Verdict::Unverifiable => Ok(()),
        }
    }
}

/// One of the bounds of each side: "€5,000 to €10,000".
struct Bounds<'a> {
    sides: &'a [Side],
    of: fn(&Side) -> Interval,
    in_money: Currency,
}

impl Display for Bounds<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (at, side) in self.sides.iter().enumerate() {
            let joint = if at > 0 { " to " } else { "" };
            write!(f, "{joint}{}", Amounts::of((self.of)(side), self.in_money))?;
        }
        Ok(())
    }
}

fn write_derived(scenario: &Scenario<'_>, f: &mut Formatter<'_>) -> fmt::Result {
    let (low, high) = match scenario.derived.amount {
        Amount::Single(written) => (written.value(), written.value()),
        Amount::Range { low, high } => (low.value(), high.value()),
        Amount::Vague { low, high } => (low, high),
        Amount::OutOfRange => {
            return write!(f, "a number out of range in {}", scenario.quote);
        }
    };
    Amounts::exactly(low, high, scenario.quote).fmt(f)
}

fn depending(finding: &Finding) -> String {
    let unknowns: Vec<_> = finding.on.iter().map(|unknown| unknown_name(*unknown)).collect();
    let days = if finding.on.contains(&Unknown::Date) && finding.days_total > 1 {
        let (holding, total) = (finding.days_holding, finding.days_total);
        format!(": on the day's own fixing it does on {holding} of {total} days")
    } else {
        String::new()
    };
    let pairs = working_pairs(finding);
    let pairs =
        if pairs.is_empty() { String::new() } else { format!(" (with {})", pairs.join(", ")) };
    format!("depending on {}{pairs}{days}", unknowns.join(", "))
}

/// The pairs with which a claim works, each once whichever amount is native.
fn working_pairs(finding: &Finding) -> Vec<String> {
    let mut seen = Vec::new();
    let mut pairs = Vec::new();
    for [base, quote] in &finding.currencies {
        let unordered = [base.min(quote), base.max(quote)];
        if !seen.contains(&unordered) {
            seen.push(unordered);
            pairs.push(format!("{base} to {quote}"));
        }
    }
    pairs
}

fn unknown_name(unknown: Unknown) -> &'static str {
    match unknown {
        Unknown::Date => "the day",
        Unknown::Currency => "the currency",
        Unknown::Source => "the source of the rate",
        Unknown::Rate => "the rate, which is an estimate",
        Unknown::Anchor => "which amount is native",
        Unknown::Number => "how the separators are read",
    }
}

/// Newsrooms use yesterday's rate or today's, so the gap is to the nearest of the fixings around
/// the date, not to the day's own alone.
fn from_nearest(finding: &Finding) -> String {
    let gap = shown_percent(finding.gap_percent.unwrap_or_default());
    let side = if gap.is_sign_negative() { "below" } else { "above" };
    format!("it lies {} % {side} what the nearest fixing around the date gives", Grouped(gap.abs()))
}

/// "6.52 % above that".
pub(in crate::verdict) fn distance(finding: &Finding) -> String {
    let gap = shown_percent(finding.gap_percent.unwrap_or_default());
    let side = if gap.is_sign_negative() { "below" } else { "above" };
    format!("it lies {} % {side} that", Grouped(gap.abs()))
}

fn instead(finding: &Finding) -> String {
    let Some(suggestion) = finding.suggestion else { return String::new() };
    let Some(currency) = suggestion.currency else { return String::new() };
    let value = suggestion.value.value();
    let upper = suggestion.upper.map_or(value, Written::value);
    let amount = Amounts::exactly(value, upper, currency);
    format!("; {INSTEAD} {amount}")
}

/// How the part of a message begins that gives the suggestion as a number.
pub(crate) const INSTEAD: &str = "in the same rounding the fixing gives";

/// Why a claim cannot be decided.
pub(in crate::verdict) fn undecided(
    reason: Option<Reason>,
    scenario: Option<&Scenario<'_>>,
) -> String {
    let pair = scenario
        .map(|scenario| format!(" for {}/{}", scenario.base, scenario.quote))
        .unwrap_or_default();
    match reason {
        Some(Reason::NoRate) | None => format!("not checked: no rate{pair} on the date"),
        Some(Reason::NoDate) => {
            format!("not checked: no date is given, and the rate{pair} changes")
        }
        Some(Reason::DateTooWide) => {
            format!("not checked: the date spans too many years, and the rate{pair} changes")
        }
        Some(Reason::UnknownCurrency) => "not checked: the currencies are not known".to_owned(),
        Some(Reason::OutOfRange) => "not checked: a number is too large to compute with".to_owned(),
        Some(Reason::NotComparable) => "not checked: the figures cannot be compared".to_owned(),
        Some(Reason::NotInSources) => "not checked: no source has the figure".to_owned(),
        Some(Reason::NotInBody) => "not checked: the body does not have the figure".to_owned(),
    }
}
