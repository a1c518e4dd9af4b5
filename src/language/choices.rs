//! The words that an entry of a list stands for: "million{,er}" is "million" and "millioner".

use super::DataError;

/// Gives each word that an entry stands for. `begun` is what the word begins with.
pub(super) fn expand(
    written: &str,
    begun: &mut String,
    word: &mut dyn FnMut(&str) -> Result<(), DataError>,
) -> Result<(), DataError> {
    let length = begun.len();
    let braces = written.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    let Some((before, (choices, after))) = braces else {
        begun.push_str(written);
        word(begun)?;
        begun.truncate(length);
        return Ok(());
    };
    for choice in choices.split(',') {
        begun.push_str(before);
        begun.push_str(choice);
        expand(after, begun, word)?;
        begun.truncate(length);
    }
    Ok(())
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
    }
}
