//! Language tags (BCP 47): the part that names the language, and the tags of macrolanguages.
//!
//! "pt-BR" is Portuguese, and "no" is Bokmål or Nynorsk, as the words of the text tell. It does
//! not read scripts, variants or extensions.

use super::{Language, embedded};
use thiserror::Error;

/// A language tag that this build of the crate has no words for.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub(crate) enum UnknownLanguage {
    /// The crate has none in any build.
    #[error("no words for `{tag}`; there are {}", known())]
    Unknown {
        /// The tag as given, cut where it is long.
        tag: String,
    },
    /// The language's feature was not chosen.
    #[error(
        "this build has no words for `{tag}`: it lacks the feature `{feature}`; there are {}",
        known()
    )]
    LeftOut {
        /// The tag as given.
        tag: String,
        /// The feature of Cargo that brings the language.
        feature: String,
    },
}

impl UnknownLanguage {
    /// `Err` where there are no words for this tag, whatever its region.
    pub(crate) fn unless_known(tag: &str) -> Result<(), Self> {
        if Language::find(tag).is_some() { Ok(()) } else { Err(Self::of(tag)) }
    }

    /// Why there are no words for a tag.
    pub(crate) fn of(tag: &str) -> Self {
        let primary = members(tag).and_then(<[_]>::first).copied().unwrap_or_else(|| primary(tag));
        let left_out = Language::left_out().find(|one| one.eq_ignore_ascii_case(primary));
        let tag = tag.chars().take(40).collect();
        match left_out {
            Some(one) => Self::LeftOut { tag, feature: embedded::feature(one) },
            None => Self::Unknown { tag },
        }
    }
}

/// "da, de, en"
fn known() -> String {
    Language::tags().collect::<Vec<_>>().join(", ")
}

/// Macrolanguages of ISO 639-3, each with the languages it stands for, the most written first.
const MACROLANGUAGES: [(&str, &[&str]); 1] = [("no", &["nb", "nn"])];

/// The part of a tag that names the language.
pub(crate) fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// The languages that a tag stands for, if it is that of a macrolanguage.
pub(crate) fn members(tag: &str) -> Option<&'static [&'static str]> {
    let primary = primary(tag);
    let found = MACROLANGUAGES.iter().find(|(tag, _)| tag.eq_ignore_ascii_case(primary));
    found.map(|(_, members)| *members)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn region_and_script_are_no_part_of_the_language() {
        assert_eq!(["pt-BR", "en_GB", "da", ""].map(primary), ["pt", "en", "da", ""]);
    }

    #[test]
    fn a_macrolanguage_stands_for_several() {
        assert_eq!(members("NO-no"), Some(["nb", "nn"].as_slice()));
        assert_eq!(members("nb"), None);
    }
}
