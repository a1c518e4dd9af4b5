//! Number words that are written together: "femoghalvtreds", "zweihunderttausend".
//!
//! A word is segmented into number words of the phrase table, by dictionary lookup with
//! backtracking. What the parts add up to is not computed here: "treti" segments too, and it is the
//! reader of numbers that finds it to be none.

use super::phrase_table::PhraseTable;
use crate::language::characters::lower_case;
use crate::language::meaning::Meaning;
use crate::steps;

/// Whether a language writes number words together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Compounds {
    /// It does.
    Allowed,
    /// Each number word stands by itself.
    #[default]
    None,
}

/// The most bytes in a number word below a million, in Finnish and its longest case; a longer word
/// is not segmented.
const MOST_BYTES: usize = 160;

/// The meanings of the number words that a word consists of, in order; `None` for any other word.
pub(super) fn segment<'l>(word: &str, table: &'l PhraseTable) -> Option<Vec<&'l Meaning>> {
    if word.len() > MOST_BYTES || !table.prefilter().may_end_compound(word) {
        return None;
    }
    let segments = segments(&lower_case(word), table)?;
    Some(segments.into_iter().map(|segment| segment.meaning).collect())
}

/// The same for a word in lower case with endings on its last number word: "kétmillióért".
pub(super) fn segment_with_endings<'l>(
    word: &str,
    table: &'l PhraseTable,
) -> Option<Vec<&'l Meaning>> {
    let orthography = table.orthography();
    let ends = (orthography.first_ending(word)..word.len()).rev();
    ends.filter_map(|at| word.split_at_checked(at)).find_map(|(stem, end)| {
        let may_be = stem.len() <= MOST_BYTES
            && orthography.are_endings(end)
            && table.prefilter().may_end_compound(stem);
        let segments = may_be.then(|| segments(stem, table)).flatten()?;
        let last = segments.last()?;
        let takes_endings = table.is_stem(stem.get(last.from..last.end)?);
        takes_endings.then(|| segments.into_iter().map(|segment| segment.meaning).collect())
    })
}

/// A number word within a longer word.
struct Segment<'l> {
    from: usize,
    end: usize,
    meaning: &'l Meaning,
}

/// Segments a word from the left, the longest number word first, and steps back where the rest is
/// not made of number words.
fn segments<'l>(word: &str, table: &'l PhraseTable) -> Option<Vec<Segment<'l>>> {
    let mut segments: Vec<Segment<'l>> = Vec::new();
    // The places from which the rest is known not to be made of number words, so that the time is
    // quadratic in the length of the word at most.
    let mut dead_ends = Places::default();
    let (mut from, mut longest) = (0, word.len());
    while from < word.len() {
        match longest_segment(word, from, longest, &dead_ends, table) {
            Some(segment) => {
                (from, longest) = (segment.end, word.len());
                segments.push(segment);
            }
            None => {
                dead_ends.add(from);
                let last = segments.pop()?;
                (from, longest) = (last.from, last.end.checked_sub(1)?);
            }
        }
    }
    Some(segments)
}

/// The longest number word from `from` to `longest` or before, after which the word may end or go
/// on.
fn longest_segment<'l>(
    word: &str,
    from: usize,
    longest: usize,
    dead_ends: &Places,
    table: &'l PhraseTable,
) -> Option<Segment<'l>> {
    let mut ends = (from + 1..=longest).rev().filter(|end| word.is_char_boundary(*end));
    ends.find_map(|end| {
        steps::count(1);
        let is_last = end == word.len();
        if !is_last && dead_ends.has(end) {
            return None;
        }
        let meaning = number_word(word.get(from..end)?, from == 0, table)?;
        (!is_last || *meaning != Meaning::And).then_some(Segment { from, end, meaning })
    })
}

/// A set of places in a word, a bit for each: 256 of them, since a word of [`MOST_BYTES`] takes
/// fewer in lower case, too.
#[derive(Default)]
struct Places([u64; 4]);

impl Places {
    fn add(&mut self, place: usize) {
        if let Some(bits) = self.0.get_mut(place / 64) {
            *bits |= 1 << (place % 64);
        }
    }

    fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|bits| bits & (1 << (place % 64)) != 0)
    }
}

/// What a number word means at the start of a longer word, or later in it.
fn number_word<'l>(part: &str, is_first: bool, table: &'l PhraseTable) -> Option<&'l Meaning> {
    // The prefilter knows number words by two bytes or more.
    if is_first && part.len() < 2 {
        return None;
    }
    table.word(part)?.iter().find(|meaning| {
        matches!(meaning, Meaning::Number(_) | Meaning::Scale(_) | Meaning::Article)
            || (!is_first && **meaning == Meaning::And)
    })
}

#[cfg(test)]
mod tests {
    use super::super::builder::MatcherBuilder;
    use super::*;
    use rust_decimal::{Decimal, dec};

    fn table() -> PhraseTable {
        let mut builder = MatcherBuilder::default();
        let words = [
            ("fem", dec!(5)),
            ("tre", dec!(3)),
            ("ti", dec!(10)),
            ("tyve", dec!(20)),
            ("halvtreds", dec!(50)),
            ("to", dec!(2)),
        ];
        for (word, value) in words {
            let meaning = builder.push_meaning(&Meaning::Number(value));
            builder.add(word, meaning).unwrap();
        }
        for (word, meaning) in [("og", Meaning::And), ("hundrede", Meaning::Scale(dec!(100)))] {
            let meaning = builder.push_meaning(&meaning);
            builder.add(word, meaning).unwrap();
        }
        builder.table()
    }

    /// The numbers of a word's parts, 0 for "and".
    fn parts(word: &str) -> Option<Vec<Decimal>> {
        let table = table();
        let number = |meaning: &Meaning| meaning.number().or(meaning.scale()).unwrap_or_default();
        Some(segment(word, &table)?.into_iter().map(number).collect())
    }

    #[test]
    fn a_compound_is_cut_into_its_number_words() {
        assert_eq!(parts("femoghalvtreds"), Some(vec![dec!(5), dec!(0), dec!(50)]));
        assert_eq!(parts("Tohundrede"), Some(vec![dec!(2), dec!(100)]));
    }

    #[test]
    fn a_word_that_only_begins_with_a_number_is_none() {
        for word in ["femkamp", "toårig", "tiger", "og", "ogfem", "femog", "etage", ""] {
            assert_eq!(parts(word), None, "{word}");
        }
    }

    #[test]
    fn each_place_of_a_word_is_tried_once() {
        let (table, word) = (table(), format!("{}zti", "femtre".repeat(12)));
        let steps = steps::counted(|| assert!(segment(&word, &table).is_none()));
        assert!(steps <= word.len() * (word.len() + 1), "{steps}");
    }

    #[test]
    fn a_long_word_is_not_segmented() {
        assert!(segment(&"fem".repeat(10_000), &table()).is_none());
    }
}
