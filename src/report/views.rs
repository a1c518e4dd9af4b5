//! The forms in which a report is read, one file each, with no logic of their own.

mod address;
pub(super) mod claim_review;
mod csv;
mod github;
#[cfg(feature = "html-report")]
pub(super) mod html;
pub(super) mod json;
mod line;
mod lsp;
pub(super) mod sarif;
#[cfg(feature = "terminal")]
pub(super) mod terminal;
pub(super) mod text;
pub(super) mod web_annotation;

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;
