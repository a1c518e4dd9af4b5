//! The forms in which a report can be written, by name.
//!
//! ```
//! use exchequer::report::Format;
//!
//! let format: Format = "sarif".parse()?;
//! assert_eq!((format.extension(), format.media_type()), ("sarif", "application/sarif+json"));
//! # Ok::<(), exchequer::Error>(())
//! ```
//!
//! It writes nothing itself: the methods of [`Report`](super::Report) do, each with what it takes.

use crate::common::text_form::text_form;

/// A form of the report, as the command line and the service name it.
///
/// ```
/// use exchequer::report::Format;
///
/// let names: Vec<String> = Format::all().map(|format| format.to_string()).collect();
/// assert_eq!(names.join(" "), "text json html annotations sarif lsp claimreview csv github");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// For people: [`Report::to_text`](super::Report::to_text), or `to_terminal`.
    Text,
    /// One line of JSON: [`Report::to_json`](super::Report::to_json).
    Json,
    /// A page for the browser: `Report::to_html`, with the feature `html-report`.
    Html,
    /// W3C Web Annotations: [`Report::to_web_annotations`](super::Report::to_web_annotations).
    Annotations,
    /// SARIF 2.1.0: [`Report::to_sarif`](super::Report::to_sarif).
    Sarif,
    /// Diagnostics of the Language Server Protocol: [`Report::to_lsp`](super::Report::to_lsp).
    Lsp,
    /// Drafts of schema.org ClaimReviews, which take an author and a publisher:
    /// [`Report::to_claim_review`](super::Report::to_claim_review).
    ClaimReview,
    /// A table, one finding a row: [`Report::to_csv`](super::Report::to_csv).
    Csv,
    /// Annotations of GitHub Actions: [`Report::to_github`](super::Report::to_github).
    Github,
}

text_form!(Format, "format", {
    Text => "text",
    Json => "json",
    Html => "html",
    Annotations => "annotations",
    Sarif => "sarif",
    Lsp => "lsp",
    ClaimReview => "claimreview",
    Csv => "csv",
    Github => "github",
});

impl Format {
    /// Every form.
    ///
    /// ```
    /// use exchequer::report::Format;
    ///
    /// assert!(Format::all().any(|format| format == Format::Sarif));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }

    /// How the name of a file in this form ends, without the dot.
    ///
    /// ```
    /// assert_eq!(exchequer::report::Format::ClaimReview.extension(), "jsonld");
    /// ```
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Text | Self::Github => "txt",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Json | Self::Lsp => "json",
            Self::Annotations | Self::ClaimReview => "jsonld",
            Self::Sarif => "sarif",
        }
    }

    /// Its media type, without the encoding, which is always UTF-8. Source: RFC 8259 (JSON), RFC
    /// 4180 (CSV), the W3C's Web Annotation Protocol 3.1, OASIS SARIF 2.1.0 appendix, JSON-LD 1.1.
    ///
    /// ```
    /// assert_eq!(exchequer::report::Format::Json.media_type(), "application/json");
    /// ```
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json | Self::Lsp => "application/json",
            Self::Html => "text/html",
            Self::Text | Self::Github => "text/plain",
            Self::Csv => "text/csv",
            Self::Annotations => {
                "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\""
            }
            Self::Sarif => "application/sarif+json",
            Self::ClaimReview => "application/ld+json",
        }
    }
}
