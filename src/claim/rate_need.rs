//! Which rates judging takes: the pairs of a claim's currencies over the days in question.
//!
//! "495.000 rubler, svarende til 36.000 kroner" in August 2023 takes roubles to kroner from the
//! last business day of July to the first of September, since agencies use neighbouring fixings.

use super::{Assertion, Claim};
use crate::article::ArticleDate;
use crate::common::business_day::{after, before};
use crate::currency::Currency;
use crate::currency::RateNeed;
use crate::figure::{Figure, FigureId};

impl Claim {
    /// The pairs and days whose rates decide this claim; empty where none are needed, and where
    /// neither the text nor the article is dated, or only to more than five years, over which no
    /// rate of a day decides.
    #[must_use]
    pub fn rate_needs(&self, figures: &[Figure], date: Option<ArticleDate>) -> Vec<RateNeed> {
        let days = [self.dated(), date]
            .into_iter()
            .flatten()
            .filter(|date| !date.is_wide())
            .map(|date| (before(date.from()), after(date.to())));
        let pairs = self.pairs(figures);
        let needs = days.flat_map(|(from, to)| {
            pairs.iter().map(move |(base, quote)| RateNeed { base: *base, quote: *quote, from, to })
        });
        merged(needs.collect())
    }

    fn pairs(&self, figures: &[Figure]) -> Vec<(Currency, Currency)> {
        let compared = match &self.assertion {
            Assertion::Triangle { derived, .. } => Some(*derived),
            other => other.by_rate(),
        };
        let combined = compared.and_then(|[one, other]| two(figures, one, other));
        let mut pairs = Vec::new();
        if let Some((one, other)) = combined {
            for base in one.currencies() {
                pairs.extend(
                    other
                        .currencies()
                        .iter()
                        .filter(|quote| *quote != base)
                        .map(|quote| (*base, *quote)),
                );
            }
        }
        pairs
    }
}

/// Needs in order, those for one pair joined where their days touch.
pub(crate) fn merged(mut needs: Vec<RateNeed>) -> Vec<RateNeed> {
    needs.sort_unstable();
    let mut merged: Vec<RateNeed> = Vec::with_capacity(needs.len());
    for need in needs {
        match merged.last_mut() {
            Some(last)
                if (last.base, last.quote) == (need.base, need.quote)
                    && need.from <= after(last.to) =>
            {
                last.to = last.to.max(need.to);
            }
            Some(_) | None => merged.push(need),
        }
    }
    merged
}

fn two(figures: &[Figure], one: FigureId, other: FigureId) -> Option<(&Figure, &Figure)> {
    figures.get(one).zip(figures.get(other))
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use super::*;
    use crate::rates::RateBook;
    use crate::{Article, Checker};
    use chrono::NaiveDate;

    fn needs(text: &str, date: &str) -> Vec<String> {
        let article = Article::new(text).language("da").dated(date.parse().unwrap());
        let needs = Checker::with_rates(RateBook::empty()).extract(&article).rate_needs();
        needs
            .iter()
            .map(|need| format!("{}/{} {} {}", need.base, need.quote, need.from, need.to))
            .collect()
    }

    #[test]
    fn a_day_takes_the_business_days_beside_it() {
        let text = "De lover 495.000 rubler (36.000 kroner).";
        assert_eq!(needs(text, "2023-08-07"), ["RUB/DKK 2023-08-04 2023-08-08"]);
        assert_eq!(needs(text, "2023-08-05"), ["RUB/DKK 2023-08-04 2023-08-07"]);
        assert_eq!(needs(text, "2023-08"), ["RUB/DKK 2023-07-31 2023-09-01"]);
    }

    #[test]
    fn needs_of_several_claims_are_named_once() {
        let text = "De lover 495.000 rubler (36.000 kroner) og 190.000 rubler (13.600 kroner).";
        assert_eq!(needs(text, "2023-08-03"), ["RUB/DKK 2023-08-02 2023-08-04"]);
    }

    #[test]
    fn a_dated_amount_takes_its_own_days_too() {
        let text = "I 1998 kostede den 300.000 dollar (dengang 2 millioner kroner).";
        assert_eq!(
            needs(text, "2023-08-03"),
            ["USD/DKK 1997-12-31 1999-01-01", "USD/DKK 2023-08-02 2023-08-04"]
        );
    }

    #[test]
    fn amounts_side_by_side_take_no_rates() {
        assert!(needs("Han gav 4 millioner dollar og 3 millioner euro.", "2023-08-03").is_empty());
    }

    #[test]
    fn days_at_the_end_of_time_do_not_overflow() {
        assert_eq!(after(NaiveDate::MAX), NaiveDate::MAX);
        assert_eq!(before(NaiveDate::MIN), NaiveDate::MIN);
    }
}
