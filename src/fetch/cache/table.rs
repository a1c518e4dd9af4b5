//! The tables of the cache, and what is in their rows. Days count from the year 1, as chrono
//! counts them.

use super::{Holding, Kept};
use crate::currency::Currency;
use crate::rates::{Fixing, SourceId};
use chrono::{Datelike, NaiveDate};
use redb::{
    Database, DatabaseError, ReadableDatabase, ReadableTable, StorageError, TableDefinition,
};
use rust_decimal::Decimal;

/// By source, pair ("EURDKK") and day: nominal, value, the day it was set (`UNKNOWN` where not
/// said).
pub(super) const FIXINGS: TableDefinition<(&str, &str, i32), (u32, &str, i32)> =
    TableDefinition::new("fixings");

/// By source and pair: first and last day, count, the day of the last answer.
pub(super) const SERIES: TableDefinition<(&str, &str), (i32, i32, u64, i32)> =
    TableDefinition::new("series");

/// By source, currency (`ANY` for all of them) and day: when it was asked for.
pub(super) const ASKED: TableDefinition<(&str, &str, i32), i32> = TableDefinition::new("asked");

/// By source, currency (`ANY` for all of them) and day: the second at which it was asked for, where
/// the answer was not final.
pub(super) const ASKED_LATELY: TableDefinition<(&str, &str, i32), i64> =
    TableDefinition::new("asked_lately");

/// By source and address of a whole file: entity tag, time of change, when it was last asked for.
pub(super) const FILES: TableDefinition<(&str, &str), (&str, &str, i32)> =
    TableDefinition::new("files");

pub(super) const ANY: &str = "*";
pub(super) const UNKNOWN: i32 = i32::MIN;

pub(super) type Failed = Box<redb::Error>;

/// Makes the tables, so that every reader finds them, and reads from each, so that damage shows.
pub(super) fn prepare(database: &Database) -> Result<(), DatabaseError> {
    let damaged = |error: Failed| match *error {
        redb::Error::Io(error) => DatabaseError::Storage(StorageError::Io(error)),
        error => DatabaseError::Storage(StorageError::Corrupted(error.to_string())),
    };
    if has_tables(database).map_err(damaged)? {
        return Ok(());
    }
    make_tables(database).map_err(damaged)
}

fn has_tables(database: &Database) -> Result<bool, Failed> {
    let read = database.begin_read().map_err(failed)?;
    let opened = || -> Result<_, redb::TableError> {
        let series = read.open_table(SERIES)?;
        read.open_table(FIXINGS)?;
        read.open_table(ASKED)?;
        read.open_table(ASKED_LATELY)?;
        read.open_table(FILES)?;
        Ok(series)
    };
    match opened() {
        Ok(series) => series.first().map(|_| true).map_err(failed),
        // A cache of an earlier version has fewer.
        Err(redb::TableError::TableDoesNotExist(_)) => Ok(false),
        Err(error) => Err(failed(error)),
    }
}

fn make_tables(database: &Database) -> Result<(), Failed> {
    let write = database.begin_write().map_err(failed)?;
    write.open_table(FIXINGS).map_err(failed)?;
    write.open_table(SERIES).map_err(failed)?;
    write.open_table(ASKED).map_err(failed)?;
    write.open_table(ASKED_LATELY).map_err(failed)?;
    write.open_table(FILES).map_err(failed)?;
    write.commit().map_err(failed)
}

pub(super) fn fixing(
    holding: &Holding,
    on: i32,
    (nominal, value, set_on): (u32, &str, i32),
) -> Option<Fixing> {
    let Holding { source, base, quote, .. } = holding;
    Some(Fixing {
        source: source.clone(),
        base: *base,
        quote: *quote,
        nominal,
        value: Decimal::from_str_exact(value).ok()?,
        set_on: day(set_on),
        valid_from: day(on)?,
    })
}

pub(super) fn holding(
    source: &str,
    pair: &str,
    (first, last, count, fetched_on): (i32, i32, u64, i32),
) -> Option<Holding> {
    let (base, quote) = pair.split_at_checked(3)?;
    Some(Holding {
        source: SourceId(source.to_owned().into()),
        base: Currency::from_code(base)?,
        quote: Currency::from_code(quote)?,
        kept: Kept { first: day(first)?, last: day(last)?, count, fetched_on: day(fetched_on)? },
    })
}

pub(super) fn pair(base: Currency, quote: Currency) -> String {
    format!("{base}{quote}")
}

pub(super) fn number(day: NaiveDate) -> i32 {
    day.num_days_from_ce()
}

pub(super) fn day(number: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(number)
}

pub(super) fn failed(error: impl Into<redb::Error>) -> Failed {
    Box::new(error.into())
}
