//! The currency beside a number: before it, after it, or on both sides.

pub(in crate::figure) mod before;
mod compound;
mod minor;
mod name;
mod nationality;

use super::unresolved::{Counts, FigureReader, Unresolved};
use super::{Amount, Note};
use crate::Span;
use crate::currency::{Country, Currency};
use crate::language::{FigureCue, Meaning, MeaningSet, Unit, is_unspaced_letter};
use crate::number::token::{Token, TokenKind};
use crate::unit::{Dimension, Measure};
use rust_decimal::{Decimal, dec};
use std::borrow::Cow;

/// A currency name or sign in the text.
pub(super) struct UnitFound<'a> {
    pub(super) unit: Cow<'a, Unit>,
    pub(super) nationality: Option<Country>,
    pub(super) span: Span,
    /// The weight that the name means, too: "pounds".
    pub(super) weight: Option<Measure>,
    /// The first token after it.
    pub(super) next: usize,
}

impl<'a> FigureReader<'a, '_> {
    /// "$75 U.S.", "$10 dollars": a name after that says the same as the sign before. A sign with
    /// digits after it opens the next amount.
    pub(super) fn take_name_after(&self, unresolved: &mut Unresolved<'a>) {
        let Some(found) = self.unit_after(unresolved) else {
            return self.take_nationality_after(unresolved);
        };
        let Some(unit) = unresolved.unit.as_ref() else { return };
        let shared = shared(unit, &found.unit);
        let opens_the_next = found.unit.sign && self.opens_amount(&found);
        if shared.is_empty() || found.unit.subunit || opens_the_next {
            return;
        }
        let next = found.next;
        let unit = Cow::Owned(Unit { candidates: shared.into(), ..unit.clone().into_owned() });
        unresolved.adopt(UnitFound { unit, ..found });
        unresolved.next = next;
    }

    pub(super) fn take_unit_after(&self, unresolved: &mut Unresolved<'a>) {
        if let Some(found) = self.unit_after(unresolved) {
            unresolved.next = found.next;
            unresolved.adopt(found);
            return self.take_scale_after(unresolved);
        }
        if let Some(found) = self.unit_left_out(unresolved) {
            unresolved.next = found.next;
            return unresolved.adopt(found);
        }
        // "0,9 billion de pieds cubes"
        let link = self.token(unresolved.next).is_some_and(|token| token.is(&Meaning::Link));
        if link && self.links(unresolved) && self.numbers.together(unresolved.next) {
            unresolved.next += 1;
            if !self.token(unresolved.next).is_some_and(|token| token.may(OTHER_UNIT)) {
                unresolved.next -= 1;
            }
        }
        if self.percent_before(unresolved).is_some() || self.is_percent_of_next(unresolved.next) {
            return;
        }
        let unit = self.token(unresolved.next).filter(|token| token.may(OTHER_UNIT));
        let stands =
            |token: &&Token<'_>| self.numbers.together(unresolved.next) && self.ends(token);
        let Some(token) = unit.filter(stands) else { return };
        if token.span.start == unresolved.span.end && self.is_in_name(unresolved) {
            return;
        }
        if let Some(currency) = self.nationality_alone(unresolved, token) {
            unresolved.unit = Some(Cow::Owned(Unit::named(currency)));
            unresolved.notes.push(Note::SharedCurrency);
        } else if unresolved.number.year_like && token.says_of_figures(FigureCue::OfYear) {
            // "в 2014 году"
            return;
        } else if let Some(counts) = token.find(other_unit) {
            unresolved.counts = counts;
            unresolved.take_parts_of_percent(token);
        } else {
            return;
        }
        unresolved.span = unresolved.span.cover(token.span);
        unresolved.next += 1;
    }

    /// "75 USD million", "120 £ millioner".
    fn take_scale_after(&self, unresolved: &mut Unresolved<'_>) {
        let Some(by) = self.numbers.scale_at(unresolved.next).filter(|by| *by >= dec!(1000)) else {
            return;
        };
        let sign = unresolved.unit.as_ref().is_some_and(|unit| unit.sign);
        if unresolved.number.scale > Decimal::ONE || !sign {
            return;
        }
        unresolved.number.scale_by(by);
        if let Some(token) = self.token(unresolved.next) {
            unresolved.span = unresolved.span.cover(token.span);
        }
        unresolved.next += 1;
    }

    /// The currency after the number: "5 euro", "millions of US dollars", "dollars canadiens".
    #[inline]
    pub(super) fn unit_after(&self, unresolved: &Unresolved<'_>) -> Option<UnitFound<'a>> {
        if self.token(unresolved.next)?.may(BEFORE_UNIT) {
            self.unit_near(unresolved)
        } else {
            None
        }
    }

    fn unit_near(&self, unresolved: &Unresolved<'_>) -> Option<UnitFound<'a>> {
        let mut at = self.numbers.past_hedge(unresolved.next);
        if self.token(at)?.is(&Meaning::Link) && self.links(unresolved) && self.numbers.together(at)
        {
            at += 1;
        }
        if !self.numbers.together(at) {
            return None;
        }
        let found = self.unit(at, unresolved.next)?;
        let lone_letter = found.is_one_byte() && !self.attached(at) && !found.unit.after_only;
        let opens_the_next = found.unit.sign
            && !self.attached(at)
            && (self.number_stands_on(found.next)
                || ((unresolved.number.article || unresolved.is_near_year())
                    && self.opens_amount(&found)));
        // "five real 20-euro notes", "a real $40 million": an adjective.
        let adjective = found.unit.after_only && self.is_before_amount(unresolved, &found);
        let stands = !(opens_the_next || adjective || (lone_letter && self.is_letter(at)));
        stands.then_some(found).filter(|found| self.may_follow(found))
    }

    /// Whether a whole amount follows a name, "20-euro" or "$40 million", not only hundredths.
    /// After a number in digits a second amount may follow: "100 dolarů 3 000 korun".
    fn is_before_amount(&self, unresolved: &Unresolved<'_>, found: &UnitFound<'_>) -> bool {
        let sign = self.token(found.next).and_then(Token::unit).is_some();
        let unit = self.token(found.next + 1).and_then(Token::unit);
        let unit = unit.is_some_and(|unit| !unit.subunit);
        let number = self.token(found.next).map_or(found.span.end, |number| number.span.end);
        let hyphen = self.between(number, self.numbers.text.len()).starts_with(['-', '‑']);
        let amount = unit
            && (hyphen || !unresolved.number.form.digits)
            && self.numbers.together(found.next + 1);
        self.opens_amount(found) && (sign || amount)
    }

    /// Whether a sign may be after its number, too. Of those that are words besides, only codes
    /// may: "500 MAD", but not "150 PS", which is a power.
    fn may_follow(&self, found: &UnitFound<'_>) -> bool {
        let written = found.span.of(self.numbers.text);
        let is_code = || found.unit.candidates.iter().any(|known| written.ends_with(known.code()));
        !(found.unit.sign && found.unit.doubtful) || is_code()
    }

    /// Whether digits follow a unit, maybe with a sign of their own, as a unit before an amount has
    /// them.
    fn opens_amount(&self, found: &UnitFound<'_>) -> bool {
        let sign = self.token(found.next).and_then(Token::unit).is_some_and(|unit| unit.sign);
        let number = found.next + usize::from(sign);
        self.numeral_at(number)
            && self.numbers.together(found.next)
            && self.numbers.together(number)
    }

    /// Whether digits are right on the sign before token `at`: "500 $500".
    fn number_stands_on(&self, at: usize) -> bool {
        self.attached(at) && self.numeral_at(at)
    }

    pub(super) fn numeral_at(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| matches!(token.kind, TokenKind::Numeral(_)))
    }

    /// Whether token `at` is one letter, which is a unit only where it is on the digits: "85p".
    pub(super) fn is_letter(&self, at: usize) -> bool {
        self.token(at)
            .is_some_and(|token| token.span.of(self.numbers.text).chars().all(char::is_alphabetic))
    }

    /// A currency name at token `at`, with a nationality on either side.
    pub(super) fn unit(&self, at: usize, first: usize) -> Option<UnitFound<'a>> {
        self.unit_or_minor(at, first).filter(|found| !found.unit.minor_only)
    }

    /// The same with units that are money only after an amount of their main unit.
    fn unit_or_minor(&self, at: usize, first: usize) -> Option<UnitFound<'a>> {
        let opening = self.token(at)?;
        let before = opening.nationality().filter(|_| opening.unit().is_none());
        let place = at + usize::from(before.is_some());
        if place > at && !self.numbers.together(place) {
            return None;
        }
        let token = self.token(place)?;
        let unit = token.unit()?;
        let start = self.token(first.max(at)).map_or(token.span.start, |token| token.span.start);
        let mut found = UnitFound {
            unit: Cow::Borrowed(unit),
            nationality: before,
            weight: token.find(weight),
            span: self.shorn(Span::new(start.min(token.span.start), token.span.end)),
            next: place + 1,
        };
        if found.nationality.is_none() {
            self.take_nationality(&mut found);
        }
        Some(found)
    }

    /// Whether a linking word can be between a number and its unit.
    fn links(&self, unresolved: &Unresolved<'_>) -> bool {
        unresolved.links() || self.numbers.links_digits()
    }

    /// An abbreviation's span without its stop where the stop also closes the sentence.
    pub(super) fn shorn(&self, span: Span) -> Span {
        let text = self.numbers.text;
        if text.as_bytes().get(span.end.saturating_sub(1)) != Some(&b'.') {
            return span;
        }
        let closes = text.get(span.end..).is_none_or(|rest| {
            let after = rest.trim_start();
            after.is_empty() || (after.len() < rest.len() && after.starts_with(char::is_uppercase))
        });
        if closes { Span::new(span.start, span.end - 1) } else { span }
    }
}

