//! The drawing itself, as SVG: a band for what is written, a line for each route, the days that
//! hold, and the day of an article that has one day.
//!
//! Coordinates are floats, since nothing is decided by them. Each colour names a part; the style
//! sheet knows the parts by these colours and gives them those of the page.

use super::ticks;
use crate::interval::Interval;
use crate::report::wording::voice::Voice;
use crate::verdict::{DayValue, Finding};
use chrono::NaiveDate;
use plotters::coord::Shift;
use plotters::coord::types::RangedCoordf64;
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Sizes are in quarters of a pixel of the page, since the drawing knows whole numbers only.
const UNIT: i32 = 4;
const SIZE: (u32, u32) = (1680, 940);
const LETTERS: i32 = 13 * UNIT;

const GRID: RGBColor = RGBColor(0xE1, 0xE2, 0xE0);
const LABEL: RGBColor = RGBColor(0x5B, 0x60, 0x68);
const BAND: RGBColor = RGBColor(0xF6, 0xE3, 0xB8);
const EDGE: RGBColor = RGBColor(0xB9, 0x88, 0x2E);
const SHADE: RGBColor = RGBColor(0x9D, 0xB1, 0xDB);
const HOLDS: RGBColor = RGBColor(0x1A, 0x6B, 0x3C);
const DAY: RGBColor = RGBColor(0x1D, 0x1C, 0x1A);
const MISSES: RGBColor = RGBColor(0x8A, 0x8D, 0x92);
const ROUTES: [RGBColor; 3] =
    [RGBColor(0x2C, 0x4F, 0x9E), RGBColor(0x9A, 0x3F, 0x78), RGBColor(0x6A, 0x5A, 0x1F)];

/// Points are marked one by one in a window of at most so many days.
const MOST_POINTS: i64 = 62;

/// Beyond this factor between the lowest and the highest value the axis is logarithmic.
const FAR_APART: f64 = 6.0;

/// What is drawn.
pub(crate) struct Plot<'a> {
    /// The claim.
    pub(crate) finding: &'a Finding,
    /// What each day makes of its anchor.
    pub(crate) values: &'a [DayValue<'a>],
    /// The routes to draw.
    pub(crate) routes: &'a [&'a str],
    /// A day to mark among the others.
    pub(crate) day: Option<NaiveDate>,
    /// What the values count.
    pub(crate) unit: &'a str,
    /// The language of the numbers and days at the axes.
    pub(crate) voice: Voice,
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;
type Drawn = Option<()>;

/// How values are laid along the upright axis.
#[derive(Clone, Copy)]
enum Scale {
    Even,
    Logarithmic,
}

/// The axes: their ends, and how values become places.
struct Axes {
    first: NaiveDate,
    last: NaiveDate,
    low: f64,
    high: f64,
    scale: Scale,
}

/// The drawing; `None` for a single day, and for what no axis can hold.
pub(crate) fn svg(plot: &Plot<'_>) -> Option<String> {
    let axes = Axes::of(plot)?;
    let mut svg = String::new();
    {
        let root = SVGBackend::with_string(&mut svg, SIZE).into_drawing_area();
        let area = axes.area(&root)?;
        band(&area, &axes, plot)?;
        grid(&area, &axes, plot.voice)?;
        unit(&area, &axes, plot.unit)?;
        days(&area, &axes, plot)?;
        lines(&area, &axes, plot)?;
        root.present().ok()?;
    }
    Some(svg)
}

fn float(value: Decimal) -> Option<f64> {
    value.to_f64().filter(|value| value.is_finite())
}

impl Axes {
    fn of(plot: &Plot<'_>) -> Option<Self> {
        let (first, last) = (plot.values.first()?.day, plot.values.last()?.day);
        let computed = plot.values.iter().map(|value| value.computed);
        let shown = computed.chain(plot.finding.readings.iter().map(|side| side.as_written));
        let hull = shown.reduce(Interval::hull)?;
        let (low, high) = (float(hull.low())?, float(hull.high()?)?);
        if first == last || high <= low {
            return None;
        }
        let scale =
            if low > 0.0 && high / low > FAR_APART { Scale::Logarithmic } else { Scale::Even };
        let axes = Self { first, last, low, high, scale };
        let margin = (axes.at(high) - axes.at(low)) * 0.12;
        Some(match scale {
            Scale::Even => Self { low: low - margin, high: high + margin, ..axes },
            Scale::Logarithmic => Self { low: low * 0.8, high: high * 1.25, ..axes },
        })
    }

