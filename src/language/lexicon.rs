//! The phrases of a language and what each can mean.

use super::behind::{Behind, Sequel};
use super::head::Head;
use super::phrase::{self, Case, Phrase};
use super::senses::Senses;
use super::starts::Starts;
use crate::currency::{Country, Currency};
use crate::interval::Hedge;
use rust_decimal::Decimal;
use rustc_hash::FxBuildHasher;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

/// What a phrase can mean; a phrase may mean several things, and the grammar decides.
#[derive(Clone, Debug, PartialEq)]
pub enum Meaning {
    /// A number word: "fem", "treogtyve", "quatre-vingt-dix".
    Number(Decimal),
    /// A word for one that is also an article, and counts only before a scale word or a currency.
    Article,
    /// A word that multiplies what stands before it: "hundrede", "million", "crore".
    Scale(Decimal),
    /// A scale letter that counts only when it stands on the digits or beside a currency: "m", "k".
    Suffix(Decimal),
    /// A part of the scale word or unit after it: "half a million", "three quarters".
    Fraction(Decimal),
    /// Adds to the number before it: "and a half".
    Plus(Decimal),
    /// An order of magnitude or a handful, multiplied by a scale word behind it: "tusindvis", "et par".
    Vague {
        /// The least it can mean.
        low: Decimal,
        /// The most it can mean.
        high: Decimal,
    },
    /// Joins the parts of a number: "og", "and", "und".
    And,
    /// Stands between whole digits and decimals: "point", "komma".
    Point,
    /// Makes the number behind it negative: "minus".
    Minus,
    /// A currency, or its hundredth.
    Unit(Unit),
    /// Joins a number to its unit: "de", "d'".
    Link,
    /// A nationality, which beside a currency name picks the country's own: "norske".
    Nationality(Country),
    /// A place, which tells what a bare currency name nearby means.
    Place(Country),
    /// Softens or directs a figure.
    Hedge(Hedge, Position),
    /// Makes a range of two figures.
    Range(RangeWord),
    /// What an amount is counted per, in English.
    Per(String),
    /// A percentage; the text is "percent" or "percentage_point".
    Percent(String),
    /// A unit that is not money, in English.
    Quantity(String),
    /// The name of a month, 1 to 12.
    Month(u32),
    /// Says how figures are related.
    Cue(Cue),
    /// Words that look like a figure or a hedge and are none: "knap så", "Marks & Spencer".
    Nothing,
}

/// What the grammar asks of a meaning: the thing itself, or `None` when it is something else.
impl Meaning {
    /// Whether it can be a number, or a part of one.
    pub(crate) fn may_be_number(&self) -> bool {
        matches!(self, Self::Number(_) | Self::Scale(_) | Self::Fraction(_) | Self::Vague { .. })
    }

    /// Whether it is a word like "several", which is a figure beside a unit or scale word only.
    pub(crate) fn is_handful(&self) -> bool {
        self.vague().is_some_and(|(low, _)| low < Decimal::TEN)
    }

    /// Whether it is a number, or a unit that an article before it makes a figure: "a dollar", "a minute".
    pub(crate) fn may_make_figure(&self) -> bool {
        self.may_be_number() || matches!(self, Self::Unit(_) | Self::Percent(_) | Self::Quantity(_))
    }

    pub(crate) fn unit(&self) -> Option<&Unit> {
        if let Self::Unit(unit) = self { Some(unit) } else { None }
    }

    pub(crate) fn number(&self) -> Option<Decimal> {
        if let Self::Number(value) = self { Some(*value) } else { None }
    }

    pub(crate) fn scale(&self) -> Option<Decimal> {
        if let Self::Scale(by) = self { Some(*by) } else { None }
    }

    pub(crate) fn suffix(&self) -> Option<Decimal> {
        if let Self::Suffix(by) = self { Some(*by) } else { None }
    }

    pub(crate) fn fraction(&self) -> Option<Decimal> {
        if let Self::Fraction(part) = self { Some(*part) } else { None }
    }

    pub(crate) fn vague(&self) -> Option<(Decimal, Decimal)> {
        if let Self::Vague { low, high } = self { Some((*low, *high)) } else { None }
    }

    pub(crate) fn month(&self) -> Option<u32> {
        if let Self::Month(month) = self { Some(*month) } else { None }
    }

    pub(crate) fn plus(&self) -> Option<Decimal> {
        if let Self::Plus(part) = self { Some(*part) } else { None }
    }

    pub(crate) fn nationality(&self) -> Option<Country> {
        if let Self::Nationality(country) = self { Some(*country) } else { None }
    }

