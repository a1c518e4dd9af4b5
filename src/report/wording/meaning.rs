//! What each verdict and each slip means, in an English sentence, for tools that explain their
//! rules.
//!
//! The sentences are the same for every article. What was found in one is in
//! [`Finding::message`](crate::verdict::Finding::message) and in its diagnoses.

use crate::verdict::{Code, Verdict};

/// What a verdict says of a claim.
pub(in crate::report) fn of_verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "The figures agree as written, whatever is left open.",
        Verdict::HoldsApproximately => "The figures agree when the figure is read as a round one.",
        Verdict::Plausible => {
            "The figures agree for some of what is left open: the day, the currency, the source of the rate."
        }
        Verdict::NearMiss => {
            "The figures agree for nothing that is left open, but the gap is at most 3 %."
        }
        Verdict::Contradicted => {
            "The figures agree for nothing that is left open, and the gap is more than 3 %: the claim could not be \
             reproduced."
        }
        Verdict::Unverifiable => {
            "The claim was not checked: a rate, a date, a currency or a number that can be compared is missing."
        }
    }
}

/// What a slip supposes.
pub(in crate::report) fn of_slip(code: Code) -> &'static str {
    match code {
        Code::Scale => "One amount may be off by a power of ten.",
        Code::LongShortScale => "Billion or trillion may have been read in the other scale.",
        Code::Separator => {
            "A thousands separator may have been read as a decimal one, or the reverse."
        }
        Code::InvertedRate => {
            "The amount may have been divided by the rate and not multiplied, or the reverse."
        }
        Code::Unconverted => "The digits of one amount may stand beside the unit of the other.",
        Code::SameNameCurrency => "Another currency of the same name may have been meant.",
        Code::WrongSign => "One currency sign may have been printed for another.",
        Code::ContextCountry => {
            "The currency of a country named in the sentence may have been meant."
        }
        Code::StaleRate => "An older rate may have been used.",
        Code::EventDate => "The rate of another date may have been used.",
        Code::PeriodAverage => "The average rate of a year named in the text may have been used.",
        Code::PivotRounding => {
            "The amount may have been converted by way of a rounded amount in a third currency."
        }
        Code::Period => "The two amounts may count per different periods.",
        Code::Transposed => "Two neighbouring digits may be swapped.",
        Code::Typo => "One digit may be wrong.",
        Code::Redenomination => {
            "One amount may count in the units before or after a redenomination."
        }
        Code::WrongPair => "The amount may be that of another figure in the sentence.",
        Code::ParallelMarket => "A rate that is not official may have been used.",
        Code::PercentPoints => "Percent may stand for percentage points, or the reverse.",
        Code::BaseSwapped => "The change may be one of the value after it, not before.",
        Code::WrongUnitFamily => "The factor of another unit may have been used.",
        Code::DifferenceAsTemperature => {
            "A difference of temperature may have been converted as a temperature, or the reverse."
        }
        Code::OffByOneYear => "The age may be a year more or less.",
        Code::PartMissing => "The total may leave out a part.",
    }
}
