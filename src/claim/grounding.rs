//! Whether a text supports a figure: has it, has what it comes from, or has it with a slip.
//!
//! The text is the body under a headline, or a source. It supports all that nobody would
//! correct: a figure rounded to one digit, cut off or hedged, the end of a range, a sum or a
//! difference, a year of months, a share. Figures are kept by unit and in order of size, so that
//! one is looked up without going through all.

mod counted;
mod derived;
mod words;

use crate::claim::slip;
use crate::claim::source::{Column, Source, Table};
use crate::currency::Currency;
use crate::figure::{Amount, Figure, Unit};
use crate::interval::{Hedge, Interval, Written};
use crate::steps;
pub(crate) use counted::Counted;
use derived::Index;
pub(crate) use derived::{Derivation, How};
use rust_decimal::{Decimal, dec};
use rustc_hash::FxHashMap;
use std::cell::{LazyCell, OnceCell};
use std::ops::Deref;

pub(crate) use words::{Words, near, next};

/// The figures of a text that may support others.
pub(crate) struct Grounds<'a> {
    text: &'a str,
    figures: Vec<&'a Figure>,
    /// Their numbers with the places of the figures, by unit and in order of size.
    by_unit: FxHashMap<Counted, Vec<(Decimal, usize)>>,
    /// The first figure of each number, whatever its unit.
    by_number: OnceCell<FxHashMap<Decimal, usize>>,
    /// The table that it is.
    table: Option<&'a Table>,
    /// The numbers of columns that do not say what they count, in order of size.
    of_open_unit: Vec<(Decimal, usize)>,
    /// What its figures add up to or are to each other, once that is asked for.
    derived: OnceCell<Index>,
}

/// So many numbers to either side are looked at for one that is rounded more coarsely.
const NEIGHBOURS: usize = 32;

/// Of so many numbers that a figure may be rounded from, the first in the text is taken.
const MOST_WITHIN: usize = 256;

/// So many figures that look like a slip are compared word by word.
const MOST_CANDIDATES: usize = 64;

/// Numbers of different things are so many times likelier to resemble each other by accident.
const KINDS_OF_COUNTS: Decimal = dec!(3);

/// Among more figures of one unit something always resembles a slip.
const MOST_COMPARABLE: usize = 2_000;

impl<'a> Grounds<'a> {
    pub(crate) fn of(text: &'a str, figures: impl IntoIterator<Item = &'a Figure>) -> Self {
        let figures: Vec<&Figure> = figures.into_iter().collect();
        let mut by_unit: FxHashMap<Counted, Vec<(Decimal, usize)>> = FxHashMap::default();
        for (at, figure) in figures.iter().enumerate() {
            steps::count(1);
            for number in ends(figure) {
                if let Some(counted) = Counted::of(figure) {
                    by_unit.entry(counted).or_default().push((number, at));
                }
            }
        }
        by_unit.values_mut().for_each(|numbers| numbers.sort_unstable());
        Self {
            text,
            figures,
            by_unit,
            by_number: OnceCell::new(),
            table: None,
            of_open_unit: Vec::new(),
            derived: OnceCell::new(),
        }
    }

    /// The figures of a source.
    pub(crate) fn of_source(source: &'a Source) -> Self {
        let mut grounds = Self::of(source.text(), source.figures());
        grounds.table = source.table();
        let is_open = |figure: &Figure| {
            let column = grounds.column(figure);
            column.is_some_and(|column| column.unit.is_none()) && figure.unit == Unit::Things
        };
        let open = grounds.figures.iter().enumerate().filter(|(_, figure)| is_open(figure));
        let mut open: Vec<_> =
            open.filter_map(|(at, figure)| Some((figure.written()?.value(), at))).collect();
        open.sort_unstable();
        grounds.of_open_unit = open;
        grounds
    }

