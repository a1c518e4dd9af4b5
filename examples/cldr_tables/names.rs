//! Names and signs of currencies, as a lexicon can use them.
//!
//! CLDR tells namesakes apart by years in brackets ("Turkish lira (1922–2005)"), which no newspaper
//! writes: the name then stands for all of them, the living money first. Left out are names of one
//! word, which may mean other things, metals, and signs that several currencies share or that look
//! like words.

use super::{Table, knows, plain};
use exchequer::currency::{Currency, Kind};
use exchequer::language::{Language, PhraseKind};
use serde_json::Value;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Adds the names and signs of every currency this crate knows.
pub fn add(table: &mut Table, locales: &[Value], common: &Language) {
    let names = names(locales);
    for (name, bearers) in names.iter().filter(|(name, _)| says_enough(name, &names)) {
        table.add("name", key(bearers), name.as_str());
    }
    let signs = signs(locales);
    for (sign, currency) in &signs {
        // Central and West African francs differ in a blank only: "FCFA", "F CFA".
        let shared = signs.iter().any(|(other, bearer)| {
            other.replace(' ', "") == sign.replace(' ', "") && bearer != currency
        });
        let taken = knows(common, sign, PhraseKind::Currency);
        if !shared && !taken && !looks_like_a_word(sign) {
            table.add("sign", currency.code(), sign.as_str());
        }
    }
}

type Names = BTreeMap<String, BTreeSet<Bearer>>;

fn names(locales: &[Value]) -> Names {
    let mut names = Names::new();
    for (currency, field, text) in locales.iter().flat_map(fields) {
        if field.starts_with("displayName") {
            let (name, bracketed) =
                text.split_once('(').map_or((text, false), |(name, _)| (name, true));
            let bearers = names.entry(plain(name).to_lowercase()).or_default();
            bearers.insert(Bearer::new(currency, bracketed));
            let heir = heir(currency).filter(|_| bracketed);
            bearers.extend(heir.map(|heir| Bearer::new(heir, false)));
        }
    }
    names
}

/// The living money of the same name that came after: CLDR may spell the old lira otherwise than
/// the new, a newspaper does not.
fn heir(currency: Currency) -> Option<Currency> {
    let lives = |heir: &Currency| heir.alive_on(chrono::NaiveDate::MAX);
    let next =
        |old: &Currency| old.successors().map(|exchange| exchange.new).find(|new| new != old);
    let mut heirs = std::iter::successors(next(&currency), next).take(6);
    heirs.find(lives).filter(|heir| currency.namesakes().any(|namesake| namesake == *heir))
}

fn signs(locales: &[Value]) -> BTreeSet<(String, Currency)> {
    let symbols = locales
        .iter()
        .flat_map(fields)
        .filter(|(_, field, _)| ["symbol", "symbol-alt-narrow"].contains(field));
    symbols.map(|(currency, _, text)| (plain(text), currency)).collect()
}

/// A currency that bears a name, in the order of likelihood.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Bearer {
    /// Whether CLDR adds years, or what else tells namesakes apart, in brackets.
    bracketed: bool,
    dead: bool,
    until: Reverse<chrono::NaiveDate>,
    currency: Currency,
}

impl Bearer {
    fn new(currency: Currency, bracketed: bool) -> Self {
        let until = currency.life().until;
        let last = Reverse(until.unwrap_or(chrono::NaiveDate::MAX));
        Self { bracketed, dead: until.is_some(), until: last, currency }
    }
}

fn fields(locale: &Value) -> impl Iterator<Item = (Currency, &str, &str)> {
    let currencies = locale.as_object().into_iter().flatten();
    currencies.flat_map(|(code, fields)| {
        let currency = Currency::from_code(code).filter(|currency| currency.kind() != Kind::Metal);
        let fields = fields.as_object().into_iter().flatten();
        fields.filter_map(move |(field, text)| Some((currency?, field.as_str(), text.as_str()?)))
    })
}

/// Whether a name can be nothing else. One word by itself often can ("leones" are lions,
/// "boliviani" people), unless it is put together with the name of a money: "kanadadalur".
fn says_enough(name: &str, names: &Names) -> bool {
    let is_code = Currency::from_code(&name.to_uppercase()).is_some();
    let compound = || {
        let words =
            names.keys().filter(|other| other.contains(' ')).flat_map(|other| other.split(' '));
        words
            .filter(|word| word.chars().count() >= 4)
            .any(|word| name != word && name.ends_with(word))
    };
    name.starts_with(char::is_alphabetic) && !is_code && (name.contains([' ', '-']) || compound())
}

/// Letters only, and either two at most or in lower case: "lei" is an Italian pronoun, "KM" a
/// length.
fn looks_like_a_word(sign: &str) -> bool {
    let letters = sign.chars().filter(|c| c.is_alphabetic()).count();
    let only_letters = sign.chars().all(|c| c.is_alphabetic() || c == '.' || c == ' ');
    let nothing = sign.chars().all(|c| c.is_ascii_punctuation() && c != '$');
    let lower = !sign.chars().any(char::is_uppercase);
    nothing || Currency::from_code(sign).is_some() || (only_letters && (letters <= 2 || lower))
}

/// The codes of a name, the likeliest first. Living money with something in brackets ("Chinese yuan
/// (offshore)") stands back behind living money that is just called so.
fn key(bearers: &BTreeSet<Bearer>) -> String {
    let mut codes: Vec<&str> = Vec::new();
    let plain = bearers.first().is_some_and(|first| !first.bracketed && !first.dead);
    for bearer in bearers.iter().filter(|bearer| !(plain && bearer.bracketed && !bearer.dead)) {
        if !codes.contains(&bearer.currency.code()) {
            codes.push(bearer.currency.code());
        }
    }
    codes.join(" ")
}
