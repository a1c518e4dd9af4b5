//! The one text form of an enum whose values are words: as the JSON report writes it.
//!
//! `text_form!` gives a type `as_str`, [`Display`](std::fmt::Display) and
//! [`FromStr`](std::str::FromStr), which reads back what was displayed. It matches every variant by
//! name, so that a new one does not compile before it has a word.

use crate::article::Precision;
use crate::checker::LanguageBasis;
use crate::claim::Relation;
use crate::figure::{Basis, Kind};
use crate::interval::{Band, Hedge};
use crate::rates::{Rank, Standing};
use crate::report::{Format, Offsets};
use crate::verdict::{Code, Policy, Reason, Relaxation, Remark, Rule, Unknown, Verdict};

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

text_form!(Band, "band", {
    AsWritten => "as_written",
    About => "about",
});

text_form!(Basis, "basis", {
    Wording => "wording",
    EarlierWording => "earlier_wording",
    Place => "place",
    Country => "country",
    Language => "language",
    Convention => "convention",
    Pair => "pair",
    Open => "open",
});

text_form!(Code, "diagnosis", {
    Scale => "scale",
    LongShortScale => "long_short_scale",
    Separator => "separator",
    InvertedRate => "inverted_rate",
    Unconverted => "unconverted",
    SameNameCurrency => "same_name_currency",
    WrongSign => "wrong_sign",
    ContextCountry => "context_country",
    StaleRate => "stale_rate",
    EventDate => "event_date",
    PeriodAverage => "period_average",
    PivotRounding => "pivot_rounding",
    Period => "period",
    Transposed => "transposed",
    Typo => "typo",
    Redenomination => "redenomination",
    WrongPair => "wrong_pair",
    ParallelMarket => "parallel_market",
});

text_form!(Format, "format", {
    Text => "text",
    Json => "json",
    Html => "html",
    Annotations => "annotations",
    Sarif => "sarif",
    Lsp => "lsp",
    ClaimReview => "claimreview",
});

text_form!(Hedge, "hedge", {
    About => "about",
    SlightlyBelow => "slightly_below",
    SlightlyAbove => "slightly_above",
    AtLeast => "at_least",
    MoreThan => "more_than",
    AtMost => "at_most",
    LessThan => "less_than",
    UpTo => "up_to",
    Exactly => "exactly",
});

text_form!(Kind, "kind of figure", {
    Money => "money",
    Percent => "percent",
    PercentagePoints => "percentage_points",
    Quantity => "quantity",
    Temperature => "temperature",
    Duration => "duration",
    Count => "count",
    Multiple => "multiple",
    Ratio => "ratio",
    Age => "age",
    Year => "year",
    Date => "date",
});

text_form!(LanguageBasis, "basis of a language", {
    Given => "given",
    Detected => "detected",
    Assumed => "assumed",
});

text_form!(Offsets, "unit of offsets", {
    Bytes => "bytes",
    CodePoints => "code_points",
    Utf16 => "utf16",
});

text_form!(Policy, "policy", {
    Strict => "strict",
    Newsroom => "newsroom",
    Lenient => "lenient",
});

text_form!(Precision, "precision", {
    Day => "day",
    Month => "month",
    Year => "year",
    Range => "range",
});

text_form!(Rank, "rank", {
    Issuer => "issuer",
    IssuerCross => "issuer_cross",
    ThirdBank => "third_bank",
    MonthlyAverage => "monthly_average",
});

text_form!(Reason, "reason", {
    NoRate => "no_rate",
    NoDate => "no_date",
    DateTooWide => "date_too_wide",
    UnknownCurrency => "unknown_currency",
    OutOfRange => "out_of_range",
    NotComparable => "not_comparable",
    NotInSources => "not_in_sources",
});

text_form!(Relation, "relation", {
    Conversion => "conversion",
    StatedRate => "stated_rate",
    Triangle => "triangle",
    RateConflict => "rate_conflict",
    Repetition => "repetition",
    Change => "change",
    Multiple => "multiple",
    Sum => "sum",
    PeriodTotal => "period_total",
    Share => "share",
    UnitConversion => "unit_conversion",
    Age => "age",
    Support => "support",
});

text_form!(Relaxation, "relaxation", {
    RoundFigure => "round_figure",
    LooseHedge => "loose_hedge",
});

text_form!(Remark, "remark", {
    SpuriousPrecision => "spurious_precision",
    HedgeDirection => "hedge_direction",
    LooseBound => "loose_bound",
});

text_form!(Rule, "rule", {
    AllAsWritten => "all_as_written",
    AllAbout => "all_about",
    SomeReadings => "some_readings",
    GapWithinThreePercent => "gap_within_three_percent",
    GapOverThreePercent => "gap_over_three_percent",
    TrueBound => "true_bound",
    Undecided => "undecided",
});

text_form!(Standing, "standing", {
    Official => "official",
    Market => "market",
    Monthly => "monthly",
    Peg => "peg",
    Irrevocable => "irrevocable",
});

text_form!(Unknown, "open question", {
    Date => "date",
    Currency => "currency",
    Source => "source",
    Rate => "rate",
    Anchor => "anchor",
    Number => "number",
});

text_form!(Verdict, "verdict", {
    Holds => "holds",
    HoldsApproximately => "holds_approximately",
    Plausible => "plausible",
    NearMiss => "near_miss",
    Contradicted => "contradicted",
    Unverifiable => "unverifiable",
});

#[cfg(test)]
mod tests {
    use super::*;
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
