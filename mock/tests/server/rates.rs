//! Tests the rate limits of the spec where they are switched on.

use serde_json::Value;

use crate::call::{Call, RIGHT, with_told};
use crate::made::test_spec;

#[test]
fn calls_above_the_documented_rate_are_refused_where_that_is_asked_for() {
    let body = r#"{"Name": "one"}"#;
    let call = move || Call {
        service: "shop",
        version: "2022-02-02",
        action: "CreateOrder",
        signed_body: body,
        body,
        ..RIGHT
    };
    let codes = move |host: &str| (0..20).map(|_| call().send(host)["Error"]["Code"].clone()).collect::<Vec<Value>>();
    with_told(test_spec(), |_| {}, move |host| assert!(codes(host).iter().all(Value::is_null)));
    with_told(
        test_spec(),
        |server| server.limit_rates(true),
        move |host| {
            let codes = codes(host);
            assert_eq!(codes[0], Value::Null);
            assert!(codes.iter().any(|code| code == "RequestLimitExceeded"), "{codes:?}");
        },
    );
}
