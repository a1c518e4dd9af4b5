//! A source that is a table: CSV, or records in JSON.
//!
//! "revenue_eur_m" or "Price (USD)" above a column says what its numbers count, so they are figures
//! like those of a text. A column also has a total and a mean, and each number is a share of the
//! total; what an article makes of them is supported, too.
//!
//! A text is a table where nearly all of its lines have as many cells as the first, the first has
//! names in them, and some column has nothing but numbers; or where it is JSON.

mod csv;
mod heading;
mod json;
mod numeral;

use crate::Span;
use crate::figure::{Amount, Figure, Form, Unit};
use crate::interval::Written;
use crate::steps;
use heading::Heading;
use numeral::{Numeral, Separators};
use rust_decimal::{Decimal, dec};
use rustc_hash::{FxHashMap, FxHashSet};

/// What the words of a language say of a heading: the unit and the number of "2 million".
pub(crate) type Reader<'a> = dyn Fn(&str) -> Option<(Unit, Decimal)> + 'a;

/// A table, with the columns of its figures.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    /// The column of each figure of the source.
    pub(crate) column_of: Vec<usize>,
}

/// A column with a name.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// Its name, as written.
    pub(crate) name: String,
    /// Where the name is, the first time.
    pub(crate) span: Span,
    /// What its numbers count, where its name says so.
    pub(crate) unit: Option<Unit>,
    /// The sum of its numbers; `None` where that is out of range.
    pub(crate) sum: Option<Decimal>,
    /// How many numbers it has.
    pub(crate) count: usize,
}

/// The cells of a table, before anything is known of them.
pub(super) struct Cells {
    /// The names of the columns, each with its place.
    pub(super) names: Vec<(String, Span)>,
    /// The place of each cell that is not empty with its column, in order.
    pub(super) cells: Vec<(usize, Span)>,
    /// The columns with numbers of JSON, whose decimal mark is a point.
    pub(super) with_point: FxHashSet<usize>,
}

/// Numbers between these are years, where nothing says what a column counts.
const YEARS: [Decimal; 2] = [dec!(1900), dec!(2100)];

/// Fewer numbers that look like years may count something.
const FEWEST_YEARS: usize = 3;

impl Table {
    /// The table in a text and its figures; `None` where it is none.
    pub(crate) fn of(text: &str, read: &Reader<'_>) -> Option<(Self, Vec<Figure>)> {
        let cells = json::cells(text).or_else(|| csv::cells(text))?;
        steps::count(cells.cells.len());
        let mut by_column: Vec<Vec<(Span, Numeral<'_>)>> = Vec::new();
        by_column.resize_with(cells.names.len(), Vec::new);
        for (column, span) in &cells.cells {
            let numeral = text.get(span.start..span.end).and_then(Numeral::of);
            if let (Some(numeral), Some(numbers)) = (numeral, by_column.get_mut(*column)) {
                numbers.push((*span, numeral));
            }
        }
        let mut columns = Vec::with_capacity(by_column.len());
        let mut figures: Vec<(usize, Figure)> = Vec::with_capacity(cells.cells.len());
        for ((name, span), numbers) in cells.names.into_iter().zip(by_column) {
            let at = columns.len();
            let separators = if cells.with_point.contains(&at) {
                Separators::POINT
            } else {
                Separators::of(numbers.iter().map(|(_, numeral)| numeral))
            };
            let (unit, of_column) = figures_of(&name, &numbers, separators, read);
            let values = of_column.iter().filter_map(Figure::written).map(Written::value);
            let sum = values.clone().try_fold(Decimal::ZERO, Decimal::checked_add);
            columns.push(Column { name, span, unit, sum, count: values.count() });
            figures.extend(of_column.into_iter().map(|figure| (at, figure)));
        }
        figures.sort_by_key(|(_, figure)| figure.span.start);
        let column_of = figures.iter().map(|(column, _)| *column).collect();
        let in_order = figures.into_iter().enumerate();
        let figures = in_order.map(|(id, (_, figure))| Figure { id, ..figure }).collect();
        Some((Self { columns, column_of }, figures))
    }
}

/// The numbers of a column as figures, and their unit, where the name of the column or they
/// themselves say it.
fn figures_of(
    name: &str,
    numbers: &[(Span, Numeral<'_>)],
    separators: Separators,
    read: &Reader<'_>,
) -> (Option<Unit>, Vec<Figure>) {
    let heading = Heading::of(name, read);
    let mut known: FxHashMap<(&str, &str), Option<(Unit, Decimal)>> = FxHashMap::default();
    let mut written = Vec::new();
    for (span, numeral) in numbers {
        let Some(value) = separators.value(numeral) else { continue };
        let affixes = (numeral.before, numeral.after);
        let own = known.entry(affixes).or_insert_with(|| numeral.unit(read));
        written.push((*span, value, own.clone()));
    }
    let values = || written.iter().map(|(_, value, _)| *value);
    let is_year = |value: Decimal| value >= YEARS[0] && value <= YEARS[1] && value.scale() == 0;
    let unit = heading.unit.or_else(|| {
        let first = written.first().and_then(|(_, _, own)| own.as_ref());
        let common = first.map(|(unit, _)| unit).filter(|unit| {
            let same = |own: &Option<(Unit, Decimal)>| own.as_ref().map(|own| &own.0) == Some(unit);
            written.iter().all(|(_, _, own)| same(own))
        });
        let years = values().count() >= FEWEST_YEARS && values().all(is_year);
        common.cloned().or_else(|| years.then_some(Unit::Year))
    });
    let figure = |(span, value, own): (Span, Decimal, Option<(Unit, Decimal)>)| {
        let (own_unit, own_scale) = own.unzip();
        let scale = own_scale.filter(|scale| *scale != Decimal::ONE).unwrap_or(heading.scale);
        let unit = own_unit.or_else(|| unit.clone()).unwrap_or(Unit::Things);
        Some(plain_figure(span, Written::in_full(value).scaled(scale)?, unit))
    };
    let figures = written.into_iter().filter_map(figure).collect();
    (unit, figures)
}

fn plain_figure(span: Span, written: Written, unit: Unit) -> Figure {
    Figure {
        id: 0,
        span,
        unit,
        amount: Amount::Single(written),
        alternatives: Vec::new(),
        form: Form { digits: true, scale: false },
        hedge: None,
        per: None,
        notes: Vec::new(),
        unlike: None,
    }
}
