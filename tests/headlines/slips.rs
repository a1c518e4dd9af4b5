//! Slips planted in the headlines of English articles: how many are found, and how many right
//! headlines are accused.
//!
//! The articles in `news.txt` are our own. In each number of a headline one digit is changed, two
//! neighbours are swapped, the decimal point is lost, a zero is added, or the scale word is
//! another. A slip may give a figure that is right as well (a rounding, a difference), so not all
//! can be found.

use super::{accuses, checked};
use std::ops::Range;

/// An article: its headline, and the rest with the end of the line before it.
fn articles() -> Vec<(&'static str, &'static str)> {
    let mut file = include_str!("news.txt");
    while file.starts_with('#') {
        (_, file) = file.split_once('\n').unwrap();
    }
    let articles = file.split("\n---\n").filter(|article| !article.is_empty());
    articles.map(|article| article.split_at(article.find('\n').unwrap())).collect()
}

/// The numbers in digits that are words by themselves: not "12" in "12-year-old".
fn numbers(headline: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let bytes = headline.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let of_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',');
        let end = at + bytes[at..].iter().take_while(|byte| of_number(byte)).count();
        let number = headline[at..end].trim_end_matches(['.', ',']);
        let is_alone = !headline[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-')
            && !headline[at + number.len()..].starts_with('-');
        if is_alone {
            found.push(at..at + number.len());
        }
        at = end;
    }
    found
}

/// The number with one slip each.
fn slips(number: &str) -> Vec<String> {
    let digits: Vec<char> = number.chars().collect();
    let mut slips = Vec::new();
    for at in 0..digits.len() {
        let Some(digit) = digits[at].to_digit(10) else { continue };
        let mut typo = digits.clone();
        let other = (digit + 3) % 10;
        typo[at] = char::from_digit(if at == 0 && other == 0 { 4 } else { other }, 10).unwrap();
        slips.push(typo);
        let next = digits.get(at + 1).filter(|next| next.is_ascii_digit());
        if next.is_some_and(|next| *next != digits[at] && !(at == 0 && *next == '0')) {
            let mut swapped = digits.clone();
            swapped.swap(at, at + 1);
            slips.push(swapped);
        }
    }
    let mut slips: Vec<String> = slips.into_iter().map(String::from_iter).collect();
    if number.contains('.') && !number.starts_with('0') {
        slips.push(number.replace('.', ""));
    }
    if number.ends_with("00") && !number.contains(',') {
        slips.push(format!("{number}0"));
    }
    slips
}

/// The headline with one slip in each place.
fn wrong(headline: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for place in numbers(headline) {
        let (before, after) = (&headline[..place.start], &headline[place.end..]);
        for slip in slips(&headline[place.clone()]) {
            wrong.push(format!("{before}{slip}{after}"));
        }
        let number = &headline[place];
        for [word, other] in [["bn", "m"], ["m ", "bn "], [" million", " billion"]] {
            if let Some(rest) = after.strip_prefix(word) {
                wrong.push(format!("{before}{number}{other}{rest}"));
            }
        }
    }
    wrong
}

/// The share of some, in percent.
fn percent(some: usize, all: usize) -> usize {
    some * 100 / all
}

#[test]
fn no_right_headline_is_accused() {
    assert!(articles().len() >= 90);
    for (headline, body) in articles() {
        let report = checked(&format!("{headline}{body}"), "en");
        assert!(!accuses(&report, headline), "{headline}");
        assert!(report.passes(), "{headline}");
    }
}

#[test]
fn four_of_five_planted_slips_are_found_and_seven_of_eight_in_money() {
    let (mut all, mut found, mut in_money, mut found_in_money) = (0, 0, 0, 0);
    for (headline, body) in articles() {
        let about_money = headline.contains(['$', '£', '€']);
        for wrong in wrong(headline) {
            let is_found = accuses(&checked(&format!("{wrong}{body}"), "en"), &wrong);
            all += 1;
            found += usize::from(is_found);
            in_money += usize::from(about_money);
            found_in_money += usize::from(about_money && is_found);
        }
    }
    assert!(all > 350, "{all}");
    assert!(percent(found, all) >= 80, "{found} of {all}");
    assert!(percent(found_in_money, in_money) >= 88, "{found_in_money} of {in_money}");
}
