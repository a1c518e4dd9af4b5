//! Who publishes rates, and for how long a fixing of theirs stays in force.
//!
//! ```
//! use exchequer::rates::SourceId;
//!
//! assert_eq!(SourceId::CBR.publisher().unwrap().name, "Bank of Russia");
//! assert_eq!(SourceId::ECB.carry_days(), 5);
//! ```
//!
//! The table says nothing of where rates are fetched or how the answers are read.

use super::{SourceId, Standing};
use crate::currency::Currency;
use chrono::{Datelike, NaiveDate, Weekday};
use std::borrow::Cow;
use std::sync::LazyLock;

/// A publisher of rates, as the table of sources describes it.
///
/// ```
/// use exchequer::rates::SourceId;
///
/// let ecb = SourceId::ECB.publisher().unwrap();
/// assert_eq!((ecb.name, ecb.home.code()), ("European Central Bank", "EUR"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Publisher {
    /// Its short name, as in [`Fixing::source`](super::Fixing::source).
    pub id: SourceId,
    /// Its name in English: "European Central Bank".
    pub name: &'static str,
    /// The currency that is on one side of all its rates, through which two of them are
    /// crossed.
    pub home: Currency,
    /// For how many days a fixing stays in force when no newer one follows.
    pub carry_days: u32,
    /// The weekdays by which its rates are dated, its holidays apart.
    pub working_days: WorkingDays,
    /// How its rates come about, which decides how far they are to be trusted.
    pub kind: RateKind,
    /// What kind of rates it publishes.
    pub standing: Standing,
    /// The page where the rates can be looked up.
    pub page: &'static str,
}

/// How a publisher comes by its rates. Source: the publishers' own pages, named in the table.
///
/// ```
/// use exchequer::rates::{RateKind, SourceId};
///
/// assert_eq!(SourceId::ECB.publisher().unwrap().kind, RateKind::CentralBank);
/// assert_eq!(SourceId("SNB".into()).publisher().unwrap().kind, RateKind::MonthEnd);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateKind {
    /// A central bank's own rate of each business day.
    CentralBank,
    /// Daily rates of other central banks, passed on by an institution.
    Reported,
    /// The rate of the last day of each month.
    MonthEnd,
    /// An average of a month, or one rate for a whole month, as customs use.
    Monthly,
    /// Collected by others, from markets or from banks.
    Collected,
}

/// A run of weekdays, such as Monday to Friday or Sunday to Thursday.
///
/// ```
/// use exchequer::rates::SourceId;
///
/// let moscow = SourceId::CBR.publisher().unwrap().working_days;
/// let [saturday, monday] = ["2023-08-12", "2023-08-14"].map(|day| day.parse().unwrap());
/// assert!(moscow.include(saturday) && !moscow.include(monday));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct WorkingDays {
    first: Weekday,
    last: Weekday,
}

impl WorkingDays {
    /// The business days of most of the world.
    pub const MONDAY_TO_FRIDAY: Self = Self::new(Weekday::Mon, Weekday::Fri);

    /// From one weekday to another, both included; the first may come later in the week.
    ///
    /// ```
    /// use chrono::Weekday::{Sun, Thu};
    /// use exchequer::rates::WorkingDays;
    ///
    /// let gulf = WorkingDays::new(Sun, Thu);
    /// assert!(gulf.include("2023-08-13".parse()?) && !gulf.include("2023-08-11".parse()?));
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    #[must_use]
    pub const fn new(first: Weekday, last: Weekday) -> Self {
        Self { first, last }
    }

    /// Whether a day is one of them.
    #[must_use]
    pub fn include(self, day: NaiveDate) -> bool {
        day.weekday().days_since(self.first) <= self.last.days_since(self.first)
    }
}

/// Every publisher in the table, by id.
///
/// ```
/// use exchequer::rates::publishers;
///
/// assert!(publishers().iter().any(|publisher| publisher.name == "Bank of Russia"));
/// ```
#[must_use]
pub fn publishers() -> &'static [Publisher] {
    &PUBLISHERS
}

impl Publisher {
    /// A publisher that the table does not list: a market source, carried over a long weekend.
    ///
    /// ```
    /// use exchequer::{currency::Currency, rates::{Publisher, SourceId}};
    ///
    /// let desk = Publisher::unlisted(SourceId("DESK".into()), "Our desk", Currency::EUR);
    /// assert_eq!(desk.carry_days, desk.id.carry_days());
    /// ```
    #[must_use]
    pub fn unlisted(id: SourceId, name: &'static str, home: Currency) -> Self {
        Self {
            id,
            name,
            home,
            carry_days: UNLISTED_CARRY_DAYS,
            working_days: WorkingDays::MONDAY_TO_FRIDAY,
            kind: RateKind::Collected,
            standing: Standing::Market,
            page: "",
        }
    }
}

impl SourceId {
    /// The European Central Bank: euro foreign exchange reference rates, units per euro.
    pub const ECB: Self = Self(Cow::Borrowed("ECB"));
    /// The Federal Reserve: noon buying rates in New York (H.10).
    pub const FED: Self = Self(Cow::Borrowed("FED"));
    /// The rouble among the representative rates of the International Monetary Fund, per SDR.
    pub const IMF_RUB: Self = Self(Cow::Borrowed("IMF-RUB"));
    /// The Bank of Russia: official rates, roubles per 1, 10, 100 … units.
    pub const CBR: Self = Self(Cow::Borrowed("CBR"));

