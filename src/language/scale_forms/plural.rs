//! Which form of a word goes with a number: "1 milion", "2 miliony", "2,5 milionu", "5 milionů".
//!
//! The language files list the rules in the notation of Unicode's plural rules (UTS 35, part 3,
//! with the operands n, i, v, f and t), each for one form, and after them the form of all other
//! numbers. Forms are listed in the order of the rules:
//!
//! ```toml
//! [plural]
//! rules = ["i = 1 and v = 0", "i = 2..4 and v = 0", "v != 0"]
//! nouns = ["koruna/koruny/koruny/korun"]
//! [plural.scale]
//! 1000000 = ["milion/miliony/milionu/milionů"]
//! ```
//!
//! A word is changed only if it is the form that its number requires. A word in another case is
//! kept, since which case it is in is not known.

use rust_decimal::{Decimal, dec};

/// The plural rules of a language, and the forms of its scale words and currencies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plurals {
    pub(in crate::language) rules: Vec<String>,
    /// The forms of each scale word, separated by "/", in as many cases for each scale.
    pub(in crate::language) scales: Vec<(Decimal, Vec<String>)>,
    pub(in crate::language) nouns: Vec<String>,
}

/// A number as it is shown, and the scale that the word after it multiplies with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Counted {
    /// With as many decimals as are written.
    pub(crate) shown: Decimal,
    pub(crate) scale: Decimal,
}

/// The form of a scale word that goes with a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// This one.
    Known(String),
    /// One of several: it depends on the case, which the earlier word does not show.
    Ambiguous,
}

impl Plurals {
    /// Whether there are rules.
    pub(crate) fn are_known(&self) -> bool {
        !self.rules.is_empty()
    }

    /// The scale word after another number, where `word` is the form that goes with `from`.
    pub(crate) fn scale_word(&self, word: &str, from: Counted, to: Counted) -> Option<Form> {
        let (olds, news) = (self.cases(from.scale)?, self.cases(to.scale)?);
        let (old, new) = (self.place(from.shown), self.place(to.shown));
        let pairs = olds.iter().zip(news).filter(|(known, _)| form(known, old) == Some(word));
        let mut forms = pairs.filter_map(|(_, other)| form(other, new));
        let first = forms.next()?;
        let is_known = forms.all(|other| other == first);
        Some(if is_known { Form::Known(first.to_owned()) } else { Form::Ambiguous })
    }

    /// The text with the noun at its start in the form that goes with `to`, where it is the form
    /// that goes with `from`, or any form where that is `None`.
    pub(crate) fn noun(&self, text: &str, from: Option<Decimal>, to: Decimal) -> Option<String> {
        let new = self.place(to);
        let old = from.map(|number| self.place(number));
        let changed = |known: &String| {
            let forms = known.split('/').enumerate();
            let mut old = forms.filter(|(at, _)| old.is_none_or(|old| old == *at));
            let rest = old.find_map(|(_, form)| after_word(text, form))?;
            Some(format!("{}{rest}", form(known, new)?))
        };
        self.nouns.iter().find_map(changed)
    }

    /// The index of the forms that go with a number.
    fn place(&self, number: Decimal) -> usize {
        let operands = Operands::of(number);
        let is_of = |rule: &String| holds(rule, &operands).unwrap_or(false);
        self.rules.iter().position(is_of).unwrap_or(self.rules.len())
    }

    fn cases(&self, scale: Decimal) -> Option<&[String]> {
        self.scales.iter().find(|(known, _)| *known == scale).map(|(_, cases)| cases.as_slice())
    }
}

/// One of the forms of a word.
fn form(forms: &str, place: usize) -> Option<&str> {
    forms.split('/').nth(place)
}

/// What follows a word that a text begins with.
fn after_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let rest = text.strip_prefix(word)?;
    (!rest.starts_with(char::is_alphabetic)).then_some(rest)
}

/// The operands of plural rules, for one number.
struct Operands {
    n: Decimal,
    i: Decimal,
    v: Decimal,
    f: Decimal,
    t: Decimal,
}

impl Operands {
    fn of(number: Decimal) -> Self {
        let n = number.abs();
        let decimals = |number: Decimal| {
            let text = number.to_string();
            let digits = text.split_once('.').map_or("0", |(_, digits)| digits);
            digits.parse().unwrap_or_default()
        };
        let (f, t) = (decimals(n), decimals(n.normalize()));
        Self { n, i: n.trunc(), v: n.scale().into(), f, t }
    }
}

