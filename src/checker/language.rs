//! In which language an article is read.

use super::Checker;
use crate::article::Article;
use crate::claim::LanguageBasis;
use crate::language::{Detected, Language, detect, detect_macrolanguage};

impl Checker {
    /// The language of an article, how it is known, and which others it may be as well.
    pub(super) fn language_of(
        &self,
        article: &Article,
    ) -> (Language, LanguageBasis, Vec<Language>) {
        let tag = article.given_language();
        let of_macrolanguage = || detect_macrolanguage(article.text(), tag?);
        if let Some(member) = of_macrolanguage().and_then(|one| self.words_for(one.tag())) {
            return (member, LanguageBasis::Given, Vec::new());
        }
        if let Some(given) = tag.and_then(|tag| self.words_for(tag)) {
            return (given, LanguageBasis::Given, Vec::new());
        }
        let detected = detect(article.text());
        let Some((detected, language)) =
            detected.and_then(|detected| Some((detected, self.words_for(detected.tag())?)))
        else {
            return (self.assumed_language(), LanguageBasis::Assumed, Vec::new());
        };
        let rivals: Vec<Language> =
            Detected::rivals(detected).filter_map(|tag| self.words_for(tag)).collect();
        let language = if rivals.is_empty() { language } else { language.uncertain() };
        (language, LanguageBasis::Detected, rivals)
    }

    fn assumed_language(&self) -> Language {
        let chosen = self.default_language.clone().or_else(|| Language::find("en"));
        chosen.unwrap_or_else(Language::undetermined)
    }

    fn words_for(&self, tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next()?;
        let own =
            self.own_words.iter().find(|language| language.tag().eq_ignore_ascii_case(primary));
        own.cloned().or_else(|| Language::find(tag))
    }
}
