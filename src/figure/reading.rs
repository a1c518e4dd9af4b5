//! From the tokens of a text to its figures.
//!
//! Figures are read one after the other, each with the unit beside it; then what their neighbours
//! imply is added: units and money that were left out, and namesakes told apart.

use super::implied::{self, elided::Elided};
use super::marked::{self, MarkedText};
use super::resolve::{self, Context, Earlier, Mention, Surroundings};
use super::unresolved::{FigureReader, Unresolved};
use super::{Figure, FigureId, Hedged, Money, Note, Per, Unit, hedge};
use crate::number::token::Token;
use crate::steps;

/// Every figure in a text, in order, without overlap, with all that is implied of it: nothing is
/// added to a figure later.
pub(crate) fn figures(text: &str, tokens: &[Token<'_>], context: &Context<'_>) -> Vec<Figure> {
    let mut figures = written(text, tokens, context);
    for (id, unit, span) in
        implied::by_neighbour::units(MarkedText { text, tokens, figures: &figures, context })
    {
        let Some(figure) = figures.get_mut(id) else { continue };
        (figure.unit, figure.span) = (unit, span);
    }
    for id in
        implied::temperature::differences(MarkedText { text, tokens, figures: &figures, context })
    {
        let Some(figure) = figures.get_mut(id) else { continue };
        figure.notes.push(Note::TemperatureDifference);
    }
    if !figures.iter().any(marked::is_money) {
        return figures;
    }
    for Elided { id, money, amount, scale } in
        implied::elided::amounts(MarkedText { text, tokens, figures: &figures, context })
    {
        let Some(figure) = figures.get_mut(id) else { continue };
        figure.unit = Unit::Money(money);
        figure.form.scale = scale;
        figure.amount = amount;
        figure.notes.push(Note::SharedCurrency);
    }
    let told_apart =
        resolve::same_name::told_apart(MarkedText { text, tokens, figures: &figures, context });
    for (id, money) in resolve::same_name::like_the_bare_name(&figures, &told_apart) {
        if let Some(figure) = figures.get_mut(id) {
            figure.unit = Unit::Money(money);
        }
    }
    for (id, money, unlike) in told_apart {
        let Some(figure) = figures.get_mut(id) else { continue };
        figure.unit = Unit::Money(money);
        figure.unlike = Some(unlike);
    }
    figures
}

/// The figures as they are written, each with the unit beside it.
fn written(text: &str, tokens: &[Token<'_>], context: &Context<'_>) -> Vec<Figure> {
    let reader = FigureReader::new(text, tokens, context.language);
    let around = Surroundings::of(text, tokens, context.language);
    let numbers = tokens.iter().filter(|token| token.may_be_number()).count();
    steps::count(tokens.len());
    let mut figures: Vec<Figure> = Vec::with_capacity(numbers);
    let mut earlier = Earlier::default();
    let (mut at, mut after_per) = (0, 0);
    while !context.interrupt.is_raised()
        && let Some(opening) = reader.opening(at)
    {
        at = opening + 1;
        let mut first = reader.at(opening);
        let last = figures.last();
        let mut joined = first.as_mut().and_then(|first| reader.joined(first, last));
        if let Some(end) = first.as_ref().and_then(|first| reader.excluded(first)) {
            at = reader.past(end, opening, joined.as_deref());
            continue;
        }
        for unresolved in joined.as_deref_mut().unwrap_or(first.as_mut_slice()) {
            at = at.max(unresolved.next);
            context.doubt(unresolved, &around, &earlier);
            let hedge = hedge::around(&reader, unresolved, figures.last());
            let money = unresolved.unit.as_deref().map(|unit| {
                let mention = Mention::of(unresolved.span, text, unresolved.nationality);
                context.money(mention, unit, &around, &mut earlier)
            });
            let per = reader.per(unresolved.next);
            after_per = unresolved.next + usize::from(per.is_some());
            if let Some(money) = &money {
                unresolved.take_subunits_of(money);
            }
            let per = per.or_else(|| reader.per_before(unresolved));
            figures.push(unresolved.figure(figures.len(), money, hedge, per));
        }
        let rate = figures.last();
        if let Some((rate, named)) = rate.and_then(|rate| Some((rate, reader.rate_unit(rate, at)?)))
        {
            let money = context.money(named.mention, named.unit, &around, &mut earlier);
            let (id, span) = (figures.len(), named.mention.span);
            if let Some(one) = implied::rate_unit::one_of(id, rate.currencies(), span, money) {
                at = named.next;
                figures.push(one);
            }
        }
        // The dozen of "$4 a dozen" is no figure of its own.
        at = at.max(after_per);
    }
    figures
}

impl Unresolved<'_> {
    /// The figure, with what its surroundings say of it. It takes over the readings and notes.
    fn figure(
        &mut self,
        id: FigureId,
        money: Option<Money>,
        hedge: Option<Hedged>,
        per: Option<Per>,
    ) -> Figure {
        Figure {
            id,
            span: self.span,
            unit: money.map_or(self.counts.into(), Unit::Money),
            amount: self.number.readings.likeliest,
            alternatives: std::mem::take(&mut self.number.readings.others),
            form: self.number.form,
            hedge,
            per,
            notes: std::mem::take(&mut self.notes),
            unlike: None,
        }
    }
}

#[cfg(test)]
mod scripts_tests;
