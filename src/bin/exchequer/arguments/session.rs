//! The arguments of the commands that run until they are told to stop.

#[cfg(any(feature = "lsp", feature = "mcp"))]
use super::SharedOptions;
#[cfg(feature = "serve")]
use super::values::origin;
#[cfg(any(feature = "lsp", feature = "mcp"))]
use super::values::policies;
use clap::Args;
#[cfg(feature = "serve")]
use exchequer::Checker;
#[cfg(any(feature = "lsp", feature = "mcp"))]
use exchequer::report::MessageLanguage;
#[cfg(any(feature = "lsp", feature = "mcp"))]
use exchequer::verdict::Policy;
#[cfg(feature = "serve")]
use std::num::NonZeroUsize;

/// Whom to serve, and how much of it at a time.
#[cfg(feature = "serve")]
#[derive(Args)]
pub struct ServeOptions {
    /// Where to listen. Anything but a loopback address lets others in; nobody is asked for a
    /// password.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    pub listen: std::net::SocketAddr,
    /// Let pages of this origin send articles and read the answers, such as https://cms.example;
    /// may be given again. Pages of other origins than the service's own are refused.
    #[arg(long, value_name = "ORIGIN", value_parser = origin)]
    pub allow_origin: Vec<axum::http::HeaderValue>,
    /// Answer requests to this host name too, such as checker.example; may be given again. Only
    /// localhost and IP addresses are answered without.
    #[arg(long, value_name = "NAME")]
    pub allow_host: Vec<String>,
    /// Also ask publishers for rates that are neither in the program nor in the cache. One that
    /// fails is asked again after a pause, which grows from half a minute to an hour.
    #[arg(long)]
    pub live: bool,
    /// The longest article, in bytes, with whatever is around it.
    #[arg(long, value_name = "BYTES", default_value_t = 2 * 1024 * 1024)]
    pub max_bytes: usize,
    /// The longest report, in bytes.
    #[arg(long, value_name = "BYTES", default_value_t = 64 * 1024 * 1024)]
    pub max_output: usize,
    /// How many connections to keep at a time; further clients are asked to try again.
    #[arg(long, value_name = "N", default_value = "512")]
    pub max_connections: NonZeroUsize,
    /// How long a connection may take to send the head of a request, and how long it may be idle.
    #[arg(long, value_name = "SECONDS", default_value_t = 10,
        value_parser = clap::value_parser!(u64).range(1..))]
    pub header_timeout: u64,
    /// How long to wait for an article to arrive, for its turn, and for its report to be made.
    #[arg(long, value_name = "SECONDS", default_value_t = 20)]
    pub timeout: u64,
    /// How many claims of an article to judge, from its beginning; the report says how many there
    /// are beyond.
    #[arg(long, value_name = "N", default_value_t = Checker::MAX_CLAIMS)]
    pub max_claims: usize,
    /// How many articles to check at a time; as many as the machine has cores unless given.
    #[arg(long, value_name = "N")]
    pub threads: Option<NonZeroUsize>,
}

/// By what the articles of an editor or a language model are checked.
#[cfg(any(feature = "lsp", feature = "mcp"))]
#[derive(Args)]
pub struct SessionOptions {
    /// Also ask publishers for rates that are neither in the program nor in the cache.
    #[arg(long)]
    pub live: bool,
    /// Which verdicts pass; newsroom unless given.
    #[arg(long, value_parser = policies())]
    pub policy: Option<Policy>,
    /// The language of messages, such as da; English unless given.
    #[arg(long, value_name = "TAG", value_parser = MessageLanguage::from_tag)]
    pub ui_lang: Option<MessageLanguage>,
    /// Read the settings from this file, and not from the nearest exchequer.toml.
    #[arg(long, value_name = "FILE")]
    pub config: Option<std::path::PathBuf>,
    /// Read no settings from any file.
    #[arg(long, conflicts_with = "config")]
    pub no_config: bool,
}

#[cfg(any(feature = "lsp", feature = "mcp"))]
impl SessionOptions {
    /// The same as options of a check, which may take so long.
    pub fn shared(&self, limit: std::time::Duration) -> SharedOptions {
        SharedOptions {
            policy: self.policy,
            ui_lang: self.ui_lang,
            config: self.config.clone(),
            no_config: self.no_config,
            offline: !self.live,
            ..SharedOptions::within(limit)
        }
    }
}
