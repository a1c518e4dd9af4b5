//! The sentences in which figures stand, cut into lines that fit the screen, with the place of each
//! figure in them.
//!
//! The lines are the article's own words. Only what would move the cursor, hide text or turn its
//! direction is replaced, so that an article can show nothing but itself.

use crate::Span;
use crate::article::end_of_header;
use crate::common::printable::acts_on_screen;
use crate::language::Language;
use crate::report::{Offsets, Positions};
use crate::text::Segmenter;
use std::ops::Range;
use textwrap::core::{Word, break_words};
use textwrap::{WordSeparator, WrapAlgorithm};

/// How wide a line of the article may be: with a line number of four digits it fits 80 columns.
const COLUMNS: usize = 73;

/// So many words before and after a figure are searched for the ends of its sentence: more than is
/// shown.
const REACH: usize = 150;

/// A longer sentence is shown where the figures stand.
const MOST_LINES: usize = 6;

/// The lines to show.
pub(crate) struct Excerpt {
    pub(crate) rows: Vec<Row>,
    /// The line and column of the first figure, from 1, as an editor counts them.
    pub(crate) place: (usize, usize),
}

/// A row of an excerpt.
pub(crate) enum Row {
    /// Words of the article.
    Line(Line),
    /// Something is left out here.
    Break,
}

/// Words of the article that fit a line.
#[derive(Debug, PartialEq)]
pub(crate) struct Line {
    /// The article's line, from 1.
    pub(crate) number: usize,
    pub(crate) text: String,
    /// Where in the text figures stand, in bytes.
    pub(crate) marks: Vec<Range<usize>>,
}

/// An article, and where its lines and characters stand: worked out once for all excerpts.
pub(crate) struct Source<'t> {
    text: &'t str,
    /// Where the article begins: after a header line or front matter.
    begins: usize,
    segmenter: Segmenter<'t, 't>,
    characters: Positions<'t>,
    line_starts: Vec<usize>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(text: &'t str, language: Option<&'t Language>) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            begins: end_of_header(text),
            segmenter: Segmenter::new(text, language),
            characters: Positions::of(text, Offsets::CodePoints),
            line_starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// The line and the column of an offset, from 1.
    fn place(&self, offset: usize) -> (usize, usize) {
        let line = self.line_starts.partition_point(|start| *start <= offset).max(1);
        let start = self.line_starts.get(line - 1).copied().unwrap_or_default();
        (line, self.characters.at(offset) - self.characters.at(start) + 1)
    }
}

impl Excerpt {
    /// The sentences of an article around these figures.
    pub(crate) fn new(source: &Source<'_>, figures: &[Span]) -> Self {
        let mut rows = Vec::new();
        for sentence in sentences(source, figures) {
            if !rows.is_empty() {
                rows.push(Row::Break);
            }
            rows.extend(shortened(lines(source, sentence, figures)));
        }
        let first = figures.iter().map(|figure| figure.start).min().unwrap_or_default();
        Self { rows, place: source.place(first) }
    }

    /// The widest line number.
    pub(crate) fn digits(&self) -> usize {
        let numbers = self.rows.iter().filter_map(|row| match row {
            Row::Line(line) => Some(line.number),
            Row::Break => None,
        });
        numbers.max().unwrap_or(1).to_string().len()
    }
}

/// What is shown for a character: itself, unless it acts on the screen instead of standing on it.
pub(crate) fn printable(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => ' ',
        c if acts_on_screen(c) => '\u{fffd}',
        c => c,
    }
}

/// The sentences of these figures, in order, each once.
fn sentences(source: &Source<'_>, figures: &[Span]) -> Vec<Span> {
    let around = |figure: &Span| {
        let mut sentence = source.segmenter.around(*figure, REACH);
        if figure.start >= source.begins {
            sentence.start = sentence.start.max(source.begins);
        }
        trimmed(source.text, sentence)
    };
    let mut found: Vec<Span> = figures.iter().map(around).collect();
    found.sort_unstable_by_key(|sentence| (sentence.start, sentence.end));
    let mut sentences: Vec<Span> = Vec::with_capacity(found.len());
    for sentence in found {
        match sentences.last_mut() {
            Some(last) if sentence.start < last.end => last.end = last.end.max(sentence.end),
            Some(_) | None => sentences.push(sentence),
        }
    }
    sentences
}

fn trimmed(text: &str, span: Span) -> Span {
    let words = span.of(text);
    let start = span.start + words.len() - words.trim_start().len();
    Span::new(start, start + words.trim().len())
}

fn lines(source: &Source<'_>, sentence: Span, figures: &[Span]) -> Vec<Line> {
    let words = break_words(words(source.text, sentence, figures), COLUMNS);
    let mut start = sentence.start;
    let mut lines = Vec::new();
    for words in WrapAlgorithm::FirstFit.wrap(&words, &[COLUMNS]) {
        let end = start + words.iter().map(length).sum::<usize>();
        lines.push(line(source, Span::new(start, end), figures));
        start = end;
    }
    lines
}

/// The words of a sentence, those of a figure as one, so that no figure is torn apart.
fn words<'t>(text: &'t str, sentence: Span, figures: &[Span]) -> Vec<Word<'t>> {
    let mut words = Vec::new();
    let (mut start, mut end) = (sentence.start, sentence.start);
    for word in WordSeparator::AsciiSpace.find_words(sentence.of(text)) {
        end += length(&word);
        if !figures.iter().any(|figure| figure.start < end && end < figure.end) {
            words.push(Word::from(Span::new(start, end).of(text)));
            start = end;
        }
    }
    words.extend((start < end).then(|| Word::from(Span::new(start, end).of(text))));
    words
}

