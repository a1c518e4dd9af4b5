//! Classes of characters, letter case, and the first and last word of a text.
//!
//! The standard library looks every character beyond ASCII up in a table of all scripts, which
//! would take most of the time that reading Russian takes. Here the letters of Western Europe and
//! Russia are told by ranges; the answers are the same.

/// [`char::is_alphabetic`].
pub(crate) fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphabetic(),
        '\u{80}'..='\u{bf}' => matches!(c, 'ª' | 'µ' | 'º'),
        'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ʯ' | 'Ѐ'..='ҁ' | 'Ҋ'..='ԯ' => true,
        'Ա'..='Ֆ' | 'ա'..='ֆ' | 'א'..='ת' | 'ؠ'..='ؿ' | 'ف'..='ي' => true,
        '\u{38e}'..='\u{3a1}' | '\u{3a3}'..='\u{3f5}' => true,
        // The letters and vowel signs of Devanagari, Bengali, Tamil and Telugu.
        '\u{8f0}'..='\u{93b}' | '\u{93d}'..='\u{94c}' | '\u{985}'..='\u{98c}' => true,
        '\u{993}'..='\u{9a8}' | '\u{9b6}'..='\u{9b9}' | '\u{9bd}'..='\u{9c4}' => true,
        '\u{bae}'..='\u{bb9}' | '\u{bbe}'..='\u{bc2}' | '\u{bc6}'..='\u{bc8}' => true,
        '\u{b85}'..='\u{b8a}' | '\u{b8e}'..='\u{b90}' | '\u{b92}'..='\u{b95}' => true,
        '\u{c05}'..='\u{c0c}' | '\u{c12}'..='\u{c28}' | '\u{c2a}'..='\u{c39}' => true,
        '\u{c3d}'..='\u{c44}' | '\u{c46}'..='\u{c48}' | '\u{c4a}'..='\u{c4c}' => true,
        // Thai and Ethiopic.
        '\u{e01}'..='\u{e3a}' | '\u{e40}'..='\u{e46}' => true,
        '\u{10fc}'..='\u{1248}' | '\u{1260}'..='\u{1288}' | '\u{1290}'..='\u{12b0}' => true,
        '\u{12c8}'..='\u{12d6}' | '\u{12d8}'..='\u{1310}' | '\u{1318}'..='\u{135a}' => true,
        'ა'..='ჺ' | 'Ạ'..='ỹ' => true,
        'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{4e00}'..='\u{9fff}' | '가'..='힣' => true,
        // The signs that silence a vowel, and the other marks that are no letters.
        '\u{94d}' | '\u{9cd}' | '\u{bcd}' | '\u{c4d}' | '\u{e47}'..='\u{e4c}' => false,
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
    !is_small(text) && text.chars().any(is_capital)
}

/// Whether a text is of the commonest small letters, and of characters of ASCII that are no
/// capitals: the form of most phrases, which needs no closer look.
pub(super) fn is_small(text: &str) -> bool {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [] => return true,
            [byte, rest @ ..] if byte.is_ascii() && !byte.is_ascii_uppercase() => rest,
            // The small letters from "ß" to "ÿ" and from "а" to "џ", without "÷".
            [0xc3, 0x9f..=0xb6 | 0xb8..=0xbf, rest @ ..]
            | [0xd0, 0xb0..=0xbf, rest @ ..]
            | [0xd1, 0x80..=0x9f, rest @ ..] => rest,
            _ => return false,
        }
    }
}

/// The length of the word at the start of a text.
pub(crate) fn word_length(text: &str) -> usize {
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [byte, rest @ ..] if byte.is_ascii_alphabetic() => rest,
            // The letters from "Ā" to "ɏ" and from "Ѐ" to "ӿ".
            [0xc4..=0xc9 | 0xd0 | 0xd1 | 0xd3, _, rest @ ..] | [0xd2, 0x8a..=0xbf, rest @ ..] => {
                rest
            }
            [byte, ..] if !byte.is_ascii() => {
                return length_of_letters_and_marks(text);
            }
            _ => return text.len() - rest.len(),
        }
    }
}

