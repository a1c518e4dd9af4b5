//! Exchange rates that the article states: "($1 = 96.9955 roubles)", "at 7.45 kroner to the euro",
//! "1,0932 Dollar je Euro".
//!
//! Where the unit amount is implied, its word becomes a figure of value 1, so that a rate is a pair
//! of figures like any other conversion.

use super::link::{Link, Links, Says};
use super::not_conversion::differ;
use super::page::{Page, PartKind, is_money};
use super::same_name::Reopened;
use crate::figure::token::Token;
use crate::figure::{Amount, Basis, Context, Figure, FigureId, Form, Kind, Money};
use crate::interval::Written;
use crate::language::{Cue, Unit};
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
pub(super) fn unit_first(page: Page<'_>, link: &Link) -> [FigureId; 2] {
    let at_front = page.figure(link.anchor).is_some_and(unit);
    if at_front { [link.anchor, link.derived] } else { [link.derived, link.anchor] }
}

fn unit(figure: &Figure) -> bool {
    const UNITS: [i128; 5] = [1, 10, 100, 1000, 10000];
    let is_unit = |value: Decimal| value.scale() == 0 && UNITS.contains(&value.mantissa());
    !figure.form.scale
        && figure.written().is_some_and(|written| is_unit(written.value().normalize()))
}

/// "7,45 kroner for 1 euro", "97 roubles to the dollar", "en dollar koster 6,82 kroner".
pub(super) fn links(page: Page<'_>, money: &[&Figure], links: &mut Links) {
    for pair in money.windows(2).take_while(|_| !page.is_interrupted()) {
        let [one, other] = pair else { continue };
        if !(unit(other) || is_one(one)) {
            continue;
        }
        let gap = page.parts(one.span.end, other.span.start);
        let [part] = gap.as_slice() else { continue };
        let (anchor, derived) = if part.is_cue(Cue::RateOf) && unit(other) {
            (other.id, one.id)
        } else if matches!(part.kind, PartKind::Word) && is_one(one) && !other.form.scale {
            (one.id, other.id)
        } else {
            continue;
        };
        if differ(one, other) {
            let (cue, reopen) = (Some(part.span), Reopened::default());
            links.add(Link { anchor, derived, cue, reopen, says: Says::Rate });
        }
    }
}

/// Puts a figure of value 1 wherever a rate names its unit without a number: "1,0932 Dollar je
/// Euro".
pub(super) fn name_units(
    tokens: &[Token<'_>],
    figures: &mut Vec<Figure>,
    context: &Context<'_>,
    text: &str,
) {
    let mut units = Vec::new();
    let wanted = figures.iter().take_while(|_| !context.interrupt.is_raised());
    for figure in wanted.filter(|figure| is_money(figure) && !figure.form.scale) {
        units.extend(unit_behind(tokens, figure, context, text));
    }
    units.retain(|unit| !overlaps_any(figures, unit));
    if units.is_empty() {
        return;
    }
    figures.append(&mut units);
    figures.sort_by_key(|figure| figure.span);
    for (id, figure) in figures.iter_mut().enumerate() {
        figure.id = id;
    }
}

/// Whether a figure overlaps one of some that are in order and apart.
fn overlaps_any(figures: &[Figure], one: &Figure) -> bool {
    let first = figures.partition_point(|figure| figure.span.end <= one.span.start);
    figures.get(first).is_some_and(|figure| figure.span.overlaps(one.span))
}

/// The unit behind a rate's amount: a cue, then a currency's name, with nothing else between.
fn unit_behind(
    tokens: &[Token<'_>],
    rate: &Figure,
    context: &Context<'_>,
    text: &str,
) -> Option<Figure> {
    let at = tokens.partition_point(|token| token.span.start < rate.span.end);
    let (cue, name) = (tokens.get(at)?, tokens.get(at + 1)?);
    let blank =
        |from: usize, to: usize| text.get(from..to).is_some_and(|gap| gap.trim().is_empty());
    let close = || blank(rate.span.end, cue.span.start) && blank(cue.span.end, name.span.start);
    if !(cue.says(Cue::RateOf) && close()) {
        return None;
    }
    let whole = |unit: &&Unit| !unit.subunit && unit.times == Decimal::ONE;
    let unit = name.find(|meaning| meaning.unit().filter(whole))?;
    let money = money(unit, context);
    let other = money.candidates.iter().all(|candidate| !rate.currencies().contains(candidate));
    other.then(|| one_of(name, money))
}

fn one_of(name: &Token<'_>, money: Money) -> Figure {
    Figure {
        id: 0,
        span: name.span,
        kind: Kind::Money,
        amount: Amount::Single(Written::new(Decimal::ONE, Decimal::ONE)),
        alternatives: Vec::new(),
        form: Form { digits: false, scale: false },
        money: Some(money),
        hedge: None,
        per: None,
        notes: Vec::new(),
    }
}

fn money(unit: &Unit, context: &Context<'_>) -> Money {
    let alive = |candidate: &crate::currency::Currency| {
        context.day.is_none_or(|day| candidate.alive_on(day))
    };
    let mut candidates: Vec<_> = unit.candidates.iter().copied().filter(alive).collect();
    if candidates.is_empty() {
        candidates = unit.candidates.to_vec();
    }
    let (currency, basis) = match (candidates.as_slice(), context.language.convention(&candidates))
    {
        ([only], _) => (Some(*only), Basis::Wording),
        (_, Some(usual)) => (Some(usual), Basis::Convention),
        (_, None) => (None, Basis::Open),
    };
    Money { currency, candidates: candidates.into(), basis }
}
