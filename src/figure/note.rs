//! What a reader should know about how a figure was read.

use serde::{Deserialize, Serialize};

/// Something a reader should know about how a figure was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "code", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Note {
    /// Letters are right after the number and mean nothing we know, so it is not taken for
    /// money.
    UnknownSuffix {
        /// The letters.
        suffix: String,
    },
    /// The separators allow more than one reading; `value` is the reading taken.
    AmbiguousSeparator,
    /// The number is larger than exact arithmetic holds.
    OutOfRange,
    /// A currency sign that was damaged in transit was recovered.
    RecoveredSign {
        /// What was in the text.
        written: String,
    },
    /// Its digits are grouped as those of no number are ("998,0000"), or written out before a word
    /// for millions ("2,345,678 million"): likely a slip in print.
    OddDigits,
    /// The currency is carried over from a neighbouring figure ("280 million of the 1.5 billion
    /// shekels").
    SharedCurrency,
    /// It says how much the amount before it may be off, "25 mm ± 0.5 mm", and is compared with
    /// nothing.
    Tolerance,
    /// Its degrees are a difference of two temperatures, "5C warmer", and its kind is a quantity.
    TemperatureDifference,
    /// It is said to be the equivalent of an amount that is not printed ("en bot motsvarande 74 000
    /// kronor"), so there is nothing to check it against.
    EquivalentWithoutSource,
}
