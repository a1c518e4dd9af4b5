//! One question over HTTP and what came back: the only place that knows how bytes travel.
//!
//! Compression is undone here, and no more is read than an honest answer holds. Whether to ask
//! again is decided elsewhere.

use super::outcome::Cause;
use super::resolve::{NoAddress, PrivateAddress, System};
use crate::rates::source::{Key, Method, Request};
use chrono::DateTime;
use reqwest::header::{self, HeaderMap, HeaderName, HeaderValue};
use reqwest::{ClientBuilder, RequestBuilder, Response, StatusCode, Url, redirect};
use rustls_platform_verifier::BuilderVerifierExt;
use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

/// How this crate names itself to publishers, so that they can see who asks and complain.
pub(super) const USER_AGENT: &str = concat!(
    "exchequer/",
    env!("CARGO_PKG_VERSION"),
    " (checks figures in news; ",
    env!("CARGO_PKG_NAME"),
    " crate)"
);

/// A question as it is sent.
#[derive(Clone, Debug)]
pub(super) struct Question<'q> {
    pub(super) request: &'q Request,
    /// The address, with the key in it if it belongs there.
    pub(super) url: Url,
    pub(super) key: Option<&'q str>,
    /// What is known of an earlier answer.
    pub(super) known: Option<&'q Validators>,
}

/// By which a server can tell that its answer is still the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Validators {
    pub(crate) etag: String,
    pub(crate) last_modified: String,
}

/// What came back.
#[derive(Debug)]
pub(super) enum Reply {
    /// An answer.
    Answer { body: Vec<u8>, validators: Validators },
    /// Nothing has changed since the earlier answer.
    Unchanged,
    /// The publisher has nothing for these days.
    Nothing,
    /// Ask there instead.
    Moved(Url),
    /// Ask again, at the earliest after this time where the server says so.
    Later { status: u16, after: Option<Duration> },
}

/// A client that follows no redirects by itself, so that no key leaves for another host, in a
/// header or in a log.
pub(super) fn client(builder: ClientBuilder, system: System) -> Result<reqwest::Client, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|error| error.to_string())?
        .with_no_client_auth();
    builder
        .tls_backend_preconfigured(tls)
        .dns_resolver(Arc::new(system))
        .user_agent(USER_AGENT)
        .redirect(redirect::Policy::none())
        .referer(false)
        .build()
        .map_err(|error| reason(&error))
}

/// Asks once. `largest` is the most bytes an answer may have, unpacked.
pub(super) async fn ask(
    client: &reqwest::Client,
    question: &Question<'_>,
    timeout: Duration,
    largest: usize,
) -> Result<Reply, Cause> {
    let sent = prepared(client, question)?.timeout(timeout).send().await;
    let response = sent.map_err(|error| cause(&error))?;
    let status = response.status();
    if question.request.nothing_on.contains(&status.as_u16()) {
        return Ok(Reply::Nothing);
    }
    match status {
        StatusCode::OK => answer(response, largest).await,
        StatusCode::NOT_MODIFIED if question.known.is_some() => Ok(Reply::Unchanged),
        StatusCode::MOVED_PERMANENTLY
        | StatusCode::FOUND
        | StatusCode::SEE_OTHER
        | StatusCode::TEMPORARY_REDIRECT
        | StatusCode::PERMANENT_REDIRECT => moved(&question.url, &response),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT => Ok(later(&response)),
        other if other.is_server_error() => Ok(later(&response)),
        other => Err(Cause::Status(other.as_u16())),
    }
}

fn prepared(client: &reqwest::Client, question: &Question<'_>) -> Result<RequestBuilder, Cause> {
    let request = question.request;
    let mut prepared = match request.method {
        Method::Get => client.get(question.url.clone()),
        Method::Post => {
            client.post(question.url.clone()).body(request.body.clone().unwrap_or_default())
        }
    };
    for (name, value) in &request.headers {
        prepared = prepared.header(*name, *value);
    }
    if let (Some(Key::Header(name)), Some(key)) = (request.key, question.key) {
        let mut value = HeaderValue::from_str(key).map_err(|_| Cause::BadKey)?;
        value.set_sensitive(true);
        prepared = prepared.header(name, value);
    }
    let known = question.known.into_iter().flat_map(|known| {
        [(header::IF_NONE_MATCH, &known.etag), (header::IF_MODIFIED_SINCE, &known.last_modified)]
    });
    for (name, value) in known.filter(|(_, value)| !value.is_empty()) {
        prepared = prepared.header(name, value);
    }
    Ok(prepared)
}

