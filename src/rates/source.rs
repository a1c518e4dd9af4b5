//! Where rates come from: what to ask a publisher, and how to read what it answers.
//!
//! A [`Source`] is a description. It fetches nothing: whoever has a network, a file or a recorded
//! answer sends its [requests](Source::requests) and hands the bytes back to be
//! [read](Source::read).
//!
//! ```
//! use exchequer::rates::source::{Ask, find};
//! use exchequer::currency::Currency;
//!
//! let (rub, dkk) = (Currency::from_code("RUB").unwrap(), Currency::from_code("DKK").unwrap());
//! let cbr = find("cbr").unwrap();
//! let requests = cbr.requests(&Ask::pair(rub, dkk, "2023-08-15".parse()?, "2023-08-15".parse()?));
//! let answer = br#"<?xml version="1.0" encoding="windows-1251"?><ValCurs ID="R01215"><Record
//!     Date="15.08.2023" Id="R01215"><Nominal>1</Nominal><Value>14,3011</Value></Record></ValCurs>"#;
//! let fixings = cbr.read(&requests[0], answer)?;
//! assert_eq!((fixings[0].base, fixings[0].quote, fixings[0].value.to_string().as_str()), (dkk, rub, "14.3011"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! An answer recorded earlier, by whomever, is read by [`read_recorded`](Source::read_recorded).
//!
//! A newsroom's own source is one more value of this type, made of two closures:
//!
//! ```
//! use exchequer::rates::source::{Content, Fault, Flaw, Request, Source};
//! use exchequer::rates::{Fixing, Publisher, SourceId};
//! use exchequer::currency::Currency;
//!
//! let desk = SourceId("DESK".into());
//! let read_for = desk.clone();
//! let source = Source::new(
//!     Publisher::unlisted(desk, "Our desk", Currency::EUR),
//!     |ask| vec![Request::get("https://desk.example/usd.txt", Content::Csv, ask)],
//!     move |request, body| {
//!         let text = std::str::from_utf8(body).map_err(|_| Flaw::whole(Fault::Encoding("UTF-8")))?;
//!         let value = text.trim().parse().map_err(|_| Flaw::whole(Fault::Empty))?;
//!         let (source, base, quote) = (read_for.clone(), Currency::EUR, Currency::USD);
//!         Ok(vec![Fixing { source, base, quote, nominal: 1, value, set_on: None, valid_from: request.covers.to }])
//!     },
//! );
//! let ask = source.ask_all("2023-08-15".parse()?, "2023-08-15".parse()?);
//! assert_eq!(source.read(&source.requests(&ask)[0], b"1.0926\n")?[0].value.to_string(), "1.0926");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What is read is as published: direction, nominal, digits and days. Only where a publisher is
//! known to print one money's price under another's code is the code put right. Whether a rate can
//! be trusted is another question, which [`sift`](crate::rates::sift) answers.

mod ask;
#[cfg(test)]
mod fixture;
mod flaw;
mod json;
mod mislabelled;
mod number;
mod quoted;
mod refusal;
#[cfg(test)]
mod robustness;
mod sdmx;
mod sheet;
mod soap;
mod table;
mod text;
mod xml;

pub use ask::{Ask, Content, Extent, Key, Method, Request};
pub use flaw::{Fault, Flaw, Place, SourceError};
pub use quoted::{Money, Quoted};

use super::{Fixing, Publisher, SourceId};
use chrono::{Days, NaiveDate};
use std::fmt;
use std::sync::{Arc, LazyLock};

/// A publisher with what to ask it and how to read its answers.
#[derive(Clone)]
#[non_exhaustive]
pub struct Source {
    /// Who it is, what kind of rates it publishes, and how long they stay in force.
    pub publisher: Publisher,
    /// Which currencies it has from when to when; none for a source that may have any.
    pub quoted: Vec<Quoted>,
    /// When its rates come out.
    pub published: &'static str,
    /// On what terms they may be used, with the words to name it by.
    pub licence: &'static str,
    /// Whether what it publishes may be kept.
    pub copies: Copies,
    /// The name under which a key is kept ("FRED_API_KEY"), where it takes one.
    pub key: Option<&'static str>,
    /// Whether it answers nobody without that key.
    pub key_use: KeyUse,
    /// The question for everything it has, where that is one file.
    pub whole_file: Option<Request>,
    planner: Planner,
    reader: Reader,
}

