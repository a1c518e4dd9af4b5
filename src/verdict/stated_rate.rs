//! A rate that the article itself states: "($1 = 96.9955 roubles)".
//!
//! It is judged as a conversion of exactly one unit. It also serves the article's conversions of the
//! same pair as one more route, so that they can be checked where no source has the pair. It never
//! stands against an official rate: a pair that only fits the stated rate is plausible on the source.

use super::Context;
use super::side::Reading;
use super::survey::Scenario;
use crate::claim::{Claim, Relation};
use crate::currency::Currency;
use crate::figure::Figure;
use crate::interval::{Band, Interval};
use crate::rates::{Rate, Standing};

/// The name under which a stated rate stands among the sources.
pub(super) const SOURCE: &str = "stated in the article";

/// An article states a rate once or twice; of a list of them so many count.
const MOST: usize = 16;

/// The rates that the article states for a scenario's pair, except by the claim being judged.
pub(super) fn stated_rates(context: &Context<'_>, claim: &Claim, scenario: &Scenario<'_>) -> Vec<Rate> {
    if claim.relation == Relation::StatedRate {
        return Vec::new();
    }
    let stated = context.case.claims.iter().filter(|claim| claim.relation == Relation::StatedRate);
    let rates = stated.filter_map(|stated| rate_between(context, stated, scenario.base, scenario.quote));
    rates.take(MOST).collect()
}

fn rate_between(context: &Context<'_>, stated: &Claim, base: Currency, quote: Currency) -> Option<Rate> {
    let [one, many] = super::scenario::two_figures(context, stated)?;
    let interval = match (one.currency()?, many.currency()?) {
        pair if pair == (base, quote) => implied(one, many)?,
        pair if pair == (quote, base) => implied(one, many)?.inverse()?,
        _ => return None,
    };
    Some(Rate {
        base,
        quote,
        source: SOURCE.to_owned(),
        interval,
        derivation: format!(
            "as stated: {} = {}",
            one.span.of(context.case.text),
            many.span.of(context.case.text)
        ),
        fixings: Vec::new(),
        carried_days: 0,
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
    use crate::verdict::trial::{claim, figure, judged_with};
    use crate::verdict::{Finding, lookup::DayRates, lookup::Lookup};
    use rust_decimal::dec;

    /// The finding on "50 euros (4,850 roubles)" in an article that states the rate so often.
    fn beside_rates(count: usize) -> Finding {
        let ids = || (2..).step_by(2).take(count).map(|id| [id, id + 1]);
        let stated =
            ids().flat_map(|[one, many]| [figure(one, dec!(1), "EUR"), figure(many, dec!(97), "RUB")]);
        let native = [figure(0, dec!(50), "EUR"), figure(1, dec!(4_850), "RUB")];
        let figures: Vec<Figure> = native.into_iter().chain(stated).collect();
        let conversion = claim(Relation::Conversion, &[0, 1]);
        let rates = ids().map(|figures| claim(Relation::StatedRate, &figures));
        let claims: Vec<Claim> = std::iter::once(conversion).chain(rates).collect();
        let lookup = Lookup::asking(|_, _, _| DayRates::of(Vec::new(), Vec::new()));
        judged_with(&figures, &claims, Some("2023-08-03"), &lookup).remove(0)
    }

    #[test]
    fn of_a_long_list_of_stated_rates_the_first_count() {
        assert_eq!(beside_rates(2).rates.len(), 2);
        assert_eq!(beside_rates(40).rates.len(), MOST);
    }
}
