//! Statistical data as SDMX sends it in JSON: series named by their places in lists of the
//! structure, days in a list of their own, and attributes such as `UNIT_MULT` beside each series.
//!
//! ```text
//! {"dataSets":[{"series":{"0:1:0:0":{"attributes":[0],"observations":{"0":["149.21"]}}}}],
//!  "structure":{"dimensions":{"series":[{"id":"BASE_CUR","values":[{"id":"DKK"}]}, …],
//!    "observation":[{"id":"TIME_PERIOD","values":[{"id":"2026-03-16"}]}]},
//!   "attributes":{"series":[{"id":"UNIT_MULT","values":[{"id":"2"}]}]}}}
//! ```
//!
//! Some services put all of it under `data`. Numbers come with and without quotes.

use super::json::{self, Scalar};
use super::number::{self, Mark};
use super::{Flaw, Place};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One value of a series on a day.
pub(super) struct Observation {
    names: Arc<BTreeMap<String, String>>,
    period: String,
    value: Scalar,
    place: Place,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    data: Option<Box<Answer>>,
    data_sets: Option<Vec<DataSet>>,
    structure: Option<Structure>,
}

#[derive(Deserialize)]
struct DataSet {
    #[serde(default)]
    series: BTreeMap<String, Series>,
}

#[derive(Deserialize)]
struct Series {
    #[serde(default)]
    attributes: Vec<Option<usize>>,
    #[serde(default)]
    observations: BTreeMap<String, Vec<Scalar>>,
}

#[derive(Deserialize)]
struct Structure {
    dimensions: Dimensions,
    #[serde(default)]
    attributes: Attributes,
}

#[derive(Deserialize)]
struct Dimensions {
    series: Vec<List>,
    observation: Vec<List>,
}

#[derive(Default, Deserialize)]
struct Attributes {
    #[serde(default)]
    series: Vec<List>,
}

#[derive(Deserialize)]
struct List {
    id: String,
    values: Vec<Value>,
}

#[derive(Deserialize)]
struct Value {
    id: Option<String>,
}

/// Every observation, series by series.
pub(super) fn read(body: &[u8]) -> Result<Vec<Observation>, Flaw> {
    let mut answer: Answer = json::read(body)?;
    if let Some(inner) = answer.data.take() {
        answer = *inner;
    }
    let sets = answer.data_sets.ok_or_else(|| Flaw::field(Place::Answer, "dataSets"))?;
    let structure = answer.structure.ok_or_else(|| Flaw::field(Place::Answer, "structure"))?;
    let mut observations = Vec::new();
    let all = sets.into_iter().flat_map(|set| set.series);
    for (at, (key, series)) in all.enumerate() {
        let place = Place::Record(at + 1);
        let names = Arc::new(structure.names(place, &key, &series.attributes)?);
        for (position, values) in series.observations {
            let period = structure.period(place, &position)?;
            let value = values.into_iter().next().ok_or_else(|| Flaw::field(place, "a value"))?;
            observations.push(Observation { names: Arc::clone(&names), period, value, place });
        }
    }
    Ok(observations)
}

impl Observation {
    /// What a dimension or an attribute of its series says.
    pub(super) fn named(&self, name: &str) -> Result<&str, Flaw> {
        self.optional(name).ok_or_else(|| Flaw::field(self.place, name))
    }

    pub(super) fn optional(&self, name: &str) -> Option<&str> {
        self.names.get(name).map(String::as_str)
    }

    pub(super) fn place(&self) -> Place {
        self.place
    }

    pub(super) fn day(&self) -> Result<NaiveDate, Flaw> {
        number::iso_day(self.place, "TIME_PERIOD", &self.period)
    }

    pub(super) fn price(&self) -> Result<Option<Decimal>, Flaw> {
        self.value.price(self.place, "OBS_VALUE", Mark::Point)
    }
}

impl Structure {
    /// What `0:1:0:0` and the places of the attributes stand for.
    fn names(
        &self,
        place: Place,
        key: &str,
        attributes: &[Option<usize>],
    ) -> Result<BTreeMap<String, String>, Flaw> {
        let mut names = BTreeMap::new();
        for (dimension, position) in self.dimensions.series.iter().zip(key.split(':')) {
            let value = position.parse().ok().and_then(|at| dimension.value(at));
            let value = value.ok_or_else(|| Flaw::form(place, "a series of the structure", key))?;
            names.insert(dimension.id.clone(), value.to_owned());
        }
        for (attribute, at) in self.attributes.series.iter().zip(attributes) {
            if let Some(value) = at.and_then(|at| attribute.value(at)) {
                names.insert(attribute.id.clone(), value.to_owned());
            }
        }
        Ok(names)
    }

    fn period(&self, place: Place, position: &str) -> Result<String, Flaw> {
        let days = self.dimensions.observation.first();
        let day = position.parse().ok().and_then(|at| days?.value(at));
        day.map(str::to_owned).ok_or_else(|| Flaw::form(place, "a day of the structure", position))
    }
}

impl List {
    fn value(&self, at: usize) -> Option<&str> {
        self.values.get(at)?.id.as_deref()
    }
}
