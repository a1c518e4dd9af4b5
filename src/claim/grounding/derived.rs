//! What a text says in two figures or in a column: a sum, a difference, a share, a change, a mean.
//!
//! What two figures of one line come to is worked out once and kept in order of size.

use super::counted::Counted;
use crate::claim::source::{Column, Table};
use crate::figure::Figure;
use crate::interval::Interval;
use crate::steps;
use rust_decimal::{Decimal, dec};
use rustc_hash::FxHashMap;

/// Of a year.
const MONTHS: Decimal = dec!(12);

/// So many figures of one line are combined with each other.
const MOST_OF_A_LINE: usize = 12;

/// Of columns with more numbers nearly any percentage is a share of some number.
const MOST_SHARES: usize = 500;

/// So many columns are looked at for shares.
const MOST_COLUMNS: usize = 64;

/// So many numbers that are twelve times another or a twelfth of it are looked at.
const MOST_WITHIN: usize = 64;

/// The arithmetic by which figures come to a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum How {
    /// The change from one to the other.
    Change,
    /// Their difference.
    Difference,
    /// Their mean.
    Mean,
    /// The share of one in the other.
    Share,
    /// Their sum.
    Sum,
}

/// How other figures of a text come to a figure.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Derivation<'a> {
    /// By two figures of one line.
    Pair { how: How, figures: [&'a Figure; 2] },
    /// As twelve times another, or a twelfth.
    Months(&'a Figure),
    /// By a column of a table.
    Column { how: How, column: &'a Column },
    /// As a share of the total of a column.
    Share { part: &'a Figure, column: &'a Column },
}

/// A number that two figures come to, with the places of the two.
type Derived = (Decimal, [usize; 2], How);

/// The sum of a column, its place in the table, and its numbers with their places.
type ShortColumn = (Decimal, usize, Vec<(Decimal, usize)>);

/// What the figures of a text come to.
#[derive(Default)]
pub(super) struct Index {
    by_unit: FxHashMap<Counted, Vec<Derived>>,
    /// In percent.
    shares: Vec<Derived>,
    /// The total and the mean of each column, by unit, with the place of the column.
    of_columns: FxHashMap<Counted, Vec<(Decimal, How, usize)>>,
    /// The numbers of each column that is short enough for shares, in order of size.
    columns: Vec<ShortColumn>,
}

impl Index {
    pub(super) fn of(text: &str, figures: &[&Figure], table: Option<&Table>) -> Self {
        let mut index = Self::default();
        match table {
            Some(table) => index.add_columns(table, figures),
            None => index.add_lines(text, figures),
        }
        index
    }

    fn add_lines(&mut self, text: &str, figures: &[&Figure]) {
        let in_one_line = |one: &(usize, &&Figure), next: &(usize, &&Figure)| {
            !text.get(one.1.span.end..next.1.span.start).unwrap_or_default().contains('\n')
        };
        let placed: Vec<(usize, &&Figure)> = figures.iter().enumerate().collect();
        for line in placed.chunk_by(in_one_line) {
            let of_line = || line.iter().take(MOST_OF_A_LINE);
            for (at, (one, first)) in of_line().enumerate() {
                for (other, second) in of_line().skip(at.saturating_add(1)) {
                    steps::count(1);
                    self.add([first, second], [*one, *other]);
                }
            }
        }
        self.by_unit.values_mut().for_each(|derived| derived.sort_unstable());
        self.shares.sort_unstable();
    }

    fn add(&mut self, pair: [&Figure; 2], places: [usize; 2]) {
        let [Some(unit), Some(other)] = pair.map(Counted::of) else { return };
        let [Some(a), Some(b)] = pair.map(Figure::written) else { return };
        let (a, b) = (a.value(), b.value());
        if unit != other {
            return;
        }
        let of_unit = self.by_unit.entry(unit).or_default();
        let sums = [(How::Sum, a.checked_add(b)), (How::Difference, distance(a, b))];
        of_unit.extend(sums.into_iter().filter_map(|(how, value)| Some((value?, places, how))));
        let shares = [
            (How::Share, percent(a, b)),
            (How::Share, percent(b, a)),
            (How::Change, change(a, b)),
            (How::Change, change(b, a)),
        ];
        self.shares
            .extend(shares.into_iter().filter_map(|(how, value)| Some((value?, places, how))));
    }

    fn add_columns(&mut self, table: &Table, figures: &[&Figure]) {
        for (at, column) in table.columns.iter().enumerate() {
            let numbers = Decimal::from(column.count);
            let Some(sum) = column.sum.filter(|_| column.count > 1) else { continue };
            let unit = column.unit.as_ref().and_then(Counted::of_unit).unwrap_or(Counted::Things);
            let of_unit = self.of_columns.entry(unit).or_default();
            of_unit.push((sum, How::Sum, at));
            of_unit.extend(sum.checked_div(numbers).map(|mean| (mean, How::Mean, at)));
            if column.count <= MOST_SHARES && self.columns.len() < MOST_COLUMNS {
                let of_column = figures.iter().enumerate();
                let of_column = of_column.filter(|(id, _)| table.column_of.get(*id) == Some(&at));
                let mut values: Vec<_> = of_column
                    .filter_map(|(id, figure)| Some((figure.written()?.value(), id)))
                    .collect();
                values.sort_unstable();
                self.columns.push((sum, at, values));
            }
        }
        let by_size = |one: &(Decimal, _, _), other: &(Decimal, _, _)| one.0.cmp(&other.0);
        self.of_columns.values_mut().for_each(|derived| derived.sort_by(by_size));
    }

    /// How the text says a figure; `comparable` are its numbers of the same unit in order of size.
    pub(super) fn derivation<'a>(
        &self,
        figures: &[&'a Figure],
        table: Option<&'a Table>,
        comparable: &[(Decimal, usize)],
        figure: &Figure,
    ) -> Option<Derivation<'a>> {
        let written = figure.written()?;
        let half = written.last_place().checked_div(Decimal::TWO).unwrap_or_default();
        let rounded = Interval::around(written.value(), half);
        self.of_two(figures, figure, rounded)
            .or_else(|| self.of_column(figures, &table?.columns, figure, rounded))
            .or_else(|| months(figures, comparable, figure, rounded))
    }

    fn of_two<'a>(
        &self,
        figures: &[&'a Figure],
        figure: &Figure,
        rounded: Interval,
    ) -> Option<Derivation<'a>> {
        let counted = Counted::of(figure)?;
        let found = if counted == Counted::Things {
            // A bare number may leave its unit out. Of all units the pair that is first in the text
            // is taken: a map has another order on another machine.
            let all = self.by_unit.values().filter_map(|list| within(list, rounded).next());
            all.min_by_key(|(_, places, _)| *places)
        } else {
            let same = self.by_unit.get(&counted);
            let shares = (counted == Counted::Percent).then_some(&self.shares);
            let mut lists = same.into_iter().chain(shares);
            lists.find_map(|list| within(list, rounded).next())
        };
        let (_, [one, other], how) = found?;
        let figures = [*figures.get(*one)?, *figures.get(*other)?];
        Some(Derivation::Pair { how: *how, figures })
    }

    fn of_column<'a>(
        &self,
        figures: &[&'a Figure],
        all: &'a [Column],
        figure: &Figure,
        rounded: Interval,
    ) -> Option<Derivation<'a>> {
        let counted = Counted::of(figure)?;
        let lists = [counted, Counted::Things].into_iter();
        let mut lists = lists.filter_map(|counted| self.of_columns.get(&counted));
        let whole = lists.find_map(|list| {
            let from = list.partition_point(|(value, _, _)| *value < rounded.low());
            list.get(from).filter(|(value, _, _)| rounded.contains(*value))
        });
        if let Some((_, how, column)) = whole {
            return Some(Derivation::Column { how: *how, column: all.get(*column)? });
        }
        let is_percent = counted == Counted::Percent;
        let mut columns = self.columns.iter().filter(|(sum, _, _)| is_percent && !sum.is_zero());
        columns.find_map(|(sum, column, values)| {
            steps::count(1);
            let part = |share: Decimal| share.checked_mul(*sum)?.checked_div(Decimal::ONE_HUNDRED);
            let (low, high) = (part(rounded.low())?, part(rounded.high()?)?);
            let from = values.partition_point(|(value, _)| *value < low);
            let (_, at) = values.get(from).filter(|(value, _)| *value <= high)?;
            Some(Derivation::Share { part: figures.get(*at)?, column: all.get(*column)? })
        })
    }
}