    pub(crate) fn place(&self) -> Option<Country> {
        if let Self::Place(country) = self { Some(*country) } else { None }
    }

    pub(crate) fn range(&self) -> Option<RangeWord> {
        if let Self::Range(word) = self { Some(*word) } else { None }
    }

    pub(crate) fn per(&self) -> Option<&str> {
        if let Self::Per(unit) = self { Some(unit) } else { None }
    }

    pub(crate) fn hedge(&self, side: Position) -> Option<Hedge> {
        if let Self::Hedge(hedge, position) = self { (*position == side).then_some(*hedge) } else { None }
    }
}

/// A currency as it is named: one or several candidates, in main units or hundredths.
#[derive(Clone, Debug, PartialEq)]
pub struct Unit {
    /// Every currency that the name can mean, the likeliest first. Shared, since a unit is copied to
    /// every figure that names it.
    pub candidates: Arc<[Currency]>,
    /// Whether it is a subunit (øre, cent, pence).
    pub subunit: bool,
    /// What one of it is worth in main units, where it is an amount by itself ("grand" is 1000).
    pub times: Decimal,
    /// Whether the name is a sign or code, which may stand before the number.
    pub sign: bool,
    /// Whether the name is also a common word ("won", "real") and so a currency only behind a number.
    pub behind_only: bool,
    /// Whether the name is an everyday word ("livres": books), and money only where more than the name
    /// says so.
    pub doubtful: bool,
}

impl Unit {
    /// A currency by a name of its own.
    #[must_use]
    pub fn named(currency: Currency) -> Self {
        Self {
            candidates: Arc::from([currency]),
            subunit: false,
            times: Decimal::ONE,
            sign: false,
            behind_only: false,
            doubtful: false,
        }
    }
}

/// On which side of its figure a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// "about 5"
    Before,
    /// "5 or so"
    After,
}

/// The words that make a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeWord {
    /// Opens a range: "between".
    Between,
    /// Opens a change: "from".
    From,
    /// Stands between the two ends: "to", "bis".
    To,
    /// Stands between the two ends of a change: "auf" in "von 10 auf 12".
    Into,
    /// Says "from" by its ending, on the first figure: "10 miljoonasta 12 miljoonaan".
    Out,
    /// Says "between" behind both figures: "10 ja 12 euron välillä".
    BetweenBehind,
}

/// The words that relate figures to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    /// "svarende til", "equivalent to": the figures are equal.
    Equals,
    /// "worth", "that is": equal where it stands right behind an amount.
    Worth,
    /// "or", "eller": equal, or an alternative.
    Or,
    /// "red.": an editor's insertion in a bracket.
    Editorial,
    /// "respectively": figures belong to different things.
    Respectively,
    /// "plus", "compared with", "rose": the figures are different things.
    Different,
    /// "more", "mindre": right behind an amount, it is the difference to another.
    Comparison,
    /// "last year", "tidligere": in a bracket, it is what the amount was before.
    Earlier,
    /// "then", "dengang": at the rate of another day.
    Then,
    /// "to the euro", "per dollar": an exchange rate is stated.
    RateOf,
    /// "for", "mod": what is asked beside another price, as in list prices per market.
    ListPrice,
}

/// The phrases of one language.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    by_first: HashMap<Head, Beginning, FxBuildHasher>,
    starts: Starts,
    /// How many files have been begun.
    file: u8,
}

/// The phrases with one first word.
#[derive(Clone, Debug, Default)]
struct Beginning {
    /// The phrases of that word alone.
    alone: Vec<Phrase>,
    /// Those that go on, the longest first.
    longer: Vec<Phrase>,
    /// What stands behind the first word of each longer phrase, by which they are quickly looked through.
    behind: Vec<Behind>,
}

impl Beginning {
    fn phrases(&self) -> impl Iterator<Item = &Phrase> {
        self.longer.iter().chain(&self.alone)
    }

    /// The phrase with this text, made if it is not there yet.
    fn phrase(&mut self, text: &str, new: impl FnOnce() -> Phrase) -> Option<&mut Phrase> {
        if let Some(place) = self.alone.iter().position(|known| known.text == text) {
            return self.alone.get_mut(place);
        }
        if let Some(place) = self.longer.iter().position(|known| known.text == text) {
            return self.longer.get_mut(place);
        }
        let phrase = new();
        if phrase.is_one_word() {
            // One is all that most have.
            self.alone.reserve_exact(1);
            self.alone.push(phrase);
            return self.alone.last_mut();
        }
        let place = self.longer.partition_point(|known| known.text.len() >= phrase.text.len());
        self.behind.insert(place, phrase.behind());
        self.longer.insert(place, phrase);
        self.longer.get_mut(place)
    }
}

