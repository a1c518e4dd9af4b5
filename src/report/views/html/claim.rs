//! One claim as a card: one sentence, what could be written instead, the places in the text, and
//! folded below it how we know.

use super::legible::legible;
use super::sentence::Said;
use super::style::Style;
use super::{chart, quoted, rates, sources, working};
use crate::Report;
use crate::figure::FigureId;
use crate::report::views::text;
use crate::report::wording;
use crate::report::wording::label::Label;
use crate::report::wording::page::PageWord;
use crate::report::{Offsets, Positions, Replacement};
use crate::verdict::{Diagnosis, Finding, Grouped};
use maud::{Markup, html};
use rust_decimal::Decimal;

/// The claim at this place among the report's findings.
pub(crate) fn claim(
    report: &Report,
    positions: &Positions<'_>,
    at: usize,
    replacement: Option<&Replacement>,
) -> Markup {
    let Some(finding) = report.findings().get(at) else { return html! {} };
    let style = Style::of(finding.verdict);
    let number = at + 1;
    let said = Said::of(report, finding, replacement);
    html! {
        article class={ "finding " (style.class) } id={ "claim-" (number) } tabindex="-1"
            aria-labelledby={ "claim-" (number) "-title" } {
            h3 id={ "claim-" (number) "-title" } {
                span.number {
                    span.unseen { (text::capitalised(&report.say(&Label::ClaimNumber { number }))) }
                    span aria-hidden="true" { (number) }
                }
                " " span.sign aria-hidden="true" { (style.sign) }
                " " span.verdict { (report.say(&wording::words::verdict_label(finding.verdict))) }
                " " span.relation { (report.say(&wording::words::relation_label(finding.relation))) }
            }
            p.said { (said.sentence) }
            (instead(report, positions, replacement))
            (perhaps(report, finding))
            @for remark in &finding.remarks {
                p.remark { (wording::words::note(report, finding, *remark)) "." }
            }
            (sources::link(report, at))
            p.places { (report.say(&PageWord::InTheText)) " " (places(report, finding)) }
            details.how {
                summary {
                    (report.say(&PageWord::HowWeKnow))
                    span.unseen { ", " (report.say(&Label::ClaimNumber { number })) }
                }
                @if let Some(arithmetic) = &said.arithmetic { p.arithmetic { (arithmetic) } }
                (chart::chart(report, finding, number))
                (further(report, &finding.diagnoses))
                (working::working(report, finding))
                (rates::rates(report, at))
            }
        }
    }
}

/// "“495.000 rubler” = “36.000 kroner”", each leading to its place in the article; of a rate
/// conflict the pairs, one after another.
fn places(report: &Report, finding: &Finding) -> Markup {
    let together = wording::words::together(finding);
    html! {
        @for (group, figures) in finding.figures.chunks(together).enumerate() {
            @if group > 0 { (report.voice.joint()) }
            @for (place, id) in figures.iter().enumerate() {
                @if place > 0 {
                    span.between { (wording::words::relation(finding.relation)) }
                }
                (figure(report, *id))
            }
        }
    }
}

fn figure(report: &Report, id: FigureId) -> Markup {
    html! {
        @if let Some(figure) = report.figure(id) {
            a href={ "#figure-" (id) } { (quoted(report, report.words(figure))) }
        }
    }
}

/// What could be written, with a button that copies it where scripts run; a page that has the
/// article itself can put it there by `data-at`, the place in UTF-16 code units.
fn instead(
    report: &Report,
    positions: &Positions<'_>,
    replacement: Option<&Replacement>,
) -> Markup {
    let Some(replacement) = replacement else { return html! {} };
    let words = replacement.span.of(report.article().text());
    if replacement.text == words {
        return html! {};
    }
    let place = positions.span(replacement.span);
    html! {
        p.instead {
            span.change {
                ins { (quoted(report, &replacement.text)) }
                " " span.small { (report.say(&PageWord::InsteadOf)) } " "
                del { (quoted(report, words)) }
            }
            button.copy type="button" hidden data-figure=(replacement.figure)
                data-at={ (place.start) "-" (place.end) } data-text=(legible(&replacement.text))
                data-done=(report.say(&PageWord::Copied)) {
                (report.say(&PageWord::Copy)) span.unseen { " " (legible(&replacement.text)) }
            }
        }
    }
}

/// The explanation that fits best.
fn perhaps(report: &Report, finding: &Finding) -> Markup {
    html! {
        @if let Some(diagnosis) = finding.diagnoses.first() {
            p.perhaps { (report.say(&PageWord::Perhaps)) " " (explained(report, diagnosis)) }
        }
    }
}

/// The other explanations.
fn further(report: &Report, diagnoses: &[Diagnosis]) -> Markup {
    html! {
        @for diagnosis in diagnoses.iter().skip(1) {
            p.perhaps { (report.say(&PageWord::Also)) " " (explained(report, diagnosis)) }
        }
    }
}

fn explained(report: &Report, diagnosis: &Diagnosis) -> Markup {
    let chance = report.say(&chance(diagnosis));
    html! { (legible(&diagnosis.message)) ". " span.chance { (chance) } }
}

/// How much the explanation is worth.
fn chance(diagnosis: &Diagnosis) -> PageWord {
    let percent = diagnosis.chance.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(diagnosis.chance);
    PageWord::Chance { percent: Grouped(percent) }
}

/// The places in the article, as programs in a browser count them.
pub(crate) fn positions(report: &Report) -> Positions<'_> {
    Positions::of(report.article().text(), Offsets::Utf16)
}
