//! The checker, for one article or for many at once.

use crate::article::Given;
use crate::error::{Error, OptionError, RatesError, raised};
use crate::report::Report;
use exchequer::language::{Language, Words};
use exchequer::rates::{Fixing, RateBook};
use exchequer::report::{MessageLanguage, StyleRule};
use exchequer::verdict::Settings;
use exchequer::{Article, Interrupt};
use pyo3::prelude::*;
use std::num::NonZero;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How long a wish to stop (Ctrl-C) may wait.
const PATIENCE: Duration = Duration::from_millis(50);

/// Checks articles; see `exchequer.Checker`.
#[pyclass(frozen, module = "exchequer._native")]
pub struct Checker {
    checker: exchequer::Checker,
    messages: MessageLanguage,
}

#[pymethods]
impl Checker {
    /// `words` are `(tag, name of the file, text of the file)`, and `fixings` JSON.
    #[new]
    #[pyo3(signature = (*, policy="newsroom", tolerance=None, words=Vec::new(), fixings="[]",
        embedded_rates=true, relations=None, max_claims=None, style=Vec::new(), ui_lang=None))]
    // Python's keywords, one by one.
    #[allow(clippy::too_many_arguments)]
    fn new(
        policy: &str,
        tolerance: Option<&str>,
        words: Vec<(String, String, String)>,
        fixings: &str,
        embedded_rates: bool,
        relations: Option<Vec<String>>,
        max_claims: Option<usize>,
        style: Vec<String>,
        ui_lang: Option<&str>,
    ) -> PyResult<Self> {
        let mut checker = exchequer::Checker::with_rates(book(fixings, embedded_rates)?)
            .settings(settings(policy, tolerance)?);
        for (tag, file, text) in &words {
            let language = Language::with_words(tag, &Words { file, text }).map_err(raised)?;
            checker = checker.language(language);
        }
        if let Some(names) = relations {
            let relations: Result<Vec<_>, _> = names.iter().map(|name| name.parse()).collect();
            checker = checker.relations(relations.map_err(raised)?);
        }
        let style: Result<Vec<StyleRule>, _> = style.iter().map(|rule| rule.parse()).collect();
        checker = checker.style(style.map_err(raised)?);
        if let Some(claims) = max_claims {
            checker = checker.max_claims(claims);
        }
        let messages = ui_lang.map(message_language).transpose()?.unwrap_or_default();
        Ok(Self { checker, messages })
    }

    fn check(&self, py: Python<'_>, article: Given) -> PyResult<Report> {
        let article = article.article()?;
        Ok(Report(py.detach(|| self.checker.check(&article).messages_in(self.messages))))
    }

    /// Reports in the order of the articles. All cores where `threads` is 0.
    fn check_many(
        &self,
        py: Python<'_>,
        articles: Vec<Given>,
        threads: usize,
    ) -> PyResult<Vec<Report>> {
        let articles = articles.into_iter().enumerate().map(|(at, given)| {
            given.article().inspect_err(|error| {
                // The note stays with the exception where it is shown.
                let _ = error.value(py).call_method1("add_note", (format!("in article {at}"),));
            })
        });
        let articles = articles.collect::<PyResult<Vec<_>>>()?;
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        let threads = if threads == 0 { cores } else { threads };
        self.reports(py, &articles, threads.min(articles.len()))
    }
}

impl Checker {
    fn reports(
        &self,
        py: Python<'_>,
        articles: &[Article],
        threads: usize,
    ) -> PyResult<Vec<Report>> {
        let reports: Vec<OnceLock<exchequer::Report>> =
            articles.iter().map(|_| OnceLock::new()).collect();
        let (next, interrupt) = (AtomicUsize::new(0), Interrupt::new());
        let (running, ended) = channel::<()>();
        let work = || {
            while let Some((article, report)) = {
                let at = next.fetch_add(1, Ordering::Relaxed);
                articles.get(at).zip(reports.get(at))
            } {
                let Ok(checked) = self.checker.check_until(article, &interrupt) else { return };
                let _ = report.set(checked.messages_in(self.messages));
            }
        };
        thread::scope(|scope| {
            for _ in 0..threads {
                let (running, work) = (running.clone(), &work);
                scope.spawn(move || {
                    work();
                    drop(running);
                });
            }
            drop(running);
            wait(py, ended).inspect_err(|_| interrupt.raise())
        })?;
        let reports: Option<Vec<_>> = reports.into_iter().map(OnceLock::into_inner).collect();
        let reports = reports.ok_or_else(|| Error::new_err("a thread ended early"))?;
        Ok(reports.into_iter().map(Report).collect())
    }
}

/// Waits until every sender is gone, or until Python has a signal to handle.
fn wait(py: Python<'_>, mut ended: Receiver<()>) -> PyResult<()> {
    loop {
        let (state, receiver) = py.detach(move || (ended.recv_timeout(PATIENCE), ended));
        ended = receiver;
        match state {
            Err(RecvTimeoutError::Disconnected) => return Ok(()),
            Ok(()) | Err(RecvTimeoutError::Timeout) => py.check_signals()?,
        }
    }
}

fn message_language(tag: &str) -> PyResult<MessageLanguage> {
    MessageLanguage::from_tag(tag)
        .map_err(|error| OptionError::new_err(format!("ui_lang: {error}")))
}

fn settings(policy: &str, tolerance: Option<&str>) -> PyResult<Settings> {
    let mut settings = Settings::default();
    settings.policy = policy.parse().map_err(raised)?;
    if let Some(percent) = tolerance {
        let read = percent
            .parse()
            .map_err(|error| OptionError::new_err(format!("tolerance `{percent}`: {error}")))?;
        settings.tolerance = Some(read);
    }
    Ok(settings)
}

fn book(fixings: &str, embedded: bool) -> PyResult<RateBook> {
    let mut book = if embedded { RateBook::embedded() } else { RateBook::empty() };
    let fixings: Vec<Fixing> =
        serde_json::from_str(fixings).map_err(|error| RatesError::new_err(error.to_string()))?;
    for fixing in fixings {
        book.insert(fixing).map_err(|refused| RatesError::new_err(refused.to_string()))?;
    }
    Ok(book)
}
