//! How the values of arguments are read, and what the help says of them.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use exchequer::article::ArticleDate;
use exchequer::currency::{Country, Currency};
use exchequer::report::{Format, Party};
use exchequer::verdict::Policy;
use exchequer::{Article, Error};

/// How to print a list.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ListFormat {
    /// For people.
    Text,
    /// As JSON.
    Json,
}

/// The formats of a report by name, each with what it is for.
pub(super) fn formats() -> impl TypedValueParser<Value = Format> {
    let named =
        Format::all().map(|format| PossibleValue::new(format.as_str()).help(purpose(format)));
    PossibleValuesParser::new(named).try_map(|name| name.parse::<Format>())
}

/// Whom a format serves.
fn purpose(format: Format) -> &'static str {
    match format {
        Format::Text => "For people: what needs attention, in the article's own sentences",
        Format::Json => "One JSON report a line",
        Format::Html => {
            "A page for the browser, with the article, its claims and their charts; one for each \
             article"
        }
        Format::Annotations => {
            "W3C Web Annotations, for tools that mark passages; figures too with --verbose"
        }
        Format::Sarif => "SARIF 2.1.0, for checks before publication: one run with all articles",
        Format::Lsp => "Diagnostics as editors take them",
        Format::ClaimReview => {
            "Drafts of schema.org ClaimReviews; they take --author and --publisher"
        }
        Format::Csv => "A table for data frames and spreadsheets: one finding a row",
        Format::Github => "Annotations of GitHub Actions: what needs attention, in its place",
        _ => "",
    }
}

/// The policies by name, each with what passes under it.
pub(super) fn policies() -> impl TypedValueParser<Value = Policy> {
    let named = [
        (Policy::Strict, "Only claims that hold as written"),
        (Policy::Newsroom, "Also claims that hold approximately, and plausible ones"),
        (Policy::Lenient, "Also near misses"),
    ];
    let named = named.map(|(policy, passes)| PossibleValue::new(policy.as_str()).help(passes));
    PossibleValuesParser::new(named).try_map(|name| name.parse::<Policy>())
}

/// "Kari Nordmann <https://avis.example/kari>"
pub(super) fn person(words: &str) -> Result<Party, String> {
    let (name, page) = name_and_page(words)?;
    Party::person(name, page).map_err(|error| error.to_string())
}

pub(super) fn organization(words: &str) -> Result<Party, String> {
    let (name, page) = name_and_page(words)?;
    Party::organization(name, page).map_err(|error| error.to_string())
}

fn name_and_page(words: &str) -> Result<(&str, &str), String> {
    let parts = words.trim().strip_suffix('>').and_then(|words| words.split_once('<'));
    let (name, page) = parts.ok_or("write a name and a page: \"Avisen <https://avis.example>\"")?;
    Ok((name.trim(), page.trim()))
}

pub(super) fn known_language(tag: &str) -> Result<String, Error> {
    Article::new("").try_language(tag).map(|_| tag.to_owned())
}

/// A date, by the clock where it is today or yesterday.
pub(super) fn date(text: &str) -> Result<ArticleDate, Error> {
    ArticleDate::parse_on(text, crate::supply::live::today())
}

/// The rates of each day are listed, so there may not be any number of them.
pub(super) fn date_of_few_years(text: &str) -> Result<ArticleDate, String> {
    const MOST_DAYS: usize = 366 * 5;
    let date = date(text).map_err(|error| error.to_string())?;
    let is_short = date.day_count() <= MOST_DAYS;
    is_short.then_some(date).ok_or_else(|| "a list may span five years at most".to_owned())
}

/// A country by its code, in capitals or not.
pub(crate) fn country(code: &str) -> Result<Country, String> {
    Country::from_code(&code.to_ascii_uppercase()).ok_or_else(|| {
        format!("`{code}` is no country: write its two-letter ISO 3166 code, such as DK")
    })
}

/// A currency by its code, in capitals or not.
pub(crate) fn currency(code: &str) -> Result<Currency, String> {
    Currency::from_code(&code.to_ascii_uppercase())
        .ok_or_else(|| "no such currency: write its ISO 4217 code, such as DKK".to_owned())
}

/// The origin of a page, as browsers write it.
#[cfg(feature = "serve")]
pub fn origin(text: &str) -> Result<axum::http::HeaderValue, String> {
    let bad = || format!("`{text}` is no origin; write https://cms.example, without a path");
    let (scheme, site) = text.split_once("://").ok_or_else(bad)?;
    let authority: axum::http::uri::Authority = site.parse().map_err(|_| bad())?;
    if !matches!(scheme, "http" | "https") || authority.as_str().contains('@') {
        return Err(bad());
    }
    axum::http::HeaderValue::from_str(&text.to_ascii_lowercase()).map_err(|_| bad())
}
