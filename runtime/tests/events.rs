//! Tests answers in events: the content of each event, and the errors.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod chat;
pub mod essbasic;

use block_on::block_on;
use calls::scripted;
use chat::{Chat, all, opened, stream};
use essbasic::ErrorCode;
use http::Response;
use serde_json::json;
use tc3_runtime::error::DecodeErrorKind;
use tc3_runtime::events::Events;
use tc3_runtime::{Error, RawResponse, TransportError};

/// What the stream with this body gives, its errors in words.
fn said(body: &str) -> Vec<Result<String, String>> {
    let (script, time) = scripted();
    let client = calls::client(&stream(script, body), &time);
    let items = all(&mut opened(&client).unwrap()).into_iter();
    items.map(|item| item.map(|event| event.confirm_url.clone()).map_err(|error| error.to_string())).collect()
}

fn ok(text: &str) -> Result<String, String> {
    Ok(text.to_owned())
}

#[test]
fn each_event_is_a_response_and_the_request_asks_for_events() {
    let (script, time) = scripted();
    let body = "event: chunk\nid: 1\ndata: {\"ConfirmUrl\": \"\u{4f60}\", \"New\": 1}\n\ndata: {\"Response\": \
                {\"ConfirmUrl\": \"b\", \"RequestId\": \"r-2\"}}\n\ndata: [DONE]\n\ndata: {\"ConfirmUrl\": \"c\"}\n\n";
    let script = stream(script, body);
    let mut events = opened(&calls::client(&script, &time)).unwrap();
    assert_eq!((events.request_id().as_deref(), events.attempts()), (Some("r-head"), 1));
    let events: Vec<_> = all(&mut events).into_iter().map(Result::unwrap).collect();
    let [first, second] = &events[..] else { panic!("{events:?}") };
    assert_eq!(
        (first.name(), first.id(), first.data()),
        (Some("chunk"), Some("1"), "{\"ConfirmUrl\": \"\u{4f60}\", \"New\": 1}")
    );
    assert_eq!((first.confirm_url.as_str(), first.request_id.as_str()), ("\u{4f60}", "r-head"));
    assert_eq!((second.name(), second.confirm_url.as_str(), second.request_id.as_str()), (None, "b", "r-2"));
    assert!(!format!("{first:?}").contains("New"), "{first:?}");
    assert_eq!(script.sent()[0].json()["Stream"], true);
}

#[test]
fn an_error_in_an_event_is_that_of_the_service_and_the_last() {
    let good = "data: {\"ConfirmUrl\": \"a\"}\n\n";
    for error in [
        r#"{"Response": {"Error": {"Code": "InternalError", "Message": "a private question failed"}, "RequestId": "r-3"}}"#,
        r#"{"Type": "error", "Error": {"Code": "InternalError", "Message": "a private question failed"}, "RequestId": "r-3"}"#,
    ] {
        let said = said(&format!("{good}data: {error}\n\n{good}"));
        let [first, Err(error)] = &said[..] else { panic!("{said:?}") };
        assert_eq!(first, &ok("a"));
        assert!(error.starts_with("Chat failed with InternalError: "), "{error}");
        assert!(error.contains("request id r-3") && !error.contains("private"), "{error}");
    }
}

