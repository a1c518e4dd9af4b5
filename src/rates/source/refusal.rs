//! Refusals in words, which most publishers send under status 200.
//!
//! ```text
//! {"success":false,"error":{"code":105,"type":"base_currency_access_restricted"}}
//! [{"message":"Wrong parameters format"}]
//! <exchange><error>Wrong date</error></exchange>
//! ```
//!
//! Each reader knows the answers of its publisher. What it cannot read, or what holds no rates, is
//! looked at here once more, so that no refusal passes for a day without rates and each is told in
//! the publisher's own words.

use super::{Fault, Flaw, text, xml};
use crate::rates::Fixing;
use serde_json::Value;

/// A refusal is short.
const LONGEST: usize = 16 << 10;

/// How deep the words of a refusal lie: `errors`, `validation`, the field, the sentence.
const DEEPEST: usize = 6;

/// Fields that a publisher has for nothing but refusals.
const ERRORS: [&str; 10] = [
    "error",
    "errors",
    "fault",
    "exception",
    "error_message",
    "errormessage",
    "errormessages",
    "err_msg",
    "faultstring",
    "oprlerr",
];

/// Fields that explain a refusal, and may be in an answer with rates for other things: they
/// count where nothing else is in the answer.
const WORDS: [&str; 17] = [
    "message",
    "msg",
    "mensaje",
    "descripcion",
    "description",
    "desc",
    "detail",
    "detalle",
    "details",
    "title",
    "info",
    "reason",
    "type",
    "moreinformation",
    "httpmessage",
    "erro",
    "status_message",
];

/// Which fields are looked at.
#[derive(Clone, Copy)]
enum Fields {
    /// Those that are for refusals alone: the answer could be read and holds no rates.
    OfErrors,
    /// Those that explain one as well: the answer could not be read.
    OfWordsToo,
}

/// What was read, or the refusal that was sent in its place.
pub(super) fn told(read: Result<Vec<Fixing>, Flaw>, body: &[u8]) -> Result<Vec<Fixing>, Flaw> {
    let fields = match &read {
        Ok(fixings) if fixings.is_empty() => Fields::OfErrors,
        Err(Flaw { fault: Fault::Form { .. } | Fault::Field(_), .. }) => Fields::OfWordsToo,
        Ok(_) | Err(_) => return read,
    };
    words(body, fields).map_or(read, |words| Err(Flaw::refused(&words)))
}

/// The words of a refusal.
fn words(body: &[u8], fields: Fields) -> Option<String> {
    if body.len() > LONGEST {
        return None;
    }
    let text = text::decoded(body);
    match text.trim_start().chars().next()? {
        '{' | '[' => in_json(&serde_json::from_str(&text).ok()?, fields, DEEPEST),
        '<' => in_xml(&text),
        _ => None,
    }
}

