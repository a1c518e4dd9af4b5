//! A table with one row for each finding, for data frames and spreadsheets (RFC 4180, UTF-8, with a
//! header).
//!
//! ```
//! # #[cfg(feature = "embedded")] {
//! use exchequer::{Article, Checker};
//!
//! let article = Article::new("Bøden var 100 euro (7.450 kr.).").language("da").id("a.txt");
//! let csv = Checker::new().check(&article.dated("2023-08-03".parse().unwrap())).to_csv();
//! let row = csv.lines().nth(1).unwrap();
//! assert!(row.starts_with("a.txt,1,21,conversion,contradicted,false,true,100 euro | 7.450 kr"));
//! # }
//! ```
//!
//! What it does not do: it has no rates and no figures without a claim; the JSON report does.

use crate::interrupt::Interrupt;
use crate::report::entry::{self, Entry};
use crate::report::lines::Lines;
use crate::report::{Report, RuleId, StyleRemark};
use crate::{Error, Span};

/// The names of the columns.
const HEADER: [&str; 16] = [
    "article",
    "line",
    "column",
    "relation",
    "verdict",
    "passes",
    "needs_attention",
    "figures",
    "gap_percent",
    "slip",
    "replace",
    "with",
    "date",
    "message",
    "fingerprint",
    "rule",
];

impl Report {
    /// The findings as CSV: a header, then a row for each finding in the order of the text.
    ///
    /// | column | what it holds |
    /// |---|---|
    /// | `article` | the article's [name](crate::Article::id); empty without one |
    /// | `line`, `column` | of the figure that is questioned, counted from 1; columns in UTF-16 code units |
    /// | `relation`, `verdict`, `slip` | as in the JSON report; `slip` is the likeliest diagnosis |
    /// | `passes`, `needs_attention` | `true` or `false` |
    /// | `figures` | the words of the claim's figures, separated by ` \| ` |
    /// | `gap_percent` | as in the JSON report; empty where there is none |
    /// | `replace`, `with` | the suggestion: which words, and what to write instead |
    /// | `date` | the date on which the claim was judged; empty without one |
    /// | `message` | one English line with the arithmetic |
    /// | `fingerprint` | a UUID that stays the same while the text around the claim is edited |
    /// | `rule` | the id of the [rule](crate::report::RuleId): `conversion/contradicted`, `style/elided_range` |
    ///
    /// Remarks of [house style](Self::style_remarks) come after the findings; they have no relation
    /// and no verdict.
    ///
    /// A cell that a spreadsheet would take for a formula, as it begins with `=`, `@`, a tab or a
    /// carriage return, has an apostrophe before it (OWASP, "CSV Injection"); so has an article's
    /// name that begins with `+` or `-`.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker};
    ///
    /// let csv = Checker::new().check(&Article::new("5 kr.")).to_csv();
    /// assert!(csv.starts_with("article,line,column,relation,verdict,") && csv.lines().count() == 1);
    /// # }
    /// ```
    #[must_use]
    pub fn to_csv(&self) -> String {
        // Only an interrupt makes it fail: a string takes whatever is written.
        csv(self, &Interrupt::never()).unwrap_or_default()
    }

    /// The same, for a caller that has a deadline.
    ///
    /// ```
    /// # #[cfg(feature = "embedded")] {
    /// use exchequer::{Article, Checker, Interrupt};
    ///
    /// let report = Checker::new().check(&Article::new("It cost 5 euros."));
    /// assert_eq!(report.to_csv_until(&Interrupt::new())?, report.to_csv());
    /// # }
    /// # Ok::<(), exchequer::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_interrupted`] when the flag was raised before the last byte was written.
    pub fn to_csv_until(&self, interrupt: &Interrupt) -> Result<String, Error> {
        csv(self, interrupt)
    }
}

fn csv(report: &Report, interrupt: &Interrupt) -> Result<String, Error> {
    let lines = Lines::of(report.article().text());
    let mut table = ::csv::Writer::from_writer(Vec::new());
    // Memory takes whatever is written.
    let _ = table.write_record(HEADER);
    let entries = entry::entries(report, interrupt).into_iter();
    for entry in entries.take_while(|_| !interrupt.is_raised()) {
        let _ = table.write_record(row(report, &lines, &entry));
    }
    for remark in report.style_remarks().iter().take_while(|_| !interrupt.is_raised()) {
        let _ = table.write_record(remark_row(report, &lines, remark));
    }
    let bytes = table.into_inner().unwrap_or_default();
    interrupt.unless_raised(String::from_utf8(bytes).unwrap_or_default())
}

