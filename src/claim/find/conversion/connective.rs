//! What is said between two amounts: "på kontoen, hvilket i dag svarer til omkring" is two words, a
//! comma, and a lead with words, a cue and a hedge.
//!
//! Only what is said is read here; whether it makes an equivalent is for the rules.

use super::not_conversion::names_another_thing;
use crate::Span;
use crate::figure::marked::{Element, ElementKind, MarkedText, is_money};
use crate::language::Cue;

/// What is said between two amounts.
#[derive(Default)]
pub(in crate::claim::find) struct Connective {
    /// Words before the separator or cue.
    pub(in crate::claim::find) words: usize,
    pub(in crate::claim::find) separator: Option<Separator>,
    pub(in crate::claim::find) equals: Option<Span>,
    pub(in crate::claim::find) worth: Option<Span>,
    pub(in crate::claim::find) or: Option<Span>,
    pub(in crate::claim::find) copula: Option<Span>,
    /// Whether a connective leads to the second amount: "that is".
    connected: bool,
    pub(in crate::claim::find) hedge: bool,
}

/// What sets the second amount apart.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::claim::find) enum Separator {
    Comma,
    /// "48 billion lira; that is around $2.5 billion"
    Semicolon,
    Dash,
    Slash,
    EqualsSign,
}

impl Connective {
    /// `None` where the words rule an equivalent out.
    pub(in crate::claim::find) fn of(
        marked: MarkedText<'_>,
        elements: &[Element<'_>],
    ) -> Option<Self> {
        let (before, separator, lead) = split(elements);
        let mut said = Self { words: before.len(), separator, ..Self::default() };
        said.take_all(lead);
        (said.allows(lead) && said.follows(marked, before)).then_some(said)
    }

    /// Whether it is plainly said that the two are equal.
    pub(in crate::claim::find) fn equates(&self) -> bool {
        self.equals.is_some()
            || self.worth.is_some()
            || self.copula.is_some()
            || self.separator == Some(Separator::EqualsSign)
    }

    pub(in crate::claim::find) fn cue(&self) -> Option<Span> {
        self.equals.or(self.worth).or(self.copula).or(self.or)
    }

    fn take_all(&mut self, lead: &[Element<'_>]) {
        for element in lead {
            if element.is_cue(Cue::Equals) {
                self.equals = Some(element.span);
            } else if element.is_cue(Cue::Worth) || element.is_cue(Cue::ThatIs) {
                self.worth = Some(element.span);
                self.connected = element.is_cue(Cue::ThatIs);
            } else if element.is_cue(Cue::Copula) {
                self.copula = Some(element.span);
            } else if element.is_cue(Cue::Or) {
                self.or = Some(element.span);
            }
            self.hedge |= element.is_hedge();
        }
    }

    /// Words around a plain cue are allowed: "hvilket i dag svarer til op mod".
    fn allows(&self, lead: &[Element<'_>]) -> bool {
        const BEFORE_CUE: usize = 6;
        const AFTER_CUE: usize = 3;
        let cue = lead.iter().position(is_cue).unwrap_or(0);
        let (ahead, after) = lead.split_at_checked(cue).unwrap_or((lead, &[]));
        let loose =
            |elements: &[Element<'_>]| elements.iter().filter(|element| !is_said(element)).count();
        let known = lead
            .iter()
            .all(|element| is_said(element) || (element.is_filler() && !element.is_range_word()));
        let (most_ahead, most_after) = match (self.equals, self.worth) {
            (Some(_), _) => (BEFORE_CUE, AFTER_CUE),
            (None, Some(_)) => (1, AFTER_CUE),
            (None, None) => (0, 0),
        };
        known && loose(ahead) <= most_ahead && loose(after) <= most_after
    }

    /// Whether the words before the separator or cue leave it to the first amount.
    fn follows(&self, marked: MarkedText<'_>, before: &[Element<'_>]) -> bool {
        const FAR: usize = 12;
        const NEAR: usize = 4;
        let set_apart = matches!(
            self.separator,
            Some(Separator::Comma | Separator::Semicolon | Separator::Dash)
        );
        let most = match (self.equals, self.worth) {
            (Some(_), _) => FAR,
            (None, None) if set_apart => NEAR,
            (None, Some(_)) if set_apart && self.connected => NEAR,
            (None, _) => 0,
        };
        let passes = |element: &Element<'_>| match element.kind {
            // "900 rand," she said, "or about $49"
            ElementKind::Comma => self.equals.is_some() || (self.or.is_some() && self.hedge),
            ElementKind::Figure(id) => marked.figure(id).is_some_and(|figure| !is_money(figure)),
            ElementKind::Word | ElementKind::Phrase(_) | ElementKind::Break => {
                element.is_filler() && (!element.is_and() || (self.equals.is_some() && set_apart))
            }
            ElementKind::Open
            | ElementKind::Close
            | ElementKind::Semicolon
            | ElementKind::Colon
            | ElementKind::Dash
            | ElementKind::Slash
            | ElementKind::EqualsSign
            | ElementKind::Stop => false,
        };
        before.len() <= most && before.iter().all(passes) && !before.iter().any(names_another_thing)
    }
}

/// The words before, what sets the second amount apart, and what leads to it.
fn split<'p, 'a>(
    elements: &'p [Element<'a>],
) -> (&'p [Element<'a>], Option<Separator>, &'p [Element<'a>]) {
    let is_separator = |at: usize| {
        let follows_cue =
            at.checked_sub(1).and_then(|before| elements.get(before)).is_some_and(is_cue);
        // "es decir, unos": this comma belongs to its cue.
        elements
            .get(at)
            .and_then(separator)
            .filter(|separator| !(follows_cue && *separator == Separator::Comma))
    };
    let last =
        (0..elements.len()).rev().find_map(|at| is_separator(at).map(|separator| (at, separator)));
    let (at, separator, after) = match last {
        Some((at, separator)) => (at, Some(separator), at + 1),
        None => {
            let at = elements
                .iter()
                .position(|element| is_cue(element) || element.is_hedge())
                .unwrap_or(0);
            (at, None, at)
        }
    };
    (elements.get(..at).unwrap_or_default(), separator, elements.get(after..).unwrap_or_default())
}

