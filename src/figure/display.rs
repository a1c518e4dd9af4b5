//! A figure on one line, as it was read: "about 36000 DKK".

use super::{Amount, Figure};
use std::fmt;

/// Hedge, amount in main units with a point for the decimals, and currency; the currencies it may
/// be where that is open, and "per …" where it is counted per something. Ranges have a dash.
///
/// ```
/// # #[cfg(feature = "embedded")] {
/// use exchequer::{Article, Checker};
///
/// let article = Article::new("Bøden er på omkring 5.000 kroner om måneden.").language("da");
/// let extraction = Checker::new().extract(&article);
/// assert_eq!(extraction.figures[0].to_string(), "about 5000 DKK per month");
/// # }
/// ```
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(hedge) = self.hedge() {
            write!(f, "{} ", hedge.as_str().replace('_', " "))?;
        }
        match self.amount {
            Amount::Single(written) => write!(f, "{}", written.value().normalize())?,
            Amount::Range { low, high } => {
                write!(f, "{}–{}", low.value().normalize(), high.value().normalize())?;
            }
            Amount::Vague { low, high } => {
                write!(f, "some {}–{}", low.normalize(), high.normalize())?;
            }
            Amount::OutOfRange => f.write_str("a number out of range")?,
        }
        for (at, currency) in self.currencies().iter().enumerate() {
            write!(f, "{}{currency}", if at == 0 { " " } else { "/" })?;
        }
        if let Some(unit) = self.unit.code() {
            write!(f, " {unit}")?;
        }
        match &self.per {
            Some(per) => write!(f, " per {}", per.unit),
            None => Ok(()),
        }
    }
}
