//! Equivalents in a sentence of their own: "… på 495.000 rubler. Det svarer til 36.000 kroner."

use super::link::{Link, Links, Says};
use super::not_conversion::{comparable, differ, goes_elsewhere};
use crate::figure::Figure;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::language::{Cue, MeaningSet};

/// The equivalents that open the sentence after their amount.
pub(in crate::claim::find) fn links(marked: MarkedText<'_>, money: &[&Figure], links: &mut Links) {
    for pair in money.windows(2).take_while(|_| !marked.is_interrupted()) {
        let [one, other] = pair else { continue };
        if let Some(link) = link(marked, one, other, links) {
            links.add(link);
        }
    }
}

fn link(marked: MarkedText<'_>, one: &Figure, other: &Figure, links: &Links) -> Option<Link> {
    const REACH: usize = 50;
    if links.root(other.id).is_some() {
        return None;
    }
    const SAYS_EQUAL: MeaningSet = MeaningSet::of_cue(Cue::Equals)
        .with(MeaningSet::of_cue(Cue::Worth))
        .with(MeaningSet::of_cue(Cue::ThatIs));
    // Few pairs have such a word between them, and tokens are fewer than characters.
    if !marked.any_phrase(one.span.end, other.span.start, SAYS_EQUAL)
        || !marked.are_within(one, other, REACH)
    {
        return None;
    }
    let elements = marked.elements(one.span.end, other.span.start);
    let stop = elements.iter().rposition(Element::is_stop)?;
    let opening = elements.get(stop + 1..)?;
    let breaks =
        opening.iter().take_while(|element| matches!(element.kind, ElementKind::Break)).count();
    let opening = opening.get(breaks..)?;
    let first_sentence = is_one_sentence(elements.get(..stop)?);
    let cue = opening
        .iter()
        .find(|element| element.is_cue(Cue::Equals))
        .or_else(|| hedged_worth(opening))?;
    let anchor = links.anchor(marked, one, other);
    let fits = differ(one, other)
        && differ(anchor, other)
        && comparable(anchor, other)
        && !goes_elsewhere(marked, other)
        && !marked.says_todays_worth(one, other);
    let link =
        Link { anchor: anchor.id, derived: other.id, cue: Some(cue.span), says: Says::Worth };
    (first_sentence && opens(opening) && fits).then_some(link)
}

/// Whether no sentence ends before the last element; the end of a paragraph right there is the same
/// stop.
fn is_one_sentence(elements: &[Element<'_>]) -> bool {
    let last = elements.iter().rposition(|element| !element.is_stop());
    let words = elements.get(..last.map_or(0, |last| last + 1)).unwrap_or_default();
    !words.iter().any(Element::is_stop)
}

/// "That's about $635 million.": a weaker cue, with nothing but a hedge.
fn hedged_worth<'p, 'a>(opening: &'p [Element<'a>]) -> Option<&'p Element<'a>> {
    let (cue, hedges) = opening.split_first()?;
    let hedged = !hedges.is_empty() && hedges.iter().all(Element::is_hedge);
    let says = cue.is_cue(Cue::Worth) || cue.is_cue(Cue::ThatIs);
    (says && hedged).then_some(cue)
}

/// A subject of a word or two, the cue, a hedge: nothing else.
fn opens(elements: &[Element<'_>]) -> bool {
    const WORDS: usize = 4;
    let words = elements.iter().filter(|element| !(is_said(element) || element.is_hedge())).count();
    words <= WORDS
        && elements.iter().all(|element| {
            element.is_filler() || is_said(element) || matches!(element.kind, ElementKind::Comma)
        })
}

fn is_said(element: &Element<'_>) -> bool {
    const SAID: [Cue; 5] = [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Then, Cue::Now];
    SAID.iter().any(|cue| element.is_cue(*cue))
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
    fn a_sentence_that_opens_with_a_cue_converts_the_amount_before_it() {
        assert_eq!(
            claims("da", "Bilen kostede 40.000 euro. Det svarer til knap 300.000 kroner."),
            ["40.000 euro | 300.000 kroner"]
        );
    }

    #[test]
    fn a_sentence_about_something_else_does_not() {
        assert!(claims("da", "Bilen kostede 40.000 euro. Huset er dyrere og svarer til det, han gav 300.000 kroner for.").is_empty());
    }
}
