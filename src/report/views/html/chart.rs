//! The chart of a claim. For a conversion: what the native amount was worth day by day, and what the
//! article says, over the days of the article's date, or over the month around its one day. For a
//! claim that arithmetic decides: bars.
//!
//! The caption says in words what the drawing shows, and is its alternative text.

mod bars;
mod plot;
mod ticks;

use super::legible::legible;
use super::working::between;
use crate::Report;
use crate::currency::Currency;
use crate::interval::Interval;
use crate::report::views::text::days;
use crate::verdict::{Computed, DayValue, Finding};
use chrono::NaiveDate;
use maud::{Markup, PreEscaped, html};
use plot::Plot;

/// So many lines can be told apart.
const MOST_ROUTES: usize = 3;

/// So many days before and after a single day are drawn.
const DAYS_AROUND: u64 = 15;

/// The chart with its legend; nothing where there is nothing to draw.
pub(crate) fn chart(report: &Report, finding: &Finding, number: usize) -> Markup {
    match Days::of(finding) {
        Some(days) => days.chart(number),
        None => bars::chart(report, finding, number),
    }
}

/// What is drawn of a conversion.
struct Days<'a> {
    finding: &'a Finding,
    values: Vec<DayValue<'a>>,
    /// The routes that are drawn, in the order of the finding's rates.
    routes: Vec<&'a str>,
    /// The one day of the claim's date, marked among the days around it.
    day: Option<NaiveDate>,
    base: Currency,
    quote: Currency,
}

impl<'a> Days<'a> {
    fn of(finding: &'a Finding) -> Option<Self> {
        let rate = finding.rates.first()?;
        let (values, day) = match finding.days_total {
            0 => return None,
            1 => (finding.values_around(DAYS_AROUND), finding.date.map(|date| date.from())),
            _ => (finding.day_values(), None),
        };
        let mut routes = Vec::new();
        for value in &values {
            if !routes.contains(&value.source) && routes.len() < MOST_ROUTES {
                routes.push(value.source);
            }
        }
        Some(Self { finding, values, routes, day, base: rate.base, quote: rate.quote })
    }

    fn chart(&self, number: usize) -> Markup {
        let plot = Plot {
            finding: self.finding,
            values: &self.values,
            routes: &self.routes,
            day: self.day,
            unit: self.quote.code(),
        };
        let Some(svg) = plot::svg(&plot) else { return html! {} };
        let id = format!("chart-{number}");
        html! {
            figure.chart {
                div.plot role="img" aria-labelledby=(id) { (PreEscaped(svg)) }
                figcaption { (self.caption(&id)) (self.legend()) }
            }
        }
    }

    /// "495,000 RUB in DKK by the fixing of each day, 1–31 August 2023: 33,300–36,700 DKK. The
    /// article has 35,500–36,500 DKK, which agrees on 18 of 31 days."
    fn caption(&self, id: &str) -> Markup {
        let window = match (self.values.first(), self.values.last()) {
            (Some(first), Some(last)) => days::phrase(&[(first.day, last.day)]),
            _ => String::new(),
        };
        let sides = &self.finding.readings;
        let anchors: Vec<String> =
            sides.iter().map(|side| amount(side.anchor, self.base)).collect();
        html! {
            p id=(id) {
                b {
                    (anchors.join(" to ")) " in " (self.quote)
                    " by the fixing of each day, " (window)
                }
                @if let Some(all) = self.hull(|_| true) { ": " (all) ". " }
                @if let Some(day) = self.day {
                    @if let Some(value) = self.hull(|value| value.day == day) {
                        "On " (day.format("%-d %B %Y")) " it was " (value) ". "
                    }
                }
                "The article has " (self.written()) (self.agreement())
            }
        }
    }

    /// The values of some days, as an amount.
    fn hull(&self, wanted: impl Fn(&DayValue<'_>) -> bool) -> Option<Computed> {
        let wanted = self.values.iter().filter(|value| wanted(value));
        let exact = wanted.map(|value| value.computed).reduce(Interval::hull)?;
        let (low, high) = (exact.low(), exact.high()?);
        Some(Computed { exact, low, high, currency: self.quote })
    }

    fn written(&self) -> String {
        let sides = self.finding.readings.iter();
        let amounts = sides.map(|side| amount(side.as_written, self.quote));
        amounts.collect::<Vec<_>>().join(" to ")
    }

    fn agreement(&self) -> String {
        match (self.day, self.finding.days_holding, self.finding.days_total) {
            (Some(_), 0, _) => ", which does not agree with that.".to_owned(),
            (Some(_), ..) => ", which agrees with that.".to_owned(),
            (None, holding, total) => format!(", which agrees on {holding} of {total} days."),
        }
    }

    fn legend(&self) -> Markup {
        let finding = self.finding;
        let is_round = |interval: Interval| interval.high() != Some(interval.low());
        html! {
            ul.legend {
                @for (place, route) in self.routes.iter().enumerate() {
                    li { span class={ "key line-" (place + 1) } {} (legible(route)) }
                }
                @if finding.readings.iter().any(|side| is_round(side.anchor)) {
                    li { span.key.shade {} "all that the round figure can stand for" }
                }
                li { span.key.band {} "the article’s figure as written: " (self.written()) }
                @if finding.days_holding > 0 { li { span.key.holds {} "days that agree" } }
                @if let Some(day) = self.day {
                    li { span.key.mark {} (day.format("%-d %B")) ", the day of the article" }
                }
                @if finding.more_runs > 0 {
                    li { "(the first " (finding.holds_on.len()) " stretches are marked)" }
                }
            }
        }
    }
}

/// "£205.5–206.5m"
fn amount(exact: Interval, currency: Currency) -> String {
    match exact.high() {
        Some(high) => Computed { exact, low: exact.low(), high, currency }.to_string(),
        None => format!("{} {currency}", between(exact)),
    }
}
