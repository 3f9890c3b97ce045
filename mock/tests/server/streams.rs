//! Tests answers in events, and calls that are repeated with their token.

use serde_json::{Value, json};

use crate::call::{Call, RIGHT, admin, with_server_of};
use crate::made::test_spec;

fn demo(action: &'static str, body: &'static str) -> Call {
    let headers = "X-TC-Region: ap-guangzhou\r\n";
    Call { service: "demo", version: "2020-01-01", action, signed_body: body, body, headers, ..RIGHT }
}

/// The data of each event in an answer, without the sizes of its chunks.
fn events(answer: &str) -> Vec<Value> {
    assert!(answer.contains("content-type: text/event-stream"), "{answer}");
    let data = answer.lines().filter_map(|line| line.strip_prefix("data: "));
    data.filter_map(|data| serde_json::from_str(data).ok()).collect()
}

#[test]
fn an_answer_comes_in_events_where_the_call_asks_for_them() {
    with_server_of(test_spec(), |host| {
        let made = events(&demo("Chat", r#"{"Question": "How?", "Stream": true}"#).raw(host));
        assert_eq!(made.len(), 3);
        assert!(made.iter().all(|event| event["Text"].is_string() && event.get("ErrorMsg").is_none()), "{made:?}");
        let documented = events(&demo("Chat", r#"{"Question": "Why?", "Stream": true}"#).raw(host));
        assert_eq!(documented, [json!({"Text": "Because.", "RequestId": "r-documented"})]);
        let whole = demo("Chat", r#"{"Question": "How?"}"#).send(host);
        assert!(whole["Text"].is_string(), "{whole}");
        let refused = demo("Chat", r#"{"Stream": true}"#).send(host);
        assert_eq!(refused["Error"]["Code"], "MissingParameter");
    });
}

#[test]
fn the_log_shows_events_without_what_is_sensitive() {
    with_server_of(test_spec(), |host| {
        demo("Chat", r#"{"Question": "Why?", "Stream": true}"#).raw(host);
        let log = admin(host, "GET", "/_mock/calls", "").1.to_string();
        assert!(log.contains("r-documented") && !log.contains("Because.") && !log.contains("Why?"), "{log}");
    });
}

#[test]
fn a_fault_cuts_a_stream_within_an_event() {
    with_server_of(test_spec(), |host| {
        let headers = "X-TC-Region: ap-guangzhou\r\nX-TC3-Mock-Fault: {\"Truncated\": true}\r\n";
        let answer = Call { headers, ..demo("Chat", r#"{"Question": "How?", "Stream": true}"#) }.raw(host);
        assert_eq!(events(&answer).len(), 1);
        assert!(!answer.ends_with("0\r\n\r\n"), "{answer}");
    });
}

#[test]
fn of_calls_that_come_at_once_with_one_token_one_is_carried_out() {
    with_server_of(test_spec(), |host| {
        let answers: Vec<Value> = std::thread::scope(|scope| {
            let send = || demo("CreateNode", r#"{"ClientToken": "token-3"}"#).send(host);
            let calls: Vec<_> = (0..16).map(|_| scope.spawn(send)).collect();
            calls.into_iter().map(|call| call.join().expect("an answer")).collect()
        });
        assert!(answers.iter().all(|answer| answer["NodeId"].is_string() && *answer == answers[0]), "{answers:?}");
        let log = admin(host, "GET", "/_mock/calls", "").1;
        let calls = log["Calls"].as_array().expect("a list").iter();
        assert_eq!(calls.filter(|call| call["Answer"]["Source"] == "spec").count(), 1, "{log}");
    });
}

#[test]
fn a_failure_is_no_answer_to_another_call_with_its_token() {
    with_server_of(test_spec(), |host| {
        for _ in 0..2 {
            let failed = demo("CreateNode", r#"{"Name": "one too many", "ClientToken": "token-busy"}"#).send(host);
            assert_eq!(failed["Error"]["Code"], "ResourceInsufficient", "{failed}");
        }
        let log = admin(host, "GET", "/_mock/calls", "").1;
        let calls = log["Calls"].as_array().expect("a list").iter();
        assert!(calls.into_iter().all(|call| call["Answer"]["Source"] != "repetition"), "{log}");
    });
}

#[test]
fn a_call_with_the_token_of_another_gets_its_answer() {
    with_server_of(test_spec(), |host| {
        let with = |token| match token {
            1 => demo("CreateNode", r#"{"ClientToken": "token-1"}"#),
            2 => demo("CreateNode", r#"{"ClientToken": "token-2"}"#),
            _ => demo("CreateNode", r#"{"ClientToken": ""}"#),
        };
        let sources = || {
            let log = admin(host, "GET", "/_mock/calls", "").1;
            let calls = log["Calls"].as_array().expect("a list");
            calls
                .iter()
                .map(|call| call["Answer"]["Source"].as_str().unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        // The first answer is lost.
        let headers = "X-TC-Region: ap-guangzhou\r\nX-TC3-Mock-Fault: {\"Dropped\": \"after\"}\r\n";
        Call { headers, ..with(1) }.raw(host);
        let answers: Vec<Value> = [1, 1, 2, 0, 0].into_iter().map(|token| with(token).send(host)).collect();
        assert!(answers[0]["NodeId"].is_string() && answers[0] == answers[1], "{answers:?}");
        assert_eq!(sources(), ["spec", "repetition", "repetition", "spec", "spec", "spec"]);
        admin(host, "DELETE", "/_mock/state", "");
        with(1).send(host);
        assert_eq!(sources().last().map(String::as_str), Some("spec"));
    });
}
