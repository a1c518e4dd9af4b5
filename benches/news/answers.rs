//! Whether articles are read and judged as they were written.

use super::{
    CHARACTERS_PER_CONVERSION, CHARACTERS_PER_FIGURE, Conversion, Corpus, Dating, Known, SHARES,
};
use exchequer::claim::Relation;
use exchequer::figure::{Figure, Kind};
use exchequer::verdict::{Finding, Verdict};
use exchequer::{Checker, Extraction, Report};
use std::ops::Range;

/// An amount that is wrong by this factor is wrong on any day of two years.
const WRONG_ON_ANY_DAY: f64 = 3.0;

/// Extracts every article.
///
/// # Panics
///
/// Where an article has other figures than were written.
pub fn read(checker: &Checker, news: &Corpus) -> Vec<Extraction> {
    let read = |article| checker.extract(article);
    let read: Vec<Extraction> = news.articles.iter().map(read).collect();
    let odd = read.iter().zip(&news.known).filter_map(|(one, known)| difference(one, known));
    let odd: Vec<String> = odd.collect();
    assert!(
        odd.is_empty(),
        "{} articles are read otherwise than written:\n{}",
        odd.len(),
        odd.join("\n")
    );
    read
}

/// The words around the first figure that is read otherwise than it was written.
fn difference(read: &Extraction, known: &Known) -> Option<String> {
    let text = read.article.text();
    let starts = |figure: &Figure| {
        // "minus" belongs to the figure, and was written before it.
        let sign = figure.span().of(text).find(char::is_numeric).unwrap_or(0);
        figure.span().start..=figure.span().start + sign
    };
    // Whether "2014 году" counts years is for the tests of extraction to say; what is money is not.
    let same = |(figure, (kind, start)): (&Figure, &(Kind, usize))| {
        (figure.kind() == Kind::Money) == (*kind == Kind::Money) && starts(figure).contains(start)
    };
    let alike = read.figures.iter().zip(&known.figures).take_while(|pair| same(*pair)).count();
    let (figure, written) = (read.figures.get(alike), known.figures.get(alike));
    if figure.is_none() && written.is_none() {
        return None;
    }
    let places = [figure.map(|figure| figure.span().start), written.map(|(_, start)| *start)];
    let at = places.into_iter().flatten().min()?;
    let line = text[..at].rfind(". ").map_or(0, |end| end + 2);
    let words: String = text[line..].chars().take(160).collect();
    let figure = figure.map(|figure| (figure.kind(), figure.span().of(text)));
    Some(format!("{figure:?}, written {written:?}: {words}"))
}

/// Compares the mix of what was read with that of real news: how many figures, conversions and
/// amounts of money there are, and of the other kinds how many were written.
///
/// # Panics
///
/// Where it is another.
pub fn compare_mix(news: &Corpus, read: &[Extraction]) {
    let read: Vec<Kind> =
        read.iter().flat_map(|one| &one.figures).map(|figure| figure.kind()).collect();
    let written: Vec<Kind> =
        news.known.iter().flat_map(|known| &known.figures).map(|(kind, _)| *kind).collect();
    let (characters, all) = (news.characters() as f64, read.len() as f64);
    let near = |what: &str, found: f64, meant: f64, most: f64| {
        assert!((found / meant - 1.0).abs() < most, "{what}: {found:.3}, in real news {meant:.3}");
    };
    near("characters to a figure", characters / all, CHARACTERS_PER_FIGURE, 0.08);
    near("characters to an article", characters / news.articles.len() as f64, 2_300.0, 0.15);
    for (kind, share) in SHARES {
        let figures = if kind == Kind::Money { &read } else { &written };
        let count = figures.iter().filter(|figure| **figure == kind).count();
        near(&format!("{kind:?}"), count as f64 / all, share, 0.15);
    }
    let conversions = news.conversions() as f64;
    near("characters to a conversion", characters / conversions, CHARACTERS_PER_CONVERSION, 0.15);
}

/// Checks every article.
///
/// # Panics
///
/// Where a right conversion is accused, a wrong one passes, or one that is not there is found.
pub fn judge(checker: &Checker, news: &Corpus, dating: Dating) -> Vec<Report> {
    let judge = |(article, known): (_, &Known)| {
        let report = checker.check(article);
        let conversions = || {
            report.findings().iter().filter(|finding| finding.relation() == Relation::Conversion)
        };
        let found = conversions().count();
        assert!(found <= known.conversions.len() + known.open_pairs.len(), "{}", article.text());
        // The sign or name of a currency may be outside of the numbers.
        let at = |span: &Range<usize>| {
            let covers = |finding: &&Finding| {
                finding.span().start <= span.start && span.end <= finding.span().end
            };
            let finding = conversions().find(covers);
            finding.unwrap_or_else(|| panic!("no conversion in {}", &article.text()[span.clone()]))
        };
        for conversion in &known.conversions {
            let finding = at(&conversion.span);
            let right = is_right(finding, conversion, dating);
            assert!(
                right,
                "{conversion:?} in {:?}: {finding}",
                &article.text()[..conversion.span.end]
            );
        }
        known.open_pairs.iter().for_each(|span| assert!(!at(span).figures().is_empty()));
        report
    };
    news.articles.iter().zip(&news.known).map(judge).collect()
}

/// Whether a verdict is one that the conversion can have.
fn is_right(finding: &Finding, conversion: &Conversion, dating: Dating) -> bool {
    use Verdict::{Contradicted, Holds, HoldsApproximately, NearMiss, Plausible, Unverifiable};
    let clearly_wrong = conversion.off_by > WRONG_ON_ANY_DAY;
    match (dating, conversion.is_right()) {
        (Dating::Day, true) => matches!(finding.verdict(), Holds | HoldsApproximately | Plausible),
        (Dating::Day, false) => matches!(finding.verdict(), NearMiss | Contradicted),
        (Dating::Undated, true) => !matches!(finding.verdict(), NearMiss | Contradicted),
        (Dating::Undated, false) => {
            matches!(finding.verdict(), Plausible | Contradicted | Unverifiable)
        }
        (_, true) => matches!(finding.verdict(), Holds | HoldsApproximately | Plausible),
        (_, false) if clearly_wrong => finding.verdict() == Contradicted,
        (_, false) => true,
    }
}
