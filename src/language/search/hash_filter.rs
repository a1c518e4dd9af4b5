//! A table of bits that answers whether a number may have been put in.
//!
//! It never says no of one that was, and yes of few others while it is nearly empty.

/// HashFilter by the highest bits of a number.
#[derive(Clone, Debug)]
pub(super) struct HashFilter(Box<[u64; Self::SIZE / 64]>);

impl Default for HashFilter {
    fn default() -> Self {
        Self(Box::new([0; Self::SIZE / 64]))
    }
}

impl HashFilter {
    const SIZE: usize = 1 << 16;

    /// Sets the bit of a number.
    pub(super) fn set(&mut self, key: u64) {
        let bit = (key >> 48) as usize;
        if let Some(bits) = self.0.get_mut(bit / 64) {
            *bits |= 1 << (bit % 64);
        }
    }

    /// Whether the bit of a number, or of another with the same highest bits, was set.
    #[inline]
    pub(super) fn get(&self, key: u64) -> bool {
        let bit = (key >> 48) as usize;
        self.0.get(bit / 64).is_some_and(|bits| bits >> (bit % 64) & 1 == 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_is_there_and_little_else() {
        let mut bits = HashFilter::default();
        let scattered = |number: u64| number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (0..1000).for_each(|number| bits.set(scattered(number)));
        assert!((0..1000).all(|number| bits.get(scattered(number))));
        assert!((1000..11_000).filter(|number| bits.get(scattered(*number))).count() < 300);
    }
}
