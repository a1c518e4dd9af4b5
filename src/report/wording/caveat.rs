//! What a reader must know about a rate: on how many days it was carried forward, bridged or
//! indicative, and how many of its fixings are listed.
//!
//! "bridged between the fixings of 4 August and 10 September 2022", "indicative, 30 days old",
//! "carried over 2 of 31 days". It judges nothing; the rules are those of
//! [`Estimate`] and of the publishers' series.

use crate::rates::{DerivationParts, Estimate, Factor, FactorSource, Rate, Ratio, Standing};
use crate::report::views::text::days;
use crate::report::wording::label::Label;
use crate::report::wording::rate::RateWord;
use crate::report::wording::voice::Voice;
use crate::verdict::Grouped;
use crate::verdict::message::{Argument, BothDays, DayRange, Plural};

/// Every caveat about a rate for a date of so many days.
pub(in crate::report) fn caveats(voice: Voice, rate: &Rate, days_total: usize) -> Vec<String> {
    let of_estimate = rate.estimate.map(|estimate| {
        let (caveat, days) = (voice.say(&estimated(estimate)), rate.days_estimated);
        match days < days_total {
            true => voice.say(&Label::OnSomeDays { caveat, days, total: days_total }),
            false => caveat,
        }
    });
    let carried = carried(rate, days_total).map(|label| voice.say(&label));
    of_estimate.into_iter().chain(carried).collect()
}

/// "Rate CBR: indicative, 30 days old, widened by 4.1 %"; nothing where there is no caveat.
pub(in crate::report) fn sentence(voice: Voice, rate: &Rate, days_total: usize) -> Option<String> {
    let caveats = caveats(voice, rate, days_total);
    let said = || Label::RateCaveats { source: rate.source.clone(), caveats: caveats.join(", ") };
    (!caveats.is_empty()).then(|| voice.say(&said()))
}

/// How the rate was made, without the estimate that is told among the caveats: "DKK per EUR (ECB) ÷
/// RUB per EUR (CBR)".
pub(in crate::report) fn derivation(voice: Voice, rate: &Rate) -> String {
    match rate.derivation.parts() {
        Some(DerivationParts::Ratio(ratio)) => ratio_in_words(voice, ratio),
        Some(DerivationParts::Stated { one, many }) => {
            voice.say(&RateWord::DerivationStated { one: one.clone(), many: many.clone() })
        }
        None => rate.derivation.to_string(),
    }
}

fn ratio_in_words(voice: Voice, ratio: &Ratio) -> String {
    let rate = ratio.fraction(|factor| factor_in_words(voice, factor));
    match ratio.mean {
        Some((days, from, to)) => {
            let days = usize::try_from(days).unwrap_or(usize::MAX);
            voice.say(&RateWord::DerivationMean { days, period: DayRange { from, to }, rate })
        }
        None => rate,
    }
}

/// "DKK per EUR (ECB)", "1.95583 DEM per EUR (irrevocable)"
fn factor_in_words(voice: Voice, factor: &Factor) -> String {
    let by = match &factor.source {
        FactorSource::Publisher(source, 1) => source.to_string(),
        FactorSource::Publisher(source, nominal) => voice.say(&RateWord::DerivationNominal {
            source: source.to_string(),
            nominal: usize::try_from(*nominal).unwrap_or(usize::MAX),
        }),
        FactorSource::Conversion => voice.say(&RateWord::Irrevocable),
        FactorSource::Redenomination => voice.say(&RateWord::DerivationRedenomination),
        FactorSource::Peg => voice.say(&RateWord::Peg),
    };
    let units = factor.units.map(|units| {
        let argument = Argument::Number { low: units, high: Some(units) };
        voice.written(argument).unwrap_or_else(|| units.to_string())
    });
    let quote =
        units.map_or_else(|| factor.quote.to_string(), |units| format!("{units} {}", factor.quote));
    voice.say(&RateWord::DerivationPrice { quote, base: factor.base.to_string(), by })
}

