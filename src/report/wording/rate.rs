//! The words around a rate and the fixings it rests on.

use crate::rates::Standing;
use crate::verdict::message::{DayRange, Plural, sentences};
use chrono::NaiveDate;

sentences! {
    /// Words of the tables of rates.
    RateWord {
        Official "rate-official" = "official";
        Market "rate-market" = "market";
        Monthly "rate-monthly" = "monthly";
        Peg "rate-peg" = "peg";
        Irrevocable "rate-irrevocable" = "irrevocable";
        AsUnder "as-under-claim" { rate: String, claim: String } = "{rate}, as under {claim}";
        Fixings "fixings" { fixings: Plural } = "{fixings}";
        Shown "fixings-shown" { shown: usize, all: usize } = "{shown} of {all} fixings shown";
        ShownOf "fixings-shown-of" { shown: usize, all: usize, period: String } =
            "{shown} of {all} fixings shown, {period}";
        SeriesOn "series-on" { name: String, day: NaiveDate, price: String } =
            "{name}, fixing of {day}: {price}";
        SeriesBoth "series-both" { name: String, days: String, price: String } =
            "{name}, fixings of {days}: {price}";
        SeriesFrom "series-from" { name: String, fixings: Plural, days: DayRange, price: String } =
            "{name}, {fixings} {days}: {price}";
        DerivationPrice "derivation-price" { quote: String, base: String, by: String } =
            "{quote} per {base} ({by})";
        DerivationNominal "derivation-nominal" { source: String, nominal: usize } =
            "{source}, quoted per {nominal}";
        DerivationRedenomination "derivation-redenomination" = "redenomination";
        DerivationStated "derivation-stated" { one: String, many: String } =
            "as stated: {one} = {many}";
        DerivationMean "derivation-mean" { days: usize, period: DayRange, rate: String } =
            "mean of {days} days, {period}: {rate}";
    }
}

/// What kind of rate it is.
pub(in crate::report) const fn standing(standing: Standing) -> RateWord {
    match standing {
        Standing::Official => RateWord::Official,
        Standing::Market => RateWord::Market,
        Standing::Monthly => RateWord::Monthly,
        Standing::Peg => RateWord::Peg,
        Standing::Irrevocable => RateWord::Irrevocable,
    }
}
