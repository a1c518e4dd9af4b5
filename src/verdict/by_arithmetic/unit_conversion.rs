//! One quantity in two units: 31 miles are 50 kilometres.
//!
//! Both sides are read as written, the native one too, since a round number of miles is no exact
//! length; a whole number of one digit stands for half a unit on either side. Within 3.5 % the
//! claim is a near miss. Troy and avoirdupois ounces, US and imperial gallons and the three tons
//! share their names, so each of them may be meant.

use super::super::Context;
use super::super::finding::{Finding, Reason};
use super::{Bands, Slip, Sought, conclude_with, words};
use crate::claim::{Claim, Compared};
use crate::figure::{Amount, Figure, FigureId};
use crate::interval::{Interval, Written};
use crate::unit::{Dimension, Measure};
use crate::verdict::Code;
use crate::verdict::document::repetition::unverifiable;
use crate::verdict::message::{Formula, Supposition, UnitName};
use rust_decimal::{Decimal, dec};

/// A gap up to this share is a near miss.
const NEAR_MISS: Decimal = dec!(0.035);

/// Units that newspapers call by one name.
const NAMESAKES: [&[&str]; 5] = [
    &["ounce", "troy_ounce"],
    &["gallon", "imperial_gallon"],
    &["pint", "imperial_pint"],
    &["fluid_ounce", "imperial_fluid_ounce"],
    &["tonne", "short_ton", "long_ton"],
];

/// Judges whether two quantities are one.
pub(in crate::verdict) fn judge_unit_conversion(
    context: &Context<'_>,
    claim: &Claim,
    figures: [FigureId; 2],
    compared: Compared,
) -> Finding {
    let judged = context.figures(figures).and_then(|[native, derived]| {
        let bands = bands(derived)?;
        let ways = ways(context, native, derived, compared);
        let slips = slips(native, derived, compared);
        conclude_with(context, claim, derived, &bands, &ways, &slips)
    });
    judged.unwrap_or_else(|| unverifiable(context, claim, Reason::NotComparable))
}

/// What the derived quantity stands for.
fn bands(figure: &Figure) -> Option<Bands> {
    let (holds, approximately) = match figure.amount {
        Amount::Single(written) => (read(written), about(written)),
        Amount::Range { low, high } => (read(low).hull(read(high)), about(low).hull(about(high))),
        Amount::Vague { .. } | Amount::OutOfRange => return None,
    };
    let share = |end: Decimal| end.abs().checked_mul(NEAR_MISS);
    let margin = holds.high().and_then(share)?.max(share(holds.low())?);
    Some(Bands { holds, approximately, near: holds.hull(approximately).widen(margin)? })
}

/// The values that round to a number; of one digit those half a unit around.
fn read(written: Written) -> Interval {
    let as_written = written.as_written();
    let half = Interval::point(written.value()).widen(dec!(0.5));
    if is_digit(written) { half.unwrap_or(as_written) } else { as_written }
}

/// The native quantity: beside an equivalent in three digits or more, one digit is not so rough as
/// half a unit: "6 feet (1.83 m)".
fn given(native: Written, derived: &Figure) -> Interval {
    let quarter = Interval::point(native.value()).widen(dec!(0.25));
    let digits = derived.written().map(significant_digits);
    match (digits, quarter) {
        (Some(3..), Some(quarter)) if is_digit(native) => quarter,
        _ => read(native),
    }
}

fn significant_digits(written: Written) -> usize {
    let units = written.value().checked_div(written.last_place()).unwrap_or_default();
    units.abs().trunc().normalize().to_string().len()
}

fn is_digit(written: Written) -> bool {
    written.last_place() == Decimal::ONE && written.value().abs() < Decimal::TEN
}

fn about(written: Written) -> Interval {
    const CAP: Decimal = dec!(0.025);
    read(written).hull(written.about(CAP))
}

/// Other factors that may have been used: of a length for an area, of a namesake, the reverse one,
/// and a point of a scale of temperature for a difference.
fn slips(native: &Figure, derived: &Figure, compared: Compared) -> Vec<Slip> {
    let (Some(from), Some(to), Some(written)) =
        (native.measure(), derived.measure(), native.written())
    else {
        return Vec::new();
    };
    let reading = given(written, derived);
    let slip = |code: Code, said: Supposition, convert: &dyn Fn(Decimal) -> Option<Decimal>| {
        let value = Interval::new(convert(reading.low())?, convert(reading.high()?)?);
        Some(Slip { code, said, value })
    };
    let mut slips = Vec::new();
    if from.dimension() == Dimension::Temperature {
        slips.push(slip(
            Code::DifferenceAsTemperature,
            Supposition::DifferenceConverted,
            &|value| match compared {
                Compared::Differences => from.convert(value, to),
                Compared::Amounts | Compared::Either => from.convert_difference(value, to),
            },
        ));
    }
    for (one, other) in relatives(from, to) {
        let said = Supposition::OtherFactor { from: one.shown(), to: other.shown() };
        slips.push(slip(Code::WrongUnitFamily, said, &|value| one.convert(value, other)));
    }
    let said = Supposition::FactorReversed;
    slips.push(slip(Code::InvertedRate, said, &|value| to.convert_difference(value, from)));
    slips.into_iter().flatten().collect()
}

