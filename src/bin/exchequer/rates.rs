//! `exchequer rates`: the rates of a pair on each day of a date, by route.

use crate::arguments::{RatesOptions, TableFormat};
use crate::live::{self, Reach};
use crate::{Outcome, chart, complain};
use exchequer::article::ArticleDate;
use exchequer::currency::Currency;
use exchequer::currency::RateNeed;
use exchequer::rates::{Rate, RateBook};
use rust_decimal::Decimal;
use serde::Serialize;
use std::io::{self, Write};

/// The JSON table.
#[derive(Serialize)]
struct Table<'a> {
    base: Currency,
    quote: Currency,
    date: ArticleDate,
    rates: &'a [Row],
}

/// One route's rate on one day.
#[derive(Serialize)]
struct Row {
    day: chrono::NaiveDate,
    #[serde(flatten)]
    rate: Rate,
}

/// Prints the table.
pub fn rates(options: &RatesOptions) -> io::Result<Outcome> {
    let RatesOptions { base, quote, date, offline, .. } = *options;
    let need = RateNeed { base, quote, from: date.from(), to: date.to() };
    let mut book = RateBook::embedded();
    live::complete(&mut book, &[need], if offline { Reach::Offline } else { Reach::Online });
    let pair = book.pair(options.base, options.quote);
    let rows: Vec<Row> = options
        .date
        .days()
        .flat_map(|day| pair.on(day).iter().map(move |rate| Row { day, rate: rate.rate().clone() }))
        .collect();
    if rows.is_empty() {
        complain(&missing(&book, options));
        return Ok(Outcome::Fails);
    }
    let mut out = io::stdout().lock();
    match options.format {
        TableFormat::Text => text(&mut out, &rows),
        TableFormat::Json => json(&mut out, options, &rows),
        TableFormat::Csv => csv(out, &rows),
    }?;
    Ok(Outcome::Passes)
}

/// One table a source, with the derivation once where it stays the same.
fn text(out: &mut impl Write, rows: &[Row]) -> io::Result<()> {
    let mut sources: Vec<&str> = rows.iter().map(|row| row.rate.source.as_str()).collect();
    sources.sort_by_key(|source| (source.contains('×'), *source));
    sources.dedup();
    for source in sources {
        let mut derivation = "";
        for row in rows.iter().filter(|row| row.rate.source == source) {
            if row.rate.derivation != derivation {
                derivation = &row.rate.derivation;
                writeln!(out, "{source}: {} per {} = {derivation}", row.rate.quote, row.rate.base)?;
            }
            writeln!(out, "  {}  {:<23}  {}", row.day, shown(&row.rate), fixings(&row.rate))?;
        }
        let series = rows.iter().filter(|row| row.rate.source == source);
        let middles: Vec<Decimal> = series.map(|row| row.rate.interval.middle()).collect();
        if middles.len() > 1 {
            writeln!(out, "  {}", chart::blocks(&middles))?;
        }
    }
    Ok(())
}

fn json(out: &mut impl Write, options: &RatesOptions, rows: &[Row]) -> io::Result<()> {
    let table = Table { base: options.base, quote: options.quote, date: options.date, rates: rows };
    writeln!(out, "{}", serde_json::to_string(&table)?)
}

fn csv(out: impl Write, rows: &[Row]) -> io::Result<()> {
    let mut table = csv::Writer::from_writer(out);
    table.write_record([
        "day",
        "base",
        "quote",
        "source",
        "low",
        "high",
        "carried_days",
        "derivation",
        "fixings",
    ])?;
    for Row { day, rate } in rows {
        let high = rate.interval.high().unwrap_or(rate.interval.low());
        table.write_record([
            &day.to_string(),
            rate.base.code(),
            rate.quote.code(),
            &rate.source,
            &rate.interval.low().normalize().to_string(),
            &high.normalize().to_string(),
            &rate.carried_days.to_string(),
            &rate.derivation,
            &fixings(rate),
        ])?;
    }
    table.flush()
}

/// A rate to seven digits: fixings have five or six.
fn shown(rate: &Rate) -> String {
    let [low, high] = [rate.interval.low(), rate.interval.high().unwrap_or(rate.interval.low())]
        .map(|end| end.round_sf(7).unwrap_or(end).normalize());
    if low == high { low.to_string() } else { format!("{low}–{high}") }
}

fn fixings(rate: &Rate) -> String {
    let fixings: Vec<String> = rate.fixings.iter().map(ToString::to_string).collect();
    fixings.join("; ")
}

fn missing(book: &RateBook, options: &RatesOptions) -> String {
    let RatesOptions { base, quote, date, .. } = options;
    let mut message = format!("no rate of {base} in {quote} on {date}");
    for currency in [*base, *quote] {
        let covered: Vec<String> = book.coverage_of(currency).iter().map(ToString::to_string).collect();
        let covered = if covered.is_empty() { "none".to_owned() } else { covered.join("; ") };
        message.push_str(&format!("\n  fixings of {currency}: {covered}"));
    }
    message
}
