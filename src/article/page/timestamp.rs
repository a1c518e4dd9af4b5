//! The day that a timestamp names, as pages write them: `2023-08-03T23:30:00+02:00`, `20230803`,
//! `Thu, 03 Aug 2023 21:30:00 GMT`, `August 3, 2023`.
//!
//! The day is the one that is written, in the page's own offset: half past eleven in Copenhagen is
//! still the third there, though UTC is what some pages write in. Nothing is guessed: `08/03/2023`,
//! of which nobody can tell the month, is no date.

use crate::article::ArticleDate;
use chrono::{DateTime, Datelike, NaiveDate};

/// Years of which the web has news.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// The date that `text` names: a day, or a month or year where it names no more.
pub(super) fn date(text: &str) -> Option<ArticleDate> {
    let text = text.trim().get(..80).unwrap_or(text.trim());
    let date =
        iso(text).or_else(|| named(text)).or_else(|| year_last(text)).or_else(|| epoch(text))?;
    // 1 January 1970 is what a content system writes that knows no date.
    let is_news =
        YEARS.contains(&date.from().year()) && date != ArticleDate::day(NaiveDate::default());
    is_news.then_some(date)
}

/// The date in the path of an address: `/2023/08/03/`, `/2023/aug/03/`, `/20230803/`, `/2023/08/`.
pub(super) fn in_path(address: &str) -> Option<ArticleDate> {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = path.split(['?', '#']).next()?;
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    let whole_days = parts.windows(3).find_map(|window| match window {
        [year, month, day] => day_of(year, month, day),
        _ => None,
    });
    let in_one_part = || parts.iter().find_map(|part| leading_day(part));
    let whole_months = || parts.windows(2).find_map(month_of);
    whole_days
        .or_else(in_one_part)
        .or_else(whole_months)
        .filter(|date| YEARS.contains(&date.from().year()))
}

/// ISO 8601, with the time left aside, and its common variations: slashes, no separators.
fn iso(text: &str) -> Option<ArticleDate> {
    if let Some(day) = leading_day(text) {
        return Some(day);
    }
    // A month or year counts only where it is all there is.
    let date: ArticleDate = text.parse().ok()?;
    (!text.contains('/')).then_some(date)
}

/// `2023-08-03`, `2023/08/03`, `2023.08.03` or `20230803` at the beginning, not followed by a digit
/// but for those of the time in `20230803213000`.
fn leading_day(text: &str) -> Option<ArticleDate> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let formats: &[(usize, &str)] = match digits {
        4 => &[(10, "%Y-%m-%d"), (10, "%Y/%m/%d"), (10, "%Y.%m.%d")],
        8 | 12 | 14 => &[(8, "%Y%m%d")],
        _ => &[],
    };
    let is_run_on = digits > 8;
    formats.iter().find_map(|(length, format)| {
        let (head, rest) = text.split_at_checked(*length)?;
        let ends = is_run_on || !rest.starts_with(|c: char| c.is_ascii_digit());
        NaiveDate::parse_from_str(head, format).ok().filter(|_| ends).map(ArticleDate::day)
    })
}

/// A date with the name of its month, or with the day first and dots between.
fn named(text: &str) -> Option<ArticleDate> {
    let with_weekday = text.split_once(", ").map(|(_, rest)| rest);
    [Some(text), with_weekday].into_iter().flatten().find_map(|text| {
        let words: Vec<&str> =
            text.split([' ', ',']).filter(|word| !word.is_empty()).take(3).collect();
        let day = match words.as_slice() {
            [one, two, year, ..] => day_of(year, one, two).or_else(|| day_of(year, two, one)),
            _ => None,
        };
        day.or_else(|| dotted(words.first()?)).or_else(|| slashed(words.first()?))
    })
}

/// `3.8.2023`, which is written day first wherever dots are used.
fn dotted(text: &str) -> Option<ArticleDate> {
    NaiveDate::parse_from_str(text, "%d.%m.%Y").ok().map(ArticleDate::day)
}

/// `05/29/2007` or `29/05/2007`, where only one order makes sense.
fn slashed(text: &str) -> Option<ArticleDate> {
    let orders = ["%d/%m/%Y", "%m/%d/%Y"].map(|order| NaiveDate::parse_from_str(text, order).ok());
    match orders {
        [Some(day), None] | [None, Some(day)] => Some(ArticleDate::day(day)),
        [Some(one), Some(other)] => (one == other).then_some(ArticleDate::day(one)),
        [None, None] => None,
    }
}