fn separator(element: &Element<'_>) -> Option<Separator> {
    match element.kind {
        ElementKind::Comma => Some(Separator::Comma),
        ElementKind::Semicolon => Some(Separator::Semicolon),
        ElementKind::Dash => Some(Separator::Dash),
        ElementKind::Slash => Some(Separator::Slash),
        ElementKind::EqualsSign => Some(Separator::EqualsSign),
        ElementKind::Open
        | ElementKind::Close
        | ElementKind::Colon
        | ElementKind::Stop
        | ElementKind::Break
        | ElementKind::Word
        | ElementKind::Phrase(_)
        | ElementKind::Figure(_) => None,
    }
}

fn is_cue(element: &Element<'_>) -> bool {
    const CUES: [Cue; 5] = [Cue::Equals, Cue::Worth, Cue::ThatIs, Cue::Copula, Cue::Or];
    CUES.iter().any(|cue| element.is_cue(*cue))
}

fn is_said(element: &Element<'_>) -> bool {
    is_cue(element)
        || element.is_cue(Cue::Then)
        || element.is_cue(Cue::Now)
        || element.is_hedge()
        || element.opens_range()
        || matches!(element.kind, ElementKind::Comma)
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Conversion, language, text)
    }

    #[test]
    fn words_around_a_plain_cue_are_allowed() {
        assert_eq!(
            claims(
                "da",
                "De fik 2 millioner euro, hvilket i dag svarer til op mod 15 millioner kroner."
            ),
            ["2 millioner euro | 15 millioner kroner"]
        );
    }

    #[test]
    fn words_without_a_cue_make_two_amounts() {
        assert!(
            claims("da", "De fik 2 millioner euro, hvilket slår de 15 millioner kroner i fjor.")
                .is_empty()
        );
    }
}
