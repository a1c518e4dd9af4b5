//! Number words and scale words, from the rules for spelling out and from the compact formats.
//!
//! The word for one is left out, since in most languages it is also an article. Left out too is
//! what the grammar puts together by itself: "twenty-one" from its parts, "tjugoett" in a language
//! that writes all such numbers together. What is listed is the rest: "quatre-vingt-dix", "двести".

use super::rbnf::Rules;
use super::{Outcome, Table, knows, plain};
use exchequer::language::{Language, PhraseKind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Hundred, thousand, and on to the quadrillion of the short scale.
const POWERS: [u64; 6] =
    [100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000, 1_000_000_000_000_000];

/// What may stand before a power; together they bring out every plural and irregular hundred.
const MULTIPLIERS: [u64; 9] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/// Number words with what they mean.
type Spelled = BTreeMap<String, u64>;

/// Adds phrases for a number. Where a phrase spells two ("pum" is five and, before "cant", part of
/// five hundred), the first one counts, and the other is told on standard error.
fn insert(spelled: &mut Spelled, phrases: impl IntoIterator<Item = String>, number: u64) {
    // Rules say "error" for what they cannot spell.
    let phrases = phrases.into_iter().map(|phrase| plain(&phrase));
    for phrase in phrases.filter(|phrase| !matches!(&**phrase, "" | "error")) {
        let first = *spelled.entry(phrase.clone()).or_insert(number);
        if first != number {
            eprintln!("\"{phrase}\" spells {first} and also {number}");
        }
    }
}

/// Adds the words of "5 million", "5 Mio.", "5 mil M".
pub fn add_compact(table: &mut Table, locales: &[Value], common: &Language) {
    let mut known = Spelled::new();
    for (power, patterns) in locales.iter().flat_map(patterns) {
        // After a semicolon comes the pattern of negative numbers.
        let pattern = patterns.split(';').next().unwrap_or_default();
        let zeros = pattern.chars().filter(|c| *c == '0').count();
        let word = plain(&pattern.replace(['0', '\''], ""));
        let power = power.saturating_sub(zeros.saturating_sub(1));
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        // A lone letter can be anything, and "mM" a length; languages that use such list them by
        // hand.
        if letters < 2 || (letters == 2 && word.ends_with(char::is_uppercase)) {
            continue;
        }
        let word = if word.contains(' ') && word.contains(char::is_uppercase) {
            word
        } else {
            word.to_lowercase()
        };
        let taken = knows(common, &word, PhraseKind::Scale);
        let value = 10u64.pow(power as u32);
        // Where locales differ ("bi" is a thousand million in Brazil only), the standard one
        // counts.
        if !taken && *known.entry(word.clone()).or_insert(value) == value {
            table.add(if letters > 2 { "scale" } else { "suffix" }, key(value), word);
        }
    }
}

/// The patterns of a locale's compact formats with the power of ten they begin at.
fn patterns(locale: &Value) -> impl Iterator<Item = (usize, &str)> {
    let formats = ["/long/decimalFormat", "/short/decimalFormat"].into_iter();
    let patterns = formats.filter_map(|format| locale.pointer(format)?.as_object()).flatten();
    patterns.filter_map(|(key, pattern)| {
        let (number, _) = key.split_once("-count-")?;
        Some((number.len() - 1, pattern.as_str().filter(|pattern| pattern.contains('0'))?))
    })
}

/// Adds the numbers from 0 to 99, the round hundreds and the words that multiply.
///
/// # Errors
///
/// When one phrase spells two numbers.
pub fn add_spelled(table: &mut Table, locales: &[Rules]) -> Outcome<()> {
    let ones: BTreeSet<String> =
        sets(locales).flat_map(|(rules, set)| rules.spell(set, 1)).collect();
    let scales = scales(locales, &ones)?;
    let mut spelled = Spelled::new();
    for (rules, set) in sets_below_thousand(locales) {
        for number in (0..100).filter(|number| *number != 1) {
            insert(&mut spelled, rules.spell(set, number), number);
        }
    }
    for (rules, set) in sets_below_thousand(locales) {
        for number in MULTIPLIERS.map(|times| times * 100) {
            let words =
                rules.spell(set, number).into_iter().filter(|word| !word.contains([' ', '-']));
            insert(
                &mut spelled,
                words.filter(|word| !begins_with_one(word, &ones, &scales)),
                number,
            );
            // "ciento" comes only before a rest; the "pum" of "pum cant" is five elsewhere.
            let longer = rules.spell(set, number + 5);
            let first = longer
                .iter()
                .filter_map(|phrase| phrase.split_once(' '))
                .map(|(first, _)| first.to_owned());
            let first = first.filter(|word| {
                !multiplier(word, &ones, &spelled, &scales)
                    && !spelled.contains_key(word)
                    && !begins_with_one(word, &ones, &scales)
            });
            let first: Vec<String> = first.collect();
            insert(&mut spelled, first, number);
        }
    }
    for (rules, set) in sets(locales) {
        let words = rules.spell(set, 1000).into_iter().filter(|word| !word.contains(' '));
        insert(&mut spelled, words.filter(|word| !begins_with_one(word, &ones, &scales)), 1000);
    }
    let known: BTreeSet<String> = table.0.values().flatten().cloned().collect();
    for (word, power) in scales.iter().filter(|(word, _)| !is_product(word, &scales, &spelled)) {
        table.add("scale", key(*power), word.as_str());
    }
    for (word, number) in irregular(spelled, &ones, &scales) {
        if !known.contains(&word) && !scales.contains_key(&word) {
            table.add("number", key(number), word);
        }
    }
    Ok(())
}

/// Every locale with each of its public rule sets for cardinals.
fn sets(locales: &[Rules]) -> impl Iterator<Item = (&Rules, &str)> {
    let cardinal = |set: &&str| {
        set.starts_with("%spellout-") && !set.contains("ordinal") && !set.contains("year")
    };
    locales.iter().flat_map(move |rules| rules.sets().filter(cardinal).map(move |set| (rules, set)))
}

/// The same, and the sets that spell the number of thousands for them.
fn sets_below_thousand(locales: &[Rules]) -> impl Iterator<Item = (&Rules, &str)> {
    let leading =
        sets(locales).flat_map(|(rules, set)| rules.multipliers(set).map(move |set| (rules, set)));
    sets(locales).chain(leading)
}

/// The words that multiply: those after a multiplier, and from a million on those after a one.
fn scales(locales: &[Rules], ones: &BTreeSet<String>) -> Outcome<Spelled> {
    let alone = |words: Vec<String>, power| {
        words.into_iter().filter(move |word| stands_alone(word, power, locales, ones))
    };
    let mut scales = Spelled::new();
    for (rules, set) in sets_below_thousand(locales) {
        for times in MULTIPLIERS {
            insert(&mut scales, alone(rules.multiplied(set, times * 100, 100), 100), 100);
        }
    }
    for (rules, set) in sets(locales) {
        for power in POWERS {
            for times in MULTIPLIERS {
                insert(
                    &mut scales,
                    alone(rules.multiplied(set, times * power, power), power),
                    power,
                );
            }
        }
        for power in POWERS.into_iter().filter(|power| *power >= 1_000_000) {
            let words = rules
                .spell(set, power)
                .into_iter()
                .map(|phrase| after_one(&phrase, ones).to_owned());
            insert(&mut scales, words, power);
        }
    }
    Ok(scales)
}

/// Whether a word that multiplies is one: apart from its number, or as "hundert" of "einhundert".
/// The "ста" of "триста" is not, but for the genitive "ста".
fn stands_alone(word: &str, power: u64, locales: &[Rules], ones: &BTreeSet<String>) -> bool {
    let spelled = |(rules, set): (&Rules, &str)| {
        let by_itself = rules.spell(set, power).iter().any(|text| {
            text == word || ones.iter().any(|one| text.strip_prefix(one.as_str()) == Some(word))
        });
        let apart = rules
            .spell(set, power * 3)
            .iter()
            .chain(&rules.spell(set, power * 5))
            .any(|text| text.ends_with(&format!(" {word}")));
        let together = rules.spell(set, 25).iter().all(|text| !text.contains([' ', '-']));
        by_itself || apart || together
    };
    sets(locales).any(spelled)
}

/// "million" of "un million".
fn after_one<'p>(phrase: &'p str, ones: &BTreeSet<String>) -> &'p str {
    phrase
        .split_once(' ')
        .filter(|(first, _)| ones.contains(*first))
        .map_or(phrase, |(_, word)| word)
}

