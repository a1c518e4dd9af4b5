//! Checks a claim by rates fetched from their publishers, on an async runtime.
//!
//! ```text
//! cargo run --example live_rates -- 2026-11-20
//! ```
//!
//! The rates in the crate are used where they suffice. Without a network it says so, and goes on
//! with those.

use exchequer::fetch::Client;
use exchequer::rates::RateBook;
use exchequer::{Article, Checker};
use std::error::Error;

const TEXT: &str = "Reklamen lover 495.000 rubler, svarende til 36.000 kroner.";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let date = std::env::args().nth(1).unwrap_or_else(|| "2023-08".to_owned());
    let checker = Checker::new();
    let extraction = checker.extract(&Article::new(TEXT).language("da").dated(date.parse()?));

    let today = chrono::Utc::now().date_naive();
    let client =
        Client::new(today)?.on_progress(|progress| eprintln!("asked {}", progress.source_id));
    let mut rates = RateBook::embedded();
    match rates.fetch(&client, extraction.rate_needs()).await {
        Ok(report) => {
            println!("{} questions, {} new fixings", report.requests, report.added);
            for failure in report.failures {
                println!("failed: {failure}");
            }
        }
        Err(error) if error.is_network() => println!("{error}; the rates in the crate must do"),
        Err(error) => return Err(error.into()),
    }

    println!("{}", checker.judge(&extraction, &rates).to_text());
    Ok(())
}
