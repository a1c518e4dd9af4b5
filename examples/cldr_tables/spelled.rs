//! Numbers as the rules for spelling out write them, for the test that reads them back.

use super::plain;
use super::rbnf::Rules;
use std::collections::BTreeSet;

/// Units, teens, tens, hundreds and thousands, round and not, up to the last below a million. One
/// is left out, since its word is an article in most languages.
const NUMBERS: [u64; 54] = [
    2, 7, 10, 11, 12, 15, 16, 19, 20, 21, 22, 30, 33, 38, 47, 50, 56, 64, 71, 80, 85, 92, 99, 100,
    101, 111, 120, 125, 200, 219, 300, 350, 444, 567, 600, 725, 842, 999, 1000, 1100, 1250, 2000,
    3456, 10_000, 12_345, 21_000, 80_000, 100_000, 123_456, 345_678, 500_000, 654_321, 900_009,
    999_999,
];

/// One line for each number and spelling: the number, a tab, the words. The first locale counts.
pub fn rows(rules: &Rules) -> String {
    let cardinal = |set: &&str| {
        set.starts_with("%spellout-") && !set.contains("ordinal") && !set.contains("year")
    };
    let of_number = |number: u64| {
        let spelled = rules
            .sets()
            .filter(cardinal)
            .filter_map(move |set| rules.spell(set, number).into_iter().next());
        let phrases: BTreeSet<String> = spelled.map(|phrase| plain(&phrase)).collect();
        phrases.into_iter().map(move |phrase| format!("{number}\t{phrase}\n"))
    };
    NUMBERS.into_iter().flat_map(of_number).collect()
}
