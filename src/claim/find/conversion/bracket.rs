//! Equivalents in a bracket: "495.000 rubler (cirka 36.000 kroner, red.)", "6.8bn rand ($1.2bn;
//! £910m)".
//!
//! By far the commonest way to write a conversion. Each amount in the bracket is said to equal the
//! amount before it; a few words may be between. Lists run in parallel: "5 and 6 million euros
//! ($5.5m and $6.6m)". A bracket that gives a rate, a comparison or another market's price says
//! nothing of the kind.

use super::link::{Link, Links, Says};
use super::list;
use super::not_conversion::{
    comparable, differ, is_price_in_a_place, names_a_place, names_another_thing,
};
use crate::Span;
use crate::figure::marked::{Element, ElementKind, MarkedText, is_money};
use crate::figure::{Figure, FigureId, may_be_money};
use crate::language::Cue;
use crate::steps;
use crate::text::reach;
use std::cell::LazyCell;

/// A bracket's outside, from its opening sign to after its closing one.
#[derive(Clone, Copy, Debug)]
pub(in crate::claim::find) struct Bracket {
    pub(in crate::claim::find) span: Span,
}

impl Bracket {
    /// What is between its signs, which are one byte long or three: "(" and "（".
    fn inside(self, text: &str) -> Span {
        let written = text.get(self.span.start..self.span.end).unwrap_or_default();
        let length = |sign: Option<char>| sign.map_or(0, char::len_utf8);
        let (open, close) = (length(written.chars().next()), length(written.chars().next_back()));
        Span::new(self.span.start + open, self.span.end - close)
    }
}

/// What is longer is no bracket that gives an equivalent.
const LONGEST: usize = 300;

/// All innermost brackets of a text that hold money, in order.
pub(in crate::claim::find) fn brackets(marked: MarkedText<'_>) -> Vec<Bracket> {
    let mut open: Vec<usize> = Vec::new();
    let mut found: Vec<Bracket> = Vec::new();
    let mut after = 0;
    while !marked.is_interrupted()
        && let Some(at) = next_sign(marked.text.as_bytes(), after, open.last().copied())
    {
        after = at + 1;
        steps::count(1);
        // Brackets that are open for so long are none, and with them those around them.
        if open.last().is_some_and(|open| at - open > LONGEST) {
            open.clear();
        }
        let Some(c) = marked.text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        match c {
            '(' | '[' | '（' => open.push(at),
            ')' | ']' | '）' => {
                let Some(start) = open.pop() else { continue };
                let span = Span::new(start, at + c.len_utf8());
                let innermost = found.last().is_none_or(|last| last.span.end <= start);
                if span.end - span.start <= LONGEST
                    && innermost
                    && money_within(marked, span).next().is_some()
                {
                    found.push(Bracket { span });
                }
            }
            _ => {}
        }
    }
    found
}

/// Where the next bracket may be: near after one that opened any, farther on only one that
/// opens.
fn next_sign(text: &[u8], from: usize, open: Option<usize>) -> Option<usize> {
    // The wide brackets of Chinese and Japanese begin with this.
    const WIDE: u8 = 0xef;
    let reach = open.map_or(from, |open| (open + LONGEST).clamp(from, text.len()));
    let is_sign = |byte: &u8| matches!(*byte, b'(' | b')' | b'[' | b']' | WIDE);
    let near = text.get(from..reach)?.iter().position(is_sign);
    let at = near.map(|at| from + at);
    at.or_else(|| Some(reach + memchr::memchr3(b'(', b'[', WIDE, text.get(reach..)?)?))
}

fn money_within<'a>(marked: MarkedText<'a>, span: Span) -> impl Iterator<Item = &'a Figure> {
    let from = marked.figures.partition_point(|figure| figure.span.start < span.start);
    let after = marked.figures.iter().skip(from).inspect(|_| steps::count(1));
    let figures = after.take_while(move |figure| figure.span.end <= span.end);
    figures.filter(|figure| is_money(figure))
}

