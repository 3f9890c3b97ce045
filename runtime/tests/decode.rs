//! Converts JSON to generated structs and back: what is forgiven, what is refused, what is kept.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod essbasic;

use essbasic::{ApproverType, FlowInfo, Operator, PrepareFlowsRequest, PrepareFlowsResponse, ServiceSwitch};
use serde_json::json;
use tc3_runtime::{Binary, Member};

fn decoded(json: serde_json::Value) -> Result<PrepareFlowsResponse, String> {
    serde_json::from_value(json).map_err(|error| error.to_string())
}

/// Reads one value as it stands in a member.
fn value<T: Member>(json: &str) -> Result<T, String> {
    tc3_runtime::decode::strict(&mut serde_json::Deserializer::from_str(json)).map_err(|error| error.to_string())
}

#[test]
fn a_whole_response() {
    let response = decoded(json!({
        "ConfirmUrl": "https://a.b",
        "FlowInfos": [{"FlowName": "one", "Deadline": 1_700_000_000, "ApproverType": 1,
                       "Mobiles": ["13800138000"], "Nested": [{"FlowName": "inner"}]}],
        "Total": 1,
        "RequestId": "r-1",
    }))
    .unwrap();
    let flow = &response.flow_infos.as_ref().unwrap()[0];
    assert_eq!(response.confirm_url, "https://a.b");
    assert_eq!(flow.deadline, Some(1_700_000_000));
    assert_eq!(flow.approver_type, Some(ApproverType::Person));
    assert_eq!(flow.mobiles.as_deref(), Some(&["13800138000".to_owned()][..]));
    assert_eq!(flow.nested.as_ref().unwrap()[0].flow_name, "inner");
    assert_eq!((response.total, response.request_id.as_str()), (Some(1), "r-1"));
}

#[test]
fn null_missing_and_unknown_members_never_fail() {
    let empty = PrepareFlowsResponse::default();
    assert_eq!(decoded(json!({})), Ok(empty.clone()));
    let nulls = json!({"ConfirmUrl": null, "FlowInfos": null, "Total": null, "RequestId": null});
    assert_eq!(decoded(nulls), Ok(empty.clone()));
    assert_eq!(decoded(json!({"New": {"Deep": [1, {"x": null}]}})), Ok(empty.clone()));
    assert_eq!(decoded(json!(null)), Ok(empty));
    let items = decoded(json!({"FlowInfos": [null, {"FlowName": null}]})).unwrap();
    assert_eq!(items.flow_infos, Some(vec![FlowInfo::new(""), FlowInfo::new("")]));
}

/// The name with which serde_json hands over numbers in some builds.
#[test]
fn an_unknown_member_may_have_any_name() {
    let name = "$serde_json::private::Number";
    let response = decoded(json!({name: {"x": 1}, "FlowInfos": [{name: "1", "FlowName": "one"}, {name: 2}]})).unwrap();
    assert_eq!(response.flow_infos, Some(vec![FlowInfo::new("one"), FlowInfo::new("")]));
}

