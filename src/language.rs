//! What each language says about numbers and money, as data.
//!
//! One hand-written file a language is under `data/`; a word is added by adding it to a list
//! there. The engine has no code for any one language: a language that needs other behaviour turns
//! on a named [`Switch`], which every language may use.
//!
//! ```
//! use exchequer::language::Language;
//!
//! let danish = Language::find("da").unwrap();
//! assert_eq!(danish.name(), "Danish");
//! assert!(Language::find("tlh").is_none());
//! ```
//!
//! What this module does not do: it reads no text beyond matching one phrase; that is
//! [`figure`](crate::figure)'s work.

#[doc = include_str!("language/data/README.md")]
pub mod guide {}

mod build;
mod characters;
mod convention;
mod detect;
mod embedded;
mod error;
mod folding;
mod lexicon;
mod meaning;
mod scale_forms;
mod search;
mod state;
mod tag;
mod word_sets;

use build::{choices, file};
use embedded::LANGUAGES;

pub use build::switch::Switch;
pub use detect::{Detected, detect};
pub(crate) use error::DataError;
pub use error::Words;
pub(crate) use lexicon::Lexicon;
pub use lexicon::phrase::{Phrase, PhraseKind};
pub(crate) use meaning::{Cue, FigureCue, Meaning, Position, RangeWord, Unit};
pub use state::State;
pub(crate) use tag::UnknownLanguage;
#[cfg(feature = "messages")]
pub(crate) use tag::primary;
use word_sets::WordSets;

pub(crate) use characters::{
    digit, first_word, is_capital, is_identifier_letter, is_ignored, is_letter, is_letter_or_digit,
    is_unspaced_letter, is_within_word, last_word, vulgar_fraction,
};
pub(crate) use detect::{detect_macrolanguage, is_common};
pub(crate) use meaning::set::MeaningSet;
pub(crate) use scale_forms::ScaleForms;
pub(crate) use scale_forms::plural::{Counted, Form, Plurals};
pub(crate) use search::{Match, MatchKind, Matcher, Matches, WordMatches};

use crate::Error;
use crate::currency::{Country, Currency};
use rustc_hash::{FxHashMap, FxHashSet};
use std::fmt;
use std::sync::Arc;

/// A language's number format, words and switches. Cheap to clone.
///
/// ```
/// use exchequer::language::Language;
///
/// let danish = Language::find("da-DK").unwrap();
/// assert_eq!((danish.tag(), danish.name()), ("da", "Danish"));
/// assert_eq!(danish.number_format().decimal, ',');
/// ```
#[derive(Clone)]
pub struct Language {
    inner: Arc<Inner>,
    /// The place of its number format among those of its countries; `None` for the usual one.
    format: Option<usize>,
    /// Whether it is but a guess, which names no country's money.
    is_uncertain: bool,
}

pub(crate) struct Inner {
    pub(crate) tag: String,
    pub(crate) name: String,
    pub(crate) country: Option<Country>,
    pub(crate) format: NumberFormat,
    /// Countries that write numbers otherwise.
    pub(crate) country_formats: Vec<(Country, NumberFormat)>,
    pub(crate) switches: Vec<Switch>,
    pub(crate) lexicon: Lexicon,
    /// What a family's name means in news where nothing else is said, by each of its members.
    pub(crate) conventions: FxHashMap<Currency, Vec<Currency>>,
    /// Words that are looked up one by one.
    pub(crate) words: WordSets,
    /// What "495,-" is in.
    pub(crate) price_dash: Option<Unit>,
    /// Endings of adjectives that agree only with names of some endings: "-im" with "-om".
    pub(crate) agreement: Vec<(String, Vec<String>)>,
    /// Words whose stop ends no sentence, without it.
    pub(crate) abbreviations: FxHashSet<String>,
    /// Which scale words correspond to each other.
    pub(crate) scale_forms: ScaleForms,
    /// Which forms of its words go with which numbers.
    pub(crate) plurals: Plurals,
    /// What ends a sentence besides the marks of all languages.
    pub(crate) sentence_ends: Vec<String>,
}

/// Which marks separate decimals and groups of digits.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NumberFormat {
    /// The decimal mark.
    pub decimal: char,
    /// The marks between groups of digits, the one to write with first.
    pub groups: Vec<char>,
    /// Other decimal marks that are read as well: "/" in Persian.
    pub decimals: Vec<char>,
}

impl NumberFormat {
    /// Whether a mark may part the whole digits from the decimals.
    pub(crate) fn is_decimal(&self, mark: char) -> bool {
        mark == self.decimal || mark == '٫' || self.decimals.contains(&mark)
    }

