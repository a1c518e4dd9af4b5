//! A year of birth or founding and an age: "born in 1957, aged 66", "founded in 1994, for 30
//! years", "born in 1949, he died in 2023 aged 74".
//!
//! An age right before the year, "the 74-year-old, born in 1949", is one as well. The age is that
//! on the article's date, or in a year that the sentence names beside it. An age far below today's
//! was reached long ago, and is no claim about today.

use super::figures::{Gap, Values, cue, value};
use crate::Span;
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, OLDEST_AGE, Unit, is_shifted_age};
use crate::language::{FigureCue, MeaningSet};
use chrono::Datelike;
use rust_decimal::{Decimal, dec};

/// No more words are between a year of birth and the age.
const WORDS: usize = 8;

/// No more words are between the year of an event and the age.
const BESIDE: usize = 4;

/// What says of a year that somebody was born in it, or that something is since then.
const BORN: MeaningSet = cue(FigureCue::Born).with(cue(FigureCue::Since));

/// One claim for each year of birth with an age after it in the sentence.
pub(super) fn claims<'a>(marked: MarkedText<'a>, values: &Values<'a>) -> Vec<Claim> {
    if !values.said.intersects(BORN) {
        return Vec::new();
    }
    let births = marked.figures.iter().take_while(|_| !marked.is_interrupted());
    let births = births.filter(|figure| figure.unit == Unit::Year);
    let is_near_age = |birth: &Figure| {
        let after = [1, 2].into_iter().filter_map(|on| marked.figure(birth.id + on));
        age_before(marked, birth).is_some() || after.into_iter().any(is_in_years)
    };
    let births = births.filter(|birth| is_near_age(birth) && is_born(marked, birth));
    births.filter_map(|birth| claim(marked, birth).or_else(|| apposed(marked, birth))).collect()
}

/// The age of the figure right before a year.
fn age_before<'a>(marked: MarkedText<'a>, birth: &Figure) -> Option<&'a Figure> {
    marked.figure(birth.id.checked_sub(1)?).filter(|figure| figure.unit == Unit::Age)
}

/// "The 74-year-old, born in 1949": nothing but a comma and the word for born is between the two,
/// since in "the 74-year-old's son, born in 1990" the year is another's.
fn apposed(marked: MarkedText<'_>, birth: &Figure) -> Option<Claim> {
    const WORDS: usize = 3;
    let age = age_before(marked, birth)?;
    let gap = Gap::within(marked, age, birth, WORDS + 1)?;
    let (comma, rest) = gap.elements.split_first()?;
    let is_born =
        |element: &Element<'_>| marked.any_phrase(element.span.start, element.span.end, BORN);
    let fits = matches!(comma.kind, ElementKind::Comma | ElementKind::Open)
        && !rest.is_empty()
        && rest.iter().all(is_born);
    fits.then(|| Claim {
        assertion: Assertion::Age { birth: birth.id, age: age.id, year: None },
        span: age.span.cover(birth.span),
        cue: None,
    })
}

fn claim(marked: MarkedText<'_>, birth: &Figure) -> Option<Claim> {
    let [second, third] = [1, 2].map(|on| marked.figure(birth.id + on));
    let second = second?;
    let year = |figure: Option<&Figure>| {
        figure.is_some_and(|figure| figure.unit == Unit::Year && !is_born(marked, figure))
    };
    let beside = |one: &Figure, other: &Figure| {
        let gap = Gap::within(marked, one, other, BESIDE);
        let joins =
            |element: &Element<'_>| element.is_and() || matches!(element.kind, ElementKind::Comma);
        gap.is_some_and(|gap| !gap.elements.iter().any(joins))
    };
    let (age, year) = if is_age(marked, birth, second) {
        let gap = Gap::within(marked, birth, second, WORDS)?;
        let dated = third.filter(|third| year(Some(third)) && beside(second, third));
        let reached = dated.is_none() && is_long_ago(marked, birth, second, &gap);
        (!reached).then_some((second, dated))?
    } else if year(Some(second)) && third.is_some_and(|third| is_age(marked, birth, third)) {
        let third = third?;
        Gap::within(marked, birth, second, WORDS + BESIDE)?;
        (beside(second, third)).then_some((third, Some(second)))?
    } else {
        return None;
    };
    let last = year.map_or(age.span, |year| year.span.cover(age.span));
    (year.is_some() || counts_nothing(marked, age)).then(|| Claim {
        assertion: Assertion::Age { birth: birth.id, age: age.id, year: year.map(|year| year.id) },
        span: birth.span.cover(last),
        cue: None,
    })
}

