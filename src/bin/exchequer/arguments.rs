//! What can be written on the command line.

mod examples;
mod project;
#[cfg(any(feature = "lsp", feature = "mcp", feature = "serve"))]
mod session;
mod shared;
mod values;

pub use project::{BaselineOptions, ConfigOptions, DiffOptions, RulesOptions, StatsOptions};
#[cfg(feature = "serve")]
pub use session::ServeOptions;
#[cfg(any(feature = "lsp", feature = "mcp"))]
pub use session::SessionOptions;
pub use shared::SharedOptions;
pub use values::ListFormat;
#[cfg(test)]
#[cfg(feature = "serve")]
pub(crate) use values::origin;
pub(crate) use values::{country, currency};

use clap::{Args, Parser, Subcommand, ValueEnum};
#[cfg(feature = "lsp")]
use examples::LSP_EXAMPLES;
#[cfg(feature = "mcp")]
use examples::MCP_EXAMPLES;
#[cfg(feature = "serve")]
use examples::SERVE_EXAMPLES;
#[cfg(feature = "online")]
use examples::UPDATE_EXAMPLES;
use examples::{
    BASELINE_EXAMPLES, CHECK_EXAMPLES, COMPLETIONS_EXAMPLES, CONFIG_EXAMPLES, DIFF_EXAMPLES,
    EXAMPLES, LANGUAGES_EXAMPLES, MAN_EXAMPLES, RATES_EXAMPLES, RULES_EXAMPLES, SOURCES_EXAMPLES,
    STATS_EXAMPLES, TEXT_EXAMPLES,
};
use exchequer::article::ArticleDate;
use exchequer::currency::Currency;
use exchequer::report::{Format, Offsets, Party};
use values::{date_of_few_years, formats, organization, person};

/// Checks the money figures in news articles.
///
/// It finds every amount, sees which ones are said to be equal ("495.000 rubler, svarende til
/// 36.000 kroner"), and says whether each of these claims holds by the official rates of the
/// article's date.
#[derive(Parser)]
#[command(name = "exchequer", version, max_term_width = 100, after_help = EXAMPLES)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
    /// Whether to mark words by colour; auto does so on a terminal, unless NO_COLOR is set.
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t = ColourChoice::Auto)]
    pub color: ColourChoice,
}

/// What the command does.
#[derive(Subcommand)]
pub enum Command {
    /// Check articles: say which claims about figures do not hold, and how we know.
    ///
    /// Claims that hold are counted, and shown with --verbose. Rates that are not in the program
    /// are taken from the cache, and those that are not there from their publishers, unless
    /// --offline.
    ///
    /// Exit status: 0 every claim passes the policy, 1 some claim does not, 2 bad usage or bad
    /// input.
    #[command(after_help = CHECK_EXAMPLES)]
    Check(Box<CheckOptions>),
    /// List the kinds of finding by id: what --format sarif calls rules, and what exchequer.toml
    /// and comments in the text can switch off. Rules of house style (style/…) are off unless
    /// exchequer.toml turns them on by their name after the stroke.
    #[command(after_help = RULES_EXAMPLES)]
    Rules(RulesOptions),
    /// Write a file with the findings that articles have now, which check --baseline then accepts.
    ///
    /// A finding is known by the words of its figures and not by its place, so that the text around
    /// it may be edited. One finding can be accepted by a comment in the text, too, on its line or
    /// alone on the line before: <!-- exchequer-ignore: conversion our own rate -->
    #[command(after_help = BASELINE_EXAMPLES)]
    Baseline(Box<BaselineOptions>),
    /// Show the settings in force for an article, and where each comes from.
    ///
    /// They are in the nearest exchequer.toml in the article's folder or in one above it. Options
    /// take precedence over it.
    #[command(after_help = CONFIG_EXAMPLES)]
    Config(Box<ConfigOptions>),
    /// Compare two versions of an article: which findings are new, gone or changed.
    ///
    /// Exit status: 0 no finding that fails is new or changed, 1 some is, 2 bad usage or bad input.
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(Box<DiffOptions>),
    /// Count what the reports of an archive come to, and list the claims that are off by most.
    #[command(after_help = STATS_EXAMPLES)]
    Stats(StatsOptions),
    /// Show the rates that a verdict would use, their sources, and how a cross rate was made.
    ///
    /// Exit status: 0 there are rates, 1 there are none, 2 bad usage.
    #[command(after_help = RATES_EXAMPLES)]
    Rates(RatesOptions),
    /// List the publishers of rates, what the program and the cache have of them, and how old it
    /// is.
    ///
    /// The cache is in the user's folder for such things, or in the one that EXCHEQUER_CACHE
    /// names. A publisher whose name resolves to this machine or a private network is asked only if
    /// EXCHEQUER_ALLOW_PRIVATE is set.
    #[command(after_help = SOURCES_EXAMPLES)]
    Sources,
    /// Fill the cache with what publishers have set since the program was made.
    ///
    /// Exit status: 0 every publisher answered, 1 some did not, 2 there is no cache to fill.
    #[cfg(feature = "online")]
    #[command(after_help = UPDATE_EXAMPLES)]
    Update(UpdateOptions),
    /// List the languages that articles can be read in.
    #[command(after_help = LANGUAGES_EXAMPLES)]
    Languages,
    /// Check articles that are sent by HTTP, and show a page to paste them into.
    ///
    /// POST an article to /check, as JSON, text or HTML; /openapi.json describes it all. The page
    /// is at /.
    #[cfg(feature = "serve")]
    #[command(after_help = SERVE_EXAMPLES)]
    Serve(ServeOptions),
    /// Check the articles that are open in an editor, as a language server on standard input and
    /// output.
    ///
    /// It marks claims that need attention while you type, shows the arithmetic and the rates where
    /// the pointer rests, and offers suggestions as quick fixes. The editor starts it; its
    /// initializationOptions may have date, lang and country, for texts that say none themselves.
    #[cfg(feature = "lsp")]
    #[command(after_help = LSP_EXAMPLES)]
    Lsp(SessionOptions),
    /// Offer the checker to language models, as tools of the Model Context Protocol on standard
    /// input and output.
    ///
    /// The tools are check_article, explain_finding and rate. The program that runs the model
    /// starts it.
    #[cfg(feature = "mcp")]
    #[command(after_help = MCP_EXAMPLES)]
    Mcp(SessionOptions),
    /// Print the text of an article as it is checked: offsets in reports count its bytes.
    ///
    /// What was taken for text, date and language is said on standard error.
    #[command(after_help = TEXT_EXAMPLES)]
    Text(TextOptions),
    /// Print a script by which a shell completes the command's words.
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// For this shell.
        #[arg(value_enum)]
        shell: clap_complete::Shell,
    },
    /// Print the manual page, or write the pages on every command into a folder.
    #[command(after_help = MAN_EXAMPLES)]
    Man(ManOptions),
}

