//! Tests answers that differ from their documentation: what is still read, what is left empty, and what is reported.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod essbasic;

use essbasic::{ApproverType, FlowInfo, PrepareFlowsRequest, PrepareFlowsResponse};
use http::{HeaderMap, StatusCode};
use tc3_runtime::response::{self, ReadOptions};
use tc3_runtime::{Action as _, Error, RawCode};

const OPTIONS: ReadOptions = ReadOptions { strict: false, max_decoded_bytes: 10_000_000 };

fn try_read(members: &[u8], options: ReadOptions) -> Result<PrepareFlowsResponse, Error<RawCode>> {
    let body = [b"{\"Response\": ", members, b"}"].concat();
    response::read(PrepareFlowsRequest::INFO, StatusCode::OK, &HeaderMap::new(), &body, options)
}

fn read(members: &str) -> PrepareFlowsResponse {
    try_read(members.as_bytes(), OPTIONS).unwrap()
}

/// What is told of an answer whose `ConfirmUrl` is there.
fn told(members: &str) -> Vec<String> {
    let response = read(&format!("{{\"ConfirmUrl\": \"u\", {members}}}"));
    response.metadata().mismatches().iter().map(ToString::to_string).collect()
}

#[test]
fn what_can_be_read_without_loss_is_read_and_not_told() {
    let response = read(
        r#"{"ConfirmUrl": "u", "Total": "23", "FlowInfos": {"FlowName": 7, "Deadline": 1.0, "ApproverType": "1", "Mobiles": "13800138000"}}"#,
    );
    let flow = &response.flow_infos.as_ref().unwrap()[0];
    assert_eq!(response.total, Some(23));
    assert_eq!((flow.flow_name.as_str(), flow.deadline), ("7", Some(1)));
    assert_eq!(flow.approver_type, Some(ApproverType::Person));
    assert_eq!(flow.mobiles.as_deref(), Some(&["13800138000".to_owned()][..]));
    assert!(response.metadata().mismatches().is_empty());
    assert_eq!(response.metadata().raw(), None);
}

