//! One pass over the text: the numerals, and the words and signs that mean something.
//!
//! Words without a meaning give no token; whether two tokens stand together is read off the text
//! between them. So the grammar sees only what can be part of a figure.

use super::numeral::{self, Lexed, Numeral};
use crate::Span;
use crate::language::{
    Class, Language, Meaning, NumberFormat, Starts, Switch, first_word, is_letter, is_letter_or_digit,
    letters, lowered, packed, push_lower,
};
use rust_decimal::Decimal;

/// A part of the text that may belong to a figure.
#[derive(Clone, Debug)]
pub(crate) struct Token<'l> {
    pub(crate) span: Span,
    pub(crate) kind: TokenKind<'l>,
}

#[derive(Clone, Debug)]
pub(crate) enum TokenKind<'l> {
    /// A number in digits.
    Numeral(Numeral),
    /// A number written as one compound word, or a vulgar fraction.
    Number(Decimal),
    /// A phrase of the lexicon.
    Phrase(&'l [Meaning]),
}

impl Token<'_> {
    /// Whether it is a number by itself, in digits or as one word.
    pub(crate) fn is_number(&self) -> bool {
        match self.kind {
            TokenKind::Numeral(_) | TokenKind::Number(_) => true,
            TokenKind::Phrase(_) => false,
        }
    }

    /// The first thing the token can mean that `pick` takes.
    pub(crate) fn find<'t, T>(&'t self, pick: impl Fn(&'t Meaning) -> Option<T>) -> Option<T> {
        match self.kind {
            TokenKind::Phrase(meanings) => meanings.iter().find_map(pick),
            TokenKind::Numeral(_) | TokenKind::Number(_) => None,
        }
    }

    /// Whether a figure can begin with this token.
    pub(crate) fn may_open_figure(&self) -> bool {
        match self.kind {
            TokenKind::Numeral(_) | TokenKind::Number(_) => true,
            TokenKind::Phrase(meanings) => meanings.iter().any(Meaning::may_open_figure),
        }
    }

    /// Whether it can be a figure's number, and not only its unit or the article before one.
    pub(crate) fn may_be_number(&self) -> bool {
        match self.kind {
            TokenKind::Numeral(_) | TokenKind::Number(_) => true,
            TokenKind::Phrase(meanings) => meanings.iter().any(Meaning::may_be_number),
        }
    }

    /// Whether the token can mean something that `is` accepts.
    pub(crate) fn means(&self, is: impl Fn(&Meaning) -> bool) -> bool {
        self.find(|meaning| is(meaning).then_some(())).is_some()
    }
}

/// All tokens of `text`, in order, without overlap.
pub(crate) fn tokens<'l>(text: &str, language: &'l Language) -> Vec<Token<'l>> {
    let starts = language.lexicon().starts();
    let compounds = language.has(Switch::Compounds);
    let mut scanner =
        Scanner { text, language, starts, compounds, at: 0, tokens: Vec::new(), folded: String::new() };
    while scanner.step().is_some() {}
    scanner.tokens
}

struct Scanner<'t, 'l> {
    text: &'t str,
    language: &'l Language,
    starts: &'l Starts,
    compounds: bool,
    at: usize,
    tokens: Vec<Token<'l>>,
    /// The current word in lower case; kept to spare an allocation a word.
    folded: String,
}

impl<'t, 'l> Scanner<'t, 'l> {
    fn step(&mut self) -> Option<()> {
        match self.starts.class(*self.text.as_bytes().get(self.at)?) {
            Class::Nothing => self.at += 1,
            Class::Letter => self.word(),
            Class::Digit => self.digits(self.rest()?),
            Class::Sign => self.sign(self.rest()?, self.rest()?.chars().next()?),
            Class::Wide => self.wide(self.rest()?),
        }
        Some(())
    }