#[test]
fn the_members_that_the_specification_names_say_that_an_event_failed() {
    for (member, code) in [(r#"{"Code": 4001, "Msg": "too long"}"#, "4001"), (r#"{"Code": "Busy"}"#, "Busy")] {
        let said = said(&format!("data: {{\"ConfirmUrl\": \"a\", \"ErrorMsg\": {member}}}\n\n"));
        let [Err(error)] = &said[..] else { panic!("{said:?}") };
        assert!(error.starts_with(&format!("Chat failed with {code}: ")), "{error}");
    }
    for member in ["null", "{}", r#"{"Code": 0, "Msg": ""}"#, r#"{"Code": ""}"#, "7"] {
        assert_eq!(said(&format!("data: {{\"ConfirmUrl\": \"a\", \"ErrorMsg\": {member}}}\n\n")), [ok("a")]);
    }
}

#[test]
fn an_event_that_cannot_be_read_ends_the_stream() {
    let (script, time) = scripted();
    for (body, kind) in [
        ("data: hello\n\n", DecodeErrorKind::NotJson),
        ("data: [1]\n\n", DecodeErrorKind::NotJson),
        ("data: {\"ConfirmUrl\": \"a", DecodeErrorKind::Truncated),
        ("data: {\"ConfirmUrl\": \"a\n\n", DecodeErrorKind::Truncated),
    ] {
        let client = calls::client(&stream(script.clone(), body), &time);
        let items = all(&mut opened(&client).unwrap());
        let [Err(Error::Decode(error))] = &items[..] else { panic!("{items:?}") };
        assert_eq!((error.kind(), error.request_id(), error.attempts()), (kind, Some("r-head"), 1), "{body}");
        assert_eq!(error.action(), Some("Chat"));
    }
}

#[test]
fn a_key_is_no_request_id() {
    let (script, time) = scripted();
    let body = "data: {\"ConfirmUrl\": \"a\", \"RequestId\": \"r-AKIDEXAMPLE\"}\n\ndata: {\"RequestId\": \"r-2\"}\n\n";
    let script = script.respond(Response::new(body.as_bytes().to_vec())).header("content-type", "text/event-stream");
    let script = script.header("x-tc-requestid", "AKIDEXAMPLE");
    let mut events = opened(&calls::client(&script, &time)).unwrap();
    assert_eq!(events.request_id(), None);
    let items: Vec<_> = all(&mut events).into_iter().map(Result::unwrap).collect();
    assert_eq!(items.iter().map(|event| event.request_id.as_str()).collect::<Vec<_>>(), ["", "r-2"]);
}

#[test]
fn an_application_scripts_a_stream() {
    let (script, time) = scripted();
    let script = script.events(&[r#"{"ConfirmUrl": "a"}"#, r#"{"ConfirmUrl": "b"}"#]);
    let items = all(&mut opened(&calls::client(&script, &time)).unwrap());
    assert_eq!(items.iter().map(|item| item.as_ref().unwrap().confirm_url.as_str()).collect::<Vec<_>>(), ["a", "b"]);
}

#[test]
fn the_last_event_needs_no_empty_line() {
    assert_eq!(said("data: {\"ConfirmUrl\": \"a\"}\n\ndata: {\"ConfirmUrl\": \"b\"}"), [ok("a"), ok("b")]);
    assert_eq!(said("data: {\"ConfirmUrl\": \"a\"}\n\ndata: [DONE]"), [ok("a")]);
    assert_eq!(said(""), []);
    assert_eq!(said(": ping\n\n"), []);
}

#[test]
fn an_answer_without_events_is_one_event() {
    let (script, time) = scripted();
    let script = script.answer(calls::DONE);
    let items = all(&mut opened(&calls::client(&script, &time)).unwrap());
    let [Ok(event)] = &items[..] else { panic!("{items:?}") };
    assert_eq!((event.confirm_url.as_str(), event.request_id.as_str(), event.name()), ("u", "r-1", None));
}

#[test]
fn what_fails_before_the_stream_is_an_error_of_the_call_and_tried_again() {
    let (script, time) = scripted();
    let script = stream(script.status(502, "<html>").fail(|| TransportError::interrupted("reset")), "data: {}\n\n");
    assert_eq!(opened(&calls::client(&script, &time)).unwrap().attempts(), 3);
    let (script, time) = scripted();
    let script = script.refuse("InvalidParameter", "wrong");
    let error = opened(&calls::client(&script, &time)).unwrap_err();
    assert!(matches!(error, Error::Service(_)), "{error}");
}

#[test]
fn a_call_for_a_whole_answer_says_which_method_has_events() {
    let (script, time) = scripted();
    let script = stream(script, "data: {}\n\n").answer(calls::DONE);
    let error = calls::call(&calls::client(&script, &time), &Chat).unwrap_err();
    let wanted =
        "the answer is not JSON but 10 bytes of text/event-stream; call the action by the method that returns events";
    assert!(error.to_string().contains(wanted), "{error}");
    // Another attempt would meet the same again.
    assert_eq!((error.attempts(), error.is_retryable(), script.sent().len()), (1, false, 1));
    assert!(matches!(&error, Error::Decode(error) if error.kind() == DecodeErrorKind::Events), "{error}");
}

#[test]
fn an_action_without_types_answers_in_events_too() {
    let (script, time) = scripted();
    let script = stream(
        script,
        "data: {\"Delta\": \"a\", \"Error\": null}\n\ndata: {\"Error\": {\"Code\": \"InternalError\"}}\n\n",
    );
    let client = calls::client(&script, &time);
    let members = json!({"Stream": true, "Text": "a private question"});
    let mut events: Events<RawResponse, ErrorCode> =
        block_on(client.call_raw_events("Converse", members.clone(), None)).unwrap();
    let first = block_on(events.next()).unwrap().unwrap();
    assert_eq!((&first["Delta"], events.request_id().as_deref()), (&json!("a"), Some("r-head")));
    let error = block_on(events.next()).unwrap().unwrap_err();
    assert!(error.to_string().starts_with("Converse failed with InternalError: "), "{error}");
    assert!(block_on(events.next()).is_none());
    let sent = script.sent();
    assert_eq!((sent[0].action(), sent[0].json()), ("Converse", members));
}

#[test]
fn an_action_without_types_may_answer_without_events() {
    let (script, time) = scripted();
    let client = calls::client(&script.answer(calls::DONE), &time);
    let mut events: Events<RawResponse, ErrorCode> =
        block_on(client.call_raw_events("Converse", json!({}), None)).unwrap();
    let only = block_on(events.next()).unwrap().unwrap();
    assert_eq!(only["ConfirmUrl"], "u");
    assert!(block_on(events.next()).is_none());
}
