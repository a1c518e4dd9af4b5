//! The languages that come with the crate, each read on first use.
//!
//! Their files are written in TOML and embedded as `src/language/embedded/pack.rs` packs them.
//!
//! Cargo features add them: `lang-da`, `lang-ja`, or all of a region at once, such as `lang-eu` and
//! `lang-cjk`. `lang-all`, which is in the default features, adds all. English is in every build,
//! since texts whose language cannot be detected are read as English.
//!
//! ```
//! use exchequer::language::Language;
//!
//! assert!(Language::tags().any(|tag| tag == "en"));
//! assert_eq!(Language::tags().count() + Language::left_out().count(), 65);
//! ```

use super::build::file::File;
use super::{DataError, Language, Words, build};
use std::sync::OnceLock;

/// The words that are the same in every language: signs and short forms.
const COMMON: Packed =
    Packed { file: "common.toml", json: include_str!(concat!(env!("OUT_DIR"), "/common.json")) };

/// A language that comes with the crate.
pub(super) struct Embedded {
    pub(super) tag: &'static str,
    words: Packed,
    /// The letters, words and parts that it is detected by, a line for each.
    pub(super) detection: &'static str,
    /// Its file as it is written, whose lines errors can name.
    #[cfg(test)]
    pub(super) written: Words<'static>,
    pub(super) cldr: Words<'static>,
    read: OnceLock<Option<Language>>,
}

/// A language file as `src/language/embedded/pack.rs` packs it.
#[derive(Clone, Copy)]
struct Packed {
    /// The name of the file that was packed.
    file: &'static str,
    json: &'static str,
}

impl Packed {
    fn read(self) -> Result<(Words<'static>, File<'static>), DataError> {
        let words = Words { file: self.file, text: self.json };
        Ok((words, File::unpack(&words)?))
    }
}

/// The tables `LANGUAGES`, with the languages that the features leave in, and `TAGS`, with all.
macro_rules! embedded {
    ($($tag:literal [$($condition:tt)*])*) => {
        pub(super) static LANGUAGES: [Embedded; LENGTH] = [$(
            #[cfg($($condition)*)]
            Embedded {
                tag: $tag,
                words: Packed {
                    file: concat!($tag, ".toml"),
                    json: include_str!(concat!(env!("OUT_DIR"), "/", $tag, ".json")),
                },
                detection: include_str!(concat!(env!("OUT_DIR"), "/", $tag, ".detection")),
                #[cfg(test)]
                written: Words {
                    file: concat!($tag, ".toml"),
                    text: include_str!(concat!("data/", $tag, ".toml")),
                },
                cldr: Words {
                    file: concat!("cldr/", $tag, ".tsv"),
                    text: include_str!(concat!("data/cldr/", $tag, ".tsv")),
                },
                read: OnceLock::new(),
            },
        )*];

        const LENGTH: usize = 0 $(
            + cfg!($($condition)*) as usize
        )*;

        const TAGS: &[&str] = &[$($tag),*];
    };
}

