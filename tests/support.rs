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

/// What is said of each figure of a text against a table.
fn against_table(text: &str, table: &str) -> Vec<String> {
    let source = Article::new(table).id("q.csv");
    let report = Checker::new().check(&Article::new(text).language("en").against([source]));
    support(&report).iter().map(|finding| finding.message().to_owned()).collect()
}

const TABLE: &str = "region,revenue_eur_m,jobs,Price (USD),share %,year\n\
                     North,12.5,1200,9.99,31.5,2021\n\
                     South,20.1,\"2,400\",8.50,50.6,2022\n\
                     East,7.1,310,7.25,17.9,2023\n";

#[test]
fn the_name_of_a_column_says_what_its_numbers_count() {
    for (text, expected) in [
        ("It made €20.1 million there.", "€20.1 million is in q.csv: 20.1"),
        ("It asks $8.50.", "$8.50 is in q.csv: 8.50"),
        ("It has 2,400 jobs.", "2,400 is in q.csv: 2,400"),
        ("It has 31.5 per cent.", "31.5 per cent is in q.csv: 31.5"),
        ("It made $20.1 million.", "$20.1 million is in none of the sources"),
        ("It made €20.1.", "the article has €20.1 where q.csv has 20.1"),
    ] {
        assert_eq!(against_table(text, TABLE), [expected], "{text}");
    }
}

#[test]
fn the_total_the_mean_and_the_shares_of_a_column_are_named() {
    for (text, expected) in [
        ("It made €39.7m.", "€39.7m is the sum of column revenue_eur_m in q.csv"),
        ("It asks $8.58 on average.", "$8.58 is the mean of column Price (USD) in q.csv"),
        ("It has 3,910 people.", "3,910 is the sum of column jobs in q.csv"),
        (
            "Of these 61 per cent are there.",
            "61 per cent is the share of 2,400 of the total of column jobs in q.csv",
        ),
    ] {
        assert_eq!(against_table(text, TABLE), [expected], "{text}");
    }
}

#[test]
fn a_slip_against_a_table_is_told_by_the_words_of_its_row_and_column() {
    let text = "The South had revenue of €21.0 million from its shops in the year.";
    assert_eq!(against_table(text, TABLE), ["the article has €21.0 million where q.csv has 20.1"]);
}

#[test]
fn records_in_json_are_a_table_too() {
    let json = r#"{"rows":[{"city":"Oslo","profit_nok_million":310.5,"staff":4200},
        {"city":"Bergen","profit_nok_million":"120","staff":1300}],"note":"2 cities"}"#;
    assert_eq!(
        against_table("Profit: NOK 430.5m, 120 million Norwegian kroner in Bergen.", json),
        [
            "NOK 430.5m is the sum of column profit_nok_million in q.csv",
            "120 million Norwegian kroner is in q.csv: 120"
        ]
    );
}

#[test]
fn tables_of_other_places_are_read_by_their_marks() {
    let table = "Stadt;Umsatz (Mio. €);Anteil in %\nBonn;1.250,5;12,5\nKiel;310,25;3,1\n";
    let source = Article::new(table).id("q.csv");
    let text = "In Bonn waren es 1,25 Milliarden Euro, in Kiel 3,1 Prozent, in allen 1,56 Milliarden Euro.";
    let report = Checker::new().check(&Article::new(text).language("de").against([source]));
    let messages: Vec<&str> = support(&report).iter().map(|one| one.message()).collect();
    assert_eq!(
        messages,
        [
            "1,25 Milliarden Euro is in q.csv: 1.250,5",
            "3,1 Prozent is in q.csv: 3,1",
            "1,56 Milliarden Euro is the sum of column Umsatz (Mio. €) in q.csv"
        ]
    );
}

#[test]
fn a_source_full_of_numbers_is_said_to_support_anything() {
    let numbers: String = (10..100).map(|number| format!("{number} shops\n")).collect();
    let article = Article::new("It has 48 shops.").language("en");
    let report = Checker::new().check(&article.against([Article::new(numbers).language("en")]));
    assert_eq!(report.random_support(), Some(100));
    let said = "with this many numbers would support 100 % of random figures as well";
    assert!(report.to_text().split_whitespace().collect::<Vec<_>>().join(" ").contains(said));
    assert!(report.to_json().contains(r#""random_support_percent":100"#));
}
