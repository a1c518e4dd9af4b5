//! The command line from outside: what it prints, and its exit status.

// A test's helpers may fail it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

#[path = "cli/config.rs"]
mod config;
#[path = "cli/fix.rs"]
mod fix;
#[path = "cli/help.rs"]
mod help;
#[path = "cli/known.rs"]
mod known;
#[path = "fetch/server.rs"]
#[allow(dead_code)]
mod server;
#[path = "cli/urls.rs"]
mod urls;
#[path = "cli/versions.rs"]
mod versions;

use serde_json::Value;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const KAZAKHSTAN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/articles/kasakhstan.txt");

/// The command, kept from the network and from a cache that somebody has filled.
fn exchequer(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exchequer"));
    command.args(arguments).env("EXCHEQUER_CACHE", concat!(env!("CARGO_TARGET_TMPDIR"), "/cache"));
    if matches!(arguments.first(), Some(&("check" | "baseline" | "diff"))) {
        command.arg("--offline");
    }
    command
}

fn run(arguments: &[&str]) -> Output {
    exchequer(arguments).stdin(Stdio::null()).output().unwrap()
}

/// Runs with `input` on standard input.
fn fed(arguments: &[&str], input: &[u8]) -> Output {
    let mut command = exchequer(arguments);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    // A program that refuses its input closes the pipe.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    path
}

/// Refused with exit status 2, nothing printed, and a message with all of `words`.
fn is_refused(output: &Output, words: &[&str]) {
    let complaint = complaint(output);
    assert_eq!(output.status.code(), Some(2), "{complaint}");
    assert_eq!(out(output), "");
    assert!(!complaint.contains("panicked"), "{complaint}");
    for word in words {
        assert!(complaint.contains(word), "`{word}` is not in: {complaint}");
    }
}

#[test]
fn the_exit_status_tells_whether_every_claim_passes() {
    assert_eq!(run(&["check", KAZAKHSTAN]).status.code(), Some(0));
    assert_eq!(run(&["check", KAZAKHSTAN, "--policy", "strict"]).status.code(), Some(1));
    assert_eq!(run(&["check", KAZAKHSTAN, "--date", "2023-08-15"]).status.code(), Some(1));
    assert_eq!(
        run(&["check", KAZAKHSTAN, "--date", "2023-08-03", "--policy", "strict"]).status.code(),
        Some(0)
    );
}

/// The words of an output, however they are wrapped.
fn flat(output: &Output) -> String {
    out(output).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_claim_that_needs_attention_is_shown_in_its_sentence_with_days_rates_and_replacement() {
    let text = flat(&run(&["check", KAZAKHSTAN]));
    for words in [
        "Plausible: “495.000 rubler” = “36.000 kroner” (conversion)",
        "kasakhstan.txt:7:159",
        "7 │ svarende til 36.000 kroner - i én portion. │ ^^^^^^^^^^^^^",
        "495,000 RUB × 0.067325–0.074001 on 2023-08 = 33,326–36,631 DKK",
        "18 of 31 days: 3–7 and 18–30 August 2023",
        "Aug 2023 ..#####..........#############.",
        "(Bank of Russia, European Central Bank, fixings of 31 July – 2 September 2023, carried over 12 of 31 days)",
        "2 claims: 1 holds, 1 plausible · read as Danish (detected), DK, August 2023 (the first line)",
    ] {
        assert!(text.contains(words), "`{words}` is not in:\n{text}");
    }
    assert!(!text.contains("(repetition)"));
    assert!(
        flat(&run(&["check", KAZAKHSTAN, "--date", "2023-08-15"]))
            .contains("Suggested: 33.000 kroner")
    );
}

#[test]
fn the_guide_shows_what_the_command_prints() {
    let mut command = exchequer(&["check", "examples/articles/kasakhstan.txt"]);
    let printed = out(&command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .output()
        .unwrap());
    let guide = include_str!("../src/guide/command_line.md");
    let shown = guide.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    assert_eq!(printed, shown);
}

#[test]
fn every_line_of_the_readmes_first_example_is_printed() {
    let mut command = exchequer(&["check", "examples/articles/harbour.txt"]);
    let printed = out(&command
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::null())
        .output()
        .unwrap());
    let readme = include_str!("../README.md");
    let shown = readme.split("```console\n").nth(1).and_then(|rest| rest.split("```").next());
    for line in shown.unwrap().lines() {
        assert!(printed.contains(line), "{line} is not in:\n{printed}");
    }
}

