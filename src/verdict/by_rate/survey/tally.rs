//! On how many days the figures of a scenario meet.
//!
//! Where all rates of a month fit alike, its days are counted at once; else they are compared
//! together and counted as bits. A day is looked at by itself where rounding could decide, or where
//! its rates are not all official.

use crate::rates::{Bounds, Price, Quality, Rate};
use crate::verdict::by_rate::period_rates::days_set::DaysSet;
use crate::verdict::by_rate::period_rates::{Part, PeriodRates, Window};
use crate::verdict::by_rate::thresholds::{Fits, Thresholds};
use crate::verdict::compare::{Fit, is_market};

/// On how many days the figures of a scenario meet, and how well.
#[derive(Clone, Debug, Default)]
pub(in crate::verdict) struct Tally {
    /// On how many days the figures could be compared.
    pub(in crate::verdict) decided: usize,
    /// Whether a number or product was out of range on some day without any other.
    pub(in crate::verdict) is_out_of_range: bool,
    /// On how many days they meet as written by some rate.
    pub(in crate::verdict) as_written: usize,
    /// On how many days they meet at all.
    pub(in crate::verdict) meeting: usize,
    /// The worst fit by the rates that are sure.
    pub(in crate::verdict) worst: Option<Fit>,
    /// Whether only a market rate makes them meet on some day.
    pub(in crate::verdict) hangs_on_source: bool,
    /// Whether only an estimated rate does.
    pub(in crate::verdict) hangs_on_rate: bool,
    /// The days on which they meet.
    pub(in crate::verdict) fits: DaysSet,
    /// The days on which they were compared and do not.
    pub(in crate::verdict) misses: DaysSet,
}

/// The best fits of one day.
#[derive(Clone, Copy)]
struct DayFit {
    /// By any rate.
    any: Fit,
    /// By the rates that are sure: official ones; market rates where there are no others.
    sure: Fit,
    is_estimated: bool,
}

/// Compares on every day. The `extra` rates are open to the writer on each of them.
pub(super) fn tally(
    thresholds: Thresholds<'_>,
    period_rates: &PeriodRates,
    extra: &[Rate],
) -> Tally {
    let extra = Extra::of(&thresholds, extra);
    Counting { thresholds, period_rates, extra }.counted()
}

/// The fits of the days of a part, at most 64.
#[derive(Clone, Copy)]
pub(super) struct PartFits {
    /// The place of the first of them in the period.
    first: usize,
    /// By their places from there on.
    fits: Fits,
    /// The days whose fit is known, and those without a rate.
    known: u64,
}

impl PartFits {
    /// Whether a day of the part fits as written; `None` where it has to be looked at by itself.
    pub(super) fn as_written(&self, at: usize) -> Option<bool> {
        self.knows(at).then(|| self.has(self.fits.as_written, at))
    }

    /// Whether nothing is left to be found out about a day of the part.
    fn knows(&self, at: usize) -> bool {
        self.has(self.known, at)
    }

    fn has(&self, days: u64, at: usize) -> bool {
        days >> (at - self.first) & 1 == 1
    }
}

/// How the days of a part fit, where they can be compared together.
pub(super) fn fits_of(
    thresholds: &Thresholds<'_>,
    part: &Part<'_>,
    window: Window,
) -> Option<PartFits> {
    let prices = part.prices(window);
    let [_, highest] = prices.hull()?;
    let (first, days) = part.first();
    if days.len() > u64::BITS as usize || thresholds.may_overflow(highest) {
        return None;
    }
    let priced = prices.priced_bits(days.clone());
    let fits = thresholds.fits(prices.spans(days)?)?.among(priced);
    Some(PartFits { first, fits, known: fits.as_written | fits.about | fits.apart | !priced })
}

/// What is being counted.
struct Counting<'c> {
    thresholds: Thresholds<'c>,
    period_rates: &'c PeriodRates,
    extra: Extra,
}

/// The best fits of the rates that are open on every day.
#[derive(Clone, Copy, Default)]
struct Extra {
    any: Option<Fit>,
    sure: Option<Fit>,
}

impl Extra {
    fn of(thresholds: &Thresholds<'_>, extra: &[Rate]) -> Self {
        let mut best = Self::default();
        for rate in extra {
            let Some(fit) = thresholds.exact_fit(rate.interval) else { continue };
            best.any = best.any.max(Some(fit));
            if !is_market(rate.standing) {
                best.sure = best.sure.max(Some(fit));
            }
        }
        best
    }

    fn is_none(self) -> bool {
        self.any.is_none()
    }
}

