//! What may be between the tokens of one figure: blanks, a hyphen, a footnote mark.
//!
//! "SEK 300[1] million" is one figure; a comma or a word parts two.

use crate::language::is_ignored;

/// Whether the text between two tokens keeps them together: nothing, blanks in one paragraph (and
/// signs of no width among them), or one hyphen, in Hebrew a maqaf. A footnote mark on the first
/// does not part them: "SEK 300[1] million".
pub(crate) fn close(gap: &str) -> bool {
    matches!(gap, "" | " " | "-" | "\u{5be}") || is_blank(gap) || is_blank_after_mark(gap)
}

fn is_blank(gap: &str) -> bool {
    gap.len() <= 6
        && gap.chars().all(|c| c.is_whitespace() || is_ignored(c))
        && gap.bytes().filter(|byte| *byte == b'\n').count() < 2
}

/// Whether a gap is a footnote mark and blanks.
fn is_blank_after_mark(gap: &str) -> bool {
    const MARKS: [char; 14] =
        ['¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹', '⁰', '*', '†', '‡', '§'];
    let after = match footnote_mark(gap) {
        0 => gap.strip_prefix(MARKS).map(|after| after.trim_start_matches(MARKS)),
        length => gap.get(length..),
    };
    after.is_some_and(|after| !after.is_empty() && is_blank(after))
}

/// The length of a footnote mark in brackets at the start of a text, "[12]" or "(3)"; 0 where there
/// is none.
pub(crate) fn footnote_mark(text: &str) -> usize {
    let close = match text.as_bytes().first() {
        Some(b'[') => b']',
        Some(b'(') => b')',
        _ => return 0,
    };
    let digits = text.bytes().skip(1).take(4).take_while(u8::is_ascii_digit).count();
    let closed = text.as_bytes().get(digits + 1) == Some(&close);
    if closed && (1..=2).contains(&digits) { digits + 2 } else { 0 }
}
