//! Billion is 10⁹ in the short scale and 10¹² in the long one, trillion 10¹² and 10¹⁸; a translator
//! who keeps the word changes the number.

use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use rust_decimal::{Decimal, dec};

/// How the words for billion begin in the languages that have one.
const BILLIONS: [&str; 8] = ["billi", "billo", "billó", "bilio", "bilió", "bilhõ", "bilj", "билл"];
/// How the words for trillion begin.
const TRILLIONS: [&str; 8] =
    ["trilli", "trillo", "trilló", "trilio", "trilió", "trilhõ", "trilj", "трил"];

/// Prefilter: the first letters of all of these.
const FIRST_LETTERS: [char; 8] = ['b', 'B', 't', 'T', 'б', 'Б', 'т', 'Т'];

/// One amount is read in the other scale.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let factors = factors(question);
    if !factors.iter().any(|factor| question.meets_times(*factor)) {
        return Vec::new();
    }
    let accepted = factors.iter().flat_map(|factor| question.amounts_over(*factor)).collect();
    let suggestion = question.amount_in_print();
    let found = Hypothesis::new(Code::LongShortScale, Supposition::OtherScale, accepted);
    vec![found.suggesting(suggestion)]
}

/// By what the derived amount would change, for each such word in either figure.
fn factors(question: &Question<'_>) -> Vec<Decimal> {
    let text = question.context.case.text;
    let figures = [question.scenario().anchor.figure, question.scenario().derived.figure];
    let words = figures.map(|figure| figure.span.of(text));
    if !words.iter().any(|words| words.contains(FIRST_LETTERS)) {
        return Vec::new();
    }
    let written = words.map(str::to_lowercase);
    let says = |words: &[&str]| written.iter().any(|written| has_word(written, words));
    let mut factors = Vec::new();
    let says_trillions = says(&TRILLIONS);
    if says_trillions || says(&BILLIONS) {
        factors.extend([dec!(1_000), dec!(0.001)]);
    }
    if says_trillions {
        factors.extend([dec!(1_000_000), dec!(0.000_001)]);
    }
    factors
}

fn has_word(written: &str, stems: &[&str]) -> bool {
    let mut words = written.split(|letter: char| !letter.is_alphabetic());
    words.any(|word| stems.iter().any(|stem| word.starts_with(stem)))
}
