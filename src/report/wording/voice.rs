//! In which language the sentences of a report are written.

use crate::rates::SourceId;
#[cfg(feature = "messages")]
use crate::report::MessageLanguage;
use crate::report::Report;
use crate::report::wording::label::Label;
use crate::verdict::message::{Argument, Sentence};

/// English, or with the feature `messages` one of its languages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Voice {
    #[cfg(feature = "messages")]
    pub(in crate::report) language: MessageLanguage,
}

impl Voice {
    /// A sentence in the language.
    pub(crate) fn say(self, sentence: &dyn Sentence) -> String {
        #[cfg(feature = "messages")]
        return self.language.say(sentence);
        #[cfg(not(feature = "messages"))]
        sentence.to_string()
    }

    /// "Near miss: €100 million", with the colon as the language sets it.
    pub(in crate::report) fn headed(
        self,
        head: impl Into<String>,
        rest: impl Into<String>,
    ) -> String {
        self.say(&Label::Headed { head: head.into(), rest: rest.into() })
    }

    /// What is between two clauses: "; ".
    pub(in crate::report) fn joint(self) -> &'static str {
        #[cfg(feature = "messages")]
        return self.language.joint();
        #[cfg(not(feature = "messages"))]
        crate::verdict::message::Message::JOINT
    }

    /// An argument as the language writes it; `None` in English, where each place writes its own.
    pub(in crate::report) fn written(self, argument: Argument<'_>) -> Option<String> {
        #[cfg(feature = "messages")]
        return self.language.written(argument);
        #[cfg(not(feature = "messages"))]
        {
            let _ = argument;
            None
        }
    }

    /// The name of a language; in English where the language of the messages has no word for it.
    pub(in crate::report) fn language_name(self, language: &crate::language::Language) -> String {
        #[cfg(feature = "messages")]
        return self.language.name_of(language);
        #[cfg(not(feature = "messages"))]
        language.name().to_owned()
    }

    /// The name of a publisher of rates; its short name where it is not known.
    pub(in crate::report) fn publisher_name(self, source: &SourceId) -> String {
        let Some(publisher) = source.publisher() else { return source.to_string() };
        #[cfg(feature = "messages")]
        return self.language.name_of_publisher(publisher);
        #[cfg(not(feature = "messages"))]
        publisher.name.to_owned()
    }

    /// Its tag.
    pub(in crate::report) fn tag(self) -> &'static str {
        #[cfg(feature = "messages")]
        return self.language.as_str();
        #[cfg(not(feature = "messages"))]
        "en"
    }
}

impl Report {
    /// A sentence in the language of the messages.
    pub(crate) fn say(&self, sentence: &dyn Sentence) -> String {
        self.voice.say(sentence)
    }

    /// The language of the messages, as a BCP 47 tag.
    pub(crate) fn message_tag(&self) -> &'static str {
        self.voice.tag()
    }
}
