//! The same figure in headline, lead and body: "omkring 36.000 kroner … 36.000 kroner".
//!
//! Figures agree where value and currency do. That two different figures should be the same is only
//! said where one amount has two equivalents ("495.000 rubler" with 36.000 and with 63.000 kroner),
//! or where they look like one number miswritten, the words around them are the same, and they are
//! not said to be of different times. Two figures that merely resemble each other are no claim.

use crate::claim::slip::{self, Slip};
use crate::claim::{Assertion, Claim};
use crate::currency::Currency;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, FigureId, Unit};
use crate::interval::without_zeros;
use crate::language::{Cue, FigureCue, MeaningSet, is_letter};
use crate::steps;
use rust_decimal::{Decimal, dec};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// Figures that should be the same, earlier figure first.
pub(super) fn claims(marked: MarkedText<'_>, conversions: &[Claim]) -> Vec<Claim> {
    let mut pairs = alike(marked);
    pairs.extend(equivalents_of_one(marked, conversions));
    if pairs.is_empty() {
        return Vec::new();
    }
    pairs.sort_unstable();
    pairs.dedup();
    let pair = |claim: &Claim| claim.assertion.by_rate().map(in_order);
    let mut linked: Vec<[FigureId; 2]> = conversions.iter().filter_map(pair).collect();
    linked.sort_unstable();
    let claim = |[first, again]: [FigureId; 2]| Claim {
        assertion: Assertion::Repetition { first, again },
        span: marked.covering(&[first, again]),
        cue: None,
    };
    pairs.into_iter().filter(|pair| linked.binary_search(pair).is_err()).map(claim).collect()
}

/// Figures of one currency that are equal, or that one slip would make equal in the same words.
fn alike(marked: MarkedText<'_>) -> Vec<[FigureId; 2]> {
    /// So many figures of the same digits are compared with each later one.
    const MOST: usize = 8;
    let digits = |figure: &Figure| figure.written().map(|written| each_digit(written.value()));
    let keyed = |figure| Some(((digits(figure)?, Figure::currency(figure)), figure));
    let mut amounts: Vec<((u64, Option<Currency>), &Figure)> =
        Vec::with_capacity(marked.figures.len());
    amounts.extend(marked.figures.iter().filter(|figure| counts(figure)).filter_map(keyed));
    amounts.sort_by_key(|(key, _)| *key);
    let (mut pairs, near) = (Vec::new(), WordsNear { marked, known: RefCell::default() });
    for same_digits in amounts.chunk_by(|(one, _), (other, _)| one == other) {
        let wanted = same_digits.iter().enumerate().take_while(|_| !marked.is_interrupted());
        for (at, (_, figure)) in wanted {
            let mut earlier = same_digits.iter().take(at.min(MOST));
            pairs.extend(
                earlier
                    .find(|(_, other)| repeats(&near, other, figure))
                    .map(|(_, o)| [o.id, figure.id]),
            );
        }
    }
    pairs
}

/// Whether a figure is an amount of one money, or a number or quantity in three digits or more.
fn counts(figure: &Figure) -> bool {
    const LEAST: Decimal = dec!(100);
    let large = || figure.written().is_some_and(|written| written.value() >= LEAST);
    match figure.unit {
        Unit::Money(_) => figure.currency().is_some(),
        Unit::Things | Unit::Measure(_) => large(),
        Unit::Percent
        | Unit::PercentagePoint
        | Unit::Multiple
        | Unit::Ratio
        | Unit::Age
        | Unit::Year
        | Unit::Date => false,
    }
}

/// How many there are of each digit, without the zeros at the end.
fn each_digit(value: Decimal) -> u64 {
    const BITS: u32 = 5;
    let one = |digit: u64| 1 << (BITS * digit as u32);
    let (mut long, _) = without_zeros(value.mantissa().unsigned_abs());
    let mut counts = 0;
    while long > u128::from(u64::MAX) {
        counts += one((long % 10) as u64);
        long /= 10;
    }
    let mut rest = long as u64;
    while rest > 0 {
        counts += one(rest % 10);
        rest /= 10;
    }
    counts
}

