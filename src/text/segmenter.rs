//! Where sentences end.
//!
//! "Prisen er ca. 5 mio. kr. Det svarer til 37.000 dollar." is two sentences. A stop in a number,
//! after an initial, a title or an abbreviation that goes on ends none; a paragraph, and the marks
//! of Chinese, Hindi, Arabic and other scripts end one. Some stops may end a sentence or belong to
//! a word ("… 500 kr. I …"): these are [`Ending::Likely`], and who must not lose anything cuts at
//! [`Ending::Sure`] alone.

use super::marks::is_sentence_mark;
use crate::Span;
use crate::language::{Language, Meaning, is_capital, is_letter, last_word};
use crate::steps;

/// How sure it is that a sentence ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// A short line or an entry of a list ends here.
    Line,
    /// A mark that may also belong to the word or number before it.
    Likely,
    /// A mark or a paragraph's end that can be nothing else.
    Sure,
}

/// Says of each mark of a text whether a sentence ends there.
#[derive(Clone, Copy)]
pub(crate) struct Segmenter<'t, 'l> {
    text: &'t str,
    /// Says which words are abbreviations.
    language: Option<&'l Language>,
}

impl<'t, 'l> Segmenter<'t, 'l> {
    pub(crate) fn new(text: &'t str, language: Option<&'l Language>) -> Self {
        Self { text, language }
    }

    /// The sentence that a span lies in, or the sentences. Of a text without marks it is no more
    /// than about so many words on either side.
    pub(crate) fn around(&self, span: Span, words: usize) -> Span {
        let Span { start: first, end: last } = self.reach(span, words);
        let start = self.last_end(first, span.start).unwrap_or(first);
        // The stop of "500 kr." may end the sentence, too.
        let stop = span.end.saturating_sub(usize::from(span.of(self.text).ends_with('.')));
        let end = self.first_end(stop, last).unwrap_or(last);
        Span::new(start.min(span.start), end.max(span.end))
    }

    /// How far [`around`](Self::around) looks.
    pub(crate) fn reach(&self, span: Span, words: usize) -> Span {
        /// Bounds the work, not the meaning: in every script most words are shorter.
        const BYTES_A_WORD: usize = 12;
        let most = words.saturating_mul(BYTES_A_WORD);
        let first = self.text.floor_char_boundary(span.start.saturating_sub(most));
        Span::new(first, self.text.floor_char_boundary(span.end.saturating_add(most)))
    }

    /// How the sentence ends with the mark or line break at a place, if it does.
    pub(crate) fn ending_at(&self, at: usize) -> Option<Ending> {
        let rest = self.text.get(at..)?;
        let mark = rest.chars().next()?;
        let after = rest.get(mark.len_utf8()..)?;
        match mark {
            '\n' => self.line_ending(at, after),
            '.' | '!' | '?' | '…' => self.stop_ending(at, mark, after),
            '\u{2029}' => Some(Ending::Sure),
            mark if is_sentence_mark(mark) => Some(Ending::Sure),
            _ => self.own_ending(at, rest),
        }
    }

    /// How a sentence ends with a mark of the language's own: ";" before a capital in Greek, two
    /// blanks between letters in Thai.
    fn own_ending(&self, at: usize, rest: &str) -> Option<Ending> {
        let ends = self.own_ends();
        let mark = ends.iter().find(|end| rest.starts_with(end.as_str()))?;
        let after = rest.get(mark.len()..)?;
        if !mark.starts_with(' ') {
            return self.stop_ending(at, mark.chars().next()?, after);
        }
        let is_between = after.starts_with(is_letter)
            && self.text.get(..at).is_some_and(|before| before.ends_with(is_letter));
        is_between.then_some(Ending::Likely)
    }

