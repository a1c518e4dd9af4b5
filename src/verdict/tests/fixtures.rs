//! Figures, claims and rates for the tests of judging.

use crate::Span;
use crate::article::ArticleDate;
use crate::claim::{Assertion, Claim, Compared, Direction, Relation};
use crate::common::business_day::is_business_day;
use crate::currency::Currency;
use crate::figure::{Amount, Basis, Figure, FigureId, Form, Hedged, Money, Unit};
use crate::interrupt::Interrupt;
use crate::interval::{Hedge, Interval, Written};
use crate::language::Language;
use crate::rates::{Rank, Rate, Standing};
use crate::verdict::by_rate::lookup::Lookup;
use crate::verdict::by_rate::period_rates::DayRates;
use crate::verdict::judging::judge_all;
use crate::verdict::{Case, Context, Finding, Settings};
use chrono::{Datelike, NaiveDate};
use rust_decimal::{Decimal, dec};

/// A currency of the table.
pub(in crate::verdict) fn currency(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

/// A day.
pub(in crate::verdict) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An amount in full digits without a hedge. In the text its digits stand at `16 * id`.
pub(in crate::verdict) fn figure(id: FigureId, value: Decimal, code: &str) -> Figure {
    let start = id * PLACE;
    Figure {
        id,
        span: Span::new(start, start + value.to_string().len()),
        amount: Amount::Single(Written::in_full(value)),
        alternatives: Vec::new(),
        form: Form { digits: true, scale: false },
        unit: Unit::Money(Money {
            currency: Some(currency(code)),
            candidates: [currency(code)].into(),
            basis: Basis::Wording,
        }),
        hedge: None,
        per: None,
        notes: Vec::new(),
        unlike: None,
    }
}

const PLACE: usize = 16;

/// The same figure at the place of these words in the text.
#[cfg(feature = "lang-all")]
pub(in crate::verdict) fn standing(figure: Figure, text: &str, words: &str) -> Figure {
    let start = text.find(words).unwrap();
    Figure { span: Span::new(start, start + words.len()), ..figure }
}

/// Exact rates per euro that change from day to day: each as code and price on a day.
#[cfg(feature = "lang-all")]
pub(in crate::verdict) fn per_euro<'a>(
    price: impl Fn(&str, NaiveDate) -> Option<Decimal> + Clone + 'a,
) -> Lookup<'a> {
    Lookup::asking(move |base, quote, day| {
        let price = |currency: Currency| match currency {
            Currency::EUR => Some(Decimal::ONE),
            other => price(other.code(), day),
        };
        let interval = || Interval::point(price(quote)?).checked_div(Interval::point(price(base)?));
        let rate =
            interval().map(|rate| made("ECB", base.code(), quote.code(), rate, Standing::Official));
        let own: Vec<Rate> = rate.into_iter().filter(|_| base != quote).collect();
        DayRates::of(own.clone(), own)
    })
}

/// The text in which the figures made here stand.
pub(in crate::verdict) fn text_of(figures: &[Figure]) -> String {
    let number = |figure: &Figure| match figure.amount {
        Amount::Single(written) => written.value().to_string(),
        Amount::Range { low, .. } => low.value().to_string(),
        Amount::Vague { .. } | Amount::OutOfRange => "some".to_owned(),
    };
    figures.iter().map(|figure| format!("{:PLACE$}", number(figure))).collect()
}

/// An amount with a scale word.
pub(in crate::verdict) fn scaled(
    id: FigureId,
    value: Decimal,
    scale: Decimal,
    code: &str,
) -> Figure {
    Figure {
        amount: Amount::Single(Written::in_full(value).scaled(scale).unwrap()),
        form: Form { digits: true, scale: true },
        ..figure(id, value, code)
    }
}

/// A figure in full digits that is no money.
pub(in crate::verdict) fn counted(id: FigureId, value: Decimal, unit: Unit) -> Figure {
    Figure { unit, ..figure(id, value, "EUR") }
}

/// The same figure with a hedge.
pub(in crate::verdict) fn hedged(figure: Figure, hedge: Hedge) -> Figure {
    let span = Span::new(figure.span.start, figure.span.start);
    Figure { hedge: Some(Hedged { hedge, span, carried: false }), ..figure }
}

/// A range in full digits.
pub(in crate::verdict) fn range(id: FigureId, low: Decimal, high: Decimal, code: &str) -> Figure {
    let (low, high) = (Written::in_full(low), Written::in_full(high));
    Figure { amount: Amount::Range { low, high }, ..figure(id, low.value(), code) }
}

