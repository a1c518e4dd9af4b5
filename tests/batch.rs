//! Many articles at a time, from outside: order, lines that cannot be read, and runs that were cut
//! off.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn exchequer(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_exchequer"));
    command.args(arguments).arg("--offline");
    command.env("EXCHEQUER_CACHE", concat!(env!("CARGO_TARGET_TMPDIR"), "/batch/no_cache"));
    command
}

fn run(arguments: &[&str]) -> Output {
    exchequer(arguments).stdin(Stdio::null()).output().unwrap()
}

/// A path of this test's own, with nothing there.
fn place(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("batch").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let _ = fs::remove_file(&path);
    path
}

fn written(name: &str, lines: &[String]) -> PathBuf {
    let path = place(name);
    fs::write(&path, lines.concat()).unwrap();
    path
}

/// So many articles with a claim that holds, numbered from 1, one in five of them long.
fn articles(count: usize) -> Vec<String> {
    let article = |id| {
        let more = if id % 5 == 0 {
            "The council met again in the old town. ".repeat(200)
        } else {
            String::new()
        };
        format!(
            "{{\"id\":{id},\"lang\":\"en\",\"date\":\"2023-08-03\",\"text\":\"It cost €100 million ($110 million). {more}\"}}\n"
        )
    };
    (1..=count).map(article).collect()
}

fn answers(bytes: &[u8]) -> Vec<Value> {
    std::str::from_utf8(bytes)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn answers_stand_in_the_order_of_the_lines_on_any_number_of_threads() {
    let input = written("order.jsonl", &articles(300));
    let one = run(&["check", "--jsonl", text(&input), "--threads", "1"]);
    let four = run(&["check", "--jsonl", text(&input), "--threads", "4"]);
    let ids: Vec<Value> = answers(&four.stdout).iter().map(|answer| answer["id"].clone()).collect();
    let expected: Vec<Value> = (1..=300).map(|id| Value::from(id.to_string())).collect();
    assert_eq!(ids, expected);
    assert!(one.stdout == four.stdout);
    assert_eq!(four.status.code(), Some(0));
}

#[test]
fn a_bad_line_is_answered_in_its_place_with_its_number() {
    let mut lines = articles(40);
    lines.insert(20, "{\"id\":\"cut off\n".to_owned());
    lines.insert(7, "\n".to_owned());
    let output = run(&["check", "--jsonl", text(&written("bad.jsonl", &lines))]);
    let answers = answers(&output.stdout);
    assert_eq!(answers.len(), 41);
    assert_eq!(answers[20]["line"], 22);
    assert!(answers[20]["error"].is_string());
    assert_eq!((&answers[19]["id"], &answers[21]["id"]), (&Value::from("20"), &Value::from("21")));
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_run_that_was_cut_off_goes_on_where_it_stopped() {
    let input = written("resume.jsonl", &articles(60));
    let output = place("resume.out");
    let arguments = ["check", "--jsonl", text(&input), "--output", text(&output)];
    assert_eq!(run(&arguments).status.code(), Some(0));
    let whole = fs::read(&output).unwrap();
    let lines: Vec<usize> =
        whole.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).collect();
    // Behind a whole line, within one, before the first line ends, and when all is done.
    for length in [lines[30] + 1, lines[30] + 100, 10, 0, whole.len()] {
        fs::write(&output, &whole[..length]).unwrap();
        let resumed = run(&[&arguments[..], &["--resume"]].concat());
        assert_eq!(resumed.status.code(), Some(0));
        assert!(fs::read(&output).unwrap() == whole, "cut at {length}");
    }
}

#[test]
fn a_killed_run_goes_on_and_no_answer_is_lost_or_given_twice() {
    let lines = articles(1200);
    let input = written("killed.jsonl", &lines);
    let (whole, output) = (place("whole.out"), place("killed.out"));
    run(&["check", "--jsonl", text(&input), "--output", text(&whole)]);
    let length = || fs::metadata(&output).map_or(0, |about| about.len());
    for fed in [400, 700, 1000] {
        let before = length();
        let arguments = ["check", "--jsonl", "-", "--output", text(&output), "--resume"];
        let mut child = exchequer(&arguments).stdin(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let some = lines[..fed].concat();
        // It waits for more when it is killed, and can be anywhere in what it has.
        let feeding = std::thread::spawn(move || (stdin.write_all(some.as_bytes()).is_ok(), stdin));
        while length() <= before {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        // As by kill -9.
        child.kill().unwrap();
        child.wait().unwrap();
        feeding.join().unwrap();
    }
    assert!(length() < fs::metadata(&whole).unwrap().len());
    run(&["check", "--jsonl", text(&input), "--output", text(&output), "--resume"]);
    assert!(fs::read(&output).unwrap() == fs::read(&whole).unwrap());
}

#[test]
fn answers_are_not_written_over() {
    let input = written("over.jsonl", &articles(1));
    let output = written("over.out", &["mine\n".to_owned()]);
    let refused = run(&["check", "--jsonl", text(&input), "--output", text(&output)]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("--resume"));
    assert_eq!(fs::read_to_string(&output).unwrap(), "mine\n");
}

#[test]
fn whoever_writes_a_line_and_waits_gets_its_answer() {
    let mut child = exchequer(&["check", "--jsonl"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for (at, line) in articles(7).iter().enumerate() {
        stdin.write_all(line.as_bytes()).unwrap();
        stdin.flush().unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["id"], (at + 1).to_string());
    }
    drop(stdin);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn the_articles_of_a_folder_are_answered_by_name() {
    let folder = place("folder/b.txt").parent().unwrap().to_owned();
    for name in ["c", "a", "b"] {
        fs::write(folder.join(name).with_extension("txt"), "It cost €100 million ($110 million).")
            .unwrap();
    }
    fs::write(folder.join("d.txt"), "").unwrap();
    let output = run(&[
        "check",
        text(&folder),
        "--date",
        "2023-08-03",
        "--format",
        "json",
        "--threads",
        "3",
    ]);
    let names: Vec<Value> =
        answers(&output.stdout).iter().map(|answer| answer["id"].clone()).collect();
    assert!(
        names
            .iter()
            .zip(["a.txt", "b.txt", "c.txt"])
            .all(|(id, name)| id.as_str().unwrap().ends_with(name))
    );
    assert_eq!((names.len(), output.status.code()), (3, Some(2)));
}
