//! The article itself, paragraph by paragraph, with every figure marked by what was found about it.
//!
//! A header line "date 2023-08" and front matter are no prose, and left out.

use super::claim::positions;
use super::legible::legible;
use super::style::Style;
use super::words;
use crate::article::ArticleDate;
use crate::figure::{Figure, FigureId};
use crate::interrupt::Interrupt;
use crate::report::Positions;
use crate::report::views::text;
use crate::report::wording::page::PageWord;
use crate::{Report, Span};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// The places of the claims about each figure, the one that matters most first.
type Claims = BTreeMap<FigureId, Vec<usize>>;

/// The article with its figures marked, until the flag is raised.
pub(crate) fn article(report: &Report, interrupt: &Interrupt) -> Markup {
    let claims = claims(report);
    let text = report.article().text();
    let (prose, positions) = (prose(report), positions(report));
    html! {
        section.article id="article" tabindex="-1" aria-labelledby="article-title"
            data-close=(report.say(&PageWord::Close)) {
            h2 id="article-title" { (report.say(&PageWord::Article)) }
            div.text lang=[super::language(report)] dir="auto" {
                @for paragraph in paragraphs(text, prose) {
                    p {
                        @let pieces = pieces(paragraph, figures_from(report, paragraph.start));
                        @for piece in pieces.into_iter().take_while(|_| !interrupt.is_raised()) {
                            (marked(report, &positions, &claims, piece))
                        }
                    }
                }
            }
        }
    }
}

/// Where the prose begins: after a header line or front matter, unless a claim is in it.
fn prose(report: &Report) -> usize {
    let end = header(report.article().text());
    let is_claimed = report.findings().iter().any(|finding| finding.span.start < end);
    if is_claimed { 0 } else { end }
}

/// Whether a figure is in what is shown of the article.
pub(crate) fn shows(report: &Report, figure: &Figure) -> bool {
    figure.span.start >= prose(report)
}

/// The end of "date 2023-08" or of the lines from "---" to "---"; zero where there is neither.
fn header(text: &str) -> usize {
    const MOST_LINES: usize = 200;
    let blank = text.len() - text.trim_start_matches('\u{feff}').trim_start().len();
    let begins = text.get(blank..).unwrap_or_default();
    let fence = begins.lines().next().unwrap_or_default().trim_end();
    if let Some(rest) = begins.strip_prefix("date ") {
        let date = rest.split_whitespace().next().unwrap_or_default();
        let is_date = date.parse::<ArticleDate>().is_ok();
        let length = begins.len() - rest.trim_start().len() + date.len();
        return if is_date { blank + length } else { 0 };
    }
    if fence != "---" && fence != "+++" {
        return 0;
    }
    let mut at = blank;
    for (number, line) in begins.split_inclusive('\n').take(MOST_LINES).enumerate() {
        at += line.len();
        let closes = line.trim_end() == fence || fence == "---" && line.trim_end() == "...";
        if number > 0 && closes {
            return at;
        }
    }
    0
}

/// The figures that end after a place, in order.
fn figures_from(report: &Report, at: usize) -> impl Iterator<Item = (FigureId, Span)> {
    let passed = report.figures().partition_point(|figure| figure.span.end <= at);
    report.figures().iter().skip(passed).map(|figure| (figure.id, figure.span))
}

fn claims(report: &Report) -> Claims {
    let mut claims = Claims::new();
    for (at, finding) in report.findings().iter().enumerate() {
        for figure in &finding.figures {
            let of_figure = claims.entry(*figure).or_default();
            if !of_figure.contains(&at) {
                of_figure.push(at);
            }
        }
    }
    let weight = |at: &usize| {
        report.findings().get(*at).map_or(0, |finding| Style::of(finding.verdict).weight)
    };
    claims
        .values_mut()
        .for_each(|of_figure| of_figure.sort_by_key(|at| std::cmp::Reverse(weight(at))));
    claims
}

/// A piece of a paragraph: plain text, or a figure's part of it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Piece {
    span: Span,
    figure: Option<FigureId>,
    /// Whether the figure begins here, and not in an earlier piece.
    begins: bool,
}

/// Runs of lines with something on them, from a place on; blank lines part them.
fn paragraphs(text: &str, from: usize) -> Vec<Span> {
    let mut paragraphs: Vec<Span> = Vec::new();
    let (mut at, mut open) = (from, false);
    for line in text.get(from..).unwrap_or_default().split_inclusive('\n') {
        let blank = line.trim().is_empty();
        let end = at + line.trim_end_matches(['\n', '\r']).len();
        match paragraphs.last_mut() {
            Some(last) if open && !blank => last.end = end,
            _ if !blank => paragraphs.push(Span::new(at, end)),
            _ => {}
        }
        open = !blank;
        at += line.len();
    }
    paragraphs
}

