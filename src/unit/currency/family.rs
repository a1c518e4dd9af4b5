//! Families of money that share a name: the kroner, the dollars, the pounds.
//!
//! ```
//! use exchequer::currency::{Currency, family};
//!
//! assert_eq!(family("krone").first(), Currency::from_code("DKK").as_ref());
//! let krone = Currency::from_code("DKK").unwrap();
//! assert!(krone.namesakes().any(|other| other.code() == "NOK"));
//! ```
//!
//! It does not know how a language writes the name.

use super::Currency;
use super::table::{self, Row};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// The members of a family ("krone", "dollar", "yuan_yen"), the likeliest first, the living and the
/// dead; empty for a name that is no family.
///
/// Source: the names of ISO 4217 and Unicode CLDR; the order is ours, by how often the
/// international press means each.
#[must_use]
pub fn family(name: &str) -> &'static [Currency] {
    FAMILIES.get(name).map_or(&[], Vec::as_slice)
}

impl Currency {
    /// The other currencies that bear a name of this one, the likeliest first.
    ///
    /// ```
    /// use exchequer::currency::Currency;
    ///
    /// let krone: Currency = "DKK".parse()?;
    /// assert!(krone.namesakes().any(|other| other.code() == "NOK"));
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    pub fn namesakes(self) -> impl Iterator<Item = Self> {
        NAMESAKES.get(&self).map(Vec::as_slice).unwrap_or_default().iter().copied()
    }
}

/// What [`Currency::namesakes`] returns, for each member of a family.
static NAMESAKES: LazyLock<BTreeMap<Currency, Vec<Currency>>> = LazyLock::new(|| {
    let members: BTreeSet<Currency> = FAMILIES.values().flatten().copied().collect();
    members.into_iter().map(|currency| (currency, namesakes(currency))).collect()
});

fn namesakes(currency: Currency) -> Vec<Currency> {
    let mut ranked: Vec<(usize, Currency)> = FAMILIES
        .values()
        .filter(|members| members.contains(&currency))
        .flat_map(|members| members.iter().copied().enumerate())
        .filter(|(_, member)| *member != currency)
        .collect();
    ranked.sort();
    let mut seen = BTreeSet::new();
    ranked.into_iter().map(|(_, member)| member).filter(|member| seen.insert(*member)).collect()
}

const TEXT: &str = include_str!("tables/families.csv");

static FAMILIES: LazyLock<BTreeMap<String, Vec<Currency>>> = LazyLock::new(|| {
    let mut members = table::read(TEXT, member);
    members.sort_by_key(|(_, rank, _)| *rank);
    let mut families: BTreeMap<String, Vec<Currency>> = BTreeMap::new();
    for (family, _, currency) in members {
        families.entry(family).or_default().push(currency);
    }
    families
});

fn member(row: &Row<'_>) -> Option<(String, u8, Currency)> {
    Some((row.text("family")?.to_owned(), row.value("rank")?, row.currency("code")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(currencies: impl IntoIterator<Item = Currency>) -> Vec<String> {
        currencies.into_iter().map(|currency| currency.to_string()).collect()
    }

    fn namesakes(code: &str) -> Vec<String> {
        codes(Currency::from_code(code).unwrap().namesakes())
    }

    #[test]
    fn every_row_of_the_table_parses_in_order_and_once() {
        table::assert_sound(TEXT, FAMILIES.values().map(Vec::len).sum(), |row| {
            format!("{} {:03}", row.text("family").unwrap(), row.value::<u8>("rank").unwrap())
        });
    }

    #[test]
    fn a_family_has_two_members_or_more_and_each_of_them_once() {
        for (name, members) in FAMILIES.iter() {
            assert!(members.len() >= 2, "{name} is no family");
            for member in members {
                assert_eq!(
                    members.iter().filter(|other| *other == member).count(),
                    1,
                    "{name} {member}"
                );
            }
        }
    }

    #[test]
    fn ranks_count_from_one_without_a_gap() {
        let mut expected = BTreeMap::new();
        for (family, rank, currency) in table::read(TEXT, member) {
            let next = expected.entry(family.clone()).or_insert(1);
            assert_eq!(rank, *next, "{family} {currency}");
            *next += 1;
        }
    }

    #[test]
    fn the_likeliest_member_stands_first() {
        let facts = [
            ("dollar", "USD"),
            ("franc", "CHF"),
            ("krone", "DKK"),
            ("peso", "MXN"),
            ("pound", "GBP"),
            ("ruble", "RUB"),
            ("rupee", "INR"),
            ("won", "KRW"),
        ];
        for (name, code) in facts {
            assert_eq!(family(name).first().map(Currency::code), Some(code), "{name}");
        }
        assert!(family("tenge").is_empty() && family("").is_empty());
    }

    #[test]
    fn namesakes_leave_the_currency_itself_out_and_name_each_other_once() {
        assert_eq!(namesakes("KRW"), ["KPW"]);
        assert_eq!(namesakes("EUR"), Vec::<String>::new());
        let kroner = namesakes("DKK");
        assert!(kroner[..2].contains(&"SEK".to_owned()) && kroner.contains(&"NOK".to_owned()));
        assert_eq!(kroner.iter().filter(|code| *code == "SEK").count(), 1);
        assert!(!kroner.contains(&"DKK".to_owned()));
    }

    #[test]
    fn a_namesake_of_one_is_a_namesake_of_the_other() {
        for currency in Currency::all() {
            for other in currency.namesakes() {
                assert!(other.namesakes().any(|back| back == currency), "{currency} {other}");
            }
        }
    }
}
