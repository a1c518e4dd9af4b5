//! Right conversions from the embedded history, and the same with one error each: how often does
//! the checker accuse the right ones, find the wrong ones, and name what went wrong?
//!
//! ```text
//! cargo test --test seeded_errors -- --nocapture
//! ```
//!
//! prints the table that the guide quotes. The draw is deterministic: the same sentences every
//! time.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod seeded_arithmetic;

use chrono::{Days, NaiveDate};
use exchequer::currency::Currency;
use exchequer::rates::RateBook;
use exchequer::verdict::{Code, Verdict};
use exchequer::{Article, Checker};
use rust_decimal::{Decimal, RoundingStrategy, dec};
use std::collections::BTreeMap;

/// Sentences per kind.
const DRAWS: usize = 200;

/// One way of getting a conversion right or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Right,
    RightByYesterdaysRate,
    Factor1000,
    LostScaleWord,
    WrongDollar,
    Inverted,
    Transposed,
    EurosPrintedAsPounds,
    Unconverted,
    RightNearly,
    RightMoreThan,
    NearlyMore,
    MoreThanFarLess,
}

const KINDS: [Kind; 13] = [
    Kind::Right,
    Kind::RightByYesterdaysRate,
    Kind::Factor1000,
    Kind::LostScaleWord,
    Kind::WrongDollar,
    Kind::Inverted,
    Kind::Transposed,
    Kind::EurosPrintedAsPounds,
    Kind::Unconverted,
    Kind::RightNearly,
    Kind::RightMoreThan,
    Kind::NearlyMore,
    Kind::MoreThanFarLess,
];

impl Kind {
    /// The diagnoses that name the error.
    fn named_by(self) -> &'static [Code] {
        match self {
            Self::Right
            | Self::RightByYesterdaysRate
            | Self::RightNearly
            | Self::RightMoreThan
            | Self::NearlyMore
            | Self::MoreThanFarLess => &[],
            Self::Factor1000 | Self::LostScaleWord => &[Code::Scale],
            Self::WrongDollar => &[Code::SameNameCurrency],
            Self::Inverted => &[Code::InvertedRate],
            Self::Transposed => &[Code::Transposed],
            Self::EurosPrintedAsPounds => &[Code::WrongSign],
            Self::Unconverted => &[Code::Unconverted],
        }
    }
}

impl Kind {
    fn is_right(self) -> bool {
        matches!(
            self,
            Self::Right | Self::RightByYesterdaysRate | Self::RightNearly | Self::RightMoreThan
        )
    }

    /// The word before the converted amount, with a blank.
    fn hedge(self) -> &'static str {
        match self {
            Self::RightNearly | Self::NearlyMore => "nearly ",
            Self::RightMoreThan | Self::MoreThanFarLess => "more than ",
            _ => "",
        }
    }
}

/// A linear congruential generator (Knuth's MMIX constants): the same draws on every machine.
struct Draw(u64);

impl Draw {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }

    fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[usize::try_from(self.below(items.len() as u64)).unwrap()]
    }
}

struct Sentence {
    text: String,
    date: NaiveDate,
}

