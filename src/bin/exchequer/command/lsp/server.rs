//! The conversation with an editor: what it says and asks, and what it is answered.

use super::checked::{Checked, Judge};
use super::document::Document;
use super::project::Workspace;
use super::settings::Settings;
use super::transport::Incoming;
use crate::Outcome;
use crate::project::Projects;
use exchequer::report::Offsets;
use lsp_server::{ErrorCode, Message, Notification, Request, Response, ResponseError};
use lsp_types::{
    CodeActionKind, CodeActionParams, DidChangeTextDocumentParams, DidCloseTextDocumentParams,
    DidOpenTextDocumentParams, HoverParams, MarkupKind, MessageType, PublishDiagnosticsParams, Uri,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, TryRecvError};

/// How far the conversation is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Nothing but `initialize` is answered.
    Starting,
    Running,
    /// Nothing but `exit` is listened to.
    ShutDown,
}

/// One editor's server.
pub struct Server<W> {
    judge: Judge,
    hovers: MarkupKind,
    stage: Stage,
    documents: BTreeMap<String, Document>,
    out: W,
}

impl<W: Write> Server<W> {
    /// A server that nobody has spoken to.
    pub fn new(projects: Projects, out: W) -> Self {
        let workspace = Workspace { projects, folder: None, locale: None };
        let settings = Settings::default();
        Self {
            judge: Judge { workspace, settings, unit: Offsets::Utf16 },
            hovers: MarkupKind::PlainText,
            stage: Stage::Starting,
            documents: BTreeMap::new(),
            out,
        }
    }

    /// Answers messages until the editor is done. Texts are checked when none waits.
    pub fn serve(mut self, incoming: &Receiver<Incoming>) -> io::Result<Outcome> {
        loop {
            let next = match incoming.try_recv() {
                Ok(next) => Some(next),
                Err(TryRecvError::Empty) if self.publish_one()? => continue,
                Err(TryRecvError::Empty | TryRecvError::Disconnected) => incoming.recv().ok(),
            };
            let ended = match next {
                Some(Incoming::Message(message)) => self.take(message)?,
                Some(Incoming::Unreadable(why)) => {
                    self.say("window/logMessage", MessageType::ERROR, &why)?;
                    None
                }
                None => Some(self.outcome()),
            };
            if let Some(outcome) = ended {
                return Ok(outcome);
            }
        }
    }

    fn outcome(&self) -> Outcome {
        if self.stage == Stage::ShutDown { Outcome::Passes } else { Outcome::Fails }
    }

    fn take(&mut self, message: Message) -> io::Result<Option<Outcome>> {
        match message {
            Message::Request(Request { id, method, params }) => {
                let is_start = method == "initialize" && self.stage == Stage::Starting;
                let options = params.get("initializationOptions").filter(|_| is_start).cloned();
                let response_result = self.answer(&method, params);
                self.send(Message::Response(Response { id, response_result }))?;
                // No message may come before the answer.
                options.map_or(Ok(()), |options| self.configure(&options))?;
                Ok(None)
            }
            Message::Notification(Notification { method, .. }) if method == "exit" => {
                Ok(Some(self.outcome()))
            }
            Message::Notification(Notification { method, params }) => {
                if self.stage == Stage::Running
                    && let Err(error) = self.listen(&method, params)?
                {
                    let message = format!("{method}: {error}");
                    self.say("window/logMessage", MessageType::ERROR, &message)?;
                }
                Ok(None)
            }
            // The server asks nothing.
            Message::Response(_) => Ok(None),
        }
    }

    fn answer(&mut self, method: &str, params: Value) -> Result<Value, ResponseError> {
        match (self.stage, method) {
            (Stage::Starting, "initialize") => Ok(self.initialize(&params)),
            (Stage::Starting, _) => {
                Err(error(ErrorCode::ServerNotInitialized, "`initialize` comes first"))
            }
            (Stage::ShutDown, _) => {
                Err(error(ErrorCode::InvalidRequest, "the server is shut down"))
            }
            (Stage::Running, "shutdown") => {
                self.stage = Stage::ShutDown;
                Ok(Value::Null)
            }
            (Stage::Running, "textDocument/hover") => self.hover(params),
            (Stage::Running, "textDocument/codeAction") => self.code_actions(params),
            (Stage::Running, "initialize") => {
                Err(error(ErrorCode::InvalidRequest, "the server is initialized"))
            }
            (Stage::Running, _) => {
                Err(error(ErrorCode::MethodNotFound, &format!("`{method}` is not offered")))
            }
        }
    }

    /// Agrees with the editor on what both can do.
    fn initialize(&mut self, params: &Value) -> Value {
        let strings = |place: &str| {
            let list = params.pointer(place).and_then(Value::as_array);
            list.into_iter().flatten().filter_map(Value::as_str).collect::<Vec<_>>()
        };
        if strings("/capabilities/general/positionEncodings").contains(&"utf-8") {
            self.judge.unit = Offsets::Bytes;
        }
        if strings("/capabilities/textDocument/hover/contentFormat").contains(&"markdown") {
            self.hovers = MarkupKind::Markdown;
        }
        self.judge.workspace.initialize(params);
        self.stage = Stage::Running;
        let encoding = if self.judge.unit == Offsets::Bytes { "utf-8" } else { "utf-16" };
        json!({
            "capabilities": {
                "positionEncoding": encoding,
                // 2: edits come as ranges.
                "textDocumentSync": {"openClose": true, "change": 2},
                "hoverProvider": true,
                "codeActionProvider": {"codeActionKinds": [CodeActionKind::QUICKFIX]},
            },
            "serverInfo": {"name": "exchequer", "version": env!("CARGO_PKG_VERSION")},
        })
    }

