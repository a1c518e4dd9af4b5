//! An article's date, which may be a day, a month, a year or a range.

use crate::Error;
use crate::common::iso_day;
use crate::common::text_form::text_form;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, de};
use std::fmt;
use std::str::FromStr;

/// The days on which an article may have been written.
///
/// ```
/// use exchequer::article::ArticleDate;
///
/// let date: ArticleDate = "2023-08".parse()?;
/// assert_eq!(date.days().count(), 31);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ArticleDate {
    /// The first day.
    #[serde(serialize_with = "iso_day::day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    from: NaiveDate,
    /// The last day.
    #[serde(serialize_with = "iso_day::day")]
    #[cfg_attr(feature = "schema", schemars(with = "NaiveDate"))]
    to: NaiveDate,
    /// How exactly the date is known.
    precision: Precision,
}

/// How exactly an article's date is known.
///
/// ```
/// use exchequer::article::{ArticleDate, Precision};
///
/// let date: ArticleDate = "2023-08".parse()?;
/// assert_eq!(date.precision(), Precision::Month);
/// # Ok::<(), exchequer::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Precision {
    /// One day.
    Day,
    /// A calendar month.
    Month,
    /// A calendar year.
    Year,
    /// Two days and everything between.
    Range,
}

text_form!(Precision, "precision", {
    Day => "day",
    Month => "month",
    Year => "year",
    Range => "range",
});

/// Text that is not a date, or one of two.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub(crate) struct DateError {
    message: String,
}

impl DateError {
    fn unreadable(text: &str, hint: &str) -> Self {
        let text: String = text.chars().take(40).collect();
        let message = format!(
            "`{text}` is not a date: write YYYY, YYYY-MM, YYYY-MM-DD or a range \
             YYYY-MM-DD/YYYY-MM-DD (such as 2023-08 or 2004-10-01/2005-03-31){hint}"
        );
        Self { message }
    }

    /// `09/10/2026`: 9 October, or September 10?
    fn ambiguous(text: &str, [one, other]: [NaiveDate; 2]) -> Self {
        let named = |day: NaiveDate| day.format("%-d %B %Y").to_string();
        let message =
            format!("`{text}` may be {} or {}: write {one} or {other}", named(one), named(other));
        Self { message }
    }
}

/// Years that a date may name: fixings, and the currencies they price, are younger than the first.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

impl ArticleDate {
    /// One day.
    ///
    /// ```
    /// use exchequer::article::ArticleDate;
    ///
    /// let day = "2023-08-03".parse()?;
    /// assert_eq!(ArticleDate::day(day).to_string(), "2023-08-03");
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub const fn day(day: NaiveDate) -> Self {
        Self { from: day, to: day, precision: Precision::Day }
    }

    /// A calendar year; `None` outside 1800–2199.
    ///
    /// ```
    /// use exchequer::article::ArticleDate;
    ///
    /// assert_eq!(ArticleDate::year(2024).unwrap().days().count(), 366);
    /// assert_eq!(ArticleDate::year(24), None);
    /// ```
    #[must_use]
    pub fn year(year: i32) -> Option<Self> {
        if !YEARS.contains(&year) {
            return None;
        }
        let from = NaiveDate::from_ymd_opt(year, 1, 1)?;
        Some(Self { from, to: NaiveDate::from_ymd_opt(year, 12, 31)?, precision: Precision::Year })
    }

