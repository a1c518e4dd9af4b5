//! Numbers and symbols that are parts of a name, an address or a number of something: "scp-173m",
//! "%2020%", "24703 L-202".

use super::OTHER_UNIT;
use crate::figure::unresolved::{FigureReader, Unresolved};
use crate::number::token::Token;

impl FigureReader<'_, '_> {
    /// Whether a symbol ends where its word does: not in "%20and", "06F6" and "m212".
    pub(super) fn ends(&self, token: &Token<'_>) -> bool {
        let after = self.numbers.text.get(token.span.end..).unwrap_or_default();
        let mut after = after.chars();
        let (next, second) = (after.next(), after.next());
        // "L-202" is a number, and "14.7C/ per" no temperature.
        let letter = token.span.end - token.span.start == 1;
        let joined = letter
            && match next {
                Some('-') => second.is_some_and(|second| second.is_ascii_digit()),
                Some('/') => second == Some(' '),
                Some(_) | None => false,
            };
        !joined && !next.is_some_and(|next| next.is_ascii_alphanumeric())
    }

    /// Whether a number with a symbol on it is a part of a name or an address: "scp-173m",
    /// "%2020%".
    pub(super) fn is_in_name(&self, unresolved: &Unresolved<'_>) -> bool {
        let before = self.numbers.text.get(..unresolved.number.span.start).unwrap_or_default();
        let mut before = before.chars().rev();
        match before.next() {
            Some('%') => true,
            Some('-') => {
                before.next().is_some_and(char::is_alphanumeric) && !self.ends_unit(unresolved)
            }
            Some(_) | None => false,
        }
    }

    /// Whether the dash before a number is on another's unit: "3km-5km".
    fn ends_unit(&self, unresolved: &Unresolved<'_>) -> bool {
        let at = unresolved.first.checked_sub(1);
        let before = at.and_then(|at| self.token(at));
        before.is_some_and(|before| {
            before.may(OTHER_UNIT) && before.span.end + 1 == unresolved.span.start
        }) && at.is_some_and(|at| self.attached(at))
    }
}
