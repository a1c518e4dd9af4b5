//! Fixings that should not be trusted, held back before they enter a book.
//!
//! Archives err: codes live on for years after their money died, a digit is lost for a day, a day
//! comes twice. [`sift`] takes such fixings out and says why; nothing is corrected.
//!
//! ```
//! use exchequer::{currency::Currency, rates::{Doubt, Fixing, SourceId, sift}};
//! use rust_decimal::dec;
//!
//! let day = "2023-08-15".parse().unwrap();
//! let (source, quote) = (SourceId::ECB, Currency::from_code("DKK").unwrap());
//! let fixing = Fixing { source, base: Currency::EUR, quote, nominal: 1, value: dec!(6.8),
//!     set_on: Some(day), valid_from: day };
//! let sifted = sift(vec![fixing], day);
//! assert!(sifted.kept.is_empty());
//! assert_eq!(sifted.refused[0].doubt, Doubt::OffPeg);
//! ```
//!
//! It compares the fixings of one source among themselves; one source is held against the others by
//! [`RateBook::outliers`].

mod leap;
mod monthly;
mod pegged;
mod single;

use super::{Fixing, RateBook, SourceId};
use crate::currency::Currency;
use chrono::NaiveDate;
use leap::{Known, without_leaps};
use pegged::Prices;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Fixings by whether they can be trusted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sifted {
    /// Those to use, by source, pair and day.
    pub kept: Vec<Fixing>,
    /// Those among the kept that someone should look at.
    pub flagged: Vec<Flag>,
    /// Those not to use.
    pub refused: Vec<Flag>,
}

/// A fixing with what is doubtful about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{source_id} {base}/{quote} of {day}, {value}: {doubt}", source_id = .fixing.source, base = .fixing.base,
    quote = .fixing.quote, day = .fixing.valid_from, value = .fixing.value)]
#[non_exhaustive]
pub struct Flag {
    /// The fixing as published.
    pub fixing: Fixing,
    /// What is doubtful about it.
    pub doubt: Doubt,
}

/// What is doubtful about a fixing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Doubt {
    /// A price is zero or negative, or for no units.
    #[error("the price must be above zero")]
    NotPositive,
    /// No two currencies stand so far apart.
    #[error("the price is beyond all bounds")]
    Absurd,
    /// It is of a day after the last that can have a rate.
    #[error("no rate of after {0} can be known")]
    Future(NaiveDate),
    /// One of its currencies was no money any more.
    #[error("{currency} ended on {until}")]
    Dead {
        /// The currency.
        currency: Currency,
        /// Its last day.
        until: NaiveDate,
    },
    /// One of its currencies was no money yet.
    #[error("{currency} began on {from}")]
    Unborn {
        /// The currency.
        currency: Currency,
        /// Its first day.
        from: NaiveDate,
    },
    /// The krone is more than 2.25 % off its central rate, which its agreement forbids.
    #[error("the krone cannot stand so far from 7.46038 per euro")]
    OffPeg,
    /// It has an exact peg, and the same source's price of its anchor says otherwise.
    #[error("{percent} % off its peg to {anchor}")]
    OffAnchor {
        /// The currency that it is pegged to.
        anchor: Currency,
        /// By how many percent it is too high (below zero: too low).
        percent: Decimal,
    },
    /// The same source has another price for the day.
    #[error("the day also has the price {0}")]
    TwoValues(Decimal),
    /// More than 20 % off the fixing before it, with no event known that explains it.
    #[error("more than 20 % off the {value} of {day}, and no event is known")]
    Leap {
        /// The day before.
        day: NaiveDate,
        /// Its price.
        value: Decimal,
    },
    /// It stands apart from what several other sources agree on.
    #[error("{percent} % off what {sources} other sources agree on")]
    Apart {
        /// By how many percent it is too high (below zero: too low).
        percent: Decimal,
        /// How many other sources agree.
        sources: usize,
    },
}

/// Parts the fixings that can be trusted from those that cannot. `latest` is the last day that can
/// have a rate: the last day asked for, or today.
///
/// A leap of more than 20 % that the next fixing takes back is refused, as is one that no fixing
/// follows. One that stays is kept and flagged. Likewise with money that has an exact peg and is
/// more than 5 % off what the same source says of its anchor.
///
/// ```
/// use exchequer::rates::sift;
///
/// let sifted = sift(Vec::new(), "2023-08-15".parse()?);
/// assert!(sifted.kept.is_empty() && sifted.refused.is_empty());
/// # Ok::<(), chrono::ParseError>(())
/// ```
#[must_use]
pub fn sift(fixings: Vec<Fixing>, latest: NaiveDate) -> Sifted {
    RateBook::empty().sift(fixings, latest)
}

