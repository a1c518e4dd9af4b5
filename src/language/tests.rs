//! Every language reads, and regions and macrolanguages find theirs.

use super::*;

#[test]
fn every_language_reads_without_a_clash() {
    let errors: Vec<String> = LANGUAGES
        .iter()
        .filter_map(|language| language.build().err())
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn a_region_is_left_to_the_article() {
    assert_eq!(Language::find("en-GB").unwrap().tag(), "en");
    assert_eq!(Language::find("DA").unwrap().tag(), "da");
}

#[test]
fn norwegian_without_a_standard_is_bokmal() {
    assert_eq!(Language::find("no").unwrap().tag(), "nb");
}
