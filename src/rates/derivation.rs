//! How a rate was made, for a person to redo: in English, and in parts for other languages.

use crate::currency::Currency;
use crate::rates::{Estimate, SourceId};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Deref;

/// How a rate was made, as an English phrase: "DKK per EUR (ECB) ÷ RUB per EUR (CBR)".
///
/// ```
/// use exchequer::rates::Derivation;
///
/// let read = Derivation::from("USD per EUR (ECB)".to_owned());
/// assert_eq!(read, "USD per EUR (ECB)");
/// assert!(read.ends_with("(ECB)"));
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Derivation {
    text: String,
    /// `None` where the phrase was read back from a report.
    parts: Option<DerivationParts>,
}

/// The parts of a derivation.
#[derive(Clone, Debug)]
pub(crate) enum DerivationParts {
    /// The article itself says that so much of one currency is so much of another.
    Stated {
        /// The words of the one amount.
        one: String,
        /// The words of the other.
        many: String,
    },
    /// Prices multiplied, over prices multiplied.
    Ratio(Ratio),
}

/// What is multiplied and divided.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ratio {
    /// The factors.
    pub(crate) over: Vec<Factor>,
    /// The divisors.
    pub(crate) under: Vec<Factor>,
    /// How it was estimated from the fixings.
    pub(crate) estimate: Option<Estimate>,
    /// Of a mean, how many days it is of, and the first and last of them.
    pub(crate) mean: Option<(u32, NaiveDate, NaiveDate)>,
}

/// One currency's price in another.
#[derive(Clone, Debug)]
pub(crate) struct Factor {
    /// So many units, where no publisher fixes it.
    pub(crate) units: Option<Decimal>,
    /// The currency of the price.
    pub(crate) quote: Currency,
    /// The currency that is priced.
    pub(crate) base: Currency,
    /// What says so.
    pub(crate) source: FactorSource,
}

/// What a price comes from.
#[derive(Clone, Debug)]
pub(crate) enum FactorSource {
    /// A publisher, who prices so many units.
    Publisher(SourceId, u32),
    /// The rate at which a currency became the euro.
    Conversion,
    /// The ratio of old money to new.
    Redenomination,
    /// A peg.
    Peg,
}

impl Derivation {
    /// From its parts.
    pub(crate) fn of(parts: DerivationParts) -> Self {
        Self { text: parts.to_string(), parts: Some(parts) }
    }

    /// The parts; `None` where the phrase was read back from a report.
    pub(crate) fn parts(&self) -> Option<&DerivationParts> {
        self.parts.as_ref()
    }

    /// The mean of so many days that ends with a day of this derivation.
    pub(crate) fn mean(&self, days: u32, from: NaiveDate, to: NaiveDate) -> Self {
        match &self.parts {
            Some(DerivationParts::Ratio(ratio)) => Self::of(DerivationParts::Ratio(Ratio {
                mean: Some((days, from, to)),
                ..ratio.clone()
            })),
            Some(DerivationParts::Stated { .. }) | None => self.clone(),
        }
    }

    /// The phrase.
    ///
    /// ```
    /// use exchequer::rates::Derivation;
    ///
    /// assert_eq!(Derivation::default().as_str(), "");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl Deref for Derivation {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Derivation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl PartialEq for Derivation {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Derivation {}

impl PartialEq<str> for Derivation {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl PartialEq<&str> for Derivation {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl From<String> for Derivation {
    fn from(text: String) -> Self {
        Self { text, parts: None }
    }
}

impl From<Derivation> for String {
    fn from(derivation: Derivation) -> Self {
        derivation.text
    }
}

impl fmt::Display for DerivationParts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stated { one, many } => write!(f, "as stated: {one} = {many}"),
            Self::Ratio(ratio) => {
                if let Some((days, from, to)) = ratio.mean {
                    write!(f, "mean of {days} days, {from} to {to}: ")?;
                }
                f.write_str(&ratio.fraction(ToString::to_string))?;
                ratio.estimate.iter().try_for_each(|estimate| write!(f, ", {estimate}"))
            }
        }
    }
}

impl Ratio {
    /// "DKK per EUR (ECB) ÷ RUB per EUR (CBR)", each price in words of one's own.
    pub(crate) fn fraction(&self, said: impl Fn(&Factor) -> String) -> String {
        let over = self.over.iter().map(&said).collect::<Vec<_>>().join(" × ");
        let under = self.under.iter().map(&said).collect::<Vec<_>>().join(" ÷ ");
        match (over.is_empty(), under.is_empty()) {
            (true, _) => format!("1 ÷ {under}"),
            (false, true) => over,
            (false, false) => format!("{over} ÷ {under}"),
        }
    }
}

impl fmt::Display for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { units, quote, base, source } = self;
        if let Some(units) = units {
            write!(f, "{units} ")?;
        }
        write!(f, "{quote} per {base} ")?;
        match source {
            FactorSource::Publisher(source, 1) => write!(f, "({source})"),
            FactorSource::Publisher(source, nominal) => {
                write!(f, "({source}, quoted per {nominal})")
            }
            FactorSource::Conversion => f.write_str("(irrevocable)"),
            FactorSource::Redenomination => f.write_str("(redenomination)"),
            FactorSource::Peg => f.write_str("(peg)"),
        }
    }
}