fn repeats(near: &WordsNear<'_>, one: &Figure, other: &Figure) -> bool {
    steps::count(1);
    let marked = near.marked;
    let (Some(ours), Some(theirs)) = (value(one), value(other)) else { return false };
    if one.per.as_ref().map(|per| &per.unit) != other.per.as_ref().map(|per| &per.unit) {
        return false;
    }
    if one.unit != other.unit && one.money().is_none() {
        return false;
    }
    // That two numbers which are no money are the same says little.
    if ours == theirs {
        return one.money().is_some()
            && (has_two_digits(ours) || one.hedge() != other.hedge())
            && apart(marked, one, other);
    }
    slip_between(one, other).is_some_and(|slip| {
        (near.are_shared(one, other, slip) && apart(marked, one, other))
            || both_told(marked, one, other)
    })
}

/// "The headline said £36m; the accounts show £63m": both are said to stand somewhere.
fn both_told(marked: MarkedText<'_>, one: &Figure, other: &Figure) -> bool {
    const REACH: usize = 48;
    const ACCOUNT: MeaningSet = MeaningSet::of_figure_cue(FigureCue::Account);
    let (first, second) = (one.span.start.saturating_sub(REACH), one.span.end);
    let near = other.span.start.saturating_sub(second) <= 2 * REACH;
    near && marked.any_phrase(first, one.span.start, ACCOUNT)
        && marked.any_phrase(second, other.span.start, ACCOUNT)
}

/// Whether a number without trailing zeros has two digits before the zeros it ends with.
fn has_two_digits(value: Decimal) -> bool {
    without_zeros(value.mantissa().unsigned_abs()).0 >= 10
}

/// Whether a sentence ends between two figures.
fn apart(marked: MarkedText<'_>, one: &Figure, other: &Figure) -> bool {
    const REACH: usize = 60;
    let far = !marked.are_within(one, other, REACH);
    let stops = |kind| matches!(kind, ElementKind::Stop | ElementKind::Break);
    far || marked.elements(one.span.end, other.span.start).iter().any(|element| stops(element.kind))
}

/// Two neighbouring digits swapped, or a scale word or zero too many.
fn slip_between(one: &Figure, other: &Figure) -> Option<Slip> {
    let slip = slip::between(one.written()?, other.written()?)?;
    let is_likely = match slip {
        Slip::Swapped => true,
        Slip::Scale(powers) => matches!(powers, 1 | 3 | 6),
        Slip::OneDigit => false,
    };
    is_likely.then_some(slip)
}

/// The words around figures, read once for each.
struct WordsNear<'a> {
    marked: MarkedText<'a>,
    known: RefCell<FxHashMap<FigureId, Rc<Near<'a>>>>,
}

/// What is around a figure, within its sentence.
#[derive(Default)]
struct Near<'a> {
    /// The words of substance.
    words: Vec<&'a str>,
    months: Vec<&'a str>,
    /// Years and days.
    days: Vec<&'a str>,
    /// What says that it was earlier: "last year".
    earlier: Vec<&'a str>,
}

impl<'a> WordsNear<'a> {
    fn of(&self, figure: &Figure) -> Rc<Near<'a>> {
        let mut known = self.known.borrow_mut();
        let near = known.entry(figure.id).or_insert_with(|| Rc::new(near(self.marked, figure)));
        Rc::clone(near)
    }

    /// Whether at least two words of substance stand near both figures, which are not said to be of
    /// different times. Many things cost ten times as much as others of their kind ("a ticket costs
    /// £12", "a season ticket costs £120"), so for a zero too many no word may be about another.
    fn are_shared(&self, one: &Figure, other: &Figure, slip: Slip) -> bool {
        const SHARED: usize = 2;
        let (ours, theirs) = (self.of(one), self.of(other));
        let mut shared: Vec<&str> = Vec::new();
        for word in &ours.words {
            if holds(&theirs.words, word) && !holds(&shared, word) {
                shared.push(word);
            }
        }
        let fewest = ours.words.len().min(theirs.words.len());
        let least = if matches!(slip, Slip::Scale(1)) { fewest.max(SHARED) } else { SHARED };
        shared.len() >= least && !ours.is_of_another_time(&theirs)
    }
}

impl Near<'_> {
    /// "In May … in June", "in 2019 … in 2020", "last year … the year before"; that one of them was
    /// earlier is enough: "the town has … in the past it had".
    fn is_of_another_time(&self, other: &Self) -> bool {
        let apart = |ours: &[&str], theirs: &[&str]| !ours.iter().any(|word| holds(theirs, word));
        let differ = |ours: &[&str], theirs: &[&str]| {
            !ours.is_empty() && !theirs.is_empty() && apart(ours, theirs)
        };
        let one_was_earlier = !(self.earlier.is_empty() && other.earlier.is_empty());
        differ(&self.months, &other.months)
            || differ(&self.days, &other.days)
            || (one_was_earlier && apart(&self.earlier, &other.earlier))
    }
}

