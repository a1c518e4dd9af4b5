//! The chart of a claim that arithmetic decides: a change as two bars, the parts of a sum as one
//! bar beside the total, a share as a part of its whole.
//!
//! For "rose 18 per cent to £2.7bn from £2.5bn" it draws a bar for each amount and a dashed line
//! where 18 per cent would have led. A caption says the same in words. It decides nothing, and
//! draws nothing for ranges, for amounts below zero and for what could not be compared.

mod drawing;

use super::ticks;
use crate::Report;
use crate::claim::Relation;
use crate::figure::{Figure, Unit};
use crate::report::views::html::{legible::legible, quoted, words::filled};
use crate::report::wording::page::PageWord;
use crate::report::wording::voice::Voice;
use crate::verdict::{Finding, Verdict};
use drawing::Drawing;
use maud::{Markup, html};
use rust_decimal::prelude::ToPrimitive;

/// Sums of more parts are not drawn: the parts would be too narrow to tell apart.
const MOST_PARTS: usize = 12;

/// One bar: what it is called, what the article writes, and its parts one after another.
struct Bar {
    role: Role,
    name: String,
    words: String,
    parts: Vec<f64>,
}

/// What a bar is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Before,
    After,
    Whole,
    Parts,
    Total,
}

impl Role {
    const fn name(self) -> PageWord {
        match self {
            Self::Before => PageWord::BarBefore,
            Self::After => PageWord::BarAfter,
            Self::Whole => PageWord::BarWhole,
            Self::Parts => PageWord::BarParts,
            Self::Total => PageWord::BarTotal,
        }
    }
}

/// A dashed line across the bars, with what it marks.
struct Line {
    at: f64,
    says: Markup,
}

/// What is drawn, and what the chart says in words.
struct Chart {
    bars: Vec<Bar>,
    line: Option<Line>,
    /// The unit of the axis: "EUR", "%", "km".
    unit: String,
    caption: Markup,
}

/// The chart with its caption; nothing where there is nothing to compare.
pub(crate) fn chart(report: &Report, finding: &Finding, number: usize) -> Markup {
    let Some(chart) = Chart::of(report, finding) else { return html! {} };
    let values = chart.bars.iter().map(Bar::total).chain(chart.line.iter().map(|line| line.at));
    let high = values.fold(0.0, f64::max);
    let Some(drawing) = Drawing::new(high, chart.bars.len(), &chart.unit, report.voice) else {
        return html! {};
    };
    let svg = drawing.svg(&chart.bars, chart.line.as_ref().map(|line| line.at));
    let id = format!("chart-{number}");
    html! {
        figure.chart {
            div.bars role="img" aria-labelledby=(id) { (svg) }
            figcaption {
                p id=(id) { (chart.caption) }
                @if let Some(line) = &chart.line {
                    ul.legend { li { span.key.stated {} (line.says) } }
                }
            }
        }
    }
}

impl Bar {
    fn total(&self) -> f64 {
        self.parts.iter().sum()
    }
}

impl Chart {
    fn of(report: &Report, finding: &Finding) -> Option<Self> {
        let figures = finding.figures.iter().map(|id| report.figure(*id));
        let figures: Vec<&Figure> = figures.collect::<Option<_>>()?;
        if finding.verdict == Verdict::Unverifiable || finding.is_step {
            return None;
        }
        match (finding.relation, figures.as_slice()) {
            (Relation::Change | Relation::Difference | Relation::Multiple, [from, to, by]) => {
                change(report, [from, to, by])
            }
            (Relation::Share, [part, whole, share]) => of_whole(report, [part, whole, share]),
            (Relation::Sum, figures) => sum(report, figures),
            _ => None,
        }
    }
}

/// The value of a figure, as a length.
fn length(figure: &Figure) -> Option<f64> {
    let value = figure.written()?.value().to_f64()?;
    (value.is_finite() && value >= 0.0).then_some(value)
}

fn bar(report: &Report, role: Role, figure: &Figure) -> Option<Bar> {
    let words = shortened(&legible(report.words(figure)));
    Some(Bar { role, name: report.say(&role.name()), words, parts: vec![length(figure)?] })
}

/// The words of a figure, no longer than there is room for beside a bar.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 20;
    let short: String = words.chars().take(LONGEST).collect();
    if short.len() < words.len() { format!("{}…", short.trim_end()) } else { short }
}

/// What the numbers of an axis count; nothing for bare numbers.
fn unit(figure: &Figure) -> String {
    match &figure.unit {
        Unit::Money(_) => {
            figure.currency().map(|currency| currency.to_string()).unwrap_or_default()
        }
        Unit::Measure(measure) => measure.code().to_owned(),
        Unit::Percent | Unit::PercentagePoint => "%".to_owned(),
        Unit::Things | Unit::Multiple | Unit::Ratio | Unit::Age | Unit::Year | Unit::Date => {
            String::new()
        }
    }
}

