//! The figures of an article's body, and what they support.
//!
//! "Support" is the widest sense in which nobody would correct a headline: rounding to one digit,
//! cutting off digits, hedges, the end of a range, a sum or a difference, a year of months, a share.

use crate::currency::Currency;
use crate::figure::{Amount, Figure, Unit};
use crate::interval::{Interval, Written};
use crate::language::is_common;
use crate::steps;
use crate::unit::Measure;
use rust_decimal::{Decimal, dec};

/// The figures below the headline.
pub(super) struct Body<'a> {
    text: &'a str,
    figures: &'a [Figure],
}

/// What two figures must share to be compared.
#[derive(PartialEq)]
enum Counted {
    Money(Currency),
    Percent,
    PercentagePoint,
    Measure(Measure),
    Things,
    Age,
    Multiple,
    Ratio,
}

/// So many words on each side of a figure are compared with the headline's.
const WORDS: usize = 16;

/// Shorter words say too little, and so do those of this length that are common in any language.
const SHORTEST_WORD: usize = 3;

/// Words that have so many letters in common at their start are forms of one word in any case.
const STEM: usize = 5;

/// Of a year.
const MONTHS: Decimal = dec!(12);

/// So many figures of one line are added to each other.
const MOST_OF_A_LINE: usize = 12;

impl<'a> Body<'a> {
    pub(super) fn of(text: &'a str, figures: &'a [Figure]) -> Self {
        Self { text, figures }
    }

    /// The figures that count the same, in order.
    pub(super) fn comparable(&self, figure: &Figure) -> impl Iterator<Item = &'a Figure> {
        let counted = Counted::of(figure);
        let figures = self.figures.iter().inspect(|_| steps::count(1));
        figures.filter(move |other| counted.is_some() && Counted::of(other) == counted)
    }

    /// The first figure that stands for the same; of those that do, one written alike.
    pub(super) fn supporting(&self, figure: &Figure) -> Option<&'a Figure> {
        let same = |other: &&Figure| other.amount == figure.amount;
        let mut supporting = self.figures.iter().filter(|other| support(figure, other));
        let first = supporting.next()?;
        Some(Some(first).filter(same).or_else(|| supporting.find(same)).unwrap_or(first))
    }

    /// Whether the body says it in other figures.
    pub(super) fn derives(&self, figure: &Figure) -> bool {
        let Some(written) = figure.written() else { return false };
        let half = written.last_place().checked_div(Decimal::TWO).unwrap_or_default();
        let rounded = Interval::around(written.value(), half);
        let meets = |value: Option<Decimal>| value.is_some_and(|value| rounded.contains(value));
        let months = self.comparable(figure).filter_map(Figure::written).any(|other| {
            meets(other.value().checked_mul(MONTHS)) || meets(other.value().checked_div(MONTHS))
        });
        months || self.lines().any(|line| derived_in(line, figure, &meets))
    }

    /// How many different words of a headline stand near a figure, in any form.
    pub(super) fn shared_words(&self, headline: &str, figure: &Figure) -> usize {
        let near: Vec<String> = self.words_near(figure).map(str::to_lowercase).collect();
        let mut shared: Vec<String> = Vec::new();
        for word in words(headline).map(str::to_lowercase) {
            if near.iter().any(|other| is_form(&word, other)) && !shared.contains(&word) {
                shared.push(word);
            }
        }
        shared.len()
    }

    /// Whether the same word follows both figures.
    pub(super) fn same_next_word(&self, text: &str, one: &Figure, other: &Figure) -> bool {
        let next = |figure: &Figure| {
            let after = text.get(figure.span.end..).unwrap_or_default();
            let line = after.lines().next().unwrap_or_default();
            let word =
                line.split(|letter: char| !letter.is_alphabetic()).find(|word| !word.is_empty());
            word.map(str::to_lowercase)
        };
        match (next(one), next(other)) {
            (Some(one), Some(other)) => is_form(&one, &other),
            (_, None) | (None, Some(_)) => false,
        }
    }

    fn words_near(&self, figure: &Figure) -> impl Iterator<Item = &'a str> {
        let before = self.text.get(..figure.span.start).unwrap_or_default();
        let after = self.text.get(figure.span.end..).unwrap_or_default();
        let before = before.rsplit('\n').next().unwrap_or_default();
        let after = after.lines().next().unwrap_or_default();
        let [before, after] = [last_words(before), first_words(after)];
        words(before).chain(words(after))
    }

    /// The figures of each line, where it has two or more.
    fn lines(&self) -> impl Iterator<Item = &'a [Figure]> {
        let text = self.text;
        let in_one_line = move |one: &Figure, next: &Figure| {
            let between = text.get(one.span.end..next.span.start).unwrap_or_default();
            !between.contains('\n')
        };
        self.figures.chunk_by(in_one_line).filter(|line| line.len() > 1)
    }
}

