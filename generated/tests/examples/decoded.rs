//! Decodes, re-encodes and compares requests; decodes responses and compares every present member.

use serde_json::Value;

use crate::documented::{cases, equal, json};
use crate::json::covers;

#[test]
fn requests_survive_decoding_and_encoding() {
    let cases = cases();
    for case in &cases {
        let sent = case.request();
        let recoded = case.entry.recode_request(case.example.request.value.as_bytes()).expect("a request");
        assert!(equal(&sent, &recoded), "{}:\n{sent:#}\n{recoded:#}", case.name());
    }
    assert!(cases.len() >= 386, "only {} examples", cases.len());
}

#[test]
fn responses_keep_every_member() {
    for case in cases() {
        if let Some(text) = case.response() {
            let recoded = case.entry.recode_response(text.as_bytes()).expect("a response");
            let documented = json(text);
            assert!(covers(&recoded, &documented), "{}:\n{documented:#}\n{recoded:#}", case.name());
        }
    }
}

/// What a service may put where something else is documented.
const ODDITIES: [&str; 14] = [
    "null",
    "true",
    "0",
    "-1",
    "174.19",
    "2.14E-4",
    "99999999999999999999",
    "\"\"",
    "\"23\"",
    "\"text\"",
    "[]",
    "[1]",
    "{}",
    "{\"a\": [{}]}",
];

/// The places below a value, as JSON pointers.
fn places(value: &Value, path: &str, found: &mut Vec<String>) {
    let members: Vec<(String, &Value)> = match value {
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), value)).collect(),
        // Hundreds of items are alike; each costs the whole answer once more.
        Value::Array(items) => {
            items.iter().take(20).enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => Vec::new(),
    };
    for (name, value) in members {
        let path = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
        places(value, &path, found);
        found.push(path);
    }
}

/// The answer without what stands in one place.
fn without(answer: &Value, place: &str) -> Value {
    let mut answer = answer.clone();
    if let Some(value) = answer.pointer_mut(place) {
        *value = Value::Null;
    }
    answer
}

#[test]
fn anything_in_any_place_of_an_answer_changes_no_other_field() {
    let mut tried = 0;
    for case in cases() {
        let Some(text) = case.response() else { continue };
        let documented = json(text);
        let whole = case.entry.recode_response(text.as_bytes()).expect("a response");
        let mut found = Vec::new();
        places(&documented["Response"], "/Response", &mut found);
        for (turn, place) in found.into_iter().enumerate() {
            // A few for each place are enough: every kind of field meets every oddity many times.
            for oddity in ODDITIES.iter().skip(turn % 5).step_by(5) {
                let mut odd = documented.clone();
                *odd.pointer_mut(&place).expect("a place") = json(oddity);
                let read = case.entry.recode_response(odd.to_string().as_bytes());
                let read = read.unwrap_or_else(|error| panic!("{} {place} {oddity}: {error}", case.name()));
                let rest = equal(&without(&whole, &place), &without(&read, &place));
                // A list or object that became something else takes its own content along, and nothing more.
                assert!(rest, "{} {place} {oddity}:\n{whole:#}\n{read:#}", case.name());
                tried += 1;
            }
        }
    }
    assert!(tried > 5_000, "only {tried} answers");
}
