//! Equivalents in the running text: "40 millioner dollar, rundt 350 millioner kroner", "halvanden
//! million euro, eller godt 11 millioner kroner", "495.000 roebel – 5.300 dollar of 4.850 euro –",
//! "299 euro/2.230 kr.".
//!
//! The words between two amounts are read backwards from the second: its hedges, the cue, what sets it
//! apart. Amounts that merely follow each other ("$4 million and €3 million") are no conversion.

use super::bracket::Bracket;
use super::link::{Link, Links, Says};
use super::not_conversion::{comparable, differ, goes_elsewhere, names_another_thing, periods};
use super::page::{Page, Part, PartKind, is_money};
use super::{same_name, stated_rate};
use crate::Span;
use crate::figure::Figure;
use crate::language::Cue;

/// The equivalents in the running text.
pub(super) fn links(page: Page<'_>, brackets: &[Bracket], links: &mut Links) {
    let money: Vec<&Figure> = page.money().collect();
    for (at, pair) in money.windows(2).enumerate() {
        let [one, other] = pair else { continue };
        if links.root(other.id).is_some() {
            continue;
        }
        let neighbours = Neighbours {
            before: at.checked_sub(1).and_then(|at| money.get(at)).copied(),
            behind: money.get(at + 2).copied(),
        };
        let Some(from) = leaves_bracket(page, brackets, one, other, links) else { continue };
        let anchor = links.root(one.id).and_then(|root| page.figure(root)).unwrap_or(one);
        if let Some(link) = link(page, from, (one, anchor), other, &neighbours) {
            links.add(link);
        }
    }
}

/// The amounts on either side of a pair.
struct Neighbours<'a> {
    before: Option<&'a Figure>,
    behind: Option<&'a Figure>,
}

impl Neighbours<'_> {
    /// "£25/€29/$32": a list of prices, one for each market.
    fn slashed(&self, page: Page<'_>, one: &Figure, other: &Figure) -> bool {
        let slash = |gap: &str| gap.trim() == "/";
        self.before.is_some_and(|before| slash(page.slice(before.span.end, one.span.start)))
            || self.behind.is_some_and(|behind| slash(page.slice(other.span.end, behind.span.start)))
    }
}

/// Where the text between two amounts begins: behind the bracket that the first stands in, if it is an
/// equivalent there. `None` where the second is in a bracket that the first is not in.
fn leaves_bracket(
    page: Page<'_>,
    brackets: &[Bracket],
    one: &Figure,
    other: &Figure,
    links: &Links,
) -> Option<usize> {
    let holding = |figure: &Figure| {
        let at = brackets.partition_point(|bracket| bracket.span.end < figure.span.end);
        brackets.get(at).filter(|bracket| bracket.span.contains(figure.span)).map(|bracket| bracket.span)
    };
    let from = match (holding(one), holding(other)) {
        (ours, theirs) if ours == theirs => one.span.end,
        (Some(bracket), None) if links.root(one.id).is_some() => bracket.end,
        _ => return None,
    };
    let slack = page.slice(from, other.span.start);
    const REACH: usize = 300;
    (slack.len() <= REACH).then_some(from)
}

fn link(
    page: Page<'_>,
    from: usize,
    (one, anchor): (&Figure, &Figure),
    other: &Figure,
    neighbours: &Neighbours<'_>,
) -> Option<Link> {
    let parts = page.parts(from, other.span.start);
    let behind_per = parts.iter().position(|part| !part.is_per()).unwrap_or(parts.len());
    let said = Said::of(page, parts.get(behind_per..)?)?;
    let reopen = same_name::in_apposition(one, other)?;
    if !(differ(anchor, other) || anchor.id == one.id) || goes_elsewhere(page, other) {
        return None;
    }
    let plain = said.equals.is_some();
    if !(comparable(anchor, other) || (plain && periods(anchor, other)))
        || !said.holds(page, one, other, neighbours)
    {
        return None;
    }
    let signed = said.separator == Some(Separator::EqualsSign) && stated_rate::prices_units(anchor, other);
    let told = (said.equates() || parts.is_empty()) && stated_rate::prices_one(anchor, other);
    let says = if signed || told { Says::Rate } else { Says::Worth };
    Some(Link { anchor: anchor.id, derived: other.id, cue: said.cue(), reopen, says })
}