fn holds(words: &[&str], word: &str) -> bool {
    words.iter().any(|known| same_word(known, word))
}

/// Whether two words are one in any case.
fn same_word(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
        || (!(one.is_ascii() && other.is_ascii()) && one.to_lowercase() == other.to_lowercase())
}

fn near<'a>(marked: MarkedText<'a>, figure: &Figure) -> Near<'a> {
    const REACH: usize = 8;
    const SHORTEST: usize = 5;
    let ends =
        |element: &&Element<'_>| !matches!(element.kind, ElementKind::Stop | ElementKind::Break);
    let before = marked.elements(marked.before(figure.span.start, REACH), figure.span.start);
    let after = marked.elements(figure.span.end, marked.after(figure.span.end, REACH));
    let is_of_substance =
        |word: &str| word.chars().count() >= SHORTEST && word.chars().all(is_letter);
    let mut near = Near::default();
    for element in before.iter().rev().take_while(ends).chain(after.iter().take_while(ends)) {
        let word = element.span.of(marked.text);
        match element.kind {
            ElementKind::Word if is_of_substance(word) => near.words.push(word),
            ElementKind::Phrase(token) if token.may(MeaningSet::MONTH) => near.months.push(word),
            ElementKind::Phrase(_) if element.is_cue(Cue::Earlier) => near.earlier.push(word),
            ElementKind::Figure(id) if marked.figure(id).is_some_and(Figure::is_date) => {
                near.days.push(word);
            }
            _ => {}
        }
    }
    near
}

/// Two equivalents in one currency of amounts that are the same.
fn equivalents_of_one(marked: MarkedText<'_>, conversions: &[Claim]) -> Vec<[FigureId; 2]> {
    let mut pairs = Vec::new();
    if conversions.len() < 2 {
        return pairs;
    }
    let mut seen: BTreeMap<(Currency, Decimal, Currency), FigureId> = BTreeMap::new();
    for claim in conversions {
        let Assertion::Conversion { native, derived, dated: None, .. } = claim.assertion else {
            continue;
        };
        for (anchor, derived) in [(native, derived), (derived, native)] {
            let Some(key) = key(marked, anchor, derived) else { continue };
            let first = *seen.entry(key).or_insert(derived);
            if first != derived && !units(marked, anchor) {
                pairs.push(in_order([first, derived]));
            }
        }
    }
    pairs
}

fn key(
    marked: MarkedText<'_>,
    anchor: FigureId,
    derived: FigureId,
) -> Option<(Currency, Decimal, Currency)> {
    let (one, other) = (marked.figure(anchor)?, marked.figure(derived)?);
    Some((one.currency()?, value(one)?, other.currency()?))
}

/// One unit's price is a rate, and rates move.
fn units(marked: MarkedText<'_>, id: FigureId) -> bool {
    marked.figure(id).and_then(value) == Some(Decimal::ONE)
}

fn value(figure: &Figure) -> Option<Decimal> {
    figure.written().map(|written| written.value().normalize())
}

fn in_order([one, other]: [FigureId; 2]) -> [FigureId; 2] {
    [one.min(other), one.max(other)]
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Repetition, language, text)
    }

    #[test]
    fn figures_of_different_times_or_of_different_things_need_not_be_the_same() {
        for (language, text) in [
            (
                "en",
                "Last year 345 people died on the roads. The year before 354 people died on roads.",
            ),
            ("de", "Im Mai kamen 12.300 Gäste ins Museum. Im Juni kamen 13.200 Gäste ins Museum."),
            ("en", "A ticket costs £12 for adults. A season ticket costs £120."),
        ] {
            assert!(claims(language, text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_figure_that_comes_again_among_the_same_words_is_a_claim() {
        assert_eq!(
            claims(
                "en",
                "The council owes 36,000 euros for the stadium roof. Yesterday it was said that the council owes 63,000 euros for the stadium roof."
            ),
            ["36,000 euros | 63,000 euros"]
        );
    }

    #[test]
    fn figures_among_other_words_are_none() {
        assert!(
            claims(
                "en",
                "The council owes 36,000 euros for a roof. A singer earned 63,000 euros in Rome."
            )
            .is_empty()
        );
    }
}
