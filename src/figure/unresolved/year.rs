//! Numbers that are years, days of a month or ages: "2019", "в 1944 году", "3. august", "aged 66".

use super::{Counts, FigureReader, Unresolved};
use crate::interval::Written;
use crate::language::{FigureCue, MeaningSet, Switch};
use crate::number::gap::close;
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

    /// "3. august", "Aug. 7".
    pub(super) fn beside_a_month(&self, unresolved: &Unresolved<'_>) -> bool {
        let is_month = |at: usize| self.token(at).is_some_and(|token| token.may(MeaningSet::MONTH));
        let day = self.numbers.language.has(Switch::DayAfterMonth) && unresolved.is_day_of_month();
        let before = (unresolved.number.year_like || day)
            && unresolved.first.checked_sub(1).is_some_and(is_month)
            && self.numbers.together(unresolved.first);
        let near = || {
            let gap = self
                .token(unresolved.next)
                .map_or("", |next| self.between(unresolved.span.end, next.span.start));
            close(gap.strip_prefix('.').unwrap_or(gap))
        };
        before || (is_month(unresolved.next) && near())
    }

    /// "3月", "5일": a word for the day or the month of a date is on the digits.
    pub(super) fn is_before_date_word(&self, unresolved: &Unresolved<'_>) -> bool {
        self.token(unresolved.next).is_some_and(|word| word.says_of_figures(FigureCue::OfDate))
            && self.attached(unresolved.next)
            && unresolved.number.form.digits
            && unresolved.is_day_of_month()
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

impl Unresolved<'_> {
    /// Whether its number can be the day of a month.
    fn is_day_of_month(&self) -> bool {
        let value = self.single().map(Written::value);
        !self.number.form.scale
            && value.is_some_and(|value| {
                value.fract().is_zero() && value >= Decimal::ONE && value <= dec!(31)
            })
    }
}
