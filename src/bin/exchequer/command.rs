//! What the command can be asked to do, one file each.

pub(crate) mod baseline;
mod chart;
pub(crate) mod check;
pub(crate) mod compare;
pub(crate) mod config;
pub(crate) mod fix;
pub(crate) mod lists;
#[cfg(feature = "lsp")]
pub(crate) mod lsp;
pub(crate) mod manual;
#[cfg(feature = "mcp")]
pub(crate) mod mcp;
pub(crate) mod rates;
#[cfg(feature = "serve")]
pub(crate) mod serve;
pub(crate) mod stats;
pub(crate) mod text;
#[cfg(feature = "online")]
pub(crate) mod update;