/// Whether a rule holds for a number; `None` if it is not a valid rule.
fn holds(rule: &str, operands: &Operands) -> Option<bool> {
    for all in rule.split(" or ") {
        let mut all_hold = true;
        for condition in all.split(" and ") {
            all_hold &= condition_holds(condition, operands)?;
        }
        if all_hold {
            return Some(true);
        }
    }
    Some(false)
}

/// "i % 10 = 2..4", "v != 0"
fn condition_holds(condition: &str, operands: &Operands) -> Option<bool> {
    let (left, list) = condition.split_once('=')?;
    let (left, is_negated) = match left.trim().strip_suffix('!') {
        Some(left) => (left.trim(), true),
        None => (left.trim(), false),
    };
    let (operand, modulus) = match left.split_once('%') {
        Some((operand, modulus)) => (operand.trim(), Some(modulus.trim())),
        None => (left, None),
    };
    let value = match operand {
        "n" => operands.n,
        "i" => operands.i,
        "v" => operands.v,
        "f" => operands.f,
        "t" => operands.t,
        _ => return None,
    };
    let value = match modulus {
        Some(modulus) => value.checked_rem(modulus.parse().ok()?)?,
        None => value,
    };
    let mut is_listed = false;
    for part in list.split(',') {
        let (low, high) = part.trim().split_once("..").unwrap_or((part.trim(), part.trim()));
        let (low, high): (Decimal, Decimal) = (low.parse().ok()?, high.parse().ok()?);
        is_listed |= value.fract() == dec!(0) && value >= low && value <= high;
    }
    Some(is_listed != is_negated)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn rules_are_read_as_unicode_writes_them() {
        for (rule, yes, no) in [
            ("i = 1 and v = 0", dec!(1), dec!(1.0)),
            ("v = 0 and i % 10 = 2..4 and i % 100 != 12..14", dec!(23), dec!(13)),
            ("n % 10 = 1 and n % 100 != 11..19 or f % 10 = 1", dec!(2.1), dec!(2.5)),
            ("v != 0", dec!(2.50), dec!(2)),
            ("t = 0 and i = 0,1", dec!(1.0), dec!(1.5)),
            ("n = 3..10", dec!(10), dec!(3.5)),
        ] {
            assert_eq!(holds(rule, &Operands::of(yes)), Some(true), "{rule} {yes}");
            assert_eq!(holds(rule, &Operands::of(no)), Some(false), "{rule} {no}");
        }
        assert_eq!(holds("x = 1", &Operands::of(dec!(1))), None);
        assert_eq!(holds("n is 1", &Operands::of(dec!(1))), None);
    }

    #[test]
    fn every_rule_is_one_and_every_word_has_a_form_for_each() {
        for tag in Language::tags() {
            let language = Language::find(tag).unwrap();
            let plurals = language.plurals();
            for rule in &plurals.rules {
                assert!(holds(rule, &Operands::of(dec!(1))).is_some(), "{tag}: {rule}");
            }
            let cases = plurals.scales.iter().flat_map(|(_, cases)| cases);
            for forms in cases.chain(&plurals.nouns) {
                let count = forms.split('/').count();
                assert_eq!(count, plurals.rules.len() + 1, "{tag}: {forms}");
            }
            let counts: Vec<usize> = plurals.scales.iter().map(|(_, cases)| cases.len()).collect();
            assert!(counts.iter().all(|count| *count == counts[0]), "{tag}: {counts:?}");
        }
    }

    #[test]
    fn a_word_in_another_case_stays() {
        let language = Language::find("en").unwrap();
        assert!(!language.plurals().are_known());
        let plurals = Plurals {
            rules: vec!["i = 1 and v = 0".to_owned(), "v != 0".to_owned()],
            scales: vec![(dec!(1000), vec!["a/b/c".to_owned(), "d/e/c".to_owned()])],
            nouns: vec!["x/y/z".to_owned()],
        };
        let counted = |shown| Counted { shown, scale: dec!(1000) };
        let form = |word: &str, from, to| plurals.scale_word(word, counted(from), counted(to));
        assert_eq!(form("a", dec!(1), dec!(1.5)), Some(Form::Known("b".to_owned())));
        assert_eq!(form("c", dec!(5), dec!(1.5)), Some(Form::Ambiguous));
        assert_eq!(form("c", dec!(5), dec!(6)), Some(Form::Known("c".to_owned())));
        assert_eq!(form("b", dec!(5), dec!(1)), None);
        assert_eq!(plurals.noun("z.", Some(dec!(5)), dec!(1)).as_deref(), Some("x."));
        assert_eq!(plurals.noun("y", None, dec!(1)).as_deref(), Some("x"));
        assert_eq!(plurals.noun("zz", Some(dec!(5)), dec!(1)), None);
    }
}
