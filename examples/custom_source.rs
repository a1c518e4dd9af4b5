//! A newsroom's own source: what to ask, how to read the answer, how long a rate stays in force. A
//! small server on this machine stands in for the newsroom's.
//!
//! ```text
//! cargo run --features blocking --example custom_source
//! ```

use exchequer::currency::{Currency, RateNeed};
use exchequer::fetch::{Client, ClientBuilder};
use exchequer::rates::source::{Content, Flaw, Place, Request, Source};
use exchequer::rates::{Fixing, Publisher, RateBook, SourceId};
use std::io::{Read, Write};
use std::{error::Error, net::TcpListener};

fn main() -> Result<(), Box<dyn Error>> {
    let mut desk = Publisher::unlisted(SourceId("DESK".into()), "Our desk", Currency::EUR);
    desk.carry_days = 7;
    let source = Source::new(
        desk,
        |ask| vec![Request::get("https://desk.example/week", Content::Csv, ask)],
        |_, body| String::from_utf8_lossy(body).lines().enumerate().map(read).collect(),
    );
    // Set on a Monday, asked for on the Sunday after, for a pair that the desk does not have.
    let (sunday, mirror) =
        ("2026-11-22".parse()?, serve("2026-11-16,USD,1.1503\n2026-11-16,DKK,7.4690\n")?);
    let client = Client::built_by(ClientBuilder::new().no_proxy(), sunday)?;
    let client = client.sources([source]).mirror("https://desk.example", mirror);
    let (base, quote) = (Currency::USD, Currency::from_code("DKK").ok_or("no krone")?);
    let mut rates = RateBook::empty();
    rates.fetch_blocking(&client, [RateNeed { base, quote, from: sunday, to: sunday }])?;
    for rate in &*rates.rates_on(base, quote, sunday) {
        println!("{}, carried for {} days", rate.derivation(), rate.carried_days());
        rate.fixings().iter().for_each(|fixing| println!("{fixing}"));
    }
    Ok(())
}

/// A line is a day, a code, and how much of it a euro costs.
fn read((at, line): (usize, &str)) -> Result<Fixing, Flaw> {
    let fixing = |mut fields: std::str::Split<'_, char>| {
        let (source, base, nominal, set_on) = (SourceId("DESK".into()), Currency::EUR, 1, None);
        let valid_from = fields.next()?.parse().ok()?;
        let (quote, value) = (Currency::from_code(fields.next()?)?, fields.next()?.parse().ok()?);
        Some(Fixing { source, base, quote, nominal, value, set_on, valid_from })
    };
    fixing(line.split(',')).ok_or_else(|| Flaw::form(Place::Line(at + 1), "day,code,rate", line))
}

/// Answers one question with this, and says where.
fn serve(text: &'static str) -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{text}", text.len());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept()?;
        stream.read(&mut [0; 4096]).and_then(|_| stream.write_all(answer.as_bytes()))
    });
    Ok(address)
}
