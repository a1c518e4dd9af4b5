//! An amount per period, and the one for a longer period: "£14.50 a month, or £174 a year".

use super::figures::{Gap, NEAR};
use crate::claim::{Assertion, Claim};
use crate::figure::Figure;
use crate::figure::marked::MarkedText;

/// One claim for each two neighbouring amounts of one money that count by two periods.
pub(super) fn claims(marked: MarkedText<'_>) -> Vec<Claim> {
    let money: Vec<&Figure> = marked.money().collect();
    let pairs = money.windows(2).take_while(|_| !marked.is_interrupted());
    let found = pairs.filter_map(|pair| {
        let [one, other] = pair else { return None };
        let (ours, theirs) = (one.per.as_ref()?, other.per.as_ref()?);
        let periods = is_period(&ours.unit) && is_period(&theirs.unit) && ours.unit != theirs.unit;
        let alike = one.currency().is_some() && one.currency() == other.currency();
        let near = || Gap::within(marked, one, other, NEAR).is_some();
        (periods && alike && near()).then(|| Claim {
            assertion: Assertion::PeriodTotal { amounts: [one.id, other.id] },
            span: one.span.cover(other.span),
            cue: None,
        })
    });
    found.collect()
}

fn is_period(unit: &str) -> bool {
    ["hour", "day", "week", "month", "quarter", "year"].contains(&unit)
}

#[cfg(test)]
mod tests {
    use crate::claim::Relation;
    use crate::claim::find::fixtures::found;

    fn claims(language: &str, text: &str) -> Vec<String> {
        found(Relation::PeriodTotal, language, text)
    }

    #[test]
    fn two_periods_of_one_money_are_a_claim() {
        assert_eq!(claims("en", "Rent is £850 a month, or £10,200 a year."), ["£850 | £10,200"]);
        assert_eq!(
            claims("da", "Det koster 90 kroner om ugen eller 4.680 kroner om året."),
            ["90 kroner | 4.680 kroner"]
        );
    }

    #[test]
    fn two_moneys_or_one_period_are_none() {
        assert!(claims("en", "Rent is £850 a month, or $12,400 a year.").is_empty());
        assert!(claims("en", "Rent is £850 a month, and was £800 a month.").is_empty());
    }
}
