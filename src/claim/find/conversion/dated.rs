//! Amounts that the text dates: "In 1999 it was sold for 300,000 marks (then about $160,000)",
//! "(€4m in 2019)".
//!
//! A year elsewhere in the sentence says when something happened, but not at which day's rate a
//! writer converted it; so it takes a word such as "then", or a year in the bracket, to date an
//! amount.

use super::link::Link;
use crate::Span;
use crate::article::ArticleDate;
use crate::figure::Figure;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::language::{Cue, MeaningSet};
use crate::steps;
use crate::text::reach;
use chrono::Datelike;
use rust_decimal::prelude::ToPrimitive;

/// The date that the text gives the amounts of a link, if it is before the article's.
pub(in crate::claim::find) fn dated(marked: MarkedText<'_>, link: &Link) -> Option<ArticleDate> {
    let derived = marked.figure(link.derived)?;
    let anchor = marked.figure(link.anchor)?;
    if !may_be_dated(marked, anchor, derived) {
        return None;
    }
    let within = span_with_tail(marked, anchor, derived);
    let elements = marked.elements(within.start, within.end);
    let then = elements.iter().any(|element| element.is_cue(Cue::Then));
    let year = if then {
        years(marked, Span::new(0, within.end)).last()
    } else {
        years(marked, bracket_around(marked, derived)?).last()
    };
    year.filter(|date| marked.context.day.is_none_or(|day| date.from().year() < day.year()))
}

/// Whether a word or a year is so near that it may date the amounts. Quicker than to read what
/// does.
fn may_be_dated(marked: MarkedText<'_>, anchor: &Figure, derived: &Figure) -> bool {
    /// So many words take no more bytes than these.
    const FARTHEST: usize = 4 * reach::most_characters(REACH);
    const THEN: MeaningSet = MeaningSet::of_cue(Cue::Then);
    let from = anchor.span.end.min(derived.span.start);
    let start = derived.span.start.saturating_sub(FARTHEST);
    let end = derived.span.end.max(anchor.span.end).saturating_add(FARTHEST);
    let first = marked.figures.partition_point(|figure| figure.span.start < start);
    let near = marked.figures.iter().skip(first).inspect(|_| steps::count(1));
    let mut near = near.take_while(|figure| figure.span.start < end);
    if !marked.any_phrase(from, end, THEN) && !near.any(Figure::is_date) {
        return false;
    }
    let near = marked.before(derived.span.start, REACH)..marked.after(derived.span.end, REACH);
    let is_last = derived.span.end >= anchor.span.end;
    let to = if is_last { near.end } else { marked.after(anchor.span.end, REACH) };
    let first = marked.figures.partition_point(|figure| figure.span.start < near.start);
    let after = marked.figures.iter().skip(first).inspect(|_| steps::count(1));
    let mut figures = after.take_while(|figure| figure.span.start < near.end);
    figures.any(|figure| figure.is_date()) || marked.any_phrase(from, to, THEN)
}

/// So many words on either side of an amount are looked at for its bracket or the end of its
/// clause.
const REACH: usize = 20;

/// From the first amount to the end of the second's clause.
fn span_with_tail(marked: MarkedText<'_>, anchor: &Figure, derived: &Figure) -> Span {
    let after = marked.clause_after(derived.span.end);
    let end = after
        .iter()
        .rfind(|element| !element.ends_clause())
        .map_or(derived.span.end, |element| element.span.end);
    let start = anchor.span.end.min(derived.span.start);
    Span::new(start, end.max(anchor.span.end))
}

/// The inside of the bracket around a figure.
fn bracket_around(marked: MarkedText<'_>, figure: &Figure) -> Option<Span> {
    let after = marked.elements(figure.span.end, marked.after(figure.span.end, REACH));
    let close = after
        .iter()
        .find(|element| matches!(element.kind, ElementKind::Close | ElementKind::Open))?;
    let before = marked.elements(marked.before(figure.span.start, REACH), figure.span.start);
    let open = before
        .iter()
        .rfind(|element| matches!(element.kind, ElementKind::Close | ElementKind::Open))?;
    let closed = matches!((open.kind, close.kind), (ElementKind::Open, ElementKind::Close));
    closed.then(|| Span::new(open.span.end, close.span.start))
}

/// The years, or months of a year, named within a span, not far before its end.
fn years(marked: MarkedText<'_>, within: Span) -> impl Iterator<Item = ArticleDate> {
    const REACH: usize = 100;
    let start = within.start.max(marked.before(within.end, REACH));
    let from = marked.figures.partition_point(|figure| figure.span.start < start);
    let after = marked.figures.iter().skip(from).inspect(|_| steps::count(1));
    let figures = after.take_while(move |figure| figure.span.end <= within.end);
    figures.filter(|figure| figure.is_date()).filter_map(move |figure| year(marked, figure))
}

/// "1999", "March 1999".
fn year(marked: MarkedText<'_>, figure: &Figure) -> Option<ArticleDate> {
    let year = figure.written()?.value().to_i32()?;
    let before = marked.elements(marked.before(figure.span.start, 1), figure.span.start);
    match before.last().and_then(month) {
        Some(month) => ArticleDate::month(year, month),
        None => ArticleDate::year(year),
    }
}

fn month(element: &Element<'_>) -> Option<u32> {
    let ElementKind::Phrase(token) = element.kind else { return None };
    token.month()
}

#[cfg(test)]
mod tests {
    use crate::{Article, Checker};

    fn dates(text: &str) -> Vec<String> {
        let article = Article::new(text).language("en").dated("2023-08-03".parse().unwrap());
        let claims = Checker::with_rates(crate::rates::RateBook::empty()).extract(&article).claims;
        claims
            .iter()
            .map(|claim| claim.dated().map_or("article".to_owned(), |date| date.to_string()))
            .collect()
    }

    #[test]
    fn then_dates_an_amount_to_the_year_named_last() {
        assert_eq!(dates("In 1999 it was sold for 300,000 marks (then about $160,000)."), ["1999"]);
        assert_eq!(
            dates("In March 1999 it fetched 300,000 marks, about $160,000 at the time."),
            ["1999-03"]
        );
    }

    #[test]
    fn a_year_in_the_bracket_dates_its_amount() {
        assert_eq!(dates("The flood cost 5 billion rupees ($75 million in 2019)."), ["2019"]);
    }

    #[test]
    fn a_year_elsewhere_does_not_say_which_rate_was_used() {
        assert_eq!(
            dates("The 2008 bailout of 700 billion yen ($5 billion) divides them."),
            ["article"]
        );
        assert_eq!(dates("By 2030 it will cost 700 billion yen (then $5 billion)."), ["article"]);
    }
}
