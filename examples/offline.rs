//! Checks without a network, a file or a clock, step by step: what is written, what is claimed,
//! which rates would decide it, and what the rates in the crate say.
//!
//! ```text
//! cargo run --example offline
//! ```

use exchequer::rates::RateBook;
use exchequer::verdict::Policy;
use exchequer::{Article, Checker};
use std::error::Error;

const TEXT: &str =
    "Hun fik en bøde på 495.000 rubler, svarende til 36.000 kroner, og må låne 2.000 euro.";

fn main() -> Result<(), Box<dyn Error>> {
    let article = Article::new(TEXT).language("da").dated("2023-08".parse()?);
    let checker = Checker::with_rates(RateBook::empty()).policy(Policy::Newsroom);

    // Reading needs no rates.
    let extraction = checker.extract(&article);
    for figure in &extraction.figures {
        println!("{:>3}–{:<3} {}", figure.span().start, figure.span().end, figure.span().of(TEXT));
    }
    println!("{} claim(s)", extraction.claims.len());
    for need in extraction.rate_needs() {
        println!("needs {} in {} from {} to {}", need.base, need.quote, need.from, need.to);
    }

    // Judging needs nothing else.
    let report = checker.judge(&extraction, &RateBook::embedded());
    for finding in report.findings() {
        println!("{finding}");
    }
    println!("passes: {}", report.passes());
    Ok(())
}