/// The same figure with these currencies open.
pub(in crate::verdict) fn open(figure: Figure, codes: &[&str]) -> Figure {
    let candidates = codes.iter().map(|code| currency(code)).collect();
    Figure { unit: Unit::Money(Money { currency: None, candidates, basis: Basis::Open }), ..figure }
}

/// A claim about these figures in the order of their roles, of known direction and without a date.
/// The last figure stands for each that is missing.
pub(in crate::verdict) fn claim(relation: Relation, figures: &[FigureId]) -> Claim {
    let span = Span::new(0, figures.len() * PLACE);
    Claim { assertion: assertion(relation, figures), span, cue: None }
}

fn assertion(relation: Relation, figures: &[FigureId]) -> Assertion {
    let last = figures.last().copied().unwrap_or_default();
    let [one, two, three] = [0, 1, 2].map(|at| figures.get(at).copied().unwrap_or(last));
    match relation {
        Relation::Conversion => Assertion::Conversion {
            native: one,
            derived: two,
            direction: Direction::Known,
            dated: None,
        },
        Relation::StatedRate => Assertion::StatedRate { base: one, quote: two, dated: None },
        Relation::Triangle => Assertion::Triangle { native: one, derived: [two, three] },
        Relation::RateConflict => {
            Assertion::SharedRate { pairs: figures.as_chunks::<2>().0.to_vec() }
        }
        Relation::Repetition => Assertion::Repetition { first: one, again: two },
        Relation::Change => Assertion::Change { from: one, to: two, by: three },
        Relation::Multiple => Assertion::Multiple { from: one, to: two, times: three },
        Relation::Sum => Assertion::Sum {
            parts: figures.iter().rev().skip(1).rev().copied().collect(),
            total: Some(last),
        },
        Relation::PeriodTotal => Assertion::PeriodTotal { amounts: [one, two] },
        Relation::Share => Assertion::Share { part: Some(one), whole: two, share: three },
        Relation::UnitConversion => {
            Assertion::UnitConversion { native: one, derived: two, compared: Compared::Amounts }
        }
        Relation::Support => Assertion::Support { figure: one },
        Relation::Age => Assertion::Age { birth: one, age: two, year: None },
        Relation::Difference => Assertion::Difference { from: one, to: two, by: three },
        Relation::PerUnit => Assertion::PerUnit { count: one, each: two, total: three },
    }
}

/// The same claim, of which it is open what was converted into what.
pub(in crate::verdict) fn undirected(mut claim: Claim) -> Claim {
    if let Assertion::Conversion { direction, .. } = &mut claim.assertion {
        *direction = Direction::Open;
    }
    claim
}

/// The same claim, dated by the text.
pub(in crate::verdict) fn dated(claim: Claim, date: &str) -> Claim {
    Claim { assertion: claim.assertion.dated_by(date.parse().unwrap()), ..claim }
}

/// A EUR/DKK rate that is exact.
pub(in crate::verdict) fn rate(source: &str, value: Decimal, standing: Standing) -> Rate {
    made(source, "EUR", "DKK", Interval::point(value), standing)
}

fn made(source: &str, base: &str, quote: &str, interval: Interval, standing: Standing) -> Rate {
    Rate {
        base: currency(base),
        quote: currency(quote),
        source: source.to_owned(),
        rank: Some(Rank::Issuer),
        interval,
        derivation: format!("{quote} per {base} ({source})").into(),
        fixings: Vec::new(),
        fixings_in_all: 0,
        fixed_from: None,
        fixed_to: None,
        carried_days: 0,
        days_carried: 0,
        estimate: None,
        days_estimated: 0,
        standing,
    }
}

/// Judges one claim with the rates of [`august`].
pub(in crate::verdict) fn judged(figures: &[Figure], claim: Claim, date: Option<&str>) -> Finding {
    judged_with(figures, &[claim], date, &Lookup::asking(august)).remove(0)
}

/// Judges claims with these rates.
pub(in crate::verdict) fn judged_with(
    figures: &[Figure],
    claims: &[Claim],
    date: Option<&str>,
    lookup: &Lookup<'_>,
) -> Vec<Finding> {
    judged_in(&text_of(figures), figures, claims, date, lookup)
}

