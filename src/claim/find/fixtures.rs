//! What the tests of the finders say of a sentence.

use crate::claim::Relation;
use crate::rates::RateBook;
use crate::{Article, Checker};

/// The claims of one relation in a text of 2023, each as its figures with bars between.
pub(crate) fn found(relation: Relation, language: &str, text: &str) -> Vec<String> {
    let article = Article::new(text).language(language).dated("2023-08-15".parse().unwrap());
    let extraction = Checker::with_rates(RateBook::empty()).extract(&article);
    let of_relation = extraction.claims.iter().filter(|claim| claim.relation() == relation);
    let written = |id: usize| extraction.figures[id].span.of(text);
    of_relation
        .map(|claim| claim.figures().into_iter().map(written).collect::<Vec<_>>().join(" | "))
        .collect()
}
