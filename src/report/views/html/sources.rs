//! The texts that the article was checked against, beside it. Each place of a figure is marked with
//! the number of its claim, as the figure in the article is.
//!
//! A short source is shown whole; of a long one, the text around each place.

use super::legible::legible;
use super::style::Style;
use super::words;
use crate::claim::Source;
use crate::interrupt::Interrupt;
use crate::report::wording::label::Label;
use crate::report::wording::page::PageWord;
use crate::{Report, Span};
use maud::{Markup, html};

/// Sources up to this many bytes are shown whole.
const SHORT: usize = 4_000;

/// How many bytes before and after a place are shown, within its line.
const AROUND: usize = 240;

/// How many claims have their places marked; the others name theirs in words only.
const MOST: usize = 1_000;

/// A place in a source that a claim names.
struct Place {
    span: Span,
    /// The place of the claim among the findings.
    claim: usize,
}

/// The sources, until the flag is raised; nothing without any.
pub(crate) fn sources(report: &Report, interrupt: &Interrupt) -> Markup {
    if report.sources().is_empty() {
        return html! {};
    }
    html! {
        section.origins aria-labelledby="origins-title" {
            h2 id="origins-title" {
                @if report.sources().len() == 1 { (report.say(&PageWord::Source)) }
                @else { (report.say(&Label::Sources)) }
            }
            @for source in report.sources().iter().take_while(|_| !interrupt.is_raised()) {
                @let places = places(report, source);
                h3.origin { bdi { (legible(source.name())) } }
                div.text dir="auto" {
                    @if places.is_empty() { p.none { (report.say(&PageWord::NoPlace)) } }
                    @let windows = windows(source.text(), &places);
                    @for (at, window) in windows.iter().enumerate() {
                        @if at > 0 { p.gap aria-hidden="true" { "…" } }
                        p { (marked(report, source, *window, &places)) }
                    }
                }
            }
        }
    }
}

/// The link from a claim to its place in a source.
pub(crate) fn link(report: &Report, at: usize) -> Markup {
    let place = report.findings().get(at).and_then(|finding| finding.in_source.as_ref());
    html! {
        @if let Some(place) = place.filter(|_| at < MOST) {
            p.origin-link {
                @let source = html! { bdi { (legible(&place.source)) } };
                @let link = html! { a href={ "#place-" (at + 1) } { bdi { (legible(&place.text)) } } };
                (words::in_source(report, [&source, &link]))
            }
        }
    }
}

/// The places in a source, in order.
fn places(report: &Report, source: &Source) -> Vec<Place> {
    let findings = report.findings().iter().enumerate().take(MOST);
    let mut places: Vec<Place> = findings
        .filter_map(|(claim, finding)| {
            let place = finding.in_source.as_ref()?;
            (place.source == source.name()).then_some(Place { span: place.span, claim })
        })
        .collect();
    places.sort_by_key(|place| (place.span, place.claim));
    places
}

/// The stretches of a source that are shown.
fn windows(text: &str, places: &[Place]) -> Vec<Span> {
    if text.len() <= SHORT {
        return vec![Span::new(0, text.trim_end().len())];
    }
    let mut windows: Vec<Span> = Vec::new();
    for Place { span, .. } in places {
        let from = text.floor_char_boundary(span.start.saturating_sub(AROUND));
        let to = text.ceil_char_boundary(span.end.saturating_add(AROUND).min(text.len()));
        let line = |part: &str| part.rfind('\n').map_or(0, |end| end.saturating_add(1));
        let start = from + text.get(from..span.start).map_or(0, line);
        let end = text.get(span.end..to).and_then(|rest| rest.find('\n'));
        let end = end.map_or(to, |length| span.end.saturating_add(length));
        match windows.last_mut() {
            Some(last) if start <= last.end.saturating_add(1) => last.end = last.end.max(end),
            _ => windows.push(Span::new(start, end)),
        }
    }
    windows
}

/// A stretch of a source with its places marked. Of places that overlap, the first is marked, for
/// the claims of all of them.
fn marked(report: &Report, source: &Source, window: Span, places: &[Place]) -> Markup {
    let text = source.text();
    let words = |from: usize, to: usize| legible(text.get(from..to).unwrap_or_default());
    let mut at = window.start;
    let inside = places.iter().filter(|place| window.contains(place.span));
    let mut pieces: Vec<(usize, Span, Vec<usize>)> = Vec::new();
    for place in inside {
        match pieces.last_mut() {
            Some((_, last, claims)) if place.span.start < last.end => claims.push(place.claim),
            _ => {
                pieces.push((at, place.span, vec![place.claim]));
                at = place.span.end;
            }
        }
    }
    html! {
        @for (from, span, claims) in &pieces {
            (words(*from, span.start))
            (place(report, &words(span.start, span.end), claims))
        }
        (words(at, window.end))
    }
}

/// The words of a place, leading to the figure of its first claim, and a link for each further one.
fn place(report: &Report, text: &str, claims: &[usize]) -> Markup {
    let known = claims.iter().filter_map(|claim| Some((*claim, report.findings().get(*claim)?)));
    html! {
        @for (at, (claim, finding)) in known.enumerate() {
            @let style = Style::of(finding.verdict);
            @let figure = finding.figures.first().copied().unwrap_or_default();
            mark class={ "figure " (style.class) } {
                a id={ "place-" (claim + 1) } href={ "#figure-" (figure) } {
                    @if at == 0 { (text) }
                    sup.sign aria-hidden="true" { (style.sign) (claim + 1) }
                    span.unseen lang=(report.message_tag()) { " (" (words::claimed(report, claim)) ")" }
                }
            }
        }
    }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use crate::{Article, Checker};

    fn page(source: &str) -> String {
        let source = Article::new(source).language("en").id("re<lease>.txt");
        let article = Article::new("The shop sold 1,350 cars, up 24 per cent, in 3,000 hours.");
        Checker::new().check(&article.language("en").against([source])).to_html()
    }

    #[test]
    fn article_and_source_are_side_by_side_with_links_between_the_figures() {
        let page = page("Sales of the shop: 1,350 cars, up 42 per cent.");
        for shown in [
            r#"<main class="panes with-sources">"#,
            r##"<a id="place-1" href="#figure-0">1,350"##,
            r##"href="#place-1""##,
            r#"id="figure-0""#,
            "re&lt;lease&gt;.txt",
        ] {
            assert!(page.contains(shown), "{shown} in {page}");
        }
    }

    #[test]
    fn of_a_long_source_only_what_is_around_the_places_is_shown() {
        let page =
            page(&format!("{}1,350 cars\n{}", "Nothing.\n".repeat(2_000), "Nor.\n".repeat(2_000)));
        assert!(page.contains("place-1") && page.matches("Nothing.").count() < 2, "{}", page.len());
    }

    #[test]
    fn every_link_to_a_place_leads_somewhere_once() {
        let page = page("Sales: 1,350 cars, 1,350 cars, 24 per cent; 3,000 hours.");
        for number in 1..=3 {
            assert_eq!(page.matches(&format!("id=\"place-{number}\"")).count(), 1, "{number}");
            assert_eq!(page.matches(&format!("href=\"#place-{number}\"")).count(), 1, "{number}");
        }
    }
}
