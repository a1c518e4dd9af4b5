//! Equivalents in a bracket: "495.000 rubler (cirka 36.000 kroner, red.)", "6.8bn rand ($1.2bn;
//! £910m)".
//!
//! By far the commonest way to write a conversion. Each amount in the bracket is said to equal the
//! amount before it; a few words may stand between. Lists run in parallel: "5 and 6 million euros
//! ($5.5m and $6.6m)". A bracket that gives a rate, a comparison or another market's price says
//! nothing of the kind.

use super::link::{Link, Links, Says};
use super::not_conversion::{comparable, is_price_in_a_place, names_a_place, names_another_thing};
use super::page::{Page, Part, PartKind, is_money};
use super::{list, same_name};
use crate::Span;
use crate::figure::{Figure, FigureId};
use crate::language::Cue;
use crate::steps;

/// A bracket's outside, from its opening sign to behind its closing one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bracket {
    pub(super) span: Span,
}

/// What is longer is no bracket that gives an equivalent.
const LONGEST: usize = 300;

/// All innermost brackets of a text that hold money, in order.
pub(super) fn brackets(page: Page<'_>) -> Vec<Bracket> {
    let mut open: Vec<usize> = Vec::new();
    let mut found: Vec<Bracket> = Vec::new();
    let mut behind = 0;
    while !page.is_interrupted()
        && let Some(at) = next_sign(page.text.as_bytes(), behind, open.last().copied())
    {
        behind = at + 1;
        steps::count(1);
        // Brackets that are open for so long are none, and with them those around them.
        if open.last().is_some_and(|open| at - open > LONGEST) {
            open.clear();
        }
        let Some(c) = page.text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        match c {
            '(' | '[' | '（' => open.push(at),
            ')' | ']' | '）' => {
                let Some(start) = open.pop() else { continue };
                let span = Span::new(start, at + c.len_utf8());
                let innermost = found.last().is_none_or(|last| last.span.end <= start);
                if span.end - span.start <= LONGEST
                    && innermost
                    && money_within(page, span).next().is_some()
                {
                    found.push(Bracket { span });
                }
            }
            _ => {}
        }
    }
    found
}

/// Where the next bracket may stand: near behind one that opened any, farther on only one that
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

fn money_within<'a>(page: Page<'a>, span: Span) -> impl Iterator<Item = &'a Figure> {
    let from = page.figures.partition_point(|figure| figure.span.start < span.start);
    let behind = page.figures.iter().skip(from).inspect(|_| steps::count(1));
    let figures = behind.take_while(move |figure| figure.span.end <= span.end);
    figures.filter(|figure| is_money(figure))
}

/// The equivalents that stand in brackets.
pub(super) fn links(page: Page<'_>, brackets: &[Bracket], links: &mut Links) {
    for bracket in brackets.iter().take_while(|_| !page.is_interrupted()) {
        let Some(legs) = legs(page, *bracket) else { continue };
        let anchors = anchors(page, brackets, *bracket, legs.len());
        let reached = anchors.last().and_then(|last| page.figure(*last));
        if !reached.is_some_and(|anchor| leads_to(page, anchor, *bracket)) {
            continue;
        }
        for (anchor, leg) in list::pairs(page, &anchors, &legs) {
            if let Some(link) = link(page, *bracket, anchor, leg) {
                links.add(link);
            }
        }
    }
}

fn link(page: Page<'_>, bracket: Bracket, anchor: FigureId, leg: FigureId) -> Option<Link> {
    let (one, other) = (page.figure(anchor)?, page.figure(leg)?);
    if !comparable(one, other)
        || names_a_place(page, one, &page.parts(other.span.end, bracket.span.end - 1))
    {
        return None;
    }
    let reopen = same_name::in_bracket(page, one, other, bracket)?;
    let cue = Some(Span::new(bracket.span.start, bracket.span.start + 1));
    Some(Link { anchor, derived: leg, cue, reopen, says: Says::Worth })
}

/// The amounts in a bracket, where each is plainly an equivalent; `None` where one is something
/// else.
fn legs(page: Page<'_>, bracket: Bracket) -> Option<Vec<FigureId>> {
    let parts = page.parts(bracket.span.start + 1, bracket.span.end - 1);
    if parts.iter().skip(1).any(|part| matches!(part.kind, PartKind::EqualsSign))
        || parts.iter().any(spoils)
    {
        return None;
    }
    let mut legs = Vec::new();
    for segment in parts.split(parts_legs) {
        let Some(at) = segment.iter().position(|part| is_leg(page, part)) else { continue };
        let (lead, tail) = (segment.get(..at)?, segment.get(at + 1..)?);
        if tail.iter().any(|part| is_leg(page, part)) || !(is_lead(lead) && is_tail(page, tail)) {
            return None;
        }
        legs.extend(figure_of(segment.get(at)?));
    }
    // "(from $5m)" is a change, "(from $5m to $6m)" a list.
    let change = legs.len() == 1 && parts.iter().any(Part::is_range_word);
    (!change).then_some(legs)
}

