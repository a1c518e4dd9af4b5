//! Writes what Unicode CLDR knows about each language's money and numbers:
//!
//! ```text
//! npm pack cldr-core cldr-numbers-full cldr-rbnf     # and unpack each into a folder of its name
//! cargo run --example cldr_tables -- FOLDER
//! ```
//!
//! Some numbers as CLDR spells them go to `tests/number_words/`, where a test reads them back.
//!
//! `FOLDER` holds the folders `cldr-core`, `cldr-numbers-full` and `cldr-rbnf`. One table a
//! language goes to `src/language/data/cldr/`; the same packages give the same bytes. It writes no
//! hedges, no cues and no colloquial names: those stand in the files written by hand, which are
//! read before these tables and win over them.

mod names;
mod numbers;
mod rbnf;
mod spelled;

use exchequer::language::{Language, PhraseKind, Words};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// A language, and the locales of CLDR that its table is gathered from, the standard one first.
struct Source {
    tag: &'static str,
    numbers: &'static [&'static str],
    rules: &'static [&'static str],
}

const SOURCES: [Source; 65] = [
    Source { tag: "af", numbers: &["af"], rules: &["af"] },
    Source { tag: "am", numbers: &["am"], rules: &["am"] },
    Source { tag: "ar", numbers: &["ar"], rules: &["ar"] },
    Source { tag: "az", numbers: &["az"], rules: &["az"] },
    Source { tag: "be", numbers: &["be"], rules: &["be"] },
    Source { tag: "bg", numbers: &["bg"], rules: &["bg"] },
    Source { tag: "bn", numbers: &["bn"], rules: &[] },
    Source { tag: "bs", numbers: &["bs"], rules: &["bs"] },
    Source { tag: "ca", numbers: &["ca"], rules: &["ca"] },
    Source { tag: "cs", numbers: &["cs"], rules: &["cs"] },
    Source { tag: "cy", numbers: &["cy"], rules: &["cy"] },
    Source { tag: "da", numbers: &["da"], rules: &["da"] },
    Source { tag: "de", numbers: &["de", "de-AT", "de-CH"], rules: &["de", "de-CH"] },
    Source { tag: "el", numbers: &["el"], rules: &["el"] },
    Source { tag: "en", numbers: &["en", "en-GB"], rules: &["en"] },
    Source { tag: "es", numbers: &["es", "es-419", "es-MX"], rules: &["es"] },
    Source { tag: "et", numbers: &["et"], rules: &["et"] },
    Source { tag: "eu", numbers: &["eu"], rules: &[] },
    Source { tag: "fa", numbers: &["fa"], rules: &["fa"] },
    Source { tag: "fi", numbers: &["fi"], rules: &["fi"] },
    Source { tag: "fil", numbers: &["fil"], rules: &["fil"] },
    Source { tag: "fr", numbers: &["fr", "fr-CA", "fr-CH"], rules: &["fr", "fr-BE", "fr-CH"] },
    // Its rules spell a number together with its scale word: "trí mhilliún déag".
    Source { tag: "ga", numbers: &["ga"], rules: &[] },
    Source { tag: "gl", numbers: &["gl"], rules: &[] },
    Source { tag: "he", numbers: &["he"], rules: &["he"] },
    Source { tag: "hi", numbers: &["hi"], rules: &["hi"] },
    Source { tag: "hr", numbers: &["hr"], rules: &["hr"] },
    Source { tag: "hu", numbers: &["hu"], rules: &["hu"] },
    Source { tag: "hy", numbers: &["hy"], rules: &["hy"] },
    Source { tag: "id", numbers: &["id"], rules: &["id"] },
    Source { tag: "is", numbers: &["is"], rules: &["is"] },
    Source { tag: "it", numbers: &["it"], rules: &["it"] },
    Source { tag: "ja", numbers: &["ja"], rules: &["ja"] },
    Source { tag: "ka", numbers: &["ka"], rules: &["ka"] },
    Source { tag: "kk", numbers: &["kk"], rules: &["kk"] },
    Source { tag: "ko", numbers: &["ko"], rules: &["ko"] },
    Source { tag: "lt", numbers: &["lt"], rules: &["lt"] },
    Source { tag: "lv", numbers: &["lv"], rules: &["lv"] },
    Source { tag: "mk", numbers: &["mk"], rules: &["mk"] },
    Source { tag: "mn", numbers: &["mn"], rules: &[] },
    Source { tag: "mr", numbers: &["mr"], rules: &[] },
    Source { tag: "ms", numbers: &["ms"], rules: &["ms"] },
    Source { tag: "mt", numbers: &["mt"], rules: &["mt"] },
    Source { tag: "nb", numbers: &["nb"], rules: &["no"] },
    Source { tag: "nl", numbers: &["nl"], rules: &["nl"] },
    Source { tag: "nn", numbers: &["nn"], rules: &["nn"] },
    Source { tag: "pl", numbers: &["pl"], rules: &["pl"] },
    Source { tag: "pt", numbers: &["pt", "pt-PT"], rules: &["pt", "pt-PT"] },
    Source { tag: "ro", numbers: &["ro"], rules: &["ro"] },
    Source { tag: "ru", numbers: &["ru"], rules: &["ru"] },
    Source { tag: "sk", numbers: &["sk"], rules: &["sk"] },
    Source { tag: "sl", numbers: &["sl"], rules: &["sl"] },
    Source { tag: "sq", numbers: &["sq"], rules: &["sq"] },
    Source { tag: "sr", numbers: &["sr", "sr-Latn"], rules: &["sr", "sr-Latn"] },
    Source { tag: "sv", numbers: &["sv"], rules: &["sv"] },
    Source { tag: "sw", numbers: &["sw", "sw-KE"], rules: &["sw"] },
    Source { tag: "ta", numbers: &["ta"], rules: &["ta"] },
    Source { tag: "te", numbers: &["te"], rules: &[] },
    Source { tag: "th", numbers: &["th"], rules: &["th"] },
    Source { tag: "tr", numbers: &["tr"], rules: &["tr"] },
    Source { tag: "uk", numbers: &["uk"], rules: &["uk"] },
    Source { tag: "ur", numbers: &["ur"], rules: &[] },
    Source { tag: "uz", numbers: &["uz"], rules: &[] },
    Source { tag: "vi", numbers: &["vi"], rules: &["vi"] },
    Source { tag: "zh", numbers: &["zh", "zh-Hant"], rules: &["zh", "zh-Hant"] },
];