/// `Thu Aug 03 23:30:00 CEST 2023`, as Java writes it.
fn year_last(text: &str) -> Option<ArticleDate> {
    let words: Vec<&str> = text.split_ascii_whitespace().collect();
    let [_, month, day, _, _, year] = words.as_slice() else { return None };
    day_of(year, month, day)
}

/// Seconds or milliseconds since 1970.
fn epoch(text: &str) -> Option<ArticleDate> {
    let number: i64 = text.parse().ok()?;
    let seconds = match text.len() {
        9 | 10 => number,
        13 => number / 1000,
        _ => return None,
    };
    Some(ArticleDate::day(DateTime::from_timestamp(seconds, 0)?.date_naive()))
}

fn day_of(year: &str, month: &str, day: &str) -> Option<ArticleDate> {
    let (year, month) = year_and_month(year, month)?;
    let day = day.trim_end_matches(['.', ',']);
    let day: u32 = day.parse().ok().filter(|_| day.len() <= 2)?;
    NaiveDate::from_ymd_opt(year, month, day).map(ArticleDate::day)
}

fn month_of(parts: &[&str]) -> Option<ArticleDate> {
    let [year, month] = parts else { return None };
    let (year, month) = year_and_month(year, month)?;
    ArticleDate::month(year, month)
}

/// A year in four digits, and a month by its number in two digits or by its English name.
fn year_and_month(year: &str, month: &str) -> Option<(i32, u32)> {
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let year = year.parse().ok().filter(|_| year.len() == 4 && all_digits(year))?;
    if month.len() == 2 && all_digits(month) {
        return Some((year, month.parse().ok()?));
    }
    let month: chrono::Month = month.trim_end_matches('.').parse().ok()?;
    Some((year, month.number_from_month()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Option<String> {
        date(text).map(|date| date.to_string())
    }

    #[test]
    fn the_day_is_the_one_that_is_written() {
        for text in [
            "2023-08-03",
            "2023-08-03T23:30:00+02:00",
            "2023-08-03T00:10:00Z",
            " 2023-08-03 12:00:00 ",
            "2023/08/03",
            "20230803",
            "20230803T120000Z",
            "Thu, 03 Aug 2023 21:30:00 GMT",
            "Thursday, August 3, 2023",
            "August 3, 2023 5:00 am",
            "3 August 2023",
            "Aug. 3, 2023",
            "3.8.2023",
            "03.08.2023, 10:15",
            "Thu Aug 03 23:30:00 CEST 2023",
            "20230803213000",
            "1691056800",
            "1691056800000",
        ] {
            assert_eq!(written(text).as_deref(), Some("2023-08-03"), "{text}");
        }
    }

    #[test]
    fn no_more_is_known_than_is_written() {
        assert_eq!(written("2023-08").as_deref(), Some("2023-08"));
        assert_eq!(written("2023").as_deref(), Some("2023"));
    }

    #[test]
    fn slashes_are_read_where_only_one_order_makes_sense() {
        assert_eq!(written("05/29/2007 09:49:00").as_deref(), Some("2007-05-29"));
        assert_eq!(written("29/05/2007").as_deref(), Some("2007-05-29"));
        assert_eq!(written("05/05/2007").as_deref(), Some("2007-05-05"));
        assert_eq!(written("05/06/2007"), None);
    }

    #[test]
    fn what_could_be_two_days_or_none_is_no_date() {
        for text in [
            "",
            "08/03/2023",
            "yesterday",
            "0001-01-01T00:00:00Z",
            "1970-01-01T00:00:00Z",
            "2023-13-01",
            "2023-08-033",
            "12345678901234567890",
            "ååååååååååååååååååååååååååååååååååååååååååååååå",
            "2023-08/2023-09",
            "-1",
        ] {
            assert_eq!(written(text), None, "{text}");
        }
    }

    #[test]
    fn a_path_may_hold_the_day_or_the_month() {
        let path = |address| in_path(address).map(|date| date.to_string());
        for (address, day) in [
            ("https://example.org/news/2023/08/03/prices", Some("2023-08-03")),
            ("https://example.org/business/2023/aug/03/prices?page=2024/01/01", Some("2023-08-03")),
            ("https://example.org/20230803/prices", Some("2023-08-03")),
            ("https://example.org/2023-08-03-prices", Some("2023-08-03")),
            ("https://example.org/2023/08/prices", Some("2023-08")),
            ("https://example.org/2023/prices", None),
            ("https://example.org/12345678/prices", None),
            ("https://example.org", None),
        ] {
            assert_eq!(path(address).as_deref(), day, "{address}");
        }
    }
}
