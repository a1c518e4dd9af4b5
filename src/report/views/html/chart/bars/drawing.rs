//! Bars as SVG: one below another, on one axis with marks and its unit.
//!
//! Coordinates are floats here: nothing is decided by them. Every shape has a class, and the style
//! sheet gives it the colours of the page; parts differ in lightness and are framed, so that they
//! can be told apart in grey and on paper.

use super::{Bar, Role, ticks};
use crate::report::wording::voice::Voice;
use maud::{Markup, html};

/// The width in units of the drawing; the page scales it to the room that there is.
const WIDTH: f64 = 420.0;
/// Where the axis begins: the names of the bars are before it.
const LEFT: f64 = 56.0;
/// The longest bar, which leaves room for the words after it.
const LONGEST: f64 = 230.0;
const ROW: f64 = 30.0;
const THICK: f64 = 18.0;
const TOP: f64 = 8.0;
/// What is below the bars: the marks of the axis and its unit.
const FOOT: f64 = 36.0;

/// The axis of a chart.
pub(super) struct Drawing<'a> {
    high: f64,
    rows: f64,
    unit: &'a str,
    voice: Voice,
}

impl<'a> Drawing<'a> {
    /// An axis from zero to `high`; `None` where that is no length.
    pub(super) fn new(high: f64, bars: usize, unit: &'a str, voice: Voice) -> Option<Self> {
        let rows = u16::try_from(bars).ok().map(f64::from)?;
        (high.is_finite() && high > 0.0).then_some(Self { high, rows, unit, voice })
    }

    fn x(&self, value: f64) -> f64 {
        LEFT + value / self.high * LONGEST
    }

    fn floor(&self) -> f64 {
        TOP + self.rows * ROW
    }

    /// The bars, the line and the axis.
    pub(super) fn svg(&self, bars: &[Bar], line: Option<f64>) -> Markup {
        let height = self.floor() + FOOT;
        html! {
            svg viewBox={ "0 0 " (WIDTH) " " (height) } xmlns="http://www.w3.org/2000/svg" {
                (self.axis())
                @for (row, bar) in (0_u16..).zip(bars) { (self.bar(f64::from(row), bar, line)) }
                @if let Some(at) = line {
                    (stroke("stated", [self.x(at), TOP - 4.0], [self.x(at), self.floor()]))
                }
            }
        }
    }

    /// A bar with its words after it, and after the line where that would go through them.
    fn bar(&self, row: f64, bar: &Bar, line: Option<f64>) -> Markup {
        let top = TOP + row * ROW + (ROW - THICK) / 2.0;
        let middle = shown(top + THICK / 2.0 + 4.0);
        let mut end = 0.0;
        let parts: Vec<(f64, f64)> = bar
            .parts
            .iter()
            .map(|part| {
                let start = end;
                end += part;
                (self.x(start), self.x(end))
            })
            .collect();
        let several = parts.len() > 1;
        let after = line.filter(|at| *at >= end).unwrap_or(end);
        html! {
            text.name x=(shown(LEFT - 8.0)) y=(middle) { (bar.name) }
            @for (place, (from, to)) in parts.iter().enumerate() {
                rect class={ "part " (shade(several, bar.role, place)) }
                    x=(shown(*from)) y=(shown(top))
                    width=(shown((to - from).max(0.0))) height=(shown(THICK)) {}
            }
            text.words x=(shown(self.x(after) + 6.0)) y=(middle) { (bar.words) }
        }
    }

    fn axis(&self) -> Markup {
        let floor = self.floor();
        let marks = ticks::round_numbers(0.0, self.high);
        let step = marks.get(1).copied().unwrap_or(self.high);
        html! {
            @for mark in &marks {
                (stroke("grid", [self.x(*mark), TOP - 4.0], [self.x(*mark), floor + 3.0]))
                text.mark x=(shown(self.x(*mark))) y=(shown(floor + 15.0)) {
                    (ticks::label(self.voice, *mark, self.high, step))
                }
            }
            (stroke("axis", [LEFT, TOP - 4.0], [LEFT, floor]))
            (stroke("axis", [LEFT, floor], [LEFT + LONGEST, floor]))
            @if !self.unit.is_empty() {
                text.unit x=(shown(LEFT + LONGEST)) y=(shown(floor + 30.0)) { (self.unit) }
            }
        }
    }
}

fn stroke(class: &str, [x1, y1]: [f64; 2], [x2, y2]: [f64; 2]) -> Markup {
    html! { line class=(class) x1=(shown(x1)) y1=(shown(y1)) x2=(shown(x2)) y2=(shown(y2)) {} }
}

/// The class of a part: the filled part of a whole is dark, and the parts of a sum alternate.
fn shade(several: bool, role: Role, place: usize) -> &'static str {
    match (several, role, place % 3) {
        (true, Role::Whole, 1) => "empty",
        (true, _, 1) => "light",
        (true, _, 2) => "middle",
        (false, Role::Before | Role::Total | Role::Whole, _) => "middle",
        _ => "dark",
    }
}

/// A coordinate to a tenth.
fn shown(value: f64) -> String {
    format!("{value:.1}")
}
