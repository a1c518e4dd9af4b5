//! Whether every form of the report stops being written when it is interrupted.

use crate::interrupt::Interrupt;
use crate::report::{Annotated, Party, Reviewer};
use crate::{Article, Checker, Error, Report};

type Written = Result<String, Error>;

/// A form's name, and what writes a report in it until it is interrupted.
type Form = (&'static str, fn(&Report, &Interrupt) -> Written);

/// Every form but JSON, whose own test is beside it.
const FORMS: &[Form] = &[
    ("text", Report::to_text_until),
    #[cfg(feature = "html-report")]
    ("html", Report::to_html_until),
    ("annotations", |report, interrupt| {
        report.to_web_annotations_until(Annotated::FindingsAndFigures, interrupt)
    }),
    ("sarif", Report::to_sarif_until),
    ("csv", Report::to_csv_until),
    ("github", Report::to_github_until),
    ("lsp", Report::to_lsp_until),
    ("claimreview", |report, interrupt| {
        let author = Party::person("Kari Nordmann", "https://avis.example/kari").unwrap();
        let publisher = Party::organization("Avisen", "https://avis.example").unwrap();
        let reviewer = Reviewer::new(author, publisher, "2023-08-04".parse().unwrap());
        report.to_claim_review_until(&reviewer, interrupt)
    }),
];

#[test]
fn every_form_stops_wherever_it_is_interrupted() {
    /// Each part of a form asks once more, and is left out.
    const PARTS: usize = 8;
    let text = "She paid 100 euros ($190).\n".repeat(12);
    let article = Article::new(text).language("en").dated("2023-08-15".parse().unwrap());
    let report = Checker::new().check(&article);
    for (form, write) in FORMS {
        let whole = Interrupt::new();
        assert!(write(&report, &whole).is_ok());
        assert!(whole.polls() > report.findings().len(), "{form}: {}", whole.polls());
        for poll in (1..=whole.polls()).step_by(3) {
            let interrupt = Interrupt::at_poll(poll);
            assert!(write(&report, &interrupt).unwrap_err().is_interrupted(), "{form}: {poll}");
            assert!(interrupt.polls() <= poll + PARTS, "{form}: {poll}");
        }
    }
}
