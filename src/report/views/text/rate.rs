//! The rates of a finding: how each was made, and the fixings it rests on.

use super::{days, write_wrapped};
use crate::Report;
use crate::currency::Currency;
use crate::rates::{Fixing, Rate, SourceId};
use crate::report::wording::caveat;
use crate::report::wording::label::Label;
use crate::report::wording::rate::{self, RateWord};
use crate::report::wording::voice::Voice;
use crate::verdict::message::{Argument, DayRange, Plural, RateRange};
use chrono::NaiveDate;
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
            Some(place) => write_again(out, report, rate, place + 1)?,
            None => write_rate(out, report.voice, rate, finding.days_total)?,
        }
    }
    Ok(())
}

/// "Rate ECB: 1 USD = 0.705609–0.705675 GBP, as under claim 2"
fn write_again(out: &mut impl Write, report: &Report, rate: &Rate, number: usize) -> fmt::Result {
    let claim = report.say(&Label::ClaimNumber { number });
    let again = RateWord::AsUnder { rate: priced(report.voice, rate), claim };
    write_wrapped(out, &report.say(&again), INDENT, &deeper(1))
}

/// A rate with its caveats and derivation, and each series it rests on.
fn write_rate(out: &mut impl Write, voice: Voice, rate: &Rate, days_total: usize) -> fmt::Result {
    let standing = voice.say(&rate::standing(rate.standing));
    let about = iter::once(standing).chain(caveat::caveats(voice, rate, days_total));
    let about = about.collect::<Vec<_>>().join(", ");
    let cut = caveat::fixings_shown(voice, rate).map(|cut| voice.joint().to_owned() + &cut);
    let (priced, made) = (priced(voice, rate), caveat::derivation(voice, rate));
    let line = format!("{priced} ({about}), {made}{}", cut.unwrap_or_default());
    write_wrapped(out, &line, INDENT, &deeper(1))?;
    let series: BTreeSet<_> = rate.fixings.iter().map(series_of).collect();
    for key in series {
        let fixings: Vec<&Fixing> =
            rate.fixings.iter().filter(|fixing| series_of(fixing) == key).collect();
        write_series(out, voice, &fixings)?;
    }
    Ok(())
}

/// "Rate ECB: 1 USD = 0.705609–0.705675 GBP"
pub(in crate::report) fn priced(voice: Voice, rate: &Rate) -> String {
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
fn write_series(out: &mut impl Write, voice: Voice, fixings: &[&Fixing]) -> fmt::Result {
    let days: BTreeSet<_> = fixings.iter().map(|fixing| fixing.valid_from).collect();
    let (Some(fixing), Some(first), Some(last)) = (fixings.first(), days.first(), days.last())
    else {
        return Ok(());
    };
    let (first, last) = (*first, *last);
    let (name, price) = (voice.publisher_name(&fixing.source), price(voice, fixings));
    let line = voice.say(&match days.len() {
        1 => RateWord::SeriesOn { name, day: last, price },
        2 => RateWord::SeriesBoth { name, days: both(voice, first, last), price },
        _ => {
            let fixings = Plural { count: fixings.len(), one: "fixing", many: "fixings" };
            RateWord::SeriesFrom { name, fixings, days: DayRange { from: first, to: last }, price }
        }
    });
    write_wrapped(out, &line, &deeper(1), &deeper(2))
}

/// "2023-08-02 and 2023-08-15"; in other languages than English "2. og 15. august 2023".
fn both(voice: Voice, first: NaiveDate, last: NaiveDate) -> String {
    match voice == Voice::default() {
        true => format!("{first} and {last}"),
        false => days::phrase_in(voice, &[(first, first), (last, last)], 0),
    }
}

/// "1 EUR = 100.6988–110.6847 RUB"
fn price(voice: Voice, fixings: &[&Fixing]) -> String {
    let Some(first) = fixings.first() else { return String::new() };
    let values = || fixings.iter().map(|fixing| fixing.value);
    let (low, high) = (values().min().unwrap_or_default(), values().max().unwrap_or_default());
    let written = voice.written(Argument::Number { low, high: Some(high) });
    let values = written.unwrap_or_else(|| RateRange(low, high).to_string());
    format!("{} {} = {values} {}", first.nominal, first.base, first.quote)
}

fn deeper(steps: usize) -> String {
    format!("{INDENT}{}", "  ".repeat(steps))
}