    /// The column of a figure of a table.
    fn column(&self, figure: &Figure) -> Option<&'a Column> {
        let table = self.table?;
        table.columns.get(*table.column_of.get(figure.id)?)
    }

    /// The words around a figure, and the name of its column.
    fn words_near(&self, figure: &Figure) -> Vec<String> {
        let mut words = near(self.text, figure.span);
        let name = self.column(figure).map(|column| column.name.as_str());
        words.extend(name.into_iter().flat_map(words::of_name));
        words
    }

    /// The text.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// A figure that stands for the same, if possible one of the same number; among equals the
    /// first.
    pub(crate) fn supporting(&self, figure: &Figure) -> Option<&'a Figure> {
        let numbers = self.comparable(figure);
        let exactly = ends(figure).into_iter().map(Interval::point).collect::<Vec<_>>();
        let exact = first_within(numbers, &exactly);
        if exact.is_some() || figure.unit == Unit::Year {
            return self.figures.get(exact?).copied();
        }
        let readings = LazyCell::new(|| readings(figure));
        let rounded = |numbers: &[(Decimal, usize)]| {
            // Most figures have nothing to compare with.
            if numbers.is_empty() { None } else { first_within(numbers, &readings) }
        };
        let at = rounded(numbers)
            .or_else(|| self.coarser(figure, numbers))
            .or_else(|| self.of_any_unit(figure))
            .or_else(|| rounded(&self.of_open_unit));
        self.figures.get(at?).copied()
    }

    /// How a figure follows from others of the text: from two of a line, or from a column.
    pub(crate) fn derivation(&self, figure: &Figure) -> Option<Derivation<'a>> {
        let index = self.derived.get_or_init(|| Index::of(self.text, &self.figures, self.table));
        index.derivation(&self.figures, self.table, self.comparable(figure), figure)
    }

    /// The figure that this one should have been, by a slip and the words around both.
    pub(crate) fn slipped(
        &self,
        figure: &Figure,
        about: &impl Deref<Target = Words>,
        next_word: Option<&str>,
        is_taken: impl Fn(&Figure) -> bool,
    ) -> Option<&'a Figure> {
        // Two years are two years.
        let written = figure.written().filter(|_| figure.unit != Unit::Year)?;
        let digits = slip::significant(written);
        let numbers = self.comparable(figure);
        if numbers.is_empty() || numbers.len() > MOST_COMPARABLE {
            return None;
        }
        let known = numbers
            .iter()
            .filter_map(|(number, at)| Some((*number, self.figures.get(*at).copied()?)));
        let slip = |(number, other): (Decimal, &'a Figure)| {
            steps::count(1);
            Some((other, slip::between(written, number_of(other, number))?))
        };
        let many = Decimal::from(numbers.len());
        let is_count = figure.unit == Unit::Things;
        let is_small = !figure.form.digits || is_count && digits < 2;
        let near = known.filter_map(slip).take(MOST_CANDIDATES).filter_map(|(other, slip)| {
            let chance = slip.chance(digits).saturating_mul(many);
            if chance > Words::HIGHEST_CHANCE {
                return None;
            }
            let is_same_thing = words::are_forms(next_word, next(self.text, other.span));
            if is_small && !is_same_thing {
                return None;
            }
            // Counts without a noun in common are of many kinds.
            let kinds = if is_count && !is_same_thing { KINDS_OF_COUNTS } else { Decimal::ONE };
            let chance = chance.saturating_mul(kinds);
            let shared = about.shared_with(&self.words_near(other));
            let alike = shared.saturating_add(usize::from(is_same_thing));
            // Nobody mistypes "two", and small counts are of everything.
            let may_slip = !is_small || is_same_thing && shared > 1;
            let is_likely = may_slip && chance <= about.most_chance(alike);
            (is_likely && !is_taken(other)).then_some((shared, other))
        });
        let (_, other) =
            near.max_by_key(|(shared, other)| (*shared, std::cmp::Reverse(other.id)))?;
        self.derivation(figure).is_none().then_some(other)
    }

    /// The figure of the same unit that is nearest in size; among equals the first.
    pub(crate) fn nearest(&self, figure: &Figure) -> Option<&'a Figure> {
        let wanted = figure.written()?.value();
        let numbers = self.comparable(figure);
        let first_from = |least: Decimal| numbers.partition_point(|(number, _)| *number < least);
        let above = first_from(wanted);
        let below = above.checked_sub(1).and_then(|at| numbers.get(at));
        let below = below.and_then(|(number, _)| numbers.get(first_from(*number)));
        let near = below.into_iter().chain(numbers.get(above));
        let apart =
            |number: Decimal| number.checked_sub(wanted).map_or(Decimal::MAX, |apart| apart.abs());
        let (_, at) = near.min_by_key(|(number, at)| (apart(*number), *at))?;
        self.figures.get(*at).copied()
    }

    fn comparable(&self, figure: &Figure) -> &[(Decimal, usize)] {
        let numbers = Counted::of(figure).and_then(|counted| self.by_unit.get(&counted));
        numbers.map(Vec::as_slice).unwrap_or_default()
    }

    /// The first figure that is hedged or vague, and may stand for this one.
    fn coarser(&self, figure: &Figure, numbers: &[(Decimal, usize)]) -> Option<usize> {
        if numbers.is_empty() {
            return None;
        }
        let wanted = ends(figure);
        let near = wanted.iter().flat_map(|wanted| {
            let at = numbers.partition_point(|(number, _)| number < wanted);
            let from = at.saturating_sub(NEIGHBOURS);
            numbers.get(from..numbers.len().min(at.saturating_add(NEIGHBOURS))).unwrap_or_default()
        });
        let stands = |(_, at): &&(Decimal, usize)| {
            steps::count(1);
            self.figures.get(*at).is_some_and(|other| {
                let bands = loose(other);
                bands.iter().any(|band| wanted.iter().any(|one| band.contains(*one)))
            })
        };
        near.filter(stands).map(|(_, at)| *at).min()
    }

    /// Headlines leave units out: "Man, 45, jailed".
    fn of_any_unit(&self, figure: &Figure) -> Option<usize> {
        let bare = Counted::of(figure) == Some(Counted::Things);
        let number = figure.written().filter(|_| bare)?.value();
        let by_number = self.by_number.get_or_init(|| {
            let mut by_number = FxHashMap::default();
            for (at, figure) in self.figures.iter().enumerate() {
                steps::count(1);
                for end in ends(figure) {
                    by_number.entry(end.normalize()).or_insert(at);
                }
            }
            by_number
        });
        by_number.get(&number.normalize()).copied()
    }
}

