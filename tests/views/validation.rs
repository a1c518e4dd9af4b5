//! Whether a document is what a JSON Schema describes.

use jsonschema::Validator;
use serde_json::Value;

/// A validator that also holds dates and addresses against their formats.
pub fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// Everything about a document that the schema does not allow.
pub fn faults(validator: &Validator, document: &Value) -> Vec<String> {
    validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// A document, read from its text.
pub fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
