//! What an article is checked against: a press release, a table, another article.

use crate::figure::Figure;

/// A text that may have the figures of an article.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::{Article, Checker};
///
/// let release = Article::new("Sales rose by 42 percent.").language("en").id("release.txt");
/// let article = Article::new("Sales are up 42 per cent.").language("en").against([release]);
/// let extraction = Checker::new().extract(&article);
/// assert_eq!(extraction.sources[0].name(), "release.txt");
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Source {
    name: String,
    text: String,
    figures: Vec<Figure>,
}

impl Source {
    pub(crate) fn new(name: String, text: String, figures: Vec<Figure>) -> Self {
        Self { name, text, figures }
    }

    /// The name by which it was given, or "source 1" for the first without one.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its text, of which the spans of its figures count the bytes.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Its figures, in order.
    #[must_use]
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }
}
