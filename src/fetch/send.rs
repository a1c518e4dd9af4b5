//! Putting a question until it is answered or there is no hope: queues, repetitions, redirects.
//!
//! A host that cannot be reached is given up for the rest of the run, so that a day without network
//! costs one wait and not fifty.

use super::client::Client;
use super::http::{self, Question, Reply, Validators};
use super::outcome::Cause;
use crate::rates::SourceId;
use crate::rates::source::Request;
use backon::{ExponentialBuilder, Retryable};
use reqwest::Url;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How often a server may send us elsewhere on itself.
const MOST_MOVES: usize = 3;

/// What one run has learnt of the hosts.
#[derive(Debug, Default)]
pub(super) struct Run {
    unreachable: Mutex<BTreeMap<String, Cause>>,
}

/// An answer that ends the asking.
#[derive(Debug)]
pub(super) enum Final {
    Answer { body: Vec<u8>, validators: Validators },
    Unchanged,
    Nothing,
}

/// What was in the way once.
struct Setback {
    cause: Cause,
    again: Again,
}

/// Whether it is worth asking again.
enum Again {
    Never,
    After(Option<Duration>),
}

impl Run {
    /// Puts a question, in the queue of its host.
    pub(super) async fn send(
        &self,
        client: &Client,
        source: &SourceId,
        request: &Request,
        known: Option<&Validators>,
    ) -> Result<Final, Cause> {
        let key = client.key_of(source);
        if let (Some(name), None) = (key_name(client, source, request), key) {
            return Err(Cause::NoKey(name));
        }
        let url = Url::parse(&client.address(request, key))
            .map_err(|error| Cause::Unreachable(error.to_string()))?;
        let host = url.origin().ascii_serialization();
        let queue = client.queue(host.clone());
        // The queue is never closed.
        let _place = queue.acquire().await;
        if let Some(cause) = self.given_up(&host) {
            return Err(cause);
        }
        let answered = repeated(client, &Question { request, url, key, known }).await;
        if let Some(cause) = answered.as_ref().err().filter(|cause| is_of_the_host(cause)) {
            self.unreachable
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(host, cause.clone());
        }
        answered
    }

    fn given_up(&self, host: &str) -> Option<Cause> {
        self.unreachable.lock().unwrap_or_else(PoisonError::into_inner).get(host).cloned()
    }
}

/// Whether the host itself is in the way, and not what it was asked.
fn is_of_the_host(cause: &Cause) -> bool {
    cause.is_unreachable() || matches!(cause, Cause::Private(_) | Cause::Insecure(_))
}

/// The name of the key without which the source answers nobody.
fn key_name(client: &Client, source: &SourceId, request: &Request) -> Option<&'static str> {
    let source = client.source_of(source).filter(|source| source.needs_key())?;
    request.key.and(source.key)
}

async fn repeated(client: &Client, question: &Question<'_>) -> Result<Final, Cause> {
    let limits = client.limits;
    let pauses = ExponentialBuilder::default()
        .with_min_delay(limits.pause)
        .with_max_delay(limits.longest_pause)
        .with_max_times(limits.retries)
        .with_jitter();
    let answered = (|| once(client, question))
        .retry(pauses)
        .when(|setback: &Setback| matches!(setback.again, Again::After(_)))
        .adjust(|setback, pause| match setback.again {
            Again::Never => None,
            Again::After(asked) => pause.map(|pause| asked.unwrap_or(pause).max(pause)),
        });
    answered.await.map_err(|setback| setback.cause)
}

/// Asks once, following the server to another address of its own.
async fn once(client: &Client, question: &Question<'_>) -> Result<Final, Setback> {
    let limits = client.limits;
    let mut question = question.clone();
    for _ in 0..=MOST_MOVES {
        let reply = http::ask(&client.http, &question, limits.timeout, limits.largest)
            .await
            .map_err(Setback::of)?;
        match reply {
            Reply::Answer { body, validators } => return Ok(Final::Answer { body, validators }),
            Reply::Unchanged => return Ok(Final::Unchanged),
            Reply::Nothing => return Ok(Final::Nothing),
            Reply::Moved(url) => question.url = url,
            Reply::Later { status, after } => {
                return Err(Setback::later(status, after, limits.longest_pause));
            }
        }
    }
    let place = question.url.origin().ascii_serialization();
    Err(Setback {
        cause: Cause::Redirected(format!("{place} again and again")),
        again: Again::Never,
    })
}

impl Setback {
    /// A broken connection may hold the next time; a name that leads nowhere will not lead
    /// somewhere.
    fn of(cause: Cause) -> Self {
        let again = match cause {
            Cause::Unreachable(_) | Cause::TimedOut | Cause::BrokenOff(_) => Again::After(None),
            Cause::NoSuchHost(_)
            | Cause::Private(_)
            | Cause::Insecure(_)
            | Cause::Status(_)
            | Cause::Busy(_)
            | Cause::Redirected(_)
            | Cause::TooLarge(_)
            | Cause::NoKey(_)
            | Cause::BadKey
            | Cause::Unreadable(_) => Again::Never,
        };
        Self { cause, again }
    }

    fn later(status: u16, after: Option<Duration>, longest: Duration) -> Self {
        let again = match after {
            Some(after) if after > longest => Again::Never,
            after => Again::After(after),
        };
        Self { cause: after.map_or(Cause::Status(status), Cause::Busy), again }
    }
}
