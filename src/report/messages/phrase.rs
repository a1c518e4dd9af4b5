//! Phrases before, between and after reports: totals of several articles, differences of two
//! versions of one, headings.

use super::MessageLanguage;
use crate::report::wording::label::Label;
use crate::verdict::message::Plural;

/// A phrase before, between or after reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReportPhrase<'w> {
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
    /// A phrase before, between or after reports, in this language.
    ///
    /// ```
    /// use exchequer::report::{MessageLanguage, ReportPhrase};
    ///
    /// let changes = ReportPhrase::Changes { new: 2, gone: 0, changed: 1, unchanged: 3 };
    /// let english = MessageLanguage::English.phrase(changes);
    /// assert_eq!(english, "2 new, 0 gone, 1 changed, 3 unchanged");
    /// assert_eq!(MessageLanguage::Danish.phrase(ReportPhrase::New), "nyt");
    /// ```
    #[must_use]
    pub fn phrase(self, word: ReportPhrase<'_>) -> String {
        self.say(&match word {
            ReportPhrase::Articles { count, tally } => Label::ArticleTotals {
                articles: Plural { count, one: "article", many: "articles" },
                tally: tally.to_owned(),
            },
            ReportPhrase::JudgedWithout { sources } => {
                Label::JudgedWithout { sources: sources.to_owned() }
            }
            ReportPhrase::New => Label::DiffNew,
            ReportPhrase::Gone => Label::DiffGone,
            ReportPhrase::Changed => Label::DiffChanged,
            ReportPhrase::Was => Label::DiffWas,
            ReportPhrase::Changes { new, gone, changed, unchanged } => {
                Label::DiffCounts { new, gone, changed, unchanged }
            }
            ReportPhrase::Headed { head, rest } => {
                Label::Headed { head: head.to_owned(), rest: rest.to_owned() }
            }
        })
    }
}
