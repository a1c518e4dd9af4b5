//! One sign for two currencies: "$1.2m ($1.8m)".
//!
//! Two amounts in one currency cannot be each other's equivalent, so where an amount and its
//! bracket bear the same sign, they are in different dollars. Which, is left open for the rates to
//! show.

use super::bracket::Bracket;
use super::not_conversion::differ;
use super::page::{Page, Part};
use crate::currency::Currency;
use crate::figure::{Basis, Figure, FigureId, Money};

/// The currencies that two figures share a name for are open again.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Reopened {
    pub(super) figures: Vec<(FigureId, Vec<Currency>)>,
}

/// What an amount and its bracket's amount are open to, empty where they are in different
/// currencies already; `None` where they are plainly in the same.
pub(super) fn in_bracket(
    page: Page<'_>,
    anchor: &Figure,
    leg: &Figure,
    bracket: Bracket,
) -> Option<Reopened> {
    if differ(anchor, leg) {
        return Some(Reopened::default());
    }
    let gap = page.parts(anchor.span.end, bracket.span.start);
    let alone =
        gap.iter().all(Part::is_per) && page.parts(leg.span.end, bracket.span.end - 1).is_empty();
    if !alone || leg.amount == anchor.amount || is_home_name(page, leg) {
        return None;
    }
    let figures = match (open(anchor), open(leg)) {
        (Some(ours), Some(theirs)) => vec![(anchor.id, ours), (leg.id, theirs)],
        (Some(ours), None) => vec![(anchor.id, without(ours, leg))],
        (None, _) => return beside_spelled_out(anchor, leg),
    };
    Some(Reopened { figures })
}

/// "40 million Canadian dollars, about $29 million": where the first amount spells its currency
/// out, the bare sign behind it is another's.
pub(super) fn in_apposition(anchor: &Figure, derived: &Figure) -> Option<Reopened> {
    if differ(anchor, derived) {
        Some(Reopened::default())
    } else {
        beside_spelled_out(anchor, derived)
    }
}

fn beside_spelled_out(anchor: &Figure, derived: &Figure) -> Option<Reopened> {
    let carried = derived.money.as_ref().is_some_and(|money| money.basis == Basis::EarlierWording);
    let spelled = anchor.money.as_ref().is_some_and(|money| money.basis == Basis::Wording);
    let candidates =
        open(derived).filter(|_| spelled && carried && derived.amount != anchor.amount)?;
    Some(Reopened { figures: vec![(derived.id, without(candidates, anchor))] })
}

/// A name that the language's own country uses for its money ("kroner" in Danish) needs no second
/// reading; "5,2 mio. kr. (4,8 mio. kr.)" gives last year's figure.
fn is_home_name(page: Page<'_>, figure: &Figure) -> bool {
    let home = page.context.language.country().and_then(|country| country.currency());
    home.is_some_and(|home| figure.currencies().contains(&home))
}

/// Every currency a name can mean, where it was not spelled out.
fn open(figure: &Figure) -> Option<Vec<Currency>> {
    let money = figure.money.as_ref()?;
    (money.basis != Basis::Wording && money.candidates.len() > 1).then(|| money.candidates.to_vec())
}

fn without(mut candidates: Vec<Currency>, other: &Figure) -> Vec<Currency> {
    candidates.retain(|candidate| Some(*candidate) != other.currency());
    candidates
}

impl Reopened {
    /// Opens the figures' currencies. What a name means by convention stands where the other figure
    /// spells its own out: in "A$5m ($3.3m)" the bare sign is the US dollar's.
    pub(super) fn apply(
        &self,
        figures: &mut [Figure],
        usual: impl Fn(&[Currency]) -> Option<Currency>,
    ) {
        for (id, candidates) in &self.figures {
            let Some(figure) = figures.get_mut(*id) else { continue };
            let chosen = if self.figures.len() == 1 { usual(candidates) } else { None };
            let basis = if chosen.is_some() { Basis::Convention } else { Basis::Open };
            figure.money =
                Some(Money { currency: chosen, candidates: candidates.as_slice().into(), basis });
        }
    }
}
