//! What reading an article gives: its figures and claims, and the language it was read in.

use super::rate_need::merged;
use super::{Claim, Source};
use crate::article::Article;
use crate::common::text_form::text_form;
use crate::currency::RateNeed;
use crate::figure::{Figure, FigureId};
use crate::language::Language;
use rustc_hash::FxHashSet;
use serde::{Deserialize, Serialize};

/// What an article says: its figures, and which of them it relates to each other.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Extraction {
    /// The article that was read; all spans count bytes of its text.
    ///
    /// Where nobody gave its date, that of its dateline is the article's.
    pub article: Article,
    /// The language whose words were used.
    pub language: Language,
    /// How the language was known.
    pub language_basis: LanguageBasis,
    /// Other languages that the text may be in as well, where it is too short to tell. Currencies
    /// are left open then that any of their countries would decide.
    pub language_rivals: Vec<Language>,
    /// Every figure, in order; each is at the place that its id names.
    pub figures: Vec<Figure>,
    /// The claims, in order; only the first where there are more than
    /// [`Checker::max_claims`](crate::Checker::max_claims).
    pub claims: Vec<Claim>,
    /// The amounts that are said to be an equivalent of nothing in sight, in order: "en bot
    /// motsvarande 74 000 kronor". There is nothing to check them against.
    pub without_source: Vec<FigureId>,
    /// How many further claims were found, which nobody will judge.
    pub claims_not_judged: usize,
    /// What the article is checked against; see [`Article::against`].
    pub sources: Vec<Source>,
}

/// How an article's language was known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LanguageBasis {
    /// The article says so.
    Given,
    /// Its words tell.
    Detected,
    /// Neither: the checker's default language was used.
    Assumed,
}

text_form!(LanguageBasis, "basis of a language", {
    Given => "given",
    Detected => "detected",
    Assumed => "assumed",
});

impl Extraction {
    /// The pairs and days whose rates decide the claims, so that a caller can fetch exactly those.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($109).").dated("2023-08-15".parse()?);
    /// let needs = Checker::new().extract(&article).rate_needs();
    /// let pairs = needs.iter().map(|need| format!("{}/{}", need.base, need.quote));
    /// assert_eq!(pairs.collect::<Vec<_>>(), ["EUR/USD"]);
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn rate_needs(&self) -> Vec<RateNeed> {
        let mut seen = FxHashSet::default();
        let of_its_own = self.claims.iter().filter(|claim| {
            let currencies = |id: &FigureId| self.figures.get(*id).map(Figure::currencies);
            let currencies: Vec<_> = claim.figures().iter().map(currencies).collect();
            // Open currencies make hundreds of pairs, and many claims of an article make the same
            // ones.
            claim.relation().takes_rates()
                && seen.insert((claim.relation(), claim.dated(), currencies))
        });
        let needs =
            of_its_own.flat_map(|claim| claim.rate_needs(&self.figures, self.article.given_date()));
        merged(needs.collect())
    }
}
