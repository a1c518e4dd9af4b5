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

/// The rates that the article states for a scenario's pair, except by the claim being judged.
pub(super) fn stated_rates(context: &Context<'_>, claim: &Claim, scenario: &Scenario<'_>) -> Vec<Rate> {
    if claim.relation == Relation::StatedRate {
        return Vec::new();
    }
    let stated = context.case.claims.iter().filter(|claim| claim.relation == Relation::StatedRate);
    stated.filter_map(|stated| rate_between(context, stated, scenario.base, scenario.quote)).collect()
}

fn rate_between(context: &Context<'_>, stated: &Claim, base: Currency, quote: Currency) -> Option<Rate> {
    let [one, many] = super::scenario::two_figures(context, stated)?;
    let interval = implied(one, many)?;
    let interval = match (one.currency()?, many.currency()?) {
        pair if pair == (base, quote) => interval,
        pair if pair == (quote, base) => interval.inverse()?,
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
