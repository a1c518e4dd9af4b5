//! Where characters stand, counted as other programs count them.
//!
//! Spans count bytes, as Rust does. Python and the W3C count code points; JavaScript, Java, .NET
//! and language servers count UTF-16 code units. Every view counts through [`Positions`], and so
//! they agree.
//!
//! ```
//! use exchequer::Span;
//! use exchequer::report::{Offsets, Positions};
//!
//! let text = "😀 5 øre";
//! let span = Span::new(5, text.len());
//! assert_eq!(Positions::of(text, Offsets::CodePoints).span(span), Span::new(2, 7));
//! assert_eq!(Positions::of(text, Offsets::Utf16).span(span), Span::new(3, 8));
//! ```
//!
//! It knows nothing of what a reader sees as one character: "é" in two code points counts two.

use crate::Span;
use crate::common::text_form::text_form;
use serde::{Deserialize, Serialize};

/// The unit in which places in a text are counted.
///
/// ```
/// use exchequer::report::Offsets;
///
/// assert_eq!("utf16".parse::<Offsets>()?, Offsets::Utf16);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Offsets {
    /// Bytes of UTF-8: Rust, Go.
    #[default]
    Bytes,
    /// Unicode code points: Python, Web Annotation.
    CodePoints,
    /// UTF-16 code units: JavaScript, Java, .NET, language servers.
    Utf16,
}

text_form!(Offsets, "unit of offsets", {
    Bytes => "bytes",
    CodePoints => "code_points",
    Utf16 => "utf16",
});

/// So many bytes lie between two places that are counted beforehand.
const STRIDE: usize = 128;

/// The places of one text in one unit. Made in one pass; any number of questions are answered at a
/// cost that does not grow with the text.
#[derive(Clone, Debug)]
pub struct Positions<'a> {
    text: &'a [u8],
    unit: Offsets,
    /// How many units lie before each `STRIDE`th byte.
    before: Vec<usize>,
}

impl<'a> Positions<'a> {
    /// The places of `text` in this unit.
    ///
    /// ```
    /// use exchequer::report::{Offsets, Positions};
    ///
    /// let positions = Positions::of("På Ærø: 5 kr.", Offsets::CodePoints);
    /// assert_eq!(positions.at(11), 8);
    /// ```
    #[must_use]
    pub fn of(text: &'a str, unit: Offsets) -> Self {
        let text = text.as_bytes();
        let mut count = 0;
        let strides = text.chunks(STRIDE).map(|stride| {
            let before = count;
            count += units(stride, unit);
            before
        });
        Self {
            text,
            unit,
            before: if unit == Offsets::Bytes { Vec::new() } else { strides.collect() },
        }
    }

    /// How many units lie before this byte; the length of the text for what lies after it.
    #[must_use]
    pub fn at(&self, byte: usize) -> usize {
        let byte = byte.min(self.text.len());
        if self.unit == Offsets::Bytes {
            return byte;
        }
        // The end of a text that fills its last stride opens none.
        let stride = (byte / STRIDE).min(self.before.len().saturating_sub(1));
        let counted = self.before.get(stride).copied().unwrap_or(0);
        counted + units(self.text.get(stride * STRIDE..byte).unwrap_or_default(), self.unit)
    }

    /// The bytes between two places of this unit; `None` where one of them is within a character or
    /// beyond the text, and where the end is before the start.
    ///
    /// ```
    /// use exchequer::Span;
    /// use exchequer::report::{Offsets, Positions};
    ///
    /// let positions = Positions::of("På 😀: 5 kr.", Offsets::Utf16);
    /// assert_eq!(positions.bytes(5, 12), Some(Span::new(8, 15)));
    /// assert_eq!(positions.bytes(4, 12), None);
    /// ```
    #[must_use]
    pub fn bytes(&self, start: usize, end: usize) -> Option<Span> {
        (start <= end).then(|| Some(Span::new(self.byte(start)?, self.byte(end)?))).flatten()
    }

    /// The byte at which a place is; `None` for one within a character or beyond the text.
    fn byte(&self, place: usize) -> Option<usize> {
        if self.unit == Offsets::Bytes {
            let is_start = self.text.get(place).is_none_or(|byte| byte & 0xC0 != 0x80);
            return (place <= self.text.len() && is_start).then_some(place);
        }
        let mut count = 0_usize;
        for (at, byte) in self.text.iter().enumerate().filter(|(_, byte)| **byte & 0xC0 != 0x80) {
            if count >= place {
                return (count == place).then_some(at);
            }
            count = count.saturating_add(units(&[*byte], self.unit));
        }
        (count == place).then_some(self.text.len())
    }

    /// A span of bytes, in this unit.
    ///
    /// ```
    /// use exchequer::Span;
    /// use exchequer::report::{Offsets, Positions};
    ///
    /// let positions = Positions::of("På Ærø: 5 kr.", Offsets::Utf16);
    /// assert_eq!(positions.span(Span::new(11, 16)), Span::new(8, 13));
    /// ```
    #[must_use]
    pub fn span(&self, span: Span) -> Span {
        Span::new(self.at(span.start), self.at(span.end))
    }
}

/// How many units begin in these bytes.
fn units(bytes: &[u8], unit: Offsets) -> usize {
    // A character's first byte is the one that does not continue it; with four bytes it lies
    // outside the basic plane, and takes two units of UTF-16.
    let characters = || bytes.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
    match unit {
        Offsets::Bytes => bytes.len(),
        Offsets::CodePoints => characters(),
        Offsets::Utf16 => characters() + bytes.iter().filter(|byte| **byte >= 0xF0).count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_place_is_what_counting_from_the_start_gives(text in "(?s)(.|æ|я|😀|\u{301}){0,400}") {
            let (points, utf16) = (Positions::of(&text, Offsets::CodePoints), Positions::of(&text, Offsets::Utf16));
            for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
                prop_assert_eq!(points.at(at), text[..at].chars().count());
                prop_assert_eq!(utf16.at(at), text[..at].encode_utf16().count());
                prop_assert_eq!(Positions::of(&text, Offsets::Bytes).at(at), at);
                for positions in [&points, &utf16, &Positions::of(&text, Offsets::Bytes)] {
                    prop_assert_eq!(positions.byte(positions.at(at)), Some(at));
                }
            }
        }
    }

    #[test]
    fn a_text_that_fills_its_last_stride_has_an_end() {
        let text = "ø".repeat(STRIDE / 2);
        assert_eq!(Positions::of(&text, Offsets::CodePoints).at(text.len()), STRIDE / 2);
        assert_eq!(Positions::of(&text, Offsets::CodePoints).at(usize::MAX), STRIDE / 2);
        assert_eq!(Positions::of("", Offsets::Utf16).at(1), 0);
        assert_eq!(Positions::of("ø", Offsets::Bytes).byte(1), None);
        assert_eq!(Positions::of("ø", Offsets::CodePoints).byte(2), None);
    }
}
