//! Dates as people and machines write them.

use super::*;

fn date(text: &str) -> ArticleDate {
    text.parse().unwrap()
}

#[test]
fn reads_days_months_years_and_ranges() {
    assert_eq!(date("2023-08-03").days().count(), 1);
    assert_eq!(date("2024-02").days().count(), 29);
    assert_eq!(date("2023").days().count(), 365);
    assert_eq!(date("2004-10-01/2005-03-31").days().count(), 182);
    assert_eq!(date("2004-10/2004").to(), date("2004-12-31").to());
}

#[test]
fn reads_days_as_people_and_machines_write_them() {
    for text in [
        "22.9.2026",
        "22.09.2026",
        "22/9/2026",
        "9/22/2026",
        "2026/09/22",
        "2026-09-22T10:00:00Z",
        "2026-09-22T00:30:00.123+02:00",
        "2026-09-22 23:59",
    ] {
        assert_eq!(date(text), date("2026-09-22"), "{text}");
    }
    assert_eq!(date("9/9/2026"), date("2026-09-09"));
}

#[test]
fn a_day_that_may_be_another_is_refused_with_both_readings() {
    let error = "09/10/2026".parse::<ArticleDate>().unwrap_err().to_string();
    assert_eq!(
        error,
        "`09/10/2026` may be 9 October 2026 or 10 September 2026: \
         write 2026-10-09 or 2026-09-10"
    );
}

#[test]
fn a_range_may_be_of_any_length() {
    assert_eq!(date("1900/2026").day_count(), date("1900/2026").days().count());
    assert_eq!(date("2023-08").day_count(), 31);
}

#[test]
fn writes_a_date_as_it_was_given() {
    for text in ["2023", "2023-08", "2023-08-03", "2004-10-01/2005-03-31"] {
        assert_eq!(date(text).to_string(), text);
    }
}

#[test]
fn a_date_reads_back_from_json_and_one_that_contradicts_itself_does_not() {
    for text in ["2023", "2023-08", "2023-08-03", "2004-10-01/2005-03-31"] {
        let json = serde_json::to_string(&date(text)).unwrap();
        assert_eq!(serde_json::from_str::<ArticleDate>(&json).unwrap(), date(text));
    }
    for json in [
        r#"{"from":"2023-08-02","to":"2023-08-31","precision":"month"}"#,
        r#"{"from":"2023-08-02","to":"2023-08-01","precision":"range"}"#,
        r#"{"from":"2023-08-02","to":"2023-08-03","precision":"day"}"#,
    ] {
        assert!(serde_json::from_str::<ArticleDate>(json).is_err(), "{json}");
    }
}

#[test]
fn an_unknown_date_is_named_with_the_way_out() {
    for text in [
        "",
        "yesterday",
        "2023-13",
        "2023-02-30",
        "23-08-03",
        "2023-8-3",
        "0001",
        "2023-08-03-01",
        "today",
        "22.9.26",
        "31/31/2026",
        "2026-09-22T25:00:00Z",
        "2026-09-22Tea",
    ] {
        let error = text.parse::<ArticleDate>().unwrap_err().to_string();
        assert!(error.contains(&format!("`{text}`")) && error.contains("YYYY-MM-DD"), "{error}");
    }
    let backwards = "2023-08-03/2023-08-01".parse::<ArticleDate>().unwrap_err();
    assert!(backwards.to_string().ends_with("ends before it begins"));
}
