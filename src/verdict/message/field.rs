//! The types of the arguments of sentences: each writes itself in English, and says of what kind it
//! is for the other languages.

use super::{Argument, Formula, Instead, Mention, Quantity, Sentence, Term};
use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::verdict::wording::money::Amounts;
use crate::verdict::wording::shown::{Between, Grouped};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use std::fmt::{self, Display, Formatter};

/// What may be put into a sentence.
pub(crate) trait Field: Display {
    /// The same for a catalogue.
    fn argument(&self) -> Argument<'_>;
}

/// An argument for tests.
#[cfg(test)]
pub(crate) trait Sample {
    /// Some value.
    fn sample() -> Self;
}

/// A term where there is one, else nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Also(pub(crate) Option<Term>);

/// Several, with a comma between each two.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Listed<T>(pub(crate) Vec<T>);

/// One amount, or a range of which both ends are given: "€5,000 to €10,000".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ToAmounts {
    /// The first, or only one.
    pub(crate) first: Amounts,
    /// The last.
    pub(crate) last: Option<Amounts>,
}

/// An amount with the code of its currency, never with a sign: "36,000 DKK".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Coded {
    /// How much.
    pub(crate) value: Decimal,
    /// In which currency.
    pub(crate) currency: Currency,
}

/// A currency by its name: "Danish Krone".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CurrencyName(pub(crate) Currency);

/// A date as an adverbial: "on 2023-08-03".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OnDate(pub(crate) ArticleDate);

/// A day with the name of its month: "3 August 2023".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LongDay(pub(crate) NaiveDate);

/// The first and the last of some days: "2023-08-03 to 2023-08-07".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct DayRange {
    /// The first day.
    pub(crate) from: NaiveDate,
    /// The last day.
    pub(crate) to: NaiveDate,
}

/// How many of something, with the English words for one and for several: "3 claims".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Plural {
    /// How many.
    pub(crate) count: usize,
    /// What one is called.
    pub(crate) one: &'static str,
    /// What several are called.
    pub(crate) many: &'static str,
}

/// The lowest and the highest of some rates, as published: "1.0932–1.0985".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct RateRange(pub(crate) Decimal, pub(crate) Decimal);

/// Two days: "4 August and 10 September 2022".
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BothDays(pub(crate) NaiveDate, pub(crate) NaiveDate);

impl Display for Plural {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let words = if self.count == 1 { self.one } else { self.many };
        write!(f, "{} {words}", self.count)
    }
}

impl Display for RateRange {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 == self.1 {
            true => self.0.fmt(f),
            false => write!(f, "{}–{}", self.0, self.1),
        }
    }
}

impl Display for BothDays {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(first, last) = self;
        let from = if first.year() == last.year() { "%-d %B" } else { "%-d %B %Y" };
        write!(f, "{} and {}", first.format(from), last.format("%-d %B %Y"))
    }
}

impl Display for Also {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.as_ref().map_or(Ok(()), |term| term.fmt(f))
    }
}

impl<T: Display> Display for Listed<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (at, part) in self.0.iter().enumerate() {
            f.write_str(if at > 0 { ", " } else { "" })?;
            part.fmt(f)?;
        }
        Ok(())
    }
}

impl Display for ToAmounts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.first.fmt(f)?;
        self.last.as_ref().map_or(Ok(()), |last| write!(f, " to {last}"))
    }
}

impl Display for Coded {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", Grouped(self.value), self.currency)
    }
}

impl Display for CurrencyName {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}

impl Display for OnDate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "on {}", self.0)
    }
}

impl Display for LongDay {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.format("%-d %B %Y").fmt(f)
    }
}

impl Display for DayRange {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.from == self.to {
            true => self.to.fmt(f),
            false => write!(f, "{} to {}", self.from, self.to),
        }
    }
}

