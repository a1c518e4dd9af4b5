//! One neutral English line per finding, with the arithmetic. Never "false": a figure holds, or it
//! "could not be reproduced".

use super::conversion::Judged;
use super::finding::{Finding, Reason, Unknown, shown_percent};
use super::survey::{Scenario, Survey};
use super::{Context, Verdict};
use crate::claim::Claim;
use crate::interval::{Band, Interval};
use rust_decimal::Decimal;

/// The line for a conversion.
pub(super) fn conversion_message(
    context: &Context<'_>,
    claim: &Claim,
    judged: &Judged<'_>,
    finding: &Finding,
) -> String {
    let Some(best) = judged.best() else { return undecided(finding.reason, None) };
    let Some(computed) = finding.computed.filter(|_| finding.verdict != Verdict::Unverifiable) else {
        return undecided(finding.reason, Some(&best.scenario));
    };
    let date = claim.dated.or(context.case.date).map(|date| format!(" on {date}")).unwrap_or_default();
    let rate = finding.rates.iter().map(|rate| rate.interval).reduce(Interval::hull);
    let rate = rate.map(shown_rate).unwrap_or_default();
    let result = between(computed.low, computed.high);
    format!(
        "{} × {rate}{date} = {result} {}; {}",
        native(&best.scenario),
        computed.currency,
        assessment(best, finding)
    )
}

fn assessment(best: &Survey<'_>, finding: &Finding) -> String {
    let written = derived(&best.scenario);
    match finding.verdict {
        Verdict::Holds => format!("{written} stands for {}", band(best, Band::AsWritten)),
        Verdict::HoldsApproximately => {
            format!("{written} agrees when read as approximate ({})", band(best, Band::About))
        }
        Verdict::Plausible => format!("{written} agrees {}", depending(finding)),
        Verdict::NearMiss | Verdict::Contradicted => {
            format!(
                "{written} ({}) could not be reproduced: {}{}",
                band(best, Band::AsWritten),
                from_nearest(finding),
                instead(finding)
            )
        }
        Verdict::Unverifiable => undecided(finding.reason, Some(&best.scenario)),
    }
}

fn depending(finding: &Finding) -> String {
    let unknowns: Vec<_> = finding.on.iter().map(|unknown| unknown_name(*unknown)).collect();
    let days = if finding.on.contains(&Unknown::Date) && finding.days_total > 1 {
        format!(
            ": on the day's own fixing it does on {} of {} days",
            finding.days_holding, finding.days_total
        )
    } else {
        String::new()
    };
    let pairs: Vec<_> = finding.currencies.iter().map(|[base, quote]| format!("{base} to {quote}")).collect();
    let pairs = if pairs.is_empty() { String::new() } else { format!(" (with {})", pairs.join(", ")) };
    format!("depending on {}{pairs}{days}", unknowns.join(", "))
}

fn unknown_name(unknown: Unknown) -> &'static str {
    match unknown {
        Unknown::Date => "the day",
        Unknown::Currency => "the currency",
        Unknown::Source => "the source of the rate",
        Unknown::Anchor => "which amount is native",
        Unknown::Number => "how the separators are read",
    }
}

/// Newsrooms use yesterday's rate or today's, so the gap is to the nearest of the fixings around the
/// date, not to the day's own alone.
fn from_nearest(finding: &Finding) -> String {
    let gap = shown_percent(finding.gap_percent.unwrap_or_default());
    let side = if gap.is_sign_negative() { "below" } else { "above" };
    format!("it lies {} % {side} what the nearest fixing around the date gives", grouped(gap.abs()))
}

/// "6.52 % above that".
pub(super) fn distance(finding: &Finding) -> String {
    let gap = shown_percent(finding.gap_percent.unwrap_or_default());
    let side = if gap.is_sign_negative() { "below" } else { "above" };
    format!("it lies {} % {side} that", grouped(gap.abs()))
}

fn instead(finding: &Finding) -> String {
    let Some(suggestion) = finding.suggestion else { return String::new() };
    let value = grouped(suggestion.value.value());
    let upper = suggestion.upper.map(|upper| format!("–{}", grouped(upper.value()))).unwrap_or_default();
    format!("; in the same rounding the fixing gives {value}{upper} {}", suggestion.currency)
}

/// Why a claim cannot be decided.
pub(super) fn undecided(reason: Option<Reason>, scenario: Option<&Scenario<'_>>) -> String {
    let pair =
        scenario.map(|scenario| format!(" for {}/{}", scenario.base, scenario.quote)).unwrap_or_default();
    match reason {
        Some(Reason::NoRate) | None => format!("not checked: no rate{pair} on the date"),
        Some(Reason::NoDate) => format!("not checked: no date is given, and the rate{pair} changes"),
        Some(Reason::UnknownCurrency) => "not checked: the currencies are not known".to_owned(),
        Some(Reason::OutOfRange) => "not checked: a number is too large to compute with".to_owned(),
        Some(Reason::NotComparable) => "not checked: the figures cannot be compared".to_owned(),
    }
}

fn native(scenario: &Scenario<'_>) -> String {
    let bounds: Vec<_> = scenario.sides.iter().map(|side| shown(side.anchor)).collect();
    format!("{} {}", bounds.join(" to "), scenario.base)
}

fn derived(scenario: &Scenario<'_>) -> String {
    use crate::figure::Amount;
    let number = match scenario.derived.amount {
        Amount::Single(written) => grouped(written.value()),
        Amount::Range { low, high } => between(low.value(), high.value()),
        Amount::Vague { low, high } => between(low, high),
        Amount::OutOfRange => "a number out of range".to_owned(),
    };
    format!("{number} {}", scenario.quote)
}

fn band(survey: &Survey<'_>, band: Band) -> String {
    let bands = survey.scenario.sides.iter().map(|side| match band {
        Band::AsWritten => side.as_written,
        Band::About => side.about,
    });
    bands.map(shown).collect::<Vec<_>>().join(" to ")
}

/// An interval with thousands marked: "35,500–36,500".
pub(super) fn shown(interval: Interval) -> String {
    match interval.high() {
        Some(high) => between(interval.low(), high),
        None => format!("{} or more", grouped(interval.low())),
    }
}

fn between(low: Decimal, high: Decimal) -> String {
    let (low, high) = (grouped(low), grouped(high));
    if low == high { low } else { format!("{low}–{high}") }
}

/// A rate to five significant digits.
pub(super) fn shown_rate(rate: Interval) -> String {
    let short = |value: Decimal| value.round_sf(5).unwrap_or(value);
    between(short(rate.low()), short(rate.high().unwrap_or(rate.low())))
}

/// A number in English: 33326.5 is "33,326.5".
pub(crate) fn grouped(value: Decimal) -> String {
    let text = value.normalize().to_string();
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("−", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut grouped = String::with_capacity(text.len() + 8);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    let point = if fraction.is_empty() { "" } else { "." };
    format!("{sign}{grouped}{point}{fraction}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn numbers_are_written_the_english_way() {
        assert_eq!(grouped(dec!(495000)), "495,000");
        assert_eq!(grouped(dec!(-1234567.50)), "−1,234,567.5");
        assert_eq!(grouped(dec!(0.0733)), "0.0733");
        assert_eq!(grouped(dec!(999)), "999");
    }
}
