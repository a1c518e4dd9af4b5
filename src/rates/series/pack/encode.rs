//! Writes a pack.

use super::MAGIC;
use super::bits::BitWriter;
use crate::currency::Currency;
use crate::rates::SourceId;
use crate::rates::series::{Entry, Series};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Packs the series of a source, in the order given.
pub(in crate::rates) fn encode(
    source: &SourceId,
    rows: Vec<((Currency, Currency), &Series)>,
) -> Vec<u8> {
    let columns = columns(&rows);
    let mut out = MAGIC.to_vec();
    text(&mut out, &source.0);
    let calendar = calendar(&columns);
    number(&mut out, calendar.len());
    out.extend(calendar);
    number(&mut out, rows.len());
    let mut bodies = Vec::new();
    for ((base, quote), series) in rows {
        let body = body(series, &columns);
        text(&mut out, base.code());
        text(&mut out, quote.code());
        number(&mut out, body.len());
        bodies.extend(body);
    }
    out.extend(bodies);
    out
}

type Column = Vec<NaiveDate>;

/// A series that is in more stretches than one for so many fixings comes less often than the
/// others.
const FIXINGS_A_STRETCH: usize = 3;

/// All days of the source; and where some series come less often than others, all days of those.
fn columns(rows: &[((Currency, Currency), &Series)]) -> Vec<Column> {
    let days =
        |series: &Series| series.entries().iter().map(|entry| entry.valid_from).collect::<Column>();
    let all: Vec<_> = rows.iter().map(|(_, series)| days(series)).collect();
    let union =
        |columns: Vec<&Column>| columns.into_iter().flatten().copied().collect::<BTreeSet<_>>();
    let daily: Vec<Column> = vec![union(all.iter().collect()).into_iter().collect()];
    let is_rare = |days: &&Column| stretches(days, &daily).len() * FIXINGS_A_STRETCH > days.len();
    let rare: Column = union(all.iter().filter(is_rare).collect()).into_iter().collect();
    if rare.is_empty() { daily } else { [daily, vec![rare]].concat() }
}

fn calendar(columns: &[Column]) -> Vec<u8> {
    let mut out = Vec::new();
    number(&mut out, columns.len());
    for column in columns {
        weeks(&mut out, column);
    }
    out
}

/// A byte for each week from that of the first day to that of the last, a bit for each day.
fn weeks(out: &mut Vec<u8>, column: &[NaiveDate]) {
    let days: Vec<_> = column.iter().map(|day| day.num_days_from_ce().unsigned_abs()).collect();
    let first = days.first().map_or(0, |day| day / 7);
    let mut bytes: Vec<u8> = Vec::new();
    for day in days {
        let week = (day / 7 - first) as usize;
        bytes.resize(bytes.len().max(week + 1), 0);
        if let Some(byte) = bytes.get_mut(week) {
            *byte |= 1 << (day % 7);
        }
    }
    wide(out, first.into());
    number(out, bytes.len());
    out.extend(bytes);
}

fn body(series: &Series, columns: &[Column]) -> Vec<u8> {
    let (mut out, entries) = (Vec::new(), series.entries());
    let first_day = columns.first().and_then(|column| column.first()).copied().unwrap_or_default();
    gaps(&mut out, series.gaps(), first_day);
    let days: Vec<_> = entries.iter().map(|entry| entry.valid_from).collect();
    let stretches = stretches(&days, columns);
    number(&mut out, stretches.len());
    stretches.iter().flatten().for_each(|part| number(&mut out, *part));
    values(&mut out, entries);
    out
}

/// The fixings' days as stretches of columns: the column, how many of its days are passed over, how
/// many taken. The column that goes furthest is followed.
fn stretches(days: &[NaiveDate], columns: &[Column]) -> Vec<[usize; 3]> {
    let (mut out, mut rest, mut last) = (Vec::new(), days, None);
    while let Some(first) = rest.first() {
        let followed = columns.iter().enumerate().filter_map(|(at, column)| {
            let start = column.binary_search(first).ok()?;
            let alike =
                rest.iter().zip(column.iter().skip(start)).take_while(|(one, other)| one == other);
            let passed = column.partition_point(|day| last.is_some_and(|last| *day <= last));
            Some([at, start.saturating_sub(passed), alike.count()])
        });
        let best = followed.reduce(|best, next| if next[2] > best[2] { next } else { best });
        let Some(best) = best else { return out };
        let (taken, later) = rest.split_at(best[2].min(rest.len()));
        (rest, last) = (later, taken.last().copied());
        out.push(best);
    }
    out
}

/// How far ahead to look when choosing the digits of a run, so that a single value printed shorter
/// or longer does not end it.
const AHEAD: usize = 30;

/// What the fixings of a run have in common.
#[derive(PartialEq, Eq)]
struct Format {
    digits: u32,
    nominal: u32,
    set: u128,
}

fn values(out: &mut Vec<u8>, entries: &[Entry]) {
    let formats: Vec<_> = (0..entries.len()).filter_map(|at| format(entries.get(at..)?)).collect();
    let (mut rest, mut bits) = (entries, BitWriter::default());
    for run in formats.chunk_by(|one, next| one == next) {
        let (now, later) = rest.split_at(run.len().min(rest.len()));
        rest = later;
        let Some(format) = run.first() else { continue };
        let mantissas: Vec<_> = now
            .iter()
            .map(|entry| mantissa_at(entry.value, format.digits >> 1).unwrap_or_default())
            .collect();
        number(out, now.len());
        wide(out, format.digits.into());
        wide(out, format.nominal.into());
        wide(out, format.set);
        wide(out, zigzag(mantissas.first().copied().unwrap_or_default()));
        for (before, value) in mantissas.iter().zip(mantissas.iter().skip(1)) {
            bits.push(zigzag(value - before));
        }
    }
    out.extend(bits.finish());
}

fn format(from: &[Entry]) -> Option<Format> {
    let entry = from.first()?;
    let set = entry.set_on.map_or(0, |set| zigzag((entry.valid_from - set).num_days().into()) + 1);
    Some(Format { digits: digits(from, entry), nominal: entry.nominal, set })
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

fn gaps(out: &mut Vec<u8>, gaps: &[RangeInclusive<NaiveDate>], first_day: NaiveDate) {
    number(out, gaps.len());
    let mut free = first_day;
    for gap in gaps {
        wide(out, u128::from((*gap.start() - free).num_days().unsigned_abs()));
        wide(out, u128::from((*gap.end() - *gap.start()).num_days().unsigned_abs()));
        free = gap.end().succ_opt().unwrap_or_default();
    }
}
