//! What a finding says of its claim.

use super::{Also, Formula, Listed, Mention, OnDate, Quantity, Term, ToAmounts, sentences};
use crate::currency::Currency;
use crate::verdict::finding::Reason;
use crate::verdict::wording::money::Amounts;
use crate::verdict::wording::shown::{Between, Grouped};

sentences! {
    /// One clause of a message.
    Clause {
        ConvertedOn "converted-on" { amount: ToAmounts, rate: Between, date: OnDate, result: Amounts } =
            "{amount} × {rate} {date} = {result}";
        Converted "converted" { amount: ToAmounts, rate: Between, result: Amounts } =
            "{amount} × {rate} = {result}";
        StandsFor "stands-for" { figure: Mention, reading: ToAmounts } = "{figure} stands for {reading}";
        AgreesAbout "agrees-about" { figure: Mention, reading: ToAmounts } =
            "{figure} agrees when read as approximate ({reading})";
        AgreesDepending "agrees-depending" {
            figure: Mention, unknowns: Listed<Term>, pairs: Also, days: Also,
        } = "{figure} agrees depending on {unknowns}{pairs}{days}";
        BelowNearest "below-nearest" { figure: Mention, reading: ToAmounts, gap: Grouped } =
            "{figure} ({reading}) could not be reproduced: it lies {gap} % below what the nearest fixing around the date gives";
        AboveNearest "above-nearest" { figure: Mention, reading: ToAmounts, gap: Grouped } =
            "{figure} ({reading}) could not be reproduced: it lies {gap} % above what the nearest fixing around the date gives";
        SameRounding "same-rounding" { amount: Amounts } =
            "in the same rounding the fixing gives {amount}";
        NotCompared "not-compared" { pairs: Listed<Term> } =
            "not compared, for want of a rate: {pairs}";
        NotComparedMore "not-compared-more" { pairs: Listed<Term> } =
            "not compared, for want of a rate: {pairs} and others";
        NoRate "no-rate" = "not checked: no rate on the date";
        NoRateFor "no-rate-for" { base: Currency, quote: Currency } =
            "not checked: no rate for {base}/{quote} on the date";
        NoDate "no-date" = "not checked: no date is given, and the rate changes";
        NoDateFor "no-date-for" { base: Currency, quote: Currency } =
            "not checked: no date is given, and the rate for {base}/{quote} changes";
        DateTooWide "date-too-wide" =
            "not checked: the date spans too many years, and the rate changes";
        DateTooWideFor "date-too-wide-for" { base: Currency, quote: Currency } =
            "not checked: the date spans too many years, and the rate for {base}/{quote} changes";
        UnknownCurrency "unknown-currency" = "not checked: the currencies are not known";
        OutOfRange "out-of-range" = "not checked: a number is too large to compute with";
        NotComparable "not-comparable" = "not checked: the figures cannot be compared";
        NotInSources "not-in-sources" = "not checked: no source has the figure";
        NotInBody "not-in-body" = "not checked: the body does not have the figure";
        KnownRates "known-rates" { base: Currency, quote: Currency, series: Listed<Term> } =
            "{base}/{quote}: fixings {series}";
        Computes "computes" { formula: Formula, result: Quantity } = "{formula} = {result}";
        WordsAgree "words-agree" { words: String } = "“{words}” agrees";
        WordsAgreeAbout "words-agree-about" { words: String } =
            "“{words}” agrees when read as approximate";
        WordsBelow "words-below" { words: String, gap: Grouped } =
            "“{words}” could not be reproduced: it lies {gap} % below that";
        WordsAbove "words-above" { words: String, gap: Grouped } =
            "“{words}” could not be reproduced: it lies {gap} % above that";
        NearestShare "nearest-share" { part: Grouped, whole: Grouped, percent: Grouped } =
            "the nearest possible share is {part} of {whole} = {percent} %";
        SharesAdd "shares-add" = "the shares add to 100 within their rounding";
        SharesDoNotAdd "shares-do-not-add" = "the shares do not add to 100 within their rounding";
        BothAgree "both-agree" { one: Mention, other: Mention } = "{one} and {other} agree";
        BothAgreeAbout "both-agree-about" { one: Mention, other: Mention } =
            "{one} and {other} agree when read as approximate";
        BothDiffer "both-differ" { one: Mention, other: Mention } =
            "{one} and {other} stand for the same amount and do not agree";
        PartDiffers "part-differs" { part: Term, one: Mention, other: Mention } =
            "{part} has {one}, and the body {other}";
        PartAlone "part-alone" { part: Term, words: String } =
            "{part} has {words}, and the body does not";
        NearestFigure "nearest-figure" { words: String } = "the nearest figure is {words}";
        ShareRate "share-rate" { base: Currency, quote: Currency, rates: Listed<Between> } =
            "the article's conversions of {base}/{quote} imply {rates} and can share a rate";
        ShareNoRate "share-no-rate" { base: Currency, quote: Currency, rates: Listed<Between> } =
            "the article's conversions of {base}/{quote} imply {rates} and share no rate";
        StandsApart "stands-apart" { words: String } = "“{words}” stands apart";
        LegsDiffer "legs-differ" { one: String, other: String } =
            "nor do “{one}” and “{other}” fit each other";
        SaysBoth "says-both" { one: String, other: String } =
            "the article says both “{one}” and “{other}”";
        InSource "in-source" { words: String, source: String, text: String } =
            "{words} is in {source}: {text}";
        InSourceConverted "in-source-converted" { words: String, source: String, text: String } =
            "{words} is {text} in {source}, converted";
        OfTwo "of-two" { words: String, how: Term, one: String, other: String, source: String } =
            "{words} is {how} of {one} and {other} in {source}";
        OfMonths "of-months" { words: String, one: String, source: String } =
            "{words} is {one} in {source}, times or divided by twelve";
        OfColumn "of-column" { words: String, how: Term, column: String, source: String } =
            "{words} is {how} of column {column} in {source}";
        OfTotal "of-total" { words: String, part: String, column: String, source: String } =
            "{words} is the share of {part} of the total of column {column} in {source}";
        InNoSource "in-no-source" { words: String } = "{words} is in none of the sources";
        SourceDiffers "source-differs" { words: String, source: String, text: String } =
            "the article has {words} where {source} has {text}";
    }
}

/// Why a claim cannot be decided, for a pair of currencies where that matters.
pub(in crate::verdict) fn undecided(reason: Option<Reason>, pair: Option<[Currency; 2]>) -> Clause {
    match (reason, pair) {
        (Some(Reason::NoRate) | None, Some([base, quote])) => Clause::NoRateFor { base, quote },
        (Some(Reason::NoRate) | None, None) => Clause::NoRate,
        (Some(Reason::NoDate), Some([base, quote])) => Clause::NoDateFor { base, quote },
        (Some(Reason::NoDate), None) => Clause::NoDate,
        (Some(Reason::DateTooWide), Some([base, quote])) => Clause::DateTooWideFor { base, quote },
        (Some(Reason::DateTooWide), None) => Clause::DateTooWide,
        (Some(Reason::UnknownCurrency), _) => Clause::UnknownCurrency,
        (Some(Reason::OutOfRange), _) => Clause::OutOfRange,
        (Some(Reason::NotComparable), _) => Clause::NotComparable,
        (Some(Reason::NotInSources), _) => Clause::NotInSources,
        (Some(Reason::NotInBody), _) => Clause::NotInBody,
    }
}
