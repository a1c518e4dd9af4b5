//! Whether a change after two values is of another thing, or over another time, than from the one
//! to the other: "rose from $40m to $50m, shares rose 12 per cent", "fell $1.20 to $38.50, down 12
//! per cent this year".

use super::figures::{Gap, cue};
use crate::figure::Figure;
use crate::figure::marked::{Element, ElementKind, MarkedText};
use crate::language::{Cue, FigureCue, MeaningSet};

/// Who moves by the last figure, where the words after the last comma or dash say so.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mover {
    /// ", up 25 per cent": what moved from value to value.
    Same,
    /// ", shares rose 12 per cent"
    Another,
}

impl Mover {
    /// Who moves by the figure after a gap; `None` where no word of its last clause says that
    /// anything moves.
    pub(super) fn in_last_clause(marked: MarkedText<'_>, gap: &Gap<'_>) -> Option<Self> {
        let Some(last) = gap.elements.iter().rposition(Element::is_separator) else {
            return is_after_verb(marked, gap).then_some(Self::Another);
        };
        let (before, clause) = gap.elements.split_at_checked(last)?;
        // "in April, led by food, up": a clause between is about another thing, unless it says
        // when.
        let between =
            before.iter().rposition(Element::is_separator).and_then(|at| before.get(at..));
        let is_when = |between: &[Element<'_>]| between.iter().any(|one| one.is_cue(Cue::Earlier));
        if between.is_some_and(|between| !is_when(between)) {
            return Some(Self::Another);
        }
        let clause = clause.get(1..)?;
        let words = clause.iter().filter(|element| !element.is_hedge() && !element.is_article());
        let moves = |element: &&Element<'_>| {
            marked.any_phrase(element.span.start, element.span.end, cue(FigureCue::Moved))
        };
        let subject = words.clone().take_while(|element| !moves(element)).count();
        match words.skip(subject).count() {
            0 => None,
            _ if subject > 0 => Some(Self::Another),
            _ => Some(Self::Same),
        }
    }
}

/// Whether an element is a phrase of one of these kinds.
fn says(marked: MarkedText<'_>, element: &Element<'_>, kinds: MeaningSet) -> bool {
    marked.any_phrase(element.span.start, element.span.end, kinds)
}

/// Whether an element may be a part of a subject and its verb.
fn is_named(element: &Element<'_>) -> bool {
    // Verbs that say that something is more or less are cues of difference.
    (element.is_filler() || element.is_cue(Cue::Different))
        && !element.is_hedge()
        && !element.is_article()
        && !element.is_range_word()
}

/// Whether another verb and its subject are between a change and the value after it, without a
/// comma: "29.4% وارتفع الدين إلى".
pub(super) fn begins_with_verb(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    let moves = |element: &Element<'_>| says(marked, element, cue(FigureCue::Moved));
    gap.elements.iter().skip_while(|element| !moves(element)).skip(1).any(is_named)
}

/// Whether the words after the last comma of a gap name something else that moves to the value
/// after it: "sales rose 8 per cent, profit rose to". Two words are a subject and its verb; where
/// verbs come last, any noun is a subject.
pub(super) fn begins_another(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    let Some(last) = gap.elements.iter().rposition(Element::is_separator) else { return false };
    let clause = gap.elements.get(last.saturating_add(1)..).unwrap_or_default();
    const SAID: MeaningSet =
        cue(FigureCue::Moved).with(cue(FigureCue::Reached)).with(cue(FigureCue::Base));
    let verb = clause.iter().position(|element| says(marked, element, SAID));
    let subject = clause.get(..verb.unwrap_or(clause.len())).unwrap_or_default();
    let named = subject.iter().filter(|element| is_named(element)).count();
    let has_verb = verb.is_some() || marked.context.language.has_role_endings();
    named >= if has_verb { 1 } else { 2 }
}