#[test]
fn what_cannot_is_left_empty_and_told() {
    assert_eq!(
        told(r#""Total": 174.19"#),
        ["Total: expected an integer of 64 bits, found a fractional number (174.19)"]
    );
    assert_eq!(told(r#""Total": 2.14E-4"#).len(), 1);
    assert_eq!(told(r#""Total": "many""#), ["Total: expected an integer of 64 bits, found a string (\"many\")"]);
    assert_eq!(told(r#""Total": {"a": [1]}"#), ["Total: expected an integer of 64 bits, found an object"]);
    assert_eq!(told(r#""FlowInfos": [{"FlowName": [1]}]"#), ["FlowInfos[0].FlowName: expected a string, found a list"]);
    assert_eq!(told(r#""FlowInfos": 5"#), ["FlowInfos: expected a list, found a number"]);
    assert_eq!(read(r#"{"Total": {}}"#).total, None);
}

#[test]
fn the_rest_of_the_answer_is_kept() {
    let response = read(r#"{"ConfirmUrl": "u", "FlowInfos": [5, {"FlowName": "b"}], "Total": [], "RequestId": "r"}"#);
    assert_eq!(response.flow_infos, Some(vec![FlowInfo::new(""), FlowInfo::new("b")]));
    assert_eq!((response.total, &*response.request_id), (None, "r"));
    let paths: Vec<&str> = response.metadata().mismatches().iter().map(|mismatch| mismatch.path()).collect();
    assert_eq!(paths, ["FlowInfos[0]", "Total"]);
    assert!(response.metadata().raw().unwrap().contains("\"Total\": []"));
}

#[test]
fn what_is_always_there_and_is_not_is_told() {
    let absent = read(r#"{"Total": 1}"#);
    assert_eq!(absent.metadata().mismatches()[0].to_string(), "ConfirmUrl: expected a string, found nothing");
    let null = read(r#"{"ConfirmUrl": null}"#);
    assert_eq!(null.metadata().mismatches()[0].to_string(), "ConfirmUrl: expected a string, found null");
}

#[test]
fn values_of_sensitive_fields_are_never_told() {
    for answer in [
        r#"{"ConfirmUrl": ["secret"], "FlowInfos": [{"FlowName": "a", "Mobiles": [{"secret": 1}, true]}]}"#,
        // A struct as text holds the values of its fields.
        r#"{"ConfirmUrl": "u", "FlowInfos": "secret"}"#,
        r#"{"ConfirmUrl": "u", "FlowInfos": ["secret"]}"#,
    ] {
        let response = read(answer);
        assert!(!response.metadata().mismatches().is_empty());
        for mismatch in response.metadata().mismatches() {
            assert_eq!(mismatch.value(), None);
            assert!(!format!("{mismatch} {mismatch:?}").contains("secret"), "{mismatch:?}");
        }
        assert!(!format!("{response:?} {:?}", response.metadata()).contains("secret"));
    }
}

#[test]
fn of_a_repeated_member_a_misfit_counts_if_it_is_the_last() {
    let response = read(r#"{"ConfirmUrl": "u", "ConfirmUrl": [], "Total": 1, "Total": "x"}"#);
    assert_eq!((&*response.confirm_url, response.total), ("", None));
    assert_eq!(response.metadata().mismatches().len(), 2);
}

#[test]
fn strict_answers_make_it_an_error() {
    let options = ReadOptions { strict: true, ..OPTIONS };
    let error = try_read(br#"{"ConfirmUrl": "u", "Total": "23", "RequestId": "r"}"#, options).unwrap_err();
    let text = "PrepareFlows: Total: expected an integer of 64 bits, found a string (request id r)";
    assert_eq!(error.to_string(), text);
    assert!(try_read(br#"{"Total": 1}"#, options).is_err());
}

#[test]
fn ill_formed_text_is_read_with_replacement_characters() {
    let lone =
        read(r#"{"ConfirmUrl": "a\ud800b", "N\udc00": "\ud83d", "FlowInfos": [{"FlowName": "\ud83d\ude00\\ud800"}]}"#);
    assert_eq!(lone.confirm_url, "a\u{fffd}b");
    assert_eq!(lone.flow_infos.as_ref().unwrap()[0].flow_name, "\u{1f600}\\ud800");
    let bytes = try_read(b"{\"ConfirmUrl\": \"a\xffb\"}", OPTIONS).unwrap();
    assert_eq!(bytes.confirm_url, "a\u{fffd}b");
    let refusal = r#"{"Error": {"Code": "InternalError", "Message": "a\ud800b"}, "RequestId": "r"}"#;
    let refusal = try_read(refusal.as_bytes(), OPTIONS).unwrap_err();
    assert!(refusal.to_string().contains("a\u{fffd}b"), "{refusal}");
}

#[test]
fn many_mismatches_are_counted() {
    let items = vec!["5"; 250].join(", ");
    let response = read(&format!("{{\"ConfirmUrl\": \"u\", \"FlowInfos\": [{items}]}}"));
    assert_eq!(response.metadata().mismatches().len(), 100);
    assert_eq!(response.metadata().mismatches_not_kept(), 150);
}

#[test]
fn an_answer_that_would_take_too_much_memory_is_an_error() {
    let items = vec!["{}"; 100_000].join(",");
    let error = try_read(format!("{{\"FlowInfos\": [{items}]}}").as_bytes(), OPTIONS).unwrap_err();
    assert!(error.to_string().contains("needs more memory than allowed"), "{error}");
}

/// One member of each kind.
#[non_exhaustive]
pub struct Readings {
    whole: Option<i64>,
    count: Option<u64>,
    share: Option<f64>,
    open: Option<bool>,
    text: Option<String>,
    numbers: Vec<i64>,
    _metadata: tc3_runtime::ResponseMetadata,
}

tc3_runtime::response! {
    Readings {
        0 whole: Option "Whole";
        1 count: Option "Count";
        2 share: Option "Share";
        3 open: Option "Open";
        4 text: Option "Text";
        5 numbers: "Numbers";
    }
}

#[test]
fn every_kind_is_read_from_every_other_that_holds_the_same() {
    for (answer, read, mismatches) in [
        (r#""Whole": "23""#, "Whole: 23", 0),
        (r#""Whole": "-1.0""#, "Whole: -1", 0),
        (r#""Whole": 1e3"#, "Whole: 1000", 0),
        (r#""Whole": 174.19"#, "", 1),
        (r#""Whole": 2.14E-4"#, "", 1),
        (r#""Whole": 99999999999999999999"#, "", 1),
        (r#""Whole": true"#, "", 1),
        (r#""Count": "23""#, "Count: 23", 0),
        (r#""Count": 18446744073709551615"#, "Count: 18446744073709551615", 0),
        (r#""Count": -1"#, "", 1),
        (r#""Share": "174.19""#, "Share: 174.19", 0),
        (r#""Share": 3"#, "Share: 3.0", 0),
        (r#""Share": "much""#, "", 1),
        (r#""Open": 0"#, "Open: false", 0),
        (r#""Open": 1"#, "Open: true", 0),
        (r#""Open": "true""#, "Open: true", 0),
        (r#""Open": "False""#, "Open: false", 0),
        (r#""Open": 2"#, "", 1),
        (r#""Open": "perhaps""#, "", 1),
        (r#""Text": 23"#, "Text: \"23\"", 0),
        (r#""Text": 174.19"#, "Text: \"174.19\"", 0),
        (r#""Text": false"#, "Text: \"false\"", 0),
        (r#""Text": {"a": 1}"#, "", 1),
        (r#""Numbers": 5"#, "Numbers: [5]", 0),
        (r#""Numbers": "5""#, "Numbers: [5]", 0),
        (r#""Numbers": ["5", 6.0]"#, "Numbers: [5, 6]", 0),
        (r#""Numbers": {"a": 1}"#, "", 1),
    ] {
        let body = format!("{{\"Response\": {{{answer}}}}}");
        let info = PrepareFlowsRequest::INFO;
        let response: Readings =
            response::read(info, StatusCode::OK, &HeaderMap::new(), body.as_bytes(), OPTIONS).unwrap();
        let numbers = if response.numbers.is_empty() { "Numbers: []" } else { "" };
        let shown = format!("{response:?}").replace(numbers, "").replace("Readings", "");
        let shown = shown.trim_matches(|character: char| matches!(character, ' ' | '{' | '}' | ','));
        assert_eq!((shown, response.metadata().mismatches().len()), (read, mismatches), "{answer}");
    }
}
