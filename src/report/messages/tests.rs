//! The catalogues have the same sentences, and each can be said.

use super::*;
use crate::currency::Currency;
use crate::report::wording::editor::EditorWord;
use crate::report::wording::figure::FigureWord;
use crate::report::wording::label::Label;
use crate::report::wording::page::PageWord;
use crate::report::wording::rate::RateWord;
use crate::report::wording::rule::RuleWord;
use crate::verdict::Amounts;
use crate::verdict::message::{Argument, Clause, Plural, Supposition, Term};
use std::collections::{BTreeMap, BTreeSet};

/// What a catalogue says of its language, beside the sentences.
const CONVENTIONS: [&str; 24] = [
    "both-days",
    "currency-other",
    "date-day",
    "date-days",
    "date-month",
    "date-year",
    "formula-beside",
    "formula-in",
    "joint",
    "money",
    "money-billion",
    "money-million",
    "money-to",
    "money-trillion",
    "number-decimal",
    "number-group",
    "number-least-grouped",
    "on-day",
    "on-days",
    "on-month",
    "on-year",
    "or-more",
    "percent",
    "percentage-points",
];

fn english() -> Vec<(&'static str, &'static str)> {
    let sentences = [Clause::ENGLISH, Term::ENGLISH, Supposition::ENGLISH, Label::ENGLISH];
    let words = [PageWord::ENGLISH, FigureWord::ENGLISH, RateWord::ENGLISH, RuleWord::ENGLISH];
    [sentences, words, [EditorWord::ENGLISH, &[], &[], &[]]].concat().concat()
}

fn samples() -> Vec<Box<dyn Sentence>> {
    fn boxed<S: Sentence + 'static>(samples: Vec<S>) -> Vec<Box<dyn Sentence>> {
        samples.into_iter().map(|sample| Box::new(sample) as Box<dyn Sentence>).collect()
    }
    let clauses = boxed(Clause::samples()).into_iter();
    let parts = boxed(Term::samples()).into_iter().chain(boxed(Supposition::samples()));
    let words = boxed(Label::samples()).into_iter().chain(boxed(PageWord::samples()));
    let words = words.chain(boxed(FigureWord::samples())).chain(boxed(RateWord::samples()));
    let rest = boxed(RuleWord::samples()).into_iter().chain(boxed(EditorWord::samples()));
    clauses.chain(parts).chain(words).chain(rest).collect()
}

fn translated() -> impl Iterator<Item = MessageLanguage> {
    MessageLanguage::all().filter(|language| *language != MessageLanguage::English)
}

/// The entries of a catalogue, each with the variables in it.
fn entries(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut entries: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
        if !line.starts_with([' ', '}']) {
            current = line.split(" =").next().unwrap().to_owned();
            let is_new = entries.insert(current.clone(), BTreeSet::new()).is_none();
            assert!(is_new, "{current} is there twice");
        }
        let names = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '-');
            rest[..end.unwrap_or(rest.len())].to_owned()
        });
        entries.get_mut(&current).unwrap().extend(names);
    }
    entries
}

fn is_convention(id: &str) -> bool {
    let families = ["month-", "currency-", "language-", "measure-", "publisher-"];
    CONVENTIONS.contains(&id) || families.iter().any(|family| id.starts_with(family))
}

#[test]
fn the_english_catalogue_is_the_english_of_the_tables() {
    let written = english().into_iter().map(|(id, words)| {
        let words = words.replace('{', "{ $").replace('}', " }");
        let words = match words.strip_prefix(' ') {
            Some(rest) => format!("{{\" \"}}{rest}"),
            None => words,
        };
        format!("{id} = {words}\n")
    });
    let sentences: String = written.collect();
    let file = MessageLanguage::English.source();
    let head = file.split_inclusive('\n').take_while(|line| !line.contains(" = "));
    let head: String = head.collect();
    assert_eq!(file, head + &sentences);
}

#[test]
fn every_catalogue_has_each_sentence_with_its_variables_and_no_other() {
    let english = entries(MessageLanguage::English.source());
    for language in translated() {
        let entries = entries(language.source());
        for (id, variables) in &english {
            let found = entries.get(id).unwrap_or_else(|| panic!("{language} lacks {id}"));
            assert_eq!(found, variables, "{language}: {id}");
        }
        for id in entries.keys() {
            let is_used = english.contains_key(id) || is_convention(id);
            assert!(is_used, "{language}: nothing says {id}");
        }
        let languages = MessageLanguage::all().map(|other| format!("language-{other}"));
        let needed = CONVENTIONS.into_iter().map(str::to_owned).chain(months()).chain(languages);
        for id in needed {
            assert!(entries.contains_key(&id), "{language} lacks {id}");
        }
    }
}

fn months() -> impl Iterator<Item = String> {
    (1..=12).map(|month| format!("month-{month}"))
}

