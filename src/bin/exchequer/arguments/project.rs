//! The arguments of the commands that keep a newsroom's settings, known findings and reports.

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

/// Which versions to compare.
#[derive(Args)]
pub struct DiffOptions {
    /// The older version of the article, as for `check`.
    #[arg(value_name = "OLD")]
    pub old: String,
    /// The newer version.
    #[arg(value_name = "NEW")]
    pub new: String,
    /// How to print what changed.
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
    /// How they are read and judged.
    #[command(flatten)]
    pub shared: SharedOptions,
}

/// What to count.
#[derive(Args)]
pub struct StatsOptions {
    /// Files of reports, one a line, as `check --jsonl` writes them; standard input without one.
    #[arg(value_name = "REPORTS")]
    pub reports: Vec<String>,
    /// How many of the claims that fail to list, the largest gap first.
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub worst: usize,
    /// How to print the tally.
    #[arg(long, value_enum, default_value_t = ListFormat::Text)]
    pub format: ListFormat,
}
