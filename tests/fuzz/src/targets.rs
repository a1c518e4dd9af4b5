//! One function for each way by which bytes from outside get into the crate.
//!
//! The first bytes choose what a caller would choose (language, date, publisher); the rest is the
//! input itself. The JSON-lines reader belongs to the command and is run as one, in `smoke`.

use chrono::{Days, NaiveDate};
use exchequer::article::{ArticleDate, Clipping, Page};
use exchequer::currency::Currency;
use exchequer::fetch::cache::Cache;
use exchequer::language::{Language, Words};
use exchequer::rates::source::{self, Ask, Request, Source};
use exchequer::rates::{Fixing, RateBook};
use exchequer::report::Document;
use exchequer::{Article, Checker, Extraction, Report};
use std::io::{Cursor, Write};
use std::sync::OnceLock;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Figures and claims of any text in any language.
pub fn extract(data: &[u8]) {
    let Some((&choice, text)) = data.split_first() else { return };
    let tag = tag(choice);
    let extraction = checker().extract(&Article::new(String::from_utf8_lossy(text)).language(tag));
    assert_sound(&extraction);
}

/// The whole check of an article dated by a day, a month, a year or not at all, its JSON and one
/// more form of its report.
pub fn check(data: &[u8]) {
    let Some((article, view)) = dated(data) else { return };
    let report = checker().check(&article);
    assert_reported(&report);
    write(&report, view);
}

/// An article held against the second half of the same bytes as its source.
pub fn support(data: &[u8]) {
    let Some((article, _)) = dated(data) else { return };
    let text = article.text();
    let middle = text.len() / 2;
    let middle = (0..=middle).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
    let source = Article::new(&text[middle..]);
    let report = checker().check(&article.against([source]));
    assert_reported(&report);
}

/// An answer of a publisher, to a question and without one.
pub fn readers(data: &[u8]) {
    let Some((&choice, body)) = data.split_first() else { return };
    let sources = source::all();
    let chosen = &sources[usize::from(choice) % sources.len()];
    for request in requests(chosen) {
        accept(chosen.read(&request, body).unwrap_or_default(), body);
    }
    accept(chosen.read_recorded(body).unwrap_or_default(), body);
}

/// Words of one's own for a language, as a whole language and beside the crate's own.
pub fn words(data: &[u8]) {
    let Some((&choice, text)) = data.split_first() else { return };
    let (tag, text) = (tag(choice), String::from_utf8_lossy(text));
    let words = Words { file: "own.toml", text: &text };
    for language in [Language::from_toml(tag, &words), Language::with_words(tag, &words)] {
        let Ok(language) = language else { continue };
        let checker = Checker::new().language(language);
        let article = Article::new("He got 5 million kroner (3,5 mio. dollars), up 5 % in 2023.");
        assert_sound(&checker.extract(&article.language(tag)));
    }
}

/// A packed history of rates, and what its series answer.
pub fn pack(data: &[u8]) {
    let Some(book) = RateBook::from_packs([data.to_vec()]) else { return };
    let currencies = ["EUR", "USD", "DKK", "RUB"].map(Currency::from_code);
    for base in currencies.into_iter().flatten() {
        for quote in currencies.into_iter().flatten() {
            for day in [day("2023-08-03"), day("1999-01-04"), day("2026-10-30")] {
                let _ = book.rates_on(base, quote, day).len();
                let _ = book.rates_around(base, quote, day).len();
            }
        }
    }
}

/// A web page in any encoding, whose text is at most three times as long: a byte of windows-1252
/// may be three of UTF-8.
pub fn page(data: &[u8]) {
    const TYPES: [&str; 4] =
        ["text/html", "text/html; charset=utf-8", "text/html; charset=windows-1252", "text/x"];
    let Some((&choice, bytes)) = data.split_first() else { return };
    let page = Page::new(bytes).content_type(TYPES[usize::from(choice) % TYPES.len()]);
    let address = "https://www.example.co.uk/2023/08/03/fine";
    let page = if choice < 128 { page } else { page.address(address) };
    let Ok(clipping) = page.clip() else { return };
    let most = bytes.len().saturating_mul(3).saturating_add(64);
    assert!(clipping.article.text().len() <= most, "the text is too long for its page");
    assert_sound(&checker().extract(&clipping.article));
}

/// A Word or OpenDocument file: as it comes, or made of a text part that comes, which the checksums
/// of an archive would else keep out.
pub fn office(data: &[u8]) {
    let Some((&choice, bytes)) = data.split_first() else { return };
    let file = match choice % 3 {
        0 => bytes.to_vec(),
        1 => zipped(&[("word/document.xml", bytes)]),
        _ => zipped(&[
            ("mimetype", b"application/vnd.oasis.opendocument.text"),
            ("content.xml", bytes),
        ]),
    };
    let Ok(clipping) = Clipping::from_document(&file) else { return };
    let article = &clipping.article;
    for part in article.given_parts() {
        assert!(part.span.end <= article.text().len(), "a part ends after its text");
    }
    assert_sound(&checker().extract(article));
}

