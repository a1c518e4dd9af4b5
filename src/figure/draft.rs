//! A number with its unit, before context decides what a bare currency name means.

use super::number::{Number, Numbers, close};
use super::token::Token;
use super::unit::UnitFound;
use super::{Amount, Kind, Note, Per};
use crate::Span;
use crate::currency::Country;
use crate::interval::Written;
use crate::language::{Language, Meaning, Senses, Unit};
use rust_decimal::{Decimal, dec};

/// A figure whose currency is not yet decided.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) number: Number,
    pub(super) span: Span,
    pub(super) kind: Kind,
    pub(super) unit: Option<Unit>,
    pub(super) nationality: Option<Country>,
    pub(super) per: Option<Per>,
    pub(super) notes: Vec<Note>,
    /// Its first token.
    pub(super) first: usize,
    /// The first token behind it.
    pub(super) next: usize,
}

/// Reads drafts off a list of tokens.
#[derive(Clone, Copy)]
pub(super) struct Drafts<'a, 'l> {
    pub(super) numbers: Numbers<'a, 'l>,
}

impl<'a, 'l> Drafts<'a, 'l> {
    pub(super) fn new(text: &'a str, tokens: &'a [Token<'l>], language: &'a Language) -> Self {
        Self { numbers: Numbers { text, tokens, language } }
    }

    /// The figure that starts at token `at`, with its unit before or behind it.
    pub(super) fn at(&self, at: usize) -> Option<Draft> {
        let draft = match self.unit_before(at) {
            Some(before) => self.with_unit_before(at, before)?,
            None => self.plain(at, at, false)?,
        };
        let draft =
            if draft.unit.is_some() { self.with_name_behind(draft) } else { self.with_unit_behind(draft) };
        let draft = self.with_minor_units(draft);
        self.checked(draft)
    }

    /// What token `at` is counted per, where it stands together with what is before it.
    pub(super) fn per(&self, at: usize) -> Option<Per> {
        let token = self.token(at)?;
        let unit = token.per().filter(|_| self.numbers.together(at) || self.attached(at))?;
        Some(Per { unit: unit.to_owned(), span: token.span })
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token<'l>> {
        self.numbers.tokens.get(at)
    }

    /// The text between two places.
    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        self.numbers.text.get(from..to).unwrap_or_default()
    }

    pub(super) fn attached(&self, at: usize) -> bool {
        at.checked_sub(1).and_then(|before| self.token(before)).map(|token| token.span.end)
            == self.token(at).map(|token| token.span.start)
    }

    pub(super) fn plain(&self, first: usize, at: usize, beside_currency: bool) -> Option<Draft> {
        let number = self.numbers.at(at, beside_currency)?;
        Some(Draft {
            span: number.span,
            kind: Kind::Count,
            unit: None,
            nationality: None,
            per: None,
            notes: Vec::new(),
            first,
            next: number.next,
            number,
        })
    }

    pub(super) fn ends_clause(&self, at: usize) -> bool {
        let behind = self.numbers.text.get(at..).unwrap_or_default().trim_start();
        behind.is_empty() || behind.starts_with(['.', ',', ';', ')', '!', '?'])
    }

    /// Settles the kind; refuses an article without a unit, and money with letters we do not know.
    fn checked(&self, mut draft: Draft) -> Option<Draft> {
        if draft.unit.is_some() {
            draft.kind = Kind::Money;
        }
        if draft.kind == Kind::Count
            && draft.unit.is_none()
            && (draft.number.article || draft.number.is_handful())
        {
            return None;
        }
        let suffix = self.letters_behind(&draft);
        if draft.kind == Kind::Count && (draft.number.year_like || self.beside_a_month(&draft)) {
            draft.kind = Kind::Date;
        } else if let Some(suffix) = suffix {
            draft.kind = Kind::Count;
            draft.unit = None;
            draft.notes.push(Note::UnknownSuffix { suffix });
        }
        if draft.number.readings.len() > 1 {
            draft.notes.push(Note::AmbiguousSeparator);
        }
        if draft.number.readings.contains(&Amount::OutOfRange) {
            draft.notes.push(Note::OutOfRange);
        }
        if let Some(unit) = draft.unit.as_ref() {
            let by = if unit.subunit { CENT } else { unit.times };
            if by != Decimal::ONE {
                let form = draft.number.form;
                draft.number = draft.number.clone().scaled(by);
                draft.number.form.scale = form.scale || by > Decimal::ONE;
            }
        }
        draft.span = self.shorn(draft.span);
        draft.per = self.per(draft.next);
        Some(self.signed(draft))
    }