/// Whether a word may say how many hundreds there are, or is the hundred of such.
fn multiplier(word: &str, ones: &BTreeSet<String>, spelled: &Spelled, scales: &Spelled) -> bool {
    ones.contains(word)
        || spelled.get(word).is_some_and(|number| *number < 100)
        || scales.contains_key(word)
}

/// "einhundert"
fn begins_with_one(word: &str, ones: &BTreeSet<String>, scales: &Spelled) -> bool {
    ones.iter()
        .any(|one| word.strip_prefix(one.as_str()).is_some_and(|word| scales.contains_key(word)))
}

/// "tuhat biljoonaa", which the grammar multiplies by itself.
fn is_product(phrase: &str, scales: &Spelled, spelled: &Spelled) -> bool {
    phrase.contains(' ')
        && phrase.split(' ').all(|word| scales.contains_key(word) || spelled.contains_key(word))
}

/// The numbers that cannot be put together from shorter ones, hyphens also written as blanks.
fn irregular(spelled: Spelled, ones: &BTreeSet<String>, scales: &Spelled) -> Spelled {
    let parts = Parts::of(&spelled, ones, scales);
    let together = spelled
        .iter()
        .filter(|(_, number)| **number > 20 && **number < 100)
        .all(|(word, number)| (*number).is_multiple_of(10) || parts.joined(word) == Some(*number));
    let kept = spelled.iter().filter(|(word, number)| {
        let sum = if together { parts.joined(word) } else { None };
        parts.apart(word) != Some(**number) && sum != Some(**number)
    });
    let kept: Vec<(String, u64)> = kept.map(|(word, number)| (word.clone(), *number)).collect();
    let blanks = kept.iter().map(|(word, number)| (word.replace('-', " "), *number));
    blanks.chain(kept.iter().cloned()).collect()
}

