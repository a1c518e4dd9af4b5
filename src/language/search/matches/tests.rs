use super::super::builder::MatcherBuilder;
use super::super::spacing::Spacing;
use super::*;
use crate::currency::Currency;
use crate::language::meaning::Unit;
use rust_decimal::dec;

/// A matcher of numbers, hedges ("link") and units.
fn matcher(spacing: Spacing, words: [&[&str]; 3]) -> Matcher {
    let mut builder = MatcherBuilder::for_files(0, spacing);
    let unit = Meaning::Unit(Unit::named(Currency::USD));
    for (phrases, meaning) in words.into_iter().zip([Meaning::Number(dec!(5)), Meaning::Link, unit])
    {
        let stored = builder.push_meaning(&meaning);
        phrases.iter().for_each(|phrase| builder.add(phrase, stored).unwrap());
    }
    builder.allow_compounds();
    builder.build()
}

fn english() -> Matcher {
    matcher(Spacing::Blanks, [&["five", "ten"], &["about", "as much as"], &["dollars", "$"]])
}

/// What is found in a text where the whole of it is searched. Digits go on as far as they are.
fn found<'t>(matcher: &Matcher, text: &'t str) -> Vec<&'t str> {
    let interrupt = Interrupt::never();
    let mut matches = matcher.matches(text, &interrupt, |_| 0..text.len());
    let mut found = Vec::new();
    while let Some(Match { start, mut end, kind }) = matches.next() {
        if kind == MatchKind::Digits {
            let digits = text[start..].chars().take_while(|c| digit(*c).is_some());
            end = start + digits.map(char::len_utf8).sum::<usize>();
            matches.resume_at(end);
        }
        found.push(&text[start..end]);
    }
    found
}

#[test]
fn numbers_and_phrases_are_found_in_order() {
    let text = "He paid about 55 Dollars, as much  as five\ndollars or ½ of $10.";
    let all = ["about", "55", "Dollars", "as much  as", "five", "dollars", "½", "$", "10"];
    assert_eq!(found(&english(), text), all);
}

#[test]
fn what_is_part_of_a_word_is_not_found() {
    assert_eq!(found(&english(), "A4, MH370 fives and dollarsæ for $5"), ["$", "5"]);
}

#[test]
fn a_word_of_number_words_is_one_match() {
    let text = "fiveten tenfive tenth 5";
    assert_eq!(found(&english(), text), ["fiveten", "tenfive", "5"]);
}

#[test]
fn a_text_without_a_number_or_unit_is_not_searched() {
    assert!(found(&english(), "About as much as before.").is_empty());
}

#[test]
fn only_the_given_stretches_are_searched() {
    let (matcher, interrupt) = (english(), Interrupt::never());
    let text = "about. about five. about. about ten";
    let stretch = |at: usize| at.saturating_sub(6)..at + 4;
    let all = matcher.matches(text, &interrupt, stretch);
    let places: Vec<usize> = all.map(|found| found.start).collect();
    assert_eq!(places, [7, 13, 26, 32]);
}

#[test]
fn a_stretch_that_leaves_its_candidate_out_ends_all_the_same() {
    let (matcher, interrupt) = (english(), Interrupt::never());
    assert_eq!(matcher.matches("five ten $", &interrupt, |_| 0..0).count(), 3);
}

#[test]
fn an_interrupted_search_ends() {
    let (matcher, interrupt) = (english(), Interrupt::new());
    interrupt.raise();
    assert_eq!(matcher.matches("five", &interrupt, |_| 0..4).count(), 0);
}

#[test]
fn without_blanks_the_longest_phrase_counts() {
    let units: &[&str] = &["円", "ドル", "米ドル", "US$"];
    let matcher = matcher(Spacing::NoBlanks, [&["五", "百", "百万"], &["約", "米"], units]);
    assert_eq!(
        found(&matcher, "費用は約五百万米ドル（US$5）"),
        ["約", "五", "百万", "米ドル", "US$", "5"]
    );
    // A number may be right after letters that mean nothing, if these need no blank.
    assert_eq!(found(&matcher, "価格は30円で、型番A4です"), ["30", "円"]);
}
