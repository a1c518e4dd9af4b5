//! One finding: what is claimed, what was found, on which days, by which rates, and what instead.

use super::{chart, days, write_wrapped};
use crate::Report;
use crate::claim::Relation;
use crate::rates::{Fixing, Rate};
use crate::report::{Replacement, words};
use crate::verdict::Finding;
use std::collections::BTreeSet;
use std::fmt::{self, Write};

const INDENT: &str = "    ";

pub(super) fn write_finding(
    out: &mut impl Write,
    report: &Report,
    finding: &Finding,
    replacement: Option<&Replacement>,
) -> fmt::Result {
    writeln!(
        out,
        "{} ({})",
        capitalised(words::verdict(finding.verdict)),
        words::relation_name(finding.relation)
    )?;
    write_wrapped(out, &claimed(report, finding), INDENT, INDENT)?;
    write_wrapped(out, &finding.message, INDENT, INDENT)?;
    write_days(out, report, finding)?;
    if let Some(replacement) = replacement {
        write_wrapped(out, &format!("Suggested: {}", replacement.text), INDENT, INDENT)?;
    }
    for remark in &finding.remarks {
        write_wrapped(out, &format!("Note: {}", words::remark(*remark)), INDENT, INDENT)?;
    }
    for diagnosis in &finding.diagnoses {
        write_wrapped(out, &format!("Perhaps: {}", diagnosis.message), INDENT, &format!("{INDENT}  "))?;
    }
    finding.rates.iter().try_for_each(|rate| write_rate(out, rate))
}

/// "“495.000 rubler” = “36.000 kroner”"
fn claimed(report: &Report, finding: &Finding) -> String {
    let figures = finding.figures.iter().filter_map(|id| report.figure(*id));
    let figures: Vec<String> = figures.map(|figure| format!("“{}”", super::words(report, figure))).collect();
    figures.join(words::relation(finding.relation))
}

fn write_days(out: &mut impl Write, report: &Report, finding: &Finding) -> fmt::Result {
    if finding.days_total < 2 || finding.relation == Relation::RateConflict {
        return Ok(());
    }
    let runs: Vec<_> = finding.holds_on.iter().map(|run| (run.from, run.to)).collect();
    let days =
        format!("Holds on {} of {} days: {}", finding.days_holding, finding.days_total, days::phrase(&runs));
    write_wrapped(out, &days, INDENT, INDENT)?;
    match report.article().date() {
        Some(date) if date.days().count() == finding.days_total => {
            chart::write_chart(out, date, &finding.holds_on, INDENT)
        }
        Some(_) | None => Ok(()),
    }
}

/// A rate with its derivation, and each series it rests on with its first and last fixing.
fn write_rate(out: &mut impl Write, rate: &Rate) -> fmt::Result {
    let short = |value: rust_decimal::Decimal| value.round_sf(6).unwrap_or(value).normalize();
    let (low, high) =
        (short(rate.interval.low()), short(rate.interval.high().unwrap_or(rate.interval.low())));
    let value = if low == high { low.to_string() } else { format!("{low}–{high}") };
    let line = format!(
        "Rate {}: 1 {} = {value} {} ({}), {}",
        rate.source,
        rate.base,
        rate.quote,
        words::standing(rate.standing),
        rate.derivation
    );
    write_wrapped(out, &line, INDENT, &format!("{INDENT}  "))?;
    let series: BTreeSet<_> =
        rate.fixings.iter().map(|fixing| (&fixing.source, fixing.base, fixing.quote)).collect();
    for key in series {
        let of_series =
            rate.fixings.iter().filter(|fixing| (&fixing.source, fixing.base, fixing.quote) == key);
        write_series(out, &of_series.collect::<Vec<_>>())?;
    }
    Ok(())
}

/// "Bank of Russia, 24 fixings 2023-08-01 to 2023-09-02: 1 EUR = 100.6988–110.6847 RUB"
fn write_series(out: &mut impl Write, fixings: &[&Fixing]) -> fmt::Result {
    let days = fixings.iter().map(|fixing| fixing.valid_from);
    let (Some(first), Some(from), Some(to)) = (fixings.first(), days.clone().min(), days.max()) else {
        return Ok(());
    };
    let name = first.source.publisher().map_or(first.source.0.as_ref(), |publisher| publisher.name);
    let values = || fixings.iter().map(|fixing| fixing.value);
    let (low, high) = (values().min().unwrap_or_default(), values().max().unwrap_or_default());
    let days = if from == to {
        format!("fixing of {from}")
    } else {
        format!("{} fixings {from} to {to}", fixings.len())
    };
    let value = if low == high { low.to_string() } else { format!("{low}–{high}") };
    let line = format!("{name}, {days}: {} {} = {value} {}", first.nominal, first.base, first.quote);
    write_wrapped(out, &line, &format!("{INDENT}  "), &format!("{INDENT}    "))
}

fn capitalised(words: &str) -> String {
    let mut chars = words.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
