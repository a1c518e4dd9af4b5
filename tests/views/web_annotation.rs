//! Web Annotations: every selector leads to the figure, and the model's own rules are kept.

use crate::corpus::{REPORTS, checked};
use crate::validation::parsed;
use exchequer::report::Annotated;
use exchequer::{Article, Checker, Report};
use serde_json::Value;
use std::collections::BTreeSet;

/// The motivations of the W3C's vocabulary that are used.
const PURPOSES: [&str; 5] = ["assessing", "commenting", "tagging", "editing", "identifying"];

fn annotations(report: &Report, annotated: Annotated) -> Vec<Value> {
    let collection = parsed(&report.to_web_annotations_with(annotated));
    assert_eq!(collection["@context"], "http://www.w3.org/ns/anno.jsonld");
    assert_eq!(collection["type"], "AnnotationCollection");
    let items =
        collection.pointer("/first/items").and_then(Value::as_array).cloned().unwrap_or_default();
    assert_eq!(collection["total"].as_u64().unwrap(), items.len() as u64);
    assert_eq!(
        collection.get("first").is_some(),
        !items.is_empty(),
        "a page has at least one annotation"
    );
    items
}

fn list(of: &Value) -> &[Value] {
    of.as_array().unwrap()
}

fn text(of: &Value) -> &str {
    of.as_str().unwrap()
}

#[test]
fn every_selector_leads_to_a_figure_of_its_claim() {
    for report in REPORTS.iter() {
        let characters: Vec<char> = report.article().text().chars().collect();
        for (annotation, finding) in
            annotations(report, Annotated::Findings).iter().zip(report.findings())
        {
            assert_eq!(list(&annotation["target"]).len(), finding.figures().len());
            for (target, id) in list(&annotation["target"]).iter().zip(finding.figures()) {
                let [quote, position] = list(&target["selector"]) else { panic!("{target}") };
                let place = |name: &str| usize::try_from(position[name].as_u64().unwrap()).unwrap();
                let words: String = characters[place("start")..place("end")].iter().collect();
                assert_eq!(words, report.words(report.figure(*id).unwrap()));
                let around =
                    [&quote["prefix"], &quote["exact"], &quote["suffix"]].map(text).concat();
                assert!(report.article().text().contains(&around));
                assert_eq!(words, text(&quote["exact"]));
            }
        }
    }
}

#[test]
fn every_annotation_has_what_the_model_demands() {
    for report in REPORTS.iter() {
        let mut ids = BTreeSet::new();
        for annotation in annotations(report, Annotated::FindingsAndFigures) {
            assert!(
                ids.insert(text(&annotation["id"]).to_owned()),
                "{} stands twice",
                annotation["id"]
            );
            assert_eq!(annotation["type"], "Annotation");
            assert!(PURPOSES.contains(&text(&annotation["motivation"])));
            for body in list(&annotation["body"]) {
                assert_eq!(body["type"], "TextualBody");
                assert!(
                    PURPOSES.contains(&text(&body["purpose"])) && !text(&body["value"]).is_empty()
                );
            }
        }
        assert_eq!(ids.len(), report.findings().len() + report.figures().len());
    }
}

#[test]
fn places_count_code_points() {
    let [annotation] = annotations(
        &checked("På Ærø 😀, Цена: 495.000 rubler (63.000 kroner)."),
        Annotated::Findings,
    )
    .try_into()
    .unwrap();
    let places = list(&annotation["target"]).iter().map(|target| {
        let place = &target["selector"][1];
        [place["start"].as_u64().unwrap(), place["end"].as_u64().unwrap()]
    });
    assert_eq!(places.collect::<Vec<_>>(), [[16, 30], [32, 45]]);
    assert_eq!(
        annotation["target"][1]["selector"][0]["prefix"],
        "På Ærø 😀, Цена: 495.000 rubler ("
    );
    assert_eq!(annotation["target"][1]["selector"][0]["suffix"], ").");
}

#[test]
fn the_bodies_say_what_was_found_and_what_could_be_written() {
    let report = checked("De får 495.000 rubler (36 millioner kroner).");
    let [annotation] = annotations(&report, Annotated::Findings).try_into().unwrap();
    let body = |purpose: &str| {
        let body =
            list(&annotation["body"]).iter().find(|body| body["purpose"] == purpose).unwrap();
        (text(&body["language"]).to_owned(), text(&body["value"]).to_owned())
    };
    assert_eq!(body("assessing"), ("en".to_owned(), report.findings()[0].message().to_owned()));
    assert_eq!(body("tagging").1, "contradicted");
    assert!(body("commenting").1.starts_with("Perhaps: "));
    assert_eq!(body("editing").0, "da");
}

#[test]
fn the_source_is_the_articles_address_or_a_name_made_of_its_text() {
    let source = |article: Article| {
        let report =
            Checker::new().check(&article.language("en").dated("2023-08-03".parse().unwrap()));
        text(&annotations(&report, Annotated::Findings)[0]["target"][0]["source"]).to_owned()
    };
    let article = |more: &str| Article::new(format!("It cost €100 million ($110 million).{more}"));
    assert_eq!(source(article("").id("https://avis.example/å")), "https://avis.example/%C3%A5");
    assert!(source(article("")).starts_with("urn:uuid:"));
    assert_eq!(source(article("")), source(article("")));
    assert_ne!(source(article("")), source(article(" More.")));
}
