//! Mistakes that re-serialize the JSON: the same values, written differently.

use serde_json::Value;

/// Text in ASCII, with what is not in escapes of JSON.
pub(super) fn escaped(text: &str) -> String {
    let mut units = [0; 2];
    let mut escaped = String::new();
    for character in text.chars() {
        if character.is_ascii() {
            escaped.push(character);
        } else {
            let units = character.encode_utf16(&mut units);
            escaped.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    escaped
}

/// A value whose members are in the order of their names.
pub(super) fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            Value::Object(members.into_iter().map(|(name, value)| (name.clone(), sorted(value))).collect())
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        value => value.clone(),
    }
}

/// JSON text with nothing but this after its commas and colons, as languages print it.
pub(super) fn respaced(text: &str, blank: &str) -> String {
    let mut respaced = String::new();
    outside_strings(text, |sign, is_inside| {
        if is_inside || !sign.is_whitespace() {
            respaced.push(sign);
        }
        if !is_inside && matches!(sign, ',' | ':') {
            respaced.push_str(blank);
        }
    });
    respaced
}

/// JSON text in lines, each so many blanks further in than the one around it.
pub(super) fn indented(text: &str, width: usize) -> String {
    let (mut lines, mut depth, compact) = (String::new(), 0_usize, respaced(text, ""));
    let mut is_open = false;
    outside_strings(&compact, |sign, is_inside| {
        let is_end = !is_inside && matches!(sign, '}' | ']');
        depth = depth.saturating_sub(usize::from(is_end));
        // Between brackets with nothing in them there is no line.
        if is_open != is_end && (is_open || is_end) {
            lines.push('\n');
            lines.push_str(&" ".repeat(depth * width));
        }
        lines.push(sign);
        is_open = !is_inside && matches!(sign, '{' | '[');
        depth += usize::from(is_open);
        match sign {
            ':' if !is_inside => lines.push(' '),
            ',' if !is_inside => {
                lines.push('\n');
                lines.push_str(&" ".repeat(depth * width));
            }
            _ => {}
        }
    });
    lines
}

/// Hands on each character, and whether it is inside a string or one of its quotes.
fn outside_strings(text: &str, mut act: impl FnMut(char, bool)) {
    let (mut in_string, mut is_escaped) = (false, false);
    for character in text.chars() {
        let is_quote = character == '"' && !is_escaped;
        act(character, in_string || is_quote);
        in_string ^= is_quote;
        is_escaped = in_string && character == '\\' && !is_escaped;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"b": [1, {"x": "a, \"b\": {}"}], "a": {}, "c": []}"#;

    #[test]
    fn lines_are_those_of_languages() {
        let value: Value = serde_json::from_str(TEXT).expect("JSON");
        let expected = serde_json::to_string_pretty(&sorted(&value)).expect("JSON");
        assert_eq!(indented(&sorted(&value).to_string(), 2), expected);
        assert_eq!(indented(TEXT, 1), indented(&respaced(TEXT, " "), 1));
    }

    #[test]
    fn blanks_are_set_outside_of_texts_alone() {
        assert_eq!(respaced(TEXT, ""), r#"{"b":[1,{"x":"a, \"b\": {}"}],"a":{},"c":[]}"#);
        assert_eq!(respaced(&respaced(TEXT, ""), " "), TEXT);
    }
}
