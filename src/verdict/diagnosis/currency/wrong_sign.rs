//! Euros printed as pounds: one of the three signs that news desks type all day stands for another.
//!
//! Only €, $ and £ are tried, and only for an amount that is printed in one of them: with every
//! currency there is, a random figure would fit some of them three times in ten.

use super::same_name_currency::found;
use crate::currency::Currency;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;

/// Either amount in another of the three.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let signs: Vec<Currency> =
        ["EUR", "USD", "GBP"].into_iter().filter_map(Currency::from_code).collect();
    let (base, quote) = (question.base(), question.quote());
    let others = |printed: Currency| {
        let tried = signs.iter().copied().filter(move |sign| *sign != printed);
        tried.take(if signs.contains(&printed) { signs.len() } else { 0 })
    };
    let quotes = others(quote).map(|sign| [base, sign]);
    let bases = others(base).map(|sign| [sign, quote]);
    found(question, Code::WrongSign, quotes.chain(bases).collect()).into_iter().collect()
}
