//! The settings in force for an article: those of the command line, those of the nearest
//! `exchequer.toml`, and the program's own, in this order.
//!
//! What an article itself says of its date, language and country takes precedence over the file,
//! and the command line over both.

pub mod file;
mod rates;

use crate::arguments::SharedOptions;
use crate::supply::Supply;
use crate::supply::clock::Clock;
use crate::supply::live::Reach;
use crate::supply::progress::Watch;
#[cfg(feature = "lsp")]
use exchequer::article::ArticleDate;
use exchequer::language::{Language, Words};
use exchequer::report::{Baseline, MessageLanguage};
use exchequer::verdict::Settings;
use exchequer::{Article, Checker, Report};
use file::{Config, given};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// The name of the file.
const NAME: &str = "exchequer.toml";

/// Settings that cannot be used, and why.
#[derive(Clone, Debug, thiserror::Error)]
pub enum ProjectError {
    /// A file that cannot be read.
    #[error("{0}: {1}")]
    Unreadable(String, String),
    /// A file whose content is wrong; the reason names the line.
    #[error("{0}: {1}")]
    Wrong(String, String),
}

/// Everything that an article is checked with.
pub struct Setup {
    pub checker: Checker,
    pub supply: Arc<Supply>,
    pub config: Config,
    /// The language of messages, where one was chosen.
    pub ui_lang: Option<MessageLanguage>,
}

impl Setup {
    /// For tests: this checker and these rates, and no file.
    #[cfg(test)]
    pub fn fixed(checker: Checker, supply: Supply) -> Self {
        Self { checker, supply: Arc::new(supply), config: Config::default(), ui_lang: None }
    }

    /// What the file says of the article, where the article itself does not.
    pub fn completed(&self, mut article: Article) -> Article {
        if let (None, Some(date)) = (article.given_date(), given(&self.config.date)) {
            article = article.dated(*date);
        }
        self.placed(article)
    }

    /// The same without the date.
    pub fn placed(&self, mut article: Article) -> Article {
        let config = &self.config;
        if let (None, Some(country)) = (article.given_country(), given(&config.country)) {
            article = article.country(*country);
        }
        match (article.given_language(), given(&config.language)) {
            (None, Some(language)) => article.language(language.0.clone()),
            (Some(_), _) | (None, None) => article,
        }
    }

    /// The date of the articles that have none.
    #[cfg(feature = "lsp")]
    pub fn date(&self) -> Option<ArticleDate> {
        given(&self.config.date).copied()
    }

    /// The report with messages in the language that was chosen.
    pub fn worded(&self, report: Report) -> Report {
        match self.ui_lang {
            Some(language) => report.messages_in(language),
            None => report,
        }
    }

    /// The same for a page, which is read by those who read the article: in its language unless
    /// another was chosen.
    pub fn worded_as_page(&self, report: Report) -> Report {
        let of_article = || MessageLanguage::of_article(&report);
        let language = self.ui_lang.or_else(of_article).unwrap_or_default();
        report.messages_in(language)
    }
}

/// The settings by the file that says them, and when that was written; `None` is where there is no
/// such file.
type Known = HashMap<Option<PathBuf>, (Option<SystemTime>, Result<Arc<Setup>, ProjectError>)>;

/// The settings of all articles of a run, each file of them read once, and again if it is changed.
pub struct Projects {
    options: SharedOptions,
    baseline: Option<PathBuf>,
    watch: Watch,
    clock: Clock,
    supply: Arc<Supply>,
    known: Mutex<Known>,
}

impl Projects {
    /// The settings by these options; a baseline among them takes precedence over that of a file.
    pub fn new(options: &SharedOptions, baseline: Option<&Path>, watch: Watch) -> Self {
        Self::by(Clock::stopped(), options, baseline, watch)
    }

    /// The settings of a program that runs for days.
    #[cfg(any(feature = "lsp", feature = "mcp"))]
    pub fn of_session(options: &SharedOptions) -> Self {
        Self::by(Clock::system(), options, None, Watch::Nothing)
    }

    fn by(clock: Clock, options: &SharedOptions, baseline: Option<&Path>, watch: Watch) -> Self {
        Self {
            options: options.clone(),
            baseline: baseline.map(Path::to_owned),
            watch,
            supply: Arc::new(supply(&clock, options, watch)),
            clock,
            known: Mutex::default(),
        }
    }

    /// For tests: the same settings for every article.
    #[cfg(test)]
    pub fn fixed(options: &SharedOptions, checker: Checker, supply: Supply) -> Self {
        let projects = Self::new(options, None, Watch::Nothing);
        let setup = Ok(Arc::new(Setup::fixed(checker, supply)));
        let known = Mutex::new(HashMap::from([(projects.path("-"), (None, setup))]));
        Self { known, ..projects }
    }

