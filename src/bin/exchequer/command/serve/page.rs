//! The page on which an article is written or pasted and checked as it is typed.
//!
//! One request brings all of it: its words, its style, which is that of a report and a little more,
//! and its script. The content security policy allows style and script by their digests and nothing
//! else, but for questions to this service. The service keeps nothing of what is typed.
//!
//! Its words are in the language that is asked for. Where none is, the page brings them in all, and
//! takes that of the article once there is one.

use super::problem::Problem;
use super::question::wished_for_page;
use axum::http::{HeaderMap, Uri, header};
use axum::response::IntoResponse;
use exchequer::language::Language;
use exchequer::report::{HTML_STYLE, HTML_STYLE_DIGEST, MessageLanguage};
use maud::html;
use std::collections::BTreeMap;

/// The page, with `{name}` for what is put in: words, and the parts below. The npm package makes
/// its own of the same file.
const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The digests of the two; a test compares them.
const STYLE_DIGEST: &str = "sha256-qKd4GlFZG2rbK47w+1EGj3eEeJPTxZvqAArnShcs/Hk=";
const SCRIPT_DIGEST: &str = "sha256-ZjFhrCvMyhzVi9FeHgvcWluW9pE7rw0AcbfvKnXrItw=";

/// GET /
pub async fn page(uri: Uri, asked: HeaderMap) -> Result<impl IntoResponse, Problem> {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CONTENT_SECURITY_POLICY, policy()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
        (header::VARY, "accept-language".to_owned()),
    ];
    Ok((headers, written(wished_for_page(&uri, &asked)?)))
}

fn policy() -> String {
    format!(
        "default-src 'none'; script-src '{SCRIPT_DIGEST}'; style-src '{HTML_STYLE_DIGEST}' '{STYLE_DIGEST}'; \
         img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

/// The page in a language, or, where none is asked for, in English and with the words of all.
fn written(wished: Option<MessageLanguage>) -> String {
    let language = wished.unwrap_or_default();
    let brought = MessageLanguage::all().filter(|one| wished.is_none_or(|wished| wished == *one));
    let words: BTreeMap<&str, _> =
        brought.map(|language| (language.as_str(), language.page_words())).collect();
    // Nothing in a script element may look like its end.
    let words = serde_json::to_string(&words).unwrap_or_default().replace('<', "\\u003c");
    let tags = Language::tags();
    let mut page = PAGE.to_owned();
    for (name, word) in language.page_words() {
        page = page.replace(&format!("{{{name}}}"), &html! { (word) }.into_string());
    }
    let is_wished = wished.map(|language| format!(" data-wished=\"{language}\""));
    let parts = [
        ("{lang}", language.as_str()),
        ("{wished}", &is_wished.unwrap_or_default()),
        ("{head}", ""),
        ("{tags}", &tags.collect::<Vec<_>>().join(" ")),
        ("{words}", &words),
        ("{report-style}", HTML_STYLE),
        ("{style}", STYLE),
        ("{script}", SCRIPT),
    ];
    for (name, part) in parts {
        page = page.replacen(name, part, 1);
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine;
    use sha2::Digest;

    #[test]
    fn the_policy_names_the_digests_of_the_style_and_the_script() {
        for (text, digest) in [(STYLE, STYLE_DIGEST), (SCRIPT, SCRIPT_DIGEST)] {
            let computed = sha2::Sha256::digest(text);
            let computed = base64::engine::general_purpose::STANDARD.encode(computed);
            assert_eq!(digest, format!("sha256-{computed}"));
            assert!(!text.contains("</"), "it would end the element");
        }
    }

    #[test]
    fn the_page_comes_in_one_request_of_less_than_100_kilobytes() {
        for page in [written(None), written(Some(MessageLanguage::Polish))] {
            assert!(page.len() < 100_000, "{}", page.len());
            assert!(!page.contains(" src=") && !page.contains("href=\"page"));
        }
    }

    #[test]
    fn all_that_the_page_shows_is_a_word_of_its_language() {
        for language in MessageLanguage::all() {
            let page = written(Some(language));
            let words = language.page_words();
            let (body, _) = page.split_once("<script").unwrap();
            let (_, body) = body.split_once("<body>").unwrap();
            for piece in body.split('<').filter_map(|piece| piece.split_once('>')) {
                let shown = [
                    Some(piece.1),
                    attribute(piece.0, "aria-label"),
                    attribute(piece.0, "title"),
                    attribute(piece.0, "placeholder"),
                ];
                for shown in shown.into_iter().flatten().map(str::trim) {
                    // Its own name, and the code of a country.
                    let is_name = ["", "Exchequer", "DK"].contains(&shown);
                    let known =
                        || words.values().any(|word| html! { (word) }.into_string() == shown);
                    assert!(is_name || known(), "{language}: {shown}");
                }
            }
        }
    }

    /// What an attribute of a tag says.
    fn attribute<'p>(tag: &'p str, name: &str) -> Option<&'p str> {
        let (_, value) = tag.split_once(&format!(" {name}=\""))?;
        value.split('"').next()
    }
}
