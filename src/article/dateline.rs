//! The dateline of an article: "København, 22. september 2026 –", "LONDON, Sept 22, 2026 (Reuters)".
//!
//! A dateline opens one of the first lines with a place, or with nothing, and a date of day, month
//! and year, and ends with the line, a dash, a colon or a bracket. A date without a year is left:
//! nothing else says which year is meant. Months are those of the language's file; dates in digits
//! are read day first, as they are written with dots.

use super::ArticleDate;
use crate::language::{Language, Meaning};
use chrono::NaiveDate;

/// So many lines with text are looked at, the headline among them.
const LINES: usize = 8;

/// The longest dateline in bytes.
const LONGEST: usize = 90;

/// The most words before the date: "NEW YORK, am Dienstag, dem".
const MOST_WORDS: usize = 7;

/// Years that a dateline may name.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// The day that the dateline of a text names.
pub(crate) fn dateline(text: &str, language: &Language) -> Option<ArticleDate> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.take(LINES).find_map(|line| day(opening(line)?, language)).map(ArticleDate::day)
}

/// The part of a line that may be its dateline: short, with a digit, and closed by a mark.
fn opening(line: &str) -> Option<&str> {
    const AFTER_BLANK: [&str; 4] = [" – ", " — ", " - ", " −"];
    let last = (0..=LONGEST.min(line.len())).rev().find(|at| line.is_char_boundary(*at))?;
    let near = line.get(..last)?;
    // Quicker than to look for the marks, and enough for most lines.
    if !near.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let is_mark = |(at, mark): &(usize, char)| match mark {
        '—' | '(' => true,
        ':' => near.get(at.saturating_add(1)..).is_some_and(|rest| rest.starts_with(' ')),
        ' ' => near
            .get(*at..)
            .is_some_and(|rest| AFTER_BLANK.iter().any(|dash| rest.starts_with(dash))),
        _ => false,
    };
    let end = near.char_indices().find(is_mark).map_or(line.len(), |(at, _)| at);
    let opening = line.get(..end)?.trim_end_matches([' ', ':', '–', '-', '.', ',']);
    let has_digit = || opening.bytes().any(|byte| byte.is_ascii_digit());
    (end <= LONGEST && has_digit()).then_some(opening)
}

/// The day that closes an opening, after a place and a comma, a place in capitals, or nothing.
fn day(opening: &str, language: &Language) -> Option<NaiveDate> {
    let words: Vec<&str> =
        opening.split([' ', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty()).collect();
    let words = without_year_word(&words);
    let first_digits =
        words.iter().position(|word| word.starts_with(|c: char| c.is_ascii_digit()))?;
    // "Sept 22, 2026": the month is before the day.
    let is_before = |at: &usize| words.get(*at).is_some_and(|word| month(word, language).is_some());
    let month_first = first_digits.checked_sub(1).filter(is_before);
    let (place, date) = words.split_at_checked(month_first.unwrap_or(first_digits))?;
    let day = in_digits(date).or_else(|| in_words(date, language))?;
    is_place(place).then_some(day)
}

/// The words without a short one after the year: "2026 г.", "2026 r.".
fn without_year_word<'w, 't>(words: &'w [&'t str]) -> &'w [&'t str] {
    match words {
        [before @ .., last] if last.trim_end_matches('.').chars().count() == 1 => before,
        _ => words,
    }
}

/// Whether words may be the place, and what is between it and the date: a weekday, "den".
fn is_place(words: &[&str]) -> bool {
    let is_word = |word: &&&str| !word.chars().any(|c| c.is_ascii_digit());
    let starts_high = |word: &str| word.chars().next().is_some_and(char::is_uppercase);
    let Some(first) = words.first() else { return true };
    let is_closed = words.iter().any(|word| word.ends_with(','));
    let is_capitals =
        |word: &str| word.chars().count() > 1 && word.chars().all(|c| !c.is_lowercase());
    words.len() <= MOST_WORDS
        && words.iter().filter(is_word).count() == words.len()
        && starts_high(first)
        && (is_closed || is_capitals(first))
}

/// "22.9.2026", "2026-09-22".
fn in_digits(words: &[&str]) -> Option<NaiveDate> {
    let [date] = words else { return None };
    let formats = ["%d.%m.%Y", "%Y-%m-%d"];
    let day = formats.iter().find_map(|format| NaiveDate::parse_from_str(date, format).ok())?;
    YEARS.contains(&chrono::Datelike::year(&day)).then_some(day)
}

/// "22. september 2026", "22 de septiembre de 2026", "Sept 22, 2026".
fn in_words(words: &[&str], language: &Language) -> Option<NaiveDate> {
    let mut parts = words.iter().filter(|word| !is_link(word));
    let (one, two, year) = (parts.next()?, parts.next()?, parts.next()?);
    let is_all = parts.next().is_none();
    let (number, month) = match month(one, language) {
        Some(month) => (two, month),
        None => (one, month(two, language)?),
    };
    let year = year.trim_end_matches([',', '.']);
    let year: i32 = year.parse().ok().filter(|_| year.len() == 4)?;
    let day = day_number(number)?;
    let day = NaiveDate::from_ymd_opt(year, month, day)?;
    (is_all && YEARS.contains(&year)).then_some(day)
}

