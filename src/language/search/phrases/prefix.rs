//! The prefix of a word or mark: its first four bytes in lower case, or all of a shorter one.
//!
//! "Kroner", "KROGEN" and "krone" have the same prefix, "krop" and "kr." have others. The prefilter
//! rules out nearly every word of an article by its prefix alone, before the end of the word is
//! known.

use super::super::block::is_letter_byte;

/// The first four bytes of a word in lower case, or all of a shorter word, or the first byte of a
/// mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Prefix(u32);

impl Prefix {
    pub(in crate::language::search) const BYTES: usize = 4;

    /// The prefix of the word or mark that begins with these bytes, the first byte lowest. The four
    /// lowest bits of `letters` say which of them belong to letters; where the first does not, it
    /// is a mark.
    #[inline]
    pub(in crate::language::search) fn of(bytes: u32, letters: u64) -> Self {
        const ONE: u32 = 0xff;
        const TWO: u32 = 0xffff;
        const THREE: u32 = 0xff_ffff;
        // Which bytes count, by which belong to letters.
        const COUNTED: [u32; 16] =
            [ONE, ONE, ONE, TWO, ONE, ONE, ONE, THREE, ONE, ONE, ONE, TWO, ONE, ONE, ONE, u32::MAX];
        let counted = COUNTED.get((letters & 0xf) as usize).copied().unwrap_or_default();
        // Capitals of ASCII count as small letters.
        Self((bytes | 0x2020_2020) & counted)
    }

    /// The prefix of a mark that begins with this byte.
    pub(in crate::language::search) fn of_mark(byte: u8) -> Self {
        Self::of(byte.into(), 0)
    }

    /// Calls `found` with every prefix that a word, given in lower case, can have in a text.
    pub(in crate::language::search) fn of_word(word: &str, mut found: impl FnMut(Self)) {
        in_either_case(word, |written| found(Self::of_letters(written)));
    }

    /// Calls `found` with the [first three bytes](Self::three) of every prefix that a longer word
    /// beginning with this part can have.
    pub(in crate::language::search) fn of_part(part: &str, mut found: impl FnMut(Self)) {
        in_either_case(part, |written| match *written {
            [one, two] => (0..=u8::MAX)
                .for_each(|three| found(Self::of(u32::from_le_bytes([one, two, three, 0]), 7))),
            [_, _, _, ..] => found(Self::of_letters(written).three()),
            [_] | [] => {}
        });
    }

    /// The prefix of a word, which for the tokenizer ends where a letter of another script follows.
    fn of_letters(written: &[u8]) -> Self {
        let mut four = [0; Self::BYTES];
        let (mut before, mut length) = (0, 0);
        for (place, byte) in four.iter_mut().zip(written) {
            if !is_letter_byte(before, *byte) {
                break;
            }
            *place = *byte;
            before = *byte;
            length += 1;
        }
        Self::of(u32::from_le_bytes(four), (1 << length) - 1)
    }

    /// The first three bytes alone.
    #[inline]
    pub(in crate::language::search) fn three(self) -> Self {
        Self(self.0 & 0xff_ffff)
    }

    /// Whether a letter beyond ASCII is among its bytes.
    #[inline]
    pub(in crate::language::search) fn is_beyond_ascii(self) -> bool {
        self.0 & 0x8080_8080 != 0
    }

    /// A hash of the prefix, best in its highest bits (multiplicative hashing, Knuth 6.4).
    #[inline]
    pub(in crate::language::search) fn hash(self) -> u64 {
        u64::from(self.0).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// Calls `written` with the first letters of a word in every mix of lower and upper case. Letters
/// of ASCII, whose case a prefix ignores, come in lower case only.
fn in_either_case(word: &str, mut written: impl FnMut(&[u8])) {
    if word.bytes().take(Prefix::BYTES).all(|byte| byte.is_ascii()) {
        return written(word.as_bytes());
    }
    let mut letters = ['\0'; Prefix::BYTES];
    let first = word.char_indices().take_while(|(at, _)| *at < Prefix::BYTES).zip(&mut letters);
    let count = first.map(|((_, letter), place)| *place = letter).count();
    let capitals = letters.map(capital);
    for in_capitals in 0..1_u32 << count {
        let mut bytes = [0; 4 * Prefix::BYTES];
        let mut length = 0;
        for (at, (small, capital)) in letters.iter().zip(&capitals).take(count).enumerate() {
            let cased = if in_capitals >> at & 1 == 1 { capital } else { small };
            let place = bytes.get_mut(length..).unwrap_or_default();
            length += cased.encode_utf8(place).len();
        }
        written(bytes.get(..length).unwrap_or_default());
    }
}

/// A letter in upper case, where that is one letter.
fn capital(letter: char) -> char {
    let mut capitals = letter.to_uppercase();
    capitals.next().filter(|_| capitals.next().is_none()).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::search::tokenizer::Tokenizer;

    fn prefixes(word: &str) -> Vec<Prefix> {
        let mut prefixes = Vec::new();
        Prefix::of_word(word, |prefix| prefixes.push(prefix));
        prefixes
    }

    /// The prefix of the first word or mark of a text.
    fn prefix(text: &str) -> Prefix {
        let mut tokenizer = Tokenizer::of(text);
        tokenizer.next();
        tokenizer.prefix(0)
    }

    #[test]
    fn a_word_has_one_of_its_prefixes_however_it_is_written() {
        for word in
            ["kroner", "zł", "złoty", "рублей", "дек", "øre", "ås", "to", "ёлка", "én", "a", "đồng"]
        {
            let prefixes = prefixes(word);
            let mixed: String = word.chars().skip(1).collect::<String>().to_uppercase();
            let first: String = word.chars().take(1).collect();
            for written in [word.to_owned(), word.to_uppercase(), format!("{first}{mixed}")] {
                for after in ["", " er", ", og", "\n\n\n", "’s x"] {
                    let text = format!("{written}{after}");
                    assert!(prefixes.contains(&prefix(&text)), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_short_part_may_go_on_with_any_letter() {
        let mut found = Vec::new();
        Prefix::of_part("ko", |prefix| found.push(prefix));
        assert!(["kone", "KOØN", "koг"].iter().all(|word| found.contains(&prefix(word).three())));
        assert!(
            !found.contains(&prefix("ko er").three()) && !found.contains(&prefix("kro").three())
        );
    }

    #[test]
    fn other_words_have_other_prefixes() {
        let prefixes = prefixes("kron");
        assert!(
            ["krop er", "korn er", "kro", "kro,n", "oner er"]
                .iter()
                .all(|text| !prefixes.contains(&prefix(text)))
        );
    }

    #[test]
    fn the_prefix_of_a_mark_is_its_first_byte() {
        assert_eq!([prefix("$5"), prefix("€ 5")], [Prefix::of_mark(b'$'), Prefix::of_mark(0xe2)]);
        assert_ne!(prefix("$5"), prefix("£5"));
    }
}
