//! Equivalents in the running text: "40 millioner dollar, rundt 350 millioner kroner", "halvanden
//! million euro, eller godt 11 millioner kroner", "495.000 roebel – 5.300 dollar of 4.850 euro –",
//! "299 euro/2.230 kr.".
//!
//! The words between two amounts are read backwards from the second: its hedges, the cue, what sets
//! it apart. Amounts that merely follow each other ("$4 million and €3 million") are no conversion.

use super::bracket::Bracket;
use super::connective::{Connective, Separator};
use super::link::{Link, Links, Says};
use super::not_conversion::{comparable, differ, goes_elsewhere, periods};
use super::surroundings::{Neighbours, closing, said_after};
use crate::claim::find::stated_rate;
use crate::figure::Figure;
use crate::figure::marked::{ElementKind, MarkedText};
use crate::interval::Hedge;
use crate::language::Cue;
use crate::text::reach;

/// The equivalents in the running text.
pub(in crate::claim::find) fn links(
    marked: MarkedText<'_>,
    money: &[&Figure],
    brackets: &[Bracket],
    links: &mut Links,
) {
    for (at, pair) in money.windows(2).enumerate().take_while(|_| !marked.is_interrupted()) {
        let [one, other] = pair else { continue };
        if links.root(other.id).is_some() || !differ(one, other) {
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| money.get(at)).copied();
        let neighbours = Neighbours { before, one, other, after: money.get(at + 2).copied() };
        let Some(from) = leaves_bracket(marked, brackets, one, other, links) else { continue };
        let anchor = links.anchor(marked, one, other);
        let Some(link) = link(marked, from, anchor, neighbours) else { continue };
        for link in in_parallel(marked, neighbours, &link).unwrap_or_else(|| vec![link]) {
            links.add(link);
        }
    }
}

/// Two lists of two, of which each has its equivalent at the same place: "12 and 15 million euros,
/// or 13.1 and 16.4 million dollars".
fn in_parallel(marked: MarkedText<'_>, pair: Neighbours<'_>, link: &Link) -> Option<Vec<Link>> {
    let (before, after) = (pair.before?, pair.after?);
    let joined = |one: &Figure, other: &Figure| {
        let gap = marked.elements(one.span.end, other.span.start);
        !differ(one, other) && matches!(gap.as_slice(), [and] if and.is_and())
    };
    let lists = joined(before, pair.one) && joined(pair.other, after);
    lists.then(|| {
        let pairs = [(before, pair.other), (pair.one, after)];
        let of = |(anchor, derived): (&Figure, &Figure)| Link {
            anchor: anchor.id,
            derived: derived.id,
            ..link.clone()
        };
        pairs.map(of).to_vec()
    })
}

/// Where the text between two amounts begins: after the bracket that the first is in, if it is
/// an equivalent there. `None` where the second is in a bracket that the first is not in.
fn leaves_bracket(
    marked: MarkedText<'_>,
    brackets: &[Bracket],
    one: &Figure,
    other: &Figure,
    links: &Links,
) -> Option<usize> {
    let holding = |figure: &Figure| {
        let at = brackets.partition_point(|bracket| bracket.span.end < figure.span.end);
        brackets
            .get(at)
            .filter(|bracket| bracket.span.contains(figure.span))
            .map(|bracket| bracket.span)
    };
    let from = match (holding(one), holding(other)) {
        (ours, theirs) if ours == theirs => one.span.end,
        (Some(bracket), None) if links.root(one.id).is_some() => bracket.end,
        _ => return None,
    };
    const REACH: usize = 50;
    reach::is_within(marked.text, from, other.span.start, REACH).then_some(from)
}

