//! The tokens of a text: what the matcher finds in it, with the numbers in digits read.
//!
//! "Han betalte omkring 5 €" gives a hedge, a numeral and a sign. Only sentences that hold a number
//! or a unit are searched. Which tokens make a figure is the grammar's work.

use super::lone_letters;
use super::sentence::Sentences;
use crate::Span;
use crate::interrupt::Interrupt;
use crate::language::{
    Language, Match, MatchKind, Matches, Meaning, MeaningSet, NumberFormat, Switch, digit,
    is_letter, is_letter_or_digit,
};
use crate::number::gap::footnote_mark;
use crate::number::numeral::{self, Lexed, Numeral};
use crate::number::token::{Token, TokenKind};
use crate::number::{compound, date, fraction, plain};
use crate::steps;
use std::ops::Range;

/// The tokens of the sentences that may hold a figure, in order, without overlap.
pub(crate) fn tokens<'l>(
    text: &str,
    language: &'l Language,
    interrupt: &Interrupt,
) -> Vec<Token<'l>> {
    let mut sentences = Sentences::of(text, language);
    tokens_within(text, language, interrupt, |at| sentences.around(at))
}

/// The tokens of the stretches of text that are given around numbers and units.
fn tokens_within<'l, W: FnMut(usize) -> Range<usize>>(
    text: &str,
    language: &'l Language,
    interrupt: &Interrupt,
    stretch: W,
) -> Vec<Token<'l>> {
    let matches = language.matcher().matches(text, interrupt, stretch);
    let mut scanner = Scanner { text, language, tokens: Vec::new() };
    scanner.read(matches);
    if language.matcher().has_words_of_one_letter() {
        lone_letters::remove(&mut scanner.tokens, text);
    }
    scanner.tokens
}

struct Scanner<'t, 'l> {
    text: &'t str,
    language: &'l Language,
    tokens: Vec<Token<'l>>,
}

