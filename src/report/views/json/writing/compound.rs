//! Lists and objects: their commas, names and ends.

use super::Json;
use serde::Serialize;
use serde::ser::{
    SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant,
};
use std::fmt;

/// A list or an object that is being written.
pub(super) struct Compound<'j, 'i> {
    pub(super) json: &'j mut Json<'i>,
    pub(super) is_empty: bool,
    /// What closes it.
    pub(super) end: &'static str,
}

impl Compound<'_, '_> {
    #[inline]
    fn comma(&mut self) {
        if !self.is_empty {
            self.json.text.push(',');
        }
        self.is_empty = false;
    }

    fn element<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.json.poll()?;
        self.comma();
        value.serialize(&mut *self.json)
    }

    #[inline]
    fn field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> fmt::Result {
        self.comma();
        self.json.word(name);
        self.json.text.push(':');
        value.serialize(&mut *self.json)
    }

    fn key<T: Serialize + ?Sized>(&mut self, key: &T) -> fmt::Result {
        self.comma();
        key.serialize(&mut *self.json)
    }

    fn entry_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.json.text.push(':');
        value.serialize(&mut *self.json)
    }

    pub(super) fn close(self) -> fmt::Result {
        self.json.raw(self.end)
    }
}

/// The parts of lists and objects, each by the same two methods.
macro_rules! parts {
    ($($kind:ident $method:ident ($($name:ident: $name_type:ty)?) = $part:ident;)*) => {$(
        impl $kind for Compound<'_, '_> {
            type Ok = ();
            type Error = fmt::Error;

            #[inline]
            fn $method<T: Serialize + ?Sized>(
                &mut self,
                $($name: $name_type,)?
                value: &T,
            ) -> fmt::Result {
                self.$part($($name,)? value)
            }

            fn end(self) -> fmt::Result {
                self.close()
            }
        }
    )*};
}

parts! {
    SerializeSeq serialize_element () = element;
    SerializeTuple serialize_element () = element;
    SerializeTupleStruct serialize_field () = element;
    SerializeTupleVariant serialize_field () = element;
    SerializeStruct serialize_field (name: &'static str) = field;
    SerializeStructVariant serialize_field (name: &'static str) = field;
}

impl SerializeMap for Compound<'_, '_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> fmt::Result {
        self.key(key)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> fmt::Result {
        self.entry_value(value)
    }

    fn end(self) -> fmt::Result {
        self.close()
    }
}
