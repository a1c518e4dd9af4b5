//! The one error of the crate.
//!
//! ```
//! use exchequer::article::ArticleDate;
//!
//! let error = "August 2023".parse::<ArticleDate>().unwrap_err();
//! assert!(error.is_date());
//! assert!(error.to_string().starts_with("`August 2023` is not a date: write YYYY, YYYY-MM"));
//! ```
//!
//! An error means that something outside failed: a file, a connection, an answer, a text that
//! somebody typed. That a claim cannot be decided is a [verdict](crate::verdict::Verdict).

use super::interrupt::Interrupted;
use crate::Span;
use crate::article::DateError;
use crate::language::{DataError, UnknownLanguage};
use crate::report::{PartyError, ReadError};
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// Anything that can fail in this crate. Cheap to clone.
///
/// The message names the thing, the place and the way out, and holds that of its
/// [`source`](StdError::source) where it has one; no message holds a key. What to do about an error
/// depends on its class, which the `is_*` methods tell. The classes exclude each other, and more
/// may be added.
///
/// | asked | after |
/// |---|---|
/// | [`is_date`](Self::is_date), [`is_unknown_word`](Self::is_unknown_word) | reading a date, a currency, a policy from text |
/// | [`is_article`](Self::is_article) | taking an article from a file or page, naming its parts |
/// | [`is_language`](Self::is_language) | reading a language file, naming a language |
/// | [`is_report`](Self::is_report) | reading a report back from JSON |
/// | [`is_reviewer`](Self::is_reviewer) | naming who answers for a review |
/// | [`is_network`](Self::is_network), [`is_cache`](Self::is_cache) | fetching |
/// | [`is_interrupted`](Self::is_interrupted) | raising an [`Interrupt`](crate::Interrupt) |
///
/// ```
/// use exchequer::verdict::Policy;
///
/// fn policy(word: &str) -> Result<Policy, exchequer::Error> {
///     let policy = word.parse()?;
///     Ok(policy)
/// }
/// assert_eq!(policy("strict").unwrap(), Policy::Strict);
/// let error = policy("harsh").unwrap_err();
/// assert!(error.is_unknown_word() && !error.is_network());
/// assert_eq!(error.to_string(), "`harsh` is no policy; there are strict, newsroom, lenient");
/// ```
#[derive(Clone)]
pub struct Error {
    kind: Arc<Kind>,
}