/// Where the manual goes.
#[derive(Args)]
pub struct ManOptions {
    /// Write a page on each command here; the page on the whole goes to standard output otherwise.
    #[arg(value_name = "FOLDER")]
    pub folder: Option<std::path::PathBuf>,
}

/// How to check.
#[derive(Args)]
pub struct CheckOptions {
    /// A text file, Word or OpenDocument file or saved web page, a folder of them (.txt, .md,
    /// .docx, .odt, .html, .htm), an https:// address, or - for standard input. A leading line
    /// "date 2023-08", front matter (date, lang, country) or a dateline gives the date of a text
    /// file's article.
    #[arg(value_name = "ARTICLE", required_unless_present = "many")]
    pub articles: Vec<String>,
    /// How to print a report.
    #[arg(long, default_value_t = Format::Text, value_parser = formats(),
        requires_ifs = [("claimreview", "author"), ("claimreview", "publisher")])]
    pub format: Format,
    /// In what the JSON report counts places in the text.
    #[arg(long, value_enum, value_name = "UNIT", default_value_t = OffsetUnit::Bytes)]
    pub offsets: OffsetUnit,
    /// Who answers for a draft of a ClaimReview: "Kari Nordmann <https://avis.example/kari>".
    #[arg(long, value_name = "NAME <URL>", value_parser = person)]
    pub author: Option<Party>,
    /// Who publishes it: "Avisen <https://avis.example>".
    #[arg(long, value_name = "NAME <URL>", value_parser = organization)]
    pub publisher: Option<Party>,
    /// Show every figure with its reading, every claim, and how each rate was made.
    #[arg(long, short)]
    pub verbose: bool,
    /// Look for every figure of the articles in this file or folder of files, too: a press release,
    /// a table, another article. May be given several times.
    #[arg(long, value_name = "SOURCE", conflicts_with = "many")]
    pub against: Vec<String>,
    /// Mark the findings of this file, which exchequer baseline wrote, as known: they do not fail
    /// the run.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<std::path::PathBuf>,
    /// Write the suggestions into the articles: those after which the claim holds and no other
    /// claim fails. Text files in UTF-8 alone are changed; the text of standard input is printed.
    #[arg(long, conflicts_with = "many")]
    pub fix: bool,
    /// With --fix, print what would change and write nothing.
    #[arg(long, requires = "fix", conflicts_with = "format")]
    pub diff: bool,
    /// Read one article a line as JSON, {"id", "text", "lang"?, "date"?, "country"?, "parts"?,
    /// "sources"?}, from files or standard input, and print one JSON report a line, in order.
    /// Parts are headline, standfirst and captions as `exchequer text --format json` prints them;
    /// sources are texts, or {"text", "id"?, "lang"?}.
    #[arg(long, groups = ["many", "by_line"], conflicts_with = "format")]
    pub jsonl: bool,
    /// Read one article a row from a Parquet file with the columns text, id?, lang?, date?,
    /// country?, and write one report a row to the Parquet file --output, in order.
    #[cfg(feature = "parquet")]
    #[arg(long, value_name = "FILE", requires = "output", group = "many",
        conflicts_with_all = ["articles", "format"])]
    pub parquet: Option<String>,
    /// Fetch the pages whose addresses are in this file, one a line, or - for standard input, and
    /// print one JSON report a line, in order. An address that cannot be checked is answered in its
    /// place by a line that says why.
    #[cfg(feature = "online")]
    #[arg(long, value_name = "FILE", groups = ["many", "by_line"],
        conflicts_with_all = ["articles", "format"])]
    pub urls: Option<String>,
    /// Write to this file and not to standard output. A folder (or a name that ends in /) gets a
    /// file for each article. With --jsonl, --urls or --parquet the file must not exist yet, unless
    /// the run is resumed.
    #[arg(long, short, value_name = "FILE")]
    pub output: Option<String>,
    /// Go on with the --output file of a run by --jsonl or --urls that was cut off: lines answered
    /// in it are passed over, and the exit status speaks of the others.
    #[arg(long, requires_all = ["by_line", "output"])]
    pub resume: bool,
    /// How the articles are read and judged.
    #[command(flatten)]
    pub shared: SharedOptions,
}

