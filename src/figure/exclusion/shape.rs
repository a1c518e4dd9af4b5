//! Digits with the letters and marks that are written on them, and what they are by their shape.

use super::ExclusionKind;
use crate::Span;
use crate::language::{Language, digit, is_letter, last_word};

/// Digits with what is written on them.
pub(crate) struct Shape<'a> {
    text: &'a str,
    pub(crate) span: Span,
}

/// No more characters than these belong to one shape.
const LONGEST: usize = 64;

/// No more characters than these are looked at before and after it.
const BESIDE: usize = 16;

impl<'a> Shape<'a> {
    /// The digit at `at` with all that is written on it within `room`.
    pub(crate) fn around(text: &'a str, at: usize, room: Span) -> Self {
        let before = text.get(room.start..at).unwrap_or_default();
        let joined = |c: &char| !c.is_whitespace() && !OPENING.contains(c);
        let lead = before.chars().rev().take(LONGEST).take_while(joined);
        let lead: usize = lead.map(char::len_utf8).sum();
        let after = text.get(at..room.end).unwrap_or_default();
        let start = at - lead;
        let mut end = at;
        let mut digits_end = at;
        for (offset, c) in after.char_indices().take(LONGEST) {
            let goes_on = !c.is_whitespace() || is_group_gap(after, offset);
            if !goes_on || CLOSING.contains(&c) {
                break;
            }
            end = at + offset + c.len_utf8();
            if digit(c).is_some() || is_letter(c) {
                digits_end = end;
            }
        }
        let list_mark = text.get(digits_end..).is_some_and(|rest| rest.starts_with(')'));
        let mut shape = Self { text, span: Span::new(start, digits_end) };
        if list_mark && digits_end < room.end && shape.opens_line() {
            shape.span = Span::new(start, digits_end + 1);
        } else if shape.is_address() {
            shape.span = Span::new(start, end.max(digits_end));
        }
        shape
    }

    /// What the digits are.
    pub(crate) fn kind(&self, language: &Language) -> ExclusionKind {
        let written = self.written();
        if self.is_address() {
            ExclusionKind::Address
        } else if written.ends_with(')') || self.is_list_mark() {
            ExclusionKind::ListMark
        } else if self.is_page(language) {
            ExclusionKind::Page
        } else if is_time(written) {
            ExclusionKind::Time
        } else if is_date(written) {
            ExclusionKind::Date
        } else if is_phone(written) {
            ExclusionKind::Phone
        } else if language.is_model(last_word(self.before().trim_end())) {
            ExclusionKind::Model
        } else if is_score(written) {
            ExclusionKind::Score
        } else if written.chars().any(is_letter) {
            ExclusionKind::Model
        } else {
            ExclusionKind::Identifier
        }
    }

    fn written(&self) -> &'a str {
        self.span.of(self.text)
    }

    fn before(&self) -> &'a str {
        let all = self.text.get(..self.span.start).unwrap_or_default();
        let skipped = all.chars().rev().take(BESIDE).map(char::len_utf8).sum();
        all.get(all.len().saturating_sub(skipped)..).unwrap_or_default()
    }

    fn after(&self) -> &'a str {
        let all = self.text.get(self.span.end..).unwrap_or_default();
        let taken = all.chars().take(BESIDE).map(char::len_utf8).sum();
        all.get(..taken).unwrap_or_default()
    }

    fn opens_line(&self) -> bool {
        let before = self.before().trim_end_matches([' ', '\t', '(', '[', '•', '-']);
        before.is_empty() || before.ends_with(['\n', '\r'])
    }

    fn is_address(&self) -> bool {
        let written = self.written();
        let web = ["://", "www.", "@", ".com", ".org", ".net", ".html"];
        let escaped = written.contains('%') && !written.ends_with('%');
        escaped || web.iter().any(|sign| written.contains(sign))
    }

    /// Whether it is a telephone number that is written as one, or after a word for one: "020 7946
    /// 0958", "555-123-4567", "01 42 34 56 78", "ring 91 123 45 67".
    pub(crate) fn is_phone(&self, language: &Language) -> bool {
        const WORDS: usize = 4;
        let written = self.written();
        if !is_phone(written) || is_date(written) {
            return false;
        }
        let groups: Vec<usize> =
            groups(written, &[' ', '-', '/', '\u{a0}']).map(str::len).collect();
        let opens = written.starts_with(['+', '0']);
        let joined = written.matches('-').count() == 2 && is_all(written, &['-']);
        let pairs = groups.len() >= 4 && groups.iter().all(|length| *length == 2);
        let named = || {
            let words =
                self.before().rsplit(|c: char| !is_letter(c)).filter(|word| !word.is_empty());
            words.take(WORDS).any(|word| language.is_phone(word))
        };
        opens || joined || pairs || named()
    }

    /// "1. ", "(2)" at the start of a line, "[3]" anywhere.
    pub(crate) fn is_list_mark(&self) -> bool {
        let written = self.written().trim_end_matches(')');
        let short = written.chars().all(|c| digit(c).is_some()) && written.len() <= 3;
        let after = self.after();
        let ended = after.strip_prefix('.').is_some_and(is_spaced_capital);
        let closed = ended || after.starts_with([')', ']']) || self.written().ends_with(')');
        let noted = self.before().ends_with('[') && self.after().starts_with(']');
        short && (noted || (closed && self.opens_line()))
    }

    /// "p. 14", "312p", "Seiten 3-5".
    fn is_page(&self, language: &Language) -> bool {
        let number = self.written().trim_end_matches(['p', 'P']);
        let counted = number.chars().all(|c| digit(c).is_some() || matches!(c, '-' | '–'));
        let marked = number.len() < self.written().len();
        counted && (marked || names_page(self.before(), language))
    }
}

