//! Units that only the figures beside them tell: "220 pounds (100 kg)" is a weight, "four points
//! from 58 per cent" are percentage points, and ounces of gold are troy ounces.

use crate::Span;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::figure::{Figure, FigureId, Unit};
use crate::language::{Cue, FigureCue, Meaning, MeaningSet};
use crate::number::token::Token;
use crate::unit::{Dimension, Measure};
use chrono::Datelike;
use rust_decimal::{Decimal, dec};

/// The figures whose unit their neighbours tell, with that unit and the span with its name.
pub(in crate::figure) fn units(marked: MarkedText<'_>) -> Vec<(FigureId, Unit, Span)> {
    let wanted = marked.figures.iter().take_while(|_| !marked.is_interrupted());
    wanted.filter_map(|figure| unit(marked, figure)).collect()
}

fn unit(marked: MarkedText<'_>, figure: &Figure) -> Option<(FigureId, Unit, Span)> {
    match &figure.unit {
        Unit::Measure(measure) if measure.name() == "ounce" => {
            let troy = Measure::from_name("troy_ounce")?;
            is_precious(marked, figure).then_some((figure.id, Unit::Measure(troy), figure.span))
        }
        Unit::Things => {
            let near = UnitTokens::of(marked, figure);
            points(marked, figure, near)
                .or_else(|| doubtful(marked, figure, near))
                .or_else(|| age(marked, figure))
        }
        Unit::Money(_) => doubtful(marked, figure, UnitTokens::of(marked, figure)),
        Unit::Percent
        | Unit::PercentagePoint
        | Unit::Measure(_)
        | Unit::Multiple
        | Unit::Ratio
        | Unit::Age
        | Unit::Year
        | Unit::Date => None,
    }
}

/// Whether gold or another metal that is weighed in troy ounces is named near.
fn is_precious(marked: MarkedText<'_>, figure: &Figure) -> bool {
    const REACH: usize = 60;
    let (from, to) = (figure.span.start.saturating_sub(REACH), figure.span.end + REACH);
    marked.any_phrase(from, to, MeaningSet::of_figure_cue(FigureCue::Precious))
}

/// The tokens that may name the unit of a figure.
#[derive(Clone, Copy)]
struct UnitTokens<'a> {
    /// The last one of the figure.
    last: Option<&'a Token<'a>>,
    /// The one right after it.
    after: Option<&'a Token<'a>>,
}

impl<'a> UnitTokens<'a> {
    fn of(marked: MarkedText<'a>, figure: &Figure) -> Self {
        let end = figure.span.end;
        let at = marked.tokens.partition_point(|token| token.span.end < end);
        let near = marked.tokens.get(at..).unwrap_or_default();
        let last = near.first().filter(|token| token.span.end == end);
        let beside = |token: &&Token<'_>| {
            matches!(marked.slice(end, token.span.start), "" | " " | "\u{a0}" | "-")
        };
        let after = near.iter().find(|token| token.span.start >= end).filter(beside);
        Self { last, after }
    }

    /// The first of them that has a meaning of one of these kinds and is meant.
    fn find(
        self,
        kinds: MeaningSet,
        is_meant: impl Fn(&Token<'_>) -> bool,
    ) -> Option<&'a Token<'a>> {
        let both = [self.last, self.after].into_iter().flatten();
        both.filter(|token| token.may(kinds)).find(|token| is_meant(token))
    }
}

/// "up four points from 58 per cent", "to 2.5 per cent, or a rise of 0.5 points": points beside a
/// percentage, which is not said to be the same, or beside two.
fn points(
    marked: MarkedText<'_>,
    figure: &Figure,
    near: UnitTokens<'_>,
) -> Option<(FigureId, Unit, Span)> {
    const MOST: Decimal = dec!(60);
    const CHANGE_OF: MeaningSet = MeaningSet::of_figure_cue(FigureCue::ChangeOf);
    let is_point =
        |meaning: &Meaning| matches!(meaning, Meaning::Percent(name) if name == "point?");
    let token = near.find(MeaningSet::PERCENT, |token| token.means(is_point))?;
    let few = figure.written().is_some_and(|written| written.value() <= MOST);
    let is_percent = |other: &Figure| other.unit == Unit::Percent;
    // "dall'8,8% all'8,2%, cioè di 0,6 punti"
    let ends_pair = |other: &Figure| {
        let first = other.id.checked_sub(1).and_then(|before| marked.figure(before));
        other.id < figure.id && first.is_some_and(is_percent)
    };
    let percent =
        neighbours(marked, figure, is_percent).into_iter().flatten().any(|(other, gap)| {
            let changes = gap
                .iter()
                .any(|element| marked.any_phrase(element.span.start, element.span.end, CHANGE_OF));
            let is_told = changes || ends_pair(other);
            let apart = |element: &Element<'_>| {
                matches!(element.kind, ElementKind::Open | ElementKind::Stop)
                    || (says_equal(element) && !is_told)
            };
            is_percent(other) && gap.len() <= 8 && !gap.iter().any(apart)
        });
    (few && percent).then(|| (figure.id, Unit::PercentagePoint, figure.span.cover(token.span)))
}

