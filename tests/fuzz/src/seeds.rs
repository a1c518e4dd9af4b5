//! Inputs that get far into each target, taken from what the repository's tests read.

use exchequer::language::Language;
use exchequer::rates::source;
use exchequer::{Article, Checker};
use std::fs;
use std::path::{Path, PathBuf};

/// The longest seed of most targets, and the longest piece that is repeated. An input is at most
/// four times as long.
pub const LONGEST: usize = 16 * 1024;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every file of a folder, in order, with its name.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let entries = fs::read_dir(root().join(folder)).expect("a folder of the repository");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    paths.iter().map(|path| (name(path), fs::read(path).expect("a file"))).collect()
}

/// The byte that chooses a language, for a file that its tag names.
fn choice(file: &str) -> u8 {
    let tag = file.split('.').next().unwrap_or_default();
    let place = Language::tags().position(|other| other == tag);
    place.and_then(|place| u8::try_from(place).ok()).unwrap_or(255)
}

fn lines(folder: &str) -> Vec<(u8, String)> {
    let of_file = |(name, bytes): (String, Vec<u8>)| {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let kept = text.lines().filter(|line| !line.starts_with(['=', '#']) && !line.is_empty());
        let choice = choice(&name);
        let kept = kept.map(|line| (choice, line.replace("\\n", "\n"))).collect::<Vec<_>>();
        kept.into_iter()
    };
    files(folder).into_iter().flat_map(of_file).collect()
}

/// Sentences in every language, each after the byte of its language.
pub fn sentences() -> Vec<Vec<u8>> {
    let folders = ["tests/figures", "tests/claims", "tests/figure_claims", "tests/headlines"];
    let all = folders.iter().flat_map(|folder| lines(folder));
    all.map(|(choice, line)| [&[choice], line.as_bytes()].concat()).collect()
}

/// The same, after the three bytes of their language and date.
pub fn articles() -> Vec<Vec<u8>> {
    let all = ["tests/claims", "tests/figure_claims", "tests/headlines"];
    let sentences = all.iter().flat_map(|folder| lines(folder));
    let dated = |(at, (choice, line)): (usize, (u8, String))| {
        let (shift, exact) = (at % 240, at % 128);
        let head = [choice, u8::try_from(shift).unwrap_or(0), u8::try_from(exact).unwrap_or(0)];
        [&head[..], line.as_bytes()].concat()
    };
    sentences.enumerate().map(dated).collect()
}

/// Recorded answers of publishers, each after the byte of its publisher.
pub fn answers() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for (name, body) in files("tests/sources") {
        for (place, source) in source::all().iter().enumerate() {
            let stem = source.id().0.to_lowercase();
            let own = name.split(['.', '-']).next() == stem.split('-').next();
            if own && body.len() <= LONGEST {
                seeds.push([&[u8::try_from(place).unwrap_or(0)], &body[..]].concat());
            }
        }
    }
    seeds
}

/// The languages' own word files, cut into sections, since a whole one is long.
pub fn word_files() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for (name, text) in files("src/language/data") {
        let text = String::from_utf8_lossy(&text).into_owned();
        if !name.ends_with(".toml") {
            continue;
        }
        for section in text.split("\n\n").filter(|section| section.contains('[')) {
            seeds.push([&[choice(&name)], section.as_bytes()].concat());
        }
    }
    seeds
}

/// The smallest packs of the crate.
pub fn packs() -> Vec<Vec<u8>> {
    let all = files("src/rates/embedded").into_iter().filter(|(name, _)| name.ends_with(".pack"));
    all.map(|(_, pack)| pack).filter(|pack| pack.len() <= 4 * LONGEST).collect()
}

/// Web pages.
pub fn pages() -> Vec<Vec<u8>> {
    let all = files("examples/articles").into_iter().chain(files("tests/fuzz/seeds"));
    let pages = all.filter(|(name, _)| name.ends_with(".html"));
    pages.flat_map(|(_, page)| [0, 200].map(|choice| [&[choice], &page[..]].concat())).collect()
}

/// The text parts of a Word and of an OpenDocument file, and a small archive.
pub fn office_files() -> Vec<Vec<u8>> {
    let own = files("tests/fuzz/seeds").into_iter();
    own.filter_map(|(name, part)| {
        let choice = match name.as_str() {
            "archive.docx" => 0,
            "document.xml" => 1,
            "content.xml" => 2,
            _ => return None,
        };
        Some([&[choice], &part[..]].concat())
    })
    .collect()
}

/// Text files with dates in all the places where one may be.
pub fn text_files() -> Vec<Vec<u8>> {
    let own = files("tests/fuzz/seeds").into_iter().chain(files("examples/articles"));
    let own = own.filter(|(name, _)| name.ends_with(".txt") || name.ends_with(".md"));
    own.map(|(_, text)| text).chain(dates()).collect()
}

fn dates() -> Vec<Vec<u8>> {
    let dates = ["2023", "2023-08", "2023-08-03", "2004-10-01/2005-03-31", "3.8.2023", "today"];
    dates.iter().map(|date| date.as_bytes().to_vec()).collect()
}

/// Reports as JSON.
pub fn reports() -> Vec<Vec<u8>> {
    let texts = [
        "He paid 495,000 roubles (36,000 kroner).",
        "Sales rose 6 per cent to £318m from £300m. It cost $5 (€9), or 2 per cent.",
        "Nobody paid anything on 3 August, 12 miles (19 km) away; call 555-1234.",
    ];
    let checker = Checker::new();
    let report = |text: &&str| {
        let article = Article::new(*text).language("en").dated("2023-08".parse().expect("a date"));
        checker.check(&article).to_json().into_bytes()
    };
    texts.iter().map(report).collect()
}

/// The file of a cache that is new.
pub fn caches() -> Vec<Vec<u8>> {
    let folder = tempfile::tempdir().expect("a folder");
    let cache = exchequer::fetch::cache::Cache::open(folder.path()).expect("a cache");
    let path = cache.path().to_owned();
    drop(cache);
    vec![fs::read(path).expect("the file of the cache"), Vec::new(), b"redb".to_vec()]
}

/// Lines as `exchequer check --jsonl` reads them.
pub fn json_lines() -> Vec<Vec<u8>> {
    let texts = ["It cost 5 euros ($6).", "Det kostede 36.000 kroner.", "", "\u{0}\u{202e}5 $"];
    let lines = texts.iter().enumerate().map(|(at, text)| {
        let line = serde_json::json!({
            "id": at, "text": text, "lang": "en", "date": "2023-08", "country": "DK",
            "sources": [text, {"text": text, "id": "b", "lang": "da"}],
        });
        format!("{line}\n").into_bytes()
    });
    lines.collect()
}
