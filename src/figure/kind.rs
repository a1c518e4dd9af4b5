//! What a figure counts, and the name for that in reports.

use super::Money;
use crate::common::text_form::text_form;
use crate::unit::{Dimension, Measure};
use serde::{Deserialize, Serialize};

/// What a figure counts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Unit {
    /// An amount of money.
    Money(Money),
    /// A share of a hundred.
    Percent,
    /// The difference between two percentages.
    PercentagePoint,
    /// A quantity: kilometres, years, degrees.
    Measure(Measure),
    /// Things, or nothing that is named.
    Things,
    /// Times: "doubled" is 2.
    Multiple,
    /// A part of a whole: "one in five" is 0.2.
    Ratio,
    /// An age in years.
    Age,
    /// A year.
    Year,
    /// A day of a month.
    Date,
}

/// The kinds of figure, as reports name them.
///
/// ```
/// use exchequer::figure::Kind;
///
/// assert_eq!(Kind::Money.to_string(), "money");
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// An amount of money.
    Money,
    /// A percentage.
    Percent,
    /// A difference between percentages, in percentage points.
    PercentagePoints,
    /// A quantity with a unit of measurement: kilometres, tonnes.
    Quantity,
    /// Degrees on a scale of temperature.
    Temperature,
    /// A span of time: years, hours.
    Duration,
    /// A bare number, or a number of things.
    Count,
    /// A change by a multiple: "doubled".
    Multiple,
    /// A part of a whole: "one in five".
    Ratio,
    /// An age in years.
    Age,
    /// A year.
    Year,
    /// A day of a month.
    Date,
}

text_form!(Kind, "kind of figure", {
    Money => "money",
    Percent => "percent",
    PercentagePoints => "percentage_points",
    Quantity => "quantity",
    Temperature => "temperature",
    Duration => "duration",
    Count => "count",
    Multiple => "multiple",
    Ratio => "ratio",
    Age => "age",
    Year => "year",
    Date => "date",
});

impl Unit {
    /// The kind of figure that it makes.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Money(_) => Kind::Money,
            Self::Percent => Kind::Percent,
            Self::PercentagePoint => Kind::PercentagePoints,
            Self::Measure(measure) => match measure.dimension() {
                Dimension::Temperature => Kind::Temperature,
                Dimension::Duration => Kind::Duration,
                Dimension::Length
                | Dimension::Area
                | Dimension::Volume
                | Dimension::Mass
                | Dimension::Angle
                | Dimension::Speed
                | Dimension::Pressure
                | Dimension::Energy
                | Dimension::Power
                | Dimension::Data
                | Dimension::Other => Kind::Quantity,
            },
            Self::Things => Kind::Count,
            Self::Multiple => Kind::Multiple,
            Self::Ratio => Kind::Ratio,
            Self::Age => Kind::Age,
            Self::Year => Kind::Year,
            Self::Date => Kind::Date,
        }
    }

    /// Its code in reports: that of UCUM for a unit of measurement, "%" for percent; `None` for
    /// money, which has a currency, and for what has no unit.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::Percent => Some("%"),
            Self::PercentagePoint => Some("pp"),
            Self::Measure(measure) => Some(measure.code()),
            Self::Age => Some("a"),
            Self::Money(_)
            | Self::Things
            | Self::Multiple
            | Self::Ratio
            | Self::Year
            | Self::Date => None,
        }
    }
}
