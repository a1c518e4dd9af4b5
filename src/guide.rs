//! Longer texts than a type's documentation holds. These modules have no items.
//!
//! - [`scale`]: from an archive on one machine to a billion articles on many.

#[doc = include_str!("guide/scale.md")]
/// ```python
#[doc = include_str!("guide/spark.py")]
/// ```
pub mod scale {}
