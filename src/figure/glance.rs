//! A glance at a text: can it hold a figure at all?
//!
//! Most articles outside the business pages name few figures, and many none. Before a text is cut into
//! tokens it is looked at for a digit, a number word or a currency, without which there is no figure.
//! "Regeringen vil bygge en ny havn" has none of them. What it does not do: a text that passes may hold
//! no figure all the same.

use super::{compound, fraction, numeral};
use crate::language::{
    Class, Head, Language, Meaning, Outline, Place, Starts, Switch, first_word, is_letter, lower_case,
};

/// Whether a text has a word or sign without which there is no figure.
pub(crate) fn may_hold_figures(text: &str, language: &Language) -> bool {
    let glance =
        Glance { language, starts: language.lexicon().starts(), compounds: language.has(Switch::Compounds) };
    let mut outline = Outline::of(text);
    let mut at = 0;
    while let Some(place) = outline.next(at) {
        match glance.passed(text, place) {
            Some(length) => at = place.at + length,
            None => return true,
        }
    }
    false
}

struct Glance<'l> {
    language: &'l Language,
    starts: &'l Starts,
    compounds: bool,
}

impl Glance<'_> {
    /// The length of what stands at a place; `None` where it may be a number or a currency.
    fn passed(&self, text: &str, place: Place) -> Option<usize> {
        let rest = text.get(place.at..)?;
        if !place.is_whole_word(rest) {
            return self.other_passed(text, place.at);
        }
        let head = Head::read(rest, place.length);
        if self.starts.may_open(head) && self.opens(head, (text, place.at), place.length) {
            return None;
        }
        let compound = self.compounds
            && self.starts.may_begin_number(head)
            && compound::value(rest.get(..place.length)?, self.language).is_some();
        (!compound).then_some(place.length)
    }

    /// The same for a mark, or a word beside one.
    fn other_passed(&self, text: &str, at: usize) -> Option<usize> {
        let rest = text.get(at..)?;
        let first = rest.chars().next()?;
        match self.starts.class(*rest.as_bytes().first()?) {
            Class::Nothing if !is_letter(first) => return Some(first.len_utf8()),
            Class::Digit => return None,
            Class::Point => return (!numeral::starts_decimal(rest)).then_some(1),
            Class::Nothing | Class::Sign | Class::Wide => {}
        }
        if numeral::digit(first).is_some() || fraction::vulgar(first).is_some() {
            return None;
        }
        let word = first_word(rest)?;
        let head = if is_letter(first) { Head::of(&lower_case(word)) } else { Head::of_sign(first) };
        let compound = self.compounds && compound::value(word, self.language).is_some();
        let opens = self.starts.may_open(head) && self.opens(head, (text, at), word.len());
        (!compound && !opens).then_some(word.len())
    }

    /// Whether the word or sign at a place makes a figure: a number, a currency, or any unit behind an
    /// article or a word like "several", which make none alone.
    fn opens(&self, head: Head, (text, at): (&str, usize), first: usize) -> bool {
        let found = text.get(at..).and_then(|rest| self.language.lexicon().begun(head, rest, first));
        let means = |is: fn(&Meaning) -> bool| found.is_some_and(|found| found.meanings.iter().any(is));
        means(|meaning| (meaning.may_be_number() && !meaning.is_handful()) || meaning.unit().is_some())
            || (means(Meaning::may_make_figure) && self.behind_article(text.get(..at).unwrap_or_default()))
    }

    fn behind_article(&self, before: &str) -> bool {
        let before = before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '’'));
        let start = before.rfind(|c| !is_letter(c)).map_or(0, |at| at + 1);
        let start = (start..=before.len()).find(|start| before.is_char_boundary(*start)).unwrap_or(start);
        let word = before.get(start..).unwrap_or_default();
        self.starts.may_be_article(Head::read(word, word.len()))
    }
}
