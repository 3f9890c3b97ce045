//! Checks that what the server reports about itself matches its schema.

use serde_json::{Value, json};
use tc3_testing::schema::problems;

use crate::call::{Call, RIGHT, admin, with_told};
use crate::made::test_spec;

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
                assert!(schema["$defs"][name].is_object(), "{name}");
                let mut schema = schema.clone();
                schema["$ref"] = format!("#/$defs/{name}").into();
                let found = problems(&schema, value);
                assert!(found.is_empty(), "{name}: {found:#?}");
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
