//! How long a report may be: at most 20 times its text, 4 KB for each finding and 16 KB, whatever
//! the text; and what is left out for that is told.

use crate::validation::{faults, parsed, validator};
use exchequer::report::JSON_SCHEMA;
use exchequer::{Article, Checker, Report};
use serde_json::Value;
use std::collections::BTreeSet;

fn five_years(text: &str) -> Report {
    let article = Article::new(text).language("en").dated("2018-01-01/2022-12-31".parse().unwrap());
    Checker::new().check(&article)
}

fn assert_bounded(text: &str) -> Value {
    let report = five_years(text);
    let json = report.to_json();
    let most = 20 * text.len() + (4 << 10) * report.findings().len() + (16 << 10);
    let start: String = text.chars().take(40).collect();
    assert!(json.len() <= most, "{start:?} × {}: {} bytes, at most {most}", text.len(), json.len());
    parsed(&json)
}

fn count(json: &Value, field: &str) -> u64 {
    json[field].as_u64().unwrap_or(0)
}

#[test]
fn a_report_is_at_most_twenty_times_its_text_and_four_kilobytes_a_finding() {
    let patterns = [
        "1 euro (2 dollars). ",
        "1 ",
        "$1 ",
        "5k ",
        "1,234 5,678 ",
        "7 per cent, 8 pounds; ",
        "a year, ",
        "5 pounds (3 francs, 7 dollars, 9 pesos). ",
        "from 5 to 7 dollars a month ",
    ];
    for pattern in patterns {
        for times in [1, 50, 200] {
            assert_bounded(&pattern.repeat(times));
        }
    }
}

#[test]
fn a_conversion_repeated_two_thousand_times_over_five_years_stays_within_bounds() {
    let json = assert_bounded(&"1 euro (2 dollars). ".repeat(2000));
    assert!(json["findings"].as_array().unwrap().len() >= 2000);
    for rate in json["findings"][0]["rates"].as_array().unwrap() {
        let listed = rate["fixings"].as_array().unwrap().len() as u64;
        assert!(listed < count(rate, "fixings_in_all"), "all fixings are listed: {rate}");
    }
}

#[test]
fn figures_that_are_left_out_are_counted_and_those_of_claims_stay() {
    let text = format!("{}It cost 100 euros (110 dollars).", "1 ".repeat(20_000));
    let report = five_years(&text);
    let json = assert_bounded(&text);
    let listed: Vec<u64> = json["figures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|figure| figure["id"].as_u64().unwrap())
        .collect();
    let left_out = count(&json, "figures_not_listed");
    assert!(left_out > 0);
    assert_eq!(listed.len() as u64 + left_out, report.figures().len() as u64);
    assert!(listed.is_sorted());
    let listed: BTreeSet<u64> = listed.into_iter().collect();
    for finding in json["findings"].as_array().unwrap() {
        let figures = finding["figures"].as_array().unwrap();
        assert!(figures.iter().all(|id| listed.contains(&id.as_u64().unwrap())), "{finding}");
    }
    let faults = faults(&validator(&parsed(JSON_SCHEMA)), &json);
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn an_ordinary_report_lists_every_figure() {
    let json = assert_bounded(
        "It had 12 rooms, 3 floors and 45 windows, and cost 100 euros (110 dollars).",
    );
    assert_eq!(json.get("figures_not_listed"), None);
    for (place, figure) in json["figures"].as_array().unwrap().iter().enumerate() {
        assert_eq!(figure["id"], place);
    }
}
