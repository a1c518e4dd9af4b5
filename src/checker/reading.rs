//! Reading an article, and the texts that it is checked against.

use super::Checker;
use crate::Span;
use crate::article::{Article, Origin, dateline};
use crate::claim::grounding::may_be_repeated;
use crate::claim::{self, Assertion, Claim, Claims, Extraction, Source};
use crate::figure::marked::MarkedText;
use crate::figure::{self, Context, Figure};
use crate::interrupt::Interrupt;
use crate::language::Language;

impl Checker {
    /// What an article and its sources say, until the flag is raised.
    pub(super) fn extracted(&self, article: &Article, interrupt: &Interrupt) -> Extraction {
        let mut extraction = self.read(article, interrupt);
        self.add_sources(article, &mut extraction, interrupt);
        if let Some(wanted) = &self.relations {
            extraction.claims.retain(|claim| wanted.contains(&claim.relation()));
        }
        extraction.claims_not_judged = extraction.claims.len().saturating_sub(self.max_claims);
        extraction.claims.truncate(self.max_claims);
        extraction
    }

    /// What an article says by itself.
    fn read(&self, article: &Article, interrupt: &Interrupt) -> Extraction {
        let (language, language_basis, language_rivals) = self.language_of(article);
        let article = dated(article, &language);
        let language = article
            .given_country()
            .map_or(language.clone(), |country| language.written_in(country));
        let day = article.given_date().map(|date| date.to());
        let context =
            Context { language: &language, country: article.given_country(), day, interrupt };
        let tokens = crate::text::tokens(article.text(), &language, interrupt);
        let text = article.text();
        let figures = figure::figures(text, &tokens, &context);
        let marked = MarkedText { text, tokens: &tokens, figures: &figures, context: &context };
        let Claims { all: claims, without_source } = claim::claims(marked, article.given_parts());
        Extraction {
            article,
            language,
            language_basis,
            language_rivals,
            figures,
            claims,
            without_source,
            claims_not_judged: 0,
            sources: Vec::new(),
        }
    }

    /// Reads the sources that the article names, and claims that they have its figures.
    fn add_sources(&self, article: &Article, extraction: &mut Extraction, interrupt: &Interrupt) {
        if article.given_sources().is_empty() {
            return;
        }
        let read = article.given_sources().iter().enumerate().map(|(at, source)| {
            let name = source.given_id().map(str::to_owned);
            let name = name.unwrap_or_else(|| format!("source {}", at.saturating_add(1)));
            self.table(&name, source, extraction, interrupt).unwrap_or_else(|| {
                let figures = self.read(source, interrupt).figures;
                Source::new(name, source.text().to_owned(), figures)
            })
        });
        extraction.sources = read.collect();
        let wanted = extraction.figures.iter().filter(|figure| may_be_repeated(figure));
        extraction.claims.extend(wanted.map(support));
        extraction.claims.sort_by_key(|claim| (claim.span, claim.relation()));
    }

    /// A source that is a table. The names of its columns are read in the article's language,
    /// unless the source's own is given.
    fn table(
        &self,
        name: &str,
        source: &Article,
        extraction: &Extraction,
        interrupt: &Interrupt,
    ) -> Option<Source> {
        let language = match source.given_language() {
            Some(_) => self.language_of(source).0,
            None => extraction.language.clone(),
        };
        let day = extraction.article.given_date().map(|date| date.to());
        let country = source.given_country().or(extraction.article.given_country());
        let context = Context { language: &language, country, day, interrupt };
        let read = |words: &str| {
            let tokens = crate::text::tokens(words, &language, interrupt);
            let figures = figure::figures(words, &tokens, &context);
            let [figure] = figures.as_slice() else { return None };
            if figure.span != Span::new(0, words.len()) {
                return None;
            }
            Some((figure.unit.clone(), figure.written()?.value()))
        };
        Source::of_table(name, source.text(), &read)
    }
}

fn support(figure: &Figure) -> Claim {
    Claim { assertion: Assertion::Support { figure: figure.id }, span: figure.span, cue: None }
}

/// The article with the date of its dateline, where nobody gave one.
fn dated(article: &Article, language: &Language) -> Article {
    let article = article.clone();
    let found = match article.given_date() {
        Some(_) => None,
        None => dateline::dateline(article.text(), language),
    };
    match found {
        Some(date) => article.dated_by(date, Origin::Dateline),
        None => article,
    }
}