/// Judges claims of this text.
pub(in crate::verdict) fn judged_in(
    text: &str,
    figures: &[Figure],
    claims: &[Claim],
    date: Option<&str>,
    lookup: &Lookup<'_>,
) -> Vec<Finding> {
    let date: Option<ArticleDate> = date.map(|date| date.parse().unwrap());
    let danish = Language::find("da");
    let case =
        Case { text, figures, claims, sources: &[], parts: &[], date, language: danish.as_ref() };
    let (settings, interrupt) = (Settings::default(), Interrupt::never());
    judge_all(Context::new(&case, lookup, &settings, &interrupt)).findings
}

/// Roubles per euro, by the day from which the Bank of Russia's fixing is valid in August 2023.
const RUB_PER_EUR: [(u32, Decimal); 23] = [
    (1, dec!(100.9428)),
    (2, dec!(100.6988)),
    (3, dec!(101.9268)),
    (4, dec!(102.5310)),
    (5, dec!(103.8379)),
    (8, dec!(106.0543)),
    (9, dec!(105.4352)),
    (10, dec!(106.8897)),
    (11, dec!(107.1563)),
    (12, dec!(107.9723)),
    (15, dec!(110.6847)),
    (16, dec!(106.5736)),
    (17, dec!(105.6591)),
    (18, dec!(102.1810)),
    (19, dec!(101.4802)),
    (22, dec!(102.5719)),
    (23, dec!(102.7530)),
    (24, dec!(102.2452)),
    (25, dec!(102.4719)),
    (26, dec!(102.2586)),
    (29, dec!(103.2434)),
    (30, dec!(103.4765)),
    (31, dec!(104.4496)),
];

/// Kroner per euro, European Central Bank, by day of August 2023.
const DKK_PER_EUR: [(u32, Decimal); 23] = [
    (1, dec!(7.4518)),
    (2, dec!(7.4518)),
    (3, dec!(7.4517)),
    (4, dec!(7.4514)),
    (7, dec!(7.4515)),
    (8, dec!(7.4515)),
    (9, dec!(7.4511)),
    (10, dec!(7.4512)),
    (11, dec!(7.4510)),
    (14, dec!(7.4515)),
    (15, dec!(7.4519)),
    (16, dec!(7.4520)),
    (17, dec!(7.4518)),
    (18, dec!(7.4514)),
    (21, dec!(7.4524)),
    (22, dec!(7.4535)),
    (23, dec!(7.4531)),
    (24, dec!(7.4539)),
    (25, dec!(7.4537)),
    (28, dec!(7.4530)),
    (29, dec!(7.4529)),
    (30, dec!(7.4531)),
    (31, dec!(7.4523)),
];

/// The official rates of August 2023 between euro, Danish krone and rouble.
pub(in crate::verdict) fn august(base: Currency, quote: Currency, day: NaiveDate) -> DayRates {
    let own: Vec<Rate> = in_force(base, quote, day).into_iter().collect();
    let neighbours =
        [business(day, NaiveDate::pred_opt), Some(day), business(day, NaiveDate::succ_opt)];
    let around = neighbours.into_iter().flatten().filter_map(|day| in_force(base, quote, day));
    let around =
        around.reduce(|one, other| Rate { interval: one.interval.hull(other.interval), ..one });
    DayRates::of(own, around.into_iter().collect())
}

fn business(day: NaiveDate, step: impl Fn(&NaiveDate) -> Option<NaiveDate>) -> Option<NaiveDate> {
    std::iter::successors(step(&day), |day| step(day)).find(|day| is_business_day(*day))
}

fn in_force(base: Currency, quote: Currency, day: NaiveDate) -> Option<Rate> {
    let per_euro = |currency: Currency| match currency.code() {
        "EUR" => Some(Interval::point(Decimal::ONE)),
        "DKK" => fixed(&DKK_PER_EUR, day),
        "RUB" => fixed(&RUB_PER_EUR, day),
        _ => None,
    };
    let interval = per_euro(quote)?.checked_div(per_euro(base)?)?;
    Some(made("CBR×ECB", base.code(), quote.code(), interval, Standing::Official))
}

fn fixed(table: &[(u32, Decimal)], day: NaiveDate) -> Option<Interval> {
    if (day.year(), day.month()) != (2023, 8) {
        return None;
    }
    let (_, value) = table.iter().rev().find(|(from, _)| *from <= day.day())?;
    Interval::point(*value).widen(dec!(0.00005))
}