/// Whether a publisher's terms let its rates be kept, in a cache for instance.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Copies {
    /// They do.
    #[default]
    Allowed,
    /// They do not: every use asks anew.
    Forbidden,
}

/// What a key is for, where a source takes one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum KeyUse {
    /// Without it nobody is answered.
    #[default]
    Required,
    /// With it one may ask more often.
    Optional,
}

type Planner = Arc<dyn Fn(&Ask) -> Vec<Request> + Send + Sync>;
type Reader = Arc<dyn Fn(&Request, &[u8]) -> Result<Vec<Fixing>, Flaw> + Send + Sync>;

/// Every source that the crate knows, by id.
#[must_use]
pub fn all() -> &'static [Source] {
    &SOURCES
}

/// The source with this id, whatever its case: "ECB", "cbr".
#[must_use]
pub fn find(id: &str) -> Option<&'static Source> {
    SOURCES.iter().find(|source| source.id().0.eq_ignore_ascii_case(id))
}

impl Source {
    /// A source of this publisher: `requests` says what to ask, `read` what the bytes that come
    /// back say.
    #[must_use]
    pub fn new(
        publisher: Publisher,
        requests: impl Fn(&Ask) -> Vec<Request> + Send + Sync + 'static,
        read: impl Fn(&Request, &[u8]) -> Result<Vec<Fixing>, Flaw> + Send + Sync + 'static,
    ) -> Self {
        Self {
            publisher,
            quoted: Vec::new(),
            published: "",
            licence: "",
            copies: Copies::Allowed,
            key: None,
            key_use: KeyUse::Required,
            whole_file: None,
            planner: Arc::new(requests),
            reader: Arc::new(read),
        }
    }

    /// Its short name.
    #[must_use]
    pub fn id(&self) -> &SourceId {
        &self.publisher.id
    }

    /// Whether it answers nobody without a key.
    #[must_use]
    pub fn needs_key(&self) -> bool {
        self.key.is_some() && self.key_use == KeyUse::Required
    }

    /// All its rates from one day to another.
    #[must_use]
    pub fn ask_all(&self, from: NaiveDate, to: NaiveDate) -> Ask {
        Ask { currencies: Vec::new(), from, to }
    }

    /// The requests that bring what is asked for; none where it has nothing of it.
    ///
    /// They begin as many days before the first as a fixing stays in force, so that the one in
    /// force on that day is among the answers. Currencies that it does not have on any of the days
    /// are not asked for, nor is its own, which is on the other side of every rate.
    #[must_use]
    pub fn requests(&self, ask: &Ask) -> Vec<Request> {
        self.narrowed(ask).map(|ask| (self.planner)(&ask)).unwrap_or_default()
    }

    /// What an answer to one of its requests says, by day, each fixing once.
    ///
    /// # Errors
    ///
    /// [`SourceError`] with the place and what was expected there, when the answer is empty, a page
    /// for people, cut short, a refusal in words, or not built as this publisher builds it.
    pub fn read(&self, request: &Request, body: &[u8]) -> Result<Vec<Fixing>, SourceError> {
        let body = &text::in_bytes_of_one(body);
        let fixings =
            text::admit(body, request.content).and_then(|()| (self.reader)(request, body));
        let fixings = refusal::told(fixings, body);
        let mut fixings =
            fixings.map_err(|flaw| SourceError { source_id: self.id().clone(), flaw })?;
        mislabelled::put_right(&mut fixings);
        fixings.sort_by_key(|fixing| (fixing.valid_from, fixing.base, fixing.quote));
        fixings.dedup();
        Ok(fixings)
    }

    /// What a recorded answer says, by day, each fixing once, whoever asked for it and in whichever
    /// of the publisher's forms it came: a day, a range, a whole file, old forms and new ones.
    ///
    /// ```
    /// use exchequer::rates::source::find;
    ///
    /// let table = b"Date,USD,JPY,DKK,\n2023-08-15,1.0926,159.22,7.4522,\n";
    /// let fixings = find("ECB").unwrap().read_recorded(table)?;
    /// assert_eq!(fixings[0].to_string(), "1 EUR = 7.4522 DKK (ECB, 2023-08-15)");
    ///
    /// let error = find("NBP").unwrap().read_recorded(b"[{\"table\":\"A\"}]").unwrap_err();
    /// assert!(error.to_string().starts_with("NBP: record 1: expected the known fields"), "{error}");
    /// # Ok::<(), exchequer::rates::source::SourceError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read). A few answers do not say which currency they are of (one series of
    /// the Riksbank or of FRED): those need the request, and are an error here that says what is
    /// missing.
    pub fn read_recorded(&self, body: &[u8]) -> Result<Vec<Fixing>, SourceError> {
        let anything = self.ask_all(NaiveDate::MIN, NaiveDate::MAX);
        let content = if body.starts_with(b"PK") { Content::Zip } else { Content::Csv };
        self.read(&Request::get("", content, &anything), body)
    }

