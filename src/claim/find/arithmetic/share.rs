//! A part of a whole in percent: "Of 1,840 calls, 276 (15 per cent) were about noise".
//!
//! Both counts are before the percentage, in whole numbers of things or in one money. The
//! percentage is in a bracket right after the part, or after a word that says that the two are
//! one ("or 30 per cent"); or the percentage comes first and the counts say the same. A share of
//! something other than what was counted is no claim: "13 of 15 locks and 85 per cent of revenues".

mod of_whole;

use super::figures::{Gap, NEAR, Values, same_unit, value};
use super::role::{ends_in_from, range_word};
use crate::Span;
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::{Cue, FigureCue, MeaningSet};

/// One claim for each percentage with its part and whole.
pub(super) fn claims<'a>(marked: MarkedText<'a>, values: &Values<'a>) -> Vec<Claim> {
    let values = values.all.as_slice();
    let triples = values.windows(3).take_while(|_| !marked.is_interrupted());
    let of_counts = triples.filter_map(|triple| {
        claim(marked, triple)
            .or_else(|| before_whole(marked, triple))
            .or_else(|| per_number(marked, triple))
            .or_else(|| of_whole::part_last(marked, triple))
            .or_else(|| of_whole::share_first(marked, triple))
            .or_else(|| of_whole::whole_first(marked, triple))
    });
    let of_counts = of_counts.flat_map(|claim| {
        let further = of_whole::further(marked, values, &claim);
        [claim].into_iter().chain(further)
    });
    let pairs = values.windows(2).take_while(|_| !marked.is_interrupted());
    of_counts.chain(pairs.filter_map(|pair| in_words(marked, pair))).collect()
}

fn share_claim(part: &Figure, whole: &Figure, share: &Figure, span: Span) -> Claim {
    Claim {
        assertion: Assertion::Share { part: Some(part.id), whole: whole.id, share: share.id },
        span,
        cue: None,
    }
}

/// "One in five pupils (21 per cent)", "one in five pupils, or 21 per cent, is". Of something else,
/// "or 21 per cent of teachers", it is none.
fn in_words(marked: MarkedText<'_>, pair: &[&Figure]) -> Option<Claim> {
    const WORDS: usize = 4;
    let [ratio, share] = pair else { return None };
    if ratio.unit != Unit::Ratio || share.unit != Unit::Percent {
        return None;
    }
    let gap = Gap::within(marked, ratio, share, WORDS + 3)?;
    let words = gap.elements.iter().take_while(|element| element.is_filler()).count();
    let after = marked.clause_after(share.span.end);
    let of_another = after.first().is_some_and(|next| is_part_of(marked, next));
    (says_the_same(&gap) && words <= WORDS && !of_another).then(|| Claim {
        assertion: Assertion::Ratio { ratio: ratio.id, share: share.id },
        span: ratio.span.cover(share.span),
        cue: None,
    })
}

fn claim(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    let [one, other, share] = triple else { return None };
    let is_count = |figure: &Figure| {
        matches!(figure.unit, Unit::Things | Unit::Money(_)) && figure.written().is_some()
    };
    let is_share = matches!(share.unit, Unit::Percent | Unit::Ratio);
    if !(is_share && is_count(one) && is_count(other) && same_unit(one, other)) {
        return None;
    }
    const WORDS: usize = 6;
    let first = Gap::within(marked, one, other, NEAR)?;
    let second = without_of_them(marked, Gap::within(marked, other, share, WORDS)?);
    let whole_numbers = [one, other].iter().all(|figure| is_whole(figure));
    let is_of = || opens_with_part_of(marked, &first) || is_after_part_of(marked, one);
    let apposed = || is_of() && is_apposed(marked, &second, share);
    if !(whole_numbers && (says_the_same(&second) || apposed()))
        || ends_in_from(marked, one)
        || relates_otherwise(marked, &first)
        || first.says_change(marked)
        || second.says_change(marked)
        || first.has(marked, MeaningSet::of_figure_cue(FigureCue::Base))
    {
        return None;
    }
    let (part, whole) = if value(one) <= value(other) { (one, other) } else { (other, one) };
    (value(part) != value(whole))
        .then(|| share_claim(part, whole, share, one.span.cover(share.span)))
}

