//! Amounts whose currency is left to the reader: "på 2,5 millioner euro. Det tilsvarer 28,6 mio.",
//! "for 4 million francs (about $4.5 million) but sold for 12.3 million (about $13.9 million)".
//!
//! Only a scaled number in the place of an amount is taken for one: said to be an equivalent and
//! closing its clause, before a bracket like one that the text had before, or
//! [compared](super::compared) with an amount. "Det svarer til 3
//! millioner indbyggere" stays a count.

use super::compared;
use crate::currency::Currency;
use crate::figure::marked::{Element, ElementKind, MarkedText, is_money};
use crate::figure::{Amount, Basis, Figure, FigureId, Money, Unit};
use crate::interval::Written;
use crate::language::{Cue, Meaning};
use crate::steps;

/// A figure that is money without saying so.
pub(in crate::figure) struct Elided {
    pub(in crate::figure) id: FigureId,
    pub(in crate::figure) money: Money,
    /// What it counts: "38m" after "$41m" are no metres.
    pub(in crate::figure) amount: Amount,
    /// Whether it is written with a scale.
    pub(in crate::figure) scale: bool,
}

/// The figures that are money without saying so, with their currency.
pub(in crate::figure) fn amounts(marked: MarkedText<'_>) -> Vec<Elided> {
    let wanted = marked.figures.iter().take_while(|_| !marked.is_interrupted());
    let elided = wanted.filter_map(|figure| {
        if let Some((money, amount)) = compared::extreme(marked, figure) {
            return Some(Elided { id: figure.id, money, amount, scale: false });
        }
        let amount = may_be_money(marked, figure)?;
        Some(Elided { id: figure.id, money: money(marked, figure)?, amount, scale: true })
    });
    elided.collect()
}

/// The amount of a scaled number that counts nothing else; `None` for other figures. Metres that
/// are written as millions are, "38m", may be money.
pub(crate) fn may_be_money(marked: MarkedText<'_>, figure: &Figure) -> Option<Amount> {
    let written = figure.written().filter(|_| figure.form.digits)?;
    match figure.unit {
        Unit::Things if figure.form.scale => Some(figure.amount),
        Unit::Measure(_) if !figure.form.scale => {
            let at = marked.tokens.partition_point(|token| token.span.end < figure.span.end);
            let by = marked.tokens.get(at)?.suffix()?;
            let attached = figure.span.of(marked.text).len();
            let digits = marked.tokens.get(at.checked_sub(1)?)?.span;
            let stands_on = digits.end - figure.span.start + 1 == attached;
            let value = written.value().checked_mul(by).filter(|_| stands_on)?;
            Some(Amount::Single(Written::new(value, written.last_place().checked_mul(by)?)))
        }
        _ => None,
    }
}

fn money(marked: MarkedText<'_>, figure: &Figure) -> Option<Money> {
    said_equal(marked, figure)
        .or_else(|| before_bracket(marked, figure))
        .or_else(|| compared::money(marked, figure))
}

/// "Det tilsvarer 28,6 mio.": the article's own money, unless a currency is named ("i dollar svarer
/// det til 1.200 mio.").
fn said_equal(marked: MarkedText<'_>, figure: &Figure) -> Option<Money> {
    const REACH: usize = 13;
    let after = marked.clause_after(figure.span.end);
    if after.first().is_some_and(|element| !element.ends_clause()) {
        return None;
    }
    let from = marked.before(figure.span.start, REACH);
    let near = |earlier: &&Figure| earlier.span.end >= from;
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
    if marked.says_todays_worth(source, figure) && named(&elements).is_none() {
        return source.money().cloned();
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

/// "12.3 million (about $13.9 million)", "a total of 204.3m (£15.6m)": a bracket like one that the
/// text had before, not far.
fn before_bracket(marked: MarkedText<'_>, figure: &Figure) -> Option<Money> {
    const REACH: usize = 100;
    const MOST: usize = 8;
    let leg = marked.figures.get(figure.id + 1).filter(|leg| is_money(leg))?;
    if !opens(marked, figure, leg) {
        return None;
    }
    let from = marked.before(figure.span.start, REACH);
    let near = |earlier: &&Figure| earlier.span.end >= from;
    let earlier = marked.figures.get(..figure.id)?.iter().rev().inspect(|_| steps::count(1));
    let amounts: Vec<&Figure> =
        earlier.take_while(near).filter(|figure| is_money(figure)).take(MOST).collect();
    let source = amounts.windows(2).find_map(|pair| {
        let [derived, source] = pair else { return None };
        let alike =
            derived.currencies() == leg.currencies() && source.currencies() != derived.currencies();
        (alike && opens(marked, source, derived)).then_some(*source)
    });
    source?.money().cloned()
}

/// Whether nothing but a bracket's sign and hedges is between two figures.
fn opens(marked: MarkedText<'_>, from: &Figure, to: &Figure) -> bool {
    const REACH: usize = 10;
    if !marked.are_within(from, to, REACH) {
        return false;
    }
    let gap = marked.elements(from.span.end, to.span.start);
    matches!(gap.split_first(), Some((open, rest))
        if matches!(open.kind, ElementKind::Open) && rest.iter().all(Element::is_hedge))
}