fn row(report: &Report, lines: &Lines<'_>, entry: &Entry<'_>) -> [String; 16] {
    let finding = entry.finding;
    let article = report.article().given_id().unwrap_or_default();
    let span = entry.questioned().map_or(finding.span, |figure| figure.span);
    let place = lines.place(span.start);
    let words = |span: Span| harmless(span.of(report.article().text()).to_owned());
    let figures: Vec<_> = entry.figures().map(|figure| report.words(figure)).collect();
    let number = |of: usize| (of + 1).to_string();
    [
        harmless_name(article),
        number(place.line),
        number(place.column),
        entry::code(finding.relation),
        entry::code(finding.verdict),
        finding.passes.to_string(),
        finding.needs_attention().to_string(),
        harmless(figures.join(" | ")),
        finding.gap_percent.map(|gap| gap.normalize().to_string()).unwrap_or_default(),
        entry.slip().map(entry::code).unwrap_or_default(),
        entry.replacement.map(|instead| words(instead.span)).unwrap_or_default(),
        entry.replacement.map(|instead| harmless(instead.text.clone())).unwrap_or_default(),
        finding.date.map(|date| date.to_string()).unwrap_or_default(),
        harmless(finding.message.clone()),
        entry.fingerprint().to_string(),
        RuleId::of(finding).to_string(),
    ]
}

/// A remark of house style, without what only claims have.
fn remark_row(report: &Report, lines: &Lines<'_>, remark: &StyleRemark) -> [String; 16] {
    let place = lines.place(remark.span.start);
    let figures = remark.figures.iter().filter_map(|id| report.figure(*id));
    let figures: Vec<_> = figures.map(|figure| report.words(figure)).collect();
    let number = |of: usize| (of + 1).to_string();
    let mut row: [String; 16] = std::array::from_fn(|_| String::new());
    for (name, value) in [
        ("article", harmless_name(report.article().given_id().unwrap_or_default())),
        ("line", number(place.line)),
        ("column", number(place.column)),
        ("passes", remark.passes.to_string()),
        ("needs_attention", remark.suppression.is_none().to_string()),
        ("figures", harmless(figures.join(" | "))),
        ("message", harmless(remark.message.clone())),
        ("fingerprint", remark.fingerprint.clone()),
        ("rule", RuleId::Style(remark.rule).to_string()),
    ] {
        let at = HEADER.iter().position(|column| *column == name);
        if let Some(cell) = at.and_then(|at| row.get_mut(at)) {
            *cell = value;
        }
    }
    row
}

/// A cell that no spreadsheet takes for a formula. A figure may begin with its sign.
fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

/// The article's name as such a cell. It is no figure, so a sign makes it a formula too.
fn harmless_name(name: &str) -> String {
    if name.starts_with(['+', '-']) { format!("'{name}") } else { harmless(name.to_owned()) }
}

#[cfg(test)]
#[cfg(feature = "embedded")]
mod tests {
    use crate::{Article, Checker};

    fn table(article: Article) -> Vec<Vec<String>> {
        let csv = Checker::new().check(&article.dated("2023-08-03".parse().unwrap())).to_csv();
        let mut reader = ::csv::Reader::from_reader(csv.as_bytes());
        let header = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
        std::iter::once(header).chain(rows).collect()
    }

    #[test]
    fn every_finding_is_a_row_with_its_suggestion() {
        let text = "Fine:\nIt cost 100 euros ($190), and rose 18 per cent to £2.7bn from £2.5bn.";
        let table = table(Article::new(text).language("en").id("a, b.txt"));
        assert_eq!(table.len(), 3);
        let column = |row: usize, name: &str| {
            let at = table[0].iter().position(|column| column == name).unwrap();
            table[row][at].as_str()
        };
        assert_eq!(
            [column(1, "article"), column(1, "line"), column(1, "column")],
            ["a, b.txt", "2", "20"]
        );
        assert_eq!([column(1, "replace"), column(1, "with")], ["$190", "$110"]);
        assert_eq!(column(1, "figures"), "100 euros | $190");
        assert_eq!([column(2, "relation"), column(2, "verdict")], ["change", "contradicted"]);
        assert_eq!([column(2, "passes"), column(2, "needs_attention")], ["false", "true"]);
        assert_eq!(column(1, "date"), "2023-08-03");
    }

    #[test]
    fn no_cell_is_a_formula() {
        for name in ["=1+1", "@x", "+1", "-1", "\tx"] {
            let table = table(Article::new("It cost 100 euros ($190).").language("en").id(name));
            assert_eq!(table[1][0], format!("'{name}"));
        }
    }
}