/// "180 of them (60 per cent)": without the words that name the whole again.
fn without_of_them<'a>(marked: MarkedText<'a>, mut gap: Gap<'a>) -> Gap<'a> {
    let of_them = gap.elements.first().is_some_and(|element| {
        let (from, to) = (element.span.start, element.span.end);
        (element.is_cue(Cue::Different) && is_part_of(marked, element))
            || marked.any_phrase(from, to, MeaningSet::of_figure_cue(FigureCue::OfWhich))
    });
    if of_them {
        gap.elements.remove(0);
    }
    gap
}

/// Whether a word between two counts says that they are something else than a part and its whole. The
/// word for "of" is the one for "from" in many languages.
fn relates_otherwise(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    let of = usize::from(opens_with_part_of(marked, gap));
    gap.elements.iter().skip(of).any(|element| range_word(element).is_some() || element.is_and())
}

/// Whether a number of things has no decimals: 15.75 points are no part of 500.
fn is_whole(figure: &Figure) -> bool {
    figure.unit != Unit::Things
        || figure.form.scale
        || figure.written().is_some_and(|written| written.value().fract().is_zero())
}

/// "43 of the 212 patients": the word for "of" is right after the part.
fn opens_with_part_of(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    gap.elements.first().is_some_and(|element| is_part_of(marked, element))
}

/// "Of the 212 patients": the word for "of" is before a whole, with no more than an article between.
/// "30 of its 250" has its part already.
fn is_after_part_of(marked: MarkedText<'_>, whole: &Figure) -> bool {
    const WORDS: usize = 2;
    let before = marked.elements(marked.before(whole.span.start, WORDS + 1), whole.span.start);
    let mut words = before.iter().rev().take_while(|element| element.is_filler()).take(WORDS);
    let of = words.position(|element| is_part_of(marked, element));
    let earlier = |of: usize| before.iter().rev().nth(of.saturating_add(1));
    let has_part = |of: usize| {
        earlier(of).is_some_and(|element| matches!(element.kind, ElementKind::Figure(_)))
    };
    of.is_some_and(|of| !has_part(of))
}

/// Whether a word is between a share and its whole: "of".
pub(super) fn is_part_of(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    let word = element.span.of(marked.text).split(' ').next().unwrap_or_default();
    marked.context.language.is_part_of(word)
}

/// "212 patients, about 20 per cent, had": the share is set off by commas. "40 per cent of them" is
/// of another whole. The article before a price per unit is that before a share: "2 euros el kilo",
/// "tiendas, el 12,5 %".
fn is_apposed(marked: MarkedText<'_>, gap: &Gap<'_>, share: &Figure) -> bool {
    let words = gap.elements.iter().take_while(|element| element.is_filler()).count();
    let Some((lead, comma)) = gap.elements.split_at_checked(words) else { return false };
    let comma = comma.split_first().is_some_and(|(comma, rest)| {
        matches!(comma.kind, ElementKind::Comma | ElementKind::Dash)
            && rest.iter().all(|element| {
                element.is_hedge() || element.is_article() || element.is_cue(Cue::RateOf)
            })
    });
    let after = marked.clause_after(share.span.end);
    let ends = after.first().is_none_or(Element::ends_clause);
    comma && ends && !lead.iter().any(Element::is_and)
}

/// "246 deaths among 2 million people, or 12.3 per 100,000": a rate per round number.
fn per_number(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    const WORDS: usize = 6;
    let [part, whole, rate] = triple else { return None };
    let is_count = |figure: &Figure| {
        matches!(figure.unit, Unit::Things) && figure.written().is_some() && figure.per.is_none()
    };
    if !(rate.unit == Unit::Things && rate.per_number().is_some() && rate.written().is_some()) {
        return None;
    }
    let counted = is_count(part) && is_count(whole) && value(part) < value(whole);
    let first = Gap::within(marked, part, whole, NEAR).filter(|_| counted)?;
    let second = Gap::within(marked, whole, rate, WORDS)?;
    let plain = !first.elements.iter().any(|element| element.is_range_word() || element.is_and())
        && !ends_in_from(marked, part)
        && !first.has(marked, MeaningSet::of_figure_cue(FigureCue::Base));
    (plain && says_the_same(&second))
        .then(|| share_claim(part, whole, rate, part.span.cover(rate.span)))
}