    /// Takes settings in, and says what is wrong with them. All texts are checked anew.
    fn configure(&mut self, options: &Value) -> io::Result<()> {
        let (settings, complaints) = Settings::of(options);
        self.judge.settings = settings;
        self.documents.values_mut().for_each(Document::forget);
        complaints.iter().try_for_each(|complaint| {
            self.say("window/showMessage", MessageType::WARNING, complaint)
        })
    }

    /// Takes in what the editor says; what is wrong with it is the inner error.
    fn listen(&mut self, method: &str, params: Value) -> io::Result<Result<(), String>> {
        match method {
            "textDocument/didOpen" => Ok(self.open(params)),
            "textDocument/didChange" => Ok(self.change(params)),
            "textDocument/didClose" => match read::<DidCloseTextDocumentParams>(params) {
                Ok(params) => self.close(&params.text_document.uri).map(Ok),
                Err(error) => Ok(Err(error)),
            },
            "workspace/didChangeConfiguration" => {
                // An editor that wants to be asked for its settings sends none.
                let settings = params.get("settings").filter(|settings| !settings.is_null());
                settings.map_or(Ok(()), |settings| self.configure(settings)).map(Ok)
            }
            _ => Ok(Ok(())),
        }
    }

    fn open(&mut self, params: Value) -> Result<(), String> {
        let document = Document::opened(read::<DidOpenTextDocumentParams>(params)?.text_document);
        self.documents.insert(document.uri.as_str().to_owned(), document);
        Ok(())
    }

    fn change(&mut self, params: Value) -> Result<(), String> {
        let params: DidChangeTextDocumentParams = read(params)?;
        let unit = self.judge.unit;
        let uri = params.text_document.uri.as_str();
        let document = self.documents.get_mut(uri).ok_or_else(|| not_open(uri))?;
        document.change(params.text_document.version, params.content_changes, unit);
        Ok(())
    }

    /// A text that is closed has no marks.
    fn close(&mut self, uri: &Uri) -> io::Result<()> {
        match self.documents.remove(uri.as_str()) {
            Some(document) => self.publish(document.uri, Vec::new(), None),
            None => Ok(()),
        }
    }

    fn hover(&mut self, params: Value) -> Result<Value, ResponseError> {
        let params: HoverParams = request(params)?;
        let place = params.text_document_position_params;
        let (unit, kind) = (self.judge.unit, self.hovers.clone());
        let (document, checked) = self.checked(&place.text_document.uri)?;
        answered(&checked.hover(&document.text, place.position, unit, kind))
    }

    fn code_actions(&mut self, params: Value) -> Result<Value, ResponseError> {
        let params: CodeActionParams = request(params)?;
        let is_wanted = |kind: &CodeActionKind| {
            matches!(kind.as_str(), "" | "quickfix") || kind.as_str().starts_with("quickfix.")
        };
        let uri = params.text_document.uri;
        if params.context.only.is_some_and(|kinds| !kinds.iter().any(is_wanted)) {
            return Ok(json!([]));
        }
        let (_, checked) = self.checked(&uri)?;
        answered(&checked.quick_fixes(&uri, params.range))
    }

    /// A text, and what came of checking it as it is now.
    fn checked(&mut self, uri: &Uri) -> Result<(&Document, &Checked), ResponseError> {
        let missing = || error(ErrorCode::InvalidParams, &not_open(uri.as_str()));
        let document = self.documents.get_mut(uri.as_str()).ok_or_else(missing)?;
        if document.checked.is_none() {
            document.checked = Some(self.judge.check(document));
        }
        let document = &*document;
        Ok((document, document.checked.as_ref().ok_or_else(missing)?))
    }

    /// Checks one text whose marks the editor has not been sent; whether there was one.
    fn publish_one(&mut self) -> io::Result<bool> {
        let waiting = self.documents.values_mut().find(|document| !document.is_published);
        let Some(document) = waiting else { return Ok(false) };
        let checked = document.checked.take().unwrap_or_else(|| self.judge.check(document));
        let (uri, version) = (document.uri.clone(), document.version);
        let diagnostics = checked.diagnostics.clone();
        document.checked = Some(checked);
        document.is_published = true;
        self.publish(uri, diagnostics, Some(version))?;
        Ok(true)
    }

    fn publish(
        &mut self,
        uri: Uri,
        diagnostics: Vec<lsp_types::Diagnostic>,
        version: Option<i32>,
    ) -> io::Result<()> {
        let params = PublishDiagnosticsParams { uri, diagnostics, version };
        self.notify("textDocument/publishDiagnostics", &params)
    }

    fn say(&mut self, method: &str, kind: MessageType, message: &str) -> io::Result<()> {
        self.notify(method, &json!({"type": kind, "message": message}))
    }

    fn notify(&mut self, method: &str, params: &impl Serialize) -> io::Result<()> {
        let params = serde_json::to_value(params)?;
        self.send(Message::Notification(Notification { method: method.to_owned(), params }))
    }

    fn send(&mut self, message: Message) -> io::Result<()> {
        message.write(&mut self.out)
    }
}

fn read<T: DeserializeOwned>(params: Value) -> Result<T, String> {
    serde_json::from_value(params).map_err(|error| error.to_string())
}

fn request<T: DeserializeOwned>(params: Value) -> Result<T, ResponseError> {
    read(params).map_err(|why| error(ErrorCode::InvalidParams, &why))
}

fn answered(result: &impl Serialize) -> Result<Value, ResponseError> {
    serde_json::to_value(result).map_err(|why| error(ErrorCode::InternalError, &why.to_string()))
}

fn not_open(uri: &str) -> String {
    format!("{uri} is not open")
}

fn error(code: ErrorCode, message: &str) -> ResponseError {
    ResponseError { code: code as i32, message: message.to_owned(), data: None }
}
