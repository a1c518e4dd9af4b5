//! Clients that come in crowds, stop halfway, lie about who they are, or want too much.

use super::{CONVERSION, Service, problem, question};
use reqwest::header::{CONTENT_TYPE, HOST, ORIGIN};
use serde_json::{Value, json};
use std::process::Command;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// Longer than anything here takes: a test that hangs fails after it.
const FOR_EVER: Duration = Duration::from_secs(120);

/// What bad clients send.
#[derive(Clone, Copy, Debug)]
enum Bad {
    Nothing,
    HalfHead,
    SlowHead,
    HalfBody,
    NoHttp,
    Tls,
    LongHead,
    TwoLengths,
    NoChunk,
}

const ALL_BAD: [Bad; 9] = [
    Bad::Nothing,
    Bad::HalfHead,
    Bad::SlowHead,
    Bad::HalfBody,
    Bad::NoHttp,
    Bad::Tls,
    Bad::LongHead,
    Bad::TwoLengths,
    Bad::NoChunk,
];

impl Bad {
    fn bytes(self) -> Vec<u8> {
        const HEAD: &str =
            "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";
        let text = match self {
            Self::Nothing => String::new(),
            Self::HalfHead | Self::SlowHead => HEAD.to_owned(),
            Self::HalfBody => format!("{HEAD}Content-Length: 100\r\n\r\nFive"),
            Self::NoHttp => "EHLO mail.example\r\n\r\n".to_owned(),
            Self::Tls => "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}fc\u{3}\u{3}".to_owned(),
            Self::LongHead => format!("{HEAD}X: {}\r\n\r\n", "a".repeat(200_000)),
            Self::TwoLengths => format!("{HEAD}Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
            Self::NoChunk => format!("{HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n"),
        };
        text.into_bytes()
    }

    /// The status of the answer, or none where the connection was only closed.
    async fn sent(self, address: String) -> Option<u16> {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let bytes = self.bytes();
        if let Self::SlowHead = self {
            for byte in bytes {
                if stream.write_all(&[byte]).await.is_err() {
                    break;
                }
                sleep(Duration::from_millis(200)).await;
            }
        } else {
            // The service may have had enough before all is written.
            let _ = stream.write_all(&bytes).await;
        }
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer).await;
        String::from_utf8_lossy(&answer).split(' ').nth(1)?.parse().ok()
    }
}

#[tokio::test]
async fn good_clients_are_served_among_five_hundred_slow_half_and_malformed_ones() {
    let service = Service::new(&["--header-timeout", "3", "--timeout", "60"]);
    assert_eq!(service.ask(&question()).await.status(), 200);
    let mut bad = JoinSet::new();
    for at in 0..360 {
        let kind = ALL_BAD[at % ALL_BAD.len()];
        let sent = kind.sent(service.address.clone());
        bad.spawn(async move { (kind, timeout(FOR_EVER, sent).await) });
    }
    let mut good = JoinSet::new();
    for _ in 0..140 {
        let request = service.post("/check", "application/json", question().to_string());
        good.spawn(async move { request.send().await.unwrap().text().await.unwrap() });
    }
    for report in good.join_all().await {
        let report: Value = serde_json::from_str(&report).unwrap();
        assert_eq!(report["findings"][0]["verdict"], "plausible");
    }
    assert_eq!(service.get("/health").await.status(), 200);
    // Half an article is waited for until --timeout; the others end much sooner.
    for (kind, status) in bad.join_all().await {
        let status = status.unwrap_or_else(|_| panic!("{kind:?} was never ended"));
        let is_expected = match kind {
            Bad::Nothing | Bad::HalfHead | Bad::SlowHead => matches!(status, None | Some(408)),
            Bad::HalfBody => status == Some(408),
            Bad::NoHttp | Bad::Tls | Bad::TwoLengths | Bad::NoChunk => {
                matches!(status, None | Some(400))
            }
            Bad::LongHead => matches!(status, None | Some(431)),
        };
        assert!(is_expected, "{kind:?}: {status:?}");
    }
    assert_eq!(service.ask(&question()).await.status(), 200);
}

