//! Which language a sentence is taken for, and what an uncertain guess leaves open
//! (`tests/language/sentences.tsv`).

#![allow(clippy::unwrap_used, reason = "a test that cannot run must stop")]

use exchequer::language::{Language, detect};
use exchequer::{Article, Checker};
use std::fs;

/// Each sentence with the languages that it may be in, the one to be taken first.
fn sentences() -> Vec<(Vec<String>, String)> {
    let text = fs::read_to_string("tests/language/sentences.tsv").unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    rows.map(|line| {
        let (tags, sentence) = line.split_once('\t').unwrap();
        (tags.split('|').map(str::to_owned).collect(), sentence.to_owned())
    })
    .collect()
}

#[test]
fn a_sentence_with_a_figure_tells_its_language() {
    let mut wrong = Vec::new();
    for (tags, sentence) in sentences() {
        let detected = detect(&sentence).unwrap();
        let all: Vec<&str> = std::iter::once(detected.tag()).chain(detected.rivals()).collect();
        let is_right = if tags.len() == 1 { tags[0] == all[0] } else { tags == all };
        if !is_right {
            wrong.push(format!("{tags:?} {all:?}: {sentence}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_language_has_a_sentence() {
    let sentences = sentences();
    let is_there = |tag: &str| sentences.iter().any(|(tags, _)| tags[0] == tag);
    assert!(Language::tags().all(is_there));
}

#[test]
fn an_uncertain_language_leaves_its_kroner_open_and_is_told() {
    let report = Checker::new().check(&Article::new("Han har 700 kroner."));
    let currencies: Vec<&str> =
        report.figures()[0].currencies().iter().map(|currency| currency.code()).collect();
    assert_eq!(currencies, ["DKK", "NOK", "SEK"]);
    assert_eq!(report.country(), None);
    let told = "Language uncertain: Danish, Norwegian Bokmål or Norwegian Nynorsk";
    assert!(report.to_text().contains(told), "{}", report.to_text());
    assert!(report.to_json().contains(r#""language_rivals":["nb","nn"]"#), "{}", report.to_json());
}

#[test]
fn a_certain_language_says_whose_kroner_they_are() {
    for (text, code) in [
        ("Huslejen er steget med 450 kroner om måneden.", "DKK"),
        ("Husleien har økt med 450 kroner i måneden.", "NOK"),
        ("Husleiga har auka med 450 kroner i månaden.", "NOK"),
        ("Hyran har höjts med 450 kronor i månaden.", "SEK"),
    ] {
        let report = Checker::new().check(&Article::new(text));
        let currency = report.figures()[0].currency();
        assert_eq!(currency.as_ref().map(|currency| currency.code()), Some(code), "{text}");
    }
}

#[test]
fn a_macrolanguage_is_read_by_the_words() {
    let read = |text: &str| {
        let extraction = Checker::new().extract(&Article::new(text).language("no"));
        extraction.language.tag().to_owned()
    };
    assert_eq!(read("Husleiga har auka med 450 kroner i månaden."), "nn");
    assert_eq!(read("Husleien har økt med 450 kroner i måneden."), "nb");
    assert_eq!(read("450 kr"), "nb");
}

#[test]
fn an_unknown_language_is_refused_with_those_there_are() {
    let error = Article::new("5 DM").try_language("tlh").unwrap_err();
    assert!(error.is_language());
    assert!(error.to_string().contains("no words for `tlh`; there are "), "{error}");
    for tag in ["pt-BR", "no", "en_GB", "DA"] {
        assert!(Article::new("").try_language(tag).is_ok(), "{tag}");
    }
}

#[test]
fn a_text_in_a_script_of_no_language_here_is_in_none() {
    for text in ["ការជួលកើនឡើង ៤៥ ដុល្លារក្នុងមួយខែ។", "ຄ່າເຊົ່າເພີ່ມຂຶ້ນ 45 ໂດລາຕໍ່ເດືອນ."]
    {
        assert_eq!(detect(text), None, "{text}");
    }
}

#[test]
fn the_date_of_a_dateline_is_taken_and_told() {
    let text = "København, 22. september 2026 – Bøden er på 5.000 kroner.";
    let report = Checker::new().check(&Article::new(text));
    let date = report.article().stated_date().unwrap();
    assert_eq!(date.to_string(), "2026-09-22 (the dateline)");
    assert!(report.to_text().contains("22 September 2026 (the dateline)"));
    assert!(report.to_json().contains(r#""date_origin":"the dateline""#));
    let given = Article::new(text).dated("2020".parse().unwrap());
    let given = Checker::new().check(&given);
    assert_eq!(given.article().given_date(), Some("2020".parse().unwrap()));
}

#[test]
fn want_of_a_date_is_told_once_and_passes() {
    let text = "Det koster 100 dollar (700 kroner). Det andet koster 200 dollar (1.400 kroner).";
    let report = Checker::new().check(&Article::new(text).language("da"));
    assert!(report.passes());
    let shown = report.to_text();
    assert_eq!(shown.matches("2 claims not checked: no date; --date says when").count(), 1);
}