/// An archive of files as they are, none of them compressed.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, stored).expect("a file in memory");
        archive.write_all(bytes).expect("a file in memory");
    }
    archive.finish().expect("an archive in memory").into_inner()
}

/// A text file with or without front matter, a leading date or a dateline.
pub fn plain_text(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let _ = text.parse::<ArticleDate>();
    let Ok(article) = Article::from_plain_text(text) else { return };
    assert_sound(&checker().extract(&article));
}

/// A report read back from JSON.
pub fn document(data: &[u8]) {
    let Ok(document) = String::from_utf8_lossy(data).parse::<Document>() else { return };
    let again = serde_json::to_string(&document).expect("a report that was read is written");
    let read: Document = again.parse().expect("a report that was written is read");
    assert!(read == document, "a report changes when it is written and read");
}

/// The file of a cache: opened, listed, loaded from, and opened again.
pub fn cache(data: &[u8]) {
    let folder = tempfile::tempdir().expect("a folder for the cache");
    std::fs::write(folder.path().join("rates.redb"), data).expect("the file of the cache");
    for _ in 0..2 {
        let Ok(cache) = Cache::open(folder.path()) else { continue };
        let _ = cache.contents();
        let currencies = vec![Currency::EUR, Currency::USD];
        let ask = Ask { currencies, from: day("2023-08-01"), to: day("2023-08-31") };
        let _ = cache.load(&mut RateBook::empty(), &ask);
    }
}

fn checker() -> &'static Checker {
    static CHECKER: OnceLock<Checker> = OnceLock::new();
    CHECKER.get_or_init(|| Checker::new().max_claims(200))
}

fn tag(choice: u8) -> &'static str {
    static TAGS: OnceLock<Vec<&'static str>> = OnceLock::new();
    let tags = TAGS.get_or_init(|| Language::tags().collect());
    tags.get(usize::from(choice) % (tags.len() + 1)).copied().unwrap_or("und")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// An article of which three bytes choose the language, the day and how exactly it is known, and
/// the byte that chooses the view.
fn dated(data: &[u8]) -> Option<(Article, u8)> {
    let (&[language, shift, exact], text) = data.split_first_chunk::<3>()?;
    let day = day("2004-05-01") + Days::new(u64::from(shift) * 30);
    let date = match exact % 4 {
        0 => Some(day.to_string()),
        1 => Some(day.format("%Y-%m").to_string()),
        2 => Some(day.format("%Y").to_string()),
        _ => None,
    };
    let article = Article::new(String::from_utf8_lossy(text));
    let article = if exact >= 128 { article } else { article.language(tag(language)) };
    let dated = |date: String| article.clone().dated(date.parse().expect("a date"));
    Some((date.map(dated).unwrap_or(article), exact))
}

fn requests(source: &Source) -> Vec<Request> {
    let days = ["2024-03-05", "1998-12-01", "2025-03-04"].map(day);
    let asked = days.map(|day| source.ask_all(day, day));
    asked.iter().filter_map(|ask| source.requests(ask).into_iter().next()).collect()
}

/// Fixings that were read are few for the bytes they came from, and a book takes or refuses each.
fn accept(fixings: Vec<Fixing>, body: &[u8]) {
    assert!(fixings.len() <= body.len() * 64 + 64, "{} fixings", fixings.len());
    let mut book = RateBook::empty();
    for fixing in fixings.into_iter().take(1_000) {
        let _ = book.insert(fixing);
    }
}

fn assert_sound(extraction: &Extraction) {
    let text = extraction.article.text();
    let within = |start, end| text.get(start..end).is_some_and(|words| !words.is_empty());
    for figure in &extraction.figures {
        assert!(within(figure.span().start, figure.span().end), "{figure:?}");
    }
    for claim in &extraction.claims {
        assert!(within(claim.span.start, claim.span.end), "{claim:?}");
        assert!(claim.figures().iter().all(|id| *id < extraction.figures.len()), "{claim:?}");
    }
    let mut pairs = extraction.figures.windows(2);
    assert!(pairs.all(|pair| pair[0].span().end <= pair[1].span().start), "figures overlap");
}

/// The JSON is valid, reads back, and has at most the bytes that the guide states.
fn assert_reported(report: &Report) {
    let json = report.to_json();
    let document: Document = json.parse().expect("a report is read back");
    assert_eq!(document.findings.len(), report.findings().len());
    let ids = |claims: &[usize]| claims.iter().all(|id| *id < report.figures().len());
    assert!(report.findings().iter().all(|finding| ids(finding.figures())));
    let sources: usize = report.article().given_sources().iter().map(|one| one.text().len()).sum();
    let text = report.article().text().len() + sources;
    let most = 20 * text + 4096 * report.findings().len() + 16 * 1024;
    assert!(json.len() <= most, "{} bytes of report for {text} of text", json.len());
}

/// Nothing that a form shows acts on a terminal, whatever the article has.
fn write(report: &Report, view: u8) {
    let written = match view / 4 % 5 {
        0 => report.to_text(),
        1 => report.to_html(),
        2 => report.to_web_annotations(),
        3 => report.to_sarif(),
        _ => report.to_lsp(),
    };
    assert!(!written.contains('\u{1b}'), "an escape sequence is written");
}
