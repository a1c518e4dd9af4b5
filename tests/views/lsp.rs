//! Diagnostics, read back through the types of the Language Server Protocol.

use crate::corpus::{REPORTS, checked};
use crate::validation::parsed;
use exchequer::verdict::{Policy, Verdict};
use exchequer::{Article, Checker, Report};
use lsp_types::{
    Diagnostic, DiagnosticSeverity, NumberOrString, Position, PublishDiagnosticsParams, Range,
    TextEdit,
};

fn published(report: &Report) -> PublishDiagnosticsParams {
    serde_json::from_str(&report.to_lsp()).unwrap()
}

/// The words at a place, as an editor finds them.
fn words(text: &str, range: Range) -> String {
    let offset = |position: Position| {
        let text: Vec<u16> = text.encode_utf16().collect();
        let mut line = 0;
        let mut start = 0;
        while line < position.line {
            let [first, second] =
                [text[start], text.get(start + 1).copied().unwrap_or(0)].map(u32::from);
            line += u32::from(first == 10 || first == 13 && second != 10);
            start += 1;
        }
        start + position.character as usize
    };
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[offset(range.start)..offset(range.end)]).unwrap()
}

#[test]
fn every_report_is_what_an_editor_expects() {
    for report in REPORTS.iter() {
        let params = published(report);
        // Nothing is written that the protocol has no name for.
        assert_eq!(serde_json::to_value(&params).unwrap(), parsed(&report.to_lsp()));
        assert!(params.uri.scheme().is_some(), "{:?} has no scheme", params.uri);
        for diagnostic in params.diagnostics {
            let related = diagnostic.related_information.iter().flatten();
            for range in related.map(|other| other.location.range).chain([diagnostic.range]) {
                assert!(
                    report
                        .figures()
                        .iter()
                        .any(|figure| report.words(figure) == words(report.article().text(), range))
                );
            }
        }
    }
}

#[test]
fn what_agrees_is_no_diagnostic() {
    let agrees = |verdict| matches!(verdict, Verdict::Holds | Verdict::HoldsApproximately);
    for report in REPORTS.iter() {
        let wanted = report.findings().iter().filter(|finding| !agrees(finding.verdict())).count();
        assert_eq!(published(report).diagnostics.len(), wanted);
    }
}

#[test]
fn a_strict_newsroom_sees_what_holds_approximately() {
    let article = Article::new("De får 495.000 rubler (36.900 kroner).")
        .language("da")
        .dated("2023-08-03".parse().unwrap());
    let report = Checker::new().policy(Policy::Strict).check(&article);
    let wanted = report.findings().iter().filter(|finding| !finding.passes()).count();
    assert_eq!(published(&report).diagnostics.len(), wanted);
}

#[test]
fn a_diagnostic_stands_on_the_derived_figure_and_names_the_other() {
    let report = checked("Først.\r\nPå Ærø 😀, Цена: 495.000 rubler (63.000 kroner).");
    let [
        Diagnostic {
            range,
            severity,
            code,
            code_description,
            source,
            message,
            related_information,
            data,
            ..
        },
    ] = published(&report).diagnostics.try_into().unwrap();
    assert_eq!(range, Range::new(Position::new(1, 33), Position::new(1, 46)));
    assert_eq!(severity, Some(DiagnosticSeverity::ERROR));
    assert!(
        matches!(code, Some(NumberOrString::String(code)) if code == "conversion/contradicted")
    );
    assert!(code_description.unwrap().href.as_str().starts_with("https://"));
    assert_eq!(source.as_deref(), Some("exchequer"));
    assert!(message.starts_with(report.findings()[0].message()));
    assert_eq!(
        related_information.unwrap()[0].location.range,
        Range::new(Position::new(1, 17), Position::new(1, 31))
    );
    let edit: TextEdit = serde_json::from_value(data.unwrap()["edit"].clone()).unwrap();
    assert_eq!(edit, TextEdit::new(range, "36.000 kroner".to_owned()));
}
