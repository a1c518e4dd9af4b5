//! One quantity in two units: "31 miles (50 km)", "2.5 tonnes, or about 80,000 ounces".
//!
//! The second is read as the equivalent of the first where it is in a bracket of its own, after
//! a stroke, or after a word such as "or" or "that is". Spans of time are left out: "90 minutes (1
//! hour)" is how a programme is laid out.

use super::figures::{Gap, Values, cue, value};
use crate::claim::{Assertion, Claim, Compared};
use crate::figure::Figure;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::language::{Cue, FigureCue};
use crate::unit::{Dimension, Measure};

/// One claim for each quantity that is in two units.
pub(super) fn claims<'a>(marked: MarkedText<'a>, _: &Values<'a>) -> Vec<Claim> {
    let pairs = marked.figures.windows(2).take_while(|_| !marked.is_interrupted());
    let found = pairs.filter_map(|pair| {
        let [native, derived] = pair else { return None };
        let (one, other) = (native.measure()?, derived.measure()?);
        let comparable = (one != other || is_namesake(marked, native, derived))
            && one.converts_to(other)
            && one.dimension() != Dimension::Duration
            && native.per.as_ref().map(|per| &per.unit)
                == derived.per.as_ref().map(|per| &per.unit);
        comparable.then(|| claim(marked, native, derived))?
    });
    found.collect()
}

fn claim(marked: MarkedText<'_>, native: &Figure, derived: &Figure) -> Option<Claim> {
    const WORDS: usize = 7;
    let gap = Gap::within(marked, native, derived, WORDS)?;
    (is_equivalent(&gap) && !is_compared(marked, derived)).then(|| Claim {
        assertion: Assertion::UnitConversion {
            native: native.id,
            derived: derived.id,
            compared: compared(marked, native, derived),
        },
        span: native.span.cover(derived.span),
        cue: gap.elements.iter().find(|element| says_equal(element)).map(|element| element.span),
    })
}

/// Whether a figure is the difference to another: "10 km, that is 3 miles more than last week".
fn is_compared(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let after = marked.clause_after(figure.span.end);
    let says = |element: &Element<'_>| {
        let than = matches!(
            element.kind,
            ElementKind::Phrase(token) if token.says_of_figures(FigureCue::Than)
        );
        than || element.is_cue(Cue::Comparison)
    };
    after.first().is_some_and(says)
}

/// Whether what is between says that the two are one quantity.
fn is_equivalent(gap: &Gap<'_>) -> bool {
    let sign = |kind: ElementKind<'_>| match kind {
        ElementKind::Open | ElementKind::Slash | ElementKind::EqualsSign => true,
        ElementKind::Close
        | ElementKind::Comma
        | ElementKind::Semicolon
        | ElementKind::Colon
        | ElementKind::Dash
        | ElementKind::Stop
        | ElementKind::Break
        | ElementKind::Word
        | ElementKind::Phrase(_)
        | ElementKind::Figure(_) => false,
    };
    let signed = gap.elements.iter().position(|element| sign(element.kind));
    let cued = gap.elements.iter().position(says_equal);
    let Some(at) = signed.or(cued) else { return false };
    let (before, after) = gap.elements.split_at_checked(at + 1).unwrap_or((&gap.elements, &[]));
    let plain = |element: &Element<'_>| {
        element.is_filler() || says_equal(element) || matches!(element.kind, ElementKind::Comma)
    };
    before.iter().take(at).all(plain)
        && after.iter().all(|element| element.is_hedge() || says_equal(element))
}

/// "5 tons (4.5 tonnes)": two tons that a language gives one name.
fn is_namesake(marked: MarkedText<'_>, native: &Figure, derived: &Figure) -> bool {
    let name = |figure: &Figure| {
        let text = figure.span.of(marked.text);
        text.trim_start_matches(|c: char| !c.is_alphabetic()).to_owned()
    };
    let ton = native.measure().is_some_and(|measure| measure.name() == "tonne");
    ton && value(native) != value(derived) && name(native) != name(derived)
}

/// Whether words around two temperatures say that they are a difference: "9F (5C) warmer".
fn compared(marked: MarkedText<'_>, native: &Figure, derived: &Figure) -> Compared {
    const REACH: usize = 24;
    const FAR: usize = 90;
    let of_temperature = native.measure().map(Measure::dimension) == Some(Dimension::Temperature);
    let says = |from: usize, to: usize| marked.any_phrase(from, to, cue(FigureCue::Difference));
    let (start, end) = (native.span.start, derived.span.end);
    if !of_temperature {
        return Compared::Amounts;
    }
    // "41C (105.8F), 9C (16.2F) above normal": only the second is a difference.
    let before = marked.elements(start.saturating_sub(REACH), start);
    let clause = before.iter().rev().take_while(|element| !element.ends_clause()).last();
    let near = clause.map_or(start, |first| first.span.start);
    let rest = marked.text.get(end..).unwrap_or_default();
    let bracket = rest.len().saturating_sub(rest.trim_start_matches([')', '）', ']']).len());
    let after = marked.clause_after(end.saturating_add(bracket));
    let after = after.iter().take_while(|element| !element.ends_clause()).last();
    let near_end = after.map_or(end, |last| last.span.end).min(end.saturating_add(REACH));
    if says(near, near_end) {
        return Compared::Differences;
    }
    let far = says(start.saturating_sub(FAR), end.saturating_add(FAR))
        || marked.any_phrase(start.saturating_sub(FAR), end, cue(FigureCue::ChangeOf));
    if far { Compared::Either } else { Compared::Amounts }
}

fn says_equal(element: &Element<'_>) -> bool {
    [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Copula, Cue::Or]
        .iter()
        .any(|cue| element.is_cue(*cue))
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::UnitConversion, language, text)
    }

    #[test]
    fn one_quantity_in_two_units_is_a_claim() {
        assert_eq!(claims("en", "The wall is 12 miles (19 km) long."), ["12 miles | 19 km"]);
        assert_eq!(
            claims("fr", "Un mur de 12 miles (19 kilomètres)."),
            ["12 miles | 19 kilomètres"]
        );
    }

    #[test]
    fn two_quantities_are_none() {
        assert!(claims("en", "The wall is 12 miles long and 3 metres high.").is_empty());
        for (language, text) in [
            ("en", "He ran 10 km, that is 3 miles more than last week."),
            ("en", "The field has 12 hectares, or 5 acres less than planned."),
            ("de", "Es waren 8 Grad Celsius, das sind 5 Kelvin mehr als gestern."),
            ("da", "Han løb 10 km, det er 3 miles mere end i sidste uge."),
            ("fr", "Il a couru 10 km, soit 3 miles de plus que la semaine dernière."),
        ] {
            assert!(claims(language, text).is_empty(), "{text}");
        }
        let bracket = "He ran 10 km (6.2 miles) more than last week.";
        assert_eq!(claims("en", bracket), ["10 km | 6.2 miles"]);
    }
}