    fn at(&self, value: f64) -> f64 {
        match self.scale {
            Scale::Even => value,
            Scale::Logarithmic => value.log10(),
        }
    }

    fn x(&self, day: NaiveDate) -> f64 {
        (day - self.first).num_days() as f64
    }

    fn point(&self, value: &DayValue<'_>) -> Option<(f64, f64)> {
        Some((self.x(value.day), self.at(float(value.computed.middle())?)))
    }

    fn end(&self) -> f64 {
        self.x(self.last)
    }

    /// Where the axes stand in the drawing; half a day of air at each side.
    fn area<'a>(&self, root: &DrawingArea<SVGBackend<'a>, Shift>) -> Option<Area<'a>> {
        let (low, high) = (self.at(self.low), self.at(self.high));
        let mut chart = ChartBuilder::on(root);
        chart
            .margin_left(66 * UNIT)
            .margin_right(10 * UNIT)
            .margin_top(24 * UNIT)
            .margin_bottom(26 * UNIT);
        let chart = chart.build_cartesian_2d(-0.5..self.end() + 0.5, low..high).ok()?;
        Some(chart.plotting_area().clone())
    }

    fn marks(&self) -> Vec<f64> {
        match self.scale {
            Scale::Even => ticks::at_least_four(self.low, self.high),
            Scale::Logarithmic => ticks::powers(self.low, self.high),
        }
    }
}

fn letters(align: HPos, place: VPos) -> TextStyle<'static> {
    ("system-ui, sans-serif", LETTERS).into_font().color(&LABEL).pos(Pos::new(align, place))
}

/// What is written, as a band from side to side.
fn band(area: &Area<'_>, axes: &Axes, plot: &Plot<'_>) -> Drawn {
    let (left, right) = (-0.5, axes.end() + 0.5);
    for side in &plot.finding.readings {
        let low = axes.at(float(side.as_written.low())?.max(axes.low));
        let high =
            axes.at(side.as_written.high().and_then(float).unwrap_or(axes.high).min(axes.high));
        area.draw(&Rectangle::new([(left, low), (right, high)], BAND.filled())).ok()?;
        for edge in [low, high] {
            area.draw(&PathElement::new(
                [(left, edge), (right, edge)],
                EDGE.stroke_width(UNIT as u32),
            ))
            .ok()?;
        }
    }
    Some(())
}

#[allow(clippy::arithmetic_side_effects, reason = "the operator puts one drawing on another")]
fn grid(area: &Area<'_>, axes: &Axes, voice: Voice) -> Drawn {
    let (left, right, floor) = (-0.5, axes.end() + 0.5, axes.at(axes.low));
    let marks = axes.marks();
    let step = marks
        .windows(2)
        .map(|pair| pair.iter().rev().copied().reduce(|high, low| high - low).unwrap_or(1.0));
    let step = step.reduce(f64::min).unwrap_or(axes.high - axes.low);
    for value in &marks {
        let y = axes.at(*value);
        area.draw(&PathElement::new([(left, y), (right, y)], GRID.stroke_width(UNIT as u32)))
            .ok()?;
        let label = ticks::label(voice, *value, axes.high, step);
        let text = Text::new(label, (-8 * UNIT, 0), letters(HPos::Right, VPos::Center));
        area.draw(&(EmptyElement::at((left, y)) + text)).ok()?;
    }
    for (day, label) in ticks::dates(voice, axes.first, axes.last) {
        let text = Text::new(label, (0, 9 * UNIT), letters(HPos::Center, VPos::Top));
        area.draw(&(EmptyElement::at((axes.x(day), floor)) + text)).ok()?;
    }
    Some(())
}

/// What the values count, above the marks of the axis.
#[allow(clippy::arithmetic_side_effects, reason = "the operator puts one drawing on another")]
fn unit(area: &Area<'_>, axes: &Axes, unit: &str) -> Drawn {
    let text =
        Text::new(unit.to_owned(), (-8 * UNIT, -12 * UNIT), letters(HPos::Right, VPos::Center));
    area.draw(&(EmptyElement::at((-0.5, axes.at(axes.high))) + text)).ok()
}