/// The phrases of a table by list and key. Numbers are padded, so that they sort by size.
#[derive(Default)]
struct Table(BTreeMap<(&'static str, String), BTreeSet<String>>);

impl Table {
    fn add(&mut self, list: &'static str, key: impl Into<String>, phrase: impl Into<String>) {
        self.0.entry((list, key.into())).or_default().insert(phrase.into());
    }

    fn text(&self, language: &str, version: &str) -> String {
        let mut text = format!(
            "# {language} by Unicode CLDR {version} (cldr-numbers-full, cldr-rbnf; Unicode-3.0 licence, see LICENSE). Written by examples/cldr_tables.\n\
             list\tkey\tphrases\n"
        );
        for ((list, key), phrases) in &self.0 {
            let key = if key.starts_with('0') { key.trim_start_matches('0') } else { key };
            let key = if key.is_empty() { "0" } else { key };
            let phrases: Vec<&str> = phrases.iter().map(String::as_str).collect();
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{list}\t{key}\t{}", phrases.join("|"));
        }
        text
    }
}

/// The unpacked packages.
struct Packages(PathBuf);

impl Packages {
    fn json(&self, path: &str) -> Outcome<Value> {
        let path = self.0.join(path);
        let text = std::fs::read_to_string(&path)
            .map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(serde_json::from_str(&text)?)
    }

    /// What `pointer` leads to within a locale's numbers: "currencies", "numbers".
    fn numbers(&self, locale: &str, file: &str, pointer: &str) -> Outcome<Value> {
        let json = self.json(&format!("cldr-numbers-full/main/{locale}/{file}.json"))?;
        let found = json.pointer(&format!("/main/{locale}/numbers/{pointer}")).cloned();
        found.ok_or_else(|| format!("{locale}: no {pointer}").into())
    }

    fn rules(&self, locale: &str) -> Outcome<rbnf::Rules> {
        let json = self.json(&format!("cldr-rbnf/rbnf/{locale}.json"))?;
        let rules = json.pointer("/rbnf/rbnf/SpelloutRules").and_then(rbnf::Rules::from_json);
        rules.ok_or_else(|| format!("{locale}: no rules for spelling out").into())
    }

    fn version(&self) -> Outcome<String> {
        let json = self.json("cldr-core/package.json")?;
        Ok(json
            .pointer("/version")
            .and_then(Value::as_str)
            .ok_or("cldr-core: no version")?
            .to_owned())
    }
}

fn main() -> Outcome<()> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(folder), None) = (arguments.next(), arguments.next()) else {
        return Err("usage: cldr_tables FOLDER".into());
    };
    let packages = Packages(folder.into());
    let version = packages.version()?;
    let nothing = Words { file: "nothing", text: "" };
    let common = Language::from_toml("und", &nothing)?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/language/data/cldr");
    let numbers = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/number_words");
    for source in &SOURCES {
        let text = table(&packages, source, &common)?.text(source.tag, &version);
        std::fs::write(folder.join(format!("{}.tsv", source.tag)), text)?;
        if let Some(locale) = source.rules.first() {
            let rows = spelled::rows(&packages.rules(locale)?);
            std::fs::write(numbers.join(format!("{}.tsv", source.tag)), rows)?;
        }
    }
    Ok(())
}