/// The same for a word with any letters, some of which may have marks or signs of no width on them.
fn length_of_letters_and_marks(text: &str) -> usize {
    let mut end = 0;
    for (at, c) in text.char_indices() {
        if is_within_word(c) {
            end = at + c.len_utf8();
        } else if end == 0 || !is_ignored(c) {
            break;
        }
    }
    end
}

/// A word in lower case, letter by letter: [`str::to_lowercase`] without its rule for a final
/// sigma.
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
    match simple_lowercase(c) {
        Some(lower) => folded.push(lower),
        None => folded.extend(c.to_lowercase()),
    }
}

/// Whether [`char::to_lowercase`] makes just this of a character.
pub(crate) fn lowers_to(c: char, wanted: char) -> bool {
    match simple_lowercase(c) {
        Some(lower) => lower == wanted,
        None => c.to_lowercase().eq(std::iter::once(wanted)),
    }
}

/// The lower-case form of the commonest letters; `None` for a letter that must be looked up in the
/// tables of the standard library, or whose lower-case form is of several letters.
pub(crate) fn simple_lowercase(c: char) -> Option<char> {
    let code = u32::from(c);
    match c {
        '\0'..='\u{7f}' => Some(c.to_ascii_lowercase()),
        'ß'..='ÿ' | 'а'..='џ' | 'ĸ' | 'ŉ' | 'ſ' => Some(c),
        'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => char::from_u32(code + 0x20),
        'Ÿ' => Some('ÿ'),
        'Ѐ'..='Џ' => char::from_u32(code + 0x50),
        'İ' => None,
        // Capitals and small letters take turns.
        'Ā'..='ķ' | 'Ŋ'..='ŷ' | 'Ѡ'..='ѿ' | 'Ҋ'..='ҿ' | 'Ӑ'..='ԯ' => {
            char::from_u32(code | 1)
        }
        'Ĺ'..='ň' | 'Ź'..='ž' | 'Ӂ'..='ӎ' => char::from_u32(code + code % 2),
        'א'..='ת' | 'ء'..='غ' | 'ف'..='ي' | 'ऀ'..='\u{dff}' | '\u{e00}'..='\u{e7f}' => {
            Some(c)
        }
        'ა'..='ჺ' | 'ሀ'..='፿' | '\u{2e80}'..='\u{9fff}' | '가'..='힣' => Some(c),
        'Α'..='Ρ' | 'Σ'..='Ω' => char::from_u32(code + 0x20),
        'ά'..='ώ' => Some(c),
        'Ա'..='Ֆ' => char::from_u32(code + 0x30),
        'ա'..='ֆ' => Some(c),
        _ => None,
    }
}

/// Whether a character is a letter of a script that puts no blanks between words: Han, kana, Thai,
/// Lao, Burmese or Khmer (the classes ID and SA of the line breaking algorithm, UAX 14).
pub(crate) fn is_unspaced_letter(c: char) -> bool {
    let is_unspaced = matches!(
        c,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{2e80}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{ff66}'..='\u{ff9f}'
            | '\u{20000}'..='\u{3ffff}'
    );
    is_unspaced && c.is_alphabetic()
}

