//! Whether the filters let through what was added, and little else.

use super::super::builder::MatcherBuilder;
use super::super::tokenizer::Tokenizer;
use super::*;
use rust_decimal::Decimal;

/// The prefilter of a language with such phrases.
fn prefilter(phrases: &[&str], meaning: &Meaning) -> Prefilter {
    let mut builder = MatcherBuilder::default();
    let meaning = builder.push_meaning(meaning);
    phrases.iter().for_each(|phrase| builder.add(phrase, meaning).unwrap());
    builder.table().prefilter().clone()
}

fn prefix(word: &str) -> Prefix {
    let mut tokenizer = Tokenizer::of(word);
    tokenizer.next();
    tokenizer.prefix(0)
}

fn may_start(prefilter: &Prefilter, word: &str) -> bool {
    prefilter.may_start_phrase(WordKey::of(word))
}

#[test]
fn a_word_that_was_added_may_start_a_phrase() {
    let words = ["kroner", "to", "øre", "рублей", "én", "verdensbanken"];
    let prefilter = prefilter(&words, &Meaning::And);
    assert!(words.iter().all(|word| may_start(&prefilter, word)));
}

#[test]
fn most_words_may_not() {
    let prefilter = prefilter(&["kroner"], &Meaning::And);
    let words = ["krone", "kronernes", "reklame", "konflikten", "russiske", "fængsel"];
    assert!(!words.iter().any(|word| may_start(&prefilter, word)));
}

#[test]
fn a_phrase_of_two_words_is_told_by_both() {
    let prefilter = prefilter(&["svarende til"], &Meaning::And);
    let continues = |after: &str| {
        let follower = Follower::of_text(after);
        prefilter.may_continue_with(WordKey::of("svarende"), follower, after.as_bytes())
    };
    assert!(continues(" til") && continues("\ntil") && continues(" TIl"));
    assert!(!continues(" i") && !continues(".") && !continues(" to"));
}

#[test]
fn a_compound_begins_and_ends_with_number_words() {
    let prefilter = prefilter(&["to", "hundrede", "tyve"], &Meaning::Number(Decimal::TWO));
    let may_be_compound = |word: &str| {
        prefilter.may_start_compound_with(prefix(word)) && prefilter.may_end_compound(word)
    };
    assert!(may_be_compound("tohundrede") && may_be_compound("toogtyve"));
    assert!(!may_be_compound("toget") && !may_be_compound("forhundrede"));
}

#[test]
fn a_sign_that_was_added_is_one() {
    let prefilter = prefilter(&["$"], &Meaning::And);
    let classes = [b'$', b'#', b'7', b'.', 0xe2].map(|byte| prefilter.byte_class(byte));
    let digits = [ByteClass::Digit, ByteClass::Point, ByteClass::Wide];
    assert_eq!(classes[..2], [ByteClass::Sign, ByteClass::Nothing]);
    assert_eq!(classes[2..], digits);
}

#[test]
fn a_unit_is_a_candidate_and_a_hedge_is_none() {
    let units = prefilter(&["kroner"], &Meaning::Percent("percent".to_owned()));
    let others = prefilter(&["kroner"], &Meaning::And);
    let may_be = |filter: &Prefilter| {
        filter.may_start_candidate_with(prefix("Kroner"))
            && filter.may_start_candidate(WordKey::of("kroner"))
            && filter.candidate(WordKey::of("kroner"), "Kroner er", 6).is_some()
    };
    assert!(may_be(&units) && !may_be(&others));
}

#[test]
fn a_punctuation_mark_that_begins_no_candidate_is_skipped() {
    let (units, others) =
        (prefilter(&["€"], &Meaning::Number(Decimal::TWO)), prefilter(&["’s"], &Meaning::And));
    let passed = |prefilter: &Prefilter| {
        ["’s", "« ", "€5"].map(|text| prefilter.mark_without_candidate(text.as_bytes()))
    };
    assert_eq!(passed(&units), [Some(3), Some(2), None]);
    assert_eq!(passed(&others), [Some(3), Some(2), None]);
    assert_eq!(others.mark_without_phrase("’s".as_bytes()), None);
}
