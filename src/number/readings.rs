//! What one written number can stand for.
//!
//! "36.000" is open between 36,000 and 36 in English text; nearly every other number is one thing,
//! and takes no more room than that. What this file does not do: it does not say which readings
//! there are, which is [`numeral`](super::numeral)'s knowledge.

/// One reading or several, the likeliest first.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Readings<T> {
    pub(crate) likeliest: T,
    /// The others, the likelier before the less likely.
    pub(crate) others: Vec<T>,
}

impl<T: Copy> Readings<T> {
    pub(crate) const fn only(likeliest: T) -> Self {
        Self { likeliest, others: Vec::new() }
    }

    /// `None` for an empty list.
    pub(crate) fn of(list: Vec<T>) -> Option<Self> {
        let mut list = list.into_iter();
        Some(Self { likeliest: list.next()?, others: list.collect() })
    }

    pub(crate) fn is_open(&self) -> bool {
        !self.others.is_empty()
    }

    /// Changes each reading where it stands.
    pub(crate) fn change(&mut self, change: impl Fn(T) -> T) {
        self.likeliest = change(self.likeliest);
        self.others.iter_mut().for_each(|other| *other = change(*other));
    }

    /// The readings of what each of these is changed to.
    pub(crate) fn map<U>(&self, change: impl Fn(T) -> U) -> Readings<U> {
        let others = self.others.iter().copied().map(&change).collect();
        Readings { likeliest: change(self.likeliest), others }
    }
}
