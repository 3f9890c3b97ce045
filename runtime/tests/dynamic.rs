//! Tests actions chosen at run time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod essbasic;
pub mod probe;

use block_on::block_on;
use essbasic::{PrepareFlowsRequest, SERVICE};
use serde_json::json;
use tc3_runtime::dynamic::Entry;
use tc3_runtime::transport::in_process;
use tc3_runtime::{Client, ClientBuilder, Credentials, Error, ErrorCode as _, ValidationMode};

static ENTRY: Entry = Entry::of::<PrepareFlowsRequest>();

const REQUEST: &[u8] = br#"{"Agent": {"AppId": "a", "ProxyOperator": {"OpenId": "u"}},
    "FlowInfos": [{"FlowName": "f", "Mobiles": []}], "Switch": "NEW"}"#;

fn client(answer: &'static str) -> Client {
    ClientBuilder::new(SERVICE)
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

fn lines(entry: &Entry, json: &str) -> Vec<String> {
    entry.violations(json.as_bytes()).unwrap().iter().map(ToString::to_string).collect()
}

#[test]
fn violations_of_all_levels() {
    assert_eq!(
        lines(&ENTRY, std::str::from_utf8(REQUEST).unwrap()),
        ["Switch: `NEW` is not a documented value, one of OPEN, CLOSE expected"]
    );
    assert_eq!(
        lines(&ENTRY, "{}"),
        [
            "Agent.AppId: missing; this action needs it from the operator",
            "Agent.ProxyOperator.OpenId: missing; this action needs it from the operator",
            "FlowInfos: missing; required",
        ]
    );
    assert!(ENTRY.violations(b"[]").is_err());
}

#[test]
fn calls_from_json_to_json() {
    let good = client(r#"{"Response": {"ConfirmUrl": "u", "RequestId": "r"}}"#);
    let answer = block_on(ENTRY.call(&good, REQUEST)).unwrap();
    assert_eq!(answer, json!({"ConfirmUrl": "u", "RequestId": "r"}));

    let refusing = client(r#"{"Response": {"Error": {"Code": "InternalError", "Message": "m"}}}"#);
    let error = block_on(ENTRY.call(&refusing, REQUEST)).unwrap_err();
    assert_eq!(error.code().unwrap().as_str(), "InternalError");

    let error = block_on(ENTRY.call(&good, b"{\"FlowInfos\": 1}")).unwrap_err();
    assert_eq!(error.to_string(), "PrepareFlows: FlowInfos: expected a list, found a number at line 1 column 15");
}

const PROBE: Entry = Entry::of::<probe::Probe>();

#[test]
fn required_members_that_the_json_lacks_are_noticed_whatever_their_type() {
    let whole = r#"{"Count": 0, "Kind": 0, "Flow": {"FlowName": "f"}, "Probes": []}"#;
    // An empty list counts as missing.
    assert_eq!(lines(&PROBE, whole), ["Probes: missing; required"]);
    let all = ["Probes", "Count", "Kind", "Flow"].map(|name| format!("{name}: missing; required"));
    assert_eq!(lines(&PROBE, "{}"), all);
    assert_eq!(lines(&PROBE, r#"{"Count": null, "Kind": null, "Flow": null, "Probes": null}"#), all);
    let partly = whole.replace("[]", &format!(r#"[{whole}, {{"Count": 1, "Flow": {{}}, "Probes": [null]}}]"#));
    let whole_inside = "Probes[0].Probes: missing; required".to_owned();
    let inside = ["Probes[0].Probes", "Kind", "Probes[0].Count", "Probes[0].Kind", "Probes[0].Flow"];
    let mut expected = vec!["Probes[1].Flow.FlowName: missing; required".to_owned()];
    expected.insert(0, whole_inside);
    expected.extend(inside.map(|path| format!("Probes[1].{path}: missing; required")));
    let mut found = lines(&PROBE, &partly);
    // What is said of the empty struct in the place of null.
    found.retain(|line| !line.contains("Probes[0].Flow.FlowName"));
    assert_eq!(found, expected);
}

#[test]
fn a_call_that_lacks_a_required_member_is_not_sent_unless_validation_is_off() {
    let client = client(r#"{"Response": {"ConfirmUrl": "u", "RequestId": "r"}}"#);
    let json = br#"{"Kind": 0, "Flow": {"FlowName": "longer than ten"}, "Probes": []}"#;
    let error = block_on(PROBE.call(&client, json)).unwrap_err();
    assert!(matches!(error, Error::Validation(_)));
    let lines = "Probe was not sent:\n  Flow.FlowName: 15 characters, at most 10 allowed\n  Probes: missing; required\n  Count: missing; required";
    assert_eq!(error.to_string(), lines);
    let unchecked = client.with_validation(ValidationMode::Off);
    assert_eq!(block_on(PROBE.call(&unchecked, json)).unwrap()["ConfirmUrl"], "u");
}
