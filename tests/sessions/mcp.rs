//! `exchequer mcp` as a program that runs a language model uses it: one JSON object a line.

use crate::program::Program;
use serde_json::{Value, json};
use std::io::BufRead;

const WRONG: &str = "På Ærø 😀 får de 495.000 rubler, svarende til 63.000 kroner.";

/// A client.
struct Client {
    server: Program,
    requests: u32,
}

impl Client {
    fn start() -> Self {
        Self { server: Program::start(&["mcp"]), requests: 0 }
    }

    /// A client that has agreed on this version, and on what the server answers.
    fn with_version(version: &str) -> (Self, Value) {
        Self::start().agreed(version)
    }

    fn agreed(self, version: &str) -> (Self, Value) {
        let mut client = self;
        let params = json!({"protocolVersion": version, "capabilities": {},
            "clientInfo": {"name": "test", "version": "1"}});
        let agreed = client.asks("initialize", params).unwrap();
        client.sends(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        (client, agreed)
    }

    fn sends(&mut self, message: &Value) {
        self.server.write(format!("{message}\n").as_bytes());
    }

    /// The answer to a request: its result, or its error.
    fn asks(&mut self, method: &str, params: Value) -> Result<Value, Value> {
        self.requests += 1;
        let id = self.requests;
        self.sends(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}));
        let mut line = String::new();
        self.server.output.read_line(&mut line).unwrap();
        let answer: Value = serde_json::from_str(&line).unwrap();
        assert_eq!((&answer["jsonrpc"], &answer["id"]), (&json!("2.0"), &json!(id)), "{line}");
        match answer.get("error") {
            Some(error) => Err(error.clone()),
            None => Ok(answer["result"].clone()),
        }
    }

    /// What a tool gives. It is there as text too, for clients that know no other.
    fn calls(&mut self, tool: &str, arguments: &Value) -> Value {
        let result =
            self.asks("tools/call", json!({"name": tool, "arguments": arguments})).unwrap();
        assert_ne!(result["isError"], true, "{result}");
        let text: Value =
            serde_json::from_str(result["content"][0]["text"].as_str().unwrap()).unwrap();
        assert_eq!(text, result["structuredContent"]);
        let schema = self.schema(tool, "outputSchema");
        jsonschema::validate(&schema, &text).unwrap();
        text
    }

    /// What a tool says of arguments that it cannot take.
    fn is_told(&mut self, tool: &str, arguments: &Value) -> String {
        let result =
            self.asks("tools/call", json!({"name": tool, "arguments": arguments})).unwrap();
        assert_eq!(result["isError"], true, "{result}");
        result["content"][0]["text"].as_str().unwrap().to_owned()
    }

    fn schema(&mut self, tool: &str, which: &str) -> Value {
        let tools = self.asks("tools/list", json!({})).unwrap();
        let tool = tools["tools"].as_array().unwrap().iter().find(|one| one["name"] == tool);
        tool.unwrap()[which].clone()
    }
}

#[test]
fn a_model_finds_a_wrong_conversion_and_has_it_explained() {
    let (mut client, agreed) = Client::with_version("2025-06-18");
    assert_eq!(agreed["protocolVersion"], "2025-06-18");
    assert_eq!(agreed["serverInfo"]["name"], "exchequer");
    let asked = json!({"text": WRONG, "date": "2023-08-03", "lang": "da", "country": "dk"});
    let checked = client.calls("check_article", &asked);
    assert_eq!(checked["passes"], false);
    assert_eq!(checked["language"], "da");
    let finding = &checked["findings"][0];
    assert_eq!((&finding["verdict"], &finding["index"]), (&json!("contradicted"), &json!(0)));
    assert_eq!(finding["figures"], json!(["495.000 rubler", "63.000 kroner"]));
    let suggestion = json!({"replace": "63.000 kroner", "with": "36.000 kroner"});
    assert_eq!(finding["suggestion"], suggestion);

    let mut asked = asked;
    asked["index"] = json!(0);
    let explained = client.calls("explain_finding", &asked);
    let explanation = explained["explanation"].as_str().unwrap();
    assert!(explanation.contains("Suggested: 36.000 kroner"), "{explanation}");
    assert!(!explained["sources"].as_array().unwrap().is_empty());

    let right = json!({"text": WRONG.replace("63.000", "36.000"), "date": "2023-08-03"});
    assert_eq!(client.calls("check_article", &right)["passes"], true);
    assert!(client.server.end().success());
}

#[test]
fn the_settings_of_the_working_directory_hold_for_every_text() {
    let folder = tempfile::tempdir().unwrap();
    let settings = |words: &str| {
        std::fs::write(folder.path().join("exchequer.toml"), words).unwrap();
    };
    settings("date = \"2023-08-03\"\nlanguage = \"da\"\nui_lang = \"da\"\n");
    let server = Program::start_in(folder.path(), &["mcp"]);
    let (mut client, _) = Client { server, requests: 0 }.agreed("2025-06-18");
    let asked = json!({"text": WRONG});
    let checked = client.calls("check_article", &asked);
    assert_eq!((&checked["passes"], &checked["date"]), (&json!(false), &json!("2023-08-03")));
    let danish = checked["findings"][0]["message"].as_str().unwrap().to_owned();
    let asked_in_english = json!({"text": WRONG, "ui_lang": "en"});
    let english = client.calls("check_article", &asked_in_english);
    assert_ne!(english["findings"][0]["message"], danish.as_str());
    let told = client.is_told("check_article", &json!({"text": WRONG, "ui_lang": "tlh"}));
    assert!(told.contains("ui_lang: `tlh` is no language of messages; there are en, "), "{told}");
    // A file that is changed is read again.
    settings("date = \"2023-08-03\"\nlanguage = \"da\"\nrules.off = [\"conversion\"]\n");
    assert_eq!(client.calls("check_article", &asked)["passes"], true);
    settings("policy = \"harsh\"");
    let told = client.is_told("check_article", &asked);
    assert!(told.contains("there are strict, newsroom, lenient"), "{told}");
    assert!(client.server.end().success());
}

