//! One slip, one finding: what fails only since a conversion fails is evidence for that.
//!
//! "10.000 euro (10.930 dollar/64.000 kroner)": the kroner are wrong, and so the three currencies
//! do not fit together either. The second is no failure of its own; the message of the conversion
//! tells it. A shared rate that fails accuses the one pair that stands apart, and no pair that
//! holds by the sources.

use crate::Span;
use crate::claim::Relation;
use crate::figure::FigureId;
use crate::verdict::finding::Finding;
use crate::verdict::message::Clause;
use crate::verdict::{Context, Verdict};
use rustc_hash::FxHashMap;

/// A conversion tells no more of what follows from it: an article may repeat its figures often.
const MOST_EVIDENCE: usize = 3;

/// The findings without those that only follow from another, which are told in its message.
pub(in crate::verdict) fn folded(context: &Context<'_>, findings: Vec<Finding>) -> Vec<Finding> {
    if !findings.iter().any(|finding| fails(finding) && is_by_document(finding.relation)) {
        return findings;
    }
    let conversions = Conversions::of(&findings);
    let mut told: FxHashMap<usize, Vec<Clause>> = FxHashMap::default();
    let mut kept: Vec<Option<Finding>> = Vec::new();
    for finding in findings {
        if !(fails(&finding) && is_by_document(finding.relation)) {
            kept.push(Some(finding));
            continue;
        }
        match conversions.explaining(&finding) {
            Some(cause) => {
                let said = told.entry(cause).or_default();
                let new = evidence(context, &finding).into_iter();
                let new: Vec<Clause> = new.filter(|clause| !said.contains(clause)).collect();
                said.extend(new.into_iter().take(MOST_EVIDENCE.saturating_sub(said.len())));
                kept.push(None);
            }
            None => kept.push(conversions.without_the_innocent(context, finding)),
        }
    }
    for (cause, evidence) in told {
        if let Some(Some(conversion)) = kept.get_mut(cause) {
            evidence.into_iter().for_each(|clause| conversion.say(clause));
        }
    }
    kept.into_iter().flatten().collect()
}

fn fails(finding: &Finding) -> bool {
    match finding.verdict {
        Verdict::NearMiss | Verdict::Contradicted => true,
        Verdict::Holds
        | Verdict::HoldsApproximately
        | Verdict::Plausible
        | Verdict::Unverifiable => false,
    }
}

/// Whether it compares what an article says in several places, so that one slip shows in it too.
const fn is_by_document(relation: Relation) -> bool {
    match relation {
        Relation::Triangle | Relation::RateConflict | Relation::Repetition => true,
        Relation::Conversion
        | Relation::StatedRate
        | Relation::Change
        | Relation::Difference
        | Relation::PerUnit
        | Relation::Multiple
        | Relation::Sum
        | Relation::PeriodTotal
        | Relation::Share
        | Relation::UnitConversion
        | Relation::Age
        | Relation::Support => false,
    }
}

/// The conversions among some findings, by their figures.
struct Conversions {
    /// The place and verdict of each, the lesser figure first.
    by_pair: FxHashMap<[FigureId; 2], (usize, Verdict)>,
    /// The place of one that fails for each figure that takes part in any.
    failing: FxHashMap<FigureId, usize>,
}

impl Conversions {
    fn of(findings: &[Finding]) -> Self {
        let mut by_pair = FxHashMap::default();
        let mut failing = FxHashMap::default();
        for (place, finding) in findings.iter().enumerate() {
            let (Relation::Conversion, [one, other]) =
                (finding.relation, finding.figures.as_slice())
            else {
                continue;
            };
            by_pair.insert([*one.min(other), *one.max(other)], (place, finding.verdict));
            if fails(finding) {
                // The derived amount is the likelier slip where a figure takes part in two.
                failing.entry(*one).or_insert(place);
                failing.insert(*other, place);
            }
        }
        Self { by_pair, failing }
    }

    fn between(&self, one: FigureId, other: FigureId) -> Option<(usize, Verdict)> {
        self.by_pair.get(&[one.min(other), one.max(other)]).copied()
    }

    /// The place of the conversion because of which a finding fails.
    fn explaining(&self, finding: &Finding) -> Option<usize> {
        let fails = |(place, verdict): (usize, Verdict)| {
            matches!(verdict, Verdict::NearMiss | Verdict::Contradicted).then_some(place)
        };
        match (finding.relation, finding.figures.as_slice()) {
            (Relation::Triangle, [first, second, third]) => {
                let legs = [(first, third), (first, second), (second, third)];
                legs.into_iter().find_map(|(a, b)| self.between(*a, *b).and_then(fails))
            }
            (Relation::RateConflict, figures) => figures.chunks_exact(2).find_map(|pair| {
                let [one, other] = pair else { return None };
                self.between(*one, *other).and_then(fails)
            }),
            (Relation::Repetition, figures) => {
                figures.iter().find_map(|figure| self.failing.get(figure).copied())
            }
            _ => None,
        }
    }

