//! A number of things at a price each, and what they come to: "2,000 shares at $15 each, or
//! $30,000". The number may be one of periods: "£500m a year, or £2.5bn over five years".
//!
//! The total comes last, after a word that says so ("or", "a total of").

use super::figures::{Gap, Values, cue, same_unit, value};
use crate::claim::{Assertion, Claim};
use crate::figure::marked::{Element, MarkedText};
use crate::figure::{Figure, Unit};
use crate::language::{Cue, FigureCue, MeaningSet, is_letter};
use rust_decimal::Decimal;

/// What a price is for, where a number of these can be before it.
const EACH: [&str; 3] = ["share", "person", "piece"];

/// No more words are between the number and the price.
const FAR: usize = 12;

/// No more words are between the price and the total.
const NEAR: usize = 7;

/// One claim for each number of things with their price and total.
pub(super) fn claims<'a>(marked: MarkedText<'a>, values: &Values<'a>) -> Vec<Claim> {
    const TOLD: MeaningSet = MeaningSet::PER.with(MeaningSet::of_cue(Cue::RateOf));
    let is_per = |figure: &&Figure| figure.per.is_some();
    if !values.said.intersects(TOLD) && !values.all.iter().any(is_per) {
        return Vec::new();
    }
    let triples = values.all.windows(3).take_while(|_| !marked.is_interrupted());
    let of_things =
        triples.filter_map(|triple| claim(marked, triple).or_else(|| price_last(marked, triple)));
    let triples = marked.figures.windows(3).take_while(|_| !marked.is_interrupted());
    of_things.chain(triples.filter_map(|triple| over_periods(marked, triple))).collect()
}

/// "£500m a year, or £2.5bn over five years".
fn over_periods(marked: MarkedText<'_>, triple: &[Figure]) -> Option<Claim> {
    const WORDS: usize = 4;
    let [each, total, periods] = triple else { return None };
    let Unit::Measure(period) = periods.unit else { return None };
    let per_period = each.per.as_ref().is_some_and(|per| per.unit == period.name());
    let amounts = each.currency().is_some() && total.per.is_none() && same_unit(each, total);
    let single = [each, total, periods].iter().all(|figure| figure.written().is_some());
    if !(per_period && amounts && single && value(periods) > Some(Decimal::ONE)) {
        return None;
    }
    let first = Gap::within(marked, each, total, NEAR)?;
    let second = Gap::within(marked, total, periods, WORDS)?;
    let plain = second.elements.iter().all(|element| element.is_filler() && !element.is_and());
    (first.says_the_same() && plain).then(|| Claim {
        assertion: Assertion::PerUnit { count: periods.id, each: each.id, total: total.id },
        span: each.span.cover(periods.span),
        cue: None,
    })
}

/// "240 buses for 96 million, 400,000 per bus": the price of each comes last, and names what was
/// counted.
fn price_last(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    const REACH: usize = 3;
    let [count, total, each] = triple else { return None };
    let one_money = each.money().is_none() || each.currency() == total.currency();
    let amounts = matches!(total.unit, Unit::Money(_) | Unit::Things)
        && matches!(each.unit, Unit::Money(_) | Unit::Things);
    let counted = count.unit == Unit::Things
        && value(count) > Some(Decimal::ONE)
        && value(each) < value(total)
        && value(count) < value(total);
    let per = each.per.as_ref().is_none_or(|per| EACH.contains(&per.unit.as_str()));
    if !(one_money && amounts && counted && per && total.per.is_none()) {
        return None;
    }
    Gap::within(marked, count, total, FAR)
        .filter(|gap| !gap.elements.iter().any(Element::is_and))?;
    let gap = Gap::within(marked, total, each, NEAR)?;
    let set_apart = gap.says_the_same() || gap.elements.first().is_some_and(Element::ends_clause);
    let after = marked.elements(each.span.end, marked.after(each.span.end, REACH));
    let [by, noun, ..] = after.as_slice() else { return None };
    let words = marked.slice(count.span.end, marked.after(count.span.end, REACH));
    let named = |word: &str| are_forms(word, noun.span.of(marked.text));
    let counts_noun = words.split(|c: char| !is_letter(c)).any(named);
    let told = by.is_cue(Cue::RateOf) || by.is_per();
    (told && set_apart && counts_noun && !gap.elements.iter().any(Element::is_and)).then(|| Claim {
        assertion: Assertion::PerUnit { count: count.id, each: each.id, total: total.id },
        span: count.span.cover(each.span),
        cue: None,
    })
}

/// Whether two words may be forms of one noun: "buses" and "bus".
fn are_forms(one: &str, other: &str) -> bool {
    const SHORTEST: usize = 3;
    const LONGEST_ENDING: usize = 2;
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let same = one.chars().zip(other.chars()).take_while(|(ours, theirs)| ours == theirs).count();
    let shorter = one.chars().count().min(other.chars().count());
    same >= SHORTEST && same + LONGEST_ENDING >= shorter
}

fn claim(marked: MarkedText<'_>, triple: &[&Figure]) -> Option<Claim> {
    let [count, each, total] = triple else { return None };
    let per = each.per.as_ref().is_some_and(|per| EACH.contains(&per.unit.as_str()));
    let one_money = each.currency().is_some() && each.currency() == total.currency();
    let counted = count.unit == Unit::Things
        && count.written().is_some_and(|written| written.value() > Decimal::ONE);
    if !(per && one_money && counted && total.per.is_none() && total.written().is_some()) {
        return None;
    }
    let between = Gap::within(marked, count, each, FAR)?;
    let gap = Gap::within(marked, each, total, NEAR)?;
    let told = gap.says_the_same() || gap.has(marked, cue(FigureCue::Total));
    let and = |gap: &Gap<'_>| gap.elements.iter().any(Element::is_and);
    (told && !and(&gap) && !and(&between)).then(|| Claim {
        assertion: Assertion::PerUnit { count: count.id, each: each.id, total: total.id },
        span: count.span.cover(total.span),
        cue: None,
    })
}