/// Whose text to print.
#[derive(Args)]
pub struct TextOptions {
    /// As for `check`: files, folders, addresses, or - for standard input.
    #[arg(value_name = "ARTICLE", required = true)]
    pub articles: Vec<String>,
    /// Fetch pages also from hosts whose names resolve to this machine or a private network.
    #[arg(long)]
    pub allow_private: bool,
    /// How to print it; json is one line an article, as `check --jsonl` reads it, with what said
    /// so.
    #[arg(long, value_enum, default_value_t = TextFormat::Text)]
    pub format: TextFormat,
}

/// How to print an article's text.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TextFormat {
    /// As it is.
    Text,
    /// One JSON object a line.
    Json,
}

/// Which rates to show.
#[derive(Args)]
pub struct RatesOptions {
    /// One unit of this currency, as an ISO 4217 code …
    #[arg(value_parser = currency)]
    pub base: Currency,
    /// … in units of this one.
    #[arg(value_parser = currency)]
    pub quote: Currency,
    /// A day, month, year or range of at most five years; today and yesterday too.
    #[arg(value_parser = date_of_few_years)]
    pub date: ArticleDate,
    /// Use only the rates in the program and in the cache: ask nobody.
    #[arg(long)]
    pub offline: bool,
    /// How to print them.
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub format: TableFormat,
}

/// What to fill the cache with.
#[cfg(feature = "online")]
#[derive(Args)]
pub struct UpdateOptions {
    /// Ask these sources, such as ECB or CBR; all central banks that take few questions otherwise.
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<String>,
    /// From this day on; otherwise from the last answer, or from the last day in the program.
    #[arg(long, value_name = "DAY")]
    pub since: Option<chrono::NaiveDate>,
}

/// Whether to mark words by colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ColourChoice {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

/// In what places in a text are counted.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum OffsetUnit {
    /// Bytes of UTF-8.
    Bytes,
    /// Unicode code points, as Python counts.
    CodePoints,
    /// UTF-16 code units, as JavaScript and Java count.
    #[value(name = "utf-16")]
    Utf16,
}

impl From<OffsetUnit> for Offsets {
    fn from(unit: OffsetUnit) -> Self {
        match unit {
            OffsetUnit::Bytes => Self::Bytes,
            OffsetUnit::CodePoints => Self::CodePoints,
            OffsetUnit::Utf16 => Self::Utf16,
        }
    }
}

/// How to print a table.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// For people.
    Text,
    /// One JSON object.
    Json,
    /// Comma-separated values with a header line.
    Csv,
}

impl CheckOptions {
    /// The file of addresses, where one is given.
    pub fn urls(&self) -> Option<&str> {
        #[cfg(feature = "online")]
        return self.urls.as_deref();
        #[cfg(not(feature = "online"))]
        None
    }
}

/// For tests: what these arguments of `check` say.
#[cfg(test)]
impl CheckOptions {
    pub fn of(arguments: &[&str]) -> Self {
        let all = ["exchequer", "check"].iter().chain(arguments);
        match Arguments::try_parse_from(all).unwrap().command {
            Command::Check(options) => *options,
            _ => unreachable!("only `check` was written"),
        }
    }
}