/// What is said between two amounts, in order: words, what sets the second apart, cue, hedge.
#[derive(Default)]
struct Said {
    /// Words before the separator or cue.
    words: usize,
    separator: Option<Separator>,
    equals: Option<Span>,
    worth: Option<Span>,
    or: Option<Span>,
    hedge: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    Comma,
    Dash,
    Slash,
    EqualsSign,
}

impl Said {
    /// `None` where the words rule an equivalent out.
    fn of(page: Page<'_>, parts: &[Part<'_>]) -> Option<Self> {
        let mut said = Self::default();
        let mut rest = parts;
        let mut loose = 0;
        while let Some((part, before)) = rest.split_last() {
            if said.take(part) {
                rest = before;
            } else if part.is_filler() && !said.has_cue() && !part.is_and() && !part.is_range_word() {
                loose += 1;
                rest = before;
            } else {
                break;
            }
            if said.has_cue() && before.last().is_none_or(|part| !part.is_separator() && !said.may_take(part))
            {
                break;
            }
            if said.separator.is_some() {
                break;
            }
        }
        said.words = rest.len();
        (said.allows(loose) && said.follows(page, rest)).then_some(said)
    }

    fn may_take(&self, part: &Part<'_>) -> bool {
        part.is_hedge() || [Cue::Equals, Cue::Worth, Cue::Or, Cue::Then].iter().any(|cue| part.is_cue(*cue))
    }

    /// Takes a part that says something; false where it says nothing.
    fn take(&mut self, part: &Part<'_>) -> bool {
        match part.kind {
            PartKind::Comma => self.separator = Some(Separator::Comma),
            PartKind::Dash => self.separator = Some(Separator::Dash),
            PartKind::Slash => self.separator = Some(Separator::Slash),
            PartKind::EqualsSign => self.separator = Some(Separator::EqualsSign),
            PartKind::Phrase(_) if part.is_cue(Cue::Equals) => self.equals = Some(part.span),
            PartKind::Phrase(_) if part.is_cue(Cue::Worth) => self.worth = Some(part.span),
            PartKind::Phrase(_) if part.is_cue(Cue::Or) => self.or = Some(part.span),
            PartKind::Phrase(_) if part.is_hedge() => self.hedge = true,
            PartKind::Phrase(_) => return part.is_cue(Cue::Then),
            PartKind::Word
            | PartKind::Figure(_)
            | PartKind::Open
            | PartKind::Close
            | PartKind::Semicolon
            | PartKind::Colon
            | PartKind::Stop
            | PartKind::Break => return false,
        }
        true
    }

    fn has_cue(&self) -> bool {
        self.equals.is_some() || self.worth.is_some() || self.or.is_some()
    }

    /// Whether it is plainly said that the two are equal.
    fn equates(&self) -> bool {
        self.equals.is_some() || self.worth.is_some() || self.separator == Some(Separator::EqualsSign)
    }

    fn cue(&self) -> Option<Span> {
        self.equals.or(self.worth).or(self.or)
    }

    /// Words right before the second amount are allowed beside a plain cue alone: "svarer i dag til
    /// omkring".
    fn allows(&self, loose: usize) -> bool {
        const BESIDE_CUE: usize = 3;
        loose == 0 || (self.equates() && loose <= BESIDE_CUE)
    }

    /// Whether the words before the separator or cue leave it to the first amount.
    fn follows(&self, page: Page<'_>, words: &[Part<'_>]) -> bool {
        const FAR: usize = 12;
        const NEAR: usize = 4;
        let most = if self.equals.is_some() {
            FAR
        } else if matches!(self.separator, Some(Separator::Comma | Separator::Dash)) && self.worth.is_none() {
            NEAR
        } else {
            0
        };
        let passes = |part: &Part<'_>| match part.kind {
            PartKind::Comma => self.equals.is_some(),
            PartKind::Figure(id) => page.figure(id).is_some_and(|figure| !is_money(figure)),
            _ => part.is_filler() && !part.is_and(),
        };
        words.len() <= most && words.iter().all(passes) && !words.iter().any(names_another_thing)
    }

    /// Whether that much said makes the second amount an equivalent of the first.
    fn holds(&self, page: Page<'_>, one: &Figure, other: &Figure, neighbours: &Neighbours<'_>) -> bool {
        let closed = closing(page, other);
        if self.equals.is_some() || self.separator == Some(Separator::EqualsSign) {
            return true;
        }
        if self.worth.is_some() || self.or.is_some() {
            return self.words == 0 || closed.is_some();
        }
        match (self.separator, self.hedge) {
            (Some(Separator::Slash), true) => true,
            (Some(Separator::Slash), false) => !neighbours.slashed(page, one, other),
            (Some(_), true) => self.words == 0 || closed.is_some(),
            (Some(Separator::Dash), false) => self.words == 0 && matches!(closed, Some(PartKind::Dash)),
            (Some(Separator::Comma), false) => {
                self.words == 0 && (said_behind(page, other) || inserted(page, one, other, neighbours))
            }
            (None, true) => self.words == 0 && is_approximate(other),
            (None, false) => self.words == 0 && stand_alone(page, one, other, neighbours),
            (Some(Separator::EqualsSign), false) => true,
        }
    }
}

