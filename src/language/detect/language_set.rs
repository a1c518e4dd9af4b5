//! Some of the languages, by their places in the table of words: {da, nb} after "ikke".

/// The most languages that a set can hold.
pub(super) const MOST_LANGUAGES: usize = 128;

/// Some of the languages: a bit for each, by its place in the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct LanguageSet(u128);

impl LanguageSet {
    pub(super) const ALL: Self = Self(u128::MAX);

    /// The languages of both sets.
    #[must_use]
    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The only language.
    pub(super) fn only(self) -> Option<usize> {
        (self.0.count_ones() == 1).then(|| self.0.trailing_zeros() as usize)
    }

    /// The places of its languages in the table.
    pub(super) fn places(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let place = (left != 0).then(|| left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(place)
        })
    }

    pub(super) fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// With the language at this place.
    #[must_use]
    pub(super) fn with(self, place: usize) -> Self {
        Self(self.0 | u128::from(place < MOST_LANGUAGES) << (place % MOST_LANGUAGES))
    }

    pub(super) fn contains(self, place: usize) -> bool {
        place < MOST_LANGUAGES && self.0 >> place & 1 == 1
    }
}
