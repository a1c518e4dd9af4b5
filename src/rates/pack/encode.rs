//! Writes a pack.

use super::MAGIC;
use crate::currency::Currency;
use crate::rates::SourceId;
use crate::rates::series::{Entry, Series};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Packs the series of a source, in the order given.
pub(in crate::rates) fn encode(source: &SourceId, rows: Vec<((Currency, Currency), &Series)>) -> Vec<u8> {
    let entries = rows.iter().flat_map(|(_, series)| series.entries());
    let calendar: BTreeSet<_> = entries.map(|entry| entry.valid_from).collect();
    let calendar: Vec<_> = calendar.into_iter().collect();
    let mut out = MAGIC.to_vec();
    text(&mut out, &source.0);
    days(&mut out, &calendar);
    number(&mut out, rows.len());
    let mut bodies = Vec::new();
    for ((base, quote), series) in rows {
        let body = body(series.entries(), &calendar);
        text(&mut out, base.code());
        text(&mut out, quote.code());
        number(&mut out, body.len());
        bodies.extend(body);
    }
    out.extend(bodies);
    out
}

/// How far ahead to look when choosing the digits of a run, so that a single value printed shorter
/// or longer does not end it.
const AHEAD: usize = 30;

/// What the fixings of a run have in common, and where it would have to begin to take in this one.
#[derive(PartialEq, Eq)]
struct Shape {
    /// The place in the calendar, less the place among the entries: equal on consecutive days.
    offset: usize,
    digits: u32,
    nominal: u32,
    set: u128,
}

fn body(entries: &[Entry], calendar: &[NaiveDate]) -> Vec<u8> {
    let mut out = Vec::new();
    let shapes: Vec<_> =
        (0..entries.len()).filter_map(|at| shape(entries.get(at..)?, at, calendar)).collect();
    let (mut entries, mut offset) = (entries, 0);
    for run in shapes.chunk_by(|one, next| one == next) {
        let (now, later) = entries.split_at(run.len().min(entries.len()));
        let Some(shape) = run.first() else { continue };
        number(&mut out, shape.offset.saturating_sub(offset));
        write_run(&mut out, now, shape);
        (entries, offset) = (later, shape.offset);
    }
    out
}

fn write_run(out: &mut Vec<u8>, entries: &[Entry], shape: &Shape) {
    number(out, entries.len());
    wide(out, shape.digits.into());
    wide(out, shape.nominal.into());
    wide(out, shape.set);
    let mut before = 0;
    for entry in entries {
        let mantissa = mantissa_at(entry.value, shape.digits >> 1).unwrap_or_default();
        wide(out, zigzag(mantissa - before));
        before = mantissa;
    }
}

fn shape(from: &[Entry], at: usize, calendar: &[NaiveDate]) -> Option<Shape> {
    let entry = from.first()?;
    let set = entry.set_on.map_or(0, |set| zigzag((entry.valid_from - set).num_days().into()) + 1);
    let place = calendar.binary_search(&entry.valid_from).ok()?;
    Some(Shape { offset: place.checked_sub(at)?, digits: digits(from, entry), nominal: entry.nominal, set })
}

/// The finest decimals in sight where no value has trailing zeros; else the value's own, and kept.
fn digits(from: &[Entry], entry: &Entry) -> u32 {
    let ahead = || from.iter().take(AHEAD).map(|entry| entry.value);
    let finest = ahead().map(|value| value.scale()).max().unwrap_or_default();
    let has_zeros = ahead().any(|value| value.normalize().scale() != value.scale());
    let fits = mantissa_at(entry.value, finest).is_some();
    if has_zeros || !fits { entry.value.scale() << 1 | 1 } else { finest << 1 }
}

/// The value without its point at that many decimals; `None` where a decimal cannot hold it.
fn mantissa_at(value: Decimal, scale: u32) -> Option<i128> {
    let factor = 10i128.checked_pow(scale.checked_sub(value.scale())?)?;
    let mantissa = value.mantissa().checked_mul(factor)?;
    Decimal::try_from_i128_with_scale(mantissa, scale).ok().map(|_| mantissa)
}

fn zigzag(signed: i128) -> u128 {
    let doubled = signed.unsigned_abs() << 1;
    if signed < 0 { doubled - 1 } else { doubled }
}

fn wide(out: &mut Vec<u8>, mut number: u128) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn number(out: &mut Vec<u8>, number: usize) {
    wide(out, number as u128);
}

fn text(out: &mut Vec<u8>, text: &str) {
    number(out, text.len());
    out.extend(text.as_bytes());
}

fn days(out: &mut Vec<u8>, calendar: &[NaiveDate]) {
    number(out, calendar.len());
    let mut before = 0;
    for day in calendar.iter().map(NaiveDate::num_days_from_ce) {
        wide(out, u128::from(day.abs_diff(before)));
        before = day;
    }
}