impl UnitFound<'_> {
    /// Whether it is one letter of East Asia, which names money after a number only: 元, 円, 원.
    fn is_one_character_name(&self, text: &str) -> bool {
        let mut written = self.span.of(text).chars();
        let first = written.next();
        first.is_some_and(|c| is_unspaced_letter(c) || matches!(c, '가'..='힣'))
            && written.next().is_none()
    }

    pub(super) fn is_one_byte(&self) -> bool {
        self.span.end - self.span.start == 1
    }
}

impl Unresolved<'_> {
    /// Whether a linking word can be between the number and its unit: "millions of US dollars".
    fn links(&self) -> bool {
        // French links from a million up, spelled out or not: "2 000 000 d'euros".
        let large = || self.single().is_some_and(|written| written.value() >= dec!(1_000_000));
        let vague = matches!(self.number.readings.likeliest, Amount::Vague { .. });
        self.number.form.scale || vague || large()
    }
}

/// What can be between a number and its unit, or be the unit.
const BEFORE_UNIT: MeaningSet =
    MeaningSet::UNIT.with(MeaningSet::NATIONALITY).with(MeaningSet::LINK).with(MeaningSet::HEDGE);

/// What can be a unit that is not the name of money.
pub(super) const OTHER_UNIT: MeaningSet =
    MeaningSet::NATIONALITY.with(MeaningSet::PERCENT).with(MeaningSet::QUANTITY);

