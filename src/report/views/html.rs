//! The report as one page for a browser: the article with its figures marked, beside it the claims.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let page = Checker::new().check(&Article::new("Bøden er på 5.000 kroner.").language("da")).to_html();
//! assert!(page.starts_with("<!DOCTYPE html>") && page.contains("5.000 kroner"));
//! # }
//! ```
//!
//! The page stands by itself: it asks for nothing, runs no script and forbids any, so that an
//! article can do no harm. It decides nothing either; every word and value comes from the report.

mod article;
mod bars;
mod chart;
mod claim;
mod figures;
mod head;
mod legible;
mod plot;
mod rates;
mod sources;
mod style;
mod ticks;
mod working;

use crate::Error;
use crate::interrupt::Interrupt;
use crate::report::Report;
use crate::verdict::Finding;
use legible::legible;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use style::Style;

/// How the page looks.
const STYLE: &str = include_str!("html/page.css");

/// The only style that the page allows, by its digest; a test compares the two.
const STYLE_DIGEST: &str = "sha256-L6+wnvxk5aXC5pAR9pRA60eQfVAFSjXeiO84iWvhaC0=";

/// With more claims than this, one that passes shows its working only when asked.
const MOST_OPEN: usize = 24;

impl Report {
    /// The report as a page of HTML that needs nothing else: no script, no font, no request.
    ///
    /// Everything that is not the crate's own is escaped, and characters that would be invisible or
    /// turn the line around are shown as such. The same report gives the same bytes.
    ///
    /// ```
    /// # #[cfg(all(feature = "embedded", feature = "html-report"))] {
    /// use exchequer::{Article, Checker};
    ///
    /// let page = Checker::new().check(&Article::new("It cost 5 euros.")).to_html();
    /// assert!(page.starts_with("<!DOCTYPE html>"));
    /// # }
    /// ```
    #[must_use]
    pub fn to_html(&self) -> String {
        page(self, &Interrupt::never()).into_string()
    }

    /// The same, for a caller that has a deadline.
    ///
    /// ```
    /// # #[cfg(all(feature = "embedded", feature = "html-report"))] {
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// assert_eq!(report.to_html_until(&Interrupt::new())?, report.to_html());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_html_until(&self, interrupt: &Interrupt) -> Result<String, Error> {
        interrupt.unless_raised(page(self, interrupt).into_string())
    }
}

/// The page, unless the flag is raised: then parts of it are missing.
fn page(report: &Report, interrupt: &Interrupt) -> Markup {
    let policy = format!(
        "default-src 'none'; style-src '{STYLE_DIGEST}'; base-uri 'none'; form-action 'none'"
    );
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content=(policy);
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                title { (head::title(report)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#claims" { "Skip to the claims" }
                (head::header(report))
                main.panes.with-sources[!report.sources().is_empty()] {
                    (article::article(report, interrupt))
                    (sources::sources(report, interrupt))
                    (claims(report, interrupt))
                }
                (footer(report, interrupt))
            }
        }
    }
}

fn claims(report: &Report, interrupt: &Interrupt) -> Markup {
    let findings = report.findings();
    let some_pass = findings.iter().any(|finding| finding.passes);
    html! {
        section.claims id="claims" tabindex="-1" aria-labelledby="claims-title" {
            h2 id="claims-title" { "Claims" }
            @if some_pass && !report.passes() {
                p.filter {
                    input type="checkbox" id="only";
                    label for="only" { "Only what needs a look" }
                }
            }
            @if findings.is_empty() && report.claims_not_judged() > 0 {
                p.none { "None of the claims was judged." }
            }
            @else if findings.is_empty() {
                p.none { "The text relates no figures to each other, so there is nothing to check." }
            }
            @else {
                ol.findings {
                    @for (at, replacement) in report.replacements().enumerate().take_while(|_| !interrupt.is_raised()) {
                        li { (claim::claim(report, at, replacement, shown_open(report, at))) }
                    }
                }
            }
        }
    }
}

/// Whether the working of a claim lies open.
fn shown_open(report: &Report, at: usize) -> bool {
    let calm = |finding: &Finding| finding.passes && report.findings().len() > MOST_OPEN;
    report
        .findings()
        .get(at)
        .is_some_and(|finding| !calm(finding) && Style::of(finding.verdict).asks_for_working)
}

fn footer(report: &Report, interrupt: &Interrupt) -> Markup {
    html! {
        footer {
            (figures::figures(report, interrupt))
            (rates::sources(report))
            p.made {
                "Checked by Exchequer " (env!("CARGO_PKG_VERSION")) ". A figure stands for the values that round to it; "
                "a claim holds when they meet what the official rates of the date make of the other figure."
            }
        }
    }
}

/// The tag of the article's language, where it is known.
fn language(report: &Report) -> Option<&str> {
    Some(report.language().tag()).filter(|tag| *tag != "und")
}

/// Words of the article, kept from turning the rest of the line around.
fn quoted(report: &Report, words: &str) -> Markup {
    html! { bdi lang=[language(report)] { (legible(words)) } }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;
