//! What an article is checked against: a press release, a table, another article.

mod table;

pub(crate) use table::{Column, Reader, Table};

use crate::figure::Figure;

/// A text that may have the figures of an article.
///
/// CSV and JSON are read by columns: "revenue_eur_m" and "Price (USD)" say what the numbers below
/// them count, and the sum, the mean and the shares of a column count as said, too.
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
    table: Option<Table>,
}

impl Source {
    pub(crate) fn new(name: String, text: String, figures: Vec<Figure>) -> Self {
        Self { name, text, figures, table: None }
    }

    /// The source that is a table, read with the words of a language; `None` where it is none.
    pub(crate) fn of_table(name: &str, text: &str, read: &Reader<'_>) -> Option<Self> {
        let (table, figures) = Table::of(text, read)?;
        Some(Self { name: name.to_owned(), text: text.to_owned(), figures, table: Some(table) })
    }

    /// The table that it is: CSV or JSON.
    pub(crate) fn table(&self) -> Option<&Table> {
        self.table.as_ref()
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