type Series = (SourceId, Currency, Currency);

impl RateBook {
    /// As [`sift`], with the book's own fixings of the days around standing beside the new ones: an
    /// answer about one day alone is held against the day before.
    #[must_use]
    pub fn sift(&self, fixings: Vec<Fixing>, latest: NaiveDate) -> Sifted {
        let mut sifted = Sifted::default();
        let prices = Prices::of(fixings.iter());
        let mut series: BTreeMap<Series, Vec<Fixing>> = BTreeMap::new();
        for fixing in fixings {
            match single::doubt(&fixing, latest) {
                Some(doubt) => sifted.refused.push(Flag { fixing, doubt }),
                None => series
                    .entry((fixing.source.clone(), fixing.base, fixing.quote))
                    .or_default()
                    .push(fixing),
            }
        }
        for (series, mut fixings) in series {
            fixings.sort_by_key(|fixing| (fixing.valid_from, fixing.value));
            fixings.dedup();
            let known = self.known(&series, &fixings);
            let single = sifted.without_doubles(fixings);
            let pegged = pegged::without_slips(&mut sifted, &prices, single);
            let monthly = monthly::without_slips(&mut sifted, pegged);
            without_leaps(&mut sifted, monthly, known);
        }
        sifted
    }

    /// What the book has of a series on the days around these fixings, and not of their days.
    fn known(&self, (source, base, quote): &Series, fixings: &[Fixing]) -> Vec<Known> {
        let (Some(first), Some(last)) = (fixings.first(), fixings.last()) else {
            return Vec::new();
        };
        let Some(shelf) = self.shelves().shelf(source, *base, *quote) else { return Vec::new() };
        let is_new = |day| fixings.binary_search_by_key(&day, |fixing| fixing.valid_from).is_ok();
        let entries = shelf.series().entries();
        let start = entries
            .partition_point(|entry| leap::is_long_before(entry.valid_from, first.valid_from));
        let near = entries
            .iter()
            .skip(start)
            .take_while(|entry| !leap::is_long_before(last.valid_from, entry.valid_from));
        let old = near.filter(|entry| !is_new(entry.valid_from));
        old.filter_map(|entry| {
            Some(Known { day: entry.valid_from, value: entry.value, price: entry.price()? })
        })
        .collect()
    }
}

