//! Where a phrase may end: "til" ends before a blank or a sign, not within "tilbud".
//!
//! Endings that a language allows on its words are not looked at here; see
//! [`Orthography`](super::super::orthography::Orthography).

use super::super::spacing::Spacing;
use crate::language::folding::goes_on;

/// What must not follow a phrase directly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The phrase ends with a sign, or a letter of a script without blanks: anything may follow.
    Open,
    /// The phrase ends with a letter: no letter may follow that makes the word longer.
    Word(Spacing),
    /// The phrase ends with a digit: the number must not go on. "por 100" is not in "por 100.000".
    Digit,
}

impl End {
    pub(super) fn of(phrase: &str, spacing: Spacing) -> Self {
        if phrase.ends_with(|last: char| last.is_ascii_digit()) {
            Self::Digit
        } else if phrase.ends_with(|last| spacing.is_word_going_on(last)) {
            Self::Word(spacing)
        } else {
            Self::Open
        }
    }

    /// Whether the phrase may end before this text.
    pub(super) fn allows(self, after: &str) -> bool {
        match self {
            Self::Open => true,
            Self::Digit => {
                let marked = after.strip_prefix(['.', ',']).unwrap_or(after);
                !marked.starts_with(|next: char| next.is_ascii_digit())
            }
            Self::Word(Spacing::Blanks) => !goes_on(after),
            Self::Word(spacing) => !after.starts_with(|next| spacing.is_word_going_on(next)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_ends_before_no_letter_or_digit_that_belongs_to_its_own() {
        let allows = |phrase, after| End::of(phrase, Spacing::Blanks).allows(after);
        assert!(allows("por 100", " casas") && allows("por 100", ". Y") && allows("til", " 5"));
        assert!(!allows("por 100", ".000") && !allows("por 100", "0") && !allows("til", "bud"));
        assert!(allows("kr.", "5"));
    }
}
