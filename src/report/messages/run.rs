//! What is said around the reports of several articles, and of two versions of one.

use super::MessageLanguage;
use crate::report::wording::label::Label;
use crate::verdict::message::Plural;

/// What is said around reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RunWord<'w> {
    /// "3 articles, 5 claims: 4 hold, 1 near miss".
    Articles {
        /// How many there are.
        count: usize,
        /// What came of their claims, such as a [`Tally`](crate::report::Tally) says it.
        tally: &'w str,
    },
    /// "Judged without ECB, NBP: see standard error."
    JudgedWithout {
        /// The sources that were asked in vain.
        sources: &'w str,
    },
    /// Of a finding that an earlier version did not have: "new".
    New,
    /// Of a finding that a later version does not have: "gone".
    Gone,
    /// Of a finding that both have, with other figures: "changed".
    Changed,
    /// Of the finding before it was changed: "was".
    Was,
    /// "2 new, 1 gone, 0 changed, 5 unchanged".
    Changes {
        /// How many are new.
        new: usize,
        /// How many are gone.
        gone: usize,
        /// How many are changed.
        changed: usize,
        /// How many are as they were.
        unchanged: usize,
    },
    /// "sum/near_miss: 3 | 4 | 8", with the colon as the language sets it.
    Headed {
        /// What is before the colon.
        head: &'w str,
        /// What is after it.
        rest: &'w str,
    },
}

impl MessageLanguage {
    /// What is said around reports, in this language.
    ///
    /// ```
    /// use exchequer::report::{MessageLanguage, RunWord};
    ///
    /// let changes = RunWord::Changes { new: 2, gone: 0, changed: 1, unchanged: 3 };
    /// assert_eq!(MessageLanguage::English.around(changes), "2 new, 0 gone, 1 changed, 3 unchanged");
    /// assert_eq!(MessageLanguage::Danish.around(RunWord::New), "nyt");
    /// ```
    #[must_use]
    pub fn around(self, word: RunWord<'_>) -> String {
        self.say(&match word {
            RunWord::Articles { count, tally } => Label::RunOf {
                articles: Plural { count, one: "article", many: "articles" },
                tally: tally.to_owned(),
            },
            RunWord::JudgedWithout { sources } => {
                Label::JudgedWithout { sources: sources.to_owned() }
            }
            RunWord::New => Label::DiffNew,
            RunWord::Gone => Label::DiffGone,
            RunWord::Changed => Label::DiffChanged,
            RunWord::Was => Label::DiffWas,
            RunWord::Changes { new, gone, changed, unchanged } => {
                Label::DiffCounts { new, gone, changed, unchanged }
            }
            RunWord::Headed { head, rest } => {
                Label::Headed { head: head.to_owned(), rest: rest.to_owned() }
            }
        })
    }
}