/// The month, and the day where there is one, that the words before a year name: "on February 7,",
/// "7 de febrero de", "im September".
pub(crate) fn month_and_day(before: &str, language: &Language) -> Option<(u32, Option<u32>)> {
    let mut words = before.split_whitespace().rev().filter(|word| !is_link(word));
    let (last, earlier) = (words.next()?, words.next());
    if let Some(month) = month(last, language) {
        return Some((month, earlier.and_then(day_number)));
    }
    let day = day_number(last)?;
    Some((month(earlier?, language)?, Some(day)))
}

/// A short word between the parts of a date: "22 de septiembre de 2026".
fn is_link(word: &str) -> bool {
    word.len() <= 2 && word.chars().all(char::is_lowercase)
}

/// "22", "22.", "1er", "1st", "22,".
fn day_number(word: &str) -> Option<u32> {
    let end = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let (digits, ending) = word.split_at_checked(end)?;
    let is_ending = ending.chars().count() <= 2 && !ending.contains(['%', '€', '$', '£']);
    digits.parse().ok().filter(|_| digits.len() <= 2 && is_ending)
}

/// The month that a word names in full or in short.
fn month(word: &str, language: &Language) -> Option<u32> {
    let written = word.trim_end_matches(',');
    let lower = written.to_lowercase();
    let of_meanings = |meanings: &[Meaning]| meanings.iter().find_map(Meaning::month);
    let lexicon = language.lexicon();
    let by_letters = lexicon.word(lower.trim_end_matches('.')).and_then(of_meanings);
    // "sept." is a month in French, and "sept" is seven.
    let with_stop = || {
        [written, &lower]
            .into_iter()
            .find_map(|word| lexicon.abbreviation(word).and_then(of_meanings))
    };
    by_letters.or_else(with_stop)
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;

    fn of(tag: &str, text: &str) -> Option<String> {
        dateline(text, &Language::find(tag).unwrap()).map(|date| date.to_string())
    }

    #[test]
    fn a_place_and_a_date_open_the_text() {
        for (tag, text) in [
            ("da", "København, 22. september 2026 – Bøden er på 5.000 kroner."),
            ("da", "Bøden stiger\n\nKØBENHAVN, den 22. september 2026: Bøden er på 5.000 kroner."),
            ("nb", "OSLO, tirsdag 22. september 2026 (NTB) Boten er 5000 kroner."),
            ("nn", "Bergen, 22. september 2026 – Bota er på 5000 kroner."),
            ("sv", "Stockholm, 22 september 2026 – Boten är 5 000 kronor."),
            ("fi", "Helsinki, 22. syyskuuta 2026 – Sakko on 500 euroa."),
            ("is", "Reykjavík, 22. september 2026 – Sektin er 5.000 krónur."),
            ("de", "Berlin, Dienstag, 22. September 2026 – Die Strafe beträgt 500 Euro."),
            ("nl", "AMSTERDAM, 22 september 2026 – De boete is 500 euro."),
            ("fr", "PARIS, 22 sept. 2026 – L’amende est de 500 euros."),
            ("fr", "Paris, le 22 septembre 2026\nL’amende est de 500 euros."),
            ("es", "Madrid, 22 de septiembre de 2026 (EFE).- La multa es de 500 euros."),
            ("pt", "Lisboa, 22 de setembro de 2026 - A multa é de 500 euros."),
            ("it", "ROMA, 22 settembre 2026 – La multa è di 500 euro."),
            ("pl", "Warszawa, 22 września 2026 r. – Kara wynosi 500 złotych."),
            ("ru", "МОСКВА, 22 сентября 2026 г. — Штраф составил 500 рублей."),
            ("en", "LONDON, Sept 22, 2026 (Newswire) - The fine is £500."),
            ("en", "New York, September 22, 2026 — The fine is $500."),
            ("en", "22 September 2026\nThe fine is £500."),
            ("de", "Berlin, 22.9.2026 – Die Strafe beträgt 500 Euro."),
        ] {
            assert_eq!(of(tag, text).as_deref(), Some("2026-09-22"), "{text}");
        }
    }

    #[test]
    fn a_date_in_a_sentence_or_without_its_year_is_no_dateline() {
        for (tag, text) in [
            ("ru", "МОСКВА, 22 сентября — Штраф составил 500 рублей."),
            ("en", "LONDON, Sept 22 (Newswire) - The fine is £500."),
            ("en", "On 22 September 2026 the fine rose to £500 – again."),
            ("en", "The bill of September 22, 2026 (a Tuesday) cost $5m."),
            ("da", "Fra 22. september 2026 – og ikke før – gælder det."),
            ("da", "Han fik 22 millioner i 2026."),
            ("de", "Berlin, 31. September 2026 – Es gibt ihn nicht."),
            ("en", ""),
        ] {
            assert_eq!(of(tag, text), None, "{text}");
        }
    }

    #[test]
    fn only_the_first_lines_are_looked_at() {
        let text = format!("{}Paris, le 22 septembre 2026\n", "Une ligne.\n".repeat(LINES));
        assert_eq!(of("fr", &text), None);
    }
}
