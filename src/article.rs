//! The text that is checked, with its language, country and date.

#[cfg(feature = "html")]
pub mod charset;
#[cfg(feature = "html")]
mod clipping;
mod date;
pub(crate) mod dateline;
mod front_matter;
#[cfg(feature = "docx")]
pub mod office;
mod origin;
#[cfg(feature = "html")]
pub mod page;
mod part;
mod record;

pub use crate::common::credentials::without_credentials;
#[cfg(feature = "html")]
pub(crate) use clipping::TextError;
#[cfg(feature = "html")]
pub use clipping::{Clipping, Extent};
pub(crate) use date::DateError;
pub use date::{ArticleDate, Precision};
#[cfg(feature = "docx")]
pub(crate) use office::OfficeError;
pub use origin::{Origin, Stated};
#[cfg(feature = "html")]
pub use page::Page;
#[cfg(feature = "html")]
pub(crate) use page::PageError;

use crate::Error;
use crate::currency::Country;
use crate::language::UnknownLanguage;
pub(crate) use front_matter::end_of_header;
use front_matter::{FrontMatter, header_date};
pub use part::{Part, PartKind};
pub(crate) use part::{ends_sentence, parts};
use std::sync::Arc;

/// A text to check, and what is known about it. Cheap to clone.
///
/// What takes a value sets it ([`id`](Self::id), [`language`](Self::language),
/// [`country`](Self::country), [`dated`](Self::dated)); what was set is read by the name that begins
/// with `given` ([`given_id`](Self::given_id) …), since what was not given may still be found out: the
/// [`Report`](crate::Report) says what was used.
///
/// ```
/// use exchequer::Article;
///
/// let article = Article::new("Prisen er 299 euro.").language("da").dated("2024-03".parse()?);
/// assert_eq!(article.given_date().unwrap().days().count(), 31);
/// assert_eq!(article.given_language(), Some("da"));
/// assert_eq!(article.given_id(), None);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    text: Arc<str>,
    id: Option<Arc<str>>,
    location: Option<Arc<str>>,
    language: Option<Arc<str>>,
    country: Option<Country>,
    date: Option<Stated<ArticleDate>>,
    sources: Arc<[Article]>,
    parts: Arc<[Part]>,
    /// The first byte of each paragraph, where the text is that of a document.
    paragraphs: Arc<[usize]>,
}

