//! The phrases of a language as its data files list them, for those who look at the words.
//!
//! ```
//! use exchequer::language::{Language, PhraseKind};
//!
//! let danish = Language::find("da").unwrap();
//! let knap = danish.phrases().find(|phrase| phrase.text() == "knap").unwrap();
//! assert!(knap.is(PhraseKind::Hedge) && !knap.is(PhraseKind::Scale));
//! ```
//!
//! What it does not do: it says what kind of thing a phrase can mean, not which number, currency or
//! direction; the grammar alone uses those.

use crate::language::meaning::Meaning;

/// A phrase of a language, with the kinds of thing that it can mean. From
/// [`Language::phrases`](crate::language::Language::phrases), which has an example.
#[derive(Clone, Copy, Debug)]
pub struct Phrase<'l> {
    text: &'l str,
    meanings: &'l [Meaning],
}

/// A kind of thing that a phrase can mean. [`Phrase::is`] asks for one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PhraseKind {
    /// A number or a part of one: "fem", "and a half", "several", "minus".
    Number,
    /// Multiplies a number: "million", "crore", "bn".
    Scale,
    /// A currency or its subunit, by name, sign or code: "kroner", "$", "DKK", "pence".
    Currency,
    /// A unit that is not money, percent included: "km", "per cent".
    Measure,
    /// What an amount is counted per: "a month".
    Per,
    /// A nationality: "norske".
    Nationality,
    /// A place: "Oslo".
    Place,
    /// Makes a figure approximate or one-sided: "knap", "at least".
    Hedge,
    /// Makes a range of two figures: "between", "to".
    Range,
    /// The name of a month.
    Month,
    /// Relates figures: "equivalent to", "of which", "up from".
    Cue,
    /// A multiple or a part of a whole: "doubled", "two thirds".
    Ratio,
    /// Joins words of a figure: "de" in "5 millions de dollars".
    Link,
    /// Looks like a figure or a hedge and is none: "Marks & Spencer".
    Excluded,
}

impl<'l> Phrase<'l> {
    pub(in crate::language) fn new((text, meanings): (&'l str, &'l [Meaning])) -> Self {
        Self { text, meanings }
    }

    /// The phrase, folded as texts are before they are searched (mostly to lower case).
    #[must_use]
    pub fn text(&self) -> &'l str {
        self.text
    }

    /// Every kind of thing that the phrase can mean; one may come twice.
    pub fn kinds(&self) -> impl Iterator<Item = PhraseKind> + use<'l> {
        self.meanings.iter().map(kind_of)
    }

    /// Whether the phrase can mean a thing of this kind; it may be of several.
    #[must_use]
    pub fn is(&self, kind: PhraseKind) -> bool {
        self.kinds().any(|own| own == kind)
    }
}

fn kind_of(meaning: &Meaning) -> PhraseKind {
    match meaning {
        Meaning::Number(_)
        | Meaning::Article
        | Meaning::Fraction(_)
        | Meaning::Plus(_)
        | Meaning::PlusBefore(_)
        | Meaning::Vague { .. }
        | Meaning::And
        | Meaning::Point
        | Meaning::Minus => PhraseKind::Number,
        Meaning::Scale(_) | Meaning::Suffix(_) => PhraseKind::Scale,
        Meaning::Unit(_) => PhraseKind::Currency,
        Meaning::Percent(_) | Meaning::Quantity(_) => PhraseKind::Measure,
        Meaning::Per(_) => PhraseKind::Per,
        Meaning::Nationality(_) => PhraseKind::Nationality,
        Meaning::Place(_) => PhraseKind::Place,
        Meaning::Hedge(..) => PhraseKind::Hedge,
        Meaning::Range(_) => PhraseKind::Range,
        Meaning::Month(_) => PhraseKind::Month,
        Meaning::Cue(_) | Meaning::FigureCue(_) => PhraseKind::Cue,
        Meaning::Multiple(_) | Meaning::Ratio(_) => PhraseKind::Ratio,
        Meaning::Link => PhraseKind::Link,
        Meaning::Nothing => PhraseKind::Excluded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn a_phrase_is_of_every_kind_that_it_can_mean() {
        let english = Language::find("en").unwrap();
        let find = |text: &str| {
            let found = english.phrases().find(|phrase| phrase.text() == text);
            found.unwrap_or_else(|| panic!("{text} is listed"))
        };
        assert!(find("million").is(PhraseKind::Scale));
        assert!(find("equivalent to").is(PhraseKind::Cue));
        let pounds = find("pounds");
        assert!(pounds.is(PhraseKind::Currency) && pounds.is(PhraseKind::Measure));
        assert!(!pounds.is(PhraseKind::Place));
    }
}
