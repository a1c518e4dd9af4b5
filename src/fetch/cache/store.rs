//! What is read from and written to the tables of the cache.
//!
//! Every answer is written in one transaction: its fixings, the days that were asked for, and by
//! what the server can tell that its file is unchanged.

use super::table::{
    ANY, ASKED, ASKED_LATELY, FILES, FIXINGS, Failed, SERIES, UNKNOWN, day, failed, fixing,
    holding, number, pair,
};
use super::{Cache, CacheError, Moment};
use crate::Error;
use crate::currency::Currency;
use crate::fetch::Validators;
use crate::rates::source::{Ask, Request};
use crate::rates::{Fixing, SourceId};
use chrono::{Days, NaiveDate};
use redb::{ReadTransaction, ReadableDatabase, ReadableTable, WriteTransaction};
use std::collections::BTreeMap;

/// The longest time for which a fixing of a listed source may be carried forward.
const CARRIED: u32 = 31;

/// Of an answer with an impossible price, at most this many days are noted as asked for, the last.
const NOTED: Days = Days::new(4_000);

/// What a cache has of one source's fixings of one pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The publisher.
    pub source: SourceId,
    /// The currency that is priced.
    pub base: Currency,
    /// The currency of the price.
    pub quote: Currency,
    /// What there is of it.
    pub kept: Kept,
}

/// From when to when, how many, and how old.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The first day with a fixing.
    pub first: NaiveDate,
    /// The last day with a fixing.
    pub last: NaiveDate,
    /// How many fixings.
    pub count: u64,
    /// The day on which the publisher was last asked.
    pub fetched_on: NaiveDate,
}

impl Cache {
    /// What is kept, series by series, by source and pair.
    ///
    /// # Errors
    ///
    /// [`Error::is_cache`] when the file cannot be read.
    ///
    /// ```
    /// use exchequer::fetch::cache::Cache;
    ///
    /// # let folder = tempfile::tempdir().unwrap();
    /// assert!(Cache::open(folder.path())?.contents()?.is_empty());
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn contents(&self) -> Result<Vec<Holding>, Error> {
        Ok(self.holdings()?)
    }

    fn holdings(&self) -> Result<Vec<Holding>, CacheError> {
        let read = self.store.begin_read().map_err(failed)?;
        let mut holdings = Vec::new();
        for row in read.open_table(SERIES).map_err(failed)?.iter().map_err(failed)? {
            let (key, kept) = row.map_err(failed)?;
            let (source, pair) = key.value();
            holdings.extend(holding(source, pair, kept.value()));
        }
        Ok(holdings)
    }

    /// The fixings that involve one of these currencies (or any, if none is named), from as many
    /// days before as one may be carried.
    pub(super) fn kept(&self, ask: &Ask, carried: u32) -> Result<Vec<Fixing>, CacheError> {
        let wanted = |holding: &Holding| {
            ask.currencies.is_empty()
                || [holding.base, holding.quote].iter().any(|one| ask.currencies.contains(one))
        };
        let days = (number(ask.from).saturating_sub_unsigned(carried.max(CARRIED)), number(ask.to));
        let holdings = self.holdings()?;
        let read = self.store.begin_read().map_err(failed)?;
        let mut fixings = Vec::new();
        for holding in holdings.iter().filter(|holding| wanted(holding)) {
            fixings.extend(series(&read, holding, days)?);
        }
        Ok(fixings)
    }

    /// When a publisher was last asked for a currency on a day, alone or with everything it has.
    pub(super) fn asked_on(
        &self,
        source: &SourceId,
        currency: Currency,
        on: NaiveDate,
    ) -> Result<Option<NaiveDate>, CacheError> {
        let read = self.store.begin_read().map_err(failed)?;
        let asked = read.open_table(ASKED).map_err(failed)?;
        let mut latest = None;
        for code in [currency.code(), ANY] {
            let found = asked.get((&*source.0, code, number(on))).map_err(failed)?;
            latest = latest.max(found.map(|found| found.value()));
        }
        for row in
            read.open_table(FILES).map_err(failed)?.range((&*source.0, "")..).map_err(failed)?
        {
            let (key, file) = row.map_err(failed)?;
            if key.value().0 != source.0 {
                break;
            }
            latest = latest.max(Some(file.value().2));
        }
        Ok(latest.and_then(day))
    }

