//! The first amount in a foreign currency has no equivalent in the country's own.
//!
//! "It cost 5 million dollars" in a Danish article is marked where no kroner are beside it; a later
//! mention of dollars is not, and a headline is not, which has no room for it. Source: the Wall
//! Street Journal's stylebook, "currencies".

use crate::Report;
use crate::article::PartKind;
use crate::claim::Relation;
use crate::currency::{Country, Currency};
use crate::figure::{Figure, FigureId};
use rustc_hash::FxHashSet;

pub(super) fn found(report: &Report) -> Vec<Vec<FigureId>> {
    let Some(home) = report.country().and_then(Country::currency) else { return Vec::new() };
    let equated = with_equivalent(report, home);
    let mut seen = FxHashSet::default();
    let foreign = report.money().filter(|figure| !is_in_headline(report, figure));
    let first = foreign.filter(|figure| {
        let currency = currency(report, figure).filter(|currency| *currency != home);
        currency.is_some_and(|currency| seen.insert(currency))
    });
    first.filter(|figure| !equated.contains(&figure.id)).map(|figure| vec![figure.id]).collect()
}

/// The figures that are said to be an amount, or to have a rate, in this currency.
fn with_equivalent(report: &Report, home: Currency) -> FxHashSet<FigureId> {
    let relations = [Relation::Conversion, Relation::StatedRate];
    let findings = report.findings().iter();
    let findings = findings.filter(|finding| relations.contains(&finding.relation));
    let is_home = |id: &FigureId| {
        let figure = report.figure(*id);
        figure.and_then(|figure| currency(report, figure)) == Some(home)
    };
    let of_home = findings.filter(|finding| finding.figures.iter().any(is_home));
    of_home.flat_map(|finding| finding.figures.iter().copied()).collect()
}

fn currency(report: &Report, figure: &Figure) -> Option<Currency> {
    figure.currency().or_else(|| report.resolution().currency(figure))
}

fn is_in_headline(report: &Report, figure: &Figure) -> bool {
    let parts = report.article().given_parts().iter();
    let mut headlines = parts.filter(|part| part.kind == PartKind::Headline);
    headlines.any(|part| part.span.start <= figure.span.start && figure.span.end <= part.span.end)
}