/// "4 of 46 fixings shown, 31 July – 2 September 2023", where some are left out.
pub(in crate::report) fn fixings_shown(voice: Voice, rate: &Rate) -> Option<String> {
    let (shown, all) = (rate.fixings.len(), rate.fixings_in_all);
    (all > shown).then(|| match period(voice, rate) {
        Some(period) => voice.say(&RateWord::ShownOf { shown, all, period }),
        None => voice.say(&RateWord::Shown { shown, all }),
    })
}

/// "31 July – 2 September 2023": the days of all its fixings.
pub(in crate::report) fn period(voice: Voice, rate: &Rate) -> Option<String> {
    Some(days::phrase_in(voice, &[(rate.fixed_from?, rate.fixed_to?)], 0))
}

fn estimated(estimate: Estimate) -> Label {
    match estimate {
        Estimate::Bridged { after, before, widened_percent } => {
            Label::Bridged { days: BothDays(after, before), percent: Grouped(widened_percent) }
        }
        Estimate::Indicative { age_days, widened_percent, .. } => {
            let age = Plural { count: age_days as usize, one: "day", many: "days" };
            Label::Indicative { age, percent: Grouped(widened_percent) }
        }
    }
}

fn carried(rate: &Rate, days_total: usize) -> Option<Label> {
    // It is the rate of each day of its month.
    if rate.standing == Standing::Monthly {
        return None;
    }
    match (rate.days_carried, rate.carried_days) {
        (0, 0) => None,
        (days @ 1.., _) if days_total > 1 => {
            Some(Label::CarriedOver { days: days.min(days_total), total: days_total })
        }
        (_, days) => {
            let days = Plural { count: days as usize, one: "day", many: "days" };
            Some(Label::CarriedForward { days })
        }
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use super::*;
    use crate::currency::Currency;
    use crate::rates::RateBook;

    fn rate(pair: [&str; 2], day: &str) -> Rate {
        let [base, quote] = pair.map(|code| Currency::from_code(code).unwrap());
        RateBook::embedded().rates_on(base, quote, day.parse().unwrap())[0].rate().clone()
    }

    fn on(pair: [&str; 2], day: &str) -> String {
        caveats(Voice::default(), &rate(pair, day), 1).join(", ")
    }

    #[test]
    fn a_rate_of_today_says_how_old_it_is_and_a_weekends_that_it_was_carried() {
        assert_eq!(
            on(["EUR", "USD"], "2026-12-10").split(", widened").next(),
            Some("indicative, 41 days old")
        );
        assert_eq!(on(["EUR", "USD"], "2023-08-06"), "carried forward for 2 days");
        assert_eq!(on(["EUR", "USD"], "2023-08-03"), "");
    }

    #[test]
    fn a_rate_in_a_gap_names_the_fixings_around_it() {
        let [after, before] = ["2022-08-04", "2022-09-10"].map(|day| day.parse().unwrap());
        let widened_percent = rust_decimal::dec!(3.5);
        let estimate = Some(Estimate::Bridged { after, before, widened_percent });
        let known = rate(["EUR", "USD"], "2023-08-03");
        let bridged = Rate { estimate, days_estimated: 5, days_carried: 2, ..known };
        assert_eq!(
            caveats(Voice::default(), &bridged, 31),
            [
                "bridged between the fixings of 4 August and 10 September 2022, widened by 3.5 % on 5 of 31 days",
                "carried over 2 of 31 days"
            ]
        );
        assert_eq!(
            BothDays("2021-12-30".parse().unwrap(), before).to_string(),
            "30 December 2021 and 10 September 2022"
        );
    }

    #[test]
    fn the_derivation_does_not_say_it_again() {
        let indicative = rate(["EUR", "USD"], "2026-12-10");
        assert!(
            indicative.derivation.contains("indicative")
                && !derivation(Voice::default(), &indicative).contains("indicative")
        );
    }

    #[test]
    fn fixings_that_are_left_out_are_counted() {
        let known = rate(["EUR", "USD"], "2023-08-03");
        assert_eq!(fixings_shown(Voice::default(), &known), None);
        let cut = Rate { fixings_in_all: 46, fixed_to: "2023-09-02".parse().ok(), ..known };
        assert_eq!(
            fixings_shown(Voice::default(), &cut).unwrap(),
            "1 of 46 fixings shown, 3 August – 2 September 2023"
        );
    }
}
