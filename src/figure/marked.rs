//! An article's text with its tokens and figures marked, and what is written between two places.
//!
//! Between "190.000 rubler" and "2.000 dollar" in "190.000 rubler for det, cirka 2.000 dollar"
//! are two words, a comma and a hedge. Whether that makes a claim is for the rules to say.

mod elements;
mod todays_worth;

use super::{Amount, Context, Figure, FigureId};
use crate::Span;
use crate::language::{Cue, MeaningSet, RangeWord};
use crate::number::token::Token;
use crate::steps;
use crate::text::reach;

/// An article's text with its tokens and figures, in order.
#[derive(Clone, Copy)]
pub(crate) struct MarkedText<'a> {
    pub(crate) text: &'a str,
    pub(crate) tokens: &'a [Token<'a>],
    pub(crate) figures: &'a [Figure],
    pub(crate) context: &'a Context<'a>,
}

/// Something that is between figures.
#[derive(Clone, Copy)]
pub(crate) struct Element<'a> {
    pub(crate) span: Span,
    pub(crate) kind: ElementKind<'a>,
}

#[derive(Clone, Copy)]
pub(crate) enum ElementKind<'a> {
    Open,
    Close,
    Comma,
    Semicolon,
    Colon,
    Dash,
    Slash,
    EqualsSign,
    /// The end of a sentence or paragraph.
    Stop,
    /// The end of a line.
    Break,
    /// A word that means nothing to the checker.
    Word,
    /// A phrase of the lexicon.
    Phrase(&'a Token<'a>),
    Figure(FigureId),
}

impl<'a> MarkedText<'a> {
    pub(crate) fn figure(&self, id: FigureId) -> Option<&'a Figure> {
        self.figures.get(id)
    }

    /// Whether the work was interrupted: what is found from now on is thrown away.
    pub(crate) fn is_interrupted(&self) -> bool {
        self.context.interrupt.is_raised()
    }

    /// The amounts of money, in order.
    pub(crate) fn money(&self) -> impl Iterator<Item = &'a Figure> + use<'a> {
        self.figures.iter().filter(|figure| is_money(figure) && !figure.is_tolerance())
    }

    /// From the first of some figures to the last.
    pub(crate) fn covering(&self, figures: &[FigureId]) -> Span {
        let spans = figures.iter().filter_map(|id| self.figure(*id)).map(|figure| figure.span);
        spans.reduce(Span::cover).unwrap_or(Span::new(0, 0))
    }

    /// The text of `from..to`.
    pub(crate) fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Where the `words`-th word after a place ends.
    pub(crate) fn after(&self, at: usize, words: usize) -> usize {
        reach::words_after(self.text, at, words)
    }

    /// Where the `words`-th word before a place starts.
    pub(crate) fn before(&self, at: usize, words: usize) -> usize {
        reach::words_before(self.text, at, words)
    }

    /// Whether no more than so many words are between two figures, the earlier first.
    pub(crate) fn are_within(&self, one: &Figure, other: &Figure, words: usize) -> bool {
        reach::is_within(self.text, one.span.end, other.span.start, words)
    }

    /// Whether a phrase of one of these kinds begins in `from..to`. Quicker than
    /// [`Self::elements`].
    pub(crate) fn any_phrase(&self, from: usize, to: usize, kinds: MeaningSet) -> bool {
        let first = self.tokens.partition_point(|token| token.span.start < from);
        let after = self.tokens.iter().skip(first).inspect(|_| steps::count(1));
        let mut within = after.take_while(|token| token.span.start < to);
        within.any(|token| token.may(kinds))
    }

    /// What is in `from..to`, with a bracket that holds no money counted as one word.
    pub(crate) fn elements(&self, from: usize, to: usize) -> Vec<Element<'a>> {
        const USUAL: usize = 32;
        let stretch = self.text.as_bytes().get(from..to.min(self.text.len())).unwrap_or_default();
        steps::count(stretch.len());
        if stretch.iter().all(|byte| *byte == b' ') {
            return Vec::new();
        }
        let mut reader = elements::Reader::new(*self, from, to);
        let mut kept: Vec<Element<'a>> = Vec::new();
        let mut asides = Asides::default();
        while let Some(element) = reader.step() {
            let Some(element) = element else { continue };
            if kept.is_empty() {
                kept.reserve(USUAL);
            }
            let element = asides.without(*self, &mut kept, element);
            kept.push(element);
        }
        kept
    }

    /// What is after `from`, up to and with what ends the clause, not far.
    pub(crate) fn clause_after(&self, from: usize) -> Vec<Element<'a>> {
        const REACH: usize = 20;
        let mut elements = self.elements(from, self.after(from, REACH));
        if let Some(end) = elements.iter().position(Element::ends_clause) {
            elements.truncate(end + 1);
        }
        elements
    }
}

/// The open brackets within a stretch of text that hold no money so far, by their places among the
/// elements.
#[derive(Default)]
struct Asides {
    open: Vec<usize>,
}

