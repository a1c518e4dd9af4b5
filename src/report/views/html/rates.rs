//! The rates of a claim with every fixing they rest on, and where those can be looked up.

use super::legible::legible;
use crate::Report;
use crate::rates::{Fixing, Rate, SourceId};
use crate::report::views::text::rate::priced;
use crate::report::wording::{caveat, words};
use maud::{Markup, html};
use std::collections::BTreeSet;

/// The rates of the claim at this place; one that is under an earlier claim is only named.
pub(crate) fn rates(report: &Report, at: usize) -> Markup {
    let findings = report.findings();
    let earlier = findings.get(..at).unwrap_or_default();
    let days_total = findings.get(at).map_or(0, |finding| finding.days_total);
    html! {
        @for (place, rate) in findings.get(at).into_iter().flat_map(|finding| &finding.rates).enumerate() {
            @let known = earlier.iter().position(|finding| finding.rates.contains(rate));
            @if let Some(known) = known {
                p.rate { (legible(&priced(rate))) ", as under " a href={ "#claim-" (known + 1) } { "claim " (known + 1) } }
            } @else {
                (whole(rate, days_total, &format!("rate-{}-{}", at + 1, place + 1)))
            }
        }
    }
}

fn whole(rate: &Rate, days_total: usize, id: &str) -> Markup {
    let caveats = caveat::caveats(rate, days_total);
    let shown = caveat::fixings_shown(rate).unwrap_or_else(|| match rate.fixings.len() {
        1 => "1 fixing".to_owned(),
        many => format!("{many} fixings"),
    });
    html! {
        p.rate id=(id) {
            (legible(&priced(rate))) " (" (words::standing(rate.standing)) ")"
            @for caveat in &caveats { "; " span.caveat { (caveat) } }
            br;
            span.derivation { (legible(caveat::derivation(rate))) }
        }
        @if !rate.fixings.is_empty() {
            details.fixings {
                summary { (shown) span.unseen { " of " (legible(&rate.source)) } }
                (table(&rate.fixings, id))
            }
        }
    }
}

fn table(fixings: &[Fixing], id: &str) -> Markup {
    let set =
        fixings.iter().any(|fixing| fixing.set_on.is_some_and(|day| day != fixing.valid_from));
    html! {
        div.scroll tabindex="0" role="group" aria-labelledby=(id) {
            table {
                thead {
                    tr {
                        th scope="col" { "Valid from" }
                        @if set { th scope="col" { "Set on" } }
                        th scope="col" { "Source" }
                        th.digits scope="col" { "As published" }
                    }
                }
                tbody { @for fixing in fixings { (row(fixing, set)) } }
            }
        }
    }
}

fn row(fixing: &Fixing, set: bool) -> Markup {
    html! {
        tr {
            td { (fixing.valid_from) }
            @if set { td { @if let Some(day) = fixing.set_on { (day) } } }
            td { (legible(&fixing.source.0)) }
            td.digits { (fixing.nominal) " " (fixing.base) " = " b { (fixing.value) } " " (fixing.quote) }
        }
    }
}

/// Where the rates of the findings can be looked up.
pub(crate) fn sources(report: &Report) -> Markup {
    let fixings =
        report.findings().iter().flat_map(|finding| &finding.rates).flat_map(|rate| &rate.fixings);
    let sources: BTreeSet<&SourceId> = fixings.map(|fixing| &fixing.source).collect();
    html! {
        @if !sources.is_empty() {
            section.sources aria-labelledby="sources-title" {
                h2 id="sources-title" { "Sources" }
                ul {
                    @for source in sources { li { (publisher(source)) } }
                }
            }
        }
    }
}

fn publisher(source: &SourceId) -> Markup {
    html! {
        b { (legible(&source.0)) }
        @if let Some(publisher) = source.publisher() {
            " " (publisher.name)
            @if publisher.page.starts_with("https://") {
                ", " a href=(publisher.page) rel="noreferrer" { (publisher.page) }
            }
        }
    }
}
