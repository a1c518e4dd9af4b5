//! Exchange rates that the article states: "($1 = 96.9955 roubles)", "at 7.45 kroner to the euro",
//! "1,0932 Dollar je Euro".

use super::conversion::link::{Link, Links, Says};
use super::conversion::not_conversion::differ;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, FigureId};
use crate::language::Cue;
use rust_decimal::Decimal;

/// Whether one of two amounts is one unit, so that what they are said to equal is a rate.
pub(super) fn prices_one(one: &Figure, other: &Figure) -> bool {
    is_one(one) || is_one(other)
}

fn is_one(figure: &Figure) -> bool {
    !figure.form.scale && figure.written().is_some_and(|written| written.value() == Decimal::ONE)
}

/// Whether one of two amounts is a number of units for which rates are quoted: "100 yen = 4.62
/// kroner".
pub(super) fn prices_units(one: &Figure, other: &Figure) -> bool {
    unit(one) || unit(other)
}

/// The two figures of a rate, the unit first.
pub(super) fn unit_first(marked: MarkedText<'_>, link: &Link) -> [FigureId; 2] {
    let at_front = marked.figure(link.anchor).is_some_and(unit);
    if at_front { [link.anchor, link.derived] } else { [link.derived, link.anchor] }
}

/// Whether a rate in the running text is one of the past, or of no day: "under the old rate, one
/// euro bought $1.45", "if a pound cost two dollars". A bracket gives the rate of the day.
pub(super) fn is_unreal(marked: MarkedText<'_>, link: &Link) -> bool {
    const REACH: usize = 16;
    if link.says != Says::Rate {
        return false;
    }
    let rate = marked.covering(&[link.anchor, link.derived]);
    let signed = marked.slice(rate.start, rate.end).contains('=');
    let language = marked.context.language;
    let is_told = |element: &Element<'_>| {
        let word = element.span.of(marked.text);
        element.is_cue(Cue::Earlier) || word.split(' ').any(|word| language.is_unreal(word))
    };
    let before = marked.elements(marked.before(rate.start, REACH), rate.start);
    let before = before.iter().rev().take_while(|element| !element.is_stop());
    let within = marked.elements(rate.start, rate.end);
    let after = marked.elements(rate.end, marked.after(rate.end, REACH));
    let after = after.iter().take_while(|element| !element.is_stop());
    !signed && before.chain(&within).chain(after).any(is_told)
}

fn unit(figure: &Figure) -> bool {
    const UNITS: [i128; 5] = [1, 10, 100, 1000, 10000];
    let is_unit = |value: Decimal| value.scale() == 0 && UNITS.contains(&value.mantissa());
    !figure.form.scale
        && figure.written().is_some_and(|written| is_unit(written.value().normalize()))
}

/// "7,45 kroner for 1 euro", "97 roubles to the dollar", "en dollar koster 6,82 kroner".
pub(super) fn links(marked: MarkedText<'_>, money: &[&Figure], links: &mut Links) {
    for pair in money.windows(2).take_while(|_| !marked.is_interrupted()) {
        let [one, other] = pair else { continue };
        if !(unit(other) || is_one(one)) {
            continue;
        }
        let gap = marked.elements(one.span.end, other.span.start);
        let [element] = gap.as_slice() else { continue };
        let (anchor, derived) = if element.is_cue(Cue::RateOf) && unit(other) {
            (other.id, one.id)
        } else if matches!(element.kind, ElementKind::Word) && is_one(one) && !other.form.scale {
            (one.id, other.id)
        } else {
            continue;
        };
        if differ(one, other) {
            links.add(Link { anchor, derived, cue: Some(element.span), says: Says::Rate });
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::StatedRate, language, text)
    }

    #[test]
    fn one_unit_that_equals_another_is_a_rate() {
        assert_eq!(claims("en", "It cost 900 rand ($1 = 18.75 rand)."), ["$1 | 18.75 rand"]);
    }

    #[test]
    fn an_amount_is_no_rate() {
        assert!(claims("en", "It cost 900 rand ($48).").is_empty());
    }
}
