//! The finders of what arithmetic decides: changes, sums, shares, ages, units. No rate is needed.
//!
//! They have in common the figures of one sentence with the words between ([`figures`]), and what
//! the word before a value makes of it ([`role`]).

mod age;
mod change;
mod difference;
mod figures;
mod per_unit;
mod period_total;
mod role;
mod share;
mod sum;
mod unit_conversion;

use crate::claim::Claim;
use crate::figure::marked::MarkedText;

/// Every claim that arithmetic decides, one relation after another.
pub(super) fn claims(marked: MarkedText<'_>) -> Vec<Claim> {
    let finders = [
        age::claims,
        change::claims,
        difference::claims,
        per_unit::claims,
        period_total::claims,
        share::claims,
        sum::claims,
        unit_conversion::claims,
    ];
    finders.iter().flat_map(|find| find(marked)).collect()
}
