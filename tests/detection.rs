//! Which language a sentence with a figure is taken for (`tests/detection/<tag>.txt`, one sentence
//! a line), and an article of a few sentences.
//!
//! Sentences that are taken for another language are listed in
//! `tests/detection/expected_failures.txt` as `tag: sentence`. A listed sentence that is right, or
//! that is in no file, fails the test.
//!
//! What this does not measure: how often sentences of other texts are right. Each file is a
//! translation of the same sentences, and in most of them most words are in the word lists.

#![allow(clippy::unwrap_used, reason = "a test that cannot run must stop")]

use exchequer::language::{Detected, Language, detect};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The share of each language's sentences, in percent, that must be right at least.
const LEAST: usize = 95;

/// Languages with a smaller share. Two in three Bosnian sentences are taken for Croatian or
/// Serbian, which most of them could be word for word.
const LESS: [(&str, usize); 2] = [("bs", 33), ("sr", 92)];

/// Of a thousand sentences, at most so many may be taken for a wrong language with no rival named.
const MOST_WRONG_AND_CERTAIN: usize = 2;

/// The lines of each file in a folder, by its language.
fn lines(folder: &str) -> BTreeMap<String, Vec<String>> {
    let files = fs::read_dir(Path::new("tests").join(folder)).unwrap();
    let files = files.map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let tagged = files.map(|path| {
        let tag = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(path).unwrap();
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        (tag, lines.map(str::to_owned).collect())
    });
    tagged.filter(|(tag, _)| tag != "expected_failures").collect()
}

fn is_right(tag: &str, text: &str) -> bool {
    detect(text).map(Detected::tag) == Some(tag)
}

#[test]
fn a_sentence_is_in_the_language_of_its_file_unless_it_is_listed() {
    let listed = fs::read_to_string("tests/detection/expected_failures.txt").unwrap();
    let listed = listed.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let listed: BTreeSet<String> = listed.map(str::to_owned).collect();
    let sentences = lines("detection");
    let of_tag = sentences.iter().flat_map(|(tag, all)| all.iter().map(move |one| (tag, one)));
    let failing: BTreeSet<String> = of_tag
        .filter(|(tag, sentence)| !is_right(tag, sentence))
        .map(|(tag, sentence)| format!("{tag}: {sentence}"))
        .collect();
    let unlisted: Vec<_> = failing.difference(&listed).collect();
    let passing: Vec<_> = listed.difference(&failing).collect();
    assert!(unlisted.is_empty(), "fail: {unlisted:#?}");
    assert!(passing.is_empty(), "pass or are no sentences; unlist them: {passing:#?}");
}

#[test]
fn nearly_all_sentences_of_each_language_are_right() {
    for (tag, sentences) in lines("detection") {
        assert!(Language::find(&tag).is_some() && sentences.len() >= 40, "{tag}");
        let right = sentences.iter().filter(|sentence| is_right(&tag, sentence)).count();
        let share = 100 * right / sentences.len();
        let least = LESS.iter().find(|(less, _)| *less == tag).map_or(LEAST, |(_, least)| *least);
        assert!(share >= least, "{tag}: {share} %");
    }
}

#[test]
fn a_wrong_guess_is_uncertain() {
    let sentences = lines("detection");
    let all: usize = sentences.values().map(Vec::len).sum();
    let of_tag = sentences.iter().flat_map(|(tag, all)| all.iter().map(move |one| (tag, one)));
    let wrong_and_certain: Vec<_> = of_tag
        .filter(|(tag, sentence)| {
            let guess = detect(sentence).filter(|guess| guess.tag() != tag.as_str());
            guess.is_some_and(|guess| guess.rivals().next().is_none())
        })
        .collect();
    let bound = MOST_WRONG_AND_CERTAIN * all / 1000;
    assert!(wrong_and_certain.len() <= bound, "{wrong_and_certain:#?}");
}

#[test]
fn five_sentences_are_told_apart() {
    let sentences = lines("detection");
    let texts = sentences.iter().flat_map(|(tag, all)| {
        all.chunks_exact(5).map(move |chunk| (tag.as_str(), chunk.join("\n")))
    });
    let wrong: Vec<_> = texts.filter(|(tag, text)| !is_right(tag, text)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_same_article_in_close_languages_is_told_apart() {
    let articles = lines("detection/articles");
    assert_eq!(articles.len(), 10);
    for (tag, lines) in articles {
        let text = lines.join("\n\n");
        let detected = detect(&text).unwrap();
        assert_eq!(detected.tag(), tag);
        assert_eq!(detected.rivals().count(), 0, "{tag}");
    }
}
