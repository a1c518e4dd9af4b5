//! The service, spoken to by a real client.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use reqwest::header::{ACCEPT, ACCEPT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::time::timeout;

#[path = "serve/crowd.rs"]
mod crowd;

const CONVERSION: &str = "Reklamen lover 495.000 rubler, svarende til 36.000 kroner.";

/// A service of one's own; it ends with the test.
struct Service {
    process: Child,
    address: String,
    client: Client,
    cache: tempfile::TempDir,
}

impl Service {
    fn new(options: &[&str]) -> Self {
        let cache = tempfile::tempdir().unwrap();
        let mut process = Command::new(env!("CARGO_BIN_EXE_exchequer"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(options)
            .env("EXCHEQUER_CACHE", cache.path().join("none"))
            .env("HTTPS_PROXY", "http://127.0.0.1:9")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (mut line, mut rates) = (String::new(), String::new());
        let mut told = BufReader::new(process.stdout.as_mut().unwrap());
        told.read_line(&mut line).unwrap();
        told.read_line(&mut rates).unwrap();
        assert!(
            rates.starts_with("rates: the euro's reference rates to 30 October 2026, "),
            "{rates}"
        );
        let address = line.trim().strip_prefix("exchequer serves http://").unwrap().to_owned();
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().timeout(Duration::from_secs(60)).build().unwrap();
        Self { process, address, client, cache }
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }

    fn post(&self, path: &str, kind: &str, body: impl Into<reqwest::Body>) -> RequestBuilder {
        self.client.post(self.url(path)).header(CONTENT_TYPE, kind).body(body)
    }

    async fn ask(&self, question: &Value) -> Response {
        self.post("/check", "application/json", question.to_string()).send().await.unwrap()
    }

    async fn get(&self, path: &str) -> Response {
        self.client.get(self.url(path)).send().await.unwrap()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn question() -> Value {
    json!({ "text": CONVERSION, "lang": "da", "date": "2023-08" })
}

async fn problem(response: Response) -> Value {
    assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
    let status = response.status().as_u16();
    let problem: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(problem["status"], status);
    problem
}

#[tokio::test]
async fn an_article_as_json_gets_a_report_as_json() {
    let service = Service::new(&[]);
    let response = service.ask(&question()).await;
    assert_eq!(
        (response.status().as_u16(), &response.headers()[CONTENT_TYPE]),
        (200, &"application/json".parse().unwrap())
    );
    let report: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    assert_eq!(report["schema"], "exchequer/report/1");
    assert_eq!(report["findings"][0]["verdict"], "plausible");
}

#[tokio::test]
async fn text_and_html_are_read_and_the_query_says_how() {
    let service = Service::new(&[]);
    let as_text =
        service.post("/check?date=2023-08&lang=da&id=a1", "text/plain; charset=utf-8", CONVERSION);
    let report: Value =
        serde_json::from_str(&as_text.send().await.unwrap().text().await.unwrap()).unwrap();
    assert_eq!((&report["id"], &report["findings"][0]["days_holding"]), (&json!("a1"), &json!(18)));
    let page = format!("<html lang=da><body><article><p>{CONVERSION}</p></article></body></html>");
    let as_page = service.post("/check?date=2023-08&format=text", "text/html", page);
    let text = as_page.send().await.unwrap().text().await.unwrap();
    assert!(text.contains("Plausible") && !text.contains("<p>"), "{text}");
}

#[tokio::test]
async fn a_page_is_read_in_the_encoding_that_the_header_names() {
    let service = Service::new(&[]);
    let page =
        b"<html lang=da><body><article><p>B\xf8den er p\xe5 495.000 kroner.</p></article></body></html>";
    let post = service.post("/check?format=html", "text/html; charset=iso-8859-1", page.to_vec());
    assert!(post.send().await.unwrap().text().await.unwrap().contains("B\u{f8}den"));
}

#[tokio::test]
async fn a_page_is_in_the_language_that_the_browser_wishes_and_else_in_the_articles() {
    let service = Service::new(&[]);
    for (path, wished, words) in [
        ("/check?format=html", None, "kan passe"),
        ("/check?format=html", Some("de-AT,de;q=0.9,en;q=0.5"), "kann stimmen"),
        ("/check?format=html", Some("ja"), "kan passe"),
        ("/check?format=html&ui_lang=en", Some("de"), "plausible"),
        ("/check?format=text", None, "Plausible"),
        ("/check?format=text", Some("da"), "Kan passe"),
    ] {
        let mut post = service.post(path, "application/json", question().to_string());
        if let Some(wished) = wished {
            post = post.header(ACCEPT_LANGUAGE, wished);
        }
        let report = post.send().await.unwrap().text().await.unwrap();
        assert!(report.contains(words), "{path}, {wished:?}: {report}");
    }
}

#[tokio::test]
async fn each_form_is_had_by_name_or_by_its_media_type() {
    let service = Service::new(&[]);
    for (format, media_type, begins) in [
        ("json", "application/json", "{\"schema\""),
        ("html", "text/html", "<!DOCTYPE html>"),
        ("annotations", "application/ld+json", "{"),
        ("sarif", "application/sarif+json", "{"),
        ("lsp", "application/json", ""),
    ] {
        let named = service.post(
            &format!("/check?format={format}"),
            "application/json",
            question().to_string(),
        );
        let named = named.send().await.unwrap();
        assert!(
            named.headers()[CONTENT_TYPE].to_str().unwrap().starts_with(media_type),
            "{format}"
        );
        let named = named.text().await.unwrap();
        assert!(named.starts_with(begins), "{format}: {named}");
        if format != "lsp" {
            let accepted = service.post("/check", "application/json", question().to_string());
            let accepted = accepted.header(ACCEPT, media_type).send().await.unwrap();
            assert_eq!(accepted.text().await.unwrap(), named, "{format}");
        }
    }
}

#[tokio::test]
async fn a_claim_review_demands_its_author() {
    let service = Service::new(&[]);
    let post = |query: &str| {
        service.post(
            &format!("/check?format=claimreview{query}"),
            "application/json",
            question().to_string(),
        )
    };
    assert_eq!(problem(post("").send().await.unwrap()).await["field"], "author");
    let parties = "&author=A&author_url=https://avis.example/a&publisher=Avis&publisher_url=https://avis.example";
    assert_eq!(post(parties).send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn what_is_wrong_is_named_with_its_field() {
    let service = Service::new(&[]);
    for (question, field) in [
        (json!({ "text": CONVERSION, "date": "yesterday" }), "date"),
        (json!({ "text": CONVERSION, "lang": "tlh" }), "lang"),
        (json!({ "text": CONVERSION, "country": "Denmark" }), "country"),
        (json!({ "text": CONVERSION, "policy": "kind" }), "policy"),
        (json!({ "text": 5 }), "text"),
        (json!({ "text": "  " }), "text"),
        (json!({}), "text"),
        (json!({ "text": CONVERSION, "format": "pdf" }), "format"),
        (json!({ "text": CONVERSION, "langauge": "da" }), "langauge"),
    ] {
        let response = service.ask(&question).await;
        assert_eq!(response.status(), 400, "{question}");
        assert_eq!(problem(response).await["field"], field, "{question}");
    }
}

#[tokio::test]
async fn other_faults_have_their_own_status() {
    let service = Service::new(&["--max-bytes", "1000"]);
    let long = service.post("/check", "text/plain", "a".repeat(1001)).send().await.unwrap();
    assert_eq!(long.status(), 413);
    problem(long).await;
    let status = |request: RequestBuilder| async {
        problem(request.send().await.unwrap()).await["status"].clone()
    };
    assert_eq!(status(service.post("/check", "image/png", "a")).await, 415);
    assert_eq!(status(service.post("/check", "application/json", "{")).await, 400);
    assert_eq!(status(service.post("/check", "application/json", "[]")).await, 400);
    assert_eq!(
        status(service.post("/check", "text/plain", "Fem kroner.").header(ACCEPT, "image/png"))
            .await,
        406
    );
    assert_eq!(status(service.client.get(service.url("/check"))).await, 405);
    assert_eq!(status(service.client.get(service.url("/nowhere"))).await, 404);
}

#[tokio::test]
async fn an_article_that_does_not_arrive_is_given_up() {
    let service = Service::new(&["--timeout", "1"]);
    let mut slow = TcpStream::connect(&service.address).unwrap();
    slow.write_all(
        b"POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 50\r\n\r\nFem",
    )
    .unwrap();
    slow.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let mut answer = [0; 12];
    slow.read_exact(&mut answer).unwrap();
    assert_eq!(&answer, b"HTTP/1.1 408");
}

/// An article of 2 MB in which every amount is another, and which crowns and which dollars are
/// meant is open, for all the days of a year.
fn endless() -> String {
    let sentence = |at: usize| format!("He paid {} crowns ({} dollars).\n\n", 7_300 + at, 36 + at);
    (0..50_000).map(sentence).collect()
}

#[tokio::test]
async fn a_long_article_is_given_up_and_does_not_hold_up_the_others() {
    let service = Service::new(&["--threads", "2", "--timeout", "5", "--max-claims", "1000000"]);
    // What is read once is read before the clock runs.
    assert_eq!(service.ask(&question()).await.status(), 200);
    let slow = service.post("/check?lang=en&date=2023", "text/plain", endless()).send();
    let question = question();
    let others = async {
        for _ in 0..20 {
            let (other, health) = tokio::join!(service.ask(&question), service.get("/health"));
            assert_eq!((other.status().as_u16(), health.status().as_u16()), (200, 200));
        }
    };
    let both = async { tokio::join!(slow, others) };
    let (slow, ()) = timeout(Duration::from_secs(60), both).await.unwrap();
    let slow = slow.unwrap();
    assert_eq!(
        (slow.status().as_u16(), &slow.headers()[RETRY_AFTER]),
        (503, &"1".parse().unwrap())
    );
    // Its place is free again: there is one for each.
    let (one, other) = tokio::join!(service.ask(&question), service.ask(&question));
    assert_eq!((one.status().as_u16(), other.status().as_u16()), (200, 200));
}

#[tokio::test]
async fn clients_that_leave_free_the_places_of_their_articles() {
    let service = Service::new(&["--threads", "1", "--timeout", "30", "--max-claims", "1000000"]);
    let article = endless();
    for _ in 0..5 {
        let mut leaving = TcpStream::connect(&service.address).unwrap();
        let head =
            "POST /check?lang=en&date=2023 HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain";
        write!(leaving, "{head}\r\nContent-Length: {}\r\n\r\n{article}", article.len()).unwrap();
    }
    // With the place taken, it would be answered that there is too much to do.
    assert_eq!(service.ask(&question()).await.status(), 200);
}

/// The inputs that once crashed the checker or held it up, in languages in which they did.
fn hostile() -> Vec<(&'static str, String)> {
    let crores = "$crore a$ crore crore crore crore";
    vec![
        ("en", "5k".repeat(3_000)),
        ("en", "lakh.95".repeat(3_000)),
        ("da", crores.to_owned()),
        ("fi", crores.to_owned()),
        ("fr", crores.to_owned()),
        ("de", crores.to_owned()),
        ("en", "1 euro (2 dollars). ".repeat(2_000)),
        ("en", "He got 5 pounds (3 francs, 7 dollars, 9 pesos).".repeat(6_000)),
        ("pl", "mln ".repeat(64_000)),
        ("it", "mio. ".repeat(64_000)),
        ("de", "mia. 0.1 ".repeat(32_000)),
        ("da", "90 1".repeat(64_000)),
        ("da", "90 1 ".repeat(64_000)),
    ]
}

#[tokio::test]
async fn no_hostile_article_ends_the_service_or_holds_up_the_others() {
    let service = Service::new(&["--threads", "2", "--timeout", "15"]);
    assert_eq!(service.ask(&question()).await.status(), 200);
    for (language, text) in hostile() {
        let begins: String = text.chars().take(40).collect();
        // Over five years of days this one gave a report of hundreds of megabytes.
        let date = if begins.starts_with("1 euro") { "2019/2023" } else { "2023-08" };
        let path = format!("/check?lang={language}&date={date}");
        let slow = service.post(&path, "text/plain", text).send();
        let others = async {
            for _ in 0..3 {
                assert_eq!(service.ask(&question()).await.status(), 200, "beside {begins}");
            }
        };
        let (slow, ()) = tokio::join!(slow, others);
        // A program that is not optimised may be told to end before it is done.
        let status = slow.unwrap().status().as_u16();
        assert!(matches!(status, 200 | 503), "{begins}: {status}");
    }
}

#[tokio::test]
async fn only_named_origins_may_read_the_answers() {
    let origin = |service: &Service, origin: &'static str| {
        service.client.get(service.url("/health")).header("Origin", origin).send()
    };
    let allowed = "access-control-allow-origin";
    let closed = Service::new(&[]);
    assert!(!origin(&closed, "https://cms.example").await.unwrap().headers().contains_key(allowed));
    let open = Service::new(&["--allow-origin", "https://cms.example"]);
    assert_eq!(
        origin(&open, "https://cms.example").await.unwrap().headers()[allowed],
        "https://cms.example"
    );
    assert!(!origin(&open, "https://other.example").await.unwrap().headers().contains_key(allowed));
}

#[tokio::test]
async fn the_description_names_what_the_service_does() {
    let service = Service::new(&[]);
    let description: Value =
        serde_json::from_str(&service.get("/openapi.json").await.text().await.unwrap()).unwrap();
    assert_eq!(description["openapi"], "3.1.0");
    let check = &description["paths"]["/check"]["post"];
    assert!(check["requestBody"]["content"]["text/plain"].is_object());
    assert!(check["responses"]["200"]["content"]["application/sarif+json"].is_object());
    assert!(description["components"]["schemas"]["Finding"]["properties"]["verdict"].is_object());
    assert!(!description.to_string().contains("#/$defs/"));
}

#[tokio::test]
async fn the_page_comes_whole_and_runs_its_own_script_only() {
    let service = Service::new(&[]);
    let page = service.get("/").await;
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("default-src 'none'; script-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe-inline"), "{policy}");
    let page = page.text().await.unwrap();
    assert!(page.contains("<textarea") && page.matches("<script>").count() == 1);
    assert!(page.len() < 100_000, "{}", page.len());
}

#[tokio::test]
async fn the_page_is_in_the_language_that_is_wished_and_else_brings_the_words_of_all() {
    let service = Service::new(&[]);
    for (path, wish, begins, today, languages) in [
        ("/", Some("da-DK,da;q=0.9,en;q=0.5"), r#"<html lang="da" data-wished="da">"#, "I dag", 1),
        ("/?ui_lang=fi", Some("da"), r#"<html lang="fi" data-wished="fi">"#, "Tänään", 1),
        ("/", Some("ja"), r#"<html lang="en">"#, "Today", 12),
        ("/", None, r#"<html lang="en">"#, "Today", 12),
    ] {
        let mut get = service.client.get(service.url(path));
        if let Some(wish) = wish {
            get = get.header(ACCEPT_LANGUAGE, wish);
        }
        let page = get.send().await.unwrap().text().await.unwrap();
        assert!(page.contains(begins), "{path}, {wish:?}: {page}");
        assert!(page.contains(&format!(">{today}</button>")), "{path}, {wish:?}");
        let (_, words) = page.split_once(r#"id="words">"#).unwrap();
        let (words, _) = words.split_once("</script>").unwrap();
        let words: Value = serde_json::from_str(words).unwrap();
        assert_eq!(words.as_object().unwrap().len(), languages, "{path}, {wish:?}");
    }
    let refused = problem(service.get("/?ui_lang=tlh").await).await;
    assert_eq!((&refused["status"], &refused["field"]), (&json!(400), &json!("ui_lang")));
}

#[tokio::test]
async fn publishers_are_asked_only_where_that_is_wanted() {
    for (options, makes_a_cache) in [(&[][..], false), (&["--live"], true)] {
        let service = Service::new(options);
        // Later than any rate in the program; the publishers are out of reach here.
        let late =
            json!({ "text": "He paid 100 zloty ($25).", "lang": "en", "date": "2026-11-20" });
        assert_eq!(service.ask(&late).await.status(), 200);
        assert_eq!(service.cache.path().join("none").exists(), makes_a_cache);
    }
}

#[cfg(unix)]
#[tokio::test]
async fn the_service_ends_when_told_to_and_says_so_with_success() {
    let mut service = Service::new(&[]);
    assert_eq!(service.get("/health").await.status(), 200);
    let told =
        Command::new("kill").arg("-TERM").arg(service.process.id().to_string()).status().unwrap();
    assert!(told.success());
    assert!(service.process.wait().unwrap().success());
}
