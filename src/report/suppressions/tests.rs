use super::*;
use crate::claim::Relation;
use crate::{Article, Checker};
use proptest::prelude::*;

const WRONG: &str = "She paid 100 euros ($190).";
const FINE: &str = "She paid 100 euros ($109).";

fn article(text: &str) -> Article {
    Article::new(text).language("en").id("a.txt").dated("2023-08-15".parse().unwrap())
}

fn check(text: &str) -> Report {
    Checker::new().check(&article(text))
}

/// What accepts each conversion.
fn marks(report: &Report) -> Vec<Option<SuppressedBy>> {
    let findings = report.findings().iter();
    let conversions = findings.filter(|one| one.relation() == Relation::Conversion);
    conversions.map(|one| one.suppression().map(|mark| mark.by)).collect()
}

#[test]
fn a_comment_accepts_the_findings_of_its_line_alone() {
    let text = format!("<!-- exchequer-ignore: conversion as printed -->\n{WRONG}\n\n{WRONG}\n");
    let report = check(&text);
    assert_eq!(marks(&report), [Some(SuppressedBy::Comment), None]);
    assert_eq!(report.findings()[0].suppression().unwrap().why.as_deref(), Some("as printed"));
    assert!(!report.findings()[0].passes() && !report.findings()[0].needs_attention());
    assert_eq!((report.failing().count(), report.passes()), (1, false));
    assert!(report.unneeded_suppressions().is_empty());
    assert!(check(&format!("{WRONG} <!-- exchequer-ignore -->")).passes());
}

#[test]
fn a_comment_that_accepts_nothing_is_reported() {
    for comment in ["<!-- exchequer-ignore -->", "<!-- exchequer-ignore: sum -->"] {
        let text = format!("{comment}\n{FINE}\n");
        let report = check(&text);
        let [unneeded] = report.unneeded_suppressions() else { panic!("{report:?}") };
        assert_eq!((unneeded.text.as_str(), unneeded.by), (comment, SuppressedBy::Comment));
        assert_eq!(unneeded.span.unwrap().of(&text), comment);
        assert!(unneeded.message().contains("accepts nothing"));
    }
    assert!(!check(&format!("<!-- exchequer-ignore: sum -->\n{WRONG}")).passes());
}

#[test]
fn a_baseline_accepts_what_it_knows_of_this_article_wherever_that_moved() {
    let baseline = Baseline::of([&check(WRONG)]);
    let checker = Checker::new().baseline(baseline.clone());
    let moved = format!("A new paragraph about 5 ships.\n\n{WRONG} And then 200 euros ($400).");
    let report = checker.check(&article(&moved));
    assert_eq!(marks(&report), [Some(SuppressedBy::Baseline), None]);
    let elsewhere = checker.check(&article(WRONG).id("b.txt"));
    assert_eq!(marks(&elsewhere), [None]);
    let gone = checker.check(&article(FINE));
    assert_eq!(gone.unneeded_suppressions()[0].text, "100 euros | $190");
    assert_eq!(baseline.to_json().parse::<Baseline>().unwrap(), baseline);
}

#[test]
fn the_second_of_two_equal_claims_is_not_accepted_by_the_first() {
    let checker = Checker::new().baseline(Baseline::of([&check(WRONG)]));
    let report = checker.check(&article(&format!("{WRONG}\n{WRONG}")));
    assert_eq!(marks(&report), [Some(SuppressedBy::Baseline), None]);
}

#[test]
fn a_report_says_in_json_what_was_accepted_and_reads_it_back() {
    let text =
        format!("<!-- exchequer-ignore: age -->\n{WRONG} <!-- exchequer-ignore: conversion -->");
    let json = check(&text).to_json();
    let document: crate::report::Document = json.parse().unwrap();
    assert_eq!(document.to_json(), json);
    assert!(document.passes && !document.findings[0].needs_attention());
    assert_eq!(document.findings[0].rule_id, "conversion/contradicted");
    assert_eq!(document.unneeded_suppressions.len(), 1);
}

proptest! {
    #[test]
    fn text_before_and_after_a_claim_leaves_its_fingerprint(
        before in "[a-z ,.\n]{0,40}", after in "[a-z ,.\n]{0,40}"
    ) {
        let alone = check(WRONG).fingerprints();
        let edited = check(&format!("{before}\n\n{WRONG}\n\n{after}"));
        prop_assert_eq!(edited.fingerprints(), alone);
    }

    #[test]
    fn no_text_of_comments_makes_the_checker_fail(
        text in "(<!--|-->| |\n|exchequer-ignore|:|sum|,|100 euros \\(\\$190\\)){0,40}"
    ) {
        let report = check(&text);
        for unneeded in report.unneeded_suppressions() {
            prop_assert_eq!(unneeded.span.unwrap().of(&text), unneeded.text.as_str());
        }
    }
}
