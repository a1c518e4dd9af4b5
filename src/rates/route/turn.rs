//! The direction in which a published price is used.

/// Whether a route goes from base to quote of a price or back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rates) enum Turn {
    AsPublished,
    Inverted,
}

impl Turn {
    /// The other way.
    pub(in crate::rates) fn back(self) -> Self {
        match self {
            Self::AsPublished => Self::Inverted,
            Self::Inverted => Self::AsPublished,
        }
    }
}
