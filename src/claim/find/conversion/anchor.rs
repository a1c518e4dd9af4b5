//! Which of two equal amounts is native: the one foreign to the article, else the first mentioned.

use crate::claim::Direction;
use crate::figure::marked::MarkedText;
use crate::figure::{Figure, FigureId};

/// Two figures, anchor first, and whether that order is known.
pub(in crate::claim::find) fn ordered(
    marked: MarkedText<'_>,
    first: FigureId,
    second: FigureId,
) -> ([FigureId; 2], Direction) {
    let home = |id: FigureId| marked.figure(id).is_some_and(|figure| is_home(marked, figure));
    match (home(first), home(second)) {
        (false, true) => ([first, second], Direction::Known),
        (true, false) => ([second, first], Direction::Known),
        (false, false) | (true, true) => ([first.min(second), first.max(second)], Direction::Open),
    }
}

/// Whether a figure is in the money of the article's country, or its language's.
fn is_home(marked: MarkedText<'_>, figure: &Figure) -> bool {
    let home = marked.context.home();
    home.is_some() && figure.currency() == home
}