/// The days that hold, as bars on the ground, and a line at a day of its own.
fn days(area: &Area<'_>, axes: &Axes, plot: &Plot<'_>) -> Drawn {
    let floor = axes.at(axes.low);
    let top = floor + (axes.at(axes.high) - floor) * 0.03;
    area.draw(&PathElement::new(
        [(-0.5, floor), (axes.end() + 0.5, floor)],
        LABEL.stroke_width(UNIT as u32),
    ))
    .ok()?;
    for run in &plot.finding.holds_on {
        let bar = [(axes.x(run.from) - 0.5, floor), (axes.x(run.to) + 0.5, top)];
        area.draw(&Rectangle::new(bar, HOLDS.filled())).ok()?;
    }
    match plot.day {
        Some(day) => day_line(area, axes, ticks::short_day(plot.voice, day), day),
        None => Some(()),
    }
}

/// A line from the ground up, with the day above it.
#[allow(clippy::arithmetic_side_effects, reason = "the operator puts one drawing on another")]
fn day_line(area: &Area<'_>, axes: &Axes, label: String, day: NaiveDate) -> Drawn {
    let (x, top) = (axes.x(day), axes.at(axes.high));
    let line = [(x, axes.at(axes.low)), (x, top)];
    area.draw(&PathElement::new(line, DAY.stroke_width(UNIT as u32))).ok()?;
    let text = Text::new(label, (0, -12 * UNIT), letters(HPos::Center, VPos::Center));
    area.draw(&(EmptyElement::at((x, top)) + text)).ok()
}

fn lines(area: &Area<'_>, axes: &Axes, plot: &Plot<'_>) -> Drawn {
    for (route, colour) in plot.routes.iter().zip(ROUTES) {
        for reading in 0..plot.finding.readings.len() {
            let of_line =
                |value: &&DayValue<'_>| value.source == *route && value.reading == reading;
            let values: Vec<_> = plot.values.iter().filter(of_line).collect();
            let step =
                values.windows(2).filter_map(|pair| Some(apart(pair.first()?, pair.last()?))).min();
            for run in values.chunk_by(|one, next| Some(apart(one, next)) == step) {
                shade(area, axes, run)?;
                let points: Vec<_> = run.iter().filter_map(|value| axes.point(value)).collect();
                area.draw(&PathElement::new(points, colour.stroke_width(2 * UNIT as u32))).ok()?;
            }
        }
    }
    if (axes.last - axes.first).num_days() <= MOST_POINTS {
        points(area, axes, plot)
    } else {
        Some(())
    }
}

/// What the native amount can have been worth, where it is itself a round figure.
fn shade(area: &Area<'_>, axes: &Axes, run: &[&DayValue<'_>]) -> Drawn {
    let edge =
        |value: &&DayValue<'_>, end: Decimal| Some((axes.x(value.day), axes.at(float(end)?)));
    let low = run.iter().filter_map(|value| edge(value, value.computed.low()));
    let high = run.iter().rev().filter_map(|value| edge(value, value.computed.high()?));
    let wide = run.iter().any(|value| {
        let ends = edge(value, value.computed.low()).zip(edge(value, value.computed.middle()));
        ends.is_some_and(|((_, low), (_, middle))| {
            middle - low > (axes.at(axes.high) - axes.at(axes.low)) * 0.01
        })
    });
    if wide {
        area.draw(&Polygon::new(low.chain(high).collect::<Vec<_>>(), SHADE.mix(0.35).filled()))
            .ok()?;
    }
    Some(())
}

/// How many days lie between two values; a line is broken where a day is missing.
fn apart(one: &DayValue<'_>, next: &DayValue<'_>) -> i64 {
    (next.day - one.day).num_days()
}

/// A full point for a value that meets what is written, a ring for one that does not.
fn points(area: &Area<'_>, axes: &Axes, plot: &Plot<'_>) -> Drawn {
    for value in plot.values.iter().filter(|value| plot.routes.contains(&value.source)) {
        let at = axes.point(value)?;
        let written = plot.finding.readings.get(value.reading)?.as_written;
        if value.computed.meets(written) {
            area.draw(&Circle::new(at, 4 * UNIT, HOLDS.filled())).ok()?;
        } else {
            area.draw(&Circle::new(at, 3 * UNIT, MISSES.stroke_width(UNIT as u32))).ok()?;
        }
    }
    Some(())
}