/// What failed, and how.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Kind {
    #[error(transparent)]
    Date(#[from] DateError),
    #[error("`{text}` is no {what}; there are {known}")]
    UnknownWord { text: String, what: &'static str, known: String },
    #[error("`{text}` is no {what}: {remedy}")]
    NotSo { text: String, what: &'static str, remedy: &'static str },
    #[error(
        "parts: the text cannot be cut at bytes {start} and {end}",
        start = .0.start, end = .0.end
    )]
    NoSuchPart(Span),
    #[error(transparent)]
    Language(#[from] DataError),
    #[error(transparent)]
    UnknownLanguage(#[from] UnknownLanguage),
    #[error(transparent)]
    Reviewer(#[from] PartyError),
    #[error(transparent)]
    Report(#[from] ReadError),
    #[error(transparent)]
    Interrupted(#[from] Interrupted),
    #[cfg(feature = "html")]
    #[error(transparent)]
    Text(#[from] crate::article::TextError),
    #[cfg(feature = "html")]
    #[error(transparent)]
    Page(#[from] crate::article::PageError),
    #[cfg(feature = "docx")]
    #[error(transparent)]
    Office(#[from] crate::article::OfficeError),
    #[cfg(feature = "http")]
    #[error(transparent)]
    Client(#[from] crate::fetch::ClientError),
    #[cfg(feature = "http")]
    #[error(transparent)]
    Fetch(#[from] crate::fetch::FetchError),
    #[cfg(feature = "http")]
    #[error(transparent)]
    Cache(#[from] crate::fetch::cache::CacheError),
    #[cfg(all(feature = "html", feature = "http"))]
    #[error(transparent)]
    Web(#[from] crate::fetch::web::WebError),
}

/// As much of a text as a message shows.
const SHOWN: usize = 40;

impl Error {
    /// Words of a list, one of which should have been given.
    pub(crate) fn unknown_word(
        text: &str,
        what: &'static str,
        known: impl Iterator<Item = &'static str>,
    ) -> Self {
        let known = known.collect::<Vec<_>>().join(", ");
        Self::from(Kind::UnknownWord { text: shown(text), what, known })
    }

    /// A part of an article that its text does not have.
    pub(crate) fn no_such_part(span: Span) -> Self {
        Self::from(Kind::NoSuchPart(span))
    }

    /// A text that should have been a `what`, and how one is written.
    pub(crate) fn not_so(text: &str, what: &'static str, remedy: &'static str) -> Self {
        Self::from(Kind::NotSo { text: shown(text), what, remedy })
    }

    /// Whether a text is not a date: `"2023-13"`.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// assert!(Article::from_plain_text("date 2023-13 Text").unwrap_err().is_date());
    /// ```
    #[must_use]
    pub fn is_date(&self) -> bool {
        matches!(*self.kind, Kind::Date(_))
    }

    /// Whether a word is none that the crate knows: no currency, country, policy, relation …
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// assert!("XXX".parse::<Currency>().unwrap_err().is_unknown_word());
    /// ```
    #[must_use]
    pub fn is_unknown_word(&self) -> bool {
        matches!(*self.kind, Kind::UnknownWord { .. } | Kind::NotSo { .. })
    }

    /// Whether a language file is wrong, or there is no such language.
    ///
    /// ```
    /// use exchequer::Article;
    /// use exchequer::language::{Language, Words};
    ///
    /// let words = Words { file: "house.toml", text: "[hedge]\nabout = 5" };
    /// assert!(Language::with_words("da", &words).unwrap_err().is_language());
    /// assert!(Article::new("nuqneH").try_language("tlh").unwrap_err().is_language());
    /// ```
    #[must_use]
    pub fn is_language(&self) -> bool {
        matches!(*self.kind, Kind::Language(_) | Kind::UnknownLanguage(_))
    }

    /// Whether a text is no report in JSON, or one of another version.
    ///
    /// ```
    /// use exchequer::report::Document;
    ///
    /// assert!("{}".parse::<Document>().unwrap_err().is_report());
    /// ```
    #[must_use]
    pub fn is_report(&self) -> bool {
        matches!(*self.kind, Kind::Report(_))
    }

    /// Whether the author or publisher of a review is not named so that readers can find them.
    ///
    /// ```
    /// use exchequer::report::Party;
    ///
    /// assert!(Party::person("", "https://avis.example/kari").unwrap_err().is_reviewer());
    /// ```
    #[must_use]
    pub fn is_reviewer(&self) -> bool {
        matches!(*self.kind, Kind::Reviewer(_))
    }

    /// Whether the work was ended by an [`Interrupt`](crate::Interrupt).
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let interrupt = Interrupt::new();
    /// interrupt.raise();
    /// let checked = Checker::new().check_until(&Article::new("It cost $5."), &interrupt);
    /// assert!(checked.unwrap_err().is_interrupted());
    /// # }
    /// ```
    #[must_use]
    pub fn is_interrupted(&self) -> bool {
        matches!(*self.kind, Kind::Interrupted(_))
    }

    /// Whether there is no article in a file or page, since it is empty or no text, or no such part
    /// in an article.
    ///
    /// ```
    /// # #[cfg(feature = "html")] {
    /// use exchequer::article::Clipping;
    ///
    /// assert!(Clipping::from_text(b"\x89PNG\r\n\x1a\n\0\0").unwrap_err().is_article());
    /// # }
    /// ```
    #[must_use]
    pub fn is_article(&self) -> bool {
        if matches!(*self.kind, Kind::NoSuchPart(_)) {
            return true;
        }
        #[cfg(feature = "html")]
        if matches!(*self.kind, Kind::Text(_) | Kind::Page(_)) {
            return true;
        }
        #[cfg(feature = "docx")]
        if matches!(*self.kind, Kind::Office(_)) {
            return true;
        }
        #[cfg(all(feature = "html", feature = "http"))]
        if let Kind::Web(error) = &*self.kind {
            return error.is_article();
        }
        false
    }

    /// Whether no server gave an answer that could be used: no network, no certificates, every
    /// publisher down. What was there before may do: see [`fetch_report`](Self::fetch_report).
    ///
    /// ```no_run
    /// # #[cfg(all(feature = "embedded", feature = "blocking"))] {
    /// use exchequer::rates::RateBook;
    /// use exchequer::fetch::Client;
    ///
    /// # let needs = Vec::new();
    /// let mut rates = RateBook::embedded();
    /// let client = Client::new("2026-11-22".parse().unwrap())?;
    /// match rates.fetch_blocking(&client, needs) {
    ///     Err(error) if error.is_network() => eprintln!("{error}; the rates in the crate must do"),
    ///     other => println!("{} fixings fetched", other?.added),
    /// }
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn is_network(&self) -> bool {
        #[cfg(feature = "http")]
        {
            use crate::fetch::FetchError;
            if matches!(*self.kind, Kind::Client(_) | Kind::Fetch(FetchError::NothingFetched(_))) {
                return true;
            }
        }
        #[cfg(all(feature = "html", feature = "http"))]
        if let Kind::Web(error) = &*self.kind {
            return error.is_network();
        }
        false
    }

    /// Whether a blocking call was made inside an async runtime, which it would stall, or the
    /// runtime that it takes could not be started.
    #[must_use]
    pub fn is_runtime(&self) -> bool {
        #[cfg(feature = "http")]
        if let Kind::Fetch(error) = &*self.kind {
            return !matches!(error, crate::fetch::FetchError::NothingFetched(_));
        }
        false
    }

    /// Whether the cache on disk could not be used. Rates can be fetched without it.
    ///
    /// ```
    /// # #[cfg(feature = "http")] {
    /// use exchequer::fetch::cache::Cache;
    /// use std::path::Path;
    ///
    /// let error = Cache::open(Path::new("/dev/null/rates")).err().unwrap();
    /// assert!(error.is_cache());
    /// # }
    /// ```
    #[must_use]
    pub fn is_cache(&self) -> bool {
        #[cfg(feature = "http")]
        if matches!(*self.kind, Kind::Cache(_)) {
            return true;
        }
        false
    }

    /// What came of fetching where every question failed: which sources, and how.
    ///
    /// ```no_run
    /// # #[cfg(feature = "blocking")] {
    /// # use exchequer::fetch::Client;
    /// # use exchequer::rates::RateBook;
    /// # let client = Client::new("2026-11-22".parse().unwrap())?;
    /// # let needs = Vec::new();
    /// if let Err(error) = RateBook::empty().fetch_blocking(&client, needs) {
    ///     let failures = error.fetch_report().map(|report| report.failures.as_slice());
    ///     failures.unwrap_or_default().iter().for_each(|failure| eprintln!("{failure}"));
    /// }
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[cfg(feature = "http")]
    #[must_use]
    pub fn fetch_report(&self) -> Option<&crate::fetch::FetchReport> {
        match &*self.kind {
            Kind::Fetch(crate::fetch::FetchError::NothingFetched(report)) => Some(report),
            _ => None,
        }
    }
}

fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

impl From<Kind> for Error {
    fn from(kind: Kind) -> Self {
        Self { kind: Arc::new(kind) }
    }
}

/// Lets `?` turn a module's own error into the public one.
macro_rules! wraps {
    ($($(#[$feature:meta])? $error:ty),+ $(,)?) => {$(
        $(#[$feature])?
        impl From<$error> for Error {
            fn from(error: $error) -> Self {
                Self::from(Kind::from(error))
            }
        }
    )+};
}

wraps! {
    DateError,
    DataError,
    UnknownLanguage,
    Interrupted,
    PartyError,
    ReadError,
    #[cfg(feature = "html")] crate::article::TextError,
    #[cfg(feature = "html")] crate::article::PageError,
    #[cfg(feature = "docx")] crate::article::OfficeError,
    #[cfg(feature = "http")] crate::fetch::ClientError,
    #[cfg(feature = "http")] crate::fetch::FetchError,
    #[cfg(feature = "http")] crate::fetch::cache::CacheError,
    #[cfg(all(feature = "html", feature = "http"))] crate::fetch::web::WebError,
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.kind.source()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.kind, f)
    }
}

/// The class and the details, for `unwrap` and logs; the form may change.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Error").field(&self.kind).finish()
    }
}
