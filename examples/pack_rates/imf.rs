//! International Monetary Fund, representative rates as units per SDR.
//!
//! ```text
//! {"2003-04-01": {"AED": 5.04401, "AUD": 2.27355, …}, …}
//! ```

use super::read::{Days, Failure, currency, day, days, decimal};
use chrono::{Days as Span, NaiveDate};
use exchequer::rates::{Fixing, SourceId};
use std::path::Path;

/// All currencies but the rouble, valid on the day they are given for.
pub fn fixings(path: &Path) -> Result<Vec<Fixing>, Failure> {
    rows("IMF-SDR", &days(path)?, |_, code| code != "RUB", Span::new(0))
}

/// The rouble, with what it is crossed through. Its rate of a day is the one that the Bank of
/// Russia set on that day: valid from the next.
pub fn roubles(path: &Path) -> Result<Vec<Fixing>, Failure> {
    let mut days = days(path)?;
    days.retain(|_, rates| rates.contains_key("RUB"));
    rows("IMF-RUB", &days, |_, code| ["RUB", "USD", "EUR"].contains(&code), Span::new(1))
}

fn rows(
    source: &'static str,
    days: &Days,
    is_wanted: impl Fn(NaiveDate, &str) -> bool,
    later: Span,
) -> Result<Vec<Fixing>, Failure> {
    let mut fixings = Vec::new();
    for (date, rates) in days {
        let set_on = day(date);
        for (code, value) in rates.iter().filter(|(code, _)| is_wanted(set_on, code)) {
            fixings.push(Fixing {
                source: SourceId(source.into()),
                base: currency("XDR")?,
                quote: currency(code)?,
                nominal: 1,
                value: decimal(value)?,
                set_on: Some(set_on),
                valid_from: set_on + later,
            });
        }
    }
    Ok(fixings)
}
