//! How a figure was read: its hedge, its unit, what chose its currency, and what is odd about it.

use crate::article::Origin;
use crate::figure::{Basis, Note, Per, Unit};
use crate::interval::Hedge;
use crate::verdict::Grouped;
use crate::verdict::message::sentences;

sentences! {
    /// Words of the list of figures.
    FigureWord {
        About "hedge-about" = "about";
        SlightlyBelow "hedge-slightly-below" = "a little less than";
        SlightlyAbove "hedge-slightly-above" = "a little more than";
        AtLeast "hedge-at-least" = "at least";
        MoreThan "hedge-more-than" = "more than";
        AtMost "hedge-at-most" = "at most";
        LessThan "hedge-less-than" = "less than";
        UpTo "hedge-up-to" = "up to";
        Exactly "hedge-exactly" = "exactly";
        PerYear "per-year" = "per year";
        PerMonth "per-month" = "per month";
        PerWeek "per-week" = "per week";
        PerDay "per-day" = "per day";
        PerHour "per-hour" = "per hour";
        PerNight "per-night" = "per night";
        PerPerson "per-person" = "per person";
        PerShare "per-share" = "per share";
        PerTonne "per-tonne" = "per tonne";
        PerBarrel "per-barrel" = "per barrel";
        PerOunce "per-ounce" = "per ounce";
        PerKilogram "per-kilogram" = "per kilogram";
        PerLitre "per-litre" = "per litre";
        PerSquareMetre "per-square-metre" = "per square metre";
        PerSquareFoot "per-square-foot" = "per square foot";
        PerPiece "per-piece" = "per piece";
        PerKilowattHour "per-kilowatt-hour" = "per kilowatt-hour";
        PerMegawattHour "per-megawatt-hour" = "per megawatt-hour";
        PerHectare "per-hectare" = "per hectare";
        PerMinute "per-minute" = "per minute";
        PerKilometre "per-kilometre" = "per kilometre";
        PerGallon "per-gallon" = "per gallon";
        PerCubicMetre "per-cubic-metre" = "per cubic metre";
        PerPoundWeight "per-pound-weight" = "per pound (weight)";
        PerDozen "per-dozen" = "per dozen";
        PerBushel "per-bushel" = "per bushel";
        PerBag "per-bag" = "per bag";
        PerArroba "per-arroba" = "per arroba";
        PerAcre "per-acre" = "per acre";
        Per "per-other" { unit: String } = "per {unit}";
        Vague "amount-vague" { low: Grouped, high: Grouped } = "some {low}–{high}";
        TooLarge "amount-too-large" = "too large a number";
        Points "unit-points" = "percentage points";
        Times "unit-times" = "times";
        OfWhole "unit-of-whole" = "of the whole";
        YearsOld "unit-years-old" = "years old";
        Things "unit-things" = "(count)";
        Year "unit-year" = "(year)";
        Date "unit-date" = "(date)";
        ByEarlierWording "by-earlier-wording" = "by earlier wording";
        ByPlace "by-place" = "by a place named";
        ByCountry "by-country" = "by country";
        ByLanguage "by-language" = "by language";
        ByConvention "by-convention" = "by convention";
        ByPair "by-pair" = "by its pair";
        CurrencyOpen "unsettled-currency" = "currency open";
        UnknownSuffix "note-unknown-suffix" { suffix: String } = "unknown letters `{suffix}`";
        AmbiguousSeparator "note-separator" = "separator could be read otherwise";
        OddDigits "note-odd-digits" = "oddly written digits";
        OutOfRange "note-out-of-range" = "out of range";
        RecoveredSign "note-recovered-sign" { written: String } = "sign recovered from `{written}`";
        Tolerance "note-tolerance" = "tolerance of the amount before it";
        TemperatureDifference "note-temperatures" = "difference of temperatures";
        SharedCurrency "note-shared-currency" = "currency of its neighbour";
        Equivalent "note-equivalent" = "equivalent of an amount that is not printed";
        Address "origin-address" = "the address";
        FirstLine "origin-first-line" = "the first line";
        FrontMatter "origin-front-matter" = "the front matter";
        Dateline "origin-dateline" = "the dateline";
        OwnWords "origin-own-words" = "the text's own words";
        Guess "origin-guess" = "a guess";
    }
}

/// "about", "a little less than" …
pub(in crate::report) const fn hedge(hedge: Hedge) -> FigureWord {
    match hedge {
        Hedge::About => FigureWord::About,
        Hedge::SlightlyBelow => FigureWord::SlightlyBelow,
        Hedge::SlightlyAbove => FigureWord::SlightlyAbove,
        Hedge::AtLeast => FigureWord::AtLeast,
        Hedge::MoreThan => FigureWord::MoreThan,
        Hedge::AtMost => FigureWord::AtMost,
        Hedge::LessThan => FigureWord::LessThan,
        Hedge::UpTo => FigureWord::UpTo,
        Hedge::Exactly => FigureWord::Exactly,
    }
}

