//! Pages fetched from a server on this machine.

use exchequer::Error;
use exchequer::article::{Extent, Origin};
use exchequer::fetch::web::clipping_blocking;
use exchequer::fetch::{Cause, Client, ClientBuilder, Limits};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc;
use std::time::Duration;

const PAGE: &str = include_str!("../../examples/articles/omsk.html");

/// Answers every question by its path, and says where. What was asked can be listened to.
fn serve(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (asked, log) = mpsc::channel();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let mut request = [0; 4096];
            let length = stream.read(&mut request).unwrap_or(0);
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
            let _ = asked.send(request);
            let _ = stream.write_all(&answer(&path));
        }
    });
    (address, log)
}

fn http(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

fn client() -> Client {
    let limits = Limits { timeout: Duration::from_secs(5), ..Limits::default() };
    Client::built_by(ClientBuilder::new().no_proxy(), "2026-11-22".parse().unwrap())
        .unwrap()
        .limits(limits)
}

/// The error at a server that always answers so.
fn refused(answer: Vec<u8>) -> Error {
    let (address, _log) = serve(move |_| answer.clone());
    let error = clipping_blocking(&client(), &format!("{address}/a")).unwrap_err();
    assert!(error.to_string().starts_with(&address), "{error}");
    error
}

#[test]
fn a_page_is_fetched_as_it_would_be_read_from_a_file() {
    let (address, log) =
        serve(|_| http("200 OK", "Content-Type: text/html; charset=utf-8\r\n", PAGE.as_bytes()));
    let clipping = clipping_blocking(&client(), &format!("{address}/udland/1")).unwrap();
    assert_eq!(clipping.extent, Extent::MainText);
    assert!(clipping.article.text().contains("svarende til 36.000 kroner"));
    assert_eq!(clipping.article.given_id(), Some(format!("{address}/udland/1").as_str()));
    let asked = log.recv().unwrap().to_lowercase();
    assert!(
        asked.contains("user-agent: exchequer/") && asked.contains("accept: text/html"),
        "{asked}"
    );
    assert!(!asked.contains("cookie"));
}

#[test]
fn the_header_names_the_encoding() {
    let body = b"<p>F\xf8rste lov om b\xf8der p\xe5 5.000 kroner".repeat(5);
    let (address, _log) =
        serve(move |_| http("200 OK", "Content-Type: text/html; charset=ISO-8859-1\r\n", &body));
    let clipping = clipping_blocking(&client(), &address).unwrap();
    assert_eq!(clipping.charset.by, Origin::Header("Content-Type"));
    assert!(clipping.article.text().contains("Første lov om bøder på 5.000 kroner"));
}

#[test]
fn plain_text_is_read_as_a_text_file() {
    let (address, _log) = serve(|_| {
        http("200 OK", "Content-Type: text/plain\r\n", b"date 2023-08 B\xc3\xb8den er 5 kroner.")
    });
    let clipping = clipping_blocking(&client(), &format!("{address}/a.txt")).unwrap();
    assert_eq!(clipping.date.unwrap().to_string(), "2023-08 (the first line)");
}

#[test]
fn a_move_within_the_site_is_followed() {
    let (address, _log) = serve(|path| match path {
        "/old" => http("301 Moved Permanently", "Location: /new\r\n", b""),
        _ => http("200 OK", "Content-Type: text/html\r\n", PAGE.as_bytes()),
    });
    let clipping = clipping_blocking(&client(), &format!("{address}/old")).unwrap();
    assert!(clipping.article.given_id().unwrap().ends_with("/new"));
}

#[test]
fn a_move_to_another_site_is_named_and_not_followed() {
    let error = refused(http("302 Found", "Location: https://samtykke.example/?back=1\r\n", b""));
    assert!(
        error.to_string().contains("https://samtykke.example/?back=1; if that is the article"),
        "{error}"
    );
    let error = refused(http("302 Found", "Location: /a\r\n", b""));
    assert!(error.to_string().contains("without end"), "{error}");
}

#[test]
fn what_gives_no_article_is_named_with_the_way_out() {
    for (answer, words) in [
        (http("403 Forbidden", "", b""), "status 403; save the page from a browser"),
        (http("404 Not Found", "", b""), "status 404"),
        (
            http("200 OK", "Content-Type: application/pdf\r\n", b"%PDF"),
            "application/pdf, neither HTML nor plain text",
        ),
        (
            http("200 OK", "Content-Type: text/html\r\n", b"<script>x</script>"),
            "no text in the page",
        ),
        (
            http("200 OK", "Content-Type: text/html\r\n", &vec![b'x'; 21 << 20]),
            "more than 20971520 bytes",
        ),
        (b"nonsense\r\n\r\n".to_vec(), "the answer broke off"),
    ] {
        let error = refused(answer).to_string();
        assert!(error.contains(words), "`{words}` is not in: {error}");
    }
}

#[test]
fn nobody_there_is_an_error_and_soon() {
    let error = clipping_blocking(&client(), "http://127.0.0.1:1/a").unwrap_err();
    let cause = std::error::Error::source(&error).and_then(|cause| cause.downcast_ref());
    assert!(matches!(cause, Some(Cause::Unreachable(_))) && error.is_network(), "{error}");
    for address in ["ftp://example.org/a", "example.org", "file:///etc/passwd", "https://"] {
        let error = clipping_blocking(&client(), address).unwrap_err();
        assert!(error.is_article() && error.to_string().contains("no address"), "{error}");
    }
}

#[tokio::test]
async fn blocking_is_refused_where_it_would_stall_a_runtime() {
    let error = clipping_blocking(&client(), "http://127.0.0.1:1/a").unwrap_err();
    assert!(error.is_runtime());
}