    fn narrowed(&self, ask: &Ask) -> Option<Ask> {
        let carried = Days::new(u64::from(self.publisher.carry_days));
        let from = ask.from.checked_sub_days(carried).unwrap_or(ask.from);
        let span = quoted::span(&self.quoted);
        let ask = Ask { currencies: ask.currencies.clone(), from, to: ask.to };
        let ask = span.from.map_or(Some(ask.clone()), |first| ask.since(first))?;
        let mut ask = span.until.map_or(Some(ask.clone()), |last| ask.until(last))?;
        if ask.currencies.is_empty() {
            return Some(ask);
        }
        let (from, to) = (ask.from, ask.to);
        ask.currencies.retain(|&currency| {
            currency != self.publisher.home && quoted::has(&self.quoted, currency, from, to)
        });
        (!ask.currencies.is_empty()).then_some(ask)
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            publisher, quoted, published, licence, copies, key, key_use, whole_file, ..
        } = self;
        f.debug_struct("Source")
            .field("publisher", publisher)
            .field("quoted", quoted)
            .field("published", published)
            .field("licence", licence)
            .field("copies", copies)
            .field("key", key)
            .field("key_use", key_use)
            .field("whole_file", whole_file)
            .finish_non_exhaustive()
    }
}

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let mut sources: Vec<Source> = MAKERS.iter().filter_map(|source| source()).collect();
    sources.sort_by(|one, other| one.id().cmp(other.id()));
    sources
});

/// Declares a module for each source and lists what they offer, so that a source is added by its
/// file and one line here. A source whose publisher is not in the table of publishers makes none,
/// which a test forbids.
macro_rules! sources {
    ($($module:ident,)*) => {
        $(mod $module;)*

        const MAKERS: &[fn() -> Option<Source>] = &[$($module::source,)*];
    };
}

sources! {
    banca_d_italia,
    banguat,
    bank_al_maghrib,
    bank_of_canada,
    bank_of_england,
    bank_of_israel,
    bank_of_japan,
    bank_of_russia,
    bank_of_thailand,
    banrep,
    banxico,
    bcb,
    bcch,
    bcn,
    bcra,
    bcu,
    bis,
    bnm,
    bnmy,
    bnr,
    bundesbank,
    cba,
    cbc,
    cbk,
    cbn,
    cbu,
    cfets,
    cnb,
    currency_api,
    ecb,
    fbil,
    federal_reserve,
    frankfurter,
    hkma,
    hnb,
    imf,
    lietuvos_bankas,
    mnb,
    mongolbank,
    nationalbanken,
    nbe,
    nbg,
    nbk,
    nbp,
    nbrb,
    nbrm,
    nbt,
    nbu,
    norges_bank,
    nrb,
    open_exchange_rates,
    rba,
    riksbank,
    sarb,
    sedlabanki,
    snb,
    tcmb,
}

/// A source of the crate whose whole history comes in one file.
fn listed_as_file(
    id: &str,
    file: &'static str,
    content: Content,
    read: fn(&Request, &[u8]) -> Result<Vec<Fixing>, Flaw>,
) -> Option<Source> {
    let publisher = SourceId(id.to_owned().into()).publisher()?.clone();
    let whole = move |ask: &Ask| Request::get(file, content, ask).whole_file();
    let source = Source::new(publisher, move |ask| vec![whole(ask)], read);
    Some(Source { quoted: quoted::of(id), whole_file: Some(whole(&Ask::everything())), ..source })
}

/// A source of the crate: its publisher from the table of publishers, its currencies from the table
/// of currencies by source.
fn listed(
    id: &str,
    requests: fn(&Ask) -> Vec<Request>,
    read: fn(&Request, &[u8]) -> Result<Vec<Fixing>, Flaw>,
) -> Option<Source> {
    let publisher = SourceId(id.to_owned().into()).publisher()?.clone();
    Some(Source { quoted: quoted::of(id), ..Source::new(publisher, requests, read) })
}
