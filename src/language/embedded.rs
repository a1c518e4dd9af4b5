//! The languages that come with the crate, each read on first use.
//!
//! Cargo features choose among them: `lang-da`, `lang-ja`, or all of a region at once, such as
//! `lang-eu` and `lang-cjk`. Where none is named, as with `default-features = false`, all are
//! there. English always is, since texts that tell no language are read as English.
//!
//! ```
//! use exchequer::language::Language;
//!
//! assert!(Language::tags().any(|tag| tag == "en"));
//! assert_eq!(Language::tags().count() + Language::left_out().count(), 65);
//! ```

use super::{DataError, Language, Words, build};
use std::sync::OnceLock;

/// The words that are the same in every language: signs and short forms.
pub(super) const COMMON: Words<'static> =
    Words { file: "common.toml", text: include_str!("data/common.toml") };

/// A language that comes with the crate.
pub(super) struct Embedded {
    pub(super) tag: &'static str,
    pub(super) words: Words<'static>,
    pub(super) cldr: Words<'static>,
    read: OnceLock<Option<Language>>,
}

/// The tables `LANGUAGES`, with the languages that the features leave in, and `TAGS`, with all.
macro_rules! embedded {
    ($($tag:literal $feature:literal)*) => {
        pub(super) static LANGUAGES: [Embedded; LENGTH] = [$(
            #[cfg(any(feature = $feature, not(feature = "chosen-languages")))]
            Embedded {
                tag: $tag,
                words: Words {
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
            + cfg!(any(feature = $feature, not(feature = "chosen-languages"))) as usize
        )*;

        const TAGS: &[&str] = &[$($tag),*];
    };
}

// English is there whether or not any are chosen.
embedded![
    "af" "lang-af" "am" "lang-am" "ar" "lang-ar" "az" "lang-az" "be" "lang-be" "bg" "lang-bg"
    "bn" "lang-bn" "bs" "lang-bs" "ca" "lang-ca" "cs" "lang-cs" "cy" "lang-cy" "da" "lang-da"
    "de" "lang-de" "el" "lang-el" "en" "chosen-languages" "es" "lang-es" "et" "lang-et"
    "eu" "lang-basque"
    "fa" "lang-fa" "fi" "lang-fi" "fil" "lang-fil" "fr" "lang-fr" "ga" "lang-ga" "gl" "lang-gl"
    "he" "lang-he" "hi" "lang-hi" "hr" "lang-hr" "hu" "lang-hu" "hy" "lang-hy" "id" "lang-id"
    "is" "lang-is" "it" "lang-it" "ja" "lang-ja" "ka" "lang-ka" "kk" "lang-kk" "ko" "lang-ko"
    "lt" "lang-lt" "lv" "lang-lv" "mk" "lang-mk" "mn" "lang-mn" "mr" "lang-mr" "ms" "lang-ms"
    "mt" "lang-mt" "nb" "lang-nb" "nl" "lang-nl" "nn" "lang-nn" "pl" "lang-pl" "pt" "lang-pt"
    "ro" "lang-ro" "ru" "lang-ru" "sk" "lang-sk" "sl" "lang-sl" "sq" "lang-sq" "sr" "lang-sr"
    "sv" "lang-sv" "sw" "lang-sw" "ta" "lang-ta" "te" "lang-te" "th" "lang-th" "tr" "lang-tr"
    "uk" "lang-uk" "ur" "lang-ur" "uz" "lang-uz" "vi" "lang-vi" "zh" "lang-zh"
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
        build::language(self.tag, &[&COMMON, &self.words], Some(&self.cldr))
    }

    /// The language with more words.
    pub(super) fn build_with(&self, more: &Words<'_>) -> Result<Language, DataError> {
        build::language(self.tag, &[&COMMON, &self.words, more], Some(&self.cldr))
    }

    pub(super) fn get(&self) -> Option<Language> {
        self.read.get_or_init(|| self.build().ok()).clone()
    }
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
            assert_eq!(members(&own), ["chosen-languages"]);
            let is_in = |region: &&str| members(region).contains(&own.as_str());
            assert!(*tag == "en" || all.iter().any(is_in), "{tag} is in no region");
        }
        let languages = features.keys().filter(|name| members(name) == ["chosen-languages"]);
        assert_eq!(languages.count(), TAGS.len());
        assert!(members("default").contains(&"lang-all"));
    }
}
