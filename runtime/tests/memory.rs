//! Tests how much memory an answer may take, whatever reads it: a type, JSON without types, a waiting.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use block_on::block_on;
use calls::{builder, query, scripted};
use essbasic::{ErrorCode, PrepareFlowsResponse};
use serde_json::json;
use tc3_runtime::testing::Script;
use tc3_runtime::{Client, Error, WaitError, WaiterInfo, Waiting};

/// 10,000 objects, each of which takes some hundred times its bytes as JSON without types.
fn small_objects() -> String {
    format!(r#"{{"Unknown": [{}0], "ConfirmUrl": "DONE", "RequestId": "r-1"}}"#, "{\"\":0},".repeat(10_000))
}

/// A member that no type has, within more lists than are built.
fn nested() -> String {
    format!(r#"{{"Unknown": {}0{}, "ConfirmUrl": "DONE", "RequestId": "r-1"}}"#, "[".repeat(1000), "]".repeat(1000))
}

fn client(script: impl FnOnce(Script) -> Script) -> Client {
    let (empty, time) = scripted();
    builder(&script(empty), &time).max_decoded_bytes(1 << 20).build().unwrap()
}

fn is_refused<T>(outcome: Result<T, Error<ErrorCode>>) -> bool {
    let Err(Error::Decode(error)) = outcome else { return false };
    error.to_string().contains("raise max_decoded_bytes") && error.request_id() == Some("r-1")
}

#[test]
fn an_answer_without_types_takes_no_more_than_is_allowed() {
    let call = |client: &Client| block_on(client.call_raw::<ErrorCode>("Ask", json!({}), None));
    assert!(is_refused(call(&client(|script| script.answer(&small_objects())))));
    call(&client(|script| script.answer(calls::DONE))).unwrap();
}

#[test]
fn nor_does_an_event_without_types() {
    let client = client(|script| script.events(&[&small_objects()]).answer(&small_objects()));
    for _ in 0..2 {
        let mut events = block_on(client.call_raw_events::<ErrorCode>("Ask", json!({}), None)).unwrap();
        assert!(is_refused(block_on(events.next()).unwrap()));
    }
}

static DONE: WaiterInfo =
    WaiterInfo { name: "done", watch: "ConfirmUrl", named_by: None, done: &["DONE"], failed: &[], first: 0, pace: 1 };

static ALL: WaiterInfo = WaiterInfo { watch: "Unknown[].State", ..DONE };

type Outcome = Result<PrepareFlowsResponse, WaitError<PrepareFlowsResponse, ErrorCode>>;

fn wait(client: &Client, info: &'static WaiterInfo) -> Outcome {
    block_on(Waiting::new(client, &query(), None, info).into_future())
}

/// What is watched is looked up in the text.
#[test]
fn a_waiting_builds_nothing_of_an_answer_but_the_states() {
    for answer in [small_objects(), nested()] {
        wait(&client(|script| script.answer(&answer)), &DONE).unwrap();
    }
    let state = r#"{"State": "DONE"}"#;
    let states =
        |count| format!(r#"{{"Unknown": [{}{state}], "RequestId": "r-1"}}"#, format!("{state},").repeat(count));
    wait(&client(|script| script.answer(&states(10_000))), &ALL).unwrap();
    let error = wait(&client(|script| script.answer(&states(100_000))), &ALL).unwrap_err();
    assert!(error.to_string().contains("raise max_decoded_bytes"), "{error}");
}
