//! The countries that a stretch of text names, by place or by nationality.
//!
//! "La firma sobornó a funcionarios en Colombia." names one. The sentences without a figure have no
//! tokens, so this reads the text itself; it is asked only where nothing nearer decides what a name
//! of money means. What it does not do: it knows no grammar, so "Georgia" is what the language's
//! list says it is.

use crate::currency::Country;
use crate::language::{Language, Matcher, Meaning, WordMatches, is_letter};
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
    let mut places = PlacesNamed::of(text, language);
    std::iter::from_fn(move || places.next_before(text.len()))
}

/// Finds where countries are named in a text, first to last.
pub(super) struct PlacesNamed<'t, 'l> {
    text: &'t str,
    matcher: &'l Matcher,
    matches: WordMatches<'t, 'l>,
    /// Whether the last phrase was a name of money.
    after_money: bool,
}

impl<'t, 'l> PlacesNamed<'t, 'l> {
    pub(super) fn of(text: &'t str, language: &'l Language) -> Self {
        let matcher = language.matcher();
        Self { text, matcher, matches: matcher.matches_at_words(text), after_money: false }
    }

    /// Goes on at `at`, as if the text began there.
    pub(super) fn skip_to(&mut self, at: usize) {
        self.matches.skip_to(at);
    }

    /// The next place where a country is named before `end`.
    pub(super) fn next_before(&mut self, end: usize) -> Option<(usize, Country)> {
        while let Some(word) = self.matches.next_before(end) {
            let meanings = word.found.meanings();
            let is_money = meanings.iter().any(|meaning| meaning.unit().is_some());
            let follows_money = std::mem::replace(&mut self.after_money, is_money);
            let place = meanings.iter().find_map(Meaning::place);
            let nationality = || {
                let country = meanings.iter().find_map(Meaning::nationality)?;
                let of_money = (follows_money && word.follows_match)
                    || self.is_money_at(self.text.get(word.found.end..)?);
                (!of_money).then_some(country)
            };
            if let Some(country) = place.or_else(nationality) {
                return Some((word.found.start, country));
            }
        }
        None
    }

    fn is_money_at(&self, rest: &str) -> bool {
        let rest = rest.trim_start_matches([' ', '\u{a0}']);
        let found = self.matcher.match_at_start(rest);
        found.is_some_and(|found| found.meanings().iter().any(|meaning| meaning.unit().is_some()))
    }
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

#[cfg(test)]
#[cfg(feature = "lang-all")]
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
