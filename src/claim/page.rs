//! An article's text with its tokens and figures, and what stands between two places of it.
//!
//! Between "190.000 rubler" and "2.000 dollar" in "190.000 rubler for det, cirka 2.000 dollar"
//! stand two words, a comma and a hedge. Whether that makes a claim is for the rules to say.

use crate::Span;
use crate::figure::token::Token;
use crate::figure::{Amount, Context, Figure, FigureId, Kind};
use crate::language::{Cue, Meaning, MeaningSet, RangeWord};
use crate::steps;

/// A text as the rules read it.
#[derive(Clone, Copy)]
pub(super) struct Page<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token<'a>],
    pub(super) figures: &'a [Figure],
    pub(super) context: &'a Context<'a>,
}

/// Something that stands between figures.
#[derive(Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) span: Span,
    pub(super) kind: PartKind<'a>,
}

#[derive(Clone, Copy)]
pub(super) enum PartKind<'a> {
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

impl<'a> Page<'a> {
    pub(super) fn figure(&self, id: FigureId) -> Option<&'a Figure> {
        self.figures.get(id)
    }

    /// Whether the work was interrupted: what is found from now on is thrown away.
    pub(super) fn is_interrupted(&self) -> bool {
        self.context.interrupt.is_raised()
    }

    /// The amounts of money, in order.
    pub(super) fn money(&self) -> impl Iterator<Item = &'a Figure> + use<'a> {
        self.figures.iter().filter(|figure| is_money(figure))
    }

    /// From the first of some figures to the last.
    pub(super) fn covering(&self, figures: &[FigureId]) -> Span {
        let spans = figures.iter().filter_map(|id| self.figure(*id)).map(|figure| figure.span);
        spans.reduce(Span::cover).unwrap_or(Span::new(0, 0))
    }

    /// The text of `from..to`.
    pub(super) fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Whether a phrase of one of these kinds begins in `from..to`. Quicker than [`Self::parts`].
    pub(super) fn any_phrase(&self, from: usize, to: usize, senses: MeaningSet) -> bool {
        let first = self.tokens.partition_point(|token| token.span.start < from);
        let behind = self.tokens.iter().skip(first).inspect(|_| steps::count(1));
        let mut within = behind.take_while(|token| token.span.start < to);
        within.any(|token| token.may(senses))
    }

    /// What stands in `from..to`, with a bracket that holds no money counted as one word.
    pub(super) fn parts(&self, from: usize, to: usize) -> Vec<Part<'a>> {
        const USUAL: usize = 32;
        let stretch = self.text.as_bytes().get(from..to.min(self.text.len())).unwrap_or_default();
        steps::count(stretch.len());
        if stretch.iter().all(|byte| *byte == b' ') {
            return Vec::new();
        }
        let mut reader = super::parts::Reader::new(*self, from, to);
        let mut kept: Vec<Part<'a>> = Vec::new();
        let mut asides = Asides::default();
        while let Some(part) = reader.step() {
            let Some(part) = part else { continue };
            if kept.is_empty() {
                kept.reserve(USUAL);
            }
            let part = asides.without(*self, &mut kept, part);
            kept.push(part);
        }
        kept
    }

    /// What stands behind `from`, up to and with what ends the clause, not far.
    pub(super) fn clause_behind(&self, from: usize) -> Vec<Part<'a>> {
        const REACH: usize = 120;
        let mut parts = self.parts(from, from.saturating_add(REACH));
        if let Some(end) = parts.iter().position(Part::ends_clause) {
            parts.truncate(end + 1);
        }
        parts
    }
}

/// The open brackets within a stretch of text that hold no money so far, by their places among the
/// parts.
#[derive(Default)]
struct Asides {
    open: Vec<usize>,
}

impl Asides {
    /// The part; or a word, where it closes a bracket that holds no money, which is taken away.
    fn without<'a>(
        &mut self,
        page: Page<'a>,
        kept: &mut Vec<Part<'a>>,
        part: Part<'a>,
    ) -> Part<'a> {
        if matches!(part.kind, PartKind::Open) {
            self.open.push(kept.len());
        } else if matches!(part.kind, PartKind::Figure(id) if page.figure(id).is_some_and(is_money))
        {
            self.open.clear();
        } else if matches!(part.kind, PartKind::Close)
            && let Some(open) = self.open.pop()
        {
            kept.truncate(open);
            return Part { span: part.span, kind: PartKind::Word };
        }
        part
    }
}

/// Whether a figure is money whose amount can be compared.
pub(super) fn is_money(figure: &Figure) -> bool {
    figure.kind == Kind::Money
        && !figure.currencies().is_empty()
        && !matches!(figure.amount, Amount::OutOfRange)
}

impl Part<'_> {
    pub(super) fn is_cue(&self, cue: Cue) -> bool {
        matches!(self.kind, PartKind::Phrase(token) if token.says(cue))
    }

    pub(super) fn is_hedge(&self) -> bool {
        matches!(self.kind, PartKind::Phrase(token) if token.may(MeaningSet::HEDGE_BEFORE))
    }

    pub(super) fn is_hedge_after(&self) -> bool {
        matches!(self.kind, PartKind::Phrase(token) if token.may(MeaningSet::HEDGE_AFTER))
    }

    pub(super) fn is_per(&self) -> bool {
        matches!(self.kind, PartKind::Phrase(token) if token.may(MeaningSet::PER))
    }

    pub(super) fn is_place(&self) -> bool {
        matches!(self.kind, PartKind::Phrase(token) if token.may(MeaningSet::PLACE))
    }

    pub(super) fn is_and(&self) -> bool {
        matches!(self.kind, PartKind::Phrase(token) if token.may(MeaningSet::AND))
    }

    pub(super) fn is_range_word(&self) -> bool {
        let from_or_to =
            |meaning: &Meaning| matches!(meaning, Meaning::Range(RangeWord::From | RangeWord::To));
        matches!(self.kind, PartKind::Phrase(token) if token.may(MeaningSet::RANGE) && token.means(from_or_to))
    }

    pub(super) fn is_separator(&self) -> bool {
        matches!(self.kind, PartKind::Comma | PartKind::Dash)
    }

    pub(super) fn is_stop(&self) -> bool {
        matches!(self.kind, PartKind::Stop)
    }

    /// Whether the words before belong together and those behind to something else.
    pub(super) fn ends_clause(&self) -> bool {
        match self.kind {
            PartKind::Comma
            | PartKind::Semicolon
            | PartKind::Colon
            | PartKind::Dash
            | PartKind::Stop
            | PartKind::Break
            | PartKind::Open
            | PartKind::Close => true,
            PartKind::Slash
            | PartKind::EqualsSign
            | PartKind::Word
            | PartKind::Phrase(_)
            | PartKind::Figure(_) => false,
        }
    }

    /// A word, or a phrase that says nothing about how figures are related.
    pub(super) fn is_filler(&self) -> bool {
        match self.kind {
            PartKind::Word | PartKind::Break => true,
            PartKind::Phrase(token) => {
                const IDLE: MeaningSet =
                    MeaningSet::of_cue(Cue::Earlier).with(MeaningSet::of_cue(Cue::RateOf));
                !token.may(MeaningSet::CUE.without(IDLE))
            }
            PartKind::Figure(_)
            | PartKind::Open
            | PartKind::Close
            | PartKind::Comma
            | PartKind::Semicolon
            | PartKind::Colon
            | PartKind::Dash
            | PartKind::Slash
            | PartKind::EqualsSign
            | PartKind::Stop => false,
        }
    }
}
