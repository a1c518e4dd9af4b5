//! The one-call way in: from an article to its figures, its claims and a report.
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Reklamen lover 495.000 rubler, svarende til 36.000 kroner.")
//!     .language("da")
//!     .dated("2023-08".parse().unwrap());
//! let report = Checker::new().check(&article);
//! assert_eq!(report.figures().len(), 2);
//! # }
//! ```
//!
//! It joins the stages and holds what a newsroom chooses: words, rates, policy. It decides nothing
//! about any figure itself.

mod language;
mod reading;
mod suppressions;

use crate::Error;
use crate::article::Article;
use crate::claim::{Extraction, Relation};
use crate::interrupt::Interrupt;
use crate::language::Language;
use crate::rates::RateBook;
use crate::report::{Accepted, HouseStyle, Report, StyleRule};
use crate::verdict::{self, Case, Policy, Settings};

/// Checks articles. Cheap to clone, and one checker serves any number of articles and threads.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::Checker;
/// use exchequer::verdict::Policy;
///
/// let strict = Checker::new().policy(Policy::Strict);
/// # let _ = strict;
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Checker {
    rates: RateBook,
    settings: Settings,
    own_words: Vec<Language>,
    /// English unless set; its words are not read before an article needs them.
    default_language: Option<Language>,
    max_claims: usize,
    relations: Option<Vec<Relation>>,
    accepted: Accepted,
    style: Vec<StyleRule>,
}

impl Checker {
    /// So many claims of an article are judged unless [`max_claims`](Self::max_claims) says
    /// otherwise. A book of all conversions of a newspaper's year stays below it; what goes beyond
    /// was made to keep the checker busy.
    pub const MAX_CLAIMS: usize = 20_000;

    /// A checker with the crate's own words and the rates embedded in it.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// assert_eq!(report.figures().len(), 1);
    /// # }
    /// ```
    #[cfg(feature = "ecb")]
    #[must_use]
    pub fn new() -> Self {
        Self::with_rates(RateBook::embedded())
    }

    /// A checker with the crate's own words and these rates.
    ///
    /// ```
    /// use exchequer::rates::RateBook;
    /// use exchequer::{Article, Checker};
    ///
    /// // No rates at all: figures and claims are found, and no conversion can be judged, which is
    /// // told and fails under the strict policy only.
    /// let checker = Checker::with_rates(RateBook::empty());
    /// let report = checker.check(&Article::new("She paid 100 euros ($109)."));
    /// assert_eq!((report.figures().len(), report.passes()), (2, true));
    /// ```
    #[must_use]
    pub fn with_rates(rates: RateBook) -> Self {
        Self {
            rates,
            settings: Settings::default(),
            own_words: Vec::new(),
            default_language: None,
            max_claims: Self::MAX_CLAIMS,
            relations: None,
            accepted: Accepted::default(),
            style: Vec::new(),
        }
    }