/// The words that longer numbers are made of.
struct Parts<'s> {
    spelled: &'s Spelled,
    ones: &'s BTreeSet<String>,
    scales: &'s Spelled,
}

impl<'s> Parts<'s> {
    fn of(spelled: &'s Spelled, ones: &'s BTreeSet<String>, scales: &'s Spelled) -> Self {
        Self { spelled, ones, scales }
    }

    fn value(&self, word: &str) -> Option<u64> {
        if self.ones.contains(word) { Some(1) } else { self.spelled.get(word).copied() }
    }

    /// Tens, perhaps a word for "and", and a unit: "treinta y uno".
    fn apart(&self, phrase: &str) -> Option<u64> {
        let words: Vec<&str> = phrase.split([' ', '-']).collect();
        let (tens, unit) = match words.as_slice() {
            [tens, unit] => (tens, unit),
            [tens, and, unit] if self.value(and).is_none() => (tens, unit),
            _ => return None,
        };
        self.sum(self.value(tens)?, self.value(unit)?)
    }

    /// Tens and a unit, or a unit and hundreds, in one word: "tjugoett", "kaksisataa".
    fn joined(&self, word: &str) -> Option<u64> {
        word.char_indices().find_map(|(at, _)| {
            let (first, second) = (word.get(..at)?, word.get(at..)?);
            let hundreds = self.scales.get(second).filter(|power| **power == 100);
            let first = self.value(first)?;
            match hundreds {
                Some(power) => Some(first * power),
                None => self.sum(first, self.value(second)?),
            }
        })
    }

    fn sum(&self, tens: u64, unit: u64) -> Option<u64> {
        let fits = (20..100).contains(&tens) && tens.is_multiple_of(10) && (1..10).contains(&unit);
        fits.then_some(tens + unit)
    }
}

/// A number so padded that it sorts by size.
fn key(number: u64) -> String {
    format!("{number:020}")
}
