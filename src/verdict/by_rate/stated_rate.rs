//! A rate that the article itself states: "($1 = 96.9955 roubles)".
//!
//! It is judged as a conversion of exactly one unit. It also serves the article's conversions of
//! the same pair as one more route, so that they can be checked where no source has the pair. It
//! never stands against an official rate: a pair that only fits the stated rate is plausible on the
//! source.

use crate::claim::{Assertion, Claim, Relation};
use crate::currency::Currency;
use crate::figure::Figure;
use crate::interval::{Band, Interval};
use crate::rates::{Derivation, DerivationParts, Rate, Standing};
use crate::verdict::Case;
use crate::verdict::side::Reading;

/// The name under which a stated rate stands among the sources.
pub(in crate::verdict) const SOURCE: &str = "stated in the article";

/// An article states a rate once or twice; of a list of them so many count for a pair.
const MOST: usize = 16;
/// And so many are read in all.
const MOST_READ: usize = 256;

/// The rates that an article states, in the order of its claims.
pub(in crate::verdict) struct StatedRates(Vec<Rate>);

impl StatedRates {
    pub(in crate::verdict) fn of(case: &Case<'_>) -> Self {
        let stated = case.claims.iter().filter_map(|claim| stated_rate(case, claim));
        Self(stated.take(MOST_READ).collect())
    }

    /// Those for a scenario's pair, turned where they stand the other way round. None for a claim
    /// that states a rate itself.
    pub(in crate::verdict) fn between(
        &self,
        claim: &Claim,
        base: Currency,
        quote: Currency,
    ) -> Vec<Rate> {
        if claim.relation() == Relation::StatedRate {
            return Vec::new();
        }
        let rates = self.0.iter().filter_map(|rate| between(rate, base, quote));
        rates.take(MOST).collect()
    }
}

fn between(rate: &Rate, base: Currency, quote: Currency) -> Option<Rate> {
    match (rate.base, rate.quote) {
        pair if pair == (base, quote) => Some(rate.clone()),
        pair if pair == (quote, base) => {
            Some(Rate { base, quote, interval: rate.interval.inverse()?, ..rate.clone() })
        }
        _ => None,
    }
}

fn stated_rate(case: &Case<'_>, stated: &Claim) -> Option<Rate> {
    let Assertion::StatedRate { base, quote, .. } = stated.assertion else { return None };
    let (one, many) = (case.figures.get(base)?, case.figures.get(quote)?);
    Some(Rate {
        base: one.currency()?,
        quote: many.currency()?,
        source: SOURCE.to_owned(),
        rank: None,
        interval: implied(one, many)?,
        derivation: Derivation::of(DerivationParts::Stated {
            one: one.span.of(case.text).to_owned(),
            many: many.span.of(case.text).to_owned(),
        }),
        fixings: Vec::new(),
        fixings_in_all: 0,
        fixed_from: None,
        fixed_to: None,
        carried_days: 0,
        days_carried: 0,
        estimate: None,
        days_estimated: 0,
        standing: Standing::Market,
    })
}

