//! Bytes into text, whatever encoding they are in.
//!
//! ```
//! use exchequer::article::charset::decode;
//!
//! let decoded = decode(b"K\xf8benhavn, 500 kr. pr. m\xe5ned", None);
//! assert_eq!(decoded.text, "København, 500 kr. pr. måned");
//! assert_eq!(decoded.charset.to_string(), "windows-1252 (a guess)");
//! ```
//!
//! A byte order mark decides; then bytes that make sense as UTF-8, which text in another encoding
//! never does by chance; then what is declared, in the HTTP header before the page
//! (<https://html.spec.whatwg.org/#determining-the-character-encoding>, but for the second step:
//! saved pages keep a declaration that is true no more). What nobody declares is guessed as Firefox
//! does.
//!
//! Files that hold no text (pictures, word processors' formats) come out as nonsense: see
//! [`Decoded::nonsense`].

use super::{Origin, Stated};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Text, and the encoding that its bytes were in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The text, without byte order mark.
    pub text: String,
    /// The encoding by its name in the WHATWG standard, and what said so.
    pub charset: Stated<&'static str>,
    /// Whether some bytes mean nothing in that encoding; U+FFFD stands for them.
    pub is_damaged: bool,
}

/// So many bytes are searched for a declaration; the standard asks for 1024, and some pages have a
/// screenful of comments before it.
const DECLARED_WITHIN: usize = 4096;

/// The text of these bytes. `content_type` is the HTTP header, if they came over HTTP.
///
/// ```
/// use exchequer::article::charset::decode;
///
/// let decoded = decode(b"500 \xa3", Some("text/plain; charset=iso-8859-1"));
/// assert_eq!(decoded.text, "500 £");
/// ```
#[must_use]
pub fn decode(bytes: &[u8], content_type: Option<&str>) -> Decoded {
    let (encoding, by) = encoding_of(bytes, content_type);
    let (text, is_damaged) = encoding.decode_with_bom_removal(bytes);
    Decoded { text: text.into_owned(), charset: Stated { value: encoding.name(), by }, is_damaged }
}

impl Decoded {
    /// The place of the first thing that no text holds, where there is any: a control character, or
    /// bytes that mean nothing in a text that nobody declared to be in that encoding.
    #[must_use]
    pub fn nonsense(&self) -> Option<usize> {
        let is_guess = matches!(self.charset.by, Origin::Guess | Origin::Bytes);
        self.text.find(|c| match c {
            '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' => false,
            '\u{fffd}' => is_guess,
            c => c < ' ',
        })
    }
}

fn encoding_of(bytes: &[u8], content_type: Option<&str>) -> (&'static Encoding, Origin) {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return (encoding, Origin::ByteOrderMark);
    }
    let is_utf8 = std::str::from_utf8(bytes).is_ok();
    if is_utf8 && !bytes.is_ascii() {
        return (UTF_8, Origin::Bytes);
    }
    if let Some(encoding) = two_bytes_a_letter(bytes) {
        return (encoding, Origin::Bytes);
    }
    if let Some(encoding) = content_type.and_then(|header| label(header.as_bytes())) {
        return (encoding, Origin::Header("Content-Type"));
    }
    if let Some(encoding) = declared(bytes) {
        return (encoding, Origin::Meta("charset".to_owned()));
    }
    if is_utf8 { (UTF_8, Origin::Bytes) } else { (guessed(bytes), Origin::Guess) }
}

/// UTF-16 without a byte order mark: every zero byte is the upper half of an ASCII character, so
/// all of them stand at odd places or all at even ones.
fn two_bytes_a_letter(bytes: &[u8]) -> Option<&'static Encoding> {
    let beginning = bytes.get(..DECLARED_WITHIN).unwrap_or(bytes);
    let zeros =
        |offset| beginning.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let enough = (beginning.len() / 20).max(8);
    match (zeros(0), zeros(1)) {
        (0, odd) if odd > enough => Some(UTF_16LE),
        (even, 0) if even > enough => Some(UTF_16BE),
        (_, _) => None,
    }
}

