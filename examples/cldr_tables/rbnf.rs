//! Spells numbers out by the rules of Unicode CLDR (rule-based number formats).
//!
//! A rule set is a list of rules, each with the least number it spells; a number takes the last
//! rule that does not exceed it. `100: ←← hundred[ →→]` says: spell the number of hundreds, write
//! "hundred", and where anything is left over, a blank and the rest.
//!
//! What is read: `←←` and `→→`, with another rule set between the arrows or without; `=%set=`; `[
//! ]` for what falls away from round numbers, with `|` before what takes its place;
//! `$(cardinal,one{…}other{…})$`, which gives every form rather than the number's own, since a
//! lexicon wants them all. What is not: negative numbers, fractions, digits (`=#,##0=`, a number
//! without a spelling) and `→→→`.

use serde_json::Value;
use std::collections::BTreeMap;

/// The rule sets of one locale, by name: `%spellout-cardinal`, `%%and`.
pub struct Rules(BTreeMap<String, Vec<Rule>>);

struct Rule {
    base: u64,
    divisor: u64,
    body: Vec<Part>,
}

enum Part {
    Text(String),
    /// `←←`: how often the divisor goes into the number.
    Times(Option<String>),
    /// `→→`: what is left over.
    Rest(Option<String>),
    /// `=%set=`: the number by another set.
    Same(String),
    /// `[ ]`: what stands before `|` for numbers that leave a rest, what stands after it for
    /// others.
    Optional(Vec<Part>, Vec<Part>),
    /// `$(cardinal,…)$`: every plural form.
    Plural(Vec<String>),
    /// `=#,##0=`: digits.
    Digits,
}

/// What to write for the number of hundreds, thousands …
#[derive(Clone, Copy)]
enum Times {
    Spelled,
    Dropped,
}

impl Rules {
    /// The rules of a `SpelloutRules` object.
    pub fn from_json(json: &Value) -> Option<Self> {
        let sets = json.as_object()?.iter().filter_map(|(name, rules)| {
            let rules: Vec<Rule> = rules.as_array()?.iter().filter_map(Rule::from_json).collect();
            Some((name.clone(), rules))
        });
        Some(Self(sets.collect()))
    }

    /// The names of the rule sets, sorted.
    pub fn sets(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The rule sets that spell how many thousands, millions … a number of `set` has.
    pub fn multipliers(&self, set: &str) -> impl Iterator<Item = &str> {
        let rules = self.0.get(set).into_iter().flatten().filter(|rule| rule.divisor >= 1000);
        let parts = rules.flat_map(|rule| &rule.body);
        parts.filter_map(|part| match part {
            Part::Times(other) => other.as_deref(),
            Part::Text(_)
            | Part::Rest(_)
            | Part::Same(_)
            | Part::Optional(..)
            | Part::Plural(_)
            | Part::Digits => None,
        })
    }

    /// Every spelling of `number` by `set`; none where the rules only give digits.
    pub fn spell(&self, set: &str, number: u64) -> Vec<String> {
        self.render(set, number, Times::Spelled).into_iter().map(|text| tidy(&text)).collect()
    }

    /// What the rules write after the multiplier of a round number: "hundred" for 500. None where
    /// the number is no multiple to them: "пятьсот".
    pub fn multiplied(&self, set: &str, number: u64, power: u64) -> Vec<String> {
        if !self.multiplies(set, number, power) {
            return Vec::new();
        }
        self.render(set, number, Times::Dropped).into_iter().map(|text| tidy(&text)).collect()
    }

    fn multiplies(&self, set: &str, number: u64, power: u64) -> bool {
        let Some((rule, _)) = self.rule(set, number) else { return false };
        match rule.body.as_slice() {
            [Part::Same(other)] => self.multiplies(other, number, power),
            body => rule.divisor == power && body.iter().any(|part| matches!(part, Part::Times(_))),
        }
    }

    fn rule<'r>(&'r self, set: &'r str, number: u64) -> Option<(&'r Rule, &'r str)> {
        let rules = self.0.get(set)?;
        let at = rules.partition_point(|rule| rule.base <= number).checked_sub(1)?;
        Some((rules.get(at)?, set))
    }

    fn render(&self, set: &str, number: u64, times: Times) -> Vec<String> {
        match self.rule(set, number) {
            Some((rule, set)) => self.parts(&rule.body, rule, set, number, times),
            None => Vec::new(),
        }
    }

    fn parts(
        &self,
        parts: &[Part],
        rule: &Rule,
        set: &str,
        number: u64,
        times: Times,
    ) -> Vec<String> {
        let mut texts = vec![String::new()];
        for part in parts {
            let ends = self.part(part, rule, set, number, times);
            texts = texts
                .iter()
                .flat_map(|text| ends.iter().map(move |end| format!("{text}{end}")))
                .collect();
        }
        texts
    }

