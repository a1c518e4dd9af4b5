//! The report's sentences in the language of the desk that reads it.
//!
//! ```
//! # #[cfg(all(feature = "embedded", feature = "lang-all"))] {
//! use exchequer::report::MessageLanguage;
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Han får 495.000 rubler (36.000 kroner).").dated("2023-08-15".parse().unwrap());
//! let report = Checker::new().check(&article.language("da")).messages_in(MessageLanguage::Danish);
//! assert!(report.findings()[0].message().contains("passer"));
//! # }
//! ```
//!
//! Each language has one file in `catalogues/`, in the syntax of Project Fluent
//! (<https://projectfluent.org>): the sentences, and how the language writes numbers, dates and
//! amounts of money. English is written by the tables of `verdict/message`; `en.ftl` shows
//! translators the same sentences. What programs read (codes, field names, rates) stays as it is.

mod catalogue;
#[cfg(any(feature = "html-report", test))]
mod editor;
mod negotiation;
mod phrase;
#[cfg(test)]
mod tests;
mod writing;

use super::Report;
use super::wording::words;
use crate::common::text_form::text_form;
use crate::language::Language;
use crate::rates::Publisher;
use crate::verdict::message::{Argument, Message, Sentence};
use catalogue::Catalogue;
pub use phrase::ReportPhrase;
use std::borrow::Cow;
use std::sync::OnceLock;

/// A language in which reports can be read.
///
/// ```
/// use exchequer::report::MessageLanguage;
///
/// assert_eq!("da".parse::<MessageLanguage>()?, MessageLanguage::Danish);
/// assert_eq!(MessageLanguage::of_tag("pt-PT"), Some(MessageLanguage::Portuguese));
/// assert_eq!(MessageLanguage::accepted("ja, fr-CA;q=0.8, en;q=0.5"), Some(MessageLanguage::French));
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageLanguage {
    /// English.
    #[default]
    English,
    /// Danish.
    Danish,
    /// Norwegian, in its standard Bokmål.
    Norwegian,
    /// Swedish.
    Swedish,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
    /// Dutch.
    Dutch,
    /// Portuguese, with the number words of Brazil.
    Portuguese,
    /// Polish.
    Polish,
    /// Finnish.
    Finnish,
}

text_form!(MessageLanguage, "language of messages", {
    English => "en",
    Danish => "da",
    Norwegian => "nb",
    Swedish => "sv",
    German => "de",
    French => "fr",
    Spanish => "es",
    Italian => "it",
    Dutch => "nl",
    Portuguese => "pt",
    Polish => "pl",
    Finnish => "fi",
});

/// One place per language, filled when it is first read.
static CATALOGUES: [OnceLock<Catalogue>; MessageLanguage::ALL.len()] =
    [const { OnceLock::new() }; MessageLanguage::ALL.len()];

impl MessageLanguage {
    /// Every language, English first.
    ///
    /// ```
    /// assert_eq!(exchequer::report::MessageLanguage::all().count(), 12);
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied()
    }

    /// A sentence in this language.
    pub(super) fn say(self, sentence: &dyn Sentence) -> String {
        match self.catalogue() {
            Some(catalogue) => catalogue.sentence(sentence),
            None => sentence.to_string(),
        }
    }

    /// An argument as the language writes it; `None` in English.
    pub(super) fn written(self, argument: Argument<'_>) -> Option<String> {
        Some(self.catalogue()?.text(argument))
    }

    /// The name of a language, in English where the catalogue has none.
    pub(super) fn name_of(self, language: &Language) -> String {
        let named = self.catalogue().and_then(|catalogue| {
            catalogue.message(&format!("language-{}", language.tag()), Vec::new())
        });
        named.map_or_else(|| language.name().to_owned(), Cow::into_owned)
    }

    /// The name of a publisher of rates, in English where the catalogue has none.
    pub(super) fn name_of_publisher(self, publisher: &Publisher) -> String {
        let named = self.catalogue().and_then(|catalogue| {
            catalogue.message(&format!("publisher-{}", publisher.id), Vec::new())
        });
        named.map_or_else(|| publisher.name.to_owned(), Cow::into_owned)
    }

    fn say_all(self, message: &Message) -> String {
        let clauses = message.clauses().iter().map(|clause| self.say(clause));
        clauses.collect::<Vec<_>>().join(self.joint())
    }

    /// What is between two clauses.
    pub(super) fn joint(self) -> &'static str {
        self.catalogue().map_or(Message::JOINT, |catalogue| catalogue.joint.as_str())
    }

    /// `None` for English, which needs none.
    fn catalogue(self) -> Option<&'static Catalogue> {
        if self == Self::English {
            return None;
        }
        CATALOGUES.get(self as usize).map(|place| place.get_or_init(|| Catalogue::of(self)))
    }

    const fn source(self) -> &'static str {
        match self {
            Self::English => include_str!("messages/catalogues/en.ftl"),
            Self::Danish => include_str!("messages/catalogues/da.ftl"),
            Self::Norwegian => include_str!("messages/catalogues/nb.ftl"),
            Self::Swedish => include_str!("messages/catalogues/sv.ftl"),
            Self::German => include_str!("messages/catalogues/de.ftl"),
            Self::French => include_str!("messages/catalogues/fr.ftl"),
            Self::Spanish => include_str!("messages/catalogues/es.ftl"),
            Self::Italian => include_str!("messages/catalogues/it.ftl"),
            Self::Dutch => include_str!("messages/catalogues/nl.ftl"),
            Self::Portuguese => include_str!("messages/catalogues/pt.ftl"),
            Self::Polish => include_str!("messages/catalogues/pl.ftl"),
            Self::Finnish => include_str!("messages/catalogues/fi.ftl"),
        }
    }
}

impl Report {
    /// The same report with its messages in this language, and all views of it.
    ///
    /// ```
    /// # #[cfg(all(feature = "embedded", feature = "lang-all"))] {
    /// use exchequer::report::MessageLanguage;
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("It cost €100 million ($90 million).").language("en");
    /// let report = Checker::new().check(&article.dated("2023-08-03".parse().unwrap()));
    /// let german = report.messages_in(MessageLanguage::German);
    /// assert!(german.findings()[0].message().starts_with("95–105\u{a0}Mio.\u{a0}Euro × 1,09"));
    /// assert_eq!(german.message_language(), MessageLanguage::German);
    /// # }
    /// ```
    #[must_use]
    pub fn messages_in(mut self, language: MessageLanguage) -> Self {
        if self.voice.language == language {
            return self;
        }
        self.voice.language = language;
        for remark in &mut self.style_remarks {
            remark.message = words::house_style(self.voice, remark.rule);
        }
        for finding in &mut self.findings {
            finding.message = language.say_all(&finding.said);
            for diagnosis in &mut finding.diagnoses {
                if let Some(said) = diagnosis.said.as_deref() {
                    diagnosis.message = language.say(said);
                }
            }
        }
        self
    }

    /// The language of its messages; English unless [`Report::messages_in`] chose another.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::report::MessageLanguage;
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("Bøden er på 500 kroner."));
    /// assert_eq!(report.message_language(), MessageLanguage::English);
    /// # }
    /// ```
    #[must_use]
    pub fn message_language(&self) -> MessageLanguage {
        self.voice.language
    }
}
