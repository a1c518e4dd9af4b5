//! What is asked of a source, and the requests that ask a publisher for it.
//!
//! ```
//! use exchequer::rates::source::{Content, Key, Request, find};
//!
//! let fred = find("FED").unwrap();
//! let ask = fred.ask_all("2023-08-15".parse()?, "2023-08-16".parse()?);
//! let request = Request::get("https://rates.example/day.json", Content::Json, &ask)
//!     .with_key(Key::Query("app_id"));
//! assert_eq!(request.address(Some("s3cret")), "https://rates.example/day.json?app_id=s3cret");
//! assert_eq!(request.to_string(), "GET https://rates.example/day.json");
//! # Ok::<(), chrono::ParseError>(())
//! ```
//!
//! Nothing here sends a request. A key is handed in at the last moment and never kept or shown.

use crate::currency::Currency;
use chrono::{Days, NaiveDate};
use std::fmt;

/// Which rates are wanted: of these currencies, on these days.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Ask {
    /// The currencies; none for all that the source has.
    pub currencies: Vec<Currency>,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// One question to a publisher.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    /// GET or POST.
    pub method: Method,
    /// The address without the key, so that it can be logged and cited.
    pub url: String,
    /// Header lines besides those that every client sends.
    pub headers: Vec<(&'static str, &'static str)>,
    /// What is posted.
    pub body: Option<String>,
    /// Where the key goes, for a publisher that asks for one.
    pub key: Option<Key>,
    /// What kind of answer it should bring.
    pub content: Content,
    /// What the answer is about.
    pub covers: Ask,
    /// How much the answer holds.
    pub extent: Extent,
    /// Statuses by which the publisher says that it has nothing for these days.
    pub nothing_on: Vec<u16>,
}

/// How a question is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// In the address alone.
    Get,
    /// With a body.
    Post,
}

/// Where a key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Into the address, as this parameter.
    Query(&'static str),
    /// Into this header line.
    Header(&'static str),
    /// Into the address, as an account: the key is the account's name and its password with a colon
    /// between them, and each goes into a parameter of its own.
    Account {
        /// The parameter for the name.
        name: &'static str,
        /// The parameter for the password.
        password: &'static str,
    },
}

/// The kind of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Content {
    /// Lines of fields, separated by commas, semicolons or tabs.
    Csv,
    /// JSON.
    Json,
    /// XML.
    Xml,
    /// A zip archive with one file of lines.
    Zip,
}

/// How much an answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// The days that were asked for.
    Days,
    /// Everything the publisher has, whatever was asked for: worth keeping.
    WholeFile,
}

impl Ask {
    /// One unit of `base` in `quote`, or the reverse, from one day to another.
    #[must_use]
    pub fn pair(base: Currency, quote: Currency, from: NaiveDate, to: NaiveDate) -> Self {
        Self { currencies: vec![base, quote], from, to }
    }

    /// The same in spans of at most `days` days, in order.
    #[must_use]
    pub fn in_spans_of(&self, days: u64) -> Vec<Self> {
        let mut spans = Vec::new();
        let mut from = self.from;
        while from <= self.to {
            let last =
                from.checked_add_days(Days::new(days.max(1) - 1)).unwrap_or(self.to).min(self.to);
            spans.push(Self { currencies: self.currencies.clone(), from, to: last });
            let Some(next) = last.succ_opt() else { break };
            from = next;
        }
        spans
    }

    /// The same day by day.
    #[must_use]
    pub fn by_day(&self) -> Vec<Self> {
        self.in_spans_of(1)
    }

    /// The same without what lies before `day`; `None` if nothing remains.
    pub(super) fn since(&self, day: NaiveDate) -> Option<Self> {
        let from = self.from.max(day);
        (from <= self.to).then(|| Self { currencies: self.currencies.clone(), from, to: self.to })
    }

    /// The same without what lies after `day`; `None` if nothing remains.
    pub(super) fn until(&self, day: NaiveDate) -> Option<Self> {
        let to = self.to.min(day);
        (self.from <= to).then(|| Self { currencies: self.currencies.clone(), from: self.from, to })
    }

    /// All currencies on all days.
    pub(super) const fn everything() -> Self {
        Self { currencies: Vec::new(), from: NaiveDate::MIN, to: NaiveDate::MAX }
    }

    /// Whether a currency is among those asked for.
    pub(super) fn wants(&self, code: &str) -> bool {
        self.currencies.is_empty() || self.currencies.iter().any(|one| one.code() == code)
    }

    /// For publishers that answer by series: which of these are wanted, each with what it is asked.
    pub(super) fn by_series<'s>(
        &self,
        series: impl IntoIterator<Item = (&'s str, &'s str)>,
    ) -> impl Iterator<Item = (&'s str, Self)> {
        let wanted = series.into_iter().filter(|(_, code)| self.wants(code));
        wanted.map(|(series, code)| {
            let currencies = Currency::from_code(code).into_iter().collect();
            (series, Self { currencies, from: self.from, to: self.to })
        })
    }

    /// The codes of the currencies, joined.
    pub(super) fn codes(&self, separator: &str) -> String {
        self.currencies.iter().map(Currency::code).collect::<Vec<_>>().join(separator)
    }
}

