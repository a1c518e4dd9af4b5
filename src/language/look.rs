//! A first look at a word: its first three bytes, whatever its case and its length.
//!
//! "Kroner", "KROGEN" and "krone" look the same, "Kone" does not. Nearly every word of an article can be
//! passed over by its look alone, before it is known where the word ends. What it does not do: a word
//! of one byte has none.

/// The first three bytes of a word or, of a shorter one, those behind it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Look(u32);

impl Look {
    const BYTES: usize = 3;

    /// The look of the word at a place; `None` near the end of the text.
    #[inline]
    pub(crate) fn at(bytes: &[u8], at: usize) -> Option<Self> {
        let four = bytes.get(at..)?.first_chunk()?;
        Some(Self::of(u32::from_le_bytes(*four) & 0xff_ffff))
    }

    /// All looks that a whole word, given in lower case, can have in a text.
    pub(super) fn of_word(word: &str) -> impl Iterator<Item = Self> {
        Self::all(word, |behind| !behind.is_ascii_alphabetic())
    }

    /// All looks that a longer word can have which begins with this part.
    pub(super) fn of_part(word: &str) -> impl Iterator<Item = Self> {
        Self::all(word, |_| true)
    }

    /// The looks of a word that may stand before certain bytes.
    fn all(word: &str, may_follow: fn(&u8) -> bool) -> impl Iterator<Item = Self> {
        in_either_case(word.chars().take(Self::BYTES)).into_iter().flat_map(move |written| {
            let (one, two, third) = match *written.as_bytes() {
                [one, two, three, ..] => (one, two, vec![three]),
                [one, two] => (one, two, (0..=u8::MAX).filter(may_follow).collect()),
                [_] | [] => (0, 0, Vec::new()),
            };
            third.into_iter().map(move |three| Self::of(u32::from_le_bytes([one, two, three, 0])))
        })
    }

    /// Capitals of ASCII count as small letters.
    #[inline]
    fn of(bytes: u32) -> Self {
        Self(bytes | 0x20_2020)
    }

    /// A number that scatters looks; the highest bits do so best.
    #[inline]
    pub(super) fn scattered(self) -> u64 {
        u64::from(self.0).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// All ways to write some letters, each in lower or upper case.
fn in_either_case(letters: impl Iterator<Item = char>) -> Vec<String> {
    letters.fold(vec![String::new()], |written, letter| {
        let cases = [letter.to_string(), letter.to_uppercase().to_string()];
        written.iter().flat_map(|before| cases.each_ref().map(|letter| format!("{before}{letter}"))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_of_its_looks_however_it_is_written() {
        for word in ["kroner", "zł", "złoty", "рублей", "дек", "øre", "ås", "to", "ёлка", "én"]
        {
            let looks: Vec<Look> = Look::of_word(word).collect();
            let mixed: String = word.chars().skip(1).collect::<String>().to_uppercase();
            let first: String = word.chars().take(1).collect();
            for written in [word.to_owned(), word.to_uppercase(), format!("{first}{mixed}")] {
                for behind in [" er", ", og", "\n\n\n", "’s x"] {
                    let text = format!("{written}{behind}");
                    assert!(looks.contains(&Look::at(text.as_bytes(), 0).unwrap()), "{text}");
                }
            }
        }
    }

    #[test]
    fn a_short_part_may_go_on_with_any_letter() {
        let kone = Look::at(b"kone", 0).unwrap();
        assert!(Look::of_part("ko").any(|look| look == kone) && Look::of_word("ko").all(|look| look != kone));
    }

    #[test]
    fn other_words_look_otherwise() {
        let looks: Vec<Look> = Look::of_word("kroner").collect();
        assert!(
            ["kone er", "korn er", "oner er"]
                .iter()
                .all(|text| !looks.contains(&Look::at(text.as_bytes(), 0).unwrap()))
        );
    }
}
