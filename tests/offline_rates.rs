//! Real sentences judged by the embedded history alone: what is right is not accused, and what is
//! wrong does not hold.

#![cfg(feature = "embedded")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use exchequer::article::ArticleDate;
use exchequer::claim::Relation;
use exchequer::currency::Currency;
use exchequer::rates::RateBook;
use exchequer::verdict::Verdict;
use exchequer::{Article, Checker};

/// The verdicts on the conversions of a text.
fn verdicts(language: &str, date: &str, text: &str) -> Vec<Verdict> {
    let article =
        Article::new(text).language(language).dated(ArticleDate::day(date.parse().unwrap()));
    let report = Checker::new().check(&article);
    let conversions =
        report.findings().iter().filter(|finding| finding.relation() == Relation::Conversion);
    conversions.map(|finding| finding.verdict()).collect()
}

fn one(language: &str, date: &str, text: &str) -> Verdict {
    let [verdict] = verdicts(language, date, text)[..] else { panic!("{text}") };
    verdict
}

#[test]
fn roubles_right_to_the_cent_are_not_accused() {
    let text = "The fine of 834,097 rubles ($10,000.00) was paid.";
    let verdict = one("en", "2022-04-01", text);
    assert!(
        matches!(verdict, Verdict::Holds | Verdict::HoldsApproximately | Verdict::Plausible),
        "{verdict:?}"
    );
}

#[test]
fn dollars_that_no_fixing_of_the_day_gives_do_not_hold() {
    let right = one("en", "2023-08-22", "He earns 495,750 rubles, or 5,266 dollars.");
    assert!(!matches!(right, Verdict::NearMiss | Verdict::Contradicted), "{right:?}");
    let wrong = one("en", "2023-08-22", "He earns 495,750 rubles, or 5,048 dollars.");
    assert!(matches!(wrong, Verdict::NearMiss | Verdict::Contradicted), "{wrong:?}");
}

#[test]
fn euros_that_are_only_near_do_not_hold() {
    let verdict = one("en", "2023-08-15", "The house cost 123,457.89 dollars, or 112,289 euros.");
    assert!(matches!(verdict, Verdict::NearMiss | Verdict::Contradicted), "{verdict:?}");
}

#[test]
fn a_change_of_money_is_checked_and_holds_without_any_source() {
    let real = one("pt", "1994-07-01", "O pão custava 2.750 cruzeiros reais, ou 1 real.");
    assert_eq!(real, Verdict::Holds);
    let ruble =
        one("en", "2016-07-05", "It cost 10,000 old Belarusian rubles, or 1 new Belarusian ruble.");
    assert_eq!(ruble, Verdict::Holds);
    let wrong = one(
        "en",
        "2016-07-05",
        "It cost 100,000 old Belarusian rubles, or 1 new Belarusian ruble.",
    );
    assert_eq!(wrong, Verdict::Contradicted);
    let zloty = one("en", "1995-01-05", "It cost 20,000 old zlotys, or 2 new zlotys.");
    assert_eq!(zloty, Verdict::Holds);
}

#[test]
fn a_new_unit_without_its_country_is_that_of_the_old_unit_before_it() {
    let right = [
        ("en", "2016-07-05", "The ticket cost 10,000 old Belarusian rubles, or 1 new ruble."),
        ("en", "2016-08-01", "The ticket cost 25,000 old rubles, or 2.50 new rubles."),
        ("en", "1998-01-07", "The ticket cost 3,000 old rubles, or 3 new rubles."),
        ("en", "1995-02-01", "The coat cost 450,000 old zlotys, or 45 new zlotys."),
        ("en", "2005-07-04", "The bread cost 12,000 old lei, or 1.20 new lei."),
        ("en", "2019-03-01", "The bread cost 12,000 old lei, or 1.20 new lei."),
        ("de", "2005-01-03", "Das kostet 50.000.000 alte türkische Lira, also 50 neue Lira."),
        ("de", "2016-07-05", "Das kostet 70.000 alte belarussische Rubel, also 7 neue Rubel."),
        (
            "fr",
            "2016-07-05",
            "Il coûte 70 000 anciens roubles biélorusses, soit 7 nouveaux roubles.",
        ),
        ("es", "2016-07-05", "Cuesta 70.000 rublos bielorrusos antiguos, o sea 7 nuevos rublos."),
        ("ru", "2016-07-05", "Билет стоит 70 000 старых белорусских рублей, или 7 новых рублей."),
        ("ru", "1998-01-07", "Билет стоит 3000 старых рублей, или 3 новых рубля."),
        ("nl", "2005-01-03", "Het kost 3.000.000 oude Turkse lira, ofwel 3 nieuwe lira."),
        ("da", "2005-01-03", "Den koster 3.000.000 gamle tyrkiske lira, svarende til 3 nye lira."),
        ("sv", "2005-07-05", "Den kostar 30.000 gamla lei, motsvarande 3 nya lei."),
        ("pl", "1995-02-01", "Bilet kosztuje 30 000 starych złotych, czyli 3 nowe złote."),
    ];
    for (language, date, text) in right {
        assert_eq!(verdicts(language, date, text), [Verdict::Holds], "{text}");
    }
    let wrong = [
        ("ru", "2016-07-05", "Билет стоит 70 000 старых белорусских рублей, или 70 новых рублей."),
        ("en", "2016-07-05", "The ticket cost 100,000 old Belarusian rubles, or 1 new ruble."),
        ("en", "2016-08-01", "The ticket cost 25,000 old rubles, or 25 new rubles."),
        ("de", "2005-01-03", "Das kostet 50.000 alte türkische Lira, also 50 neue Lira."),
        (
            "fr",
            "2016-07-05",
            "Il coûte 70 000 anciens roubles biélorusses, soit 70 nouveaux roubles.",
        ),
        ("pl", "1995-02-01", "Bilet kosztuje 30 000 starych złotych, czyli 30 nowych złotych."),
    ];
    for (language, date, text) in wrong {
        assert_eq!(verdicts(language, date, text), [Verdict::Contradicted], "{text}");
    }
}

#[test]
fn an_old_franc_is_a_hundredth_of_a_french_franc() {
    let right = "Le fermier a payé 10 000 anciens francs, soit 15,24 euros.";
    assert_eq!(verdicts("fr", "2001-03-01", right), [Verdict::Holds]);
    let wrong = "Le fermier a payé 10 000 anciens francs, soit 1 524 euros.";
    assert_eq!(verdicts("fr", "2001-03-01", wrong), [Verdict::Contradicted]);
}

#[test]
fn the_embedded_history_answers_for_money_of_every_continent() {
    let book = RateBook::embedded();
    let is_answered = |base: &str, quote: &str, day: &str| {
        let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
        let rates = book.rates_on(base, quote, day.parse().unwrap());
        rates.iter().any(|rate| rate.estimate().is_none())
    };
    for code in
        ["UAH", "ARS", "COP", "CLP", "PEN", "NGN", "EGP", "KES", "PKR", "VND", "TWD", "KWD", "GEL"]
    {
        for anchor in ["USD", "EUR"] {
            assert!(is_answered(anchor, code, "2023-05-17"), "{anchor}/{code}");
        }
    }
    assert!(is_answered("GBP", "USD", "1987-05-12"));
    assert!(is_answered("USD", "DEM", "1987-05-12"));
}
