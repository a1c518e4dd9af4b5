//! The words around the sentences of findings: verdicts, relations, remarks, caveats, summaries.

use crate::verdict::Amounts;
use crate::verdict::Grouped;
use crate::verdict::message::{BothDays, Plural, RateRange, sentences};

sentences! {
    /// A word or sentence of the views.
    Label {
        Holds "verdict-holds" = "holds";
        HoldsApproximately "verdict-approximately" = "holds approximately";
        Plausible "verdict-plausible" = "plausible";
        NearMiss "verdict-near-miss" = "near miss";
        Contradicted "verdict-contradicted" = "could not be reproduced";
        Unverifiable "verdict-unverifiable" = "not checked";
        Conversion "relation-conversion" = "conversion";
        StatedRate "relation-stated-rate" = "stated rate";
        Triangle "relation-triangle" = "three currencies";
        RateConflict "relation-rate-conflict" = "shared rate";
        Repetition "relation-repetition" = "repetition";
        Change "relation-change" = "change";
        Difference "relation-difference" = "difference";
        Multiple "relation-multiple" = "multiple";
        Sum "relation-sum" = "sum";
        PeriodTotal "relation-period-total" = "period total";
        PerUnit "relation-per-unit" = "price each";
        Share "relation-share" = "share";
        UnitConversion "relation-unit-conversion" = "unit conversion";
        Age "relation-age" = "age";
        Support "relation-support" = "support";
        ClaimNumber "claim-number" { number: usize } = "claim {number}";
        Figures "figures" { figures: Plural } = "{figures}";
        Quoted "quoted" { words: String } = "“{words}”";
        WriteInstead "write-instead" { words: String } = "Write “{words}”";
        InComment "accepted-by-comment" = "a comment in the text";
        InBaseline "accepted-by-baseline" = "the baseline";
        InSettings "accepted-by-settings" = "the settings";
        BaselineGone "baseline-gone" { words: String } =
            "the finding “{words}” of the baseline is gone";
        CommentIdle "comment-idle" { words: String } = "the comment “{words}” accepts nothing";
        InParagraph "in-paragraph" { number: usize } = "In paragraph {number}";
        InParagraphs "in-paragraphs" { others: String, last: usize } =
            "In paragraphs {others} and {last}";
        SpuriousPrecision "spurious-precision" =
            "a rounded amount was converted to more digits than it has";
        WordPointsAway "word-points-away" = "the word beside the figure points the other way";
        WordPointsAwayFrom "word-points-away-from" { value: Amounts } =
            "the word beside the figure points the other way: the value is {value}";
        HeadlineNearest "headline-nearest" =
            "a figure of the headline is not in the body; the nearest one is named";
        HeadlineAlone "headline-alone" = "a figure of the headline is not in the body";
        TrueAsBound "true-as-bound" = "true as a bound";
        BoundBelow "bound-below" { percent: Grouped } =
            "true as a bound; the amount is {percent} % below the value";
        BoundAbove "bound-above" { percent: Grouped } =
            "true as a bound; the amount is {percent} % above the value";
        Suggested "suggested" { words: String } = "Suggested: {words}";
        Note "note" { words: String } = "Note: {words}";
        Perhaps "perhaps" { words: String } = "Perhaps: {words}";
        ClaimOf "claim-of" { at: usize, total: usize, verdict: String, relation: String } =
            "Claim {at} of {total}. {verdict} ({relation})";
        HoldsOnDays "holds-on-days" { holding: usize, total: usize, days: String } =
            "Holds on {holding} of {total} days: {days}";
        NoDay "no-day" = "no day";
        MoreStretches "more-stretches" { stretches: Plural } = "{stretches}";
        AndLast "and-last" { others: String, last: String } = "{others} and {last}";
        OnSomeDays "on-some-days" { caveat: String, days: usize, total: usize } =
            "{caveat} on {days} of {total} days";
        Bridged "bridged" { days: BothDays, percent: Grouped } =
            "bridged between the fixings of {days}, widened by {percent} %";
        Indicative "indicative" { age: Plural, percent: Grouped } =
            "indicative, {age} old, widened by {percent} %";
        CarriedOver "carried-over" { days: usize, total: usize } =
            "carried over {days} of {total} days";
        CarriedForward "carried-forward" { days: Plural } = "carried forward for {days}";
        RateIs "rate-is" { source: String, base: String, rate: RateRange, quote: String } =
            "Rate {source}: 1 {base} = {rate} {quote}";
        RateCaveats "rate-caveats" { source: String, caveats: String } = "Rate {source}: {caveats}";
        FixingOf "fixing-of" { days: String } = "fixing of {days}";
        FixingsOf "fixings-of" { days: String } = "fixings of {days}";
        CountHold "count-hold" { claims: Plural } = "{claims}";
        CountApproximate "count-approximate" { claims: Plural } = "{claims}";
        CountPlausible "count-plausible" { claims: Plural } = "{claims}";
        CountNearMiss "count-near-miss" { claims: Plural } = "{claims}";
        CountContradicted "count-contradicted" { claims: Plural } = "{claims}";
        CountUnverifiable "count-unverifiable" { claims: Plural } = "{claims}";
        CountClaims "count-claims" { claims: Plural, list: String } = "{claims}: {list}";
        CountAccepted "count-accepted" { accepted: usize } = "{accepted} accepted";
        NoClaimsIn "no-claims-in" { figures: Plural } = "no claims found: {figures}";
        NoFigures "no-figures" = "no figures found";
        ReadAs "read-as" { words: String } = "read as {words}";
        LangAndDate "lang-and-date" = "--lang and --date say otherwise";
        LangSays "lang-says" = "--lang says otherwise";
        DateSays "date-says" = "--date says otherwise";
        NotJudged "not-judged" { claims: Plural } = "{claims} not judged: there are too many";
        WeakSource "weak-source" { percent: usize } =
            "a source with this many numbers would support {percent} % of random figures as well";
        WeakSources "weak-sources" { percent: usize } =
            "sources with this many numbers would support {percent} % of random figures as well";
        Undated "undated" { claims: Plural } =
            "{claims} not checked: no date; --date says when the article was written";
        LanguageUncertain "language-uncertain" { names: String, last: String } =
            "language uncertain: {names} or {last}";
        Detected "detected" { language: String } = "{language} (detected)";
        Assumed "assumed" { language: String } = "{language} (assumed)";
        UnknownDate "unknown-date" = "no date";
        NoClaim "no-claim" = "No claim: the text relates no figures to each other.";
        HouseStyle "house-style" { words: String } = "house style: {words}";
        StyleMissingConversion "style-missing-conversion" =
            "the first amount in this currency has no equivalent in the country's own";
        StyleElidedRange "style-elided-range" =
            "the lower bound of the range leaves out its scale or digits";
        StyleAmbiguousCurrency "style-ambiguous-currency" =
            "the name or sign may be taken for another currency";
        StyleUnevenPrecision "style-uneven-precision" =
            "amounts side by side have unequal numbers of decimals";
        StyleScale "style-scale" = "large amounts of the text are written in several forms";
        Sources "sources" = "Sources";
        TheArticle "the-article" = "article";
        Headed "headed" { head: String, rest: String } = "{head}: {rest}";
        ArticleTotals "article-totals" { articles: Plural, tally: String } = "{articles}, {tally}";
        JudgedWithout "judged-without" { sources: String } =
            "Judged without {sources}: see standard error.";
        DiffNew "diff-new" = "new";
        DiffGone "diff-gone" = "gone";
        DiffChanged "diff-changed" = "changed";
        DiffWas "diff-was" = "was";
        DiffCounts "diff-counts" { new: usize, gone: usize, changed: usize, unchanged: usize } =
            "{new} new, {gone} gone, {changed} changed, {unchanged} unchanged";
    }
}
