//! Whether fixings can be trusted: what cannot be true is held back, one source is held against the
//! others, and a series says where it has gaps.
//!
//! ```
//! use exchequer::rates::{RateBook, SourceId};
//!
//! let mut book = RateBook::empty();
//! book.mark_gaps(&SourceId::ECB, &["2023-08-15".parse()?]);
//! assert!(book.coverage(&SourceId::ECB).is_empty());
//! # Ok::<(), chrono::ParseError>(())
//! ```

mod gaps;
pub(in crate::rates) mod outlier;
#[cfg(feature = "sources")]
pub(in crate::rates) mod sanity;
