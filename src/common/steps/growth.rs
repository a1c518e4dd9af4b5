//! Twice the text takes at most 2.2 times the work, whatever words and signs it repeats.
//!
//! Each language's own words are searched: one or two of every kind that the grammar tells apart,
//! alone and with one and two others. Work is counted in steps, so that the answer is the same on
//! every machine.

use super::counted;
use crate::language::{Language, Meaning};
use crate::rates::RateBook;
use crate::{Article, Checker};
use std::collections::BTreeMap;

/// A length, and the work that is a fault at it.
#[derive(Clone, Copy)]
struct Limits {
    /// The shorter text in bytes.
    bytes: usize,
    /// How many times the steps of a text that twice the text may take, in hundredths.
    most_percent: usize,
    /// Steps that a text may take for each of its bytes, however evenly they grow.
    most_a_byte: usize,
}

/// Longer than all that a rule looks at around one figure.
const LIMITS: Limits = Limits { bytes: 3_000, most_percent: 220, most_a_byte: 200 };

/// Nearly all patterns take far less, and show that on a short text already. Work with a quadratic
/// part that makes 220 % of 3,000 bytes makes 207 % of 1,000: `an + bn²` with `3000b = 0.11a`.
const SCREEN: Limits = Limits { bytes: 1_000, most_percent: 204, most_a_byte: 60 };

/// After so many faults in a language, no more are looked for.
const MOST_SHOWN: usize = 3;

/// What is in no word list: digits in all forms, marks, and words that mean nothing.
const COMMON: [&str; 52] = [
    "5",
    "1",
    "90",
    "000",
    "1234",
    "2019",
    "123456789",
    "0.1",
    ".5",
    "1.5",
    "1,5",
    "1.234",
    "1,234",
    "1 234",
    "1.234.567,89",
    "14:30",
    "2:50",
    "2023-08",
    "3/4",
    "67 1/2",
    "½",
    "5,-",
    "-5",
    "5k",
    "5m",
    "A4",
    "٣",
    "(",
    ")",
    "[",
    "]",
    "（",
    ",",
    ";",
    ":",
    ".",
    "!",
    "?",
    "-",
    "–",
    "/",
    "=",
    "%",
    "'",
    "\n",
    "\n\n",
    "\u{a0}",
    "omaro",
    "Omaro",
    "Vas",
    "語",
    "ǆ",
];

/// What words may be joined by.
const JOINTS: [&str; 6] = [" ", "", ", ", "-", " (", ". "];

/// How many patterns of two and three words are tried in each language.
const SAMPLES: usize = 150;

fn steps(checker: &Checker, language: &str, piece: &str, bytes: usize) -> usize {
    let article = Article::new(piece.repeat(bytes / piece.len())).language(language);
    counted(|| drop(checker.extract(&article)))
}

/// What is wrong with how the work on a pattern grows, if anything. Where more words make other
/// figures, as they do up to the largest number, longer texts have to show it as well.
fn fault(checker: &Checker, language: &str, piece: &str) -> Option<String> {
    let longer = Limits { bytes: 2 * LIMITS.bytes, ..LIMITS };
    [SCREEN, LIMITS, longer]
        .into_iter()
        .map(|limits| fault_by(limits, checker, language, piece))
        .try_fold(String::new(), |_, fault| fault)
}

fn fault_by(limits: Limits, checker: &Checker, language: &str, piece: &str) -> Option<String> {
    // Whole repetitions, so that the second text is exactly twice the first.
    let bytes = limits.bytes.next_multiple_of(piece.len());
    let (once, twice) =
        (steps(checker, language, piece, bytes), steps(checker, language, piece, 2 * bytes));
    let grows = twice * 100 > once * limits.most_percent;
    let costs = twice > 2 * bytes * limits.most_a_byte;
    (grows || costs).then(|| format!("{language} {piece:?}: {once} → {twice} steps, {bytes} bytes"))
}

fn faults<'p>(language: &str, pieces: impl IntoIterator<Item = &'p str>) -> Vec<String> {
    let checker = Checker::with_rates(RateBook::empty());
    let found = pieces.into_iter().filter_map(|piece| fault(&checker, language, piece));
    found.take(MOST_SHOWN).collect()
}

