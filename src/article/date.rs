//! An article's date, which may be a day, a month, a year or a range.

use crate::Error;
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
    from: NaiveDate,
    /// The last day.
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

/// Text that is not a date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{text}` is not a date: write YYYY, YYYY-MM, YYYY-MM-DD or a range YYYY-MM-DD/YYYY-MM-DD \
     (such as 2023-08 or 2004-10-01/2005-03-31){hint}"
)]
pub(crate) struct DateError {
    text: String,
    hint: &'static str,
}

/// Years that a date may name: fixings, and the currencies they price, are younger than the first.
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2199;

/// The longest range of days: a range is judged day by day.
const LONGEST_RANGE_DAYS: i64 = 366 * 5;

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

    fn from_str(text: &str) -> Result<Self, Error> {
        let error = |hint| Error::from(DateError { text: text.chars().take(40).collect(), hint });
        let trimmed = text.trim();
        let Some((from, to)) = trimmed.split_once('/') else {
            return Self::parsed(trimmed).ok_or_else(|| error(""));
        };
        let from =
            Self::parsed(from).ok_or_else(|| error("; the start of the range is at fault"))?.from;
        let to = Self::parsed(to).ok_or_else(|| error("; the end of the range is at fault"))?.to;
        if to < from {
            return Err(error("; the range ends before it begins"));
        }
        if (to - from).num_days() > LONGEST_RANGE_DAYS {
            return Err(error("; a range may span five years at most"));
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
mod tests {
    use super::*;

    fn date(text: &str) -> ArticleDate {
        text.parse().unwrap()
    }

    #[test]
    fn reads_days_months_years_and_ranges() {
        assert_eq!(date("2023-08-03").days().count(), 1);
        assert_eq!(date("2024-02").days().count(), 29);
        assert_eq!(date("2023").days().count(), 365);
        assert_eq!(date("2004-10-01/2005-03-31").days().count(), 182);
        assert_eq!(date("2004-10/2004").to(), date("2004-12-31").to());
    }

    #[test]
    fn writes_a_date_as_it_was_given() {
        for text in ["2023", "2023-08", "2023-08-03", "2004-10-01/2005-03-31"] {
            assert_eq!(date(text).to_string(), text);
        }
    }

    #[test]
    fn a_date_reads_back_from_json_and_one_that_contradicts_itself_does_not() {
        for text in ["2023", "2023-08", "2023-08-03", "2004-10-01/2005-03-31"] {
            let json = serde_json::to_string(&date(text)).unwrap();
            assert_eq!(serde_json::from_str::<ArticleDate>(&json).unwrap(), date(text));
        }
        for json in [
            r#"{"from":"2023-08-02","to":"2023-08-31","precision":"month"}"#,
            r#"{"from":"2023-08-02","to":"2023-08-01","precision":"range"}"#,
            r#"{"from":"2023-08-02","to":"2023-08-03","precision":"day"}"#,
        ] {
            assert!(serde_json::from_str::<ArticleDate>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn an_unknown_date_is_named_with_the_way_out() {
        for text in [
            "",
            "yesterday",
            "2023-13",
            "2023-02-30",
            "23-08-03",
            "2023-8-3",
            "0001",
            "2023-08-03-01",
        ] {
            let error = text.parse::<ArticleDate>().unwrap_err().to_string();
            assert!(
                error.contains(&format!("`{text}`")) && error.contains("YYYY-MM-DD"),
                "{error}"
            );
        }
        let backwards = "2023-08-03/2023-08-01".parse::<ArticleDate>().unwrap_err();
        assert!(backwards.to_string().ends_with("ends before it begins"));
    }
}
