//! The answers for one pair, by day and by month.
//!
//! The answer for a day, or for a month, is found by steps down an array, without a lock and
//! without an allocation.

use crate::rates::book::block::Block;
use crate::rates::book::day_rate::DayRate;
use crate::rates::book::memory_use::MemoryUse;
use crate::rates::route::Window;
use crate::rates::route::bounds::Bounds;
use chrono::{Datelike, NaiveDate};
use std::mem::size_of;
use std::sync::{Arc, LazyLock, OnceLock};

/// No rates are known outside these years.
const FIRST_YEAR: i32 = 1900;
const YEARS: usize = 300;

/// The answers of one pair.
#[derive(Debug)]
pub(in crate::rates) struct Answers {
    years: Box<[OnceLock<Box<Year>>]>,
}

/// What was worked out of a year.
#[derive(Debug, Default)]
struct Year {
    months: [Month; 12],
    bounds: OnceLock<Option<Bounds>>,
}

#[derive(Debug, Default)]
struct Month {
    days: OnceLock<Box<[Day; 31]>>,
    block: OnceLock<Box<Block>>,
}

#[derive(Debug, Default)]
struct Day {
    on: OnceLock<Arc<[DayRate]>>,
    around: OnceLock<Arc<[DayRate]>>,
}

static NOTHING: LazyLock<Arc<[DayRate]>> = LazyLock::new(|| Arc::from([]));

impl Answers {
    pub(in crate::rates) fn none(memory: &MemoryUse) -> Self {
        memory.add(YEARS * size_of::<OnceLock<Box<Year>>>());
        Self { years: std::iter::repeat_with(OnceLock::new).take(YEARS).collect() }
    }

    /// The answer for a day, worked out if it was not asked for before.
    pub(in crate::rates) fn of(
        &self,
        day: NaiveDate,
        window: Window,
        memory: &MemoryUse,
        work_out: impl FnOnce() -> Vec<DayRate>,
    ) -> &Arc<[DayRate]> {
        let Some(kept) = self.slot(day, window, memory) else { return &NOTHING };
        kept.get_or_init(|| {
            let rates = work_out();
            memory.add(rates.len() * size_of::<DayRate>());
            if rates.is_empty() { Arc::clone(&NOTHING) } else { rates.into() }
        })
    }

    /// The rates of a month, worked out if they were not asked for before; `None` for a month of
    /// which no rates are known.
    pub(in crate::rates) fn month(
        &self,
        year: i32,
        month0: u32,
        memory: &MemoryUse,
        work_out: impl FnOnce() -> Block,
    ) -> Option<&Block> {
        let block = self.month_slot(year, month0)?.block.get_or_init(|| {
            let block = work_out();
            memory.add(block.size());
            Box::new(block)
        });
        Some(&**block)
    }

    fn month_slot(&self, year: i32, month0: u32) -> Option<&Month> {
        let year = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        let year = self.years.get(year)?.get_or_init(Box::default);
        year.months.get(usize::try_from(month0).ok()?)
    }

    /// The bounds of a year's rates, worked out if they were not asked for before.
    pub(in crate::rates) fn bounds(
        &self,
        year: i32,
        work_out: impl FnOnce() -> Option<Bounds>,
    ) -> Option<Bounds> {
        let year = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
        *self.years.get(year)?.get_or_init(Box::default).bounds.get_or_init(work_out)
    }

    fn slot(
        &self,
        day: NaiveDate,
        window: Window,
        memory: &MemoryUse,
    ) -> Option<&OnceLock<Arc<[DayRate]>>> {
        let month = self.month_slot(day.year(), day.month0())?;
        let days = month.days.get_or_init(|| {
            memory.add(size_of::<[Day; 31]>());
            Box::default()
        });
        let day = days.get(usize::try_from(day.day0()).ok()?)?;
        Some(match window {
            Window::OnTheDay => &day.on,
            Window::Around => &day.around,
        })
    }
}