impl<'l> Scanner<'_, 'l> {
    fn read<W: FnMut(usize) -> Range<usize>>(&mut self, mut matches: Matches<'_, 'l, W>) {
        while let Some(found) = matches.next() {
            if self.tokens.is_empty() {
                self.tokens.reserve((self.text.len() - found.start) / BYTES_A_TOKEN + 1);
            }
            let Match { start, end, kind } = found;
            match kind {
                MatchKind::Phrase { meanings, set } => {
                    self.push(start..end, TokenKind::Phrase(meanings), set);
                }
                MatchKind::Digits => {
                    let end = self.digits(start);
                    matches.resume_at(end);
                }
                MatchKind::Compound(parts) => {
                    if let Some(value) = compound::value(&parts, self.language) {
                        self.push_number(start..end, TokenKind::Number(value));
                    }
                }
                MatchKind::VulgarFraction(sign) => {
                    if let Some(value) = fraction::vulgar(sign) {
                        self.push_number(start..end, TokenKind::Number(value));
                    }
                }
            }
        }
    }

    fn push(&mut self, range: Range<usize>, kind: TokenKind<'l>, meaning_set: MeaningSet) {
        let span = Span::new(range.start, range.end);
        self.tokens.push(Token { span, kind, meaning_set });
    }

    fn push_number(&mut self, range: Range<usize>, kind: TokenKind<'l>) {
        self.push(range, kind, MeaningSet::NUMBER);
    }

    /// Reads the digits at a place: where they end. A clock time or a version is no token.
    fn digits(&mut self, at: usize) -> usize {
        let rest = self.text.get(at..).unwrap_or_default();
        if let Some(length) = self.footnote(at).or_else(|| self.exponent(at)) {
            return at + length;
        }
        let lexed = || numeral::lex(rest, self.language.number_format());
        let price = || self.spaced_price(rest).or_else(|| self.colon_price(rest));
        let numeral = plain::lex(rest, self.language.number_format())
            .or_else(|| date::lex(rest))
            .map(Lexed::Numeral);
        match numeral.or_else(price).or_else(lexed) {
            Some(Lexed::Numeral(numeral)) => {
                let after = rest.get(numeral.length..).unwrap_or_default();
                let ending = self.ending(after).max(usize::from(self.stray_stop(at, after)));
                // A number of no length would stop the scan.
                let end = at + (numeral.length + ending).max(1);
                self.push_number(at..end, TokenKind::Numeral(numeral));
                end
            }
            Some(Lexed::Other { length }) => {
                let length = length.max(1);
                if self.looks_like_amount(at, length) {
                    let numeral = Numeral::unreadable(length);
                    self.push_number(at..at + length, TokenKind::Numeral(numeral));
                }
                at + length
            }
            None => at + 1,
        }
    }

    /// The length of an exponent, which is no number by itself: "2^10 bits".
    fn exponent(&self, at: usize) -> Option<usize> {
        if self.text.as_bytes().get(at.checked_sub(1)?) != Some(&b'^') {
            return None;
        }
        let rest = self.text.get(at..)?;
        let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        Some(length.max(1))
    }

    /// The length of an ending after a colon, in languages that inflect digits: "30 000:n euron".
    fn ending(&self, after: &str) -> usize {
        let marked = self.language.matcher().endings_on_digits(after);
        if marked > 0 {
            return marked;
        }
        let Some(ending) =
            after.strip_prefix(':').filter(|_| self.language.has(Switch::ColonEndings))
        else {
            return 0;
        };
        let end = ending.find(|c: char| !is_letter(c)).unwrap_or(ending.len());
        steps::count(end);
        if (1..=6).contains(&end) { 1 + end } else { 0 }
    }

    /// The length of a footnote's number, which is no figure, where it is in brackets on the
    /// word or number before: "SEK 300[1] million", "$4 million(2)". Round brackets on a word may
    /// hold anything, those on an amount do not.
    fn footnote(&self, at: usize) -> Option<usize> {
        let open = at.checked_sub(1)?;
        let length = footnote_mark(self.text.get(open..)?).checked_sub(2)?;
        let before = self.text.get(..open)?;
        let last = before.chars().next_back().filter(|last| is_letter_or_digit(*last))?;
        let on_amount = || {
            let ended = self.tokens.last().is_some_and(|token| token.span.end == open);
            last.is_ascii_digit() || ended
        };
        (self.text.as_bytes().get(open) == Some(&b'[') || on_amount()).then_some(length)
    }

    /// Whether digits that are no number stand on a sign of money, or a name of money follows them.
    fn looks_like_amount(&self, at: usize, length: usize) -> bool {
        let digits = self.text.get(at..at + length).unwrap_or_default();
        let after = self.text.get(at + length..).unwrap_or_default();
        let marks = digits.contains(['.', ',']) && !digits.contains([':', '-']);
        let is_name =
            |meaning: &Meaning| meaning.unit().is_some_and(|unit| !unit.doubtful && !unit.sign);
        let signed = || {
            let sign = self.tokens.last().filter(|last| last.span.end == at);
            sign.and_then(Token::unit).is_some_and(|unit| unit.sign && !unit.doubtful)
        };
        let named = || {
            let after = after.strip_prefix(' ').unwrap_or(after);
            let name = self.language.matcher().match_at_start(after);
            name.is_some_and(|name| name.meanings().iter().any(is_name))
        };
        marks && (signed() || named())
    }

    /// Whether a full stop between an amount's digits and its scale letter is a slip: "£17.m".
    fn stray_stop(&self, at: usize, after: &str) -> bool {
        let beside_sign = self
            .tokens
            .last()
            .is_some_and(|last| last.span.end == at && last.unit().is_some_and(|unit| unit.sign));
        let Some(letters) = after.strip_prefix('.').filter(|_| beside_sign) else { return false };
        let found = self.language.matcher().match_at_start(letters);
        let scales = |meaning: &Meaning| meaning.suffix().or(meaning.scale()).is_some();
        found.is_some_and(|found| found.meanings().iter().any(scales))
    }

    /// "1 995,00 Kč" where the language does not group with spaces: the currency after it says that
    /// it is one number all the same.
    fn spaced_price(&self, rest: &str) -> Option<Lexed> {
        let format = self.language.number_format();
        let digits = rest.bytes().take(4).position(|byte| !byte.is_ascii_digit());
        let digits = digits.filter(|digits| (1..=3).contains(digits))?;
        let goes_on = rest.get(digits..)?.strip_prefix(' ')?.starts_with(|c| digit(c).is_some());
        let spaced = goes_on && !format.groups.contains(&' ');
        let wider = spaced.then(|| NumberFormat {
            decimal: format.decimal,
            groups: vec![' ', '.', ','],
            decimals: Vec::new(),
        })?;
        let Lexed::Numeral(numeral) = numeral::lex_short(rest, &wider)? else { return None };
        let grouped = numeral.length > digits;
        (grouped && self.money_at(rest.get(numeral.length..)?)).then_some(Lexed::Numeral(numeral))
    }

    /// "2:50 kr", as some languages write prices: the currency after it says that it is no clock
    /// time.
    fn colon_price(&self, rest: &str) -> Option<Lexed> {
        let colon = rest.bytes().take(5).position(|byte| byte == b':')?;
        let (whole, after) = (rest.get(..colon)?, rest.get(colon + 1..)?);
        let cents =
            after.get(..2).filter(|cents| cents.bytes().all(|byte| byte.is_ascii_digit()))?;
        let whole_digits =
            (1..=4).contains(&whole.len()) && whole.bytes().all(|byte| byte.is_ascii_digit());
        let spaced = after.get(2..)?.starts_with([' ', '\u{a0}']);
        let is_price = whole_digits && spaced && self.money_at(after.get(2..)?);
        is_price
            .then(|| numeral::lex(&format!("{whole}.{cents}"), self.language.number_format()))?
    }

    /// Whether a currency name or sign begins `rest`, after blanks.
    fn money_at(&self, rest: &str) -> bool {
        let blanks = rest.len();
        let rest = rest.trim_start_matches([' ', '\u{a0}']);
        steps::count(1 + blanks - rest.len());
        let found = self.language.matcher().match_at_start(rest);
        found.is_some_and(|found| found.meanings().iter().any(|meaning| meaning.unit().is_some()))
    }
}

