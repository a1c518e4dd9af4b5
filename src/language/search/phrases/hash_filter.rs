//! A set of hashes that may say yes to a hash that was never added, and never says no to one that
//! was: a Bloom filter with one hash function.
//!
//! With 65,536 bits and a few thousand hashes it is wrong about one hash in twenty or fewer, and a
//! question takes two instructions and one load.

/// One bit for each value of the highest 16 bits of a hash.
#[derive(Clone, Debug)]
pub(in crate::language::search) struct HashFilter(Box<[u64; Self::SIZE / 64]>);

impl Default for HashFilter {
    fn default() -> Self {
        Self(Box::new([0; Self::SIZE / 64]))
    }
}

impl HashFilter {
    const SIZE: usize = 1 << 16;

    /// Adds a hash.
    pub(in crate::language::search) fn insert(&mut self, hash: u64) {
        let bit = (hash >> 48) as usize;
        if let Some(bits) = self.0.get_mut(bit / 64) {
            *bits |= 1 << (bit % 64);
        }
    }

    /// Whether a hash, or another with the same highest bits, was added.
    #[inline]
    pub(in crate::language::search) fn may_contain(&self, hash: u64) -> bool {
        let bit = (hash >> 48) as usize;
        self.0.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_there_and_little_else() {
        let mut filter = HashFilter::default();
        let hash = |number: u64| number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (0..1000).for_each(|number| filter.insert(hash(number)));
        assert!((0..1000).all(|number| filter.may_contain(hash(number))));
        assert!((1000..11_000).filter(|number| filter.may_contain(hash(*number))).count() < 300);
    }
}
