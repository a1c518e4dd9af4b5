//! A page's tree, for pages that are ones.
//!
//! Parsing as browsers do takes time that grows with the page times its depth, and one unclosed
//! `<b>` can be repeated in every later paragraph. News pages are some dozen elements deep and have
//! some thousand of them; what goes far beyond is not parsed, and its text has to do without a
//! tree.

use super::token::{EndlessTag, Event, pieces, walk};
use dom_query::Document;
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tokenizer::Tag;
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{LocalName, ParseOpts, parse_document};

/// The deepest page that is parsed; Chromium's limit is 512.
const DEEPEST: usize = 512;

/// The most tags of a page that is parsed. Wikipedia's longest lists have about half as many.
const MOST_TAGS: usize = 100_000;

/// How much work a page may be: its elements, and its text by the line, each as often as it is
/// deep. Real pages stay below a million.
const MOST_WORK: usize = 3_000_000;

/// So many bytes of text are as much work as an element.
const LINE: usize = 64;

/// The most nodes that a page may grow to: elements, texts and comments.
const MOST_NODES: usize = 400_000;

/// So few bytes are parsed between looks at the number of nodes: each tag can add as many as are
/// open.
const PIECE: usize = 256;

/// The tree of a page; `None` where it is too deep or too large for one.
pub(super) fn tree(html: &str) -> Result<Option<Document>, EndlessTag> {
    if !is_ordinary(html)? {
        return Ok(None);
    }
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts { scripting_enabled: false, ..Default::default() },
        ..Default::default()
    };
    let mut parser = parse_document(Document::default(), options);
    for piece in pieces(html, PIECE) {
        parser.process(StrTendril::from(piece));
        if parser.tokenizer.sink.sink.tree.len() > MOST_NODES {
            return Ok(None);
        }
    }
    let document = parser.finish();
    Ok((depth(&document) <= DEEPEST).then_some(document))
}

/// Whether a page can be parsed without harm, as far as its tags tell.
fn is_ordinary(html: &str) -> Result<bool, EndlessTag> {
    let mut shape = Shape::default();
    walk(html, |event| match event {
        Event::Start(tag) if shape.is_ordinary() => shape.open(tag),
        Event::End(name) if shape.is_ordinary() => shape.close(name),
        Event::Text(text) if shape.is_ordinary() => shape.fill(text.len() / LINE),
        Event::Start(_) | Event::End(_) | Event::Text(_) => {}
    })?;
    Ok(shape.is_ordinary())
}

/// How deep the elements of a tree stand at most.
fn depth(document: &Document) -> usize {
    let (mut depth, mut deepest) = (0usize, 0usize);
    let mut next = Some(document.root());
    while let Some(node) = next {
        deepest = deepest.max(depth);
        if let Some(child) = node.first_child() {
            depth += 1;
            next = Some(child);
            continue;
        }
        let mut done = node;
        next = loop {
            if let Some(sibling) = done.next_sibling() {
                break Some(sibling);
            }
            let Some(parent) = done.parent() else { break None };
            depth = depth.saturating_sub(1);
            done = parent;
        };
    }
    deepest
}

/// What is open at a place of a page, or may be: rather too much than too little.
#[derive(Default)]
struct Shape {
    open: Vec<LocalName>,
    /// Elements closed before those within them, of which a parser may keep some open.
    left_open: usize,
    deepest: usize,
    tags: usize,
    work: usize,
}

/// Elements without an end.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// Elements that the next of their kind ends, and with it those after the colon.
fn ended_by(name: &str) -> &'static [&'static str] {
    match name {
        "p" => &["p"],
        "li" => &["p", "li"],
        "dd" | "dt" => &["p", "dd", "dt"],
        "option" => &["option"],
        "td" | "th" => &["p", "td", "th"],
        "tr" => &["p", "td", "th", "tr"],
        "tbody" | "thead" | "tfoot" => &["p", "td", "th", "tr", "tbody", "thead", "tfoot"],
        _ => &[],
    }
}

impl Shape {
    fn is_ordinary(&self) -> bool {
        self.tags <= MOST_TAGS && self.deepest <= DEEPEST && self.work <= MOST_WORK
    }

    fn fill(&mut self, elements: usize) {
        self.work += elements * self.open.len();
    }

    fn open(&mut self, tag: &Tag) {
        self.tags += 1;
        if VOID.contains(&&*tag.name) {
            return;
        }
        let ended = ended_by(&tag.name);
        // In a drawing nothing ends by itself.
        while self.open.last().is_some_and(|last| ended.contains(&&**last)) && !self.is_in_drawing()
        {
            self.open.pop();
        }
        self.open.push(tag.name.clone());
        self.deepest = self.deepest.max(self.open.len() + self.left_open);
        self.fill(1);
    }

    fn close(&mut self, name: &str) {
        self.tags += 1;
        let near = self.open.len().saturating_sub(DEEPEST);
        let Some(depth) = self.open.iter().skip(near).rposition(|open| &**open == name) else {
            return;
        };
        let within = self.open.split_off(near + depth);
        self.left_open += within.iter().skip(1).filter(|open| ended_by(open).is_empty()).count();
    }

    fn is_in_drawing(&self) -> bool {
        self.open.iter().rev().take(DEEPEST).any(|open| matches!(&**open, "svg" | "math"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_parsed(html: &str) -> bool {
        tree(html).unwrap().is_some()
    }

    #[test]
    fn old_pages_without_end_tags_are_parsed() {
        assert!(is_parsed(&format!("<ul>{}</ul>", "<li><p>5 kr.".repeat(5_000))));
        assert!(is_parsed(&format!("<table>{}</table>", "<tr><td>5<td>6".repeat(5_000))));
        assert!(is_parsed(&"<p><b>5 <i>kr.</b></i> <br><img src=x>".repeat(100)));
    }

    #[test]
    fn depth_beyond_all_measure_is_not_parsed() {
        for html in [
            "<div>".repeat(100_000),
            "<svg>".to_owned() + &"<td>".repeat(100_000),
            "<div><object></div>".repeat(50_000),
            "<b id=1><p>".repeat(50_000),
            "<table><td>".repeat(50_000),
        ] {
            assert!(!is_parsed(&html));
        }
    }

    #[test]
    fn a_page_that_would_grow_without_end_is_not_parsed() {
        let open = (0..400).fold(String::new(), |html, number| html + &format!("<b id=b{number}>"));
        assert!(!is_parsed(&format!("<p>{open}</p>{}", "<p>x</p>".repeat(40_000))));
    }

    #[test]
    fn depth_is_counted_from_the_root() {
        assert_eq!(depth(&tree("<html><body><p>x<b>y</b></p>z").unwrap().unwrap()), 5);
    }
}
