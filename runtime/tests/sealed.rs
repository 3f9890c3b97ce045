//! Tests calls that are carried encrypted by another one: whose errors they are, which ids they have, what they name.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use block_on::block_on;
use calls::{Outcome, builder, scripted};
use essbasic::{Agent, ErrorCode, FlowInfo, Operator, PrepareFlowsRequest, SERVICE};
use serde_json::json;
use tc3_runtime::encryption::{Encrypted, EncryptionKeys, Envelope};
use tc3_runtime::error::DecodeErrorKind;
use tc3_runtime::{ActionInfo, Binary, CallOptions, Client, Error, RetryPolicy};

static CARRIER: ActionInfo = ActionInfo::of(SERVICE, "CarryEncrypted");

static ENVELOPE: Envelope = Envelope {
    info: &CARRIER,
    action: "RequestAction",
    application: Some(("ApplicationId", &["Agent", "AppId"])),
    iv: "IV",
    data: "EncryptedData",
    signature: "EncryptionSignature",
};

fn keys() -> EncryptionKeys {
    EncryptionKeys::aes("AES-CBC-Key-1234", "AES-HMAC-Key-123").unwrap()
}

/// An answer that carries this one.
fn sealed(plain: &[u8]) -> String {
    let sealed = keys().seal(plain).unwrap();
    let (iv, data, signature) = (sealed.iv, sealed.encrypted_data, sealed.signature);
    json!({"IV": iv, "EncryptedData": data, "EncryptionSignature": signature, "RequestId": "r-outer"}).to_string()
}

fn request() -> PrepareFlowsRequest {
    PrepareFlowsRequest::new(vec![FlowInfo::new("a flow")])
}

fn call(client: &Client, request: &PrepareFlowsRequest) -> Outcome {
    let operator = Operator::app("app").user("user");
    let agent = Agent::from(operator);
    let (client, keys) = (client.with_retry(RetryPolicy::off()), keys());
    block_on(Encrypted::<ErrorCode>::new(&client, Some(&agent), &ENVELOPE, &keys).call(request))
}

/// What a call brings whose answer is this one.
fn answered(answer: &str) -> Outcome {
    let (script, time) = scripted();
    call(&builder(&script.answer(answer), &time).build().unwrap(), &request())
}

#[test]
fn an_answer_without_a_request_id_has_that_of_the_one_that_carries_it() {
    assert_eq!(answered(&sealed(b"{\"ConfirmUrl\": \"u\"}")).unwrap().request_id, "r-outer");
    for plain in [&b"{\"Error\": {\"Code\": \"X.Y\", \"Message\": \"m\"}}"[..], b"not JSON", b"\xff"] {
        assert_eq!(answered(&sealed(plain)).unwrap_err().request_id(), Some("r-outer"));
    }
    let own = br#"{"Error": {"Code": "X.Y", "Message": "m"}, "RequestId": "r-inner"}"#;
    assert_eq!(answered(&sealed(own)).unwrap_err().request_id(), Some("r-inner"));
}

#[test]
fn a_request_id_that_repeats_a_key_is_not_taken_from_within() {
    let answer = sealed(br#"{"ConfirmUrl": "u", "RequestId": "r-AKIDEXAMPLE"}"#);
    assert_eq!(answered(&answer).unwrap().request_id, "r-outer");
    let refused = sealed(br#"{"Error": {"Code": "X.Y", "Message": "m"}, "RequestId": "r-AKIDEXAMPLE"}"#);
    assert_eq!(answered(&refused).unwrap_err().request_id(), Some("r-outer"));
}

/// Of an answer only what was encrypted is read.
#[test]
fn what_stands_beside_the_encrypted_members_is_not_built() {
    let nested = format!("{}0{}", "[".repeat(1000), "]".repeat(1000));
    let answer = sealed(format!(r#"{{"ConfirmUrl": "u", "Unknown": {nested}}}"#).as_bytes());
    let answer = answer.replacen('{', &format!("{{\"Unknown\": {nested}, "), 1);
    assert_eq!(answered(&answer).unwrap().confirm_url, "u");
}

#[test]
fn an_answer_that_is_not_authentic_is_told_from_one_that_is_none() {
    let kind = |answer: &str| match answered(answer) {
        Err(Error::Decode(error)) => error.kind(),
        other => panic!("{other:?}"),
    };
    let forged = sealed(b"{}").replace("\"IV\":\"", "\"IV\":\"AAAA");
    assert_eq!(kind(&forged), DecodeErrorKind::NotAuthentic);
    assert_eq!(kind("{}"), DecodeErrorKind::NotAuthentic);
    assert_eq!(kind(&sealed(b"not JSON")), DecodeErrorKind::NotJson);
    assert_eq!(kind(&sealed(b"\xff")), DecodeErrorKind::NotJson);
}

/// Base64 of what was encrypted is a third longer than the request.
#[test]
fn a_body_that_is_too_large_once_it_is_encrypted_is_one_of_the_action_that_was_called() {
    let (script, time) = scripted();
    let large = request().attachment(Binary::from(vec![7; 6_000_000]));
    let error = call(&builder(&script, &time).build().unwrap(), &large).unwrap_err();
    assert!(error.to_string().starts_with("PrepareFlows was not sent:"), "{error}");
    assert_eq!((error.violations().len(), script.sent().len()), (1, 0));
}

#[test]
fn the_application_is_that_of_the_operator_that_is_sent() {
    let beside = CallOptions::new().member("Agent", json!({"AppId": "beside", "ProxyOperator": {"OpenId": "user"}}));
    for request in [request(), request().agent(Agent::new("own"))] {
        let (script, time) = scripted();
        let script = script.answer(&sealed(b"{\"ConfirmUrl\": \"u\"}"));
        let client = builder(&script, &time).build().unwrap().with(&beside);
        call(&client, &request).unwrap();
        assert_eq!(script.sent()[0].json()["ApplicationId"], "beside");
    }
    let (script, time) = scripted();
    let nobody = CallOptions::new().member("Agent", json!({}));
    let client = builder(&script, &time).build().unwrap().with(&nobody);
    let error = call(&client, &request()).unwrap_err().to_string();
    assert!(error.ends_with("set Agent.AppId"), "{error}");
}
