//! Text from outside, made fit to be shown: what is invisible or turns lines around becomes
//! visible.
//!
//! `"a\u{202e}b"` is shown as "a\u{fffd}b", so that what an editor sees is in the order in which it
//! stands. Escaping markup is left to the template.

use std::borrow::Cow;

/// The text with U+FFFD, a visible sign, for each control character; every other character stays.
pub(crate) fn legible(text: &str) -> Cow<'_, str> {
    if text.chars().any(is_hidden) {
        Cow::Owned(text.replace(is_hidden, "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// Controls, marks that reorder text, and code points that no text may have.
pub(crate) fn is_hidden(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fdd0}'..='\u{fdef}' => true,
        _ => c.is_control() || u32::from(c) & 0xfffe == 0xfffe,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_gets_a_sign() {
        assert_eq!(legible("a\0b\u{1b}c\u{7f}d\u{85}"), "a\u{fffd}b\u{fffd}c\u{fffd}d\u{fffd}");
        assert_eq!(legible("500\u{202e}000 kr\u{2069}"), "500\u{fffd}000 kr\u{fffd}");
        assert_eq!(legible("\u{fffe}\u{1ffff}"), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn ordinary_text_is_not_touched() {
        let text = "Blå\tbær,\r\n5\u{a0}000 ₽ 👩‍🌾 שלום";
        assert!(matches!(legible(text), Cow::Borrowed(same) if same == text));
    }
}
