//! Errors of language files name the file, the line and the phrase.

use super::*;

fn clash(text: &str) -> String {
    written("xx", &[&Words { file: "xx.toml", text }], None).unwrap_err().to_string()
}

#[test]
fn a_word_in_two_hedge_lists_is_named_with_its_place() {
    let error = clash("[hedge]\nabout = [\"knap\"]\nslightly_below = [\"knap\"]\n");
    assert_eq!(
        error,
        "xx.toml:3: \"knap\" is listed under both about and slightly_below; keep one of them"
    );
}

#[test]
fn an_entry_of_too_many_words_is_named_with_its_place() {
    let entry = "{a,b}".repeat(40);
    let wanted = format!("xx.toml:2: \"{entry}\" is not an entry of no more than 4,096 words");
    for list in ["[hedge]\nabout", "[figures]\ntraded", "[currency]\nlosses"] {
        assert_eq!(clash(&format!("{list} = [\"{entry}\"]\n")), wanted);
    }
}

#[test]
fn a_later_file_takes_a_word_over() {
    let one = Words { file: "one.toml", text: "[currency.signs]\nDKK = [\"kr\"]\n" };
    let two = Words { file: "two.toml", text: "[currency.signs]\nSEK = [\"kr\"]\n" };
    let both = written("xx", &[&one, &two], None).unwrap();
    let meanings = both.lexicon().word("kr").unwrap();
    let [Meaning::Unit(unit)] = meanings else { panic!("{meanings:?}") };
    assert_eq!(unit.candidates.as_ref(), [Currency::from_code("SEK").unwrap()]);
}

#[test]
fn a_word_listed_as_nothing_has_no_other_meaning() {
    let one = Words { file: "one.toml", text: "[currency.signs]\nEGP = [\"LE\"]\n" };
    let two = Words { file: "two.toml", text: "nothing = [\"LE\"]\n" };
    let both = written("xx", &[&one, &two], None).unwrap();
    assert_eq!(both.lexicon().word("le").unwrap(), [Meaning::Nothing]);
}

#[test]
fn an_unknown_currency_is_named_with_its_place() {
    let error = clash("[currency.names]\nDKQ = [\"kroner\"]\n");
    assert_eq!(error, "xx.toml:2: \"DKQ\" is not a list of currency codes and families");
}

#[test]
fn an_unknown_table_is_named() {
    assert!(clash("[hedges]\n").starts_with("xx.toml: "));
}