    /// The second at which a publisher last gave an answer that is not final for a currency on a
    /// day.
    pub(super) fn asked_at(
        &self,
        source: &SourceId,
        currency: Currency,
        on: NaiveDate,
    ) -> Result<Option<i64>, CacheError> {
        let read = self.store.begin_read().map_err(failed)?;
        let asked = read.open_table(ASKED_LATELY).map_err(failed)?;
        let mut latest = None;
        for code in [currency.code(), ANY] {
            let found = asked.get((&*source.0, code, number(on))).map_err(failed)?;
            latest = latest.max(found.map(|found| found.value()));
        }
        Ok(latest)
    }

    /// By what the server can tell that a whole file is as it was.
    pub(in crate::fetch) fn validators(
        &self,
        source: &SourceId,
        url: &str,
    ) -> Result<Option<Validators>, CacheError> {
        let read = self.store.begin_read().map_err(failed)?;
        let files = read.open_table(FILES).map_err(failed)?;
        let found = files.get((&*source.0, url)).map_err(failed)?;
        Ok(found.map(|found| {
            let (etag, last_modified, _) = found.value();
            Validators { etag: etag.to_owned(), last_modified: last_modified.to_owned() }
        }))
    }

    /// Notes that a whole file is as it was.
    pub(in crate::fetch) fn confirm_file(
        &self,
        source: &SourceId,
        url: &str,
        moment: Moment,
    ) -> Result<(), CacheError> {
        let validators = self.validators(source, url)?.unwrap_or_default();
        self.keep_file(source, url, &[], &validators, moment)
    }

    pub(super) fn keep_file(
        &self,
        source: &SourceId,
        url: &str,
        fixings: &[Fixing],
        validators: &Validators,
        moment: Moment,
    ) -> Result<(), CacheError> {
        let today = moment.today;
        self.write(|write| {
            keep_fixings(write, fixings, today)?;
            note_the_second(write, (source, ANY), [today], moment)?;
            let mut files = write.open_table(FILES).map_err(failed)?;
            let Validators { etag, last_modified } = validators;
            files
                .insert((&*source.0, url), (&**etag, &**last_modified, number(today)))
                .map_err(failed)?;
            Ok(())
        })
    }

    pub(super) fn keep_days(
        &self,
        source: &SourceId,
        ask: &Ask,
        fixings: &[Fixing],
        moment: Moment,
    ) -> Result<(), CacheError> {
        let today = moment.today;
        let codes = codes(ask);
        self.write(|write| {
            keep_fixings(write, fixings, today)?;
            let mut asked = write.open_table(ASKED).map_err(failed)?;
            for on in ask.from.iter_days().take_while(|on| *on <= ask.to && *on < today) {
                for code in &codes {
                    asked.insert((&*source.0, *code, number(on)), number(today)).map_err(failed)?;
                }
            }
            let of_today = (ask.from..=ask.to).contains(&today).then_some(today);
            codes
                .iter()
                .try_for_each(|code| note_the_second(write, (source, code), of_today, moment))
        })
    }

    /// Keeps the possible fixings of an answer that also had impossible ones. Its days count as
    /// asked for only for a while, and a whole file is requested in full the next time.
    pub(super) fn keep_doubtful(
        &self,
        source: &SourceId,
        request: &Request,
        fixings: &[Fixing],
        moment: Moment,
    ) -> Result<(), CacheError> {
        let ask = &request.covers;
        let last = ask.to.min(moment.today);
        let first = ask.from.max(last.checked_sub_days(NOTED).unwrap_or(last));
        self.write(|write| {
            keep_fixings(write, fixings, moment.today)?;
            let mut files = write.open_table(FILES).map_err(failed)?;
            files.remove((&*source.0, &*request.url)).map_err(failed)?;
            codes(ask).iter().try_for_each(|code| {
                let days = first.iter_days().take_while(|on| *on <= last);
                note_the_second(write, (source, code), days, moment)
            })
        })
    }

    /// Removes a fixing that proved to be wrong, and the note that its day was asked for. Whole
    /// files of its source are requested in full the next time that they are due.
    pub(in crate::fetch) fn withdraw(&self, fixing: &Fixing) -> Result<(), CacheError> {
        let Fixing { source, base, quote, valid_from, .. } = fixing;
        let (source, pair, on) = (&*source.0, pair(*base, *quote), number(*valid_from));
        self.write(|write| {
            let mut fixings = write.open_table(FIXINGS).map_err(failed)?;
            let known = fixings.remove((source, &*pair, on)).map_err(failed)?.is_some();
            let mut asked = write.open_table(ASKED).map_err(failed)?;
            for code in [base.code(), quote.code(), ANY] {
                asked.remove((source, code, on)).map_err(failed)?;
            }
            let mut series = write.open_table(SERIES).map_err(failed)?;
            let row = series.get((source, &*pair)).map_err(failed)?.map(|row| row.value());
            if let Some((first, last, count, asked)) = row.filter(|_| known) {
                let row = (first, last, count.saturating_sub(1), asked);
                series.insert((source, &*pair), row).map_err(failed)?;
            }
            forget_validators(write, source)
        })
    }

