//! One slip that fits, before it is ranked.

use crate::interval::Interval;
use crate::verdict::finding::Code;
use crate::verdict::message::Supposition;
use rust_decimal::{Decimal, dec};

/// A slip under which the figures meet as written.
#[derive(Clone, Debug)]
pub(super) struct Hypothesis {
    /// Which slip.
    pub(super) code: Code,
    /// What it supposes.
    pub(super) said: Supposition,
    /// What would be in the article.
    pub(super) suggestion: Option<String>,
    /// The derived amounts that any alternative of this slip would have been satisfied with.
    pub(super) accepted: Vec<Interval>,
    /// How far the code's prior applies.
    pub(super) weight: Decimal,
}

impl Hypothesis {
    /// A slip with the full prior of its code and no suggestion.
    pub(super) fn new(code: Code, said: Supposition, accepted: Vec<Interval>) -> Self {
        Self { code, said, suggestion: None, accepted, weight: Decimal::ONE }
    }

    /// With what would be in the article.
    pub(super) fn suggesting(self, suggestion: Option<String>) -> Self {
        Self { suggestion, ..self }
    }

    /// With evidence in the text for it.
    pub(super) fn likelier(self) -> Self {
        Self { weight: dec!(3), ..self }
    }

    /// With something that speaks against it.
    pub(super) fn weaker(self) -> Self {
        Self { weight: dec!(0.2), ..self }
    }

    /// Its weight against others.
    pub(super) fn prior(&self) -> Decimal {
        Decimal::from(self.code.prior()).saturating_mul(self.weight)
    }
}
