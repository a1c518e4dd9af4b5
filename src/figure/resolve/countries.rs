//! The countries that a stretch of text names, by place or by nationality.
//!
//! "La firma sobornó a funcionarios en Colombia." names one. The sentences without a figure have no
//! tokens, so this reads the text itself; it is asked only where nothing nearer decides what a name
//! of money means. What it does not do: it knows no grammar, so "Georgia" is what the language's
//! list says it is.

use crate::currency::Country;
use crate::language::{Language, Meaning, is_letter};
use crate::steps;

/// The countries named in a stretch of text, in order, each as often as it is named.
pub(crate) fn countries_named<'a>(
    text: &'a str,
    language: &'a Language,
) -> impl Iterator<Item = Country> + 'a {
    places_named(text, language).map(|(_, country)| country)
}

/// Where countries are named in a text, in order. A nationality right before or after a name of
/// money belongs to that money, and is left out.
pub(super) fn places_named<'a>(
    text: &'a str,
    language: &'a Language,
) -> impl Iterator<Item = (usize, Country)> + 'a {
    let matcher = language.matcher();
    let money_at = move |rest: &str| {
        let rest = rest.trim_start_matches([' ', '\u{a0}']);
        let found = matcher.match_at_start(rest);
        found.is_some_and(|found| found.meanings().iter().any(|meaning| meaning.unit().is_some()))
    };
    let mut after_money = false;
    let mut passed = 0;
    words(text).filter_map(move |at| {
        steps::count(1);
        let rest = text.get(at..).filter(|_| at >= passed)?;
        let follows_money = std::mem::take(&mut after_money);
        let found = matcher.match_at_start(rest)?;
        passed = at.saturating_add(found.end);
        let meanings = found.meanings();
        after_money = meanings.iter().any(|meaning| meaning.unit().is_some());
        let place = meanings.iter().find_map(Meaning::place);
        let nationality = || {
            let country = meanings.iter().find_map(Meaning::nationality)?;
            let of_money = follows_money || money_at(rest.get(found.end..)?);
            (!of_money).then_some(country)
        };
        Some((at, place.or_else(nationality)?))
    })
}

/// What each known phrase of a text means, in order.
pub(crate) fn phrases<'a>(
    text: &'a str,
    language: &'a Language,
) -> impl Iterator<Item = &'a [Meaning]> {
    words(text).filter_map(move |at| {
        steps::count(1);
        Some(language.matcher().match_at_start(text.get(at..)?)?.meanings())
    })
}

/// Where the words of a text begin.
fn words(text: &str) -> impl Iterator<Item = usize> + '_ {
    let mut inside = false;
    text.char_indices().filter_map(move |(at, letter)| {
        let starts = is_letter(letter) && !inside;
        inside = is_letter(letter);
        starts.then_some(at)
    })
}

#[cfg(all(test, any(feature = "lang-all", not(feature = "chosen-languages"))))]
mod tests {
    use super::*;

    fn named(tag: &str, text: &str) -> String {
        let language = Language::find(tag).unwrap();
        let codes: Vec<String> =
            countries_named(text, &language).map(|country| country.to_string()).collect();
        codes.join(" ")
    }

    #[test]
    fn places_and_nationalities_are_named_in_order() {
        assert_eq!(named("en", "A Norwegian in Copenhagen, and two Chilean sailors."), "NO DK CL");
        assert_eq!(named("es", "La firma colombiana abrió en Chile."), "CO CL");
        assert_eq!(named("de", "Die norwegische Polizei fand nichts."), "NO");
        assert_eq!(named("en", "Nobody was there."), "");
    }

    #[test]
    fn the_nationality_of_money_names_no_country() {
        assert_eq!(named("en", "They took Danish kroner, said the Norwegian."), "NO");
        assert_eq!(named("fr", "Il a des dollars canadiens, dit le ministre norvégien."), "NO");
    }
}
