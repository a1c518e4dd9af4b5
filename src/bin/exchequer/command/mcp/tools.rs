//! What the tools do.

use super::schema::{
    AskRate, CHECK_ARTICLE, CheckArticle, Checked, DayRate, EXPLAIN_FINDING, ExplainFinding,
    Explained, Found, Instead, RATE, Rates,
};
use crate::arguments::{country, currency};
use crate::guard::guarded;
use crate::input::LONGEST_BYTES;
use crate::project::Projects;
use crate::supply::live;
use exchequer::article::{ArticleDate, Clipping};
use exchequer::currency::RateNeed;
use exchequer::rates::SourceId;
use exchequer::report::{MessageLanguage, Replacement};
use exchequer::verdict::Finding;
use exchequer::{Article, Interrupt, Report};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// A list of rates has no more days, since a model has to read it.
const MOST_DAYS: usize = 31;

/// The checker behind the tools.
pub struct Tools {
    /// The settings: those of the command line and of the working directory.
    pub projects: Projects,
}

impl Tools {
    /// What a tool gives, or what is wrong with its arguments. A fault of the program is an error,
    /// too.
    pub fn call(&self, name: &str, arguments: Map<String, Value>) -> Result<Value, String> {
        let called = guarded(|| match name {
            CHECK_ARTICLE => written(&self.check(read(arguments)?)?),
            EXPLAIN_FINDING => written(&self.explain(read(arguments)?)?),
            RATE => written(&self.rate(&read(arguments)?)?),
            _ => Err(format!("there is no tool `{name}`")),
        });
        called.map_err(|fault| fault.to_string()).flatten()
    }

    fn check(&self, asked: CheckArticle) -> Result<Checked, String> {
        let report = self.report(asked)?;
        let findings = report.findings().iter().zip(report.replacements()).enumerate();
        Ok(Checked {
            passes: report.passes(),
            language: report.language().tag().to_owned(),
            country: report.country().map(|country| country.to_string()),
            date: report.article().given_date().map(|date| date.to_string()),
            figures: report.figures().len(),
            findings: findings
                .map(|(index, (finding, instead))| found(&report, index, finding, instead))
                .collect(),
            claims_not_judged: report.claims_not_judged(),
        })
    }

    fn explain(&self, asked: ExplainFinding) -> Result<Explained, String> {
        let ExplainFinding { text, date, lang, country, ui_lang, index } = asked;
        let report = self.report(CheckArticle { text, date, lang, country, ui_lang })?;
        let explanation = report.explanation(index).ok_or_else(|| {
            format!("there is no finding {index}; the text has {}", report.findings().len())
        })?;
        let rates = report.findings().get(index).map(Finding::rates).unwrap_or_default();
        let fixings = rates.iter().flat_map(|rate| &rate.fixings);
        let pages = fixings.filter_map(|fixing| SourceId::publisher(&fixing.source));
        let pages: BTreeSet<&str> =
            pages.map(|publisher| publisher.page).filter(|page| !page.is_empty()).collect();
        Ok(Explained { explanation, sources: pages.into_iter().map(str::to_owned).collect() })
    }

    fn report(&self, asked: CheckArticle) -> Result<Report, String> {
        let setup = self.projects.setup("-").map_err(|error| error.to_string())?;
        let own = asked.ui_lang.as_deref().map(MessageLanguage::from_tag).transpose();
        let own = own.map_err(|error| format!("ui_lang: {error}"))?;
        let article = setup.completed(article(asked)?);
        let make = |report, _: &Interrupt| Ok(report);
        let answer = setup.supply.answer(&setup.checker, article, Interrupt::new(), make);
        let report = answer.map_err(|unchecked| unchecked.cause.to_string())?;
        Ok(match own {
            Some(language) => report.messages_in(language),
            None => setup.worded(report),
        })
    }

    fn rate(&self, asked: &AskRate) -> Result<Rates, String> {
        let [base, quote] = [("from", &asked.from), ("to", &asked.to)].map(|(field, code)| {
            currency(code).map_err(|error| format!("{field}: `{code}`: {error}"))
        });
        let (base, quote) = (base?, quote?);
        let date = date(&asked.date)?;
        if date.day_count() > MOST_DAYS {
            return Err(format!("date: {date} has more than {MOST_DAYS} days; ask for fewer"));
        }
        let need = RateNeed { base, quote, from: date.from(), to: date.to() };
        let setup = self.projects.setup("-").map_err(|error| error.to_string())?;
        let book = setup.supply.book(need);
        let pair = book.pair(base, quote);
        let rates: Vec<DayRate> = date
            .days()
            .flat_map(|day| pair.on(day).iter().map(move |rate| (day, rate.rate().clone())))
            .map(|(day, rate)| DayRate {
                day: day.to_string(),
                low: rate.interval.low().normalize().to_string(),
                high: rate.interval.high().unwrap_or(rate.interval.low()).normalize().to_string(),
                carried_days: rate.carried_days,
                source: rate.source,
                derivation: rate.derivation.to_string(),
            })
            .collect();
        if rates.is_empty() {
            let known = pair.known().unwrap_or_else(|| "no fixings of any day".to_owned());
            return Err(format!("no rate of {base} in {quote} on {date}; {known}"));
        }
        Ok(Rates { from: base.to_string(), to: quote.to_string(), rates })
    }
}

fn article(asked: CheckArticle) -> Result<Article, String> {
    if asked.text.len() as u64 > LONGEST_BYTES {
        return Err("text: longer than 16 MB; split it into articles".to_owned());
    }
    let in_text = |error: exchequer::Error| format!("text: {error}");
    let bytes = asked.text.as_bytes();
    let clipping = match asked.date.as_deref() {
        // A date in the text is not even read.
        Some(given) => Clipping::from_body(bytes).map_err(in_text)?.dated(date(given)?),
        None => Clipping::from_text(bytes).map_err(in_text)?,
    };
    let mut article = clipping.article;
    if let Some(code) = asked.country {
        article = article.country(country(&code).map_err(|error| format!("country: {error}"))?);
    }
    if let Some(tag) = asked.lang {
        article = article.try_language(&tag).map_err(|error| format!("lang: {error}"))?;
    }
    Ok(article)
}

fn date(text: &str) -> Result<ArticleDate, String> {
    ArticleDate::parse_on(text, live::today()).map_err(|error| format!("date: {error}"))
}

fn found(report: &Report, index: usize, finding: &Finding, instead: Option<&Replacement>) -> Found {
    let figures = finding.figures().iter().filter_map(|id| report.figure(*id));
    Found {
        index,
        relation: finding.relation().to_string(),
        verdict: finding.verdict().to_string(),
        passes: finding.passes(),
        figures: figures.map(|figure| report.words(figure).to_owned()).collect(),
        message: finding.message().to_owned(),
        suggestion: instead.map(|instead| Instead {
            replace: instead.span.of(report.article().text()).to_owned(),
            with: instead.text.clone(),
        }),
    }
}

fn read<T: DeserializeOwned>(arguments: Map<String, Value>) -> Result<T, String> {
    serde_json::from_value(Value::Object(arguments)).map_err(|error| format!("arguments: {error}"))
}

fn written(value: &impl Serialize) -> Result<Value, String> {
    serde_json::to_value(value).map_err(|error| error.to_string())
}
