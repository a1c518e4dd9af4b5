//! One finding: what is claimed, what was found, on which days, by which rates, and what instead.

use super::rate::INDENT;
use super::{capitalised, chart, days, rate, write_wrapped};
use crate::Report;
use crate::claim::Relation;
use crate::report::Replacement;
use crate::report::wording::label::Label;
use crate::report::wording::words;
use crate::verdict::Finding;
use std::fmt::{self, Write};

/// Writes what was found about the claim at this place, with the replacement for it.
pub(crate) fn write_finding(
    out: &mut impl Write,
    report: &Report,
    at: usize,
    replacement: Option<&Replacement>,
) -> fmt::Result {
    let Some(finding) = report.findings().get(at) else { return Ok(()) };
    let heading = Label::ClaimOf {
        at: at + 1,
        total: report.findings().len(),
        verdict: capitalised(&report.say(&words::verdict_label(finding.verdict))),
        relation: report.say(&words::relation_label(finding.relation)),
    };
    writeln!(out, "{}", report.say(&heading))?;
    write_wrapped(out, &claimed(report, finding), INDENT, INDENT)?;
    if let Some(paragraphs) = words::paragraphs(report, finding) {
        write_wrapped(out, &paragraphs, INDENT, INDENT)?;
    }
    write_wrapped(out, &finding.message, INDENT, INDENT)?;
    write_days(out, report, finding, INDENT)?;
    if let Some(replacement) = replacement {
        write_wrapped(out, &words::suggested(report, replacement), INDENT, INDENT)?;
    }
    for remark in &finding.remarks {
        write_wrapped(out, &words::note(report, finding, *remark), INDENT, INDENT)?;
    }
    for diagnosis in &finding.diagnoses {
        write_wrapped(out, &words::perhaps(report, diagnosis), INDENT, &format!("{INDENT}  "))?;
    }
    rate::write_rates(out, report, at)
}

/// "“495.000 rubler” = “36.000 kroner”"; of a rate conflict the pairs, one after another.
pub(in crate::report) fn claimed(report: &Report, finding: &Finding) -> String {
    let figures = finding.figures.iter().filter_map(|id| report.figure(*id));
    let figures: Vec<String> =
        figures.map(|figure| words::quoted(report, super::words(report, figure))).collect();
    let together = words::together(finding);
    let groups: Vec<String> = figures
        .chunks(together)
        .map(|group| group.join(words::relation(finding.relation)))
        .collect();
    groups.join(report.voice.joint())
}

/// Writes on which days a claim holds, each line after `indent`.
pub(in crate::report) fn write_days(
    out: &mut impl Write,
    report: &Report,
    finding: &Finding,
    indent: &str,
) -> fmt::Result {
    if finding.days_total < 2 || finding.relation == Relation::RateConflict {
        return Ok(());
    }
    let runs: Vec<_> = finding.holds_on.iter().map(|run| (run.from, run.to)).collect();
    let said = Label::HoldsOnDays {
        holding: finding.days_holding,
        total: finding.days_total,
        days: days::phrase_in(report.voice, &runs, finding.more_runs),
    };
    write_wrapped(out, &report.say(&said), indent, indent)?;
    match report.article().given_date() {
        // A chart of the first stretches alone would show the others as days that do not hold.
        Some(date) if finding.more_runs == 0 && date.days().count() == finding.days_total => {
            chart::write_chart(out, report.voice, date, &finding.holds_on, indent)
        }
        Some(_) | None => Ok(()),
    }
}