    /// What the table of sources says of this publisher; `None` for one it does not list.
    ///
    /// ```
    /// use exchequer::rates::SourceId;
    ///
    /// assert_eq!(SourceId::CBR.publisher().unwrap().home.code(), "RUB");
    /// assert!(SourceId("DESK".into()).publisher().is_none());
    /// ```
    #[must_use]
    pub fn publisher(&self) -> Option<&'static Publisher> {
        PUBLISHERS.iter().find(|publisher| publisher.id == *self)
    }

    /// For how many days a fixing of this source stays in force when no newer one follows: as
    /// listed, or 5 for a source that is not.
    ///
    /// ```
    /// use exchequer::rates::SourceId;
    ///
    /// assert_eq!(SourceId("DESK".into()).carry_days(), 5);
    /// ```
    #[must_use]
    pub fn carry_days(&self) -> u32 {
        self.publisher().map_or(UNLISTED_CARRY_DAYS, |publisher| publisher.carry_days)
    }

    /// What kind of rates it publishes: as listed, or market rates for a source that is not.
    ///
    /// ```
    /// use exchequer::rates::{SourceId, Standing};
    ///
    /// assert_eq!(SourceId::ECB.standing(), Standing::Official);
    /// assert_eq!(SourceId("DESK".into()).standing(), Standing::Market);
    /// ```
    #[must_use]
    pub fn standing(&self) -> Standing {
        self.publisher().map_or(Standing::Market, |publisher| publisher.standing)
    }
}

/// Covers a long weekend with two holidays, the longest gap of most central banks.
const UNLISTED_CARRY_DAYS: u32 = 5;

static PUBLISHERS: LazyLock<Vec<Publisher>> =
    LazyLock::new(|| rows(include_str!("sources.csv")).filter_map(publisher).collect());

fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#')).skip(1)
}

fn publisher(line: &'static str) -> Option<Publisher> {
    let mut fields = line.splitn(8, ',');
    Some(Publisher {
        id: SourceId(Cow::Borrowed(fields.next()?)),
        name: fields.next()?,
        home: Currency::from_code(fields.next()?)?,
        carry_days: fields.next()?.parse().ok()?,
        working_days: working_days(fields.next()?)?,
        kind: kind(fields.next()?)?,
        standing: standing(fields.next()?)?,
        page: fields.next()?,
    })
}

/// `Mon-Fri`.
fn working_days(span: &str) -> Option<WorkingDays> {
    let (first, last) = span.split_once('-')?;
    Some(WorkingDays::new(first.parse().ok()?, last.parse().ok()?))
}

fn kind(word: &str) -> Option<RateKind> {
    match word {
        "central_bank" => Some(RateKind::CentralBank),
        "reported" => Some(RateKind::Reported),
        "month_end" => Some(RateKind::MonthEnd),
        "monthly" => Some(RateKind::Monthly),
        "collected" => Some(RateKind::Collected),
        _ => None,
    }
}

fn standing(word: &str) -> Option<Standing> {
    match word {
        "official" => Some(Standing::Official),
        "market" => Some(Standing::Market),
        "monthly" => Some(Standing::Monthly),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_table_is_read_and_sorted() {
        assert_eq!(publishers().len(), rows(include_str!("sources.csv")).count());
        assert!(publishers().is_sorted_by(|one, next| one.id < next.id));
        assert!(publishers().iter().all(|publisher| publisher.page.starts_with("https://")));
    }

    #[test]
    fn a_run_of_weekdays_may_reach_over_the_end_of_the_week() {
        let week: Vec<NaiveDate> =
            (6..13).filter_map(|day| NaiveDate::from_ymd_opt(2023, 8, day)).collect();
        let included = |span: &str| {
            let days = working_days(span).unwrap();
            week.iter().filter(|day| days.include(**day)).map(|day| day.day()).collect::<Vec<_>>()
        };
        assert_eq!(included("Sun-Thu"), [6, 7, 8, 9, 10]);
        assert_eq!(included("Mon-Fri"), [7, 8, 9, 10, 11]);
        assert_eq!(included("Tue-Sat"), [8, 9, 10, 11, 12]);
        assert_eq!(included("Mon-Sun").len(), 7);
        assert_eq!(included("Sat-Sat"), [12]);
        assert!(working_days("Mon").is_none() && working_days("Mon-X").is_none());
    }

    #[test]
    fn what_is_collected_is_a_market_rate_and_nothing_else_is() {
        for publisher in publishers() {
            let collected = publisher.kind == RateKind::Collected;
            assert_eq!(collected, publisher.standing == Standing::Market, "{}", publisher.id);
        }
    }

    #[test]
    fn a_source_nobody_listed_is_a_market_source_carried_over_a_long_weekend() {
        let own = SourceId(Cow::Borrowed("our desk"));
        assert_eq!(
            (own.publisher(), own.carry_days(), own.standing()),
            (None, 5, Standing::Market)
        );
    }
}
