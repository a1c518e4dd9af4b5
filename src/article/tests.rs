use super::*;

#[test]
fn a_leading_header_gives_the_date_and_stays_in_the_text() {
    let article = Article::from_plain_text(" date 2023-08 Borgere i Kasakhstan").unwrap();
    assert_eq!(article.given_date(), Some("2023-08".parse().unwrap()));
    assert!(article.text().starts_with(" date"));
}

#[test]
fn prose_that_begins_with_the_word_date_is_no_header() {
    assert_eq!(Article::from_plain_text("date night for two").unwrap().given_date(), None);
    assert!(Article::from_plain_text("date 2023-8 Text").is_err());
}

#[test]
fn front_matter_gives_date_language_and_country() {
    let text = "---\ndate: 2026-09-22T10:00:00Z\nlang: da\ncountry: dk\n---\nBøden";
    let article = Article::from_plain_text(text).unwrap();
    let date = article.stated_date().unwrap();
    assert_eq!(date.to_string(), "2026-09-22 (the front matter)");
    assert_eq!(article.given_language(), Some("da"));
    assert_eq!(article.given_country(), Country::from_code("DK"));
    assert!(Article::from_plain_text("---\ndate: soon\n---\n").is_err());
}

#[test]
fn a_region_gives_the_country() {
    assert_eq!(Article::new("").language("pt-br").given_country(), Country::from_code("BR"));
    let given = Article::new("").country(Country::from_code("IE").unwrap()).language("en-GB");
    assert_eq!(given.given_country(), Country::from_code("IE"));
}