#[test]
fn a_newsroom_s_own_rates_are_among_those_that_a_model_looks_up() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, words: &str| std::fs::write(folder.path().join(name), words).unwrap();
    write("exchequer.toml", "rates = [\"desk.csv\"]\n");
    write("desk.csv", "base,quote,nominal,value,date,source\nARS,DKK,1000,24.58,2023-08-03,DESK\n");
    let server = Program::start_in(folder.path(), &["mcp"]);
    let (mut client, _) = Client { server, requests: 0 }.agreed("2025-06-18");
    let asked = json!({"from": "ARS", "to": "DKK", "date": "2023-08-03"});
    let rates = client.calls("rate", &asked)["rates"].clone();
    let own = rates.as_array().unwrap().iter().find(|rate| rate["source"] == "DESK").unwrap();
    assert_eq!((&own["low"], &own["high"]), (&json!("0.024575"), &json!("0.024585")));
    assert!(client.server.end().success());
}

#[test]
fn a_model_looks_up_a_rate() {
    let (mut client, _) = Client::with_version("2025-11-25");
    let asked = json!({"from": "eur", "to": "USD", "date": "2023-08-03/2023-08-05"});
    let rates = client.calls("rate", &asked);
    let of_day = |day: &str| {
        let rates = rates["rates"].as_array().unwrap();
        rates.iter().find(|rate| rate["day"] == day && rate["source"] == "ECB").unwrap().clone()
    };
    // The ECB's fixing of 3 August 2023, in its four digits: 1.0932.
    let (low, high) = (of_day("2023-08-03")["low"].clone(), of_day("2023-08-03")["high"].clone());
    assert!(low.as_str() <= Some("1.0932") && Some("1.0932") <= high.as_str(), "{low} {high}");
    assert_eq!(of_day("2023-08-05")["carried_days"], 1);
    for (wrong, words) in [
        (json!({"from": "euro", "to": "USD", "date": "2023"}), "from: `euro`: no such currency"),
        (json!({"from": "EUR", "to": "USD", "date": "2023"}), "more than 31 days"),
        (json!({"from": "EUR", "to": "USD", "date": "soon"}), "date: `soon` is not a date"),
        (json!({"from": "EUR", "to": "USD", "date": "1920-01-01"}), "no rate of EUR in USD"),
    ] {
        let told = client.is_told("rate", &wrong);
        assert!(told.contains(words), "{told}");
    }
    assert!(client.server.end().success());
}

#[test]
fn the_tools_have_schemas_that_their_arguments_keep() {
    let (mut client, _) = Client::with_version("2025-06-18");
    for (tool, arguments) in [
        ("check_article", json!({"text": WRONG})),
        ("explain_finding", json!({"text": WRONG, "index": 0})),
        ("rate", json!({"from": "EUR", "to": "USD", "date": "2023"})),
    ] {
        let schema = client.schema(tool, "inputSchema");
        assert!(jsonschema::is_valid(&schema, &arguments), "{tool}");
        assert!(!jsonschema::is_valid(&schema, &json!({})), "{tool}");
        assert_eq!(client.schema(tool, "annotations")["readOnlyHint"], true);
    }
    assert!(client.server.end().success());
}

#[test]
fn a_client_of_an_unknown_version_is_offered_one_that_there_is() {
    let (client, agreed) = Client::with_version("1999-01-01");
    assert!(agreed["protocolVersion"].as_str().unwrap() >= "2025-06-18", "{agreed}");
    assert!(client.server.end().success());
}

#[test]
fn what_cannot_be_read_is_answered_by_an_error_and_the_session_goes_on() {
    let (mut client, _) = Client::with_version("2025-06-18");
    for (arguments, words) in [
        (json!({}), "missing field `text`"),
        (json!({"text": 5}), "invalid type"),
        (json!({"text": " "}), "text: there is no text in it"),
        (json!({"text": "a\u{1}b"}), "text: not text"),
        (json!({"text": "date 2023-13 x"}), "text: `2023-13` is not a date"),
        (json!({"text": WRONG, "date": "soon"}), "date: `soon` is not a date"),
        (json!({"text": WRONG, "lang": "tlh"}), "lang: "),
        (json!({"text": WRONG, "country": "Danmark"}), "country: `Danmark` is no country"),
        (json!({"text": WRONG, "colour": "red"}), "unknown field `colour`"),
    ] {
        let told = client.is_told("check_article", &arguments);
        assert!(told.contains(words), "{told}");
    }
    let told = client.is_told("explain_finding", &json!({"text": WRONG, "index": 7}));
    assert!(told.contains("there is no finding 7; the text has 1"), "{told}");
    assert!(client.asks("tools/call", json!({"name": "sell_shares"})).is_err());
    assert!(client.asks("nonsense", json!({})).is_err());
    client.server.write(b"{\"jsonrpc\nnonsense\n\n");
    assert_eq!(client.asks("ping", json!({})), Ok(json!({})));
    assert!(client.server.end().success());
}
