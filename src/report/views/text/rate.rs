//! The rates of a finding: how each was made, and the fixings it rests on.

use super::write_wrapped;
use crate::Report;
use crate::currency::Currency;
use crate::rates::{Fixing, Rate, SourceId};
use crate::report::wording::label::Label;
use crate::report::wording::voice::Voice;
use crate::report::wording::{caveat, words};
use crate::verdict::message::RateRange;
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::fmt::{self, Write};
use std::iter;

pub(super) const INDENT: &str = "    ";

/// Writes the rates of the finding at this place; one that is under an earlier claim is only
/// named.
pub(in crate::report) fn write_rates(
    out: &mut impl Write,
    report: &Report,
    at: usize,
) -> fmt::Result {
    let earlier = report.findings().get(..at).unwrap_or_default();
    let Some(finding) = report.findings().get(at) else { return Ok(()) };
    for rate in &finding.rates {
        match earlier.iter().position(|finding| finding.rates.contains(rate)) {
            Some(place) => write_again(out, rate, place + 1)?,
            None => write_rate(out, rate, finding.days_total)?,
        }
    }
    Ok(())
}

/// "Rate ECB: 1 USD = 0.705609–0.705675 GBP, as under claim 2"
fn write_again(out: &mut impl Write, rate: &Rate, claim: usize) -> fmt::Result {
    write_wrapped(out, &format!("{}, as under claim {claim}", priced(rate)), INDENT, &deeper(1))
}

/// A rate with its caveats and derivation, and each series it rests on.
fn write_rate(out: &mut impl Write, rate: &Rate, days_total: usize) -> fmt::Result {
    let about = iter::once(words::standing(rate.standing).to_owned()).chain(caveat::caveats_in(
        Voice::default(),
        rate,
        days_total,
    ));
    let about = about.collect::<Vec<_>>().join(", ");
    let cut = caveat::fixings_shown(rate).map(|cut| format!("; {cut}")).unwrap_or_default();
    let line = format!("{} ({about}), {}{cut}", priced(rate), caveat::derivation(rate));
    write_wrapped(out, &line, INDENT, &deeper(1))?;
    let series: BTreeSet<_> = rate.fixings.iter().map(series_of).collect();
    for key in series {
        let fixings: Vec<&Fixing> =
            rate.fixings.iter().filter(|fixing| series_of(fixing) == key).collect();
        write_series(out, &fixings)?;
    }
    Ok(())
}

/// "Rate ECB: 1 USD = 0.705609–0.705675 GBP"
pub(in crate::report) fn priced(rate: &Rate) -> String {
    priced_in(Voice::default(), rate)
}

/// The same in a language of messages.
pub(in crate::report) fn priced_in(voice: Voice, rate: &Rate) -> String {
    let short = |value: Decimal| value.round_sf(6).unwrap_or(value).normalize();
    let (low, high) =
        (short(rate.interval.low()), short(rate.interval.high().unwrap_or(rate.interval.low())));
    voice.say(&Label::RateIs {
        source: rate.source.clone(),
        base: rate.base.to_string(),
        rate: RateRange(low, high),
        quote: rate.quote.to_string(),
    })
}

/// Who published it, for which pair, and for how many units.
fn series_of(fixing: &Fixing) -> (&SourceId, Currency, Currency, u32) {
    (&fixing.source, fixing.base, fixing.quote, fixing.nominal)
}

/// "Bank of Russia, 24 fixings 2023-08-01 to 2023-09-02: 1 EUR = 100.6988–110.6847 RUB"
fn write_series(out: &mut impl Write, fixings: &[&Fixing]) -> fmt::Result {
    let days: BTreeSet<_> = fixings.iter().map(|fixing| fixing.valid_from).collect();
    let Some(first) = fixings.first() else { return Ok(()) };
    let name = first.source.publisher().map_or(first.source.0.as_ref(), |publisher| publisher.name);
    let values = || fixings.iter().map(|fixing| fixing.value);
    let (low, high) = (values().min().unwrap_or_default(), values().max().unwrap_or_default());
    let days: Vec<String> = days.iter().map(ToString::to_string).collect();
    let days = match days.as_slice() {
        [only] => format!("fixing of {only}"),
        [one, other] => format!("fixings of {one} and {other}"),
        [from, .., to] => format!("{} fixings {from} to {to}", fixings.len()),
        [] => return Ok(()),
    };
    let line = format!(
        "{name}, {days}: {} {} = {} {}",
        first.nominal,
        first.base,
        between(low, high),
        first.quote
    );
    write_wrapped(out, &line, &deeper(1), &deeper(2))
}

fn between(low: Decimal, high: Decimal) -> String {
    if low == high { low.to_string() } else { format!("{low}–{high}") }
}

fn deeper(steps: usize) -> String {
    format!("{INDENT}{}", "  ".repeat(steps))
}
