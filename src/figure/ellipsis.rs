//! Money whose currency word is left out.
//!
//! "50 milliarder danske kroner, 75 milliarder norske" leaves the second "kroner" to the first, and
//! "495,-" says by its dash alone that it is a price.
//!
//! What this file does not do: a bare number beside a figure that names its currency ("2 and 3
//! million euros") is [`series`](super::series)' work.

use super::draft::{Draft, Drafts};
use super::unit::UnitFound;
use crate::language::{Cue, Meaning, Position, Unit};
use rust_decimal::dec;
use std::borrow::Cow;

impl<'a> Drafts<'a, '_> {
    /// The currency that a figure without a currency word is in all the same.
    pub(super) fn unit_left_out(&self, draft: &Draft<'_>) -> Option<UnitFound<'a>> {
        self.named_earlier(draft)
            .or_else(|| self.named_before(draft))
            .or_else(|| self.priced(draft))
    }

    /// "75 milliarder norske" after an amount whose currency Norway has under the same name.
    fn named_earlier(&self, draft: &Draft<'_>) -> Option<UnitFound<'a>> {
        let token = self.token(draft.next)?;
        let country = token.nationality().filter(|_| self.numbers.together(draft.next))?;
        let own = country.currency()?;
        let bracketed = self.between(0, draft.span.start).ends_with('(');
        if !((draft.number.scale >= dec!(1000) || bracketed) && self.closes_clause(draft.next)) {
            return None;
        }
        let named = self.named_before_token(own, draft.first)?;
        Some(UnitFound {
            unit: Cow::Owned(Unit { candidates: [own].into(), ..named.clone() }),
            nationality: Some(country),
            weight: None,
            span: token.span,
            next: draft.next + 1,
        })
    }

    /// "euroissa noin 980 miljardia", "in euros about 980 billion": a name, a hedge and a large
    /// number that closes the clause.
    fn named_before(&self, draft: &Draft<'_>) -> Option<UnitFound<'a>> {
        let hedge = draft.first.checked_sub(1)?;
        self.token(hedge)?.hedge(Position::Before)?;
        let name = hedge.checked_sub(1)?;
        let unit = self.token(name)?.unit()?;
        let together = self.numbers.together(hedge) && self.numbers.together(draft.first);
        let large =
            draft.number.scale >= dec!(1000) && self.closes_clause(draft.next.checked_sub(1)?);
        let fits = together && large && !unit.sign && !unit.subunit && !unit.after_only;
        fits.then_some(UnitFound {
            unit: Cow::Borrowed(unit),
            nationality: None,
            weight: None,
            span: draft.span,
            next: draft.next,
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
    fn priced(&self, draft: &Draft<'_>) -> Option<UnitFound<'a>> {
        let unit = draft.number.priced.then(|| self.numbers.language.price_dash())??;
        Some(UnitFound {
            unit: Cow::Borrowed(unit),
            nationality: None,
            weight: None,
            span: draft.span,
            next: draft.next,
        })
    }
}
