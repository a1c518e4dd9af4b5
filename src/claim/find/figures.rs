//! What the finders of claims about figures that are no conversion have in common: figures of one
//! sentence, and the words between two of them.

use crate::Span;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Amount, Figure, Kind, Unit};
use crate::language::{FigureCue, MeaningSet};

/// No more words stand between two figures that a writer relates without saying which is which.
pub(super) const NEAR: usize = 7;

/// The words and signs between two figures, the earlier first.
pub(super) struct Gap<'a> {
    pub(super) span: Span,
    pub(super) elements: Vec<Element<'a>>,
}

impl<'a> Gap<'a> {
    /// What stands between two figures of one sentence with no more than so many words between
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

    /// Whether a phrase of one of these kinds stands between.
    pub(super) fn has(&self, marked: MarkedText<'_>, kinds: MeaningSet) -> bool {
        marked.any_phrase(self.span.start, self.span.end, kinds)
    }

    pub(super) fn opens_bracket(&self) -> bool {
        self.elements.iter().any(|element| matches!(element.kind, ElementKind::Open))
    }
}

/// The figures that a claim may be about: those whose value is one number or a range, without
/// dates and spans of time, which say when.
pub(super) fn values(marked: MarkedText<'_>) -> Vec<&Figure> {
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
        Amount::Single(_) | Amount::Range { .. } => !of_time(figure),
        Amount::Vague { .. } | Amount::OutOfRange => false,
    };
    marked.figures.iter().filter(has_value).collect()
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

/// A cue of figures that are no conversion.
pub(super) const fn cue(cue: FigureCue) -> MeaningSet {
    MeaningSet::of_figure_cue(cue)
}
