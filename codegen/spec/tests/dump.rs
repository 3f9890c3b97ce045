//! The model as JSON: what stands beside some cases, and that it is JSON which says what the spec says.
//!
//! `UPDATE_EXPECT=1 cargo test -p tc3-spec --test dump` writes what comes out.

use std::path::PathBuf;

use expect_test::expect_file;
use serde_json::{Value, json};
use tc3_spec::model::Model;

/// Cases that between them have every fact.
const CASES: [&str; 12] = [
    "callbacks",
    "conditions",
    "enums",
    "limits-and-rules",
    "operator",
    "paging",
    "plain-action",
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