fn in_json(value: &Value, look: Fields, deepest: usize) -> Option<String> {
    let deeper = deepest.checked_sub(1)?;
    match value {
        Value::Array(list) => match list.as_slice() {
            [only] => in_json(only, look, deeper),
            _ => None,
        },
        Value::Object(fields) => {
            let of =
                |name: &&str| fields.iter().find(|(field, _)| field.eq_ignore_ascii_case(name));
            let told = |name: &&str| of(name).and_then(|(_, value)| sentence(value, deeper));
            let errors = ERRORS.iter().find_map(told);
            match look {
                Fields::OfErrors => errors,
                Fields::OfWordsToo => errors.or_else(|| {
                    WORDS.iter().find_map(told).filter(|_| !fields.values().any(holds_more))
                }),
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    }
}

/// Whether there is anything in a list or an object.
fn holds_more(value: &Value) -> bool {
    match value {
        Value::Array(list) => !list.is_empty(),
        Value::Object(fields) => fields.values().any(|value| !value.is_null()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// What a field of a refusal says: its text, or that of the first field within that has any.
fn sentence(value: &Value, deepest: usize) -> Option<String> {
    let deeper = deepest.checked_sub(1)?;
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
        Value::Array(list) => list.iter().find_map(|value| sentence(value, deeper)),
        Value::Object(_) => {
            in_json(value, Fields::OfWordsToo, deeper).or_else(|| within(value, deeper))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

fn within(value: &Value, deepest: usize) -> Option<String> {
    value.as_object()?.values().find_map(|value| sentence(value, deepest))
}

fn in_xml(text: &str) -> Option<String> {
    let root = xml::any(text).ok()?;
    let named = ERRORS.iter().flat_map(|name| root.self_and_descendants(name)).next()?;
    let told = |name: &&str| Some(named.descendants(name).first()?.text().to_owned());
    let inner = || WORDS.iter().find_map(told).filter(|text| !text.is_empty());
    let own = Some(named.text().to_owned()).filter(|text| !text.is_empty());
    own.or_else(inner).or_else(|| Some("no reason given".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::fault;
    use super::*;

    fn refused(source: &str, body: &str) -> String {
        match fault(source, body.as_bytes()) {
            Fault::Refused(words) => words,
            other => panic!("{source}: {other}"),
        }
    }

    #[test]
    fn a_refusal_in_place_of_an_answer_is_told_in_the_publishers_words() {
        assert_eq!(
            refused("NBU", r#"[{"message":"Wrong parameters format"}]"#),
            "Wrong parameters format"
        );
        assert_eq!(refused("NBU", "<exchange><error>Wrong date</error></exchange>"), "Wrong date");
        assert_eq!(
            refused("NBU", "<error><message>No such code</message></error>"),
            "No such code"
        );
        let fixer =
            r#"{"success":false,"error":{"code":105,"type":"base_currency_access_restricted"}}"#;
        assert_eq!(refused("OXR", fixer), "base_currency_access_restricted");
        assert_eq!(refused("NBP", r#"{"error":"Not Found"}"#), "Not Found");
        assert_eq!(refused("CNB", r#"{"status":400,"title":"Bad Request"}"#), "Bad Request");
        let soap = "<Envelope><Body><Fault><faultstring>Server was unable</faultstring></Fault></Body></Envelope>";
        assert_eq!(refused("CBA", soap), "Server was unable");
        let wrong = "<FxRates><OprlErr><Cd>100</Cd><Desc>Wrong date</Desc></OprlErr></FxRates>";
        assert_eq!(refused("LB", wrong), "Wrong date");
    }

    #[test]
    fn an_answer_without_rates_is_no_refusal_though_it_has_a_field_for_one() {
        for (source, body) in [
            ("NRB", r#"{"errors":{"validation":null},"data":{"payload":[]}}"#),
            ("CNB", r#"{"rates":[],"errors":[]}"#),
            ("BOC", r#"{"observations":[],"error":null}"#),
            ("NBU", "<exchange></exchange>"),
        ] {
            assert_eq!(
                super::super::fixture::read(source, body.as_bytes()).unwrap(),
                [],
                "{source}"
            );
        }
    }

    #[test]
    fn what_an_answer_says_of_itself_does_not_hide_what_is_wrong_with_its_rates() {
        let body = r#"{"success":true,"message":"Rates retrieved","data":[{"currency":{"code":"USD"},"date":"2026-03-02"}]}"#;
        assert!(matches!(fault("NBE", body.as_bytes()), Fault::Form { .. }));
    }

    #[test]
    fn an_answer_with_rates_is_none_whatever_else_it_says() {
        let body = r#"{"rates":[{"validFor":"2026-01-02","amount":1,"currencyCode":"DKK","rate":3.2}],"error":"late"}"#;
        assert_eq!(super::super::fixture::read("CNB", body.as_bytes()).unwrap().len(), 1);
    }

    #[test]
    fn nothing_is_looked_for_without_end() {
        let deep = format!("{}1{}", "{\"error\":".repeat(90), "}".repeat(90));
        assert_eq!(words(deep.as_bytes(), Fields::OfErrors), None);
        assert_eq!(words(&[b'['; LONGEST + 1], Fields::OfErrors), None);
    }
}