fn implied(one: &Figure, many: &Figure) -> Option<Interval> {
    let one = Reading::primary(one).written()?;
    let many_unit = many.currency()?.minor_unit();
    let band = Reading::primary(many).written()?.band(many.hedge(), Band::AsWritten, many_unit);
    band.checked_div(Interval::point(one.value()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::by_rate::lookup::Lookup;
    use crate::verdict::by_rate::period_rates::DayRates;
    use crate::verdict::tests::fixtures::{claim, figure, judged, judged_with};
    use crate::verdict::{Finding, Verdict};
    use rust_decimal::{Decimal, dec};

    /// The finding on "50 euros (4,850 roubles)" in an article that states the rate so often.
    fn beside_rates(count: usize) -> Finding {
        let ids = || (2..).step_by(2).take(count).map(|id| [id, id + 1]);
        let stated = ids()
            .flat_map(|[one, many]| [figure(one, dec!(1), "EUR"), figure(many, dec!(97), "RUB")]);
        let native = [figure(0, dec!(50), "EUR"), figure(1, dec!(4_850), "RUB")];
        let figures: Vec<Figure> = native.into_iter().chain(stated).collect();
        let conversion = claim(Relation::Conversion, &[0, 1]);
        let rates = ids().map(|figures| claim(Relation::StatedRate, &figures));
        let claims: Vec<Claim> = std::iter::once(conversion).chain(rates).collect();
        let lookup = Lookup::asking(|_, _, _| DayRates::of(Vec::new(), Vec::new()));
        judged_with(&figures, &claims, Some("2023-08-03"), &lookup).remove(0)
    }

    /// The finding on "50 euros (4,850 roubles)" beside one stated rate, without any other source.
    fn beside([one, many]: [(Decimal, &str); 2]) -> Finding {
        let figures = [
            figure(0, dec!(50), "EUR"),
            figure(1, dec!(4_850), "RUB"),
            figure(2, one.0, one.1),
            figure(3, many.0, many.1),
        ];
        let claims = [claim(Relation::Conversion, &[0, 1]), claim(Relation::StatedRate, &[2, 3])];
        let lookup = Lookup::asking(|_, _, _| DayRates::of(Vec::new(), Vec::new()));
        judged_with(&figures, &claims, Some("2023-08-03"), &lookup).remove(0)
    }

    #[test]
    fn a_stated_rate_is_a_conversion_of_exactly_one_unit() {
        let figures = [figure(0, dec!(1), "EUR"), figure(1, dec!(101.93), "RUB")];
        let finding = judged(&figures, claim(Relation::StatedRate, &[0, 1]), Some("2023-08-03"));
        assert_eq!(finding.verdict, Verdict::Holds);
        let figures = [figure(0, dec!(1), "EUR"), figure(1, dec!(99.5), "RUB")];
        let finding = judged(&figures, claim(Relation::StatedRate, &[0, 1]), Some("2023-08-03"));
        assert_eq!(finding.verdict, Verdict::NearMiss);
    }

    #[test]
    fn a_stated_rate_holds_within_half_a_percent_of_the_fixings_and_no_farther() {
        // The fixings around the day lie between 100.6988 and 102.5310.
        let verdict = |rate: Decimal| {
            let figures = [figure(0, dec!(1), "EUR"), figure(1, rate, "RUB")];
            judged(&figures, claim(Relation::StatedRate, &[0, 1]), Some("2023-08-03")).verdict
        };
        for rate in [dec!(100.25), dec!(101.93), dec!(103.01)] {
            assert_eq!(verdict(rate), Verdict::Holds, "{rate}");
        }
        for rate in [dec!(100.05), dec!(103.15)] {
            assert_eq!(verdict(rate), Verdict::NearMiss, "{rate}");
        }
        assert_eq!(verdict(dec!(109.55)), Verdict::Contradicted);
    }

    #[test]
    fn a_stated_rate_checks_the_pairs_that_no_source_has() {
        let figures = [
            figure(0, dec!(1), "USD"),
            figure(1, dec!(96.9955), "RUB"),
            figure(2, dec!(50), "USD"),
            figure(3, dec!(4850), "RUB"),
            figure(4, dec!(50), "USD"),
            figure(5, dec!(6850), "RUB"),
        ];
        let claims = [
            claim(Relation::StatedRate, &[0, 1]),
            claim(Relation::Conversion, &[2, 3]),
            claim(Relation::Conversion, &[4, 5]),
        ];
        let lookup = Lookup::asking(|_, _, _| DayRates::of(Vec::new(), Vec::new()));
        let verdicts: Vec<_> = judged_with(&figures, &claims, None, &lookup)
            .iter()
            .map(|finding| finding.verdict)
            .collect();
        assert_eq!(verdicts[1], Verdict::Holds);
        assert_eq!(verdicts[2], Verdict::Unverifiable);
        let dated = judged_with(&figures, &claims, Some("2023-08-13"), &lookup);
        assert_eq!(dated[2].verdict, Verdict::Contradicted);
    }

    #[test]
    fn a_stated_rate_the_other_way_round_is_turned() {
        let one_rouble = [(dec!(1), "RUB"), (dec!(0.0103), "EUR")];
        let finding = beside(one_rouble);
        assert_eq!(finding.verdict, Verdict::Holds, "{}", finding.message);
        // Not turned, 50 euros would be half a rouble.
        let [rate] = &*finding.rates else { panic!("{:?}", finding.rates) };
        assert!(rate.interval.low() > dec!(96) && rate.interval.low() < dec!(98));
        let wrong = beside([(dec!(1), "RUB"), (dec!(0.0206), "EUR")]);
        assert_eq!(wrong.verdict, Verdict::Contradicted);
    }

    #[test]
    fn a_stated_rate_of_another_pair_says_nothing() {
        for pair in [["USD", "RUB"], ["EUR", "UAH"], ["RUB", "USD"]] {
            let finding = beside([(dec!(1), pair[0]), (dec!(97), pair[1])]);
            assert_eq!(finding.verdict, Verdict::Unverifiable, "{pair:?}");
            assert!(finding.rates.is_empty());
        }
    }

    #[test]
    fn of_a_long_list_of_stated_rates_the_first_count() {
        assert_eq!(beside_rates(2).rates.len(), 2);
        assert_eq!(beside_rates(40).rates.len(), MOST);
    }
}
