//! The help of each command ends with examples, and they run.

use crate::{out, run};
use std::fs;
use std::process::{Command, Stdio};

/// The commands whose first example is run here; `serve`, `lsp`, `mcp` and `update` are run by the
/// tests of their own.
const COMMANDS: [&str; 12] = [
    "check",
    "rules",
    "baseline",
    "config",
    "diff",
    "stats",
    "rates",
    "sources",
    "languages",
    "text",
    "completions",
    "man",
];

fn examples(command: &str) -> Vec<String> {
    let help = out(&run(&["help", command]));
    assert!(help.contains("Examples:\n"), "{help}");
    let lines = help.lines().filter(|line| line.starts_with(&format!("  exchequer {command}")));
    lines.map(|line| line.trim().split("   ").next().unwrap().to_owned()).collect()
}

#[test]
fn every_command_has_help_with_examples() {
    let all = out(&run(&["--help"]));
    for command in COMMANDS.into_iter().chain(["update", "serve", "lsp", "mcp"]) {
        if all.contains(&format!("\n  {command} ")) {
            assert!(!examples(command).is_empty(), "{command}");
        }
    }
    for command in COMMANDS {
        assert!(all.contains(&format!("\n  {command} ")), "{command}");
    }
}

#[cfg(unix)]
#[test]
fn the_first_example_of_each_command_runs() {
    let folder = tempfile::tempdir().unwrap();
    let text = "Sales rose 20 per cent, from 200 to 240.";
    for name in ["article.txt", "old.txt", "new.txt", "drafts/a.txt"] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::write(folder.path().join("reports.jsonl"), "").unwrap();
    fs::write(folder.path().join("page.html"), format!("<html><body><p>{text}</p></body></html>"))
        .unwrap();
    let completions = folder.path().join(".local/share/bash-completion/completions");
    fs::create_dir_all(completions).unwrap();
    // Nobody is asked for rates, and the page of the manual is not shown.
    let program = env!("CARGO_BIN_EXE_exchequer");
    let asks =
        "exchequer() { case $1 in check|baseline|diff|rates) set -- \"$@\" --offline;; esac;";
    for command in COMMANDS {
        let example = examples(command).remove(0).replace("| man -l -", "| cat");
        let script = format!("{asks} {program} \"$@\"; }}; {example}");
        let output = Command::new("sh")
            .args(["-c", &script])
            .current_dir(folder.path())
            .env("HOME", folder.path())
            .env("EXCHEQUER_CACHE", folder.path().join("cache"))
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{example}: {complaint}");
    }
}