    /// Which verdicts pass.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::verdict::Policy;
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($109).").dated("2023-08".parse()?);
    /// let strict = Checker::new().policy(Policy::Strict);
    /// assert!(!strict.check(&article).passes());
    /// assert!(Checker::new().check(&article).passes());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn policy(mut self, policy: Policy) -> Self {
        self.settings.policy = policy;
        self
    }

    /// How findings are turned into pass or fail.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::verdict::Settings;
    /// use exchequer::{Article, Checker};
    /// use rust_decimal::dec;
    ///
    /// let mut settings = Settings::default();
    /// settings.tolerance = Some(dec!(5));
    /// let article = Article::new("She paid 100 euros ($105).").dated("2023-08-15".parse()?);
    /// assert!(Checker::new().settings(settings).check(&article).passes());
    /// assert!(!Checker::new().check(&article).passes());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = settings;
        self
    }

    /// Reads articles with a language of your own ([`Language::with_words`],
    /// [`Language::from_toml`]); it takes the place of the crate's language with the same tag.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::language::{Language, Words};
    /// use exchequer::{Article, Checker};
    ///
    /// let house = Words { file: "house.toml", text: "[hedge]\nabout = [\"plusminus\"]" };
    /// let checker = Checker::new().language(Language::with_words("da", &house)?);
    /// let extraction = checker.extract(&Article::new("plusminus 500 kroner").language("da"));
    /// assert!(extraction.figures[0].hedge().is_some());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.own_words.retain(|known| known.tag() != language.tag());
        self.own_words.push(language);
        self
    }

    /// The language in which to read articles that do not say and do not tell; English unless set.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::language::Language;
    /// use exchequer::{Article, Checker, LanguageBasis};
    ///
    /// let checker = Checker::new().default_language(Language::find("da").unwrap());
    /// let report = checker.check(&Article::new("5 kr."));
    /// assert_eq!((report.language().tag(), report.language_basis()), ("da", LanguageBasis::Assumed));
    /// # }
    /// ```
    #[must_use]
    pub fn default_language(mut self, language: Language) -> Self {
        self.default_language = Some(language);
        self
    }

    /// Which relations are checked; all of them unless set. Claims of others are not judged and stand
    /// in no report. What triangles and shared rates are made of are conversions, which are found
    /// all the same.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::claim::Relation;
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("Sales rose 5 per cent, from 200 to 240.").language("en");
    /// assert_eq!(Checker::new().check(&article).findings().len(), 1);
    /// let money = Checker::new().relations([Relation::Conversion]);
    /// assert!(money.check(&article).findings().is_empty());
    /// # }
    /// ```
    #[must_use]
    pub fn relations(mut self, relations: impl IntoIterator<Item = Relation>) -> Self {
        self.relations = Some(relations.into_iter().collect());
        self
    }

    /// How many claims of an article are judged, in the order of the text; [`Self::MAX_CLAIMS`]
    /// unless set. It bounds time and memory. The report says how many further claims there are
    /// ([`Report::claims_not_judged`]), and does not pass then.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("100 euro (746 kroner). 200 dollar (1.400 kroner).").language("da");
    /// let report = Checker::new().max_claims(1).check(&article);
    /// assert_eq!((report.findings().len(), report.claims_not_judged()), (1, 1));
    /// # }
    /// ```
    #[must_use]
    pub fn max_claims(mut self, claims: usize) -> Self {
        self.max_claims = claims;
        self
    }

    /// The rates that [`Self::check`] uses.
    ///
    /// ```
    /// use exchequer::Checker;
    /// use exchequer::rates::RateBook;
    ///
    /// let checker = Checker::with_rates(RateBook::empty());
    /// assert!(checker.rates().coverage_table().lines().count() <= 1);
    /// ```
    #[must_use]
    pub fn rates(&self) -> &RateBook {
        &self.rates
    }

    /// The figures and claims of an article. Pure: no rates, no network, no clock.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let extraction = Checker::new().extract(&Article::new("She paid 100 euros ($109)."));
    /// assert_eq!((extraction.figures.len(), extraction.claims.len()), (2, 1));
    /// # }
    /// ```
    #[must_use]
    pub fn extract(&self, article: &Article) -> Extraction {
        self.extracted(article, &Interrupt::never())
    }

    /// The figures and claims of an article, for a caller that has a deadline.
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last claim was found.
    pub fn extract_until(
        &self,
        article: &Article,
        interrupt: &Interrupt,
    ) -> Result<Extraction, Error> {
        interrupt.unless_raised(self.extracted(article, interrupt))
    }

    /// Judges what was extracted by these rates. Pure, too.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::rates::RateBook;
    /// use exchequer::verdict::{Reason, Verdict};
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($109).").dated("2023-08-15".parse()?);
    /// let checker = Checker::new();
    /// let extraction = checker.extract(&article);
    /// let report = checker.judge(&extraction, &RateBook::empty());
    /// assert_eq!(report.findings()[0].reason(), Some(Reason::NoRate));
    /// let report = checker.judge(&extraction, &RateBook::embedded());
    /// assert_eq!(report.findings()[0].verdict(), Verdict::Holds);
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn judge(&self, extraction: &Extraction, rates: &RateBook) -> Report {
        self.judged(extraction.clone(), rates, &Interrupt::never())
    }

    /// Judges what was extracted, for a caller that has a deadline.
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last claim was judged.
    pub fn judge_until(
        &self,
        extraction: &Extraction,
        rates: &RateBook,
        interrupt: &Interrupt,
    ) -> Result<Report, Error> {
        interrupt.unless_raised(self.judged(extraction.clone(), rates, interrupt))
    }

    /// Reads an article and judges its claims by the checker's own rates.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::verdict::Verdict;
    /// use exchequer::{Article, Checker};
    ///
    /// let article = Article::new("She paid 100 euros ($109).").dated("2023-08-15".parse()?);
    /// let report = Checker::new().check(&article);
    /// assert_eq!(report.findings()[0].verdict(), Verdict::Holds);
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn check(&self, article: &Article) -> Report {
        self.judged(self.extract(article), &self.rates, &Interrupt::never())
    }

    /// Reads an article and judges its claims, for a caller that has a deadline; see [`Interrupt`]
    /// for an example.
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the report was made.
    pub fn check_until(&self, article: &Article, interrupt: &Interrupt) -> Result<Report, Error> {
        let extraction = self.extract_until(article, interrupt)?;
        interrupt.unless_raised(self.judged(extraction, &self.rates, interrupt))
    }

    fn judged(&self, extraction: Extraction, rates: &RateBook, interrupt: &Interrupt) -> Report {
        let case = Case {
            text: extraction.article.text(),
            figures: &extraction.figures,
            claims: &extraction.claims,
            sources: &extraction.sources,
            parts: extraction.article.given_parts(),
            date: extraction.article.given_date(),
            language: Some(&extraction.language),
        };
        let judgement = verdict::judgement(&case, rates, &self.settings, interrupt);
        let style = HouseStyle { rules: &self.style, policy: self.settings.policy };
        Report::new(extraction, judgement, style, &self.accepted, interrupt)
    }
}

#[cfg(feature = "ecb")]
impl Default for Checker {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests;
