//! The rates of a claim with every fixing they rest on, and where those can be looked up.

use super::legible::legible;
use super::words;
use crate::Report;
use crate::rates::{Fixing, Rate, SourceId};
use crate::report::views::text::rate::priced;
use crate::report::wording::caveat;
use crate::report::wording::label::Label;
use crate::report::wording::page::PageWord;
use crate::report::wording::rate::{RateWord, standing};
use crate::report::wording::voice::Voice;
use crate::verdict::message::{Argument, Plural};
use chrono::NaiveDate;
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
                p.rate { (again(report, rate, known + 1)) }
            } @else {
                (whole(report, rate, days_total, &format!("rate-{}-{}", at + 1, place + 1)))
            }
        }
    }
}

/// A rate that is under an earlier claim, with a link to that.
fn again(report: &Report, rate: &Rate, number: usize) -> Markup {
    let rate = html! { (legible(&priced(report.voice, rate))) };
    let claim = report.say(&Label::ClaimNumber { number });
    let link = html! { a href={ "#claim-" (number) } { (claim) } };
    words::as_under(report, [&rate, &link])
}

fn whole(report: &Report, rate: &Rate, days_total: usize, id: &str) -> Markup {
    let voice = report.voice;
    let caveats = caveat::caveats(voice, rate, days_total);
    let shown = caveat::fixings_shown(voice, rate).unwrap_or_else(|| {
        let count = rate.fixings.len();
        let fixings = Plural { count, one: "fixing", many: "fixings" };
        report.say(&RateWord::Fixings { fixings })
    });
    html! {
        p.rate id=(id) {
            (legible(&priced(voice, rate))) " (" (report.say(&standing(rate.standing))) ")"
            @for caveat in &caveats { (voice.joint()) span.caveat { (caveat) } }
            br;
            span.derivation { (legible(&caveat::derivation(voice, rate))) }
        }
        @if !rate.fixings.is_empty() {
            details.fixings {
                summary { (shown) span.unseen { ", " (legible(&rate.source)) } }
                (table(report, &rate.fixings, id))
            }
        }
    }
}

fn table(report: &Report, fixings: &[Fixing], id: &str) -> Markup {
    let set =
        fixings.iter().any(|fixing| fixing.set_on.is_some_and(|day| day != fixing.valid_from));
    html! {
        div.scroll tabindex="0" role="group" aria-labelledby=(id) {
            table {
                thead {
                    tr {
                        th scope="col" { (report.say(&PageWord::ValidFrom)) }
                        @if set { th scope="col" { (report.say(&PageWord::SetOn)) } }
                        th scope="col" { (report.say(&PageWord::Source)) }
                        th.digits scope="col" { (report.say(&PageWord::AsPublished)) }
                    }
                }
                tbody { @for fixing in fixings { (row(report, fixing, set)) } }
            }
        }
    }
}

fn row(report: &Report, fixing: &Fixing, set: bool) -> Markup {
    let number = Argument::Number { low: fixing.value, high: Some(fixing.value) };
    let on = |day: NaiveDate| {
        report.voice.written(Argument::Days(day, day)).unwrap_or_else(|| day.to_string())
    };
    let value = report.voice.written(number).unwrap_or_else(|| fixing.value.to_string());
    html! {
        tr {
            td { (on(fixing.valid_from)) }
            @if set { td { @if let Some(day) = fixing.set_on { (on(day)) } } }
            td { (legible(&fixing.source.0)) }
            td.digits { (fixing.nominal) " " (fixing.base) " = " b { (value) } " " (fixing.quote) }
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
                h2 id="sources-title" { (report.say(&Label::Sources)) }
                ul {
                    @for source in sources { li { (publisher(report.voice, source)) } }
                }
            }
        }
    }
}

fn publisher(voice: Voice, source: &SourceId) -> Markup {
    html! {
        b { (legible(&source.0)) }
        @if let Some(publisher) = source.publisher() {
            " " (voice.publisher_name(source))
            @if publisher.page.starts_with("https://") {
                ", " a href=(publisher.page) rel="noreferrer" { (publisher.page) }
            }
        }
    }
}
