//! A slip that would make a claim hold, as a finding tells of it.
//!
//! Which slips fit is found out in [`diagnosis`](crate::verdict::diagnosis).

use crate::common::text_form::text_form;
use crate::interval::plain;
use crate::verdict::message::Supposition;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A hypothesis under which a claim holds as written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Diagnosis {
    /// Which slip it supposes.
    pub code: Code,
    /// What it supposes, in one neutral line in the language of the report's messages.
    pub message: String,
    /// The same as data; `None` where it was read back from JSON.
    #[serde(skip)]
    #[cfg_attr(feature = "schema", schemars(skip))]
    pub(crate) said: Option<Box<Supposition>>,
    /// The probability that a random wrong figure would match as well, after counting the
    /// alternatives tried.
    #[serde(serialize_with = "plain")]
    pub chance: Decimal,
    /// What would be in the article under it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

impl Diagnosis {
    /// A slip, with its message in English.
    pub(in crate::verdict) fn of(
        code: Code,
        said: Supposition,
        chance: Decimal,
        suggestion: Option<String>,
    ) -> Self {
        Self { code, message: said.to_string(), said: Some(Box::new(said)), chance, suggestion }
    }

    /// Whether it supposes the rate of another date.
    pub(in crate::verdict) fn names_a_date(&self) -> bool {
        matches!(self.code, Code::EventDate | Code::PeriodAverage)
    }
}

/// The slips that are tried.
///
/// ```
/// use exchequer::verdict::Code;
///
/// assert_eq!("long_short_scale".parse::<Code>()?, Code::LongShortScale);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Code {
    /// One amount is off by a power of ten.
    Scale,
    /// Billion or trillion was read in the other scale.
    LongShortScale,
    /// A thousands separator was read as a decimal one, or the reverse.
    Separator,
    /// The amount was divided by the rate and not multiplied, or the reverse.
    InvertedRate,
    /// The digits of one amount stand beside the unit of the other.
    Unconverted,
    /// Another currency of the same name was meant.
    SameNameCurrency,
    /// One of the signs €, $ and £ was printed for another.
    WrongSign,
    /// The currency of a country named in the sentence was meant.
    ContextCountry,
    /// An older rate was used.
    StaleRate,
    /// The rate of another date was used: one named in the text, or the article's.
    EventDate,
    /// The average rate of a year named in the text was used.
    PeriodAverage,
    /// The amount was converted by way of a rounded amount in a third currency.
    PivotRounding,
    /// The two amounts count per different periods.
    Period,
    /// Two neighbouring digits are swapped.
    Transposed,
    /// One digit is wrong.
    Typo,
    /// One amount counts in the units before or after a redenomination.
    Redenomination,
    /// The amount is that of another figure in the sentence.
    WrongPair,
    /// Only a rate that is not official fits.
    ParallelMarket,
    /// Percent stands for percentage points, or the reverse.
    PercentPoints,
    /// The change was taken of the value after it, not of the one before.
    BaseSwapped,
    /// The factor of another unit of that name or kind was used: avoirdupois for troy ounces, that
    /// of a length for an area.
    WrongUnitFamily,
    /// A difference of temperature was converted as a point of the scale, or the reverse.
    DifferenceAsTemperature,
    /// The age is a year more or less than it can be.
    OffByOneYear,
    /// The total leaves out a part.
    PartMissing,
}

text_form!(Code, "diagnosis", {
    Scale => "scale",
    LongShortScale => "long_short_scale",
    Separator => "separator",
    InvertedRate => "inverted_rate",
    Unconverted => "unconverted",
    SameNameCurrency => "same_name_currency",
    WrongSign => "wrong_sign",
    ContextCountry => "context_country",
    StaleRate => "stale_rate",
    EventDate => "event_date",
    PeriodAverage => "period_average",
    PivotRounding => "pivot_rounding",
    Period => "period",
    Transposed => "transposed",
    Typo => "typo",
    Redenomination => "redenomination",
    WrongPair => "wrong_pair",
    ParallelMarket => "parallel_market",
    PercentPoints => "percent_points",
    BaseSwapped => "base_swapped",
    WrongUnitFamily => "wrong_unit_family",
    DifferenceAsTemperature => "difference_as_temperature",
    OffByOneYear => "off_by_one_year",
    PartMissing => "part_missing",
});

impl Code {
    /// How often a slip explains a wrong figure, as a weight against the others. A ranking by
    /// experience, not a measurement.
    pub(in crate::verdict) const fn prior(self) -> u32 {
        match self {
            Self::Scale | Self::LongShortScale => 20,
            Self::PercentPoints | Self::DifferenceAsTemperature => 20,
            Self::ParallelMarket | Self::WrongUnitFamily => 15,
            Self::BaseSwapped | Self::PartMissing => 10,
            Self::OffByOneYear => 8,
            Self::Unconverted | Self::SameNameCurrency | Self::StaleRate | Self::EventDate => 10,
            Self::Separator | Self::Period | Self::PeriodAverage => 8,
            Self::PivotRounding | Self::ContextCountry | Self::WrongPair | Self::WrongSign => 6,
            Self::InvertedRate | Self::Redenomination => 5,
            Self::Transposed => 4,
            Self::Typo => 3,
        }
    }
}
