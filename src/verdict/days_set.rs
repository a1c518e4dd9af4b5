//! A set of days of a course, by their places.

/// Places of days. Takes no memory while it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct DaysSet {
    words: Vec<u64>,
}

const BITS: usize = u64::BITS as usize;

impl DaysSet {
    /// Puts a place in.
    pub(super) fn insert(&mut self, at: usize) {
        let word = at / BITS;
        if self.words.len() <= word {
            self.words.resize(word.saturating_add(1), 0);
        }
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << (at % BITS);
        }
    }

    /// Puts in what the other has.
    pub(super) fn extend(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    /// Whether some place is in both.
    pub(super) fn meets(&self, other: &Self) -> bool {
        self.words.iter().zip(&other.words).any(|(word, other)| word & other != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(places: &[usize]) -> DaysSet {
        let mut set = DaysSet::default();
        places.iter().for_each(|at| set.insert(*at));
        set
    }

    #[test]
    fn sets_meet_where_they_share_a_place() {
        assert!(set(&[3, 700]).meets(&set(&[700])));
        assert!(!set(&[3, 700]).meets(&set(&[4, 64, 699])));
        assert!(!set(&[]).meets(&set(&[0])));
        let mut joined = set(&[1]);
        joined.extend(&set(&[130]));
        assert_eq!(joined, set(&[1, 130]));
    }
}
