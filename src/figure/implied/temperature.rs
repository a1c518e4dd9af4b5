//! Degrees that say how much warmer or colder something is, "9F (5C) warmer", and not how warm.
//!
//! Such a figure has another zero than a temperature: 5 degrees Celsius of it are 9 of Fahrenheit,
//! not 41. The two amounts of a bracket say the same, so words beside either tell both.

use crate::Span;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, FigureId};
use crate::language::{FigureCue, MeaningSet};
use crate::unit::{Dimension, Measure};

/// The figures in degrees that are differences of two temperatures.
pub(in crate::figure) fn differences(marked: MarkedText<'_>) -> Vec<FigureId> {
    let degrees = marked.figures.iter().filter(|figure| is_temperature(figure));
    let degrees = degrees.take_while(|_| !marked.is_interrupted());
    let found = degrees.filter(|figure| is_difference(marked, figure));
    found.map(|figure| figure.id).collect()
}

fn is_temperature(figure: &Figure) -> bool {
    figure.measure().map(Measure::dimension) == Some(Dimension::Temperature)
}

/// Whether the words before or after say so, in the same clause: "rose by 2C", "2C warmer".
fn is_difference(marked: MarkedText<'_>, figure: &Figure) -> bool {
    const BEFORE: usize = 3;
    const AFTER: usize = 4;
    let span = with_bracket(marked, figure);
    let tells = |element: &Element<'_>| tells_difference(marked, element);
    let before = marked.elements(marked.before(span.start, BEFORE), span.start);
    let mut before = before.iter().rev().filter(|element| !element.is_hedge());
    // "rose to 35C" leads to a temperature.
    let led = before.by_ref().take_while(|element| !element.ends_clause());
    let led = led.take_while(|element| !element.is_range_word()).any(&tells);
    let after = marked.elements(span.end, marked.after(span.end, AFTER));
    let closed = |element: &&Element<'_>| matches!(element.kind, ElementKind::Close);
    let after = after.iter().skip_while(closed).take_while(|element| !element.ends_clause());
    led || after.take(AFTER).any(tells)
}

fn tells_difference(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    const TELLS: MeaningSet = MeaningSet::of_figure_cue(FigureCue::Difference)
        .with(MeaningSet::of_figure_cue(FigureCue::ChangeOf));
    marked.any_phrase(element.span.start, element.span.end, TELLS)
}

/// A temperature with the same in another unit that is in brackets on one side of it.
fn with_bracket(marked: MarkedText<'_>, figure: &Figure) -> Span {
    let other = |id: Option<FigureId>| {
        id.and_then(|id| marked.figure(id)).filter(|other| is_temperature(other))
    };
    let opens = |one: &Figure, other: &Figure| {
        const REACH: usize = 6;
        marked.are_within(one, other, REACH) && {
            let gap = marked.elements(one.span.end, other.span.start);
            let mut gap = gap.iter().filter(|element| !element.is_hedge());
            gap.next().is_some_and(|open| matches!(open.kind, ElementKind::Open))
                && gap.next().is_none()
        }
    };
    let before = other(figure.id.checked_sub(1)).filter(|before| opens(before, figure));
    let after = other(figure.id.checked_add(1)).filter(|after| opens(figure, after));
    let start = before.map_or(figure.span.start, |before| before.span.start);
    Span::new(start, after.map_or(figure.span.end, |after| after.span.end))
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::figure::Kind;
    use crate::rates::RateBook;
    use crate::{Article, Checker};

    /// The kinds of the figures in degrees.
    fn kinds(language: &str, text: &str) -> Vec<Kind> {
        let article = Article::new(text).language(language);
        let figures = Checker::with_rates(RateBook::empty()).extract(&article).figures;
        figures
            .iter()
            .filter(|figure| figure.measure().is_some())
            .map(|figure| figure.kind())
            .collect()
    }

    #[test]
    fn a_difference_of_temperatures_is_a_quantity() {
        for (language, text) in [
            ("en", "March was 7F (3.9C) colder than usual."),
            ("en", "The sea has warmed by 1.2 °C."),
            ("de", "Der März war 4 Grad Celsius wärmer."),
            ("da", "Marts var 4 grader celsius koldere."),
            ("fr", "Une hausse de 1,2 °C."),
            ("ru", "Март был на 4 градуса Цельсия теплее."),
        ] {
            let kinds = kinds(language, text);
            assert!(
                !kinds.is_empty() && kinds.iter().all(|kind| *kind == Kind::Quantity),
                "{text}"
            );
        }
    }

    #[test]
    fn a_temperature_stays_one() {
        for (language, text) in [
            ("en", "It was 35C, warmer than usual."),
            ("en", "Temperatures rose to 35C (95F)."),
            ("es", "La temperatura subió a 35 °C."),
        ] {
            let kinds = kinds(language, text);
            assert!(kinds.iter().all(|kind| *kind == Kind::Temperature), "{text} {kinds:?}");
        }
    }
}
