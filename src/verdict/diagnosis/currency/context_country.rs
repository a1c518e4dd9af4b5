//! The currency of a country named in the sentence was meant.
//!
//! "Tilbuddet i Norge lyder på 150 euro (1.680 kroner)": Norwegian kroner, read as Danish ones.

use super::same_name_currency::found;
use crate::currency::Currency;
use crate::figure::countries_named;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;

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
    for currency in
        countries_named(sentence, language).filter_map(|country| country.currency_on(*day))
    {
        if !money.contains(&currency) {
            money.push(currency);
        }
    }
    money
}
