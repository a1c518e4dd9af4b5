//! One report, every form in which other tools read it: `cargo run --example views [FOLDER]`
//!
//! The files are written to the folder, or to `views` in the current one.

use exchequer::report::{Annotated, Offsets, Party, Reviewer, to_sarif};
use exchequer::{Article, Checker};
use std::{env, error::Error, fs, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "views".to_owned()));
    let text = "😀 Løftet fra Kasakhstan\r\n\r\nDe får 495.000 rubler (36 millioner kroner), skriver Вести. \
                En billet til Ærø koster 100 euro, cirka 745 kroner. En bøde er på 5.000 dollar (37.000 kroner).";
    let article = Article::new(text)
        .language("da")
        .dated("2023-08-03".parse()?)
        .id("https://avis.example/løfte");
    let checker = Checker::new();
    let report = checker.check(&article);
    let undated = checker.check(&Article::new(text).language("da").id("kladder/uden dato.txt"));

    // Who answers for a review; without, there is none.
    let author = Party::person("Kari Nordmann", "https://avis.example/kari")?;
    let publisher = Party::organization("Avisen", "https://avis.example")?;
    let reviewer = Reviewer::new(author, publisher, "2023-08-04".parse()?);

    fs::create_dir_all(&folder)?;
    for (name, document) in [
        ("report.json", report.to_json()),
        ("report-utf16.json", report.to_json_with(Offsets::Utf16)),
        ("annotations.jsonld", report.to_web_annotations_with(Annotated::FindingsAndFigures)),
        ("report.sarif", to_sarif([&report, &undated])),
        ("diagnostics.json", report.to_lsp()),
        ("claim-review.jsonld", report.to_claim_review(&reviewer)),
    ] {
        fs::write(folder.join(name), document)?;
        println!("{}", folder.join(name).display());
    }
    Ok(())
}