/// No age is higher: who is older is news of its own.
pub(crate) const OLDEST_AGE: Decimal = dec!(130);

/// Whether a number is ten times or a tenth of the age that follows from a year of birth on the
/// article's date: "born in 1957, is 660", a slip of the decimal mark.
pub(crate) fn is_shifted_age(marked: MarkedText<'_>, birth: &Figure, number: Decimal) -> bool {
    let today = marked.context.day.map(|day| Decimal::from(day.year()));
    let born = birth.written().map(|written| written.value());
    let age = today.zip(born).and_then(|(today, born)| today.checked_sub(born));
    let Some(age) = age.filter(|age| *age > Decimal::TEN) else { return false };
    let ages = [Some(age), age.checked_sub(Decimal::ONE)];
    let shifted = |age: Decimal| [age.checked_mul(Decimal::TEN), age.checked_div(Decimal::TEN)];
    ages.into_iter().flatten().flat_map(shifted).any(|shifted| shifted == Some(number))
}

/// "born in 1957, is 66": a bare number after a year of birth in a sentence.
fn age(marked: MarkedText<'_>, figure: &Figure) -> Option<(FigureId, Unit, Span)> {
    const REACH: usize = 24;
    const WORDS: usize = 8;
    const BESIDE: usize = 3;
    let is_year = |other: &Figure| other.unit == Unit::Year;
    let birth = figure.id.checked_sub(1).and_then(|before| marked.figure(before));
    let birth = birth.filter(|birth| is_year(birth))?;
    let value = figure.written()?.value();
    let in_years = value.fract().is_zero() && value <= OLDEST_AGE;
    let bare = figure.form.digits && !figure.form.scale;
    if !bare || !(in_years || is_shifted_age(marked, birth, value)) {
        return None;
    }
    let [before, _] = neighbours(marked, figure, is_year);
    let (_, gap) = before?;
    let says_before = |cue: FigureCue| {
        let from = birth.span.start.saturating_sub(REACH);
        marked.any_phrase(from, birth.span.start, MeaningSet::of_figure_cue(cue))
    };
    let is_born = says_before(FigureCue::Born);
    let since = says_before(FigureCue::Since);
    let stops = gap.iter().any(Element::is_stop);
    let beside = is_born && gap.len() <= BESIDE && !gap.iter().any(Element::is_and);
    let after = marked.elements(figure.span.end, figure.span.end.saturating_add(REACH));
    let celebrated = |element: &Element<'_>| {
        let (from, to) = (element.span.start, element.span.end);
        marked.any_phrase(from, to, MeaningSet::of_figure_cue(FigureCue::Anniversary))
    };
    // "fylder 68 til efteråret 2024"
    let dated = || {
        let [_, next] = neighbours(marked, figure, is_year);
        let joins = |element: &Element<'_>| element.is_and() || element.ends_clause();
        next.is_some_and(|(_, gap)| gap.len() <= BESIDE && !gap.iter().any(joins))
    };
    let alone = beside && (after.first().is_none_or(Element::ends_clause) || dated());
    let yearly = (is_born || since) && gap.len() <= WORDS && after.iter().take(2).any(celebrated);
    (!stops && (alone || yearly)).then_some((figure.id, Unit::Age, figure.span))
}