/// Whether a character is a whole syllable or word: Hangul, Ethiopic, kana, Han.
pub(crate) fn is_syllable(c: char) -> bool {
    matches!(c, '\u{1200}'..='\u{137f}' | '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

/// The value of one digit in any script that writes decimal digits.
#[inline]
pub(crate) fn digit(c: char) -> Option<u32> {
    if c.is_ascii() { c.to_digit(10) } else { wide_digit(c) }
}

/// The value of a digit of another script.
fn wide_digit(c: char) -> Option<u32> {
    let code = u32::from(c);
    let zero = match c {
        '\0'..='\u{65f}' => return None,
        '٠'..='٩' => u32::from('٠'),
        '۰'..='۹' => u32::from('۰'),
        // The scripts of India, from Devanagari to Malayalam, have their digits at the same place
        // of blocks of 128 characters.
        '\u{900}'..='\u{d7f}' => (code & !0x7f) + 0x66,
        '๐'..='๙' => u32::from('๐'),
        '໐'..='໙' => u32::from('໐'),
        '༠'..='༩' => u32::from('༠'),
        '၀'..='၉' => u32::from('၀'),
        '០'..='៩' => u32::from('០'),
        '０'..='９' => u32::from('０'),
        _ => return None,
    };
    code.checked_sub(zero).filter(|value| *value < 10)
}

/// Whether a letter right on digits makes them part of a name or number plate: "A4", "МИ-8". Those
/// of the scripts without capitals do not ("约3亿", "ב11"), since a word or ending of theirs may
/// stand on a number.
pub(crate) fn is_identifier_letter(c: char) -> bool {
    // Latin, Greek and Cyrillic, with their extensions, and the full-width Latin letters.
    let cased = matches!(
        c,
        '\0'..='\u{52f}' | '\u{1e00}'..='\u{1fff}' | '\u{2c60}'..='\u{2c7f}'
            | '\u{ff21}'..='\u{ff5a}'
    );
    cased && is_letter(c)
}

/// The numerator and the denominator of a fraction in one character: 1 and 2 of "½".
pub(crate) fn vulgar_fraction(c: char) -> Option<(u32, u32)> {
    Some(match c {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        _ => return None,
    })
}

/// The [first word](first_word) of a [small](is_small) text.
pub(super) fn first_small_word(text: &str) -> Option<&str> {
    let is_other = |byte: u8| byte.is_ascii() && !byte.is_ascii_alphabetic();
    let length = text.bytes().position(is_other).unwrap_or(text.len());
    text.get(..length.max(1)).filter(|word| !word.is_empty())
}

/// The first word of a text: a run of letters, or one other character.
pub(crate) fn first_word(text: &str) -> Option<&str> {
    let first = text.chars().next()?;
    text.get(..word_length(text).max(first.len_utf8()))
}

/// The last word before the end of a text; empty where something else is there.
pub(crate) fn last_word(text: &str) -> &str {
    let common = text.bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    let (before, word) = text.split_at(text.len() - common);
    if before.ends_with(|c: char| !c.is_ascii()) {
        return last_word_of_any(text);
    }
    word
}

/// The same for a word of any letters, if it is no longer than words are: without blanks, all of a
/// sentence would be one.
fn last_word_of_any(text: &str) -> &str {
    const MOST_LETTERS: usize = 64;
    let is_within = |(_, c): &(usize, char)| is_within_word(*c) || is_ignored(*c);
    let letters = text.char_indices().rev().take_while(is_within).take(MOST_LETTERS + 1);
    let (count, start) = letters.fold((0, text.len()), |(count, _), (at, _)| (count + 1, at));
    if count > MOST_LETTERS { "" } else { text.get(start..).unwrap_or_default() }
}

/// The dashes, quotation marks and wide blanks.
const PUNCTUATION_FROM: char = '\u{2000}';
const PUNCTUATION_TO: char = '\u{206f}';

/// Whether a character is within words without being a letter of them: signs of no width, signs of
/// direction, the soft hyphen, and the marks that Arabic, Hebrew and Indic texts may leave out.
pub(crate) fn is_ignored(c: char) -> bool {
    match c {
        '\0'..='\u{ac}' => false,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{640}' | '\u{670}' | '\u{feff}' => true,
        // Points of Hebrew and Arabic.
        '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' => true,
        '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' => true,
        // Nukta.
        '\u{93c}' | '\u{9bc}' | '\u{a3c}' | '\u{abc}' | '\u{b3c}' | '\u{c3c}' | '\u{cbc}' => true,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' => true,
        '\u{fe00}'..='\u{fe0f}' => true,
        _ => false,
    }
}

/// Whether a character is a mark on the letter before it that [`char::is_alphabetic`] does not
/// count as a letter: an accent apart, a virama, a Thai tone.
pub(crate) fn is_mark(c: char) -> bool {
    match c {
        '\0'..='\u{2ff}' => false,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' => true,
        '\u{900}'..='\u{dff}' => is_indic_mark(c),
        '\u{e47}'..='\u{e4e}' | '\u{ec8}'..='\u{ece}' => true,
        '\u{1037}' | '\u{1039}' | '\u{103a}' | '\u{17c9}'..='\u{17d3}' | '\u{17dd}' => true,
        '\u{135d}'..='\u{135f}' | '\u{20d0}'..='\u{20f0}' | '\u{3099}' | '\u{309a}' => true,
        _ => false,
    }
}

/// The viramas, and the accents of Sanskrit.
fn is_indic_mark(c: char) -> bool {
    let is_virama = u32::from(c) & 0x7f == 0x4d;
    is_virama || matches!(c, '\u{951}'..='\u{954}' | '\u{d3b}' | '\u{d3c}' | '\u{dca}')
}

/// Whether a character is written for an apostrophe.
pub(crate) fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '`' | '´' | '‘' | '’' | 'ʹ'..='ʽ' | '\u{55a}' | '\u{5f3}' | '\u{ff07}')
}

