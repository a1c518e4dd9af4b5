//! The same as `live_rates` in a program without an async runtime, with a cache: what was fetched
//! once is not asked for again.
//!
//! ```text
//! cargo run --features blocking --example live_rates_blocking
//! ```

use exchequer::fetch::Client;
use exchequer::fetch::cache::Cache;
use exchequer::rates::RateBook;
use exchequer::{Article, Checker};
use std::error::Error;

const TEXT: &str = "Reklamen lover 495.000 rubler, svarende til 36.000 kroner.";

fn main() -> Result<(), Box<dyn Error>> {
    let checker = Checker::new();
    let extraction = checker.extract(&Article::new(TEXT).language("da").dated("2023-07".parse()?));

    let cache = Cache::open(&std::env::temp_dir().join("exchequer-example"))?;
    let client = Client::new(chrono::Utc::now().date_naive())?.cache(cache);
    let mut rates = RateBook::embedded();
    match rates.fetch_blocking(&client, extraction.rate_needs()) {
        Ok(report) => {
            println!("{} fixings fetched, {} from the cache", report.added, report.from_cache);
        }
        Err(error) if error.is_network() => println!("{error}; the rates in the crate must do"),
        Err(error) => return Err(error.into()),
    }

    println!("{}", checker.judge(&extraction, &rates).to_text());
    Ok(())
}