/// A name that is a unit beside another of its dimension, or before what is weighed in it: "220
/// pounds (100 kg)", "6 pounds of flour".
fn doubtful(
    marked: MarkedText<'_>,
    figure: &Figure,
    near: UnitTokens<'_>,
) -> Option<(FigureId, Unit, Span)> {
    let money = figure.money().is_some();
    let token = near.find(MeaningSet::QUANTITY, |token| doubtful_name(token, money).is_some())?;
    let measure = Measure::from_name(doubtful_name(token, money)?)?;
    let span = figure.span.cover(token.span);
    let same_dimension = |other: &Figure| {
        other.measure().is_some_and(|other| other.dimension() == measure.dimension())
    };
    let alike = |(_, gap): &(&Figure, Vec<Element<'_>>)| {
        let listed = measure.dimension() == Dimension::Temperature;
        let said = |element: &Element<'_>| match element.kind {
            ElementKind::Open | ElementKind::Slash | ElementKind::EqualsSign => true,
            ElementKind::Comma => listed,
            _ => says_equal(element),
        };
        let plain = |element: &Element<'_>| {
            said(element)
                || element.is_hedge()
                || matches!(element.kind, ElementKind::Comma | ElementKind::Close)
        };
        let gap: Vec<&Element<'_>> =
            gap.iter().filter(|element| element.span != token.span).collect();
        gap.len() <= 4
            && gap.iter().any(|element| said(element))
            && gap.iter().all(|element| plain(element))
    };
    let beside = || {
        let near = neighbours(marked, figure, same_dimension).into_iter().flatten();
        near.into_iter().any(|near| alike(&near))
    };
    // "2 in.": a preposition ends no clause.
    let may_end = || token.is(&Meaning::Link) || token.span.of(marked.text).ends_with('.');
    let ends = || may_end() && ends_clause(marked, span);
    let told = beside() || ends() || weighs(marked, figure);
    told.then_some((figure.id, Unit::Measure(measure), span))
}

/// The unit that a name means only beside another; beside money the weight that it means, too.
fn doubtful_name<'t>(token: &'t Token<'_>, money: bool) -> Option<&'t str> {
    if !token.may(MeaningSet::QUANTITY) {
        return None;
    }
    token.find(|meaning| {
        let weight = || match meaning {
            Meaning::Quantity(name) if money => Some(name.as_str()),
            _ => None,
        };
        meaning.doubtful_unit().or_else(weight)
    })
}

/// Whether a clause ends right after a span.
fn ends_clause(marked: MarkedText<'_>, span: Span) -> bool {
    const REACH: usize = 24;
    let after = marked.elements(span.end, span.end.saturating_add(REACH));
    after.first().is_none_or(Element::ends_clause)
}

/// Whether what is weighed follows: "two pounds of flour". Money is not said so of small amounts.
fn weighs(marked: MarkedText<'_>, figure: &Figure) -> bool {
    const MOST: Decimal = dec!(200);
    let small = figure.written().is_some_and(|written| written.value() <= MOST);
    if !small || figure.form.scale {
        return false;
    }
    let follows = marked.elements(figure.span.end, figure.span.end.saturating_add(24));
    let [link, thing, ..] = follows.as_slice() else { return false };
    let linked = matches!(link.kind, ElementKind::Phrase(token) if token.is(&Meaning::Link));
    let word = thing.span.of(marked.text);
    let stuff = matches!(thing.kind, ElementKind::Word) && word.chars().all(char::is_lowercase);
    linked && stuff && word.len() > 3
}

fn says_equal(element: &Element<'_>) -> bool {
    [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Or].iter().any(|cue| element.is_cue(*cue))
}

/// The figures before and after one that are wanted, with what is between.
fn neighbours<'a>(
    marked: MarkedText<'a>,
    figure: &Figure,
    is_wanted: impl Fn(&Figure) -> bool,
) -> [Option<(&'a Figure, Vec<Element<'a>>)>; 2] {
    const REACH: usize = 80;
    let at =
        |id: Option<FigureId>| id.and_then(|id| marked.figure(id)).filter(|other| is_wanted(other));
    let between = |from: usize, to: usize| {
        (to >= from && to - from <= REACH).then(|| marked.elements(from, to))
    };
    let before = at(figure.id.checked_sub(1))
        .and_then(|other| Some((other, between(other.span.end, figure.span.start)?)));
    let after = at(figure.id.checked_add(1))
        .and_then(|other| Some((other, between(figure.span.end, other.span.start)?)));
    [before, after]
}
