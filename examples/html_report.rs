//! Checks an article and writes the report as a page for the browser:
//!
//! ```text
//! cargo run --release --features html-report --example html_report
//! cargo run --release --features html-report --example html_report -- my_article.txt report.html
//! ```
//!
//! Without a path it checks the Danish article beside it and writes `report.html`. A leading line
//! `date 2023-08` in the article gives its date. The page is in the language of the article, where
//! reports are written in it.

use exchequer::report::MessageLanguage;
use exchequer::{Article, Checker};
use std::error::Error;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/articles/kasakhstan.txt");
    let (path, page) =
        (arguments.next().unwrap_or(own), arguments.next().unwrap_or("report.html".into()));

    let text =
        std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let report = Checker::new().check(&Article::from_plain_text(text)?.id(name));

    let language = MessageLanguage::of_article(&report).unwrap_or_default();

    std::fs::write(&page, report.messages_in(language).to_html())
        .map_err(|error| format!("{}: {error}", page.display()))?;
    println!("{}", page.display());
    Ok(())
}
