//! Units of measurement with their exact factors: kilometres, acres, degrees Fahrenheit.
//!
//! A [`Measure`] is a line of `src/unit/measure/measures.csv`, which names the source of each
//! factor. Factors between units of one dimension are exact decimals, save a few (a degree
//! Fahrenheit is five ninths of a kelvin) that are given to 28 digits.
//!
//! ```
//! use exchequer::unit::{Dimension, Measure};
//! use rust_decimal::dec;
//!
//! let mile = Measure::from_name("mile").unwrap();
//! assert_eq!((mile.code(), mile.dimension()), ("[mi_i]", Dimension::Length));
//! let kilometre = Measure::from_name("kilometre").unwrap();
//! assert_eq!(mile.convert(dec!(5), kilometre), Some(dec!(8.04672)));
//! ```

use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::sync::LazyLock;

/// A unit of measurement.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Measure(u8);

/// What a unit measures. Units of one dimension can be converted into each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dimension {
    /// Metres, miles.
    Length,
    /// Square metres, acres.
    Area,
    /// Litres, gallons.
    Volume,
    /// Kilograms, ounces.
    Mass,
    /// Degrees on a scale with a zero of its own, which are converted with an offset.
    Temperature,
    /// Plane angles.
    Angle,
    /// Spans of time. A month is a twelfth of a year of 365.25 days, as UCUM has it.
    Duration,
    /// Metres per second, miles per hour.
    Speed,
    /// Pascals, bars.
    Pressure,
    /// Joules, kilowatt-hours.
    Energy,
    /// Watts, horsepower.
    Power,
    /// Bits and bytes.
    Data,
    /// Anything else, of which each unit stands alone.
    Other,
}

struct Row {
    name: &'static str,
    code: &'static str,
    dimension: Dimension,
    factor: Decimal,
    offset: Decimal,
}

impl Measure {
    /// The unit of this name, as the language files call it: "square_metre".
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let at = BY_NAME.binary_search_by(|at| row(*at).name.cmp(name)).ok()?;
        BY_NAME.get(at).copied().map(Self)
    }

    /// Its name in the language files, in English: "square_metre".
    #[must_use]
    pub fn name(self) -> &'static str {
        row(self.0).name
    }

    /// Its code in the Unified Code for Units of Measure: "m2", "`[mi_i]`".
    #[must_use]
    pub fn code(self) -> &'static str {
        row(self.0).code
    }

    /// As messages write it: its symbol where it has one that readers know, else its name.
    pub(crate) fn shown(self) -> String {
        match self.name() {
            "celsius" => "°C".to_owned(),
            "fahrenheit" => "°F".to_owned(),
            "hectare" => "ha".to_owned(),
            name if self.code().contains(['[', '.']) => name.replace('_', " "),
            _ => self.code().to_owned(),
        }
    }

    /// What it measures.
    #[must_use]
    pub fn dimension(self) -> Dimension {
        row(self.0).dimension
    }

    /// How much of the dimension's base unit it is: 1609.344 metres to a mile. For temperatures
    /// the size of a degree in kelvins.
    #[must_use]
    pub fn factor(self) -> Decimal {
        row(self.0).factor
    }

    /// What is added to a temperature before it is multiplied by [`Self::factor`], which gives
    /// kelvins: 273.15 for degrees Celsius. Zero for other dimensions.
    #[must_use]
    pub fn offset(self) -> Decimal {
        row(self.0).offset
    }

    /// Whether a quantity in one can be expressed in the other.
    #[must_use]
    pub fn converts_to(self, other: Self) -> bool {
        self.dimension() == other.dimension() && self.dimension() != Dimension::Other
    }

    /// A quantity of this unit in another; `None` where that is impossible or out of range. Of a
    /// temperature the point on the scale; see [`Self::convert_difference`].
    #[must_use]
    pub fn convert(self, number: Decimal, other: Self) -> Option<Decimal> {
        let base = number.checked_add(self.offset())?;
        self.scale(base, other)?.checked_sub(other.offset()).map(|value| value.normalize())
    }

    /// The same, of a difference: a rise of 2 degrees Celsius is one of 3.6 degrees Fahrenheit.
    ///
    /// ```
    /// use exchequer::unit::Measure;
    /// use rust_decimal::dec;
    ///
    /// let celsius = Measure::from_name("celsius").unwrap();
    /// let fahrenheit = Measure::from_name("fahrenheit").unwrap();
    /// assert_eq!(celsius.convert(dec!(20), fahrenheit).unwrap().round_dp(6), dec!(68));
    /// assert_eq!(celsius.convert_difference(dec!(2), fahrenheit).unwrap().round_dp(6), dec!(3.6));
    /// ```
    #[must_use]
    pub fn convert_difference(self, number: Decimal, other: Self) -> Option<Decimal> {
        self.scale(number, other).map(|value| value.normalize())
    }

    fn scale(self, number: Decimal, other: Self) -> Option<Decimal> {
        let (ours, theirs) = (self.factor(), other.factor());
        let scaled = if ours >= theirs {
            number.checked_mul(ours.checked_div(theirs)?)
        } else {
            number.checked_div(theirs.checked_div(ours)?)
        };
        scaled.filter(|_| self.converts_to(other))
    }
}