/// What a figure of a text may stand for besides its own number: all that is near for "about
/// 3,000", what is cut off to it for "more than 3,000", the whole range for "dozens", and nothing
/// else for a number without a hedge.
fn loose(figure: &Figure) -> Vec<Interval> {
    let Some(hedge) = figure.hedge() else {
        let is_vague = matches!(figure.amount, Amount::Vague { .. });
        return if is_vague { readings(figure) } else { Vec::new() };
    };
    let cut = |to: fn(Decimal, Decimal) -> Option<Decimal>| {
        let cut = figure.written().and_then(|written| {
            let tenth = written.value().abs().checked_div(Decimal::TEN)?;
            let far = to(written.value(), written.last_place().min(tenth))?;
            Some(Interval::new(written.value().min(far), written.value().max(far)))
        });
        cut.into_iter().collect()
    };
    match hedge {
        Hedge::About | Hedge::SlightlyBelow | Hedge::SlightlyAbove => readings(figure),
        Hedge::AtLeast | Hedge::MoreThan => cut(Decimal::checked_add),
        Hedge::AtMost | Hedge::LessThan | Hedge::UpTo => cut(Decimal::checked_sub),
        Hedge::Exactly => Vec::new(),
    }
}

/// The number as written that a figure has, or that of an end of a range.
fn number_of(figure: &Figure, number: Decimal) -> Written {
    figure.written().unwrap_or(Written::in_full(number))
}

/// Whether a figure of a text stands for one of a headline: it is the same, rounded or cut off in
/// the headline, or hedged or vague in the text.
pub(crate) fn supports(of_text: &Figure, of_headline: &Figure) -> bool {
    let holds = |bands: &[Interval], numbers: &[Decimal]| {
        bands.iter().any(|band| numbers.iter().any(|number| band.contains(*number)))
    };
    let (wanted, known) = (ends(of_headline), ends(of_text));
    wanted.iter().any(|number| known.contains(number))
        || holds(&readings(of_headline), &known)
        || holds(&loose(of_text), &wanted)
}

