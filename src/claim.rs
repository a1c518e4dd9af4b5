//! What is asserted: which figures an article says are related, and how.
//!
//! Claims are read off the words between figures alone; whether a claim holds is for
//! [`verdict`](crate::verdict) to say. Each claim names the rates that judging it takes
//! ([`Claim::rate_needs`]), so that a caller can fetch exactly those.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::claim::Assertion;
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Bøden er på 5.000 kroner, svarende til 670 euro.").language("da");
//! let extraction = Checker::new().extract(&article);
//! let Assertion::Conversion { native, derived, .. } = extraction.claims[0].assertion else {
//!     panic!("a conversion");
//! };
//! assert_eq!([native, derived], [0, 1]);
//! # }
//! ```

mod assertion;
mod extraction;
mod find;
pub(crate) mod grounding;
mod rate_need;
mod relation;
pub(crate) mod slip;
mod source;

pub use assertion::{Assertion, Compared, Direction};
pub use extraction::{Extraction, LanguageBasis};
pub(crate) use find::{Claims, claims};
pub use relation::Relation;
pub(crate) use source::Column;
pub use source::Source;

use crate::Span;
use crate::article::ArticleDate;
use crate::figure::FigureId;

/// Figures that an article relates to each other, and where it does.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Claim {
    /// What is said of which figures.
    pub assertion: Assertion,
    /// From the first figure to the last.
    pub span: Span,
    /// The words or brackets that say so; `None` where position alone does.
    pub cue: Option<Span>,
}

impl Claim {
    /// How the figures are said to be related.
    #[must_use]
    pub const fn relation(&self) -> Relation {
        self.assertion.relation()
    }

    /// The figures, in the order in which reports list them: for a conversion the native amount
    /// first.
    #[must_use]
    pub fn figures(&self) -> Vec<FigureId> {
        self.assertion.figures()
    }

    /// The date or period that the text gives the amounts ("then $82 million", "in 2019"), where
    /// it is not the article's.
    #[must_use]
    pub const fn dated(&self) -> Option<ArticleDate> {
        self.assertion.dated()
    }
}