/// Whether a character belongs to the word that the one before it belongs to.
pub(crate) fn is_within_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    (is_letter(c) && !is_apostrophe(c)) || is_mark(c)
}

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
            assert_eq!(word_length(&text) == text.len(), is_within_word(c), "{c:?}");
            assert!(!c.is_alphabetic() || is_within_word(c) || is_apostrophe(c), "{c:?}");
            for text in [text, format!("{c}ш ")] {
                assert!(!is_small(&text) || first_small_word(&text) == first_word(&text), "{c:?}");
            }
            folded.clear();
            push_lower(&mut folded, c);
            assert!(folded.chars().eq(c.to_lowercase()), "{c:?}");
        }
    }

    #[test]
    fn a_first_word_is_a_run_of_letters_or_one_character() {
        let first = ["ære være", "€5", "5 €", " a", ""].map(first_word);
        assert_eq!(first, [Some("ære"), Some("€"), Some("5"), Some(" "), None]);
    }

    #[test]
    fn a_last_word_ends_where_the_text_does() {
        assert_eq!(
            ["den ære", "ca", "5", "a. ", "о рублях"].map(last_word),
            ["ære", "ca", "", "", "рублях"]
        );
    }

    #[test]
    fn scripts_without_blanks_are_told_from_others() {
        assert!("円約ヶァค".chars().all(is_unspaced_letter));
        assert!(!"aøж한ა、。５".chars().any(is_unspaced_letter));
    }

    #[test]
    fn digits_of_any_script_have_their_value() {
        assert_eq!(
            ['0', '7', '٣', '５', 'a', '½'].map(digit),
            [Some(0), Some(7), Some(3), Some(5), None, None]
        );
        let scripts = "٠٩۰۹०९০৯੦੯૦૯୦୯௦௯౦౯೦೯൦൯๐๙໐໙༠༩၀၉០៩０９";
        let values: Vec<Option<u32>> = scripts.chars().map(digit).collect();
        assert!(values.chunks(2).all(|ends| ends == [Some(0), Some(9)]));
        assert!("ٟ٪ۯۺ॥॰৥৴๏๚ว０／：".chars().all(|c| digit(c).is_none() || c == '０'));
    }

    #[test]
    fn letters_of_scripts_with_capitals_make_identifiers() {
        assert!("aÉŁЖΩẞＡ".chars().all(is_identifier_letter));
        assert!("约ב의የا১ก한".chars().all(|c| !is_identifier_letter(c)));
    }
}
