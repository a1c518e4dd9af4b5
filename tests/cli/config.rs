//! `exchequer.toml`: where it is found, what it changes, and what is wrong with a bad one.

use crate::{exchequer, is_refused, out};
use std::fs;
use std::path::Path;
use std::process::{Output, Stdio};
use tempfile::TempDir;

const WRONG: &str = "She paid 100 euros ($190), he said.";

/// A folder with these settings, and an article in a folder below it.
fn project(settings: &str, text: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("drafts")).unwrap();
    fs::write(folder.path().join("exchequer.toml"), settings).unwrap();
    fs::write(folder.path().join("drafts/a.txt"), text).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    exchequer(arguments).current_dir(folder).stdin(Stdio::null()).output().unwrap()
}

fn check(settings: &str, text: &str, more: &[&str]) -> Output {
    let folder = project(settings, text);
    run(folder.path(), &[&["check", "drafts/a.txt", "--format", "json"], more].concat())
}

fn report(output: &Output) -> serde_json::Value {
    serde_json::from_str(&out(output)).unwrap()
}

#[test]
fn settings_are_found_upwards_from_the_article_and_complete_what_it_says() {
    let settings = "country = \"NO\"\nlanguage = \"nb\"\ndate = \"2023-08-15\"\n";
    let article = &report(&check(settings, "Det koster 5 kroner.", &[]))["article"];
    assert_eq!((&article["country"], &article["language"]), (&"NO".into(), &"nb".into()));
    assert_eq!(article["date"]["from"], "2023-08-15");
    let own = "---\nlang: da\ncountry: DK\ndate: 2024-01-02\n---\nDet koster 5 kroner.";
    let article = &report(&check(settings, own, &[]))["article"];
    assert_eq!((&article["country"], &article["language"]), (&"DK".into(), &"da".into()));
    assert_eq!(article["date"]["from"], "2024-01-02");
    let article = &report(&check(settings, own, &["--lang", "sv", "--country", "SE"]))["article"];
    assert_eq!((&article["country"], &article["language"]), (&"SE".into(), &"sv".into()));
}

#[test]
fn policy_tolerance_and_relations_decide_what_passes() {
    let date = ["--date", "2023-08-15"];
    let code = |settings: &str, more: &[&str]| {
        check(settings, WRONG, &[&date, more].concat()).status.code()
    };
    assert_eq!(code("", &[]), Some(1));
    assert_eq!(code("tolerance = 80", &[]), Some(0));
    assert_eq!(code("tolerance = \"0.5\"", &[]), Some(1));
    assert_eq!(code("relations = [\"change\"]", &[]), Some(0));
    assert_eq!(code("relations = [\"change\"]", &["--relation", "conversion"]), Some(1));
    assert_eq!(code("rules.off = [\"conversion\"]", &[]), Some(0));
    assert_eq!(code("rules.off = [\"conversion\"]", &["--no-config"]), Some(1));
    // Without a date nothing is checked, and that fails under the strict policy only.
    let undated = |settings, more: &[&str]| check(settings, WRONG, more).status.code();
    assert_eq!(undated("policy = \"strict\"", &[]), Some(1));
    assert_eq!(undated("policy = \"strict\"", &["--policy", "newsroom"]), Some(0));
}

#[test]
fn a_finding_is_ignored_by_its_fingerprint_and_by_a_baseline() {
    let date = ["--date", "2023-08-15"];
    let found = report(&check("", WRONG, &date));
    let fingerprint = found["findings"][0]["fingerprint"].as_str().unwrap();
    let settings = format!("ignore = [\"{fingerprint}\"]");
    assert_eq!(check(&settings, WRONG, &date).status.code(), Some(0));

    let folder = project("baseline = \"known.json\"", WRONG);
    let baseline = ["baseline", "drafts/a.txt", "--output", "known.json", "--no-config"];
    assert_eq!(run(folder.path(), &[&baseline[..], &date].concat()).status.code(), Some(0));
    let checked = run(folder.path(), &[&["check", "drafts/a.txt"], &date[..]].concat());
    assert_eq!(checked.status.code(), Some(0));
}

#[test]
fn own_words_and_rates_are_read_beside_the_file() {
    let settings = "rates = [\"desk.csv\"]\nwords = { da = \"house.toml\" }\n\
        language = \"da\"\ndate = \"2023-08-03\"\nrelations = [\"conversion\"]";
    let text = "Turen kostede 60.000 argentinske pesos, svarende til 1.475 krontaler.";
    let folder = project(settings, text);
    fs::write(folder.path().join("house.toml"), "[currency.names]\nDKK = [\"krontaler\"]").unwrap();
    let rates = "base,quote,nominal,value,date,source\nARS,DKK,1000,24.58,2023-08-03,DESK\n";
    fs::write(folder.path().join("desk.csv"), rates).unwrap();
    let check = ["check", "drafts/a.txt", "--format", "json"];
    let found = report(&run(folder.path(), &check));
    assert_eq!(found["figures"][1]["currency"], "DKK");
    let rates = found["findings"][0]["rates"].as_array().unwrap();
    assert!(rates.iter().any(|rate| rate["source"] == "DESK"), "{found}");

    fs::write(folder.path().join("desk.csv"), "base,quote,value,date\nARS,DKK,x,2023-08-03\n")
        .unwrap();
    is_refused(&run(folder.path(), &check), &["desk.csv: line 2", "`x` is no rate"]);
}