impl Counted {
    /// `None` for what repeats by its nature (years and days) and for money in an open currency.
    fn of(figure: &Figure) -> Option<Self> {
        match &figure.unit {
            Unit::Money(money) => money.currency.map(Self::Money),
            Unit::Percent => Some(Self::Percent),
            Unit::PercentagePoint => Some(Self::PercentagePoint),
            Unit::Measure(measure) => Some(Self::Measure(*measure)),
            Unit::Things => Some(Self::Things),
            Unit::Age => Some(Self::Age),
            Unit::Multiple => Some(Self::Multiple),
            Unit::Ratio => Some(Self::Ratio),
            Unit::Year | Unit::Date => None,
        }
    }
}

/// Whether two figures that count the same may stand for the same. A headline leaves units out:
/// "Man, 45, jailed".
pub(super) fn support(one: &Figure, other: &Figure) -> bool {
    if one.unit == Unit::Things && other.unit != Unit::Things {
        return one.amount == other.amount;
    }
    if Counted::of(one) != Counted::of(other) {
        return false;
    }
    let (Some(ours), Some(theirs)) = (readings(one), readings(other)) else {
        // A vague number says nothing that could be wrong.
        return true;
    };
    let holds = |bands: &[Interval], numbers: &[Written]| {
        bands.iter().any(|band| numbers.iter().any(|number| band.contains(number.value())))
    };
    holds(&ours, &numbers(other)) || holds(&theirs, &numbers(one))
}

/// The number, or both ends of a range.
fn numbers(figure: &Figure) -> Vec<Written> {
    match figure.amount {
        Amount::Single(only) => vec![only],
        Amount::Range { low, high } => vec![low, high],
        Amount::Vague { .. } | Amount::OutOfRange => Vec::new(),
    }
}

/// What a figure stands for, the number or either end of a range; `None` where it is vague.
fn readings(figure: &Figure) -> Option<Vec<Interval>> {
    let numbers = numbers(figure);
    let minor = figure.currency().map_or(Decimal::ONE, Currency::minor_unit);
    let of_number = |number: &Written| number.in_a_headline(figure.hedge(), minor);
    (!numbers.is_empty()).then(|| numbers.iter().flat_map(of_number).collect())
}

/// Whether two figures of a line come to what is wanted.
fn derived_in(line: &[Figure], figure: &Figure, meets: &impl Fn(Option<Decimal>) -> bool) -> bool {
    let counted = Counted::of(figure);
    let is_percent = counted == Some(Counted::Percent);
    let of_line = || line.iter().take(MOST_OF_A_LINE);
    let pairs = of_line()
        .enumerate()
        .flat_map(|(at, one)| of_line().skip(at.saturating_add(1)).map(move |other| (one, other)));
    let mut numbers = pairs.filter_map(|(one, other)| {
        let is_same = Counted::of(one) == Counted::of(other);
        let counts = Counted::of(one) == counted;
        Some((is_same, counts, one.written()?.value(), other.written()?.value()))
    });
    numbers.any(|(is_same, counts, one, other)| {
        let sums = is_same && counts;
        let shares = is_same && is_percent;
        sums && (meets(one.checked_add(other)) || meets(distance(one, other)))
            || shares && (meets(percent(one, other)) || meets(percent(other, one)))
            || shares && (meets(change(one, other)) || meets(change(other, one)))
    })
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

/// The words that say what a sentence is about.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| match word.chars().count() {
        ..SHORTEST_WORD => false,
        SHORTEST_WORD => !is_common(&word.to_lowercase()),
        _ => true,
    })
}

/// Whether two words in small letters may be forms of one: they begin alike, but for the last
/// letter of the shorter ("gana" and "ganó", "byggs" and "byggas").
fn is_form(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    let alike = one.chars().zip(other.chars()).take_while(|(one, other)| one == other).count();
    one == other || length > SHORTEST_WORD && alike >= length.saturating_sub(1).min(STEM)
}

/// The end of a text, so many words long.
fn last_words(text: &str) -> &str {
    let starts = text.char_indices().rev().filter(|(_, letter)| letter.is_whitespace());
    let start = starts.map(|(at, _)| at).nth(WORDS).unwrap_or(0);
    text.get(start..).unwrap_or_default()
}

/// The beginning of a text, so many words long.
fn first_words(text: &str) -> &str {
    let ends = text.char_indices().filter(|(_, letter)| letter.is_whitespace());
    let end = ends.map(|(at, _)| at).nth(WORDS).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}