/// The equivalents in brackets.
pub(in crate::claim::find) fn links(
    marked: MarkedText<'_>,
    brackets: &[Bracket],
    links: &mut Links,
) {
    for bracket in brackets.iter().take_while(|_| !marked.is_interrupted()) {
        let Some(legs) = legs(marked, *bracket) else { continue };
        let anchors = anchors(marked, brackets, *bracket, legs.len());
        let reached = anchors.last().and_then(|last| marked.figure(*last));
        if !reached.is_some_and(|anchor| leads_to(marked, anchor, *bracket)) {
            continue;
        }
        for (anchor, leg) in list::pairs(marked, &anchors, &legs) {
            if let Some(link) = link(marked, *bracket, anchor, leg) {
                links.add(link);
            }
        }
    }
}

fn link(marked: MarkedText<'_>, bracket: Bracket, anchor: FigureId, leg: FigureId) -> Option<Link> {
    let (one, other) = (marked.figure(anchor)?, marked.figure(leg)?);
    let inside = bracket.inside(marked.text);
    if !(differ(one, other) && comparable(one, other))
        || names_a_place(marked, one, &marked.elements(other.span.end, inside.end))
    {
        return None;
    }
    let cue = Some(Span::new(bracket.span.start, inside.start));
    Some(Link { anchor, derived: leg, cue, says: Says::Worth })
}

/// The amounts in a bracket, where each is plainly an equivalent; `None` where one is something
/// else.
fn legs(marked: MarkedText<'_>, bracket: Bracket) -> Option<Vec<FigureId>> {
    let inside = bracket.inside(marked.text);
    let elements = marked.elements(inside.start, inside.end);
    if elements.iter().skip(1).any(|element| matches!(element.kind, ElementKind::EqualsSign))
        || elements.iter().any(spoils)
    {
        return None;
    }
    let mut legs = Vec::new();
    for segment in segments(marked, &elements) {
        let Some(at) = segment.iter().position(|element| is_leg(marked, element)) else { continue };
        let (lead, tail) = (segment.get(..at)?, segment.get(at + 1..)?);
        if tail.iter().any(|element| is_leg(marked, element))
            || !(is_lead(lead) && is_tail(marked, tail))
        {
            return None;
        }
        legs.extend(figure_of(segment.get(at)?));
    }
    // "(from $5m)" is a change, "(from $5m to $6m)" a list.
    let change = legs.len() == 1 && elements.iter().any(Element::is_range_word);
    (!change).then_some(legs)
}

fn spoils(element: &Element<'_>) -> bool {
    names_another_thing(element)
        || element.is_cue(Cue::Earlier)
        || element.is_place()
        || element.is_stop()
}

/// The stretches of a bracket that hold one amount each. A colon parts two of them after an amount
/// ("$9.37bn: £4.8bn"), and else leads to what follows it.
fn segments<'p, 'a>(
    marked: MarkedText<'_>,
    elements: &'p [Element<'a>],
) -> impl Iterator<Item = &'p [Element<'a>]> {
    let mut after_leg = false;
    elements.split(move |element| {
        let parts =
            separates_legs(element) || (after_leg && matches!(element.kind, ElementKind::Colon));
        after_leg = is_leg(marked, element);
        parts
    })
}

fn separates_legs(element: &Element<'_>) -> bool {
    let sign = matches!(
        element.kind,
        ElementKind::Comma | ElementKind::Semicolon | ElementKind::Slash | ElementKind::Dash
    );
    sign || element.is_cue(Cue::Or) || element.is_and() || element.is_range_word()
}

fn figure_of(element: &Element<'_>) -> Option<FigureId> {
    if let ElementKind::Figure(id) = element.kind { Some(id) } else { None }
}

fn is_leg(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    figure_of(element).and_then(|id| marked.figure(id)).is_some_and(is_money)
}

