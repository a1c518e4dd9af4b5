//! The one text form of an enum whose values are words: as the JSON report writes it.
//!
//! `text_form!` gives a type `as_str`, [`Display`](std::fmt::Display) and
//! [`FromStr`](std::str::FromStr), which reads back what was displayed. It matches every variant by
//! name, so that a new one does not compile before it has a word.

/// Gives an enum without fields the words by which it is written and read.
macro_rules! text_form {
    ($type:ident, $what:literal, { $($variant:ident => $word:literal),+ $(,)? }) => {
        impl $type {
            /// Every value, in the order of its declaration.
            pub(crate) const ALL: &[Self] = &[$(Self::$variant),+];

            /// Its word, as in the JSON report; [`FromStr`](std::str::FromStr) reads it back.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = crate::Error;

            fn from_str(text: &str) -> Result<Self, crate::Error> {
                let found = Self::ALL.iter().copied().find(|value| value.as_str() == text);
                found.ok_or_else(|| {
                    let known = Self::ALL.iter().map(|value| value.as_str());
                    crate::Error::unknown_word(text, $what, known)
                })
            }
        }
    };
}

pub(crate) use text_form;

#[cfg(test)]
mod tests {
    use crate::article::Precision;
    use crate::claim::LanguageBasis;
    use crate::claim::Relation;
    use crate::figure::{Basis, Kind};
    use crate::interval::{Band, Hedge};
    use crate::rates::{Rank, Standing};
    use crate::report::{Format, Offsets};
    use crate::verdict::{
        Code, Policy, Reason, Relaxation, Remark, Rule, SuppressedBy, Unknown, Verdict,
    };
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::fmt::{Debug, Display};
    use std::str::FromStr;

    fn assert_reads_back<T>(all: &[T])
    where
        T: Copy + Debug + Display + PartialEq + FromStr<Err = crate::Error>,
    {
        assert!(!all.is_empty());
        for value in all {
            assert_eq!(value.to_string().parse::<T>().unwrap(), *value);
        }
        assert!("no such word".parse::<T>().unwrap_err().is_unknown_word());
    }

    fn assert_is_written_as_in_json<T>(all: &[T])
    where
        T: Copy + Debug + Display + PartialEq + Serialize + DeserializeOwned,
        T: FromStr<Err = crate::Error>,
    {
        assert_reads_back(all);
        for value in all {
            let json = serde_json::to_value(value).unwrap();
            assert_eq!(json, value.to_string());
            assert_eq!(serde_json::from_value::<T>(json).unwrap(), *value);
        }
    }

    #[test]
    fn every_word_reads_back_and_is_the_one_in_the_json_report() {
        assert_is_written_as_in_json(Band::ALL);
        assert_is_written_as_in_json(Basis::ALL);
        assert_is_written_as_in_json(Code::ALL);
        assert_is_written_as_in_json(Hedge::ALL);
        assert_is_written_as_in_json(Kind::ALL);
        assert_is_written_as_in_json(LanguageBasis::ALL);
        assert_is_written_as_in_json(Offsets::ALL);
        assert_is_written_as_in_json(Policy::ALL);
        assert_is_written_as_in_json(Precision::ALL);
        assert_is_written_as_in_json(Rank::ALL);
        assert_is_written_as_in_json(Reason::ALL);
        assert_is_written_as_in_json(Relation::ALL);
        assert_is_written_as_in_json(Relaxation::ALL);
        assert_is_written_as_in_json(Remark::ALL);
        assert_is_written_as_in_json(Rule::ALL);
        assert_is_written_as_in_json(Standing::ALL);
        assert_is_written_as_in_json(SuppressedBy::ALL);
        assert_is_written_as_in_json(Unknown::ALL);
        assert_is_written_as_in_json(Verdict::ALL);
        assert_reads_back(Format::ALL);
    }

    #[test]
    fn an_unknown_word_is_answered_with_those_there_are() {
        let error = "mild".parse::<Policy>().unwrap_err();
        assert_eq!(error.to_string(), "`mild` is no policy; there are strict, newsroom, lenient");
    }
}
