//! What the finders of claims about figures that are no conversion have in common: figures of one
//! sentence, and the words between two of them.

use super::role::is_dated_aside;
use crate::Span;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Amount, Figure, Kind, Unit};
use crate::language::{Cue, FigureCue, MeaningSet};
use rust_decimal::Decimal;

/// No more words are between two figures that a writer relates without saying which is which.
pub(super) const NEAR: usize = 7;

/// The words and signs between two figures, the earlier first.
pub(super) struct Gap<'a> {
    pub(super) span: Span,
    pub(super) elements: Vec<Element<'a>>,
}

impl<'a> Gap<'a> {
    /// What is between two figures of one sentence with no more than so many words between
    /// them; `None` for others.
    pub(super) fn within(
        marked: MarkedText<'a>,
        one: &Figure,
        other: &Figure,
        most: usize,
    ) -> Option<Self> {
        // Words of this length on average are long ones; a gap that is longer is not cut up.
        const LONGEST_WORD: usize = 24;
        let span = Span::new(one.span.end, other.span.start.max(one.span.end));
        if span.end - span.start > LONGEST_WORD.saturating_mul(most) {
            return None;
        }
        let elements = marked.elements(span.start, span.end);
        let together = elements.len() <= most && !elements.iter().any(Element::is_stop);
        together.then_some(Self { span, elements })
    }

    /// Whether a phrase of one of these kinds is between.
    pub(super) fn has(&self, marked: MarkedText<'_>, kinds: MeaningSet) -> bool {
        marked.any_phrase(self.span.start, self.span.end, kinds)
    }

    /// The same without what is in brackets and without a value per share: "£2.7bn ($3.4bn),
    /// or 45p a share, from".
    pub(super) fn without_asides(mut self, marked: MarkedText<'_>) -> Self {
        let per = |id| marked.figure(id).is_some_and(|figure: &Figure| figure.per.is_some());
        let mut kept: Vec<Element<'a>> = Vec::with_capacity(self.elements.len());
        let mut open = None;
        for element in self.elements {
            match (element.kind, open) {
                (ElementKind::Close, Some(at)) => {
                    kept.truncate(at);
                    open = None;
                    continue;
                }
                (ElementKind::Open, None) => open = Some(kept.len()),
                (ElementKind::Figure(id), None) if per(id) => continue,
                _ => {}
            }
            kept.push(element);
        }
        self.elements = kept;
        self
    }

    /// Whether a word says that the figures on both sides are equal: ", or".
    pub(super) fn says_the_same(&self) -> bool {
        let cues = [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Copula, Cue::Or];
        self.elements.iter().any(|element| cues.iter().any(|cue| element.is_cue(*cue)))
    }

    /// Whether a word right before the second figure says that it is a change: "a drop of".
    pub(super) fn says_change(&self, marked: MarkedText<'_>) -> bool {
        let words = self.elements.iter().rev().filter(|element| !element.is_hedge());
        words.take(2).any(|element| {
            let (from, to) = (element.span.start, element.span.end);
            marked.any_phrase(from, to, cue(FigureCue::ChangeOf))
        })
    }

    /// Whether a word right after the first figure compares it: "6 per cent above the £2.7bn".
    pub(super) fn opens_comparison(&self, marked: MarkedText<'_>) -> bool {
        let first = self.elements.first();
        first.is_some_and(|element| {
            marked.any_phrase(element.span.start, element.span.end, cue(FigureCue::Than))
        })
    }

    pub(super) fn opens_bracket(&self) -> bool {
        self.elements.iter().any(|element| matches!(element.kind, ElementKind::Open))
    }
}

/// What the finders look at, read off the text once for all of them.
pub(super) struct Values<'a> {
    /// The figures that a claim may be about: those whose value is one number or a range, without
    /// dates and spans of time, which say when.
    pub(super) all: Vec<&'a Figure>,
    /// The same, without amounts in brackets, which say the figure before them in other money or
    /// in another unit, and without amounts per share beside whole ones.
    pub(super) outside_brackets: Vec<&'a Figure>,
    /// All kinds of meaning that phrases of the text have: most finders need one that few texts
    /// have.
    pub(super) said: MeaningSet,
}

