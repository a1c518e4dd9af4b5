//! The chart of a claim: what the native amount was worth day by day, and what the article says.
//!
//! It draws where a claim's date has several days; what it shows is in words beside it.

use super::legible::legible;
use super::plot::{self, Plot};
use super::working::between;
use crate::report::views::text::days;
use crate::verdict::{DayValue, Finding};
use maud::{Markup, PreEscaped, html};

/// So many lines can be told apart.
const MOST_ROUTES: usize = 3;

/// The chart with its legend; nothing where there is no window of days.
pub(crate) fn chart(finding: &Finding, number: usize) -> Markup {
    let values = finding.day_values();
    let routes = routes(&values);
    let plot = Plot { finding, values: &values, routes: &routes };
    let Some(svg) = plot::svg(&plot) else { return html! {} };
    html! {
        figure.chart {
            div.plot role="img" aria-labelledby={ "chart-" (number) } { (PreEscaped(svg)) }
            figcaption { (caption(finding, &values, &format!("chart-{number}"))) (legend(finding, &routes)) }
        }
    }
}

/// The routes that are drawn, in the order of the finding's rates.
fn routes<'a>(values: &[DayValue<'a>]) -> Vec<&'a str> {
    let mut routes = Vec::new();
    for value in values {
        if !routes.contains(&value.source) && routes.len() < MOST_ROUTES {
            routes.push(value.source);
        }
    }
    routes
}

/// "495,000 RUB by each day’s fixing, 1–31 August 2023, in DKK"
fn caption(finding: &Finding, values: &[DayValue<'_>], id: &str) -> Markup {
    let window = match (values.first(), values.last()) {
        (Some(first), Some(last)) => days::phrase(&[(first.day, last.day)]),
        _ => String::new(),
    };
    let anchors =
        finding.readings.iter().map(|side| between(side.anchor)).collect::<Vec<_>>().join(" to ");
    html! {
        p id=(id) {
            @if let Some(rate) = finding.rates.first() {
                b { (anchors) " " (rate.base) } " in " (rate.quote) " by the fixing of each day, " (window)
            }
        }
    }
}

fn legend(finding: &Finding, routes: &[&str]) -> Markup {
    let written: Vec<String> =
        finding.readings.iter().map(|side| between(side.as_written)).collect();
    let written = written.join(" to ");
    let (days, holding) = (finding.days_total, finding.days_holding);
    html! {
        ul.legend {
            @for (place, route) in routes.iter().enumerate() {
                li { span class={ "key line-" (place + 1) } {} (legible(route)) }
            }
            @if finding.readings.iter().any(|side| side.anchor.high() != Some(side.anchor.low())) {
                li { span.key.shade {} "all that the round figure can stand for" }
            }
            li { span.key.band {} "the article’s figure as written: " (written) }
            li {
                span.key.holds {} (holding) " of " (days) " days hold"
                @if finding.more_runs > 0 { " (the first " (finding.holds_on.len()) " stretches are marked)" }
            }
        }
    }
}
