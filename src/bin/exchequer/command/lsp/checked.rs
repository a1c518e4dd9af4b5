//! What came of checking an open text: its marks, what is shown where the pointer rests, and its
//! quick fixes.

use super::document::{Document, offset, position};
use super::project::{Workspace, named};
use super::settings::Settings;
use crate::input::LONGEST_BYTES;
use crate::project::Setup;
use exchequer::figure::Figure;
use exchequer::report::{Offsets, ReportPhrase};
use exchequer::{Article, Interrupt, Report};
use lsp_types::{
    CodeAction, CodeActionKind, Diagnostic, DiagnosticSeverity, Hover, HoverContents,
    MarkupContent, MarkupKind, NumberOrString, Position, PublishDiagnosticsParams, Range, TextEdit,
    Uri, WorkspaceEdit,
};
use std::collections::HashMap;

/// How articles are judged.
pub struct Judge {
    /// The settings by file.
    pub workspace: Workspace,
    /// What holds for articles that do not say.
    pub settings: Settings,
    /// In what the editor counts places.
    pub unit: Offsets,
}

/// A text's report, and its marks.
#[derive(Default)]
pub struct Checked {
    report: Option<Report>,
    /// The marks.
    pub diagnostics: Vec<Diagnostic>,
}

impl Judge {
    /// Checks a text. Why one could not be checked is a mark at its beginning.
    pub fn check(&self, document: &Document) -> Checked {
        if document.is_markup || document.text.trim().is_empty() {
            return Checked::default();
        }
        match self.report(document) {
            Ok(report) => Checked {
                diagnostics: self.diagnostics(&report, &document.uri),
                report: Some(report),
            },
            Err(message) => Checked { report: None, diagnostics: vec![not_checked(message)] },
        }
    }

    fn report(&self, document: &Document) -> Result<Report, String> {
        if document.text.len() as u64 > LONGEST_BYTES {
            return Err("longer than 16 MB; split it into articles".to_owned());
        }
        let setup = self.workspace.setup(&document.uri).map_err(|error| error.to_string())?;
        let article = Article::from_plain_text(document.text.as_str());
        let article = named(article.map_err(|error| error.to_string())?, &document.uri, &setup);
        let article = setup.placed(self.settings.fill(article));
        let report = judged(&setup, article.clone())?;
        // A date in the text, be it in a dateline, takes precedence over the settings.
        let date = self.settings.date().or(setup.date());
        let report = match date.filter(|_| report.article().given_date().is_none()) {
            Some(date) => judged(&setup, article.dated(date))?,
            None => report,
        };
        let language = self.settings.ui_lang.or(setup.ui_lang).or(self.workspace.locale);
        Ok(report.messages_in(language.unwrap_or_default()))
    }

    fn diagnostics(&self, report: &Report, uri: &Uri) -> Vec<Diagnostic> {
        let written = report.to_lsp_with(self.unit);
        let params: PublishDiagnosticsParams = match serde_json::from_str(&written) {
            Ok(params) => params,
            Err(error) => return vec![not_checked(error.to_string())],
        };
        let mut diagnostics = params.diagnostics;
        // The editor knows the text by the address that it gave, to the letter.
        for other in diagnostics.iter_mut().filter_map(|one| one.related_information.as_mut()) {
            other.iter_mut().for_each(|other| other.location.uri = uri.clone());
        }
        diagnostics
    }
}

fn judged(setup: &Setup, article: Article) -> Result<Report, String> {
    let make = |report, _: &Interrupt| Ok(report);
    let answer = setup.supply.answer(&setup.checker, article, Interrupt::new(), make);
    answer.map_err(|unchecked| unchecked.cause.to_string())
}

fn not_checked(message: String) -> Diagnostic {
    Diagnostic {
        severity: Some(DiagnosticSeverity::WARNING),
        code: Some(NumberOrString::String("not_checked".to_owned())),
        source: Some("exchequer".to_owned()),
        message: format!("Not checked: {message}"),
        ..Diagnostic::default()
    }
}

impl Checked {
    /// How the figure at a position was read, and what was found of each claim that it is in.
    pub fn hover(
        &self,
        text: &str,
        place: Position,
        unit: Offsets,
        kind: MarkupKind,
    ) -> Option<Hover> {
        let report = self.report.as_ref()?;
        let byte = offset(text, place, unit);
        let at_byte = |figure: &&Figure| (figure.span().start..figure.span().end).contains(&byte);
        let figure = report.figures().iter().rfind(at_byte)?;
        let span = figure.span();
        Some(Hover {
            contents: HoverContents::Markup(MarkupContent {
                value: shown(report, figure, &kind),
                kind,
            }),
            range: Some(Range::new(
                position(text, span.start, unit),
                position(text, span.end, unit),
            )),
        })
    }

    /// The suggestions for a range, each as an edit of the text.
    pub fn quick_fixes(&self, uri: &Uri, range: Range) -> Vec<CodeAction> {
        let touches =
            |one: &&Diagnostic| one.range.start <= range.end && range.start <= one.range.end;
        let wanted = self.diagnostics.iter().filter(touches);
        wanted.filter_map(|diagnostic| quick_fix(uri, diagnostic)).collect()
    }
}

/// What is known of a figure. Markdown shows it as it is laid out, between fences.
fn shown(report: &Report, figure: &Figure, kind: &MarkupKind) -> String {
    let (head, rest) = (report.words(figure), &report.description(figure));
    let mut text = report.message_language().phrase(ReportPhrase::Headed { head, rest }) + "\n";
    for (at, finding) in report.findings().iter().enumerate() {
        if finding.figures().contains(&figure.id()) {
            text.push('\n');
            text.push_str(&report.explanation(at).unwrap_or_default());
        }
    }
    match kind {
        MarkupKind::PlainText => text,
        MarkupKind::Markdown => format!("```text\n{}```\n", text.replace("```", "'''")),
    }
}

// The addresses in the map are never changed.
#[allow(clippy::mutable_key_type)]
fn quick_fix(uri: &Uri, diagnostic: &Diagnostic) -> Option<CodeAction> {
    let data = diagnostic.data.as_ref()?;
    let edit: TextEdit = serde_json::from_value(data.get("edit")?.clone()).ok()?;
    Some(CodeAction {
        title: data.get("title")?.as_str()?.to_owned(),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![diagnostic.clone()]),
        edit: Some(WorkspaceEdit::new(HashMap::from([(uri.clone(), vec![edit])]))),
        is_preferred: Some(true),
        ..CodeAction::default()
    })
}
