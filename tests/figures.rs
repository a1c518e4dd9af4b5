//! Sentences as newspapers write them, and the money that is in them.
//!
//! Each file under `tests/figures` holds the cases of one language: a sentence on one line, and on
//! the next, after `=`, every amount of money in it, separated by `;`:
//!
//! ```text
//! Køberen slap med halvanden million euro.
//! = 1500000 EUR
//! [da-DK 2023-08] Det koster mellem 10 og 12 mio. kroner.
//! = 10000000..12000000 DKK
//! Han vandt tre kampe i 2019.
//! =
//! ```
//!
//! A range is `low..high`, a vague amount `~low..high`, and `?` stands for a currency that must
//! stay open. `[tag date]` before a sentence gives the article's language tag and date. A `#`
//! begins a comment. Cases that fail today stand in `tests/figures/expected_failures.txt` as `file:
//! sentence`; one that passes all the same, or does not exist, fails the test.

#![allow(clippy::unwrap_used, clippy::panic)]

use exchequer::Checker;
use exchequer::figure::{Amount, Figure, Kind};

mod sentences;

fn written(figure: &Figure) -> String {
    let currency = figure.currency().map_or("?".to_owned(), |currency| currency.to_string());
    match figure.amount() {
        Amount::Single(written) => format!("{} {currency}", written.value().normalize()),
        Amount::Range { low, high } => {
            format!("{}..{} {currency}", low.value().normalize(), high.value().normalize())
        }
        Amount::Vague { low, high } => {
            format!("~{}..{} {currency}", low.normalize(), high.normalize())
        }
        Amount::OutOfRange => format!("out of range {currency}"),
    }
}

#[test]
fn every_sentence_has_the_money_it_should() {
    let checker = Checker::new();
    let wanted = |line: &str| -> Vec<String> {
        line.split(';')
            .map(|amount| amount.trim().to_owned())
            .filter(|amount| !amount.is_empty())
            .collect()
    };
    sentences::check("figures", 60, wanted, |article, _| {
        let figures = checker.extract(article).figures;
        figures.iter().filter(|figure| figure.kind() == Kind::Money).map(written).collect()
    });
}
