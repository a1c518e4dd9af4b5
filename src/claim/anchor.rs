//! Which of two equal amounts is native: the one foreign to the article, else the first mentioned.

use super::page::Page;
use crate::currency::Currency;
use crate::figure::{Figure, FigureId};

/// Two figures, anchor first, and whether that order is known.
pub(super) fn ordered(page: Page<'_>, first: FigureId, second: FigureId) -> ([FigureId; 2], bool) {
    let home = |id: FigureId| page.figure(id).is_some_and(|figure| is_home(page, figure));
    match (home(first), home(second)) {
        (false, true) => ([first, second], true),
        (true, false) => ([second, first], true),
        (false, false) | (true, true) => ([first.min(second), first.max(second)], false),
    }
}

/// Whether a figure is in the money of the article's country, or its language's.
fn is_home(page: Page<'_>, figure: &Figure) -> bool {
    let home = home(page);
    home.is_some() && figure.currency() == home
}

/// The money of the article's country, or its language's.
pub(super) fn home(page: Page<'_>) -> Option<Currency> {
    let country = page.context.country.or(page.context.language.country())?;
    match page.context.day {
        Some(day) => country.currency_on(day),
        None => country.currency(),
    }
}
