//! The head of the page: which article, what it came to, and how often each verdict was given.

use super::legible::{is_hidden, legible};
use super::style::{BY_WEIGHT, Style};
use crate::Report;
use crate::report::views::text;
use crate::report::wording::words;
use crate::verdict::Verdict;
use maud::{Markup, html};

/// A browser's tab and a search engine show no more.
const LONGEST_TITLE: usize = 60;

/// What is in the tab of the browser.
pub(crate) fn title(report: &Report) -> String {
    let name = legible(name(report));
    let short: String = name.chars().take(LONGEST_TITLE - 1).collect();
    let cut = if name.chars().count() > LONGEST_TITLE - 1 { "…" } else { "" };
    format!("{short}{cut} · Exchequer")
}

/// The head of the page.
pub(crate) fn header(report: &Report) -> Markup {
    html! {
        header {
            p.brand { "Exchequer" }
            h1 { bdi { (legible(name(report))) } }
            p.about { (about(report)) }
            p class={ "outcome " (if report.passes() { "passes" } else { "fails" }) } { (outcome(report)) }
            (tally(report))
            @if let Some(not_judged) = words::not_judged(report) {
                p.warning { (text::capitalised(&not_judged)) "." }
            }
            @if let Some(weak) = words::weak_sources(report) {
                p.warning { (text::capitalised(&weak)) "." }
            }
            @let hidden = report.article().text().chars().filter(|c| is_hidden(*c)).count();
            @if hidden > 0 {
                p.warning { "The text has " (hidden) " invisible or reordering characters; each is shown as a sign." }
            }
        }
    }
}

fn name(report: &Report) -> &str {
    report.article().given_id().filter(|name| !name.trim().is_empty()).unwrap_or("Article")
}

/// "Danish (detected) · DK · August 2023 · 8 figures"
fn about(report: &Report) -> String {
    let mut parts = text::taken_for(report);
    let figures = report.figures().len();
    parts.push(format!("{figures} {}", if figures == 1 { "figure" } else { "figures" }));
    parts.extend(words::undated(report));
    parts.join(" · ")
}

fn outcome(report: &Report) -> String {
    let all = report.findings().len();
    let failing = report.findings().iter().filter(|finding| !finding.passes).count();
    match (all, failing) {
        (0, _) if report.claims_not_judged() > 0 => "No claim was judged".to_owned(),
        (0, _) => "No claim to check".to_owned(),
        (_, 0) if report.claims_not_judged() > 0 => format!("The first {all} claims pass"),
        (1, 0) => "The one claim passes".to_owned(),
        (2, 0) => "Both claims pass".to_owned(),
        (_, 0) => format!("All {all} claims pass"),
        (1, _) => "The one claim needs a look".to_owned(),
        (_, 1) => format!("1 of {all} claims needs a look"),
        _ => format!("{failing} of {all} claims need a look"),
    }
}

/// How often each verdict was given; each leads to its first claim.
fn tally(report: &Report) -> Markup {
    let places = |verdict: Verdict| {
        let findings = report.findings().iter().enumerate();
        findings.filter(move |(_, finding)| finding.verdict == verdict).map(|(at, _)| at + 1)
    };
    html! {
        @if !report.findings().is_empty() {
            ul.tally aria-label="Verdicts" {
                @for verdict in BY_WEIGHT {
                    @let style = Style::of(verdict);
                    @if let Some(first) = places(verdict).next() {
                        li class=(style.class) {
                            a href={ "#claim-" (first) } {
                                span.sign aria-hidden="true" { (style.sign) }
                                " " b { (places(verdict).count()) } " " (style.word)
                            }
                        }
                    }
                }
            }
        }
    }
}
