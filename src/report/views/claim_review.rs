//! ClaimReview (schema.org, JSON-LD): a draft for an editor, never a finished review.
//!
//! The caller says who answers for it ([`Reviewer`]); there is no draft without. A review says in
//! words how a claim stands to the rates or to the other figures, and gives no number on any scale
//! of truth. What was not checked gets none.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::report::{Party, Reviewer};
//! use exchequer::{Article, Checker};
//!
//! let author = Party::person("Kari Nordmann", "https://avis.example/kari").unwrap();
//! let publisher = Party::organization("Avisen", "https://avis.example").unwrap();
//! let reviewer = Reviewer::new(author, publisher, "2023-08-04".parse().unwrap());
//!
//! let article = Article::new("Bøden var 100 euro (7.450 kr.).").language("da");
//! let report = Checker::new().check(&article.dated("2023-08-03".parse().unwrap()));
//! let draft = report.to_claim_review(&reviewer);
//! assert!(draft.contains(r#""creativeWorkStatus":"Draft""#));
//! assert!(draft.contains("does not agree with the official rates of the date"));
//! # }
//! ```

mod reviewer;

pub(crate) use reviewer::PartyError;
pub use reviewer::{Party, Reviewer};

use super::{address, json};
use crate::Error;
use crate::article::Precision;
use crate::interrupt::Interrupt;
use crate::rates::{SourceId, Standing};
use crate::report::Report;
use crate::report::entry::{self, Entry};
use crate::report::wording::words;
use crate::text::Segmenter;
use crate::verdict::{Finding, Verdict};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

/// A sentence that is longer, in bytes, is not quoted: the claim is given by its figures alone.
const LONGEST_QUOTE: usize = 400;

/// A sentence of more words is longer than that.
const QUOTED_WORDS: usize = 60;

/// What an editor must know before anything else.
const DRAFT: &str = concat!(
    "Draft made by software (Exchequer ",
    env!("CARGO_PKG_VERSION"),
    "). An editor checks, completes and signs it before publication."
);

impl Report {
    /// Drafts of schema.org `ClaimReview`s, as JSON-LD that may be in a page.
    ///
    /// One for each conversion and stated rate that was decided, and for every other claim whose
    /// figures do not agree. None of them rates a claim: `alternateName` says in plain words how it
    /// stands to the rates of the date or to the article's other figures.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// # use exchequer::report::{Party, Reviewer};
    /// # use exchequer::{Article, Checker};
    /// # let author = Party::person("Kari Nordmann", "https://avis.example/kari").unwrap();
    /// # let publisher = Party::organization("Avisen", "https://avis.example").unwrap();
    /// let reviewer = Reviewer::new(author, publisher, "2023-08-04".parse().unwrap());
    /// let draft = Checker::new().check(&Article::new("Det koster 5 kr.")).to_claim_review(&reviewer);
    /// assert_eq!(draft, r#"{"@context":"https://schema.org","@graph":[]}"#);
    /// # }
    /// ```
    #[must_use]
    pub fn to_claim_review(&self, reviewer: &Reviewer) -> String {
        // Only an interrupt makes it fail.
        drafts(self, reviewer, &Interrupt::never()).unwrap_or_default()
    }

    /// The same, for a caller that has a deadline. [`Self::to_text_until`] has an example.
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_claim_review_until(
        &self,
        reviewer: &Reviewer,
        interrupt: &Interrupt,
    ) -> Result<String, Error> {
        drafts(self, reviewer, interrupt)
    }
}

fn drafts(report: &Report, reviewer: &Reviewer, interrupt: &Interrupt) -> Result<String, Error> {
    let entries = entry::entries(report, interrupt);
    let wanted = entries.iter().take_while(|_| !interrupt.is_raised());
    let reviews = wanted.filter_map(|entry| review(report, entry, reviewer)).collect();
    let graph = Graph { context: "https://schema.org", reviews };
    Ok(for_a_script(json::written_until(&graph, 0, interrupt)?))
}

#[derive(Serialize)]
struct Graph<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    reviews: Vec<Review<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Review<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    creative_work_status: &'static str,
    #[serde(rename = "abstract")]
    draft: &'static str,
    date_published: NaiveDate,
    in_language: &'static str,
    author: &'a Party,
    publisher: &'a Party,
    claim_reviewed: String,
    item_reviewed: Claim<'a>,
    review_rating: Rating,
    review_body: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    citation: Vec<Source>,
}

