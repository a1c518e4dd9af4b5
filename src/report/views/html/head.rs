//! The head of the page: which article, what it came to, and how often each verdict was given.

use super::article;
use super::legible::{is_hidden, legible};
use super::style::{BY_WEIGHT, Style};
use super::words::{self, Counts};
use crate::Report;
use crate::report::attention::{Attention, worst_first};
use crate::report::views::text;
use crate::report::wording;
use crate::report::wording::label::Label;
use crate::report::wording::page::PageWord;
use crate::verdict::Verdict;
use crate::verdict::message::Plural;
use maud::{Markup, html};
use std::borrow::Cow;

/// A browser's tab and a search engine show no more.
const LONGEST_TITLE: usize = 60;

/// What is in the tab of the browser.
pub(crate) fn title(report: &Report) -> String {
    let given = name(report);
    let name = legible(&given);
    let short: String = name.chars().take(LONGEST_TITLE - 1).collect();
    let cut = if name.chars().count() > LONGEST_TITLE - 1 { "…" } else { "" };
    format!("{short}{cut} · Exchequer")
}

/// The head of the page.
pub(crate) fn header(report: &Report) -> Markup {
    html! {
        header {
            p.brand { "Exchequer" }
            h1 { bdi { (legible(&name(report))) } }
            p.about { (about(report)) }
            (outcome(report))
            (tally(report))
            @if let Some(not_judged) = wording::words::not_judged(report) {
                p.warning { (text::capitalised(&not_judged)) "." }
            }
            @if let Some(weak) = wording::words::weak_sources(report) {
                p.warning { (text::capitalised(&weak)) "." }
            }
            @let hidden = report.article().text().chars().filter(|c| is_hidden(*c)).count();
            @if hidden > 0 {
                p.warning { (report.say(&PageWord::Hidden { characters: invisible(hidden) })) }
            }
        }
    }
}

const fn invisible(count: usize) -> Plural {
    const ONE: &str = "invisible or reordering character";
    const MANY: &str = "invisible or reordering characters";
    Plural { count, one: ONE, many: MANY }
}

/// The name of the article: of a file without its folders, of a page its address.
fn name(report: &Report) -> Cow<'_, str> {
    let given = report.article().given_id().map(str::trim).unwrap_or_default();
    let is_address = given.contains("://");
    let file = given.rsplit(['/', '\\']).find(|part| !part.is_empty());
    match file {
        _ if is_address => given.into(),
        Some(file) => file.into(),
        None => report.say(&PageWord::Article).into(),
    }
}

/// "Danish (detected) · DK · August 2023 · 8 figures"
fn about(report: &Report) -> String {
    let mut parts = text::taken_for(report);
    let figures = report.figures().iter().filter(|figure| article::shows(report, figure)).count();
    let figures = Plural { count: figures, one: "figure", many: "figures" };
    parts.push(report.say(&Label::Figures { figures }));
    parts.extend(wording::words::undated(report));
    text::capitalised(&parts.join(" · "))
}

/// "3 of 10 claims need a look", leading to the worst of them.
fn outcome(report: &Report) -> Markup {
    let findings = report.findings();
    let [look, undated] =
        [Attention::Look, Attention::Date].map(|kind| worst_first(findings, kind));
    let said = match findings.len() {
        0 if report.claims_not_judged() > 0 => PageWord::OutcomeNotJudged,
        all => words::outcome(Counts {
            all,
            look: look.len(),
            undated: undated.len(),
            accepted: findings.iter().filter(|finding| finding.suppression.is_some()).count(),
        }),
    };
    let said = report.say(&said);
    let class = match look.first().and_then(|at| findings.get(*at)) {
        Some(worst) if !worst.passes => "fails",
        Some(_) => "open",
        None if undated.is_empty() => "passes",
        None => "open",
    };
    html! {
        p class={ "outcome " (class) } {
            @match look.first() {
                Some(worst) => a href={ "#claim-" (worst + 1) } { (said) },
                None => (said),
            }
        }
    }
}

/// How often each verdict that needs a look was given, each leading to its worst claim; then how
/// many agree.
fn tally(report: &Report) -> Markup {
    let look = worst_first(report.findings(), Attention::Look);
    let of = |verdict: Verdict| {
        let findings = look.iter().filter_map(|at| Some((*at, report.findings().get(*at)?)));
        findings.filter(move |(_, finding)| finding.verdict == verdict).map(|(at, _)| at + 1)
    };
    let agree = worst_first(report.findings(), Attention::Nothing);
    html! {
        @if !report.findings().is_empty() {
            ul.tally aria-label=(report.say(&PageWord::Verdicts)) {
                @for verdict in BY_WEIGHT {
                    @let style = Style::of(verdict);
                    @if let Some(first) = of(verdict).next() {
                        li class=(style.class) {
                            a href={ "#claim-" (first) } {
                                span.sign aria-hidden="true" { (style.sign) }
                                " " b { (of(verdict).count()) } " "
                                (report.say(&wording::words::verdict_label(verdict)))
                            }
                        }
                    }
                }
                @if !agree.is_empty() {
                    li.v-holds {
                        a href="#agree" {
                            span.sign aria-hidden="true" { (Style::of(Verdict::Holds).sign) }
                            " " (words::agree(report, agree.len(), super::accepted(report, &agree)))
                        }
                    }
                }
            }
        }
    }
}