impl Request {
    /// A question that is in the address alone.
    #[must_use]
    pub fn get(url: impl Into<String>, content: Content, covers: &Ask) -> Self {
        Self {
            method: Method::Get,
            url: url.into(),
            headers: Vec::new(),
            body: None,
            key: None,
            content,
            covers: covers.clone(),
            extent: Extent::Days,
            nothing_on: Vec::new(),
        }
    }

    /// A question with a body.
    #[must_use]
    pub fn post(
        url: impl Into<String>,
        body: impl Into<String>,
        content: Content,
        covers: &Ask,
    ) -> Self {
        Self { method: Method::Post, body: Some(body.into()), ..Self::get(url, content, covers) }
    }

    /// The same with a header line.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: &'static str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The same with a place for the key.
    #[must_use]
    pub fn with_key(mut self, key: Key) -> Self {
        self.key = Some(key);
        self
    }

    /// The same where this status means that the publisher has nothing for these days.
    #[must_use]
    pub fn nothing_on(mut self, status: u16) -> Self {
        self.nothing_on.push(status);
        self
    }

    /// The same for an answer that holds everything the publisher has.
    #[must_use]
    pub fn whole_file(mut self) -> Self {
        self.extent = Extent::WholeFile;
        self
    }

    /// The address to ask, with the key in it if it belongs there. Never log it: log
    /// [`url`](Self::url).
    #[must_use]
    pub fn address(&self, key: Option<&str>) -> String {
        let Some(key) = key else { return self.url.clone() };
        let joint = if self.url.contains('?') { '&' } else { '?' };
        match self.key {
            Some(Key::Query(name)) => format!("{}{joint}{name}={}", self.url, percent_encoded(key)),
            Some(Key::Account { name, password }) => {
                let (account, secret) = key.split_once(':').unwrap_or((key, ""));
                let [account, secret] = [account, secret].map(percent_encoded);
                format!("{}{joint}{name}={account}&{password}={secret}", self.url)
            }
            Some(Key::Header(_)) | None => self.url.clone(),
        }
    }

    /// The value of a parameter in the address, as it is there.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let (_, query) = self.url.split_once('?')?;
        query
            .split('&')
            .filter_map(|pair| pair.split_once('='))
            .find_map(|(key, value)| (key == name).then_some(value))
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let method = match self.method {
            Method::Get => "GET",
            Method::Post => "POST",
        };
        write!(f, "{method} {}", self.url)
    }
}

fn percent_encoded(text: &str) -> String {
    let encoded = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(encoded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(from: &str, to: &str) -> Ask {
        Ask { currencies: Vec::new(), from: from.parse().unwrap(), to: to.parse().unwrap() }
    }

    #[test]
    fn spans_follow_on_each_other_and_end_on_the_last_day() {
        let spans = ask("2023-01-01", "2023-07-10").in_spans_of(93);
        let days: Vec<_> = spans.iter().map(|span| (span.to - span.from).num_days() + 1).collect();
        assert_eq!(days, [93, 93, 5]);
        assert_eq!(spans[1].from, spans[0].to.succ_opt().unwrap());
        assert_eq!(spans[2].to, "2023-07-10".parse().unwrap());
    }

    #[test]
    fn a_span_that_ends_before_it_begins_asks_nothing() {
        assert!(ask("2023-01-02", "2023-01-01").by_day().is_empty());
        let last = Ask { currencies: Vec::new(), from: NaiveDate::MAX, to: NaiveDate::MAX };
        assert_eq!(last.by_day().len(), 1);
    }

    #[test]
    fn a_key_is_encoded_and_stands_in_the_address_alone() {
        let request = Request::get(
            "https://x.example/a?b=1",
            Content::Json,
            &ask("2023-01-01", "2023-01-01"),
        )
        .with_key(Key::Query("k"));
        assert_eq!(request.address(Some("a b&c")), "https://x.example/a?b=1&k=a%20b%26c");
        assert_eq!(request.address(None), request.url);
        assert!(!format!("{request:?} {request}").contains("a b&c"));
        assert_eq!(request.parameter("b"), Some("1"));
    }

    #[test]
    fn an_account_is_a_name_and_a_password_in_parameters_of_their_own() {
        let request =
            Request::get("https://x.example", Content::Json, &ask("2023-01-01", "2023-01-01"))
                .with_key(Key::Account { name: "user", password: "pass" });
        assert_eq!(request.address(Some("me:a:b")), "https://x.example?user=me&pass=a%3Ab");
        assert_eq!(request.address(Some("me")), "https://x.example?user=me&pass=");
    }

    #[test]
    fn a_key_for_a_header_leaves_the_address_alone() {
        let request =
            Request::get("https://x.example", Content::Json, &ask("2023-01-01", "2023-01-01"))
                .with_key(Key::Header("Authorization"));
        assert_eq!(request.address(Some("s")), "https://x.example");
    }
}
