//! A headline that says what the body says passes, and one with a slip does not.
//!
//! The articles in `tests/headlines` are our own. Where a headline has `{right|wrong|wrong}`, the
//! article is checked once with each. What is known not to be found is in
//! `expected_failures.txt`, as `tag: headline`.

#![cfg(feature = "embedded")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use exchequer::article::{Part, PartKind};
use exchequer::claim::Relation;
use exchequer::verdict::{Finding, Policy, Reason, Remark};
use exchequer::{Article, Checker, Report, Span};
use std::fs;
use std::path::Path;

#[path = "headlines/slips.rs"]
mod slips;

const TAGS: [&str; 6] = ["da", "de", "en", "es", "fr", "sv"];

/// An article with the figure of its headline as it is right, and with slips.
struct Case {
    before: String,
    figures: Vec<String>,
    after: String,
}

impl Case {
    fn text(&self, figure: &str) -> String {
        format!("{}{figure}{}", self.before, self.after)
    }

    fn headline(&self, figure: &str) -> String {
        self.text(figure).lines().next().unwrap().to_owned()
    }
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/headlines"))
}

fn cases(tag: &str) -> Vec<Case> {
    let file = fs::read_to_string(folder().join(format!("{tag}.txt"))).unwrap();
    let lines: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
    let articles = lines.split(|line| *line == "---").filter(|article| !article.is_empty());
    articles
        .map(|article| {
            let text = article.join("\n");
            let (before, rest) = text.split_once('{').unwrap();
            let (figures, after) = rest.split_once('}').unwrap();
            Case {
                before: before.to_owned(),
                figures: figures.split('|').map(str::to_owned).collect(),
                after: after.to_owned(),
            }
        })
        .collect()
}

fn checked(text: &str, tag: &str) -> Report {
    Checker::new().check(&Article::new(text).language(tag))
}

/// Whether the headline is said not to agree with the body.
fn accuses(report: &Report, headline: &str) -> bool {
    report.findings().iter().any(|finding| {
        let in_headline = |id: &usize| report.figures()[*id].span().end <= headline.len();
        finding.relation() == Relation::Repetition
            && !finding.passes()
            && finding.figures().iter().any(in_headline)
    })
}

#[test]
fn no_right_headline_is_accused_and_each_is_found_in_the_body() {
    for tag in TAGS {
        for case in cases(tag) {
            let right = &case.figures[0];
            let (report, headline) = (checked(&case.text(right), tag), case.headline(right));
            assert!(!accuses(&report, &headline), "{tag}: {headline}");
            let agrees = report.findings().iter().any(|finding| {
                finding.relation() == Relation::Repetition
                    && finding.passes()
                    && report.figures()[finding.figures()[0]].span().end <= headline.len()
            });
            assert!(agrees, "{tag}: {headline}");
        }
    }
}

#[test]
fn a_slip_in_a_headline_is_found() {
    let list = fs::read_to_string(folder().join("expected_failures.txt")).unwrap();
    let mut known: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
    let mut missed = Vec::new();
    for tag in TAGS {
        for case in cases(tag) {
            for wrong in &case.figures[1..] {
                let headline = case.headline(wrong);
                if !accuses(&checked(&case.text(wrong), tag), &headline) {
                    missed.push(format!("{tag}: {headline}"));
                }
            }
        }
    }
    missed.sort();
    known.sort_unstable();
    assert_eq!(missed, known, "the list in expected_failures.txt is not what is missed");
}

#[test]
fn the_files_hold_thirty_articles_with_two_slips_each() {
    let counts: Vec<usize> = TAGS.map(|tag| cases(tag).len()).to_vec();
    assert_eq!(counts, vec![5; 6]);
    assert!(TAGS.iter().flat_map(|tag| cases(tag)).all(|case| case.figures.len() == 3));
}

#[test]
fn the_figure_that_the_body_has_is_suggested() {
    let text = "Bridge repairs to cost $354m\n\nThe repairs of the bridge will cost 345 million \
                dollars, the ministry said. The bridge is 62 years old.";
    let report = checked(text, "en");
    let diagnosis = &report.findings()[0].diagnoses()[0];
    assert_eq!(diagnosis.code.to_string(), "transposed");
    assert_eq!(diagnosis.suggestion.as_deref(), Some("345 million dollars"));
}

