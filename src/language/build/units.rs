//! Currencies as the keys of a language file name them: "SEK", "crown", "EUR dollar | CHF".

use super::source::Source;
use crate::currency::{Currency, family};
use crate::language::error::DataError;
use crate::language::meaning::Unit;

/// The unit that a key names: codes and families, separated by spaces, and after a bar those that
/// it means only beside a name of their money.
pub(super) fn unit(source: Source<'_>, key: &str) -> Result<Unit, DataError> {
    let Some((usual, beside)) = key.split_once(" | ") else {
        return Ok(Unit::any_of(currencies(source, key)?.into()));
    };
    let beside = currencies(source, beside)?.into();
    Ok(Unit { beside, ..Unit::any_of(currencies(source, usual)?.into()) })
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
