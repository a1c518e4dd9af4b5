//! The catalogue of one language, parsed once.

use super::MessageLanguage;
use super::writing::Signs;
use crate::verdict::message::Sentence;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// The sentences of one language, and how it writes numbers.
pub(super) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    pub(super) signs: Signs,
    /// What is between two clauses.
    pub(super) joint: String,
}

/// An argument of a message, by name.
pub(super) type Named<'a> = (&'static str, FluentValue<'a>);

impl Catalogue {
    /// Parses a catalogue; entries with faults are left out, which the tests do not allow.
    pub(super) fn of(language: MessageLanguage) -> Self {
        let tag: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Its marks around arguments would be seen in a terminal and in JSON.
        bundle.set_use_isolating(false);
        let resource = FluentResource::try_new(language.source().to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        let mut catalogue = Self { bundle, signs: Signs::default(), joint: String::new() };
        catalogue.signs = Signs::of(&catalogue);
        catalogue.joint = catalogue.message("joint", Vec::new()).unwrap_or_default().into_owned();
        catalogue
    }

    /// A sentence; in English where the catalogue lacks it.
    pub(super) fn sentence(&self, sentence: &dyn Sentence) -> String {
        let arguments = sentence.arguments().into_iter();
        let arguments = arguments.map(|(name, argument)| (name, self.value(argument)));
        let found = self.message(sentence.id(), arguments.collect());
        found.map_or_else(|| sentence.to_string(), Cow::into_owned)
    }

    /// A message with its arguments; `None` where there is none of the name, or one with faults.
    pub(super) fn message<'a>(&'a self, id: &str, named: Vec<Named<'a>>) -> Option<Cow<'a, str>> {
        self.pattern(id, None, named)
    }

    /// An attribute of a message; where there is none of its name, the message.
    pub(super) fn form<'a>(
        &'a self,
        id: &str,
        attribute: &str,
        named: Vec<Named<'a>>,
    ) -> Option<Cow<'a, str>> {
        self.pattern(id, Some(attribute), named)
    }

    fn pattern<'a>(
        &'a self,
        id: &str,
        attribute: Option<&str>,
        named: Vec<Named<'a>>,
    ) -> Option<Cow<'a, str>> {
        let message = self.bundle.get_message(id)?;
        let attribute = attribute.and_then(|name| message.get_attribute(name));
        let pattern = attribute.map(|found| found.value()).or_else(|| message.value())?;
        let mut arguments = FluentArgs::with_capacity(named.len());
        for (name, value) in named {
            arguments.set(name, value);
        }
        let mut faults = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
        faults.is_empty().then_some(Cow::Owned(text))
    }
}