#[test]
fn every_catalogue_names_the_same_currencies_units_and_publishers() {
    let families = ["currency-", "measure-", "publisher-"];
    let is_name = |id: &String| families.iter().any(|family| id.starts_with(family));
    let currencies = |language: MessageLanguage| {
        let ids = entries(language.source()).into_keys();
        ids.filter(is_name).collect::<BTreeSet<_>>()
    };
    let danish = currencies(MessageLanguage::Danish);
    assert!(danish.len() > 40);
    for language in translated() {
        assert_eq!(currencies(language), danish, "{language}");
    }
}

#[test]
fn no_line_ends_before_a_sign_that_stands_apart_from_its_word() {
    for language in translated() {
        let signs = match language {
            MessageLanguage::French => &[" :", " ;", " ?", " !", " »", "« ", " %"][..],
            _ => &[" %"],
        };
        for line in language.source().lines().filter(|line| !line.starts_with('#')) {
            assert!(!signs.iter().any(|sign| line.contains(sign)), "{language}: {line}");
        }
    }
}

#[test]
fn the_page_on_which_one_types_has_all_its_words() {
    for language in MessageLanguage::all() {
        let words = language.page_words();
        let known = EditorWord::ENGLISH.iter().all(|(id, _)| words.contains_key(id));
        assert!(known, "{language}: {words:?}");
        for (id, word) in words {
            let english = &MessageLanguage::English.page_words()[id];
            // A single word may be one of both languages.
            let is_own = language == MessageLanguage::English || word != *english;
            assert!(is_own || !word.contains(' '), "{language}: {word}");
        }
    }
}

#[test]
fn every_sentence_is_said_in_every_language_without_a_fault() {
    for language in translated() {
        let catalogue = language.catalogue().unwrap();
        for sample in samples() {
            let arguments = sample.arguments().into_iter();
            let arguments = arguments.map(|(name, argument)| (name, catalogue.value(argument)));
            let said = catalogue.message(sample.id(), arguments.collect());
            let said = said.unwrap_or_else(|| panic!("{language}: {}", sample.id()));
            assert!(!said.contains(['{', '}', '$']), "{language}: {said}");
            assert!(!said.is_empty(), "{language}: {}", sample.id());
        }
    }
}

#[test]
fn sentences_of_english_are_those_of_the_tables() {
    for sample in samples() {
        assert_eq!(MessageLanguage::English.say(sample.as_ref()), sample.to_string());
    }
}

fn counted(language: MessageLanguage, count: usize) -> String {
    let list = "–".to_owned();
    let claims = Plural { count, one: "claim", many: "claims" };
    language.say(&Label::CountClaims { claims, list })
}

#[test]
fn plurals_follow_the_rules_of_each_language() {
    for (language, counts) in [
        (MessageLanguage::English, ["1 claim", "2 claims", "5 claims", "21 claims"]),
        (MessageLanguage::Danish, ["1 påstand", "2 påstande", "5 påstande", "21 påstande"]),
        (
            MessageLanguage::Polish,
            ["1 stwierdzenie", "2 stwierdzenia", "5 stwierdzeń", "21 stwierdzeń"],
        ),
        (
            MessageLanguage::French,
            ["1 affirmation", "2 affirmations", "5 affirmations", "21 affirmations"],
        ),
        (MessageLanguage::Finnish, ["1 väite", "2 väitettä", "5 väitettä", "21 väitettä"]),
    ] {
        for (count, words) in [1, 2, 5, 21].into_iter().zip(counts) {
            let said = counted(language, count);
            assert!(said.starts_with(words), "{language}: {said}");
        }
    }
}

