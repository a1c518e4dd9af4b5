//! A small chart of the days on which a claim holds: a line a month, a column a day.

use crate::article::ArticleDate;
use crate::report::wording::voice::Voice;
use crate::verdict::DayRun;
use chrono::{Datelike, Months, NaiveDate};
use std::fmt::{self, Write};

/// A longer date has no chart.
const MOST_MONTHS: usize = 12;

const RULER: &str = "1   5    10   15   20   25   30";

/// Writes the chart, each line after `indent`. Nothing for a single day.
pub(crate) fn write_chart(
    out: &mut impl Write,
    voice: Voice,
    date: ArticleDate,
    runs: &[DayRun],
    indent: &str,
) -> fmt::Result {
    let name = if voice == Voice::default() { "%b %Y" } else { "%Y-%m" };
    let months: Vec<NaiveDate> = months(date).take(MOST_MONTHS + 1).collect();
    if date.from() == date.to() || months.len() > MOST_MONTHS {
        return Ok(());
    }
    writeln!(out, "{indent}{:9}{RULER}", "")?;
    for month in months {
        let line: String = days_of(month).map(|day| mark(day, date, runs)).collect();
        let name = month.format(name).to_string();
        writeln!(out, "{indent}{name:8} {}", line.trim_end())?;
    }
    Ok(())
}

/// `#` for a day that holds, `.` for one that does not, a blank outside the date.
fn mark(day: NaiveDate, date: ArticleDate, runs: &[DayRun]) -> char {
    if day < date.from() || date.to() < day {
        return ' ';
    }
    if runs.iter().any(|run| run.from <= day && day <= run.to) { '#' } else { '.' }
}

fn months(date: ArticleDate) -> impl Iterator<Item = NaiveDate> {
    let first = date.from().with_day(1);
    std::iter::successors(first, |month| month.checked_add_months(Months::new(1)))
        .take_while(move |month| *month <= date.to())
}

fn days_of(month: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    month.iter_days().take_while(move |day| day.month() == month.month())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(date: &str, runs: &[(&str, &str)]) -> String {
        let run = |(from, to): &(&str, &str)| DayRun {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        };
        let runs: Vec<DayRun> = runs.iter().map(run).collect();
        let mut out = String::new();
        write_chart(&mut out, Voice::default(), date.parse().unwrap(), &runs, "").unwrap();
        out
    }

    #[test]
    fn a_month_is_a_line_with_a_column_a_day() {
        assert_eq!(
            chart("2023-08", &[("2023-08-03", "2023-08-07"), ("2023-08-18", "2023-08-30")]),
            "         1   5    10   15   20   25   30\nAug 2023 ..#####..........#############.\n"
        );
    }

    #[test]
    fn a_range_begins_and_ends_in_its_own_columns() {
        let lines = chart("2023-08-30/2023-09-02", &[("2023-08-31", "2023-09-01")]);
        assert!(lines.contains("Aug 2023                              .#\n"), "{lines}");
        assert!(lines.ends_with("Sep 2023 #.\n"), "{lines}");
    }

    #[test]
    fn a_day_and_a_decade_have_no_chart() {
        assert_eq!(chart("2023-08-03", &[]), "");
        assert_eq!(chart("2019-01-01/2023-12-31", &[]), "");
    }
}