/// A number to three digits or so: "2.95 bn".
fn short(voice: Voice, value: f64) -> String {
    ticks::label(voice, value, value, value / 100.0)
}

/// "Before £2.5bn, after £2.7bn", with a line where the stated change leads.
fn change(report: &Report, [from, to, by]: [&Figure; 3]) -> Option<Chart> {
    let bars = vec![bar(report, Role::Before, from)?, bar(report, Role::After, to)?];
    let (before, after, stated) = (length(from)?, length(to)?, length(by)?);
    let sign = if after < before { -1.0 } else { 1.0 };
    let at = match by.unit {
        Unit::Percent => before * (1.0 + sign * stated / 100.0),
        Unit::Multiple => before * stated,
        Unit::PercentagePoint | Unit::Money(_) | Unit::Measure(_) | Unit::Things => {
            before + sign * stated
        }
        Unit::Ratio | Unit::Age | Unit::Year | Unit::Date => return None,
    };
    let words = |figure: &Figure| quoted(report, report.words(figure));
    let (from, change) = (&words(from), &words(by));
    let value = short(report.voice, at.max(0.0));
    let said = value.clone();
    let caption = filled(report, [from, &words(to), change], |[from, to, by]| {
        PageWord::ChartChange { from, to, by, value }
    });
    let says = filled(report, [change, from], |[by, from]| PageWord::ChartLeadsTo {
        by,
        from,
        value: said,
    });
    let line = (at >= 0.0).then_some(Line { at, says });
    Some(Chart { bars, line, unit: unit(to), caption })
}

/// A whole with the part of it filled, and a line where the stated share ends.
fn of_whole(report: &Report, [part, whole, share]: [&Figure; 3]) -> Option<Chart> {
    let (inside, all) = (length(part)?, length(whole)?);
    let of = match share.unit {
        Unit::Percent => length(share)? / 100.0,
        Unit::Ratio => length(share)?,
        Unit::Money(_) | Unit::Measure(_) | Unit::PercentagePoint | Unit::Things => return None,
        Unit::Multiple | Unit::Age | Unit::Year | Unit::Date => return None,
    };
    if inside > all {
        return None;
    }
    let mut bar = bar(report, Role::Whole, whole)?;
    bar.parts = vec![inside, all - inside];
    let words = |figure: &Figure| quoted(report, report.words(figure));
    let at = all * of;
    let value = short(report.voice, at);
    let said = value.clone();
    let (all, of_it) = (&words(whole), &words(share));
    let caption = filled(report, [&words(part), all, of_it], |[part, whole, share]| {
        PageWord::ChartShare { part, whole, share, value }
    });
    let says = filled(report, [of_it, all], |[share, whole]| PageWord::ChartShareIs {
        share,
        whole,
        value: said,
    });
    Some(Chart { bars: vec![bar], line: Some(Line { at, says }), unit: unit(whole), caption })
}

/// The parts end to end, above the total; percentages of one whole above a hundred.
fn sum(report: &Report, figures: &[&Figure]) -> Option<Chart> {
    let of_percent = figures.iter().all(|figure| figure.unit == Unit::Percent);
    let (total, parts) = match figures.split_last()? {
        (total, parts) if !of_percent => (Some(*total), parts),
        _ => (None, figures),
    };
    if !(2..=MOST_PARTS).contains(&parts.len()) {
        return None;
    }
    let lengths: Vec<f64> = parts.iter().map(|part| length(part)).collect::<Option<_>>()?;
    let together = short(report.voice, lengths.iter().sum());
    let named = |role: Role, words: &str, parts| Bar {
        role,
        name: report.say(&role.name()),
        words: words.to_owned(),
        parts,
    };
    let first = named(Role::Parts, &together, lengths);
    let second = match total {
        Some(total) => bar(report, Role::Total, total)?,
        None => named(Role::Whole, "100 %", vec![100.0]),
    };
    let words = |figure: &Figure| quoted(report, report.words(figure));
    let listed = html! {
        @for (place, part) in parts.iter().enumerate() {
            @if place > 0 { ", " } (words(part))
        }
    };
    let caption = match total {
        Some(total) => filled(report, [&listed, &words(total)], |[parts, total]| {
            PageWord::ChartSum { parts, together, total }
        }),
        None => filled(report, [&listed], |[parts]| PageWord::ChartHundred { parts, together }),
    };
    let unit = unit(total.or(parts.first().copied())?);
    Some(Chart { bars: vec![first, second], line: None, unit, caption })
}
