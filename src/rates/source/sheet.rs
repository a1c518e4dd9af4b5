//! The fixings of one answer, as they are read off it.

use crate::currency::{Currency, Kind};
use crate::rates::{Fixing, SourceId};
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::borrow::Cow;

/// The fixings of one answer.
pub(super) struct Sheet {
    source: SourceId,
    fixings: Vec<Fixing>,
}

/// What is priced in what: `nominal` units of `base` in `quote`.
#[derive(Clone, Copy)]
pub(super) struct Terms {
    pub(super) base: Currency,
    pub(super) quote: Currency,
    pub(super) nominal: u32,
}

/// The currency of a code, in whichever case; `None` for what is none (an index, an old unit this
/// crate does not know) and for metals, whose weight each publisher chooses. "SDR", under which
/// several banks list the drawing right, is no currency's code.
pub(super) fn currency(code: &str) -> Option<Currency> {
    let code = code.trim().to_ascii_uppercase();
    let code = if code == "SDR" { "XDR" } else { &code };
    Currency::from_code(code).filter(|currency| currency.kind() != Kind::Metal)
}

/// The currency of a code that the crate is sure to know.
pub(super) fn own(code: &'static str) -> Currency {
    Currency::from_code(code).unwrap_or(Currency::EUR)
}

impl Terms {
    /// One unit of `base` in `quote`.
    pub(super) fn one(base: Currency, quote: Currency) -> Self {
        Self { base, quote, nominal: 1 }
    }

    /// `nominal` units of `base` in `quote`.
    pub(super) fn per(nominal: u32, base: Currency, quote: Currency) -> Self {
        Self { base, quote, nominal }
    }
}

impl Sheet {
    pub(super) fn of(source: &'static str) -> Self {
        Self { source: SourceId(Cow::Borrowed(source)), fixings: Vec::new() }
    }

    /// Notes a price that was set on the day for which it is valid.
    pub(super) fn on(&mut self, day: NaiveDate, terms: Terms, price: Option<Decimal>) {
        self.valid_from(day, Some(day), terms, price);
    }

    /// Notes a price with the day on which it was set, where that is known. No price is no fixing,
    /// nor is nought, by which many say that they have none, nor that of a currency in itself.
    pub(super) fn valid_from(
        &mut self,
        valid_from: NaiveDate,
        set_on: Option<NaiveDate>,
        terms: Terms,
        price: Option<Decimal>,
    ) {
        let Terms { base, quote, nominal } = terms;
        let Some(value) = price.filter(|price| !price.is_zero() && base != quote) else { return };
        let source = self.source.clone();
        self.fixings.push(Fixing { source, base, quote, nominal, value, set_on, valid_from });
    }

    pub(super) fn fixings(self) -> Vec<Fixing> {
        self.fixings
    }
}
