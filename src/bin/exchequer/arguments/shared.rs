//! How articles are read and judged: what the commands that check articles share.

use super::values::{country, date, known_language, policies};
use clap::Args;
use exchequer::Checker;
use exchequer::article::ArticleDate;
use exchequer::claim::Relation;
use exchequer::currency::Country;
use exchequer::report::MessageLanguage;
use exchequer::verdict::Policy;
use std::num::NonZeroUsize;
use std::path::PathBuf;

/// How articles are read and judged.
#[derive(Args, Clone)]
pub struct SharedOptions {
    /// The day, month, year or range in which the article was written: 2023-08-03, 2023-08, 2023,
    /// 2004-10-01/2005-03-31, 3.8.2023, today or yesterday. Takes precedence over a date in the
    /// file, which may be in a dateline or in front matter.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub date: Option<ArticleDate>,
    /// The language of the article, such as da or en-GB; guessed from its words unless given.
    /// "exchequer languages" lists those there are.
    #[arg(long, value_name = "TAG", value_parser = known_language)]
    pub lang: Option<String>,
    /// The country in which the article appears, such as DK.
    #[arg(long, value_name = "CC", value_parser = country)]
    pub country: Option<Country>,
    /// The language in which the report is written, such as da; codes in JSON stay as they are.
    /// English where it is not given, and of a page for the browser the article's language.
    #[arg(long, value_name = "TAG", value_parser = MessageLanguage::from_tag)]
    pub ui_lang: Option<MessageLanguage>,
    /// Which verdicts pass; newsroom unless given.
    #[arg(long, value_parser = policies())]
    pub policy: Option<Policy>,
    /// Which relations are checked, such as conversion,change; all of them unless given.
    #[arg(long, value_name = "RELATION", value_delimiter = ',')]
    pub relation: Vec<Relation>,
    /// Read the settings from this file, and not from the exchequer.toml in the article's folder
    /// or in one above it.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Read no settings from any file.
    #[arg(long, conflicts_with = "config")]
    pub no_config: bool,
    /// Use only the rates in the program and in the cache, and fetch no page: ask nobody.
    #[arg(long)]
    pub offline: bool,
    /// Fetch pages also from hosts whose names resolve to this machine or a private network.
    #[arg(long)]
    pub allow_private: bool,
    /// How many articles to check at a time; as many as the machine has cores unless given.
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
    /// How long the checking of an article may take, without what is fetched for it. One that takes
    /// longer is answered by an error in its place.
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub timeout: u64,
    /// How many claims of an article to judge, from its beginning; the report says how many there
    /// are beyond.
    #[arg(long, value_name = "N", default_value_t = Checker::MAX_CLAIMS)]
    pub max_claims: usize,
}

#[cfg(any(feature = "lsp", feature = "mcp"))]
impl SharedOptions {
    /// What holds where nothing is given, with this much time for an article.
    pub fn within(limit: std::time::Duration) -> Self {
        Self {
            date: None,
            lang: None,
            country: None,
            ui_lang: None,
            policy: None,
            relation: Vec::new(),
            config: None,
            no_config: false,
            offline: true,
            allow_private: false,
            threads: None,
            timeout: limit.as_secs(),
            max_claims: Checker::MAX_CLAIMS,
        }
    }
}