/// What the grammar can tell of a meaning: of most, the kind alone.
fn kind(meaning: &Meaning) -> String {
    match meaning {
        Meaning::Unit(unit) => {
            let flags = [
                unit.subunit,
                unit.sign,
                unit.after_only,
                unit.doubtful,
                unit.candidates.len() > 1,
            ];
            format!("unit {flags:?} {}", unit.times)
        }
        Meaning::Number(value) => format!("number {}", value.trunc().to_string().len()),
        Meaning::Nationality(_) => "nationality".to_owned(),
        Meaning::Place(_) => "place".to_owned(),
        Meaning::Per(_) => "per".to_owned(),
        Meaning::Percent(_) => "percent".to_owned(),
        Meaning::Quantity(_) => "quantity".to_owned(),
        Meaning::Month(_) => "month".to_owned(),
        other => format!("{other:?}"),
    }
}

/// Two phrases of each kind in a language, one of them as short as there is, the other as long.
fn words(language: &Language) -> Vec<String> {
    let mut kinds: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for (phrase, meanings) in language.lexicon().phrases() {
        let kind: Vec<String> = meanings.iter().map(kind).collect();
        kinds.entry(kind.join("+")).or_default().push(phrase);
    }
    let mut words: Vec<String> = Vec::new();
    for phrases in kinds.values_mut() {
        phrases.sort_unstable_by_key(|phrase| (phrase.len(), *phrase));
        words.extend(phrases.first().map(|phrase| (*phrase).to_owned()));
        words.extend(phrases.get(1..).and_then(<[_]>::last).map(|phrase| (*phrase).to_owned()));
    }
    words.extend(COMMON.map(str::to_owned));
    words
}

/// Numbers that look random and are the same each time (Lehmer's generator).
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0 * 48_271 % 0x7fff_ffff;
        self.0 as usize % end
    }
}

/// Patterns of two or three words, each with what follows it.
fn patterns(words: &[String]) -> Vec<String> {
    let mut sequence = Sequence(1);
    let mut pattern = |length: usize| -> String {
        let mut word = || {
            format!(
                "{}{}",
                words[sequence.below(words.len())],
                JOINTS[sequence.below(JOINTS.len())]
            )
        };
        (0..length).map(|_| word()).collect()
    };
    (0..SAMPLES).map(|at| pattern(2 + at % 2)).collect()
}

#[test]
fn twice_any_word_takes_twice_the_work() {
    let found = in_each_language(|language, tag| {
        let words = words(language);
        // Letters with nothing between are one word that means nothing.
        let attached = words.iter().filter(|word| !word.chars().all(char::is_alphabetic)).cloned();
        let pieces: Vec<String> =
            words.iter().map(|word| format!("{word} ")).chain(attached).collect();
        faults(tag, pieces.iter().map(String::as_str))
    });
    assert!(found.is_empty(), "{}\n{found:#?}", found.len());
}

#[test]
fn twice_any_few_words_take_twice_the_work() {
    let found = in_each_language(|language, tag| {
        faults(tag, patterns(&words(language)).iter().map(String::as_str))
    });
    assert!(found.is_empty(), "{}\n{found:#?}", found.len());
}

fn in_each_language(search: impl Fn(&Language, &str) -> Vec<String>) -> Vec<String> {
    Language::tags().flat_map(|tag| search(&Language::find(tag).unwrap(), tag)).collect()
}

#[test]
fn texts_that_once_took_more_take_twice_the_work() {
    let pieces = [
        "mln ",
        "mio. ",
        "mio.",
        "mia. 0.1 ",
        "90 1",
        "5k",
        "lakh.95",
        "1 euro (2 dollars). ",
        "He got 5 pounds (3 francs, 7 dollars, 9 pesos). ",
        "5 euro, 3 mia. norske ",
        "$5 million ) ",
        "1 000 ",
        "5 million ",
        "1 dollar per euro ",
        "a) ",
        "36 mil 500 millones ",
    ];
    let found: Vec<String> = Language::tags().flat_map(|tag| faults(tag, pieces)).collect();
    assert!(found.is_empty(), "{}\n{found:#?}", found.len());
}
