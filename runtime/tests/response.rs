//! Reading answers: good ones, refusals, and everything that something in between may send.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod form;

use form::PrepareFlowsResponse;
use http::{HeaderMap, HeaderValue, StatusCode};
use tc3_runtime::error::DecodeErrorKind;
use tc3_runtime::{Action, DecodeError, Error, ErrorCode as _, RawCode, RetryClass, response};

type Outcome = Result<PrepareFlowsResponse, Error<RawCode>>;

fn read_with(status: u16, headers: &[(&'static str, &'static str)], body: &[u8]) -> Outcome {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, HeaderValue::from_static(value));
    }
    let info = form::PrepareFlowsRequest::INFO;
    response::read(info, StatusCode::from_u16(status).unwrap(), &map, body)
}

fn read(body: &str) -> Outcome {
    read_with(200, &[("content-type", "application/json")], body.as_bytes())
}

fn misread(outcome: Outcome) -> DecodeError {
    match outcome {
        Err(Error::Decode(error)) => error,
        other => panic!("{other:?}"),
    }
}

const REFUSAL: &str = r#"{"Response": {"Error": {"Code": "InvalidParameter.ParamError", "Message": "参数错误。"},
    "RequestId": "r-1"}}"#;

#[test]
fn a_good_answer() {
    let response = read(r#"{"Response": {"ConfirmUrl": "u", "New": [1], "Error": null, "RequestId": "r-1"}}"#);
    let response = response.unwrap();
    assert_eq!((response.confirm_url.as_str(), response.request_id.as_str()), ("u", "r-1"));
}

#[test]
fn a_refusal_names_action_code_message_id_and_link() {
    let error = read(REFUSAL).unwrap_err();
    assert_eq!(
        error.to_string(),
        "PrepareFlows failed with InvalidParameter.ParamError: 参数错误。 (request id r-1; \
         https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=PrepareFlows)"
    );
    assert_eq!(error.action(), Some("PrepareFlows"));
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(error.code().unwrap().as_str(), "InvalidParameter.ParamError");
    assert!(!error.is_retryable() && !error.is_throttled() && !error.is_timeout());
    assert!(std::error::Error::source(&error).is_none());
}

#[test]
fn with_the_codes_of_the_service_a_refusal_knows_its_remedy() {
    let error: form::Error = read(REFUSAL).unwrap_err().with_codes();
    let Error::Service(refusal) = &error else { panic!("{error:?}") };
    assert_eq!(*refusal.code(), form::ErrorCode::InvalidParameterParamError);
    assert_eq!(refusal.meaning(), Some("A parameter is wrong."));
    assert_eq!(refusal.remedy(), Some("Compare the request with the documentation."));
    assert_eq!(refusal.message(), "参数错误。");
    assert!(refusal.is_documented());
}

#[test]
fn a_refusal_wins_over_the_http_status() {
    let error = read_with(500, &[], REFUSAL.as_bytes()).unwrap_err();
    assert!(matches!(error, Error::Service(_)), "{error:?}");
}

#[test]
fn throttling_is_known_by_its_prefix() {
    let body = REFUSAL.replace("InvalidParameter.ParamError", "RequestLimitExceeded.UinLimitExceeded");
    let error = read(&body).unwrap_err();
    assert!(error.is_throttled() && error.is_retryable());
    assert_eq!(RetryClass::of_code("RequestLimitExceededX"), RetryClass::Never);
    assert_eq!(RetryClass::of_code("InternalError.DbRead"), RetryClass::Safe);
    assert_eq!(RetryClass::of_code("ServiceUnavailable"), RetryClass::Safe);
}

#[test]
fn an_internal_error_of_an_action_that_must_not_be_repeated_is_not_retryable() {
    let error = read(&REFUSAL.replace("InvalidParameter.ParamError", "InternalError")).unwrap_err();
    assert!(!error.is_retryable());
}

#[test]
fn html_from_a_gateway_is_shown_shortly_and_harmlessly() {
    let page = format!("<html>\r\n\u{1b}[31m502</html>{}", "x".repeat(1000));
    let error = misread(read_with(502, &[("content-type", "text/html")], page.as_bytes()));
    let text = error.to_string();
    assert_eq!((error.kind(), error.status()), (DecodeErrorKind::Status, 502));
    assert!(text.starts_with("PrepareFlows: HTTP status 502 Bad Gateway without an error of the service"), "{text}");
    assert!(text.contains(r"text/html: <html>\r\n\u{1b}[31m502</html>xxx"), "{text}");
    assert!(text.len() < 400 && text.ends_with('…'), "{text}");
}

#[test]
fn a_good_status_with_html_is_no_json() {
    let error = misread(read_with(200, &[("content-type", "text/html")], b"<html>login</html>"));
    assert_eq!(error.kind(), DecodeErrorKind::NotJson);
    assert_eq!(error.to_string(), "PrepareFlows: the answer is no JSON but text/html: <html>login</html>");
    let error = misread(read_with(200, &[], b""));
    assert_eq!(error.to_string(), "PrepareFlows: the answer is no JSON but empty");
    let error = misread(read_with(200, &[("content-encoding", "gzip")], b"\x1f\x8b\x08"));
    assert!(error.to_string().ends_with("of no stated type, encoded as gzip"), "{error}");
}

#[test]
fn cut_json_shows_no_content_but_keeps_the_request_id() {
    let error = misread(read(r#"{"Response": {"RequestId": "r-2", "ConfirmUrl": "https://secr"#));
    assert_eq!(error.kind(), DecodeErrorKind::Truncated);
    assert_eq!(
        error.to_string(),
        "PrepareFlows: the answer is JSON that ends too early, after 61 bytes (request id r-2)"
    );
    assert_eq!(error.request_id(), Some("r-2"));
}

#[test]
fn broken_json_is_not_shown_either() {
    let error = misread(read(r#"{"Response": {"ConfirmUrl": secret}}"#));
    assert_eq!(error.kind(), DecodeErrorKind::NotJson);
    assert!(error.to_string().contains("the answer is broken JSON: expected value at line 1"), "{error}");
    let error = misread(read(&format!("{REFUSAL} trailing")));
    assert_eq!(error.kind(), DecodeErrorKind::NotJson);
}

#[test]
fn json_without_an_envelope() {
    for body in
        ["{}", "[1, 2]", "1", "-1", "1.5", "\"text\"", "null", "true", r#"{"Response": null}"#, r#"{"Response": []}"#]
    {
        let error = misread(read(body));
        assert_eq!(error.kind(), DecodeErrorKind::Envelope, "{body}");
        assert!(error.to_string().contains("no Response object"), "{error}");
    }
    let error = misread(read_with(404, &[], b"{\"message\": \"no route\"}"));
    assert_eq!(error.kind(), DecodeErrorKind::Status);
}

#[test]
fn a_wrong_type_keeps_path_and_request_id() {
    let error = misread(read(r#"{"Response": {"FlowInfos": [{"FlowName": 42}], "RequestId": "r-3"}}"#));
    assert_eq!(error.kind(), DecodeErrorKind::Member);
    assert_eq!(error.path(), Some("FlowInfos[0].FlowName"));
    assert_eq!(
        error.to_string(),
        "PrepareFlows: FlowInfos[0].FlowName: expected a string, found a number (request id r-3)"
    );
    let error = misread(read(r#"{"Response": {"Error": "no", "RequestId": "r-4"}}"#));
    assert_eq!((error.path(), error.request_id()), (Some("Error"), Some("r-4")));
    let error = misread(read(r#"{"Response": {"Error": {"Message": "no"}, "RequestId": "r-5"}}"#));
    assert_eq!(error.kind(), DecodeErrorKind::Envelope);
}

#[test]
fn the_request_id_may_come_in_a_header() {
    let error = misread(read_with(503, &[("x-tc-requestid", "r-6")], b""));
    assert_eq!(error.request_id(), Some("r-6"));
}

#[test]
fn a_status_without_error_is_no_success() {
    let error = misread(read_with(500, &[], br#"{"Response": {"RequestId": "r-7"}}"#));
    assert_eq!((error.kind(), error.request_id()), (DecodeErrorKind::Status, Some("r-7")));
}

/// Every cut of a good answer is an error, and no cut is a panic.
#[test]
fn every_cut_is_an_error() {
    let body = r#"{"Response": {"ConfirmUrl": "é\u00e9", "FlowInfos": [{"Deadline": 1.5e1}], "RequestId": "r"}}"#;
    assert!(read(body).is_ok());
    for end in 0..body.len() {
        misread(read_with(200, &[], &body.as_bytes()[..end]));
    }
}

#[test]
fn errors_are_small() {
    assert!(size_of::<form::Error>() <= 24, "{}", size_of::<form::Error>());
}