fn table(packages: &Packages, source: &Source, common: &Language) -> Outcome<Table> {
    let mut table = Table::default();
    let standard = source.numbers.first().ok_or("a language without a locale")?;
    let symbols = packages.numbers(standard, "numbers", "symbols-numberSystem-latn")?;
    for name in ["decimal", "group"] {
        let symbol = symbols
            .pointer(&format!("/{name}"))
            .and_then(Value::as_str)
            .ok_or("a locale without separators")?;
        // By code point, since one blank looks like another.
        let marks: Vec<String> =
            symbol.chars().map(|mark| format!("U+{:04X}", u32::from(mark))).collect();
        table.add("separator", name, marks.join(" "));
    }
    let currencies =
        source.numbers.iter().map(|locale| packages.numbers(locale, "currencies", "currencies"));
    names::add(&mut table, &currencies.collect::<Outcome<Vec<_>>>()?, common);
    let compact = source
        .numbers
        .iter()
        .map(|locale| packages.numbers(locale, "numbers", "decimalFormats-numberSystem-latn"));
    numbers::add_compact(&mut table, &compact.collect::<Outcome<Vec<_>>>()?, common);
    let rules = source.rules.iter().map(|locale| packages.rules(locale));
    numbers::add_spelled(&mut table, &rules.collect::<Outcome<Vec<_>>>()?)?;
    Ok(table)
}

/// Whether the language has the phrase as one of this kind.
fn knows(language: &Language, text: &str, kind: PhraseKind) -> bool {
    language.phrases().any(|phrase| phrase.text() == text && phrase.is(kind))
}

/// With plain blanks and without what cannot be seen.
fn plain(text: &str) -> String {
    let text =
        text.replace(['\u{a0}', '\u{202f}'], " ").replace(['\u{200b}', '\u{200e}', '\u{200f}'], "");
    text.trim().to_owned()
}
