//! Currencies as the keys of a language file name them: "SEK", "crowns", "CHF | FRF".

use super::source::Source;
use crate::currency::{Currency, family};
use crate::language::error::DataError;
use crate::language::meaning::Unit;
use rust_decimal::Decimal;

pub(in crate::language) fn named(candidates: Vec<Currency>, sign: bool) -> Unit {
    Unit {
        candidates: candidates.into(),
        beside: std::sync::Arc::default(),
        subunit: false,
        minor_only: false,
        times: Decimal::ONE,
        sign,
        after_only: false,
        doubtful: false,
        damaged: false,
    }
}

/// The unit that a key names: codes and families, separated by spaces, and after a bar those that
/// it means only beside a name of their money.
pub(super) fn unit(source: Source<'_>, key: &str) -> Result<Unit, DataError> {
    let Some((usual, beside)) = key.split_once(" | ") else {
        return Ok(named(currencies(source, key)?, false));
    };
    let beside = currencies(source, beside)?.into();
    Ok(Unit { beside, ..named(currencies(source, usual)?, false) })
}

fn currencies(source: Source<'_>, key: &str) -> Result<Vec<Currency>, DataError> {
    let mut candidates = Vec::new();
    for part in key.split(' ') {
        let currency = Currency::from_code(part);
        let members = currency.as_ref().map_or_else(|| family(part), std::slice::from_ref);
        if members.is_empty() {
            return Err(source.key_error(key, "a list of currency codes and families"));
        }
        for member in members {
            if !candidates.contains(member) {
                candidates.push(*member);
            }
        }
    }
    Ok(candidates)
}
