//! The views that other programs read, held against what those programs accept: schemas of the
//! formats themselves, types of other crates, and offsets counted by hand.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "views/any_text.rs"]
mod any_text;
#[cfg(all(feature = "html-report", feature = "terminal"))]
#[path = "views/caveats.rs"]
mod caveats;
#[path = "views/claim_review.rs"]
mod claim_review;
#[path = "views/corpus.rs"]
mod corpus;
#[path = "views/json.rs"]
mod json;
#[path = "views/lsp.rs"]
mod lsp;
#[path = "views/sarif.rs"]
mod sarif;
#[path = "views/size.rs"]
mod size;
#[path = "views/validation.rs"]
mod validation;
#[path = "views/web_annotation.rs"]
mod web_annotation;
