//! The other end of a comparison, whose currency is left to the reader: "rose to $41m, up from
//! 38m", "8.1bn against 6.3bn kronor", "37.2 billion dollars from December's 36.45 billion".
//!
//! "The highest price is 84.75 cents, while the lowest is 74.07" leaves the unit to the first.
//!
//! A scaled number is taken for money where a word of comparison joins it to an amount of its
//! sentence and no noun follows it. "up from 38m passengers" stays a count.

use crate::currency::Currency;
use crate::figure::marked::{Element, ElementKind, MarkedText, is_money};
use crate::figure::{Amount, Figure, Kind, Money, Unit};
use crate::interval::Written;
use crate::language::{Cue, FigureCue, MeaningSet};
use crate::number::token::Token;
use rust_decimal::{Decimal, dec};

/// The money of a figure that is compared with the amount before or after it.
pub(super) fn money(marked: MarkedText<'_>, figure: &Figure) -> Option<Money> {
    let beside = |id: Option<usize>| id.and_then(|id| marked.figures.get(id)).filter(is_amount);
    let before = beside(figure.id.checked_sub(1))
        .filter(|amount| follows_base(marked, amount, figure) && stands(marked, figure));
    let after = || {
        let amount = beside(Some(figure.id + 1)).filter(|amount| amount.form.scale)?;
        is_base_of(marked, figure, amount).then_some(amount)
    };
    let sum = || total_of(marked, figure);
    before.or_else(after).or_else(|| per_period(marked, figure)).or_else(sum)?.money().cloned()
}

/// "45 тысяч рублей в месяц, или 540 тысяч в год": the amount for another period before it.
fn per_period<'a>(marked: MarkedText<'a>, figure: &Figure) -> Option<&'a Figure> {
    let before = figure.id.checked_sub(1).and_then(|before| marked.figures.get(before))?;
    let (ours, theirs) = (figure.per.as_ref()?, before.per.as_ref()?);
    if ours.unit == theirs.unit || figure.span.start.saturating_sub(before.span.end) > REACH {
        return None;
    }
    let gap = marked.elements(theirs.span.end.max(before.span.end), figure.span.start);
    let said = |element: &Element<'_>| {
        element.is_cue(Cue::Or) || element.is_hedge() || matches!(element.kind, ElementKind::Comma)
    };
    let or = gap.iter().any(|element| element.is_cue(Cue::Or));
    (or && gap.iter().all(said)).then_some(before).filter(is_amount)
}

/// "40 millioner på skoler og 25 millioner på plejehjem, i alt 65 millioner kroner": the total of
/// amounts that leave their money to it.
fn total_of<'a>(marked: MarkedText<'a>, figure: &Figure) -> Option<&'a Figure> {
    const MOST: usize = 8;
    const TOTAL: MeaningSet = MeaningSet::of_figure_cue(FigureCue::Total);
    let mut last = figure;
    for next in marked.figures.get(figure.id + 1..)?.iter().take(MOST) {
        let near = next.span.start.saturating_sub(last.span.end) <= REACH;
        let gap = near.then(|| marked.elements(last.span.end, next.span.start))?;
        let noun = gap.first().filter(|element| !element.ends_clause())?;
        // "40 millioner mennesker" counts people.
        let short = noun.span.of(marked.text).chars().count() <= LONGEST_PREPOSITION;
        if !short || gap.iter().any(Element::is_stop) {
            return None;
        }
        if is_amount(&next) {
            let total = gap
                .iter()
                .rev()
                .take(WORDS)
                .any(|element| marked.any_phrase(element.span.start, element.span.end, TOTAL));
            return (total && next.form.scale).then_some(next);
        }
        if !(next.unit == Unit::Things && next.form.scale) {
            return None;
        }
        last = next;
    }
    None
}

/// Words that count something are longer than those that go on with the sentence.
const LONGEST_PREPOSITION: usize = 4;

fn is_amount(figure: &&Figure) -> bool {
    is_money(figure) && figure.written().is_some()
}

/// So many bytes part two figures that are compared at most.
const REACH: usize = 120;

/// No more words than these are between the word of comparison and its figure: "from December's".
const WORDS: usize = 2;

/// Whether the figure follows a word of comparison after the amount.
fn follows_base(marked: MarkedText<'_>, amount: &Figure, figure: &Figure) -> bool {
    if figure.span.start.saturating_sub(amount.span.end) > REACH {
        return false;
    }
    let gap = marked.elements(amount.span.end, figure.span.start);
    let near = gap.iter().rev().filter(|element| !element.is_hedge()).take(WORDS + 1);
    let compares = near
        .take_while(|element| !element.ends_clause())
        .any(|element| is_base(marked, element) || element.is_range_word());
    compares && !gap.iter().any(Element::is_stop)
}

