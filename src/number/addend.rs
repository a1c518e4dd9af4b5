//! Numbers that add to the one before them: "1 million 200 thousand", "7 thousand, 750 euros".

use super::amount::Amount;
use super::assembly::{Number, Numbers};
use super::readings::Readings;
use super::token::TokenKind;
use crate::interval::Written;
use crate::language::{Meaning, MeaningSet};
use rust_decimal::{Decimal, dec};

impl Numbers<'_, '_> {
    /// "1 million 200 thousand", "3 lakh 50 thousand": a smaller scale after a larger one adds. So
    /// do hundreds after thousands, where a currency or a larger scale follows: "75 mil 300
    /// pesos", "36 mil 500 millones". The last part is added to the one before it, and so on to the
    /// first.
    pub(super) fn take_smaller_scales(&self, number: &mut Number) {
        let mut parts: Vec<Addend> = Vec::new();
        while parts.len() < MOST_ADDENDS {
            let last = parts.last().map_or(&*number, |part| &part.number);
            let Some(part) = self.addend(last) else { break };
            parts.push(part);
        }
        while let Some(part) = parts.pop() {
            let before = parts.last_mut().map_or(&mut *number, |part| &mut part.number);
            self.add(before, &part);
        }
    }

    /// What may add to a number with a scale: the number after it, without what may add to that.
    fn addend(&self, number: &Number) -> Option<Addend> {
        let and = self.tokens.get(number.next)?.is(&Meaning::And);
        let at = number.next + usize::from(and);
        let goes_on = self.tokens.get(at)?.may(MeaningSet::NUMBER);
        let large = number.form.scale && number.form.digits && number.scale >= dec!(1000);
        let comma = !and && self.follows_comma(at);
        let near = comma || (self.together(number.next) && self.together(at));
        if !(goes_on && large && near) {
            return None;
        }
        let more = self.plain(at).filter(|more| !more.article)?;
        let smaller = !and && more.scale < number.scale && more.scale > Decimal::ONE;
        let hundreds = number.scale == dec!(1000) && more.is_hundreds();
        // "3 million, 200 thousand euros", but not "3 million, 200 thousand of them in Spain".
        if comma && !hundreds && !(smaller && self.fills(number, &more)) {
            return None;
        }
        (smaller || number.scale == dec!(1000)).then_some(Addend { number: more, smaller })
    }

    /// Whether a smaller scale fills the places that a whole number of a larger one leaves, and money
    /// or what it measures follows.
    fn fills(&self, number: &Number, more: &Number) -> bool {
        let whole = number.single().and_then(|whole| whole.value().checked_div(number.scale));
        let part = more.single().map(|part| part.value());
        whole.is_some_and(|whole| whole.fract().is_zero())
            && part.is_some_and(|part| part < number.scale)
            && self.unit_after(more.next)
    }

    /// Whether a comma is between token `at` and the one before it: "7 thousand, 750 euros".
    fn follows_comma(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.tokens.get(before));
        let (Some(before), Some(token)) = (before, self.tokens.get(at)) else { return false };
        self.text.get(before.span.end..token.span.start) == Some(", ")
    }

    fn add(&self, number: &mut Number, part: &Addend) {
        let more = &part.number;
        let sum = if part.smaller { added(number, more) } else { self.with_hundreds(number, more) };
        if let Some(sum) = sum {
            number.readings = Readings::only(Amount::Single(sum));
            self.extend(number, more.next);
        }
    }

    /// A number in digits or number words at token `at`; no fraction, vague word or lone scale
    /// word.
    fn plain(&self, at: usize) -> Option<Number> {
        match &self.tokens.get(at)?.kind {
            TokenKind::Numeral(numeral) => Some(self.scaled_digits(at, numeral, false)),
            TokenKind::Number(_) => self.in_words(at),
            TokenKind::Phrase(meanings) => {
                let number = meanings.iter().any(|meaning| matches!(meaning, Meaning::Number(_)));
                number.then(|| self.in_words(at))?
            }
        }
    }

    /// The sum of whole thousands and the hundreds after them; both are multiplied by the
    /// hundreds' scale.
    fn with_hundreds(&self, number: &Number, more: &Number) -> Option<Written> {
        let (thousands, hundreds) = (number.single()?.value(), more.single()?.value());
        let scale = more.scale;
        let hundreds = hundreds.checked_div(scale)?;
        let fits =
            number.scale == dec!(1000) && (scale > number.scale || self.unit_after(more.next));
        let whole =
            thousands.fract().is_zero() && hundreds.fract().is_zero() && hundreds < dec!(1000);
        let sum = thousands.checked_add(hundreds).filter(|_| fits && whole)?;
        Some(Written::in_full(sum.checked_mul(scale)?.normalize()))
    }
}

/// A number that may add to the one before it.
struct Addend {
    number: Number,
    /// Whether its scale is the smaller one; else it may be the hundreds after thousands.
    smaller: bool,
}

/// The most numbers that add to another: trillions, billions, millions, thousands and hundreds,
/// crores and lakhs take fewer. A text may go on with scales for ever.
const MOST_ADDENDS: usize = 8;

fn added(large: &Number, small: &Number) -> Option<Written> {
    let small = small.single()?;
    Some(Written::new(large.single()?.value().checked_add(small.value())?, small.last_place()))
}