#[test]
fn everything_is_shown_on_demand() {
    let output = run(&["check", KAZAKHSTAN, "-v"]);
    assert!(complaint(&output).contains("the whole file"), "{}", complaint(&output));
    assert!(complaint(&output).contains("date 2023-08 (the first line)"));
    let text = flat(&output);
    for words in [
        "8 figures",
        "36,000 DKK, about, by language [35,000–37,000]",
        "Holds: “36.000 kroner” ~ “36.000 kroner” (repetition)",
        "DKK per EUR (ECB) ÷ RUB per EUR (CBR)",
        "https://www.cbr.ru/",
    ] {
        assert!(text.contains(words), "`{words}` is not in:\n{text}");
    }
}

#[test]
fn nobody_is_left_with_nothing() {
    let claimless = fed(&["check", "-", "--lang", "da"], "Prisen er 5 kroner.".as_bytes());
    assert_eq!(flat(&claimless), "-: no claims found: 1 figure · read as Danish, DK, no date");
    let figureless = fed(&["check", "-", "--date", "2023"], b"The sun shone on the town.");
    assert_eq!(flat(&figureless), "-: no figures found · read as English (detected), 2023");
}

#[test]
fn today_and_yesterday_are_dates_of_the_command() {
    for date in ["today", "yesterday", "3.8.2023", "2023-08-03T10:00:00Z"] {
        let output = fed(&["check", "-", "--lang", "da", "--date", date], b"5 kr.");
        assert_eq!(output.status.code(), Some(0), "{date}: {}", complaint(&output));
    }
    let dated = flat(&fed(&["check", "-", "--date", "yesterday"], b"The sun shone on the town."));
    assert!(!dated.contains("no date"), "{dated}");
}

#[test]
fn what_was_guessed_can_be_said_otherwise() {
    let shown = flat(&fed(&["check", "-"], b"1 EUR (2 USD)"));
    assert!(
        shown.contains("read as English (assumed), no date; --lang says otherwise")
            && shown.ends_with("no date; --date says when the article was written"),
        "{shown}"
    );
    let said =
        flat(&fed(&["check", "-", "--lang", "en", "--date", "2023-08-03"], b"1 EUR (2 USD)"));
    assert!(said.ends_with("1 claim: 1 could not be reproduced"), "{said}");
}

#[test]
fn the_view_fits_80_columns_and_reads_the_same_without_colour() {
    let filler = "så gik der lang tid med blåbær 🫐 og снег ".repeat(60);
    let article = format!(
        "date 2023-08-03\n{filler}Det koster 5 millioner rubler 🎉 (9.000 kr.), {filler}\n"
    );
    let check =
        |colour| fed(&["check", "-", "--lang", "da", "-v", "--color", colour], article.as_bytes());
    let (plain, coloured) = (out(&check("never")), out(&check("always")));
    let mut prose = plain.lines().filter(|line| !line.contains("https://"));
    assert!(prose.all(|line| textwrap::core::display_width(line) <= 80), "{plain}");
    assert!(plain.lines().count() < 60 && !plain.contains('\u{1b}'));
    let mut without_codes = String::new();
    for part in coloured.split('\u{1b}') {
        without_codes
            .push_str(part.strip_prefix('[').map_or(part, |part| part.split_once('m').unwrap().1));
    }
    assert!(coloured.contains("\u{1b}[1m\u{1b}[31mCould not be reproduced\u{1b}[0m"));
    assert_eq!(without_codes, plain);
    assert_eq!(out(&check("auto")), plain);
}