#[derive(Serialize)]
struct Claim<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    appearance: Appearance<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Appearance<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    in_language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<NaiveDate>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rating {
    #[serde(rename = "@type")]
    kind: &'static str,
    alternate_name: String,
}

#[derive(Serialize)]
struct Source {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'static str,
    url: &'static str,
}

fn review<'a>(report: &'a Report, entry: &Entry<'a>, reviewer: &'a Reviewer) -> Option<Review<'a>> {
    let by_rates = entry.finding.relation.is_by_rate();
    let alternate_name =
        stands(entry.finding).filter(|_| by_rates || entry.finding.needs_attention())?;
    let source = report.article().given_id().map(address::reference).unwrap_or_default();
    let comments: Vec<String> = entry.comments().collect();
    Some(Review {
        kind: "ClaimReview",
        id: format!("urn:uuid:{}", entry.id(&source)),
        creative_work_status: "Draft",
        draft: DRAFT,
        date_published: reviewer.published_on,
        in_language: report.message_tag(),
        author: &reviewer.author,
        publisher: &reviewer.publisher,
        claim_reviewed: claimed(report, entry),
        item_reviewed: Claim { kind: "Claim", appearance: appearance(report) },
        review_rating: Rating { kind: "Rating", alternate_name },
        review_body: [std::slice::from_ref(&entry.finding.message), &comments].concat().join("\n"),
        citation: sources(entry.finding),
    })
}

/// How a claim stands, in words; `None` where it was not checked.
fn stands(finding: &Finding) -> Option<String> {
    let to = against(finding);
    Some(match finding.verdict {
        Verdict::Holds => format!("agrees with {to}"),
        Verdict::HoldsApproximately => format!("agrees with {to} when read as a round figure"),
        Verdict::Plausible => {
            format!("may agree with {to}, depending on what the article leaves open")
        }
        Verdict::NearMiss => format!("comes close to {to}, but does not agree with them"),
        Verdict::Contradicted => format!("does not agree with {to}"),
        Verdict::Unverifiable => return None,
    })
}

/// What a claim was held against.
fn against(finding: &Finding) -> &'static str {
    let on_a_market = finding.rates.iter().any(|rate| rate.standing == Standing::Market);
    match (finding.relation.is_by_rate(), on_a_market) {
        (true, true) => "the rates of the date",
        (true, false) => "the official rates of the date",
        (false, _) => "the other figures of the article",
    }
}

/// The sentence in which the figures stand; the figures alone where that is long, or where they
/// stand in several.
fn claimed(report: &Report, entry: &Entry<'_>) -> String {
    let (text, span) = (report.article().text(), entry.finding.span);
    // Looking no further keeps the work in proportion to the claim, not to the article.
    let segmenter = Segmenter::new(text, Some(report.language()));
    let quote = segmenter.around(span, QUOTED_WORDS).of(text).trim();
    if quote.len() <= LONGEST_QUOTE && !quote.contains(['\n', '\r']) {
        return quote.to_owned();
    }
    let figures: Vec<String> =
        entry.figures().map(|figure| format!("“{}”", report.words(figure))).collect();
    figures.join(words::relation(entry.finding.relation))
}

fn appearance(report: &Report) -> Appearance<'_> {
    let article = report.article();
    let name = article.given_id().filter(|name| !name.is_empty());
    let date = article.given_date().filter(|date| date.precision() == Precision::Day);
    Appearance {
        kind: "NewsArticle",
        in_language: report.language().tag(),
        name: name.filter(|name| !address::is_web(name)),
        url: name.filter(|name| address::is_web(name)).map(address::reference),
        date_published: date.map(|date| date.from()),
    }
}

/// Where the rates can be looked up, each publisher once.
fn sources(finding: &Finding) -> Vec<Source> {
    let fixings = finding.rates.iter().flat_map(|rate| &rate.fixings);
    let ids: BTreeSet<&SourceId> = fixings.map(|fixing| &fixing.source).collect();
    let publishers =
        ids.into_iter().filter_map(SourceId::publisher).filter(|found| !found.page.is_empty());
    publishers.map(|found| Source { kind: "WebPage", name: found.name, url: found.page }).collect()
}

/// JSON in which nothing ends the script element that it is in.
fn for_a_script(json: String) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}