/// A text has about one token in so many bytes.
const BYTES_A_TOKEN: usize = 25;

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;
    use crate::figure::{Context, figures};
    use crate::language::Words;

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
            let whole = tokens_within(&text, &language, interrupt, |_| 0..text.len());
            let few = tokens(&text, &language, interrupt);
            let (mut sentences, mut read) = (Sentences::of(&text, &language), 0);
            tokens_within(&text, &language, interrupt, |at| {
                let sentence = sentences.around(at);
                read += sentence.len();
                sentence
            });
            assert!(read < text.len() - text.len() / 8, "{tag}");
            assert_eq!(figures(&text, &few, &context), figures(&text, &whole, &context), "{tag}");
        }
    }

    /// Two lines of a language without blanks, as a language of one's own.
    #[test]
    fn figures_are_found_where_words_have_no_blanks() {
        const WORDS: &str = r#"
            name = "Japanese"
            blanks = false
            [number]
            decimal = "."
            group = [","]
            [number.words]
            5 = ["五"]
            [number.scale]
            100 = ["百"]
            10000 = ["万"]
            100000000 = ["億"]
            [currency.names]
            JPY = ["円"]
            USD = ["米ドル"]
            [place]
            US = ["米"]
            [hedge]
            about = ["約"]
        "#;
        let words = Words { file: "ja.toml", text: WORDS };
        let language = Language::from_toml("ja", &words).unwrap();
        let text = "同社は新しい工場に約3億円を投じた。\n昨年の売上高は五百万米ドル（7億5,000万円）だった。";
        let interrupt = &Interrupt::never();
        let context = Context { language: &language, country: None, day: None, interrupt };
        let tokens = tokens(text, &language, interrupt);
        let texts: Vec<&str> = tokens.iter().map(|token| token.span.of(text)).collect();
        let first = ["約", "3", "億", "円"];
        let second = ["五", "百", "万", "米ドル", "7", "億", "5,000", "万", "円"];
        assert_eq!(texts, [&first[..], &second].concat());
        let figures = figures(text, &tokens, &context);
        let spans: Vec<&str> = figures.iter().map(|figure| figure.span.of(text)).collect();
        assert_eq!(spans, ["3億円", "五百万米ドル", "7億5,000万円"]);
    }
}
