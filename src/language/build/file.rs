//! The structure of a language file, as it is read from TOML, or from the JSON that `pack.rs` makes
//! of it.
//!
//! Which meaning each list gives its phrases is decided by [`build`](super::build).

use super::super::error::{DataError, Words};
use super::switch::Switch;
use crate::interval::Hedge;
use serde::Deserialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Deref;

/// A string of the file, taken from it as it stands wherever it has no escapes.
#[derive(Debug, Default, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(transparent)]
pub(in crate::language) struct Text<'t>(#[serde(borrow)] pub(in crate::language) Cow<'t, str>);

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// Words by what they mean. A word may hold alternatives in braces: "million{,er,en}".
pub(in crate::language) type Lists<'t> = BTreeMap<Text<'t>, Vec<Text<'t>>>;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
pub(in crate::language) struct File<'t> {
    /// The English name of the language.
    pub(in crate::language) name: Option<Text<'t>>,
    /// The country whose money an unqualified name means.
    pub(in crate::language) country: Option<Text<'t>>,
    /// Whether words have blanks between them, as they do where nothing is said. Where they have
    /// none (Japanese, Chinese, Thai), a phrase may begin and end with any letter of such a script,
    /// and of several phrases the longest counts.
    pub(in crate::language) blanks: Option<bool>,
    /// What ends a sentence besides the marks of all languages: ";" in Greek, two blanks in Thai.
    pub(in crate::language) sentence_ends: Vec<Text<'t>>,
    /// What words with "~" may have on their end, one or two together: "dan" in "dolardan".
    pub(in crate::language) endings: Vec<Text<'t>>,
    /// The marks after which digits, signs and codes have such an ending: "75%-a". Where nothing
    /// is said, the apostrophe and the hyphen.
    pub(in crate::language) ending_marks: Option<Vec<char>>,
    /// What may be on the front of any word, one or two together: "ب" and "ال" in "بالدولار".
    pub(in crate::language) prefixes: Vec<Text<'t>>,
    /// Letters that are read as the first of them, in words beyond ASCII: "iıİ", "șş".
    pub(in crate::language) same_letters: Vec<Text<'t>>,
    /// What the language is detected by; see [`detect`](super::detect()).
    #[allow(dead_code, reason = "`pack.rs` keeps it apart from the rest, for detection")]
    detection: Detection<'t>,
    pub(in crate::language) number: Number<'t>,
    /// Which forms of words go with which numbers.
    pub(in crate::language) plural: Plural<'t>,
    pub(in crate::language) currency: Money<'t>,
    /// Nationality adjectives by country.
    pub(in crate::language) nationality: Lists<'t>,
    /// Names of countries, capitals and stock exchanges by country.
    pub(in crate::language) place: Lists<'t>,
    pub(in crate::language) hedge: BTreeMap<Hedge, Vec<Text<'t>>>,
    /// Hedges that stand after their figure.
    pub(in crate::language) hedge_after: BTreeMap<Hedge, Vec<Text<'t>>>,
    pub(in crate::language) range: Range<'t>,
    /// What amounts are counted per, by English name.
    pub(in crate::language) per: Lists<'t>,
    /// "percent", "percentage_point", "basis_point" (a hundredth of one) and "tenth" (ten per cent).
    pub(in crate::language) percent: Lists<'t>,
    /// Units that are not money, by English name.
    pub(in crate::language) unit: Lists<'t>,
    /// Month names by number.
    pub(in crate::language) month: Lists<'t>,
    pub(in crate::language) cue: Cues<'t>,
    pub(in crate::language) figures: Figures<'t>,
    /// Titles and other words with a capital whose stop does not end a sentence, without the stop:
    /// "Prof", "Corp".
    pub(in crate::language) abbreviation: Vec<Text<'t>>,
    /// Phrases that look like a figure or a hedge and are none.
    pub(in crate::language) nothing: Vec<Text<'t>>,
    /// Phrases that do not mean what CLDR says.
    #[serde(rename = "override")]
    pub(in crate::language) overrides: Vec<Text<'t>>,
}

impl<'t> File<'t> {
    /// Reads a file as it is written.
    ///
    /// # Errors
    ///
    /// Names the file and the place that is no such file.
    pub(in crate::language) fn read(words: &Words<'t>) -> Result<Self, DataError> {
        let syntax = |error: toml::de::Error| DataError::Syntax {
            file: words.file.to_owned(),
            message: error.to_string(),
        };
        toml::from_str(words.text).map_err(syntax)
    }

