//! Lists in parallel: "5 and 6 million euros ($5.5m and $6.6m)", "from 10 to 12 euros (from 75 to
//! 90 kroner)".

use crate::figure::FigureId;
use crate::figure::marked::MarkedText;
use crate::language::Cue;

/// Which of the amounts before a bracket equals which in it: the one right before all of them, or
/// list with list.
pub(in crate::claim::find) fn pairs(
    marked: MarkedText<'_>,
    anchors: &[FigureId],
    legs: &[FigureId],
) -> Vec<(FigureId, FigureId)> {
    let Some(last) = anchors.last() else { return Vec::new() };
    if !is_list(marked, legs) {
        return legs.iter().map(|leg| (*last, *leg)).collect();
    }
    if anchors.len() != legs.len() || !joined(marked, anchors) {
        return Vec::new();
    }
    anchors.iter().copied().zip(legs.iter().copied()).collect()
}

/// Whether several amounts are in one currency.
fn is_list(marked: MarkedText<'_>, legs: &[FigureId]) -> bool {
    let mut currencies =
        legs.iter().filter_map(|leg| marked.figure(*leg)).map(|figure| figure.currencies());
    let first = currencies.next();
    legs.len() > 1 && currencies.all(|currency| Some(currency) == first)
}

/// Whether amounts are a list: "5 and 6 million euros", "from 5 to 6".
fn joined(marked: MarkedText<'_>, figures: &[FigureId]) -> bool {
    const WORDS: usize = 4;
    figures.windows(2).all(|pair| {
        let [one, other] = pair else { return false };
        let (Some(one), Some(other)) = (marked.figure(*one), marked.figure(*other)) else {
            return false;
        };
        let between = marked.elements(one.span.end, other.span.start);
        let joint = between.iter().any(|element| {
            element.is_and()
                || element.is_range_word()
                || element.is_cue(Cue::Or)
                || element.is_separator()
        });
        one.currencies() == other.currencies() && between.len() <= WORDS && joint
    })
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::Conversion, language, text)
    }

    #[test]
    fn lists_run_in_parallel() {
        assert_eq!(
            claims("en", "Tickets cost 20 and 30 euros ($22 and $33)."),
            ["20 | $22", "30 euros | $33"]
        );
    }

    #[test]
    fn lists_of_two_lengths_do_not() {
        assert!(claims("en", "Tickets cost 20 euros ($22 and $33).").is_empty());
    }
}