#[test]
fn a_bad_file_is_refused_with_its_line_and_the_known_names() {
    for (settings, words) in [
        ("\npolcy = \"strict\"", &["line 2", "unknown field `polcy`", "`policy`"][..]),
        ("policy = \"harsh\"", &["line 1", "there are strict, newsroom, lenient"]),
        ("language = \"tlh\"", &["line 1", "tlh"]),
        ("date = \"2023-13\"", &["line 1", "2023-13"]),
        ("rules.off = [\"conversions\"]", &["line 1", "exchequer rules"]),
        ("rules.on = []", &["unknown field `on`", "`off`"]),
        ("tolerance = 0.5", &["line 1", "in quotes"]),
        ("words = { da = \"missing.toml\" }", &["missing.toml"]),
    ] {
        let output = check(settings, WRONG, &[]);
        is_refused(
            &output,
            &[&["exchequer.toml"][..], words].concat()[usize::from(words.len() == 1)..],
        );
    }
}

#[test]
fn the_settings_in_force_are_shown_with_where_each_comes_from() {
    let folder = project("country = \"DK\"\n\npolicy = \"strict\"\nrules.off = [\"sum\"]\n", WRONG);
    let shown = out(&run(folder.path(), &["config", "drafts/a.txt", "--country", "NO"]));
    let row = |name: &str| {
        let line = shown.lines().find(|line| line.starts_with(name)).unwrap();
        line.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(row("country"), "NO the command line");
    assert!(row("policy").starts_with("strict ") && row("policy").ends_with("exchequer.toml:3"));
    assert!(row("rules.off").ends_with("exchequer.toml:4"));
    assert_eq!(row("relations"), "all default");
    let other = folder.path().join("other.toml");
    fs::write(&other, "policy = \"lenient\"").unwrap();
    let shown = out(&run(folder.path(), &["config", "--config", "other.toml"]));
    assert!(shown.contains("other.toml:1") && !shown.contains("exchequer.toml"), "{shown}");
    is_refused(&run(folder.path(), &["config", "--config", "missing.toml"]), &["missing.toml"]);
}

#[test]
fn messages_are_in_the_language_of_the_file_unless_an_option_says_another() {
    let settings = "ui_lang = \"da\"\ndate = \"2023-08-15\"";
    let message = |settings: &str, more: &[&str]| {
        report(&check(settings, WRONG, more))["findings"][0]["message"].as_str().unwrap().to_owned()
    };
    let date = ["--date", "2023-08-15"];
    assert_eq!(message(settings, &[]), message("", &[&date[..], &["--ui-lang", "da"]].concat()));
    assert_eq!(message(settings, &["--ui-lang", "en"]), message("", &date));
    is_refused(&check("ui_lang = \"tlh\"", WRONG, &[]), &["line 1", "there are en, da"]);
}

#[test]
fn an_editor_gets_the_place_of_a_file_that_other_reports_do_not_show() {
    let folder = project("date = \"2023-08-15\"", WRONG);
    let place = folder.path().canonicalize().unwrap().join("drafts/a.txt");
    let place = place.to_str().unwrap();
    for name in ["drafts/a.txt", place] {
        let shown = out(&run(folder.path(), &["check", name, "--format", "lsp"]));
        let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
        assert_eq!(shown["uri"], format!("file://{place}"));
        let shown = out(&run(folder.path(), &["check", name, "--format", "json"]));
        assert!(!shown.contains(folder.path().to_str().unwrap()), "{shown}");
    }
}

#[test]
fn rules_of_house_style_are_off_unless_turned_on_and_fail_nothing() {
    let text = "It may cost £5-6 billion.";
    assert!(report(&check("", text, &[])).get("style_remarks").is_none());
    let settings = "style = [\"elided_range\", \"scale_style\"]";
    let output = check(settings, text, &[]);
    assert_eq!((output.status.code(), report(&output)["passes"].as_bool()), (Some(0), Some(true)));
    assert_eq!(report(&output)["style_remarks"][0]["rule"], "elided_range");
    assert_eq!(check(settings, text, &["--policy", "strict"]).status.code(), Some(1));
    let accepted = format!("{text} <!-- exchequer-ignore: style -->");
    let marked = report(&check(settings, &accepted, &["--policy", "strict"]));
    assert_eq!(marked["style_remarks"][0]["suppression"]["by"], "comment");
    assert_eq!(marked["passes"], true);
    let folder = project(settings, text);
    let shown = out(&run(folder.path(), &["check", "drafts/a.txt"]));
    assert!(shown.contains("(style/elided_range)"), "{shown}");
    let shown = out(&run(folder.path(), &["config", "drafts/a.txt"]));
    assert!(shown.contains("elided_range, scale_style"), "{shown}");
    let listed = out(&run(folder.path(), &["rules"]));
    assert!(listed.contains("style/elided_range") && listed.contains("AP Stylebook"), "{listed}");
    let wrong = check("style = [\"elided\"]", text, &[]);
    is_refused(&wrong, &["line 1", "there are missing_conversion"]);
}