#[test]
fn what_a_headline_leaves_out_rounds_or_adds_up_is_no_slip() {
    for text in [
        "Man, 45, jailed for 12 years\n\nA 45-year-old man was sentenced to 12 years for robbing a \
         bank. His partner, 54, got 21 years for robbing two other banks.",
        "Film takes $115m in opening weekend\n\nThe film took $114.6m in its opening weekend. \
         Worldwide the film has taken $215m.",
        "Unemployment falls by 30,000\n\nUnemployment fell from 1.45 million to 1.42 million. In \
         the north unemployment fell by 13,000.",
        "Bombs kill 23 in two attacks\n\nA bomb killed 15 people in a market. Later eight soldiers \
         died in an attack. Another 32 were wounded in the attacks.",
        "Bank makes £2bn\n\nThe bank made £2.2bn last year. The year before, the bank made £3bn.",
        "More than 3,000 flee floods\n\nAbout 3,200 people fled the floods. Last year 2,300 fled.",
    ] {
        let report = checked(text, "en");
        let agrees =
            |finding: &Finding| finding.passes() || finding.relation() != Relation::Repetition;
        assert!(report.findings().iter().all(agrees), "{text}");
    }
}

/// The figures of the headline that are said not to be in the body, with the nearest ones.
fn not_in_body(text: &str) -> Vec<String> {
    let report = checked(text, "en");
    let of_reason = report.findings().iter().filter(|one| one.reason() == Some(Reason::NotInBody));
    let words = |finding: &Finding| {
        assert!(finding.passes() && finding.remarks() == [Remark::NotInBody]);
        let figures = finding.figures().iter().map(|id| report.words(&report.figures()[*id]));
        figures.collect::<Vec<_>>().join(" | ")
    };
    of_reason.map(words).collect()
}

#[test]
fn a_figure_of_the_headline_that_is_nowhere_is_remarked_on_with_the_nearest() {
    for (text, expected) in [
        ("Firm to pay $48m\n\nThe firm makes $1.7bn.", "$48m | $1.7bn"),
        (
            "Prices up 7%\n\nThey rose faster than wages, which rose 2.4 per cent.",
            "7% | 2.4 per cent",
        ),
        ("Man, 45, held\n\nThe man was seen in a shop.", "45"),
        ("Plant to close in 2031\n\nIt was opened in 1988.", "2031 | 1988"),
        ("Lake loses 900 hectares\n\nIt is 12 metres deep.", "900 hectares"),
    ] {
        assert_eq!(not_in_body(text), [expected], "{text}");
    }
}

#[test]
fn what_the_body_has_rounds_or_derives_is_not_remarked_on() {
    for text in [
        "Firm to pay $2bn\n\nThe firm will pay $1.96bn.",
        "Firm grew by $9bn\n\nThe firm grew from $54bn to $63bn.",
        "Plant to close in 2031\n\nThe plant will be closed in 2031.",
        "One held\n\nA man was held.",
        "Nothing in figures\n\nNor here.",
    ] {
        assert!(not_in_body(text).is_empty(), "{text}");
    }
}

#[test]
fn a_figure_that_is_not_in_the_body_fails_under_the_strict_policy_alone() {
    let article = Article::new("Firm to pay $48m\n\nThe firm makes $1.7bn.").language("en");
    assert!(Checker::new().check(&article).passes());
    let report = Checker::new().policy(Policy::Strict).check(&article);
    assert!(!report.passes());
    assert!(report.to_text().contains("a figure of the headline is not in the body"));
    assert!(report.to_json().contains(r#""remarks":["not_in_body"]"#));
}

#[test]
fn front_matter_and_captions_are_compared_with_the_body() {
    let front = "---\ntitle: Bridge to cost $354m\nstandfirst: Some 62,000 cars use it\n---\nThe bridge \
                 will cost $345m, the ministry said. Every day 62,000 cars use it.\n";
    let report = checked(front, "en");
    let failing: Vec<&str> =
        report.findings().iter().filter(|one| !one.passes()).map(|one| one.message()).collect();
    assert_eq!(failing, ["the headline has $354m, and the body $345m"]);
    let text = "Bridge repairs begin\n\nRepairs of the bridge will cost $345m, the ministry said.\n\nThe \
                bridge, whose repairs cost $3.45bn\n";
    let caption = Span::new(text.find("The bridge,").unwrap(), text.trim_end().len());
    let article = Article::new(text).language("en").parts([Part::new(PartKind::Caption, caption)]);
    let report = Checker::new().check(&article);
    let failing = report.findings().iter().find(|one| !one.passes()).unwrap();
    assert!(failing.message().starts_with("the caption has"), "{}", failing.message());
    assert_eq!(failing.diagnoses()[0].suggestion.as_deref(), Some("$345m"));
}
