//! What is around a figure: the places and the money that its sentence names.
//!
//! In "L'action a cédé 45 cents à 12,30 dollars" the dollars say whose cents they are. What this
//! module does not do: it decides nothing; [`Context`](super::Context) weighs the evidence.

use super::countries::{PlacesNamed, places_named};
use crate::Span;
use crate::currency::{Country, Currency};
use crate::language::{FigureCue, Language, Meaning, MeaningSet, Unit, is_letter};
use crate::number::token::Token;
use crate::steps;
use crate::text::Segmenter;
use std::cell::{LazyCell, OnceCell, RefCell};

/// How far a sentence is looked for on either side of a figure, in words: a text without stops
/// must not cost its whole length for every figure.
const SENTENCE_REACH: usize = 100;

/// The text around the figures of an article.
pub(in crate::figure) struct Surroundings<'a, 'l> {
    text: &'a str,
    segmenter: Segmenter<'a, 'l>,
    tokens: &'a [Token<'l>],
    /// The places that the text names beside its figures, once they are asked for.
    places: OnceCell<Vec<Place>>,
    language: &'l Language,
    /// Where the text names countries, as far as that was asked for.
    before: RefCell<PlacesBefore<'a, 'l>>,
    /// Which countries it names, each once.
    countries: OnceCell<Vec<Country>>,
}

/// Where countries are named in the paragraphs of figures, read up to the last figure.
struct PlacesBefore<'a, 'l> {
    /// Begun once that is asked for.
    reader: Option<PlacesNamed<'a, 'l>>,
    read_to: usize,
    found: Vec<(usize, Country)>,
}

/// Where a country is named.
struct Place {
    span: Span,
    country: Country,
}

