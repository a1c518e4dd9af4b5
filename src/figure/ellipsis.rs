//! Money whose currency word is left out.
//!
//! "50 milliarder danske kroner, 75 milliarder norske" leaves the second "kroner" to the first, and
//! "495,-" says by its dash alone that it is a price.
//!
//! What this file does not do: a bare number beside a figure that names its currency ("2 and 3
//! million euros") is [`series`](super::series)' work.

use super::unit::UnitFound;
use super::unresolved::{FigureReader, Unresolved};
use crate::language::{Cue, Meaning, Position, Unit};
use rust_decimal::dec;
use std::borrow::Cow;

impl<'a> FigureReader<'a, '_> {
    /// The currency that a figure without a currency word is in all the same.
    pub(super) fn unit_left_out(&self, unresolved: &Unresolved<'_>) -> Option<UnitFound<'a>> {
        self.named_earlier(unresolved)
            .or_else(|| self.named_before(unresolved))
            .or_else(|| self.priced(unresolved))
    }

    /// "75 milliarder norske" after an amount whose currency Norway has under the same name.
    fn named_earlier(&self, unresolved: &Unresolved<'_>) -> Option<UnitFound<'a>> {
        let token = self.token(unresolved.next)?;
        let country = token.nationality().filter(|_| self.numbers.together(unresolved.next))?;
        let own = country.currency()?;
        let bracketed = self.between(0, unresolved.span.start).ends_with('(');
        if !((unresolved.number.scale >= dec!(1000) || bracketed)
            && self.closes_clause(unresolved.next))
        {
            return None;
        }
        let named = self.named_before_token(own, unresolved.first)?;
        Some(UnitFound {
            unit: Cow::Owned(Unit { candidates: [own].into(), ..named.clone() }),
            nationality: Some(country),
            weight: None,
            span: token.span,
            next: unresolved.next + 1,
        })
    }

    /// "euroissa noin 980 miljardia", "in euros about 980 billion": a name, a hedge and a large
    /// number that closes the clause.
    fn named_before(&self, unresolved: &Unresolved<'_>) -> Option<UnitFound<'a>> {
        let hedge = unresolved.first.checked_sub(1)?;
        self.token(hedge)?.hedge(Position::Before)?;
        let name = hedge.checked_sub(1)?;
        let unit = self.token(name)?.unit()?;
        let together = self.numbers.together(hedge) && self.numbers.together(unresolved.first);
        let large = unresolved.number.scale >= dec!(1000)
            && self.closes_clause(unresolved.next.checked_sub(1)?);
        let fits = together && large && !unit.sign && !unit.subunit && !unit.after_only;
        fits.then_some(UnitFound {
            unit: Cow::Borrowed(unit),
            nationality: None,
            weight: None,
            span: unresolved.span,
            next: unresolved.next,
        })
    }

    /// Whether no noun follows token `at`: the clause ends there, or goes on with a joint.
    fn closes_clause(&self, at: usize) -> bool {
        let Some(token) = self.token(at) else { return false };
        let rest = self.between(token.span.end, self.numbers.text.len()).trim_start();
        let joined = self.token(at + 1).is_some_and(|next| {
            next.means(|meaning| matches!(meaning, Meaning::And | Meaning::Cue(Cue::Or)))
        });
        !rest.starts_with(char::is_alphanumeric) || (joined && self.numbers.together(at + 1))
    }

    /// "495,-": what a price is in where the language writes it so.
    fn priced(&self, unresolved: &Unresolved<'_>) -> Option<UnitFound<'a>> {
        let unit = unresolved.number.priced.then(|| self.numbers.language.price_dash())??;
        Some(UnitFound {
            unit: Cow::Borrowed(unit),
            nationality: None,
            weight: None,
            span: unresolved.span,
            next: unresolved.next,
        })
    }
}
