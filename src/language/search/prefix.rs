//! A first look at a word or mark: its first four bytes, whatever its case, or all of a shorter
//! one.
//!
//! "Kroner", "KROGEN" and "krone" look the same, "krop" and "kr." do not. Nearly every word of an
//! article can be passed over by its look alone, before it is known where the word ends.

use super::block::is_letter_byte;

/// The first four bytes of a word or all of a shorter one, or the first byte of a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Prefix(u32);

impl Prefix {
    pub(super) const BYTES: usize = 4;

    /// The look of what begins with these bytes, the first byte lowest. The four bits tell which of
    /// them are letters'; the first is a mark's if it is no letter's.
    #[inline]
    pub(super) fn of(bytes: u32, letters: u64) -> Self {
        const ONE: u32 = 0xff;
        const TWO: u32 = 0xffff;
        const THREE: u32 = 0xff_ffff;
        // How many count, by which are letters'.
        const COUNTED: [u32; 16] =
            [ONE, ONE, ONE, TWO, ONE, ONE, ONE, THREE, ONE, ONE, ONE, TWO, ONE, ONE, ONE, u32::MAX];
        let counted = COUNTED.get((letters & 0xf) as usize).copied().unwrap_or_default();
        // Capitals of ASCII count as small letters.
        Self((bytes | 0x2020_2020) & counted)
    }

    /// The look of a mark that begins with a byte.
    pub(super) fn of_mark(byte: u8) -> Self {
        Self::of(byte.into(), 0)
    }

    /// Gives all looks that a word, given in lower case, can have in a text.
    pub(super) fn of_word(word: &str, mut look: impl FnMut(Self)) {
        in_either_case(word, |written| look(Self::of_letters(written)));
    }

    /// Gives the [beginnings](Self::beginning) of all looks that a longer word can have which
    /// begins with this part.
    pub(super) fn of_part(part: &str, mut look: impl FnMut(Self)) {
        in_either_case(part, |written| match *written {
            [one, two] => (0..=u8::MAX)
                .for_each(|three| look(Self::of(u32::from_le_bytes([one, two, three, 0]), 7))),
            [_, _, _, ..] => look(Self::of_letters(written).beginning()),
            [_] | [] => {}
        });
    }

    /// The look of a word, which ends for the outline where a letter of a rarer script follows.
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
    pub(super) fn beginning(self) -> Self {
        Self(self.0 & 0xff_ffff)
    }

    /// A number that scatters looks; the highest bits do so best.
    #[inline]
    pub(super) fn scattered(self) -> u64 {
        u64::from(self.0).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// Gives the first letters of a word in all ways to write them, each in lower or upper case; those
/// of ASCII, whose case does not count, in lower case only.
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
    use super::super::tokenizer::Tokenizer;
    use super::*;

    fn looks(word: &str) -> Vec<Prefix> {
        let mut looks = Vec::new();
        Prefix::of_word(word, |look| looks.push(look));
        looks
    }

    /// The look of what a text begins with.
    fn look(text: &str) -> Prefix {
        let mut outline = Tokenizer::of(text);
        outline.next();
        outline.look(0)
    }

    #[test]
    fn a_word_has_one_of_its_looks_however_it_is_written() {
        for word in
            ["kroner", "zł", "złoty", "рублей", "дек", "øre", "ås", "to", "ёлка", "én", "a", "đồng"]
        {
            let looks = looks(word);
            let mixed: String = word.chars().skip(1).collect::<String>().to_uppercase();
            let first: String = word.chars().take(1).collect();
            for written in [word.to_owned(), word.to_uppercase(), format!("{first}{mixed}")] {
                for behind in ["", " er", ", og", "\n\n\n", "’s x"] {
                    let text = format!("{written}{behind}");
                    assert!(looks.contains(&look(&text)), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_short_part_may_go_on_with_any_letter() {
        let mut found = Vec::new();
        Prefix::of_part("ko", |look| found.push(look));
        assert!(["kone", "KOØN", "koг"].iter().all(|word| found.contains(&look(word).beginning())));
        assert!(
            !found.contains(&look("ko er").beginning())
                && !found.contains(&look("kro").beginning())
        );
    }

    #[test]
    fn other_words_look_otherwise() {
        let looks = looks("kron");
        assert!(
            ["krop er", "korn er", "kro", "kro,n", "oner er"]
                .iter()
                .all(|text| !looks.contains(&look(text)))
        );
    }

    #[test]
    fn a_mark_looks_as_its_first_byte_does() {
        assert_eq!([look("$5"), look("€ 5")], [Prefix::of_mark(b'$'), Prefix::of_mark(0xe2)]);
        assert_ne!(look("$5"), look("£5"));
    }
}
