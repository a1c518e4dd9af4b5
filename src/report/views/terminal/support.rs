//! What the sources say about each figure, as a table:
//! "42 per cent  holds  release.txt: 42 percent".

use crate::Report;
use crate::claim::Relation;
use crate::report::views::text;
use crate::report::wording::words;
use crate::verdict::Finding;
use textwrap::core::display_width;

/// A line for each figure that was looked for in the sources; empty without sources.
pub(super) fn table(report: &Report) -> String {
    let of_sources = report.findings().iter();
    let of_sources = of_sources.filter(|finding| finding.relation == Relation::Support);
    let rows: Vec<[String; 3]> = of_sources.map(|finding| row(report, finding)).collect();
    let width = |at: usize| {
        rows.iter().filter_map(|row| row.get(at)).map(|cell| display_width(cell)).max().unwrap_or(0)
    };
    let widths = [width(0), width(1)];
    let padded = |cell: &str, width: usize| {
        format!("{cell}{}  ", " ".repeat(width.saturating_sub(display_width(cell))))
    };
    let line = |[figure, verdict, place]: &[String; 3]| {
        let line = format!("{}{}{place}", padded(figure, widths[0]), padded(verdict, widths[1]));
        format!("{}\n", line.trim_end())
    };
    let mut table: String = rows.iter().map(line).collect();
    if !table.is_empty() {
        table.push('\n');
    }
    table
}

/// The figure, what was found, and where in which source.
fn row(report: &Report, finding: &Finding) -> [String; 3] {
    let figure = finding.figures.first().and_then(|id| report.figure(*id));
    let written = figure.map(|figure| text::words(report, figure)).unwrap_or_default();
    let place = finding.in_source.as_ref().map(|place| {
        let text: Vec<&str> = place.text.split_whitespace().collect();
        report.voice.headed(place.source.to_string(), text.join(" "))
    });
    let verdict = report.say(&words::verdict_label(finding.verdict));
    [written, verdict, place.unwrap_or_default()]
}
