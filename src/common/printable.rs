//! Text from outside, made safe to print on a terminal: nothing in it moves the cursor, changes
//! colours or changes the direction of writing.
//!
//! `"a\u{1b}[2Jb\u{202e}"` is printed as `"a\u{fffd}[2Jb\u{fffd}"`.

use std::borrow::Cow;

/// Whether a character controls the screen and is not shown: control characters, tabs and line
/// breaks included, and those that change the direction of writing (Unicode's Bidi_Control).
///
/// ```
/// use exchequer::report::acts_on_screen;
///
/// assert!(['\u{1b}', '\u{9b}', '\n', '\u{202e}'].into_iter().all(acts_on_screen));
/// assert!(!acts_on_screen('é') && !acts_on_screen('\u{a0}'));
/// ```
#[must_use]
pub fn acts_on_screen(c: char) -> bool {
    let is_bidi_control = matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    );
    is_bidi_control || c.is_control()
}

/// The text with U+FFFD, which is visible, in place of each character that
/// [controls the screen](acts_on_screen), but for line breaks and tabs.
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
    fn a_character_that_controls_the_screen_is_replaced() {
        assert_eq!(printable("a\u{1b}[2J\r\u{9b}b\u{7f}"), "a\u{fffd}[2J\u{fffd}\u{fffd}b\u{fffd}");
        assert_eq!(printable("500\u{202e}0\u{2069}\u{61c}"), "500\u{fffd}0\u{fffd}\u{fffd}");
    }

    #[test]
    fn ordinary_text_is_not_touched() {
        let text = "Blå\tbær\n5\u{a0}000 ₽ 👩‍🌾 שלום";
        assert!(matches!(printable(text), Cow::Borrowed(same) if same == text));
    }
}