    /// Reads a file that was packed when the crate was compiled.
    ///
    /// # Errors
    ///
    /// Names the file, if it has a table that language files do not have.
    pub(in crate::language) fn unpack(packed: &Words<'t>) -> Result<Self, DataError> {
        serde_json::from_str(packed.text).map_err(|error| DataError::Syntax {
            file: packed.file.to_owned(),
            message: error.to_string(),
        })
    }
}

/// What a language is detected by, each list separated by white space.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
#[allow(dead_code, reason = "`pack.rs` keeps it apart from the rest, for detection")]
struct Detection<'t> {
    /// Its letters beyond ASCII.
    letters: Text<'t>,
    /// Its commonest words, in small letters.
    words: Text<'t>,
    /// Parts of its words: "-hed" at the end, "ud-" at the start, "-øj-" anywhere.
    parts: Text<'t>,
}

/// The plural rules, and forms of words in their order, separated by "/".
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
pub(in crate::language) struct Plural<'t> {
    pub(in crate::language) rules: Vec<Text<'t>>,
    /// The scale words by what they multiply with, in as many cases for each.
    pub(in crate::language) scale: Lists<'t>,
    /// Names of currencies.
    pub(in crate::language) nouns: Vec<Text<'t>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
pub(in crate::language) struct Number<'t> {
    pub(in crate::language) decimal: Option<char>,
    pub(in crate::language) group: Vec<char>,
    /// Other decimal marks that are read as well: "/".
    pub(in crate::language) decimals: Vec<char>,
    /// Countries that use the language and write numbers otherwise.
    pub(in crate::language) country: BTreeMap<Text<'t>, CountryFormat>,
    pub(in crate::language) switches: Vec<Switch>,
    pub(in crate::language) words: Lists<'t>,
    /// Words for one that are also articles.
    pub(in crate::language) article: Vec<Text<'t>>,
    pub(in crate::language) scale: Lists<'t>,
    pub(in crate::language) suffix: Lists<'t>,
    /// Forms of the scale words that correspond to each other, column by column; "" where a scale
    /// has no such form.
    pub(in crate::language) parallel: Lists<'t>,
    /// What joins a scale word to a currency's name, before a consonant and before a vowel: "de ",
    /// "d'".
    pub(in crate::language) scale_link: Vec<Text<'t>>,
    pub(in crate::language) fraction: Lists<'t>,
    pub(in crate::language) plus: Lists<'t>,
    /// What adds to the number after it: "साढ़े" is 0.5, "पौने" -0.25.
    pub(in crate::language) plus_before: Lists<'t>,
    /// The dual of scale words, two of them, by what one multiplies with: "مليوني".
    pub(in crate::language) dual: Lists<'t>,
    /// Vague words by "low-high".
    pub(in crate::language) vague: Lists<'t>,
    pub(in crate::language) and: Vec<Text<'t>>,
    /// Words between whole digits and decimals: "point", "komma".
    pub(in crate::language) point: Vec<Text<'t>>,
    /// Words that make a number negative.
    pub(in crate::language) minus: Vec<Text<'t>>,
}

/// How numbers are written in one country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::language) struct CountryFormat {
    pub(in crate::language) decimal: char,
    pub(in crate::language) group: Vec<char>,
    #[serde(default)]
    pub(in crate::language) decimals: Vec<char>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
pub(in crate::language) struct Money<'t> {
    /// Names by code or family, several separated by spaces.
    pub(in crate::language) names: Lists<'t>,
    /// Names that are common words too, and so a currency only after a number.
    #[serde(rename = "behind")]
    pub(in crate::language) after: Lists<'t>,
    /// Names that are everyday words, and money only where the sentence speaks of money or the
    /// article of that money: "livres", "marek".
    pub(in crate::language) doubtful: Lists<'t>,
    /// Names of hundredths by code or family.
    pub(in crate::language) subunits: Lists<'t>,
    /// Names of hundredths that are everyday words, and money only right after an amount of the
    /// main unit: "分".
    pub(in crate::language) minor: Lists<'t>,
    /// Signs and abbreviations, which may be before the number.
    pub(in crate::language) signs: Lists<'t>,
    /// Signs and codes that are also words or begin names, and money before a number only where it
    /// is large or the article speaks of that money: "ALL", "COP", "PS".
    pub(in crate::language) doubtful_signs: Lists<'t>,
    /// Signs as a broken encoding leaves them: "PS" of a pound sign. Those of letters are doubtful.
    pub(in crate::language) damaged_signs: Lists<'t>,
    /// Words for a thousand of the country's money ("grand"), by how many.
    pub(in crate::language) slang: Lists<'t>,
    /// Codes and signs with the scale of their amount written on them: "MSEK", "£m".
    pub(in crate::language) scaled: Scaled<'t>,
    /// Words after a name which say that it is a verb there: "the" in "20 won the race".
    pub(in crate::language) objects: Vec<Text<'t>>,
    /// Words that an amount must follow, so that brackets around it mark a loss: "of" in "net
    /// income of ($3.2 million)".
    pub(in crate::language) governing: Vec<Text<'t>>,
    /// Names of a loss, whose amount is no negative one: "a loss of ($3.2 million)".
    pub(in crate::language) losses: Vec<Text<'t>>,
    /// What a family's name means in news where nothing else is said.
    /// Several codes are tried in their order: the first one in use on the article's date counts.
    pub(in crate::language) convention: BTreeMap<Text<'t>, Text<'t>>,
    pub(in crate::language) link: Vec<Text<'t>>,
    /// Endings of adjectives, each with the endings of the names that they agree with; where a
    /// name has another, the adjective is the next noun's: "dolarów kanadyjskim studentom".
    pub(in crate::language) agreement: Lists<'t>,
    /// What a price without a currency word is in, by code or family: "495,-".
    pub(in crate::language) price_dash: Option<Text<'t>>,
}

