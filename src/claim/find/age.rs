//! A year of birth or founding and an age: "born in 1957, aged 66", "founded in 1994, for 30
//! years".

use super::figures::{Gap, cue};
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::FigureCue;
use rust_decimal::{Decimal, dec};

/// No more words stand between a year of birth and the age.
const WORDS: usize = 8;

/// Who is older is news of its own.
const OLDEST: Decimal = dec!(130);

/// One claim for each year of birth with an age after it in the sentence.
pub(super) fn claims(marked: MarkedText<'_>) -> Vec<Claim> {
    let pairs = marked.figures.windows(2).take_while(|_| !marked.is_interrupted());
    let found = pairs.filter_map(|pair| {
        let [birth, age] = pair else { return None };
        (birth.unit == Unit::Year
            && is_age(age)
            && is_born(marked, birth)
            && counts_nothing(marked, age))
        .then(|| {
            Gap::within(marked, birth, age, WORDS).map(|_| Claim {
                assertion: Assertion::Age { birth: birth.id, age: age.id },
                span: birth.span.cover(age.span),
                cue: None,
            })
        })?
    });
    found.collect()
}

/// A span of years, or a bare number that can be one.
fn is_age(figure: &Figure) -> bool {
    let value = figure.written().map(|written| written.value());
    let in_years = match &figure.unit {
        Unit::Things => figure.form.digits && !figure.form.scale,
        Unit::Age => true,
        Unit::Measure(measure) => measure.name() == "year",
        Unit::Money(_)
        | Unit::Percent
        | Unit::PercentagePoint
        | Unit::Multiple
        | Unit::Ratio
        | Unit::Year
        | Unit::Date => false,
    };
    in_years && figure.hedge.is_none() && value.is_some_and(|value| value <= OLDEST)
}

/// Whether the words right before a year say that somebody was born in it. Of "born in 2001, 2003
/// and 2005" only the first year has them.
fn is_born(marked: MarkedText<'_>, year: &Figure) -> bool {
    const REACH: usize = 4;
    let from = marked.before(year.span.start, REACH);
    let last = marked.elements(from, year.span.start).into_iter().next_back();
    let born = |element: Element<'_>| {
        marked.any_phrase(element.span.start, element.span.end, cue(FigureCue::Born))
    };
    last.is_some_and(born)
}

/// Whether a number or a span of years stands alone: "aged 66.", but not "3 children", and not "20
/// years after his brother".
fn counts_nothing(marked: MarkedText<'_>, figure: &Figure) -> bool {
    figure.unit == Unit::Age
        || marked.clause_after(figure.span.end).first().is_none_or(Element::ends_clause)
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Age, language, text)
    }

    #[test]
    fn a_year_of_birth_and_an_age_after_it_are_a_claim() {
        assert_eq!(
            claims("en", "Born in 1951, the 72-year-old poet lives in Leith."),
            ["1951 | 72-year-old"]
        );
    }

    #[test]
    fn children_and_years_of_others_are_no_age() {
        assert!(claims("en", "Born in 1951, he has 3 children.").is_empty());
        assert!(claims("en", "She retired in 2001 at 63.").is_empty());
    }
}
