//! What a diagnosis supposes.

use super::{Coded, CurrencyName, DayRange, Instead, sentences};
use crate::article::ArticleDate;
use crate::currency::Currency;
use crate::verdict::wording::shown::Grouped;
use chrono::NaiveDate;

sentences! {
    /// What would make a claim hold.
    Supposition {
        OffByFactor "off-by-factor" { factor: Grouped } =
            "agrees if one of the two amounts is off by a factor of {factor}";
        OtherScale "other-scale" =
            "agrees if billion or trillion is read in the other of the long and the short scale";
        OtherSeparator "other-separator" =
            "agrees if a separator is read as a decimal one, or as a thousands one, instead";
        NotConverted "not-converted" { base: Currency, quote: Currency } =
            "agrees if the amount was not converted from {base} to {quote}";
        AnotherAmount "another-amount" { words: String } =
            "agrees with another amount in the sentence: “{words}”";
        OtherPeriods "other-periods" { factor: Grouped } =
            "agrees if the two amounts count per different periods (a factor of {factor})";
        Swapped "digits-swapped" = "agrees if two neighbouring digits are swapped";
        SwappedTo "digits-swapped-to" { instead: Instead } =
            "agrees if two neighbouring digits are swapped: {instead}";
        OneDigit "one-digit" = "agrees if one digit is wrong";
        OneDigitTo "one-digit-to" { instead: Instead } = "agrees if one digit is wrong: {instead}";
        PowerOfTen "power-of-ten" = "agrees if one of the two is off by a power of ten";
        PowerOfTenTo "power-of-ten-to" { instead: Instead } =
            "agrees if one of the two is off by a power of ten: {instead}";
        OtherUnits "other-units" { on: NaiveDate, factor: Grouped, old: Currency, new: Currency } =
            "agrees if one amount counts in the other units of the change of {on} ({factor} {old} to one {new})";
        OtherCurrency "other-currency" { name: CurrencyName, code: Currency, instead: Currency } =
            "agrees with {name} ({code}) in place of {instead}";
        Divided "divided" { base: Currency, quote: Currency } =
            "agrees if the amount was divided by the rate of {base}/{quote} instead of multiplied";
        AverageOf "average-of" { date: ArticleDate } = "agrees with the average rate of {date}";
        RateOfDate "rate-of-date" { date: ArticleDate } = "agrees with a rate of {date}";
        RateOfDays "rate-of-days" { days: DayRange } = "agrees with the rate of {days}";
        RateOfDaysWeak "rate-of-days-weak" { days: DayRange } =
            "agrees with the rate of {days} (weak: rates move as far by themselves)";
        NotOfficial "not-official" { source: String } =
            "agrees with a rate that is not official ({source})";
        RoundedFirst "rounded-first" { amount: Coded, rounded: Coded } =
            "agrees if {amount} was first rounded to {rounded}";
        OneYear "one-year" = "agrees with one year more or less";
        PointsMeant "points-meant" = "agrees if percentage points are meant";
        PercentMeant "percent-meant" = "agrees if percent are meant";
        ShareOfLater "share-of-later" = "agrees as a share of the value after the change";
        WithoutPart "without-part" { words: String } = "agrees without “{words}”";
        DifferenceConverted "difference-converted" =
            "agrees if a difference was converted as a temperature, or the reverse";
        OtherFactor "other-factor" { from: String, to: String } =
            "agrees with the factor from {from} to {to}";
        FactorReversed "factor-reversed" =
            "agrees if the factor was applied the wrong way round";
        FigureIs "figure-is" { number: Grouped } = "agrees if the figure is {number}";
    }
}
