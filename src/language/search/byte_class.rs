//! What a byte of a text can begin: a number, a sign, or nothing.

/// What can begin with a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ByteClass {
    /// Nothing: a blank, a sign without a meaning, or a letter, which the tokenizer tells.
    Nothing,
    /// A number.
    Digit,
    /// A decimal mark that may begin a number, and nothing else.
    Point,
    /// A sign that begins a phrase.
    Sign,
    /// A character beyond ASCII, which must be read whole.
    Wide,
}

impl ByteClass {
    /// The class of a byte in a language without phrases.
    pub(super) const fn of(byte: u8) -> Self {
        match byte {
            b'0'..=b'9' => Self::Digit,
            b'.' => Self::Point,
            0x80.. => Self::Wide,
            _ => Self::Nothing,
        }
    }
}
