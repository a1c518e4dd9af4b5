//! One name for two currencies: "$1.2m ($1.8m)", "40 million Australian dollars, about 29 million
//! dollars".
//!
//! Two amounts in one currency cannot be each other's equivalent, so where an amount and its
//! equivalent bear the same name, they are in different money. Where one of them is spelled out the
//! other is what the name means besides; else both are left open for the rates to show. The
//! article's own money needs no second reading: "5,2 mio. kr. (4,8 mio. kr.)" in a Danish article
//! gives last year's figure.

use crate::currency::Currency;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Basis, Figure, FigureId, Money};
use crate::language::Cue;

/// Two amounts that bear one name, the native one first.
struct Pair {
    figures: [FigureId; 2],
    in_bracket: bool,
}

/// The amounts whose money is read anew, and the amount that each is unlike.
pub(in crate::figure) fn told_apart(marked: MarkedText<'_>) -> Vec<(FigureId, Money, FigureId)> {
    let money: Vec<&Figure> = marked.money().collect();
    let mut found = Vec::new();
    for pair in money.windows(2).take_while(|_| !marked.is_interrupted()) {
        let [one, other] = pair else { continue };
        if let Some(pair) = pair_of(marked, one, other) {
            found.extend(pair.readings(marked, one, other));
        }
    }
    found
}

/// The amounts whose bare name was carried over from a qualified one, and which come after the bare
/// name was told to mean other money: "60 Millionen Hongkong-Dollar (7,7 Millionen Dollar)", and
/// then "7 Millionen Dollar".
pub(in crate::figure) fn like_the_bare_name(
    figures: &[Figure],
    told_apart: &[(FigureId, Money, FigureId)],
) -> Vec<(FigureId, Money)> {
    let mut found = Vec::new();
    let mut done: Vec<Currency> = Vec::new();
    for (id, money, unlike) in told_apart {
        let carried = |figure: &&Figure| basis(figure) == Some(Basis::EarlierWording);
        let (Some(bare), Some(qualified)) = (figures.get(*id), figures.get(*unlike)) else {
            continue;
        };
        let Some(lent) = qualified.currency().filter(|lent| !done.contains(lent)) else { continue };
        if !carried(&bare) || money.currency.is_none() {
            continue;
        }
        done.push(lent);
        let after = figures.iter().skip(id.saturating_add(1)).filter(carried);
        let same = after.filter(|figure| figure.currency() == Some(lent));
        found.extend(same.map(|figure| (figure.id, money.clone())));
    }
    found
}

/// Two amounts of one name that are said to be equal and are not the same.
fn pair_of(marked: MarkedText<'_>, one: &Figure, other: &Figure) -> Option<Pair> {
    const REACH: usize = 10;
    let same = one.currencies() == other.currencies() && one.amount != other.amount;
    let open = is_open(one) || is_open(other);
    if !(same && open && marked.are_within(one, other, REACH)) || is_home_name(marked, other) {
        return None;
    }
    let elements = marked.elements(one.span.end, other.span.start);
    let figures = [one.id, other.id];
    if stands_in_bracket(marked, &elements, other) {
        return Some(Pair { figures, in_bracket: true });
    }
    let (spelled, carried) = (basis(one), basis(other));
    let unlike = spelled == Some(Basis::Wording) && carried == Some(Basis::EarlierWording);
    (unlike && is_apposition(&elements)).then_some(Pair { figures, in_bracket: false })
}

/// "(about $1.8m)" right after the first amount, with nothing else in it.
fn stands_in_bracket(marked: MarkedText<'_>, gap: &[Element<'_>], other: &Figure) -> bool {
    let opening = gap.iter().position(|element| matches!(element.kind, ElementKind::Open));
    let Some((before, lead)) = opening.and_then(|at| gap.split_at_checked(at)) else {
        return false;
    };
    let closed = marked.elements(other.span.end, other.span.end.saturating_add(4));
    before.iter().all(Element::is_per)
        && lead.iter().skip(1).all(leads)
        && closed.first().is_some_and(|element| matches!(element.kind, ElementKind::Close))
}

/// ", about": a separator and words that say that the two are equal.
fn is_apposition(gap: &[Element<'_>]) -> bool {
    gap.iter().any(leads) && gap.iter().all(|element| leads(element) || element.is_separator())
}

fn leads(element: &Element<'_>) -> bool {
    let equal =
        [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Or].iter().any(|cue| element.is_cue(*cue));
    equal || element.is_hedge()
}

/// Whether the name can mean the money of the article's own country, or its language's.
fn is_home_name(marked: MarkedText<'_>, figure: &Figure) -> bool {
    marked.context.home().is_some_and(|home| figure.currencies().contains(&home))
}

fn basis(figure: &Figure) -> Option<Basis> {
    figure.money().map(|money| money.basis)
}

/// Whether a figure's name has several meanings and was not spelled out.
fn is_open(figure: &Figure) -> bool {
    candidates(figure).is_some()
}

fn candidates(figure: &Figure) -> Option<Vec<Currency>> {
    let money = figure.money()?;
    (money.basis != Basis::Wording && money.candidates.len() > 1).then(|| money.candidates.to_vec())
}

impl Pair {
    /// What its amounts may be in.
    fn readings(
        &self,
        marked: MarkedText<'_>,
        one: &Figure,
        other: &Figure,
    ) -> Vec<(FigureId, Money, FigureId)> {
        let [first, second] = self.figures;
        let context = marked.context;
        let usual =
            |candidates: &[Currency]| context.language.convention_on(candidates, context.day());
        match (candidates(one).filter(|_| self.in_bracket), candidates(other)) {
            (Some(ours), Some(theirs)) => {
                vec![(first, money(ours, None), second), (second, money(theirs, None), first)]
            }
            (Some(ours), None) => {
                let ours = without(ours, other);
                let chosen = usual(&ours);
                vec![(first, money(ours, chosen), second)]
            }
            (None, Some(theirs)) => {
                let theirs = without(theirs, one);
                let chosen = usual(&theirs);
                vec![(second, money(theirs, chosen), first)]
            }
            (None, None) => Vec::new(),
        }
    }
}

fn without(mut candidates: Vec<Currency>, other: &Figure) -> Vec<Currency> {
    candidates.retain(|candidate| Some(*candidate) != other.currency());
    candidates
}

/// What a name means by convention where it can mean that, or else all that it can mean.
fn money(candidates: Vec<Currency>, chosen: Option<Currency>) -> Money {
    let basis = if chosen.is_some() { Basis::Convention } else { Basis::Open };
    Money { currency: chosen, candidates: candidates.into(), basis }
}
