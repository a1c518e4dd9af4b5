//! Equivalents in a sentence of their own: "… på 495.000 rubler. Det svarer til 36.000 kroner."

use super::link::{Link, Links, Says};
use super::not_conversion::{comparable, differ, goes_elsewhere};
use super::page::{Page, Part, PartKind};
use super::same_name::Reopened;
use crate::figure::Figure;
use crate::language::{Cue, MeaningSet};

/// The equivalents that open the sentence after their amount.
pub(super) fn links(page: Page<'_>, money: &[&Figure], links: &mut Links) {
    for pair in money.windows(2).take_while(|_| !page.is_interrupted()) {
        let [one, other] = pair else { continue };
        if let Some(link) = link(page, one, other, links) {
            links.add(link);
        }
    }
}

fn link(page: Page<'_>, one: &Figure, other: &Figure, links: &Links) -> Option<Link> {
    const REACH: usize = 300;
    if links.root(other.id).is_some() || page.slice(one.span.end, other.span.start).len() > REACH {
        return None;
    }
    const SAYS_EQUAL: MeaningSet =
        MeaningSet::of_cue(Cue::Equals).with(MeaningSet::of_cue(Cue::Worth));
    if !page.any_phrase(one.span.end, other.span.start, SAYS_EQUAL) {
        return None;
    }
    let parts = page.parts(one.span.end, other.span.start);
    let stop = parts.iter().rposition(Part::is_stop)?;
    let opening = parts.get(stop + 1..)?;
    let first_sentence = parts.get(..stop)?.iter().all(|part| !part.is_stop());
    let cue =
        opening.iter().find(|part| part.is_cue(Cue::Equals)).or_else(|| hedged_worth(opening))?;
    let anchor = links.anchor(page, one, other);
    let fits = differ(one, other)
        && differ(anchor, other)
        && comparable(anchor, other)
        && !goes_elsewhere(page, other);
    let reopen = Reopened::default();
    let link = Link {
        anchor: anchor.id,
        derived: other.id,
        cue: Some(cue.span),
        reopen,
        says: Says::Worth,
    };
    (first_sentence && opens(opening) && fits).then_some(link)
}

/// "That's about $635 million.": a weaker cue, with nothing but a hedge.
fn hedged_worth<'p, 'a>(opening: &'p [Part<'a>]) -> Option<&'p Part<'a>> {
    let (cue, hedges) = opening.split_first()?;
    let hedged = !hedges.is_empty() && hedges.iter().all(Part::is_hedge);
    (cue.is_cue(Cue::Worth) && hedged).then_some(cue)
}

/// A subject of a word or two, the cue, a hedge: nothing else.
fn opens(parts: &[Part<'_>]) -> bool {
    const WORDS: usize = 4;
    let words = parts.iter().filter(|part| !(is_said(part) || part.is_hedge())).count();
    words <= WORDS
        && parts
            .iter()
            .all(|part| part.is_filler() || is_said(part) || matches!(part.kind, PartKind::Comma))
}

fn is_said(part: &Part<'_>) -> bool {
    [Cue::Equals, Cue::Worth, Cue::Then].iter().any(|cue| part.is_cue(*cue))
}