/// For each type, the argument that it is, and one for tests.
macro_rules! fields {
    ($($kind:ty, $this:ident => $argument:expr, $sample:expr;)*) => {$(
        impl Field for $kind {
            fn argument(&self) -> Argument<'_> {
                let $this = self;
                $argument
            }
        }

        #[cfg(test)]
        impl Sample for $kind {
            fn sample() -> Self {
                $sample
            }
        }
    )*};
}

fields! {
    String, this => Argument::Words(this), "495.000 rubler".to_owned();
    &'static str, this => Argument::Words(this), "ECB";
    usize, this => Argument::Count(*this), 5;
    Plural, this => Argument::Count(this.count), Self { count: 5, one: "claim", many: "claims" };
    RateRange, this => number(this.0, this.1), Self(Decimal::ONE, samples::number());
    BothDays, this => Argument::Both(this.0, this.1), Self(samples::day(), samples::day());
    Currency, this => Argument::Words(this.code()), samples::currency("DKK");
    CurrencyName, this => Argument::Name(this.0), Self(samples::currency("NOK"));
    Grouped, this => number(this.0, this.0), Self(samples::number());
    Between, this => number(this.0, this.1), Self(Decimal::ONE, samples::number());
    Amounts, this => Argument::Money(*this), samples::amounts();
    Coded, this => Argument::Money(Amounts::exactly(this.value, this.value, this.currency)),
        Self { value: samples::number(), currency: samples::currency("RUB") };
    ToAmounts, this => match this.last {
        Some(last) => Argument::MoneyTo(this.first, last),
        None => Argument::Money(this.first),
    }, Self { first: samples::amounts(), last: None };
    OnDate, this => Argument::On(this.0), Self(samples::date());
    ArticleDate, this => Argument::Date(*this), samples::date();
    NaiveDate, this => Argument::Days(*this, *this), samples::day();
    LongDay, this => Argument::Days(this.0, this.0), Self(samples::day());
    DayRange, this => Argument::Days(this.from, this.to),
        Self { from: samples::day(), to: samples::day() };
    Quantity, this => Argument::Quantity(this), samples::quantity();
    Formula, this => Argument::Formula(this), Self::Words("340 − 300".to_owned());
    Mention, this => this.argued(), Self::Amount(samples::amounts());
    Instead, this => this.argued(), Self::Words("36.000 kroner".to_owned());
    Term, this => Argument::Sentence(this as &dyn Sentence), Self::TheHeadline;
    Also, this => match &this.0 {
        Some(term) => Argument::Sentence(term),
        None => Argument::Words(""),
    }, Self(Some(Term::OnDays { holding: 2, total: 31 }));
}

fn number(low: Decimal, high: Decimal) -> Argument<'static> {
    Argument::Number { low, high: Some(high) }
}

impl<T: Field> Field for Listed<T> {
    fn argument(&self) -> Argument<'_> {
        Argument::Listed(self.0.iter().map(Field::argument).collect())
    }
}

#[cfg(test)]
impl<T: Sample> Sample for Listed<T> {
    fn sample() -> Self {
        Self(vec![T::sample(), T::sample()])
    }
}

#[cfg(test)]
mod samples {
    use super::*;
    use crate::interval::Interval;
    use crate::verdict::message::UnitName;
    use rust_decimal::dec;

    pub(super) fn currency(code: &str) -> Currency {
        Currency::from_code(code).unwrap()
    }

    pub(super) fn number() -> Decimal {
        dec!(13600.5)
    }

    pub(super) fn amounts() -> Amounts {
        Amounts::exactly(dec!(33_326), dec!(36_631), currency("DKK"))
    }

    pub(super) fn date() -> ArticleDate {
        "2023-08-03".parse().unwrap()
    }

    pub(super) fn day() -> NaiveDate {
        "2023-08-03".parse().unwrap()
    }

    pub(super) fn quantity() -> Quantity {
        Quantity { value: Interval::new(dec!(4.1), dec!(4.2)), unit: UnitName::Percent }
    }
}
