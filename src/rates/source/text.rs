//! The text that the bytes of an answer stand for, and answers that are no rates at all.
//!
//! Only digits, codes and dates are ever used, which most encodings write as ASCII does, so an
//! encoding that was declared wrongly does no harm.

use super::{Content, Fault, Flaw};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// No honest answer is larger: the ECB's whole history is 8 MB as XML.
pub(super) const LARGEST: usize = 64 << 20;

/// How far into an answer a declaration or an HTML tag may stand.
const HEAD: usize = 1024;

/// The answer itself, or as UTF-8 where its mark says that every character takes two bytes or four.
pub(super) fn in_bytes_of_one(body: &[u8]) -> Cow<'_, [u8]> {
    let encoding = match body {
        [0xff, 0xfe, ..] => UTF_16LE,
        [0xfe, 0xff, ..] => UTF_16BE,
        _ => return Cow::Borrowed(body),
    };
    if body.len() > LARGEST {
        return Cow::Borrowed(body);
    }
    Cow::Owned(encoding.decode_with_bom_removal(body).0.into_owned().into_bytes())
}

/// Refuses what cannot be an answer of this kind: nothing, too much, a page for people, and text
/// that is torn between encodings.
pub(super) fn admit(body: &[u8], content: Content) -> Result<(), Flaw> {
    if body.len() > LARGEST {
        return Err(Flaw::whole(Fault::TooLarge(LARGEST)));
    }
    if without_mark(body).iter().all(u8::is_ascii_whitespace) {
        return Err(Flaw::whole(Fault::Empty));
    }
    if is_html(body) {
        return Err(Flaw::whole(Fault::Html));
    }
    match content {
        Content::Csv | Content::Json | Content::Xml
            if body.contains(&0) && !body.starts_with(b"PK") =>
        {
            Err(Flaw::whole(Fault::Encoding("UTF-8")))
        }
        Content::Csv | Content::Json | Content::Xml | Content::Zip => Ok(()),
    }
}

/// The text of an answer: as UTF-8 where it is that, else in the encoding that its XML declaration
/// names, else in the one that old systems of the West send undeclared.
pub(super) fn decoded(body: &[u8]) -> Cow<'_, str> {
    let body = without_mark(body);
    match std::str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => declared(body).unwrap_or(WINDOWS_1252).decode_without_bom_handling(body).0,
    }
}

/// The text of an answer that must be UTF-8, as JSON must.
pub(super) fn utf8(body: &[u8]) -> Result<&str, Flaw> {
    std::str::from_utf8(without_mark(body)).map_err(|error| match error.error_len() {
        None => Flaw::whole(Fault::Truncated),
        Some(_) => Flaw::whole(Fault::Encoding("UTF-8")),
    })
}

fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

fn head(body: &[u8]) -> String {
    let head = body.get(..HEAD).unwrap_or(body);
    String::from_utf8_lossy(without_mark(head)).to_ascii_lowercase()
}

fn is_html(body: &[u8]) -> bool {
    let head = head(body);
    let text = head.trim_start();
    text.starts_with('<') && (text.contains("<!doctype html") || text.contains("<html"))
        || ["<head", "<body", "<script", "<title>"].iter().any(|tag| text.starts_with(tag))
}

/// The encoding that an XML declaration names, unless it is the one that the bytes are not in.
fn declared(body: &[u8]) -> Option<&'static Encoding> {
    let head = head(body);
    let (_, rest) = head
        .strip_prefix("<?xml")?
        .split_once("?>")
        .map(|(declaration, _)| declaration)?
        .split_once("encoding")?;
    let label = rest.trim_start_matches([' ', '=']).split(['"', '\'']).nth(1)?;
    Encoding::for_label(label.as_bytes()).filter(|encoding| *encoding != UTF_8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(body: &[u8], content: Content) -> Option<Fault> {
        admit(body, content).err().map(|flaw| flaw.fault)
    }

    #[test]
    fn a_page_for_people_is_no_answer() {
        let pages: [&[u8]; 5] = [
            b"<!DOCTYPE html><html><body>",
            b"\xef\xbb\xbf\r\n<html lang=\"ru\">",
            b"<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0\">",
            b"<HTML><HEAD><TITLE>403",
            b"<script>document.cookie='__ddg1_'</script>",
        ];
        for page in pages {
            assert_eq!(fault(page, Content::Xml), Some(Fault::Html));
            assert_eq!(fault(page, Content::Csv), Some(Fault::Html));
        }
        assert_eq!(fault(b"<ValCurs/>", Content::Xml), None);
    }

    #[test]
    fn nothing_and_blanks_are_empty() {
        for body in [b"".as_slice(), b" \r\n", b"\xef\xbb\xbf"] {
            assert_eq!(fault(body, Content::Json), Some(Fault::Empty));
        }
        assert_eq!(fault(b"D\0a\0t\0e\0", Content::Csv), Some(Fault::Encoding("UTF-8")));
    }

    #[test]
    fn text_in_two_bytes_a_character_is_told_by_its_mark() {
        assert_eq!(*in_bytes_of_one(b"\xff\xfe{\0\xe4\0"), *"{ä".as_bytes());
        assert_eq!(*in_bytes_of_one(b"\xfe\xff\0{\0\xe4"), *"{ä".as_bytes());
        assert_eq!(*in_bytes_of_one(b"\xef\xbb\xbfa"), *b"\xef\xbb\xbfa");
    }

    #[test]
    fn old_encodings_are_read_as_declared_and_utf_8_as_itself() {
        let declared =
            b"<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xc4\xee\xeb\xeb\xe0\xf0</a>";
        assert!(decoded(declared).ends_with("<a>Доллар</a>"));
        let turkish = b"<?xml version='1.0' encoding='ISO-8859-9'?><a>KANADA DOLARI \xdd\xde</a>";
        assert!(decoded(turkish).contains("İŞ"));
        let recoded = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>Доллар</a>";
        assert_eq!(decoded(recoded.as_bytes()), recoded);
        assert_eq!(decoded(b"\xef\xbb\xbfa"), "a");
    }

    #[test]
    fn text_torn_in_a_character_is_cut_short() {
        assert_eq!(utf8(b"\"\xc3").unwrap_err().fault, Fault::Truncated);
        assert_eq!(utf8(b"\"\xff\"").unwrap_err().fault, Fault::Encoding("UTF-8"));
    }
}