    /// The settings for what an argument names: a file, an address, or - for standard input.
    pub fn setup(&self, name: &str) -> Result<Arc<Setup>, ProjectError> {
        let path = self.path(name);
        let written = path.as_ref().and_then(|path| fs::metadata(path).ok()?.modified().ok());
        let known = |known: &Known| {
            let (when, setup) = known.get(&path)?;
            (*when == written).then(|| setup.clone())
        };
        if let Some(setup) = known(&self.locked()) {
            return setup;
        }
        let setup = self.read(path.as_deref());
        let mut all = self.locked();
        // Another thread may have read it meanwhile: articles with the same settings share them.
        if let Some(setup) = known(&all) {
            return setup;
        }
        all.insert(path, (written, setup.clone()));
        setup
    }

    /// The sources that were asked in vain, by name.
    pub fn failed(&self) -> Vec<String> {
        let known = self.locked();
        let setups = known.values().filter_map(|(_, setup)| setup.as_ref().ok());
        let own = setups.flat_map(|setup| setup.supply.failed());
        let mut failed: Vec<String> = own.chain(self.supply.failed()).collect();
        failed.sort();
        failed.dedup();
        failed
    }

    fn locked(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The file that says the settings, if there is one.
    pub fn path(&self, name: &str) -> Option<PathBuf> {
        if self.options.no_config {
            return None;
        }
        self.options.config.clone().or_else(|| found(name))
    }

    fn read(&self, path: Option<&Path>) -> Result<Arc<Setup>, ProjectError> {
        let config = path.map(Config::read).transpose()?.unwrap_or_default();
        let checker = self.checker(&config)?;
        let supply = match given(&config.rates) {
            None => Arc::clone(&self.supply),
            Some(files) => {
                let own = files.iter().map(|file| rates::read(&config.beside(&file.0)));
                let own: Vec<_> = own.collect::<Result<Vec<_>, _>>()?.concat();
                let supply = supply(&self.clock, &self.options, self.watch).with_fixings(own);
                Arc::new(supply.map_err(|error| config.wrong(error))?)
            }
        };
        let ui_lang = self.options.ui_lang.or(given(&config.ui_lang).map(|of| of.0));
        Ok(Arc::new(Setup { checker, supply, config, ui_lang }))
    }

    fn checker(&self, config: &Config) -> Result<Checker, ProjectError> {
        let options = &self.options;
        let mut settings = Settings::default();
        settings.policy = options.policy.or(given(&config.policy).copied()).unwrap_or_default();
        settings.tolerance = given(&config.tolerance).map(|tolerance| tolerance.0);
        let mut checker = Checker::new().settings(settings).max_claims(options.max_claims);
        if !options.relation.is_empty() {
            checker = checker.relations(options.relation.iter().copied());
        } else if let Some(relations) = given(&config.relations) {
            checker = checker.relations(relations.iter().map(|relation| relation.0));
        }
        for (tag, file) in given(&config.words).into_iter().flatten() {
            let path = config.beside(file);
            let words = Words { file: &path.display().to_string(), text: &text(&path)? };
            let language = Language::with_words(tag, &words);
            checker = checker.language(language.map_err(|error| config.wrong(error))?);
        }
        if let Some(baseline) = self.accepted(config)? {
            checker = checker.baseline(baseline);
        }
        let style = given(&config.style).into_iter().flatten().map(|rule| rule.0);
        checker = checker.style(style);
        let ignored = given(&config.ignore).into_iter().flatten().cloned();
        Ok(checker.rules_off(config.rules_off()).ignoring(ignored))
    }

    /// The findings of the baseline that the options or the file name.
    fn accepted(&self, config: &Config) -> Result<Option<Baseline>, ProjectError> {
        let of_config = || given(&config.baseline).map(|file| config.beside(&file.0));
        let path = self.baseline.clone().or_else(of_config);
        let read = |path: PathBuf| {
            let wrong = |error: exchequer::Error| {
                ProjectError::Wrong(path.display().to_string(), error.to_string())
            };
            text(&path)?.parse::<Baseline>().map_err(wrong)
        };
        path.map(read).transpose()
    }
}

fn supply(clock: &Clock, options: &SharedOptions, watch: Watch) -> Supply {
    let reach = if options.offline { Reach::Offline } else { Reach::Online };
    Supply::by(clock.clone(), reach, watch).with_limit(Duration::from_secs(options.timeout))
}

/// The nearest file in the folder of what is named, or in one above it. What has no folder is taken
/// to be in the current one.
fn found(name: &str) -> Option<PathBuf> {
    let has_folder = name != "-" && !name.contains("://");
    let path = std::path::absolute(if has_folder { name } else { "-" }).ok()?;
    let start = if path.is_dir() { path.as_path() } else { path.parent()? };
    start.ancestors().map(|folder| folder.join(NAME)).find(|path| path.is_file())
}

fn text(path: &Path) -> Result<String, ProjectError> {
    let unreadable = |error: std::io::Error| {
        ProjectError::Unreadable(path.display().to_string(), error.to_string())
    };
    fs::read_to_string(path).map_err(unreadable)
}
