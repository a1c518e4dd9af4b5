//! `exchequer languages`, `exchequer sources` and `exchequer rules`.

use crate::Outcome;
use crate::arguments::{ListFormat, RulesOptions};
#[cfg(feature = "online")]
use crate::complain;
#[cfg(any(feature = "online", feature = "serve"))]
use crate::supply::live;
#[cfg(feature = "online")]
use exchequer::fetch::cache::Holding;
use exchequer::language::{Language, State};
#[cfg(any(feature = "online", feature = "serve"))]
use exchequer::rates::SourceId;
use exchequer::rates::{Coverage, Gap, RateBook, publishers};
use exchequer::report::RuleId;
use serde::Serialize;
use std::io::{self, Write};

/// One rule a line, with what a finding of it says.
pub fn rules(options: &RulesOptions) -> io::Result<Outcome> {
    #[derive(Serialize)]
    struct Rule {
        id: String,
        summary: String,
        /// The style guide that a rule of house style is from.
        #[serde(skip_serializing_if = "Option::is_none")]
        source: Option<&'static str>,
    }
    let rule = |id: RuleId| {
        let source = match id {
            RuleId::Style(rule) => Some(rule.source()),
            _ => None,
        };
        Rule { id: id.to_string(), summary: id.summary(), source }
    };
    let rules: Vec<Rule> = RuleId::all().map(rule).collect();
    let mut out = io::stdout().lock();
    match options.format {
        ListFormat::Text => {
            let width = rules.iter().map(|rule| rule.id.len()).max().unwrap_or(0);
            for rule in &rules {
                let source = rule.source.map(|source| format!(" ({source})")).unwrap_or_default();
                writeln!(out, "{:<width$}  {}{source}", rule.id, rule.summary)?;
            }
        }
        ListFormat::Json => {
            let lines: Vec<String> =
                rules.iter().map(serde_json::to_string).collect::<Result<_, _>>()?;
            writeln!(out, "[\n{}\n]", lines.join(",\n"))?;
        }
    }
    Ok(Outcome::Passes)
}

/// One language a line, with what the crate can do in it.
pub fn languages() -> io::Result<Outcome> {
    let mut out = io::stdout().lock();
    writeln!(
        out,
        "{:<4} {:<18} {:<13}{:>9}{:>7}{:>13}{:>9}{:>8}{:>9}",
        "", "", "", "sentences", "F1", "conversions", "claims", "hedges", "cues"
    )?;
    for language in Language::tags().filter_map(Language::find) {
        let (tag, name) = (language.tag(), language.name());
        let Some(state) = State::of(&language) else {
            writeln!(out, "{tag:<4} {name}")?;
            continue;
        };
        let standing = if state.is_supported() { "supported" } else { "experimental" };
        writeln!(
            out,
            "{tag:<4} {name:<18} {standing:<13}{:>9}{:>7}{:>13}{:>9}{:>8}{:>9}",
            state.sentences,
            state.f1,
            state.conversions,
            state.figure_claims,
            state.hedges,
            state.figure_cues
        )?;
    }
    writeln!(
        out,
        "\nSentences under tests/figures, F1 of their amounts with currency in percent, sentences \
         under tests/claims and tests/figure_claims; kinds of hedge with words (of nine), phrases \
         that relate figures which are no conversion. No language has been reviewed by a native \
         reader."
    )?;
    let left_out: Vec<&str> = Language::left_out().collect();
    if !left_out.is_empty() {
        writeln!(out, "\nLeft out of this build: {}.", left_out.join(", "))?;
    }
    Ok(Outcome::Passes)
}

/// Every publisher, where its rates can be looked up, and what the crate has of them.
pub fn sources() -> io::Result<Outcome> {
    let mut out = io::stdout().lock();
    let book = RateBook::embedded();
    #[cfg(feature = "online")]
    let cached = live::cache()
        .and_then(|cache| cache.contents().inspect_err(|error| complain(error)).ok())
        .unwrap_or_default();
    for publisher in publishers() {
        let coverage = book.coverage(&publisher.id);
        let first = coverage.iter().map(|series| series.first).min();
        let last = coverage.iter().map(|series| series.last).max();
        writeln!(out, "{} {}, in {}", publisher.id, publisher.name, publisher.home)?;
        writeln!(out, "    {}", publisher.page)?;
        if let (Some(first), Some(last)) = (first, last) {
            let gaps = gaps(&coverage);
            writeln!(
                out,
                "    in the program: {} series, {first} to {last}{gaps}",
                coverage.len()
            )?;
        }
        #[cfg(feature = "online")]
        if let Some(kept) = summary(&cached, &publisher.id) {
            writeln!(out, "    in the cache: {kept}")?;
        }
    }
    Ok(Outcome::Passes)
}

/// ", with gaps in 3 of them, the longest 9 days"; nothing where there is none.
fn gaps(coverage: &[Coverage]) -> String {
    let broken = coverage.iter().filter(|series| !series.gaps.is_empty()).count();
    let gaps = coverage.iter().flat_map(|series| &series.gaps);
    let longest = gaps.max_by_key(|gap| gap.before - gap.after);
    longest.map_or_else(String::new, |Gap { after, before, .. }| {
        format!(", with gaps in {broken} of them, the longest from {after} to {before}")
    })
}

/// "30 October 2026, 30 days ago": the last day for which the program has an official rate, and how
/// long ago that was. A publisher of monthly rates names days to come, and so it does not count.
#[cfg(feature = "serve")]
pub fn age_of_rates() -> Option<String> {
    let book = RateBook::embedded();
    let ecb = book.coverage(&SourceId::ECB);
    let last = ecb.iter().map(|series| series.last).max()?;
    let age = match (live::today() - last).num_days() {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days => format!("{days} days ago"),
    };
    Some(format!("the euro's reference rates to {}, {age}", last.format("%-d %B %Y")))
}

/// What the cache has of a source, and since when nobody asked for more.
#[cfg(feature = "online")]
fn summary(cached: &[Holding], source: &SourceId) -> Option<String> {
    let of_source =
        || cached.iter().filter(|holding| holding.source == *source).map(|holding| holding.kept);
    let first = of_source().map(|kept| kept.first).min()?;
    let last = of_source().map(|kept| kept.last).max()?;
    let asked = of_source().map(|kept| kept.fetched_on).max()?;
    let fixings: u64 = of_source().map(|kept| kept.count).sum();
    let age = match (live::today() - asked).num_days() {
        ..=0 => "today".to_owned(),
        1 => "yesterday".to_owned(),
        days => format!("{days} days ago"),
    };
    let pairs = of_source().count();
    let pairs = if pairs == 1 { "1 pair".to_owned() } else { format!("{pairs} pairs") };
    Some(format!("{pairs}, {fixings} fixings, {first} to {last}, asked {age}"))
}
