//! What is said between two amounts: "på kontoen, hvilket i dag svarer til omkring" is two words, a
//! comma, and a lead with words, a cue and a hedge.
//!
//! Only what is said is read here; whether it makes an equivalent is for the rules.

use super::not_conversion::names_another_thing;
use super::page::{Page, Part, PartKind, is_money};
use crate::Span;
use crate::language::Cue;

/// What is said between two amounts.
#[derive(Default)]
pub(super) struct Said {
    /// Words before the separator or cue.
    pub(super) words: usize,
    pub(super) separator: Option<Separator>,
    pub(super) equals: Option<Span>,
    pub(super) worth: Option<Span>,
    pub(super) or: Option<Span>,
    pub(super) hedge: bool,
}

/// What sets the second amount apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    Comma,
    Dash,
    Slash,
    EqualsSign,
}

impl Said {
    /// `None` where the words rule an equivalent out.
    pub(super) fn of(page: Page<'_>, parts: &[Part<'_>]) -> Option<Self> {
        let (before, separator, lead) = split(parts);
        let mut said = Self { words: before.len(), separator, ..Self::default() };
        said.take_all(lead);
        (said.allows(lead) && said.follows(page, before)).then_some(said)
    }

    /// Whether it is plainly said that the two are equal.
    pub(super) fn equates(&self) -> bool {
        self.equals.is_some()
            || self.worth.is_some()
            || self.separator == Some(Separator::EqualsSign)
    }

    pub(super) fn cue(&self) -> Option<Span> {
        self.equals.or(self.worth).or(self.or)
    }

    fn take_all(&mut self, lead: &[Part<'_>]) {
        for part in lead {
            if part.is_cue(Cue::Equals) {
                self.equals = Some(part.span);
            } else if part.is_cue(Cue::Worth) {
                self.worth = Some(part.span);
            } else if part.is_cue(Cue::Or) {
                self.or = Some(part.span);
            }
            self.hedge |= part.is_hedge();
        }
    }

    /// Words around a plain cue are allowed: "hvilket i dag svarer til op mod".
    fn allows(&self, lead: &[Part<'_>]) -> bool {
        const BEFORE_CUE: usize = 6;
        const BEHIND_CUE: usize = 3;
        let cue = lead.iter().position(is_cue).unwrap_or(0);
        let (ahead, behind) = lead.split_at_checked(cue).unwrap_or((lead, &[]));
        let loose = |parts: &[Part<'_>]| parts.iter().filter(|part| !is_said(part)).count();
        let known =
            lead.iter().all(|part| is_said(part) || (part.is_filler() && !part.is_range_word()));
        let (most_ahead, most_behind) = match (self.equals, self.worth) {
            (Some(_), _) => (BEFORE_CUE, BEHIND_CUE),
            (None, Some(_)) => (1, BEHIND_CUE),
            (None, None) => (0, 0),
        };
        known && loose(ahead) <= most_ahead && loose(behind) <= most_behind
    }

    /// Whether the words before the separator or cue leave it to the first amount.
    fn follows(&self, page: Page<'_>, before: &[Part<'_>]) -> bool {
        const FAR: usize = 12;
        const NEAR: usize = 4;
        let set_apart = matches!(self.separator, Some(Separator::Comma | Separator::Dash));
        let most = match (self.equals, self.worth) {
            (Some(_), _) => FAR,
            (None, None) if set_apart => NEAR,
            (None, _) => 0,
        };
        let passes = |part: &Part<'_>| match part.kind {
            PartKind::Comma => self.equals.is_some(),
            PartKind::Figure(id) => page.figure(id).is_some_and(|figure| !is_money(figure)),
            PartKind::Word | PartKind::Phrase(_) | PartKind::Break => {
                part.is_filler() && (!part.is_and() || (self.equals.is_some() && set_apart))
            }
            PartKind::Open
            | PartKind::Close
            | PartKind::Semicolon
            | PartKind::Colon
            | PartKind::Dash
            | PartKind::Slash
            | PartKind::EqualsSign
            | PartKind::Stop => false,
        };
        before.len() <= most && before.iter().all(passes) && !before.iter().any(names_another_thing)
    }
}

/// The words before, what sets the second amount apart, and what leads to it.
fn split<'p, 'a>(parts: &'p [Part<'a>]) -> (&'p [Part<'a>], Option<Separator>, &'p [Part<'a>]) {
    let is_separator = |at: usize| {
        let follows_cue =
            at.checked_sub(1).and_then(|before| parts.get(before)).is_some_and(is_cue);
        // "es decir, unos": this comma belongs to its cue.
        parts
            .get(at)
            .and_then(separator)
            .filter(|separator| !(follows_cue && *separator == Separator::Comma))
    };
    let last =
        (0..parts.len()).rev().find_map(|at| is_separator(at).map(|separator| (at, separator)));
    let (at, separator, behind) = match last {
        Some((at, separator)) => (at, Some(separator), at + 1),
        None => {
            let at = parts.iter().position(|part| is_cue(part) || part.is_hedge()).unwrap_or(0);
            (at, None, at)
        }
    };
    (parts.get(..at).unwrap_or_default(), separator, parts.get(behind..).unwrap_or_default())
}

fn separator(part: &Part<'_>) -> Option<Separator> {
    match part.kind {
        PartKind::Comma => Some(Separator::Comma),
        PartKind::Dash => Some(Separator::Dash),
        PartKind::Slash => Some(Separator::Slash),
        PartKind::EqualsSign => Some(Separator::EqualsSign),
        PartKind::Open
        | PartKind::Close
        | PartKind::Semicolon
        | PartKind::Colon
        | PartKind::Stop
        | PartKind::Break
        | PartKind::Word
        | PartKind::Phrase(_)
        | PartKind::Figure(_) => None,
    }
}

fn is_cue(part: &Part<'_>) -> bool {
    [Cue::Equals, Cue::Worth, Cue::Or].iter().any(|cue| part.is_cue(*cue))
}

fn is_said(part: &Part<'_>) -> bool {
    is_cue(part)
        || part.is_cue(Cue::Then)
        || part.is_hedge()
        || matches!(part.kind, PartKind::Comma)
}
