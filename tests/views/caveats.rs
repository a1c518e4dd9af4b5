//! What a reader must know of a claim's rates is said in every view: carried, bridged and
//! indicative days, fixings and claims that are left out.

use chrono::NaiveDate;
use exchequer::currency::Currency;
use exchequer::rates::{Fixing, RateBook, SourceId};
use exchequer::report::{Colour, Detail, Party, Reviewer};
use exchequer::{Article, Checker, Report};

fn checked(text: &str, date: &str) -> Report {
    Checker::new()
        .check(&Article::new(text).language("en").id("a.txt").dated(date.parse().unwrap()))
}

/// Every view that people see, by name.
fn views(report: &Report) -> [(&'static str, String); 7] {
    let author = Party::person("Kari Nordmann", "https://avis.example/kari").unwrap();
    let publisher = Party::organization("Avisen", "https://avis.example").unwrap();
    let reviewer = Reviewer::new(author, publisher, "2023-08-04".parse().unwrap());
    // Lines are broken at 80 columns.
    let flowing = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    [
        ("text", flowing(report.to_text())),
        ("terminal", flowing(report.to_terminal(Detail::Attention, Colour::Plain))),
        ("html", flowing(report.to_html())),
        ("sarif", report.to_sarif()),
        ("lsp", report.to_lsp()),
        ("annotations", report.to_web_annotations()),
        ("claimreview", report.to_claim_review(&reviewer)),
    ]
}

#[test]
fn an_article_of_today_is_judged_by_a_rate_whose_age_every_view_tells() {
    let report = checked("The fine was 100 euros (450 dollars).", "2026-12-10");
    for (name, view) in views(&report) {
        assert!(view.contains("indicative, 41 days old"), "{name}: {view}");
    }
    assert!(
        report
            .to_json()
            .contains(r#""estimate":{"kind":"indicative","last":"2026-10-30","age_days":41"#)
    );
}

#[test]
fn days_without_a_fixing_are_counted_in_every_view() {
    let report = checked("The fine was 100 euros (450 dollars).", "2023-08");
    for (name, view) in views(&report) {
        assert!(view.contains("carried over 8 of 31 days"), "{name}: {view}");
    }
    let weekend = checked("The fine was 100 euros (450 dollars).", "2023-08-06");
    for (name, view) in views(&weekend) {
        assert!(view.contains("carried forward for 2 days"), "{name}: {view}");
    }
}

#[test]
fn a_gap_is_bridged_between_two_fixings_that_are_named() {
    let [euro, dollar] = ["EUR", "USD"].map(|code| Currency::from_code(code).unwrap());
    let mut book = RateBook::empty();
    let [first, after, before] =
        ["2022-01-03", "2022-08-04", "2022-09-10"].map(|day| day.parse::<NaiveDate>().unwrap());
    let published: Vec<NaiveDate> = first.iter_days().take_while(|day| *day <= before).collect();
    let has_fixing = |day: &&NaiveDate| **day <= after || **day == before;
    for valid_from in published.iter().filter(has_fixing).copied() {
        let (source, value) = (SourceId::ECB, "1.0181".parse().unwrap());
        let fixing = Fixing {
            source,
            base: euro,
            quote: dollar,
            nominal: 1,
            value,
            set_on: None,
            valid_from,
        };
        book.insert(fixing).unwrap();
    }
    book.mark_gaps(&SourceId::ECB, &published);
    let article = Article::new("The fine was 100 euros (450 dollars).").language("en").id("a.txt");
    let report = Checker::with_rates(book).check(&article.dated("2022-08-20".parse().unwrap()));
    for (name, view) in views(&report) {
        let told = "bridged between the fixings of 4 August and 10 September 2022";
        assert!(view.contains(told), "{name}: {view}");
    }
}

#[test]
fn fixings_that_are_not_shown_are_counted_where_fixings_are_listed() {
    let report = checked("The fine was 100 euros (450 dollars).", "2023-08");
    let [(_, text), (_, terminal), (_, html), ..] = views(&report);
    let in_all = report.findings()[0].rates()[0].fixings_in_all;
    let shown = report.findings()[0].rates()[0].fixings.len();
    assert!(shown < in_all);
    let told = format!("{shown} of {in_all} fixings shown, 31 July – 1 September 2023");
    assert!(text.contains(&told), "{text}");
    assert!(html.contains(&told), "{html}");
    assert!(terminal.contains("fixings of 31 July – 1 September 2023"), "{terminal}");
}

#[test]
fn claims_that_were_not_judged_are_told_in_every_view_of_the_whole_article() {
    let article =
        Article::new("It cost 5 euros (6 dollars). ".repeat(4)).language("en").id("a.txt");
    let report = Checker::new().max_claims(2).check(&article);
    let told = format!("{} further claims were not judged", report.claims_not_judged());
    assert!(report.claims_not_judged() > 1);
    for (name, view) in views(&report).into_iter().filter(|(name, _)| *name != "claimreview") {
        assert!(view.contains(&told), "{name}: {view}");
    }
}

#[test]
fn no_rate_names_what_is_known_of_the_pair() {
    let report = checked("The fine was 100 euros (150 Turkish lira).", "1995-08-03");
    let message = report.findings()[0].message();
    // In 1995 it was the old lira.
    let known = "EUR/TRL: fixings of the ECB from 3 January 2005 to 30 October 2026, of the NBP";
    assert!(message.contains(known) && message.len() < 400, "{message}");
}