impl Asides {
    /// The element; or a word, where it closes a bracket that holds no money, which is taken away.
    fn without<'a>(
        &mut self,
        marked: MarkedText<'a>,
        kept: &mut Vec<Element<'a>>,
        element: Element<'a>,
    ) -> Element<'a> {
        if matches!(element.kind, ElementKind::Open) {
            self.open.push(kept.len());
        } else if element.is_money(marked) {
            self.open.clear();
        } else if matches!(element.kind, ElementKind::Close)
            && let Some(open) = self.open.pop()
        {
            kept.truncate(open);
            return Element { span: element.span, kind: ElementKind::Word };
        }
        element
    }
}

/// Whether a figure is money whose amount can be compared.
pub(crate) fn is_money(figure: &Figure) -> bool {
    figure.money().is_some()
        && !figure.currencies().is_empty()
        && !matches!(figure.amount, Amount::OutOfRange)
}

impl Element<'_> {
    /// Whether it is a figure of money whose amount can be compared.
    pub(crate) fn is_money(&self, marked: MarkedText<'_>) -> bool {
        matches!(self.kind, ElementKind::Figure(id) if marked.figure(id).is_some_and(is_money))
    }

    pub(crate) fn is_cue(&self, cue: Cue) -> bool {
        matches!(self.kind, ElementKind::Phrase(token) if token.says(cue))
    }

    pub(crate) fn is_hedge(&self) -> bool {
        matches!(self.kind, ElementKind::Phrase(token) if token.may(MeaningSet::HEDGE_BEFORE))
    }

    pub(crate) fn is_hedge_after(&self) -> bool {
        matches!(self.kind, ElementKind::Phrase(token) if token.may(MeaningSet::HEDGE_AFTER))
    }

    pub(crate) fn is_per(&self) -> bool {
        matches!(self.kind, ElementKind::Phrase(token) if token.may(MeaningSet::PER))
    }

    pub(crate) fn is_place(&self) -> bool {
        matches!(self.kind, ElementKind::Phrase(token) if token.may(MeaningSet::PLACE))
    }

    pub(crate) fn is_and(&self) -> bool {
        matches!(self.kind, ElementKind::Phrase(token) if token.may(MeaningSet::AND))
    }

    pub(crate) fn is_range_word(&self) -> bool {
        let from_or_to = [RangeWord::From, RangeWord::To];
        self.is_range(|word| from_or_to.contains(&word))
    }

    /// "between": it belongs to the range after it.
    pub(crate) fn opens_range(&self) -> bool {
        self.is_range(|word| word == RangeWord::Between)
    }

    fn is_range(&self, is_wanted: impl Fn(RangeWord) -> bool) -> bool {
        let ElementKind::Phrase(token) = self.kind else { return false };
        token.may(MeaningSet::RANGE)
            && token.means(|meaning| meaning.range().is_some_and(&is_wanted))
    }

    pub(crate) fn is_article(&self) -> bool {
        matches!(self.kind, ElementKind::Phrase(token) if token.may(MeaningSet::ARTICLE))
    }

    /// Whether it is a date, a year or a month.
    pub(crate) fn is_date(&self, marked: MarkedText<'_>) -> bool {
        match self.kind {
            ElementKind::Figure(id) => marked.figure(id).is_some_and(Figure::is_date),
            ElementKind::Phrase(token) => token.may(MeaningSet::MONTH),
            _ => false,
        }
    }

    pub(crate) fn is_separator(&self) -> bool {
        matches!(self.kind, ElementKind::Comma | ElementKind::Dash)
    }

    pub(crate) fn is_stop(&self) -> bool {
        matches!(self.kind, ElementKind::Stop)
    }

    /// Whether the words before belong together and those after to something else.
    pub(crate) fn ends_clause(&self) -> bool {
        match self.kind {
            ElementKind::Comma
            | ElementKind::Semicolon
            | ElementKind::Colon
            | ElementKind::Dash
            | ElementKind::Stop
            | ElementKind::Break
            | ElementKind::Open
            | ElementKind::Close => true,
            ElementKind::Slash
            | ElementKind::EqualsSign
            | ElementKind::Word
            | ElementKind::Phrase(_)
            | ElementKind::Figure(_) => false,
        }
    }

    /// A word, or a phrase that says nothing about how figures are related.
    pub(crate) fn is_filler(&self) -> bool {
        match self.kind {
            ElementKind::Word | ElementKind::Break => true,
            ElementKind::Phrase(token) => {
                const IDLE: MeaningSet = MeaningSet::of_cue(Cue::Earlier)
                    .with(MeaningSet::of_cue(Cue::RateOf))
                    .with(MeaningSet::of_cue(Cue::Now))
                    .with(MeaningSet::of_cue(Cue::Average))
                    .with(MeaningSet::of_cue(Cue::Copula));
                !token.may(MeaningSet::CUE.without(IDLE))
            }
            ElementKind::Figure(_)
            | ElementKind::Open
            | ElementKind::Close
            | ElementKind::Comma
            | ElementKind::Semicolon
            | ElementKind::Colon
            | ElementKind::Dash
            | ElementKind::Slash
            | ElementKind::EqualsSign
            | ElementKind::Stop => false,
        }
    }
}