/// "5 euro ca. 37 kroner" may leave out its comma; "rose 5 euros above 10 dollars" is something else.
fn is_approximate(figure: &Figure) -> bool {
    use crate::interval::Hedge;
    matches!(figure.hedge(), Some(Hedge::About | Hedge::SlightlyBelow | Hedge::SlightlyAbove))
}

/// What closes the second amount's clause right behind it, if anything does.
fn closing<'a>(page: Page<'a>, figure: &Figure) -> Option<PartKind<'a>> {
    let behind = page.clause_behind(figure.span.end);
    let next = behind.iter().find(|part| !(part.is_per() || part.is_hedge_after()));
    match next {
        None => Some(PartKind::Stop),
        Some(part) => part.ends_clause().then_some(part.kind),
    }
}

/// "495.000 rubler, 36.000 kroner omregnet".
fn said_behind(page: Page<'_>, figure: &Figure) -> bool {
    page.clause_behind(figure.span.end).first().is_some_and(|part| part.is_cue(Cue::Equals))
}

/// "495.000 rubler, 36.000 kroner, for at": set in commas, and no list.
fn inserted(page: Page<'_>, one: &Figure, other: &Figure, neighbours: &Neighbours<'_>) -> bool {
    const NEAR: usize = 40;
    let lists = |figure: &&Figure| {
        let gap = if figure.span.start < one.span.start {
            page.slice(figure.span.end, one.span.start)
        } else {
            page.slice(other.span.end, figure.span.start)
        };
        gap.len() < NEAR
    };
    let listed =
        neighbours.before.as_ref().is_some_and(lists) || neighbours.behind.as_ref().is_some_and(lists);
    let behind = page.clause_behind(other.span.end);
    let goes_on =
        behind.first().and_then(|comma| page.parts(comma.span.end, comma.span.end + NEAR).into_iter().next());
    let in_commas = matches!(behind.first().map(|part| part.kind), Some(PartKind::Comma));
    in_commas && !listed && goes_on.is_some_and(|part| !part.is_and() && !part.is_cue(Cue::Or))
}

/// Two amounts with nothing between them, as in a line of a table; three would be a list.
fn stand_alone(page: Page<'_>, one: &Figure, other: &Figure, neighbours: &Neighbours<'_>) -> bool {
    let blank = |gap: &str| gap.trim_matches([' ', '\t', '|', '\u{a0}', '\u{202f}']).is_empty();
    let before = neighbours.before.is_none_or(|figure| !blank(page.slice(figure.span.end, one.span.start)));
    let behind = neighbours.behind.is_none_or(|figure| !blank(page.slice(other.span.end, figure.span.start)));
    before && behind && blank(page.slice(one.span.end, other.span.start))
}
