//! The unit that a stated rate names without a number: the euro of "1,0932 Dollar je Euro", which
//! is exactly one.
//!
//! Its word becomes a figure of value 1, so that a rate is a pair of figures like any other
//! conversion.

use crate::currency::Currency;
use crate::figure::marked::is_money;
use crate::figure::resolve::Mention;
use crate::figure::unresolved::FigureReader;
use crate::figure::{Amount, Figure, FigureId, Form, Money};
use crate::interval::Written;
use crate::language::{Cue, Unit};
use rust_decimal::Decimal;

/// The name of a unit after a rate's amount: a cue, then a currency, with nothing between.
pub(in crate::figure) struct RateUnit<'a> {
    pub(in crate::figure) unit: &'a Unit,
    pub(in crate::figure) mention: Mention,
    /// The first token after it.
    pub(in crate::figure) next: usize,
}

impl<'a> FigureReader<'a, '_> {
    /// The unit named from token `at` on, which is the first after the amount of a rate.
    pub(in crate::figure) fn rate_unit(&self, rate: &Figure, at: usize) -> Option<RateUnit<'a>> {
        let cue = self.token(at).filter(|token| token.says(Cue::RateOf))?;
        let is_rate = is_money(rate) && !rate.form.scale;
        let stands = is_rate && self.is_blank(rate.span.end, cue.span.start);
        let name = self.token(at + 1).filter(|_| stands && self.numbers.together(at + 1))?;
        let unit = name.find(|meaning| meaning.unit().filter(|unit| is_whole(unit)))?;
        // "per dollar 100" begins an amount.
        self.at(at + 1).is_none().then(|| RateUnit {
            unit,
            mention: Mention::of(name.span, self.numbers.text, None),
            next: at + 2,
        })
    }

    fn is_blank(&self, from: usize, to: usize) -> bool {
        self.between(from, to).trim().is_empty()
    }
}

fn is_whole(unit: &Unit) -> bool {
    !unit.subunit && unit.times == Decimal::ONE
}

/// One of the unit, unless it may be the money of the rate itself.
pub(in crate::figure) fn one_of(
    id: FigureId,
    rate: &[Currency],
    span: crate::Span,
    money: Money,
) -> Option<Figure> {
    let other = money.candidates.iter().all(|candidate| !rate.contains(candidate));
    other.then(|| Figure {
        id,
        span,
        unit: crate::figure::Unit::Money(money),
        amount: Amount::Single(Written::new(Decimal::ONE, Decimal::ONE)),
        alternatives: Vec::new(),
        form: Form { digits: false, scale: false },
        hedge: None,
        per: None,
        notes: Vec::new(),
        unlike: None,
    })
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::rates::RateBook;
    use crate::{Article, Checker};

    /// Texts, values and currencies of the figures.
    fn read(language: &str, text: &str) -> Vec<String> {
        let article = Article::new(text).language(language);
        let figures = Checker::with_rates(RateBook::empty()).extract(&article).figures;
        let shown = figures.iter().map(|figure| {
            let value = figure.written().map(|written| written.value().normalize());
            let currency = figure.currency().map(|currency| currency.to_string());
            let (value, currency) = (value.unwrap_or_default(), currency.unwrap_or_default());
            format!("{} {value} {currency}", figure.span.of(text))
        });
        shown.collect()
    }

    #[test]
    fn a_unit_without_a_number_is_one() {
        assert_eq!(
            read("de", "Der Kurs lag bei 1,0932 Dollar je Euro."),
            ["1,0932 Dollar 1.0932 USD", "Euro 1 EUR"]
        );
        assert_eq!(
            read("en", "It fell to 97 roubles to the dollar."),
            ["97 roubles 97 RUB", "dollar 1 USD"]
        );
    }

    #[test]
    fn a_unit_that_begins_an_amount_is_no_unit_of_a_rate() {
        let figures = read("en", "It sold 97 roubles to the dollar 100 funds.");
        assert!(figures.iter().all(|figure| figure != "dollar 1 USD"), "{figures:?}");
    }

    #[test]
    fn a_unit_of_the_same_money_is_no_rate() {
        assert_eq!(read("en", "He paid 5 dollars to the dollar."), ["5 dollars 5 USD"]);
    }
}
