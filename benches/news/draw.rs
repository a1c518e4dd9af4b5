//! Numbers that look drawn and are the same every time.

/// Marsaglia's xorshift.
pub struct Draw(pub u64);

impl Draw {
    /// A number from 0 to just below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end.max(1)
    }

    /// One of these.
    pub fn one_of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len() as u64) as usize]
    }

    /// A number within these bounds; where they lie far apart, small ones are as likely as large
    /// ones.
    pub fn within(&mut self, low: u64, high: u64) -> u64 {
        let mut decades = vec![low.max(1)];
        while let Some(next) = decades.last().map(|last| last * 10)
            && next < high
        {
            decades.push(next);
        }
        let from = *self.one_of(&decades);
        let to = if high / low.max(1) < 30 { high } else { high.min(from * 10) };
        let from = if high / low.max(1) < 30 { low } else { from };
        from + self.below(to - from + 1)
    }
}