#[test]
fn of_a_repeated_member_the_last_one_counts() {
    let response: PrepareFlowsResponse =
        serde_json::from_str(r#"{"Total": 1, "ConfirmUrl": "a", "Total": 2}"#).unwrap();
    assert_eq!(response.total, Some(2));
}

#[test]
fn escaped_member_names_are_names_too() {
    let response: PrepareFlowsResponse = serde_json::from_str(r#"{"Tot\u0061l": 3}"#).unwrap();
    assert_eq!(response.total, Some(3));
}

#[test]
fn a_wrong_type_is_told_with_its_path_and_without_the_value() {
    let error = decoded(json!({"FlowInfos": [{}, {"Nested": [{"Mobiles": ["1", 13_800_138_000_i64]}]}]}));
    assert_eq!(error.unwrap_err(), "FlowInfos[1].Nested[0].Mobiles[1]: expected a string, found a number");
    let error = decoded(json!({"FlowInfos": [{"FlowName": {"secret": 1}}]})).unwrap_err();
    assert_eq!(error, "FlowInfos[0].FlowName: expected a string, found an object");
    let error = decoded(json!({"FlowInfos": "secret"})).unwrap_err();
    assert_eq!(error, "FlowInfos: expected a list, found a string");
    let error = decoded(json!({"FlowInfos": ["secret"]})).unwrap_err();
    assert_eq!(error, "FlowInfos[0]: expected a FlowInfo object, found a string");
    let error = decoded(json!({"FlowInfos": [{"ApproverType": "1"}]})).unwrap_err();
    assert_eq!(error, "FlowInfos[0].ApproverType: expected an integer of 64 bits, found a string");
}

#[test]
fn integers_may_be_written_as_whole_floats_but_not_as_text() {
    assert_eq!(value::<i64>("1.0"), Ok(1));
    assert_eq!(value::<i64>("-2e3"), Ok(-2000));
    assert_eq!(value::<u64>("18446744073709551615"), Ok(u64::MAX));
    assert_eq!(value::<f64>("3"), Ok(3.0));
    assert_eq!(value::<i64>("null"), Ok(0));
    for (json, found) in [
        ("1.5", "a fractional number"),
        ("\"1\"", "a string"),
        ("18446744073709551615", "a number"),
        ("1e300", "a number"),
        ("true", "a boolean"),
        ("[1]", "a list"),
    ] {
        let error = value::<i64>(json).unwrap_err();
        assert!(error.starts_with(&format!("expected an integer of 64 bits, found {found}")), "{json}: {error}");
    }
    assert!(value::<u64>("-1").unwrap_err().contains("found a negative number"));
    assert!(value::<bool>("1").unwrap_err().starts_with("expected a boolean, found a number"));
}

#[test]
fn hostile_nesting_is_an_error() {
    let text = r#"{"Nested":["#.repeat(100_000);
    assert!(serde_json::from_str::<FlowInfo>(&text).is_err());
    let text = format!("{{\"New\": {}", "[".repeat(100_000));
    assert!(serde_json::from_str::<FlowInfo>(&text).is_err());
}

#[test]
fn bytes_are_base64_text() {
    let binary: Binary = value("\"AAEC/w==\"").unwrap();
    assert_eq!(&*binary, [0, 1, 2, 255]);
    assert_eq!(serde_json::to_string(&binary).unwrap(), "\"AAEC/w==\"");
    assert_eq!(format!("{binary:?}"), "[4 bytes]");
    assert!(value::<Binary>("\"AAE\"").unwrap_err().starts_with("expected base64 text, found other text"));
    assert!(value::<Binary>("[0, 1]").is_err());
}

#[test]
fn enums_keep_what_they_do_not_know() {
    let unknown: ServiceSwitch = serde_json::from_str("\"PAUSE\"").unwrap();
    assert!(!unknown.is_known());
    assert_eq!(serde_json::to_string(&unknown).unwrap(), "\"PAUSE\"");
    let known: ServiceSwitch = serde_json::from_str("\"OPEN\"").unwrap();
    assert_eq!(known, ServiceSwitch::Open);
    assert_eq!(ServiceSwitch::from("OPEN"), ServiceSwitch::Open);
    let unknown: ApproverType = serde_json::from_str("7").unwrap();
    assert_eq!((unknown.is_known(), serde_json::to_string(&unknown).unwrap()), (false, "7".to_owned()));
    assert!(ApproverType::from(1).is_known());
}

#[test]
fn unknown_values_are_displayed_harmlessly_and_not_too_long() {
    let hostile = ServiceSwitch::from(format!("A\u{1b}[2J{}", "长".repeat(10_000)));
    let text = hostile.to_string();
    assert!(text.starts_with(r"A\u{1b}[2J长") && text.ends_with('…'), "{text}");
    assert!(text.chars().count() < 120);
    assert_eq!(hostile.as_str().chars().count(), 10_005, "as it came");
    assert_eq!(format!("{:>6}|", ServiceSwitch::Open), "  OPEN|");
}

#[test]
fn the_strict_door_names_what_was_meant() {
    assert_eq!(ServiceSwitch::parse("CLOSE").unwrap(), ServiceSwitch::Close);
    let error = ServiceSwitch::parse("OPNE").unwrap_err();
    assert_eq!(error.to_string(), "`OPNE` is not a value of ServiceSwitch; did you mean `OPEN`?");
    assert_eq!((error.value(), error.nearest()), ("OPNE", Some("OPEN")));
    assert_eq!(error.known(), ["OPEN", "CLOSE"]);
    let error = "TEST".parse::<ServiceSwitch>().unwrap_err();
    assert_eq!(error.to_string(), "`TEST` is not a value of ServiceSwitch; it has OPEN, CLOSE");
    assert_eq!(ApproverType::parse(2).unwrap_err().to_string(), "`2` is not a value of ApproverType; it has 0, 1");
    assert_eq!("1".parse::<ApproverType>().unwrap(), ApproverType::Person);
    assert!("one".parse::<ApproverType>().is_err());
    let error = ServiceSwitch::parse("").unwrap_err();
    assert_eq!(error.to_string(), "an empty text is not a value of ServiceSwitch; it has OPEN, CLOSE");
}

#[test]
fn requests_are_written_in_order_and_without_what_is_absent() {
    let mut flow = FlowInfo::new("租房");
    flow.approver_type = Some(ApproverType::Person);
    flow.mobiles = Some(Vec::new());
    let mut request = PrepareFlowsRequest::new(vec![flow]).jump_url("");
    request.attachment = Some(Binary::from(vec![255]));
    assert_eq!(
        serde_json::to_string(&request).unwrap(),
        r#"{"FlowInfos":[{"FlowName":"租房","Mobiles":[],"ApproverType":1}],"JumpUrl":"","Attachment":"/w=="}"#
    );
}

#[test]
fn debug_shows_what_is_there_and_redacts_what_is_sensitive() {
    let mut flow = FlowInfo::new("one");
    flow.mobiles = Some(vec!["13800138000".to_owned()]);
    let mut request = PrepareFlowsRequest::new(vec![flow]);
    request.agent = Some(Operator::app("app").into());
    assert_eq!(
        format!("{request:?}"),
        "PrepareFlowsRequest { Agent: Agent { AppId: \"app\" }, \
         FlowInfos: [FlowInfo { FlowName: \"one\", Mobiles: [redacted] }] }"
    );
}