impl Sifted {
    fn without_doubles(&mut self, fixings: Vec<Fixing>) -> Vec<Fixing> {
        let of_one_day = |one: &Fixing, other: &Fixing| one.valid_from == other.valid_from;
        if !fixings.windows(2).any(|pair| matches!(pair, [one, other] if of_one_day(one, other))) {
            return fixings;
        }
        let mut single = Vec::new();
        for same_day in fixings.chunk_by(of_one_day) {
            let other_than = |fixing: &Fixing| same_day.iter().find(|other| *other != fixing);
            for fixing in same_day.iter().cloned() {
                match other_than(&fixing).map(|other| other.value) {
                    Some(other) => {
                        self.refused.push(Flag { fixing, doubt: Doubt::TwoValues(other) })
                    }
                    None => single.push(fixing),
                }
            }
        }
        single
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn fixing(base: &str, quote: &str, on: &str, value: Decimal) -> Fixing {
        let [base, quote] = [base, quote].map(|code| Currency::from_code(code).unwrap());
        let valid_from = day(on);
        Fixing {
            source: SourceId("OXR".into()),
            base,
            quote,
            nominal: 1,
            value,
            set_on: None,
            valid_from,
        }
    }

    fn series(base: &str, quote: &str, prices: &[(&str, Decimal)]) -> Sifted {
        let fixings = prices.iter().map(|(on, value)| fixing(base, quote, on, *value)).collect();
        sift(fixings, day("2026-12-31"))
    }

    fn refused(base: &str, quote: &str, on: &str, value: Decimal) -> Option<Doubt> {
        series(base, quote, &[(on, value)]).refused.first().map(|flag| flag.doubt)
    }

    #[test]
    fn a_price_of_nothing_or_beyond_all_bounds_is_refused() {
        assert_eq!(refused("USD", "DKK", "2023-08-15", dec!(0)), Some(Doubt::NotPositive));
        assert_eq!(refused("USD", "DKK", "2023-08-15", dec!(-6.8)), Some(Doubt::NotPositive));
        assert_eq!(refused("USD", "DKK", "2023-08-15", Decimal::MAX), Some(Doubt::Absurd));
        assert_eq!(refused("USD", "IRR", "2026-05-15", dec!(1314545)), None);
        let none = Fixing { nominal: 0, ..fixing("USD", "DKK", "2023-08-15", dec!(6.8)) };
        assert_eq!(sift(vec![none], day("2026-12-31")).refused[0].doubt, Doubt::NotPositive);
    }

    #[test]
    fn a_rate_of_tomorrow_is_refused() {
        let tomorrow = fixing("USD", "DKK", "2023-08-16", dec!(6.8));
        let sifted = sift(vec![tomorrow], day("2023-08-15"));
        assert_eq!(sifted.refused[0].doubt, Doubt::Future(day("2023-08-15")));
        let text = "OXR USD/DKK of 2023-08-16, 6.8: no rate of after 2023-08-15 can be known";
        assert_eq!(sifted.refused[0].to_string(), text);
    }

    #[test]
    fn dead_money_and_money_to_come_are_refused() {
        let dead = refused("USD", "TRL", "2014-04-03", dec!(212.29));
        assert!(matches!(dead, Some(Doubt::Dead { .. })), "{dead:?}");
        let unborn = refused("USD", "RUB", "1997-12-30", dec!(5.96));
        assert!(matches!(unborn, Some(Doubt::Unborn { .. })), "{unborn:?}");
        assert_eq!(refused("USD", "RUR", "1997-12-30", dec!(5960)), None);
    }

    #[test]
    fn the_krone_keeps_to_its_band_in_either_direction() {
        assert_eq!(refused("EUR", "DKK", "2023-05-05", dec!(7.45)), None);
        assert_eq!(refused("EUR", "DKK", "2023-05-05", dec!(7.63)), Some(Doubt::OffPeg));
        assert_eq!(refused("DKK", "EUR", "2023-05-05", dec!(0.1342)), None);
        assert_eq!(refused("DKK", "EUR", "2023-05-05", dec!(0.1372)), Some(Doubt::OffPeg));
    }

    #[test]
    fn pegged_money_keeps_to_what_the_source_says_of_its_anchor() {
        let days = ["2002-06-04", "2002-06-18", "2002-07-02"];
        let lev = [dec!(1.9419), dec!(2.2605), dec!(2.0150)];
        let euro = [dec!(3.7846), dec!(3.8323), dec!(3.9255)];
        let on = |base, values: [Decimal; 3]| {
            days.iter()
                .zip(values)
                .map(|(on, value)| fixing(base, "PLN", on, value))
                .collect::<Vec<_>>()
        };
        let sifted = sift([on("BGN", lev), on("EUR", euro)].concat(), day("2026-12-31"));
        let flags: Vec<_> = sifted.refused.iter().map(ToString::to_string).collect();
        assert_eq!(flags, ["OXR BGN/PLN of 2002-06-18, 2.2605: 15.4 % off its peg to EUR"]);
        let without_anchor = sift(on("BGN", lev), day("2026-12-31"));
        assert_eq!(without_anchor.refused, []);
    }

    #[test]
    fn a_peg_that_is_off_for_longer_may_have_ended() {
        let days = ["2026-06-01", "2026-06-02", "2026-06-03", "2026-06-04"];
        let riyal = [dec!(3.75), dec!(4.20), dec!(4.25), dec!(4.24)];
        let sifted = series("USD", "SAR", &days.into_iter().zip(riyal).collect::<Vec<_>>());
        assert_eq!((sifted.kept.len(), sifted.flagged.len(), sifted.refused.len()), (4, 3, 0));
    }

    #[test]
    fn two_prices_for_a_day_refute_each_other() {
        let sifted = series("USD", "DKK", &[("2023-08-15", dec!(6.8)), ("2023-08-15", dec!(6.9))]);
        assert!(sifted.kept.is_empty());
        assert_eq!(sifted.refused[0].doubt, Doubt::TwoValues(dec!(6.9)));
        let twice = series("USD", "DKK", &[("2023-08-15", dec!(6.8)), ("2023-08-15", dec!(6.8))]);
        assert_eq!((twice.kept.len(), twice.refused.len()), (1, 0));
    }

    #[test]
    fn a_leap_for_a_day_is_a_slip() {
        let days =
            [("2023-12-29", dec!(3.93)), ("2024-01-01", dec!(5.34)), ("2024-01-02", dec!(3.97))];
        let sifted = series("USD", "PLN", &days);
        assert_eq!(sifted.kept.len(), 2);
        assert_eq!(
            sifted.refused[0].doubt,
            Doubt::Leap { day: day("2023-12-29"), value: dec!(3.93) }
        );
    }

    #[test]
    fn an_answer_about_one_day_is_held_against_what_the_book_has() {
        let mut book = RateBook::empty();
        for (on, value) in [("2023-12-29", dec!(3.93)), ("2024-01-02", dec!(3.97))] {
            book.insert(fixing("USD", "PLN", on, value)).unwrap();
        }
        let sifted =
            |on, value| book.sift(vec![fixing("USD", "PLN", on, value)], day("2026-12-31"));
        let slip = sifted("2024-01-01", dec!(5.34));
        assert_eq!(
            slip.refused[0].doubt,
            Doubt::Leap { day: day("2023-12-29"), value: dec!(3.93) }
        );
        assert_eq!(sifted("2024-01-01", dec!(3.95)).kept.len(), 1);
        assert_eq!(sifted("2024-01-03", dec!(5.34)).refused.len(), 1);
        assert_eq!(sifted("2024-03-03", dec!(5.34)).kept.len(), 1, "far from what is known");
        // The day's own price may be corrected; whoever has the book decides.
        assert_eq!(sifted("2024-01-02", dec!(3.98)).kept.len(), 1);
    }

    #[test]
    fn a_leap_that_stays_is_kept_and_flagged_and_one_at_the_end_is_held_back() {
        let days =
            [("2023-12-29", dec!(3.93)), ("2024-01-02", dec!(5.34)), ("2024-01-03", dec!(5.3))];
        let sifted = series("USD", "PLN", &days);
        assert_eq!((sifted.kept.len(), sifted.flagged.len(), sifted.refused.len()), (3, 1, 0));
        let sifted = series("USD", "PLN", &days[..2]);
        assert_eq!((sifted.kept.len(), sifted.flagged.len(), sifted.refused.len()), (1, 0, 1));
    }

    #[test]
    fn known_events_explain_a_leap() {
        let devalued = [("2024-03-05", dec!(30.90)), ("2024-03-06", dec!(49.55))];
        assert_eq!(series("USD", "EGP", &devalued).refused, []);
        let redenominated = [("2021-09-30", dec!(4171561)), ("2021-10-01", dec!(4.18))];
        let sifted = series("USD", "VES", &redenominated);
        assert_eq!((sifted.kept.len(), sifted.flagged.len()), (2, 0));
    }

    #[test]
    fn a_price_for_other_units_is_no_leap() {
        let ten = Fixing { nominal: 10, ..fixing("DKK", "RUB", "2020-06-01", dec!(103.8)) };
        let one = fixing("DKK", "RUB", "2020-06-02", dec!(10.4));
        assert_eq!(sift(vec![ten, one], day("2020-06-02")).kept.len(), 2);
    }

    #[test]
    fn fixings_far_apart_are_not_compared() {
        let years = [("2021-09-01", dec!(8.3)), ("2022-09-01", dec!(18.2))];
        assert_eq!(series("USD", "TRY", &years).kept.len(), 2);
    }

    #[test]
    #[cfg(feature = "embedded")]
    fn of_the_embedded_history_only_known_slips_of_third_banks_are_refused() {
        let book = RateBook::embedded();
        let mut fixings = Vec::new();
        for (origin, base, quote, series) in book.shelves().all() {
            fixings.extend(series.entries().iter().map(|entry| Fixing {
                source: origin.id.clone(),
                base,
                quote,
                nominal: entry.nominal,
                value: entry.value,
                set_on: entry.set_on,
                valid_from: entry.valid_from,
            }));
        }
        let sifted = sift(fixings, day("2026-12-31"));
        let mut refused = BTreeMap::<&str, usize>::new();
        for flag in &sifted.refused {
            *refused.entry(&flag.fixing.source.0).or_default() += 1;
        }
        // Money that is priced on after its death, and single prices off a peg or far from the days
        // beside.
        let slips = BTreeMap::from([("FED", 1), ("HMRC", 6), ("IMF-SDR", 1), ("NBP", 145)]);
        if cfg!(feature = "archive") {
            assert_eq!(refused, slips);
        }
        // The history without the feature is a part of the archive.
        assert!(
            refused
                .iter()
                .all(|(source, count)| slips.get(source).is_some_and(|slips| count <= slips))
        );
        // All of them happened: the collapse and return of the krona, two of the rouble, a rescue
        // of the lira.
        let is_of_the_ecb = |flag: &&Flag| flag.fixing.source == SourceId::ECB;
        let flagged: Vec<_> = sifted
            .flagged
            .iter()
            .filter(is_of_the_ecb)
            .map(|flag| (flag.fixing.quote.code(), flag.fixing.valid_from))
            .collect();
        let happened = [
            ("ISK", "2008-11-06"),
            ("RUB", "2014-12-16"),
            ("RUB", "2022-02-28"),
            ("TRY", "2021-12-21"),
        ];
        assert_eq!(flagged, happened.map(|(code, on)| (code, day(on))));
        assert!(sifted.flagged.iter().all(|flag| flag.fixing.source != SourceId::CBR));
        assert!(sifted.kept.len() > 400_000);
    }
}
