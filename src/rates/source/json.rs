//! JSON whose numbers keep their digits.
//!
//! A number is kept as it is in the text, so that no price goes through a float; it may also
//! stand in quotes, and a field may be null or left out.

use super::number::{self, Mark};
use super::{Fault, Flaw, Place, text};
use rust_decimal::Decimal;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::error::Category;
use serde_json::value::RawValue;

/// A number or a text as it stands, `null` where there is none. A field that is left out is an
/// error, unless the record says that it may be: a publisher that renames its price has not stopped
/// publishing it.
#[derive(Debug, Default)]
pub(super) struct Scalar(Option<Box<RawValue>>);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(|raw| Self(Some(raw)))
    }
}

/// Reads an answer of this shape.
pub(super) fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Flaw> {
    serde_json::from_str(text::utf8(body)?).map_err(|error| flaw(&error))
}

/// Reads the records of `{"data": […]}`, each as it stands.
pub(super) fn data(body: &[u8]) -> Result<Vec<Box<RawValue>>, Flaw> {
    #[derive(Deserialize)]
    struct Answer {
        data: Vec<Box<RawValue>>,
    }
    read::<Answer>(body).map(|answer| answer.data)
}

/// Reads a list, record by record, so that a flaw names the record.
pub(super) fn records<T: DeserializeOwned>(
    list: &[Box<RawValue>],
) -> impl Iterator<Item = Result<(Place, T), Flaw>> {
    list.iter().enumerate().map(|(at, raw)| {
        let place = Place::Record(at + 1);
        let record = serde_json::from_str(raw.get());
        record.map(|record| (place, record)).map_err(|error| Flaw { place, ..flaw(&error) })
    })
}

/// Reads one field of a record.
pub(super) fn field<T: DeserializeOwned>(
    place: Place,
    name: &str,
    raw: &RawValue,
) -> Result<T, Flaw> {
    serde_json::from_str(raw.get())
        .map_err(|_| Flaw::form(place, format!("the known form of {name}"), raw.get()))
}

impl Scalar {
    /// What is there, without quotes; empty for nothing.
    pub(super) fn text(&self) -> &str {
        let raw = self.0.as_ref().map_or("", |raw| raw.get());
        let plain = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"')).unwrap_or(raw);
        if plain == "null" { "" } else { plain }
    }

    /// The price that is there; `None` where there is none.
    pub(super) fn price(
        &self,
        place: Place,
        field: &str,
        mark: Mark,
    ) -> Result<Option<Decimal>, Flaw> {
        let price = number::price(place, field, self.text(), mark)?;
        Ok(price.map(number::without_binary_noise))
    }
}

fn flaw(error: &serde_json::Error) -> Flaw {
    let place = Place::Line(error.line());
    match error.classify() {
        Category::Eof => Flaw { place, fault: Fault::Truncated },
        Category::Io | Category::Syntax => Flaw::form(place, "JSON", &error.to_string()),
        Category::Data => Flaw::form(place, "the known fields", &error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn a_number_keeps_its_digits_with_and_without_quotes() {
        let fields: BTreeMap<String, Scalar> =
            read(br#"{"a":0.10,"b":"7.4360","c":null,"d":117,"e":1e-3,"f":"."}"#).unwrap();
        let price = |field: &str| fields[field].price(Place::Answer, field, Mark::Point).unwrap();
        assert_eq!(price("a").unwrap().to_string(), "0.10");
        assert_eq!(price("b").unwrap().to_string(), "7.4360");
        assert_eq!(price("d").unwrap().to_string(), "117");
        assert_eq!(price("e").unwrap().to_string(), "0.001");
        assert_eq!([price("c"), price("f")], [None, None]);
    }

    #[test]
    fn a_field_that_is_left_out_is_an_error_unless_it_may_be() {
        #[derive(Debug, Deserialize)]
        struct Record {
            price: Scalar,
            #[serde(default)]
            units: Scalar,
        }
        let record: Record = read(br#"{"price":null}"#).unwrap();
        assert_eq!([record.price.text(), record.units.text()], ["", ""]);
        let error = read::<Record>(br#"{"units":1}"#).unwrap_err().to_string();
        assert!(error.contains("missing field `price`"), "{error}");
    }

    #[test]
    fn json_that_ends_too_soon_was_cut() {
        assert_eq!(read::<Vec<u8>>(b"[1,2").unwrap_err().fault, Fault::Truncated);
        assert!(matches!(read::<Vec<u8>>(b"[1 2]").unwrap_err().fault, Fault::Form { .. }));
        assert!(matches!(read::<Vec<u8>>(b"{}").unwrap_err().fault, Fault::Form { .. }));
    }

    #[test]
    fn a_flaw_in_a_list_names_the_record() {
        let list: Vec<Box<RawValue>> = read(br#"[1, "x"]"#).unwrap();
        let last = records::<u8>(&list).last().unwrap();
        assert_eq!(last.unwrap_err().place, Place::Record(2));
    }
}
