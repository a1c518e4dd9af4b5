//! The JSON report: its schema describes every report and refuses what is none, and its offsets are
//! counted in the unit that was asked for.

use crate::corpus::{REPORTS, checked};
use crate::validation::{faults, parsed, validator};
use exchequer::report::{JSON_SCHEMA, Offsets};
use exchequer::{Article, Checker, Report};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The schema with every object closed, so that a field it does not describe is a fault.
fn closed_schema() -> Value {
    fn close(schema: &mut Value) {
        match schema {
            Value::Object(keywords) => {
                if keywords.contains_key("properties") {
                    keywords.insert("additionalProperties".to_owned(), json!(false));
                }
                keywords.values_mut().for_each(close);
            }
            Value::Array(schemas) => schemas.iter_mut().for_each(close),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut schema = parsed(JSON_SCHEMA);
    close(&mut schema);
    schema
}

#[test]
fn the_schema_is_one_of_its_draft() {
    assert!(jsonschema::meta::is_valid(&parsed(JSON_SCHEMA)));
    assert_eq!(parsed(JSON_SCHEMA)["$schema"], "https://json-schema.org/draft/2020-12/schema");
}

#[test]
fn the_schema_describes_every_field_of_every_report() {
    let validator = validator(&closed_schema());
    for report in REPORTS.iter() {
        for offsets in [Offsets::Bytes, Offsets::CodePoints, Offsets::Utf16] {
            let json = report.to_json_with(offsets);
            let faults = faults(&validator, &parsed(&json));
            assert!(faults.is_empty(), "{faults:#?}\n{json}");
        }
    }
}

#[test]
fn the_reports_that_are_validated_have_something_of_everything() {
    let mut seen = BTreeSet::new();
    for finding in REPORTS.iter().flat_map(Report::findings) {
        seen.insert(format!("{:?}", finding.relation()));
        seen.insert(format!("{:?}", finding.verdict()));
        seen.extend(finding.on().iter().map(|unknown| format!("{unknown:?}")));
        seen.extend(finding.reason().iter().map(|reason| format!("{reason:?}")));
        seen.extend(finding.remarks().iter().map(|remark| format!("{remark:?}")));
        seen.extend(finding.diagnoses().iter().map(|diagnosis| format!("{:?}", diagnosis.code)));
    }
    let wanted = "Conversion StatedRate Triangle RateConflict Repetition \
        Holds HoldsApproximately Plausible NearMiss Contradicted Unverifiable \
        Date Currency Source Anchor Number NoRate NoDate NotComparable HedgeDirection SpuriousPrecision \
        Scale LongShortScale Unconverted SameNameCurrency WrongSign StaleRate PeriodAverage PivotRounding \
        Period Transposed Typo WrongPair ParallelMarket";
    let missing: Vec<_> = wanted.split_whitespace().filter(|name| !seen.contains(*name)).collect();
    assert!(missing.is_empty(), "{missing:?} of {seen:?}");
}

#[test]
fn the_schema_refuses_what_is_no_report() {
    let report = parsed(&checked("De får 495.000 rubler (36.000 kroner).").to_json());
    let validator = validator(&parsed(JSON_SCHEMA));
    assert!(validator.is_valid(&report));
    let wrong = [
        ("/schema", json!("exchequer/report/2")),
        ("/id", json!(7)),
        ("/article/date/from", json!("2023-8-3")),
        ("/article/date/precision", json!("week")),
        ("/article/country", json!("Danmark")),
        ("/passes", json!("true")),
        ("/figures", json!({})),
        ("/figures/0/start", json!(-1)),
        ("/figures/0/value", json!(495_000)),
        ("/figures/0/value", json!("495,000")),
        ("/figures/0/kind", json!("price")),
        ("/figures/1/currency", json!("kroner")),
        ("/findings/0/verdict", json!("false")),
        ("/findings/0/relation", json!("equality")),
        ("/findings/0/rates/0/fixings/0/value", json!(1.07)),
        ("/findings/0/rates/0/fixings/0/valid_from", json!(null)),
        ("/findings/0/diagnoses", json!(null)),
    ];
    for (place, value) in wrong {
        let mut broken = report.clone();
        *broken.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value.clone();
        assert!(!validator.is_valid(&broken), "{place} may not be {value}");
    }
}

#[test]
fn the_schema_misses_every_field_that_must_stand_in_a_report() {
    let report = parsed(&checked("De får 495.000 rubler (36.000 kroner).").to_json());
    let validator = validator(&parsed(JSON_SCHEMA));
    for (place, count) in [("", 7), ("/article", 4), ("/figures/0", 15), ("/findings/0", 15)] {
        let names: Vec<String> =
            report.pointer(place).unwrap().as_object().unwrap().keys().cloned().collect();
        let missed = names.iter().filter(|name| {
            let mut broken = report.clone();
            broken.pointer_mut(place).unwrap().as_object_mut().unwrap().remove(*name);
            !validator.is_valid(&broken)
        });
        assert_eq!(missed.count(), count, "of {place}");
    }
}

#[test]
fn claims_beyond_the_limit_are_counted_in_every_form_for_people_and_programs() {
    let text =
        "De får 495.000 rubler (36.000 kroner), 100 euro (745 kroner) og 100 dollar (680 kroner).";
    let article = Article::new(text).language("da").dated("2023-08-03".parse().unwrap());
    let whole = Checker::new().check(&article);
    let few = Checker::new().max_claims(1).check(&article);
    assert_eq!((few.findings().len(), few.findings()), (1, &whole.findings()[..1]));
    let left = whole.findings().len() - 1;
    assert_eq!(parsed(&few.to_json())["claims_not_judged"], left);
    assert!(!few.passes() && parsed(&whole.to_json()).get("claims_not_judged").is_none());
    assert!(validator(&parsed(JSON_SCHEMA)).is_valid(&parsed(&few.to_json())));
    let said = format!("{left} further claims were not judged");
    assert!(few.to_text().contains(&said), "{}", few.to_text());
    #[cfg(feature = "html-report")]
    assert!(few.to_html().contains(&said), "{}", few.to_html());
    #[cfg(feature = "terminal")]
    {
        use exchequer::report::{Colour, Detail};
        let shown = few.to_terminal(Detail::Attention, Colour::Plain).replace('\n', " ");
        assert!(shown.contains(&said), "{shown}");
    }
}

/// Start and end of every figure, of every finding and of every replacement.
fn places(report: &Report, offsets: Offsets) -> Vec<[u64; 2]> {
    let json = parsed(&report.to_json_with(offsets));
    let place = |of: &Value| [of["start"].as_u64().unwrap(), of["end"].as_u64().unwrap()];
    let findings = json["findings"].as_array().unwrap();
    let replacements = findings.iter().filter_map(|finding| finding.get("replacement"));
    json["figures"]
        .as_array()
        .unwrap()
        .iter()
        .chain(findings)
        .chain(replacements)
        .map(place)
        .collect()
}

#[test]
fn offsets_are_counted_in_the_unit_that_was_asked_for() {
    let report = checked("På Ærø 😀, Цена: 495.000 rubler (40.000 kroner).");
    assert_eq!(places(&report, Offsets::Bytes), [[26, 40], [42, 55], [26, 55], [42, 55]]);
    assert_eq!(places(&report, Offsets::CodePoints), [[16, 30], [32, 45], [16, 45], [32, 45]]);
    assert_eq!(places(&report, Offsets::Utf16), [[17, 31], [33, 46], [17, 46], [33, 46]]);
}

#[test]
fn a_report_names_its_unit_unless_it_is_bytes() {
    let report = checked("5 kr.");
    assert_eq!(parsed(&report.to_json()).get("offsets"), None);
    assert_eq!(parsed(&report.to_json_with(Offsets::CodePoints))["offsets"], "code_points");
    assert_eq!(parsed(&report.to_json_with(Offsets::Utf16))["offsets"], "utf16");
}

#[test]
fn offsets_of_a_long_article_take_one_pass() {
    let text = "På Ærø 😀 koster den 5 kr. (0,67 euro). ".repeat(2_000);
    let report = Checker::with_rates(exchequer::rates::RateBook::empty())
        .check(&Article::new(text).language("da"));
    let utf16: Vec<u16> = report.article().text().encode_utf16().collect();
    let json = parsed(&report.to_json_with(Offsets::Utf16));
    let figures = json["figures"].as_array().unwrap();
    assert!(figures.len() >= 4_000);
    for figure in figures {
        let [start, end] =
            ["start", "end"].map(|end| usize::try_from(figure[end].as_u64().unwrap()).unwrap());
        assert_eq!(
            String::from_utf16(&utf16[start..end]).unwrap(),
            figure["text"].as_str().unwrap()
        );
    }
}
