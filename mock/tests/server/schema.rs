//! What the server says of itself is as its schema says.

use serde_json::{Value, json};

use crate::call::{Call, RIGHT, admin, with_told};
use crate::made::test_spec;

/// Every place where a value is not as a schema says. Knows the keywords that the schema of the mock uses.
fn faults(root: &Value, schema: &Value, value: &Value, at: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(name) = schema["$ref"].as_str() {
        let target = root.pointer(name.trim_start_matches('#')).expect("a definition");
        return faults(root, target, value, at);
    }
    if let Some(choices) = schema["anyOf"].as_array() {
        if choices.iter().all(|choice| !faults(root, choice, value, at).is_empty()) {
            found.push(format!("{at}: {value} fits none"));
        }
    }
    let types = schema["type"].as_array().cloned().or(schema["type"].as_str().map(|ty| vec![ty.into()]));
    if types.is_some_and(|types| !types.iter().any(|ty| is_of(ty.as_str().expect("a name"), value))) {
        found.push(format!("{at}: {value} is not {}", schema["type"]));
    }
    if schema["enum"].as_array().is_some_and(|known| !known.contains(value)) {
        found.push(format!("{at}: {value} is not one of {}", schema["enum"]));
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        found.extend(faults(root, &schema["items"], item, &format!("{at}[{index}]")));
    }
    for (name, member) in value.as_object().into_iter().flatten() {
        let known = &schema["properties"][name];
        let schema = if known.is_null() { &schema["additionalProperties"] } else { known };
        if *schema == json!(false) {
            found.push(format!("{at}.{name} is not known"));
        } else {
            found.extend(faults(root, schema, member, &format!("{at}.{name}")));
        }
    }
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    if value.is_object() {
        found.extend(required.filter(|name| value.get(name).is_none()).map(|name| format!("{at}.{name} is missing")));
    }
    found
}

fn is_of(ty: &str, value: &Value) -> bool {
    match ty {
        "null" => value.is_null(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("{other} is not a type"),
    }
}

#[test]
fn every_answer_is_as_the_schema_says() {
    let order = r#"{"Name": "one"}"#;
    let create = move || Call {
        service: "shop",
        version: "2022-02-02",
        action: "CreateOrder",
        signed_body: order,
        body: order,
        ..RIGHT
    };
    with_told(
        test_spec(),
        |_| {},
        move |host| {
            let id = create().send(host)["OrderId"].clone();
            Call { secret_key: "other", ..create() }.send(host);
            Call { body: "{}", signed_body: "{}", ..create() }.send(host);
            let post = |path: &str, body: Value| admin(host, "POST", path, &body.to_string());
            post("/_mock/faults", json!({"Action": "CreateOrder", "Page": 502, "DelayMs": 1, "Percent": 0.5}));
            post("/_mock/stubs", json!({"When": {"Parameters": {"Name": "x"}}, "Then": {"Answer": {}}}));
            admin(host, "PUT", "/_mock/settings", &json!({"Callbacks": {"Url": "http://127.0.0.1:9/"}}).to_string());
            let schema = admin(host, "GET", "/_mock/schema", "").1;
            let fits = |name: &str, value: &Value| {
                let found = faults(&schema, &schema["$defs"][name], value, name);
                assert!(schema["$defs"][name].is_object() && found.is_empty(), "{name}: {found:#?}");
            };
            fits("Advanced", &post("/_mock/state/advance", json!({ "Id": id })).1);
            fits("Callback", &post("/_mock/callbacks", json!({"MsgType": "OrderMoved"})).1);
            fits("Call", &post("/_mock/calls/1/replay", json!({})).1);
            for (name, path) in [
                ("Index", ""),
                ("Calls", "/calls"),
                ("Call", "/calls/2"),
                ("Actions", "/actions"),
                ("Service", "/actions/shop/2022-02-02"),
                ("Action", "/actions/shop/2022-02-02/DescribeOrders"),
                ("Action", "/actions/demo/2020-01-01/DescribeNodes"),
                ("Faults", "/faults"),
                ("Stubs", "/stubs"),
                ("Callbacks", "/callbacks"),
                ("Callback", "/callbacks/1"),
                ("State", "/state"),
                ("Settings", "/settings"),
            ] {
                fits(name, &admin(host, "GET", &format!("/_mock{path}"), "").1);
            }
        },
    );
}
