//! How a publisher's history is packed into the crate: whole, exact, and a series at a time.
//!
//! A pack is a byte string. `n` is an unsigned number in base 128, low digits first, the high bit
//! set on every byte but the last; `z` is a signed number as such an `n` (0, -1, 1, -2 … as 0, 1,
//! 2, 3 …); `text` is an `n` and that many bytes of UTF-8; a day is its number from 1 January of
//! the year 1, which is day 1.
//!
//! | part | |
//! |---|---|
//! | head | the six bytes `rates2`; `text` the source's id |
//! | calendar | `n` bytes of it; `n` columns |
//! | index | `n` series; for each `text` base, `text` quote, `n` bytes of its body |
//! | bodies | one after another, in the order of the index |
//!
//! A column is a row of days that series share: all days of the source, and where some of its
//! series come less often (NBP's weekly table B) all days of those. It is `n`, its first week; `n`
//! weeks; and for each a byte, of which the lowest bit stands for the day with a number divisible
//! by 7, the next for the day after.
//!
//! | part of a body | |
//! |---|---|
//! | gaps | `n` gaps; for each `n` days from the day after the gap before, the first from the first day of the calendar; `n` days in it, less 1 |
//! | days | `n` stretches; for each `n`, a column; `n` of its later days passed over; `n` of them taken |
//! | formats | runs of fixings that are alike, until each day has one |
//! | values | for each fixing but the first of a run, the `z` of its value without its point, less that of the one before, as bits (`bits.rs`) |
//!
//! A gap runs from the first day on which the publisher set a fixing that the series lacks to the
//! day before the next fixing that it has; weekends and holidays of the publisher are no gaps.
//!
//! | part of a format | |
//! |---|---|
//! | count | `n` fixings |
//! | digits | `n`, twice the decimals of a value, and 1 more where trailing zeros are kept |
//! | nominal | `n` |
//! | set day | `n`, 0 where unknown; else 1 more than the `z` of days from set day to valid day |
//! | first value | `z`, without its point |
//!
//! Where trailing zeros are not kept, the published value is the one without any (the ECB prints
//! 136, not 136.00); so each value comes back in its published digits. A pack that is damaged is
//! refused as a whole or by the series, never half read.

mod bits;
mod decode;
mod encode;

pub(in crate::rates) use decode::{Body, Pack};
pub(in crate::rates) use encode::encode;

/// The first bytes of every pack: the format and its version.
const MAGIC: &[u8] = b"rates2";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::currency::Currency;
    use crate::rates::series::{Entry, Series};
    use crate::rates::{RateBook, SourceId};
    use chrono::{Days, NaiveDate};
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    /// Fixings with gaps of any length, values in changing digits, trailing zeros and all.
    fn entries() -> impl Strategy<Value = Vec<Entry>> {
        let value = prop_oneof![
            (1i64..=200_000, 0u32..=6).prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale)),
            (1i64..=200_000, 4u32..=5)
                .prop_map(|(mantissa, scale)| Decimal::new(mantissa, scale).normalize()),
            (1i128..=(1 << 95), 0u32..=28)
                .prop_map(|(mantissa, scale)| Decimal::from_i128_with_scale(mantissa, scale)),
        ];
        let nominal = prop_oneof![8 => Just(1u32), 1 => Just(100), 1 => 1..=u32::MAX];
        let set = prop_oneof![Just(None), (0u64..=20).prop_map(Some)];
        let gap = prop_oneof![9 => Just(1u64), 3 => Just(3), 1 => 1u64..=4000];
        proptest::collection::vec((gap, value, nominal, set), 1..200).prop_map(|rows| {
            let mut day: NaiveDate = "1992-07-01".parse().unwrap();
            rows.into_iter()
                .map(|(gap, value, nominal, set)| {
                    day = day + Days::new(gap);
                    Entry {
                        valid_from: day,
                        set_on: set.map(|before| day - Days::new(before)),
                        nominal,
                        value,
                    }
                })
                .collect()
        })
    }

    fn packed(series: &[(Currency, Series)]) -> Vec<u8> {
        let rows = series.iter().map(|(quote, series)| ((Currency::EUR, *quote), series));
        encode(&SourceId::ECB, rows.collect())
    }

    fn digits(series: &Series) -> Vec<(String, Entry)> {
        series.entries().iter().map(|entry| (entry.value.to_string(), *entry)).collect()
    }

    proptest! {
        #[test]
        fn a_packed_series_comes_back_in_its_published_digits(one in entries(), two in entries()) {
            let [dkk, usd] = ["DKK", "USD"].map(|code| Currency::from_code(code).unwrap());
            let series = [(dkk, Series::new(one).unwrap()), (usd, Series::new(two).unwrap())];
            let pack = Pack::open(packed(&series)).unwrap();
            prop_assert_eq!(&pack.source, &SourceId::ECB);
            for ((quote, series), (pair, body)) in series.iter().zip(&pack.bodies) {
                prop_assert_eq!(pair, &(Currency::EUR, *quote));
                prop_assert_eq!(digits(series), digits(&body.unpack().unwrap()));
            }
        }

        #[test]
        fn damaged_bytes_are_refused_or_read_but_never_panic(
            entries in entries(), hits in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
            cut in any::<prop::sample::Index>(),
        ) {
            let mut bytes = packed(&[(Currency::USD, Series::new(entries).unwrap())]);
            for (at, byte) in hits {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            bytes.truncate(cut.index(bytes.len()) + 1);
            if let Some(pack) = Pack::open(bytes) {
                pack.bodies.iter().for_each(|(_, body)| drop(body.unpack()));
            }
        }

        #[test]
        fn noise_is_no_pack(bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
            prop_assert!(Pack::open(bytes).is_none_or(|pack| pack.bodies.is_empty()));
        }
    }

    #[test]
    fn a_source_without_fixings_packs_to_an_empty_book() {
        let pack = Pack::open(RateBook::empty().to_pack(&SourceId::CBR)).unwrap();
        assert_eq!((pack.source, pack.bodies.len()), (SourceId::CBR, 0));
    }
}