impl<'a, 'l> Surroundings<'a, 'l> {
    pub(in crate::figure) fn of(
        text: &'a str,
        tokens: &'a [Token<'l>],
        language: &'l Language,
    ) -> Self {
        Self {
            text,
            segmenter: Segmenter::new(text, Some(language)),
            tokens,
            places: OnceCell::new(),
            language,
            before: RefCell::new(PlacesBefore { reader: None, read_to: 0, found: Vec::new() }),
            countries: OnceCell::new(),
        }
    }

    pub(in crate::figure) fn text(&self) -> &'a str {
        self.text
    }

    /// The countries named in the figure's sentence.
    pub(in crate::figure) fn places(&self, figure: Span) -> impl Iterator<Item = Country> {
        self.places_near(figure).map(|place| place.country)
    }

    /// Those of them that are named before the figure: "Norsk politi beslaglagde 500 kroner".
    pub(in crate::figure) fn places_leading(&self, figure: Span) -> impl Iterator<Item = Country> {
        let leading = self.places_near(figure).filter(move |place| place.span.end <= figure.start);
        leading.map(|place| place.country)
    }

    /// Those of them that nothing parts from the figure, no semicolon and no other number: "the
    /// Swede paid 40 million kronor; the Dane paid 20 million kroner".
    pub(in crate::figure) fn places_in_clause(
        &self,
        figure: Span,
    ) -> impl Iterator<Item = Country> {
        let parts = |c: char| c == ';' || c.is_ascii_digit();
        let leading = self.places_near(figure).filter(move |place| {
            let between = self.text.get(place.span.end..figure.start);
            between.is_some_and(|between| !between.contains(parts))
        });
        leading.map(|place| place.country)
    }

    fn places_near(&self, figure: Span) -> impl Iterator<Item = &Place> {
        steps::count(1);
        // Most figures have no place near, and need no sentence.
        let sentence = self.has_place_near(figure).then(|| self.sentence(figure));
        let sentence = sentence.unwrap_or(Span::new(0, 0));
        let (_, after) = self.split_places(sentence.start);
        let within = after.iter().inspect(|_| steps::count(1));
        within.take_while(move |place| place.span.end <= sentence.end)
    }

    /// The countries named before the figure in its paragraph. Figures must be asked for in order.
    pub(in crate::figure) fn places_before(&self, figure: Span) -> impl Iterator<Item = Country> {
        const REACH: usize = 70;
        let mut before = self.before.borrow_mut();
        self.read_places(&mut before, figure.start);
        let from = self.segmenter.reach(figure, REACH).start;
        let near = before.found.iter().rev().inspect(|_| steps::count(1));
        let near = near.take_while(move |(at, _)| *at >= from);
        // Most figures have no place near, and need no paragraph.
        let opening = LazyCell::new(move || self.paragraph_start(from, figure.start));
        let near = near.filter(move |(at, _)| *at >= *opening && *at < figure.start);
        near.map(|(_, country)| *country).collect::<Vec<Country>>().into_iter()
    }

    /// Reads on to `end`, from the start of its paragraph if that is later than what was read.
    fn read_places(&self, before: &mut PlacesBefore<'a, 'l>, end: usize) {
        let PlacesBefore { reader, read_to, found } = before;
        if end <= *read_to {
            return;
        }
        let reader = reader.get_or_insert_with(|| PlacesNamed::of(self.text, self.language));
        let start = self.paragraph_start(*read_to, end);
        if start > *read_to {
            reader.skip_to(start);
        }
        found.extend(std::iter::from_fn(|| reader.next_before(end)));
        *read_to = end;
    }

    /// Where the paragraph begins that holds `to`, not before `from`.
    fn paragraph_start(&self, from: usize, to: usize) -> usize {
        let before = self.text.as_bytes().get(from..to).unwrap_or_default();
        steps::count(before.len() / 16);
        memchr::memmem::rfind(before, b"\n\n").map_or(from, |at| from + at)
    }

    /// The countries that the text names anywhere.
    pub(in crate::figure) fn places_anywhere(&self) -> impl Iterator<Item = Country> {
        let countries = || {
            let mut countries: Vec<Country> = Vec::new();
            for (_, country) in places_named(self.text, self.language) {
                if !countries.contains(&country) {
                    countries.push(country);
                }
            }
            countries
        };
        self.countries.get_or_init(countries).iter().inspect(|_| steps::count(1)).copied()
    }

    /// The countries named by the word on either side of the figure.
    pub(in crate::figure) fn places_beside(&self, figure: Span) -> impl Iterator<Item = Country> {
        let beside = move |place: &&Place| self.is_beside(figure, place.span);
        let (before, after) = self.split_places(figure.start);
        let beside = before.iter().rev().take_while(beside).chain(after.iter().take_while(beside));
        beside.map(|place| place.country)
    }

    /// Whether a sure name or sign of money is in the figure's sentence.
    pub(in crate::figure) fn speaks_of_money(&self, figure: Span) -> bool {
        self.main_units(figure).any(|unit| !unit.after_only)
    }

    /// Whether the figure's sentence weighs something, or measures someone's height.
    pub(in crate::figure) fn speaks_of_weight(&self, figure: Span) -> bool {
        let height = |token: &Token<'_>| {
            let is_named = |name: &str| name == "inch" || name == "foot";
            let inches =
                |meaning: &Meaning| matches!(meaning, Meaning::Quantity(name) if is_named(name));
            token.may(MeaningSet::QUANTITY) && token.means(inches)
        };
        let mut within = self.within_sentence(figure);
        within.any(|token| token.says_of_figures(FigureCue::Weighed) || height(token))
    }

    /// Whether a word of the figure's sentence is one of some kind.
    pub(in crate::figure) fn says_word(
        &self,
        figure: Span,
        is_meant: impl Fn(&str) -> bool,
    ) -> bool {
        let sentence = self.sentence(figure).of(self.text);
        steps::count(sentence.len());
        sentence.split(|c: char| !is_letter(c)).any(|word| !word.is_empty() && is_meant(word))
    }

    /// Whether the figure is the last of several things in a bracket: "(Faber, 312p)".
    pub(in crate::figure) fn closes_bracket(&self, figure: Span) -> bool {
        let before = self.text.get(..figure.start).unwrap_or_default();
        let after = self.text.get(figure.end..).unwrap_or_default();
        before.ends_with(", ") && after.starts_with([')', ','])
    }

    /// The candidates for a subunit that the money named in its sentence leaves; `None` where it
    /// says nothing of them.
    pub(in crate::figure) fn narrowed(
        &self,
        candidates: &[Currency],
        figure: Span,
    ) -> Option<Vec<Currency>> {
        let shared = |unit: &Unit| -> Vec<Currency> {
            candidates
                .iter()
                .copied()
                .filter(|candidate| unit.candidates.contains(candidate))
                .collect()
        };
        let mut named = self.main_units(figure).map(shared).filter(|shared| !shared.is_empty());
        let first = named.next()?;
        named.all(|other| other == first).then_some(first)
    }

    fn main_units(&self, figure: Span) -> impl Iterator<Item = &Unit> {
        let within = self.within_sentence(figure);
        within.filter_map(|token| token.unit()).filter(|unit| !unit.subunit)
    }

    /// The sentence around a figure.
    fn sentence(&self, figure: Span) -> Span {
        self.segmenter.around(figure, SENTENCE_REACH)
    }

    /// Whether a place is named so near that it may be in the figure's sentence.
    fn has_place_near(&self, figure: Span) -> bool {
        let reach = self.segmenter.reach(figure, SENTENCE_REACH);
        let (_, after) = self.split_places(reach.start);
        after.first().is_some_and(|place| place.span.end <= reach.end)
    }

    /// Whether a place is a word right beside a figure, or part of it.
    fn is_beside(&self, figure: Span, place: Span) -> bool {
        steps::count(1);
        let before = self.text.get(place.start..figure.start).unwrap_or_default();
        let after = self.text.get(figure.end..place.end).unwrap_or_default();
        before.trim_end().chars().all(is_letter) && after.trim_start().chars().all(is_letter)
    }

    /// The places that start before `at`, and the others.
    fn split_places(&self, at: usize) -> (&[Place], &[Place]) {
        let places = self.places.get_or_init(|| self.named().collect());
        places.split_at(places.partition_point(|place| place.span.start < at))
    }

    /// The places and nationalities among the tokens, without the nationalities of money: "norske
    /// kroner".
    fn named(&self) -> impl Iterator<Item = Place> {
        self.tokens.iter().enumerate().filter_map(|(at, token)| {
            let country = token.place().or_else(|| {
                let country = token.nationality()?;
                (!self.is_of_money(at, token)).then_some(country)
            });
            Some(Place { span: token.span, country: country? })
        })
    }

    /// Whether the nationality at a token is right beside a name of money.
    fn is_of_money(&self, at: usize, token: &Token<'_>) -> bool {
        let beside = |other: Option<&Token<'_>>, gap: fn(Span, Span) -> Span| {
            other.is_some_and(|other| {
                let between = gap(token.span, other.span);
                let blank = self.text.get(between.start..between.end).unwrap_or("-");
                other.unit().is_some() && blank.chars().all(char::is_whitespace)
            })
        };
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        beside(before, |ours, other| Span::new(other.end, ours.start))
            || beside(self.tokens.get(at + 1), |ours, other| Span::new(ours.end, other.start))
    }

    /// The tokens of a figure's sentence, not far from it: where every word is a token, a sentence
    /// of many must not be read for each of its figures.
    fn within_sentence(&self, figure: Span) -> impl Iterator<Item = &Token<'l>> {
        const MOST_BESIDE: usize = 60;
        let sentence = self.sentence(figure);
        let starts_before = |at: usize| self.tokens.partition_point(|token| token.span.start < at);
        let (first, own) = (starts_before(sentence.start), starts_before(figure.start));
        let from = first.max(own.saturating_sub(MOST_BESIDE));
        let near = self.tokens.iter().skip(from).take(2 * MOST_BESIDE);
        let near = near.inspect(|_| steps::count(1));
        near.take_while(move |token| token.span.end <= sentence.end)
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;
    use crate::interrupt::Interrupt;
    use crate::language::Language;

    /// The codes of the countries beside "500 kroner", and of those in its sentence.
    fn countries(text: &str) -> [String; 2] {
        let danish = Language::find("da").unwrap();
        let tokens = crate::text::tokens(text, &danish, &Interrupt::never());
        let around = Surroundings::of(text, &tokens, &danish);
        let start = text.find("500 kroner").unwrap();
        let figure = Span::new(start, start + "500 kroner".len());
        let codes = |countries: Vec<Country>| {
            countries.iter().map(Country::to_string).collect::<Vec<_>>().join(" ")
        };
        [codes(around.places_beside(figure).collect()), codes(around.places(figure).collect())]
    }

    #[test]
    fn a_place_is_beside_where_its_word_is_the_next() {
        assert_eq!(countries("I Norge  500 kroner i Sverige."), ["NO", "NO SE"]);
        assert_eq!(countries("I Norge, 500 kroner Sverige."), ["SE", "NO SE"]);
        assert_eq!(countries("I Norge koster den 500 kroner."), ["", "NO"]);
        assert_eq!(countries("Det er 500 kroner."), ["", ""]);
    }

    #[test]
    fn a_place_in_another_sentence_is_not_near() {
        assert_eq!(
            countries("De bor i Norge 5 år. Det er 500 kroner. I Sverige er det 5."),
            ["", ""]
        );
    }
}