/// What may be before an amount in a bracket: hedges, cues, and words beside a cue.
fn is_lead(elements: &[Element<'_>]) -> bool {
    const WORDS_BESIDE_CUE: usize = 4;
    let equal = elements.iter().any(|element| {
        [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Then].iter().any(|cue| element.is_cue(*cue))
    });
    let words = elements.iter().filter(|element| !is_said(element)).count();
    words == 0
        || (equal
            && words <= WORDS_BESIDE_CUE
            && elements.iter().all(|element| is_said(element) || element.is_filler()))
}

fn is_said(element: &Element<'_>) -> bool {
    const SAID: [Cue; 6] =
        [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Then, Cue::Now, Cue::Editorial];
    let cue = SAID.iter().any(|cue| element.is_cue(*cue));
    cue || element.is_hedge()
        || matches!(element.kind, ElementKind::EqualsSign | ElementKind::Colon)
}

/// What may be after an amount in a bracket: what it is counted per, a cue, or a word or two.
fn is_tail(marked: MarkedText<'_>, elements: &[Element<'_>]) -> bool {
    const WORDS: usize = 3;
    let cue = |element: &Element<'_>| {
        [Cue::Equals, Cue::Then, Cue::Editorial].iter().any(|cue| element.is_cue(*cue))
    };
    let equal = elements.iter().any(cue);
    let words = elements
        .iter()
        .filter(|element| !(cue(element) || element.is_per() || element.is_hedge_after()))
        .count();
    let plain = elements.iter().all(|element| {
        cue(element)
            || element.is_per()
            || element.is_hedge_after()
            || (element.is_filler() && !element.is_hedge() && !element.is_cue(Cue::RateOf))
            || is_date(marked, element)
    });
    plain && (equal || words <= WORDS)
}

fn is_date(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    let figure = figure_of(element).and_then(|id| marked.figure(id));
    figure.is_some_and(Figure::is_date)
}

/// The last `count` amounts not far before a bracket that do not be in a bracket of their own.
fn anchors(
    marked: MarkedText<'_>,
    brackets: &[Bracket],
    bracket: Bracket,
    count: usize,
) -> Vec<FigureId> {
    const REACH: usize = 60;
    let open = bracket.span.start;
    let before = marked.figures.partition_point(|figure| figure.span.start < open);
    let figures =
        marked.figures.get(..before).unwrap_or_default().iter().rev().inspect(|_| steps::count(1));
    let from = LazyCell::new(|| marked.before(open, REACH));
    let near = figures.take_while(|figure| {
        let end = figure.span.end;
        reach::are_surely_within(open.saturating_sub(end), REACH) || end >= *from
    });
    let free = near.filter(|figure| is_money(figure) && !in_bracket(brackets, figure));
    let mut last: Vec<FigureId> = free.take(count.max(1)).map(|figure| figure.id).collect();
    last.reverse();
    last
}

/// Whether a figure is in one of the brackets.
fn in_bracket(brackets: &[Bracket], figure: &Figure) -> bool {
    let at = brackets.partition_point(|bracket| bracket.span.end < figure.span.end);
    brackets.get(at).is_some_and(|bracket| bracket.span.contains(figure.span))
}

/// Whether only a few words element an amount from its bracket: "12bn yen in damages (".
fn leads_to(marked: MarkedText<'_>, anchor: &Figure, bracket: Bracket) -> bool {
    const WORDS: usize = 6;
    let gap = marked.elements(anchor.span.end, bracket.span.start);
    let passes = |element: &Element<'_>| {
        let joins = element.is_and()
            || element.is_cue(Cue::Or)
            || element.is_cue(Cue::Respectively)
            || element.is_cue(Cue::Equals);
        let figure = figure_of(element)
            .and_then(|id| marked.figure(id))
            .is_some_and(|figure| !is_money(figure));
        !joins && (figure || element.is_filler() || matches!(element.kind, ElementKind::Phrase(_)))
    };
    // "a total of 204.3m (£109m)": money without its currency, and not the amount before it.
    let last = gap.last().and_then(figure_of).and_then(|id| marked.figure(id));
    let elided = last.is_some_and(|figure| may_be_money(marked, figure).is_some());
    gap.len() <= WORDS && gap.iter().all(passes) && !elided && !is_price_in_a_place(anchor, &gap)
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Conversion, language, text)
    }

    #[test]
    fn each_amount_in_a_bracket_equals_the_one_before_it() {
        assert_eq!(
            claims("en", "The fine is 6.4bn rand ($340m; £270m)."),
            ["6.4bn rand | $340m", "6.4bn rand | £270m"]
        );
        assert_eq!(
            claims("da", "Han fik 12.000 pund (godt 105.000 kroner, red.)."),
            ["12.000 pund | 105.000 kroner"]
        );
    }

    #[test]
    fn a_comparison_in_a_bracket_is_none() {
        assert!(claims("en", "The fine is 6.4bn rand (compared with $280m in May).").is_empty());
    }
}
