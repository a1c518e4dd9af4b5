//! The currency of a country named in the sentence was meant.
//!
//! "Tilbuddet i Norge lyder på 150 euro (1.680 kroner)": Norwegian kroner, read as Danish ones.

use super::same_name_currency::found;
use crate::currency::{Country, Currency};
use crate::language::Language;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::diagnosis::{Code, Hypothesis};

/// One currency of the pair replaced by that of a country named in the sentence.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let (base, quote) = (question.base(), question.quote());
    let mut named = named(question);
    named.retain(|currency| ![base, quote].contains(currency));
    let pairs = named.iter().flat_map(|currency| [[base, *currency], [*currency, quote]]).collect();
    found(question, Code::ContextCountry, pairs).into_iter().collect()
}

/// The money of each country in the sentence on the first of the days.
fn named(question: &Question<'_>) -> Vec<Currency> {
    let (Some(language), Some(day)) = (question.context.case.language, question.days.first())
    else {
        return Vec::new();
    };
    let sentence = question.sentence().of(question.context.case.text);
    let mut money: Vec<Currency> = Vec::new();
    for currency in countries(sentence, language).filter_map(|country| country.currency_on(*day)) {
        if !money.contains(&currency) {
            money.push(currency);
        }
    }
    money
}

/// The countries named by place or nationality, in order.
fn countries<'a>(sentence: &'a str, language: &'a Language) -> impl Iterator<Item = Country> + 'a {
    let phrases = words(sentence).filter_map(|rest| language.matcher().match_at_start(rest));
    phrases
        .flat_map(|found| found.meanings())
        .filter_map(|meaning| meaning.place().or(meaning.nationality()))
}

/// The rest of the sentence from each of its words on.
fn words(sentence: &str) -> impl Iterator<Item = &str> {
    let mut inside = false;
    let starts = sentence.char_indices().filter(move |(_, letter)| {
        let starts = letter.is_alphabetic() && !inside;
        inside = letter.is_alphabetic();
        starts
    });
    starts.filter_map(|(at, _)| sentence.get(at..))
}