/// How accountants write an amount's scale on the code or sign of its money.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
pub(in crate::language) struct Scaled<'t> {
    /// The forms with a code by what they multiply with; "*" is where the code stands: "M*", "*bn".
    pub(in crate::language) codes: Lists<'t>,
    /// The codes that have all those forms.
    pub(in crate::language) with_codes: Vec<Text<'t>>,
    /// The forms with a sign: "*m".
    pub(in crate::language) signs: Lists<'t>,
    /// The signs that have all those forms, by code or family.
    pub(in crate::language) with_signs: Lists<'t>,
    /// Other words of the kind by what they multiply with and their currencies: "1000000 SEK".
    pub(in crate::language) words: Lists<'t>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
pub(in crate::language) struct Range<'t> {
    pub(in crate::language) between: Vec<Text<'t>>,
    pub(in crate::language) from: Vec<Text<'t>>,
    pub(in crate::language) to: Vec<Text<'t>>,
    /// Words between the two ends of a change, and of nothing else: "auf", "naar".
    pub(in crate::language) into: Vec<Text<'t>>,
    /// Words that say "from" by their ending, and so stand after the first figure: "miljoonasta".
    pub(in crate::language) out: Vec<Text<'t>>,
    /// Words that say "between" after both figures: "välillä".
    #[serde(rename = "between_behind")]
    pub(in crate::language) between_after: Vec<Text<'t>>,
    /// Words and, after a hyphen, endings that make the figure before them the start of a change:
    /// "-から", "-dan", "से".
    pub(in crate::language) from_after: Vec<Text<'t>>,
    /// The same for its end: "-に", "-ya".
    pub(in crate::language) to_after: Vec<Text<'t>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
pub(in crate::language) struct Cues<'t> {
    pub(in crate::language) equals: Vec<Text<'t>>,
    /// Those of them that mark the converted amount wherever they are beside it: "umgerechnet",
    /// "the equivalent of".
    pub(in crate::language) converted: Vec<Text<'t>>,
    pub(in crate::language) worth: Vec<Text<'t>>,
    pub(in crate::language) or: Vec<Text<'t>>,
    pub(in crate::language) editorial: Vec<Text<'t>>,
    pub(in crate::language) respectively: Vec<Text<'t>>,
    pub(in crate::language) different: Vec<Text<'t>>,
    pub(in crate::language) comparison: Vec<Text<'t>>,
    pub(in crate::language) earlier: Vec<Text<'t>>,
    pub(in crate::language) then: Vec<Text<'t>>,
    /// Beside an equivalent at the rate of the article's day: "currently", "aktuell".
    pub(in crate::language) now: Vec<Text<'t>>,
    /// Verbs that equate the amounts on either side of them: "is worth", "beløper seg til".
    pub(in crate::language) copula: Vec<Text<'t>>,
    /// The mean rate of a period: "average rate", "Durchschnittskurs".
    pub(in crate::language) average: Vec<Text<'t>>,
    /// Connectives between an amount and its equivalent: "that is", "es decir".
    pub(in crate::language) that_is: Vec<Text<'t>>,
    pub(in crate::language) rate_of: Vec<Text<'t>>,
    pub(in crate::language) list_price: Vec<Text<'t>>,
    /// Words in whose sentence a rate is one of the past or none at all: "if", "former".
    pub(in crate::language) unreal: Vec<Text<'t>>,
}