/// A phrase found in a text.
#[derive(Clone, Copy, Debug)]
pub struct Found<'l> {
    /// How many bytes of the text it takes.
    pub length: usize,
    /// What it can mean.
    pub meanings: &'l [Meaning],
    /// The kinds of those meanings.
    pub(crate) senses: Senses,
}

impl Lexicon {
    /// The longest phrase at the start of `rest`, whose first word (or sign) is `rest[..first]`.
    ///
    /// `folded` is that first word in lower case.
    #[must_use]
    pub fn find<'l>(&'l self, rest: &str, first: usize, folded: &str) -> Option<Found<'l>> {
        self.begun(Head::of(folded), rest, first)
    }

    /// The longest phrase at the start of `rest`, whose first word (or sign) is `rest[..first]` and has
    /// this head.
    pub(crate) fn begun<'l>(&'l self, head: Head, rest: &str, first: usize) -> Option<Found<'l>> {
        let sequel = Sequel::of_text(rest.get(first..)?);
        let goes_on = self.starts.may_go_on(head, sequel);
        if !goes_on && !self.starts.may_stand_alone(head) {
            return None;
        }
        let found = |phrase: &'l Phrase| {
            let length = phrase.matches(rest, first, head)?;
            Some(Found { length, meanings: &phrase.meanings, senses: phrase.senses })
        };
        let beginning = self.by_first.get(&head)?;
        let longer = goes_on.then(|| {
            let behind = Behind::of_text(sequel, rest.as_bytes().get(first..).unwrap_or_default());
            let mut longer = beginning.behind.iter().zip(&beginning.longer);
            longer.find_map(|(known, phrase)| if known.fits(behind) { found(phrase) } else { None })
        });
        let longer = longer.flatten();
        longer.or_else(|| beginning.alone.iter().find_map(found))
    }

    /// The quick look that spares most words the search.
    pub(crate) fn starts(&self) -> &Starts {
        &self.starts
    }

    /// What a whole word in lower case can mean by itself, for the parts of compounds.
    #[must_use]
    pub fn word(&self, folded: &str) -> Option<&[Meaning]> {
        let mut alone = self.by_first.get(&Head::of(folded))?.alone.iter();
        let phrase = alone.find(|phrase| phrase.begins_with(folded))?;
        Some(phrase.meanings.as_slice())
    }

    /// Every phrase with its meanings, in no particular order.
    pub fn phrases(&self) -> impl Iterator<Item = (&str, &[Meaning])> {
        let phrases = self.by_first.values().flat_map(Beginning::phrases);
        phrases.map(|phrase| (phrase.text.as_str(), phrase.meanings.as_slice()))
    }

    /// From here on, what is added takes over from what there is.
    pub(super) fn next_file(&mut self) {
        self.file += 1;
    }

    /// Adds a meaning to a phrase; one that means nothing has no other. A phrase with a capital letter
    /// matches that spelling only.
    ///
    /// # Errors
    ///
    /// The meaning from the same file that excludes the new one.
    pub(super) fn add(&mut self, text: &str, meaning: &Meaning) -> Result<(), Meaning> {
        let file = self.file;
        match self.phrase(text) {
            Some(phrase) => phrase.add(meaning, file),
            None => Ok(()),
        }
    }

    /// Adds a meaning from CLDR to a phrase, unless the phrase has it.
    ///
    /// # Errors
    ///
    /// The meaning that contradicts it.
    pub(super) fn fill(&mut self, text: &str, meaning: &Meaning) -> Result<(), Meaning> {
        match self.phrase(text) {
            Some(phrase) => phrase.fill(meaning),
            None => Ok(()),
        }
    }

    /// The phrase, without meanings if it is new; `None` for a text without a first word.
    fn phrase(&mut self, text: &str) -> Option<&mut Phrase> {
        let first = phrase::first_word(text)?;
        let case = Case::of(text);
        let folded = match case {
            Case::Any => Cow::from(first),
            Case::AsWritten => first.to_lowercase().into(),
        };
        let beginning = self.by_first.entry(Head::of(&folded)).or_default();
        beginning.phrase(text, || Phrase::new(text, first.len(), case))
    }

    /// The lexicon with all its phrases, ready to be searched.
    pub(super) fn ready(self) -> Self {
        let mut starts = Starts::default();
        self.by_first.values().for_each(|beginning| starts.admit_beginning(beginning.phrases()));
        Self { starts, ..self }
    }
}