    fn own_ends(&self) -> &'l [String] {
        self.language.map_or(&[], Language::sentence_ends)
    }

    /// Whether a mark that may end a sentence can begin with a byte.
    fn may_end(&self, byte: u8) -> bool {
        is_mark(&byte) || self.own_ends().iter().any(|end| end.as_bytes().first() == Some(&byte))
    }

    /// The place after the last sentence that ends within `from..to`, the mark itself within.
    fn last_end(&self, from: usize, to: usize) -> Option<usize> {
        let within = self.text.as_bytes().get(from..to)?;
        let is_mark = |at: &usize| within.get(*at).is_some_and(|byte| self.may_end(*byte));
        let mut marks = (0..within.len()).rev().filter(is_mark);
        let end = marks.find_map(|at| self.end_of(from + at)).filter(|end| *end <= to);
        steps::count((to - end.unwrap_or(from)) / BYTES_A_STEP);
        end
    }

    /// The place after the first sentence that ends with a mark within `from..to`.
    fn first_end(&self, from: usize, to: usize) -> Option<usize> {
        let within = self.text.as_bytes().get(from..to)?;
        let is_mark = |at: &usize| within.get(*at).is_some_and(|byte| self.may_end(*byte));
        let mut marks = (0..within.len()).filter(is_mark);
        let end = marks.find_map(|at| self.end_of(from + at));
        steps::count((end.unwrap_or(to).min(to) - from) / BYTES_A_STEP);
        end
    }

    /// The place after a mark that ends a sentence, and after the quotation marks that it closes.
    fn end_of(&self, at: usize) -> Option<usize> {
        self.ending_at(at)?;
        let rest = self.text.get(at..)?;
        let mark = rest.chars().next()?.len_utf8();
        let closed = rest.get(mark..)?.trim_start_matches(CLOSING);
        Some(at + rest.len() - closed.len())
    }

    /// A line break ends a paragraph where an empty line follows, and else the short lines of
    /// headlines and lists; longer lines were broken to fit a column.
    fn line_ending(&self, at: usize, after: &str) -> Option<Ending> {
        const COLUMN: usize = 45;
        let next = after.trim_start_matches([' ', '\t', '\r']);
        steps::count(1 + after.len() - next.len());
        if next.starts_with('\n') {
            return Some(Ending::Sure);
        }
        let from = self.text.floor_char_boundary(at.saturating_sub(COLUMN));
        let line = self.text.get(from..at).unwrap_or_default();
        let is_short = line.contains('\n') || from == 0;
        let is_entry = next.starts_with(['•', '*', '·', '▪', '-', '–', '—']);
        (is_short || is_entry).then_some(Ending::Line)
    }

    fn stop_ending(&self, at: usize, mark: char, after: &str) -> Option<Ending> {
        let next = match after.as_bytes() {
            // What follows nearly every stop.
            [b' ', b'A'..=b'Z', ..] => after.get(1..)?,
            [b' ', b'a'..=b'z', ..] => return None,
            _ => {
                let closed = after
                    .trim_start_matches(|c| CLOSING.contains(&c) || matches!(c, '.' | '!' | '?'));
                let next = closed.trim_start();
                steps::count(1 + after.len() - next.len());
                if next.is_empty() {
                    return Some(Ending::Sure);
                }
                if next.len() == closed.len() {
                    return None;
                }
                next.trim_start_matches(OPENING)
            }
        };
        let first = next.chars().next();
        if first.is_some_and(char::is_lowercase) {
            return None;
        }
        let sure = if first.is_some_and(char::is_numeric) { Ending::Likely } else { Ending::Sure };
        match mark {
            '.' => Some(self.full_stop(at, next)?.min(sure)),
            _ => Some(sure),
        }
    }

    /// How sure a full stop before a blank and a capital or a digit ends a sentence.
    fn full_stop(&self, at: usize, next: &str) -> Option<Ending> {
        let before = self.text.get(..at).unwrap_or_default();
        if before.ends_with(|c: char| c.is_numeric()) {
            return (!self.is_ordinal(before, next)).then_some(Ending::Likely);
        }
        let word = last_word(before);
        steps::count(word.len());
        if word.is_empty() {
            return Some(Ending::Likely);
        }
        let is_letter = word.chars().nth(1).is_none();
        // "It made £36m. Exports rose": the letter belongs to the number.
        let of_number = || before.trim_end_matches(word).ends_with(char::is_numeric);
        if is_letter && of_number() {
            return Some(Ending::Sure);
        }
        if is_letter || self.language.is_some_and(|language| language.abbreviates(word)) {
            return None;
        }
        let ending = self.after_word(at, word)?;
        Some(if is_short_name(word) { ending.min(Ending::Likely) } else { ending })
    }

    /// "3. August": the stop after a day of the month.
    fn is_ordinal(&self, before: &str, next: &str) -> bool {
        const LONGEST_DAY: usize = 2;
        let digits = before.chars().rev().take(LONGEST_DAY + 1).take_while(char::is_ascii_digit);
        let month = |meaning: &Meaning| meaning.month().is_some();
        digits.count() <= LONGEST_DAY && self.means(next, month)
    }

    /// "approx. US$5" goes on after a hedge; "500 kr. I Norge" may end with a unit.
    fn after_word(&self, at: usize, word: &str) -> Option<Ending> {
        let phrases = self.language.map(Language::matcher);
        let Some(phrases) = phrases.filter(|phrases| phrases.may_be_abbreviation(word)) else {
            return Some(Ending::Sure);
        };
        let phrase = self.text.get(at - word.len()..).and_then(|rest| phrases.match_at_start(rest));
        let with_stop = phrase.filter(|phrase| phrase.end > word.len());
        let goes_on = |meaning: &Meaning| matches!(meaning, Meaning::Hedge(..) | Meaning::Month(_));
        let goes_on = with_stop.is_some_and(|phrase| phrase.meanings().iter().any(goes_on));
        (!goes_on).then_some(Ending::Likely)
    }

    /// Whether a phrase with such a meaning is at the start of `rest`.
    fn means(&self, rest: &str, wanted: impl Fn(&Meaning) -> bool) -> bool {
        let phrase = self.language.and_then(|language| language.matcher().match_at_start(rest));
        phrase.is_some_and(|phrase| phrase.meanings().iter().any(wanted))
    }
}

