//! Reading an article with the texts that it is checked against.

use super::Checker;
use crate::claim::{Assertion, Claim, Extraction, Source};
use crate::figure::{Figure, Unit};
use crate::interrupt::Interrupt;

impl Checker {
    /// The same with the sources that the article names, and a claim for each figure that they
    /// should have.
    pub(super) fn with_sources(
        &self,
        mut extraction: Extraction,
        interrupt: &Interrupt,
    ) -> Extraction {
        let article = extraction.article.clone();
        if article.given_sources().is_empty() {
            return extraction;
        }
        let read = article.given_sources().iter().enumerate().map(|(at, source)| {
            let name = source.given_id().map(str::to_owned);
            let name = name.unwrap_or_else(|| format!("source {}", at.saturating_add(1)));
            let figures = self.extracted_alone(source, interrupt).figures;
            Source::new(name, source.text().to_owned(), figures)
        });
        extraction.sources = read.collect();
        let claims = extraction.figures.iter().filter(|figure| is_looked_for(figure)).map(support);
        extraction.claims.extend(claims);
        extraction.claims.sort_by_key(|claim| (claim.span, claim.relation()));
        let further = extraction.claims.len().saturating_sub(self.max_claims);
        extraction.claims_not_judged = extraction.claims_not_judged.saturating_add(further);
        extraction.claims.truncate(self.max_claims);
        extraction
    }
}

/// Years and days repeat by their nature.
const fn is_looked_for(figure: &Figure) -> bool {
    !matches!(figure.unit, Unit::Year | Unit::Date)
}

fn support(figure: &Figure) -> Claim {
    Claim { assertion: Assertion::Support { figure: figure.id }, span: figure.span, cue: None }
}