/// The weight that a name of money means, too.
fn weight(meaning: &Meaning) -> Option<Measure> {
    let Meaning::Quantity(name) = meaning else { return None };
    Measure::from_name(name).filter(|measure| measure.dimension() == Dimension::Mass)
}

impl<'a> Unresolved<'a> {
    /// Takes the unit, and all that is before its end.
    pub(super) fn adopt(&mut self, found: UnitFound<'a>) {
        self.nationality = self.nationality.or(found.nationality);
        self.weight = self.weight.or(found.weight);
        self.unit = Some(found.unit);
        self.span = self.span.cover(found.span);
    }

    /// Whether two figures are in the same unit as far as can be told.
    pub(super) fn shares_unit(&self, other: &Self) -> bool {
        match (&self.unit, &other.unit) {
            (Some(ours), Some(theirs)) => ours.subunit == theirs.subunit && are_akin(ours, theirs),
            (None, None) => self.counts == other.counts || self.counts == Counts::Things,
            (Some(_), None) => other.counts == Counts::Things,
            (None, Some(_)) => self.counts == Counts::Things,
        }
    }
}

/// Whether two units can mean the same money.
pub(super) fn are_akin(one: &Unit, other: &Unit) -> bool {
    one.candidates.iter().any(|candidate| other.candidates.contains(candidate))
}

/// The currencies that two units have in common, in the order of the first.
pub(super) fn shared(one: &Unit, other: &Unit) -> Vec<Currency> {
    one.candidates
        .iter()
        .copied()
        .filter(|candidate| other.candidates.contains(candidate))
        .collect()
}

/// The list of names for a tenth as a share: 割, 成.
const TENTH: &str = "tenth";

/// The list of names for a hundredth of a percentage point.
const BASIS_POINT: &str = "basis_point";

impl Unresolved<'_> {
    /// Turns tenths into per cent and basis points into percentage points: "3割" is 30 %, 25 basis
    /// points are 0.25 points.
    fn take_parts_of_percent(&mut self, unit: &Token<'_>) {
        const HUNDREDTH: Decimal = dec!(0.01);
        let by = unit.find(|meaning| match meaning {
            Meaning::Percent(name) if name == TENTH => Some(Decimal::TEN),
            Meaning::Percent(name) if name == BASIS_POINT => Some(HUNDREDTH),
            _ => None,
        });
        if let Some(by) = by
            && matches!(self.counts, Counts::Percent | Counts::PercentagePoint)
        {
            self.number.readings.change(|amount| amount.scaled(by));
        }
    }
}

/// What a unit other than money makes a number count. A unit that the table of measures does not
/// know counts things: pieces, people.
fn other_unit(meaning: &Meaning) -> Option<Counts> {
    match meaning {
        Meaning::Percent(name) if name == "percentage_point" || name == BASIS_POINT => {
            Some(Counts::PercentagePoint)
        }
        Meaning::Percent(name) if name == "percent" || name == TENTH => Some(Counts::Percent),
        Meaning::Quantity(name) if name == "times" || name == "times_more" => {
            Some(Counts::Multiple)
        }
        Meaning::Quantity(name) if name == "age" => Some(Counts::Age),
        Meaning::Quantity(name) if name.ends_with('?') => None,
        Meaning::Quantity(name) => {
            Some(Measure::from_name(name).map_or(Counts::Things, Counts::Measure))
        }
        _ => None,
    }
}
