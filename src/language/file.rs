//! The shape of a language file.

use crate::interval::Hedge;
use serde::Deserialize;
use std::collections::BTreeMap;

/// Words by what they mean. A word may hold alternatives in braces: "million{,er,en}".
pub(super) type Lists = BTreeMap<String, Vec<String>>;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct File {
    /// The English name of the language.
    pub(super) name: Option<String>,
    /// The country whose money an unqualified name means.
    pub(super) country: Option<String>,
    pub(super) number: Number,
    pub(super) currency: Money,
    /// Nationality adjectives by country.
    pub(super) nationality: Lists,
    /// Names of countries, capitals and stock exchanges by country.
    pub(super) place: Lists,
    pub(super) hedge: BTreeMap<Hedge, Vec<String>>,
    /// Hedges that stand behind their figure.
    pub(super) hedge_after: BTreeMap<Hedge, Vec<String>>,
    pub(super) range: Range,
    /// What amounts are counted per, by English name.
    pub(super) per: Lists,
    /// "percent" and "percentage_point".
    pub(super) percent: Lists,
    /// Units that are not money, by English name.
    pub(super) unit: Lists,
    /// Month names by number.
    pub(super) month: Lists,
    pub(super) cue: Cues,
    /// Phrases that look like a figure or a hedge and are none.
    pub(super) nothing: Vec<String>,
    /// Phrases that do not mean what CLDR says.
    #[serde(rename = "override")]
    pub(super) overrides: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Number {
    pub(super) decimal: Option<char>,
    pub(super) group: Vec<char>,
    /// Countries that use the language and write numbers otherwise.
    pub(super) country: BTreeMap<String, CountryFormat>,
    pub(super) switches: Vec<Switch>,
    pub(super) words: Lists,
    /// Words for one that are also articles.
    pub(super) article: Vec<String>,
    pub(super) scale: Lists,
    pub(super) suffix: Lists,
    pub(super) fraction: Lists,
    pub(super) plus: Lists,
    /// Vague words by "low-high".
    pub(super) vague: Lists,
    pub(super) and: Vec<String>,
    /// Words between whole digits and decimals: "point", "komma".
    pub(super) point: Vec<String>,
    /// Words that make a number negative.
    pub(super) minus: Vec<String>,
}

/// How numbers are written in one country.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CountryFormat {
    pub(super) decimal: char,
    pub(super) group: Vec<char>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Money {
    /// Names by code or family, several separated by spaces.
    pub(super) names: Lists,
    /// Names that are common words too, and so a currency only behind a number.
    pub(super) behind: Lists,
    /// Names that are everyday words, and money only where the sentence speaks of money or the article
    /// of that money: "livres", "marek".
    pub(super) doubtful: Lists,
    /// Names of hundredths by code or family.
    pub(super) subunits: Lists,
    /// Signs and abbreviations, which may stand before the number.
    pub(super) signs: Lists,
    /// Words for a thousand of the country's money ("grand"), by how many.
    pub(super) slang: Lists,
    /// What a family's name means in news where nothing else is said.
    pub(super) convention: BTreeMap<String, String>,
    pub(super) link: Vec<String>,
    /// What a price without a currency word is in, by code or family: "495,-".
    pub(super) price_dash: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Range {
    pub(super) between: Vec<String>,
    pub(super) from: Vec<String>,
    pub(super) to: Vec<String>,
    /// Words between the two ends of a change, and of nothing else: "auf", "naar".
    pub(super) into: Vec<String>,
    /// Words that say "from" by their ending, and so stand behind the first figure: "miljoonasta".
    pub(super) out: Vec<String>,
    /// Words that say "between" behind both figures: "välillä".
    pub(super) between_behind: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Cues {
    pub(super) equals: Vec<String>,
    pub(super) worth: Vec<String>,
    pub(super) or: Vec<String>,
    pub(super) editorial: Vec<String>,
    pub(super) respectively: Vec<String>,
    pub(super) different: Vec<String>,
    pub(super) comparison: Vec<String>,
    pub(super) earlier: Vec<String>,
    pub(super) then: Vec<String>,
    pub(super) rate_of: Vec<String>,
    pub(super) list_price: Vec<String>,
}

/// Behaviour that a language turns on by name in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Switch {
    /// Number words are written together: "femoghalvtreds", "zweihunderttausend".
    Compounds,
    /// Units stand before tens: "fem og tyve".
    UnitsBeforeTens,
    /// A name means what it means by convention ("dollar" the US one) even where the sentence names
    /// another country that has such money: news in languages without a dollar of their own.
    ConventionBeforePlace,
    /// Digits take their endings behind a colon: "30 000:n euron".
    ColonEndings,
    /// Behind a hedge a bare scale word means one of it, not several: "около тысячи рублей".
    OneBehindHedge,
    /// A currency's name may stand before a number in words: "рублей сто", about a hundred.
    NameBeforeWords,
}
