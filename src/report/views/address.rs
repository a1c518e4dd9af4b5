//! An article's name as an address that other tools can open or compare.
//!
//! "artikler/kæmpe sag.txt" is `artikler/k%C3%A6mpe%20sag.txt`, `C:\a.txt` is `file:///C:/a.txt`,
//! and an address stays one, with what may not stand in it encoded. Nothing is looked up: no file,
//! no host.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

/// What is encoded in a path: all but what may be in any segment of one.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b'@');

/// What is encoded in an address: what may stand nowhere in one.
const ANYWHERE: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Brackets stand around a host in numbers only, and there is one fragment.
const BEHIND_HOST: &AsciiSet = &ANYWHERE.add(b'[').add(b']').add(b'#');

/// An RFC 3986 reference: an address with its scheme where the name is one or an absolute path,
/// else a relative path.
pub(super) fn reference(name: &str) -> String {
    if let Some((head, rest)) = address(name) {
        return format!("{}{}", encoded(head, ANYWHERE), after_host(rest));
    }
    let path = name.replace('\\', "/");
    if let Some(shared) = path.strip_prefix("//") {
        return format!("file://{}", encoded_path(shared));
    }
    if path.starts_with('/') {
        return format!("file://{}", encoded_path(&path));
    }
    match path.split_once(":/").filter(|(drive, _)| is_drive(drive)) {
        Some((drive, rest)) => format!("file:///{drive}:/{}", encoded_path(rest)),
        None => encoded_path(&path),
    }
}

/// The same with a scheme in any case, as editors want it: what is not saved under a known path is
/// `untitled:`.
pub(super) fn with_scheme(name: Option<&str>) -> String {
    let reference = name.map(reference).filter(|reference| !reference.is_empty());
    match reference {
        Some(reference) if address(&reference).is_some() => reference,
        Some(relative) => format!("untitled:{relative}"),
        None => "untitled:article".to_owned(),
    }
}

/// Whether the name is the address of a page that a reader can open.
pub(super) fn is_web(name: &str) -> bool {
    address(name).is_some_and(|(head, _)| {
        let head = head.to_ascii_lowercase();
        head.strip_prefix("https://")
            .or(head.strip_prefix("http://"))
            .is_some_and(|host| !host.is_empty())
    })
}

/// An address in two: scheme and host, and what is after. `None` for a path.
fn address(name: &str) -> Option<(&str, &str)> {
    if name.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("urn:")) {
        return Some(name.split_at(4));
    }
    let (scheme, rest) = name.split_once("://")?;
    let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.');
    let is_scheme = scheme.len() > 1
        && scheme.chars().all(letters)
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic());
    let host = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    is_scheme.then(|| name.split_at(scheme.len() + "://".len() + host))
}

fn is_drive(text: &str) -> bool {
    text.len() == 1 && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

fn encoded_path(path: &str) -> String {
    utf8_percent_encode(path, PATH).to_string()
}

fn after_host(rest: &str) -> String {
    match rest.split_once('#') {
        Some((rest, fragment)) => {
            format!("{}#{}", encoded(rest, BEHIND_HOST), encoded(fragment, BEHIND_HOST))
        }
        None => encoded(rest, BEHIND_HOST),
    }
}

/// Encodes what must be, and every `%` that encodes nothing.
fn encoded(text: &str, set: &'static AsciiSet) -> String {
    let mut parts = text.split('%');
    let mut address =
        parts.next().map(|part| utf8_percent_encode(part, set).to_string()).unwrap_or_default();
    for part in parts {
        let digits = part.bytes().take(2).filter(u8::is_ascii_hexdigit).count();
        address.push_str(if digits == 2 { "%" } else { "%25" });
        address.extend(utf8_percent_encode(part, set));
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_name_becomes_a_reference_that_stays_as_it_is(name in r"(https://|urn:|C:\\\\|/|\\|\?|#|%|\[|[a-z0-9]|æ|\PC){0,30}") {
            let reference = reference(&name);
            prop_assert!(reference.chars().all(|c| c.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(c)));
            prop_assert!(reference.matches('#').count() <= 1, "{reference}");
            for (at, _) in reference.match_indices('%') {
                prop_assert!(reference.bytes().skip(at + 1).take(2).filter(u8::is_ascii_hexdigit).count() == 2);
            }
            let with_scheme = with_scheme(Some(&name));
            prop_assert!(with_scheme.contains(':') && !with_scheme.starts_with(':'));
        }
    }

    #[test]
    fn a_path_becomes_a_reference() {
        assert_eq!(
            reference("artikler/kæmpe sag #1 100%.txt"),
            "artikler/k%C3%A6mpe%20sag%20%231%20100%25.txt"
        );
        assert_eq!(reference("/srv/å.txt"), "file:///srv/%C3%A5.txt");
        assert_eq!(reference(r"C:\Artikler\a b.txt"), "file:///C:/Artikler/a%20b.txt");
        assert_eq!(reference(r"\\desk\share\a.txt"), "file://desk/share/a.txt");
        assert_eq!(reference("08:30 nyt.txt"), "08%3A30%20nyt.txt");
    }

    #[test]
    fn an_address_stays_one() {
        for address in
            ["https://avis.dk/a?b=c&d=%C3%A6#e", "urn:isbn:9780141036144", "http://[::1]:8080/a"]
        {
            assert_eq!(reference(address), address);
        }
        assert_eq!(
            reference("https://avis.dk/å b%zz[1]#x#y"),
            "https://avis.dk/%C3%A5%20b%25zz%5B1%5D#x%23y"
        );
    }

    #[test]
    fn an_editor_gets_a_scheme_in_any_case() {
        assert_eq!(with_scheme(Some("/a.txt")), "file:///a.txt");
        assert_eq!(with_scheme(Some("udkast 1")), "untitled:udkast%201");
        assert_eq!(with_scheme(None), "untitled:article");
        assert_eq!(with_scheme(Some("")), "untitled:article");
    }

    #[test]
    fn only_pages_are_on_the_web() {
        assert!(is_web("https://avis.dk/a") && is_web("HTTP://avis.dk"));
        assert!(
            !is_web("https://")
                && !is_web("file:///a")
                && !is_web("avis.dk")
                && !is_web("javascript:alert(1)")
        );
    }
}
