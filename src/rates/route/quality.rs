//! What a rate is good for: to hold by, for "about", or to contradict only.

use crate::rates::Standing;
use crate::rates::route::Found;

/// What a rate is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quality {
    /// An official rate of the day.
    Official,
    /// A mean over a month: good for "about" only.
    Average,
    /// A collector's rate, or one that the article states.
    Market,
    /// Bridged across a gap, or extrapolated from the last fixing.
    Estimated,
}

impl Found {
    /// What it is good for.
    pub(in crate::rates) fn quality(&self) -> Quality {
        match (self.estimate, self.standing) {
            (Some(_), _) => Quality::Estimated,
            (None, Standing::Market) => Quality::Market,
            (None, Standing::Monthly) => Quality::Average,
            (None, Standing::Official | Standing::Peg | Standing::Irrevocable) => Quality::Official,
        }
    }
}
