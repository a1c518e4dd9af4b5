//! The business days of most of the world, Monday to Friday.
//!
//! Holidays are not known; a publisher with other days says so
//! ([`WorkingDays`](crate::rates::WorkingDays)).

use chrono::{Datelike, NaiveDate};

pub(crate) fn is_business_day(day: NaiveDate) -> bool {
    day.weekday().num_days_from_monday() < 5
}

/// The day itself where it is one, else the next; `None` at the end of the calendar.
pub(crate) fn on_or_after(day: NaiveDate) -> Option<NaiveDate> {
    day.iter_days().find(|day| is_business_day(*day))
}

/// The last business day before a day; the day itself at the start of the calendar.
pub(crate) fn before(day: NaiveDate) -> NaiveDate {
    let earlier = |day: &NaiveDate| day.pred_opt();
    let mut days = std::iter::successors(Some(day), earlier).skip(1);
    days.find(|day| is_business_day(*day)).unwrap_or(day)
}

/// The first business day after a day; the day itself at the end of the calendar.
pub(crate) fn after(day: NaiveDate) -> NaiveDate {
    day.iter_days().skip(1).find(|day| is_business_day(*day)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekends_are_passed_over() {
        let day = |day: u32| NaiveDate::from_ymd_opt(2023, 8, day).unwrap();
        // The 11th is a Friday.
        for (on, earlier, later) in
            [(10, 9, 11), (11, 10, 14), (12, 11, 14), (13, 11, 14), (14, 11, 15)]
        {
            assert_eq!((before(day(on)), after(day(on))), (day(earlier), day(later)), "{on}");
        }
        assert_eq!(on_or_after(day(12)), Some(day(14)));
        assert_eq!(on_or_after(day(11)), Some(day(11)));
    }

    #[test]
    fn the_calendar_may_end() {
        assert_eq!(before(NaiveDate::MIN), NaiveDate::MIN);
        assert_eq!(after(NaiveDate::MAX), NaiveDate::MAX);
    }
}
