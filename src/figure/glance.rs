//! A glance at a text: where may the next figure stand?
//!
//! Most sentences name no figure. Before one is cut into tokens the text is looked through for a
//! digit, a number word or a currency, without which there is no figure. "Regeringen vil bygge en
//! ny havn" has none of them. What it does not do: where it says that a figure may stand there may
//! be none all the same.

use super::{compound, fraction, numeral};
use crate::interrupt::Interrupt;
use crate::language::{
    ByteClass, Language, Meaning, Prefilter, RawToken, Switch, Tokenizer, WordKey, first_word,
    is_letter, last_word, lower_case,
};
use crate::steps;

/// Looks for the words and signs without which there is no figure.
pub(super) struct Glance<'t, 'l> {
    text: &'t str,
    outline: Tokenizer<'t>,
    language: &'l Language,
    starts: &'l Prefilter,
    compounds: bool,
    interrupt: &'l Interrupt,
}

impl<'t, 'l> Glance<'t, 'l> {
    pub(super) fn of(text: &'t str, language: &'l Language, interrupt: &'l Interrupt) -> Self {
        let starts = language.lexicon().starts();
        Self {
            text,
            outline: Tokenizer::of(text),
            language,
            starts,
            compounds: language.has(Switch::Compounds),
            interrupt,
        }
    }

    /// The first place at or after `from` that may hold a number or a currency; `None` at the end
    /// of the text, and when the reading is interrupted.
    pub(super) fn next(&mut self, from: usize) -> Option<usize> {
        self.outline.skip_to(from);
        let (starts, compounds) = (self.starts, self.compounds);
        let may_be_compound = |look| compounds && starts.may_begin_number(look);
        while let Some(at) =
            self.outline.find(|look| starts.may_open_so(look) || may_be_compound(look))
        {
            if self.interrupt.is_raised() {
                return None;
            }
            let place = RawToken { at, length: self.outline.length(at) };
            steps::count(1);
            if may_be_compound(self.outline.look(at)) && self.is_compound(place) {
                return Some(at);
            }
            match self.passed(place) {
                Some(length) if length > place.length => self.outline.skip_to(at + length),
                Some(_) => {}
                None => return Some(at),
            }
        }
        None
    }

    /// The length of what stands at a place; `None` where it may be a number or a currency.
    #[inline]
    fn passed(&self, place: RawToken) -> Option<usize> {
        if !place.is_whole_word(self.text) {
            return self.other_passed(place.at);
        }
        let head = WordKey::read(self.text.as_bytes().get(place.at..)?, place.length);
        let opens = self.starts.may_open(head) && self.opens(head, place.at, place.length);
        (!opens).then_some(place.length)
    }

    /// Whether a word is a number that is written together with another, and no phrase itself, as
    /// the article "en" is.
    fn is_compound(&self, place: RawToken) -> bool {
        let rest = self.text.get(place.at..).unwrap_or_default();
        let word = rest.get(..place.length).unwrap_or_default();
        let head = WordKey::read(rest.as_bytes(), place.length);
        let is_phrase = self.starts.may_begin(head)
            && self.language.lexicon().begun(head, rest, place.length).is_some();
        !is_phrase
            && place.is_whole_word(self.text)
            && compound::value(word, self.language).is_some()
    }

    /// The same for a mark, or a word beside one.
    fn other_passed(&self, at: usize) -> Option<usize> {
        let byte = *self.text.as_bytes().get(at)?;
        let rest = self.text.get(at..)?;
        match self.starts.class(byte) {
            ByteClass::Nothing if !byte.is_ascii_alphabetic() => return Some(1),
            ByteClass::Digit => return None,
            ByteClass::Point => return (!numeral::starts_decimal(rest)).then_some(1),
            ByteClass::Nothing | ByteClass::Sign | ByteClass::Wide => {}
        }
        let first = rest.chars().next()?;
        if numeral::digit(first).is_some() || fraction::vulgar(first).is_some() {
            return None;
        }
        let word = first_word(rest)?;
        steps::count(word.len());
        let head =
            if is_letter(first) { WordKey::of(&lower_case(word)) } else { WordKey::of_sign(first) };
        let compound = self.compounds && compound::value(word, self.language).is_some();
        let opens = self.starts.may_open(head) && self.opens(head, at, word.len());
        (!compound && !opens).then_some(word.len())
    }

    /// Whether the word or sign at a place makes a figure: a number, a currency, or any unit behind
    /// an article or a word like "several", which make none alone.
    fn opens(&self, head: WordKey, at: usize, first: usize) -> bool {
        let rest = self.text.get(at..).unwrap_or_default();
        if !self.starts.may_open_with(head, rest, first) {
            return false;
        }
        let found = self.language.lexicon().begun(head, rest, first);
        let means =
            |is: fn(&Meaning) -> bool| found.is_some_and(|found| found.meanings.iter().any(is));
        means(|meaning| {
            (meaning.may_be_number() && !meaning.is_handful()) || meaning.unit().is_some()
        }) || (means(Meaning::may_make_figure)
            && self.behind_article(self.text.get(..at).unwrap_or_default()))
    }

    fn behind_article(&self, before: &str) -> bool {
        let whole = before.len();
        let before =
            before.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '’'));
        let word = last_word(before);
        steps::count(whole - before.len() + word.len());
        self.starts.may_be_article(WordKey::read(word.as_bytes(), word.len()))
    }
}