    fn part(&self, part: &Part, rule: &Rule, set: &str, number: u64, times: Times) -> Vec<String> {
        match (part, times) {
            (Part::Text(text), _) => vec![text.clone()],
            (Part::Times(_), Times::Dropped) => vec![String::new()],
            (Part::Times(other), Times::Spelled) => {
                self.render(other.as_deref().unwrap_or(set), number / rule.divisor, times)
            }
            (Part::Rest(other), _) => {
                self.render(other.as_deref().unwrap_or(set), number % rule.divisor, Times::Spelled)
            }
            (Part::Same(other), _) => self.render(other, number, times),
            (Part::Optional(kept, instead), _) => {
                let round = number.is_multiple_of(rule.divisor);
                self.parts(if round { instead } else { kept }, rule, set, number, times)
            }
            (Part::Plural(forms), _) => forms.clone(),
            (Part::Digits, _) => Vec::new(),
        }
    }
}

impl Rule {
    /// `["1100/100", "←← hundred[ →→];"]`; `None` for the rules of fractions and the like.
    fn from_json(json: &Value) -> Option<Self> {
        let [base, body] = json.as_array()?.as_slice() else { return None };
        let (base, radix) = base.as_str()?.split_once('/').unwrap_or((base.as_str()?, "10"));
        let (base, radix): (u64, u64) = (base.parse().ok()?, radix.parse().ok()?);
        let mut divisor = 1;
        while base / divisor >= radix {
            divisor *= radix;
        }
        let body = body.as_str()?.trim_end_matches(';');
        let body = body.strip_prefix('\'').unwrap_or(body);
        Some(Self { base, divisor, body: parsed(body) })
    }
}

fn parsed(mut body: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    while let Some((part, rest)) = next_part(body) {
        parts.push(part);
        body = rest;
    }
    parts
}

fn next_part(body: &str) -> Option<(Part, &str)> {
    let first = body.chars().next()?;
    let after = body.get(first.len_utf8()..)?;
    let set = |name: &str| (!name.is_empty()).then(|| name.to_owned());
    match first {
        '←' | '→' | '=' => {
            let (inner, rest) = after.split_once(first)?;
            let digits = inner.contains(['#', '0']);
            let part = match first {
                _ if digits => Part::Digits,
                '←' => Part::Times(set(inner)),
                '→' => Part::Rest(set(inner)),
                _ => Part::Same(inner.to_owned()),
            };
            Some((part, rest))
        }
        '[' => {
            let (inner, rest) = after.split_once(']')?;
            let (kept, instead) = inner.split_once('|').unwrap_or((inner, ""));
            Some((Part::Optional(parsed(kept), parsed(instead)), rest))
        }
        '$' => {
            let (inner, rest) = after.strip_prefix("(cardinal,")?.split_once(")$")?;
            let forms =
                inner.split('}').filter_map(|form| Some(form.split_once('{')?.1.to_owned()));
            Some((Part::Plural(forms.collect()), rest))
        }
        _ => {
            let end = body.find(['←', '→', '=', '[', '$']).unwrap_or(body.len());
            Some((Part::Text(body.get(..end)?.to_owned()), body.get(end..)?))
        }
    }
}

/// Without soft hyphens and outer blanks, in lower case.
fn tidy(text: &str) -> String {
    text.replace('\u{ad}', "").trim_matches([' ', '-']).to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn rules() -> Rules {
        Rules::from_json(&json!({
            "%spellout-cardinal": [
                ["-x", "minus →→;"], ["x.x", "←← point →→;"],
                ["0", "zero;"], ["1", "one;"], ["2", "two;"], ["3", "three;"], ["4", "four;"], ["5", "=%%old=;"],
                ["10", "ten[-→→];"], ["20", "score[\u{ad}→→|\u{ad}even];"], ["40/20", "←←score[ and →→];"],
                ["100", "←← hundred[ →%%rest→];"], ["1000", "←← $(cardinal,one{grand}other{grands})$[ →→];"],
                ["1000000", "=#,##0=;"]
            ],
            "%%old": [["0", "nought;"], ["5", "five;"]],
            "%%rest": [["0", "'and =%spellout-cardinal=;"]],
            "_rbnfRulesFile": "xx.txt"
        }))
        .unwrap()
    }

    #[test]
    fn a_rule_spells_how_often_and_what_is_left() {
        assert_eq!(rules().spell("%spellout-cardinal", 14), ["ten-four"]);
        assert_eq!(rules().spell("%spellout-cardinal", 300), ["three hundred"]);
        assert_eq!(rules().spell("%spellout-cardinal", 203), ["two hundred and three"]);
        assert_eq!(rules().spell("%spellout-cardinal", 45), ["twoscore and five"]);
    }

    #[test]
    fn a_round_number_takes_what_is_after_the_bar() {
        assert_eq!(rules().spell("%spellout-cardinal", 20), ["scoreeven"]);
        assert_eq!(rules().spell("%spellout-cardinal", 21), ["scoreone"]);
    }

    #[test]
    fn every_plural_form_is_given() {
        assert_eq!(rules().spell("%spellout-cardinal", 2000), ["two grand", "two grands"]);
    }

    #[test]
    fn a_number_in_digits_has_no_spelling() {
        assert!(rules().spell("%spellout-cardinal", 1_000_000).is_empty());
        assert!(rules().spell("%unknown", 1).is_empty());
    }

    #[test]
    fn the_word_after_a_multiplier_is_told_from_a_number_of_its_own() {
        assert_eq!(rules().multiplied("%spellout-cardinal", 300, 100), ["hundred"]);
        assert!(rules().multiplied("%spellout-cardinal", 5, 1000).is_empty());
    }
}
