//! One name or sign may be taken for another currency of the text: "500 kroner" in an article of
//! Danish and Norwegian ones. So is one that is open.
//!
//! What a bare name can mean are its candidates. The country's own money needs no more than its bare
//! name where the others are written out ("100 svenske kroner, eller 66 kroner" in a Danish
//! article). Source: Imperial College London's style guide, "Money and currencies".

use crate::Report;
use crate::currency::{Country, Currency};
use crate::figure::{Basis, Figure, FigureId};
use rustc_hash::FxHashSet;

pub(super) fn found(report: &Report) -> Vec<Vec<FigureId>> {
    let home = report.country().and_then(Country::currency);
    let mut seen = FxHashSet::default();
    let bare = report.money().filter(|figure| is_bare(figure));
    let first = bare.filter(|figure| seen.insert(figure.currency()));
    let remarks = first.filter_map(|figure| {
        if figure.currency().is_none() {
            return Some(vec![figure.id]);
        }
        let other = report.money().find(|other| is_confused(figure, other, home))?;
        Some(vec![other.id, figure.id])
    });
    remarks.collect()
}

/// Whether the bare name of one figure could be read as the currency of the other.
fn is_confused(bare: &Figure, other: &Figure, home: Option<Currency>) -> bool {
    let Some(currency) = other.currency().filter(|one| Some(*one) != bare.currency()) else {
        return false;
    };
    bare.currencies_by_name().contains(&currency) && (is_bare(other) || bare.currency() != home)
}

/// Whether a name or sign could be several currencies, and its own words do not say which.
fn is_bare(figure: &Figure) -> bool {
    let money = figure.money();
    money.is_some_and(|money| money.candidates.len() > 1 && money.basis != Basis::Wording)
}

impl Figure {
    /// Every currency that its name or sign can mean.
    fn currencies_by_name(&self) -> &[Currency] {
        self.money().map_or(&[], |money| &money.candidates)
    }
}
