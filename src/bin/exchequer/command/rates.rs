//! `exchequer rates`: the rates of a pair on each day of a date, by route.

use super::chart;
use crate::arguments::{RatesOptions, TableFormat};
use crate::supply::live::{self, Reach};
use crate::{Outcome, complain};
use exchequer::article::ArticleDate;
use exchequer::currency::Currency;
use exchequer::currency::RateNeed;
use exchequer::rates::{Rank, Rate, RateBook, Standing};
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
            let rate = &row.rate;
            if rate.derivation != derivation {
                derivation = &rate.derivation;
                let rank = rank_in_words(rate);
                writeln!(
                    out,
                    "{source} ({rank}): {} per {} = {derivation}",
                    rate.quote, rate.base
                )?;
            }
            let about =
                [carried(rate), fixings(rate)].into_iter().flatten().collect::<Vec<_>>().join("; ");
            writeln!(out, "  {}  {:<23}  {about}", row.day, shown(rate))?;
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
        "rank",
        "estimate",
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
            &fixings(rate).unwrap_or_default(),
            &rate.rank.map(rank_in_data).unwrap_or_default(),
            &rate.estimate.map(|estimate| estimate.to_string()).unwrap_or_default(),
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

fn fixings(rate: &Rate) -> Option<String> {
    let fixings: Vec<String> = rate.fixings.iter().map(ToString::to_string).collect();
    (!fixings.is_empty()).then(|| fixings.join("; "))
}

/// "carried forward for 2 days"; what is estimated is in the derivation.
fn carried(rate: &Rate) -> Option<String> {
    match rate.carried_days {
        // A monthly rate is that of each day of its month.
        _ if rate.standing == Standing::Monthly => None,
        0 => None,
        1 => Some("carried forward for 1 day".to_owned()),
        days => Some(format!("carried forward for {days} days")),
    }
}

/// How close its publisher is to the two currencies.
fn rank_in_words(rate: &Rate) -> &'static str {
    match (rate.rank, rate.standing) {
        (Some(Rank::Issuer), Standing::Irrevocable | Standing::Peg) => "rank 1, fixed by law",
        (Some(Rank::Issuer), _) => "rank 1, a bank that issues one of the two",
        (Some(Rank::IssuerCross), _) => "rank 2, a cross with a bank that issues one of the two",
        (Some(Rank::ThirdBank), _) => "rank 3, other central banks",
        (Some(Rank::MonthlyAverage), _) => "rank 4, one rate for a month",
        (Some(_), _) => "official",
        (None, _) => "market rate, without a rank",
    }
}

/// As the JSON has it: "issuer_cross".
fn rank_in_data(rank: Rank) -> String {
    let value = serde_json::to_value(rank).unwrap_or_default();
    value.as_str().unwrap_or_default().to_owned()
}

fn missing(book: &RateBook, options: &RatesOptions) -> String {
    let RatesOptions { base, quote, date, .. } = options;
    let known = book.pair(*base, *quote).known();
    let known = known.unwrap_or_else(|| format!("{base}/{quote}: no fixings of any day"));
    format!("no rate of {base} in {quote} on {date}\n  {known}")
}
