//! Parts of a scale word: "two thirds of a million", "3/4 of a billion".
//!
//! Halves and quarters of what follows them are read with the words of [`spelled`](super::spelled).

use super::amount::{Amount, Form};
use super::assembly::{Number, Numbers};
use super::numeral::Numeral;
use super::readings::Readings;
use crate::interval::Written;
use crate::language::{MeaningSet, Switch};
use rust_decimal::{Decimal, dec};

impl Numbers<'_, '_> {
    /// "two thirds of a million", "3/4 of a billion": a part of the scale word after it. A third
    /// has no last digit, so the number is as precise as a hundredth of its scale.
    pub(crate) fn part_of_scale(&self, at: usize, part: Decimal) -> Option<Number> {
        let goes_on = |at: usize, set: MeaningSet| {
            self.tokens.get(at).is_some_and(|token| token.may(set)) && self.together(at)
        };
        let after_link = at + 1 + usize::from(goes_on(at + 1, MeaningSet::LINK));
        let scale = after_link + usize::from(goes_on(after_link, MeaningSet::ARTICLE));
        let joined = scale > at + 1 || self.language.has(Switch::PartsWithoutLink);
        let by = self.scale_at(scale).filter(|by| joined && *by >= dec!(1000))?;
        let written = Written::new(part.checked_mul(by)?, by.checked_mul(dec!(0.01))?);
        Some(Number {
            span: self.span(at, scale + 1),
            readings: Readings::only(Amount::Single(written)),
            form: Form { digits: false, scale: true },
            article: false,
            year_like: false,
            is_date: false,
            priced: false,
            odd: false,
            next: scale + 1,
            scale: by,
        })
    }

    /// The part that digits give of a scale word after them: "3/4 of a million".
    pub(super) fn fraction_of_scale(&self, at: usize, numeral: &Numeral) -> Option<Number> {
        let next = self.tokens.get(at + 1)?;
        if !next.may(MeaningSet::LINK.with(MeaningSet::ARTICLE)) {
            return None;
        }
        let part = numeral.readings.as_ref()?.likeliest.value();
        let is_part = part > Decimal::ZERO && part < Decimal::ONE && numeral.is_fraction;
        is_part.then(|| self.part_of_scale(at, part))?
    }
}