    /// A calendar month; `None` when there is none such, or outside 1800–2199.
    ///
    /// ```
    /// use exchequer::article::ArticleDate;
    ///
    /// assert_eq!(ArticleDate::month(2023, 8).unwrap().to_string(), "2023-08");
    /// assert_eq!(ArticleDate::month(2023, 13), None);
    /// ```
    #[must_use]
    pub fn month(year: i32, month: u32) -> Option<Self> {
        if !YEARS.contains(&year) {
            return None;
        }
        let from = NaiveDate::from_ymd_opt(year, month, 1)?;
        let to = from.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))?;
        Some(Self { from, to, precision: Precision::Month })
    }

    /// The twelve months that end with this month; `None` for anything but a month.
    pub(crate) fn twelve_months_to(self) -> Option<Self> {
        if self.precision != Precision::Month {
            return None;
        }
        let from = self.from.checked_sub_months(Months::new(11))?;
        Some(Self { from, to: self.to, precision: Precision::Range })
    }

    /// The first day.
    ///
    /// ```
    /// use exchequer::article::ArticleDate;
    ///
    /// let date: ArticleDate = "2023-08".parse()?;
    /// assert_eq!((date.from().to_string(), date.to().to_string()), ("2023-08-01".into(), "2023-08-31".into()));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    #[must_use]
    pub const fn from(&self) -> NaiveDate {
        self.from
    }

    /// The last day.
    #[must_use]
    pub const fn to(&self) -> NaiveDate {
        self.to
    }

    /// How exactly the date is known.
    #[must_use]
    pub const fn precision(&self) -> Precision {
        self.precision
    }

    /// How many days there are.
    #[must_use]
    pub fn day_count(&self) -> usize {
        usize::try_from((self.to - self.from).num_days()).map_or(0, |days| days.saturating_add(1))
    }

    /// Whether it spans too many years for what hangs on the day: in more than five years nearly
    /// every rate occurs.
    pub(crate) fn is_wide(&self) -> bool {
        const WIDE_DAYS: usize = 366 * 5;
        self.day_count() > WIDE_DAYS
    }

    /// The date that a text names, `today` and `yesterday` included.
    ///
    /// ```
    /// use exchequer::article::ArticleDate;
    ///
    /// let today = "2026-09-22".parse().unwrap();
    /// assert_eq!(ArticleDate::parse_on("yesterday", today)?.to_string(), "2026-09-21");
    /// assert_eq!(ArticleDate::parse_on("2023-08", today)?.to_string(), "2023-08");
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_date`], as parsing a date.
    pub fn parse_on(text: &str, today: NaiveDate) -> Result<Self, Error> {
        match text.trim() {
            "today" => Ok(Self::day(today)),
            "yesterday" => today
                .pred_opt()
                .map(Self::day)
                .ok_or_else(|| DateError::unreadable(text, "").into()),
            other => other.parse(),
        }
    }

    /// Every day of the date, in order.
    ///
    /// ```
    /// use exchequer::article::ArticleDate;
    ///
    /// let date: ArticleDate = "2023-12-30/2024-01-02".parse()?;
    /// let days: Vec<String> = date.days().map(|day| day.format("%d").to_string()).collect();
    /// assert_eq!(days, ["30", "31", "01", "02"]);
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + use<> {
        let to = self.to;
        self.from.iter_days().take_while(move |day| *day <= to)
    }

    fn parsed(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = parts.next().map(|part| digits(part, 2));
        let day = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() {
            return None;
        }
        let year = i32::try_from(year).ok()?;
        match (month, day) {
            (None, None) => Self::year(year),
            (Some(month), None) => Self::month(year, month?),
            (Some(month), Some(day)) => {
                let day = NaiveDate::from_ymd_opt(year, month?, day?)?;
                YEARS.contains(&day.year()).then_some(Self::day(day))
            }
            (None, Some(_)) => None,
        }
    }
}

fn digits(part: &str, length: usize) -> Option<u32> {
    (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| part.parse().ok())?
}

impl FromStr for ArticleDate {
    type Err = Error;

