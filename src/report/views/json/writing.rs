//! A serialiser of JSON for reports: into one string, until a flag is raised.
//!
//! It writes what `serde_json` writes, byte by byte, and is quicker: names of fields and codes need
//! no escaping, and nothing but the flag makes it fail. The form of a report is in the derived
//! `Serialize` of its types, never here.

mod compound;

use crate::interrupt::{Interrupt, Interrupted};
use compound::Compound;
use serde::Serialize;
use serde::ser::Serializer;
use std::fmt;

/// A document of about so many bytes as JSON, unless the flag is raised while it is written.
pub(super) fn json(
    document: &impl Serialize,
    about_length: usize,
    interrupt: &Interrupt,
) -> Result<String, Interrupted> {
    let text = String::with_capacity(about_length);
    let mut json = Json { text, next_poll: 0, interrupt };
    // Only the flag makes it fail, since the keys of every document are strings.
    document.serialize(&mut json).map_err(|_| Interrupted)?;
    Ok(json.text)
}

/// JSON that is being written.
struct Json<'i> {
    text: String,
    /// At which length the flag is polled again.
    next_poll: usize,
    interrupt: &'i Interrupt,
}

/// Those of the largest number of 64 bits.
const MOST_DIGITS: usize = 20;

impl Json<'_> {
    /// A report is written at hundreds of these a millisecond.
    const BYTES_A_POLL: usize = 4096;

    fn poll(&mut self) -> fmt::Result {
        if self.text.len() >= self.next_poll {
            self.next_poll = self.text.len().saturating_add(Self::BYTES_A_POLL);
            if self.interrupt.is_raised() {
                return Err(fmt::Error);
            }
        }
        Ok(())
    }

    fn raw(&mut self, text: &str) -> fmt::Result {
        self.text.push_str(text);
        Ok(())
    }

    /// A string without quotation marks, backslashes and control characters.
    #[inline]
    fn word(&mut self, word: &str) {
        self.text.push('"');
        self.text.push_str(word);
        self.text.push('"');
    }

    fn string(&mut self, text: &str) {
        let needs_escape = |byte: u8| (byte < b' ') | (byte == b'"') | (byte == b'\\');
        if text.bytes().fold(false, |found, byte| found | needs_escape(byte)) {
            self.text.push_str(&serde_json::to_string(text).unwrap_or_default());
        } else {
            self.word(text);
        }
    }

    fn digits(&mut self, number: u64) {
        let mut digits = [b'0'; MOST_DIGITS];
        let mut rest = number;
        let mut from = MOST_DIGITS;
        for (at, place) in digits.iter_mut().enumerate().rev() {
            *place = b'0' + (rest % 10) as u8;
            rest /= 10;
            from = at;
            if rest == 0 {
                break;
            }
        }
        let written = digits.iter().skip(from);
        written.for_each(|digit| self.text.push(char::from(*digit)));
    }

    /// What `serde_json` writes, for what reports hardly have.
    fn otherwise(&mut self, value: &impl Serialize) -> fmt::Result {
        self.text.push_str(&serde_json::to_string(value).map_err(|_| fmt::Error)?);
        Ok(())
    }
}

impl<'j, 'i> Json<'i> {
    fn open(&'j mut self, start: &str, end: &'static str) -> Compound<'j, 'i> {
        self.text.push_str(start);
        Compound { json: self, is_empty: true, end }
    }

    /// The value of a variant, in an object with its name.
    fn open_variant(
        &'j mut self,
        variant: &str,
        start: &str,
        end: &'static str,
    ) -> Compound<'j, 'i> {
        self.text.push('{');
        self.word(variant);
        self.text.push(':');
        self.open(start, end)
    }
}

