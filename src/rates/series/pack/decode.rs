//! Reads a pack: the index at once, the calendar and each series when it is asked for.

use super::MAGIC;
use super::bits::BitReader;
use crate::currency::Currency;
use crate::rates::SourceId;
use crate::rates::series::{Entry, Series};
use chrono::{Days, Duration, NaiveDate};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::ops::{Range, RangeInclusive};
use std::sync::{Arc, OnceLock};

/// A source's pack, opened.
#[derive(Clone, Debug)]
pub(in crate::rates) struct Pack {
    pub(in crate::rates) source: SourceId,
    pub(in crate::rates) bodies: Vec<((Currency, Currency), Body)>,
}

/// A part of a pack, which its series share.
#[derive(Clone, Debug)]
struct Part {
    pack: Arc<Cow<'static, [u8]>>,
    range: Range<usize>,
}

impl Part {
    fn bytes(&self) -> Bytes<'_> {
        Bytes(self.pack.get(self.range.clone()).unwrap_or_default())
    }

    /// The text that the part is; of bytes in the program it is no copy.
    fn text(&self) -> Option<Cow<'static, str>> {
        match self.pack.as_ref() {
            Cow::Borrowed(bytes) => {
                std::str::from_utf8(bytes.get(self.range.clone())?).ok().map(Cow::Borrowed)
            }
            Cow::Owned(bytes) => {
                let text = std::str::from_utf8(bytes.get(self.range.clone())?).ok()?;
                Some(Cow::Owned(text.to_owned()))
            }
        }
    }
}

/// A series still packed.
#[derive(Clone, Debug)]
pub(in crate::rates) struct Body {
    calendar: Arc<Calendar>,
    part: Part,
}

/// The columns of days that the series of a source share, read when the first of them is unpacked.
#[derive(Debug)]
struct Calendar {
    part: Part,
    columns: OnceLock<Vec<Vec<NaiveDate>>>,
}

impl Pack {
    /// Reads head and index; `None` where they are damaged.
    pub(in crate::rates) fn open(bytes: impl Into<Cow<'static, [u8]>>) -> Option<Self> {
        let pack = Arc::new(bytes.into());
        let mut bytes = Bytes(pack.strip_prefix(MAGIC)?);
        // The part of so many bytes that comes next.
        let part = |bytes: &mut Bytes<'_>, len: usize| {
            let start = pack.len() - bytes.0.len();
            bytes.take(len).map(|_| Part { pack: Arc::clone(&pack), range: start..start + len })
        };
        let len = bytes.length()?;
        let source = SourceId(part(&mut bytes, len)?.text()?);
        let len = bytes.length()?;
        let part_of_days = part(&mut bytes, len)?;
        let calendar = Arc::new(Calendar { part: part_of_days, columns: OnceLock::new() });
        let index: Vec<_> =
            (0..bytes.number()?).map(|_| bytes.index_row()).collect::<Option<_>>()?;
        let bodies = index
            .into_iter()
            .map(|(pair, len)| {
                let calendar = Arc::clone(&calendar);
                Some((pair, Body { calendar, part: part(&mut bytes, len)? }))
            })
            .collect::<Option<_>>()?;
        bytes.0.is_empty().then_some(Self { source, bodies })
    }
}

impl Calendar {
    /// The columns; none where the bytes are damaged.
    fn columns(&self) -> &[Vec<NaiveDate>] {
        self.columns.get_or_init(|| self.part.bytes().columns().unwrap_or_default())
    }
}

impl Body {
    /// Unpacks the series; `None` where the bytes are damaged.
    pub(in crate::rates) fn unpack(&self) -> Option<Series> {
        let columns = self.calendar.columns();
        let mut bytes = self.part.bytes();
        let gaps = bytes.gaps(*columns.first()?.first()?)?;
        let days = bytes.days(columns)?;
        Series::new(bytes.entries(&days)?)?.with_gaps(gaps)
    }
}