/// "450 posts, about 9 per cent of its 5,000", "$150m, half of last year's $300m": the whole comes
/// last, after a word for "of".
fn before_whole(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    const WORDS: usize = 5;
    const NOUNS: usize = 2;
    let [part, share, whole] = triple else { return None };
    let is_count = |figure: &Figure| {
        matches!(figure.unit, Unit::Things | Unit::Money(_))
            && figure.written().is_some()
            && figure.per.is_none()
            && is_whole(figure)
    };
    let is_share = matches!(share.unit, Unit::Percent | Unit::Ratio) && share.per.is_none();
    if !(is_share
        && is_count(part)
        && is_count(whole)
        && whole.hedge.is_none()
        && same_unit(part, whole))
    {
        return None;
    }
    let first = Gap::within(marked, part, share, NOUNS + 3)?;
    let second = Gap::within(marked, share, whole, WORDS)?;
    let noun = first.elements.iter().take_while(|element| element.is_filler()).count();
    let (_, lead) = first.elements.split_at_checked(noun).filter(|_| noun <= NOUNS)?;
    let (comma, rest) = lead.split_first()?;
    let told = matches!(comma.kind, ElementKind::Comma | ElementKind::Dash | ElementKind::Open)
        && rest
            .iter()
            .all(|element| element.is_hedge() || element.is_cue(Cue::Or) || element.is_article());
    let of = |element: &Element<'_>| is_part_of(marked, element);
    let plain = |element: &Element<'_>| {
        element.is_filler() && !element.is_hedge() && !element.is_range_word() && !element.is_and()
    };
    let nouns = if of_whole::ends_in_of(marked, share) {
        second.elements.as_slice()
    } else {
        let (opening, nouns) = second.elements.split_first()?;
        of(opening).then_some(nouns)?
    };
    let fits = told && nouns.iter().all(plain) && value(part) < value(whole);
    fits.then(|| share_claim(part, whole, share, part.span.cover(whole.span)))
}

/// "276 (15 per cent)", "90, or 30 per cent".
fn says_the_same(gap: &Gap<'_>) -> bool {
    let cue = |element: &Element<'_>| {
        [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Copula, Cue::Or]
            .iter()
            .any(|cue| element.is_cue(*cue))
    };
    let opens = |element: &Element<'_>| matches!(element.kind, ElementKind::Open);
    let said = gap.elements.iter().rposition(|element| cue(element) || opens(element));
    let Some((before, after)) = said.and_then(|at| gap.elements.split_at_checked(at)) else {
        return false;
    };
    let plain = |element: &Element<'_>| {
        element.is_filler() || cue(element) || matches!(element.kind, ElementKind::Comma)
    };
    let lead =
        |element: &Element<'_>| element.is_hedge() || matches!(element.kind, ElementKind::Comma);
    // Many languages put an article before a percentage: "es decir, el 12,5 %".
    let after = match after.split_last() {
        Some((last, rest)) if !rest.is_empty() && last.is_filler() && !cue(last) => rest,
        _ => after,
    };
    before.iter().all(plain) && after.iter().skip(1).all(lead)
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Share, language, text)
    }

    #[test]
    fn a_part_of_a_whole_in_percent_is_a_claim() {
        assert_eq!(
            claims("en", "Of 620 letters, 93 (15 per cent) came back."),
            ["93 | 620 | 15 per cent"]
        );
    }

    #[test]
    fn an_ending_that_says_from_makes_a_change() {
        for (language, text) in [
            ("fi", "Hinta nousi 40 miljoonasta 50 miljoonaan euroon eli 25 prosenttia."),
            ("hu", "Az ár 40 millióról 50 millió forintra nőtt, azaz 25 százalékkal."),
            ("et", "Hind tõusis 40 miljonist 50 miljoni euroni ehk 25 protsenti."),
        ] {
            assert!(claims(language, text).is_empty(), "{text}");
            assert_eq!(found(Relation::Change, language, text).len(), 1, "{text}");
        }
    }

    #[test]
    fn a_share_of_something_else_is_none() {
        assert!(
            claims("en", "Of 620 letters, 93 came back, and sales rose 15 per cent.").is_empty()
        );
    }
}
