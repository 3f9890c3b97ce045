//! Tests that a wrong clock is corrected by the date of an answer.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;
pub mod role;

use std::time::Duration;

use calls::{DONE, NOW, builder, call, client, create, query, scripted};
use role::{ROLE, assumed, user, with_role};
use tc3_runtime::credentials::{AssumeRole, FetchContext, MachineRole};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{CredentialsSource, RetryPolicy};

const DATE: &str = "Tue, 14 Nov 2023 22:23:20 GMT";

fn expired(script: Script) -> Script {
    script.refuse("AuthFailure.SignatureExpire", "expired").header("date", DATE)
}

/// The times that requests were signed with.
fn stamps(script: &Script) -> Vec<i64> {
    let stamp = |sent: &tc3_runtime::testing::Sent| sent.header("x-tc-timestamp")?.parse().ok();
    script.sent().iter().filter_map(stamp).collect()
}

#[test]
fn a_wrong_clock_is_corrected_once_for_any_action_and_all_clones() {
    let (script, time) = scripted();
    let script = expired(script).answer(DONE).answer(DONE);
    let client = client(&script, &time);
    let other = client.clone();
    call(&client, &create()).unwrap();
    call(&other, &create()).unwrap();
    assert_eq!(stamps(&script), [NOW, NOW + 600, NOW + 600]);
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

// ------------------------------------------------------------------------------------ keys that expire

/// Two hours of the service.
const EXPIRY: i64 = NOW + 600 + 7200;

#[test]
fn sts_is_asked_again_by_its_own_time_and_calls_need_no_correction_after_it() {
    let (script, time) = scripted();
    let script = assumed(expired(script), EXPIRY).answer(DONE);
    call(&with_role(&script, &time), &create()).unwrap();
    assert_eq!(stamps(&script), [NOW, NOW + 600, NOW + 600]);
}

#[test]
fn the_correction_of_a_call_is_one_of_sts() {
    let (script, time) = scripted();
    let script = expired(assumed(script, NOW + 1200)).answer(DONE);
    let script = assumed(script, EXPIRY).answer(DONE);
    let client = with_role(&script, &time);
    call(&client, &create()).unwrap();
    // By the clock of the machine the keys last ten minutes more.
    time.advance(Duration::from_secs(660));
    call(&client, &create()).unwrap();
    let actions: Vec<_> = script.sent().iter().map(|sent| sent.action().to_owned()).collect();
    assert_eq!(actions, ["AssumeRole", "Create", "Create", "AssumeRole", "Create"]);
    assert_eq!(stamps(&script), [NOW, NOW, NOW + 600, NOW + 1260, NOW + 1260]);
}

#[test]
fn sts_corrects_once_and_without_a_date_not_at_all() {
    let (script, time) = scripted();
    let script = expired(expired(script)).answer(DONE);
    let error = call(&with_role(&script, &time), &create()).unwrap_err();
    assert!(error.to_string().contains("AuthFailure.SignatureExpire"), "{error}");
    assert_eq!((script.sent().len(), script.left()), (2, 1));

    let (script, time) = scripted();
    let script = script.refuse("AuthFailure.SignatureExpire", "expired").answer(DONE);
    call(&with_role(&script, &time), &create()).unwrap_err();
    assert_eq!((script.sent().len(), script.left()), (1, 1));
}

#[test]
fn a_source_without_a_client_is_corrected_too() {
    let (script, time) = scripted();
    let script = assumed(expired(script), EXPIRY);
    let source = AssumeRole::new(user(), ROLE);
    let issued = block_on::block_on(source.fetch(FetchContext::new(&script, &time, &time))).unwrap();
    assert_eq!((issued.expires_at(), stamps(&script)), (Some(EXPIRY), vec![NOW, NOW + 600]));
}

/// A clock that is far ahead would let keys expire before they are issued.
#[test]
fn keys_that_are_issued_are_not_over() {
    let issued = format!(
        r#"{{"TmpSecretId": "AKIDnode", "TmpSecretKey": "key", "Token": "token", "ExpiredTime": {EXPIRY}, "Code": "Success"}}"#
    );
    let ahead = TestTime::at(NOW + 24 * 3600);
    let script = Script::new(&ahead).status(200, &issued).header("date", DATE).answer(DONE).answer(DONE);
    let client = builder(&script, &ahead).credentials_source(MachineRole::new().role("node")).build().unwrap();
    call(&client, &create()).unwrap();
    ahead.advance(Duration::from_secs(3600));
    call(&client, &create()).unwrap();
    assert_eq!((stamps(&script), script.left()), (vec![NOW + 600, NOW + 4200], 0));
}