fn link(
    marked: MarkedText<'_>,
    from: usize,
    anchor: &Figure,
    pair: Neighbours<'_>,
) -> Option<Link> {
    let (one, other) = (pair.one, pair.other);
    let elements = marked.elements(from, other.span.start);
    let after_per = elements.iter().position(|element| !element.is_per()).unwrap_or(elements.len());
    let said = Connective::of(marked, elements.get(after_per..)?)?;
    if !(differ(anchor, other) || anchor.id == one.id)
        || goes_elsewhere(marked, other)
        || marked.says_todays_worth(one, other)
    {
        return None;
    }
    let comparable = comparable(anchor, other) || (said.equals.is_some() && periods(anchor, other));
    if !comparable || !makes_equal(marked, &said, pair) {
        return None;
    }
    let signed =
        said.separator == Some(Separator::EqualsSign) && stated_rate::prices_units(anchor, other);
    let told = (said.equates() || elements.is_empty()) && stated_rate::prices_one(anchor, other);
    let says = if signed || told { Says::Rate } else { Says::Worth };
    Some(Link { anchor: anchor.id, derived: other.id, cue: said.cue(), says })
}

/// Whether that much said makes the second amount an equivalent of the first.
fn makes_equal(marked: MarkedText<'_>, said: &Connective, pair: Neighbours<'_>) -> bool {
    if said.equals.is_some() {
        return true;
    }
    let closed = closing(marked, pair.other);
    if said.copula.is_some() {
        return said.words == 0 && !is_price(marked, pair.one);
    }
    if said.worth.is_some() || said.or.is_some() {
        return said.words == 0 || closed.is_some();
    }
    let at_once = said.words == 0;
    match (said.separator, said.hedge) {
        (Some(Separator::EqualsSign), _) | (Some(Separator::Slash), true) => true,
        (Some(Separator::Slash), false) => !pair.slashed(marked),
        (Some(Separator::Comma | Separator::Dash), true) => at_once || closed.is_some(),
        (Some(Separator::Dash), false) => {
            at_once && (matches!(closed, Some(ElementKind::Dash)) || pair.ends_sentence(marked))
        }
        (Some(Separator::Comma), false) => {
            let set_off = said_after(marked, pair.other) || pair.inserted(marked);
            at_once && (set_off || (pair.ends_sentence(marked) && !are_namesakes(pair)))
        }
        (Some(Separator::Semicolon), _) => false,
        (None, true) => at_once && is_approximate(pair.other),
        (None, false) => at_once && pair.stand_alone(marked),
    }
}

/// "50 milliarder danske kroner, 75 milliarder norske": two amounts side by side.
fn are_namesakes(pair: Neighbours<'_>) -> bool {
    let (one, other) = (pair.one.currency(), pair.other.currency());
    one.zip(other).is_some_and(|(one, other)| one.namesakes().any(|namesake| namesake == other))
}

/// "bought for 5 million euros is worth 8 million dollars": what was paid then is not what it is
/// worth now.
fn is_price(marked: MarkedText<'_>, figure: &Figure) -> bool {
    const REACH: usize = 24;
    let before = marked.elements(figure.span.start.saturating_sub(REACH), figure.span.start);
    let word = before.iter().rev().find(|element| !element.is_hedge());
    word.is_some_and(|element| element.is_cue(Cue::RateOf))
}

/// "5 euro ca. 37 kroner" may leave out its comma; "rose 5 euros above 10 dollars" is something
/// else.
fn is_approximate(figure: &Figure) -> bool {
    matches!(figure.hedge(), Some(Hedge::About | Hedge::SlightlyBelow | Hedge::SlightlyAbove))
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
    fn a_cue_or_a_hedge_makes_the_next_amount_an_equivalent() {
        assert_eq!(
            claims("da", "Bilen kostede 40.000 euro, svarende til knap 300.000 kroner."),
            ["40.000 euro | 300.000 kroner"]
        );
        assert_eq!(
            claims("de", "Er zahlte 500 Dollar, umgerechnet rund 460 Euro."),
            ["500 Dollar | 460 Euro"]
        );
    }

    #[test]
    fn amounts_that_merely_follow_each_other_are_two() {
        assert!(claims("en", "They raised $4m in May and €3m in June.").is_empty());
    }
}
