//! How many random figures the sources would support as well: a source full of numbers supports
//! anything.
//!
//! Nothing is drawn by chance: for some of the article's figures, numbers of as many digits at the
//! same place are looked for, all of them or evenly spaced ones.

use super::support::Supports;
use crate::claim::grounding::may_be_repeated;
use crate::figure::{Amount, Figure};
use crate::interval::Written;
use crate::verdict::Case;
use rust_decimal::{Decimal, dec};

/// At most so many figures of an article are tried, evenly spaced.
const MOST_FIGURES: usize = 32;

/// At most so many numbers are tried for each.
const MOST_NUMBERS: i64 = 90;

/// Figures with more digits are tried as if they had this many.
const MOST_DIGITS: u32 = 9;

/// The share in percent of random figures that the sources would support; `None` without sources
/// or figures to look for.
pub(in crate::verdict) fn random_support(case: &Case<'_>, supports: &Supports<'_>) -> Option<u8> {
    if case.sources.is_empty() {
        return None;
    }
    let wanted: Vec<&Figure> = case
        .figures
        .iter()
        .filter(|figure| may_be_repeated(figure) && figure.written().is_some())
        .collect();
    let step = wanted.len().div_ceil(MOST_FIGURES).max(1);
    let (mut tried, mut found) = (0u32, 0u32);
    for figure in wanted.into_iter().step_by(step) {
        for number in others(figure) {
            tried = tried.saturating_add(1);
            let other = Figure { amount: Amount::Single(number), ..figure.clone() };
            found = found.saturating_add(u32::from(supports.has(&other)));
        }
    }
    found.saturating_mul(100).checked_div(tried).and_then(|percent| u8::try_from(percent).ok())
}

/// Numbers of as many digits as a figure has, at the same place and evenly spaced.
fn others(figure: &Figure) -> impl Iterator<Item = Written> {
    let range = figure.written().and_then(|written| {
        let place = written.last_place();
        let digits = written.value().abs().checked_div(place)?.trunc().to_string().len();
        let digits = u32::try_from(digits).ok()?.clamp(1, MOST_DIGITS);
        let first = 10i64.checked_pow(digits.checked_sub(1)?)?;
        Some((first, first.checked_mul(9)?, place))
    });
    let (first, count, place) = range.unwrap_or((1, 0, dec!(1)));
    let tried = count.min(MOST_NUMBERS);
    (0..tried).filter_map(move |at| {
        let number = first.checked_add(at.checked_mul(count)?.checked_div(tried)?)?;
        Some(Written::new(Decimal::from(number).checked_mul(place)?, place))
    })
}

#[cfg(test)]
mod tests {
    use crate::rates::RateBook;
    use crate::{Article, Checker};

    fn share(source: &str) -> Option<u8> {
        let article = Article::new("It has 48 shops.").language("en");
        let source = Article::new(source).language("en");
        Checker::with_rates(RateBook::empty()).check(&article.against([source])).random_support()
    }

    #[test]
    fn the_more_numbers_a_source_has_the_more_random_figures_it_supports() {
        let numbers = |step: usize| -> String {
            (10..100).step_by(step).map(|number| format!("There are {number} shops.\n")).collect()
        };
        assert_eq!(share("It has 48 shops."), Some(1));
        assert_eq!(share(&numbers(1)), Some(100));
        let half = share(&numbers(2)).unwrap();
        assert!((40..60).contains(&half), "{half}");
    }

    #[test]
    fn without_sources_nothing_is_said() {
        let article = Article::new("It has 48 shops.").language("en");
        let report = Checker::with_rates(RateBook::empty()).check(&article);
        assert_eq!(report.random_support(), None);
    }
}
