//! What would make a figure follow from the others after all: slips of scale and of the keyboard,
//! and the computations that a writer may have made instead.
//!
//! As with [exchange rates](crate::verdict::Diagnosis) a slip is told only where the figures then
//! meet as written, and it never changes a verdict.

use super::{Bands, Sought};
use crate::interval::{Interval, Written};
use crate::verdict::diagnosis::{chance, digits};
use crate::verdict::message::{Instead, Supposition};
use crate::verdict::wording::shown::Grouped;
use crate::verdict::{Code, Diagnosis};
use rust_decimal::{Decimal, dec};

/// Another computation that a writer may have made.
#[derive(Clone, Debug)]
pub(super) struct Slip {
    pub(super) code: Code,
    /// "agrees if …"
    pub(super) said: Supposition,
    /// What it gives.
    pub(super) value: Interval,
}

/// At most this many are reported.
const MOST: usize = 3;

/// A slip that a random figure would satisfy this often says nothing.
const UNINFORMATIVE: Decimal = dec!(0.5);

/// The powers of ten that figures slip by, the likeliest first.
const FACTORS: [Decimal; 8] = [
    dec!(1000),
    dec!(0.001),
    dec!(1000000),
    dec!(0.000001),
    dec!(10),
    dec!(0.1),
    dec!(100),
    dec!(0.01),
];

/// The slips under which a stated number follows, the likeliest first.
pub(super) fn diagnoses(
    stated: Written,
    bands: &Bands,
    ways: &[Sought],
    slips: &[Slip],
) -> Vec<Diagnosis> {
    let meant = slips.iter().filter(|slip| bands.holds.meets(slip.value)).map(|slip| {
        let chance = chance::shown(chance::of_coincidence(stated, &[slip.value]));
        Diagnosis::of(slip.code, slip.said.clone(), chance, None)
    });
    let mut all: Vec<Diagnosis> = meant.collect();
    all.extend(scale(stated, ways));
    all.extend(keyboard(stated, ways));
    all.retain(|diagnosis| diagnosis.chance < UNINFORMATIVE);
    let weight = |diagnosis: &Diagnosis| {
        let prior = Decimal::from(diagnosis.code.prior());
        prior.checked_div(diagnosis.chance).unwrap_or(Decimal::MAX)
    };
    all.sort_by(|one, other| {
        weight(other).cmp(&weight(one)).then_with(|| one.code.cmp(&other.code))
    });
    all.truncate(MOST);
    all
}

/// The number is off by a power of ten.
fn scale(stated: Written, ways: &[Sought]) -> Option<Diagnosis> {
    let fits = |factor: &Decimal| meets(stated.scaled(*factor)?, ways).then_some(*factor);
    let factor = FACTORS.iter().find_map(fits)?;
    let value = stated.value().checked_mul(factor)?;
    let accepted = FACTORS.iter().flat_map(|factor| {
        ways.iter().filter_map(|way| way.value.checked_div(Interval::point(*factor)))
    });
    let chance = chance::of_coincidence(stated, &accepted.collect::<Vec<_>>());
    let said = Supposition::FigureIs { number: Grouped(value.normalize()) };
    Some(Diagnosis::of(Code::Scale, said, chance::shown(chance), None))
}

/// Two neighbouring digits are swapped, or one digit is wrong.
fn keyboard(stated: Written, ways: &[Sought]) -> Option<Diagnosis> {
    let slip = |code: Code, said: fn(Instead) -> Supposition, spelled: Vec<Written>| {
        let fitting = spelled.iter().find(|written| meets(**written, ways))?;
        let accepted = spelled.iter().filter_map(|other| {
            let share = stated.value().checked_div(other.value())?;
            let way = ways.first()?.value.checked_mul(Interval::point(share))?;
            Some(way)
        });
        let chance = chance::of_coincidence(stated, &accepted.collect::<Vec<_>>());
        let said = said(Instead::Number(Grouped(fitting.value().normalize())));
        Some(Diagnosis::of(code, said, chance::shown(chance), None))
    };
    let swapped = slip(
        Code::Transposed,
        |instead| Supposition::SwappedTo { instead },
        digits::spelled(stated, digits::transpositions),
    );
    swapped.or_else(|| {
        let replaced = digits::spelled(stated, digits::replacements);
        slip(Code::Typo, |instead| Supposition::OneDigitTo { instead }, replaced)
    })
}

fn meets(stated: Written, ways: &[Sought]) -> bool {
    let half = stated.last_place().checked_mul(dec!(0.5));
    let reading = half.and_then(|half| Interval::point(stated.value()).widen(half));
    reading.is_some_and(|reading| ways.iter().any(|way| reading.meets(way.value)))
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use crate::verdict::Code;
    use crate::{Article, Checker};

    /// The slips told of the first finding that fails.
    fn slips(text: &str) -> Vec<Code> {
        let article = Article::new(text).language("en").dated("2024-05-14".parse().unwrap());
        let report = Checker::new().check(&article);
        let failing = report.findings().iter().find(|finding| !finding.passes).unwrap();
        failing.diagnoses.iter().map(|diagnosis| diagnosis.code).collect()
    }

    #[test]
    fn each_slip_of_arithmetic_is_told() {
        for (text, code) in [
            ("The fee is £14.50 a month, or £1,740 a year.", Code::Scale),
            (
                "The rate rose from 4 per cent to 5 per cent, a rise of 1 per cent.",
                Code::PercentPoints,
            ),
            ("Costs fell from £80m to £60m, a fall of 33 per cent.", Code::BaseSwapped),
            ("It was 10C (50F) warmer than the average.", Code::DifferenceAsTemperature),
            ("The fire burned 12 square miles (19 square kilometres).", Code::WrongUnitFamily),
            ("The mine yielded 3.1 tonnes of gold, or 109,300 ounces.", Code::WrongUnitFamily),
            ("The conductor, who was born in 1931, is 94.", Code::OffByOneYear),
            (
                "The board spent £20m on roads, £15m on parks and £5m on schools, £35m in total.",
                Code::PartMissing,
            ),
            ("He sold 3,400 shares at $22.50 each, or $67,500 in all.", Code::Transposed),
        ] {
            assert!(slips(text).contains(&code), "{text} {:?}", slips(text));
        }
    }
}
