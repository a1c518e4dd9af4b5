//! Every word of the page that is the crate's own, in one place: headings, buttons and the sentences
//! of the cards. Words for verdicts, relations and remarks are those of all reports
//! ([`wording`](crate::report::wording)).
//!
//! "€310m was about £266m on 22 September 2026; the article has £206m."

use crate::article::{ArticleDate, Precision};
use crate::report::views::text;
use maud::{Markup, html};

pub(super) const SKIP: &str = "Skip to the article";
pub(super) const ARTICLE: &str = "Article";
pub(super) const NEEDS_A_LOOK: &str = "Needs a look";
pub(super) const CLAIMS: &str = "Claims";
pub(super) const NONE_JUDGED: &str = "None of the claims was judged.";
pub(super) const NO_CLAIMS: &str =
    "The text relates no figures to each other, so there is nothing to check.";
pub(super) const INSTEAD_OF: &str = "instead of";
pub(super) const COPY: &str = "Copy";
pub(super) const COPIED: &str = "Copied";
pub(super) const CLOSE: &str = "Close";
pub(super) const NOTE: &str = "Note:";
pub(super) const PERHAPS: &str = "Perhaps it";
pub(super) const ALSO: &str = "It also";
pub(super) const IN_THE_TEXT: &str = "In the text:";
pub(super) const TIMES: &str = " times";
pub(super) const HOW_WE_KNOW: &str = "How we know";

/// "3 of 10 claims need a look": the verdict on the whole article.
pub(super) fn outcome(all: usize, look: usize, undated: usize) -> String {
    match (all, look, undated) {
        (0, ..) => "No claim to check".to_owned(),
        (1, 1, _) => "The one claim needs a look".to_owned(),
        (_, 1, _) => format!("1 of {all} claims needs a look"),
        (_, 2.., _) => format!("{look} of {all} claims need a look"),
        (1, 0, 0) => "The one claim agrees".to_owned(),
        (2, 0, 0) => "Both claims agree".to_owned(),
        (_, 0, 0) => format!("All {all} claims agree"),
        (_, 0, undated) if undated == all => "Not checked: the article has no date".to_owned(),
        (_, 0, undated) => format!("{} of {all} claims agree", all.saturating_sub(undated)),
    }
}

pub(super) const NO_CLAIM_JUDGED: &str = "No claim was judged";

/// "7 agree", "7 agree, 2 were accepted": how many of some findings agree, and how many do not but
/// were accepted.
pub(super) fn agree(count: usize, accepted: usize) -> String {
    let agree = match count.saturating_sub(accepted) {
        1 => "1 agrees".to_owned(),
        agree => format!("{agree} agree"),
    };
    match accepted {
        0 => agree,
        1 => format!("{agree}, 1 was accepted"),
        _ => format!("{agree}, {accepted} were accepted"),
    }
}

/// "2 not checked for want of a date".
pub(super) fn undated(count: usize) -> String {
    format!("{count} not checked for want of a date")
}

/// " on 22 September 2026", " in August 2023".
pub(super) fn when(date: Option<ArticleDate>) -> String {
    let Some(date) = date else { return String::new() };
    let before = match date.precision() {
        Precision::Day => "on",
        Precision::Month | Precision::Year => "in",
        Precision::Range => "from",
    };
    format!(" {before} {}", text::dated(date))
}

/// "€310m was about £266m on 22 September 2026; the article has £206m."
pub(super) fn was_about(
    native: &Markup,
    value: &Markup,
    date: Option<ArticleDate>,
    written: &Markup,
) -> Markup {
    html! { (native) " was about " (value) (when(date)) "; the article has " (written) "." }
}

/// "€310m was £262–270m on 22 September 2026, as the article has it: £266m."
pub(super) fn agrees(
    native: &Markup,
    value: &Markup,
    date: Option<ArticleDate>,
    written: &Markup,
) -> Markup {
    html! { (native) " was " (value) (when(date)) "; the article’s " (written) " agrees." }
}

/// "495.000 rubler was 36.000 kroner on 18 of the 31 days of August 2023."
pub(super) fn on_some_days(
    native: &Markup,
    written: &Markup,
    [holding, total]: [usize; 2],
    date: ArticleDate,
) -> Markup {
    html! {
        (native) " was " (written) " on " (holding) " of the " (total) " days of "
        (text::dated(date)) "."
    }
}

/// "From £2.5bn to £2.7bn is 8 per cent; the article has 18 per cent."
pub(super) fn from_to(from: &Markup, to: &Markup, value: &Markup, written: &Markup) -> Markup {
    html! { "From " (from) " to " (to) " is " (value) "; the article has " (written) "." }
}

/// "180 of 1,200 is 15 per cent; the article has 25 per cent."
pub(super) fn part_of(part: &Markup, whole: &Markup, value: &Markup, written: &Markup) -> Markup {
    html! { (part) " of " (whole) " is " (value) "; the article has " (written) "." }
}

/// "31 miles is 50 km; the article has 19 km."
pub(super) fn is(native: &Markup, value: &Markup, written: &Markup) -> Markup {
    html! { (native) " is " (value) "; the article has " (written) "." }
}

/// "The parts come to £60m; the article has £80m."
pub(super) fn parts_come_to(value: &Markup, written: &Markup) -> Markup {
    html! { "The parts come to " (value) "; the article has " (written) "." }
}

/// "The other figures give £60m; the article has £80m."
pub(super) fn others_give(value: &Markup, written: &Markup) -> Markup {
    html! { "The other figures give " (value) "; the article has " (written) "." }
}