/// What is left to read.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
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

    /// A number of bytes.
    fn length(&mut self) -> Option<usize> {
        self.number()?.try_into().ok()
    }

    fn text(&mut self) -> Option<&'a str> {
        let len = self.length()?;
        std::str::from_utf8(self.take(len)?).ok()
    }

    fn columns(&mut self) -> Option<Vec<Vec<NaiveDate>>> {
        let columns = (0..self.number()?).map(|_| self.column()).collect::<Option<_>>()?;
        self.0.is_empty().then_some(columns)
    }

    fn column(&mut self) -> Option<Vec<NaiveDate>> {
        let first = i32::try_from(self.number()?).ok()?;
        let len = self.number()?.try_into().ok()?;
        let weeks = (first..).zip(self.take(len)?);
        let days = weeks.flat_map(|(week, byte)| {
            let held = (0..7).filter(move |day| byte >> day & 1 == 1);
            held.map(move |day| {
                NaiveDate::from_num_days_from_ce_opt(week.checked_mul(7)?.checked_add(day)?)
            })
        });
        days.collect()
    }

    fn days(&mut self, columns: &[Vec<NaiveDate>]) -> Option<Vec<NaiveDate>> {
        let mut days = Vec::new();
        for _ in 0..self.number()? {
            let column = columns.get(usize::try_from(self.number()?).ok()?)?;
            let passed = column.partition_point(|day| days.last().is_some_and(|last| day <= last));
            let rest = column.get(passed..)?.get(usize::try_from(self.number()?).ok()?..)?;
            days.extend(rest.get(..usize::try_from(self.number()?).ok()?)?);
        }
        Some(days)
    }

    fn gaps(&mut self, first_day: NaiveDate) -> Option<Vec<RangeInclusive<NaiveDate>>> {
        let mut free = first_day;
        let gaps = (0..self.number()?).map(|_| {
            let start = free.checked_add_days(Days::new(self.number()?))?;
            let end = start.checked_add_days(Days::new(self.number()?))?;
            free = end.succ_opt()?;
            Some(start..=end)
        });
        gaps.collect()
    }

    fn index_row(&mut self) -> Option<((Currency, Currency), usize)> {
        let base = Currency::from_code(self.text()?)?;
        let quote = Currency::from_code(self.text()?)?;
        Some(((base, quote), self.number()?.try_into().ok()?))
    }

    /// The fixings of these days: runs of one format, then the bits of all their values but the
    /// first of each run.
    fn entries(&mut self, days: &[NaiveDate]) -> Option<Vec<Entry>> {
        let (mut runs, mut rest) = (Vec::new(), days);
        while !rest.is_empty() {
            let (run, later) = rest.split_at_checked(usize::try_from(self.number()?).ok()?)?;
            runs.push((run, self.format()?));
            rest = later;
        }
        let mut bits = BitReader::new(self.0);
        let mut entries = Vec::with_capacity(days.len());
        for (run, format) in runs {
            format.read(run, &mut bits, &mut entries)?;
        }
        bits.is_at_end().then_some(entries)
    }

    fn format(&mut self) -> Option<Format> {
        let digits = self.number()?;
        Some(Format {
            scale: u32::try_from(digits >> 1).ok().filter(|scale| *scale <= Decimal::MAX_SCALE)?,
            keeps_zeros: digits & 1 == 1,
            nominal: self.number()?.try_into().ok()?,
            set: SetDay::read(self.number()?)?,
            first: signed(self.number_wide()?)?,
        })
    }
}

/// What the fixings of a run have in common, and the value of the first without its point.
struct Format {
    scale: u32,
    keeps_zeros: bool,
    nominal: u32,
    set: SetDay,
    first: i128,
}

impl Format {
    fn read(
        &self,
        days: &[NaiveDate],
        bits: &mut BitReader<'_>,
        entries: &mut Vec<Entry>,
    ) -> Option<()> {
        let mut mantissa = self.first;
        for (at, &valid_from) in days.iter().enumerate() {
            if at > 0 {
                mantissa = mantissa.checked_add(signed(bits.number()?)?)?;
            }
            let value = if self.keeps_zeros { exact } else { trimmed }(mantissa, self.scale)?;
            let set_on = self.set.on(valid_from)?;
            entries.push(Entry { valid_from, set_on, nominal: self.nominal, value });
        }
        Some(())
    }
}

fn signed(zigzag: u128) -> Option<i128> {
    let magnitude = i128::try_from(zigzag >> 1).ok()?;
    Some(if zigzag & 1 == 0 { magnitude } else { -magnitude - 1 })
}

/// A value without trailing zeros after its point.
fn trimmed(mantissa: i128, mut scale: u32) -> Option<Decimal> {
    // Division takes far longer in more than 64 bits, which hardly any value needs.
    let Ok(mut mantissa) = i64::try_from(mantissa) else {
        return Some(exact(mantissa, scale)?.normalize());
    };
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
        Duration::try_days(if zigzag & 1 == 0 { magnitude } else { -magnitude - 1 })
            .map(Self::Before)
    }

    fn on(&self, valid_from: NaiveDate) -> Option<Option<NaiveDate>> {
        match self {
            Self::Unknown => Some(None),
            Self::Before(days) => valid_from.checked_sub_signed(*days).map(Some),
        }
    }
}