impl Article {
    /// An article of which only the text is known. All spans count bytes of this text.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// assert_eq!(Article::new("Prisen er 299 euro.").text(), "Prisen er 299 euro.");
    /// ```
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into().into(),
            id: None,
            location: None,
            language: None,
            country: None,
            date: None,
            sources: Arc::default(),
            parts: Arc::default(),
            paragraphs: Arc::default(),
        }
    }

    /// An article from plain text as newsrooms file it: a leading `date 2023-08` header is read as
    /// the article's date, and so are date, language and country in front matter (`---`, `date:
    /// 2023-08`, `lang: da`, `country: DK`, `---`). The header stays in the text, so spans count
    /// from the start of the file.
    ///
    /// # Errors
    ///
    /// [`Error::is_date`] when the text begins with a header whose date cannot be read.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// let article = Article::from_plain_text("date 2023-08 Bøden er på 500 kroner.")?;
    /// assert_eq!(article.given_date(), Some("2023-08".parse()?));
    /// assert!(article.text().starts_with("date 2023-08"));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn from_plain_text(text: impl Into<String>) -> Result<Self, Error> {
        let mut article = Self::new(text);
        let text = Arc::clone(&article.text);
        if let Some(stated) = stated_date(&text) {
            let Stated { value, by } = stated?;
            article = article.dated_by(value, by);
        }
        let front = FrontMatter::of(&text).unwrap_or_default();
        if let Some(tag) = front.language {
            article = article.language(tag);
        }
        let country = front.country.map(str::to_ascii_uppercase);
        Ok(match country.and_then(|code| Country::from_code(&code)) {
            Some(country) => article.country(country),
            None => article,
        })
    }

    /// A name by which the report calls the article: its file, its address, a number.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// assert_eq!(Article::new("").id("a1").given_id(), Some("a1"));
    /// ```
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into().into());
        self
    }

    /// Where an editor on this machine can open the text: an absolute path, or an address. It is
    /// used by [`Report::to_lsp`](crate::Report::to_lsp) alone, so that no other view shows folders
    /// of the machine; without it the [`id`](Self::id) is.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// let article = Article::new("").id("drafts/a.txt").location("/srv/drafts/a.txt");
    /// assert_eq!(article.given_location(), Some("/srv/drafts/a.txt"));
    /// ```
    #[must_use]
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into().into());
        self
    }

    /// The language as a BCP 47 tag; a region ("en-GB") also gives the country unless one is given.
    /// A language that the crate has no words for is as good as none.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// let article = Article::new("It cost $5.").language("en-CA");
    /// assert_eq!(article.given_language(), Some("en-CA"));
    /// assert_eq!(article.given_country(), Some("CA".parse()?));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn language(mut self, tag: impl Into<String>) -> Self {
        let tag = tag.into();
        let region = tag.split(['-', '_']).skip(1).find(|part| part.len() == 2);
        let country = region.and_then(|region| Country::from_code(&region.to_ascii_uppercase()));
        self.country = self.country.or(country);
        self.language = Some(tag.into());
        self
    }

    /// The language as a BCP 47 tag, as with [`language`](Self::language), if the crate has words
    /// for it.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// let unknown = Article::new("nuqneH").try_language("tlh").unwrap_err();
    /// assert!(unknown.to_string().contains("`tlh`; there are "));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_language`], which lists the languages there are.
    pub fn try_language(self, tag: &str) -> Result<Self, Error> {
        UnknownLanguage::unless_known(tag)?;
        Ok(self.language(tag))
    }

    /// The country in which the article appears. It decides what "dollar" and "krone" mean where
    /// nothing else does, and how separators are read.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// let article = Article::new("It cost $5.").language("en").country("NZ".parse()?);
    /// assert_eq!(article.given_country(), Some("NZ".parse()?));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn country(mut self, country: Country) -> Self {
        self.country = Some(country);
        self
    }

    /// The days on which the article may have been written: a day, a month, a year or a range.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// let article = Article::new("It cost $5.").dated("2004-10-01/2005-03-31".parse()?);
    /// assert_eq!(article.given_date().unwrap().days().count(), 182);
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub fn dated(self, date: ArticleDate) -> Self {
        self.dated_by(date, Origin::Given)
    }

    /// The days on which the article may have been written, and what says so.
    pub(crate) fn dated_by(mut self, value: ArticleDate, by: Origin) -> Self {
        self.date = Some(Stated { value, by });
        self
    }

    /// The texts that the article was written from: a press release, a table, an article in another
    /// language. The report then has a finding of the relation
    /// [`Support`](crate::claim::Relation::Support) for each figure but years and days.
    ///
    /// A figure that a source has, as written or derived, is supported. One that a source has with a
    /// slip, in the same words, fails, with the source's figure as the suggestion. One that is in no
    /// source is not decided, and passes but under the strict policy. Sources may be in other
    /// languages, and in other currencies where the article has a date. Sources of sources are not
    /// looked at.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::claim::Relation;
    /// use exchequer::verdict::Verdict;
    /// use exchequer::{Article, Checker};
    ///
    /// let release = Article::new("Sales of the shop rose by 42 percent to 1,350 cars.").id("release");
    /// let article = Article::new("Sales of the shop are up 24 per cent to 1,350 cars.")
    ///     .language("en")
    ///     .against([release]);
    /// let report = Checker::new().check(&article);
    /// let support: Vec<_> =
    ///     report.findings().iter().filter(|one| one.relation() == Relation::Support).collect();
    /// let verdicts = [support[0].verdict(), support[1].verdict()];
    /// assert_eq!(verdicts, [Verdict::Contradicted, Verdict::Holds]);
    /// assert_eq!(support[0].in_source().unwrap().text, "42 percent");
    /// # }
    /// ```
    #[must_use]
    pub fn against(mut self, sources: impl IntoIterator<Item = Self>) -> Self {
        self.sources = sources.into_iter().collect();
        self
    }

    /// The sources as given; see [`against`](Self::against).
    #[must_use]
    pub fn given_sources(&self) -> &[Self] {
        &self.sources
    }

    /// Where its headline, its standfirst and its captions are, if that is known; see [`Part`].
    ///
    /// A figure in such a part is looked for in the rest of the text. The title and the summary of
    /// the front matter are parts, too, and so is a first line that looks like a headline.
    #[must_use]
    pub fn parts(mut self, parts: impl IntoIterator<Item = Part>) -> Self {
        self.parts = parts.into_iter().collect();
        self
    }

    /// The same, if the text can be cut where they begin and end.
    ///
    /// ```
    /// use exchequer::article::{Part, PartKind};
    /// use exchequer::{Article, Span};
    ///
    /// let caption = Part::new(PartKind::Caption, Span::new(1, 2));
    /// let error = Article::new("På Ærø").try_parts([caption]).unwrap_err();
    /// assert_eq!(error.to_string(), "parts: the text cannot be cut at bytes 1 and 2");
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_article`] where a part begins or ends within a character or beyond the text.
    pub fn try_parts(self, parts: impl IntoIterator<Item = Part>) -> Result<Self, Error> {
        let article = self.parts(parts);
        let is_cut = |part: &&Part| article.text.get(part.span.start..part.span.end).is_none();
        match article.parts.iter().find(is_cut) {
            Some(Part { span, .. }) => Err(Error::no_such_part(*span)),
            None => Ok(article),
        }
    }

    /// The parts as given; see [`parts`](Self::parts).
    #[must_use]
    pub fn given_parts(&self) -> &[Part] {
        &self.parts
    }

    /// Which paragraph a byte of the text is in, counted from 1, where the text comes from a
    /// document of a word processor (`Clipping::from_document`); a table row is one, and empty
    /// paragraphs do not count. `None` for other texts, which have lines.
    ///
    /// ```
    /// use exchequer::Article;
    ///
    /// assert_eq!(Article::new("It cost 5 euros.").paragraph(0), None);
    /// ```
    #[must_use]
    pub fn paragraph(&self, byte: usize) -> Option<usize> {
        let begun = self.paragraphs.partition_point(|start| *start <= byte);
        (begun > 0).then_some(begun)
    }

    /// The text as given, which every [`Span`](crate::Span) counts in.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where an editor can open it; see [`Self::location`].
    #[must_use]
    pub fn given_location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// The name by which the report calls the article; see [`id`](Self::id).
    #[must_use]
    pub fn given_id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// The language tag as given; see [`language`](Self::language).
    #[must_use]
    pub fn given_language(&self) -> Option<&str> {
        self.language.as_deref()
    }

    /// The country as given, or that of the language's region; see [`country`](Self::country).
    #[must_use]
    pub const fn given_country(&self) -> Option<Country> {
        self.country
    }

    /// The date as given; see [`dated`](Self::dated).
    #[must_use]
    pub fn given_date(&self) -> Option<ArticleDate> {
        self.date.as_ref().map(|date| date.value)
    }

    /// The article's date with what said so; in a report's article, a dateline may have.
    #[must_use]
    pub const fn stated_date(&self) -> Option<&Stated<ArticleDate>> {
        self.date.as_ref()
    }
}

/// The date in a text's header line or front matter.
fn stated_date(text: &str) -> Option<Result<Stated<ArticleDate>, Error>> {
    let (written, by) = match header_date(text) {
        Some(written) => (written, Origin::FirstLine),
        None => (FrontMatter::of(text)?.date?, Origin::FrontMatter),
    };
    Some(written.parse().map(|value| Stated { value, by }))
}

#[cfg(test)]
mod tests;
