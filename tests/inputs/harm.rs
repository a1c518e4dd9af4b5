//! Pages that mean harm: whatever they hold, there is an answer, soon.

use exchequer::Article;
use exchequer::article::Extent;
use exchequer::article::page::LONGEST_BYTES;
use proptest::prelude::*;
use std::time::{Duration, Instant};

const TEXT: &str =
    "<p>Bøden er på 5.000 kroner, svarende til omkring 670 euro, oplyser politiet torsdag.</p>";

/// Unoptimised and on a busy machine; with optimisation it is a fraction of it.
const SOON: Duration = Duration::from_secs(30);

fn is_read_soon(html: &str) -> exchequer::article::Clipping {
    let begun = Instant::now();
    let clipping = Article::from_html(html).unwrap();
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    clipping
}

#[test]
fn a_page_of_a_hundred_thousand_nested_elements_is_read_without_a_tree() {
    for element in ["<div>", "<b>", "<table><tr><td>", "<a href=x>", "<ul><li>", "<svg>"] {
        let clipping = is_read_soon(&(TEXT.to_owned() + &element.repeat(100_000)));
        assert_eq!(clipping.extent, Extent::WholeHugePage, "{element}");
        assert!(clipping.article.text().contains("670 euro"));
        assert!(clipping.to_string().contains("too deep or too large"));
    }
}

#[test]
fn a_page_of_a_hundred_thousand_elements_side_by_side_is_read() {
    let text = is_read_soon(&"<div><p>5 kr.</p></div>".repeat(25_000)).article;
    assert_eq!(text.text().lines().filter(|line| *line == "5 kr.").count(), 25_000);
}

#[test]
fn the_longest_page_is_read_and_a_longer_one_is_refused() {
    let text = TEXT.repeat(LONGEST_BYTES / TEXT.len());
    assert!(is_read_soon(&text).article.text().len() > LONGEST_BYTES / 2);
    let error = Article::from_html(vec![b'x'; LONGEST_BYTES + 1]).unwrap_err();
    assert!(error.is_article());
    assert!(error.to_string().contains("20 MB") && error.to_string().contains("save"));
}

#[test]
fn a_tag_that_never_ends_is_refused() {
    let html =
        (0..1_000_000).fold("<p ".to_owned(), |html, number| html + &format!("a{number}=1 "));
    let error = Article::from_html(html).unwrap_err();
    assert!(error.to_string().contains("tens of thousands of parts"), "{error}");
}

#[test]
fn a_page_without_text_is_refused_with_the_way_out() {
    for html in [
        "",
        " ",
        "<html></html>",
        "<body><script>document.write('5 kr.')</script></body>",
        "<img src=x>",
    ] {
        let error = Article::from_html(html).unwrap_err();
        assert!(error.is_article(), "{html}");
        assert!(error.to_string().contains("save it from a browser"));
    }
}

/// Pieces of pages, good and bad.
fn piece() -> impl Strategy<Value = String> {
    let tags = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div class='article-body'>",
        "</div>",
        "<table><tr><td colspan=9999999999>",
        "</td>",
        "<td>",
        "</table>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<a href='/x'>",
        "</a>",
        "<ul><li>",
        "</ul>",
        "<svg>",
        "</svg>",
        "<math>",
        "<template>",
        "</template>",
        "<select><option>",
        "</select>",
        "<html lang=da>",
        "<head>",
        "<body>",
        "<h1>",
        "</h1>",
        "<br>",
        "<br><br>",
        "<img src=x srcset='a 1x, b -1x'>",
        "<noscript>",
        "</noscript>",
        "<!--",
        "-->",
        "<script type='application/ld+json'>",
        "</script>",
        "{\"@type\":\"Article\",\"datePublished\":",
        "\"2023-08-03\"}",
        "<meta name=date content='2023-08-03'>",
        "<time datetime=2023-08>",
        "<plaintext>",
        "<frameset>",
        "<form>",
        "</form>",
        "<object>",
        "</object>",
        "<pre>",
        "</pre>",
        "<sup>",
        "</sup>",
        "&nbsp;",
        "&#0;",
        "&#x110000;",
        "<",
        ">",
        "\"",
        "\0",
        "æøå €",
        "\u{ad}",
        "<![CDATA[",
        "]]>",
        "<p style='display:none'>",
        "<figure><figcaption>",
    ]);
    let words = prop::sample::select(vec![
        "5.000 kroner, ",
        "svarende til 670 euro. ",
        "Bøden er på ",
        "x",
    ]);
    prop_oneof![3 => tags.prop_map(str::to_owned), 2 => (words, 1..40_usize).prop_map(|(word, times)| word.repeat(times))]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_page_has_an_answer(pieces in prop::collection::vec(piece(), 0..120)) {
        let html = pieces.concat();
        if let Ok(clipping) = Article::from_html(html) {
            prop_assert!(!clipping.article.text().trim().is_empty());
            prop_assert!(!clipping.article.text().contains('\0'));
        }
    }

    #[test]
    fn any_bytes_have_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        let _ = Article::from_html(bytes);
    }
}
