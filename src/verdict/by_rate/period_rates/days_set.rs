//! A set of days of a period, by their places.

/// Places of days. Takes no memory while it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::verdict) struct DaysSet {
    words: Vec<u64>,
}

const BITS: usize = u64::BITS as usize;

impl DaysSet {
    /// Puts a place in.
    pub(in crate::verdict) fn insert(&mut self, at: usize) {
        let word = at / BITS;
        if self.words.len() <= word {
            self.words.resize(word.saturating_add(1), 0);
        }
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << (at % BITS);
        }
    }

    /// Puts in the places of these bits, the first of which is the place `first`.
    pub(in crate::verdict) fn insert_bits(&mut self, first: usize, bits: u64) {
        let (word, shift) = (first / BITS, first % BITS);
        let above = if shift == 0 { 0 } else { bits >> (BITS - shift) };
        for (word, bits) in [(word, bits << shift), (word.saturating_add(1), above)] {
            if bits == 0 {
                continue;
            }
            if self.words.len() <= word {
                self.words.resize(word.saturating_add(1), 0);
            }
            if let Some(word) = self.words.get_mut(word) {
                *word |= bits;
            }
        }
    }

    /// The first so many places.
    pub(in crate::verdict) fn all(len: usize) -> Self {
        let full = len / BITS;
        let mut words = vec![u64::MAX; full];
        words.extend(Some(len % BITS).filter(|rest| *rest > 0).map(|rest| (1 << rest) - 1));
        Self { words }
    }

    /// The places of these bits, the first of which is the place `first`.
    pub(in crate::verdict) fn at(first: usize, bits: &[u64]) -> Self {
        let (skipped, shift) = (first / BITS, first % BITS);
        let mut words = vec![0u64; skipped];
        let mut carried = 0u64;
        for bits in bits {
            words.push(bits.checked_shl(shift as u32).unwrap_or(0) | carried);
            carried = if shift == 0 { 0 } else { bits >> (BITS - shift) };
        }
        words.push(carried);
        Self { words }
    }

    /// How many there are.
    pub(in crate::verdict) fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Puts in what the other has.
    pub(in crate::verdict) fn extend(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        self.words.iter_mut().zip(&other.words).for_each(|(word, other)| *word |= other);
    }

    /// Whether some place is in both.
    pub(in crate::verdict) fn meets(&self, other: &Self) -> bool {
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
    fn bits_are_put_at_their_places() {
        assert_eq!(DaysSet::all(70).len(), 70);
        assert!(DaysSet::all(70).meets(&set(&[69])) && !DaysSet::all(70).meets(&set(&[70])));
        assert_eq!(DaysSet::all(64), DaysSet { words: vec![u64::MAX] });
        for first in [0, 5, 63, 64, 100] {
            let placed = DaysSet::at(first, &[0b101, 1 << 63]);
            let wanted = [first, first + 2, first + 127];
            assert_eq!(placed.len(), 3);
            assert!(wanted.into_iter().all(|at| placed.meets(&set(&[at]))), "{first}");
        }
    }

    #[test]
    fn bits_go_in_at_any_place() {
        for first in [0, 5, 63, 64, 100] {
            let mut set = DaysSet::default();
            set.insert_bits(first, 0b101 | 1 << 63);
            let mut wanted = DaysSet::default();
            [first, first + 2, first + 63].into_iter().for_each(|at| wanted.insert(at));
            assert_eq!(set, wanted, "{first}");
        }
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
