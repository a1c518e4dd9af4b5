//! The sentences that may hold a figure.
//!
//! Most sentences of an article name no figure, and nothing in them bears on the figures of others.
//! Of "Festen var god. Billetten kostede 50 kroner. Alle var glade." only the second is searched
//! for phrases. A sentence ends here where that is sure: a stop that may belong to an abbreviation
//! or a number ends none, so that two sentences may be taken for one, never one for two. What ends
//! one is [`Segmenter`]'s knowledge.

use super::segmenter::{Ending, Segmenter};
use crate::language::Language;
use crate::steps;
use memchr::{memchr3_iter, memrchr3_iter};
use std::ops::Range;

/// Finds the sentences of a text around places that rise.
pub(crate) struct Sentences<'t, 'l> {
    text: &'t str,
    segmenter: Segmenter<'t, 'l>,
    /// Where the last sentence ended.
    end: usize,
}

impl<'t, 'l> Sentences<'t, 'l> {
    pub(crate) fn of(text: &'t str, language: &'l Language) -> Self {
        Self { text, segmenter: Segmenter::new(text, Some(language)), end: 0 }
    }

    /// The sentence around a place at or after the end of the last one.
    pub(crate) fn around(&mut self, at: usize) -> Range<usize> {
        let start = self.start(at);
        self.end = self.end(at);
        start..self.end
    }

    /// Where the sentence begins that holds a place after the last sentence.
    fn start(&self, at: usize) -> usize {
        let before = self.text.as_bytes().get(self.end..at).unwrap_or_default();
        let mut stops = memrchr3_iter(b'.', b'?', b'\n', before).map(|stop| self.end + stop);
        let start = stops.find(|stop| self.ends_at(*stop)).map_or(self.end, |stop| stop + 1);
        steps::count(at - start);
        start
    }

    fn end(&self, at: usize) -> usize {
        let after = self.text.as_bytes().get(at..).unwrap_or_default();
        let mut stops = memchr3_iter(b'.', b'?', b'\n', after).map(|stop| at + stop);
        let end = stops.find(|stop| self.ends_at(*stop)).map_or(self.text.len(), |stop| stop + 1);
        steps::count(end - at);
        end
    }

    /// Whether a sentence surely ends with the mark or the line break at a place.
    fn ends_at(&self, at: usize) -> bool {
        self.segmenter.ending_at(at) == Some(Ending::Sure)
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;
    use crate::interrupt::Interrupt;

    fn sentences(tag: &str, text: &'static str) -> Vec<&'static str> {
        let language = Language::find(tag).unwrap();
        let mut sentences = Sentences::of(text, &language);
        let mut found = Vec::new();
        let sentence = |at| {
            let sentence = sentences.around(at);
            found.push(text[sentence.clone()].trim());
            sentence
        };
        language.matcher().matches(text, &Interrupt::never(), sentence).for_each(drop);
        found
    }

    #[test]
    fn a_stop_before_a_capital_ends_a_sentence() {
        assert_eq!(
            sentences("da", "Kom 5. Alle 6 så til. Også 7?"),
            ["Kom 5. Alle 6 så til.", "Også 7?"]
        );
        assert_eq!(sentences("en", "No 5\n\nA headline\nof 6"), ["No 5", "A headline\nof 6"]);
    }

    #[test]
    fn a_stop_that_may_belong_to_a_word_or_number_ends_none() {
        for text in [
            "Den 3. August kom han.",
            "Prof. Jensen sagde 1.5 ja.",
            "For ca. 5 og 3.",
            "Sagde J. Hansen 5",
        ] {
            assert_eq!(sentences("da", text), [text]);
        }
        assert_eq!(
            sentences("en", "It cost approx. US$5 billion."),
            ["It cost approx. US$5 billion."]
        );
    }

    #[test]
    fn sentences_without_a_number_or_unit_are_left_out() {
        assert_eq!(
            sentences("da", "Festen var god. Den kostede 5 kroner. Alle kom.\n\nEn million\nkom."),
            ["Den kostede 5 kroner.", "En million\nkom."]
        );
        assert!(sentences("da", "").is_empty() && sentences("da", ". Ж? \n\n").is_empty());
    }
}
