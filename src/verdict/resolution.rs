//! What judging learns of a currency that the text leaves open: only some make its pair hold.
//!
//! It is the last and weakest evidence for a bare name of money, and is beside the figures,
//! which judging never changes. A figure that nothing in the article decided takes the likeliest
//! currency with which its conversion works. The verdict stays what it was (*plausible, on the
//! currency*), and so do the candidates.

use super::Finding;
use crate::currency::Currency;
use crate::figure::{Basis, Figure, FigureId, Money};
use std::collections::BTreeMap;

/// The currencies that an article's conversions gave to figures whose text leaves them open.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::figure::Basis;
/// use exchequer::{Article, Checker};
///
/// let article = Article::new("Det kostar 100 euro (1 180 kr).").language("en");
/// let article = article.dated("2023-08-03".parse()?);
/// let report = Checker::new().check(&article);
/// let crowns = &report.figures()[1];
/// assert_eq!(crowns.currency(), None);
/// let resolved = report.resolution().currency(crowns);
/// assert_eq!(resolved.map(|currency| currency.to_string()).as_deref(), Some("SEK"));
/// assert_eq!(report.resolution().basis(crowns), Some(Basis::Pair));
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resolution {
    chosen: BTreeMap<FigureId, Currency>,
}

impl Resolution {
    /// What the conversions and stated rates among `findings` decide. The first of two that decide otherwise
    /// counts.
    pub(super) fn of<'f>(figures: &[Figure], findings: impl Iterator<Item = &'f Finding>) -> Self {
        let mut resolution = Self::default();
        for finding in findings.filter(|finding| finding.relation.is_by_rate()) {
            let (Some(anchor), [one, other]) = (finding.anchor, finding.figures.as_slice()) else {
                continue;
            };
            let derived = if anchor == *one { *other } else { *one };
            let working = likeliest(figures, [anchor, derived], &finding.currencies);
            let Some([native, converted]) = working else { continue };
            resolution.choose(figures, anchor, native);
            resolution.choose(figures, derived, converted);
        }
        resolution
    }

    fn choose(&mut self, figures: &[Figure], id: FigureId, currency: Currency) {
        let money = figures.get(id).and_then(|figure| figure.money());
        if money.is_some_and(|money| money.currency.is_none()) {
            self.chosen.entry(id).or_insert(currency);
        }
    }

    /// The figure's currency: what the text says, or else what its conversion decides; `None`
    /// where neither does.
    #[must_use]
    pub fn currency(&self, figure: &Figure) -> Option<Currency> {
        figure.currency().or_else(|| self.chosen.get(&figure.id).copied())
    }

    /// What decided the figure's currency; `None` where the figure is not money.
    #[must_use]
    pub fn basis(&self, figure: &Figure) -> Option<Basis> {
        let by_pair = figure.currency().is_none() && self.chosen.contains_key(&figure.id);
        let basis = |money: &Money| if by_pair { Basis::Pair } else { money.basis };
        figure.money().map(basis)
    }
}

/// The working pair that comes first among the candidates of both figures together.
fn likeliest(
    figures: &[Figure],
    [anchor, derived]: [FigureId; 2],
    working: &[[Currency; 2]],
) -> Option<[Currency; 2]> {
    let rank = |figure: FigureId, currency: Currency| {
        let candidates = figures.get(figure)?.currencies();
        candidates.iter().position(|candidate| *candidate == currency)
    };
    let ranked = working.iter().filter_map(|pair| {
        let [native, converted] = *pair;
        Some((rank(anchor, native)? + rank(derived, converted)?, *pair))
    });
    ranked.min_by_key(|(rank, _)| *rank).map(|(_, pair)| pair)
}