fn spoils(part: &Part<'_>) -> bool {
    names_another_thing(part) || part.is_cue(Cue::Earlier) || part.is_place() || part.is_stop()
}

fn parts_legs(part: &Part<'_>) -> bool {
    let sign = matches!(
        part.kind,
        PartKind::Comma | PartKind::Semicolon | PartKind::Slash | PartKind::Dash
    );
    sign || part.is_cue(Cue::Or) || part.is_and() || part.is_range_word()
}

fn figure_of(part: &Part<'_>) -> Option<FigureId> {
    if let PartKind::Figure(id) = part.kind { Some(id) } else { None }
}

fn is_leg(page: Page<'_>, part: &Part<'_>) -> bool {
    figure_of(part).and_then(|id| page.figure(id)).is_some_and(is_money)
}

/// What may stand before an amount in a bracket: hedges, cues, and words beside a cue.
fn is_lead(parts: &[Part<'_>]) -> bool {
    const WORDS_BESIDE_CUE: usize = 4;
    let equal = parts
        .iter()
        .any(|part| part.is_cue(Cue::Equals) || part.is_cue(Cue::Worth) || part.is_cue(Cue::Then));
    let words = parts.iter().filter(|part| !is_said(part)).count();
    words == 0
        || (equal
            && words <= WORDS_BESIDE_CUE
            && parts.iter().all(|part| is_said(part) || part.is_filler()))
}

fn is_said(part: &Part<'_>) -> bool {
    let cue =
        [Cue::Equals, Cue::Worth, Cue::Then, Cue::Editorial].iter().any(|cue| part.is_cue(*cue));
    cue || part.is_hedge() || matches!(part.kind, PartKind::EqualsSign | PartKind::Colon)
}

/// What may stand behind an amount in a bracket: what it is counted per, a cue, or a word or two.
fn is_tail(page: Page<'_>, parts: &[Part<'_>]) -> bool {
    const WORDS: usize = 3;
    let cue = |part: &Part<'_>| {
        [Cue::Equals, Cue::Then, Cue::Editorial].iter().any(|cue| part.is_cue(*cue))
    };
    let equal = parts.iter().any(cue);
    let words =
        parts.iter().filter(|part| !(cue(part) || part.is_per() || part.is_hedge_after())).count();
    let plain = parts.iter().all(|part| {
        cue(part)
            || part.is_per()
            || part.is_hedge_after()
            || (part.is_filler() && !part.is_hedge() && !part.is_cue(Cue::RateOf))
            || is_date(page, part)
    });
    plain && (equal || words <= WORDS)
}

fn is_date(page: Page<'_>, part: &Part<'_>) -> bool {
    let figure = figure_of(part).and_then(|id| page.figure(id));
    figure.is_some_and(|figure| figure.kind == crate::figure::Kind::Date)
}

/// The last `count` amounts not far before a bracket that do not stand in a bracket of their own.
fn anchors(page: Page<'_>, brackets: &[Bracket], bracket: Bracket, count: usize) -> Vec<FigureId> {
    const REACH: usize = 400;
    let open = bracket.span.start;
    let before = page.figures.partition_point(|figure| figure.span.start < open);
    let figures =
        page.figures.get(..before).unwrap_or_default().iter().rev().inspect(|_| steps::count(1));
    let near = figures.take_while(|figure| open.saturating_sub(figure.span.end) <= REACH);
    let free = near.filter(|figure| is_money(figure) && !in_bracket(brackets, figure));
    let mut last: Vec<FigureId> = free.take(count.max(1)).map(|figure| figure.id).collect();
    last.reverse();
    last
}

/// Whether a figure stands in one of the brackets.
fn in_bracket(brackets: &[Bracket], figure: &Figure) -> bool {
    let at = brackets.partition_point(|bracket| bracket.span.end < figure.span.end);
    brackets.get(at).is_some_and(|bracket| bracket.span.contains(figure.span))
}

/// Whether only a few words part an amount from its bracket: "12bn yen in damages (".
fn leads_to(page: Page<'_>, anchor: &Figure, bracket: Bracket) -> bool {
    const WORDS: usize = 6;
    let gap = page.parts(anchor.span.end, bracket.span.start);
    let passes = |part: &Part<'_>| {
        let joins = part.is_and()
            || part.is_cue(Cue::Or)
            || part.is_cue(Cue::Respectively)
            || part.is_cue(Cue::Equals);
        let figure =
            figure_of(part).and_then(|id| page.figure(id)).is_some_and(|figure| !is_money(figure));
        !joins && (figure || part.is_filler() || matches!(part.kind, PartKind::Phrase(_)))
    };
    gap.len() <= WORDS && gap.iter().all(passes) && !is_price_in_a_place(anchor, &gap)
}
