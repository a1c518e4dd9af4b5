//! The arithmetic of a finding, line by line: what each figure was taken for and what came out.

use crate::interval::Interval;
use crate::report::views::text::days;
use crate::verdict::{Finding, Rule, grouped};
use maud::{Markup, html};
use rust_decimal::Decimal;

/// What was taken, what came out, on which days, and the rule that decided.
pub(crate) fn working(finding: &Finding) -> Markup {
    let lines = lines(finding);
    html! {
        dl.working {
            @for (term, value) in lines {
                div { dt { (term) } dd { (value) } }
            }
        }
    }
}

fn lines(finding: &Finding) -> Vec<(&'static str, String)> {
    let mut lines = Vec::new();
    let [base, quote] = match finding.rates.first() {
        Some(rate) => [format!(" {}", rate.base), format!(" {}", rate.quote)],
        None => [String::new(), String::new()],
    };
    for side in &finding.readings {
        lines.push(("Taken for", format!("{}{base}", between(side.anchor))));
        lines.push(("As written", format!("{}{quote}", between(side.as_written))));
        lines.push(("Read as round", format!("{}{quote}", between(side.about))));
    }
    if let Some(computed) = finding.computed {
        let value = between(Interval::new(computed.low, computed.high));
        lines.push(("Computed", format!("{value} {}", computed.currency)));
    }
    lines.extend(finding.implied_rate.map(|rate| ("Implied rate", implied(rate, finding))));
    lines.extend(days_holding(finding).map(|days| ("Holds on", days)));
    lines.push(("Rule", rule(finding.rule).to_owned()));
    lines
}

/// "18 of 31 days: 3–7 and 18–30 August 2023"
fn days_holding(finding: &Finding) -> Option<String> {
    if finding.days_total < 2 || finding.readings.is_empty() {
        return None;
    }
    let runs: Vec<_> = finding.holds_on.iter().map(|run| (run.from, run.to)).collect();
    Some(format!(
        "{} of {} days: {}",
        finding.days_holding,
        finding.days_total,
        days::phrase_of_some(&runs, finding.more_runs)
    ))
}

fn implied(rate: Interval, finding: &Finding) -> String {
    let short = |value: Decimal| value.round_sf(6).unwrap_or(value);
    let rate = match rate.high() {
        Some(high) => Interval::new(short(rate.low()), short(high)),
        None => Interval::at_least(short(rate.low())),
    };
    match finding.rates.first() {
        Some(used) => format!("1 {} = {} {}", used.base, between(rate), used.quote),
        None => between(rate),
    }
}

/// "35,500–36,500"
pub(crate) fn between(interval: Interval) -> String {
    let grouped = |value: Decimal| grouped(short(value));
    match interval.high() {
        Some(high) if high == interval.low() => grouped(high),
        Some(high) => format!("{}–{}", grouped(interval.low()), grouped(high)),
        None => format!("{} or more", grouped(interval.low())),
    }
}

/// A bound to eight digits where it has many more: "1.238806".
fn short(value: Decimal) -> Decimal {
    const MOST_PLACES: u32 = 6;
    let is_long = value.normalize().scale() > MOST_PLACES;
    if is_long { value.round_sf(8).unwrap_or(value) } else { value }
}

fn rule(rule: Rule) -> &'static str {
    match rule {
        Rule::AllAsWritten => "the figures meet as written, whatever is left open",
        Rule::AllAbout => "they meet when read as approximate, whatever is left open",
        Rule::SomeReadings => "they meet for some of what is left open",
        Rule::GapWithinThreePercent => {
            "they meet for nothing that is left open; the gap is at most 3 %"
        }
        Rule::GapOverThreePercent => "they meet for nothing that is left open; the gap is over 3 %",
        Rule::TrueBound => {
            "they meet for nothing that is left open; the bound is true, and far off"
        }
        Rule::Undecided => "nothing could be compared",
    }
}
