//! Checks a web page, saved or on the web, and says what was taken for its text, date and language.
//!
//! ```text
//! cargo run --features html --example check_page
//! cargo run --features html --example check_page -- saved_page.html
//! cargo run --features html --example check_page -- https://www.example.org/2023/08/03/fines
//! ```
//!
//! Without an argument it checks the page beside it.

use exchequer::article::Clipping;
use exchequer::fetch::{Client, web};
use exchequer::{Article, Checker};
use std::error::Error;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/articles/omsk.html");

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let from = std::env::args().nth(1).unwrap_or_else(|| PAGE.to_owned());
    let clipping = if from.contains("://") { fetched(&from).await? } else { saved(&from)? };
    println!("Taken: {clipping}\n");

    // Whoever knows better says so: `.language("da")`, `.dated("2023-08-03".parse()?)`.
    let report = Checker::new().check(&clipping.article);
    println!("{}", report.to_text());

    // All offsets count bytes of the text that was taken, not of the page.
    if let Some(figure) = report.figures().first() {
        let (start, end) = (figure.span().start, figure.span().end);
        println!("First figure: {:?}, bytes {start} to {end}", report.words(figure));
    }
    Ok(())
}

fn saved(path: &str) -> Result<Clipping, Box<dyn Error>> {
    let bytes = std::fs::read(path).map_err(|error| format!("{path}: {error}"))?;
    Ok(Article::from_html(bytes)?)
}

async fn fetched(address: &str) -> Result<Clipping, Box<dyn Error>> {
    let client = Client::new(chrono::Utc::now().date_naive())?;
    Ok(web::clipping(&client, address).await?)
}
