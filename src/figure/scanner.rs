//! One pass over the text: the numerals, and the words and signs that mean something.
//!
//! "Han betalte omkring 5 €" gives a hedge, a numeral and a sign. What it does not do: it does not
//! say which of them make a figure; that is the grammar's work.

use super::fraction;
use super::numeral::{self, Lexed};
use super::sentence::Sentences;
use super::token::{Token, TokenKind};
use crate::Span;
use crate::interrupt::Interrupt;
use crate::language::{
    ByteClass, Found, Language, MeaningSet, NumberFormat, Prefilter, RawToken, Switch, Tokenizer,
    WordKey, first_word, is_letter, is_letter_or_digit, lower_case,
};
use crate::steps;
use std::ops::Range;

/// The tokens of the sentences that may hold a figure, in order, without overlap.
pub(crate) fn tokens<'l>(
    text: &str,
    language: &'l Language,
    interrupt: &Interrupt,
) -> Vec<Token<'l>> {
    tokens_within(text, language, Sentences::of(text, language, interrupt), interrupt)
}

fn tokens_within<'l>(
    text: &str,
    language: &'l Language,
    sentences: impl Iterator<Item = Range<usize>>,
    interrupt: &Interrupt,
) -> Vec<Token<'l>> {
    let mut scanner = Scanner {
        text,
        outline: Tokenizer::of(text),
        language,
        starts: language.lexicon().starts(),
        compounds: language.has(Switch::Compounds),
        at: 0,
        tokens: Vec::new(),
        interrupt,
    };
    sentences.for_each(|sentence| scanner.read(sentence));
    scanner.tokens
}

struct Scanner<'t, 'l> {
    text: &'t str,
    outline: Tokenizer<'t>,
    language: &'l Language,
    starts: &'l Prefilter,
    compounds: bool,
    at: usize,
    tokens: Vec<Token<'l>>,
    interrupt: &'t Interrupt,
}

