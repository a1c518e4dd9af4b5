//! Rates per round number: "12.3 per 100,000 people", "7 на 100 тысяч жителей".

use super::super::Per;
use super::{FigureReader, Unresolved};
use crate::Span;
use crate::language::Switch;
use rust_decimal::{Decimal, dec};

/// The round numbers that rates are given per.
const ROUND: [Decimal; 4] = [dec!(1000), dec!(10_000), dec!(100_000), dec!(1_000_000)];

impl FigureReader<'_, '_> {
    /// "ayda 2.000 lira", "每月2000元": the word right before an amount, in languages that say there
    /// what it is counted per.
    pub(in crate::figure) fn per_before(&self, unresolved: &Unresolved<'_>) -> Option<Per> {
        if !self.numbers.language.has(Switch::PerBefore) {
            return None;
        }
        let token = self.token(unresolved.first.checked_sub(1)?)?;
        let unit = token.per().filter(|_| self.numbers.together(unresolved.first))?;
        Some(Per { unit: unit.to_owned(), span: token.span })
    }

    /// The round number from token `at` on that the figure before it is counted per. Its digits
    /// are its unit: "100000".
    pub(in crate::figure) fn per_number(&self, at: usize) -> Option<Per> {
        const LONGEST: usize = 12;
        let number = (at..=at + 1).find(|at| self.numeral_at(*at))?;
        let before = at.checked_sub(1).and_then(|before| self.token(before))?;
        let start = self.token(number)?.span.start;
        let gap = self.between(before.span.end, start);
        if gap.len() > LONGEST || !gap.ends_with(' ') {
            return None;
        }
        let word = gap.trim().trim_end_matches('.');
        if !self.numbers.language.is_per_number(word) {
            return None;
        }
        let number = self.numbers.at(number, false)?;
        let round = number.single()?.value();
        let counted = !self.numbers.unit_after(number.next);
        let is_round = ROUND.contains(&round) && counted;
        is_round.then(|| Per {
            unit: round.normalize().to_string(),
            span: Span::new(start, number.span.end),
        })
    }
}
