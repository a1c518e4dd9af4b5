//! Reads a pack: the index at once, each series when it is asked for.

use super::MAGIC;
use crate::currency::Currency;
use crate::rates::SourceId;
use crate::rates::series::{Entry, Series};
use chrono::{Duration, NaiveDate};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::sync::Arc;

/// A source's pack, opened.
#[derive(Clone, Debug)]
pub(in crate::rates) struct Pack {
    pub(in crate::rates) source: SourceId,
    pub(in crate::rates) bodies: Vec<((Currency, Currency), Body)>,
}

/// A series still packed.
#[derive(Clone, Debug)]
pub(in crate::rates) struct Body {
    calendar: Arc<[NaiveDate]>,
    bytes: &'static [u8],
}

impl Pack {
    /// Reads head, calendar and index; `None` where they are damaged.
    pub(in crate::rates) fn open(bytes: &'static [u8]) -> Option<Self> {
        let mut bytes = Bytes(bytes.strip_prefix(MAGIC)?);
        let source = SourceId(Cow::Borrowed(bytes.text()?));
        let calendar = bytes.calendar()?;
        let index: Vec<_> = (0..bytes.number()?).map(|_| bytes.index_row()).collect::<Option<_>>()?;
        let bodies = index
            .into_iter()
            .map(|(pair, len)| {
                Some((pair, Body { calendar: Arc::clone(&calendar), bytes: bytes.take(len)? }))
            })
            .collect::<Option<_>>()?;
        bytes.0.is_empty().then_some(Self { source, bodies })
    }
}

impl Body {
    /// Unpacks the series; `None` where the bytes are damaged.
    pub(in crate::rates) fn unpack(&self) -> Option<Series> {
        let mut bytes = Bytes(self.bytes);
        let mut days = self.calendar.as_ref();
        let mut entries = Vec::with_capacity(self.bytes.len().min(days.len()));
        while !bytes.0.is_empty() {
            days = days.get(usize::try_from(bytes.number()?).ok()?..)?;
            let (run, rest) = days.split_at_checked(usize::try_from(bytes.number()?).ok()?)?;
            bytes.run(run, &mut entries)?;
            days = rest;
        }
        Series::new(entries)
    }
}

/// What is left to read.
struct Bytes(&'static [u8]);

impl Bytes {
    fn take(&mut self, len: usize) -> Option<&'static [u8]> {
        let (taken, rest) = self.0.split_at_checked(len)?;
        self.0 = rest;
        Some(taken)
    }

    /// A number of any length.
    fn number_wide(&mut self) -> Option<u128> {
        let mut number = 0u128;
        for shift in (0..u128::BITS).step_by(7) {
            let (&byte, rest) = self.0.split_first()?;
            self.0 = rest;
            let digit = u128::from(byte & 0x7f);
            number |= digit.checked_shl(shift).filter(|shifted| shifted >> shift == digit)?;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A number of one byte or two, as nearly all are.
    fn number_short(&mut self) -> Option<u64> {
        let (number, rest) = match self.0 {
            [one @ ..0x80, rest @ ..] => (u64::from(*one), rest),
            [one, two @ ..0x80, rest @ ..] => (u64::from(one & 0x7f) | u64::from(*two) << 7, rest),
            _ => return None,
        };
        self.0 = rest;
        Some(number)
    }

    fn number(&mut self) -> Option<u64> {
        self.number_short().or_else(|| self.number_wide()?.try_into().ok())
    }

    fn signed(&mut self) -> Option<i128> {
        let number = self.number_short().map(u128::from).or_else(|| self.number_wide())?;
        let magnitude = i128::try_from(number >> 1).ok()?;
        Some(if number & 1 == 0 { magnitude } else { -magnitude - 1 })
    }

    fn text(&mut self) -> Option<&'static str> {
        let len = self.number()?.try_into().ok()?;
        std::str::from_utf8(self.take(len)?).ok()
    }

    fn calendar(&mut self) -> Option<Arc<[NaiveDate]>> {
        let mut day = 0i32;
        let days = (0..self.number()?).map(|_| {
            day = day.checked_add(self.number()?.try_into().ok()?)?;
            NaiveDate::from_num_days_from_ce_opt(day)
        });
        days.collect()
    }

    fn index_row(&mut self) -> Option<((Currency, Currency), usize)> {
        let base = Currency::from_code(self.text()?)?;
        let quote = Currency::from_code(self.text()?)?;
        Some(((base, quote), self.number()?.try_into().ok()?))
    }

    fn run(&mut self, days: &[NaiveDate], entries: &mut Vec<Entry>) -> Option<()> {
        let digits = self.number()?;
        let scale = u32::try_from(digits >> 1).ok().filter(|scale| *scale <= Decimal::MAX_SCALE)?;
        let keeps_zeros = digits & 1 == 1;
        let nominal = self.number()?.try_into().ok()?;
        let set = SetDay::read(self.number()?)?;
        let mut mantissa = 0i128;
        for &valid_from in days {
            mantissa = mantissa.checked_add(self.signed()?)?;
            let value = if keeps_zeros { exact(mantissa, scale) } else { trimmed(mantissa, scale) }?;
            entries.push(Entry { valid_from, set_on: set.on(valid_from)?, nominal, value });
        }
        Some(())
    }
}

/// A value without trailing zeros behind its point.
fn trimmed(mantissa: i128, mut scale: u32) -> Option<Decimal> {
    // Division takes far longer in more than 64 bits, which hardly any value needs.
    let Ok(mut mantissa) = i64::try_from(mantissa) else { return Some(exact(mantissa, scale)?.normalize()) };
    while scale > 0 && mantissa % 10 == 0 {
        mantissa /= 10;
        scale -= 1;
    }
    Decimal::try_new(mantissa, scale).ok()
}

fn exact(mantissa: i128, scale: u32) -> Option<Decimal> {
    Decimal::try_from_i128_with_scale(mantissa, scale).ok()
}

/// How long before its valid day a run's fixings were set.
enum SetDay {
    Unknown,
    Before(Duration),
}

impl SetDay {
    fn read(code: u64) -> Option<Self> {
        let Some(zigzag) = code.checked_sub(1) else { return Some(Self::Unknown) };
        let magnitude = i64::try_from(zigzag >> 1).ok()?;
        Duration::try_days(if zigzag & 1 == 0 { magnitude } else { -magnitude - 1 }).map(Self::Before)
    }

    fn on(&self, valid_from: NaiveDate) -> Option<Option<NaiveDate>> {
        match self {
            Self::Unknown => Some(None),
            Self::Before(days) => valid_from.checked_sub_signed(*days).map(Some),
        }
    }
}
