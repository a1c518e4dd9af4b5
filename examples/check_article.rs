//! Checks an article and prints the report:
//!
//! ```text
//! cargo run --release --example check_article
//! cargo run --release --example check_article -- my_article.txt --date 2023-08-03
//! ```
//!
//! Without a path it checks the Danish article beside it. A leading line `date 2023-08` in the file
//! gives the date; `--date` goes before it.

use exchequer::{Article, Checker};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match report() {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("check_article: {error}");
            ExitCode::from(2)
        }
    }
}

fn report() -> Result<String, Box<dyn Error>> {
    let mut path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles/kasakhstan.txt");
    let mut date = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--date" => {
                date = Some(arguments.next().ok_or("--date needs a date, such as 2023-08")?)
            }
            _ => path = PathBuf::from(argument),
        }
    }

    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut article = match date {
        Some(date) => Article::new(text).dated(date.parse()?),
        None => Article::from_plain_text(text)?,
    };
    if let Some(name) = path.file_name() {
        article = article.id(name.to_string_lossy());
    }
    Ok(Checker::new().check(&article).to_text())
}