/// "Born in 1947, he joined the navy at 17": long before the article.
fn is_long_ago(marked: MarkedText<'_>, birth: &Figure, age: &Figure, gap: &Gap<'_>) -> bool {
    const WORDS: usize = 4;
    const YEARS: Decimal = dec!(12);
    let words = gap.elements.iter().filter(|element| element.is_filler()).count();
    let today = marked.context.day.map(|day| Decimal::from(day.year()));
    let since = today.and_then(|today| today.checked_sub(value(birth)?)?.checked_sub(value(age)?));
    words >= WORDS && since.is_none_or(|years| years > YEARS)
}

/// A span of years or an age: a bare number is one where the words before say so.
fn is_age(marked: MarkedText<'_>, birth: &Figure, figure: &Figure) -> bool {
    let value = figure.written().map(|written| written.value());
    // "od 15 lat" is "for 15 years" as well as "15 years or more".
    let since = |span: Span| marked.any_phrase(span.start, span.end, cue(FigureCue::Since));
    let hedged = || {
        figure.hedge.is_some_and(|hedged| !since(hedged.span)) && !is_anniversary(marked, figure)
    };
    let possible = |value: Decimal| value <= OLDEST_AGE || is_shifted_age(marked, birth, value);
    is_in_years(figure) && value.is_some_and(possible) && !hedged()
}

/// Whether a figure is an age or counts years.
fn is_in_years(figure: &Figure) -> bool {
    match &figure.unit {
        Unit::Things => false,
        Unit::Age => true,
        Unit::Measure(measure) => measure.name() == "year",
        Unit::Money(_)
        | Unit::Percent
        | Unit::PercentagePoint
        | Unit::Multiple
        | Unit::Ratio
        | Unit::Year
        | Unit::Date => false,
    }
}

/// Whether the words right before a year say that somebody was born in it, or the word right after:
/// "vuonna 1985 syntynyt". Of "born in 2001, 2003 and 2005" only the first year has them.
fn is_born(marked: MarkedText<'_>, year: &Figure) -> bool {
    const REACH: usize = 24;
    let from = year.span.start.saturating_sub(REACH);
    if !marked.any_phrase(from, year.span.end + REACH, BORN) {
        return false;
    }
    let last = marked.elements(from, year.span.start).into_iter().next_back();
    let next = marked.elements(year.span.end, year.span.end + REACH).into_iter().next();
    let born = |element: Element<'_>| marked.any_phrase(element.span.start, element.span.end, BORN);
    last.is_some_and(born) || next.is_some_and(born)
}

/// "its 50th anniversary".
fn is_anniversary(marked: MarkedText<'_>, figure: &Figure) -> bool {
    const REACH: usize = 30;
    let next = marked.elements(figure.span.end, figure.span.end + REACH);
    let mut next = next.iter().take(2);
    next.any(|element| {
        marked.any_phrase(element.span.start, element.span.end, cue(FigureCue::Anniversary))
    })
}

/// Whether a number or a span of years stands alone: "aged 66.", but not "3 children", and not "20
/// years after his brother".
fn counts_nothing(marked: MarkedText<'_>, figure: &Figure) -> bool {
    figure.unit == Unit::Age
        || is_anniversary(marked, figure)
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