fn currency(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

/// What one unit of `base` cost in `quote` on `day` by the source that takes precedence.
fn rate(book: &RateBook, base: Currency, quote: Currency, day: NaiveDate) -> Option<Decimal> {
    let rates = book.rates_on(base, quote, day);
    rates.iter().find(|rate| rate.estimate().is_none()).map(|rate| rate.interval().middle())
}

/// Rounded to three significant digits, as newspapers do.
fn rounded(value: Decimal) -> Decimal {
    value.round_sf(3).unwrap().normalize()
}

/// Rounded to two digits, up or down: what "nearly" and "more than" are written with.
fn bound(value: Decimal, strategy: RoundingStrategy) -> Decimal {
    value.round_sf_with_strategy(2, strategy).unwrap().normalize()
}

/// A number as an English newspaper writes it.
fn written(value: Decimal) -> String {
    for (unit, word) in [(dec!(1_000_000_000), " billion"), (dec!(1_000_000), " million")] {
        if value >= unit {
            return format!("{}{word}", (value / unit).normalize());
        }
    }
    let text = value.normalize().to_string();
    let (whole, fraction) =
        text.split_once('.').map_or((text.as_str(), String::new()), |(whole, fraction)| {
            (whole, format!(".{fraction}"))
        });
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + &fraction
}

/// The first two digits that differ, swapped; `None` where that hardly changes the number.
fn transposed(value: Decimal) -> Option<Decimal> {
    let text = value.to_string();
    let digits: Vec<char> = text.chars().collect();
    let at = (0..digits.len() - 1).find(|&at| {
        let (one, other) = (digits[at], digits[at + 1]);
        one != other && one.is_ascii_digit() && other.is_ascii_digit() && other != '0'
    })?;
    let mut swapped = digits;
    swapped.swap(at, at + 1);
    let swapped: Decimal = swapped.into_iter().collect::<String>().parse().ok()?;
    ((swapped / value - Decimal::ONE).abs() > dec!(0.08)).then_some(swapped)
}

fn sentence(kind: Kind, draw: &mut Draw, book: &RateBook) -> Option<Sentence> {
    let first: NaiveDate = "2001-01-10".parse().unwrap();
    let date = first + Days::new(draw.below(9_300));
    let native =
        draw.of(&["SEK", "NOK", "DKK", "JPY", "ZAR", "PLN", "CHF", "HUF", "CZK", "KRW", "THB"]);
    let base = currency(native);
    let anchor =
        rounded(Decimal::from(draw.below(899) + 100) * Decimal::TEN.powi_of(draw.below(5) + 2));
    let day = if kind == Kind::RightByYesterdaysRate { date.pred_opt()? } else { date };
    let (meant, sign) = match kind {
        Kind::WrongDollar => (currency(draw.of(&["AUD", "CAD", "NZD", "SGD", "HKD"])), "$"),
        Kind::EurosPrintedAsPounds => (Currency::EUR, "£"),
        _ => {
            let (code, sign) = draw.of(&[("USD", "$"), ("EUR", "€"), ("GBP", "£")]);
            (currency(code), sign)
        }
    };
    let rate = rate(book, base, meant, day)?;
    let right = rounded(anchor * rate);
    let derived = match kind {
        Kind::Right
        | Kind::RightByYesterdaysRate
        | Kind::WrongDollar
        | Kind::EurosPrintedAsPounds => written(right),
        Kind::Factor1000 if draw.below(2) == 0 => written(right * dec!(1000)),
        Kind::Factor1000 => written((right / dec!(1000)).normalize()),
        Kind::LostScaleWord => {
            let text = written(right);
            text.split_once(' ').map(|(number, _)| number.to_owned())?
        }
        Kind::Inverted => written(rounded(anchor / rate)),
        Kind::Transposed => written(transposed(right)?),
        Kind::Unconverted => written(anchor),
        Kind::RightNearly => written(bound(anchor * rate, RoundingStrategy::AwayFromZero)),
        Kind::RightMoreThan => written(bound(anchor * rate, RoundingStrategy::ToZero)),
        Kind::NearlyMore => {
            written(bound(anchor * rate * dec!(1.25), RoundingStrategy::AwayFromZero))
        }
        Kind::MoreThanFarLess => {
            written(bound(anchor * rate * dec!(0.6), RoundingStrategy::ToZero))
        }
    };
    // Below a hundredth of a unit nobody prints an amount.
    (right >= dec!(10)).then(|| Sentence {
        text: format!(
            "The contract is worth {native} {} ({}{sign}{derived}).",
            written(anchor),
            kind.hedge()
        ),
        date,
    })
}

trait PowerOfTen {
    fn powi_of(self, exponent: u64) -> Decimal;
}

impl PowerOfTen for Decimal {
    fn powi_of(self, exponent: u64) -> Decimal {
        (0..exponent).fold(Decimal::ONE, |power, _| power * self)
    }
}

/// What became of the sentences of one kind.
#[derive(Default)]
struct Tally {
    verdicts: BTreeMap<Verdict, usize>,
    named_first: usize,
    total: usize,
}

impl Tally {
    fn accused(&self) -> usize {
        [Verdict::NearMiss, Verdict::Contradicted]
            .iter()
            .filter_map(|verdict| self.verdicts.get(verdict))
            .sum()
    }
}

fn tally(kind: Kind, checker: &Checker, book: &RateBook) -> Tally {
    let mut draw = Draw(kind as u64 + 1);
    let mut tally = Tally::default();
    while tally.total < DRAWS {
        let Some(sentence) = sentence(kind, &mut draw, book) else { continue };
        let article = Article::new(&sentence.text)
            .language("en")
            .dated(exchequer::article::ArticleDate::day(sentence.date));
        let report = checker.check(&article);
        let finding =
            report.findings().first().unwrap_or_else(|| panic!("no claim in {:?}", sentence.text));
        *tally.verdicts.entry(finding.verdict()).or_default() += 1;
        let first = finding.diagnoses().first().map(|diagnosis| diagnosis.code);
        tally.named_first += usize::from(first.is_some_and(|code| kind.named_by().contains(&code)));
        tally.total += 1;
    }
    tally
}

#[test]
fn right_conversions_stand_and_wrong_ones_are_found_and_named() {
    let (checker, book) = (Checker::new(), RateBook::embedded());
    let tallies: Vec<(Kind, Tally)> =
        KINDS.iter().map(|kind| (*kind, tally(*kind, &checker, &book))).collect();
    println!(
        "| conversion | holds | approximately | plausible | near miss | contradicted | named first |"
    );
    println!("|---|---|---|---|---|---|---|");
    for (kind, tally) in &tallies {
        let count = |verdict| tally.verdicts.get(&verdict).copied().unwrap_or_default();
        println!(
            "| {kind:?} | {} | {} | {} | {} | {} | {} |",
            count(Verdict::Holds),
            count(Verdict::HoldsApproximately),
            count(Verdict::Plausible),
            count(Verdict::NearMiss),
            count(Verdict::Contradicted),
            tally.named_first
        );
    }
    let (right, wrong): (Vec<_>, Vec<_>) = tallies.iter().partition(|(kind, _)| kind.is_right());
    let nameable: Vec<_> =
        wrong.iter().copied().filter(|(kind, _)| !kind.named_by().is_empty()).collect();
    let sum = |kinds: &[&(Kind, Tally)], count: fn(&Tally) -> usize| {
        kinds.iter().map(|(_, tally)| count(tally)).sum::<usize>()
    };
    assert!(
        sum(&right, Tally::accused) * 100 < sum(&right, |tally| tally.total),
        "right conversions are accused"
    );
    assert!(
        sum(&wrong, Tally::accused) * 10 >= sum(&wrong, |tally| tally.total) * 9,
        "errors go unnoticed"
    );
    assert!(
        sum(&nameable, |tally| tally.named_first) * 10 >= sum(&nameable, Tally::accused) * 8,
        "errors go unnamed"
    );
}
