//! The one-call way in: from an article to its figures, its claims and a report.

use crate::article::{Article, ArticleDate};
use crate::claim::{self, Claim, RateNeed};
use crate::currency::Country;
use crate::figure::{self, Context, Figure, token};
use crate::language::Language;

/// What an article says: its figures, and which of them it relates to each other.
#[derive(Clone, Debug)]
pub struct Extraction {
    /// The language that was read, and how it was known.
    pub language: Option<Language>,
    /// The country in which the article appears, where it is known.
    pub country: Option<Country>,
    /// The article's date, where it is known.
    pub date: Option<ArticleDate>,
    /// Every figure, in order.
    pub figures: Vec<Figure>,
    /// Every claim, in order.
    pub claims: Vec<Claim>,
}

/// Checks articles. Cheap to make, and one checker serves any number of articles and threads.
#[derive(Clone, Debug, Default)]
pub struct Checker {}

impl Checker {
    /// A checker with the crate's own words and rates.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The figures and claims of an article. Pure: no rates, no network, no clock.
    #[must_use]
    pub fn extract(&self, article: &Article) -> Extraction {
        let language = article.language_tag().and_then(Language::find).or_else(|| Language::find("en"));
        let (country, date) = (article.country_code(), article.date());
        let mut extraction = Extraction { language, country, date, figures: Vec::new(), claims: Vec::new() };
        if let Some(language) = &extraction.language {
            let context = Context { language, country, day: date.map(|date| date.to()) };
            let tokens = token::tokens(article.text(), language);
            extraction.figures = figure::figures(article.text(), &tokens, &context);
            extraction.claims = claim::claims(article.text(), &tokens, &mut extraction.figures, &context);
        }
        extraction
    }
}

impl Extraction {
    /// The pairs and days whose rates decide the claims, so that a caller can fetch exactly those.
    #[must_use]
    pub fn rate_needs(&self) -> Vec<RateNeed> {
        claim::merged(
            self.claims.iter().flat_map(|claim| claim.rate_needs(&self.figures, self.date)).collect(),
        )
    }
}
