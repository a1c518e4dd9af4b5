//! Runs of days in words: "3–7 and 18–30 August 2023".

use crate::report::wording::label::Label;
use crate::report::wording::voice::Voice;
use crate::verdict::message::{Argument, Plural};
use chrono::{Datelike, NaiveDate};

/// More runs than this are counted instead of named.
const MOST_RUNS: usize = 12;

/// The runs, first and last day of each, in words. A month is named once for all runs in it.
pub(in crate::report) fn phrase(runs: &[(NaiveDate, NaiveDate)]) -> String {
    phrase_of_some(runs, 0)
}

/// The same for the first of many runs: "… and 12 more stretches".
pub(in crate::report) fn phrase_of_some(runs: &[(NaiveDate, NaiveDate)], more: usize) -> String {
    let shown = runs.get(..MOST_RUNS).unwrap_or(runs);
    let mut parts: Vec<String> = Vec::with_capacity(shown.len() + 1);
    for (at, run) in shown.iter().enumerate() {
        let named_by_next = month_follows(run, shown.get(at + 1));
        parts.push(if named_by_next { days_only(run) } else { in_full(run) });
    }
    match more.saturating_add(runs.len() - shown.len()) {
        0 => {}
        1 => parts.push("1 more stretch".to_owned()),
        more => parts.push(format!("{more} more stretches")),
    }
    listed(&parts)
}

/// The same in a language of messages.
pub(in crate::report) fn phrase_in(
    voice: Voice,
    runs: &[(NaiveDate, NaiveDate)],
    more: usize,
) -> String {
    let shown = runs.get(..MOST_RUNS).unwrap_or(runs);
    let days = shown.iter().map(|(from, to)| voice.written(Argument::Days(*from, *to)));
    let Some(full) = days.collect::<Option<Vec<String>>>() else {
        return phrase_of_some(runs, more);
    };
    let mut parts: Vec<String> = Vec::with_capacity(full.len() + 1);
    for (at, (run, days)) in shown.iter().zip(&full).enumerate() {
        let next = full.get(at + 1).filter(|_| month_follows(run, shown.get(at + 1)));
        parts.push(next.map_or(days.as_str(), |next| without_common_end(days, next)).to_owned());
    }
    let count = more.saturating_add(runs.len() - shown.len());
    if count > 0 {
        let stretches = Plural { count, one: "more stretch", many: "more stretches" };
        parts.push(voice.say(&Label::MoreStretches { stretches }));
    }
    match parts.pop() {
        None => voice.say(&Label::NoDay),
        Some(only) if parts.is_empty() => only,
        Some(last) => voice.say(&Label::AndLast { others: parts.join(", "), last }),
    }
}

/// Whether both runs are within one month, so that only the last names it.
fn month_follows(run: &(NaiveDate, NaiveDate), next: Option<&(NaiveDate, NaiveDate)>) -> bool {
    next.is_some_and(|next| {
        within_month(run) && within_month(next) && month(run.0) == month(next.0)
    })
}

/// "3.–7." of "3.–7. august 2023" before "18.–30. august 2023": without the words at the end that
/// the next has at its end as well.
pub(in crate::report) fn without_common_end<'a>(days: &'a str, next: &str) -> &'a str {
    let both = days.chars().rev().zip(next.chars().rev());
    let common = both.take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8());
    let start = days.len().saturating_sub(common.sum());
    let end = days.get(start..).and_then(|end| end.find(char::is_whitespace));
    end.and_then(|at| days.get(..start + at)).unwrap_or(days)
}

/// "a, b and c"
fn listed(parts: &[String]) -> String {
    match parts {
        [] => "no day".to_owned(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

fn month(day: NaiveDate) -> (i32, u32) {
    (day.year(), day.month())
}

fn within_month((from, to): &(NaiveDate, NaiveDate)) -> bool {
    month(*from) == month(*to)
}

fn days_only((from, to): &(NaiveDate, NaiveDate)) -> String {
    if from == to { from.day().to_string() } else { format!("{}–{}", from.day(), to.day()) }
}

fn in_full(run: &(NaiveDate, NaiveDate)) -> String {
    let (from, to) = *run;
    let last = to.format("%-d %B %Y");
    if within_month(run) {
        return format!("{} {}", days_only(run), to.format("%B %Y"));
    }
    if from.year() == to.year() {
        format!("{} – {last}", from.format("%-d %B"))
    } else {
        format!("{} – {last}", from.format("%-d %B %Y"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn runs(pairs: &[(&str, &str)]) -> String {
        let runs: Vec<_> =
            pairs.iter().map(|(from, to)| (from.parse().unwrap(), to.parse().unwrap())).collect();
        phrase(&runs)
    }

    #[test]
    fn a_month_is_named_once() {
        assert_eq!(
            runs(&[("2023-08-03", "2023-08-07"), ("2023-08-18", "2023-08-30")]),
            "3–7 and 18–30 August 2023"
        );
        assert_eq!(
            runs(&[
                ("2023-08-03", "2023-08-03"),
                ("2023-08-09", "2023-08-10"),
                ("2023-08-12", "2023-08-12")
            ]),
            "3, 9–10 and 12 August 2023"
        );
    }

    #[test]
    fn runs_of_several_months_name_each() {
        assert_eq!(
            runs(&[
                ("2023-07-30", "2023-08-02"),
                ("2023-08-18", "2023-08-19"),
                ("2023-09-01", "2023-09-01")
            ]),
            "30 July – 2 August 2023, 18–19 August 2023 and 1 September 2023"
        );
        assert_eq!(runs(&[("2023-12-30", "2024-01-02")]), "30 December 2023 – 2 January 2024");
    }

    #[test]
    fn other_languages_name_a_month_and_a_year_once_too() {
        for (days, next, wanted) in [
            ("3.–7. august 2023", "18.–30. august 2023", "3.–7."),
            ("31 de julio de 2023", "2 de septiembre de 2023", "31 de julio"),
            ("7 août 2023", "17 août 2023", "7"),
            ("31 lipca 2023 r.", "2 września 2023 r.", "31 lipca"),
        ] {
            assert_eq!(without_common_end(days, next), wanted);
        }
    }

    #[test]
    fn many_runs_are_counted() {
        let run = ("2023-08-03".parse().unwrap(), "2023-08-03".parse().unwrap());
        assert!(phrase(&[run; 20]).ends_with("and 8 more stretches"));
        assert!(phrase_of_some(&[run; 12], 12).ends_with("and 12 more stretches"));
        assert_eq!(phrase_of_some(&[run], 1), "3 August 2023 and 1 more stretch");
    }
}
