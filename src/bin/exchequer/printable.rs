//! JSON made safe to print on a terminal.
//!
//! ```text
//! {"id":"a\u{202e}b"} is printed as {"id":"a\\u202eb"}
//! ```

use exchequer::report::acts_on_screen;
use std::borrow::Cow;

/// The JSON with an escape for each character that controls the screen. Outside strings there is
/// none, so the values stay the same.
pub fn printable_json(json: &str) -> Cow<'_, str> {
    let acts = |c: char| acts_on_screen(c) && !c.is_ascii_whitespace();
    if !json.contains(acts) {
        return Cow::Borrowed(json);
    }
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        if acts(c) {
            escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
        } else {
            escaped.push(c);
        }
    }
    Cow::Owned(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_keeps_its_values() {
        let value = serde_json::json!({ "a\u{9b}": "b\u{202e}\u{1b}\u{7f}c\n" });
        let json = value.to_string();
        let escaped = printable_json(&json);
        assert!(!escaped.contains(acts_on_screen), "{escaped}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), value);
    }
}
