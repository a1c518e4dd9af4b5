//! Figures and units that the reader supplies: the "euro" of "1,0932 Dollar je Euro" is one euro,
//! and "Det tilsvarer 28,6 mio." is an amount of kroner in a Danish article.

pub(super) mod by_neighbour;
mod compared;
pub(super) mod elided;
pub(super) mod rate_unit;
pub(super) mod temperature;
