//! `exchequer lsp` as an editor uses it.

use crate::program::Program;
use lsp_server::{Message, Notification, Request, RequestId};
use lsp_types::{
    CodeAction, Diagnostic, Hover, HoverContents, Position, PublishDiagnosticsParams, Range,
    TextEdit,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Ærø and 😀 are before the figures, so that bytes, code points and UTF-16 units differ.
const WRONG: &str = "---\ndate: 2023-08-03\nlang: da\n---\n\
    Først et afsnit.\n\n\
    På Ærø 😀 får de 495.000 rubler, svarende til 63.000 kroner, i én portion.\n";
const URI: &str = "file:///srv/k%C3%A6mpe%20sag.md";

/// An editor with one text.
struct Editor {
    server: Program,
    version: i32,
    requests: i32,
    /// What the server said besides answers.
    notes: Vec<Notification>,
}

impl Editor {
    /// Starts the server and agrees with it on what both can do.
    fn start(capabilities: Value, options: Value) -> (Self, Value) {
        Self::start_with(json!({"processId": null, "rootUri": null,
            "capabilities": capabilities, "initializationOptions": options}))
    }

    fn start_with(params: Value) -> (Self, Value) {
        let mut editor =
            Self { server: Program::start(&["lsp"]), version: 0, requests: 0, notes: Vec::new() };
        let agreed = editor.asks("initialize", params).unwrap();
        editor.says("initialized", json!({}));
        (editor, agreed)
    }

    fn sends(&mut self, message: Message) {
        let mut bytes = Vec::new();
        message.write(&mut bytes).unwrap();
        self.server.write(&bytes);
    }

    fn says(&mut self, method: &str, params: Value) {
        self.sends(Notification { method: method.to_owned(), params }.into());
    }

    /// The answer to a request.
    fn asks(&mut self, method: &str, params: Value) -> Result<Value, (i32, String)> {
        self.requests += 1;
        let id = RequestId::from(self.requests);
        self.sends(Request { id: id.clone(), method: method.to_owned(), params }.into());
        loop {
            match Message::read(&mut self.server.output).unwrap().unwrap() {
                Message::Response(response) => {
                    assert_eq!(response.id, id);
                    return response.response_result.map_err(|error| (error.code, error.message));
                }
                Message::Notification(note) => self.notes.push(note),
                Message::Request(request) => panic!("asked {request:?}"),
            }
        }
    }

    /// The next that the server says by this name.
    fn hears(&mut self, method: &str) -> Value {
        loop {
            if let Some(at) = self.notes.iter().position(|note| note.method == method) {
                return self.notes.remove(at).params;
            }
            match Message::read(&mut self.server.output).unwrap().unwrap() {
                Message::Notification(note) => self.notes.push(note),
                message => panic!("{message:?}"),
            }
        }
    }

    /// The marks of the version that is open now.
    fn marks(&mut self) -> Vec<Diagnostic> {
        loop {
            let params = self.hears("textDocument/publishDiagnostics");
            let params: PublishDiagnosticsParams = serde_json::from_value(params).unwrap();
            assert_eq!(params.uri.as_str(), URI);
            if params.version == Some(self.version) {
                return params.diagnostics;
            }
        }
    }

    fn opens(&mut self, text: &str) {
        self.version = 1;
        let document = json!({"uri": URI, "languageId": "markdown", "version": 1, "text": text});
        self.says("textDocument/didOpen", json!({"textDocument": document}));
    }

    fn changes(&mut self, changes: Value) {
        self.version += 1;
        let document = json!({"uri": URI, "version": self.version});
        let params = json!({"textDocument": document, "contentChanges": changes});
        self.says("textDocument/didChange", params);
    }

    fn hovers(&mut self, place: Position) -> Option<Hover> {
        let params = json!({"textDocument": {"uri": URI}, "position": place});
        serde_json::from_value(self.asks("textDocument/hover", params).unwrap()).unwrap()
    }

    fn actions(&mut self, range: Range) -> Vec<CodeAction> {
        let params = json!({"textDocument": {"uri": URI}, "range": range,
            "context": {"diagnostics": []}});
        serde_json::from_value(self.asks("textDocument/codeAction", params).unwrap()).unwrap()
    }

    fn ends(mut self) -> Option<i32> {
        assert_eq!(self.asks("shutdown", Value::Null), Ok(Value::Null));
        self.says("exit", Value::Null);
        self.server.end().code()
    }
}

/// Where words are in the sixth line of `WRONG`, in UTF-16 units.
fn place(words: &str) -> Range {
    let line = WRONG.lines().nth(6).unwrap();
    let units = |text: &str| u32::try_from(text.encode_utf16().count()).unwrap();
    let start = units(&line[..line.find(words).unwrap()]);
    Range::new(Position::new(6, start), Position::new(6, start + units(words)))
}

/// The only suggestion for a range, as an edit of the open text.
fn suggestion(editor: &mut Editor, range: Range) -> TextEdit {
    let [action] = editor.actions(range).try_into().unwrap();
    assert_eq!(action.title, "Write “36.000 kroner”");
    let edit = serde_json::to_value(action.edit).unwrap();
    let changes: BTreeMap<String, Vec<TextEdit>> =
        serde_json::from_value(edit["changes"].clone()).unwrap();
    let edits: Vec<_> = changes.into_iter().collect();
    let [(uri, edits)] = edits.try_into().unwrap();
    assert_eq!(uri, URI);
    let [edit] = edits.try_into().unwrap();
    edit
}

#[test]
fn a_wrong_conversion_is_marked_explained_and_mended_by_the_quick_fix() {
    let markdown = json!({"textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]}}});
    let (mut editor, agreed) = Editor::start(markdown, Value::Null);
    assert_eq!(agreed["capabilities"]["positionEncoding"], "utf-16");
    editor.opens(WRONG);
    let [mark] = editor.marks().try_into().unwrap();
    let wrong = place("63.000 kroner");
    assert_eq!(mark.range, wrong);
    assert_eq!(mark.related_information.unwrap()[0].location.range, place("495.000 rubler"));

    let hover = editor.hovers(wrong.start).unwrap();
    assert_eq!(hover.range, Some(wrong));
    let HoverContents::Markup(shown) = hover.contents else { panic!("no markup") };
    for words in ["```text\n", "63,000 DKK", "495,000 RUB × 0.07", "Bank of Russia", "Suggested"] {
        assert!(shown.value.contains(words), "`{words}` is not in:\n{}", shown.value);
    }
    assert_eq!(editor.hovers(Position::new(6, 0)), None);

    let edit = suggestion(&mut editor, wrong);
    editor.changes(json!([{"range": edit.range, "text": edit.new_text}]));
    assert_eq!(editor.marks(), []);
    assert!(editor.actions(wrong).is_empty());
    let hover = editor.hovers(wrong.start).unwrap();
    assert_eq!(hover.range, Some(place("36.000 kroner".replace("36", "63").as_str())));
    assert_eq!(editor.ends(), Some(0));
}

#[test]
fn an_editor_that_counts_bytes_is_answered_in_bytes() {
    let capabilities = json!({"general": {"positionEncodings": ["utf-16", "utf-8"]}});
    let (mut editor, agreed) = Editor::start(capabilities, Value::Null);
    assert_eq!(agreed["capabilities"]["positionEncoding"], "utf-8");
    editor.opens(WRONG);
    let [mark] = editor.marks().try_into().unwrap();
    let line = WRONG.lines().nth(6).unwrap();
    let start = u32::try_from(line.find("63.000").unwrap()).unwrap();
    assert_eq!(mark.range.start, Position::new(6, start));
    let edit = suggestion(&mut editor, mark.range);
    editor.changes(json!([{"range": edit.range, "text": edit.new_text}]));
    assert_eq!(editor.marks(), []);
    assert_eq!(editor.ends(), Some(0));
}

#[test]
fn a_date_of_the_settings_serves_texts_that_say_none() {
    let text = "De får 495.000 rubler, svarende til 63.000 kroner.\n";
    let code = |marks: &[Diagnostic]| match marks {
        [mark] => serde_json::to_value(&mark.code).unwrap().as_str().unwrap().to_owned(),
        _ => panic!("{marks:?}"),
    };
    let (mut editor, _) = Editor::start(json!({}), Value::Null);
    editor.opens(text);
    let undated = code(&editor.marks());
    let settings = json!({"settings": {"exchequer": {"date": "2023-08-03", "lang": "da"}}});
    editor.says("workspace/didChangeConfiguration", settings);
    let dated = code(&editor.marks());
    assert_ne!(undated, dated);
    assert!(dated.ends_with("/contradicted"), "{dated}");
    // A date in the text goes first: on this day there was no rate.
    editor.changes(json!([{"text": format!("date 1920-01-02\n{text}")}]));
    assert!(!code(&editor.marks()).ends_with("/contradicted"));
    assert_eq!(editor.ends(), Some(0));
}

#[test]
fn the_settings_file_above_a_text_holds_for_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("drafts")).unwrap();
    let settings = folder.path().join("exchequer.toml");
    std::fs::write(&settings, "date = \"2023-08-03\"\nlanguage = \"da\"\nui_lang = \"da\"\n")
        .unwrap();
    let uri = format!("file://{}/drafts/a.md", folder.path().display());
    let text = "De får 495.000 rubler, svarende til 63.000 kroner.\n";
    let (mut editor, _) = Editor::start(json!({}), Value::Null);
    let mut version = 0;
    let mut open = |editor: &mut Editor, uri: &str| {
        version += 1;
        let document =
            json!({"uri": uri, "languageId": "markdown", "version": version, "text": text});
        editor.says("textDocument/didOpen", json!({"textDocument": document}));
        loop {
            let params = editor.hears("textDocument/publishDiagnostics");
            if params["uri"] == uri && params["version"] == version {
                return params["diagnostics"].clone();
            }
        }
    };
    let marks = open(&mut editor, &uri);
    assert_eq!(marks[0]["code"], "conversion/contradicted");
    let danish = marks[0]["message"].as_str().unwrap().to_owned();
    let elsewhere = open(&mut editor, URI);
    assert_ne!(elsewhere[0]["code"], "conversion/contradicted");

    // The editor's own setting goes first, and a changed file is read again.
    let configured = json!({"settings": {"exchequer": {"ui_lang": "en"}}});
    std::fs::write(&settings, "date = \"2023-08-03\"\n").unwrap();
    editor.says("workspace/didChangeConfiguration", configured);
    let marks = open(&mut editor, &uri);
    assert_eq!(marks[0]["code"], "conversion/contradicted");
    assert_ne!(marks[0]["message"], danish.as_str());

    // Known findings are named by the path from the file's folder.
    let draft = folder.path().join("drafts/a.md");
    std::fs::write(&draft, text).unwrap();
    let baseline = std::process::Command::new(env!("CARGO_BIN_EXE_exchequer"))
        .args(["baseline", "drafts/a.md", "--offline", "--output", "known.json"])
        .current_dir(folder.path())
        .status();
    assert!(baseline.unwrap().success());
    std::fs::write(&settings, "date = \"2023-08-03\"\nbaseline = \"known.json\"\n").unwrap();
    assert_eq!(open(&mut editor, &uri), json!([]));
    std::fs::write(&settings, "policy = \"harsh\"\n").unwrap();
    let marks = open(&mut editor, &uri);
    let told = marks[0]["message"].as_str().unwrap();
    assert!(told.starts_with("Not checked: ") && told.contains("harsh"), "{told}");
    assert_eq!(editor.ends(), Some(0));
}

#[test]
fn an_editor_is_answered_in_its_own_language() {
    let (mut editor, _) = Editor::start_with(json!({"capabilities": {}, "locale": "de-AT"}));
    editor.opens(WRONG);
    let [mark] = editor.marks().try_into().unwrap();
    assert!(!mark.message.contains("The rates of"), "{}", mark.message);
    let german = mark.message;
    editor.says("workspace/didChangeConfiguration", json!({"settings": {"ui_lang": "en"}}));
    let [mark] = editor.marks().try_into().unwrap();
    assert_ne!(mark.message, german);
    assert_eq!(editor.ends(), Some(0));
}

#[test]
fn a_setting_that_cannot_be_read_is_named() {
    let (mut editor, _) = Editor::start(json!({}), json!({"date": "soon", "lang": "da"}));
    let message = editor.hears("window/showMessage")["message"].as_str().unwrap().to_owned();
    assert!(message.contains("setting `date`: `soon` is not a date"), "{message}");
    assert_eq!(editor.ends(), Some(0));
}

#[test]
fn what_cannot_be_read_is_answered_by_an_error_and_the_session_goes_on() {
    let (mut editor, _) = Editor::start(json!({}), Value::Null);
    let code = |answer: Result<Value, (i32, String)>| answer.unwrap_err().0;
    assert_eq!(code(editor.asks("textDocument/rename", json!({}))), -32601);
    assert_eq!(code(editor.asks("textDocument/hover", json!([1]))), -32602);
    assert_eq!(code(editor.asks("textDocument/hover", Value::Null)), -32602);
    let unknown = json!({"textDocument": {"uri": "file:///b"}, "position": Position::new(9, 9)});
    assert_eq!(code(editor.asks("textDocument/hover", unknown)), -32602);
    assert_eq!(code(editor.asks("initialize", json!({}))), -32600);
    editor.says("textDocument/didChange", json!({"textDocument": 5}));
    assert!(editor.hears("window/logMessage")["message"].is_string());
    for broken in [
        "Content-Length: 5\r\n\r\n{\"a\":",
        "Content-Length: 18446744073709551615\r\n\r\n",
        "nonsense\r\n",
        "\r\n",
    ] {
        editor.server.write(broken.as_bytes());
        assert!(editor.hears("window/logMessage")["message"].is_string(), "{broken}");
    }
    editor.opens(WRONG);
    assert_eq!(editor.marks().len(), 1);
    let far = Range::new(Position::new(u32::MAX, u32::MAX), Position::new(0, 7));
    editor.changes(json!([{"range": far, "text": "x"}, {"text": ""}]));
    assert_eq!(editor.marks(), []);
    editor.says("textDocument/didClose", json!({"textDocument": {"uri": URI}}));
    let closed = editor.hears("textDocument/publishDiagnostics");
    assert_eq!(closed["diagnostics"], json!([]));
    assert_eq!(editor.ends(), Some(0));
}

#[test]
fn an_article_that_cannot_be_checked_says_why_in_its_first_line() {
    let (mut editor, _) = Editor::start(json!({}), Value::Null);
    editor.opens("date 2023-13-01\nDe får 495.000 rubler (63.000 kroner).");
    let [mark] = editor.marks().try_into().unwrap();
    assert_eq!(mark.range, Range::default());
    assert!(
        mark.message.starts_with("Not checked: `2023-13-01` is not a date"),
        "{}",
        mark.message
    );
    assert_eq!(editor.ends(), Some(0));
}

#[test]
fn the_exit_status_tells_whether_the_editor_took_leave() {
    let (mut editor, _) = Editor::start(json!({}), Value::Null);
    editor.says("exit", Value::Null);
    assert_eq!(editor.server.end().code(), Some(1));
    let (editor, _) = Editor::start(json!({}), Value::Null);
    assert_eq!(editor.server.end().code(), Some(1));
    let mut server = Program::start(&["lsp"]);
    server.write(b"Content-Length: 39\r\n\r\n{\"id\":1,\"method\":\"shutdown\",\"params\":0}");
    assert_eq!(server.end().code(), Some(1));
}
