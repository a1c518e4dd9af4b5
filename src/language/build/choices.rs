//! The words that an entry of a list stands for: "million{,er}" is "million" and "millioner".

use super::super::DataError;
use std::str::Split;

/// Gives each word that an entry stands for. `begun` is what all of them begin with.
pub(in crate::language) fn expand(
    written: &str,
    begun: &mut String,
    word: &mut dyn FnMut(&str) -> Result<(), DataError>,
) -> Result<(), DataError> {
    let mut open: Vec<Braces<'_>> = Vec::new();
    let mut rest = Some(written);
    loop {
        if let Some(written) = rest.take() {
            match Braces::first(written, begun.len()) {
                Some(braces) => open.push(braces),
                None => {
                    begun.push_str(written);
                    word(begun)?;
                    begun.truncate(begun.len() - written.len());
                }
            }
        }
        let Some(last) = open.last_mut() else { return Ok(()) };
        begun.truncate(last.length);
        match last.choices.next() {
            Some(choice) => {
                begun.push_str(last.before);
                begun.push_str(choice);
                rest = Some(last.after);
            }
            None => drop(open.pop()),
        }
    }
}

/// Braces whose choices are being gone through.
struct Braces<'t> {
    before: &'t str,
    choices: Split<'t, char>,
    after: &'t str,
    /// How long the word was before them.
    length: usize,
}

impl<'t> Braces<'t> {
    /// The first braces of an entry's rest, to which so many bytes of the word lead.
    fn first(written: &'t str, length: usize) -> Option<Self> {
        let (before, rest) = written.split_once('{')?;
        let (choices, after) = rest.split_once('}')?;
        Some(Self { before, choices: choices.split(','), after, length })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(written: &str) -> Vec<String> {
        let mut words = Vec::new();
        let mut word = |word: &str| {
            words.push(word.to_owned());
            Ok(())
        };
        expand(written, &mut String::new(), &mut word).unwrap();
        words
    }

    #[test]
    fn braces_expand_to_every_choice() {
        assert_eq!(expanded("million{,er}"), ["million", "millioner"]);
        assert_eq!(expanded("{a,b}c{d,e}"), ["acd", "ace", "bcd", "bce"]);
        assert_eq!(expanded("open{brace"), ["open{brace"]);
        assert_eq!(expanded("{a,b}{c"), ["a{c", "b{c"]);
        assert_eq!(expanded("a{b}"), ["ab"]);
        assert_eq!(expanded("{,a}{,b}"), ["", "b", "a", "ab"]);
    }
}
