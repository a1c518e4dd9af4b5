//! A figure that the sources have is supported; one with a slip is not, and the source's is
//! suggested.
//!
//! The pairs in `tests/support/pairs.txt` are our own. Each article is checked against its source as
//! it is right, and with one slip.

#![cfg(feature = "embedded")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use exchequer::claim::Relation;
use exchequer::verdict::{Finding, Policy, Reason, Verdict};
use exchequer::{Article, Checker, Report};

/// An article around a figure that is right or wrong, and its source.
struct Pair {
    language: String,
    text: [String; 2],
    right: String,
    wrong: String,
    source: Article,
}

impl Pair {
    fn checked(&self, figure: &str) -> Report {
        let [before, after] = &self.text;
        let article = Article::new(format!("{before}{figure}{after}")).language(&*self.language);
        Checker::new().check(&article.against([self.source.clone()]))
    }
}

fn pairs() -> Vec<Pair> {
    let file = include_str!("support/pairs.txt");
    let lines: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
    let blocks = lines.split(|line| *line == "---").filter(|block| !block.is_empty());
    blocks.map(pair).collect()
}

fn pair(lines: &[&str]) -> Pair {
    let [article, text, source, release] = lines else { panic!("{lines:?}") };
    let (before, rest) = text.split_once('{').unwrap();
    let (figures, after) = rest.split_once('}').unwrap();
    let (right, wrong) = figures.split_once('|').unwrap();
    Pair {
        language: article.strip_prefix("article ").unwrap().to_owned(),
        text: [before, after].map(str::to_owned),
        right: right.to_owned(),
        wrong: wrong.to_owned(),
        source: Article::new(*release)
            .language(source.strip_prefix("source ").unwrap())
            .id("release"),
    }
}

fn support(report: &Report) -> Vec<&Finding> {
    let is_support = |finding: &&Finding| finding.relation() == Relation::Support;
    report.findings().iter().filter(is_support).collect()
}

#[test]
fn every_figure_of_a_right_article_is_supported() {
    for pair in pairs() {
        let report = pair.checked(&pair.right);
        for finding in support(&report) {
            assert!(finding.verdict() == Verdict::Holds, "{}: {}", pair.text[0], finding.message());
        }
        assert!(!support(&report).is_empty());
    }
}

#[test]
fn a_slip_is_told_with_the_figure_of_the_source() {
    for pair in pairs() {
        let report = pair.checked(&pair.wrong);
        let failing: Vec<&Finding> =
            support(&report).into_iter().filter(|finding| !finding.passes()).collect();
        let [finding] = failing.as_slice() else { panic!("{}: {failing:?}", pair.text[0]) };
        let place = finding.in_source().unwrap();
        assert_eq!(place.source, "release");
        assert_eq!(place.span.of(pair.source.text()), place.text);
        assert_eq!(finding.diagnoses()[0].suggestion.as_deref(), Some(&*place.text));
    }
}

#[test]
fn what_is_in_no_source_is_open_and_fails_under_the_strict_policy_alone() {
    let article = Article::new("The firm has 310 shops.").language("en");
    let article = article.against([Article::new("The firm employs 24,000 people.").language("en")]);
    let report = Checker::new().check(&article);
    let finding = support(&report)[0];
    assert_eq!(finding.reason(), Some(Reason::NotInSources));
    assert!(finding.passes() && !finding.needs_attention());
    let strict = Checker::new().policy(Policy::Strict).check(&article);
    assert!(!support(&strict)[0].passes());
}

#[test]
fn money_in_another_currency_is_supported_by_the_rate_of_the_date() {
    let source = Article::new("Profit was 5 million euros.").language("en");
    let check = |text: &str, date: Option<&str>| {
        let article = Article::new(text).language("en").against([source.clone()]);
        let article = match date {
            Some(date) => article.dated(date.parse().unwrap()),
            None => article,
        };
        let report = Checker::new().check(&article);
        (support(&report)[0].verdict(), support(&report)[0].reason())
    };
    assert_eq!(check("It earned $5.5m.", Some("2023-08-03")), (Verdict::Holds, None));
    let open = (Verdict::Unverifiable, Some(Reason::NotInSources));
    assert_eq!(check("It earned $5.5m.", None), open);
    assert_eq!(check("It earned $7.5m.", Some("2023-08-03")), open);
}

#[test]
fn each_of_many_figures_is_found_among_many() {
    let numbers = |from: u32, count: u32| -> String {
        (from..from + count).map(|number| format!("{number} cars\n")).collect()
    };
    let article = Article::new(numbers(10_000, 500)).language("en");
    let source = Article::new(numbers(10_000, 20_000)).language("en");
    let report = Checker::new().check(&article.against([source]));
    assert!(support(&report).iter().all(|finding| finding.verdict() == Verdict::Holds));
}
