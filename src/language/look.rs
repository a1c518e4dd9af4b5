//! A first look at a word: its first three bytes, whatever its case and its length.
//!
//! "Kroner", "KROGEN" and "krone" look the same, "Kone" does not. Nearly every word of an article can be
//! passed over by its look alone, before it is known where the word ends. What it does not do: a word
//! of one byte has none.

/// The first three bytes of a word or, of a shorter one, those behind it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look(u32);

impl Look {
    const BYTES: usize = 3;

    /// The look of the word at a place; `None` near the end of the text.
    #[inline]
    pub(super) fn at(bytes: &[u8], at: usize) -> Option<Self> {
        let four = bytes.get(at..)?.first_chunk()?;
        Some(Self::of(u32::from_le_bytes(*four) & 0xff_ffff))
    }

    /// Gives all looks that a whole word, given in lower case, can have in a text.
    pub(super) fn of_word(word: &str, look: impl FnMut(Self)) {
        Self::all(word, |behind| !behind.is_ascii_alphabetic(), look);
    }

    /// Gives all looks that a longer word can have which begins with this part.
    pub(super) fn of_part(word: &str, look: impl FnMut(Self)) {
        Self::all(word, |_| true, look);
    }

    /// Gives the looks of a word that may stand before certain bytes.
    fn all(word: &str, may_follow: fn(u8) -> bool, mut look: impl FnMut(Self)) {
        in_either_case(word, |written| match *written {
            [one, two, three, ..] => look(Self::of(u32::from_le_bytes([one, two, three, 0]))),
            [one, two] => {
                let behind = (0..=u8::MAX).filter(|behind| may_follow(*behind));
                behind.for_each(|three| look(Self::of(u32::from_le_bytes([one, two, three, 0]))));
            }
            [_] | [] => {}
        });
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

/// Gives the first letters of a word in all ways to write them, each in lower or upper case; those of
/// ASCII, whose case does not count, in lower case only.
fn in_either_case(word: &str, mut written: impl FnMut(&[u8])) {
    if word.bytes().take(Look::BYTES).all(|byte| byte.is_ascii()) {
        return written(word.as_bytes());
    }
    let letters = word.char_indices().take_while(|(at, _)| *at < Look::BYTES).count();
    for capitals in 0..1_u32 << letters {
        let mut bytes = [0; 4 * Look::BYTES];
        let mut length = 0;
        for (at, letter) in word.chars().take(letters).enumerate() {
            let cased = if capitals >> at & 1 == 1 { capital(letter) } else { letter };
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

    fn looks(word: &str) -> Vec<Look> {
        let mut looks = Vec::new();
        Look::of_word(word, |look| looks.push(look));
        looks
    }

    #[test]
    fn a_word_has_one_of_its_looks_however_it_is_written() {
        for word in ["kroner", "zł", "złoty", "рублей", "дек", "øre", "ås", "to", "ёлка", "én"]
        {
            let looks = looks(word);
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
        let mut found = false;
        Look::of_part("ko", |look| found |= look == kone);
        assert!(found && !looks("ko").contains(&kone));
    }

    #[test]
    fn other_words_look_otherwise() {
        let looks = looks("kroner");
        assert!(
            ["kone er", "korn er", "oner er"]
                .iter()
                .all(|text| !looks.contains(&Look::at(text.as_bytes(), 0).unwrap()))
        );
    }
}