/// By its UCUM code.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// By its UCUM code.
impl Serialize for Measure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Measure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        let unknown =
            || de::Error::custom(format!("`{code}` is the UCUM code of no known measure"));
        let mut all = BY_NAME.iter().copied().map(Self);
        all.find(|measure| measure.code() == code).ok_or_else(unknown)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Measure {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Measure".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

const TEXT: &str = include_str!("measure/measures.csv");

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let lines = TEXT.lines().filter(|line| !line.starts_with('#')).skip(1);
    lines.filter_map(read).take(usize::from(u8::MAX)).collect()
});

static BY_NAME: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut all: Vec<u8> = (0..u8::MAX).take(ROWS.len()).collect();
    all.sort_by_key(|at| row(*at).name);
    all
});

/// Stands where no row does; never seen, since only rows have a [`Measure`].
static NONE: Row = Row {
    name: "",
    code: "",
    dimension: Dimension::Other,
    factor: Decimal::ONE,
    offset: Decimal::ZERO,
};

fn row(at: u8) -> &'static Row {
    ROWS.get(usize::from(at)).unwrap_or(&NONE)
}

fn read(line: &'static str) -> Option<Row> {
    let mut cells = line.split(',');
    let (name, code, dimension) = (cells.next()?, cells.next()?, cells.next()?);
    let (factor, offset) = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
    let source = cells.next()?;
    let row = Row { name, code, dimension: self::dimension(dimension), factor, offset };
    (!source.is_empty() && cells.next().is_none()).then_some(row)
}

fn dimension(name: &str) -> Dimension {
    match name {
        "length" => Dimension::Length,
        "area" => Dimension::Area,
        "volume" => Dimension::Volume,
        "mass" => Dimension::Mass,
        "temperature" => Dimension::Temperature,
        "angle" => Dimension::Angle,
        "duration" => Dimension::Duration,
        "speed" => Dimension::Speed,
        "pressure" => Dimension::Pressure,
        "energy" => Dimension::Energy,
        "power" => Dimension::Power,
        "data" => Dimension::Data,
        _ => Dimension::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn measure(name: &str) -> Measure {
        Measure::from_name(name).unwrap()
    }

    #[test]
    fn a_measure_reads_back_from_its_code() {
        for at in BY_NAME.iter() {
            let json = serde_json::to_string(&Measure(*at)).unwrap();
            let read: Measure = serde_json::from_str(&json).unwrap();
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
        assert!(serde_json::from_str::<Measure>("\"cubit\"").is_err());
    }

    #[test]
    fn every_line_of_the_table_is_read_and_has_a_name_of_its_own() {
        let lines = TEXT.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(ROWS.len() + 1, lines);
        for row in ROWS.iter() {
            assert_eq!(measure(row.name).code(), row.code);
            assert!(row.factor > Decimal::ZERO, "{}", row.name);
        }
    }

    #[test]
    fn customary_units_have_their_exact_metric_values() {
        assert_eq!(measure("acre").convert(dec!(1), measure("square_foot")), Some(dec!(43560)));
        assert_eq!(measure("stone").convert(dec!(1), measure("pound_weight")), Some(dec!(14)));
        assert_eq!(measure("gallon").convert(dec!(1), measure("cubic_inch")), Some(dec!(231)));
        assert_eq!(measure("barrel").convert(dec!(1), measure("gallon")), Some(dec!(42)));
    }

    #[test]
    fn temperatures_meet_at_minus_40() {
        let met = measure("celsius").convert(dec!(-40), measure("fahrenheit")).unwrap();
        assert_eq!(met.round_dp(6), dec!(-40));
    }

    #[test]
    fn units_of_two_dimensions_do_not_convert() {
        assert_eq!(measure("metre").convert(dec!(1), measure("kilogram")), None);
        assert_eq!(measure("hertz").convert(dec!(1), measure("decibel")), None);
    }

    #[test]
    fn a_product_that_does_not_fit_is_none() {
        assert_eq!(measure("light_year").convert(Decimal::MAX, measure("nanometre")), None);
    }
}
