//! The JSON report, for tools. Its names are kept from version to version; fields are only added.
//!
//! Amounts and rates are decimal strings, offsets are bytes of the text as given unless another
//! unit is asked for. What each name means is in the JSON Schema,
//! [`JSON_SCHEMA`](crate::report::JSON_SCHEMA).

mod listed;
mod view;

use crate::Error;
use crate::interrupt::{Interrupt, Interrupted};
use crate::report::{Offsets, Positions, Report};
use serde::{Serialize, Serializer};
#[cfg(feature = "schema")]
use std::borrow::Cow;
use std::io;
use view::View;

impl Report {
    /// The report as one line of JSON. Offsets count bytes.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let json = Checker::new().check(&Article::new("It cost 5 euros.")).to_json();
    /// let value: serde_json::Value = serde_json::from_str(&json)?;
    /// assert_eq!(value["figures"][0]["value"], "5");
    /// # }
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        self.to_json_with(Offsets::Bytes)
    }

    /// The report as one line of JSON, with `start` and `end` counted in this unit. A unit other
    /// than bytes is named in the field `offsets`.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::Offsets;
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("På Ærø: 5 kr.").language("da"));
    /// assert!(report.to_json().contains(r#""start":11,"end":15"#));
    /// let json = report.to_json_with(Offsets::Utf16);
    /// assert!(json.contains(r#""offsets":"utf16""#) && json.contains(r#""start":8,"end":12"#));
    /// # }
    /// ```
    #[must_use]
    pub fn to_json_with(&self, offsets: Offsets) -> String {
        // What is never interrupted does not fail.
        self.to_json_until(offsets, &Interrupt::never()).unwrap_or_default()
    }

    /// The same, for a caller that has a deadline.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::Offsets;
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let report = Checker::new().check(&Article::new("På Ærø: 5 kr.").language("da"));
    /// let json = report.to_json_until(Offsets::Bytes, &Interrupt::new());
    /// assert_eq!(json.unwrap(), report.to_json());
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_json_until(&self, offsets: Offsets, interrupt: &Interrupt) -> Result<String, Error> {
        let places = Positions::of(self.article().text(), offsets);
        written_until(&View::of(self, &places, offsets), self.about_length(), interrupt)
    }
}

/// A document of about so many bytes as JSON, unless the flag is raised while it is written.
pub(super) fn written_until(
    document: &impl Serialize,
    about_length: usize,
    interrupt: &Interrupt,
) -> Result<String, Error> {
    let written = Vec::with_capacity(about_length);
    let mut writer = Writer { written, next_poll: 0, interrupt };
    // Only the interrupt makes it fail, since its keys are strings and its writer is memory; and
    // what is written is UTF-8.
    serde_json::to_writer(&mut writer, document).map_err(|_| Interrupted)?;
    interrupt.unless_raised(String::from_utf8(writer.written).unwrap_or_default())
}

impl Report {
    /// About how many bytes its JSON takes.
    fn about_length(&self) -> usize {
        const OF_A_FIGURE: usize = 320;
        const OF_A_FINDING: usize = 2048;
        1024 + self.figures().len() * OF_A_FIGURE + self.findings().len() * OF_A_FINDING
    }
}

/// Memory to write to until the flag is raised.
struct Writer<'a> {
    written: Vec<u8>,
    /// At which length the flag is polled again.
    next_poll: usize,
    interrupt: &'a Interrupt,
}

impl Writer<'_> {
    /// A report is written at hundreds of these a millisecond.
    const BYTES_A_POLL: usize = 4096;

    #[cold]
    fn poll(&mut self) -> io::Result<()> {
        if self.interrupt.is_raised() {
            return Err(io::Error::other(Interrupted));
        }
        self.next_poll = self.written.len() + Self::BYTES_A_POLL;
        Ok(())
    }
}

impl io::Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.write_all(bytes)?;
        Ok(bytes.len())
    }

    // A report is written in pieces of two or three bytes.
    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        if self.written.len() >= self.next_poll {
            self.poll()?;
        }
        self.written.extend_from_slice(bytes);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let places = Positions::of(self.article().text(), Offsets::Bytes);
        View::of(self, &places, Offsets::Bytes).serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Report {
    fn schema_name() -> Cow<'static, str> {
        "Report".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        View::json_schema(generator)
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::{Article, Checker};

    #[test]
    fn writing_stops_wherever_it_is_interrupted() {
        let report = Checker::new().check(&Article::new("5 euro. ".repeat(500)).language("en"));
        let whole = Interrupt::new();
        let json = report.to_json_until(Offsets::Bytes, &whole);
        assert_eq!(json.unwrap(), report.to_json());
        assert!(whole.polls() > 10);
        for poll in 1..=whole.polls() {
            let interrupt = Interrupt::at_poll(poll);
            let error = report.to_json_until(Offsets::Bytes, &interrupt).unwrap_err();
            assert!(error.is_interrupted());
            assert_eq!(interrupt.polls(), poll);
        }
    }
}
