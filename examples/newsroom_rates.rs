//! A newsroom's own rates, entered by hand: what the bank charged, or a rate that no publisher has.
//!
//! ```text
//! cargo run --example newsroom_rates
//! ```
//!
//! They stand beside the crate's rates under a name of their own, and a finding says whose rate it
//! rests on.

use exchequer::currency::Currency;
use exchequer::rates::{Fixing, RateBook, SourceId};
use exchequer::{Article, Checker};
use rust_decimal::Decimal;
use std::error::Error;

const TEXT: &str = "Turen kostede 60.000 argentinske pesos, svarende til 1.470 kroner.";

/// Kroner for 1,000 pesos, as the desk's card was charged.
const CHARGED: &[(&str, &str)] =
    &[("2023-08-02", "24.61"), ("2023-08-03", "24.58"), ("2023-08-04", "24.52")];

fn main() -> Result<(), Box<dyn Error>> {
    let article = Article::new(TEXT).language("da").dated("2023-08-03".parse()?);
    println!("By the crate's rates:\n\n{}", Checker::new().check(&article).to_text());

    let code = |code| Currency::from_code(code).ok_or("no such currency");
    let (pesos, kroner) = (code("ARS")?, code("DKK")?);
    let mut rates = RateBook::empty();
    for (day, value) in CHARGED {
        rates.insert(Fixing {
            source: SourceId("DESK".into()),
            base: pesos,
            quote: kroner,
            nominal: 1000,
            // Digits as published: "5.20" and "5.2" are rounded differently.
            value: value.parse::<Decimal>()?,
            set_on: None,
            valid_from: day.parse()?,
        })?;
    }
    println!("By the desk's own:\n\n{}", Checker::with_rates(rates).check(&article).to_text());
    Ok(())
}
