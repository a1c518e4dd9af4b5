//! The words of the page for the browser that are its own: headings, buttons, and the sentences of
//! the cards.
//!
//! Figures in a sentence of a card have markup, so that their arguments are marks that the page
//! replaces (`views/html/words`).

use crate::verdict::Grouped;
use crate::verdict::message::{LongDay, Plural, sentences};

sentences! {
    /// A word or sentence of the page.
    PageWord {
        Skip "page-skip" = "Skip to the article";
        Article "page-article" = "Article";
        NeedsALook "page-needs-a-look" = "Needs a look";
        Claims "page-claims" = "Claims";
        NoneJudged "page-none-judged" = "None of the claims was judged.";
        NoClaims "page-no-claims" =
            "The text relates no figures to each other, so there is nothing to check.";
        InsteadOf "page-instead-of" = "instead of";
        Copy "page-copy" = "Copy";
        Copied "page-copied" = "Copied";
        Close "page-close" = "Close";
        Perhaps "page-perhaps" = "Perhaps it";
        Also "page-also" = "It also";
        InTheText "page-in-the-text" = "In the text:";
        Times "page-times" { value: String } = "{value} times";
        HowWeKnow "page-how-we-know" = "How we know";
        OutcomeNone "outcome-none" = "No claim to check";
        OutcomeOneLook "outcome-one-look" = "The one claim needs a look";
        OutcomeLooks "outcome-looks" { all: usize } = "1 of {all} claims needs a look";
        OutcomeLook "outcome-look" { look: usize, all: usize } = "{look} of {all} claims need a look";
        OutcomeOneAgrees "outcome-one-agrees" = "The one claim agrees";
        OutcomeBoth "outcome-both" = "Both claims agree";
        OutcomeAll "outcome-all" { all: usize } = "All {all} claims agree";
        OutcomeUndated "outcome-undated" = "Not checked: the article has no date";
        OutcomeSome "outcome-some" { agreeing: usize, all: usize } =
            "{agreeing} of {all} claims agree";
        OutcomeNotJudged "outcome-not-judged" = "No claim was judged";
        Agree "page-agree" { claims: Plural } = "{claims}";
        Undated "page-undated" { claims: usize } = "{claims} not checked for want of a date";
        ClaimIs "page-claim-is" { number: usize, verdict: String } = "claim {number}: {verdict}";
        Verdicts "page-verdicts" = "Verdicts";
        AllFigures "page-all-figures" { figures: usize } =
            "All figures, as they were read ({figures})";
        Figure "page-figure" = "Figure";
        ReadAs "page-read-as" = "Read as";
        Source "page-source" = "Source";
        NoPlace "page-no-place" = "None of the article’s figures is here.";
        InSource "page-in-source" { source: String, words: String } = "In {source}: {words}";
        Chance "page-chance" { percent: Grouped } =
            "So would {percent} % of random wrong figures.";
        Hidden "page-hidden" { characters: Plural } =
            "The text has {characters}; each is shown as a sign.";
        CheckedBy "page-checked-by" { version: &'static str } = "Checked by Exchequer {version}.";
        Principle "page-principle" =
            "A figure stands for the values that round to it; a claim holds when they meet what \
             the official rates of the date make of the other figure.";
        ValidFrom "page-valid-from" = "Valid from";
        SetOn "page-set-on" = "Set on";
        AsPublished "page-as-published" = "As published";
        TakenFor "working-taken-for" = "Taken for";
        AsWritten "working-as-written" = "As written";
        ReadAsRound "working-as-round" = "Read as round";
        Computed "working-computed" = "Computed";
        ImpliedRate "working-implied-rate" = "Implied rate";
        HoldsOn "working-holds-on" = "Holds on";
        DaysOf "working-days" { holding: usize, total: usize, days: String } =
            "{holding} of {total} days: {days}";
        Rule "working-rule" = "Rule";
        AllAsWritten "by-all-as-written" = "the figures meet as written, whatever is left open";
        AllAbout "by-all-about" = "they meet when read as approximate, whatever is left open";
        SomeReadings "by-some-readings" = "they meet for some of what is left open";
        GapSmall "by-small-gap" = "they meet for nothing that is left open; the gap is at most 3 %";
        GapLarge "by-large-gap" = "they meet for nothing that is left open; the gap is over 3 %";
        TrueBound "by-true-bound" =
            "they meet for nothing that is left open; the bound is true, and far off";
        Undecided "by-nothing" = "nothing could be compared";
        ChartDays "chart-days" { amount: String, currency: String, period: String } =
            "{amount} in {currency} by the fixing of each day, {period}";
        ChartValues "chart-values" { values: String } = ": {values}.";
        ChartOnDay "chart-on-day" { day: LongDay, value: String } = "On {day} it was {value}.";
        ChartDiffers "chart-differs" { written: String } =
            "The article has {written}, which does not agree with that.";
        ChartAgrees "chart-agrees" { written: String } =
            "The article has {written}, which agrees with that.";
        ChartAgreesOn "chart-agrees-on" { written: String, holding: usize, total: usize } =
            "The article has {written}, which agrees on {holding} of {total} days.";
        ChartRound "chart-round" = "all that the round figure can stand for";
        ChartWritten "chart-written" { written: String } =
            "the article’s figure as written: {written}";
        ChartHolds "chart-holds" = "days that agree";
        ChartDay "chart-day" { day: LongDay } = "{day}, the day of the article";
        ChartFirst "chart-first" { stretches: usize } =
            "(the first {stretches} stretches are marked)";
        BarBefore "bar-before" = "before";
        BarAfter "bar-after" = "after";
        BarWhole "bar-whole" = "whole";
        BarParts "bar-parts" = "parts";
        BarTotal "bar-total" = "total";
        ChartChange "chart-change" { from: String, to: String, by: String, value: String } =
            "Two bars: before {from}, after {to}. A dashed line marks where {by} would have led, \
             {value}.";
        ChartLeadsTo "chart-leads-to" { by: String, from: String, value: String } =
            "{by} from {from}: {value}";
        ChartShare "chart-share" { part: String, whole: String, share: String, value: String } =
            "One bar: {part} of {whole} is filled. A dashed line marks where {share} of it would \
             end, {value}.";
        ChartShareIs "chart-share-is" { share: String, whole: String, value: String } =
            "{share} of {whole}: {value}";
        ChartSum "chart-sum" { parts: String, together: String, total: String } =
            "Two bars: the parts {parts}, together {together}, above the total {total}.";
        ChartHundred "chart-hundred" { parts: String, together: String } =
            "Two bars: the parts {parts}, together {together}, above the whole, 100 %.";
        AxisDay "axis-day" { day: usize, month: usize } = "{day}/{month}";
        AxisMillion "axis-million" { number: String } = "{number} m";
        AxisBillion "axis-billion" { number: String } = "{number} bn";
        AxisTrillion "axis-trillion" { number: String } = "{number} tn";
        WasAbout "card-was-about" { native: String, value: String, when: String, written: String } =
            "{native} was about {value}{when}; the article has {written}.";
        Agrees "card-agrees" { native: String, value: String, when: String, written: String } =
            "{native} was {value}{when}; the article’s {written} agrees.";
        OnSomeDays "card-on-some-days" {
            native: String, written: String, holding: usize, total: usize, period: String,
        } = "{native} was {written} on {holding} of the {total} days of {period}.";
        FromTo "card-from-to" { from: String, to: String, value: String, written: String } =
            "From {from} to {to} is {value}; the article has {written}.";
        PartOf "card-part-of" { part: String, whole: String, value: String, written: String } =
            "{part} of {whole} is {value}; the article has {written}.";
        Is "card-is" { native: String, value: String, written: String } =
            "{native} is {value}; the article has {written}.";
        PartsComeTo "card-parts-come-to" { value: String, written: String } =
            "The parts come to {value}; the article has {written}.";
        OthersGive "card-others-give" { value: String, written: String } =
            "The other figures give {value}; the article has {written}.";
    }
}
