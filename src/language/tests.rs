//! Every language reads, and regions and macrolanguages find theirs.

use super::*;

#[test]
fn every_language_reads_without_a_clash_and_is_packed_as_written() {
    let common = Words { file: "common.toml", text: include_str!("data/common.toml") };
    let mut errors = Vec::new();
    for language in &LANGUAGES {
        let files = [&common, &language.written];
        match build::written(language.tag, &files, Some(&language.cldr)) {
            Ok(written) => assert!(have_same_phrases(&written, &language.get().unwrap())),
            Err(error) => errors.push(error.to_string()),
        }
    }
    assert!(errors.is_empty(), "{errors:#?}");
}

fn have_same_phrases(one: &Language, other: &Language) -> bool {
    let others: FxHashMap<&str, &[Meaning]> = other.lexicon().phrases().collect();
    one.number_format() == other.number_format()
        && one.lexicon().phrases().count() == other.lexicon().phrases().count()
        && one.lexicon().phrases().all(|(text, meanings)| others.get(text) == Some(&meanings))
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
