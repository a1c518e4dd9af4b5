//! Whether the sources of an article have a figure of it, as written or derived.
//!
//! "42 per cent" is in a press release that says "42 percent"; "24 per cent" is not, and where the
//! words around both are the same it is a slip. Money in another currency is supported where it is
//! the conversion on the article's date. What merely is in no source is not judged.

use crate::claim::Claim;
use crate::claim::grounding::{Grounds, Words, near, next, support_each_other};
use crate::figure::{Figure, FigureId};
use crate::interval::Band;
use crate::verdict::by_rate::present::bare;
use crate::verdict::compare::{Fit, product};
use crate::verdict::document::repetition;
use crate::verdict::finding::{Finding, InSource, Reason};
use crate::verdict::ruling::Ruling;
use crate::verdict::{Case, Context};
use rust_decimal::Decimal;
use std::cell::LazyCell;

/// The sources of an article, with their figures in order of size.
pub(in crate::verdict) struct Supports<'a> {
    sources: Vec<(&'a str, Grounds<'a>)>,
}

/// So many amounts in other currencies are converted for a figure.
const MOST_CONVERTED: usize = 200;

impl<'a> Supports<'a> {
    pub(in crate::verdict) fn of(case: &Case<'a>) -> Self {
        let sources = case.sources.iter();
        let grounds = |text: &'a str, figures: &'a [Figure]| Grounds::of(text, figures);
        Self {
            sources: sources
                .map(|source| (source.name(), grounds(source.text(), source.figures())))
                .collect(),
        }
    }

    fn places(&self) -> impl Iterator<Item = (&'a str, &Grounds<'a>)> {
        self.sources.iter().map(|(name, grounds)| (*name, grounds))
    }

    /// Where a source has the figure; one that has the same number if possible.
    fn found(&self, figure: &Figure) -> Option<InSource> {
        let mut found = self.places().filter_map(|(name, grounds)| {
            let same = grounds.supporting(figure)?;
            Some((same.amount == figure.amount, InSource::of(name, grounds.text(), same)))
        });
        let first = found.next()?;
        if first.0 {
            return Some(first.1);
        }
        found.find(|(is_same, _)| *is_same).map_or(Some(first.1), |(_, place)| Some(place))
    }
}

/// Judges whether a source has a figure of the article.
pub(in crate::verdict) fn judge_support(
    context: &Context<'_>,
    claim: &Claim,
    id: FigureId,
) -> Finding {
    let Some(figure) = context.figure(id) else {
        return repetition::unverifiable(context, claim, Reason::NotComparable);
    };
    let words = figure.span.of(context.case.text);
    if let Some(place) = context.supports.found(figure) {
        let message = format!("{words} is in {}: {}", place.source, place.text);
        return supported(context, claim, Some(place), message);
    }
    if let Some(place) = converted(context, figure) {
        let message = format!("{words} is {} in {}, converted", place.text, place.source);
        return supported(context, claim, Some(place), message);
    }
    if let Some((name, _)) = context.supports.places().find(|(_, grounds)| grounds.derives(figure))
    {
        let message = format!("{words} follows from two figures in {name}");
        return supported(context, claim, None, message);
    }
    differing(context, claim, figure).unwrap_or_else(|| {
        let mut finding = bare(context, claim, &Ruling::unverifiable(Reason::NotInSources));
        finding.message = format!("{words} is in none of the sources");
        finding
    })
}

fn supported(
    context: &Context<'_>,
    claim: &Claim,
    place: Option<InSource>,
    message: String,
) -> Finding {
    let mut finding = bare(context, claim, &Ruling::plain(Fit::AsWritten, Decimal::ZERO));
    finding.band = Some(Band::AsWritten);
    finding.in_source = place;
    finding.message = message;
    finding
}

/// A figure of a source that this one should have been.
fn differing(context: &Context<'_>, claim: &Claim, figure: &Figure) -> Option<Finding> {
    let text = context.case.text;
    let about = LazyCell::new(|| Words::of(&near(text, figure.span).join(" ")));
    // What another figure of the article repeats is not what this one should have been.
    let others = || context.case.figures.iter().filter(|known| known.id != figure.id);
    let (name, source, other) = context.supports.places().find_map(|(name, grounds)| {
        let is_taken = |other: &Figure| others().any(|known| support_each_other(known, other));
        let other = grounds.slipped(figure, &about, next(text, figure.span), is_taken)?;
        Some((name, grounds.text(), other))
    })?;
    let ruling = repetition::ruling(figure, other);
    if !ruling.fails() {
        return None;
    }
    let mut finding = bare(context, claim, &ruling);
    let place = InSource::of(name, source, other);
    let words = figure.span.of(text);
    finding.message = format!("{words} stands where {name} has {}", place.text);
    finding.diagnoses =
        repetition::slip(figure, other, Some(place.text.clone())).into_iter().collect();
    finding.in_source = Some(place);
    Some(finding)
}

/// An amount of a source that comes to the figure by a rate of the article's date.
fn converted(context: &Context<'_>, figure: &Figure) -> Option<InSource> {
    let (quote, written) = (figure.currency()?, figure.written()?);
    let days = context.lookup.days(Some(context.case.date?), 1);
    let minor_unit = quote.minor_unit();
    let wanted = written.band(figure.hedge(), Band::AsWritten, minor_unit);
    let sources = context.case.sources.iter();
    let amounts = sources.flat_map(|source| source.figures().iter().map(move |one| (source, one)));
    let others = amounts.filter(|(_, other)| other.currency().is_some_and(|base| base != quote));
    let (source, other) = others.take(MOST_CONVERTED).find(|(_, other)| {
        let by_rate = || {
            let rates =
                context.lookup.period_rates(other.currency()?, quote, days.all()).open_hull()?;
            product(other.written()?.as_written(), rates)
        };
        by_rate().is_some_and(|amount| amount.meets(wanted))
    })?;
    Some(InSource::of(source.name(), source.text(), other))
}
