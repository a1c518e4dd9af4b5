//! The table of currencies: their codes, names, numbers, minor units and lives.

use super::table::{self, Row};
use super::{Currency, DateRange, Kind};
use std::sync::LazyLock;

pub(super) struct Entry {
    pub(super) currency: Currency,
    pub(super) numeric: Option<u16>,
    pub(super) name: String,
    pub(super) minor_units: Option<u32>,
    pub(super) life: DateRange,
    pub(super) kind: Kind,
}

pub(super) const TEXT: &str = include_str!("tables/iso4217.csv");

pub(super) struct Table {
    pub(super) entries: Vec<Entry>,
    /// Where a currency stands among them, by its letters: every amount that is read asks for a
    /// dozen.
    pub(super) places: Vec<u16>,
}

pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut entries = table::read(TEXT, Entry::read);
    entries.sort_by_key(|entry| entry.currency);
    let mut places = vec![u16::MAX; 1 << 15];
    for (entry, at) in entries.iter().zip(0..) {
        if let Some(place) = places.get_mut(entry.currency.letters()) {
            *place = at;
        }
    }
    Table { entries, places }
});

impl Entry {
    pub(super) fn read(row: &Row<'_>) -> Option<Self> {
        let code: [u8; 3] = row.text("code")?.as_bytes().try_into().ok()?;
        Some(Self {
            currency: code.iter().all(u8::is_ascii_uppercase).then_some(Currency(code))?,
            numeric: row.optional("numeric")?,
            name: row.text("name")?.to_owned(),
            minor_units: row.optional("minor_units")?,
            life: row.life()?,
            kind: kind(row.text("kind")?)?,
        })
    }
}

fn kind(text: &str) -> Option<Kind> {
    match text {
        "money" => Some(Kind::Money),
        "accounting" => Some(Kind::Accounting),
        "fund" => Some(Kind::Fund),
        "metal" => Some(Kind::Metal),
        "crypto" => Some(Kind::Crypto),
        _ => None,
    }
}