/// The money of a price that is told apart from the one before it as the highest or lowest, and
/// what it comes to: "84.75 cents, while the lowest is 74.07". The two are written with as many
/// decimals, and neither is several times the other.
pub(super) fn extreme(marked: MarkedText<'_>, figure: &Figure) -> Option<(Money, Amount)> {
    const MOST: Decimal = dec!(5);
    let plain = figure.unit == Unit::Things && figure.form.digits && !figure.form.scale;
    let written = figure.written().filter(|written| plain && !written.value().fract().is_zero())?;
    let before = figure.id.checked_sub(1).and_then(|before| marked.figures.get(before))?;
    let price = before.written().filter(|_| is_amount(&before) && !before.form.scale)?;
    let by = worth(marked, before);
    let value = written.value().checked_mul(by)?;
    let place = written.last_place().checked_mul(by)?;
    let most = value.max(price.value()).checked_div(value.min(price.value()))?;
    if place != price.last_place() || most > MOST || !tells_extreme(marked, before, figure) {
        return None;
    }
    let after = marked.clause_after(figure.span.end);
    let ends = after.first().is_none_or(Element::ends_clause);
    let amount = Amount::Single(Written::new(value, place));
    ends.then(|| before.money().cloned())?.map(|money| (money, amount))
}

/// What one of an amount's unit is worth in main units.
fn worth(marked: MarkedText<'_>, amount: &Figure) -> Decimal {
    let at = marked.tokens.partition_point(|token| token.span.end < amount.span.end);
    let unit = marked.tokens.get(at).and_then(Token::unit).filter(|unit| unit.subunit);
    unit.and_then(|_| amount.currency()).map_or(Decimal::ONE, Currency::subunit)
}

/// Whether the words before a figure, in one sentence with an amount, tell a highest or lowest.
fn tells_extreme(marked: MarkedText<'_>, amount: &Figure, figure: &Figure) -> bool {
    const REACH: usize = 80;
    const WORDS: usize = 4;
    if figure.span.start.saturating_sub(amount.span.end) > REACH {
        return false;
    }
    let gap = marked.elements(amount.span.end, figure.span.start);
    let language = marked.context.language;
    let told = |element: &Element<'_>| {
        element.span.of(marked.text).split(' ').any(|word| language.is_extreme(word))
    };
    gap.iter().rev().take(WORDS).any(told) && !gap.iter().any(Element::is_stop)
}

/// Whether a word of comparison and nothing else leads from the figure to the amount.
fn is_base_of(marked: MarkedText<'_>, figure: &Figure, amount: &Figure) -> bool {
    if amount.span.start.saturating_sub(figure.span.end) > REACH {
        return false;
    }
    let gap = marked.elements(figure.span.end, amount.span.start);
    let mut said = gap
        .iter()
        .filter(|element| !element.is_hedge() && !matches!(element.kind, ElementKind::Comma));
    said.next().is_some_and(|element| is_base(marked, element)) && said.next().is_none()
}

/// A word of comparison, which is a plain word between amounts of money.
fn is_base(marked: MarkedText<'_>, element: &Element<'_>) -> bool {
    const BASE: MeaningSet = MeaningSet::of_figure_cue(FigureCue::Base);
    marked.any_phrase(element.span.start, element.span.end, BASE)
}

/// Whether no noun follows a figure: its clause ends, or goes on with when that was.
fn stands(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let after = marked.clause_after(figure.span.end);
    let of_kind = |element: &Element<'_>| match element.kind {
        ElementKind::Figure(id) => marked.figure(id).map(Figure::kind),
        _ => None,
    };
    let is_year = |element: &Element<'_>| matches!(of_kind(element), Some(Kind::Year | Kind::Date));
    let is_duration = |element: &Element<'_>| of_kind(element) == Some(Kind::Duration);
    match after.as_slice() {
        [] => true,
        [first, ..] if first.ends_clause() || first.is_cue(Cue::Earlier) => true,
        [first, ..] if is_year(first) => true,
        // "ett år tidigare"
        [first, second, ..] if is_duration(first) && second.is_cue(Cue::Earlier) => true,
        [_, second, ..] => is_year(second),
        [_] => false,
    }
}
