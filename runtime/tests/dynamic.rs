//! Actions chosen at run time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod form;

use block_on::block_on;
use form::{PrepareFlowsRequest, SERVICE};
use serde_json::json;
use tc3_runtime::dynamic::Entry;
use tc3_runtime::transport::in_process;
use tc3_runtime::{Client, ClientBuilder, Credentials, ErrorCode as _};

static ENTRY: Entry = Entry::of::<PrepareFlowsRequest>();

const REQUEST: &[u8] = br#"{"Agent": {"AppId": "a", "ProxyOperator": {"OpenId": "u"}},
    "FlowInfos": [{"FlowName": "f", "Mobiles": []}], "Switch": "NEW"}"#;

fn client(answer: &'static str) -> Client {
    ClientBuilder::new(&SERVICE)
        .credentials(Credentials::new("id", "key").unwrap())
        .transport(in_process(|_| http::Response::new(answer.into())))
        .build()
        .unwrap()
}

#[test]
fn requests_survive_decoding_and_encoding() {
    assert_eq!(ENTRY.info().name, "PrepareFlows");
    let expected: serde_json::Value = serde_json::from_slice(REQUEST).unwrap();
    assert_eq!(ENTRY.recode_request(REQUEST).unwrap(), expected);
    let error = ENTRY.recode_request(br#"{"FlowInfos": [{"Deadline": "x"}]}"#).unwrap_err().to_string();
    assert!(error.starts_with("FlowInfos[0].Deadline: expected an integer"), "{error}");
}

#[test]
fn answers_survive_with_their_envelope() {
    let answer = json!({"Response": {"ConfirmUrl": "u", "FlowInfos": [], "RequestId": "r"}});
    assert_eq!(ENTRY.recode_response(answer.to_string().as_bytes()).unwrap(), answer);
    let refusal = json!({"Response": {"Error": {"Code": "X", "Message": "m"}, "RequestId": "r"}});
    let error = ENTRY.recode_response(refusal.to_string().as_bytes()).unwrap_err();
    assert!(error.to_string().starts_with("PrepareFlows failed with X: m"), "{error}");
}

#[test]
fn violations_of_all_levels() {
    let lines: Vec<String> = ENTRY.violations(REQUEST).unwrap().iter().map(|violation| violation.to_string()).collect();
    assert_eq!(lines, ["Switch: `NEW` is no documented value, one of OPEN, CLOSE expected"]);
    assert_eq!(ENTRY.violations(b"{}").unwrap().len(), 3);
    assert!(ENTRY.violations(b"[]").is_err());
}

#[test]
fn calls_from_json_to_json() {
    let good = client(r#"{"Response": {"ConfirmUrl": "u", "RequestId": "r"}}"#);
    let answer = block_on(ENTRY.call(&good, REQUEST)).unwrap();
    assert_eq!(answer, json!({"ConfirmUrl": "u", "FlowInfos": [], "RequestId": "r"}));

    let refusing = client(r#"{"Response": {"Error": {"Code": "InternalError", "Message": "m"}}}"#);
    let error = block_on(ENTRY.call(&refusing, REQUEST)).unwrap_err();
    assert_eq!(error.code().unwrap().as_str(), "InternalError");

    let error = block_on(ENTRY.call(&good, b"{\"FlowInfos\": 1}")).unwrap_err();
    assert_eq!(error.to_string(), "PrepareFlows: FlowInfos: expected a list, found a number at line 1 column 15");
}