    fn rest(&self) -> Option<&'t str> {
        self.text.get(self.at..)
    }

    fn wide(&mut self, rest: &str) {
        let Some(first) = rest.chars().next() else { return };
        if is_letter(first) {
            self.wide_word();
        } else if numeral::digit(first).is_some() {
            self.digits(rest);
        } else {
            self.sign(rest, first);
        }
    }

    fn word(&mut self) {
        let Some((length, first)) = self.ascii_word() else { return self.wide_word() };
        let word = self.text.get(self.at..self.at + length).unwrap_or_default();
        let phrase = self.starts.may_begin(first, length);
        if !phrase && !self.compounds {
            self.at += length;
            return;
        }
        self.folded.clear();
        self.folded.push_str(word);
        self.folded.make_ascii_lowercase();
        self.folded_word(length, phrase);
    }

    /// The length of a word of ASCII letters and its first eight in lower case; `None` where it may go
    /// on with other letters.
    fn ascii_word(&self) -> Option<(usize, u64)> {
        let bytes = self.text.as_bytes().get(self.at..)?;
        let first = packed(bytes);
        let mut length = letters(first);
        let mut more = length;
        while more == 8 {
            more = letters(packed(bytes.get(length..)?));
            length += more;
        }
        let ends = bytes.get(length).is_none_or(u8::is_ascii);
        ends.then_some((length, lowered(first, length)))
    }

    fn wide_word(&mut self) {
        let rest = self.rest().unwrap_or_default();
        self.folded.clear();
        let mut length = 0;
        for letter in rest.chars().take_while(|c| is_letter(*c)) {
            push_lower(&mut self.folded, letter);
            length += letter.len_utf8();
        }
        let phrase = self.starts.may_begin(packed(self.folded.as_bytes()), self.folded.len());
        self.folded_word(length, phrase);
    }

    /// The word of `length` bytes whose lower-case form is in `folded`.
    fn folded_word(&mut self, length: usize, phrase: bool) {
        let Some(rest) = self.rest() else { return };
        if phrase && let Some(found) = self.language.lexicon().find(rest, length, &self.folded) {
            return self.push(found.length, TokenKind::Phrase(found.meanings));
        }
        if self.compounds
            && self.starts.may_be_number(self.folded.as_bytes())
            && let Some(value) = super::compound::value(&self.folded, self.language)
        {
            return self.push(length, TokenKind::Number(value));
        }
        self.at += length;
    }

    fn digits(&mut self, rest: &str) {
        if self.inside_an_identifier() {
            let end = rest.find(|c: char| !is_letter_or_digit(c)).unwrap_or(rest.len());
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
        let Some(ending) = behind.strip_prefix(':').filter(|_| self.language.has(Switch::ColonEndings))
        else {
            return 0;
        };
        let end = ending.find(|c: char| !is_letter(c)).unwrap_or(ending.len());
        if (1..=6).contains(&end) { 1 + end } else { 0 }
    }

    /// "1 995,00 Kč" where the language does not group with spaces: the currency behind says that it
    /// is one number all the same.
    fn spaced_price(&self, rest: &str) -> Option<Lexed> {
        let format = self.language.number_format();
        let digits = rest.find(|c: char| !c.is_ascii_digit()).filter(|digits| (1..=3).contains(digits))?;
        let goes_on = rest.get(digits..)?.strip_prefix(' ')?.starts_with(|c| numeral::digit(c).is_some());
        let spaced = goes_on && !format.groups.contains(&' ');
        let wider = spaced.then(|| NumberFormat { decimal: format.decimal, groups: vec![' ', '.', ','] })?;
        let Lexed::Numeral(numeral) = numeral::lex(rest, &wider)? else { return None };
        let grouped = numeral.length > digits;
        (grouped && self.money_at(rest.get(numeral.length..)?)).then_some(Lexed::Numeral(numeral))
    }

    /// "2:50 kr", as some languages write prices: the currency behind says that it is no clock time.
    fn colon_price(&self, rest: &str) -> Option<Lexed> {
        let colon = rest.bytes().take(5).position(|byte| byte == b':')?;
        let (whole, behind) = (rest.get(..colon)?, rest.get(colon + 1..)?);
        let cents = behind.get(..2).filter(|cents| cents.bytes().all(|byte| byte.is_ascii_digit()))?;
        let whole_digits = (1..=4).contains(&whole.len()) && whole.bytes().all(|byte| byte.is_ascii_digit());
        let spaced = behind.get(2..)?.starts_with([' ', '\u{a0}']);
        let is_price = whole_digits && spaced && self.money_at(behind.get(2..)?);
        is_price.then(|| numeral::lex(&format!("{whole}.{cents}"), self.language.number_format()))?
    }

    /// Whether a currency name or sign begins `rest`, behind blanks.
    fn money_at(&self, rest: &str) -> bool {
        let rest = rest.trim_start_matches([' ', '\u{a0}']);
        let found = first_word(rest)
            .and_then(|first| self.language.lexicon().find(rest, first.len(), &first.to_lowercase()));
        found.is_some_and(|found| found.meanings.iter().any(|meaning| meaning.unit().is_some()))
    }

    fn sign(&mut self, rest: &str, first: char) {
        if starts_decimal(rest) {
            return self.digits(rest);
        }
        let mut bytes = [0; 4];
        let sign: &str = first.encode_utf8(&mut bytes);
        if self.starts.may_begin(packed(sign.as_bytes()), sign.len())
            && let Some(found) = self.language.lexicon().find(rest, sign.len(), sign)
        {
            return self.push(found.length, TokenKind::Phrase(found.meanings));
        }
        if let Some(value) = numeral::vulgar(first) {
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

    fn push(&mut self, length: usize, kind: TokenKind<'l>) {
        // A phrase or numeral of no length would stop the scan.
        let end = self.at + length.max(1);
        if self.tokens.is_empty() {
            self.tokens.reserve((self.text.len() - self.at) / BYTES_A_TOKEN + 1);
        }
        self.tokens.push(Token { span: Span::new(self.at, end), kind });
        self.at = end;
    }
}

/// A text has about one token in so many bytes.
const BYTES_A_TOKEN: usize = 20;

fn starts_decimal(rest: &str) -> bool {
    let mut chars = rest.chars();
    matches!(chars.next(), Some('.')) && chars.next().is_some_and(|c| c.is_ascii_digit())
}
