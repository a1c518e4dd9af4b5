//! The sign of a figure: a minus before it or between its currency and its digits, and the brackets
//! of accountants.
//!
//! "EUR -2.5 million", "$(45) million" and "net income of ($3.2 million)" are losses; the dashes of
//! "500 dólares -457 euros- por la entrada" mark an aside. A hedge is no sign.

use super::super::Amount;
use super::{Counts, FigureReader, Unresolved};
use crate::Span;
use crate::language::{FigureCue, Meaning, MeaningSet, Position, digit, last_word};
use crate::number::token::Token;
use crate::unit::Dimension;
use rust_decimal::Decimal;

impl FigureReader<'_, '_> {
    /// Takes the sign that is on the figure, or the word right before it: "-5 %", "minus 200
    /// kroner".
    pub(in crate::figure) fn take_sign(&self, unresolved: &mut Unresolved<'_>) {
        let start = self
            .word_before(unresolved)
            .or_else(|| self.dash_before(unresolved))
            .or_else(|| self.dash_within(unresolved))
            .or_else(|| self.loss_in_brackets(unresolved));
        let Some(start) = start else { return };
        unresolved.span = Span::new(start, unresolved.span.end);
        unresolved.number.readings.change(Amount::negated);
    }

    /// The start of a figure with a dash or bracket between sign and number, "EUR -2.5 million",
    /// "$-50bn" or "$(45) million".
    /// A hyphen right after letters joins the words of an adjective: "a EUR-500-million loan".
    fn dash_within(&self, unresolved: &Unresolved<'_>) -> Option<usize> {
        let (start, number) = (unresolved.span.start, unresolved.number.span);
        let before = self.numbers.text.get(start..number.start)?;
        if before.ends_with('(') {
            return Some(start);
        }
        let unit = before.strip_suffix(MINUS)?;
        let joined = unit.ends_with(char::is_alphabetic);
        let compound = number.of(self.numbers.text).contains('-');
        (!joined && !compound).then_some(start)
    }

    /// The start of an amount in brackets that the words before it need: accountants write a loss
    /// so, "net income of ($3.2 million)". Elsewhere a bracket is an aside.
    fn loss_in_brackets(&self, unresolved: &Unresolved<'_>) -> Option<usize> {
        let text = self.numbers.text;
        let (start, end) = (unresolved.span.start, unresolved.span.end);
        let before = text.get(..start)?.strip_suffix('(')?;
        let after = text.get(end..)?.strip_prefix(')')?;
        unresolved.unit.as_ref()?;
        let alone = |text: &str| text.is_empty() || text.ends_with('\n');
        let own_line = alone(before) && (after.is_empty() || after.starts_with(['\n', '\r']));
        let language = self.numbers.language;
        let words = before.strip_suffix(' ').unwrap_or_default();
        let word = last_word(words);
        let noun = words.strip_suffix(word).and_then(|words| words.strip_suffix(' '));
        let needed = !word.is_empty()
            && language.governs_amount(word)
            && !noun.is_some_and(|noun| language.is_loss(last_word(noun)));
        (own_line || needed).then_some(start)
    }

    /// Whether the number at token `at` is how much something may be off: "± 0.5 mm".
    pub(in crate::figure) fn is_tolerance(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.token(before));
        let after_amount = || at.checked_sub(1).is_some_and(|before| self.numbers.together(before));
        before.is_some_and(|before| {
            before.says_of_figures(FigureCue::Tolerance)
                && (before.hedge(Position::Before).is_none() || after_amount())
        }) && self.numbers.together(at)
    }

    /// "10 degrees below zero"
    pub(in crate::figure) fn take_below_zero(&self, unresolved: &mut Unresolved<'_>) {
        let Some(token) =
            self.token(unresolved.next).filter(|token| token.may(MeaningSet::QUANTITY))
        else {
            return;
        };
        let below =
            |meaning: &Meaning| matches!(meaning, Meaning::Quantity(name) if name == "below_zero?");
        let degrees = matches!(unresolved.counts, Counts::Measure(measure)
            if matches!(measure.dimension(), Dimension::Temperature | Dimension::Angle));
        let positive = unresolved.single().is_some_and(|written| written.value() > Decimal::ZERO);
        if degrees && positive && token.means(below) && self.numbers.together(unresolved.next) {
            unresolved.span = unresolved.span.cover(token.span);
            unresolved.next += 1;
            unresolved.number.readings.change(Amount::negated);
        }
    }

    /// Where the word "minus" right before a figure starts.
    fn word_before(&self, unresolved: &Unresolved<'_>) -> Option<usize> {
        let word = unresolved.first.checked_sub(1).and_then(|at| self.token(at))?;
        (word.is(&Meaning::Minus) && self.numbers.together(unresolved.first))
            .then_some(word.span.start)
    }

    /// Where the dash right before a figure is, if it is a sign. One with a blank on both sides
    /// opens a quotation; one after a digit or an amount, or with a second dash after the figure,
    /// belongs to a range or an aside: "500 dólares -457 euros- por la entrada".
    fn dash_before(&self, unresolved: &Unresolved<'_>) -> Option<usize> {
        let (figure, text) = (unresolved.span.start, self.numbers.text);
        // As most figures do.
        let after_blank = text.as_bytes().get(figure.checked_sub(1)?) == Some(&b' ');
        if after_blank {
            return None;
        }
        let before = text.get(..figure)?.strip_suffix(['-', '−'])?;
        let apart = before.is_empty() || before.ends_with([' ', '\u{a0}', '(', '（', '　', '\n']);
        let range = before.trim_end().ends_with(|c: char| digit(c).is_some());
        let aside =
            self.closes_aside(unresolved.span.end) || self.ends_amount(unresolved.first, before);
        (apart && !range && !aside).then_some(before.len())
    }

    /// Whether a dash is right after a figure, with a blank or a mark after the dash.
    fn closes_aside(&self, end: usize) -> bool {
        let after = self.numbers.text.get(end..).unwrap_or_default();
        let after = after.strip_prefix(['-', '–']);
        after.is_some_and(|after| after.is_empty() || after.starts_with([' ', ',', '.', ';', '\n']))
    }

    /// Whether the text before a dash ends with an amount, which the token before `first` closes.
    fn ends_amount(&self, first: usize, before: &str) -> bool {
        let Some(at) = first.checked_sub(1) else { return false };
        let Some(last) = self.token(at).filter(|last| last.span.end == before.trim_end().len())
        else {
            return false;
        };
        let number_before = || {
            let number = at.checked_sub(1).and_then(|at| self.token(at));
            number.is_some_and(Token::may_be_number) && self.numbers.together(at)
        };
        last.may_be_number() || (last.may(MeaningSet::UNIT) && number_before())
    }

    /// The damaged sign before the figure's number.
    pub(in crate::figure) fn damaged_sign(&self, unresolved: &Unresolved<'_>) -> Option<String> {
        unresolved.unit.as_ref().filter(|unit| unit.damaged)?;
        let written = self.between(unresolved.span.start, unresolved.number.span.start).trim_end();
        (!written.is_empty()).then(|| written.to_owned())
    }
}

/// The marks that make a number negative between its sign and its digits.
const MINUS: [char; 3] = ['-', '−', '–'];

/// Whether a gap between a sign and its digits is a minus: it is on the digits.
pub(in crate::figure) fn is_minus(gap: &str) -> bool {
    gap.len() <= 5 && matches!(gap.trim_start_matches([' ', '\u{a0}']), "-" | "−" | "–")
}
