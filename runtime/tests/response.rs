//! Reads answers: good ones, refusals, and everything that an intermediary may send.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod essbasic;

use essbasic::PrepareFlowsResponse;
use http::{HeaderMap, HeaderValue, StatusCode};
use tc3_runtime::error::DecodeErrorKind;
use tc3_runtime::response::ReadOptions;
use tc3_runtime::{Action, DecodeError, Error, ErrorCode as _, RawCode, RetryClass, response};

type Outcome = Result<PrepareFlowsResponse, Error<RawCode>>;

fn read_with(status: u16, headers: &[(&'static str, &'static str)], body: &[u8]) -> Outcome {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, HeaderValue::from_static(value));
    }
    let info = essbasic::PrepareFlowsRequest::INFO;
    response::read(info, StatusCode::from_u16(status).unwrap(), &map, body, LENIENT)
}

const LENIENT: ReadOptions = ReadOptions { strict: false, max_decoded_bytes: 1_000_000 };

fn read_strictly(body: &str) -> Outcome {
    let options = ReadOptions { strict: true, ..LENIENT };
    response::read(essbasic::PrepareFlowsRequest::INFO, StatusCode::OK, &HeaderMap::new(), body.as_bytes(), options)
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
    let error: essbasic::Error = read(REFUSAL).unwrap_err().with_codes();
    let Error::Service(refusal) = &error else { panic!("{error:?}") };
    assert_eq!(*refusal.code(), essbasic::ErrorCode::InvalidParameterParamError);
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
fn of_a_gateway_s_page_the_type_and_the_size_are_shown_and_its_beginning_to_those_who_ask() {
    let page = format!("<html>\r\n\u{1b}[31m502</html>{}", "x".repeat(1000));
    let error = misread(read_with(502, &[("content-type", "text/html")], page.as_bytes()));
    let text = error.to_string();
    assert_eq!((error.kind(), error.status()), (DecodeErrorKind::Status, 502));
    assert!(text.starts_with("PrepareFlows: HTTP status 502 Bad Gateway without an error of the service"), "{text}");
    assert!(text.ends_with("the body is 1023 bytes of text/html"), "{text}");
    let excerpt = error.excerpt().unwrap();
    assert!(excerpt.starts_with(r"<html>\r\n\u{1b}[31m502</html>xxx"), "{excerpt}");
    assert!(excerpt.len() < 600 && excerpt.ends_with('…'), "{excerpt}");
}

#[test]
fn a_good_status_with_html_is_no_json() {
    let error = misread(read_with(200, &[("content-type", "text/html")], b"<html>login</html>"));
    assert_eq!(error.kind(), DecodeErrorKind::NotJson);
    assert_eq!(error.to_string(), "PrepareFlows: the answer is not JSON but 18 bytes of text/html");
    let error = misread(read_with(200, &[], b""));
    assert_eq!(error.to_string(), "PrepareFlows: the answer is empty");
    let error = misread(read_with(200, &[("content-encoding", "gzip")], b"\x1f\x8b\x08"));
    assert!(error.to_string().ends_with("no stated type, encoded as gzip"), "{error}");
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
    let answer = r#"{"Response": {"ConfirmUrl": "u", "FlowInfos": [{"FlowName": 42}], "RequestId": "r-3"}}"#;
    let error = misread(read_strictly(answer));
    assert_eq!(error.kind(), DecodeErrorKind::Member);
    assert_eq!(error.path(), Some("FlowInfos[0].FlowName"));
    assert_eq!(
        error.to_string(),
        "PrepareFlows: FlowInfos[0].FlowName: expected a string, found a number (request id r-3)"
    );
    let error = misread(read(r#"{"Response": {"Error": "no", "RequestId": "r-4"}}"#));
    assert_eq!((error.path(), error.request_id()), (Some("Error"), Some("r-4")));
    assert_eq!(
        error.to_string(),
        "PrepareFlows: Error: expected an object with Code and Message, found something else (request id r-4)"
    );
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
    let error = misread(read_with(206, &[], br#"{"Response": {"ConfirmUrl": "u"}}"#));
    assert_eq!(
        error.to_string(),
        "PrepareFlows: the answer has no error but HTTP status 206 Partial Content, where services answer with 200"
    );
}

#[test]
fn a_redirect_names_its_target_without_what_may_be_secret() {
    let location = "https://user:hunter2@login.example/sso?ticket=hunter2";
    let error = misread(read_with(302, &[("location", location)], b""));
    assert_eq!(
        error.to_string(),
        "PrepareFlows: HTTP status 302 Found without an error of the service, a redirect to \
         login.example, which is not followed; the body is empty"
    );
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let response = read("\u{feff}{\"Response\": {\"ConfirmUrl\": \"u\"}}").unwrap();
    assert_eq!(response.confirm_url, "u");
}

/// Whatever it looks like, whatever type it states, and wherever it was cut.
#[test]
fn nothing_is_shown_of_a_body() {
    for body in [
        "\u{feff}{\"Name\": \"PERSONAL\"",
        ")]}',\n{\"Name\": \"PERSONAL\"}",
        "\"PERSONAL",
        "for(;;);{\"Name\": \"PERSONAL\"}",
        "callback(\"PERSONAL\")",
        "<html><script>var data = {\"Name\": \"PERSONAL\"}",
        "<html>You sent PERSONAL</html>",
        "blocked: X-TC-Token: PERSONAL",
        "PERSONAL",
    ] {
        for content_type in ["application/json", "text/html", "text/plain; charset=utf-8", "PERSONAL/PERSONAL"] {
            for status in [200, 201, 302, 400, 502] {
                let headers =
                    [("content-type", content_type), ("location", "/PERSONAL"), ("content-encoding", "PERSONAL")];
                for headers in [&headers[..1], &headers[..2], &headers] {
                    let error = misread(read_with(status, headers, body.as_bytes()));
                    assert!(!format!("{error} {error:?}").contains("PERSONAL"), "{content_type}: {error}");
                    assert!(error.excerpt().unwrap().contains("PERSONAL"));
                }
            }
        }
    }
    let error = misread(read_with(502, &[("content-type", "application/json")], b"PERSONAL"));
    assert_eq!(
        error.to_string(),
        "PrepareFlows: HTTP status 502 Bad Gateway without an error of the service; \
         the body is 8 bytes of application/json"
    );
}

#[test]
fn odd_side_members_do_not_spoil_a_call_that_was_carried_out() {
    for warning in ["1", "true", "{\"Text\": \"x\"}", "[1]", "null", "\"\\ud800\""] {
        let body = format!("{{\"Response\": {{\"ConfirmUrl\": \"u\", \"DeprecatedWarning\": {warning}}}}}");
        assert_eq!(read(&body).unwrap().confirm_url, "u", "{warning}");
    }
    for (id, kept) in [("42", "42"), ("null", ""), ("{}", ""), ("[\"r\"]", ""), ("\"r\"", "r")] {
        let body = format!("{{\"Response\": {{\"RequestId\": {id}, \"ConfirmUrl\": \"u\"}}}}");
        let response = read(&body).unwrap();
        assert_eq!((response.confirm_url.as_str(), response.request_id.as_str()), ("u", kept), "{id}");
    }
}

#[test]
fn a_refusal_keeps_its_code_whatever_its_message_is() {
    for (message, text) in [("42", "42"), ("null", ""), ("{\"en\": \"no\"}", ""), ("[]", "")] {
        let error = read(&format!("{{\"Response\": {{\"Error\": {{\"Message\": {message}, \"Code\": \"X.Y\"}}}}}}"));
        let Err(Error::Service(refusal)) = error else { panic!("{error:?}") };
        assert_eq!((refusal.code().as_str(), refusal.message()), ("X.Y", text));
        assert_eq!((refusal.action(), refusal.retry()), ("PrepareFlows", RetryClass::Never));
    }
}

#[test]
fn the_request_id_is_found_wherever_it_stands() {
    for body in [
        r#"{"Response": {"Error": {"Code": "X", "Message": "m"}}, "RequestId": "r-8"}"#,
        r#"{"RequestId": "r-8", "Response": {"Error": {"Code": "X", "Message": "m", "RequestId": "inner"}}}"#,
        r#"{"Response": {"Error": {"Code": "X", "RequestId": "r-8"}, "RequestId": ""}}"#,
    ] {
        assert_eq!(read(body).unwrap_err().request_id(), Some("r-8"), "{body}");
    }
    let response = read(r#"{"Response": {"ConfirmUrl": "u"}, "RequestId": "r-9"}"#).unwrap();
    assert_eq!(response.request_id, "r-9");
    let response = read_with(200, &[("x-tc-requestid", "r-10")], br#"{"Response": {"ConfirmUrl": "u"}}"#).unwrap();
    assert_eq!((response.confirm_url.as_str(), response.request_id.as_str()), ("u", "r-10"));
    let body = br#"{"Response": {"RequestId": "own"}}"#;
    assert_eq!(read_with(200, &[("x-tc-requestid", "other")], body).unwrap().request_id, "own");
}

#[test]
fn what_the_vendor_wrote_is_displayed_harmlessly_and_not_too_long() {
    let long = "长".repeat(10_000);
    let body = serde_json::json!({"Response": {
        "Error": {"Code": format!("X\u{1b}[2J{long}"), "Message": format!("a\nb\u{202e}c{long}")},
        "RequestId": format!("r\n{long}"),
    }});
    let error = read(&body.to_string()).unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with(r"PrepareFlows failed with X\u{1b}[2J长"), "{text}");
    assert!(text.contains(r"a\nb\u{202e}c长") && text.contains(r"(request id r\n长"), "{text}");
    assert!(text.chars().count() < 1000 && !text.chars().any(char::is_control), "{text}");
    let own: essbasic::Error = read(&body.to_string()).unwrap_err().with_codes();
    for debug in [format!("{error:?}"), format!("{error:#?}"), format!("{own:?}")] {
        assert!(debug.contains(r"X\u{1b}[2J长") && debug.contains(r"a\nb\u{202e}c长"), "{debug}");
        assert!(debug.chars().count() < 1000 && !debug.contains(['\u{1b}', '\u{202e}']), "{debug}");
    }
    for shown in [error.code().unwrap().to_string(), own.code().unwrap().to_string()] {
        assert!(shown.starts_with(r"X\u{1b}[2J长") && shown.chars().count() < 120, "{shown}");
    }
    assert!(format!("{:?}", error.code().unwrap()).chars().count() < 120);
    assert!(error.request_id().unwrap().chars().count() < 150);
    // As it came, for those who ask.
    let Error::Service(refusal) = error else { panic!("no refusal") };
    assert_eq!(refusal.message().chars().count(), 10_005);
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
fn the_action_outlives_the_error() {
    let action: Option<&'static str> = read(REFUSAL).unwrap_err().action();
    assert_eq!(action, Some("PrepareFlows"));
}

#[test]
fn errors_are_small() {
    assert!(size_of::<essbasic::Error>() <= 24, "{}", size_of::<essbasic::Error>());
}
