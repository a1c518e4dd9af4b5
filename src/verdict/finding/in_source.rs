//! Where a source has a figure of the article.

use crate::Span;
use crate::claim::Column;
use crate::figure::Figure;
use serde::{Deserialize, Serialize};

/// A figure in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct InSource {
    /// The name of the source.
    pub source: String,
    /// Where the figure is in it, in bytes of its text.
    #[serde(flatten)]
    pub span: Span,
    /// Its words.
    pub text: String,
}

impl InSource {
    pub(in crate::verdict) fn of(source: &str, text: &str, figure: &Figure) -> Self {
        Self { source: source.to_owned(), span: figure.span, text: figure.span.of(text).to_owned() }
    }

    /// The name of a column.
    pub(in crate::verdict) fn of_column(source: &str, text: &str, column: &Column) -> Self {
        Self { source: source.to_owned(), span: column.span, text: column.span.of(text).to_owned() }
    }
}
