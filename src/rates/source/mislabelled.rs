//! Prices that publishers print under the wrong code, put under the right one.
//!
//! An archive that relabels its old prices with today's code, without converting them, is wrong by
//! the factor of the change of money: Lithuania's bank has the Polish price of 1994 under PLN,
//! though it is of old zlotys, ten thousand of which made a new one. The table names each such
//! stretch. Nothing is guessed: what it does not name stays as printed.

use crate::currency::Currency;
use crate::rates::Fixing;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::sync::LazyLock;

/// A code that means another money, from one day to another.
struct Mislabelled {
    source: &'static str,
    printed: Currency,
    meant: Option<Currency>,
    from: NaiveDate,
    until: NaiveDate,
    units: Decimal,
}

static TABLE: LazyLock<Vec<Mislabelled>> = LazyLock::new(|| rows().filter_map(row).collect());

/// Puts right what the table names, and takes out what it says repeats another's price.
pub(super) fn put_right(fixings: &mut Vec<Fixing>) {
    fixings.retain_mut(|fixing| {
        let known = TABLE.iter().find(|known| known.names(fixing));
        known.is_none_or(|known| known.apply(fixing).is_some())
    });
}

impl Mislabelled {
    fn names(&self, fixing: &Fixing) -> bool {
        self.source == fixing.source.0
            && (self.from..=self.until).contains(&fixing.valid_from)
            && [fixing.base, fixing.quote].contains(&self.printed)
    }

    /// `None` where nothing is meant, or the price cannot be restated.
    fn apply(&self, fixing: &mut Fixing) -> Option<()> {
        let meant = self.meant?;
        if fixing.quote == self.printed {
            fixing.quote = meant;
            fixing.value = fixing.value.checked_mul(self.units)?;
            return Some(());
        }
        fixing.base = meant;
        let units = Decimal::from(fixing.nominal).checked_mul(self.units)?.normalize();
        match u32::try_from(units) {
            Ok(nominal) if units.scale() == 0 && nominal > 0 => fixing.nominal = nominal,
            Ok(_) | Err(_) => fixing.value = fixing.value.checked_div(self.units)?,
        }
        Some(())
    }
}

fn rows() -> impl Iterator<Item = &'static str> {
    include_str!("mislabelled.csv").lines().filter(|line| !line.starts_with('#')).skip(1)
}

fn row(line: &'static str) -> Option<Mislabelled> {
    let fields: Vec<&str> = line.split(',').collect();
    let [source, printed, meant, from, until, units] = *fields.as_slice() else { return None };
    let day = |text: &str, open| if text.is_empty() { Some(open) } else { text.parse().ok() };
    Some(Mislabelled {
        source,
        printed: Currency::from_code(printed)?,
        meant: if meant.is_empty() { None } else { Some(Currency::from_code(meant)?) },
        from: day(from, NaiveDate::MIN)?,
        until: day(until, NaiveDate::MAX)?,
        units: if units.is_empty() { Decimal::ONE } else { units.parse().ok()? },
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{read, shown};
    use super::*;

    #[test]
    fn every_line_is_read_sorted_and_of_a_known_source() {
        assert_eq!(TABLE.len(), rows().count());
        let lines: Vec<&str> = rows().collect();
        assert!(lines.is_sorted_by_key(|line| line.split(',').take(2).collect::<Vec<_>>()));
        assert!(TABLE.iter().all(|known| super::super::find(known.source).is_some()));
        assert!(TABLE.iter().all(|known| known.from <= known.until));
    }

    fn hryvnias(code: &str, day: &str, units: u32) -> Vec<String> {
        let answer = format!(
            r#"[{{"exchangedate":"{day}","cc":"{code}","rate":570.1,"units":{units},"rate_per_unit":0}}]"#
        )
        .replace(",\"rate_per_unit\":0", "");
        shown(read("NBU", answer.as_bytes()).unwrap())
    }

    #[test]
    fn an_old_code_for_new_money_becomes_the_new_code() {
        assert_eq!(hryvnias("TRL", "03.04.2014", 10000), ["2014-04-03 100 TRY = 570.1 UAH set ?"]);
        assert_eq!(hryvnias("BGL", "03.04.2009", 1000), ["2009-04-03 100 BGN = 570.1 UAH set ?"]);
        assert_eq!(
            hryvnias("TRL", "03.04.2003", 10000),
            ["2003-04-03 10000 TRL = 570.1 UAH set ?"]
        );
    }

    #[test]
    fn a_price_of_one_unit_is_restated_where_the_units_become_a_fraction() {
        assert_eq!(hryvnias("TRL", "03.04.2014", 1), ["2014-04-03 1 TRY = 57010 UAH set ?"]);
    }

    #[test]
    fn a_copy_of_anothers_price_is_dropped() {
        let litas = |code: &str, day: &str| {
            let answer = format!(
                "<FxRates><FxRate><Tp>LT</Tp><Dt>{day}</Dt><CcyAmt><Ccy>LTL</Ccy><Amt>0.0874</Amt></CcyAmt>\
                 <CcyAmt><Ccy>{code}</Ccy><Amt>100</Amt></CcyAmt></FxRate></FxRates>"
            );
            shown(read("LB", answer.as_bytes()).unwrap())
        };
        assert_eq!(litas("TMT", "1995-11-29"), [""; 0]);
        assert_eq!(litas("TMT", "1995-11-30"), ["1995-11-30 100 TMM = 0.0874 LTL"]);
        assert_eq!(litas("PLN", "1995-01-02"), ["1995-01-02 100 PLZ = 0.0874 LTL"]);
        assert_eq!(litas("PLN", "1995-01-03"), ["1995-01-03 100 PLN = 0.0874 LTL"]);
    }
}
