//! The words of the page that are its own, in the language of the report's messages: what came out
//! of the whole article, and the sentences of the cards, whose figures have markup.
//!
//! "€310m was about £266m on 22 September 2026; the article has £206m."

use crate::Report;
use crate::article::{ArticleDate, Precision};
use crate::report::views::text;
use crate::report::wording::label::Label;
use crate::report::wording::page::PageWord;
use crate::report::wording::rate::RateWord;
use crate::report::wording::words::verdict_label;
use crate::verdict::message::{Argument, Plural, Sentence};
use maud::{Markup, html};

/// What stands for markup while a sentence is put together; no message has these characters.
const MARKS: [char; 4] = ['\u{e000}', '\u{e001}', '\u{e002}', '\u{e003}'];

/// A sentence about parts with markup: it is made with a mark for each of them.
pub(super) fn filled<const N: usize, S: Sentence>(
    report: &Report,
    parts: [&Markup; N],
    sentence: impl FnOnce([String; N]) -> S,
) -> Markup {
    let mut marks = MARKS.iter();
    let said = sentence([(); N].map(|()| marks.next().map(char::to_string).unwrap_or_default()));
    let said = report.say(&said);
    let part = |mark: char| parts.get(MARKS.iter().position(|one| *one == mark)?);
    html! {
        @for piece in said.split_inclusive(MARKS) {
            (piece.trim_end_matches(MARKS))
            @if let Some(part) = piece.chars().next_back().and_then(part) { (part) }
        }
    }
}

/// How many findings of an article there are, and what they need.
#[derive(Clone, Copy)]
pub(super) struct Counts {
    pub(super) all: usize,
    pub(super) look: usize,
    pub(super) undated: usize,
    pub(super) accepted: usize,
}

/// "3 of 10 claims need a look": the verdict on the whole article.
pub(super) fn outcome(counts: Counts) -> PageWord {
    let Counts { all, look, undated, accepted } = counts;
    let left_open = undated.saturating_add(accepted);
    match (all, look, left_open) {
        (0, ..) => PageWord::OutcomeNone,
        (1, 1, _) => PageWord::OutcomeOneLook,
        (_, 1, _) => PageWord::OutcomeLooks { all },
        (_, 2.., _) => PageWord::OutcomeLook { look, all },
        (1, 0, 0) => PageWord::OutcomeOneAgrees,
        (2, 0, 0) => PageWord::OutcomeBoth,
        (_, 0, 0) => PageWord::OutcomeAll { all },
        (_, 0, _) if undated == all => PageWord::OutcomeUndated,
        (_, 0, _) => PageWord::OutcomeSome { agreeing: all.saturating_sub(left_open), all },
    }
}

/// "7 agree", "7 agree, 2 accepted": how many of some findings agree, and how many do not but were
/// accepted.
pub(super) fn agree(report: &Report, count: usize, accepted: usize) -> String {
    let count = count.saturating_sub(accepted);
    let agree = PageWord::Agree { claims: Plural { count, one: "agrees", many: "agree" } };
    let agree = report.say(&agree);
    match accepted {
        0 => agree,
        accepted => format!("{agree}, {}", report.say(&Label::CountAccepted { accepted })),
    }
}

/// "claim 2: plausible": what a figure is part of.
pub(super) fn claimed(report: &Report, at: usize) -> String {
    let verdict = report.findings().get(at).map(|finding| verdict_label(finding.verdict));
    let verdict = verdict.map(|label| report.say(&label)).unwrap_or_default();
    report.say(&PageWord::ClaimIs { number: at.saturating_add(1), verdict })
}

/// "In release.txt: 42 percent"
pub(super) fn in_source(report: &Report, parts: [&Markup; 2]) -> Markup {
    filled(report, parts, |[source, words]| PageWord::InSource { source, words })
}

/// "Rate ECB: 1 USD = 0.7056 GBP, as under claim 2"
pub(super) fn as_under(report: &Report, parts: [&Markup; 2]) -> Markup {
    filled(report, parts, |[rate, claim]| RateWord::AsUnder { rate, claim })
}

/// " on 22 September 2026", " in August 2023".
fn when(report: &Report, date: Option<ArticleDate>) -> String {
    let Some(date) = date else { return String::new() };
    if let Some(written) = report.voice.written(Argument::On(date)) {
        return format!(" {written}");
    }
    let before = match date.precision() {
        Precision::Day => "on",
        Precision::Month | Precision::Year => "in",
        Precision::Range => "from",
    };
    format!(" {before} {}", text::dated(date))
}

/// "€310m was about £266m on 22 September 2026; the article has £206m."
pub(super) fn was_about(
    report: &Report,
    date: Option<ArticleDate>,
    [native, value, written]: [&Markup; 3],
) -> Markup {
    let when = when(report, date);
    filled(report, [native, value, written], |[native, value, written]| PageWord::WasAbout {
        native,
        value,
        when,
        written,
    })
}

/// "€310m was £262–270m on 22 September 2026; the article’s £266m agrees."
pub(super) fn agrees(
    report: &Report,
    date: Option<ArticleDate>,
    [native, value, written]: [&Markup; 3],
) -> Markup {
    let when = when(report, date);
    filled(report, [native, value, written], |[native, value, written]| PageWord::Agrees {
        native,
        value,
        when,
        written,
    })
}

/// "495.000 rubler was 36.000 kroner on 18 of the 31 days of August 2023."
pub(super) fn on_some_days(
    report: &Report,
    [native, written]: [&Markup; 2],
    [holding, total]: [usize; 2],
    date: ArticleDate,
) -> Markup {
    let period = report.voice.written(Argument::Date(date)).unwrap_or_else(|| text::dated(date));
    filled(report, [native, written], |[native, written]| PageWord::OnSomeDays {
        native,
        written,
        holding,
        total,
        period,
    })
}

/// "From £2.5bn to £2.7bn is 8 per cent; the article has 18 per cent."
pub(super) fn from_to(report: &Report, parts: [&Markup; 4]) -> Markup {
    filled(report, parts, |[from, to, value, written]| PageWord::FromTo {
        from,
        to,
        value,
        written,
    })
}

/// "180 of 1,200 is 15 per cent; the article has 25 per cent."
pub(super) fn part_of(report: &Report, parts: [&Markup; 4]) -> Markup {
    filled(report, parts, |[part, whole, value, written]| PageWord::PartOf {
        part,
        whole,
        value,
        written,
    })
}

/// "31 miles is 50 km; the article has 19 km."
pub(super) fn is(report: &Report, parts: [&Markup; 3]) -> Markup {
    filled(report, parts, |[native, value, written]| PageWord::Is { native, value, written })
}

/// "The parts come to £60m; the article has £80m."
pub(super) fn parts_come_to(report: &Report, parts: [&Markup; 2]) -> Markup {
    filled(report, parts, |[value, written]| PageWord::PartsComeTo { value, written })
}

/// "The other figures give £60m; the article has £80m."
pub(super) fn others_give(report: &Report, parts: [&Markup; 2]) -> Markup {
    filled(report, parts, |[value, written]| PageWord::OthersGive { value, written })
}
