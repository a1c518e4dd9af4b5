//! What a page says of its article: date, language, country, headline, address.
//!
//! Pages say these things in several places, which seldom disagree; the places are asked in the
//! order of how seldom they are wrong. Nothing here looks at the article's text.

use super::json_ld::JsonLd;
use super::meta::Metas;
use super::plain::letters;
use super::{plain, timestamp};
use crate::article::{ArticleDate, Origin, Stated};
use crate::currency::Country;
use dom_query::{Document, NodeRef};

/// What a page says.
#[derive(Debug, Default)]
pub(super) struct Statements {
    pub(super) address: Option<String>,
    pub(super) headline: Option<Stated<String>>,
    pub(super) summary: Option<String>,
    pub(super) published: Option<Stated<ArticleDate>>,
    pub(super) modified: Option<Stated<ArticleDate>>,
    /// Each different from those before it.
    pub(super) languages: Vec<Stated<String>>,
    pub(super) country: Option<Stated<Country>>,
    /// The whole text, where the page holds it for machines.
    pub(super) body: Option<String>,
    pub(super) is_behind_paywall: bool,
}

impl Statements {
    /// What `document` says; `address` is where it was found, if that is known.
    pub(super) fn of(document: &Document, address: Option<&str>) -> Self {
        let metas = Metas::of(document);
        let address = address.map(str::to_owned).or_else(|| own_address(document, &metas));
        let json_ld = JsonLd::of(document, address.as_deref());
        let text = |property| json_ld.text(property).map(str::to_owned);
        Self {
            headline: headline(document, &metas, &json_ld),
            summary: text("description").or_else(|| metas.text(&["og:description", "description"])),
            published: published(document, &metas, &json_ld, address.as_deref()),
            modified: dated(&json_ld, "dateModified").or_else(|| metas.modified()),
            languages: languages(document, &metas, &json_ld),
            country: country(document, &metas, address.as_deref()),
            body: text("articleBody"),
            is_behind_paywall: json_ld.is_behind_paywall(),
            address,
        }
    }
}

fn published(
    document: &Document,
    metas: &Metas,
    json_ld: &JsonLd,
    address: Option<&str>,
) -> Option<Stated<ArticleDate>> {
    dated(json_ld, "datePublished")
        .or_else(|| metas.published())
        .or_else(|| time_in_article(document))
        .or_else(|| dated(json_ld, "dateCreated"))
        .or_else(|| {
            address.and_then(timestamp::in_path).map(|value| Stated { value, by: Origin::Address })
        })
        .or_else(|| time_of_page(document))
}

fn dated(json_ld: &JsonLd, property: &'static str) -> Option<Stated<ArticleDate>> {
    let value = timestamp::date(json_ld.text(property)?)?;
    Some(Stated { value, by: Origin::JsonLd(property) })
}

/// The `<time>` marked as the date of publication, or the first in the article.
fn time_in_article(document: &Document) -> Option<Stated<ArticleDate>> {
    const PLACES: &[&str] = &[
        "time[itemprop='datePublished'][datetime]",
        "time[pubdate][datetime]",
        "article time[datetime]",
        "main time[datetime]",
        "header time[datetime]",
    ];
    PLACES.iter().find_map(|place| times(document, place).into_iter().next())
}

/// The `<time>` with which all others of the page agree.
fn time_of_page(document: &Document) -> Option<Stated<ArticleDate>> {
    let all = times(document, "time[datetime]");
    all.first().filter(|first| all.iter().all(|time| time == *first)).cloned()
}

/// The dates of `<time>` elements, without those in menus and the like, which date other things.
fn times(document: &Document, place: &str) -> Vec<Stated<ArticleDate>> {
    let is_beside = |node: &NodeRef<'_>| {
        let name = node.node_name();
        name.is_some_and(|name| matches!(&*name, "aside" | "nav" | "footer"))
    };
    let date = |time: &NodeRef<'_>| {
        let value = timestamp::date(&time.attr("datetime")?)?;
        let is_ours = !time.ancestors_it(None).any(|outer| is_beside(&outer));
        is_ours.then_some(Stated { value, by: Origin::Attribute("time datetime") })
    };
    document.select(place).nodes().iter().filter_map(date).collect()
}

/// The heading that readers see; failing that, what is meant for machines.
fn headline(document: &Document, metas: &Metas, json_ld: &JsonLd) -> Option<Stated<String>> {
    let named = json_ld
        .text("headline")
        .map(|text| Stated { value: text.to_owned(), by: Origin::JsonLd("headline") })
        .or_else(|| metas.stated(&["og:title", "twitter:title"]))
        .or_else(|| title(document));
    heading(document, named.as_ref().map(|named| named.value.as_str())).or(named)
}