/// Words that say how figures which are no conversion are related.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default, bound(deserialize = "'de: 't"))]
pub(in crate::language) struct Figures<'t> {
    /// Before the value that a change starts from: "up from", "compared with".
    pub(in crate::language) base: Vec<Text<'t>>,
    /// Beside the total of parts: "in all".
    pub(in crate::language) total: Vec<Text<'t>>,
    /// Before a year of birth: "born in".
    pub(in crate::language) born: Vec<Text<'t>>,
    /// Beside a figure that is no base of a change: "expected", "like-for-like".
    pub(in crate::language) no_base: Vec<Text<'t>>,
    /// Beside degrees that are a difference: "warmer".
    pub(in crate::language) difference: Vec<Text<'t>>,
    /// Between a total and all its parts: "of which".
    pub(in crate::language) of_which: Vec<Text<'t>>,
    /// Before an age: "aged".
    pub(in crate::language) aged: Vec<Text<'t>>,
    /// Before the number in "one in five".
    pub(in crate::language) one_in: Vec<Text<'t>>,
    /// Right before the amount of a change, after which "to" leads to the new value: "rose",
    /// "fell by".
    pub(in crate::language) moved: Vec<Text<'t>>,
    /// In whose sentence pounds are a weight: "weighs".
    pub(in crate::language) weighed: Vec<Text<'t>>,
    /// After the number of a year: "году" in "в 2014 году".
    pub(in crate::language) of_year: Vec<Text<'t>>,
    /// Before the number of a year, of any calendar: "ปี".
    pub(in crate::language) before_year: Vec<Text<'t>>,
    /// On the number of a month or day: "月", "日".
    pub(in crate::language) of_date: Vec<Text<'t>>,
    /// Before a year in which something began: "founded in".
    pub(in crate::language) since: Vec<Text<'t>>,
    /// Before the amount of a change: "a rise of".
    pub(in crate::language) change_of: Vec<Text<'t>>,
    /// Between a difference and what is compared with: "larger than".
    pub(in crate::language) than: Vec<Text<'t>>,
    /// Beside the last of the parts of a whole: "the remaining".
    pub(in crate::language) rest: Vec<Text<'t>>,
    /// Between a total and all its parts, as a verb: "made up of".
    pub(in crate::language) made_up_of: Vec<Text<'t>>,
    /// Between a change and the value after it: "reaching".
    pub(in crate::language) reached: Vec<Text<'t>>,
    /// Beside a change, over which time it is: "down 12 % *this year*".
    pub(in crate::language) over_time: Vec<Text<'t>>,
    /// What opens a sentence before the whole that a part is of: "Of", "Aus den".
    pub(in crate::language) of_whole: Vec<Text<'t>>,
    /// Between the denominator of a fraction and its numerator: "分の".
    pub(in crate::language) denominator: Vec<Text<'t>>,
    /// Between one with its noun and the number of a ratio: "un élève sur cinq".
    pub(in crate::language) in_every: Vec<Text<'t>>,
    /// After the number of years since a beginning: "anniversary".
    pub(in crate::language) anniversary: Vec<Text<'t>>,
    /// Metals and stones that are weighed in troy ounces: "gold".
    pub(in crate::language) precious: Vec<Text<'t>>,
    /// Where a figure stands, beside which it is again elsewhere: "the headline".
    pub(in crate::language) account: Vec<Text<'t>>,
    /// Between an amount and the tolerance of it: "plus or minus", "±".
    pub(in crate::language) tolerance: Vec<Text<'t>>,
    /// Before the highest or lowest of several values: "lowest".
    pub(in crate::language) extreme: Vec<Text<'t>>,
    /// What is sold at an exchange, whose price is in pence: "shares".
    pub(in crate::language) traded: Vec<Text<'t>>,
    /// Between a rate and the round number that it is per: "per" in "12 per 100,000".
    pub(in crate::language) per_number: Vec<Text<'t>>,
    /// Between a share and its whole: "of".
    pub(in crate::language) part_of: Vec<Text<'t>>,
    /// Before the number of a page: "page", "p".
    pub(in crate::language) page: Vec<Text<'t>>,
    /// Before a telephone number: "call", "tel".
    pub(in crate::language) phone: Vec<Text<'t>>,
    /// Before the number of a product, a ship or a flight: "Boeing".
    pub(in crate::language) model: Vec<Text<'t>>,
    /// What has pages: "novel".
    pub(in crate::language) printed: Vec<Text<'t>>,
    /// Words for a part of a whole: "two thirds", "hver femte".
    pub(in crate::language) ratio: Lists<'t>,
    /// Words for a change by a multiple: "doubled".
    pub(in crate::language) multiple: Lists<'t>,
}
