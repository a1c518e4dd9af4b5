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
use crate::report::wording::page::PageWord;
use crate::report::wording::voice::Voice;
use crate::verdict::message::{Argument, LongDay};
use crate::verdict::{Amounts, Computed, DayValue, Finding};
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
        Some(days) => days.chart(report, number),
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

    fn chart(&self, report: &Report, number: usize) -> Markup {
        let plot = Plot {
            finding: self.finding,
            values: &self.values,
            routes: &self.routes,
            day: self.day,
            unit: self.quote.code(),
            voice: report.voice,
        };
        let Some(svg) = plot::svg(&plot) else { return html! {} };
        let id = format!("chart-{number}");
        html! {
            figure.chart {
                div.plot role="img" aria-labelledby=(id) { (PreEscaped(svg)) }
                figcaption { (self.caption(report, &id)) (self.legend(report)) }
            }
        }
    }

    /// "495,000 RUB in DKK by the fixing of each day, 1–31 August 2023: 33,300–36,700 DKK. The
    /// article has 35,500–36,500 DKK, which agrees on 18 of 31 days."
    fn caption(&self, report: &Report, id: &str) -> Markup {
        let voice = report.voice;
        let ends = self.values.first().zip(self.values.last());
        let period = ends.map(|(first, last)| days::phrase_in(voice, &[(first.day, last.day)], 0));
        let anchors = self.finding.readings.iter();
        let anchors = anchors.map(|side| amount(voice, side.anchor, self.base));
        let title = PageWord::ChartDays {
            amount: anchors.collect::<Vec<_>>().join(" – "),
            currency: self.quote.to_string(),
            period: period.unwrap_or_default(),
        };
        let worth = |values: String| voice.say(&PageWord::ChartValues { values });
        let that_day = self.day.and_then(|day| {
            let value = self.hull(voice, |value| value.day == day)?;
            Some(voice.say(&PageWord::ChartOnDay { day: LongDay(day), value }))
        });
        html! {
            p id=(id) {
                b { (voice.say(&title)) }
                @if let Some(all) = self.hull(voice, |_| true) { (worth(all)) }
                @else { "." }
                " "
                @if let Some(that_day) = that_day { (that_day) " " }
                (voice.say(&self.agreement(voice)))
            }
        }
    }

    /// The values of some days, as an amount.
    fn hull(&self, voice: Voice, wanted: impl Fn(&DayValue<'_>) -> bool) -> Option<String> {
        let wanted = self.values.iter().filter(|value| wanted(value));
        let exact = wanted.map(|value| value.computed).reduce(Interval::hull)?;
        exact.high()?;
        Some(amount(voice, exact, self.quote))
    }

    fn written(&self, voice: Voice) -> String {
        let sides = self.finding.readings.iter();
        let amounts = sides.map(|side| amount(voice, side.as_written, self.quote));
        amounts.collect::<Vec<_>>().join(" – ")
    }

    fn agreement(&self, voice: Voice) -> PageWord {
        let written = self.written(voice);
        match (self.day, self.finding.days_holding, self.finding.days_total) {
            (Some(_), 0, _) => PageWord::ChartDiffers { written },
            (Some(_), ..) => PageWord::ChartAgrees { written },
            (None, holding, total) => PageWord::ChartAgreesOn { written, holding, total },
        }
    }

    fn legend(&self, report: &Report) -> Markup {
        let finding = self.finding;
        let is_round = |interval: Interval| interval.high() != Some(interval.low());
        let written = PageWord::ChartWritten { written: self.written(report.voice) };
        let say = |word: PageWord| report.say(&word);
        html! {
            ul.legend {
                @for (place, route) in self.routes.iter().enumerate() {
                    li { span class={ "key line-" (place + 1) } {} (legible(route)) }
                }
                @if finding.readings.iter().any(|side| is_round(side.anchor)) {
                    li { span.key.shade {} (say(PageWord::ChartRound)) }
                }
                li { span.key.band {} (say(written)) }
                @if finding.days_holding > 0 { li { span.key.holds {} (say(PageWord::ChartHolds)) } }
                @if let Some(day) = self.day {
                    li { span.key.mark {} (say(PageWord::ChartDay { day: LongDay(day) })) }
                }
                @if finding.more_runs > 0 {
                    li { (say(PageWord::ChartFirst { stretches: finding.holds_on.len() })) }
                }
            }
        }
    }
}

/// "£205.5–206.5m"
fn amount(voice: Voice, exact: Interval, currency: Currency) -> String {
    let written = voice.written(Argument::Money(Amounts::computed(exact, currency)));
    written.unwrap_or_else(|| match exact.high() {
        Some(high) => Computed { exact, low: exact.low(), high, currency }.to_string(),
        None => format!("{} {currency}", between(voice, exact)),
    })
}
