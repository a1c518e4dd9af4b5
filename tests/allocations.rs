//! What reading takes from the heap: nothing for an article without figures, once a language is
//! read; nor does it take anything to tell which language that is, but for a text of a few words.
//!
//! A batch of ten million articles, most of which name no figure, would else wait for the allocator
//! more than for the reader.

#![allow(clippy::unwrap_used, reason = "a test that cannot run must stop")]

use allocation_counter::measure;
use exchequer::{Article, Checker};

/// General news in six languages, each without a number, a currency or a unit.
const WITHOUT_FIGURES: [(&str, &str); 6] = [
    (
        "en",
        "The ministry said that it would review the contract after a long dispute with residents of Lisbon.",
    ),
    (
        "da",
        "Ministeriet siger, at kontrakten bliver gennemgået efter en lang strid og et brev fra beboere i Lissabon.",
    ),
    (
        "de",
        "Das Ministerium will den Vertrag überprüfen, da ein Streit und eine Beschwerde der Bewohner von Lissabon vorliegen.",
    ),
    (
        "fr",
        "Le ministère réexaminera l’accord après un long différend avec une partie des habitants de Lisbonne.",
    ),
    ("ru", "Министерство сообщило, что пересмотрит договор после критики жителей Лиссабона."),
    (
        "fi",
        "Ministeriö kertoo, että se arvioi sopimuksen Lissabonin asukkaiden arvostelun jälkeen.",
    ),
];

#[test]
fn an_article_without_figures_takes_nothing_from_the_heap() {
    let checker = Checker::new();
    for (language, sentence) in WITHOUT_FIGURES {
        let article = Article::new(format!("{sentence}\n").repeat(50)).language(language);
        let warmed = checker.check(&article);
        assert!(warmed.figures().is_empty(), "{language}: {:?}", warmed.figures());
        let taken = measure(|| drop(checker.check(&article)));
        assert_eq!(taken.count_total, 0, "{language}");
    }
}

#[test]
fn guessing_its_language_takes_nothing_either() {
    let checker = Checker::new();
    for (language, sentence) in WITHOUT_FIGURES {
        let article = Article::new(format!("{sentence}\n").repeat(50));
        assert_eq!(checker.extract(&article).language.tag(), language);
        let taken = measure(|| drop(checker.check(&article)));
        assert_eq!(taken.count_total, 0, "{language}");
    }
}

#[test]
fn an_article_with_figures_takes_little_for_each() {
    let sentence = "The ministry paid 100 million euros ($110 million) for the terminal, and 25 people work there. ";
    let article = Article::new(sentence.repeat(40)).language("en");
    let checker = Checker::new();
    let figures = checker.extract(&article).figures.len();
    let taken = measure(|| drop(checker.extract(&article)));
    assert!(taken.count_total < 40 * figures as u64, "{} for {figures} figures", taken.count_total);
    assert!(taken.bytes_max < 40 * article.text().len() as u64, "{} bytes", taken.bytes_max);
}
