//! `exchequer update`: fills the cache with what publishers have set since the program was made.

use crate::arguments::UpdateOptions;
use crate::supply::live;
use crate::supply::progress::{self, Watch};
use crate::{Outcome, complain};
use chrono::NaiveDate;
use exchequer::fetch::Client;
use exchequer::fetch::cache::Cache;
use exchequer::rates::embedded::VERSION;
use exchequer::rates::source::{Ask, Source};
use exchequer::rates::{RateBook, SourceId, Standing};
use std::io::{self, Write};

/// A source that nobody named is not asked more questions than these.
const MOST_REQUESTS: usize = 12;

/// Fetches, and says how much there was.
pub fn update(options: &UpdateOptions) -> io::Result<Outcome> {
    let Some(cache) = live::cache() else { return Ok(Outcome::BadInput) };
    if let Some(reason) = cache.read_only() {
        complain(&format!("the cache cannot be filled: {reason}"));
        return Ok(Outcome::BadInput);
    }
    let Some(client) = live::client(Some(cache.clone())) else { return Ok(Outcome::BadInput) };
    let asks = asks(options, &client, &cache);
    let (client, _, bar) = progress::watched(client, Watch::Bar);
    let report = live::outcome(RateBook::empty().fetch_from_blocking(&client, asks));
    bar.finish_and_clear();
    let (path, answers) = (cache.path().display(), report.requests - report.failures.len());
    let fixings = report.added + report.from_cache;
    writeln!(io::stdout(), "{fixings} fixings from {answers} answers, kept in {path}")?;
    Ok(if report.failures.is_empty() { Outcome::Passes } else { Outcome::Fails })
}

/// What to ask whom: of the sources named, or of every central bank that answers in few questions.
fn asks(options: &UpdateOptions, client: &Client, cache: &Cache) -> Vec<(SourceId, Ask)> {
    let today = live::today();
    let all = |source: &Source| {
        let since = options.since.unwrap_or_else(|| since(source, cache));
        source.ask_all(since.min(today), today)
    };
    if options.sources.is_empty() {
        let official =
            client.known().iter().filter(|source| source.publisher.standing == Standing::Official);
        return official
            .filter_map(|source| Some((source.id().clone(), few(source, all(source))?)))
            .collect();
    }
    let named = options.sources.iter().filter_map(|name| named(name, client));
    named.map(|source| (source.id().clone(), all(source))).collect()
}

/// The ask as it is if it takes few questions, else for the currencies that the program has of the
/// source, else none.
fn few(source: &Source, ask: Ask) -> Option<Ask> {
    let is_small = |ask: &Ask| source.requests(ask).len() <= MOST_REQUESTS;
    if is_small(&ask) {
        return Some(ask);
    }
    let series = RateBook::embedded().coverage(source.id());
    let currencies = series.iter().flat_map(|series| [series.base, series.quote]).collect();
    Some(Ask { currencies, ..ask }).filter(|ask| !ask.currencies.is_empty() && is_small(ask))
}

fn named<'c>(name: &str, client: &'c Client) -> Option<&'c Source> {
    let source = client.known().iter().find(|source| source.id().0.eq_ignore_ascii_case(name));
    if source.is_none() {
        complain(&format!("no source `{name}` that can be asked; `exchequer sources` lists them"));
    }
    source
}

/// The day of the last answer, or the last day in the program.
fn since(source: &Source, cache: &Cache) -> NaiveDate {
    let contents = cache.contents().unwrap_or_default();
    let answers = contents
        .iter()
        .filter(|holding| holding.source == *source.id())
        .map(|holding| holding.kept.fetched_on);
    let in_program = VERSION.parse().unwrap_or_default();
    answers.max().unwrap_or(in_program)
}