    /// A shared rate that fails by itself: about the pair that stands apart alone, and not at all
    /// where all of those it accuses hold by the sources.
    fn without_the_innocent(&self, context: &Context<'_>, finding: Finding) -> Option<Finding> {
        if finding.relation != Relation::RateConflict {
            return Some(finding);
        }
        let finding = about_the_odd_one(context, finding);
        let holds = |pair: &[FigureId]| {
            let [one, other] = pair else { return false };
            matches!(
                self.between(*one, *other),
                Some((_, Verdict::Holds | Verdict::HoldsApproximately))
            )
        };
        let is_innocent = finding.figures.chunks_exact(2).all(holds);
        (!is_innocent).then_some(finding)
    }
}

/// The finding with the figures of the pair alone that stands apart from the others.
fn about_the_odd_one(context: &Context<'_>, mut finding: Finding) -> Finding {
    let pairs = finding.figures.chunks_exact(2);
    let pairs: Vec<_> = pairs.filter_map(|pair| <[FigureId; 2]>::try_from(pair).ok()).collect();
    let Some(odd) = super::shared_rate::odd_pair(context, &pairs) else {
        return finding;
    };
    let spans = odd.iter().filter_map(|id| context.case.figures.get(*id));
    finding.span = spans.map(|figure| figure.span).reduce(Span::cover).unwrap_or(finding.span);
    finding.figures = odd.to_vec();
    finding
}

/// What a finding that only follows says about the conversion that it follows from.
fn evidence(context: &Context<'_>, finding: &Finding) -> Vec<Clause> {
    let words = |id: FigureId| {
        let figure = context.case.figures.get(id);
        figure.map(|figure| figure.span.of(context.case.text).trim().to_owned()).unwrap_or_default()
    };
    match (finding.relation, finding.figures.as_slice()) {
        (Relation::Triangle, [_, second, third]) => {
            vec![Clause::LegsDiffer { one: words(*second), other: words(*third) }]
        }
        (Relation::Repetition, [first, second]) => {
            vec![Clause::SaysBoth { one: words(*first), other: words(*second) }]
        }
        _ => finding.said.clauses().to_vec(),
    }
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::{Article, Checker};

    fn findings(text: &str, language: &str) -> Vec<(Relation, Verdict, String)> {
        let article = Article::new(text).language(language).dated("2023-08-03".parse().unwrap());
        let report = Checker::new().check(&article);
        let found = report.findings().iter();
        found.map(|f| (f.relation, f.verdict, f.message.clone())).collect()
    }

    fn failing(text: &str, language: &str) -> Vec<(Relation, String)> {
        let failing = |verdict| matches!(verdict, Verdict::NearMiss | Verdict::Contradicted);
        let found = findings(text, language).into_iter();
        found.filter(|(_, verdict, _)| failing(*verdict)).map(|(r, _, m)| (r, m)).collect()
    }

    #[test]
    fn what_follows_is_told_once_however_often_it_is_said() {
        let text = "He was told to repay 6.8bn rand ($1.2bn; £910m). ".to_owned()
            + &"It was 8bn rand ($1.2bn; £910m). ".repeat(40);
        for (_, message) in failing(&text, "en") {
            let times = message.matches("says both").count();
            assert!(times <= MOST_EVIDENCE && message.len() < 1_000, "{times}: {message}");
        }
    }

    #[test]
    fn one_wrong_amount_of_three_is_one_finding() {
        for (language, text) in [
            ("da", "Broen kostede 10.000 euro (10.930 dollar/64.000 kroner)."),
            ("en", "The ferry cost €20,000 ($21,860/£14,300)."),
            ("de", "Die Brücke kostete 10.000 Euro (10.930 Dollar/7.900 Pfund)."),
            ("fr", "Le pont a coûté 10.000 euros (10.930 dollars/7.900 livres sterling)."),
            ("es", "El puente costó 10.000 euros (10.930 dólares/7.900 libras esterlinas)."),
            ("sv", "Bron kostade 10 000 euro (10 930 dollar/98 000 svenska kronor)."),
        ] {
            let failing = failing(text, language);
            assert_eq!(failing.len(), 1, "{text} {failing:?}");
            assert_eq!(failing[0].0, Relation::Conversion, "{text}");
            assert!(failing[0].1.contains("fit each other"), "{text} {failing:?}");
        }
    }

    #[test]
    fn a_shared_rate_does_not_accuse_the_pair_that_is_right() {
        let text = "Lot 4 made HK$2,551,000 (US$32,666,800), lot 5 made HK$660,000 (US$84,516).";
        let failing = failing(text, "en");
        assert_eq!(failing.len(), 1, "{failing:?}");
        assert_eq!(failing[0].0, Relation::Conversion);
        assert!(failing[0].1.contains("32"), "{failing:?}");
    }
}
