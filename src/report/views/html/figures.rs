//! Every figure of the article as a list: its words, and what they were read as.

use super::{article, quoted};
use crate::Report;
use crate::interrupt::Interrupt;
use crate::report::views::text;
use crate::report::wording::page::PageWord;
use maud::{Markup, html};

/// The list, closed until asked for, as far as it is written when the flag is raised.
pub(crate) fn figures(report: &Report, interrupt: &Interrupt) -> Markup {
    let shown: Vec<_> =
        report.figures().iter().filter(|figure| article::shows(report, figure)).collect();
    html! {
        @if !shown.is_empty() {
            details.figures {
                @let all = report.say(&PageWord::AllFigures { figures: shown.len() });
                summary { (all) }
                div.scroll tabindex="0" role="group" aria-label=(all) {
                    table {
                        thead { tr {
                            th scope="col" { (report.say(&PageWord::Figure)) }
                            th scope="col" { (report.say(&PageWord::ReadAs)) }
                         } }
                        tbody {
                            @for figure in shown.into_iter().take_while(|_| !interrupt.is_raised()) {
                                tr {
                                    td { a href={ "#figure-" (figure.id) } { (quoted(report, report.words(figure))) } }
                                    td { (super::legible(&text::described(report, figure))) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