    fn write(
        &self,
        change: impl FnOnce(&WriteTransaction) -> Result<(), Failed>,
    ) -> Result<(), CacheError> {
        let write = self.store.begin_write().map_err(failed)?;
        change(&write)?;
        write.commit().map_err(failed)?;
        Ok(())
    }
}

/// The currencies of an ask, by which it is noted.
fn codes(ask: &Ask) -> Vec<&str> {
    match ask.currencies.as_slice() {
        [] => vec![ANY],
        some => some.iter().map(Currency::code).collect(),
    }
}

/// Writes what is new or has another price, and what the series has grown to.
fn keep_fixings(
    write: &WriteTransaction,
    fixings: &[Fixing],
    today: NaiveDate,
) -> Result<(), Failed> {
    let mut table = write.open_table(FIXINGS).map_err(failed)?;
    let mut grown: BTreeMap<(&str, String), (i32, i32, u64)> = BTreeMap::new();
    for fixing in fixings {
        let (source, pair, on) =
            (&*fixing.source.0, pair(fixing.base, fixing.quote), number(fixing.valid_from));
        let (value, set_on) = (fixing.value.to_string(), fixing.set_on.map_or(UNKNOWN, number));
        let row = (fixing.nominal, value.as_str(), set_on);
        let key = (source, pair.as_str(), on);
        let known = table.get(key).map_err(failed)?.map(|known| known.value() == row);
        if known != Some(true) {
            table.insert(key, row).map_err(failed)?;
        }
        let (first, last, added) = grown.entry((source, pair)).or_insert((on, on, 0));
        (*first, *last) = ((*first).min(on), (*last).max(on));
        *added += u64::from(known.is_none());
    }
    let mut series = write.open_table(SERIES).map_err(failed)?;
    for ((source, pair), (first, last, added)) in grown {
        let known = series.get((source, pair.as_str())).map_err(failed)?.map(|known| known.value());
        let (known_first, known_last, count, _) = known.unwrap_or((first, last, 0, 0));
        let row = (first.min(known_first), last.max(known_last), count + added, number(today));
        series.insert((source, pair.as_str()), row).map_err(failed)?;
    }
    Ok(())
}

/// Forgets by what the server can tell that a source's whole files are as they were.
fn forget_validators(write: &WriteTransaction, source: &str) -> Result<(), Failed> {
    let mut files = write.open_table(FILES).map_err(failed)?;
    let mut of_source = Vec::new();
    for row in files.range((source, "")..).map_err(failed)? {
        let (key, file) = row.map_err(failed)?;
        let (of, url) = key.value();
        if of != source {
            break;
        }
        of_source.push((url.to_owned(), file.value().2));
    }
    for (url, asked_on) in of_source {
        files.insert((source, url.as_str()), ("", "", asked_on)).map_err(failed)?;
    }
    Ok(())
}

/// Notes the second at which a publisher was asked for days, where the time is known.
fn note_the_second(
    write: &WriteTransaction,
    (source, code): (&SourceId, &str),
    days: impl IntoIterator<Item = NaiveDate>,
    moment: Moment,
) -> Result<(), Failed> {
    let Some(now) = moment.now else { return Ok(()) };
    let mut asked = write.open_table(ASKED_LATELY).map_err(failed)?;
    for day in days {
        asked.insert((&*source.0, code, number(day)), now).map_err(failed)?;
    }
    Ok(())
}

fn series(
    read: &ReadTransaction,
    holding: &Holding,
    (from, to): (i32, i32),
) -> Result<Vec<Fixing>, Failed> {
    let table = read.open_table(FIXINGS).map_err(failed)?;
    let (source, pair) = (&*holding.source.0, pair(holding.base, holding.quote));
    if from > to {
        return Ok(Vec::new());
    }
    let rows =
        table.range((source, pair.as_str(), from)..=(source, pair.as_str(), to)).map_err(failed)?;
    let mut fixings = Vec::new();
    for row in rows {
        let (key, row) = row.map_err(failed)?;
        fixings.extend(fixing(holding, key.value().2, row.value()));
    }
    Ok(fixings)
}
