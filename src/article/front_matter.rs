//! The front matter of a Markdown file, and the header line of a text file.
//!
//! ```text
//! ---
//! title: A fine of 5.000 kroner
//! date: 2026-09-22
//! lang: da
//! country: DK
//! ---
//! ```
//!
//! YAML between `---` and TOML between `+++` are read, line by line: no nested values, and only the
//! keys of an article's date, language, country, title and summary. The header stays in the text,
//! so that spans count from the start of the file.

/// What a text says of itself before it begins, as written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct FrontMatter<'t> {
    pub(super) date: Option<&'t str>,
    pub(super) language: Option<&'t str>,
    pub(super) country: Option<&'t str>,
    pub(super) title: Option<&'t str>,
    pub(super) summary: Option<&'t str>,
}

/// Front matter of more lines is taken for text.
const MOST_LINES: usize = 200;

impl<'t> FrontMatter<'t> {
    /// The front matter at the start of a text; `None` where there is none, or no end to it.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        if !text.starts_with(['-', '+']) {
            return None;
        }
        let mut lines = text.lines();
        let (fence, separator) = match lines.next()?.trim_end() {
            "---" => ("---", ':'),
            "+++" => ("+++", '='),
            _ => return None,
        };
        let mut found = Self::default();
        for line in lines.take(MOST_LINES) {
            if line.trim_end() == fence || fence == "---" && line.trim_end() == "..." {
                return Some(found);
            }
            if let Some((key, value)) = line.split_once(separator) {
                found.take(key.trim_end(), unquoted(value));
            }
        }
        None
    }

    /// Takes a value; of two under one key, the first. An indented key belongs to another.
    fn take(&mut self, key: &str, value: &'t str) {
        let place = match key.to_ascii_lowercase().as_str() {
            "date" | "published" | "pubdate" | "publishdate" => &mut self.date,
            "lang" | "language" | "locale" => &mut self.language,
            "country" => &mut self.country,
            "title" | "headline" => &mut self.title,
            "standfirst" | "description" | "summary" | "subtitle" | "dek" => &mut self.summary,
            _ => return,
        };
        if place.is_none() && !value.is_empty() {
            *place = Some(value);
        }
    }
}

/// A value without quotes, and without the comment after it.
fn unquoted(value: &str) -> &str {
    let value = value.trim();
    for quote in ['"', '\''] {
        if let Some((inside, _)) = value.strip_prefix(quote).and_then(|rest| rest.split_once(quote))
        {
            return inside.trim();
        }
    }
    value.split_once(" #").map_or(value, |(value, _)| value.trim_end())
}

/// The value of a leading `date 2023-08`, up to the next blank.
pub(super) fn header_date(text: &str) -> Option<&str> {
    let header = text.trim_start().strip_prefix("date ")?.trim_start();
    let value = header.split_whitespace().next()?;
    value.starts_with(|c: char| c.is_ascii_digit()).then_some(value)
}

/// Where the article begins after its front matter or its header line, in bytes; 0 without either.
pub(crate) fn end_of_header(text: &str) -> usize {
    // Nearly every text begins at once.
    let begun = text.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace());
    if !["---", "+++", "date "].iter().any(|header| begun.starts_with(header)) {
        return 0;
    }
    let lines = || text.split_inclusive('\n');
    let length = |count: usize| lines().take(count).map(str::len).sum();
    let blank =
        lines().take_while(|line| line.trim_matches(['\u{feff}', ' ', '\r', '\n']).is_empty());
    let first = blank.count();
    if FrontMatter::of(text).is_some() {
        let fence = |line: &&str| matches!(line.trim_end(), "---" | "+++" | "...");
        let inside = lines().skip(first.saturating_add(1)).take_while(|line| !fence(line)).count();
        return length(first.saturating_add(inside).saturating_add(2));
    }
    let line = lines().nth(first).unwrap_or_default();
    let is_header = header_date(line).is_some_and(|date| line.trim_end().ends_with(date));
    if is_header { length(first.saturating_add(1)) } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yaml_and_toml_give_date_language_and_country() {
        for text in [
            "---\ntitle: \"A: b\"\ndate: 2026-09-22 # first draft\nlang: \"da\"\ncountry: DK\n---\nBøden",
            "\u{feff}+++\ndate = '2026-09-22'\nlanguage = \"da\"\ncountry = \"DK\"\n+++\nBøden",
        ] {
            let found = FrontMatter::of(text).unwrap();
            let all = [found.date, found.language, found.country];
            assert_eq!(all, [Some("2026-09-22"), Some("da"), Some("DK")], "{text}");
        }
    }

    #[test]
    fn the_article_begins_after_what_is_said_of_it() {
        for (text, article) in [
            ("---\ndate: 2026-09-22\nlang: da\n---\nBøden\n", "Bøden\n"),
            ("\ndate 2023-08\n\nBøden\n", "\nBøden\n"),
            ("date 2023-08 Bøden\n", "date 2023-08 Bøden\n"),
            ("Bøden\n---\n", "Bøden\n---\n"),
            ("date 2023-08", ""),
            ("", ""),
        ] {
            assert_eq!(&text[end_of_header(text)..], article, "{text:?}");
        }
    }

    #[test]
    fn a_nested_key_and_a_rule_across_the_page_are_none() {
        let nested = FrontMatter::of("---\nevent:\n  date: 2020-01-01\n---\n").unwrap();
        assert_eq!(nested, FrontMatter::default(), "a nested date");
        assert_eq!(FrontMatter::of("---\ndate: 2020-01-01\nNo end."), None);
        assert_eq!(FrontMatter::of("Text\n---\ndate: 2020-01-01\n---\n"), None);
        assert_eq!(FrontMatter::of(""), None);
    }
}
