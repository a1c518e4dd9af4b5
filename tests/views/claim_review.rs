//! Drafts of ClaimReviews: what they must say, and what they never do.

use crate::corpus::{REPORTS, checked};
use crate::validation::parsed;
use exchequer::report::{Party, Reviewer};
use exchequer::verdict::Verdict;
use exchequer::{Article, Checker, Report};
use serde_json::{Value, json};

fn reviewer() -> Reviewer {
    let author = Party::person("Kari Nordmann", "https://avis.example/kari").unwrap();
    let publisher = Party::organization("Avisen", "https://avis.example").unwrap();
    Reviewer::new(author, publisher, "2023-08-04".parse().unwrap())
}

fn reviews(report: &Report) -> Vec<Value> {
    let draft = parsed(&report.to_claim_review(&reviewer()));
    assert_eq!(draft["@context"], "https://schema.org");
    draft["@graph"].as_array().unwrap().clone()
}

#[test]
fn a_review_names_who_answers_for_it_and_is_a_draft() {
    for review in REPORTS.iter().flat_map(reviews) {
        assert_eq!(review["@type"], "ClaimReview");
        assert_eq!(review["creativeWorkStatus"], "Draft");
        assert_eq!(review["datePublished"], "2023-08-04");
        let author =
            json!({"@type": "Person", "name": "Kari Nordmann", "url": "https://avis.example/kari"});
        assert_eq!(review["author"], author);
        let publisher =
            json!({"@type": "Organization", "name": "Avisen", "url": "https://avis.example"});
        assert_eq!(review["publisher"], publisher);
    }
}

#[test]
fn a_review_calls_nothing_false_and_rates_nothing() {
    for report in REPORTS.iter() {
        for review in reviews(report) {
            let rating = review["reviewRating"].as_object().unwrap();
            assert_eq!(rating.keys().collect::<Vec<_>>(), ["@type", "alternateName"]);
            for said in [
                &review["reviewRating"]["alternateName"],
                &review["reviewBody"],
                &review["abstract"],
            ] {
                let said = said.as_str().unwrap().to_lowercase();
                let words: Vec<&str> = said.split(|c: char| !c.is_alphabetic()).collect();
                for judgement in ["false", "fake", "true", "untrue", "lie", "lied", "misleading"] {
                    assert!(!words.contains(&judgement), "{said}");
                }
            }
        }
    }
}

#[test]
fn what_was_not_checked_gets_no_review() {
    for report in REPORTS.iter() {
        let decided = report
            .findings()
            .iter()
            .filter(|finding| finding.verdict() != Verdict::Unverifiable)
            .count();
        assert!(reviews(report).len() <= decided);
    }
    let undated = Checker::new()
        .check(&Article::new("De får 495.000 rubler (36.000 kroner).").language("da"));
    assert_eq!(undated.findings()[0].verdict(), Verdict::Unverifiable);
    assert_eq!(reviews(&undated), Vec::<Value>::new());
}

#[test]
fn a_review_quotes_the_sentence_and_names_the_rates() {
    let [review] =
        reviews(&checked("Først dette. De får 495.000 rubler (63.000 kroner). Så mere."))
            .try_into()
            .unwrap();
    assert_eq!(review["claimReviewed"], "De får 495.000 rubler (63.000 kroner).");
    assert_eq!(
        review["reviewRating"]["alternateName"],
        "does not agree with the official rates of the date"
    );
    let names: Vec<_> = review["citation"]
        .as_array()
        .unwrap()
        .iter()
        .map(|source| source["name"].clone())
        .collect();
    assert_eq!(names, ["Bank of Russia", "European Central Bank"]);
}

#[test]
fn figures_that_contradict_each_other_are_not_held_against_rates() {
    let reviews = REPORTS.iter().flat_map(reviews);
    let stands: Vec<String> = reviews
        .map(|review| review["reviewRating"]["alternateName"].as_str().unwrap().to_owned())
        .collect();
    assert!(stands.contains(&"does not agree with the other figures of the article".to_owned()));
}

#[test]
fn a_draft_cannot_end_the_script_that_it_stands_in() {
    let report = checked(
        "</script><script>alert(1)</script> De får 495.000 rubler (63.000 kroner)\u{2028}.",
    );
    let draft = report.to_claim_review(&reviewer());
    assert!(!draft.contains('<') && !draft.contains('\u{2028}'));
    assert!(reviews(&report)[0]["claimReviewed"].as_str().unwrap().starts_with("</script>"));
}