impl Counting<'_> {
    fn counted(&self) -> Tally {
        let mut tally = Tally::default();
        if let Some(fit) = self.fit_of_the_period() {
            tally.take_all(&DaysSet::all(self.period_rates.days().len()), fit);
            return tally;
        }
        for part in self.period_rates.parts() {
            match self.fit_of_all_days(&part) {
                Some(fit) => tally.take_part(&part, fit),
                None => self.count_days(&part, &mut tally),
            }
        }
        tally
    }

    /// The fit of every day, where it is the same whatever the rate was.
    fn fit_of_the_period(&self) -> Option<Fit> {
        let Bounds { ends, is_official, .. } =
            self.period_rates.bounds().filter(|_| self.extra.is_none())?;
        self.thresholds.fit_of_all(ends).filter(|fit| is_official || *fit == Fit::Apart)
    }

    /// The fit of every day with a rate, where all rates are on one side of the marks.
    fn fit_of_all_days(&self, part: &Part<'_>) -> Option<Fit> {
        let prices = part.prices(Window::Open);
        let hull = prices.hull().filter(|_| self.extra.is_none() && part.is_whole())?;
        let is_official = prices.quality() == Some(Quality::Official);
        self.thresholds.fit_of_all(hull).filter(|fit| is_official || *fit == Fit::Apart)
    }

    fn count_days(&self, part: &Part<'_>, tally: &mut Tally) {
        let prices = part.prices(Window::Open);
        let is_simple = self.extra.is_none() && prices.quality() == Some(Quality::Official);
        let fits = if is_simple { fits_of(&self.thresholds, part, Window::Open) } else { None };
        if let Some(PartFits { first, fits, known }) = fits {
            tally.take_fits(first, fits);
            if known == u64::MAX {
                return;
            }
        }
        for (at, in_block) in part.places() {
            if fits.is_some_and(|fits| fits.knows(at)) {
                continue;
            }
            let of_day = prices.of_day(in_block);
            match self.day(at, of_day) {
                Some(fit) => tally.take(at, fit),
                None => tally.is_out_of_range |= !of_day.is_empty(),
            }
        }
    }

    fn day(&self, at: usize, prices: &[Price]) -> Option<DayFit> {
        let Extra { mut any, mut sure } = self.extra;
        let mut is_estimated = false;
        for (place, price) in prices.iter().enumerate() {
            let exact = || {
                self.period_rates.exactly(at, Window::Open).get(place).map(|rate| rate.interval())
            };
            let Some(fit) = self.thresholds.fit(price.low, price.high, exact) else { continue };
            match price.quality {
                Quality::Official => (any, sure) = (any.max(Some(fit)), sure.max(Some(fit))),
                Quality::Average => {
                    let fit = fit.min(Fit::About);
                    (any, sure) = (any.max(Some(fit)), sure.max(Some(fit)));
                }
                Quality::Market => any = any.max(Some(fit)),
                Quality::Estimated => {
                    is_estimated = true;
                    any = any.max(Some(fit));
                    sure = sure.max(Some(Fit::Apart));
                }
            }
        }
        let any = any?;
        // A market rate counts as sure where there is no other.
        Some(DayFit { any, sure: sure.unwrap_or(any), is_estimated })
    }
}

impl Tally {
    /// Days that all fit alike by rates that are sure, or not at all.
    fn take_all(&mut self, days: &DaysSet, fit: Fit) {
        let count = days.len();
        if count == 0 {
            return;
        }
        self.decided = self.decided.saturating_add(count);
        self.note(fit);
        if fit == Fit::Apart {
            self.misses.extend(days);
            return;
        }
        self.fits.extend(days);
        self.meeting = self.meeting.saturating_add(count);
        if fit == Fit::AsWritten {
            self.as_written = self.as_written.saturating_add(count);
        }
    }

    /// The days of a whole part that all fit alike.
    fn take_part(&mut self, part: &Part<'_>, fit: Fit) {
        let (first, days) = part.first();
        if days.len() > u64::BITS as usize {
            return self.take_all(&part.priced_days(Window::Open), fit);
        }
        let days = part.prices(Window::Open).priced_bits(days);
        let mut fits = Fits::default();
        match fit {
            Fit::AsWritten => fits.as_written = days,
            Fit::About => fits.about = days,
            Fit::Apart => fits.apart = days,
        }
        self.take_fits(first, fits);
    }

    /// Days by their places from the first one on, whose rates are all sure, or fit not at all.
    fn take_fits(&mut self, first: usize, fits: Fits) {
        let Fits { as_written, about, apart } = fits;
        let meeting = as_written | about;
        let count = |bits: u64| bits.count_ones() as usize;
        self.decided = self.decided.saturating_add(count(meeting | apart));
        self.meeting = self.meeting.saturating_add(count(meeting));
        self.as_written = self.as_written.saturating_add(count(as_written));
        let by_fit = [(apart, Fit::Apart), (about, Fit::About), (as_written, Fit::AsWritten)];
        let worst = by_fit.into_iter().find(|(days, _)| *days != 0).map(|(_, fit)| fit);
        worst.into_iter().for_each(|fit| self.note(fit));
        self.fits.insert_bits(first, meeting);
        self.misses.insert_bits(first, apart);
    }

    fn take(&mut self, at: usize, fit: DayFit) {
        self.decided = self.decided.saturating_add(1);
        self.note(fit.sure);
        if fit.any == Fit::Apart {
            self.misses.insert(at);
            return;
        }
        self.fits.insert(at);
        self.meeting = self.meeting.saturating_add(1);
        self.as_written = self.as_written.saturating_add(usize::from(fit.any == Fit::AsWritten));
        self.hangs_on_rate |= fit.is_estimated && fit.sure == Fit::Apart;
        self.hangs_on_source |= !fit.is_estimated && fit.sure == Fit::Apart;
    }

    /// Keeps the worst fit.
    fn note(&mut self, fit: Fit) {
        self.worst = Some(self.worst.map_or(fit, |worst| worst.min(fit)));
    }
}