/// The figure of which this one is twelve times or a twelfth, where either is per month or year.
fn months<'a>(
    figures: &[&'a Figure],
    comparable: &[(Decimal, usize)],
    figure: &Figure,
    rounded: Interval,
) -> Option<Derivation<'a>> {
    let scaled = |by: fn(Decimal, Decimal) -> Option<Decimal>| {
        Some(Interval::new(by(rounded.low(), MONTHS)?, by(rounded.high()?, MONTHS)?))
    };
    let bands = [scaled(Decimal::checked_mul), scaled(Decimal::checked_div)];
    let near = bands.into_iter().flatten().flat_map(|band| {
        let from = comparable.partition_point(|(number, _)| *number < band.low());
        let rest = comparable.get(from..).unwrap_or_default();
        rest.iter().take(MOST_WITHIN).take_while(move |(number, _)| band.contains(*number))
    });
    let mut near = near.filter_map(|(_, at)| figures.get(*at));
    let is_per_time = |figure: &Figure| {
        let per = figure.per.as_ref().map(|per| per.unit.as_str());
        matches!(per, Some("month" | "year"))
    };
    near.find(|other| is_per_time(figure) || is_per_time(other))
        .map(|other| Derivation::Months(other))
}

fn within(list: &[Derived], band: Interval) -> impl Iterator<Item = &Derived> {
    let from = list.partition_point(|(value, _, _)| *value < band.low());
    let rest = list.get(from..).unwrap_or_default();
    rest.iter().take_while(move |(value, _, _)| band.contains(*value))
}

fn distance(one: Decimal, other: Decimal) -> Option<Decimal> {
    Some(one.checked_sub(other)?.abs())
}

fn percent(part: Decimal, whole: Decimal) -> Option<Decimal> {
    part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)
}

fn change(from: Decimal, to: Decimal) -> Option<Decimal> {
    Some(percent(to.checked_sub(from)?, from)?.abs())
}
