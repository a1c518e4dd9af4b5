//! What looks like a conversion and is none.
//!
//! "5 million dollars, or 12 cents a share", "£99 in the UK (149 euros)", "$40m, up from €30m": two
//! amounts side by side are more often two things than one thing twice.

use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, Per};
use crate::language::Cue;
use rust_decimal::{Decimal, dec};

/// What is above this is seldom a price in a shop.
const HIGHEST_PRICE: Decimal = dec!(5000);

/// Whether two amounts can be the same thing in two currencies.
pub(in crate::claim::find) fn comparable(one: &Figure, other: &Figure) -> bool {
    let same = match (&one.per, &other.per) {
        (None, None) | (Some(_), None) => true,
        // "$3bn, or $12 a share": what is counted per share is not the whole.
        (None, Some(per)) => per.unit != "share",
        (Some(ours), Some(theirs)) => ours.unit == theirs.unit,
    };
    same && !are_price_tags(one, other)
}

/// Whether two amounts may be the same pay or cost over two periods. The words of a plain cue
/// decide then; the period is what a verdict looks into.
pub(in crate::claim::find) fn periods(one: &Figure, other: &Figure) -> bool {
    const PERIODS: [&str; 5] = ["year", "month", "week", "day", "hour"];
    let is_period =
        |per: &Option<Per>| per.as_ref().is_some_and(|per| PERIODS.contains(&per.unit.as_str()));
    is_period(&one.per) && is_period(&other.per)
}

/// Whether two amounts are in different currencies, as far as is known.
pub(in crate::claim::find) fn differ(one: &Figure, other: &Figure) -> bool {
    if one.unlike == Some(other.id) || other.unlike == Some(one.id) {
        return true;
    }
    let (ours, theirs) = (one.currencies(), other.currencies());
    !ours.is_empty() && !theirs.is_empty() && ours != theirs
}

/// Words that make two amounts two things: "compared with", "respectively", "plus tax".
pub(in crate::claim::find) fn names_another_thing(element: &Element<'_>) -> bool {
    [Cue::Different, Cue::Respectively, Cue::ListPrice].iter().any(|cue| element.is_cue(*cue))
}

/// "£99 in the UK (149 euros)": a price in one market beside that in another. Amounts of thousands
/// are no prices.
pub(in crate::claim::find) fn is_price_in_a_place(anchor: &Figure, words: &[Element<'_>]) -> bool {
    let price = anchor.written().is_some_and(|written| written.value() < HIGHEST_PRICE);
    price && words.iter().any(Element::is_place)
}

/// "$499 (€549 in Germany)": words after an amount in a bracket that name where it is asked.
pub(in crate::claim::find) fn names_a_place(
    marked: MarkedText<'_>,
    anchor: &Figure,
    words: &[Element<'_>],
) -> bool {
    let named = |element: &Element<'_>| {
        matches!(element.kind, ElementKind::Word)
            && element.span.of(marked.text).starts_with(char::is_uppercase)
    };
    !anchor.form.scale && words.iter().any(named)
}

/// "£649 (€749)", "$799/£799": two price tags. A converted price seldom ends in 9 on both sides.
fn are_price_tags(one: &Figure, other: &Figure) -> bool {
    is_price_tag(one) && is_price_tag(other)
}

fn is_price_tag(figure: &Figure) -> bool {
    let Some(written) = figure.written() else { return false };
    let value = written.value().normalize();
    let ends_in_nine = value.mantissa() % 10 == 9 || value.fract() == dec!(0.95);
    ends_in_nine && value < HIGHEST_PRICE && figure.hedge.is_none() && !figure.form.scale
}

/// Whether what follows an amount in the running text shows that it is another thing: "about $20m
/// more than", "$20m of which", "5 and 6 million respectively".
pub(in crate::claim::find) fn goes_elsewhere(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let after = marked.clause_after(figure.span.end);
    let mut words = after.iter().skip_while(|element| element.is_per());
    let at_once = words.next().is_some_and(|element| {
        element.is_cue(Cue::Different)
            || element.is_cue(Cue::Comparison)
            || element.is_cue(Cue::ListPrice)
    });
    // "$120, or £8 a month in Britain"
    let elsewhere = figure.hedge.is_none() && is_price_in_a_place(figure, &after);
    at_once || elsewhere || after.iter().any(|element| element.is_cue(Cue::Respectively))
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Conversion, language, text)
    }

    #[test]
    fn price_tags_and_prices_elsewhere_are_none() {
        assert!(claims("en", "The watch costs £249 (€299).").is_empty());
        assert!(claims("en", "The ticket is £80 in London (95 euros).").is_empty());
    }

    #[test]
    fn what_is_counted_per_share_is_not_the_whole() {
        assert!(claims("en", "They paid £2bn, or $12 a share.").is_empty());
    }
}
