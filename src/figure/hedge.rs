//! The words before and after a figure that soften or direct it.

use super::unresolved::{FigureReader, Unresolved};
use super::{Amount, Figure, Hedged};
use crate::Span;
use crate::language::{Cue, Position, RangeWord};
use crate::number::gap::close;
use crate::steps;

/// The hedge on a figure: before it, after it, or carried over from the figure it is joined to.
#[inline]
pub(super) fn around(
    reader: &FigureReader<'_, '_>,
    unresolved: &Unresolved<'_>,
    previous: Option<&Figure>,
) -> Option<Hedged> {
    before(reader, unresolved)
        .or_else(|| within(reader, unresolved))
        .or_else(|| after(reader, unresolved))
        .or_else(|| carried(reader, unresolved, previous?))
}

fn before(reader: &FigureReader<'_, '_>, unresolved: &Unresolved<'_>) -> Option<Hedged> {
    let at = unresolved.first.checked_sub(1)?;
    let hedged = hedge_at(reader, at, Position::Before)?;
    if !reader.numbers.together(unresolved.first) {
        return None;
    }
    let ranges = reader.token(at)?.range();
    let opens = matches!(ranges, Some(RangeWord::Between | RangeWord::From))
        && opens_range(reader, unresolved);
    let closes = ranges == Some(RangeWord::To) && closes_change(reader, at);
    (!opens && !closes).then_some(hedged)
}

/// "от 5 до 10": the word before the figure belongs to a range.
fn opens_range(reader: &FigureReader<'_, '_>, unresolved: &Unresolved<'_>) -> bool {
    let next = reader.token(unresolved.next).filter(|_| reader.numbers.together(unresolved.next));
    let goes_on = next.is_some_and(|next| next.range() == Some(RangeWord::To));
    goes_on || matches!(unresolved.number.readings.likeliest, Amount::Range { .. })
}

/// "wzrosły o 12 proc. do 3,4 mld": after a change or another figure in its clause, "do" is "to"
/// and not "up to".
fn closes_change(reader: &FigureReader<'_, '_>, at: usize) -> bool {
    let Some(word) = reader.token(at) else { return false };
    let earlier = (0..at).rev().take(CLAUSE).filter_map(|at| reader.token(at));
    earlier
        .inspect(|token| steps::count(word.span.start.saturating_sub(token.span.end)))
        .take_while(|token| !reader.between(token.span.end, word.span.start).contains(STOPS))
        .any(|token| token.is_number() || token.says(Cue::Different))
}

/// So many tokens before a word are looked at for its clause.
const CLAUSE: usize = 8;

/// The marks that close a clause; a full stop may be an abbreviation's.
const STOPS: [char; 18] = [
    ',', ';', '(', ')', '!', '?', '、', '，', '；', '。', '（', '）', '！', '？', '،', '؛', '؟',
    '।',
];

/// "20 с лишним тысяч рублей", "une centaine d'euros": the hedge is a part of the figure.
fn within(reader: &FigureReader<'_, '_>, unresolved: &Unresolved<'_>) -> Option<Hedged> {
    (unresolved.first..unresolved.next).find_map(|at| hedge_at(reader, at, Position::After))
}

fn after(reader: &FigureReader<'_, '_>, unresolved: &Unresolved<'_>) -> Option<Hedged> {
    let hedged = hedge_at(reader, unresolved.next, Position::After)?;
    close(reader.between(unresolved.span.end, hedged.span.start)).then_some(hedged)
}

/// "cirka 250 kroner eller 34 euro": the hedge covers both.
fn carried(
    reader: &FigureReader<'_, '_>,
    unresolved: &Unresolved<'_>,
    previous: &Figure,
) -> Option<Hedged> {
    let hedged = previous.hedge?;
    let joint = reader.token(unresolved.first.checked_sub(1)?)?;
    if !joint.says(Cue::Or) {
        return None;
    }
    let right_after = reader.between(previous.span.end, joint.span.start).trim().is_empty();
    let joined = right_after && reader.numbers.together(unresolved.first);
    joined.then_some(Hedged { carried: true, ..hedged })
}

#[inline]
fn hedge_at(reader: &FigureReader<'_, '_>, at: usize, side: Position) -> Option<Hedged> {
    let token = reader.token(at)?;
    let hedge = token.hedge(side)?;
    Some(Hedged { hedge, span: Span::new(token.span.start, token.span.end), carried: false })
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::interval::Hedge;
    use crate::{Article, Checker};

    fn hedges(language: &str, text: &str) -> Vec<Option<Hedge>> {
        let extraction = Checker::with_rates(crate::rates::RateBook::empty())
            .extract(&Article::new(text).language(language));
        let money = extraction.figures.iter().filter(|figure| figure.money().is_some());
        money.map(|figure| figure.hedge()).collect()
    }

    #[test]
    fn a_word_that_closes_a_change_is_no_hedge() {
        assert_eq!(hedges("pl", "Zyski wzrosły o 12 proc. do 3,4 mld zł."), [None]);
        assert_eq!(hedges("ru", "Доходы упали с 5 млн до 3 млн рублей."), [None, None]);
        assert_eq!(hedges("pl", "Kara wyniesie do 3 mln zł."), [Some(Hedge::UpTo)]);
        assert_eq!(hedges("ru", "Штраф, по данным суда, до 500 рублей."), [Some(Hedge::UpTo)]);
    }

    #[test]
    fn a_word_that_opens_a_range_is_no_hedge() {
        assert_eq!(hedges("ru", "Штраф от 500 до 5000 рублей."), [None]);
        assert_eq!(hedges("ru", "Штраф от 500 рублей."), [Some(Hedge::AtLeast)]);
    }

    #[test]
    fn a_hedge_stands_on_either_side() {
        assert_eq!(hedges("fr", "Il faut près de 20 euros."), [Some(Hedge::SlightlyBelow)]);
        assert_eq!(hedges("fr", "Il faut 20 euros environ."), [Some(Hedge::About)]);
        assert_eq!(hedges("es", "Cuesta 20 euros y pico."), [Some(Hedge::SlightlyAbove)]);
        assert_eq!(
            hedges("ru", "Это стоит 20 с лишним тысяч рублей."),
            [Some(Hedge::SlightlyAbove)]
        );
        assert_eq!(hedges("fr", "Une centaine d'euros suffira."), [Some(Hedge::About)]);
    }
}