impl<'t, 'l> Scanner<'t, 'l> {
    fn read(&mut self, sentence: Range<usize>) {
        if self.tokens.is_empty() {
            self.tokens.reserve((self.text.len() - sentence.start) / BYTES_A_TOKEN + 1);
        }
        self.at = self.at.max(sentence.start);
        self.outline.skip_to(self.at);
        while !self.interrupt.is_raised()
            && let Some(at) = self.outline.next_before(sentence.end)
        {
            steps::count(1);
            // A phrase takes several places.
            if at < self.at {
                continue;
            }
            self.at = at;
            match self.outline.length(at) {
                0 => self.mark(),
                length => self.word(RawToken { at, length }),
            }
        }
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn mark(&mut self) {
        let rest = self.rest();
        match self.starts.class(rest.as_bytes().first().copied().unwrap_or_default()) {
            ByteClass::Nothing => self.at += 1,
            ByteClass::Digit => self.digits(rest),
            ByteClass::Point if numeral::starts_decimal(rest) => self.digits(rest),
            ByteClass::Point => self.at += 1,
            ByteClass::Sign | ByteClass::Wide => self.wide(rest),
        }
    }

    fn wide(&mut self, rest: &str) {
        let Some(first) = rest.chars().next() else { return };
        if is_letter(first) {
            self.wide_word(rest);
        } else if numeral::digit(first).is_some() {
            self.digits(rest);
        } else {
            self.sign(rest, first);
        }
    }

    /// A word of common letters, unless it goes on with others.
    fn word(&mut self, place: RawToken) {
        if !place.is_whole_word(self.text) {
            return self.wide(self.rest());
        }
        let head =
            WordKey::read(self.text.as_bytes().get(place.at..).unwrap_or_default(), place.length);
        if self.starts.may_begin(head)
            && let Some(found) = self.language.lexicon().begun(head, self.rest(), place.length)
        {
            return self.push_phrase(found);
        }
        if self.compounds && self.starts.may_begin_number(self.outline.look(place.at)) {
            return self.compound(self.rest().get(..place.length).unwrap_or_default());
        }
        self.at += place.length;
    }

    /// A word of any letters.
    #[cold]
    fn wide_word(&mut self, rest: &str) {
        let word = first_word(rest).unwrap_or_default();
        steps::count(word.len());
        match self.language.lexicon().find(rest, word.len(), &lower_case(word)) {
            Some(found) => self.push_phrase(found),
            None => self.compound(word),
        }
    }

    /// A word that may be made of number words.
    fn compound(&mut self, word: &str) {
        match super::compound::value(word, self.language) {
            Some(value) => self.push(word.len(), TokenKind::Number(value)),
            None => self.at += word.len(),
        }
    }

    fn digits(&mut self, rest: &str) {
        if self.inside_an_identifier() {
            let end = rest.find(|c: char| !is_letter_or_digit(c)).unwrap_or(rest.len());
            steps::count(end);
            self.at += end.max(1);
            return;
        }
        let lexed = || numeral::lex(rest, self.language.number_format());
        match self.spaced_price(rest).or_else(|| self.colon_price(rest)).or_else(lexed) {
            Some(Lexed::Numeral(numeral)) => {
                let ending = rest.get(numeral.length..).map_or(0, |behind| self.ending(behind));
                self.push(numeral.length + ending, TokenKind::Numeral(numeral));
            }
            Some(Lexed::Other { length }) => self.at += length.max(1),
            None => self.at += 1,
        }
    }

    /// The length of an ending behind a colon, in languages that inflect digits: "30 000:n euron".
    fn ending(&self, behind: &str) -> usize {
        let Some(ending) =
            behind.strip_prefix(':').filter(|_| self.language.has(Switch::ColonEndings))
        else {
            return 0;
        };
        let end = ending.find(|c: char| !is_letter(c)).unwrap_or(ending.len());
        steps::count(end);
        if (1..=6).contains(&end) { 1 + end } else { 0 }
    }

    /// "1 995,00 Kč" where the language does not group with spaces: the currency behind says that
    /// it is one number all the same.
    fn spaced_price(&self, rest: &str) -> Option<Lexed> {
        let format = self.language.number_format();
        let digits = rest.bytes().take(4).position(|byte| !byte.is_ascii_digit());
        let digits = digits.filter(|digits| (1..=3).contains(digits))?;
        let goes_on =
            rest.get(digits..)?.strip_prefix(' ')?.starts_with(|c| numeral::digit(c).is_some());
        let spaced = goes_on && !format.groups.contains(&' ');
        let wider = spaced
            .then(|| NumberFormat { decimal: format.decimal, groups: vec![' ', '.', ','] })?;
        let Lexed::Numeral(numeral) = numeral::lex_short(rest, &wider)? else { return None };
        let grouped = numeral.length > digits;
        (grouped && self.money_at(rest.get(numeral.length..)?)).then_some(Lexed::Numeral(numeral))
    }

    /// "2:50 kr", as some languages write prices: the currency behind says that it is no clock
    /// time.
    fn colon_price(&self, rest: &str) -> Option<Lexed> {
        let colon = rest.bytes().take(5).position(|byte| byte == b':')?;
        let (whole, behind) = (rest.get(..colon)?, rest.get(colon + 1..)?);
        let cents =
            behind.get(..2).filter(|cents| cents.bytes().all(|byte| byte.is_ascii_digit()))?;
        let whole_digits =
            (1..=4).contains(&whole.len()) && whole.bytes().all(|byte| byte.is_ascii_digit());
        let spaced = behind.get(2..)?.starts_with([' ', '\u{a0}']);
        let is_price = whole_digits && spaced && self.money_at(behind.get(2..)?);
        is_price
            .then(|| numeral::lex(&format!("{whole}.{cents}"), self.language.number_format()))?
    }

    /// Whether a currency name or sign begins `rest`, behind blanks.
    fn money_at(&self, rest: &str) -> bool {
        let blanks = rest.len();
        let rest = rest.trim_start_matches([' ', '\u{a0}']);
        steps::count(1 + blanks - rest.len());
        let found = first_word(rest).and_then(|first| {
            self.language.lexicon().find(rest, first.len(), &first.to_lowercase())
        });
        found.is_some_and(|found| found.meanings.iter().any(|meaning| meaning.unit().is_some()))
    }

    fn sign(&mut self, rest: &str, first: char) {
        if numeral::starts_decimal(rest) {
            return self.digits(rest);
        }
        let head = WordKey::of_sign(first);
        if self.starts.may_begin(head)
            && let Some(found) = self.language.lexicon().begun(head, rest, first.len_utf8())
        {
            return self.push_phrase(found);
        }
        if let Some(value) = fraction::vulgar(first) {
            return self.push(first.len_utf8(), TokenKind::Number(value));
        }
        self.at += first.len_utf8();
    }

    /// Whether letters that mean nothing stand right before: "A4", "MH370".
    fn inside_an_identifier(&self) -> bool {
        let before = self.text.get(..self.at).and_then(|before| before.chars().next_back());
        let known = self.tokens.last().is_some_and(|token| token.span.end == self.at);
        before.is_some_and(is_letter) && !known
    }

    fn push_phrase(&mut self, found: Found<'l>) {
        self.push_with(found.length, TokenKind::Phrase(found.meanings), found.senses);
    }

    fn push(&mut self, length: usize, kind: TokenKind<'l>) {
        self.push_with(length, kind, MeaningSet::NUMBER);
    }

    fn push_with(&mut self, length: usize, kind: TokenKind<'l>, senses: MeaningSet) {
        // A phrase or numeral of no length would stop the scan.
        let end = self.at + length.max(1);
        self.tokens.push(Token { span: Span::new(self.at, end), kind, senses });
        self.at = end;
    }
}

/// A text has about one token in so many bytes.
const BYTES_A_TOKEN: usize = 25;

#[cfg(test)]
mod tests {
    use super::super::{Context, figures};
    use super::*;

