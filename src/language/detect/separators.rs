//! How figures are written, as evidence where the words leave a doubt.
//!
//! "1.400" is Danish rather than Norwegian and Indonesian rather than Malay. What a language
//! writes is its separators in CLDR, the two lines `separator` of its generated table. Many texts
//! follow another country's habit, so this counts less than a word.

use super::language_set::LanguageSet;

/// A separator in a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separator {
    /// "1.400"
    GroupPoint,
    /// "1,400"
    GroupComma,
    /// "1 400", with a blank of any kind
    GroupBlank,
    /// "0,7"
    DecimalComma,
    /// "0.7"
    DecimalPoint,
}

const ALL: [Separator; 5] = [
    Separator::GroupPoint,
    Separator::GroupComma,
    Separator::GroupBlank,
    Separator::DecimalComma,
    Separator::DecimalPoint,
];

/// The languages that write each separator.
#[derive(Default)]
pub(super) struct Separators([LanguageSet; ALL.len()]);

impl Separators {
    /// Reads the separators from the generated table of the language at a place.
    pub(super) fn add(&mut self, place: usize, generated: &str) {
        let code_point = |key: &str| {
            let (_, after) = generated.rsplit_once(key)?;
            let hexadecimal = after.lines().next()?.strip_prefix("U+")?;
            char::from_u32(u32::from_str_radix(hexadecimal, 16).ok()?)
        };
        let group = code_point("separator\tgroup\t").and_then(|mark| separator(mark, true));
        let decimal = code_point("separator\tdecimal\t").and_then(|mark| separator(mark, false));
        for separator in [group, decimal].into_iter().flatten() {
            if let Some(languages) = self.0.get_mut(separator as usize) {
                *languages = languages.with(place);
            }
        }
    }

    /// The languages of each separator that a text has, once for any number of figures.
    pub(super) fn of(&self, text: &str) -> impl Iterator<Item = LanguageSet> {
        let found = found(text);
        let languages = self.0.iter().zip(found);
        languages.filter(|(_, found)| *found).map(|(languages, _)| *languages)
    }
}

fn separator(mark: char, is_group: bool) -> Option<Separator> {
    match (mark, is_group) {
        ('.', true) => Some(Separator::GroupPoint),
        (',', true) => Some(Separator::GroupComma),
        (' ' | '\u{a0}' | '\u{202f}' | '\u{2009}', true) => Some(Separator::GroupBlank),
        (',', false) => Some(Separator::DecimalComma),
        ('.', false) => Some(Separator::DecimalPoint),
        _ => None,
    }
}

/// A run of digits, and the character after it.
#[derive(Clone, Copy, Default)]
struct Digits {
    count: usize,
    begins_with_zero: bool,
    mark: Option<char>,
}

/// Which separators are in a text. Dates, times of day and versions have several points, or two
/// digits after one, so a point counts as decimal before a single last digit only.
fn found(text: &str) -> [bool; ALL.len()] {
    let mut found = [false; ALL.len()];
    let mut before = [Digits::default(); 2];
    let mut digits = Digits::default();
    for c in text.chars().chain([' ', ' ']) {
        if c.is_ascii_digit() {
            digits.begins_with_zero |= digits.count == 0 && c == '0';
            digits.count += 1;
        } else if digits.count == 0 {
            before = [Digits::default(); 2];
        } else {
            let last = Digits { mark: Some(c), ..digits };
            if let Some(separator) = between(before[0].mark, before[1], last)
                && let Some(place) = found.get_mut(separator as usize)
            {
                *place = true;
            }
            before = [before[1], last];
            digits = Digits::default();
        }
    }
    found
}

/// The separator between two runs of digits, given the mark before the first.
fn between(earlier: Option<char>, first: Digits, last: Digits) -> Option<Separator> {
    let mark = first.mark?;
    let goes_on = last.mark.is_some_and(|next| next == mark) && mark == '.';
    match last.count {
        3 if first.count <= 3 && !first.begins_with_zero => separator(mark, true),
        1 | 2 if mark == ',' => separator(mark, false),
        1 if mark == '.' && earlier != Some('.') && !goes_on => separator(mark, false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<Separator> {
        let found = found(text);
        ALL.into_iter().filter(|separator| found[*separator as usize]).collect()
    }

    #[test]
    fn separators_are_told_by_the_digits_around_them() {
        assert_eq!(of("1.400 kroner"), [Separator::GroupPoint]);
        assert_eq!(of("RM1,400.5"), [Separator::GroupComma, Separator::DecimalPoint]);
        assert_eq!(of("1\u{202f}400 000,50"), [Separator::GroupBlank, Separator::DecimalComma]);
        assert_eq!(of("steg 0,7 %"), [Separator::DecimalComma]);
    }

    #[test]
    fn dates_hours_and_versions_have_no_separators() {
        for text in ["12.10.2023", "kl. 14.30", "2.0.1", "i 2019 500 mann", "A380", "5-6", ""] {
            assert_eq!(of(text), [], "{text}");
        }
    }
}
