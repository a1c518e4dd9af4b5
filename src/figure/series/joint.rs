//! How a figure is joined to the next: "5–10", "from 5 to 10", "5 and 10", "5 ± 1".
//!
//! What it does not do: it reads neither of them.

use crate::figure::unresolved::Unresolved;

/// What is between two figures.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::figure) enum Joint {
    /// A dash: one range.
    Dash,
    /// "To" after no "from": one range.
    Range,
    /// "from … to": two figures that may share unit and scale.
    Change,
    /// "and", "or": two figures that may share unit and scale.
    List,
    /// "±": an amount and its tolerance, two figures that may share unit and scale.
    Tolerance,
}

/// Whether the currency is after the number.
pub(in crate::figure) fn named_after(unresolved: &Unresolved<'_>) -> bool {
    unresolved.unit.is_some() && unresolved.span.end > unresolved.number.span.end
}