/// The `<h1>` that says what the page says to machines, or is in the article, or is the only
/// one and long enough not to be the name of the paper.
fn heading(document: &Document, named: Option<&str>) -> Option<Stated<String>> {
    const NAME_WORDS: usize = 3;
    // Each heading is looked for in it.
    const LONGEST: usize = 2_000;
    let headings =
        |place: &str| document.select(place).nodes().iter().filter_map(line).collect::<Vec<_>>();
    let all = headings("h1");
    let named = named.map(letters).filter(|named| named.len() <= LONGEST).unwrap_or_default();
    let is_named =
        |heading: &&String| named.contains(&letters(heading)) || letters(heading).contains(&named);
    let same = all.iter().filter(|_| !named.is_empty()).find(is_named).cloned();
    let in_article = || headings("article h1, main h1, h1[itemprop='headline']").into_iter().next();
    let only = || match all.as_slice() {
        [only] if only.split(' ').nth(NAME_WORDS).is_some() => Some(only.clone()),
        _ => None,
    };
    let value = same.or_else(in_article).or_else(only)?;
    Some(Stated { value, by: Origin::Element("h1") })
}

/// An element's text on one line, unless there is none.
fn line(element: &NodeRef<'_>) -> Option<String> {
    let text = plain::text(&element.inner_html()).ok()?;
    let line = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
    (!letters(&line).is_empty()).then_some(line)
}

/// The page's title without the name of the site, if that is after a bar or dash.
fn title(document: &Document) -> Option<Stated<String>> {
    let title = document.select("head title").text();
    let article = [" | ", " – ", " — ", " - "].iter().find_map(|bar| {
        title
            .rsplit_once(bar)
            .map(|(article, _)| article)
            .filter(|article| article.split_whitespace().count() > 3)
    });
    let value = article.unwrap_or(&title).split_whitespace().collect::<Vec<_>>().join(" ");
    (!value.is_empty()).then_some(Stated { value, by: Origin::Element("title") })
}

fn languages(document: &Document, metas: &Metas, json_ld: &JsonLd) -> Vec<Stated<String>> {
    let html = document.html_root().attr("lang");
    let named = [
        html.map(|lang| (lang.to_string(), Origin::Attribute("html lang"))),
        metas.named(&[
            "og:locale",
            "article:language",
            "content-language",
            "language",
            "dc.language",
        ]),
        json_ld.text("inLanguage").map(|lang| (lang.to_owned(), Origin::JsonLd("inLanguage"))),
    ];
    let mut languages: Vec<Stated<String>> = Vec::new();
    for (tag, by) in named.into_iter().flatten() {
        let Some(value) = language_tag(&tag) else { continue };
        if languages.iter().all(|known| known.value != value) {
            languages.push(Stated { value, by });
        }
    }
    languages
}