/// Whether another thing moves by the figure after a gap, where its verb follows it: "603 millióra
/// nőtt, a nyereség 2,4 százalékkal nőtt".
pub(super) fn is_moved_after(marked: MarkedText<'_>, gap: &Gap<'_>, by: &Figure) -> bool {
    let next = marked.clause_after(by.span.end);
    let language = &marked.context.language;
    let last = gap.elements.iter().rposition(Element::is_separator).unwrap_or_default();
    let ended = last.checked_sub(1).and_then(|before| gap.elements.get(before));
    let is_ended = ended.is_some_and(|verb| says(marked, verb, cue(FigureCue::Moved)));
    // ", which is a 25 per cent drop" has its noun where another subject has its verb.
    let verbs = if language.has_role_endings() && language.has_blanks() && !is_ended {
        cue(FigureCue::Moved)
    } else {
        cue(FigureCue::Moved).with(cue(FigureCue::ChangeOf))
    };
    let moves = next.first().is_some_and(|next| says(marked, next, verbs));
    moves && begins_another(marked, gap)
}

/// Whether another subject follows a verb, where verbs come last: "412억원으로 늘었고 매출은 7.2%".
fn is_after_verb(marked: MarkedText<'_>, gap: &Gap<'_>) -> bool {
    const VERBS: MeaningSet = cue(FigureCue::Moved).with(cue(FigureCue::ChangeOf));
    let language = &marked.context.language;
    let is_verb = |element: &Element<'_>| says(marked, element, VERBS);
    let mut after = gap.elements.iter().skip_while(|element| !is_verb(element)).skip(1);
    language.has_role_endings()
        && language.has_blanks()
        && after.any(|element| matches!(element.kind, ElementKind::Word) && !is_verb(element))
}

/// Whether a change after its values says over which time it is: "fell $1.20 to $38.50, down 12 per
/// cent this year". It is then that of another time; and so it is where it is compared with an
/// earlier value and the value before it has a date of its own: "from $48m in May, up 25 per cent
/// from a year earlier".
pub(super) fn is_over_another_time(
    marked: MarkedText<'_>,
    before: &Gap<'_>,
    value: &Figure,
    by: &Figure,
) -> bool {
    const TIME: MeaningSet = cue(FigureCue::OverTime).with(cue(FigureCue::Since));
    let last = before.elements.iter().rposition(Element::is_separator).unwrap_or_default();
    let lead = before.elements.get(last..).unwrap_or_default();
    let after = marked.clause_after(by.span.end);
    let says_time =
        |element: &Element<'_>| marked.any_phrase(element.span.start, element.span.end, TIME);
    let is_date = |element: &Element<'_>| element.is_date(marked);
    let dated = || marked.clause_after(value.span.end).iter().any(is_date);
    lead.iter().chain(&after).any(says_time)
        || (after.iter().any(|element| element.is_cue(Cue::Earlier)) && dated())
}

#[cfg(test)]
#[cfg(feature = "lang-all")]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn changes(language: &str, text: &str) -> usize {
        found(Relation::Change, language, text).len()
    }

    #[test]
    fn a_clause_in_which_something_else_moves_is_no_change_of_the_values() {
        for (language, text) in [
            ("en", "Sales rose from $40m to $50m, shares rose 12 per cent."),
            ("en", "The index lost 86 points to 467, with banks down 13 per cent."),
            ("en", "It rose to 12 per cent from 7 per cent, led by food, up 18 per cent."),
            ("da", "Salget steg fra 40 mio. kr. til 50 mio. kr., aktien steg 12 procent."),
        ] {
            assert_eq!(changes(language, text), 0, "{text}");
        }
        assert_eq!(changes("en", "Sales rose from $40m to $50m, up 25 per cent."), 1);
    }

    #[test]
    fn a_change_over_another_time_is_none_of_the_values() {
        for (language, text) in [
            ("en", "Shares fell $1.20 to $38.50, down 12 per cent this year."),
            ("en", "Sales rose to $50m from $48m in May, up 25 per cent from a year earlier."),
            ("de", "Die Aktie stieg von 37 auf 38 Euro, seit Januar ein Plus von 12 Prozent."),
            ("fr", "L'action passe de 37 à 38 euros, en hausse de 12 % depuis janvier."),
        ] {
            assert_eq!(changes(language, text), 0, "{text}");
        }
        let dated = "Sales rose to $50m from $40m a year earlier, up 25 per cent.";
        assert_eq!(changes("en", dated), 1);
    }
}
