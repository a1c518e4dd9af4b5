//! The words of the page for the browser that are its own: headings, buttons, and the sentences of
//! the cards.
//!
//! Figures in a sentence of a card have markup, so that their arguments are marks that the page
//! replaces (`views/html/words`).

use crate::verdict::message::{Plural, sentences};

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
        Claim "page-claim" { number: usize } = "claim {number}";
        ClaimIs "page-claim-is" { number: usize, verdict: String } = "claim {number}: {verdict}";
        Verdicts "page-verdicts" = "Verdicts";
        Figures "page-figures" { figures: Plural } = "{figures}";
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
