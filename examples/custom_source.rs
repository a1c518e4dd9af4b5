//! A newsroom's own source of rates: what to ask, and how to read the answer. Here a small server on
//! this machine stands in for the newsroom's, so it runs without a network.
//!
//! ```text
//! cargo run --features blocking --example custom_source
//! ```

use exchequer::currency::Currency;
use exchequer::currency::RateNeed;
use exchequer::rates::fetch::{Client, ClientBuilder};
use exchequer::rates::source::{Content, Fault, Flaw, Request, Source};
use exchequer::rates::{Fixing, Publisher, RateBook, SourceId};
use std::error::Error;
use std::io::{Read, Write};
use std::net::TcpListener;

fn main() -> Result<(), Box<dyn Error>> {
    let desk = SourceId("DESK".into());
    let day = "2026-11-20".parse()?;

    // What to ask, and how to read it: one number, dollars per euro on the day asked for.
    let id = desk.clone();
    let source = Source::new(
        Publisher::unlisted(desk, "Our desk", Currency::EUR),
        |ask| vec![Request::get(format!("https://desk.example/usd?day={}", ask.to), Content::Csv, ask)],
        move |request, body| {
            let text = std::str::from_utf8(body).map_err(|_| Flaw::whole(Fault::Encoding("UTF-8")))?;
            let value = text.trim().parse().map_err(|_| Flaw::whole(Fault::Empty))?;
            let (source, base, quote, valid_from) =
                (id.clone(), Currency::EUR, Currency::USD, request.covers.to);
            Ok(vec![Fixing { source, base, quote, nominal: 1, value, set_on: None, valid_from }])
        },
    );

    let mirror = serve("1.1503\n")?;
    let client = Client::built_by(ClientBuilder::new().no_proxy(), day)?
        .sources([source])
        .mirror("https://desk.example", mirror);
    let need = RateNeed { base: Currency::EUR, quote: Currency::USD, from: day, to: day };
    let mut rates = RateBook::empty();
    rates.fetch_blocking(&client, [need])?;
    for rate in &*rates.rates_on(Currency::EUR, Currency::USD, day) {
        println!("{}", rate.derivation());
        rate.fixings().iter().for_each(|fixing| println!("{fixing}"));
    }
    Ok(())
}

/// Answers one question with this, and says where.
fn serve(text: &'static str) -> std::io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || -> std::io::Result<()> {
        let (mut stream, _) = listener.accept()?;
        let _ = stream.read(&mut [0; 4096])?;
        write!(stream, "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}", text.len())
    });
    Ok(address)
}