#[test]
fn several_articles_are_counted_together() {
    let shown = out(&run(&["check", KAZAKHSTAN, KAZAKHSTAN]));
    assert!(shown.ends_with("\n2 articles, 4 claims: 2 hold, 2 plausible\n"), "{shown}");
}

#[test]
fn a_report_is_written_to_a_file_on_demand() {
    let report = file("report.txt", b"an earlier report");
    let output =
        run(&["check", KAZAKHSTAN, "--output", report.to_str().unwrap(), "--color", "always"]);
    assert_eq!((out(&output).as_str(), output.status.code()), ("", Some(0)));
    assert_eq!(fs::read_to_string(&report).unwrap(), out(&run(&["check", KAZAKHSTAN])));
    let folder = report.parent().unwrap().join("nowhere/report.txt");
    is_refused(
        &run(&["check", KAZAKHSTAN, "--output", folder.to_str().unwrap()]),
        &["nowhere/report.txt"],
    );
}

#[test]
fn several_articles_make_one_table() {
    let table = |articles: &[&str]| {
        let run = run(&[&["check", "--format", "csv"], articles].concat());
        String::from_utf8(run.stdout).unwrap()
    };
    let (one, two) = (table(&[KAZAKHSTAN]), table(&[KAZAKHSTAN, KAZAKHSTAN]));
    let (header, rows) = one.split_once('\n').unwrap();
    assert!(header.starts_with("article,line,column,relation,verdict,"));
    assert_eq!(two, format!("{header}\n{rows}{rows}"));
    assert_eq!(rows.lines().count(), 2);
}

#[test]
fn annotations_for_github_come_a_line_a_finding() {
    let article = "It cost 100 euros ($190) on 3 August 2023.\nIt cost 5 euros ($55).";
    let arguments = ["check", "-", "--lang", "en", "--date", "2023-08-03", "--format", "github"];
    let lines = String::from_utf8(fed(&arguments, article.as_bytes()).stdout).unwrap();
    let commands: Vec<_> = lines.lines().map(|line| line.split(',').nth(1).unwrap()).collect();
    assert_eq!(commands, ["line=1", "line=2"]);
    assert!(lines.lines().all(|line| line.starts_with("::error file=")), "{lines}");
}

#[test]
fn several_articles_make_one_document_in_every_form_for_tools() {
    let reviewer = [
        "--author",
        "Kari <https://avis.example/kari>",
        "--publisher",
        "Avisen <https://avis.example>",
    ];
    for format in ["annotations", "lsp", "claimreview", "sarif"] {
        let arguments = [&["check", KAZAKHSTAN, "--format", format][..], &reviewer].concat();
        let one: Value = serde_json::from_slice(&run(&arguments).stdout).unwrap();
        let two: Value =
            serde_json::from_slice(&run(&[&arguments[..], &[KAZAKHSTAN]].concat()).stdout).unwrap();
        if format == "sarif" {
            assert_eq!(one["version"], "2.1.0");
            let results = |sarif: &Value| sarif["runs"][0]["results"].as_array().unwrap().len();
            assert_eq!(
                (two["runs"].as_array().unwrap().len(), results(&two)),
                (1, 2 * results(&one))
            );
        } else {
            assert!(one.is_object());
            assert_eq!(two, Value::from(vec![one.clone(), one]));
        }
    }
}

#[test]
fn a_page_for_the_browser_holds_one_article() {
    let page = file("pages/old.html", b"").parent().unwrap().join("report.html");
    let check = ["check", KAZAKHSTAN, "--format", "html", "--output"];
    assert_eq!(run(&[&check[..], &[page.to_str().unwrap()]].concat()).status.code(), Some(0));
    let html = fs::read_to_string(&page).unwrap();
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("495.000 rubler"));
    let several = run(&["check", KAZAKHSTAN, KAZAKHSTAN, "--format", "html"]);
    assert_eq!(several.status.code(), Some(2));
    assert!(complaint(&several).contains("--output pages/"), "{}", complaint(&several));
    let folder = format!("{}/", page.with_file_name("both").to_str().unwrap());
    assert_eq!(run(&[&check[..], &[&folder, KAZAKHSTAN]].concat()).status.code(), Some(0));
    assert!(fs::read_to_string(format!("{folder}kasakhstan-2.html")).unwrap() == html);
}

