//! The generated news of the other benchmarks: whether it is what it is meant to be, and as files.
//!
//! ```text
//! cargo bench --bench corpus                  compares it with the mix of real news
//! cargo bench --bench corpus -- --write DIR   writes JSON lines for `exchequer check --jsonl`
//! ```
//!
//! It fails where an article is read or judged otherwise than it was written, or where the mix is
//! another.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a benchmark whose answers are wrong must stop, as a test must"
)]
#![allow(dead_code, reason = "the benchmarks of speed use more of the news")]

mod news;

use exchequer::Checker;
use news::{Dating, LANGUAGES, answers, corpus};
use std::path::Path;
use std::{env, fs};

/// About as much as the real stories have, in which the mix was counted.
const BYTES: usize = 5_000_000;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().position(|argument| argument == "--write") {
        Some(at) => write(Path::new(&arguments[at + 1])),
        None => LANGUAGES.iter().for_each(|tag| compare(tag)),
    }
}

fn compare(tag: &str) {
    let (news, checker) = (corpus(tag, Dating::Day, 1 << 20), Checker::new());
    answers::compare_mix(&news, &answers::read(&checker, &news));
    answers::judge(&checker, &news, Dating::Day);
    let (characters, figures, conversions) =
        (news.characters(), news.figures(), news.conversions());
    println!(
        "{tag}: {} articles, {} characters to a figure, {} to a conversion",
        news.articles.len(),
        characters / figures,
        characters / conversions
    );
}

fn write(folder: &Path) {
    fs::create_dir_all(folder).unwrap();
    for dating in Dating::ALL {
        let lines = corpus("en", dating, BYTES).json_lines();
        fs::write(folder.join(format!("{}.jsonl", dating.name())), lines).unwrap();
    }
    for tag in LANGUAGES {
        let lines = corpus(tag, Dating::Day, BYTES).json_lines();
        fs::write(folder.join(format!("day_{tag}.jsonl")), lines).unwrap();
    }
}
