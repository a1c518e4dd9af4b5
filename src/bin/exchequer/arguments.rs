//! What can be written on the command line.

use clap::{Args, Parser, Subcommand, ValueEnum};
use exchequer::article::ArticleDate;
use exchequer::currency::{Country, Currency};
use exchequer::language::Language;
use exchequer::verdict::Policy;
use std::num::NonZeroUsize;

/// Checks the money figures in news articles.
#[derive(Parser)]
#[command(name = "exchequer", version, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the command does.
#[derive(Subcommand)]
pub enum Command {
    /// Check articles: list every figure, and say whether each claim about them holds.
    ///
    /// Exit status: 0 every claim passes the policy, 1 some claim does not, 2 bad usage or bad input.
    Check(CheckOptions),
    /// Show the rates that a verdict would use, their sources, and how a cross rate was made.
    Rates(RatesOptions),
    /// List the publishers of rates, what the program and the cache have of them, and how old it is.
    Sources,
    /// Fill the cache with what publishers have set since the program was made.
    ///
    /// Exit status: 0 every publisher answered, 1 some did not, 2 there is no cache to fill.
    Update(UpdateOptions),
    /// List the languages that articles can be read in.
    Languages,
    /// Check articles that are sent by HTTP, and show a page to paste them into.
    ///
    /// POST an article to /check, as JSON, text or HTML; /openapi.json describes it all. The page is at /.
    #[cfg(feature = "serve")]
    Serve(ServeOptions),
    /// Print the text of an article as it is checked: offsets in reports count its bytes.
    ///
    /// What was taken for text, date and language is said on standard error.
    Text(TextOptions),
}

/// How to check.
#[derive(Args)]
pub struct CheckOptions {
    /// A text file or saved web page, a folder of them (.txt, .md, .html, .htm), an https:// address, or -
    /// for standard input. A leading line `date 2023-08` gives the date of a text file's article.
    #[arg(value_name = "ARTICLE", required_unless_present = "jsonl")]
    pub articles: Vec<String>,
    /// The day, month, year or range in which the article was written: 2023-08-03, 2023-08, 2023 or
    /// 2004-10-01/2005-03-31. Goes before a date in the file.
    #[arg(long, value_name = "DATE")]
    pub date: Option<ArticleDate>,
    /// The language of the article, such as da or en-GB; `exchequer languages` lists them.
    #[arg(long, value_name = "TAG", value_parser = known_language)]
    pub lang: Option<String>,
    /// The country in which the article appears, such as DK.
    #[arg(long, value_name = "CC", value_parser = country)]
    pub country: Option<Country>,
    /// Which verdicts pass.
    #[arg(long, value_enum, default_value_t = PolicyName::Newsroom)]
    pub policy: PolicyName,
    /// How to print a report; json is one report a line.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Use only the rates in the program and in the cache: ask nobody.
    #[arg(long)]
    pub offline: bool,
    /// Read one article a line as JSON, {"id", "text", "lang"?, "date"?, "country"?}, from a file or
    /// standard input, and print one JSON report a line, in order.
    #[arg(long, value_name = "FILE", num_args = 0..=1, default_missing_value = "-",
        conflicts_with_all = ["articles", "format"])]
    pub jsonl: Option<String>,
    /// Write the reports on --jsonl to this file, which must not exist yet.
    #[arg(long, value_name = "FILE", requires = "jsonl")]
    pub output: Option<String>,
    /// Go on with the --output file of a run that was cut off: lines answered in it are passed over,
    /// and the exit status speaks of the others.
    #[arg(long, requires = "output")]
    pub resume: bool,
    /// How many articles to check at a time; as many as the machine has cores unless given.
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
}

/// Whose text to print.
#[derive(Args)]
pub struct TextOptions {
    /// As for `check`: files, folders, addresses, or - for standard input.
    #[arg(value_name = "ARTICLE", required = true)]
    pub articles: Vec<String>,
}

/// Whom to serve, and how much of it at a time.
#[cfg(feature = "serve")]
#[derive(Args)]
pub struct ServeOptions {
    /// Where to listen. Anything but a loopback address lets others in; nobody is asked for a password.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: std::net::SocketAddr,
    /// Let pages of this origin read the answers, such as https://cms.example; may be given again.
    #[arg(long, value_name = "ORIGIN")]
    pub allow_origin: Vec<axum::http::HeaderValue>,
    /// Also ask publishers for rates that are neither in the program nor in the cache.
    #[arg(long)]
    pub live: bool,
    /// The longest article, in bytes, with whatever is around it.
    #[arg(long, value_name = "BYTES", default_value_t = 2 * 1024 * 1024)]
    pub max_bytes: usize,
    /// How long to wait for an article to arrive, and for its report to be made.
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    pub timeout: u64,
    /// How many articles to check at a time; as many as the machine has cores unless given.
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
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
    /// A day, month, year or range.
    pub date: ArticleDate,
    /// Use only the rates in the program and in the cache: ask nobody.
    #[arg(long)]
    pub offline: bool,
    /// How to print them.
    #[arg(long, value_enum, default_value_t = TableFormat::Text)]
    pub format: TableFormat,
}

/// What to fill the cache with.
#[derive(Args)]
pub struct UpdateOptions {
    /// Ask these sources, such as ECB or CBR; all central banks that take few questions otherwise.
    #[arg(value_name = "SOURCE")]
    pub sources: Vec<String>,
    /// From this day on; otherwise from the last answer, or from the last day in the program.
    #[arg(long, value_name = "DAY")]
    pub since: Option<chrono::NaiveDate>,
}

/// How to print a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// One JSON report a line.
    Json,
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

/// Which verdicts pass.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PolicyName {
    /// Only claims that hold as written.
    Strict,
    /// Also claims that hold approximately, and plausible ones.
    Newsroom,
    /// Also near misses.
    Lenient,
}

impl From<PolicyName> for Policy {
    fn from(name: PolicyName) -> Self {
        match name {
            PolicyName::Strict => Self::Strict,
            PolicyName::Newsroom => Self::Newsroom,
            PolicyName::Lenient => Self::Lenient,
        }
    }
}

fn known_language(tag: &str) -> Result<String, String> {
    if Language::find(tag).is_some() {
        return Ok(tag.to_owned());
    }
    let known: Vec<&str> = Language::tags().collect();
    Err(format!("no words for that language; there are {}", known.join(", ")))
}

/// A country by its code, in capitals or not.
pub fn country(code: &str) -> Result<Country, String> {
    Country::from_code(&code.to_ascii_uppercase())
        .ok_or_else(|| format!("`{code}` is no country: write its two-letter ISO 3166 code, such as DK"))
}

fn currency(code: &str) -> Result<Currency, String> {
    Currency::from_code(&code.to_ascii_uppercase())
        .ok_or_else(|| "no such currency: write its ISO 4217 code, such as DKK".to_owned())
}
