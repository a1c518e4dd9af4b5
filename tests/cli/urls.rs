//! `check --urls`: a list of addresses in, one report or error a line out.

use crate::server::{Answer, Server, answer};
use serde_json::Value;
use std::fs;
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const PAGE: &str = "<!DOCTYPE html><html lang=\"en\"><head><title>Sales</title></head><body>\
    <article><h1>Sales of the shop</h1><p>The shop says that its sales rose 5 per cent, \
    from 200 to 240, and that it is pleased with what it calls a very good year.</p></article>\
    </body></html>";

/// A server with two pages, a file `list.txt` that names them and two faults, and its folder.
fn served() -> (Server, TempDir) {
    let server = Server::start(|_, asked| {
        let html = ["Content-Type: text/html; charset=utf-8"];
        Answer::Send(match asked.line.as_str() {
            "GET /a" | "GET /b" => answer("200 OK", &html, PAGE.as_bytes()),
            _ => answer("404 Not Found", &html, b"gone"),
        })
    });
    let folder = tempfile::tempdir().unwrap();
    let url = &server.url;
    let list = format!("{url}/a\n\n{url}/missing\nnonsense\n{url}/b\n");
    fs::write(folder.path().join("list.txt"), list).unwrap();
    (server, folder)
}

/// Nothing in the pages takes a rate, so that nobody else is asked.
fn run(folder: &TempDir, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_exchequer"))
        .args(["check", "--urls", "list.txt"])
        .args(arguments)
        .current_dir(folder.path())
        .env("EXCHEQUER_CACHE", folder.path().join("cache"))
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

#[test]
fn every_address_is_answered_in_its_place() {
    let (server, folder) = served();
    let url = &server.url;
    let check = |arguments: &[&str]| {
        let output = run(&folder, arguments);
        let lines = String::from_utf8(output.stdout).unwrap();
        let answers = lines.lines().map(|line| serde_json::from_str(line).unwrap());
        (output.status.code(), answers.collect::<Vec<Value>>())
    };
    let (code, answers) = check(&["--allow-private", "--date", "2023-08-03", "--country", "GB"]);
    assert_eq!((code, answers.len()), (Some(2), 4));
    for (at, path) in [(0, "/a"), (3, "/b")] {
        assert_eq!(answers[at]["id"], format!("{url}{path}"));
        assert_eq!(answers[at]["article"]["country"], "GB");
        assert_eq!(answers[at]["findings"][0]["verdict"], "contradicted");
    }
    for (at, line, words) in [(1, 3, "404"), (2, 4, "no address")] {
        assert_eq!(answers[at]["schema"], "exchequer/error/1");
        assert_eq!(answers[at]["line"], line);
        assert!(answers[at]["error"].as_str().unwrap().contains(words), "{}", answers[at]);
    }
    assert_eq!(answers[1]["id"], format!("{url}/missing"));
    // Nobody is asked without leave.
    let (code, answers) = check(&["--allow-private", "--offline"]);
    let offline = answers.iter().filter(|one| one["error"].as_str().unwrap().contains("--offline"));
    assert_eq!((code, answers.len(), offline.count()), (Some(2), 4, 3));
    assert_eq!(server.asked().len(), 3);
}

#[test]
fn a_run_that_was_cut_off_fetches_only_the_pages_that_are_not_answered_yet() {
    let (server, folder) = served();
    let arguments = ["--allow-private", "--output", "answers.jsonl"];
    assert_eq!(run(&folder, &arguments).status.code(), Some(2));
    let answers = folder.path().join("answers.jsonl");
    let whole = fs::read_to_string(&answers).unwrap();
    let asked = server.asked().len();
    // The second answer was not written whole.
    let first = whole.lines().next().unwrap().len();
    fs::write(&answers, &whole[..first + 20]).unwrap();
    assert_eq!(run(&folder, &[&arguments[..], &["--resume"]].concat()).status.code(), Some(2));
    assert_eq!(fs::read_to_string(&answers).unwrap(), whole);
    let again: Vec<String> = server.asked()[asked..].iter().map(|one| one.line.clone()).collect();
    assert_eq!(again, ["GET /missing", "GET /b"]);
}
