//! Compares the model as JSON with the files of some cases, and checks that it is valid JSON that says what the spec
//! says.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-spec --test dump` updates the expected output.

use std::collections::BTreeSet;
use std::path::PathBuf;

use expect_test::expect_file;
use serde_json::{Value, json};
use tc3_spec::model::Model;

/// Cases that between them have every key that a dump may have.
const CASES: [&str; 17] = [
    "callbacks",
    "conditions",
    "documentation",
    "encryption",
    "enums",
    "events",
    "idempotency",
    "limits-and-rules",
    "operator",
    "paging",
    "plain-action",
    "positions",
    "relations",
    "sizes",
    "terms",
    "undocumented",
    "waiting",
];

fn model(files: &tc3_testing::Files) -> Model {
    tc3_spec::check(&tc3_testing::sources(files)).expect("a valid spec")
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn a_case_gives_the_json_beside_it() {
    let named = |case: &PathBuf| CASES.iter().any(|name| case.ends_with(name));
    for case in tc3_testing::valid_cases().into_iter().filter(named) {
        let model = model(&tc3_testing::read(&case));
        let service = model.services.first().expect("a service");
        expect_file![case.join("dump.json")].assert_eq(&tc3_spec::dump(service));
    }
}

/// Keys of the language that no dump has.
const LEFT_OUT: [&str; 12] = [
    // The name of a callback is the key at which its facts are.
    "callback", // For the linter alone.
    "allow",    // Of `corrections.yaml`, `acknowledged.yaml` and `review.yaml`.
    "at", "upstream", "ours", "rule", "path", "old", "new", "expires", "reason", "level",
];

/// Every key of the objects in a value.
fn keys_in<'v>(value: &'v Value, found: &mut BTreeSet<&'v str>) {
    match value {
        Value::Object(members) => {
            found.extend(members.keys().map(String::as_str));
            members.values().for_each(|member| keys_in(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| keys_in(item, found)),
        _ => {}
    }
}

#[test]
fn the_cases_show_every_key_of_the_language_that_a_dump_has() {
    let cases = tc3_testing::valid_cases().into_iter().filter(|case| CASES.iter().any(|name| case.ends_with(name)));
    let dumps: Vec<Value> =
        cases.map(|case| parsed(&std::fs::read_to_string(case.join("dump.json")).expect("a dump"))).collect();
    let mut shown = BTreeSet::new();
    dumps.iter().for_each(|dump| keys_in(dump, &mut shown));
    let missing: Vec<&str> = tc3_spec::language::keys().into_iter().filter(|key| !shown.contains(key)).collect();
    let mut left_out = LEFT_OUT.to_vec();
    left_out.sort_unstable();
    assert_eq!(missing, left_out);
}

#[test]
fn every_valid_spec_gives_json_with_all_its_actions_types_and_enums() {
    let cases = tc3_testing::valid_cases().into_iter();
    for files in cases.map(|case| tc3_testing::read(&case)).chain([tc3_testing::product()]) {
        for service in &model(&files).services {
            let dump = parsed(&tc3_spec::dump(service));
            let count = |key: &str| dump[key].as_object().expect("an object").len();
            assert_eq!(count("actions"), service.actions.len());
            let callbacks = dump["callbacks"].as_object().map_or(0, |callbacks| callbacks.len());
            assert_eq!(callbacks, service.callbacks.len());
            assert_eq!(count("actions") * 2 + callbacks + count("types"), service.structs.len());
            assert_eq!(count("enums"), service.enums.len());
            assert_eq!(count("errors"), service.codes.len());
        }
    }
}

#[test]
fn values_have_the_kind_that_they_have_on_the_wire() {
    let action = "action: Ping\nrequest:\n  Count: {type: Unsigned, default: 007, min: 1}\n  Ratio: {type: Float, example: 1.50, max: 2.5}\n  \
                  Big: {type: Unsigned, example: 18446744073709551615}\n  Flag: {type: Boolean, default: true}\n  Text: {type: String, default: 007}\n  \
                  Codes: {type: [Code], example: [1], levels: {enum: deny}}\n  Old: {type: [[String]], required: was, each: {max_items: 2}}\n\
                  response: {}\nenums:\n  Code: {base: Integer, values: {1: {name: One}}}\nerrors: none\n";
    let files = vec![
        (
            "spec/demo/2020-01-01/service.yaml".to_owned(),
            "service: demo\nversion: 2020-01-01\nhosts: {default: demo.example}\n".to_owned(),
        ),
        ("spec/demo/2020-01-01/actions/Ping.yaml".to_owned(), action.to_owned()),
    ];
    let dump = parsed(&tc3_spec::dump(&model(&files).services[0]));
    assert_eq!(
        dump["actions"]["Ping"],
        json!({
            "request": {
                "Count": {"type": "Unsigned", "default": 7, "min": 1},
                "Ratio": {"type": "Float", "example": 1.5, "max": 2.5},
                "Big": {"type": "Unsigned", "example": u64::MAX},
                "Flag": {"type": "Boolean", "default": true},
                "Text": {"type": "String", "default": "007"},
                "Codes": {"type": "[Code]", "example": [1], "levels": {"enum": "deny"}},
                "Old": {"type": "[[String]]", "required": "was", "each": {"max_items": 2}}
            },
            "response": {"RequestId": {"type": "String", "always": true}},
            "errors": []
        })
    );
}
