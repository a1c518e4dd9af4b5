//! One claim: what is claimed, what was found, what could stand instead, and the working.

use super::legible::legible;
use super::style::Style;
use super::{bars, chart, quoted, rates, sources, working};
use crate::Report;
use crate::figure::FigureId;
use crate::report::Replacement;
use crate::report::wording::words;
use crate::verdict::{Diagnosis, Finding, grouped};
use maud::{Markup, html};
use rust_decimal::Decimal;

/// The claim at this place among the report's findings.
pub(crate) fn claim(
    report: &Report,
    at: usize,
    replacement: Option<&Replacement>,
    open: bool,
) -> Markup {
    let Some(finding) = report.findings().get(at) else { return html! {} };
    let style = Style::of(finding.verdict);
    let number = at + 1;
    let passes = if finding.passes { "passes" } else { "fails" };
    html! {
        article class={ "finding " (style.class) " " (passes) } id={ "claim-" (number) } tabindex="-1"
            aria-labelledby={ "claim-" (number) "-title" } {
            h3 id={ "claim-" (number) "-title" } {
                span.sign aria-hidden="true" { (style.sign) }
                span.unseen { "Claim " } span.number { (number) }
                " " span.verdict { (style.word) }
                " " span.relation { (words::relation_name(finding.relation)) }
            }
            p.claimed { (claimed(report, finding)) }
            p.message { (legible(&finding.message)) }
            (sources::link(report, at))
            (instead(report, replacement))
            @for remark in &finding.remarks { p.remark { b { "Note" } " " (words::remark(finding, *remark)) } }
            (diagnoses(&finding.diagnoses))
            details open[open] {
                summary { "How we know" span.unseen { ", claim " (number) } }
                (chart::chart(finding, number))
                (bars::chart(report, finding, number))
                (working::working(finding))
                (rates::rates(report, at))
            }
        }
    }
}

/// "“495.000 rubler” = “36.000 kroner”", each leading to its place in the article; of a rate
/// conflict the pairs, one after another.
fn claimed(report: &Report, finding: &Finding) -> Markup {
    let together = words::together(finding);
    html! {
        @for (group, figures) in finding.figures.chunks(together).enumerate() {
            @if group > 0 { "; " }
            @for (place, id) in figures.iter().enumerate() {
                @if place > 0 { span.between { (words::relation(finding.relation)) } }
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

fn instead(report: &Report, replacement: Option<&Replacement>) -> Markup {
    let Some(replacement) = replacement else { return html! {} };
    let words = replacement.span.of(report.article().text());
    if replacement.text == words {
        return html! {};
    }
    html! {
        p.instead {
            b { "Suggested" } " "
            ins { (quoted(report, &replacement.text)) }
            span.unseen { " instead of " } " "
            del { (quoted(report, words)) }
        }
    }
}

fn diagnoses(diagnoses: &[Diagnosis]) -> Markup {
    html! {
        @if !diagnoses.is_empty() {
            div.diagnoses {
                p { b { "Perhaps" } }
                ul {
                    @for diagnosis in diagnoses {
                        li { (legible(&diagnosis.message)) " " small.chance { (chance(diagnosis)) } }
                    }
                }
            }
        }
    }
}

/// How much the explanation is worth.
fn chance(diagnosis: &Diagnosis) -> String {
    let percent = diagnosis.chance.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(diagnosis.chance);
    format!("(fits a random wrong figure {} % of the time)", grouped(percent))
}