/// Whether a text ends in a word for a page ("page "); one of a single letter needs its stop
/// ("p. ").
pub(super) fn names_page(before: &str, language: &Language) -> bool {
    let before = before.trim_end_matches([' ', '\u{a0}']);
    let word = last_word(before.trim_end_matches('.'));
    language.is_page(word) && (word.chars().count() > 1 || before.ends_with('.'))
}

/// Whether a blank and no small letter follow: "1. Prices", and not "1. sırada".
fn is_spaced_capital(rest: &str) -> bool {
    let word = rest.trim_start_matches([' ', '\u{a0}', '\t']);
    word.len() < rest.len() && !word.starts_with(char::is_lowercase)
}

/// Brackets and quotation marks before digits, which do not belong to them.
const OPENING: [char; 12] = ['(', '[', '{', '"', '“', '„', '«', '»', '<', '>', '\'', '‘'];

/// What ends a shape.
const CLOSING: [char; 12] = [')', ']', '}', '"', '”', '“', '«', '»', '<', '>', ';', '!'];

/// Whether a blank at `at` is between two groups of digits of one number: "020 7946 0958".
fn is_group_gap(after: &str, at: usize) -> bool {
    let before = after.get(..at).unwrap_or_default();
    let rest = after.get(at..).unwrap_or_default();
    let opens = before.starts_with(|c: char| c.is_ascii_digit());
    let grouped = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')');
    let next = rest.trim_start_matches([' ', '\u{a0}']).starts_with(|c: char| c.is_ascii_digit());
    opens && next && before.chars().all(grouped)
}

fn is_all(written: &str, marks: &[char]) -> bool {
    written.chars().all(|c| digit(c).is_some() || marks.contains(&c))
}

/// What is between marks.
fn groups<'w>(written: &'w str, marks: &'w [char]) -> impl Iterator<Item = &'w str> + Clone {
    written.split(|c| marks.contains(&c))
}

/// "17:30", "9.45", "17h30"; hours and minutes.
fn is_time(written: &str) -> bool {
    const MARKS: [char; 3] = [':', '.', 'h'];
    let mut parts = groups(written, &MARKS).map(|part| (part.chars().count(), part.parse::<u32>()));
    let Some((1 | 2, Ok(0..=24))) = parts.next() else { return false };
    let mut minutes = 0;
    let clock = parts.all(|(length, value)| {
        minutes += 1;
        length == 2 && matches!(value, Ok(0..=59))
    });
    clock && (1..=2).contains(&minutes)
}

/// "3.8.2023", "2023-08-03", "2018–19".
fn is_date(written: &str) -> bool {
    const MARKS: [char; 4] = ['.', '/', '-', '–'];
    let parts = groups(written.trim_matches('.'), &MARKS);
    let lengths: Vec<usize> = parts.map(|part| part.chars().count()).take(4).collect();
    is_all(written, &MARKS)
        && matches!(
            lengths.as_slice(),
            [1 | 2, 1 | 2, 2 | 4] | [4, 1 | 2, 1 | 2] | [4, 2 | 4] | [1 | 2, 4]
        )
}

/// Seven digits or more in groups, or any after a plus.
fn is_phone(written: &str) -> bool {
    const FEWEST: usize = 7;
    let marks = [' ', '-', '.', '(', ')', '/', '\u{a0}', '‑', '–'];
    let number = written.strip_prefix('+').unwrap_or(written);
    let digits = number.chars().filter(|c| digit(*c).is_some()).count();
    let international = number.len() < written.len();
    let grouped = number.contains(marks) || number.starts_with('0');
    is_all(number, &marks) && digits >= FEWEST && (grouped || international)
}

/// "3-1", "25:21", "6–4".
fn is_score(written: &str) -> bool {
    const MARKS: [char; 3] = ['-', '–', ':'];
    let parts = groups(written, &MARKS);
    is_all(written, &MARKS)
        && parts.clone().count() == 2
        && parts.clone().all(|part| (1..=3).contains(&part.chars().count()))
}
