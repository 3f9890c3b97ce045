//! Tests actions whose parameters identify the caller, so that calls need no signature.

use serde_json::Value;
use tc3_runtime::signing::SKIP;

use crate::call::{Call, RIGHT, admin, exchange, with_server_of};
use crate::made::test_spec;

const BODY: &str = r#"{"Token": "of another issuer"}"#;

/// A call of the test's service that is not signed.
fn unsigned(host: &str, action: &str, authorization: &str, region: &str, body: &str) -> Value {
    let headers = format!(
        "Content-Type: application/json\r\nX-TC-Action: {action}\r\nX-TC-Version: 2020-01-01\r\n{authorization}{region}"
    );
    let (_, body) = exchange(host, "POST", "/", &headers, body);
    serde_json::from_str::<Value>(&body).expect("JSON")["Response"].clone()
}

const REGION: &str = "X-TC-Region: ap-guangzhou\r\n";

#[test]
fn an_action_that_needs_no_signature_is_answered_with_and_without_one() {
    with_server_of(test_spec(), |host| {
        for authorization in ["", &format!("Authorization: {SKIP}\r\n")] {
            let answer = unsigned(host, "ExchangeToken", authorization, REGION, BODY);
            assert!(answer["Key"].is_string(), "{authorization:?}: {answer:#}");
        }
        let (service, version, headers) = ("demo", "2020-01-01", REGION);
        let signed =
            || Call { service, version, headers, action: "ExchangeToken", signed_body: BODY, body: BODY, ..RIGHT };
        assert!(signed().send(host)["Key"].is_string());
        assert_eq!(
            Call { secret_key: "other", ..signed() }.send(host)["Error"]["Code"],
            "AuthFailure.SignatureFailure",
            "one that is there has to be right"
        );
        let log = admin(host, "GET", "/_mock/calls", "").1.to_string();
        assert!(
            log.contains("ExchangeToken") && !log.contains("of another issuer"),
            "what is sensitive is hidden: {log}"
        );
    });
}

#[test]
fn the_other_checks_hold_without_a_signature() {
    with_server_of(test_spec(), |host| {
        let skip = format!("Authorization: {SKIP}\r\n");
        let code = |action, region, body| unsigned(host, action, &skip, region, body)["Error"]["Code"].clone();
        assert_eq!(code("ExchangeToken", "", BODY), "MissingParameter", "the region");
        assert_eq!(code("ExchangeToken", REGION, "{}"), "MissingParameter", "the token");
        assert_eq!(code("DescribeNodes", REGION, "{}"), "AuthFailure.InvalidAuthorization", "this one is signed");
    });
}