#[test]
fn a_page_is_in_the_language_of_its_article_unless_another_is_asked_for_and_text_is_in_english() {
    for (options, words) in [
        (&["--format", "html"][..], &[r#"<html lang="da">"#, "kan passe"][..]),
        (&["--format", "html", "--ui-lang", "en"], &[r#"<html lang="en">"#, "plausible"]),
        (&["--ui-lang", "da"], &["kan passe"]),
        (&[], &["plausible"]),
        (&["--format", "json"], &[r#""message_language":"en""#]),
    ] {
        let out = run(&[&["check", KAZAKHSTAN], options].concat()).stdout;
        let out = String::from_utf8(out).unwrap().to_lowercase();
        assert!(words.iter().all(|words| out.contains(words)), "{options:?}: {out}");
    }
}

#[test]
fn a_folder_gets_a_file_for_each_article() {
    let folder = file("reports/old.json", b"").parent().unwrap().to_owned();
    let to = folder.to_str().unwrap();
    let output = run(&["check", KAZAKHSTAN, KAZAKHSTAN, "--format", "json", "-o", to]);
    assert_eq!((out(&output).as_str(), output.status.code()), ("", Some(0)));
    for name in ["kasakhstan.json", "kasakhstan-2.json"] {
        let report: Value = serde_json::from_slice(&fs::read(folder.join(name)).unwrap()).unwrap();
        assert_eq!(report["schema"], "exchequer/report/1");
    }
}

#[test]
fn places_are_counted_in_the_unit_that_is_asked_for() {
    for (unit, start) in [("bytes", 5), ("code-points", 2), ("utf-16", 3)] {
        let arguments = ["check", "-", "--lang", "da", "--format", "json", "--offsets", unit];
        let report: Value =
            serde_json::from_slice(&fed(&arguments, "😀 5 kroner".as_bytes()).stdout).unwrap();
        assert_eq!(report["figures"][0]["start"], start, "{unit}");
        let line = r#"{"text":"😀 5 kroner","lang":"da"}"#;
        let report = fed(&["check", "--jsonl", "--offsets", unit], line.as_bytes()).stdout;
        let report: Value = serde_json::from_slice(&report).unwrap();
        assert_eq!(report["figures"][0]["start"], start, "{unit}");
    }
}

#[test]
fn a_review_without_somebody_to_answer_for_it_is_refused() {
    let check = ["check", KAZAKHSTAN, "--format", "claimreview"];
    is_refused(&run(&check), &["--author", "--publisher"]);
    is_refused(
        &run(&[&check[..], &["--author", "Kari"]].concat()),
        &["Kari", "Avisen <https://avis.example>"],
    );
    is_refused(&run(&[&check[..], &["--author", "Kari <avis>"]].concat()), &["avis", "https://"]);
}

#[test]
fn completions_know_the_commands_and_their_options() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = out(&run(&["completions", shell]));
        for word in ["check", "rates", "offline", "policy"] {
            assert!(script.contains(word), "{shell} does not know {word}");
        }
    }
    is_refused(&run(&["completions", "cmd"]), &["cmd", "bash"]);
}

#[test]
fn the_manual_has_a_page_on_every_command() {
    let page = out(&run(&["man"]));
    assert!(page.contains(".TH exchequer 1") && page.contains("exchequer\\-check(1)"), "{page}");
    let folder = file("man/old", b"").parent().unwrap().to_owned();
    assert_eq!(run(&["man", folder.to_str().unwrap()]).status.code(), Some(0));
    for command in ["check", "rates", "sources", "update", "languages"] {
        let page = fs::read_to_string(folder.join(format!("exchequer-{command}.1"))).unwrap();
        assert!(page.contains(".SH NAME") && page.contains(".SH OPTIONS"), "{page}");
    }
}

#[test]
fn the_json_report_has_the_promised_shape() {
    let output = run(&["check", KAZAKHSTAN, "--format", "json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["schema"], "exchequer/report/1");
    assert_eq!(report["article"]["language"], "da");
    assert_eq!(report["article"]["country"], "DK");
    assert_eq!(report["article"]["date"]["precision"], "month");
    let figures = report["figures"].as_array().unwrap();
    let roubles = figures.iter().find(|figure| figure["text"] == "495.000 rubler").unwrap();
    assert_eq!(
        (&roubles["value"], &roubles["low"], &roubles["high"]),
        (&"495000".into(), &"495000".into(), &"495000".into())
    );
    let conversion = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["relation"] == "conversion")
        .unwrap();
    assert_eq!(conversion["verdict"], "plausible");
    assert_eq!(conversion["on"], serde_json::json!(["date"]));
    assert_eq!(
        conversion["computed"],
        serde_json::json!({"low": "33326", "high": "36631", "currency": "DKK"})
    );
    assert_eq!(
        conversion["holds_on"][0],
        serde_json::json!({"from": "2023-08-03", "to": "2023-08-07"})
    );
    assert_eq!(conversion["rates"][0]["source"], "CBR×ECB");
    assert!(conversion["implied_rate"]["low"].is_string());
    assert!(conversion["diagnoses"].is_array() && conversion["message"].is_string());
}

#[test]
fn what_cannot_be_an_article_is_named_with_the_way_out() {
    let empty = file("empty.txt", b" \n");
    let binary = file("binary.txt", b"\x89PNG\r\n\x1a\n\xff\xfe");
    let zeros = file("zeros.txt", &[0; 64]);
    let bad_header = file("header.txt", b"date 2023-8 Prisen er 5 kroner.");
    let folder = file("no_articles/picture.png", b"").parent().unwrap().to_owned();
    for (path, words) in [
        (empty.as_path(), &["empty.txt", "no text"][..]),
        (&binary, &["binary.txt", "UTF-8"]),
        (&zeros, &["zeros.txt", "UTF-8"]),
        (&bad_header, &["header.txt", "`2023-8`", "YYYY-MM"]),
        (&folder, &["no_articles", ".txt"]),
        (Path::new("missing.txt"), &["missing.txt", "no such file", "standard input"]),
        (
            Path::new("https://example.org/a.html"),
            &["https://example.org/a.html", "--offline", "save"],
        ),
        (Path::new("http://127.0.0.1:1/a.html"), &["http://127.0.0.1:1/a.html", "save"]),
    ] {
        is_refused(&run(&["check", path.to_str().unwrap()]), words);
    }
}

#[test]
fn fifty_megabytes_on_one_line_are_refused() {
    let line = vec![b'a'; 50_000_000];
    is_refused(&fed(&["check", "-"], &line), &["standard input", "16 MB"]);
    let answer = fed(&["check", "--jsonl"], &line);
    assert_eq!(answer.status.code(), Some(2));
    let told = r#"{"schema":"exchequer/error/1","error":"the line is longer than 16 MB"#;
    assert!(out(&answer).starts_with(told));
}

#[test]
fn a_long_line_of_amounts_is_read() {
    let line = "The parts cost about 5 million kroner. ".repeat(5_000);
    let output = fed(&["check", "--format", "json", "-"], line.as_bytes());
    assert_ne!(output.status.code(), Some(2), "{}", complaint(&output));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["figures"].as_array().unwrap().len(), 5_000);
}

#[test]
fn bad_usage_is_named_with_the_way_out() {
    is_refused(&run(&["check", KAZAKHSTAN, "--date", "August"]), &["August", "YYYY-MM-DD"]);
    is_refused(
        &run(&["check", KAZAKHSTAN, "--date", "09/10/2026"]),
        &["9 October 2026", "10 September 2026", "2026-10-09", "2026-09-10"],
    );
    is_refused(&run(&["check", KAZAKHSTAN, "--lang", "tlh"]), &["tlh", "da", "en"]);
    is_refused(&run(&["check", KAZAKHSTAN, "--country", "Denmark"]), &["Denmark", "DK"]);
    is_refused(&run(&["check", KAZAKHSTAN, "--policy", "kind"]), &["kind", "newsroom"]);
    is_refused(&run(&["check"]), &["ARTICLE"]);
    is_refused(&run(&["rates", "--offline", "RUB", "KRO", "2023-08"]), &["KRO", "ISO 4217"]);
}

#[test]
fn a_bad_article_does_not_keep_the_others_from_being_checked() {
    let output = run(&["check", "missing.txt", KAZAKHSTAN]);
    assert_eq!(output.status.code(), Some(2));
    assert!(out(&output).contains("495.000 rubler") && complaint(&output).contains("missing.txt"));
}

#[test]
fn a_folder_is_read_by_name() {
    file("by_name/b.txt", b"Prisen er 2 euro.");
    file("by_name/a.txt", b"Prisen er 1 euro.");
    let folder = file("by_name/notes.csv", b"3 euro").parent().unwrap().to_owned();
    let output = run(&["check", folder.to_str().unwrap(), "--format", "json", "--lang", "da"]);
    let text = out(&output);
    let texts: Vec<&str> = text.lines().collect();
    assert_eq!(texts.len(), 2);
    assert!(texts[0].contains("\"1 euro\"") && texts[1].contains("\"2 euro\""));
}

#[test]
fn standard_input_is_an_article_too() {
    let output = fed(&["check", "-", "--lang", "da"], "Prisen er 5 kroner.".as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("1 figure"));
}

#[test]
fn every_line_is_answered_in_its_place() {
    let lines = concat!(
        r#"{"id":"a","text":"Prisen er 5 kroner.","lang":"da"}"#,
        "\nno json\n\n",
        r#"{"id":7,"text":"£5","date":"2023-13"}"#,
        "\n",
        r#"{"id":8,"text":"￥5","country":"jp","date":"2023-08"}"#,
        "\n",
        r#"{"id":9,"text":"5 DM","lang":"tlh"}"#,
    );
    let output = fed(&["check", "--jsonl"], lines.as_bytes());
    assert_eq!(output.status.code(), Some(2));
    let answers: Vec<Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), 5);
    assert_eq!(
        (&answers[0]["id"], &answers[0]["figures"][0]["currency"]),
        (&"a".into(), &"DKK".into())
    );
    assert_eq!(answers[1]["line"], 2);
    assert_eq!(answers[2]["line"], 4);
    assert!(answers[2]["error"].as_str().unwrap().contains("2023-13"));
    assert_eq!((&answers[3]["id"], &answers[3]["article"]["country"]), (&"8".into(), &"JP".into()));
    assert_eq!(answers[3]["article"]["language_basis"], "assumed");
    let unknown = answers[4]["error"].as_str().unwrap();
    assert!(unknown.contains("no words for `tlh`; there are "), "{unknown}");
}

#[test]
fn a_line_that_cannot_be_read_is_told_with_its_number_its_id_and_a_schema() {
    let lines = concat!(
        "\u{feff}\n\n",
        "{\"id\":\"a\",\"text\":\"Prisen er 5 kroner.\",\"langauge\":\"da\"}\r\n  \r\n",
        "[\"b\",\"5 kroner\"]\n",
        "\u{feff}{\"id\":\"c\",\"text\":\"Prisen er 5 kroner.\",\"lang\":\"da\"}\n\n\n",
    );
    let output = fed(&["check", "--jsonl"], lines.as_bytes());
    let answers: Vec<Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let [unknown, array, fine] = answers.as_slice() else { panic!("{answers:?}") };
    let told = |answer: &Value| (answer["schema"].clone(), answer["line"].clone());
    assert_eq!(told(unknown), ("exchequer/error/1".into(), 3.into()));
    assert_eq!(unknown["id"], "a");
    assert!(unknown["error"].as_str().unwrap().contains("`langauge`"), "{unknown}");
    assert_eq!(told(array), ("exchequer/error/1".into(), 5.into()));
    assert_eq!((&fine["id"], &fine["schema"]), (&"c".into(), &"exchequer/report/1".into()));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn lines_that_all_pass_end_well() {
    let line = r#"{"text":"Prisen er 5 kroner.","lang":"da"}"#;
    let path = file("lines.jsonl", line.as_bytes());
    assert_eq!(run(&["check", "--jsonl", path.to_str().unwrap()]).status.code(), Some(0));
    is_refused(&run(&["check", "--jsonl", "missing.jsonl"]), &["missing.jsonl"]);
}

#[test]
fn a_reader_that_leaves_early_is_no_error() {
    let line = "{\"text\":\"Prisen er 5 kroner.\",\"lang\":\"da\"}\n".repeat(3_000);
    let path = file("many.jsonl", line.as_bytes());
    let mut command = exchequer(&["check", "--jsonl", path.to_str().unwrap()]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    stdout.read_exact(&mut [0; 10]).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    assert_eq!((complaint(&output).as_str(), output.status.code()), ("", Some(0)));
}

#[test]
fn rates_are_shown_by_day_with_their_derivation() {
    let text = out(&run(&["rates", "--offline", "rub", "dkk", "2023-08"]));
    assert!(text.contains("DKK per EUR (ECB) ÷ RUB per EUR (CBR)"));
    assert!(text.contains("1 EUR = 110.6847 RUB (CBR, 2023-08-15)"), "{text}");
    let table = out(&run(&["rates", "--offline", "RUB", "DKK", "2023-08", "--format", "csv"]));
    assert!(table.starts_with("day,base,quote,source,low,high,"));
    assert_eq!(table.lines().count(), 32);
    let json: Value = serde_json::from_slice(
        &run(&["rates", "--offline", "RUB", "DKK", "2023-08-15", "--format", "json"]).stdout,
    )
    .unwrap();
    assert_eq!(json["rates"][0]["fixings"][1]["value"], "110.6847");
}

#[test]
fn a_pair_without_a_rate_says_what_there_is() {
    let output = run(&["rates", "--offline", "RUB", "DKK", "1989-08-03"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("no rate of RUB in DKK on 1989-08-03"));
    let known = complaint(&output);
    assert!(known.contains("RUB/DKK: fixings of the "), "{known}");
    assert!(known.lines().count() == 2 && known.len() < 400, "{known}");
    let nothing = run(&["rates", "--offline", "XPD", "KPW", "1985-08-03"]);
    assert!(
        complaint(&nothing).contains("XPD/KPW: no fixings of any day"),
        "{}",
        complaint(&nothing)
    );
}

#[test]
fn rates_say_how_close_their_source_is_and_what_is_estimated() {
    let shown =
        |pair: [&str; 2], day: &str| out(&run(&["rates", "--offline", pair[0], pair[1], day]));
    let rouble = shown(["USD", "RUB"], "2022-04-01");
    assert!(
        rouble.starts_with("IMF-RUB (rank 1, ") && rouble.contains("  83.40935–83.41067  "),
        "{rouble}"
    );
    let future = shown(["EUR", "USD"], "2026-12-10");
    assert!(
        future.contains("ECB (rank 1, ") && future.contains("indicative, 41 days old"),
        "{future}"
    );
    assert!(shown(["EUR", "USD"], "2023-08-06").contains("carried forward for 2 days"));
    let table = out(&run(&["rates", "--offline", "EUR", "USD", "2026-12-10", "--format", "csv"]));
    assert!(table.lines().next().unwrap().ends_with(",fixings,rank,estimate"), "{table}");
    assert!(table.contains(",issuer,\"indicative, 41 days old, widened by "), "{table}");
}

#[test]
fn languages_and_sources_are_listed() {
    let languages = out(&run(&["languages"]));
    assert!(languages.contains("Danish"));
    // The guide shows what the command prints.
    let guide = include_str!("../src/guide/languages.md");
    assert!(guide.contains(&languages), "{languages}");
    let sources = out(&run(&["sources"]));
    assert!(
        sources.contains("European Central Bank") && sources.contains("https://www.ecb.europa.eu/")
    );
    let ecb = "in the program: 41 series, 1999-01-04 to 2026-10-30, with gaps in 1 of them, the longest from";
    assert!(sources.contains(ecb), "{sources}");
}
