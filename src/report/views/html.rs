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
//! The page stands by itself: it makes no request and needs no script. The only script that it
//! allows is its own, by digest, so that an article can do no harm: it copies suggestions and opens
//! a claim beside its figure. The page decides nothing; every value comes from the report.
//!
//! What needs a look comes first, the worst at the top
//! ([`attention`](crate::report::attention)); what agrees is folded.

mod article;
mod chart;
mod claim;
mod figures;
mod head;
mod legible;
mod rates;
mod sentence;
mod sources;
mod style;
mod words;
mod working;

use crate::Error;
use crate::interrupt::Interrupt;
use crate::report::attention::{Attention, worst_first};
use crate::report::wording::page::PageWord;
use crate::report::{Positions, Replacement, Report};
use legible::legible;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The style sheet of the page that [`Report::to_html`] writes, for a page of one's own that shows
/// parts of it.
///
/// ```
/// assert!(exchequer::report::HTML_STYLE.contains(".finding"));
/// ```
pub const STYLE: &str = include_str!("html/page.css");

/// The script of the page. Without it suggestions are copied by hand, and a figure leads to its
/// claim.
const SCRIPT: &str = include_str!("html/page.js");

/// The digest of [`STYLE`], as a content security policy names it.
///
/// ```
/// assert!(exchequer::report::HTML_STYLE_DIGEST.starts_with("sha256-"));
/// ```
pub const STYLE_DIGEST: &str = "sha256-HjWF/gv8d9OYty9ZS6NxyBt8N1OdeMletItAkXlEvbs=";

/// The only script that the page allows, by its digest; a test compares the two.
const SCRIPT_DIGEST: &str = "sha256-Yx3UWkX1R2frNr/muXx7L38JciT/c+oqjsum8mZZv4w=";

impl Report {
    /// The report as a page of HTML that needs nothing else: no font, no request, and no script but
    /// its own short one, without which it works too.
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
        "default-src 'none'; script-src '{SCRIPT_DIGEST}'; style-src '{STYLE_DIGEST}'; base-uri 'none'; \
         form-action 'none'"
    );
    html! {
        (DOCTYPE)
        html lang=(report.message_tag()) {
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
                a.skip href="#article" { (report.say(&PageWord::Skip)) }
                (head::header(report))
                main.panes.with-sources[!report.sources().is_empty()] {
                    (claims(report, interrupt))
                    (article::article(report, interrupt))
                    (sources::sources(report, interrupt))
                }
                (footer(report, interrupt))
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

/// What needs a look, then, folded, what could not be checked without a date and what agrees.
fn claims(report: &Report, interrupt: &Interrupt) -> Markup {
    let findings = report.findings();
    let [look, undated, agree] = [Attention::Look, Attention::Date, Attention::Nothing]
        .map(|kind| worst_first(findings, kind));
    let cards = Cards::of(report, interrupt);
    html! {
        section.claims id="claims" tabindex="-1" aria-labelledby="claims-title" {
            h2 id="claims-title" {
                (report.say(if look.is_empty() { &PageWord::Claims } else { &PageWord::NeedsALook }))
            }
            @if findings.is_empty() && report.claims_not_judged() > 0 {
                p.none { (report.say(&PageWord::NoneJudged)) }
            }
            @else if findings.is_empty() {
                p.none { (report.say(&PageWord::NoClaims)) }
            }
            @if !look.is_empty() { (cards.list(&look)) }
            @if !undated.is_empty() {
                details.more {
                    summary { (report.say(&PageWord::Undated { claims: undated.len() })) }
                    (cards.list(&undated))
                }
            }
            @if !agree.is_empty() {
                details.more id="agree" {
                    summary { (words::agree(report, agree.len(), accepted(report, &agree))) }
                    (cards.list(&agree))
                }
            }
            @for remark in report.style_remarks() {
                p.remark { (legible(&report.style_line(remark))) "." }
            }
        }
    }
}

/// How many of the findings at these places were accepted.
fn accepted(report: &Report, places: &[usize]) -> usize {
    let findings = places.iter().filter_map(|at| report.findings().get(*at));
    findings.filter(|finding| finding.suppression.is_some()).count()
}

/// What the cards of a report are made of.
struct Cards<'a> {
    report: &'a Report,
    replacements: Vec<Option<&'a Replacement>>,
    positions: Positions<'a>,
    interrupt: &'a Interrupt,
}

impl<'a> Cards<'a> {
    fn of(report: &'a Report, interrupt: &'a Interrupt) -> Self {
        let replacements = report.replacements().collect();
        Self { report, replacements, positions: claim::positions(report), interrupt }
    }

    /// The findings at these places, as cards one below another.
    fn list(&self, places: &[usize]) -> Markup {
        let places = places.iter().take_while(|_| !self.interrupt.is_raised());
        html! {
            ol.findings {
                @for at in places {
                    @let instead = self.replacements.get(*at).copied().flatten();
                    li { (claim::claim(self.report, &self.positions, *at, instead)) }
                }
            }
        }
    }
}

fn footer(report: &Report, interrupt: &Interrupt) -> Markup {
    html! {
        footer {
            (figures::figures(report, interrupt))
            (rates::sources(report))
            p.made {
                (report.say(&PageWord::CheckedBy { version: env!("CARGO_PKG_VERSION") })) " "
                (report.say(&PageWord::Principle))
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
