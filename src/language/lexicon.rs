//! The phrases of a language and what each can mean.

use super::behind::{Behind, Sequel};
use super::head::Head;
use super::phrase::{Entry, Phrase};
use super::senses::Senses;
use super::starts::Starts;
use super::stock::{Stock, Stretch};
use crate::currency::{Country, Currency};
use crate::interval::Hedge;
use rust_decimal::Decimal;
use rustc_hash::FxBuildHasher;
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
    /// The phrases that go on behind their first word; of one first word, the longest first.
    longer: Vec<Entry>,
    /// What stands behind the first word of each of those, by which they are quickly looked through.
    behind: Vec<Behind>,
    /// The phrases of one word.
    alone: Vec<Entry>,
    stock: Stock,
    starts: Starts,
}

/// Where the phrases with one first word stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beginning {
    /// Where the first of them was noted, before all were put in order.
    pub(super) noted: u32,
    longer: Stretch,
    alone: Stretch,
}

impl Beginning {
    /// That of phrases still to be put in order.
    pub(super) fn noted(noted: u32) -> Self {
        Self { noted, longer: Stretch::default(), alone: Stretch::default() }
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
        let beginning = self.by_first.get(&head)?;
        let found = |entry: &'l Entry| self.found(entry, head, rest, first);
        if goes_on {
            let behind = Behind::of_text(sequel, rest.as_bytes().get(first..)?);
            let all = beginning.longer.of(&self.behind).iter().zip(beginning.longer.places());
            let mut fitting = all.filter(|(known, _)| known.fits(behind));
            if let Some(found) = fitting.find_map(|(_, place)| found(self.longer.get(place)?)) {
                return Some(found);
            }
        }
        beginning.alone.of(&self.alone).iter().find_map(found)
    }

    /// A phrase at the start of `rest`, whose first word has the phrase's head.
    fn found<'l>(&'l self, entry: &'l Entry, head: Head, rest: &str, first: usize) -> Option<Found<'l>> {
        let phrase = self.phrase(entry);
        let length = phrase.matches(rest, first, head)?;
        Some(Found { length, meanings: phrase.meanings(), senses: entry.senses })
    }

    /// The quick look that spares most words the search.
    pub(crate) fn starts(&self) -> &Starts {
        &self.starts
    }

    /// What a whole word in lower case can mean by itself, for the parts of compounds.
    #[must_use]
    pub fn word(&self, folded: &str) -> Option<&[Meaning]> {
        let alone = self.by_first.get(&Head::of(folded))?.alone.of(&self.alone);
        let mut alone = alone.iter().map(|entry| self.phrase(entry));
        Some(alone.find(|phrase| phrase.begins_with(folded))?.meanings())
    }

    /// Every phrase with its meanings, in no particular order.
    pub fn phrases(&self) -> impl Iterator<Item = (&str, &[Meaning])> {
        let phrases = self.longer.iter().chain(&self.alone).map(|entry| self.phrase(entry));
        phrases.map(|phrase| (phrase.text(), phrase.meanings()))
    }

    fn phrase<'l>(&'l self, entry: &'l Entry) -> Phrase<'l> {
        Phrase { entry, stock: &self.stock }
    }

    /// A lexicon to which so many phrases are still to be added.
    pub(super) fn with_room(stock: Stock, longer: usize, alone: usize) -> Self {
        Self {
            longer: Vec::with_capacity(longer),
            behind: Vec::with_capacity(longer),
            alone: Vec::with_capacity(alone),
            stock,
            ..Self::default()
        }
    }

    /// Adds all phrases with one first word.
    pub(super) fn put_in_order(&mut self, beginning: &mut Beginning, entries: impl Iterator<Item = Entry>) {
        let (longer, alone) = (self.longer.len(), self.alone.len());
        for entry in entries {
            let phrase = Phrase { entry: &entry, stock: &self.stock };
            if entry.is_one_word() {
                self.alone.push(entry);
                continue;
            }
            let known = self.longer.get(longer..).unwrap_or_default();
            let place = longer + known.partition_point(|known| known.text.len() >= entry.text.len());
            self.behind.insert(place, phrase.behind());
            self.longer.insert(place, entry);
        }
        beginning.longer = Stretch::new(longer, self.longer.len());
        beginning.alone = Stretch::new(alone, self.alone.len());
        let entries = beginning.longer.of(&self.longer).iter().chain(beginning.alone.of(&self.alone));
        self.starts.admit_beginning(entries.map(|entry| Phrase { entry, stock: &self.stock }));
    }
    /// The lexicon, when all its phrases are in order.
    pub(super) fn with(self, by_first: HashMap<Head, Beginning, FxBuildHasher>) -> Self {
        Self { by_first, ..self }
    }
}
