//! The arithmetic of a finding, line by line: what each figure was taken for and what came out.

use crate::Report;
use crate::interval::Interval;
use crate::report::views::text::{days, number};
use crate::report::wording::page::PageWord;
use crate::report::wording::voice::Voice;
use crate::verdict::message::Argument;
use crate::verdict::{Finding, Rule, grouped};
use maud::{Markup, html};
use rust_decimal::Decimal;

/// What was taken, what came out, on which days, and the rule that decided.
pub(crate) fn working(report: &Report, finding: &Finding) -> Markup {
    html! {
        dl.working {
            @for (term, value) in lines(report.voice, finding) {
                div { dt { (report.say(&term)) } dd { (value) } }
            }
        }
    }
}

fn lines(voice: Voice, finding: &Finding) -> Vec<(PageWord, String)> {
    let mut lines = Vec::new();
    let [base, quote] = match finding.rates.first() {
        Some(rate) => [format!(" {}", rate.base), format!(" {}", rate.quote)],
        None => [String::new(), String::new()],
    };
    let between = |interval| between(voice, interval);
    for side in &finding.readings {
        lines.push((PageWord::TakenFor, between(side.anchor) + &base));
        lines.push((PageWord::AsWritten, between(side.as_written) + &quote));
        lines.push((PageWord::ReadAsRound, between(side.about) + &quote));
    }
    if let Some(computed) = finding.computed {
        let value = between(Interval::new(computed.low, computed.high));
        lines.push((PageWord::Computed, format!("{value} {}", computed.currency)));
    }
    let implied = finding.implied_rate.map(|rate| implied(voice, rate, finding));
    lines.extend(implied.map(|rate| (PageWord::ImpliedRate, rate)));
    lines.extend(days_holding(voice, finding).map(|days| (PageWord::HoldsOn, days)));
    lines.push((PageWord::Rule, voice.say(&rule(finding.rule))));
    lines
}

/// "18 of 31 days: 3–7 and 18–30 August 2023"
fn days_holding(voice: Voice, finding: &Finding) -> Option<String> {
    if finding.days_total < 2 || finding.readings.is_empty() {
        return None;
    }
    let runs: Vec<_> = finding.holds_on.iter().map(|run| (run.from, run.to)).collect();
    let (holding, total) = (finding.days_holding, finding.days_total);
    let days = days::phrase_in(voice, &runs, finding.more_runs);
    Some(voice.say(&PageWord::DaysOf { holding, total, days }))
}

fn implied(voice: Voice, rate: Interval, finding: &Finding) -> String {
    let short = |value: Decimal| value.round_sf(6).unwrap_or(value);
    let rate = match rate.high() {
        Some(high) => Interval::new(short(rate.low()), short(high)),
        None => Interval::at_least(short(rate.low())),
    };
    let shown = between(voice, rate);
    match finding.rates.first() {
        Some(used) => format!("1 {} = {shown} {}", used.base, used.quote),
        None => shown,
    }
}

/// "35,500–36,500"
pub(crate) fn between(voice: Voice, interval: Interval) -> String {
    let low = short(interval.low());
    match interval.high() {
        Some(high) => number(voice, low, short(high)),
        None => voice
            .written(Argument::Number { low, high: None })
            .unwrap_or_else(|| format!("{} or more", grouped(low))),
    }
}

/// A bound to eight digits where it has many more: "1.238806".
fn short(value: Decimal) -> Decimal {
    const MOST_PLACES: u32 = 6;
    let is_long = value.normalize().scale() > MOST_PLACES;
    if is_long { value.round_sf(8).unwrap_or(value) } else { value }
}

const fn rule(rule: Rule) -> PageWord {
    match rule {
        Rule::AllAsWritten => PageWord::AllAsWritten,
        Rule::AllAbout => PageWord::AllAbout,
        Rule::SomeReadings => PageWord::SomeReadings,
        Rule::GapWithinThreePercent => PageWord::GapSmall,
        Rule::GapOverThreePercent => PageWord::GapLarge,
        Rule::TrueBound => PageWord::TrueBound,
        Rule::Undecided => PageWord::Undecided,
    }
}
