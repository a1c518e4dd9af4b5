//! Who answers for a review: its author, its publisher, and the day on which it appears.

use crate::Error;
use crate::common::credentials::without_credentials;
use crate::report::views::address;
use chrono::NaiveDate;
use serde::{Serialize, Serializer};

/// Who answers for a review, and when it appears. There is no review without.
///
/// ```
/// use exchequer::report::{Party, Reviewer};
///
/// let author = Party::person("Kari Nordmann", "https://avis.example/kari")?;
/// let publisher = Party::organization("Avisen", "https://avis.example")?;
/// let reviewer = Reviewer::new(author, publisher, "2023-08-04".parse().unwrap());
/// # let _ = reviewer;
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reviewer {
    pub(crate) author: Party,
    pub(crate) publisher: Party,
    pub(crate) published_on: NaiveDate,
}

impl Reviewer {
    /// The author and publisher of a review, and the day on which it is published.
    #[must_use]
    pub const fn new(author: Party, publisher: Party, published_on: NaiveDate) -> Self {
        Self { author, publisher, published_on }
    }
}

/// A person or an organization, with a page that says who it is.
///
/// ```
/// use exchequer::report::Party;
///
/// assert!(Party::organization("Avisen", "https://avis.example").is_ok());
/// let error = Party::organization("Avisen", "avis.example").unwrap_err();
/// assert!(error.to_string().contains("https://"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    kind: Kind,
    name: String,
    url: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
enum Kind {
    Person,
    Organization,
}

/// A person or an organization that a reader could not find.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PartyError {
    /// The name is empty.
    #[error("a review must name its author and its publisher: give a name")]
    NoName,
    /// The page is no address on the web.
    #[error("`{0}` is no address of a page: write it whole, as in https://avis.example/om-os")]
    NoPage(String),
}

impl Party {
    /// A person, by name and page.
    ///
    /// # Errors
    ///
    /// When the name is blank, or the page is no whole `http` or `https` address.
    ///
    /// ```
    /// use exchequer::report::Party;
    ///
    /// assert!(Party::person("Kari Nordmann", "https://avis.example/kari").is_ok());
    /// let error = Party::person(" ", "https://avis.example/kari").unwrap_err();
    /// assert!(error.to_string().ends_with("give a name"));
    /// ```
    pub fn person(name: impl Into<String>, url: impl Into<String>) -> Result<Self, Error> {
        Self::new(Kind::Person, name.into(), url.into())
    }

    /// An organization, by name and page.
    ///
    /// # Errors
    ///
    /// When the name is blank, or the page is no whole `http` or `https` address.
    pub fn organization(name: impl Into<String>, url: impl Into<String>) -> Result<Self, Error> {
        Self::new(Kind::Organization, name.into(), url.into())
    }

    fn new(kind: Kind, name: String, url: String) -> Result<Self, Error> {
        if name.trim().is_empty() {
            return Err(PartyError::NoName.into());
        }
        if !address::is_web(&url) || url.contains(char::is_whitespace) {
            return Err(PartyError::NoPage(url).into());
        }
        // The review is published, and must not give away a password.
        let url = without_credentials(&url).into_owned();
        Ok(Self { kind, name, url })
    }
}

impl Serialize for Party {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct View<'a> {
            #[serde(rename = "@type")]
            kind: Kind,
            name: &'a str,
            url: String,
        }
        View { kind: self.kind, name: self.name.trim(), url: address::reference(&self.url) }
            .serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_party_without_name_or_page_is_refused() {
        let error = Party::person("  ", "https://avis.example").unwrap_err();
        assert!(error.is_reviewer() && error.to_string().ends_with("give a name"), "{error}");
        for url in
            ["", "avis.example", "ftp://avis.example", "https://", "https://avis.example/a b"]
        {
            let error = Party::person("A", url).unwrap_err();
            assert!(error.is_reviewer() && error.to_string().contains(url), "{error}");
        }
    }
}