    /// The cases of each language.
    const CASES: [(&str, &str); 15] = [
        ("da", include_str!("../../tests/figures/da.txt")),
        ("de", include_str!("../../tests/figures/de.txt")),
        ("en", include_str!("../../tests/figures/en.txt")),
        ("es", include_str!("../../tests/figures/es.txt")),
        ("fi", include_str!("../../tests/figures/fi.txt")),
        ("fr", include_str!("../../tests/figures/fr.txt")),
        ("is", include_str!("../../tests/figures/is.txt")),
        ("it", include_str!("../../tests/figures/it.txt")),
        ("nb", include_str!("../../tests/figures/nb.txt")),
        ("nl", include_str!("../../tests/figures/nl.txt")),
        ("nn", include_str!("../../tests/figures/nn.txt")),
        ("pl", include_str!("../../tests/figures/pl.txt")),
        ("pt", include_str!("../../tests/figures/pt.txt")),
        ("ru", include_str!("../../tests/figures/ru.txt")),
        ("sv", include_str!("../../tests/figures/sv.txt")),
    ];

    /// The sentences of the cases as one text, each followed by one that means nothing.
    fn text(cases: &str) -> String {
        let lines = cases.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '=']));
        lines.map(|line| format!("{line} Vasti omaro selino. ")).collect()
    }

    #[test]
    fn the_figures_of_the_sentences_are_those_of_the_whole_text() {
        for (tag, cases) in CASES {
            let language = Language::find(tag).unwrap();
            let interrupt = &Interrupt::never();
            let context = Context { language: &language, country: None, day: None, interrupt };
            let text = text(cases);
            let whole = tokens_within(&text, &language, std::iter::once(0..text.len()), interrupt);
            let few = tokens(&text, &language, interrupt);
            let read: usize =
                Sentences::of(&text, &language, interrupt).map(|sentence| sentence.len()).sum();
            assert!(read < text.len() - text.len() / 8, "{tag}");
            assert_eq!(figures(&text, &few, &context), figures(&text, &whole, &context), "{tag}");
        }
    }
}