fn length(word: &Word<'_>) -> usize {
    word.word.len() + word.whitespace.len()
}

fn line(source: &Source<'_>, span: Span, figures: &[Span]) -> Line {
    let shown_until = |end| -> usize {
        source
            .text
            .get(span.start..end)
            .unwrap_or_default()
            .chars()
            .map(|c| printable(c).len_utf8())
            .sum()
    };
    let inside = |figure: &Span| figure.start.max(span.start)..figure.end.min(span.end);
    let mut marks: Vec<Range<usize>> = figures
        .iter()
        .map(inside)
        .filter(|mark| mark.start < mark.end)
        .map(|mark| shown_until(mark.start)..shown_until(mark.end))
        .collect();
    marks.sort_unstable_by_key(|mark| (mark.start, mark.end));
    marks.dedup();
    let shown: String = span.of(source.text).chars().map(printable).collect();
    Line { number: source.place(span.start).0, text: shown.trim_end().to_owned(), marks }
}

/// All lines, or of too many those with figures and the ones beside them.
fn shortened(lines: Vec<Line>) -> Vec<Row> {
    if lines.len() <= MOST_LINES {
        return lines.into_iter().map(Row::Line).collect();
    }
    let marked: Vec<usize> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| !line.marks.is_empty())
        .map(|(at, _)| at)
        .collect();
    let mut rows = Vec::new();
    let mut left_out = false;
    for (at, line) in lines.into_iter().enumerate() {
        if marked.iter().all(|marked| marked.abs_diff(at) > 1) {
            left_out = true;
            continue;
        }
        if left_out {
            rows.push(Row::Break);
        }
        left_out = false;
        rows.push(Row::Line(line));
    }
    rows.extend(left_out.then_some(Row::Break));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use textwrap::core::display_width;

    fn excerpt(text: &str, figures: &[&str]) -> Excerpt {
        let span = |figure: &&str| {
            let start = text.find(*figure).unwrap();
            Span::new(start, start + figure.len())
        };
        Excerpt::new(&Source::new(text, None), &figures.iter().map(span).collect::<Vec<_>>())
    }

    /// The lines, the marked words of each in brackets.
    fn shown(excerpt: &Excerpt) -> Vec<String> {
        let row = |row: &Row| match row {
            Row::Break => "…".to_owned(),
            Row::Line(line) => {
                let mut text = format!("{} {}", line.number, line.text);
                let before = text.len() - line.text.len();
                for mark in line.marks.iter().rev() {
                    text.insert(before + mark.end, ']');
                    text.insert(before + mark.start, '[');
                }
                text
            }
        };
        excerpt.rows.iter().map(row).collect()
    }

    #[test]
    fn a_sentence_stands_with_its_figures_and_without_its_neighbours() {
        let excerpt = excerpt(
            "Først.\n Så kom 🎉 5 млн рублей (54.000 €) i Ålesund. Så mere.",
            &["5 млн рублей", "54.000 €"],
        );
        assert_eq!(shown(&excerpt), ["2 Så kom 🎉 [5 млн рублей] ([54.000 €]) i Ålesund."]);
        assert_eq!(excerpt.place, (2, 11));
    }

    #[test]
    fn a_header_line_is_no_part_of_the_first_sentence() {
        let excerpt = excerpt("date 2023-08\n\nDer kom 5 mio. rubler", &["5 mio. rubler"]);
        assert_eq!(shown(&excerpt), ["3 Der kom [5 mio. rubler]"]);
    }

    #[test]
    fn a_line_of_two_thousand_characters_is_cut_where_the_figures_are() {
        let filler = "og så gik der lang tid med blåbærgrød og sne ".repeat(30);
        let excerpt = excerpt(
            &format!("{filler}5 euro {filler}37 kroner {filler}til sidst."),
            &["5 euro", "37 kroner"],
        );
        let rows = shown(&excerpt);
        assert!(rows.len() <= 9 && rows.iter().all(|row| display_width(row) <= 80), "{rows:#?}");
        assert_eq!(rows.iter().filter(|row| row.contains('[')).count(), 2);
    }

    #[test]
    fn a_figure_is_not_torn_apart_at_the_end_of_a_line() {
        let text =
            "Den, der skriver under på en kontrakt med militæret i dag, får 495.000 rubler i alt.";
        let rows = shown(&excerpt(text, &["495.000 rubler"]));
        assert!(rows[1].starts_with("1 [495.000 rubler]"), "{rows:#?}");
    }

    #[test]
    fn figures_of_two_sentences_show_both() {
        let excerpt = excerpt(
            "Two million euros. Then rain. It was 3 million.",
            &["Two million euros", "3 million"],
        );
        assert_eq!(shown(&excerpt), ["1 [Two million euros].", "…", "1 It was [3 million]."]);
    }

    #[test]
    fn nothing_in_an_article_acts_on_the_terminal() {
        let excerpt = excerpt(
            "It \u{1b}[2Jcost\t5 euro\u{202e} (37\u{7} kroner).",
            &["5 euro", "37\u{7} kroner"],
        );
        assert_eq!(
            shown(&excerpt),
            ["1 It \u{fffd}[2Jcost [5 euro]\u{fffd} ([37\u{fffd} kroner])."]
        );
    }

    #[test]
    fn words_that_are_wider_than_the_screen_are_broken() {
        let text = format!("{}5 euro", "價".repeat(100));
        let excerpt = excerpt(&text, &["5 euro"]);
        assert!(shown(&excerpt).iter().all(|row| display_width(row) <= 80));
    }
}
