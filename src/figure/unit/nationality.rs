//! Nationalities beside an amount, which say whose money it is: "$75 Canadian", "dollars canadiens",
//! "dola za Marekani", "35 milliarder norske".

use super::UnitFound;
use crate::Span;
use crate::currency::Currency;
use crate::figure::unresolved::{FigureReader, Unresolved};
use crate::language::{Meaning, Switch, is_capital};
use crate::number::token::Token;

impl FigureReader<'_, '_> {
    /// "$75 U.S.", "$75 Canadian": a nationality that has such money, and no noun after it.
    pub(super) fn take_nationality_after(&self, unresolved: &mut Unresolved<'_>) {
        let Some(token) = self.token(unresolved.next).filter(|_| unresolved.nationality.is_none())
        else {
            return;
        };
        let fits = self.numbers.together(unresolved.next) && self.belongs(None, token);
        let country = token.nationality().filter(|_| fits && !self.is_before_noun(unresolved.next));
        let (Some(country), Some(unit)) = (country, unresolved.unit.as_ref()) else { return };
        if country.currencies().any(|own| unit.candidates.contains(&own)) {
            unresolved.nationality = Some(country);
            unresolved.span = unresolved.span.cover(token.span);
            unresolved.next += 1;
        }
    }

    /// Whether a nationality is before a noun of its own, "$9 Canadian beer", as the name of a
    /// country in capitals does not, "$75 U.S.", nor one before a word that relates figures.
    fn is_before_noun(&self, at: usize) -> bool {
        let Some(adjective) = self.token(at) else { return false };
        let text = self.numbers.text;
        let mut letters = adjective.span.of(text).chars().filter(|c| c.is_alphabetic());
        let is_name = letters.all(is_capital);
        let after = self.between(adjective.span.end, text.len());
        let word = after.trim_start_matches([' ', '\u{a0}']);
        let is_followed = word.len() < after.len() && word.starts_with(char::is_alphabetic);
        let known = self.token(at + 1).is_some() && self.numbers.together(at + 1);
        is_followed && !is_name && !known
    }

    /// "35 milliarder norske.": a nationality that says its money at the end of a clause.
    pub(super) fn nationality_alone(
        &self,
        unresolved: &Unresolved<'_>,
        token: &Token<'_>,
    ) -> Option<Currency> {
        let country = token.nationality().filter(|_| unresolved.number.form.scale)?;
        self.ends_clause(token.span.end).then(|| country.currency())?
    }

    /// "dollars canadiens": a nationality after the name; "dola za Marekani", after a link.
    pub(super) fn take_nationality(&self, found: &mut UnitFound<'_>) {
        if self.token(found.next).is_some_and(|token| token.is(&Meaning::Link)) {
            return self.take_linked_nationality(found);
        }
        let Some(token) = self.token(found.next).filter(|token| token.unit().is_none()) else {
            return;
        };
        let fits = self.numbers.together(found.next) && self.belongs(Some(found.span), token);
        found.nationality = token.nationality().filter(|_| fits);
        if found.nationality.is_some() {
            found.span = found.span.cover(token.span);
            found.next += 1;
        }
    }

    /// "dola za Marekani": a link, and the nationality or country after it.
    fn take_linked_nationality(&self, found: &mut UnitFound<'_>) {
        let at = found.next + 1;
        let linked = self.numbers.language.has(Switch::LinkBeforeNationality)
            && self.numbers.together(found.next)
            && self.numbers.together(at);
        let Some(token) = self.token(at).filter(|_| linked) else { return };
        found.nationality = token.nationality().or_else(|| token.place());
        if found.nationality.is_some() {
            found.span = found.span.cover(token.span);
            found.next = at + 1;
        }
    }

    /// Whether a nationality after a name of money belongs to it, and not to the noun after:
    /// "10 млн долларов канадским студентам". Where adjectives follow their noun, it agrees with
    /// the name; elsewhere one in small letters that is before another word is that word's.
    fn belongs(&self, name: Option<Span>, adjective: &Token<'_>) -> bool {
        let text = self.numbers.text;
        let written = adjective.span.of(text);
        let language = self.numbers.language;
        if language.has(Switch::AdjectiveAfterNoun) {
            return name.is_none_or(|name| language.agree(name.of(text), written));
        }
        let after = text.get(adjective.span.end..).unwrap_or_default();
        let next = after.trim_start_matches([' ', '\u{a0}']);
        let is_followed = next.len() < after.len() && next.starts_with(char::is_alphabetic);
        !(is_followed && written.starts_with(char::is_lowercase))
    }
}
