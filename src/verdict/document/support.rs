//! Whether the sources of an article have a figure of it, as written or derived.
//!
//! "42 per cent" is in a press release that says "42 percent"; "24 per cent" is not, and where the
//! words around both are the same it is a slip. Money in another currency is supported where it is
//! the conversion on the article's date. What merely is in no source is not judged.

use crate::claim::Claim;
use crate::claim::grounding::{Counted, Derivation, Grounds, How, Words, near, next};
use crate::figure::{Figure, FigureId};
use crate::interval::Band;
use crate::verdict::by_rate::present::bare;
use crate::verdict::compare::{Fit, product};
use crate::verdict::document::repetition;
use crate::verdict::finding::{Finding, InSource, Reason};
use crate::verdict::message::{Clause, Term};
use crate::verdict::ruling::Ruling;
use crate::verdict::{Case, Context};
use rust_decimal::Decimal;
use rustc_hash::FxHashSet;
use std::cell::{LazyCell, OnceCell};

/// The sources of an article, with their figures in order of size.
pub(in crate::verdict) struct Supports<'a> {
    sources: Vec<(&'a str, Grounds<'a>)>,
    /// The numbers of the sources that figures of the article repeat.
    taken: OnceCell<FxHashSet<(Counted, Decimal)>>,
}

/// So many amounts in other currencies are converted for a figure.
const MOST_CONVERTED: usize = 200;

impl<'a> Supports<'a> {
    pub(in crate::verdict) fn of(case: &Case<'a>) -> Self {
        let sources = case.sources.iter();
        let sources = sources.map(|source| (source.name(), Grounds::of_source(source))).collect();
        Self { sources, taken: OnceCell::new() }
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

    /// Whether a source has a figure, or it follows from figures of one.
    pub(in crate::verdict) fn has(&self, figure: &Figure) -> bool {
        self.places().any(|(_, grounds)| {
            grounds.supporting(figure).is_some() || grounds.derivation(figure).is_some()
        })
    }

    /// Whether some figure of the article repeats this one of a source, which is then not what
    /// another figure should have been.
    fn is_taken(&self, figures: &[Figure], other: &Figure) -> bool {
        let key = |figure: &Figure| Some((Counted::of(figure)?, figure.written()?.value()));
        let taken = self.taken.get_or_init(|| {
            let repeated = figures.iter().flat_map(|figure| {
                self.places().filter_map(|(_, grounds)| grounds.supporting(figure))
            });
            repeated.filter_map(key).collect()
        });
        key(other).is_some_and(|key| taken.contains(&key))
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
    let words = figure.span.of(context.case.text).to_owned();
    if let Some(place) = context.supports.found(figure) {
        let (source, text) = (place.source.clone(), place.text.clone());
        return supported(context, claim, place, Clause::InSource { words, source, text });
    }
    if let Some(place) = converted(context, figure) {
        let (source, text) = (place.source.clone(), place.text.clone());
        return supported(context, claim, place, Clause::InSourceConverted { words, source, text });
    }
    let derived = context.supports.places().find_map(|(name, grounds)| {
        Some(derived(name, grounds, &words, &grounds.derivation(figure)?))
    });
    if let Some((place, clause)) = derived {
        return supported(context, claim, place, clause);
    }
    differing(context, claim, figure).unwrap_or_else(|| {
        let mut finding = bare(context, claim, &Ruling::unverifiable(Reason::NotInSources));
        finding.say(Clause::InNoSource { words });
        finding
    })
}

/// From what of a source a figure follows, and how: "the sum of column revenue in q3.csv".
fn derived(
    name: &str,
    grounds: &Grounds<'_>,
    words: &str,
    derivation: &Derivation<'_>,
) -> (InSource, Clause) {
    let (text, source, figure_words) = (grounds.text(), name.to_owned(), words.to_owned());
    let place = |figure: &Figure| InSource::of(name, text, figure);
    let words = |figure: &Figure| figure.span.of(text).to_owned();
    match derivation {
        Derivation::Pair { how, figures: [one, other] } => {
            let (one_words, other) = (words(one), words(other));
            let how = term(*how);
            let clause = Clause::OfTwo { words: figure_words, how, one: one_words, other, source };
            (place(one), clause)
        }
        Derivation::Months(one) => {
            (place(one), Clause::OfMonths { words: figure_words, one: words(one), source })
        }
        Derivation::Column { how, column } => {
            let (how, named) = (term(*how), column.name.to_string());
            let clause = Clause::OfColumn { words: figure_words, how, column: named, source };
            (InSource::of_column(name, text, column), clause)
        }
        Derivation::Share { part, column } => {
            let column = column.name.to_string();
            let clause = Clause::OfTotal { words: figure_words, part: words(part), column, source };
            (place(part), clause)
        }
    }
}

const fn term(how: How) -> Term {
    match how {
        How::Sum => Term::TheSum,
        How::Difference => Term::TheDifference,
        How::Share => Term::TheShare,
        How::Change => Term::TheChange,
        How::Mean => Term::TheMean,
    }
}

fn supported(context: &Context<'_>, claim: &Claim, place: InSource, clause: Clause) -> Finding {
    let mut finding = bare(context, claim, &Ruling::plain(Fit::AsWritten, Decimal::ZERO));
    finding.band = Some(Band::AsWritten);
    finding.in_source = Some(place);
    finding.say(clause);
    finding
}

/// A figure of a source that this one should have been.
fn differing(context: &Context<'_>, claim: &Claim, figure: &Figure) -> Option<Finding> {
    let text = context.case.text;
    let about = LazyCell::new(|| Words::of(&near(text, figure.span).join(" ")));
    let (name, source, other) = context.supports.places().find_map(|(name, grounds)| {
        let is_taken = |other: &Figure| context.supports.is_taken(context.case.figures, other);
        let other = grounds.slipped(figure, &about, next(text, figure.span), is_taken)?;
        Some((name, grounds.text(), other))
    })?;
    let ruling = repetition::ruling_of_part(figure, other);
    if !ruling.fails() {
        return None;
    }
    let mut finding = bare(context, claim, &ruling);
    let place = InSource::of(name, source, other);
    let words = figure.span.of(text).to_owned();
    let (source, other_words) = (name.to_owned(), place.text.clone());
    finding.say(Clause::SourceDiffers { words, source, text: other_words });
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

#[cfg(test)]
mod tests {
    use crate::rates::RateBook;
    use crate::steps::counted;
    use crate::{Article, Checker};

    /// The steps of checking so many figures, some of which are in no source, against a table.
    fn steps(figures: usize) -> usize {
        let rows = figures * 10;
        let line = |at: usize| format!("place {at},{},{}\n", 1_000 + at * 7, 9_000 + at * 3);
        let table: String = (0..rows).map(line).collect();
        let source = Article::new(format!("name,sales_eur,jobs\n{table}")).language("en");
        let sentence = |at: usize| format!("It made €{} with {} jobs.\n", 1_000 + at * 7, at + 11);
        let text: String = (0..figures / 2).map(sentence).collect();
        let article = Article::new(text).language("en").against([source]);
        let checker = Checker::with_rates(RateBook::empty());
        counted(|| drop(checker.check(&article)))
    }

    #[test]
    fn twice_the_figures_against_twice_the_table_take_twice_the_steps() {
        let (once, twice) = (steps(200), steps(400));
        assert!(twice * 100 <= once * 220, "{once} → {twice}");
        assert!(twice <= 400 * 2_000, "{twice}");
    }
}
