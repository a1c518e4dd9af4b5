//! What each kind of finding is, for tools that explain their rules: what is compared, what it
//! came to, and what to do about it.
//!
//! The sentences are the same for every article. What was found in one is in
//! [`Finding::message`](crate::verdict::Finding::message) and in its diagnoses.

use crate::claim::Relation;
use crate::verdict::Verdict;
use crate::verdict::message::sentences;

sentences! {
    /// A sentence about a rule.
    RuleWord {
        Conversion "rule-conversion" =
            "An amount and what it is in another currency, as in “€310m (£266m)”, are compared at \
             the official rates of the article's date.";
        StatedRate "rule-stated-rate" =
            "A rate that the article states, as in “at 7.46 kroner to the euro”, is compared with \
             the official fixings around the date.";
        Triangle "rule-triangle" =
            "One amount in three currencies: the two conversions are compared with each other and \
             with the official rates.";
        RateConflict "rule-rate-conflict" =
            "Several conversions between the same two currencies are compared with each other: \
             one rate should give them all.";
        Repetition "rule-repetition" =
            "The same fact in two places of the article, as in headline and body, should have the \
             same figure.";
        Change "rule-change" =
            "A rise or fall, as in “up 8 per cent to £2.7bn from £2.5bn”, is worked out from the \
             value before and the value after.";
        Difference "rule-difference" =
            "A difference, as in “€3m more than the €12m of last year”, is worked out from the \
             two values.";
        Multiple "rule-multiple" =
            "A multiple, as in “doubled from 4,000 to 8,000”, is worked out from the two values.";
        Sum "rule-sum" =
            "The parts are added up and compared with the total that the article gives, or with \
             100 per cent.";
        PeriodTotal "rule-period-total" =
            "An amount per day, week, month or year is multiplied out and compared with the total \
             for the whole period.";
        PerUnit "rule-per-unit" =
            "A price each and a number of pieces are multiplied and compared with the total.";
        Share "rule-share" =
            "A share, as in “180 of 1,200 members (15 per cent)”, is worked out from the part and \
             the whole.";
        UnitConversion "rule-unit-conversion" =
            "A measure and the same in another unit, as in “31 miles (50 km)”, are compared by \
             the definition of the units.";
        Age "rule-age" =
            "An age is worked out from the year of birth and the date of the article.";
        Support "rule-support" =
            "A figure of the article is looked for in the sources it was written from.";
        Holds "found-holds" = "The figures agree as written, whatever the article leaves open.";
        HoldsApproximately "found-approximately" =
            "The figures agree when they are read as round ones.";
        Plausible "found-plausible" =
            "The figures agree for some of what the article leaves open: the day, the currency or \
             the source of the rate.";
        NearMiss "found-near-miss" =
            "The figures agree in no reading, but the gap is at most 3 %.";
        Contradicted "found-contradicted" =
            "The figures agree in no reading, and the gap is more than 3 %: the claim could not \
             be reproduced.";
        Unverifiable "found-unverifiable" =
            "The claim was not checked: a rate, a date, a currency or a number to compare is \
             missing.";
        Nothing "advice-none" = "There is nothing to do.";
        SayWhich "advice-say-which" =
            "Give the article's date or the currency more exactly, or accept the claim.";
        LookAtRounding "advice-rounding" =
            "Look at how the figures were rounded, and whether an older rate was used.";
        Correct "advice-correct" =
            "One of the figures is probably wrong: look them up, or take the suggestion where \
             there is one.";
        Complete "advice-complete" =
            "Say what is missing, for instance the article's date, and check again.";
    }
}

/// What is compared.
pub(in crate::report) const fn compared(relation: Relation) -> RuleWord {
    match relation {
        Relation::Conversion => RuleWord::Conversion,
        Relation::StatedRate => RuleWord::StatedRate,
        Relation::Triangle => RuleWord::Triangle,
        Relation::RateConflict => RuleWord::RateConflict,
        Relation::Repetition => RuleWord::Repetition,
        Relation::Change => RuleWord::Change,
        Relation::Difference => RuleWord::Difference,
        Relation::Multiple => RuleWord::Multiple,
        Relation::Sum => RuleWord::Sum,
        Relation::PeriodTotal => RuleWord::PeriodTotal,
        Relation::PerUnit => RuleWord::PerUnit,
        Relation::Share => RuleWord::Share,
        Relation::UnitConversion => RuleWord::UnitConversion,
        Relation::Age => RuleWord::Age,
        Relation::Support => RuleWord::Support,
    }
}

/// What a verdict says of a claim.
pub(in crate::report) const fn found(verdict: Verdict) -> RuleWord {
    match verdict {
        Verdict::Holds => RuleWord::Holds,
        Verdict::HoldsApproximately => RuleWord::HoldsApproximately,
        Verdict::Plausible => RuleWord::Plausible,
        Verdict::NearMiss => RuleWord::NearMiss,
        Verdict::Contradicted => RuleWord::Contradicted,
        Verdict::Unverifiable => RuleWord::Unverifiable,
    }
}

/// What to do about a claim with this verdict.
pub(in crate::report) const fn advice(verdict: Verdict) -> RuleWord {
    match verdict {
        Verdict::Holds | Verdict::HoldsApproximately => RuleWord::Nothing,
        Verdict::Plausible => RuleWord::SayWhich,
        Verdict::NearMiss => RuleWord::LookAtRounding,
        Verdict::Contradicted => RuleWord::Correct,
        Verdict::Unverifiable => RuleWord::Complete,
    }
}
