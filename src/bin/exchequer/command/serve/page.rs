//! The page on which an article is pasted and checked as it is typed. The report is shown in a
//! frame that runs no script.

use axum::http::header;
use axum::response::IntoResponse;
use exchequer::language::Language;
use maud::{DOCTYPE, Markup, html};

/// The page's own script and nobody else's. Styles may be in the report, which brings its own.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; \
    frame-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// GET /
pub async fn page() -> impl IntoResponse {
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, markup().into_string())
}

/// GET /page.js
pub async fn script() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("page.js"))
}

/// GET /page.css
pub async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("page.css"))
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
                link rel="stylesheet" href="page.css";
                script src="page.js" defer {}
            }
            body {
                header {
                    h1 { "Exchequer" }
                    p { "Paste an article. Its money figures are checked as you type." }
                }
                main {
                    form id="article" {
                        (settings())
                        label for="text" { "Article" }
                        textarea id="text" name="text" spellcheck="false" autocomplete="off" {}
                        p id="status" role="status" {}
                        button type="submit" { "Check again" }
                    }
                    iframe id="report" title="Report" sandbox="allow-same-origin" {}
                }
            }
        }
    }
}

fn settings() -> Markup {
    html! {
        div.settings {
            p {
                label for="date" { "Date" }
                input id="date" name="date" type="text" placeholder="2023-08-03" size="12" autocomplete="off" aria-describedby="status";
            }
            p {
                label for="lang" { "Language" }
                select id="lang" name="lang" {
                    option value="" { "Detect" }
                    @for language in Language::tags().filter_map(Language::find) {
                        option value=(language.tag()) { (language.name()) }
                    }
                }
            }
            p {
                label for="country" { "Country" }
                input id="country" name="country" type="text" placeholder="DK" size="4" maxlength="2" autocomplete="off";
            }
            p {
                label for="policy" { "Policy" }
                select id="policy" name="policy" {
                    option value="strict" { "Strict" }
                    option value="newsroom" selected { "Newsroom" }
                    option value="lenient" { "Lenient" }
                }
            }
        }
    }
}