/// The encoding that a page names in a `<meta>` or in an XML declaration. A page whose ASCII
/// letters could be read that far is not in UTF-16, whatever it says.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let beginning = bytes.get(..DECLARED_WITHIN).unwrap_or(bytes).to_ascii_lowercase();
    let page = std::str::from_utf8(&beginning)
        .map_or_else(|_| WINDOWS_1252.decode(&beginning).0, Into::into);
    let xml = page.trim_start().strip_prefix("<?xml").and_then(|rest| rest.split_once("?>"));
    let metas = page.split("<meta").skip(1).filter_map(|rest| rest.split_once('>'));
    let named = metas.chain(xml).find_map(|(tag, _)| label(tag.as_bytes()))?;
    Some(if named == UTF_16LE || named == UTF_16BE { UTF_8 } else { named })
}

/// The encoding after `charset=` or `encoding=`, in quotes or not.
fn label(text: &[u8]) -> Option<&'static Encoding> {
    let text = std::str::from_utf8(text).ok()?.to_ascii_lowercase();
    let (_, rest) = text.split_once("charset").or_else(|| text.split_once("encoding"))?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start_matches([' ', '"', '\'']);
    let name = rest.split(['"', '\'', ';', ' ', '>', '/']).next()?;
    Encoding::for_label(name.as_bytes())
}

fn guessed(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], content_type: Option<&str>) -> (String, String) {
        let decoded = decode(bytes, content_type);
        (decoded.text, decoded.charset.to_string())
    }

    #[test]
    fn a_byte_order_mark_decides_and_is_no_text() {
        let (text, charset) = read(b"\xef\xbb\xbf5 kr.", Some("text/html; charset=windows-1251"));
        assert_eq!((text.as_str(), charset.as_str()), ("5 kr.", "UTF-8 (byte order mark)"));
        let utf16: Vec<u8> =
            "\u{feff}499 kr. på året".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(
            read(&utf16, None),
            ("499 kr. på året".into(), "UTF-16LE (byte order mark)".into())
        );
    }

    #[test]
    fn utf_16_is_known_without_a_mark() {
        let text = "Цена 499 рублей в год, или пять долларов, сказал он.";
        for (bytes, name) in [
            (
                text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
                "UTF-16LE (its bytes)",
            ),
            (text.encode_utf16().flat_map(u16::to_be_bytes).collect(), "UTF-16BE (its bytes)"),
        ] {
            assert_eq!(read(&bytes, None), (text.to_owned(), name.to_owned()));
        }
    }

    #[test]
    fn a_declaration_is_believed_the_header_first() {
        let page = b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-2'><p>\xb3";
        assert_eq!(read(page, None).1, "ISO-8859-2 (meta charset)");
        assert_eq!(
            read(page, Some("text/html; charset=\"Windows-1251\"")).1,
            "windows-1251 (HTTP Content-Type)"
        );
        let page = b"<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><html><p>5 \xa4";
        assert!(read(page, None).0.ends_with("5 €"));
    }

    #[test]
    fn bytes_that_make_sense_as_utf_8_go_before_a_declaration() {
        let page = "<meta charset=iso-8859-1><p>5 €".as_bytes();
        assert!(read(page, None).0.ends_with("5 €"));
    }

    #[test]
    fn cyrillic_without_a_declaration_is_guessed() {
        let (bytes, _, _) =
            encoding_rs::WINDOWS_1251.encode("Штраф составил 495 тысяч рублей, сообщил суд.");
        assert_eq!(
            read(&bytes, None),
            (
                "Штраф составил 495 тысяч рублей, сообщил суд.".into(),
                "windows-1251 (a guess)".into()
            )
        );
    }

    #[test]
    fn what_is_no_text_is_known_by_its_first_odd_character() {
        assert_eq!(decode(&[0; 64], None).nonsense(), Some(0));
        assert!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe\x01", None).nonsense().is_some());
        assert_eq!(decode(b"5 kr.\r\n\tp\xe5", None).nonsense(), None);
    }
}
