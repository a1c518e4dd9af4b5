//! `exchequer config`: the settings in force for an article, and where each comes from.
//!
//! ```text
//! policy      strict          --policy
//! country     DK              drafts/exchequer.toml:1
//! language    (guessed)
//! ```

use crate::arguments::{ConfigOptions, SharedOptions};
use crate::project::Projects;
use crate::project::file::{Config, Setting, Word, given};
use crate::supply::progress::Watch;
use crate::{Outcome, complain};
use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;

/// One setting: its name, its value, and where it comes from.
struct Row {
    name: &'static str,
    value: String,
    from: String,
}

/// Prints the settings, one a line. Settings that cannot be used are an error, as they are for
/// `check`.
pub fn config(options: &ConfigOptions) -> io::Result<Outcome> {
    let projects = Projects::new(&options.shared, None, Watch::Nothing);
    let setup = match projects.setup(options.article.as_deref().unwrap_or("-")) {
        Ok(setup) => setup,
        Err(error) => {
            complain(&error);
            return Ok(Outcome::BadInput);
        }
    };
    let rows = rows(&setup.config, &options.shared);
    let width = rows.iter().map(|row| row.value.chars().count()).max().unwrap_or(0);
    let mut out = io::stdout().lock();
    for Row { name, value, from } in rows {
        writeln!(out, "{}", format!("{name:<10}  {value:<width$}  {from}").trim_end())?;
    }
    Ok(Outcome::Passes)
}

fn rows(config: &Config, options: &SharedOptions) -> Vec<Row> {
    let table = Table { config };
    let relations = Some(list(&options.relation)).filter(|all| !all.is_empty());
    vec![
        table.row("country", options.country.as_ref().map(text_of), &config.country, text_of, ""),
        table.row("language", options.lang.clone(), &config.language, |tag| tag.0.clone(), GUESSED),
        table.row("date", options.date.as_ref().map(text_of), &config.date, text_of, ""),
        table.row(
            "ui_lang",
            options.ui_lang.as_ref().map(text_of),
            &config.ui_lang,
            |of| of.0.to_string(),
            "en",
        ),
        table.row(
            "policy",
            options.policy.as_ref().map(text_of),
            &config.policy,
            text_of,
            "newsroom",
        ),
        table.row("tolerance", None, &config.tolerance, |of| format!("{} %", of.0), "0 %"),
        table.row("relations", relations, &config.relations, |all| words(all), "all"),
        table.row("style", None, &config.style, |all| words(all), ""),
        table.row("baseline", None, &config.baseline, |path| config.shown(&path.0), ""),
        table.row("ignore", None, &config.ignore, |all| all.join(", "), ""),
        table.row("rates", None, &config.rates, |all| paths(config, all), ""),
        table.row("words", None, &config.words, |all| own_words(config, all), ""),
        table.row("rules.off", None, &config.rules.off, |all| words(all), ""),
    ]
}

/// What is said of a language that nobody names.
const GUESSED: &str = "(from the words)";

struct Table<'c> {
    config: &'c Config,
}

impl Table<'_> {
    /// The option's value, else the file's, else the program's own.
    fn row<T>(
        &self,
        name: &'static str,
        option: Option<String>,
        setting: &Setting<T>,
        show: impl Fn(&T) -> String,
        own: &str,
    ) -> Row {
        if let Some(value) = option {
            return Row { name, value, from: "the command line".to_owned() };
        }
        match (given(setting), self.config.line(setting)) {
            (Some(value), Some(line)) => {
                let from = format!("{}:{line}", self.config.path.display());
                Row { name, value: show(value), from }
            }
            _ => Row { name, value: or_dash(own), from: "default".to_owned() },
        }
    }
}

fn or_dash(value: &str) -> String {
    if value.is_empty() { "-".to_owned() } else { value.to_owned() }
}

fn text_of(value: &impl Display) -> String {
    value.to_string()
}

fn list<T: Display>(values: &[T]) -> String {
    values.iter().map(T::to_string).collect::<Vec<_>>().join(", ")
}

fn words<T: Display>(values: &[Word<T>]) -> String {
    values.iter().map(|word| word.0.to_string()).collect::<Vec<_>>().join(", ")
}

fn paths(config: &Config, files: &[Word<PathBuf>]) -> String {
    files.iter().map(|file| config.shown(&file.0)).collect::<Vec<_>>().join(", ")
}

fn own_words(config: &Config, files: &BTreeMap<String, PathBuf>) -> String {
    let named = files.iter().map(|(tag, file)| format!("{tag}: {}", config.shown(file)));
    named.collect::<Vec<_>>().join(", ")
}
