//! The words that an entry of a list stands for: "million{,er}" is "million" and "millioner".

use super::super::DataError;
use memchr::memchr;

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
                None if begun.is_empty() => word(written)?,
                None => {
                    begun.push_str(written);
                    word(begun)?;
                    begun.truncate(begun.len() - written.len());
                }
            }
        }
        let Some(last) = open.last_mut() else { return Ok(()) };
        begun.truncate(last.length);
        match last.next_choice() {
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
    /// The choices that are left, with commas between them.
    choices: Option<&'t str>,
    after: &'t str,
    /// How long the word was before them.
    length: usize,
}

impl<'t> Braces<'t> {
    /// The first braces of an entry's rest, to which so many bytes of the word lead.
    fn first(written: &'t str, length: usize) -> Option<Self> {
        let (before, rest) = split_at(b'{', written)?;
        let (choices, after) = split_at(b'}', rest)?;
        Some(Self { before, choices: Some(choices), after, length })
    }

    fn next_choice(&mut self) -> Option<&'t str> {
        let choices = self.choices.take()?;
        let Some((choice, rest)) = split_at(b',', choices) else { return Some(choices) };
        self.choices = Some(rest);
        Some(choice)
    }
}

/// What is before the first mark of this kind, and what is after it.
fn split_at(mark: u8, text: &str) -> Option<(&str, &str)> {
    let at = memchr(mark, text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
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