    /// "3. august", "Aug. 7".
    pub(super) fn beside_a_month(&self, draft: &Draft) -> bool {
        let is_month = |at: usize| self.token(at).is_some_and(|token| token.may(Senses::MONTH));
        let before = draft.first.checked_sub(1).is_some_and(is_month) && self.numbers.together(draft.first);
        let gap = self.token(draft.next).map_or("", |next| self.between(draft.span.end, next.span.start));
        before || (is_month(draft.next) && close(gap.strip_prefix('.').unwrap_or(gap)))
    }

    /// "-5 %", "minus 200 kroner": a sign that stands on the figure, or a word right before it. A dash
    /// with a blank on both sides opens a quotation, and one behind a digit a range.
    fn signed(&self, mut draft: Draft) -> Draft {
        let before = self.numbers.text.get(..draft.span.start).unwrap_or_default();
        let dashed = before.strip_suffix(['-', '−']).map(|before| (before, before.trim_end()));
        let by_sign = dashed.is_some_and(|(before, trimmed)| {
            (before.is_empty() || before.ends_with([' ', '\u{a0}', '(', '\n']))
                && !trimmed.ends_with(|c: char| c.is_ascii_digit())
        });
        let word = draft
            .first
            .checked_sub(1)
            .filter(|_| self.numbers.together(draft.first))
            .and_then(|at| self.token(at));
        let word = word.filter(|word| word.is(&Meaning::Minus));
        let start = match word {
            Some(word) => word.span.start,
            None if by_sign => draft.span.start - before.chars().next_back().map_or(0, char::len_utf8),
            None => return draft,
        };
        draft.span = Span::new(start, draft.span.end);
        draft.number.readings = draft.number.readings.into_iter().map(Amount::negated).collect();
        draft
    }

    /// Letters that stand on the figure's last digit and mean nothing.
    fn letters_behind(&self, draft: &Draft) -> Option<String> {
        let text = self.numbers.text;
        let last = text.get(..draft.span.end)?.chars().next_back()?;
        let letters: String =
            text.get(draft.span.end..)?.chars().take_while(|c| c.is_alphabetic()).take(20).collect();
        (last.is_ascii_digit() && !letters.is_empty() && self.per(draft.next).is_none()).then_some(letters)
    }
}

/// A hundredth: what a subunit is of its main unit.
pub(super) const CENT: Decimal = dec!(0.01);

impl Draft {
    pub(super) fn adopt(&mut self, found: UnitFound) {
        self.nationality = self.nationality.or(found.nationality);
        self.unit = Some(found.unit);
    }

    /// The single value in the likeliest reading.
    pub(super) fn single(&self) -> Option<Written> {
        self.number.single()
    }

    /// Whether two drafts are in the same unit as far as can be told.
    pub(super) fn shares_unit(&self, other: &Self) -> bool {
        match (&self.unit, &other.unit) {
            (Some(ours), Some(theirs)) => {
                ours.subunit == theirs.subunit
                    && ours.candidates.iter().any(|candidate| theirs.candidates.contains(candidate))
            }
            (None, None) => self.kind == other.kind || self.kind == Kind::Count,
            (Some(_), None) => other.kind == Kind::Count,
            (None, Some(_)) => self.kind == Kind::Count,
        }
    }
}

/// Whether only blanks or a hyphen part two places of the text.
pub(super) fn apart_by_blanks(gap: &str) -> bool {
    close(gap)
}
