//! The command as it is built without the feature `online`: it asks nobody and keeps no cache.
//!
//! The same names as in the modules that ask publishers, so that the rest of the command needs not
//! know which of the two it has.

/// The clock, and rates beyond those in the program: there are none.
pub mod live {
    use chrono::{NaiveDate, Utc};
    use exchequer::currency::RateNeed;
    use exchequer::rates::RateBook;

    /// Whether publishers may be asked. Without the feature `online` it makes no difference.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Reach {
        /// Only what is on this machine.
        Offline,
        /// Whatever it takes.
        Online,
    }

    /// Adds nothing to the book.
    pub fn complete(_: &mut RateBook, _: &[RateNeed], _: Reach) {}

    /// Whether a publisher that can be asked may have what the book has not: nobody can be asked.
    pub fn lacks(_: &RateBook, _: &RateNeed, _: NaiveDate) -> bool {
        false
    }

    /// The day on which the program runs.
    pub fn today() -> NaiveDate {
        Utc::now().date_naive()
    }
}

/// The book that all articles share.
pub mod inquiry {
    use super::super::clock::Clock;
    use super::live::Reach;
    use super::progress::Watch;
    use exchequer::currency::RateNeed;
    use exchequer::rates::RateBook;

    /// The rates in the program.
    pub struct Inquiry {
        book: RateBook,
    }

    impl Inquiry {
        /// Begins with this book, and stays with it.
        pub fn new(book: &RateBook, _: Reach, _: Watch, _: Clock) -> Self {
            Self { book: book.clone() }
        }

        /// The book as it was at first.
        pub fn book(&self, _: Vec<RateNeed>) -> RateBook {
            self.book.clone()
        }

        /// Nobody was asked in vain.
        pub fn failed(&self) -> Vec<String> {
            Vec::new()
        }
    }
}

/// How far the asking is: nobody asks.
pub mod progress {
    /// Whether to show how far the asking is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Watch {
        /// A bar, if there is somebody to see it.
        Bar,
        /// Nothing: something else is shown already.
        Nothing,
    }
}
