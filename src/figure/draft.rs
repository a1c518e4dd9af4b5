//! A number with its unit, before context decides what a bare currency name means.

use super::number::{Number, Numbers, close};
use super::token::{Token, TokenKind};
use super::{Amount, Kind, Note, Per};
use crate::Span;
use crate::currency::{Country, Currency};
use crate::interval::Written;
use crate::language::{Language, Meaning, Switch, Unit};
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
        let token = self.token(at).filter(|_| self.numbers.together(at) || self.attached(at))?;
        Some(Per { unit: token.find(Meaning::per)?.to_owned(), span: token.span })
    }

    pub(super) fn token(&self, at: usize) -> Option<&Token<'l>> {
        self.numbers.tokens.get(at)
    }

    /// The text between two places.
    pub(super) fn between(&self, from: usize, to: usize) -> &'a str {
        self.numbers.text.get(from..to).unwrap_or_default()
    }

    fn attached(&self, at: usize) -> bool {
        at.checked_sub(1).and_then(|before| self.token(before)).map(|token| token.span.end)
            == self.token(at).map(|token| token.span.start)
    }

    fn plain(&self, first: usize, at: usize, beside_currency: bool) -> Option<Draft> {
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

    /// A currency sign or name before the number, with the token of the number: "€ 5", "A$ 5",
    /// "norske kroner 5".
    fn unit_before(&self, at: usize) -> Option<(UnitFound, usize)> {
        let found = self.doubled(self.unit(at, at)?);
        let number = found.next;
        let token = self.token(number).filter(|_| self.numbers.together(number))?;
        let in_digits = matches!(token.kind, TokenKind::Numeral(_));
        let inverted = self.numbers.language.has(Switch::NameBeforeWords);
        let fits = !found.unit.subunit
            && !found.unit.behind_only
            && (in_digits || ((found.unit.sign || inverted) && self.opens_number(number)));
        fits.then_some((found, number))
    }

    /// "NZD $100": a code and a sign that say the same, one behind the other.
    fn doubled(&self, first: UnitFound) -> UnitFound {
        let second = self.unit(first.next, first.next).filter(|_| self.numbers.together(first.next));
        let second =
            second.filter(|second| first.unit.sign && second.unit.sign && self.numeral_at(second.next));
        let Some(second) = second else { return first };
        let shared = shared(&first.unit, &second.unit);
        if shared.is_empty() {
            return first;
        }
        let unit = Unit { candidates: shared.into(), ..first.unit };
        UnitFound { unit, span: first.span.cover(second.span), next: second.next, ..first }
    }

    fn opens_number(&self, at: usize) -> bool {
        self.numbers.at(at, true).is_some_and(|number| !number.article)
    }

    fn with_unit_before(&self, at: usize, (found, number): (UnitFound, usize)) -> Option<Draft> {
        let mut draft = self.plain(at, number, true)?;
        // "kroner 2019" is a year beside a word; "$ 2019" is an amount.
        if draft.number.year_like && !found.unit.sign {
            return None;
        }
        // "funt 5,05 zł" is what a pound costs in zloty.
        let other =
            self.unit_behind(&draft).is_some_and(|behind| shared(&found.unit, &behind.unit).is_empty());
        if other && !found.unit.sign {
            return None;
        }
        if self.is_letter(at) && found.span.end - found.span.start == 1 && self.could_be_a_name(&draft) {
            return None;
        }
        draft.span = draft.span.cover(found.span);
        draft.adopt(found);
        Some(draft)
    }

    /// "N95" and "R2" are names; "N5bn" and "R 12,500" are amounts.
    fn could_be_a_name(&self, draft: &Draft) -> bool {
        let small = draft.single().is_none_or(|written| written.value() < dec!(1000));
        small && !draft.number.form.scale
    }

    /// "$75 U.S.", "$10 dollars": a name behind that says the same as the sign before.
    fn with_name_behind(&self, mut draft: Draft) -> Draft {
        let Some(found) = self.unit_behind(&draft) else { return self.with_nationality_behind(draft) };
        let Some(unit) = draft.unit.as_ref() else { return draft };
        let shared = shared(unit, &found.unit);
        if shared.is_empty() || found.unit.subunit {
            return draft;
        }
        draft.nationality = draft.nationality.or(found.nationality);
        draft.unit = Some(Unit { candidates: shared.into(), ..unit.clone() });
        draft.span = draft.span.cover(found.span);
        draft.next = found.next;
        draft
    }

    fn with_nationality_behind(&self, mut draft: Draft) -> Draft {
        let nationality = self.nationality(draft.next).filter(|_| self.numbers.together(draft.next));
        if let (None, Some(country), Some(token)) = (draft.nationality, nationality, self.token(draft.next)) {
            draft.nationality = Some(country);
            draft.span = draft.span.cover(token.span);
            draft.next += 1;
        }
        draft
    }

    fn with_unit_behind(&self, mut draft: Draft) -> Draft {
        if let Some(found) = self.unit_behind(&draft) {
            draft.span = draft.span.cover(found.span);
            draft.next = found.next;
            draft.adopt(found);
            self.take_scale_behind(&mut draft);
            return draft;
        }
        if let Some(found) = self.unit_left_out(&draft) {
            draft.span = draft.span.cover(found.span);
            draft.next = found.next;
            draft.adopt(found);
            return draft;
        }
        let Some(token) = self.token(draft.next).filter(|_| self.numbers.together(draft.next)) else {
            return draft;
        };
        if let Some(currency) = self.nationality_alone(&draft, token) {
            draft.unit = Some(Unit::named(currency));
            draft.notes.push(Note::SharedCurrency);
            draft.span = draft.span.cover(token.span);
            draft.next += 1;
            return draft;
        }
        let kind = token.find(other_kind);
        if let Some(kind) = kind {
            draft.kind = kind;
            draft.span = draft.span.cover(token.span);
            draft.next += 1;
        }
        draft
    }

    /// "35 milliarder norske.": a nationality that stands for its money at the end of a clause.
    fn nationality_alone(&self, draft: &Draft, token: &Token<'_>) -> Option<Currency> {
        let country = token.find(Meaning::nationality).filter(|_| draft.number.form.scale)?;
        self.ends_clause(token.span.end).then(|| country.currency())?
    }

    fn ends_clause(&self, at: usize) -> bool {
        let behind = self.numbers.text.get(at..).unwrap_or_default().trim_start();
        behind.is_empty() || behind.starts_with(['.', ',', ';', ')', '!', '?'])
    }

    /// "75 USD million", "120 £ millioner".
    fn take_scale_behind(&self, draft: &mut Draft) {
        let Some(by) = self.numbers.scale_at(draft.next).filter(|by| *by >= dec!(1000)) else { return };
        let sign = draft.unit.as_ref().is_some_and(|unit| unit.sign);
        if draft.number.scale > Decimal::ONE || !sign {
            return;
        }
        draft.number = draft.number.clone().scaled(by);
        if let Some(token) = self.token(draft.next) {
            draft.span = draft.span.cover(token.span);
        }
        draft.next += 1;
    }

    /// The currency behind the number: "5 euro", "millions of US dollars", "dollars canadiens".
    fn unit_behind(&self, draft: &Draft) -> Option<UnitFound> {
        let mut at = self.numbers.past_hedge(draft.next);
        let link = self.token(at)?.means(|meaning| *meaning == Meaning::Link);
        let vague = matches!(draft.number.readings.first(), Some(Amount::Vague { .. }));
        // French links from a million up, spelled out or not: "2 000 000 d'euros".
        let large = draft.single().is_some_and(|written| written.value() >= dec!(1_000_000));
        if link && (draft.number.form.scale || vague || large) && self.numbers.together(at) {
            at += 1;
        }
        if !self.numbers.together(at) {
            return None;
        }
        let found = self.unit(at, draft.next)?;
        let lone_letter =
            found.span.end - found.span.start == 1 && !self.attached(at) && !found.unit.behind_only;
        let opens_the_next = found.unit.sign
            && !self.attached(at)
            && (self.number_stands_on(found.next) || (draft.number.article && self.numeral_at(found.next)));
        let stands = !(opens_the_next || (lone_letter && self.is_letter(at)));
        stands.then_some(found)
    }

    /// Whether digits stand right on the sign before token `at`: "500 $500".
    fn number_stands_on(&self, at: usize) -> bool {
        self.attached(at) && self.numeral_at(at)
    }

    fn numeral_at(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| matches!(token.kind, TokenKind::Numeral(_)))
    }

    /// Whether token `at` is one letter, which is a unit only where it stands on the digits: "85p".
    fn is_letter(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.span.of(self.numbers.text).chars().all(char::is_alphabetic))
    }

    /// A currency name at token `at`, with a nationality on either side.
    fn unit(&self, at: usize, first: usize) -> Option<UnitFound> {
        let before = self.nationality(at);
        let place = if before.is_some() && !self.has_unit(at) { at + 1 } else { at };
        if place > at && !self.numbers.together(place) {
            return None;
        }
        let token = self.token(place)?;
        let unit = token.find(Meaning::unit)?.clone();
        let start = self.token(first.max(at)).map_or(token.span.start, |token| token.span.start);
        let mut found = UnitFound {
            unit,
            nationality: before.filter(|_| place > at),
            span: self.shorn(Span::new(start.min(token.span.start), token.span.end)),
            next: place + 1,
        };
        if found.nationality.is_none() && self.numbers.together(found.next) {
            let behind = self.token(found.next).filter(|_| !self.has_unit(found.next));
            if let (Some(country), Some(token)) = (self.nationality(found.next), behind) {
                found.nationality = Some(country);
                found.span = found.span.cover(token.span);
                found.next += 1;
            }
        }
        Some(found)
    }

    /// An abbreviation's span without its stop where the stop also closes the sentence.
    fn shorn(&self, span: Span) -> Span {
        let text = self.numbers.text;
        let closes = text.get(span.end..).is_none_or(|rest| {
            let after = rest.trim_start();
            after.is_empty() || (after.len() < rest.len() && after.starts_with(char::is_uppercase))
        });
        if span.of(text).ends_with('.') && closes { Span::new(span.start, span.end - 1) } else { span }
    }

    fn has_unit(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.find(Meaning::unit).is_some())
    }

    fn nationality(&self, at: usize) -> Option<Country> {
        self.token(at)?.find(Meaning::nationality)
    }

    /// "12 kroner og 50 øre", "thirteen dollars forty five": hundredths behind the main unit.
    fn with_minor_units(&self, mut draft: Draft) -> Draft {
        let Some(unit) = draft.unit.clone().filter(|unit| !unit.subunit) else { return draft };
        let joined =
            self.token(draft.next).is_some_and(|token| token.means(|meaning| *meaning == Meaning::And));
        let at = draft.next + usize::from(joined);
        if !(self.numbers.together(draft.next) && self.numbers.together(at)) {
            return draft;
        }
        let Some(minor) = self.numbers.at(at, false).and_then(|number| self.minor(number, &unit)) else {
            return draft;
        };
        let (Some(Amount::Single(main)), Some(Amount::Single(part))) =
            (draft.number.readings.first(), minor.number.readings.first())
        else {
            return draft;
        };
        let Some(value) = part.value().checked_mul(CENT).and_then(|part| main.value().checked_add(part))
        else {
            return draft;
        };
        draft.number.readings = vec![Amount::Single(Written::new(value, CENT))];
        draft.span = draft.span.cover(minor.span);
        draft.next = minor.next;
        draft
    }

    /// A number below a hundred with a subunit of the same money, or bare at the end of a clause.
    fn minor(&self, number: Number, unit: &Unit) -> Option<Minor> {
        let whole = match number.readings.first() {
            Some(Amount::Single(written)) => written.value(),
            _ => return None,
        };
        if whole >= dec!(100)
            || whole.is_zero()
            || !whole.fract().is_zero()
            || number.form.scale
            || number.article
        {
            return None;
        }
        if let Some(found) =
            self.unit(number.next, number.next).filter(|_| self.numbers.together(number.next))
        {
            let same = found.unit.candidates.iter().any(|candidate| unit.candidates.contains(candidate));
            return (found.unit.subunit && same).then(|| Minor {
                span: number.span.cover(found.span),
                next: found.next,
                number,
            });
        }
        let two_digits = !number.form.digits || number.span.end - number.span.start == 2;
        let more = self.numbers.text.get(number.span.end..).and_then(|rest| rest.chars().nth(1));
        let decimal_goes_on = more.is_some_and(|c| c.is_ascii_digit());
        let ends = self.ends_clause(number.span.end) || self.per(number.next).is_some();
        let stands = ends && two_digits && !decimal_goes_on;
        stands.then_some(Minor { span: number.span, next: number.next, number })
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
    fn beside_a_month(&self, draft: &Draft) -> bool {
        let is_month =
            |at: usize| self.token(at).is_some_and(|token| token.means(|m| matches!(m, Meaning::Month(_))));
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
        let word = word.filter(|word| word.means(|meaning| *meaning == Meaning::Minus));
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
const CENT: Decimal = dec!(0.01);

/// A currency name or sign in the text.
pub(super) struct UnitFound {
    pub(super) unit: Unit,
    pub(super) nationality: Option<Country>,
    pub(super) span: Span,
    /// The first token behind it.
    pub(super) next: usize,
}

struct Minor {
    number: Number,
    span: Span,
    next: usize,
}

impl Draft {
    fn adopt(&mut self, found: UnitFound) {
        self.nationality = self.nationality.or(found.nationality);
        self.unit = Some(found.unit);
    }

    /// The single value in the likeliest reading.
    pub(super) fn single(&self) -> Option<Written> {
        match self.number.readings.first() {
            Some(Amount::Single(written)) => Some(*written),
            _ => None,
        }
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

/// The currencies that two units have in common, in the order of the first.
fn shared(one: &Unit, other: &Unit) -> Vec<Currency> {
    one.candidates.iter().copied().filter(|candidate| other.candidates.contains(candidate)).collect()
}

/// The kind of figure that a unit other than money makes.
fn other_kind(meaning: &Meaning) -> Option<Kind> {
    if matches!(meaning, Meaning::Percent(_)) {
        Some(Kind::Percent)
    } else {
        matches!(meaning, Meaning::Quantity(_)).then_some(Kind::Quantity)
    }
}

/// Whether only blanks or a hyphen part two places of the text.
pub(super) fn apart_by_blanks(gap: &str) -> bool {
    close(gap)
}
