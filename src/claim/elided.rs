//! Amounts whose currency is left to the reader: "på 2,5 millioner euro. Det tilsvarer 28,6 mio.",
//! "for 4 million francs (about $4.5 million) but sold for 12.3 million (about $13.9 million)".
//!
//! Only a scaled number in the place of an amount is taken for one: said to be an equivalent and
//! closing its clause, or before a bracket like one that its sentence had before. "Det svarer til 3
//! millioner indbyggere" stays a count.

use super::not_conversion::differ;
use super::page::{Page, Part, PartKind, is_money};
use crate::currency::Currency;
use crate::figure::{Basis, Figure, FigureId, Kind, Money, Note};
use crate::language::{Cue, Meaning};
use crate::steps;

/// The figures that are money without saying so, with their currency.
pub(super) fn amounts(page: Page<'_>) -> Vec<(FigureId, Money)> {
    let wanted = page.figures.iter().take_while(|_| !page.is_interrupted());
    let candidates = wanted.filter(|figure| {
        figure.kind == Kind::Count
            && figure.form.digits
            && figure.form.scale
            && figure.written().is_some()
    });
    candidates.filter_map(|figure| Some((figure.id, money(page, figure)?))).collect()
}

/// Makes a figure money.
pub(super) fn apply(figures: &mut [Figure], (id, money): (FigureId, Money)) {
    let Some(figure) = figures.get_mut(id) else { return };
    figure.kind = Kind::Money;
    figure.money = Some(money);
    figure.notes.push(Note::SharedCurrency);
}

fn money(page: Page<'_>, figure: &Figure) -> Option<Money> {
    said_equal(page, figure).or_else(|| before_bracket(page, figure))
}

/// "Det tilsvarer 28,6 mio.": the article's own money, unless a currency is named ("i dollar svarer
/// det til 1.200 mio.").
fn said_equal(page: Page<'_>, figure: &Figure) -> Option<Money> {
    const REACH: usize = 80;
    let behind = page.clause_behind(figure.span.end);
    if behind.first().is_some_and(|part| !part.ends_clause()) {
        return None;
    }
    let near = |earlier: &&Figure| figure.span.start.saturating_sub(earlier.span.end) <= REACH;
    let earlier = page.figures.get(..figure.id)?.iter().rev().inspect(|_| steps::count(1));
    let mut earlier = earlier.take_while(near);
    let source = earlier.find(|figure| is_money(figure))?;
    let parts = page.parts(source.span.end, figure.span.start);
    let said =
        parts.iter().rev().take_while(|part| !part.is_stop()).any(|part| part.is_cue(Cue::Equals));
    if !said {
        return None;
    }
    let home = super::anchor::home(page).map(|home| (home, Basis::Language));
    let (currency, basis) = named(&parts).or(home)?;
    let money = Money { currency: Some(currency), candidates: [currency].into(), basis };
    (source.currency() != Some(currency)).then_some(money)
}

/// A currency that the words between name.
fn named(parts: &[Part<'_>]) -> Option<(Currency, Basis)> {
    let first = |meaning: &Meaning| {
        meaning.unit().filter(|unit| !unit.subunit)?.candidates.first().copied()
    };
    let unit = parts.iter().find_map(|part| {
        let PartKind::Phrase(token) = part.kind else { return None };
        token.find(first)
    })?;
    Some((unit, Basis::Wording))
}

/// "12.3 million (about $13.9 million)" in a sentence that gave such a pair before.
fn before_bracket(page: Page<'_>, figure: &Figure) -> Option<Money> {
    const REACH: usize = 200;
    let near = |earlier: &&Figure| figure.span.start.saturating_sub(earlier.span.end) <= REACH;
    let earlier = page.figures.get(..figure.id)?.iter().rev().inspect(|_| steps::count(1));
    let mut earlier = earlier.take_while(near).filter(|figure| is_money(figure));
    let (derived, source) = (earlier.next()?, earlier.next()?);
    let leg = page.figures.get(figure.id + 1).filter(|leg| is_money(leg))?;
    let opens = |from: &Figure, to: &Figure| {
        let gap = page.parts(from.span.end, to.span.start);
        matches!(gap.split_first(), Some((open, rest))
            if matches!(open.kind, PartKind::Open) && rest.iter().all(Part::is_hedge))
    };
    let near = page.slice(source.span.start, figure.span.start);
    if near.len() > REACH {
        return None;
    }
    let alike = derived.currencies() == leg.currencies() && differ(source, derived);
    if !(alike && opens(source, derived) && opens(figure, leg)) {
        return None;
    }
    source.money.clone()
}
