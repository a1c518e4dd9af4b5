//! Amounts whose currency is left to the reader: "på 2,5 millioner euro. Det tilsvarer 28,6 mio.",
//! "for 4 million francs (about $4.5 million) but sold for 12.3 million (about $13.9 million)".
//!
//! Only a scaled number in the place of an amount is taken for one: said to be an equivalent and
//! closing its clause, or before a bracket like one that its sentence had before. "Det svarer til 3
//! millioner indbyggere" stays a count.

use crate::currency::Currency;
use crate::figure::marked::{Element, ElementKind, MarkedText, is_money};
use crate::figure::{Basis, Figure, FigureId, Money, Unit};
use crate::language::{Cue, Meaning};
use crate::steps;

/// The figures that are money without saying so, with their currency.
pub(in crate::figure) fn amounts(marked: MarkedText<'_>) -> Vec<(FigureId, Money)> {
    let wanted = marked.figures.iter().take_while(|_| !marked.is_interrupted());
    let candidates = wanted.filter(|figure| {
        figure.unit == Unit::Things
            && figure.form.digits
            && figure.form.scale
            && figure.written().is_some()
    });
    candidates.filter_map(|figure| Some((figure.id, money(marked, figure)?))).collect()
}

fn money(marked: MarkedText<'_>, figure: &Figure) -> Option<Money> {
    said_equal(marked, figure).or_else(|| before_bracket(marked, figure))
}

/// "Det tilsvarer 28,6 mio.": the article's own money, unless a currency is named ("i dollar svarer
/// det til 1.200 mio.").
fn said_equal(marked: MarkedText<'_>, figure: &Figure) -> Option<Money> {
    const REACH: usize = 80;
    let after = marked.clause_after(figure.span.end);
    if after.first().is_some_and(|element| !element.ends_clause()) {
        return None;
    }
    let near = |earlier: &&Figure| figure.span.start.saturating_sub(earlier.span.end) <= REACH;
    let earlier = marked.figures.get(..figure.id)?.iter().rev().inspect(|_| steps::count(1));
    let mut earlier = earlier.take_while(near);
    let source = earlier.find(|figure| is_money(figure))?;
    let elements = marked.elements(source.span.end, figure.span.start);
    let said = elements
        .iter()
        .rev()
        .take_while(|element| !element.is_stop())
        .any(|element| element.is_cue(Cue::Equals));
    if !said {
        return None;
    }
    let home = marked.context.home().map(|home| (home, Basis::Language));
    let (currency, basis) = named(&elements).or(home)?;
    let money = Money { currency: Some(currency), candidates: [currency].into(), basis };
    (source.currency() != Some(currency)).then_some(money)
}

/// A currency that the words between name.
fn named(elements: &[Element<'_>]) -> Option<(Currency, Basis)> {
    let first = |meaning: &Meaning| {
        meaning.unit().filter(|unit| !unit.subunit)?.candidates.first().copied()
    };
    let unit = elements.iter().find_map(|element| {
        let ElementKind::Phrase(token) = element.kind else { return None };
        token.find(first)
    })?;
    Some((unit, Basis::Wording))
}

/// "12.3 million (about $13.9 million)" in a sentence that gave such a pair before.
fn before_bracket(marked: MarkedText<'_>, figure: &Figure) -> Option<Money> {
    const REACH: usize = 200;
    let near = |earlier: &&Figure| figure.span.start.saturating_sub(earlier.span.end) <= REACH;
    let earlier = marked.figures.get(..figure.id)?.iter().rev().inspect(|_| steps::count(1));
    let mut earlier = earlier.take_while(near).filter(|figure| is_money(figure));
    let (derived, source) = (earlier.next()?, earlier.next()?);
    let leg = marked.figures.get(figure.id + 1).filter(|leg| is_money(leg))?;
    let opens = |from: &Figure, to: &Figure| {
        let gap = marked.elements(from.span.end, to.span.start);
        matches!(gap.split_first(), Some((open, rest))
            if matches!(open.kind, ElementKind::Open) && rest.iter().all(Element::is_hedge))
    };
    let near = marked.slice(source.span.start, figure.span.start);
    if near.len() > REACH {
        return None;
    }
    let alike =
        derived.currencies() == leg.currencies() && source.currencies() != derived.currencies();
    if !(alike && opens(source, derived) && opens(figure, leg)) {
        return None;
    }
    source.money().cloned()
}
