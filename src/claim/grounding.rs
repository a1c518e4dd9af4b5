//! Whether a text supports a figure: has it, has what it comes from, or has it with a slip.
//!
//! The text is the body under a headline, or a source. "Support" is the widest sense in which nobody
//! would correct a figure: rounding to one digit, cutting off digits, hedges, the end of a range, a
//! sum or a difference, a year of months, a share. Figures are kept by unit and in order of size, so
//! that looking one up does not take a look at all.

mod counted;
mod derived;
mod words;

use crate::claim::slip;
use crate::currency::Currency;
use crate::figure::{Amount, Figure, Unit};
use crate::interval::{Interval, Written};
use crate::steps;
use counted::Counted;
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use std::cell::OnceCell;
use std::ops::Deref;

pub(crate) use words::{Words, near, next};

/// The figures of a text that may support others.
pub(crate) struct Grounds<'a> {
    text: &'a str,
    figures: &'a [Figure],
    /// Their numbers with the places of the figures, by unit and in order of size.
    by_unit: FxHashMap<Counted, Vec<(Decimal, usize)>>,
    /// The first figure of each number, whatever its unit.
    by_number: OnceCell<FxHashMap<Decimal, usize>>,
}

/// So many numbers to either side are looked at for one that is rounded more coarsely.
const NEIGHBOURS: usize = 32;

/// So many figures that look like a slip are compared word by word.
const MOST_CANDIDATES: usize = 64;

/// Among more figures of one unit something always resembles a slip.
const MOST_COMPARABLE: usize = 2_000;

impl<'a> Grounds<'a> {
    pub(crate) fn of(text: &'a str, figures: &'a [Figure]) -> Self {
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
        Self { text, figures, by_unit, by_number: OnceCell::new() }
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
        let at = first_within(numbers, &exactly)
            .or_else(|| first_within(numbers, &readings(figure)))
            .or_else(|| self.coarser(figure, numbers))
            .or_else(|| self.of_any_unit(figure));
        self.figures.get(at?)
    }

    /// Whether the text says it in two other figures.
    pub(crate) fn derives(&self, figure: &Figure) -> bool {
        let numbers = self.comparable(figure).iter().map(|(number, _)| *number);
        derived::is_derived(self.text, self.figures, numbers, figure)
    }

    /// The figure that this one should have been, by a slip and the words around both.
    pub(crate) fn slipped(
        &self,
        figure: &Figure,
        about: &impl Deref<Target = Words>,
        next_word: Option<&str>,
        is_taken: impl Fn(&Figure) -> bool,
    ) -> Option<&'a Figure> {
        let written = figure.written()?;
        let digits = slip::significant(written);
        let numbers = self.comparable(figure);
        if numbers.len() > MOST_COMPARABLE {
            return None;
        }
        let figures = numbers.iter().filter_map(|(_, at)| self.figures.get(*at));
        let is_slip = |other: &&Figure| {
            steps::count(1);
            other.written().and_then(|long| slip::between(written, long)).is_some()
        };
        let near = figures.filter(is_slip).take(MOST_CANDIDATES).filter_map(|other| {
            let wanted = about.wanted(digits)?;
            let shared = about.shared_with(&near(self.text, other.span));
            let is_near = shared >= wanted
                && (digits > 1 || words::are_forms(next_word, next(self.text, other.span)));
            (is_near && !is_taken(other)).then_some((shared, other))
        });
        let (_, other) =
            near.max_by_key(|(shared, other)| (*shared, std::cmp::Reverse(other.id)))?;
        (!self.derives(figure)).then_some(other)
    }

    fn comparable(&self, figure: &Figure) -> &[(Decimal, usize)] {
        let numbers = Counted::of(figure).and_then(|counted| self.by_unit.get(&counted));
        numbers.map(Vec::as_slice).unwrap_or_default()
    }

    /// The first figure that is rounded more coarsely, or vague, and stands for this one too.
    fn coarser(&self, figure: &Figure, numbers: &[(Decimal, usize)]) -> Option<usize> {
        let wanted = ends(figure);
        let near = wanted.iter().flat_map(|wanted| {
            let at = numbers.partition_point(|(number, _)| number < wanted);
            let from = at.saturating_sub(NEIGHBOURS);
            numbers.get(from..numbers.len().min(at.saturating_add(NEIGHBOURS))).unwrap_or_default()
        });
        let stands = |(_, at): &&(Decimal, usize)| {
            steps::count(1);
            self.figures.get(*at).is_some_and(|other| {
                wanted.iter().any(|one| may_stand_for(other, *one))
                    && readings(other)
                        .iter()
                        .any(|band| wanted.iter().any(|one| band.contains(*one)))
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

/// Whether a figure may stand for a number at all. Quicker than to read what it stands for, which
/// without a hedge is nothing farther off than its last digit.
fn may_stand_for(figure: &Figure, number: Decimal) -> bool {
    let near = |written: Written| {
        let apart = written.value().checked_sub(number).map(|apart| apart.abs());
        apart.is_none_or(|apart| apart <= written.last_place())
    };
    match figure.amount {
        Amount::Single(only) => figure.hedge.is_some() || near(only),
        Amount::Range { .. } | Amount::Vague { .. } | Amount::OutOfRange => true,
    }
}

/// Whether it says something that a figure is found again: years and days are in most sentences.
pub(crate) const fn may_be_repeated(figure: &Figure) -> bool {
    !matches!(figure.unit, Unit::Year | Unit::Date)
}

/// Whether two figures of the same unit may stand for the same.
pub(crate) fn support_each_other(one: &Figure, other: &Figure) -> bool {
    let holds = |bands: &[Interval], numbers: &[Decimal]| {
        bands.iter().any(|band| numbers.iter().any(|number| band.contains(*number)))
    };
    let counted = Counted::of(one);
    counted.is_some()
        && counted == Counted::of(other)
        && (holds(&readings(one), &ends(other)) || holds(&readings(other), &ends(one)))
}

fn first_within(numbers: &[(Decimal, usize)], bands: &[Interval]) -> Option<usize> {
    let within = bands.iter().flat_map(|band| {
        let from = numbers.partition_point(|(number, _)| *number < band.low());
        let rest = numbers.get(from..).unwrap_or_default();
        rest.iter().take_while(|(number, _)| band.contains(*number)).inspect(|_| steps::count(1))
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
