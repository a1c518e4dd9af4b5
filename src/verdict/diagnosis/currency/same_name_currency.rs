//! Another krone, dollar or peso was meant: only currencies that share the name are tried.

use crate::currency::Currency;
use crate::verdict::diagnosis::hypothesis::Hypothesis;
use crate::verdict::diagnosis::question::Question;
use crate::verdict::finding::Code;
use crate::verdict::message::{CurrencyName, Supposition};

/// One currency of the pair replaced by a namesake that was alive on the date.
pub(in crate::verdict::diagnosis) fn hypotheses(question: &Question<'_>) -> Vec<Hypothesis> {
    let (base, quote) = (question.base(), question.quote());
    let alive = |other: &Currency| question.days.first().is_none_or(|day| other.alive_on(*day));
    let bases = base.namesakes().filter(alive).map(|other| [other, quote]);
    let quotes = quote.namesakes().filter(alive).map(|other| [base, other]);
    found(question, Code::SameNameCurrency, bases.chain(quotes).collect()).into_iter().collect()
}

/// The first of these pairs whose rates make the figures meet.
pub(in crate::verdict::diagnosis) fn found(
    question: &Question<'_>,
    slip: Code,
    pairs: Vec<[Currency; 2]>,
) -> Option<Hypothesis> {
    let tried = || pairs.iter().filter(|[one, other]| one != other);
    let [base, quote] = tried().find(|[base, quote]| question.meets_in(*base, *quote))?;
    let (code, instead) = match *base == question.base() {
        true => (*quote, question.quote()),
        false => (*base, question.base()),
    };
    let said = Supposition::OtherCurrency { name: CurrencyName(code), code, instead };
    let period_rates = tried().map(|[base, quote]| question.period_rates(*base, *quote));
    let accepted =
        period_rates.flat_map(|period_rates| question.accepted_on(&period_rates)).collect();
    Some(Hypothesis::new(slip, said, accepted).suggesting(question.amount_in_print()))
}
