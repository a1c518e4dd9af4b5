//! What an `exchequer.toml` may say.
//!
//! ```toml
//! country = "DK"
//! policy = "strict"
//! rules.off = ["repetition"]
//! ```
//!
//! Every line may be left out; an unknown name is an error that lists the known ones. Paths are
//! relative to the file's folder.

use super::{ProjectError, text};
use exchequer::Article;
use exchequer::article::ArticleDate;
use exchequer::claim::Relation;
use exchequer::currency::Country;
use exchequer::report::{MessageLanguage, RulePattern, StyleRule};
use exchequer::verdict::Policy;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde::de::{self, Deserializer, Visitor};
use std::collections::BTreeMap;
use std::fmt::{self, Display};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use toml::Spanned;

/// A setting with its place in the file.
pub type Setting<T> = Option<Spanned<T>>;

/// The value of a setting.
pub fn given<T>(setting: &Setting<T>) -> Option<&T> {
    setting.as_ref().map(Spanned::get_ref)
}

/// The settings of a file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where it was read from.
    #[serde(skip)]
    pub path: PathBuf,
    /// Its text, in which a setting has a line.
    #[serde(skip)]
    text: String,
    #[serde(default, deserialize_with = "word")]
    pub country: Setting<Country>,
    #[serde(default)]
    pub language: Setting<Tag>,
    #[serde(default)]
    pub ui_lang: Setting<Messages>,
    #[serde(default, deserialize_with = "word")]
    pub date: Setting<ArticleDate>,
    #[serde(default, deserialize_with = "word")]
    pub policy: Setting<Policy>,
    #[serde(default)]
    pub tolerance: Setting<Percent>,
    #[serde(default)]
    pub relations: Setting<Vec<Word<Relation>>>,
    #[serde(default)]
    pub style: Setting<Vec<Word<StyleRule>>>,
    #[serde(default)]
    pub baseline: Setting<Word<PathBuf>>,
    #[serde(default)]
    pub rates: Setting<Vec<Word<PathBuf>>>,
    #[serde(default)]
    pub ignore: Setting<Vec<String>>,
    #[serde(default)]
    pub words: Setting<BTreeMap<String, PathBuf>>,
    #[serde(default)]
    pub rules: Rules,
}

/// What is said of rules.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    #[serde(default)]
    pub off: Setting<Vec<Word<RulePattern>>>,
}

/// A value that is written as a word.
pub struct Word<T>(pub T);

impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map(Self).map_err(de::Error::custom)
    }
}

fn word<'de, T: FromStr<Err: Display>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Setting<T>, D::Error> {
    let word = Spanned::<Word<T>>::deserialize(deserializer)?;
    Ok(Some(Spanned::new(word.span(), word.into_inner().0)))
}

/// The tag of a language that the program has words for.
#[derive(Clone)]
pub struct Tag(pub String);

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Article::new("").try_language(&tag).map_err(de::Error::custom)?;
        Ok(Self(tag))
    }
}

/// The language of messages, by its tag.
#[derive(Clone)]
pub struct Messages(pub MessageLanguage);

impl<'de> Deserialize<'de> for Messages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        MessageLanguage::from_tag(&tag).map(Self).map_err(de::Error::custom)
    }
}

/// A number of percent, in quotes where it has decimals: a number without them may be rounded by
/// whoever reads it.
pub struct Percent(pub Decimal);

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Written;
        impl Visitor<'_> for Written {
            type Value = Percent;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number of percent, in quotes where it has decimals: \"0.5\"")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Percent, E> {
                self.visit_str(&number.to_string())
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Percent, E> {
                let percent =
                    Decimal::from_str_exact(text).ok().filter(|of| !of.is_sign_negative());
                let bad = || E::invalid_value(de::Unexpected::Str(text), &self);
                percent.map(Percent).ok_or_else(bad)
            }
        }
        deserializer.deserialize_any(Written)
    }
}

impl Config {
    /// The settings in a file.
    pub fn read(path: &Path) -> Result<Self, ProjectError> {
        let text = text(path)?;
        let wrong = |error: toml::de::Error| {
            ProjectError::Wrong(path.display().to_string(), error.to_string().trim_end().to_owned())
        };
        let config: Self = toml::from_str(&text).map_err(wrong)?;
        Ok(Self { path: path.to_owned(), text, ..config })
    }

    /// A path that is relative to the file's folder.
    pub fn beside(&self, path: &Path) -> PathBuf {
        self.path.parent().map_or_else(|| path.to_owned(), |folder| folder.join(path))
    }

    /// The same as it is shown.
    pub fn shown(&self, path: &Path) -> String {
        self.beside(path).display().to_string()
    }

    /// An error about something in the file.
    pub fn wrong(&self, error: impl Display) -> ProjectError {
        ProjectError::Wrong(self.path.display().to_string(), error.to_string())
    }

    /// The rules that are switched off.
    pub fn rules_off(&self) -> impl Iterator<Item = RulePattern> {
        given(&self.rules.off).into_iter().flatten().map(|rule| rule.0)
    }

    /// The line of a setting, from 1.
    pub fn line<T>(&self, setting: &Setting<T>) -> Option<usize> {
        let start = setting.as_ref()?.span().start;
        let before = self.text.as_bytes().get(..start)?;
        Some(before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1))
    }
}
