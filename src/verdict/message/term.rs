//! Words that are put into sentences.

use super::{Listed, LongDay, sentences};
use crate::currency::Currency;

sentences! {
    /// A word or phrase within a sentence.
    Term {
        TheHeadline "the-headline" = "the headline";
        TheStandfirst "the-standfirst" = "the standfirst";
        TheCaption "the-caption" = "the caption";
        TheLead "the-lead" = "the lead";
        OpenDay "open-day" = "the day";
        OpenCurrency "open-currency" = "the currency";
        OpenSource "open-source" = "the source of the rate";
        OpenRate "open-rate" = "the rate, which is an estimate";
        OpenAnchor "open-anchor" = "which amount is native";
        OpenNumber "open-number" = "how the separators are read";
        WithPairs "with-pairs" { pairs: Listed<Term> } = " (with {pairs})";
        FromTo "from-to" { base: Currency, quote: Currency } = "{base} to {quote}";
        Pair "pair" { base: Currency, quote: Currency } = "{base}/{quote}";
        OnDays "holds-by-day" { holding: usize, total: usize } =
            ": on the day's own fixing it does on {holding} of {total} days";
        OutOfRangeIn "out-of-range-in" { currency: Currency } = "a number out of range in {currency}";
        VagueAmount "vague-amount" { currency: Currency } = "a vague amount in {currency}";
        KnownSeries "known-series" { source: String, first: LongDay, last: LongDay } =
            "of the {source} from {first} to {last}";
        TheSum "the-sum" = "the sum";
        TheDifference "the-difference" = "the difference";
        TheShare "the-share" = "the share";
        TheChange "the-change" = "the change";
        TheMean "the-mean" = "the mean";
    }
}