/// Pairs of units that are taken for these: lengths for areas, avoirdupois for troy ounces.
fn relatives(from: Measure, to: Measure) -> Vec<(Measure, Measure)> {
    const CONFUSED: [(&str, &str); 6] = [
        ("troy_ounce", "ounce"),
        ("gallon", "imperial_gallon"),
        ("pint", "imperial_pint"),
        ("mile", "nautical_mile"),
        ("short_ton", "long_ton"),
        ("horsepower", "metric_horsepower"),
    ];
    let other = |measure: Measure| {
        let pair = CONFUSED.iter().find(|(one, two)| [*one, *two].contains(&measure.name()))?;
        Measure::from_name(if pair.0 == measure.name() { pair.1 } else { pair.0 })
    };
    let length = |measure: Measure| {
        let name = measure.name();
        Measure::from_name(name.strip_prefix("square_").or_else(|| name.strip_prefix("cubic_"))?)
    };
    let mut pairs = Vec::new();
    pairs.extend(other(from).map(|from| (from, to)));
    pairs.extend(other(to).map(|to| (from, to)));
    pairs.extend(length(from).zip(length(to)));
    pairs
}

fn ways(
    context: &Context<'_>,
    native: &Figure,
    derived: &Figure,
    compared: Compared,
) -> Vec<Sought> {
    let given = match native.amount {
        Amount::Single(written) if native.hedge.is_some() => about(written),
        Amount::Single(written) => given(written, derived),
        Amount::Range { low, high } => read(low).hull(read(high)),
        Amount::Vague { .. } | Amount::OutOfRange => return Vec::new(),
    };
    let (Some(from), Some(to)) = (native.measure(), derived.measure()) else { return Vec::new() };
    let native = words(context, native);
    let froms = namesakes(from);
    let tos = namesakes(to);
    let pairs = froms.iter().flat_map(|from| tos.iter().map(move |to| (*from, *to)));
    let kinds: &[Compared] = match compared {
        Compared::Either => &[Compared::Amounts, Compared::Differences],
        Compared::Amounts => &[Compared::Amounts],
        Compared::Differences => &[Compared::Differences],
    };
    let each = pairs.flat_map(|pair| kinds.iter().map(move |kind| (pair, *kind)));
    each.filter_map(|((from, to), kind)| converted(given, from, to, kind, native)).collect()
}

fn converted(
    given: Interval,
    from: Measure,
    to: Measure,
    compared: Compared,
    native: &str,
) -> Option<Sought> {
    let convert = |value: Decimal| match compared {
        Compared::Amounts | Compared::Either => from.convert(value, to),
        Compared::Differences => from.convert_difference(value, to),
    };
    let value = Interval::new(convert(given.low())?, convert(given.high()?)?);
    Some(Sought { value, formula: Formula::In(native.to_owned(), UnitName::Measure(to.shown())) })
}

/// The unit, and those that newspapers call by the same name.
fn namesakes(measure: Measure) -> Vec<Measure> {
    let family = NAMESAKES.iter().find(|family| family.first() == Some(&measure.name()));
    let others = family.into_iter().flat_map(|family| family.iter().skip(1));
    std::iter::once(measure).chain(others.filter_map(|name| Measure::from_name(name))).collect()
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use crate::claim::Relation;
    use crate::verdict::Verdict;
    use crate::{Article, Checker};

    /// The verdicts on the conversions of units in an English text.
    fn verdicts(text: &str) -> Vec<Verdict> {
        let report = Checker::new().check(&Article::new(text).language("en"));
        let of_units = |relation: Relation| relation == Relation::UnitConversion;
        let findings = report.findings().iter().filter(|finding| of_units(finding.relation));
        findings.map(|finding| finding.verdict).collect()
    }

    #[test]
    fn rounded_lengths_agree_in_both_units() {
        assert_eq!(verdicts("The trail runs for 31 miles (50 km)."), [Verdict::Holds]);
        assert_eq!(verdicts("The trail runs for 31 miles (19 km)."), [Verdict::Contradicted]);
        assert_eq!(verdicts("It is 6 feet (1.82 m) high."), [Verdict::Holds]);
    }

    #[test]
    fn a_ton_may_be_any_of_three() {
        assert_eq!(verdicts("They moved 500 tons (454,000 kg) of sand."), [Verdict::Holds]);
    }

    #[test]
    fn two_lengths_that_are_no_conversion_are_no_claim() {
        assert!(verdicts("It is 31 miles long and 50 km wide.").is_empty());
        assert!(verdicts("The film runs for 90 minutes (2 hours).").is_empty());
    }
}