#[tokio::test]
async fn more_connections_than_there_are_places_are_told_so() {
    let service = Service::new(&["--max-connections", "2", "--header-timeout", "3600"]);
    let idle = [(); 2].map(|()| std::net::TcpStream::connect(&service.address).unwrap());
    // Connections are accepted in turn.
    // A refusal may come before the request was sent, which the client takes for a fault.
    let answered = async {
        loop {
            if let Ok(answer) = service.client.get(service.url("/health")).send().await {
                return answer;
            }
        }
    };
    let refused = problem(timeout(FOR_EVER, answered).await.unwrap()).await;
    assert_eq!(refused["status"], 503);
    assert!(refused["detail"].as_str().unwrap().contains("--max-connections"), "{refused}");
    drop(idle);
    let free = async {
        let asked = || service.client.get(service.url("/health")).send();
        while !asked().await.is_ok_and(|answer| answer.status() == 200) {
            sleep(Duration::from_millis(10)).await;
        }
    };
    timeout(FOR_EVER, free).await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn no_half_sent_head_keeps_the_service_from_ending() {
    let mut service = Service::new(&["--header-timeout", "3600", "--timeout", "3600"]);
    let mut half = Vec::new();
    for kind in [Bad::Nothing, Bad::HalfHead, Bad::HalfBody] {
        let mut stream = TcpStream::connect(&service.address).await.unwrap();
        stream.write_all(&kind.bytes()).await.unwrap();
        half.push(stream);
    }
    assert_eq!(service.get("/health").await.status(), 200);
    let told = Command::new("kill").arg("-TERM").arg(service.process.id().to_string()).status();
    assert!(told.unwrap().success());
    let ended = async {
        loop {
            match service.process.try_wait().unwrap() {
                Some(status) => return status,
                None => sleep(Duration::from_millis(20)).await,
            }
        }
    };
    assert!(timeout(FOR_EVER, ended).await.unwrap().success());
}

#[tokio::test]
async fn no_page_of_another_site_may_send_articles() {
    let service = Service::new(&["--allow-origin", "https://cms.example"]);
    let own = format!("http://{}", service.address);
    let post = |name, value: &str| {
        let request = service.post("/check", "text/plain", CONVERSION).header(name, value);
        request.send()
    };
    for origin in ["https://cms.example", &own] {
        assert_eq!(post(ORIGIN, origin).await.unwrap().status(), 200, "{origin}");
    }
    for origin in ["https://attacker.example", "null", "http://localhost:1"] {
        let refused = problem(post(ORIGIN, origin).await.unwrap()).await;
        assert_eq!(refused["status"], 403, "{origin}");
        assert!(refused["detail"].as_str().unwrap().contains("--allow-origin"), "{refused}");
    }
    // DNS rebinding: a foreign name that resolves to this machine.
    let rebound = problem(post(HOST, "attacker.example:8080").await.unwrap()).await;
    assert_eq!(rebound["status"], 421);
    assert!(rebound["detail"].as_str().unwrap().contains("--allow-host"), "{rebound}");
    let named = Service::new(&["--allow-host", "checker.example"]);
    let request = named.client.get(named.url("/health")).header(HOST, "checker.example");
    assert_eq!(request.send().await.unwrap().status(), 200);
}

#[tokio::test]
async fn each_limit_is_told_with_the_option_that_changes_it() {
    let service = Service::new(&["--max-bytes", "2000", "--max-output", "1000"]);
    let long = service.post("/check", "text/plain", "a".repeat(2001)).send().await.unwrap();
    let report = service.post("/check", "text/plain", CONVERSION).send().await.unwrap();
    for (response, status, option) in [(long, 413, "--max-bytes"), (report, 422, "--max-output")] {
        assert_eq!(response.headers()[CONTENT_TYPE], "application/problem+json");
        let problem = problem(response).await;
        assert_eq!(problem["status"], status);
        assert!(problem["detail"].as_str().unwrap().contains(option), "{problem}");
    }
}

#[tokio::test]
async fn an_id_has_no_control_characters() {
    let service = Service::new(&[]);
    for id in ["a\nb", "\u{1b}[31m", "a\u{202e}b", "a\u{85}", &"a".repeat(1001)] {
        let refused = service.ask(&json!({ "text": CONVERSION, "id": id })).await;
        assert_eq!(problem(refused).await["field"], "id", "{id:?}");
    }
    let fine = service.ask(&json!({ "text": CONVERSION, "id": "नमस्ते/1 – é" })).await;
    assert_eq!(fine.status(), 200);
}
