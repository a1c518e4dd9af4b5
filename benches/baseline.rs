//! What the checker is measured against on the same bytes: three naive ways to look for money.
//!
//! None of them reads a number or knows which currency a name means; they say how fast bytes can be
//! looked at.

use aho_corasick::{AhoCorasick, MatchKind};
use exchequer::language::Language;
use regex::Regex;

/// The places of digits, by the fastest search there is.
pub fn digits(text: &str) -> usize {
    let bytes = text.as_bytes();
    let three = [(b'0', b'1', b'2'), (b'3', b'4', b'5'), (b'6', b'7', b'8')];
    let most: usize = three
        .iter()
        .map(|(one, two, three)| memchr::memchr3_iter(*one, *two, *three, bytes).count())
        .sum();
    most + memchr::memchr_iter(b'9', bytes).count()
}

/// A search for the same phrases that the language's lexicon has.
pub fn phrases(tag: &str) -> AhoCorasick {
    let language = Language::find(tag).unwrap();
    let phrases: Vec<&str> = language.phrases().map(|phrase| phrase.text()).collect();
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(phrases)
        .unwrap()
}

/// What one would write in an afternoon: a sign and a number, or a number, a scale word and a name.
pub fn amounts() -> Regex {
    Regex::new(
        r"(?i)(?:US)?[$€£]\s?\d[\d.,]*(?:\s?(?:thousand|million|billion|m|bn))?|\d[\d.,]*(?:\s(?:thousand|million|billion))?\s(?:dollars?|euros?|pounds?|kroner|roubles?|yen)",
    )
    .unwrap()
}