async fn answer(response: Response, largest: usize) -> Result<Reply, Cause> {
    let [etag, last_modified] = [header::ETAG, header::LAST_MODIFIED]
        .map(|name| line(response.headers(), &name).unwrap_or_default());
    Ok(Reply::Answer {
        body: body(response, largest).await?,
        validators: Validators { etag, last_modified },
    })
}

/// An answer's body, unpacked, if it has no more bytes than this.
pub(crate) async fn body(mut response: Response, largest: usize) -> Result<Vec<u8>, Cause> {
    let too_large = || Cause::TooLarge(largest);
    if response
        .content_length()
        .is_some_and(|length| usize::try_from(length).is_ok_and(|length| length > largest))
    {
        return Err(too_large());
    }
    let mut body = Vec::new();
    // A small answer can swell without end while it is unpacked, so it is counted as it comes.
    while let Some(chunk) = response.chunk().await.map_err(|error| cause(&error))? {
        if body.len() + chunk.len() > largest {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Where to ask instead: at the same host, over the same scheme, or nowhere.
fn moved(from: &Url, response: &Response) -> Result<Reply, Cause> {
    let to = line(response.headers(), &header::LOCATION).and_then(|to| from.join(&to).ok());
    let to = to.ok_or_else(|| Cause::Status(response.status().as_u16()))?;
    if to.origin() != from.origin() {
        return Err(Cause::Redirected(to.origin().ascii_serialization()));
    }
    Ok(Reply::Moved(to))
}

fn later(response: &Response) -> Reply {
    Reply::Later { status: response.status().as_u16(), after: retry_after(response.headers()) }
}

/// `Retry-After`, as seconds or as a date, which the answer's own `Date` is subtracted from: the
/// server's clock and ours need not agree.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let after = line(headers, &header::RETRY_AFTER)?;
    if let Ok(seconds) = after.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = DateTime::parse_from_rfc2822(&after).ok()?;
    let now = DateTime::parse_from_rfc2822(&line(headers, &header::DATE)?).ok()?;
    until.signed_duration_since(now).to_std().ok()
}

fn line(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// What was in the way of a question.
pub(crate) fn cause(error: &reqwest::Error) -> Cause {
    if error.is_timeout() && !error.is_connect() {
        return Cause::TimedOut;
    }
    let reason = reason(error);
    match error.is_connect() {
        true if chain(error).any(|error| error.is::<NoAddress>()) => Cause::NoSuchHost(reason),
        true if chain(error).any(|error| error.is::<PrivateAddress>()) => Cause::Private(reason),
        true if chain(error).any(is_of_tls) => Cause::Insecure(reason),
        true => Cause::Unreachable(reason),
        false => Cause::BrokenOff(reason),
    }
}

/// The innermost reason. The outermost holds the address, and with it perhaps a key.
fn reason(error: &reqwest::Error) -> String {
    chain(error)
        .last()
        .map_or_else(|| "the request could not be made".to_owned(), ToString::to_string)
}

/// Whether TLS failed: the error itself, or one wrapped in I/O errors, is of rustls.
fn is_of_tls(error: &(dyn Error + 'static)) -> bool {
    let mut within = Some(error);
    while let Some(error) = within {
        if error.is::<rustls::Error>() {
            return true;
        }
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        within = inner.map(|inner| inner as &(dyn Error + 'static));
    }
    false
}

/// What an error was caused by, from the outside in.
fn chain(error: &reqwest::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |error: &&(dyn Error + 'static)| (*error).source())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(lines: &[(HeaderName, &'static str)]) -> HeaderMap {
        lines.iter().map(|(name, value)| (name.clone(), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn a_server_may_say_when_to_come_back_in_seconds_or_by_its_own_clock() {
        assert_eq!(
            retry_after(&headers(&[(header::RETRY_AFTER, "7")])),
            Some(Duration::from_secs(7))
        );
        let by_clock = headers(&[
            (header::RETRY_AFTER, "Wed, 21 Oct 2026 07:28:30 GMT"),
            (header::DATE, "Wed, 21 Oct 2026 07:28:00 GMT"),
        ]);
        assert_eq!(retry_after(&by_clock), Some(Duration::from_secs(30)));
        assert_eq!(retry_after(&headers(&[(header::RETRY_AFTER, "soon")])), None);
    }
}