/// "per month"
pub(in crate::report) fn per(per: &Per) -> FigureWord {
    match per.unit.as_str() {
        "year" => FigureWord::PerYear,
        "month" => FigureWord::PerMonth,
        "week" => FigureWord::PerWeek,
        "day" => FigureWord::PerDay,
        "hour" => FigureWord::PerHour,
        "night" => FigureWord::PerNight,
        "person" => FigureWord::PerPerson,
        "share" => FigureWord::PerShare,
        "tonne" => FigureWord::PerTonne,
        "barrel" => FigureWord::PerBarrel,
        "ounce" => FigureWord::PerOunce,
        "kilogram" => FigureWord::PerKilogram,
        "litre" => FigureWord::PerLitre,
        "square_metre" => FigureWord::PerSquareMetre,
        "square_foot" => FigureWord::PerSquareFoot,
        "piece" => FigureWord::PerPiece,
        "kilowatt_hour" => FigureWord::PerKilowattHour,
        "megawatt_hour" => FigureWord::PerMegawattHour,
        "hectare" => FigureWord::PerHectare,
        "minute" => FigureWord::PerMinute,
        "kilometre" => FigureWord::PerKilometre,
        "gallon" => FigureWord::PerGallon,
        "cubic_metre" => FigureWord::PerCubicMetre,
        "pound_weight" => FigureWord::PerPoundWeight,
        "dozen" => FigureWord::PerDozen,
        "bushel" => FigureWord::PerBushel,
        "bag" => FigureWord::PerBag,
        "arroba" => FigureWord::PerArroba,
        "acre" => FigureWord::PerAcre,
        // A word of one's own.
        unit => FigureWord::Per { unit: unit.replace('_', " ") },
    }
}

/// The unit of what is neither money, nor percent, nor a measure, which have a sign or code.
pub(in crate::report) const fn unit(unit: &Unit) -> Option<FigureWord> {
    Some(match unit {
        Unit::Money(_) | Unit::Percent | Unit::Measure(_) => return None,
        Unit::PercentagePoint => FigureWord::Points,
        Unit::Multiple => FigureWord::Times,
        Unit::Ratio => FigureWord::OfWhole,
        Unit::Age => FigureWord::YearsOld,
        Unit::Things => FigureWord::Things,
        Unit::Year => FigureWord::Year,
        Unit::Date => FigureWord::Date,
    })
}

/// What chose the currency, where the wording does not.
pub(in crate::report) const fn basis(basis: Basis) -> Option<FigureWord> {
    Some(match basis {
        Basis::Wording => return None,
        Basis::EarlierWording => FigureWord::ByEarlierWording,
        Basis::Place => FigureWord::ByPlace,
        Basis::Country => FigureWord::ByCountry,
        Basis::Language => FigureWord::ByLanguage,
        Basis::Convention => FigureWord::ByConvention,
        Basis::Pair => FigureWord::ByPair,
        Basis::Open => FigureWord::CurrencyOpen,
    })
}

/// What is odd about a figure.
pub(in crate::report) fn note(note: &Note) -> FigureWord {
    match note {
        Note::UnknownSuffix { suffix } => FigureWord::UnknownSuffix { suffix: suffix.to_string() },
        Note::AmbiguousSeparator => FigureWord::AmbiguousSeparator,
        Note::OddDigits => FigureWord::OddDigits,
        Note::OutOfRange => FigureWord::OutOfRange,
        Note::RecoveredSign { written } => {
            FigureWord::RecoveredSign { written: written.to_string() }
        }
        Note::Tolerance => FigureWord::Tolerance,
        Note::TemperatureDifference => FigureWord::TemperatureDifference,
        Note::SharedCurrency => FigureWord::SharedCurrency,
        Note::EquivalentWithoutSource => FigureWord::Equivalent,
    }
}

/// What a date was taken from; `None` for names of fields and elements, which are as they are.
pub(in crate::report) const fn origin(origin: &Origin) -> Option<FigureWord> {
    Some(match origin {
        Origin::Address => FigureWord::Address,
        Origin::FirstLine => FigureWord::FirstLine,
        Origin::FrontMatter => FigureWord::FrontMatter,
        Origin::Dateline => FigureWord::Dateline,
        Origin::Words => FigureWord::OwnWords,
        Origin::Guess => FigureWord::Guess,
        Origin::Given
        | Origin::JsonLd(_)
        | Origin::Meta(_)
        | Origin::Attribute(_)
        | Origin::Element(_)
        | Origin::Header(_)
        | Origin::ByteOrderMark
        | Origin::Bytes => return None,
    })
}
