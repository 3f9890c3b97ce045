//! A clock that is wrong is corrected by the date of an answer.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use calls::{DONE, call, client, create, query, scripted};
use tc3_runtime::RetryPolicy;
use tc3_runtime::testing::Script;

const DATE: &str = "Tue, 14 Nov 2023 22:23:20 GMT";

fn expired(script: Script) -> Script {
    script.refuse("AuthFailure.SignatureExpire", "expired").header("date", DATE)
}

#[test]
fn a_wrong_clock_is_corrected_once_for_any_action_and_all_clones() {
    let (script, time) = scripted();
    let script = expired(script).answer(DONE).answer(DONE);
    let client = client(&script, &time);
    let other = client.clone();
    call(&client, &create()).unwrap();
    call(&other, &create()).unwrap();
    let stamps: Vec<_> = script.sent().iter().map(|sent| sent.header("x-tc-timestamp").unwrap().to_owned()).collect();
    assert_eq!(stamps, ["1700000000", "1700000600", "1700000600"]);
    assert!(time.waits().is_empty(), "nothing is to be waited for");
}

#[test]
fn the_correction_is_no_repetition_and_happens_once() {
    let (script, time) = scripted();
    let script = expired(expired(script)).answer(DONE);
    let client = client(&script, &time).with_retry(RetryPolicy::off());
    let error = call(&client, &create()).unwrap_err();
    assert_eq!((script.sent().len(), error.attempts()), (2, 2));
    assert_eq!(error.code().map(ToString::to_string).as_deref(), Some("AuthFailure.SignatureExpire"));
}

#[test]
fn without_a_date_there_is_nothing_to_correct() {
    let (script, time) = scripted();
    let script = script.refuse("AuthFailure.SignatureExpire", "expired").answer(DONE);
    call(&client(&script, &time), &query()).unwrap_err();
    assert_eq!(script.sent().len(), 1);
}
