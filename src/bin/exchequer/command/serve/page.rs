//! The page on which an article is written or pasted and checked as it is typed.
//!
//! One request brings all of it: its style, which is that of a report and a little more, and its
//! script. The content security policy allows these three by their digests and nothing else, but
//! for questions to this service. The service keeps nothing of what is typed.

use axum::http::header;
use axum::response::IntoResponse;
use exchequer::language::Language;
use exchequer::report::{HTML_STYLE, HTML_STYLE_DIGEST};
use maud::{DOCTYPE, Markup, PreEscaped, html};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The digests of the two; a test compares them.
const STYLE_DIGEST: &str = "sha256-wHXh49reCkWpxpI1FRYp834RRcz9kgVP8+M9loOfTC8=";
const SCRIPT_DIGEST: &str = "sha256-LrM8zqOHllAtN+RjK+i+UbGE9gOvObzieT0YAXX4xAs=";

/// GET /
pub async fn page() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
        (header::CONTENT_SECURITY_POLICY, policy()),
        (header::REFERRER_POLICY, "no-referrer".to_owned()),
    ];
    (headers, markup().into_string())
}

fn policy() -> String {
    format!(
        "default-src 'none'; script-src '{SCRIPT_DIGEST}'; style-src '{HTML_STYLE_DIGEST}' '{STYLE_DIGEST}'; \
         img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
}

fn markup() -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "Check an article · Exchequer" }
                link rel="icon" href="data:,";
                style { (PreEscaped(HTML_STYLE)) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                div id="page" {
                    header.bar {
                        h1 { "Exchequer" }
                        (settings())
                    }
                    div.status id="status" role="status" {}
                    main.panes {
                        section.article aria-labelledby="article-title" {
                            h2 id="article-title" { "Article" }
                            div.editor {
                                div.layers {
                                    div.backdrop id="backdrop" aria-hidden="true" {}
                                    textarea id="text" aria-label="Article"
                                        aria-describedby="status" spellcheck="false" autocomplete="off"
                                        placeholder="Type or paste an article. Its figures are marked as you type." {}
                                }
                            }
                        }
                        section.claims id="claims" tabindex="-1" aria-labelledby="claims-title" {
                            h2 id="claims-title" { "Claims" }
                            p.none { "What the figures say of each other appears here." }
                        }
                    }
                }
                script { (PreEscaped(SCRIPT)) }
            }
        }
    }
}

fn settings() -> Markup {
    html! {
        div.setting {
            label for="date" { "Written on" }
            div.row {
                input id="date" type="date" min="1900-01-01" max="2199-12-31";
                button type="button" id="today" { "Today" }
            }
        }
        div.setting.language {
            label for="lang" { "Language" }
            select id="lang" {
                option value="" { "Guess" }
                @for language in Language::tags().filter_map(Language::find) {
                    option value=(language.tag()) { (language.name()) }
                }
            }
        }
        details {
            summary { "More" }
            div.row {
                div.row {
                    input id="month" type="checkbox";
                    label for="month" { "Only the month is known" }
                }
                div.setting {
                    label for="country" { "Country (two letters)" }
                    input id="country" type="text" autocomplete="off" placeholder="DK" size="4" maxlength="2";
                }
                div.setting {
                    label for="policy" { "Policy" }
                    select id="policy" {
                        option value="strict" { "Strict" }
                        option value="newsroom" selected { "Newsroom" }
                        option value="lenient" { "Lenient" }
                    }
                }
                button type="button" id="clear" { "Clear the text" }
            }
        }
    }
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
        let page = markup().into_string();
        assert!(page.len() < 100_000, "{}", page.len());
        assert!(!page.contains(" src=") && !page.contains("href=\"page"));
    }
}