/// A language tag as BCP 47 writes it; `None` for what is none.
fn language_tag(text: &str) -> Option<String> {
    let tag = text.split([',', ';', ' ', '.']).next()?.replace('_', "-");
    let mut parts = tag.split('-');
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let is_language = |part: &str| {
        (2..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    (is_language(parts.next()?) && parts.all(|part| (1..=8).contains(&part.len()) && letters(part)))
        .then_some(tag)
}

/// The country of the address, or else of the language's region. The region comes second because
/// "en-US" is what many content systems say wherever they stand.
fn country(document: &Document, metas: &Metas, address: Option<&str>) -> Option<Stated<Country>> {
    if let Some(value) = address.and_then(country_of_address) {
        return Some(Stated { value, by: Origin::Address });
    }
    let html = document
        .html_root()
        .attr("lang")
        .map(|tag| (tag.to_string(), Origin::Attribute("html lang")));
    [metas.named(&["og:locale"]), html].into_iter().flatten().find_map(|(tag, by)| {
        let tag = language_tag(&tag)?;
        let region = tag.split('-').skip(1).find(|part| part.len() == 2)?;
        Some(Stated { value: Country::from_code(&region.to_ascii_uppercase())?, by })
    })
}

/// Top-level domains that are rented out to the whole world.
const RENTED: &[&str] = &[
    "ac", "ai", "bz", "cc", "co", "fm", "gg", "im", "io", "la", "ly", "me", "nu", "sh", "so", "st",
    "to", "tv", "vc", "ws",
];

fn country_of_address(address: &str) -> Option<Country> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next()?.to_ascii_lowercase();
    let mut labels = host.rsplit('.');
    let (top, second) = (labels.next()?, labels.next()?);
    let is_national = matches!(second, "com" | "co" | "org" | "net" | "gov" | "edu" | "ac");
    match top {
        "uk" => Country::from_code("GB"),
        top if top.len() == 2 && (is_national || !RENTED.contains(&top)) => {
            Country::from_code(&top.to_ascii_uppercase())
        }
        _ => None,
    }
}

/// The address by which the page wants to be known.
fn own_address(document: &Document, metas: &Metas) -> Option<String> {
    let canonical =
        document.select("link[rel='canonical']").attr("href").map(|href| href.to_string());
    canonical.or_else(|| metas.text(&["og:url"])).filter(|address| address.contains("://"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statements(html: &str) -> Statements {
        Statements::of(&Document::from(html), None)
    }

    fn published(html: &str) -> Option<String> {
        statements(html).published.map(|date| date.to_string())
    }

    #[test]
    fn what_is_meant_for_machines_goes_before_what_is_shown() {
        let json_ld = r#"<script type="application/ld+json">{"@type":"Article","datePublished":"2023-08-03"}</script>"#;
        let meta = "<meta property='article:published_time' content='2023-08-04T01:00:00Z'>";
        let time = "<article><time datetime='2023-08-05'>x</time></article>";
        assert_eq!(
            published(&format!("{time}{meta}{json_ld}")).unwrap(),
            "2023-08-03 (JSON-LD datePublished)"
        );
        assert_eq!(
            published(&format!("{time}{meta}")).unwrap(),
            "2023-08-04 (meta article:published_time)"
        );
        assert_eq!(published(time).unwrap(), "2023-08-05 (time datetime)");
    }

    #[test]
    fn a_date_in_the_address_goes_before_one_that_stands_anywhere() {
        let html = "<link rel=canonical href='https://avisen.dk/2023/08/03/bøde'><time datetime='2023-08-09'>";
        assert_eq!(published(html).unwrap(), "2023-08-03 (the address)");
    }

    #[test]
    fn dates_of_other_articles_are_no_date_of_this_one() {
        assert_eq!(
            published("<article><aside><time datetime='2023-08-05'></aside></article>"),
            None
        );
        assert_eq!(published("<meta name=date content='0001-01-01T00:00:00'>"), None);
    }

    #[test]
    fn the_heading_that_readers_see_is_the_headline() {
        let title = "<title>Bøde på 5.000 kr. til alle | Avisen</title>";
        let headline = |html: &str| statements(html).headline.unwrap().value;
        assert_eq!(
            headline(&format!("{title}<h1>Bøde på <b>5.000</b> kr.</h1>")),
            "Bøde på 5.000 kr."
        );
        assert_eq!(
            headline(&format!("{title}<h1>Nu kommer der flere bøder</h1>")),
            "Nu kommer der flere bøder"
        );
        assert_eq!(headline(title), "Bøde på 5.000 kr. til alle");
    }

    #[test]
    fn the_name_of_the_paper_is_no_headline() {
        let html = "<meta property=og:title content='Bøde på 5.000 kr.'><h1>Avisen</h1>";
        assert_eq!(
            statements(html).headline.unwrap().to_string(),
            "Bøde på 5.000 kr. (meta og:title)"
        );
        let named = statements(&format!("{html}<h1>Bøde på 5.000 kr. til alle</h1>"));
        assert_eq!(named.headline.unwrap().to_string(), "Bøde på 5.000 kr. til alle (<h1>)");
    }

    #[test]
    fn a_date_with_which_all_others_agree_is_the_pages() {
        let time = "<div><time datetime='2023-08-03T10:00Z'>x</time></div>";
        assert_eq!(published(&time.repeat(2)).unwrap(), "2023-08-03 (time datetime)");
        assert_eq!(published(&format!("{time}<time datetime=2023-08-04>")), None);
    }

    #[test]
    fn languages_are_read_from_every_place_and_nonsense_is_none() {
        let html = "<html lang='{{lang}}'><meta property=og:locale content=da_DK>";
        assert_eq!(
            statements(html).languages.first().unwrap().to_string(),
            "da-DK (meta og:locale)"
        );
        assert!(statements("<html lang=x-default>").languages.is_empty());
    }

    #[test]
    fn the_address_knows_the_country_better_than_the_template() {
        let of =
            |html: &str| statements(html).country.map(|country| country.value.code().to_owned());
        let page =
            |address: &str| format!("<html lang=en-US><link rel=canonical href='{address}'>");
        assert_eq!(of(&page("https://www.smh.com.au/x")).as_deref(), Some("AU"));
        assert_eq!(of(&page("https://www.bbc.co.uk/x")).as_deref(), Some("GB"));
        assert_eq!(of(&page("https://startup.io/x")).as_deref(), Some("US"));
        assert_eq!(of("<html lang=da>"), None);
    }
}
