//! The words of a page on which an article is typed and checked.

use super::MessageLanguage;
use crate::report::wording::editor;
use crate::report::wording::label::Label;
use crate::report::wording::page::PageWord;
use crate::verdict::message::Sentence;
use std::collections::BTreeMap;

impl MessageLanguage {
    /// The words of a page on which an article is typed and checked, by their names in the
    /// catalogues: its controls, and what it says of itself. `{field}` in one stands for the name
    /// of a field, `{language}` for that of a language.
    ///
    /// ```
    /// use exchequer::report::MessageLanguage;
    ///
    /// let words = MessageLanguage::Danish.page_words();
    /// assert_eq!(words["editor-today"], "I dag");
    /// assert_eq!(words["detected"], "{language} (genkendt)");
    /// ```
    #[must_use]
    pub fn page_words(self) -> BTreeMap<&'static str, String> {
        let said = |sentence: &dyn Sentence| (sentence.id(), self.say(sentence));
        let detected = Label::Detected { language: "{language}".to_owned() };
        let of_reports = [said(&PageWord::Article), said(&PageWord::Claims), said(&detected)];
        editor::all().iter().map(|word| said(word)).chain(of_reports).collect()
    }
}