impl<'j, 'i> Serializer for &'j mut Json<'i> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Compound<'j, 'i>;
    type SerializeTuple = Compound<'j, 'i>;
    type SerializeTupleStruct = Compound<'j, 'i>;
    type SerializeTupleVariant = Compound<'j, 'i>;
    type SerializeMap = Compound<'j, 'i>;
    type SerializeStruct = Compound<'j, 'i>;
    type SerializeStructVariant = Compound<'j, 'i>;

    fn serialize_bool(self, value: bool) -> fmt::Result {
        self.raw(if value { "true" } else { "false" })
    }

    fn serialize_i8(self, value: i8) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> fmt::Result {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> fmt::Result {
        if value.is_negative() {
            self.text.push('-');
        }
        self.serialize_u64(value.unsigned_abs())
    }

    fn serialize_u8(self, value: u8) -> fmt::Result {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> fmt::Result {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> fmt::Result {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> fmt::Result {
        self.digits(value);
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> fmt::Result {
        self.otherwise(&value)
    }

    fn serialize_f64(self, value: f64) -> fmt::Result {
        self.otherwise(&value)
    }

    fn serialize_char(self, value: char) -> fmt::Result {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    #[inline]
    fn serialize_str(self, value: &str) -> fmt::Result {
        self.string(value);
        Ok(())
    }

    fn serialize_bytes(self, value: &[u8]) -> fmt::Result {
        self.collect_seq(value)
    }

    fn serialize_none(self) -> fmt::Result {
        self.raw("null")
    }

    #[inline]
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_unit(self) -> fmt::Result {
        self.raw("null")
    }

    fn serialize_unit_struct(self, _name: &'static str) -> fmt::Result {
        self.raw("null")
    }

    #[inline]
    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> fmt::Result {
        self.word(variant);
        Ok(())
    }

    #[inline]
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> fmt::Result {
        let variant = self.open_variant(variant, "", "}");
        value.serialize(&mut *variant.json)?;
        variant.close()
    }

    fn serialize_seq(self, _length: Option<usize>) -> Result<Compound<'j, 'i>, fmt::Error> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple(self, _length: usize) -> Result<Compound<'j, 'i>, fmt::Error> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Compound<'j, 'i>, fmt::Error> {
        Ok(self.open("[", "]"))
    }

    fn serialize_tuple_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _length: usize,
    ) -> Result<Compound<'j, 'i>, fmt::Error> {
        Ok(self.open_variant(variant, "[", "]}"))
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Compound<'j, 'i>, fmt::Error> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct(
        self,
        _name: &'static str,
        _length: usize,
    ) -> Result<Compound<'j, 'i>, fmt::Error> {
        Ok(self.open("{", "}"))
    }

    fn serialize_struct_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        _length: usize,
    ) -> Result<Compound<'j, 'i>, fmt::Error> {
        Ok(self.open_variant(variant, "{", "}}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// One of each kind that serde knows and JSON has.
    #[derive(Serialize)]
    enum Any {
        Unit,
        Newtype(u8),
        Tuple(i64, f64),
        Struct { text: &'static str, none: Option<bool> },
    }

    #[derive(Serialize)]
    struct Whole<'a> {
        list: Vec<Any>,
        pair: (char, ()),
        map: BTreeMap<&'a str, u64>,
        #[serde(flatten)]
        flat: Flat,
        empty: [bool; 0],
    }

    #[derive(Serialize)]
    struct Flat {
        inner: Option<&'static str>,
        numbers: [i32; 3],
    }

    #[test]
    fn it_writes_what_serde_json_writes() {
        let whole = Whole {
            list: vec![
                Any::Unit,
                Any::Newtype(7),
                Any::Tuple(i64::MIN, 0.25),
                Any::Struct { text: "a \"b\" \\ \n\u{1}\u{7f}é", none: None },
            ],
            pair: ('"', ()),
            map: BTreeMap::from([("a\tb", u64::MAX), ("c", 0)]),
            flat: Flat { inner: Some("5 €"), numbers: [0, -10, 1_234_567_890] },
            empty: [],
        };
        let written = json(&whole, 0, &Interrupt::never()).unwrap();
        assert_eq!(written, serde_json::to_string(&whole).unwrap());
    }
}
