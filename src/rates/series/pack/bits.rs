//! Numbers as bits, small ones short: an adaptive Rice code.
//!
//! A number is cut at `k` bits. What is above is written in ones ended by a zero, what is below as
//! it is. Writer and reader choose `k` alike, by the mean of the numbers before, so it is written
//! nowhere. A number far above the mean is announced by [`ESCAPE`] ones and a count of its bits.
//!
//! Bits fill each byte from its lowest bit up. Source of the code: R. F. Rice, "Some practical
//! universal noiseless coding techniques", JPL Publication 79-22, 1979; the mean as in JPEG-LS.

/// So many ones announce a number written in full.
const ESCAPE: u32 = 24;

/// Bits that count how long a number written in full is: up to 127.
const LENGTH: u32 = 7;

/// So many numbers make up the mean, later ones counting more.
const WINDOW: u64 = 32;

/// One number can raise the mean so far and no further.
const MOST: u128 = 1 << 24;

/// The mean of the numbers so far, as a sum and a count.
struct Mean {
    sum: u64,
    count: u64,
}

impl Default for Mean {
    /// As after eight numbers of 16: most rates move by some ten units of their last place.
    fn default() -> Self {
        Self { sum: 128, count: 8 }
    }
}

impl Mean {
    /// Where to cut the next number: the mean has at most so many bits.
    fn cut(&self) -> u32 {
        let longer = |number: u64| number.checked_ilog2().unwrap_or_default();
        let bits = longer(self.sum).saturating_sub(longer(self.count));
        bits + u32::from(self.count << bits < self.sum)
    }

    fn take(&mut self, number: u128) {
        self.sum += number.min(MOST) as u64;
        self.count += 1;
        if self.count >= WINDOW {
            self.sum >>= 1;
            self.count >>= 1;
        }
    }
}

/// Writes numbers.
#[derive(Default)]
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    used: u32,
    mean: Mean,
}

impl BitWriter {
    pub(super) fn push(&mut self, number: u128) {
        let cut = self.mean.cut();
        self.mean.take(number);
        match u32::try_from(number >> cut) {
            Ok(above) if above < ESCAPE => {
                self.bits(above + 1, (1 << above) - 1);
                self.bits(cut, number);
            }
            _ => {
                let length = u128::BITS - number.leading_zeros();
                self.bits(ESCAPE, (1 << ESCAPE) - 1);
                self.bits(LENGTH, length.into());
                self.bits(length, number);
            }
        }
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.bytes
    }

    /// The lowest bits of a number.
    fn bits(&mut self, count: u32, number: u128) {
        for at in 0..count {
            if self.used == 0 {
                self.bytes.push(0);
            }
            if let Some(byte) = self.bytes.last_mut() {
                *byte |= u8::from(number >> at & 1 == 1) << self.used;
            }
            self.used = (self.used + 1) % u8::BITS;
        }
    }
}

/// Reads numbers.
pub(super) struct BitReader<'b> {
    bytes: &'b [u8],
    held: u64,
    count: u32,
    mean: Mean,
}

impl<'b> BitReader<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, held: 0, count: 0, mean: Mean::default() }
    }

    /// The next number; `None` where the bits end before it.
    pub(super) fn number(&mut self) -> Option<u128> {
        let cut = self.mean.cut();
        self.fill();
        let ones = self.held.trailing_ones();
        // Nearly every number is short, and all of it is held.
        if ones < ESCAPE && cut <= u32::BITS {
            let low = self.held >> (ones + 1) & ((1 << cut) - 1);
            let number = u64::from(ones) << cut | low;
            self.drop_bits(ones + 1 + cut)?;
            self.mean.take(number.into());
            return Some(number.into());
        }
        let number = if ones < ESCAPE {
            self.drop_bits(ones + 1)?;
            u128::from(ones) << cut | self.bits(cut)?
        } else {
            self.drop_bits(ESCAPE)?;
            let length = self.bits(LENGTH)?;
            self.bits(u32::try_from(length).ok()?)?
        };
        self.mean.take(number);
        Some(number)
    }

    /// Whether nothing is left but the unused bits of the last byte.
    pub(super) fn is_at_end(&self) -> bool {
        self.bytes.is_empty() && self.count < u8::BITS
    }

    fn bits(&mut self, count: u32) -> Option<u128> {
        let mut number = 0;
        let mut at = 0;
        while at < count {
            let step = (count - at).min(32);
            self.fill();
            number |= u128::from(self.held & ((1 << step) - 1)) << at;
            self.drop_bits(step)?;
            at += step;
        }
        Some(number)
    }

    /// Holds at least 56 bits, or all that are left.
    fn fill(&mut self) {
        if let Some(eight) = self.bytes.first_chunk() {
            // Bits of a byte that is taken only next time are the same then.
            self.held |= u64::from_le_bytes(*eight).checked_shl(self.count).unwrap_or_default();
            let taken = u64::BITS.saturating_sub(self.count.saturating_add(1)) / u8::BITS;
            self.bytes = self.bytes.get(taken as usize..).unwrap_or_default();
            self.count += taken * u8::BITS;
            return;
        }
        while self.count <= u64::BITS - u8::BITS {
            let Some((byte, rest)) = self.bytes.split_first() else { return };
            self.held |= u64::from(*byte) << self.count;
            self.count += u8::BITS;
            self.bytes = rest;
        }
    }

    fn drop_bits(&mut self, count: u32) -> Option<()> {
        self.count = self.count.checked_sub(count)?;
        self.held >>= count;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn packed(numbers: &[u128]) -> Vec<u8> {
        let mut writer = BitWriter::default();
        numbers.iter().for_each(|number| writer.push(*number));
        writer.finish()
    }

    proptest! {
        #[test]
        fn numbers_come_back(
            numbers in proptest::collection::vec(prop_oneof![0..200u128, 0..1u128 << 20, 0..1u128 << 126], 0..99),
        ) {
            let bytes = packed(&numbers);
            let mut reader = BitReader::new(&bytes);
            let read: Vec<_> = (0..numbers.len()).map_while(|_| reader.number()).collect();
            prop_assert_eq!(read, numbers);
            prop_assert!(reader.is_at_end());
        }

        #[test]
        fn any_bytes_are_read_to_their_end(bytes in proptest::collection::vec(any::<u8>(), 0..99)) {
            let mut reader = BitReader::new(&bytes);
            prop_assert!(std::iter::from_fn(|| reader.number()).count() <= 8 * bytes.len());
        }
    }

    #[test]
    fn small_numbers_take_few_bits() {
        assert!(packed(&[0; 1000]).len() < 150);
        assert!(packed(&[40; 1000]).len() < 900);
    }
}
