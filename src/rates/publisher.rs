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
use std::borrow::Cow;
use std::sync::LazyLock;

/// A publisher of rates, as the table of sources describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Publisher {
    /// Its short name, as in [`Fixing::source`](super::Fixing::source).
    pub id: SourceId,
    /// Its name in English: "European Central Bank".
    pub name: &'static str,
    /// The currency that stands on one side of all its rates, through which two of them are crossed.
    pub home: Currency,
    /// For how many days a fixing stays in force when no newer one follows.
    pub carry_days: u32,
    /// What kind of rates it publishes.
    pub standing: Standing,
    /// The page where the rates can be looked up.
    pub page: &'static str,
}

/// Every publisher in the table, by id.
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
        Self { id, name, home, carry_days: UNLISTED_CARRY_DAYS, standing: Standing::Market, page: "" }
    }
}

impl SourceId {
    /// The European Central Bank: euro foreign exchange reference rates, units per euro.
    pub const ECB: Self = Self(Cow::Borrowed("ECB"));
    /// The Bank of Russia: official rates, roubles per 1, 10, 100 … units.
    pub const CBR: Self = Self(Cow::Borrowed("CBR"));

    /// What the table of sources says of this publisher; `None` for one it does not list.
    #[must_use]
    pub fn publisher(&self) -> Option<&'static Publisher> {
        PUBLISHERS.iter().find(|publisher| publisher.id == *self)
    }

    /// For how many days a fixing of this source stays in force when no newer one follows: as
    /// listed, or 5 for a source that is not.
    #[must_use]
    pub fn carry_days(&self) -> u32 {
        self.publisher().map_or(UNLISTED_CARRY_DAYS, |publisher| publisher.carry_days)
    }

    /// What kind of rates it publishes: as listed, or market rates for a source that is not.
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
    let mut fields = line.splitn(6, ',');
    Some(Publisher {
        id: SourceId(Cow::Borrowed(fields.next()?)),
        name: fields.next()?,
        home: Currency::from_code(fields.next()?)?,
        carry_days: fields.next()?.parse().ok()?,
        standing: standing(fields.next()?)?,
        page: fields.next()?,
    })
}

fn standing(word: &str) -> Option<Standing> {
    match word {
        "official" => Some(Standing::Official),
        "market" => Some(Standing::Market),
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
    fn a_source_nobody_listed_is_a_market_source_carried_over_a_long_weekend() {
        let own = SourceId(Cow::Borrowed("our desk"));
        assert_eq!((own.publisher(), own.carry_days(), own.standing()), (None, 5, Standing::Market));
    }
}
