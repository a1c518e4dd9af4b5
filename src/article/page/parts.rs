//! Which lines of a page's text are its headline, its standfirst and the captions of its pictures.
//!
//! The page says it by its elements and classes; the lines are found in the text by their letters.
//! A picture's `alt` text is no caption, since readers who see the picture do not see it.

use super::plain::{self, letters};
use crate::Span;
use crate::article::{Part, PartKind};
use dom_query::Document;
use rustc_hash::FxHashMap;

/// Where pages have the summary below the headline.
const STANDFIRSTS: &str = "[class*='standfirst' i], [class*='subtitle' i], \
    [class*='subheadline' i], [itemprop='alternativeHeadline'], [class~='dek' i], h1 + h2";

/// At most this many elements of a kind are read.
const MOST: usize = 64;

/// An element of more lines or bytes of text is no standfirst or caption but holds other elements:
/// a class such as "has-subtitle" can be that of a whole article.
const MOST_LINES: usize = 6;
const MOST_BYTES: usize = 4_000;

/// Lines with fewer bytes of letters and digits are too short to be told from other text.
const SHORTEST: usize = 8;

/// The words of the parts that a page marks, by their letters.
#[derive(Debug, Default)]
pub(super) struct Marked(FxHashMap<String, PartKind>);

impl Marked {
    /// The standfirsts and captions in a document.
    pub(super) fn of(document: &Document) -> Self {
        let mut marked = Self::default();
        marked.select(document, STANDFIRSTS, PartKind::Standfirst);
        marked.select(document, "figcaption", PartKind::Caption);
        marked
    }

    fn select(&mut self, document: &Document, place: &str, kind: PartKind) {
        for node in document.select(place).nodes().iter().take(MOST) {
            if node.text().len() > MOST_BYTES {
                continue;
            }
            let text = plain::text(&node.inner_html()).unwrap_or_default();
            let lines = text.lines().filter(|line| !line.is_empty());
            if lines.clone().count() <= MOST_LINES {
                lines.for_each(|line| self.add(line, kind));
            }
        }
    }

    /// Marks a line as a part, whatever it was marked as before.
    pub(super) fn add(&mut self, line: &str, kind: PartKind) {
        let letters = letters(line);
        if letters.len() >= SHORTEST {
            self.0.insert(letters, kind);
        }
    }

    /// The lines of a text that are marked.
    pub(super) fn parts(&self, text: &str) -> Vec<Part> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let mut at = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            let start = at;
            at += line.len();
            (start, line.trim_end())
        });
        let part = |(start, line): (usize, &str)| {
            let kind = self.0.get(&letters(line))?;
            Some(Part::new(*kind, Span::new(start, start + line.len())))
        };
        lines.filter_map(part).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;

    #[test]
    fn a_page_tells_headline_standfirst_and_captions_apart() {
        let page = "<article><h1>Council tax up 5% in the city</h1>\
            <p class='article-standfirst'>Families in 40,000 homes will pay more</p>\
            <figure><img src=a alt='9 people'><figcaption>The town hall, built for £2m</figcaption>\
            </figure><p>Council tax in the city will go up by 5 per cent next year, the council \
            said on Monday, for some 40,000 homes in all of its wards.</p><p>The town hall was built \
            for £2m in 1902, when the city had a tenth of the people it has today.</p></article>";
        let article = Article::from_html(page).unwrap().article;
        let parts: Vec<_> = article
            .given_parts()
            .iter()
            .map(|part| (part.kind, part.span.of(article.text())))
            .collect();
        assert!(
            parts.contains(&(PartKind::Headline, "Council tax up 5% in the city")),
            "{parts:?}"
        );
        assert!(
            parts.contains(&(PartKind::Standfirst, "Families in 40,000 homes will pay more")),
            "{parts:?}"
        );
        assert!(parts.contains(&(PartKind::Caption, "The town hall, built for £2m")), "{parts:?}");
    }

    #[test]
    fn an_article_with_the_class_of_a_standfirst_is_none() {
        let paragraphs: String =
            (1..=9).map(|at| format!("<p>Paragraph {at} of the article</p>")).collect();
        let page = format!("<article class='has-subtitle'>{paragraphs}</article>");
        let marked = Marked::of(&Document::from(page));
        assert!(marked.parts("Paragraph 5 of the article\n").is_empty());
    }

    #[test]
    fn a_headline_in_the_block_of_the_standfirst_is_a_headline() {
        let page =
            "<div class='title-subtitle'><h1>Council tax up 5%</h1><p>In all towns</p></div>";
        let mut marked = Marked::of(&Document::from(page));
        marked.add("Council tax up 5%", PartKind::Headline);
        let text = "Council tax up 5%\n\nIn all towns\n";
        let found: Vec<_> =
            marked.parts(text).iter().map(|part| (part.kind, part.span.of(text))).collect();
        let expected =
            [(PartKind::Headline, "Council tax up 5%"), (PartKind::Standfirst, "In all towns")];
        assert_eq!(found, expected);
    }
}
