//! Text from outside, made fit to be printed on a terminal: nothing of it moves the cursor, changes
//! colours or turns the direction of writing.
//!
//! `"a\u{1b}[2Jb\u{202e}"` is printed as `"a\u{fffd}[2Jb\u{fffd}"`.

use std::borrow::Cow;

/// Whether a character acts on the screen instead of standing on it: control characters, and what
/// turns the direction of writing (the property Bidi_Control of Unicode's PropList). Tabs and ends
/// of lines do.
///
/// ```
/// use exchequer::report::acts_on_screen;
///
/// assert!(['\u{1b}', '\u{9b}', '\n', '\u{202e}'].into_iter().all(acts_on_screen));
/// assert!(!acts_on_screen('é') && !acts_on_screen('\u{a0}'));
/// ```
#[must_use]
pub fn acts_on_screen(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || c.is_control()
}

/// The text with U+FFFD, a visible sign, for each character that acts on the screen. Ends of lines
/// and tabs stay.
///
/// ```
/// use exchequer::report::printable;
///
/// assert_eq!(printable("5\u{202e}00 kr\u{1b}[2J\n"), "5\u{fffd}00 kr\u{fffd}[2J\n");
/// ```
#[must_use]
pub fn printable(text: &str) -> Cow<'_, str> {
    let acts = |c: char| acts_on_screen(c) && !matches!(c, '\n' | '\t');
    if text.contains(acts) {
        Cow::Owned(text.replace(acts, "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_a_screen_gets_a_sign() {
        assert_eq!(printable("a\u{1b}[2J\r\u{9b}b\u{7f}"), "a\u{fffd}[2J\u{fffd}\u{fffd}b\u{fffd}");
        assert_eq!(printable("500\u{202e}0\u{2069}\u{61c}"), "500\u{fffd}0\u{fffd}\u{fffd}");
    }

    #[test]
    fn ordinary_text_is_not_touched() {
        let text = "Blå\tbær\n5\u{a0}000 ₽ 👩‍🌾 שלום";
        assert!(matches!(printable(text), Cow::Borrowed(same) if same == text));
    }
}