/// A paragraph cut at its figures. Where figures overlap, the earlier one has what they share.
fn pieces(paragraph: Span, figures: impl Iterator<Item = (FigureId, Span)>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = paragraph.start;
    let near = figures.take_while(|(_, figure)| figure.start < paragraph.end);
    for (id, figure) in near.filter(|(_, figure)| figure.overlaps(paragraph)) {
        let span = Span::new(figure.start.max(at), figure.end.min(paragraph.end));
        if span.start == span.end {
            continue;
        }
        if at < span.start {
            pieces.push(Piece { span: Span::new(at, span.start), figure: None, begins: false });
        }
        pieces.push(Piece { span, figure: Some(id), begins: figure.start >= paragraph.start });
        at = span.end;
    }
    if at < paragraph.end {
        pieces.push(Piece { span: Span::new(at, paragraph.end), figure: None, begins: false });
    }
    pieces
}

fn marked(report: &Report, positions: &Positions<'_>, claims: &Claims, piece: Piece) -> Markup {
    let shown = legible(piece.span.of(report.article().text()));
    let Some(figure) = piece.figure.and_then(|id| report.figure(id)) else {
        return html! { (shown) };
    };
    let id = piece.begins.then(|| format!("figure-{}", figure.id));
    let place = positions.span(figure.span);
    let place = format!("{}-{}", place.start, place.end);
    let about = claims.get(&figure.id).map(Vec::as_slice).unwrap_or_default();
    let Some((first, others)) = about.split_first() else {
        return html! { span.figure id=[id] title=(legible(&text::described(report, figure))) { (shown) } };
    };
    html! {
        @if let Some(style) = report.findings().get(*first).map(|finding| Style::of(finding.verdict)) {
            mark class={ "figure " (style.class) } {
                a id=[id] href={ "#claim-" (first + 1) } data-at=(place) { (shown) (sign(report, *first, style)) }
                @if piece.begins {
                    @for other in others { (further(report, *other)) }
                }
            }
        }
    }
}

/// After a figure's words: the sign of the verdict and the number of the claim.
fn sign(report: &Report, at: usize, style: Style) -> Markup {
    html! {
        sup.sign aria-hidden="true" { (style.sign) (at + 1) }
        span.unseen lang=(report.message_tag()) { " (" (words::claimed(report, at)) ")" }
    }
}

/// A further claim about the same figure.
fn further(report: &Report, at: usize) -> Markup {
    html! {
        @if let Some(style) = report.findings().get(at).map(|finding| Style::of(finding.verdict)) {
            a class={ "further " (style.class) } href={ "#claim-" (at + 1) } { (sign(report, at, style)) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut<'a>(
        text: &'a str,
        figures: &[(usize, usize)],
    ) -> Vec<(&'a str, Option<FigureId>, bool)> {
        let figures: Vec<_> = figures
            .iter()
            .enumerate()
            .map(|(id, (start, end))| (id, Span::new(*start, *end)))
            .collect();
        let pieces = paragraphs(text, 0)
            .into_iter()
            .flat_map(|paragraph| pieces(paragraph, figures.iter().copied()));
        pieces.map(|piece| (piece.span.of(text), piece.figure, piece.begins)).collect()
    }

    #[test]
    fn blank_lines_part_paragraphs_and_other_lines_stay_together() {
        let text = "\n  Et\r\nto\r\n \t\r\n\r\ntre";
        let found: Vec<_> = paragraphs(text, 0).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, ["  Et\r\nto", "tre"]);
        assert!(paragraphs("", 0).is_empty() && paragraphs(" \n\n", 0).is_empty());
    }

    #[test]
    fn a_header_line_and_front_matter_are_no_prose() {
        for (text, shown) in [
            ("date 2023-08\n\nBorgere", "\n\nBorgere"),
            (" date 2023-08 Borgere", " Borgere"),
            ("---\ndate: 2023-08\n---\nBorgere", "Borgere"),
            ("date night for two", "date night for two"),
            ("---\nno end", "---\nno end"),
            ("", ""),
        ] {
            assert_eq!(&text[header(text)..], shown);
        }
    }

    #[test]
    fn a_paragraph_is_cut_at_its_figures() {
        assert_eq!(
            cut("a 12 b", &[(2, 4)]),
            [("a ", None, false), ("12", Some(0), true), (" b", None, false)]
        );
        assert_eq!(cut("12", &[(0, 2)]), [("12", Some(0), true)]);
    }

    #[test]
    fn overlapping_and_nested_figures_lose_no_text_and_repeat_none() {
        for figures in
            [&[(0, 4), (2, 6)][..], &[(0, 6), (2, 4)], &[(0, 6), (0, 6)], &[(2, 4), (0, 6)]]
        {
            let pieces = cut("abcdef", figures);
            let joined: String = pieces.iter().map(|(words, _, _)| *words).collect();
            assert_eq!(joined, "abcdef", "{figures:?}");
        }
    }

    #[test]
    fn a_figure_across_paragraphs_is_marked_in_both_and_begins_once() {
        let pieces = cut("5\n\nkroner", &[(0, 9)]);
        assert_eq!(pieces, [("5", Some(0), true), ("kroner", Some(0), false)]);
    }
}
