//! Texts made to do harm: each is answered, in every language, and each span lies in the text.
//!
//! How the work grows with such texts is counted by the crate's own tests (`src/common/steps/growth.rs`);
//! here it is seen that they end at all, on a small stack, and that no amount is computed out of
//! range.

#![cfg(feature = "embedded")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use exchequer::figure::Amount;
use exchequer::language::{Language, PhraseKind};
use exchequer::{Article, Checker, Extraction};
use std::thread;

/// What once overflowed the stack, or took time that grew with the square of the text.
const REPEATED: [&str; 14] = [
    "5k",
    "5k ",
    "lakh.95",
    "mln ",
    "mio.",
    "mio. ",
    "mia. 0.1 ",
    "90 1",
    "1 euro (2 dollars). ",
    "He got 5 pounds (3 francs, 7 dollars, 9 pesos). ",
    "5 million euros ($5.5 million) and ",
    "36 mil 500 millones ",
    "1 dollar per euro ",
    "((5 kr. ",
];

/// A quarter of what a thread has for its stack where nobody says otherwise.
const SMALL_STACK: usize = 512 * 1024;

fn assert_sound(extraction: &Extraction) {
    let text = extraction.article.text();
    let lies_within =
        |start: usize, end: usize| text.get(start..end).is_some_and(|words| !words.is_empty());
    for figure in &extraction.figures {
        assert!(lies_within(figure.span().start, figure.span().end), "{figure:?}");
    }
    for claim in &extraction.claims {
        assert!(lies_within(claim.span.start, claim.span.end), "{claim:?}");
        assert!(claim.figures().iter().all(|id| *id < extraction.figures.len()), "{claim:?}");
    }
    let apart =
        extraction.figures.windows(2).all(|pair| pair[0].span().end <= pair[1].span().start);
    assert!(apart, "figures overlap in {:?}", text.chars().take(60).collect::<String>());
}

#[test]
fn what_repeats_without_end_is_read_on_a_small_stack() {
    let read = || {
        let checker = Checker::new();
        for language in Language::tags() {
            for piece in REPEATED {
                let text = piece.repeat(12_000 / piece.len());
                assert_sound(&checker.extract(&Article::new(text).language(language)));
            }
        }
    };
    thread::Builder::new().stack_size(SMALL_STACK).spawn(read).unwrap().join().unwrap();
}

/// The scale words of a language, and "crore", which is one in English.
fn scales(language: &Language) -> Vec<String> {
    let scales = language.phrases().filter(|phrase| phrase.is(PhraseKind::Scale));
    let mut scales: Vec<String> = scales.map(|phrase| phrase.text().to_owned()).collect();
    scales.push("crore".to_owned());
    scales.sort();
    scales
}

#[test]
fn amounts_near_the_largest_are_compared_without_a_panic() {
    let checker = Checker::new();
    for tag in Language::tags() {
        for scale in scales(&Language::find(tag).unwrap()) {
            let many = |count: usize| format!("{scale} ").repeat(count);
            for text in [
                format!("${scale} a$ {}", many(4)),
                format!("$ {}(€ {}). Han fik $ {}.", many(2), many(3), many(4)),
                format!(
                    "5 {}kr. (9 {}euro). 5 {}kr. (79 {}euro)",
                    many(3),
                    many(3),
                    many(4),
                    many(4)
                ),
                format!("-79228162514264337593543950335 {scale} $, -0.0000000001 {scale} €"),
            ] {
                let article = Article::new(text).language(tag).dated("2023-08-03".parse().unwrap());
                assert_sound(&checker.extract(&article));
                assert!(checker.check(&article).to_json().starts_with('{'));
            }
        }
    }
}

#[test]
fn a_sum_that_no_decimal_holds_is_out_of_range_and_no_other_number() {
    let checker = Checker::new();
    for (language, text) in [
        ("en", "$5 million million million million million"),
        ("pl", "pięć mln mln mln mln mln złotych"),
        ("da", "fem milliarder milliarder milliarder milliarder kroner"),
    ] {
        let figures = checker.extract(&Article::new(text).language(language)).figures;
        assert_eq!(
            figures.first().map(|figure| figure.amount()),
            Some(Amount::OutOfRange),
            "{text}"
        );
    }
}

/// Numbers that look random and are the same each time (Lehmer's generator).
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0 * 48_271 % 0x7fff_ffff;
        self.0 as usize % end
    }
}

#[test]
fn any_words_of_a_language_in_any_order_are_checked() {
    const NUMBERS: [&str; 12] = [
        "1",
        "0",
        "5",
        "99",
        "1.234",
        "0,0001",
        "½",
        "79228162514264337593543950335",
        "2023",
        "3/4",
        "5,-",
        "36.000",
    ];
    const MARKS: [&str; 8] = [" ", " ", " ", " (", ") ", ", ", ". ", "-"];
    let checker = Checker::new();
    for tag in Language::tags() {
        let language = Language::find(tag).unwrap();
        let makes_figures = |kind| !matches!(kind, PhraseKind::Place | PhraseKind::Excluded);
        let mut words: Vec<&str> = language
            .phrases()
            .filter(|phrase| phrase.kinds().any(makes_figures))
            .map(|phrase| phrase.text())
            .collect();
        words.sort_unstable();
        let mut sequence = Sequence(7);
        for _ in 0..60 {
            let mut text = String::new();
            for _ in 0..25 {
                let number = sequence.below(3) == 0;
                let word = if number {
                    NUMBERS[sequence.below(NUMBERS.len())]
                } else {
                    words[sequence.below(words.len())]
                };
                text.push_str(word);
                text.push_str(MARKS[sequence.below(MARKS.len())]);
            }
            let article = Article::new(text).language(tag).dated("2023-08-03".parse().unwrap());
            assert_sound(&checker.extract(&article));
            assert!(checker.check(&article).to_json().starts_with('{'));
        }
    }
}