impl<'a> Values<'a> {
    pub(super) fn of(marked: MarkedText<'a>) -> Self {
        let all = values(marked);
        let outside_brackets = outside_brackets(marked, &all);
        let sets = marked.tokens.iter().map(|token| token.meaning_set);
        let said = sets.fold(MeaningSet::default(), MeaningSet::with);
        Self { all, outside_brackets, said }
    }
}

fn values(marked: MarkedText<'_>) -> Vec<&Figure> {
    let of_time = |figure: &Figure| match figure.kind() {
        Kind::Year | Kind::Date | Kind::Duration | Kind::Age => true,
        Kind::Money
        | Kind::Percent
        | Kind::PercentagePoints
        | Kind::Quantity
        | Kind::Temperature
        | Kind::Count
        | Kind::Multiple
        | Kind::Ratio => false,
    };
    let has_value = |figure: &&Figure| match figure.amount {
        Amount::Single(_) | Amount::Range { .. } => !of_time(figure) && !figure.is_tolerance(),
        Amount::Vague { .. } | Amount::OutOfRange => false,
    };
    let mut values = Vec::with_capacity(marked.figures.len());
    values.extend(marked.figures.iter().filter(has_value));
    values
}

fn outside_brackets<'a>(marked: MarkedText<'a>, values: &[&'a Figure]) -> Vec<&'a Figure> {
    let is_aside = |figure: &Figure| {
        let amount = matches!(figure.unit, Unit::Money(_) | Unit::Measure(_));
        amount && opens_bracket(marked, figure) && !is_dated(marked, figure)
    };
    let mut kept: Vec<&Figure> = Vec::with_capacity(values.len());
    for figure in values.iter().copied() {
        let beside = kept.last().is_some_and(|last| last.per.is_none() && last.money().is_some());
        // "from $800 to $2,000 a month" has the period of both.
        let goes_on = || {
            kept.last().is_some_and(|last| {
                marked.any_phrase(last.span.end, figure.span.start, MeaningSet::RANGE)
            })
        };
        let per_one =
            figure.per.is_some() && beside && matches!(figure.unit, Unit::Money(_)) && !goes_on();
        if !is_aside(figure) && !per_one {
            kept.push(figure);
        }
    }
    kept
}

/// "(Vorjahr: 100 Mio. Euro)": an amount after a colon in a bracket is one of another time.
fn is_dated(marked: MarkedText<'_>, figure: &Figure) -> bool {
    const REACH: usize = 20;
    let start = figure.span.start;
    let colon = marked.text.get(..start).is_some_and(|before| before.trim_end().ends_with(':'));
    colon && is_dated_aside(marked, &marked.elements(start.saturating_sub(REACH), start))
}

/// Whether a bracket opens right before a figure, or before the words that hedge it.
pub(super) fn opens_bracket(marked: MarkedText<'_>, figure: &Figure) -> bool {
    const REACH: usize = 20;
    let before = figure.span.start.saturating_sub(REACH)..figure.span.start;
    let before = marked.text.as_bytes().get(before).unwrap_or_default();
    let mut ends = before.iter().rev();
    ends.find(|byte| matches!(byte, b'(' | b')' | b'0'..=b'9')) == Some(&b'(')
}

/// Whether two figures count the same thing as far as the text says. A number with a scale word
/// and no unit may be money beside money: "to £2.7bn from 2.5bn".
pub(super) fn same_unit(one: &Figure, other: &Figure) -> bool {
    match (&one.unit, &other.unit) {
        (Unit::Money(_), Unit::Money(_)) => one.currencies() == other.currencies(),
        (Unit::Money(_), Unit::Things) => other.form.scale,
        (Unit::Things, Unit::Money(_)) => one.form.scale,
        (one, other) => one == other,
    }
}

/// The number of a figure; `None` for ranges and vague amounts.
pub(super) fn value(figure: &Figure) -> Option<Decimal> {
    figure.written().map(|written| written.value())
}

/// Whether one of the first words after a figure names it as a change: "12%増", "yüzde 12 artış",
/// "a 12 per cent rise".
pub(super) fn is_named_change(marked: MarkedText<'_>, by: &Figure, words: usize) -> bool {
    const CHANGED: MeaningSet = cue(FigureCue::ChangeOf).with(cue(FigureCue::Moved));
    let after = by.span.end;
    marked.any_phrase(after, marked.after(after, words), CHANGED)
}

/// A cue of figures that are no conversion.
pub(super) const fn cue(cue: FigureCue) -> MeaningSet {
    MeaningSet::of_figure_cue(cue)
}
