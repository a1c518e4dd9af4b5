//! What is put into a sentence, in the kinds that languages write differently.

use super::{Formula, Quantity, Sentence};
use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::verdict::wording::money::Amounts;
use chrono::NaiveDate;
use rust_decimal::Decimal;

/// An argument of a sentence.
pub(crate) enum Argument<'a> {
    /// Words as they are: of the article, of a source, the code of a currency.
    Words(&'a str),
    /// How many of something.
    Count(usize),
    /// A number, or one from the lower to the higher end; without the latter "5.5 or more".
    Number {
        /// The lower end.
        low: Decimal,
        /// The upper end.
        high: Option<Decimal>,
    },
    /// An amount of money.
    Money(Amounts),
    /// From one amount to another.
    MoneyTo(Amounts, Amounts),
    /// A number with its unit.
    Quantity(&'a Quantity),
    /// Arithmetic.
    Formula(&'a Formula),
    /// The name of a currency.
    Name(Currency),
    /// A date, as an adverbial: "on 3 August 2023", "in 2023".
    On(ArticleDate),
    /// A date.
    Date(ArticleDate),
    /// The first and the last of some days.
    Days(NaiveDate, NaiveDate),
    /// Two days.
    Both(NaiveDate, NaiveDate),
    /// Another sentence or term.
    Sentence(&'a dyn Sentence),
    /// Several, with a comma between each two.
    Listed(Vec<Argument<'a>>),
}
