//! A publisher on loopback that answers as it is told, and misbehaves as it is told.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// A question as it arrived.
#[derive(Clone, Debug)]
pub struct Asked {
    /// `GET /path?query`.
    pub line: String,
    /// Header lines, names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: String,
}

/// What the server does about it.
pub enum Answer {
    /// Sends these bytes and hangs up.
    Send(Vec<u8>),
    /// Waits before it sends them.
    SendLate(Duration, Vec<u8>),
}

pub struct Server {
    pub url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    most_at_once: Arc<AtomicUsize>,
}

impl Asked {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Server {
    /// Answers the first question with `answer(0, …)`, the next with `answer(1, …)`.
    pub fn start(answer: impl Fn(usize, &Asked) -> Answer + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (asked, most_at_once) =
            (Arc::new(Mutex::new(Vec::new())), Arc::new(AtomicUsize::new(0)));
        let (log, most, now) = (asked.clone(), most_at_once.clone(), Arc::new(AtomicUsize::new(0)));
        let answer = Arc::new(answer);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (log, most, now, answer) =
                    (log.clone(), most.clone(), now.clone(), answer.clone());
                thread::spawn(move || {
                    serve(stream, &log, &*answer, (&now, &most));
                });
            }
        });
        Self { url, asked, most_at_once }
    }

    /// A server that gives everybody the same.
    pub fn always(bytes: Vec<u8>) -> Self {
        Self::start(move |_, _| Answer::Send(bytes.clone()))
    }

    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    pub fn most_at_once(&self) -> usize {
        self.most_at_once.load(Ordering::SeqCst)
    }
}

/// A question is under way from when it is read until its answer is about to be sent: once it is
/// sent, the client may have asked the next one already.
fn serve(
    mut stream: TcpStream,
    log: &Mutex<Vec<Asked>>,
    answer: &dyn Fn(usize, &Asked) -> Answer,
    (now, most): (&AtomicUsize, &AtomicUsize),
) {
    let Some(asked) = read(&mut stream) else { return };
    most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
    let at = {
        let mut log = log.lock().unwrap();
        log.push(asked.clone());
        log.len() - 1
    };
    let bytes = match answer(at, &asked) {
        Answer::Send(bytes) => bytes,
        Answer::SendLate(pause, bytes) => {
            thread::sleep(pause);
            bytes
        }
    };
    now.fetch_sub(1, Ordering::SeqCst);
    // Whoever has had enough hangs up first, which is no failure of the server's.
    let _ = stream.write_all(&bytes);
}

fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    let (head, mut body) = loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            break (head.to_owned(), body.to_owned());
        }
        let read = stream.read(&mut chunk).ok().filter(|read| *read > 0)?;
        bytes.extend_from_slice(&chunk[..read]);
    };
    let mut lines = head.lines();
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let headers: Vec<_> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length = headers.iter().find(|(name, _)| name == "content-length");
    let length = length.map_or(0, |(_, length)| length.parse().unwrap());
    while body.len() < length {
        let read = stream.read(&mut chunk).ok().filter(|read| *read > 0)?;
        body.push_str(&String::from_utf8_lossy(&chunk[..read]));
    }
    Some(Asked { line, headers, body })
}

/// A whole answer with status 200.
pub fn ok(body: &[u8]) -> Vec<u8> {
    answer("200 OK", &[], body)
}

/// A whole answer.
pub fn answer(status: &str, headers: &[&str], body: &[u8]) -> Vec<u8> {
    let mut head =
        format!("HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n", body.len());
    for header in headers {
        head.push_str(header);
        head.push_str("\r\n");
    }
    [head.as_bytes(), b"\r\n", body].concat()
}

/// An answer written by hand in a publisher's own form.
pub fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/sources/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}
