//! What a finding says, as data: which sentence, and what is put into it.
//!
//! Each sentence is one line of a table (`clause`, `supposition`, `term`): its name in the message
//! catalogues, its arguments with their types, and its English words. From that line come the
//! English text, written as fast as `format!` writes it, and the arguments for the catalogues of
//! the other languages (feature `messages`, `report/messages`), which no report pays for that is
//! read in English.
//!
//! "495,000 RUB × 0.0733 on 2023-08-03 = 36,284 DKK; 36,000 DKK stands for 35,500–36,500" are two
//! clauses: `converted-on` and `stands-for`.

mod argument;
mod clause;
mod field;
mod mention;
mod supposition;
mod term;

pub(crate) use argument::Argument;
pub(crate) use clause::Clause;
pub(in crate::verdict) use clause::undecided;
#[cfg(test)]
pub(crate) use field::Sample;
pub(crate) use field::{
    Also, BothDays, Coded, CurrencyName, DayRange, Field, Listed, LongDay, OnDate, Plural,
    RateRange, ToAmounts,
};
pub(crate) use mention::{Formula, Instead, Mention, Quantity, UnitName};
pub(crate) use supposition::Supposition;
pub(crate) use term::Term;

use std::fmt::{self, Display, Formatter, Write};

/// One sentence, or part of one, that is in the catalogues.
pub(crate) trait Sentence: Display {
    /// Its name in the catalogues.
    fn id(&self) -> &'static str;

    /// What is put into it, by name.
    fn arguments(&self) -> Vec<(&'static str, Argument<'_>)>;
}

/// The clauses of one finding.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Message(Vec<Clause>);

impl Message {
    /// What is between two clauses.
    pub(crate) const JOINT: &str = "; ";

    /// Its clauses, in order.
    pub(crate) fn clauses(&self) -> &[Clause] {
        &self.0
    }

    /// Adds a clause here and, in English, to the text.
    pub(in crate::verdict) fn push(&mut self, text: &mut String, clause: Clause) {
        const USUAL: usize = 192;
        if text.is_empty() {
            text.reserve(USUAL);
        } else {
            text.push_str(Self::JOINT);
        }
        // Writing to a string never fails.
        let _ = write!(text, "{clause}");
        // A clause takes some hundred bytes, and most findings have two.
        self.0.reserve_exact(1);
        self.0.push(clause);
    }
}

/// In English.
impl Display for Message {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (at, clause) in self.0.iter().enumerate() {
            f.write_str(if at > 0 { Self::JOINT } else { "" })?;
            clause.fmt(f)?;
        }
        Ok(())
    }
}

/// A table of sentences: `Variant "name-in-the-catalogues" { argument: Type } = "English {argument}";`
macro_rules! sentences {
    ($(#[$about:meta])* $name:ident {
        $($variant:ident $id:literal $({ $($field:ident: $kind:ty),* $(,)? })? = $english:literal;)*
    }) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) enum $name { $($variant $({ $($field: $kind),* })?),* }

        /// In English.
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self { $(Self::$variant $({ $($field),* })? => write!(f, $english),)* }
            }
        }

        impl $crate::verdict::message::Sentence for $name {
            fn id(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $id,)* }
            }

            fn arguments(&self) -> Vec<(&'static str, $crate::verdict::message::Argument<'_>)> {
                match self {
                    $(Self::$variant $({ $($field),* })? => vec![
                        $($((
                            stringify!($field),
                            $crate::verdict::message::Field::argument($field),
                        )),*)?
                    ],)*
                }
            }
        }

        #[cfg(test)]
        impl $name {
            /// Each sentence's name in the catalogues, and its English words.
            pub(crate) const ENGLISH: &[(&str, &str)] = &[$(($id, $english)),*];

            /// Each sentence, with arguments of their types.
            pub(crate) fn samples() -> Vec<Self> {
                vec![$(Self::$variant $({
                    $($field: $crate::verdict::message::Sample::sample()),*
                })?),*]
            }
        }
    };
}
pub(crate) use sentences;