/// Whether it says something that a figure is found again: years and days are in most sentences.
pub(crate) const fn may_be_repeated(figure: &Figure) -> bool {
    !matches!(figure.unit, Unit::Year | Unit::Date)
}

/// Whether two figures of the same unit may stand for the same.
pub(crate) fn support_each_other(one: &Figure, other: &Figure) -> bool {
    let counted = Counted::of(one);
    counted.is_some()
        && counted == Counted::of(other)
        && (supports(one, other) || supports(other, one))
}

fn first_within(numbers: &[(Decimal, usize)], bands: &[Interval]) -> Option<usize> {
    let within = bands.iter().flat_map(|band| {
        let from = numbers.partition_point(|(number, _)| *number < band.low());
        let rest = numbers.get(from..).unwrap_or_default();
        let near = rest.iter().take(MOST_WITHIN).take_while(|(number, _)| band.contains(*number));
        near.inspect(|_| steps::count(1))
    });
    within.map(|(_, at)| *at).min()
}

/// The number, or both ends of a range.
fn ends(figure: &Figure) -> Vec<Decimal> {
    match figure.amount {
        Amount::Single(only) => vec![only.value()],
        Amount::Range { low, high } => vec![low.value(), high.value()],
        Amount::Vague { low, high } => vec![low, high],
        Amount::OutOfRange => Vec::new(),
    }
}

/// What a figure stands for, the number or either end of a range.
fn readings(figure: &Figure) -> Vec<Interval> {
    let minor = figure.currency().map_or(Decimal::ONE, Currency::minor_unit);
    let read = |number: Written| number.in_a_headline(figure.hedge(), minor);
    match figure.amount {
        Amount::Single(only) => read(only),
        Amount::Range { low, high } => [read(low), read(high)].concat(),
        Amount::Vague { low, high } => vec![Interval::new(low, high)],
        Amount::OutOfRange => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::RateBook;
    use crate::steps::counted;
    use crate::{Article, Checker};

    fn figures(text: &str) -> Vec<Figure> {
        let article = Article::new(text).language("en");
        Checker::with_rates(RateBook::empty()).extract(&article).figures
    }

    /// The words of the figure in the text that supports the first of `figure`.
    fn supporting(figure: &str, text: &str) -> Option<String> {
        let (wanted, known) = (figures(figure), figures(text));
        let found = Grounds::of(text, &known).supporting(&wanted[0])?;
        Some(found.span.of(text).to_owned())
    }

    #[test]
    fn a_figure_is_supported_as_written_rounded_or_cut_off() {
        assert_eq!(supporting("€2bn", "It made €2.2bn, not $2bn.").as_deref(), Some("€2.2bn"));
        assert_eq!(supporting("4.5%", "It was 4.5 per cent.").as_deref(), Some("4.5 per cent"));
        assert_eq!(
            supporting("1.2 million people", "1.29 million.").as_deref(),
            Some("1.29 million")
        );
        assert_eq!(supporting("1,200 people", "It has 1,300 people."), None);
        assert_eq!(supporting("€5", "It costs $5."), None);
    }

    #[test]
    fn a_number_without_its_unit_is_supported_by_one_with_any() {
        assert_eq!(
            supporting("A man, 45,", "He is 45 years old.").as_deref(),
            Some("45 years old")
        );
    }

    #[test]
    fn looking_a_figure_up_takes_no_look_at_all_of_them() {
        let steps = |count: u32| {
            let text: String = (0..count).map(|at| format!("{} cars\n", 10_000 + at)).collect();
            let (known, wanted) = (figures(&text), figures("10,400 cars"));
            let grounds = Grounds::of(&text, &known);
            counted(|| assert!(grounds.supporting(&wanted[0]).is_some()))
        };
        assert!(steps(4_000) <= steps(1_000) + 8, "{} and {}", steps(1_000), steps(4_000));
    }
}
