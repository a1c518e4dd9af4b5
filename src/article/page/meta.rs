//! A page's `<meta>` elements: what pages say of themselves to machines, under many names.
//!
//! It looks up names and reads dates; what goes before what is decided by whoever asks.

use super::timestamp;
use crate::article::{ArticleDate, Origin, Stated};
use dom_query::Document;

/// Names under which pages say when they were published: Open Graph, Dublin Core, and what
/// Parse.ly, Sailthru, Cxense and older content systems read.
const PUBLISHED: &[&str] = &[
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "article:published",
    "article:publicationdate",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dc.date.created",
    "dcterms.created",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "prism.publicationdate",
    "citation_publication_date",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "pubdate",
    "pdate",
    "bt:pubdate",
    "originalpublicationdate",
    "date",
];

const MODIFIED: &[&str] = &[
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dc.date.modified",
    "dcterms.modified",
    "last-modified",
    "lastmod",
];

/// The page's `<meta>` elements by name, in small letters; `property` and `itemprop` are names too.
pub(super) struct Metas(Vec<(String, String)>);

impl Metas {
    pub(super) fn of(document: &Document) -> Self {
        let metas = document.select("meta[content]");
        let named = metas.nodes().iter().filter_map(|meta| {
            let name = ["name", "property", "itemprop", "http-equiv"]
                .iter()
                .find_map(|kind| meta.attr(kind))?;
            let content = meta.attr("content")?.trim().to_owned();
            (!content.is_empty()).then(|| (name.trim().to_ascii_lowercase(), content))
        });
        Self(named.collect())
    }

    /// The first of these names that the page has, and what it says.
    pub(super) fn named(&self, names: &[&str]) -> Option<(String, Origin)> {
        names.iter().find_map(|name| {
            let (_, content) = self.0.iter().find(|(known, _)| known == name)?;
            Some((content.clone(), Origin::Meta((*name).to_owned())))
        })
    }

    pub(super) fn text(&self, names: &[&str]) -> Option<String> {
        Some(self.named(names)?.0)
    }

    pub(super) fn stated(&self, names: &[&str]) -> Option<Stated<String>> {
        self.named(names).map(|(value, by)| Stated { value, by })
    }

    /// When the page says that it was published.
    pub(super) fn published(&self) -> Option<Stated<ArticleDate>> {
        self.date(PUBLISHED)
    }

    /// When the page says that it was last changed.
    pub(super) fn modified(&self) -> Option<Stated<ArticleDate>> {
        self.date(MODIFIED)
    }

    /// The first of these names after which a date stands.
    fn date(&self, names: &[&str]) -> Option<Stated<ArticleDate>> {
        names.iter().find_map(|name| {
            let mut said = self.0.iter().filter(|(known, _)| known == name);
            let value = said.find_map(|(_, content)| timestamp::date(content))?;
            Some(Stated { value, by: Origin::Meta((*name).to_owned()) })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_any_case_and_under_any_attribute() {
        for name in [
            "name='DC.date.issued'",
            "name=parsely-pub-date",
            "property='sailthru.date'",
            "name='cXenseParse:recs:publishtime'",
            "itemprop=datePublished",
        ] {
            let page =
                Document::from(format!("<meta {name} content=' 2023-08-03T10:00:00+02:00 '>"));
            assert_eq!(
                Metas::of(&page).published().unwrap().value.to_string(),
                "2023-08-03",
                "{name}"
            );
        }
    }

    #[test]
    fn a_name_with_no_date_after_it_gives_way_to_the_next() {
        let page = "<meta property='article:published_time' content=soon><meta name=date content=2023-08-03>";
        assert_eq!(
            Metas::of(&Document::from(page)).published().unwrap().to_string(),
            "2023-08-03 (meta date)"
        );
    }
}
