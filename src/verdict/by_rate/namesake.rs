//! The other money that a name of weak evidence may mean.
//!
//! Where no more than the language or convention says which krone or dollar is meant, the other
//! members of the family stay candidates: a pair that fails under the likely one and fits another
//! whose country the article names is *plausible, on the currency*. Where a place decided, the
//! likely ones by language and convention are tried in the same way. What a unit says as written
//! is never read otherwise.

use crate::currency::Currency;
use crate::figure::{Basis, Figure, Money, countries_named};
use crate::verdict::Context;

/// Every pair of currencies in which the figures may be beside the likely one; empty where the
/// evidence for both is strong.
pub(super) fn other_pairs(context: &Context<'_>, figures: [&Figure; 2]) -> Vec<[Currency; 2]> {
    let [first, second] = figures.map(|figure| all(context, figure));
    let [Some(ours), Some(theirs)] = figures.map(Figure::currency) else { return Vec::new() };
    if first.len().saturating_add(second.len()) < 3 {
        return Vec::new();
    }
    let pairs = first.iter().flat_map(|one| second.iter().map(move |other| [*one, *other]));
    pairs.filter(|[one, other]| one != other && [*one, *other] != [ours, theirs]).collect()
}

/// The currency of a figure, and the others that it may be.
fn all(context: &Context<'_>, figure: &Figure) -> Vec<Currency> {
    let Some(money) = figure.money() else { return Vec::new() };
    let Some(chosen) = money.currency else { return money.candidates.to_vec() };
    let mut all = vec![chosen];
    for other in others(context, money) {
        if money.candidates.contains(&other) && !all.contains(&other) {
            all.push(other);
        }
    }
    all
}

fn others(context: &Context<'_>, money: &Money) -> Vec<Currency> {
    match money.basis {
        Basis::Language | Basis::Convention => context.named_money().to_vec(),
        Basis::Place => {
            let usual = context.case.language.and_then(|words| words.convention(&money.candidates));
            usual.into_iter().chain(context.case.home()).collect()
        }
        Basis::Wording | Basis::EarlierWording | Basis::Country | Basis::Pair | Basis::Open => {
            Vec::new()
        }
    }
}

impl Context<'_> {
    /// The money of every country that the article names.
    fn named_money(&self) -> &[Currency] {
        self.named.get_or_init(|| {
            let Some(language) = self.case.language else { return Vec::new() };
            let mut money = Vec::new();
            for country in countries_named(self.case.text, language) {
                let own = match self.case.date {
                    Some(date) => country.currency_on(date.to()),
                    None => country.currency(),
                };
                money.extend(own.filter(|own| !money.contains(own)));
            }
            money
        })
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
#[cfg(feature = "embedded")]
mod tests {
    use crate::verdict::{Finding, Unknown, Verdict};
    use crate::{Article, Checker};

    fn finding(tag: &str, text: &str) -> Finding {
        let article = Article::new(text).language(tag).dated("2023-08-03".parse().unwrap());
        Checker::new().check(&article).findings().first().cloned().unwrap()
    }

    #[test]
    fn a_name_read_by_language_may_mean_the_money_of_a_country_that_is_named() {
        let sentence = "Hun betalte 5.000 kroner (490 dollar) for kunstværket.";
        assert_eq!(finding("da", sentence).verdict, Verdict::Contradicted);
        let named = finding("da", &format!("Kunstneren bor i Norge.\n\nHun er 40 år. {sentence}"));
        assert_eq!((named.verdict, &*named.on), (Verdict::Plausible, &[Unknown::Currency][..]));
        assert!(named.message.contains("NOK"), "{}", named.message);
    }

    #[test]
    fn a_name_read_by_a_place_may_mean_the_usual_money() {
        let minister = |euros: &str| {
            finding("fr", &format!("Le ministre canadien a touché 41 000 dollars ({euros} euros)."))
        };
        assert_eq!(minister("28 000").verdict, Verdict::Holds);
        assert_eq!(minister("37 500").verdict, Verdict::Plausible);
        assert_eq!(minister("31 000").verdict, Verdict::Contradicted);
    }

    #[test]
    fn where_every_money_with_a_rate_contradicts_so_does_the_verdict() {
        for (tag, text) in [
            ("en", "The fine was ¥14bn ($112m)."),
            ("en", "The fine was 600 million pesos ($59 million)."),
            ("es", "La multa es de 600 millones de pesos (59 millones de dólares)."),
            ("fr", "L'amende est de 600 millions de pesos (54 millions d'euros)."),
            ("de", "Die Strafe beträgt 600 Millionen Pesos (54 Millionen Euro)."),
            ("it", "La multa è di 600 milioni di pesos (54 milioni di euro)."),
            ("pt", "A multa é de 600 milhões de pesos (54 milhões de euros)."),
            ("da", "Bøden er på 600 millioner pesos (54 millioner euro)."),
        ] {
            assert_eq!(finding(tag, text).verdict, Verdict::Contradicted, "{text}");
        }
    }

    #[test]
    fn a_name_that_is_spelled_out_is_never_read_otherwise() {
        let text = "I Norge gav hun 5.000 danske kroner (490 dollar) for kunstværket.";
        assert_eq!(finding("da", text).verdict, Verdict::Contradicted);
    }
}
