//! What a character is, without a search for the letters of Western Europe and Russia.
//!
//! The standard library looks every character beyond ASCII up in a table of all scripts, which
//! would take most of the time that reading Russian takes. The answers are the same.

/// [`char::is_alphabetic`].
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        '\u{80}'..='\u{bf}' => matches!(c, 'ª' | 'µ' | 'º'),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ʯ' | 'Ѐ'..='ҁ' => true,
        PUNCTUATION_FROM..=PUNCTUATION_TO => false,
        _ => c.is_alphabetic(),
    }
}

/// [`char::is_alphanumeric`].
pub(crate) fn is_letter_or_digit(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        PUNCTUATION_FROM..=PUNCTUATION_TO => false,
        _ => is_letter(c) || c.is_numeric(),
    }
}

/// [`char::is_uppercase`].
pub(crate) fn is_capital(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_uppercase(),
        'ß'..='ÿ' | 'а'..='џ' => false,
        _ => c.is_uppercase(),
    }
}

/// Whether any character of a text is a capital.
pub(crate) fn has_capital(text: &str) -> bool {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return false,
            [byte, rest @ ..] if byte.is_ascii() && !byte.is_ascii_uppercase() => rest,
            // The small letters from "ß" to "ÿ" and from "а" to "џ".
            [0xc3, 0x9f..=0xbf, rest @ ..]
            | [0xd0, 0xb0..=0xbf, rest @ ..]
            | [0xd1, 0x80..=0x9f, rest @ ..] => rest,
            _ => return text.chars().any(is_capital),
        }
    }
}

/// The length of the word at the start of a text.
pub(crate) fn word_length(text: &str) -> usize {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [byte, rest @ ..] if byte.is_ascii_alphabetic() => rest,
            // The letters from "Ā" to "ſ" and from "Ѐ" to "ѿ".
            [0xc4 | 0xc5 | 0xd0 | 0xd1, _, rest @ ..] => rest,
            [byte, ..] if !byte.is_ascii() => {
                return text.find(|c: char| !is_letter(c)).unwrap_or(text.len());
            }
            _ => return text.len() - rest.len(),
        }
    }
}

/// A word in lower case, letter by letter.
pub(crate) fn lower_case(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    word.chars().for_each(|c| push_lower(&mut folded, c));
    folded
}

/// Adds what [`char::to_lowercase`] makes of a character.
fn push_lower(folded: &mut String, c: char) {
    match small(c) {
        Some(small) => folded.push(small),
        None => folded.extend(c.to_lowercase()),
    }
}

/// Whether [`char::to_lowercase`] makes just this of a character.
pub(crate) fn lowers_to(c: char, wanted: char) -> bool {
    match small(c) {
        Some(small) => small == wanted,
        None => c.to_lowercase().eq(std::iter::once(wanted)),
    }
}

/// The lower-case form of the commonest letters.
pub(crate) fn small(c: char) -> Option<char> {
    let code = u32::from(c);
    match c {
        '\0'..='\u{7f}' => Some(c.to_ascii_lowercase()),
        'ß'..='ÿ' | 'а'..='џ' | 'ĸ' | 'ŉ' | 'ſ' => Some(c),
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => char::from_u32(code + 0x20),
        'Ÿ' => Some('ÿ'),
        'Ѐ'..='Џ' => char::from_u32(code + 0x50),
        'İ' => None,
        // Capitals and small letters take turns.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ѿ' => char::from_u32(code | 1),
        'Ĺ'..='ň' | 'Ź'..='ž' => char::from_u32(code + code % 2),
        _ => None,
    }
}

/// The dashes, quotation marks and wide blanks.
const PUNCTUATION_FROM: char = '\u{2000}';
const PUNCTUATION_TO: char = '\u{206f}';

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_is_what_the_standard_library_says() {
        let mut folded = String::new();
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(is_letter_or_digit(c), c.is_alphanumeric(), "{c:?}");
            assert_eq!(is_capital(c), c.is_uppercase(), "{c:?}");
            let text = format!("aш{c}");
            assert_eq!(has_capital(&text), c.is_uppercase(), "{c:?}");
            assert_eq!(word_length(&text) == text.len(), c.is_alphabetic(), "{c:?}");
            folded.clear();
            push_lower(&mut folded, c);
            assert!(folded.chars().eq(c.to_lowercase()), "{c:?}");
        }
    }
}