// English is in every build.
embedded![
    "af" [feature = "lang-af"] "am" [feature = "lang-am"] "ar" [feature = "lang-ar"]
    "az" [feature = "lang-az"] "be" [feature = "lang-be"] "bg" [feature = "lang-bg"]
    "bn" [feature = "lang-bn"] "bs" [feature = "lang-bs"] "ca" [feature = "lang-ca"]
    "cs" [feature = "lang-cs"] "cy" [feature = "lang-cy"] "da" [feature = "lang-da"]
    "de" [feature = "lang-de"] "el" [feature = "lang-el"] "en" [all()] "es" [feature = "lang-es"]
    "et" [feature = "lang-et"] "eu" [feature = "lang-basque"] "fa" [feature = "lang-fa"]
    "fi" [feature = "lang-fi"] "fil" [feature = "lang-fil"] "fr" [feature = "lang-fr"]
    "ga" [feature = "lang-ga"] "gl" [feature = "lang-gl"] "he" [feature = "lang-he"]
    "hi" [feature = "lang-hi"] "hr" [feature = "lang-hr"] "hu" [feature = "lang-hu"]
    "hy" [feature = "lang-hy"] "id" [feature = "lang-id"] "is" [feature = "lang-is"]
    "it" [feature = "lang-it"] "ja" [feature = "lang-ja"] "ka" [feature = "lang-ka"]
    "kk" [feature = "lang-kk"] "ko" [feature = "lang-ko"] "lt" [feature = "lang-lt"]
    "lv" [feature = "lang-lv"] "mk" [feature = "lang-mk"] "mn" [feature = "lang-mn"]
    "mr" [feature = "lang-mr"] "ms" [feature = "lang-ms"] "mt" [feature = "lang-mt"]
    "nb" [feature = "lang-nb"] "nl" [feature = "lang-nl"] "nn" [feature = "lang-nn"]
    "pl" [feature = "lang-pl"] "pt" [feature = "lang-pt"] "ro" [feature = "lang-ro"]
    "ru" [feature = "lang-ru"] "sk" [feature = "lang-sk"] "sl" [feature = "lang-sl"]
    "sq" [feature = "lang-sq"] "sr" [feature = "lang-sr"] "sv" [feature = "lang-sv"]
    "sw" [feature = "lang-sw"] "ta" [feature = "lang-ta"] "te" [feature = "lang-te"]
    "th" [feature = "lang-th"] "tr" [feature = "lang-tr"] "uk" [feature = "lang-uk"]
    "ur" [feature = "lang-ur"] "uz" [feature = "lang-uz"] "vi" [feature = "lang-vi"]
    "zh" [feature = "lang-zh"]
];

/// The language with this primary tag, in either case.
pub(super) fn find(tag: &str) -> Option<&'static Embedded> {
    LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(tag))
}

/// The tags of languages that the crate has words for and this build has not, sorted.
pub(super) fn left_out() -> impl Iterator<Item = &'static str> {
    TAGS.iter().copied().filter(|tag| find(tag).is_none())
}

/// The feature that brings a language.
pub(super) fn feature(tag: &str) -> String {
    match tag {
        // `lang-eu` is the region's.
        "eu" => "lang-basque".to_owned(),
        _ => format!("lang-{tag}"),
    }
}

impl Embedded {
    pub(super) fn build(&self) -> Result<Language, DataError> {
        build::language(self.tag, vec![COMMON.read()?, self.words.read()?], Some(&self.cldr))
    }

    /// The language with more words.
    pub(super) fn build_with(&self, more: &Words<'_>) -> Result<Language, DataError> {
        let more = (*more, File::read(more)?);
        let files = vec![COMMON.read()?, self.words.read()?, more];
        build::language(self.tag, files, Some(&self.cldr))
    }

    pub(super) fn get(&self) -> Option<Language> {
        self.read.get_or_init(|| self.build().ok()).clone()
    }
}

/// A language of these words and the common ones.
pub(super) fn of_own_words(tag: &str, words: &Words<'_>) -> Result<Language, DataError> {
    build::language(tag, vec![COMMON.read()?, (*words, File::read(words)?)], None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_there_or_left_out_and_english_always_there() {
        let mut all: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
        assert!(all.contains(&"en"));
        all.extend(left_out());
        all.sort_unstable();
        assert_eq!(all, TAGS);
    }

    /// The features of `Cargo.toml`: one a language, each in a region, and every region in
    /// `lang-all`.
    #[test]
    fn each_language_has_a_feature_and_a_region() {
        let manifest: toml::Table = toml::from_str(include_str!("../../Cargo.toml")).unwrap();
        let features = manifest["features"].as_table().unwrap();
        let members = |name: &str| -> Vec<&str> {
            features[name].as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
        };
        let all = members("lang-all");
        for tag in TAGS {
            let own = feature(tag);
            assert!(members(&own).is_empty(), "{own}");
            let is_in = |region: &&str| members(region).contains(&own.as_str());
            assert!(*tag == "en" || all.iter().any(is_in), "{tag} is in no region");
        }
        let languages =
            features.keys().filter(|name| name.starts_with("lang-") && members(name).is_empty());
        assert_eq!(languages.count(), TAGS.len());
        assert!(members("default").contains(&"lang-all"));
    }
}
