//! Every view of any text: a document, the same each time, and never a panic.

use crate::validation::parsed;
use exchequer::report::{Annotated, Offsets, Party, Reviewer};
use exchequer::{Article, Checker, Report};
use proptest::prelude::*;
use std::sync::LazyLock;
use std::thread;

static CHECKER: LazyLock<Checker> = LazyLock::new(Checker::new);

fn views(report: &Report) -> [String; 6] {
    let party = |name| Party::organization(name, "https://avis.example").unwrap();
    let reviewer = Reviewer::new(party("A"), party("B"), "2023-08-04".parse().unwrap());
    [
        report.to_json_with(Offsets::CodePoints),
        report.to_json_with(Offsets::Utf16),
        report.to_web_annotations_with(Annotated::FindingsAndFigures),
        report.to_sarif(),
        report.to_lsp(),
        report.to_claim_review(&reviewer),
    ]
}

fn checked(text: &str, name: &str) -> Report {
    CHECKER.check(&Article::new(text).id(name).language("da").dated("2023-08-03".parse().unwrap()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_text_has_every_view(
        text in "(?s)(\u{feff}?)(495\\.000 rubler|36.000 kroner|5 euro| \\(|\\)|, svarende til | |😀|æ|\r\n|\n|\r|\\{|.){0,40}",
        name in "\\PC{0,12}",
    ) {
        for view in views(&checked(&text, &name)) {
            prop_assert!(parsed(&view).is_object());
        }
    }
}

#[test]
fn every_view_is_the_same_on_any_thread() {
    let text = "😀 De får 495.000 rubler (36 mio. kroner), 100 euro (745 kr.) og 5.000 dollar (37.000 kr.).";
    let once = views(&checked(text, "a.txt"));
    let threads: Vec<_> =
        (0..4).map(|_| thread::spawn(move || views(&checked(text, "a.txt")))).collect();
    for thread in threads {
        assert_eq!(thread.join().unwrap(), once);
    }
}
