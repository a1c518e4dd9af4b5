//! The arguments of the commands that keep a newsroom's settings and known findings.

use super::SharedOptions;
use super::values::ListFormat;
use clap::Args;
use std::path::PathBuf;

/// How to list the rules.
#[derive(Args)]
pub struct RulesOptions {
    /// How to print them.
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
}

/// Which findings to accept.
#[derive(Args)]
pub struct BaselineOptions {
    /// As for `check`: files, folders, addresses, or - for standard input.
    #[arg(value_name = "ARTICLE", required = true)]
    pub articles: Vec<String>,
    /// Write to this file and not to standard output.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// How they are read and judged.
    #[command(flatten)]
    pub shared: SharedOptions,
}

/// Whose settings to show.
#[derive(Args)]
pub struct ConfigOptions {
    /// The settings for this article; without one, those for the current folder.
    #[arg(value_name = "ARTICLE")]
    pub article: Option<String>,
    /// Options that take precedence over the file.
    #[command(flatten)]
    pub shared: SharedOptions,
}