    /// Whether the language has a mark of its own in its numbers.
    pub(crate) fn has_mark(&self, mark: char) -> bool {
        self.decimals.contains(&mark) || self.groups.contains(&mark)
    }
}

impl Language {
    /// The language with this BCP 47 tag: "da", "en-GB" (the region is left to the article's
    /// country). The tag of a macrolanguage gives its most written member: "no" gives Bokmål.
    ///
    /// `None` when the crate has no words for it, or this build leaves them out
    /// ([`Self::left_out`]).
    ///
    /// ```
    /// use exchequer::language::Language;
    ///
    /// assert_eq!(Language::find("en-GB").unwrap().tag(), "en");
    /// assert!(Language::find("tlh").is_none());
    /// ```
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        match tag::members(tag) {
            Some(members) => members.iter().find_map(|member| embedded::find(member))?.get(),
            None => embedded::find(tag::primary(tag))?.get(),
        }
    }

    /// A language without a word: digits are read, names are not. Its tag is "und".
    ///
    /// ```
    /// use exchequer::language::Language;
    ///
    /// assert_eq!(Language::undetermined().tag(), "und");
    /// ```
    #[must_use]
    pub fn undetermined() -> Self {
        Self::new(Inner {
            tag: "und".to_owned(),
            name: "undetermined".to_owned(),
            country: None,
            format: NumberFormat { decimal: '.', groups: vec![','], decimals: Vec::new() },
            country_formats: Vec::new(),
            switches: Vec::new(),
            lexicon: Lexicon::default(),
            conventions: FxHashMap::default(),
            words: WordSets::default(),
            price_dash: None,
            agreement: Vec::new(),
            abbreviations: FxHashSet::default(),
            scale_forms: ScaleForms::default(),
            plurals: Plurals::default(),
            sentence_ends: Vec::new(),
        })
    }

    pub(crate) fn new(inner: Inner) -> Self {
        Self { inner: Arc::new(inner), format: None, is_uncertain: false }
    }

    /// The tags of all languages that come with this build of the crate, sorted.
    ///
    /// ```
    /// use exchequer::language::Language;
    ///
    /// assert!(Language::tags().any(|tag| tag == "da"));
    /// ```
    pub fn tags() -> impl Iterator<Item = &'static str> {
        LANGUAGES.iter().map(|language| language.tag)
    }

    /// The tags of languages that the crate has words for and this build has not, sorted: those
    /// whose features (`lang-ja`) are not chosen. None where all are.
    ///
    /// ```
    /// use exchequer::language::Language;
    ///
    /// for tag in Language::left_out() {
    ///     assert!(Language::find(tag).is_none());
    /// }
    /// ```
    pub fn left_out() -> impl Iterator<Item = &'static str> {
        embedded::left_out()
    }

    /// A language from words of your own, in the format of the files under `src/language/data`.
    ///
    /// # Errors
    ///
    /// Names file, line and phrase where the text is not such a file or a word clashes with
    /// another.
    ///
    /// ```
    /// use exchequer::language::{Language, Words};
    ///
    /// let words = Words { file: "x.toml", text: "[hedge]\nabout = [\"circa\"]" };
    /// assert_eq!(Language::from_toml("x-house", &words)?.tag(), "x-house");
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn from_toml(tag: &str, words: &Words<'_>) -> Result<Self, Error> {
        Ok(embedded::of_own_words(tag, words)?)
    }

    /// This language with more words: a newsroom's own names, hedges and cues.
    ///
    /// # Errors
    ///
    /// As [`Self::from_toml`]; names the languages there are for one that does not come with the
    /// crate.
    ///
    /// ```
    /// use exchequer::language::{Language, Words};
    ///
    /// let house = Words { file: "house.toml", text: "[hedge]\nabout = [\"plusminus\"]" };
    /// assert!(Language::with_words("da", &house).is_ok());
    /// let text = "[hedge]\nabout = [\"knap\"]\nslightly_below = [\"knap\"]";
    /// let clash = Words { file: "house.toml", text };
    /// let error = Language::with_words("da", &clash).unwrap_err();
    /// assert!(error.is_language() && error.to_string().contains("\"knap\""));
    /// assert!(Language::with_words("tlh", &house).unwrap_err().to_string().contains("there are af"));
    /// ```
    pub fn with_words(tag: &str, more: &Words<'_>) -> Result<Self, Error> {
        let found = LANGUAGES.iter().find(|language| language.tag == tag);
        let embedded = found.ok_or_else(|| DataError::NoSuchLanguage(UnknownLanguage::of(tag)))?;
        Ok(embedded.build_with(more)?)
    }

    /// The BCP 47 tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.inner.tag
    }

    /// The English name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.inner.name
    }

    /// The country whose money an unqualified name means in this language; `None` where several
    /// countries have as good a claim (English, Spanish), and where the language is uncertain.
    ///
    /// ```
    /// use exchequer::language::Language;
    ///
    /// assert_eq!(Language::find("da").unwrap().country(), Some("DK".parse()?));
    /// assert_eq!(Language::find("en").unwrap().country(), None);
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn country(&self) -> Option<Country> {
        self.inner.country.filter(|_| !self.is_uncertain)
    }

    /// The same words without a country of their own, for a text that may be in another language:
    /// "kroner" stays open where the text is Danish or Norwegian.
    #[must_use]
    pub(crate) fn uncertain(mut self) -> Self {
        self.is_uncertain = true;
        self
    }

    /// The separators of written numbers.
    ///
    /// ```
    /// use exchequer::language::Language;
    ///
    /// let format = Language::find("en").unwrap().number_format().clone();
    /// assert_eq!(format.decimal, '.');
    /// ```
    #[must_use]
    pub fn number_format(&self) -> &NumberFormat {
        let own = self.format.and_then(|place| self.inner.country_formats.get(place));
        own.map_or(&self.inner.format, |(_, format)| format)
    }

    /// The language as it is written in a country: "1,200.50" in Mexican Spanish.
    ///
    /// ```
    /// use exchequer::currency::Country;
    /// use exchequer::language::Language;
    ///
    /// let spanish = Language::find("es").unwrap();
    /// assert_eq!(spanish.number_format().decimal, ',');
    /// assert_eq!(spanish.written_in(Country::from_code("MX").unwrap()).number_format().decimal, '.');
    /// ```
    #[must_use]
    pub fn written_in(&self, country: Country) -> Self {
        let format = self.inner.country_formats.iter().position(|(other, _)| *other == country);
        Self { format, ..self.clone() }
    }

    /// The phrases that mean something to the checker, in no particular order.
    ///
    /// ```
    /// use exchequer::language::{Language, PhraseKind};
    ///
    /// let danish = Language::find("da").unwrap();
    /// let cues = danish.phrases().filter(|phrase| phrase.is(PhraseKind::Cue));
    /// assert!(cues.into_iter().any(|cue| cue.text() == "svarende til"));
    /// ```
    pub fn phrases(&self) -> impl Iterator<Item = Phrase<'_>> {
        self.inner.lexicon.phrases().map(Phrase::new)
    }

    /// The phrases by their words.
    pub(crate) fn lexicon(&self) -> &Lexicon {
        &self.inner.lexicon
    }

    /// What finds the numbers and phrases of the language in a text.
    pub(crate) fn matcher(&self) -> &Matcher {
        self.inner.lexicon.matcher()
    }

    /// What a number with a dash in place of its decimals is in: "495,-". `None` for languages that
    /// do not write prices so.
    pub(crate) fn price_dash(&self) -> Option<&Unit> {
        self.inner.price_dash.as_ref()
    }

    /// Whether an adjective after a name of money can be its own: not "kanadyjskim" after
    /// "dolarów".
    pub(crate) fn agree(&self, name: &str, adjective: &str) -> bool {
        let endings = self.inner.agreement.iter().filter(|(own, _)| adjective.ends_with(own));
        let longest = endings.max_by_key(|(own, _)| own.len());
        longest.is_none_or(|(_, names)| names.iter().any(|ending| name.ends_with(ending)))
    }

    /// Whether a stop after this word belongs to it and ends no sentence: "Prof", "Corp".
    pub(crate) fn abbreviates(&self, word: &str) -> bool {
        self.inner.abbreviations.contains(word)
    }

    /// Which of its scale words correspond to each other.
    pub(crate) fn scale_forms(&self) -> &ScaleForms {
        &self.inner.scale_forms
    }

    /// What ends a sentence besides the marks of all languages: ";" in Greek, two blanks in Thai.
    pub(crate) fn sentence_ends(&self) -> &[String] {
        &self.inner.sentence_ends
    }

    /// Which forms of its words go with which numbers.
    pub(crate) fn plurals(&self) -> &Plurals {
        &self.inner.plurals
    }

    /// Whether words have blanks between them, unlike in Japanese, Chinese and Thai.
    pub(crate) fn has_blanks(&self) -> bool {
        self.matcher().has_blanks()
    }

    /// Whether a named behaviour is on.
    #[must_use]
    pub fn has(&self, switch: Switch) -> bool {
        self.inner.switches.contains(&switch)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Language({})", self.tag())
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests;
