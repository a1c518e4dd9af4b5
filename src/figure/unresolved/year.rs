//! Numbers that are years or ages: "2019", "в 1944 году", "aged 66".

use super::{Counts, FigureReader, Unresolved};
use crate::language::{FigureCue, MeaningSet, Switch};
use rust_decimal::{Decimal, dec};

impl FigureReader<'_, '_> {
    /// "2019", "в 1944 году"; not "Of 1200 members", and not 4500.
    pub(in crate::figure) fn is_year(&self, unresolved: &Unresolved<'_>, bare: bool) -> bool {
        const LAST: Decimal = dec!(2200);
        let counts_years = matches!(unresolved.counts,
            Counts::Measure(measure) if measure.name() == "year");
        let named = counts_years && self.numbers.language.has(Switch::WordAfterYear);
        let early = || unresolved.single().is_none_or(|written| written.value() <= LAST);
        unresolved.number.year_like
            && unresolved.number.is_year()
            && (early() || self.is_told_year(unresolved))
            && (named || (bare && !self.is_counted(unresolved)))
    }

    /// "ปี 2561", "2561年": a word for "year" is before or after a year of any calendar.
    fn is_told_year(&self, unresolved: &Unresolved<'_>) -> bool {
        let says = |at: usize, cue: FigureCue| {
            self.token(at).is_some_and(|token| token.says_of_figures(cue))
        };
        let before = |at: usize| says(at, FigureCue::BeforeYear) && self.numbers.together(at + 1);
        unresolved.first.checked_sub(1).is_some_and(before)
            || (says(unresolved.next, FigureCue::OfYear) && self.numbers.together(unresolved.next))
    }

    /// "Of 1200 members": a count of things that opens a sentence.
    fn is_counted(&self, unresolved: &Unresolved<'_>) -> bool {
        const REACH: usize = 16;
        let text = self.numbers.text;
        let span = unresolved.span;
        let mut next = text.get(span.end..).unwrap_or_default().chars();
        let counts = next.next() == Some(' ') && next.next().is_some_and(char::is_alphabetic);
        let from = text.ceil_char_boundary(span.start.saturating_sub(REACH));
        let before = self.between(from, span.start);
        // "Von 1939 bis 1945", "Of 1848 and 1849"
        let goes_on = || {
            let set = MeaningSet::RANGE.with(MeaningSet::AND).with(MeaningSet::MONTH);
            self.token(unresolved.next).is_some_and(|token| token.may(set))
                && self.numbers.together(unresolved.next)
        };
        counts && self.numbers.language.opens_whole(before) && !goes_on()
    }

    /// "aged 66", "im Alter von 45 Jahren".
    pub(in crate::figure) fn is_aged(&self, unresolved: &Unresolved<'_>) -> bool {
        let in_years = match unresolved.counts {
            Counts::Measure(measure) => measure.name() == "year",
            Counts::Things => unresolved.unit.is_none() && !unresolved.number.form.scale,
            Counts::Percent
            | Counts::PercentagePoint
            | Counts::Multiple
            | Counts::Ratio
            | Counts::Age
            | Counts::Year
            | Counts::Date => false,
        };
        let before = unresolved.first.checked_sub(1).and_then(|at| self.token(at));
        in_years
            && before.is_some_and(|token| token.says_of_figures(FigureCue::Aged))
            && self.numbers.together(unresolved.first)
    }
}
