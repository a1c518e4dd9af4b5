//! Words that a newsroom uses and the crate does not know: a currency's nickname, a hedge, a cue.
//!
//! ```text
//! cargo run --example own_words
//! ```
//!
//! They are written as in the crate's own lists (`src/language/data/da.toml`), and a word that
//! clashes with another list is named with its file and line.

use exchequer::language::{Language, Words};
use exchequer::{Article, Checker};
use std::error::Error;

const HOUSE: &str = r#"
[currency.names]
EUR = ["eurodaler"]
[hedge]
about = ["sådan noget som"]
[cue]
equals = ["det er på dansk"]
"#;

const TEXT: &str = "Billetten koster 40 eurodaler, det er på dansk sådan noget som 300 kroner.";

fn main() -> Result<(), Box<dyn Error>> {
    let article = Article::new(TEXT).language("da").dated("2023-08-03".parse()?);
    println!("Without the words:\n\n{}", Checker::new().check(&article).to_text());

    let danish = Language::with_words("da", &Words { file: "house.toml", text: HOUSE })?;
    println!("With them:\n\n{}", Checker::new().language(danish).check(&article).to_text());

    let clash = Words { file: "house.toml", text: "[hedge]\nabout = [\"knap\"]" };
    if let Err(error) = Language::with_words("da", &clash) {
        println!("A word that means something else already is refused: {error}");
    }
    Ok(())
}
