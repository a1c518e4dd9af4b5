//! A page's tags and texts in order, without a tree, in time that grows with the page and no
//! faster.
//!
//! The tokenizer compares each attribute of a tag with all before it, so one tag of a million
//! attributes would keep it busy for hours. Pages are handed over in pieces, and one that stays
//! within a single tag for too many attributes is given up.

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use std::cell::{Cell, RefCell};

/// One step through a page.
pub(super) enum Event<'t> {
    Start(&'t Tag),
    End(&'t str),
    Text(&'t str),
}

/// A tag (or a comment, which looks the same from here) that is too long to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EndlessTag;

/// What has so many blanks, quotes and slashes may have as many attributes.
const MOST_DIVIDERS: usize = 20_000;

/// So many bytes are handed over at a time.
const PIECE: usize = 8 * 1024;

/// Walks through a page.
pub(super) fn walk(html: &str, take: impl FnMut(Event<'_>)) -> Result<(), EndlessTag> {
    let sink = Sink { take: RefCell::new(take), is_moving: Cell::new(false) };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let queue = BufferQueue::default();
    let mut dividers = 0;
    for piece in pieces(html, PIECE) {
        queue.push_back(StrTendril::from(piece));
        // It stops for scripts only, and the sink runs none.
        let _ = tokenizer.feed(&queue);
        dividers =
            if tokenizer.sink.is_moving.replace(false) { 0 } else { dividers + dividers_in(piece) };
        if dividers > MOST_DIVIDERS {
            return Err(EndlessTag);
        }
    }
    tokenizer.end();
    Ok(())
}

/// A text in pieces of about this many bytes.
pub(super) fn pieces(text: &str, bytes: usize) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = (bytes..rest.len()).find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        let (piece, after) = rest.split_at_checked(end)?;
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

fn dividers_in(piece: &str) -> usize {
    piece
        .bytes()
        .filter(|byte| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'/'))
        .count()
}

struct Sink<F> {
    take: RefCell<F>,
    /// Whether a token was finished.
    is_moving: Cell<bool>,
}

impl<F: FnMut(Event<'_>)> Sink<F> {
    fn take(&self, event: Event<'_>) {
        self.is_moving.set(true);
        (self.take.borrow_mut())(event);
    }
}

impl<F: FnMut(Event<'_>)> TokenSink for Sink<F> {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => {
                match tag.kind {
                    TagKind::StartTag => self.take(Event::Start(&tag)),
                    TagKind::EndTag => self.take(Event::End(&tag.name)),
                }
                return state_after(&tag);
            }
            Token::CharacterTokens(text) => self.take(Event::Text(&text)),
            Token::CommentToken(_) | Token::DoctypeToken(_) | Token::NullCharacterToken => {
                self.is_moving.set(true);
            }
            // Of an error within a tag nothing more comes than of the tag.
            Token::ParseError(_) | Token::EOFToken => {}
        }
        TokenSinkResult::Continue
    }
}

/// Behind some tags stands no markup: <https://html.spec.whatwg.org/#parsing-html-fragments>, step
/// 9.
fn state_after(tag: &Tag) -> TokenSinkResult<()> {
    if tag.kind == TagKind::EndTag {
        return TokenSinkResult::Continue;
    }
    match &*tag.name {
        "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => {
            TokenSinkResult::RawData(RawKind::Rawtext)
        }
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "plaintext" => TokenSinkResult::Plaintext,
        _ => TokenSinkResult::Continue,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn walked(html: &str) -> String {
        let mut steps = String::new();
        walk(html, |event| match event {
            Event::Start(tag) => steps += &format!("<{}>", tag.name),
            Event::End(name) => steps += &format!("</{name}>"),
            Event::Text(text) => steps += text,
        })
        .unwrap();
        steps
    }

    #[test]
    fn tags_and_texts_come_in_order_and_entities_are_undone() {
        assert_eq!(walked("<p class=a>5&nbsp;kr<br/>&amp; 6</P>"), "<p>5\u{a0}kr<br>& 6</p>");
    }

    #[test]
    fn what_stands_in_a_script_is_no_markup() {
        let html = "<script>if (a<b) '<p>';</script><title>1 <b> 2</title>";
        assert_eq!(walked(html), "<script>if (a<b) '<p>';</script><title>1 <b> 2</title>");
    }

    #[test]
    fn pieces_add_up_to_the_text() {
        let text = "æøå €".repeat(10_000);
        assert_eq!(pieces(&text, 7).collect::<String>(), text);
        assert_eq!(walked(&text), text);
    }

    #[test]
    fn a_tag_of_a_million_attributes_is_given_up() {
        let html =
            (0..1_000_000).fold("<p ".to_owned(), |html, number| html + &format!("a{number} "));
        assert_eq!(walk(&html, |_| ()), Err(EndlessTag));
        let picture = format!("<img src='data:image/png;base64,{}'>", "A".repeat(4_000_000));
        assert_eq!(walk(&picture, |_| ()), Ok(()));
    }
}