    /// Reads the forms that the error names, a timestamp (of which the day as written counts),
    /// `22.9.2026`, and `22/9/2026` where it can be one day only.
    fn from_str(text: &str) -> Result<Self, Error> {
        let error = |hint| Error::from(DateError::unreadable(text, hint));
        let trimmed = text.trim();
        if let Some(day) = dotted(trimmed) {
            return Ok(day);
        }
        if trimmed.matches('/').count() == 2 {
            return Ok(slashed(trimmed)?);
        }
        let Some((from, to)) = trimmed.split_once('/') else {
            return Self::parsed(without_time(trimmed)).ok_or_else(|| error(""));
        };
        let [from, to] = [from, to].map(|end| Self::parsed(without_time(end)));
        let from = from.ok_or_else(|| error("; the start of the range is at fault"))?.from;
        let to = to.ok_or_else(|| error("; the end of the range is at fault"))?.to;
        if to < from {
            return Err(error("; the range ends before it begins"));
        }
        Ok(Self { from, to, precision: Precision::Range })
    }
}

/// As in the JSON report: first day, last day and how exactly it is known, which must agree.
impl<'de> Deserialize<'de> for ArticleDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Parts {
            from: NaiveDate,
            to: NaiveDate,
            precision: Precision,
        }
        let Parts { from, to, precision } = Parts::deserialize(deserializer)?;
        let date = match precision {
            Precision::Day => Some(Self::day(from)),
            Precision::Month => Self::month(from.year(), from.month()),
            Precision::Year => Self::year(from.year()),
            Precision::Range => (from <= to).then_some(Self { from, to, precision }),
        };
        date.filter(|date| (date.from, date.to) == (from, to))
            .ok_or_else(|| de::Error::custom(format!("{from} to {to} is no {precision}")))
    }
}

/// `2026-09-22` of `2026-09-22T10:00:00Z` or `2026-09-22 10:00`.
fn without_time(text: &str) -> &str {
    const DAY: usize = 10;
    match text.split_at_checked(DAY) {
        Some((day, time)) if is_time(time) => day,
        Some(_) | None => text,
    }
}

/// "T10:00:00Z", " 10:00", "T10:00:00.5+02:00".
fn is_time(text: &str) -> bool {
    let time = text.strip_prefix(['T', ' ']).unwrap_or_default();
    let mut parts = time.splitn(3, ':');
    let is_clock = |part: Option<&str>, most| {
        let digits = part.and_then(|part| part.get(..2));
        digits.and_then(two_digits).is_some_and(|number| number <= most)
    };
    let is_hour = is_clock(parts.next(), 23) && is_clock(parts.next(), 59);
    is_hour && time.chars().all(|c| c.is_ascii_digit() || ":.+-Z ".contains(c))
}

fn two_digits(part: &str) -> Option<u32> {
    digits(part, 2)
}

/// `22.9.2026`, which is written day first wherever dots are used.
fn dotted(text: &str) -> Option<ArticleDate> {
    in_format(text, "%d.%m.%Y").map(ArticleDate::day)
}

/// `22/9/2026` or `9/22/2026`, where only one order makes sense; `2026/09/22`.
fn slashed(text: &str) -> Result<ArticleDate, DateError> {
    let year_first = in_format(text, "%Y/%m/%d");
    let orders = ["%d/%m/%Y", "%m/%d/%Y"].map(|format| in_format(text, format));
    match (year_first, orders) {
        (Some(day), _) | (None, [Some(day), None] | [None, Some(day)]) => Ok(ArticleDate::day(day)),
        (None, [Some(one), Some(other)]) if one == other => Ok(ArticleDate::day(one)),
        (None, [Some(one), Some(other)]) => Err(DateError::ambiguous(text, [one, other])),
        (None, [None, None]) => Err(DateError::unreadable(text, "")),
    }
}

/// A day of a year in four digits.
fn in_format(text: &str, format: &str) -> Option<NaiveDate> {
    let day = NaiveDate::parse_from_str(text, format).ok()?;
    let is_plain = text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '/');
    (is_plain && YEARS.contains(&day.year())).then_some(day)
}

impl fmt::Display for ArticleDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.precision {
            Precision::Day => write!(f, "{}", self.from),
            Precision::Month => write!(f, "{}", self.from.format("%Y-%m")),
            Precision::Year => write!(f, "{}", self.from.format("%Y")),
            Precision::Range => write!(f, "{}/{}", self.from, self.to),
        }
    }
}

#[cfg(test)]
mod tests;