fn amount(language: MessageLanguage, value: &str, code: &str) -> String {
    let (value, currency) = (value.parse().unwrap(), Currency::from_code(code).unwrap());
    let amount = Argument::Money(Amounts::exactly(value, value, currency));
    language.written(amount).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn amounts_are_written_as_each_language_writes_them() {
    use MessageLanguage::{
        Danish, Dutch, Finnish, French, German, Italian, Norwegian, Polish, Portuguese, Spanish,
        Swedish,
    };
    for (language, value, code, words) in [
        (Danish, "36000", "DKK", "36.000 kroner"),
        (Danish, "1", "DKK", "1 krone"),
        (Danish, "1500000", "NOK", "1,5 mio. norske kroner"),
        (Danish, "12.50", "KZT", "12,5 KZT"),
        (Norwegian, "36000", "NOK", "36 000 kroner"),
        (Swedish, "9500", "DKK", "9500 danska kronor"),
        (German, "2700000000", "GBP", "2,7 Mrd. Pfund"),
        (French, "1000000", "EUR", "1 million d’euros"),
        (French, "1500", "USD", "1 500 dollars"),
        (Spanish, "2700000000", "EUR", "2,7 mil millones de euros"),
        (Spanish, "4500", "USD", "4500 dólares"),
        (Italian, "3000000", "RUB", "3 milioni di rubli"),
        (Dutch, "36000", "DKK", "36.000 Deense kronen"),
        (Portuguese, "2700000000", "USD", "2,7 bilhões de dólares"),
        (Polish, "1", "RUB", "1 rubel"),
        (Polish, "2", "RUB", "2 ruble"),
        (Polish, "5", "RUB", "5 rubli"),
        (Polish, "21", "RUB", "21 rubli"),
        (Polish, "1.5", "RUB", "1,5 rubla"),
        (Polish, "36000", "USD", "36 000 dolarów"),
        (Finnish, "1", "EUR", "1 euro"),
        (Finnish, "1500000", "EUR", "1,5 miljoonaa euroa"),
    ] {
        assert_eq!(amount(language, value, code), words, "{language}");
    }
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let on = |language: MessageLanguage, date: &str| {
        let said = language.written(Argument::On(date.parse().unwrap())).unwrap();
        said.replace('\u{a0}', " ")
    };
    for (language, day, month, year) in [
        (MessageLanguage::Danish, "den 3. august 2023", "i august 2023", "i 2023"),
        (MessageLanguage::German, "am 3. August 2023", "im August 2023", "im Jahr 2023"),
        (MessageLanguage::French, "le 3 août 2023", "en août 2023", "en 2023"),
        (MessageLanguage::Spanish, "el 3 de agosto de 2023", "en agosto de 2023", "en 2023"),
        (MessageLanguage::Polish, "3 sierpnia 2023 r.", "w sierpniu 2023 r.", "w 2023 r."),
        (MessageLanguage::Finnish, "3. elokuuta 2023", "elokuussa 2023", "vuonna 2023"),
    ] {
        assert_eq!(on(language, "2023-08-03"), day);
        assert_eq!(on(language, "2023-08"), month);
        assert_eq!(on(language, "2023"), year);
    }
    assert_eq!(on(MessageLanguage::French, "2023-08-01"), "le 1er août 2023");
    assert_eq!(on(MessageLanguage::Danish, "2023-08-03/2023-08-07"), "i dagene 3.–7. august 2023");
}

#[cfg(feature = "embedded")]
#[cfg(feature = "lang-all")]
mod whole_articles {
    use super::*;
    use crate::{Article, Checker};

    /// The findings of an article, each with its message and what may explain it.
    fn said(article: &Article, language: MessageLanguage) -> String {
        let report = Checker::new().check(article).messages_in(language);
        let findings = report.findings().iter().map(|finding| {
            let slips = finding.diagnoses.iter().map(|slip| format!("  {}\n", slip.message));
            format!("{}\n{}", finding.message(), slips.collect::<String>())
        });
        findings.collect()
    }

    fn story() -> Article {
        let text = include_str!("tests/story.txt");
        Article::new(text).language("en").dated("2023-08-03".parse().unwrap())
    }

    #[test]
    fn the_danish_article_in_danish() {
        let text = include_str!("../../../examples/articles/kasakhstan.txt");
        let article = Article::new(text).language("da").dated("2023-08".parse().unwrap());
        let wanted = include_str!("tests/kasakhstan.da.txt");
        assert_eq!(said(&article, MessageLanguage::Danish), wanted);
    }

    #[test]
    fn an_english_story_in_german_and_in_french() {
        for (language, wanted) in [
            (MessageLanguage::German, include_str!("tests/story.de.txt")),
            (MessageLanguage::French, include_str!("tests/story.fr.txt")),
        ] {
            assert_eq!(said(&story(), language), wanted);
        }
    }

    #[test]
    fn a_report_says_its_language_and_can_be_turned_back_into_english() {
        let english = Checker::new().check(&story());
        let danish = english.clone().messages_in(MessageLanguage::Danish);
        assert!(english.to_json().contains(r#""message_language":"en""#));
        assert!(danish.to_json().contains(r#""message_language":"da""#));
        assert_eq!(danish.messages_in(MessageLanguage::English).to_json(), english.to_json());
    }

    #[test]
    fn only_the_messages_change_with_the_language() {
        let without_messages = |language| {
            let json = Checker::new().check(&story()).messages_in(language).to_json();
            let mut report: serde_json::Value = serde_json::from_str(&json).unwrap();
            report["message_language"].take();
            for finding in report["findings"].as_array_mut().unwrap() {
                finding["message"].take();
                for slip in finding["diagnoses"].as_array_mut().unwrap() {
                    slip["message"].take();
                }
            }
            report
        };
        let english = without_messages(MessageLanguage::English);
        for language in translated() {
            assert_eq!(without_messages(language), english, "{language}");
        }
    }
}
