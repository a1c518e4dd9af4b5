//! News pages as they are made, and what is taken from them.

use exchequer::Article;
use exchequer::article::{Clipping, Extent, Page};

const DANISH: &str = include_str!("../../examples/articles/omsk.html");

/// A page with this in its head and some honest text.
fn page(attributes: &str, head: &str, text: &str) -> String {
    let filler =
        "Det oplyser ministeriet i en pressemeddelelse torsdag, skriver avisen på sin hjemmeside. "
            .repeat(3);
    format!(
        "<html {attributes}><head>{head}</head><body><article><p>{text}</p><p>{filler}</p></article></body></html>"
    )
}

fn clipping(html: &str) -> Clipping {
    Article::from_html(html).unwrap()
}

#[test]
fn a_news_page_gives_its_article_and_nothing_else() {
    let clipping = clipping(DANISH);
    let text = clipping.article.text();
    assert_eq!(clipping.extent, Extent::MainText);
    let lines: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(
        lines[..2],
        [
            "Fik bøde på 495.000 rubler for\u{a0}en plakat",
            "En kvinde fra Omsk skal af med, hvad der svarer til to årslønninger."
        ]
    );
    for words in [
        "495\u{a0}000 rubler, svarende til 36.000 kroner, for at have holdt",
        "41.000 rubler om måneden,¹ og",
        "\n2022\t300.000\n2023\t495.000\n",
        "af den slags.\nDet er det højeste",
        "blev givet. Foto: Scanpix\n",
    ] {
        assert!(text.contains(words), "`{words}` is not in:\n{text}");
    }
    for words in ["99 kr", "70 70", "3,75", "dataLayer", "Læs også", "CVR"] {
        assert!(!text.contains(words), "`{words}` is in:\n{text}");
    }
}

#[test]
fn what_was_taken_is_said() {
    let clipping = clipping(DANISH);
    let said = clipping.to_string();
    for words in [
        "the page's main text",
        "read as UTF-8 (its bytes)",
        "date 2023-08-03 (JSON-LD datePublished), changed 2023-08-04 (JSON-LD dateModified)",
        "language da-DK (meta og:locale)",
        "country DK (the address)",
    ] {
        assert!(said.contains(words), "`{words}` is not in: {said}");
    }
    assert_eq!(
        clipping.article.given_id(),
        Some("https://www.morgenbladet.example.dk/udland/fik-boede-for-plakat")
    );
    assert_eq!(clipping.article.given_date(), Some("2023-08-03".parse().unwrap()));
    assert_eq!(clipping.article.given_language(), Some("da-DK"));
}

#[test]
fn whoever_knows_better_says_so() {
    let article = clipping(DANISH).article.language("nb").dated("2023-08".parse().unwrap());
    assert_eq!(
        (article.given_language(), article.given_date().unwrap().to_string().as_str()),
        (Some("nb"), "2023-08")
    );
}

#[test]
fn a_page_of_the_old_web_is_read_in_its_encoding() {
    let html = format!(
        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'><p>{}</p>",
        "Штраф составил 495 тысяч рублей, то есть около пяти тысяч евро, сообщил суд в Омске. "
            .repeat(3)
    );
    let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode(&html);
    let clipping = Article::from_html(bytes.into_owned()).unwrap();
    assert_eq!(clipping.charset.to_string(), "windows-1251 (meta charset)");
    assert!(clipping.article.text().contains("Штраф составил 495 тысяч рублей"));
}

#[test]
fn the_header_names_the_encoding_of_a_page_that_does_not() {
    let html = page("", "", "Br\u{fc}cke f\u{fc}r 5 Millionen Euro");
    let bytes: Vec<u8> = html.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let clipping = Page::new(bytes).content_type("text/html;charset=ISO-8859-1").clip().unwrap();
    assert!(clipping.article.text().contains("Brücke für 5 Millionen"));
    assert_eq!(clipping.charset.to_string(), "windows-1252 (HTTP Content-Type)");
}

#[test]
fn the_text_tells_the_language_where_the_template_is_wrong() {
    let danish = include_str!("../../examples/articles/kasakhstan.txt");
    let language =
        |attributes: &str| clipping(&page(attributes, "", danish)).language.unwrap().to_string();
    assert_eq!(language("lang=en"), "da (the text's own words)");
    assert_eq!(language("lang=da"), "da (html lang)");
    // Norwegian is too near to Danish for words to decide against the page.
    assert_eq!(language("lang=nb"), "nb (html lang)");
}

#[test]
fn a_page_that_shows_a_teaser_only_says_so() {
    let body = "Bøden er på 5.000 kroner, svarende til omkring 670 euro. ".repeat(5);
    let html = format!(
        "<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false,\
         \"headline\":\"Bøde\",\"articleBody\":\"{body}\"}}</script><h1>Bøde</h1><p>Log ind for at læse mere.</p>"
    );
    let clipping = clipping(&html);
    assert_eq!(clipping.extent, Extent::ArticleBody);
    assert!(clipping.article.text().starts_with("Bøde\n\nBøden er på 5.000"));
    assert!(clipping.warnings().iter().any(|warning| warning.contains("not free to read")));
}

#[test]
fn a_page_without_main_text_is_taken_whole_and_says_so() {
    let cells = "<tr><td>Øl</td><td>5 kr.</td></tr>".repeat(30);
    let clipping =
        clipping(&format!("<nav>Menu</nav><table>{cells}</table><p>Priser i kroner.</p>"));
    assert!(clipping.article.text().contains("Øl\t5 kr."), "{}", clipping.article.text());
    assert!(clipping.article.text().contains("Priser i kroner."));
}

#[test]
fn a_short_piece_is_read_as_it_stands() {
    let clipping =
        clipping("<h1>Bøde på 500 kr.</h1><article><p>Bøden er på 500 kroner.</p></article>");
    assert_eq!(clipping.article.text(), "Bøde på 500 kr.\n\nBøden er på 500 kroner.\n");
}

#[test]
fn a_saved_amp_page_is_read() {
    let head = "<script async src='https://cdn.ampproject.org/v0.js'></script><style amp-boilerplate>body{x:1}</style>";
    let text = clipping(&page("⚡ lang=da", head, "Bøden er på 5.000 kroner.")).article;
    assert!(text.text().starts_with("Bøden er på 5.000 kroner.\n\nDet oplyser"), "{}", text.text());
}

#[test]
fn offsets_count_in_the_text_that_is_given_back() {
    let article = clipping(DANISH).article;
    let checker = exchequer::Checker::with_rates(exchequer::rates::RateBook::empty());
    let extraction = checker.extract(&article);
    let figure = extraction
        .figures
        .iter()
        .find(|figure| figure.span().of(article.text()).starts_with("36.000"));
    assert_eq!(figure.unwrap().span().of(article.text()), "36.000 kroner");
}
