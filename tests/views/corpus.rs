//! Reports of many texts: the sentences and articles of the other tests, and some that are wrong in
//! ways that those are not.

use exchequer::{Article, Checker, Report};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// Every report, made once.
pub static REPORTS: LazyLock<Vec<Report>> = LazyLock::new(|| {
    let checker = Checker::new();
    articles().iter().map(|article| checker.check(article)).collect()
});

/// A Danish article of one sentence, on a day with rates.
pub fn checked(text: &str) -> Report {
    Checker::new().check(&Article::new(text).language("da").dated("2023-08-03".parse().unwrap()))
}

fn articles() -> Vec<Article> {
    // No source in the crate has a rate of the old lira against the euro.
    let old = Article::new("The fine was 100 euros (150 Turkish lira).").language("en");
    let mut articles = vec![old.dated("1995-08-03".parse().unwrap())];
    // Most sentences of the second folder have a single figure: one in four is enough.
    for (folder, step) in [("tests/claims", 1), ("tests/figures", 4)] {
        for file in files(folder) {
            articles.extend(sentences(&file).into_iter().step_by(step));
        }
    }
    for file in files("tests/articles").into_iter().chain(files("examples/articles")) {
        if file.extension().is_some_and(|extension| extension == "txt") {
            let text = fs::read_to_string(&file).unwrap();
            articles.extend(
                Article::from_plain_text(text)
                    .map(|article| article.id(file.display().to_string())),
            );
        }
    }
    articles.extend(hard_cases());
    articles
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Two in three sentences have a date, so that some are not decided and some hang on the day.
fn sentences(file: &Path) -> Vec<Article> {
    let tag = file.file_stem().unwrap().to_string_lossy().into_owned();
    let text = fs::read_to_string(file).unwrap();
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with(['=', '#']));
    let article = |(at, line): (usize, &str)| {
        let article = Article::new(line.replace("\\n", "\n")).language(tag.clone());
        match at % 3 {
            0 => article.dated("2023-08-03".parse().unwrap()),
            1 => article.dated("2022".parse().unwrap()),
            _ => article,
        }
    };
    lines.enumerate().map(article).collect()
}

fn hard_cases() -> Vec<Article> {
    let texts = [
        ("da", "De får 495.000 rubler (36 millioner kroner).", "2023-08-03"),
        ("da", "De får 495.000 rubler (63.000 kroner), i alt 36.000 kroner.", "2023-08-03"),
        ("da", "De får 495.000 rubler (495.000 kroner).", "2023-08-03"),
        ("en", "The fine was $100 million (€100 million).", "2023-08-03"),
        ("en", "It cost 5,000 euros (5.484 dollars).", "2023-08-03"),
        ("en", "In 2015 it cost 5,000 pounds, or about 6,890 euros.", "2023-08-03"),
        ("en", "He paid 99999999999999999999999999999999 dollars (3 euros).", "2023-08-03"),
        ("en", "It cost 400,000 roubles (4,284.74 euros).", "2023-08-03"),
        ("en", "It is worth $2 trillion (1.83 billion euros).", "2023-08-03"),
        ("en", "<script>alert(\"€5 million ($5.5 million)\")</script>\u{2028}\u{0}", "2023-08-03"),
        ("da", "😀 Prisen på Ærø: 5.000 kroner (670 euro).\r\nЦена 5.000 kroner.", "2023-08"),
        ("en", "The town lies several miles (8 km) away.", "2023-08-03"),
        ("en", "", "2023-08-03"),
    ];
    texts
        .iter()
        .enumerate()
        .map(|(at, (tag, text, date))| {
            Article::new(*text)
                .language(*tag)
                .dated(date.parse().unwrap())
                .id(format!("hard/{at} æ#?.txt"))
        })
        .collect()
}