/// What may close with a sentence, after its mark.
const CLOSING: [char; 16] =
    ['"', '\'', '”', '“', '’', '»', '«', ')', ']', '」', '』', '）', '】', '》', '〕', '］'];

/// What may open a sentence, before its first word.
const OPENING: [char; 18] = [
    '"', '\'', '“', '„', '”', '«', '»', '‘', '’', '(', '[', '¿', '¡', '「', '『', '（', '【', '《',
];

/// So many bytes are searched for a mark in the time of a step.
const BYTES_A_STEP: usize = 16;

/// Whether a mark of [`Segmenter::ending_at`] may begin with a byte.
const fn is_mark(byte: &u8) -> bool {
    // The first bytes of ؟, ۔, ։, ।, ።, …, 。 and ！ in UTF-8.
    matches!(
        byte,
        b'.' | b'!' | b'?' | b'\n' | 0xd6 | 0xd8 | 0xdb | 0xe0 | 0xe1 | 0xe2 | 0xe3 | 0xef
    )
}

/// The most letters of most titles and names of months and companies before their stop: "Prof.",
/// "Sept.", "Corp.".
const LONGEST_SHORT_NAME: usize = 4;

/// Whether a word may be a title or a name that no list has.
fn is_short_name(word: &str) -> bool {
    word.starts_with(is_capital) && word.chars().nth(LONGEST_SHORT_NAME).is_none()
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;

    fn sentence<'a>(tag: &str, text: &'a str, part: &str) -> &'a str {
        let language = Language::find(tag).unwrap();
        let start = text.find(part).unwrap();
        let span = Span::new(start, start + part.len());
        Segmenter::new(text, Some(&language)).around(span, 300).of(text).trim()
    }

    #[test]
    fn a_sentence_runs_from_stop_to_stop() {
        let text = "Først dette. Prisen er ca. 5 euro eller 37.000 kr. i Norge. Så mere.";
        assert_eq!(
            sentence("da", text, "5 euro"),
            "Prisen er ca. 5 euro eller 37.000 kr. i Norge."
        );
        assert_eq!(sentence("da", text, "Først"), "Først dette.");
        assert_eq!(sentence("da", text, "mere"), "Så mere.");
    }

    #[test]
    fn stops_of_numbers_titles_initials_and_hedges_end_none() {
        for (tag, text) in [
            ("da", "Den 3. august kostede det 5 kroner."),
            ("de", "Am 3. August kostete es 5 Euro."),
            ("en", "It cost Mr. J. Smith of Acme Corp. approx. US$5 for 1.5 days at example.org."),
            ("en", "It was sold in the U.S. Senate for 5 dollars."),
            ("en", "“What? five?” he asked for 5 dollars."),
        ] {
            assert_eq!(sentence(tag, text, "5 "), text);
        }
    }

    #[test]
    fn a_unit_an_acronym_a_short_name_or_a_number_may_end_a_sentence() {
        let text = "Das Haus. Es kostet 5 Euro. Der Preis steigt in Rom. Dort war er 6.";
        assert_eq!(sentence("de", text, "5 Euro"), "Es kostet 5 Euro.");
        assert_eq!(sentence("de", text, "steigt"), "Der Preis steigt in Rom.");
        let text = "Den kostede 5 kr. I USA er den dyr i 2019. Andre fulgte efter i EU. Så mere.";
        assert_eq!(sentence("da", text, "5 kr"), "Den kostede 5 kr.");
        assert_eq!(sentence("da", text, "dyr"), "I USA er den dyr i 2019.");
        assert_eq!(sentence("da", text, "fulgte"), "Andre fulgte efter i EU.");
        let text = "Profit tripled to £36m. Exports rose by 40p. J. Smith left the firm.";
        assert_eq!(sentence("en", text, "tripled"), "Profit tripled to £36m.");
        assert_eq!(sentence("en", text, "rose"), "Exports rose by 40p.");
        assert_eq!(sentence("en", text, "Smith"), "J. Smith left the firm.");
    }

    #[test]
    fn quotation_marks_and_brackets_close_with_their_sentence() {
        let text = "“It cost 5 dollars.” She paid (in cash.) “Fine!” he said. Then 7.";
        assert_eq!(sentence("en", text, "5 dollars"), "“It cost 5 dollars.”");
        assert_eq!(sentence("en", text, "paid"), "She paid (in cash.)");
        assert_eq!(sentence("en", text, "Fine"), "“Fine!” he said.");
    }

    #[test]
    fn a_paragraph_a_short_line_and_an_entry_end() {
        let text = "Priser\nI Norge koster den 5 kroner, og det er hvad alle\nbetaler der.\n\nSlut";
        assert_eq!(sentence("da", text, "Priser"), "Priser");
        assert_eq!(
            sentence("da", text, "5 kroner"),
            "I Norge koster den 5 kroner, og det er hvad alle\nbetaler der."
        );
        assert_eq!(sentence("da", text, "Slut"), "Slut");
        assert_eq!(sentence("da", "- Norge 5 kr\n- Sverige 6 kr", "5 kr"), "- Norge 5 kr");
    }

    #[test]
    fn the_marks_of_other_scripts_end_a_sentence() {
        for text in [
            "今日は雨だ。値段は5円だ！本当？",
            "आज बारिश है। कीमत 5 रुपये है। सच?",
            "اليوم مطر؟ السعر 5 دولار؟ نعم",
            "Այսօր։ Գինը 5 դրամ է։ Այո",
        ] {
            let found = sentence("en", text, "5");
            assert!(found.len() < text.len() / 2 + 8 && !text.starts_with(found), "{found}");
        }
    }

    #[test]
    fn a_greek_semicolon_before_a_capital_and_two_thai_blanks_end_a_sentence() {
        let text = "Τι έγινε χθες; Η τιμή έφτασε τα 5 ευρώ; Ναι.";
        assert_eq!(sentence("el", text, "5 "), "Η τιμή έφτασε τα 5 ευρώ;");
        let text = "Κόστισε 5 ευρώ; όχι 6.";
        assert_eq!(sentence("el", text, "5 "), text);
        assert_eq!(sentence("en", "It cost 5 euros; He paid.", "5 "), "It cost 5 euros; He paid.");
        let text = "เมื่อวานฝนตก  ราคา 5 บาท  เขาบอกว่าแพง";
        assert_eq!(sentence("th", text, "5 "), "ราคา 5 บาท");
    }

    #[test]
    fn of_a_sentence_without_end_only_what_is_near_counts() {
        let text = format!("{}5 euro {}", "æ og ".repeat(1_000), "ø og ".repeat(1_000));
        let at = text.find("5 euro").unwrap();
        let span = Span::new(at, at + 6);
        let found = Segmenter::new(&text, None).around(span, 100);
        assert!(found.contains(span) && found.end - found.start <= 2_500);
    }

    #[test]
    fn a_span_beyond_the_text_is_no_sentence_and_no_panic() {
        assert_eq!(Segmenter::new("æ", None).around(Span::new(1, 7), 5).of("æ"), "");
        assert_eq!(Segmenter::new("", None).ending_at(3), None);
    }
}
