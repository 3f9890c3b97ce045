//! Tests how long connecting, an attempt and a whole call may take, in virtual time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use std::time::Duration;

use block_on::block_on;
use calls::{DONE, Late, Outcome, builder, call, client, create, query, scripted};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{
    BoxFuture, CallOptions, Client, ConfigurationError, Credentials, CredentialsProvider, Error, RetryPolicy, Timer,
    TransportError,
};

const MILLISECOND: Duration = Duration::from_millis(1);
const SECOND: Duration = Duration::from_secs(1);

fn throttled(script: Script) -> Script {
    script.refuse("RequestLimitExceeded", "too fast")
}

fn failed(outcome: Outcome) -> TransportError {
    match outcome {
        Err(Error::Transport(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_attempt_ends_at_its_timeout_and_a_safe_action_is_tried_again() {
    let (script, time) = scripted();
    let script = script.hang().answer(DONE);
    call(&client(&script, &time), &query()).unwrap();
    // A script does not tell its progress, so it cannot be held to the time for connecting.
    assert_eq!(time.waits(), [10 * SECOND, 50 * SECOND, 200 * MILLISECOND]);

    let (script, time) = scripted();
    let script = script.hang().answer(DONE);
    let error = failed(call(&client(&script, &time).with_timeout(SECOND), &create()));
    assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Timeout, true));
    assert!(error.to_string().ends_with(": no whole answer within 1s"), "{error}");
}

#[test]
fn a_connection_that_does_not_come_about_ends_at_its_own_limit_for_any_action() {
    let (script, time) = scripted();
    let script = script.hang_connecting().answer(DONE);
    call(&client(&script, &time), &create()).unwrap();
    assert_eq!(time.waits(), [10 * SECOND, 200 * MILLISECOND]);

    let (script, time) = scripted();
    let script = script.hang_connecting();
    let client = client(&script, &time).with_connect_timeout(SECOND).with_retry(RetryPolicy::off());
    let error = failed(call(&client, &create()));
    assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Connect, false));
    assert!(error.to_string().ends_with(": no connection within 1s"), "{error}");
}

/// On the builder, on a client, and for one call, which counts most.
#[test]
fn each_limit_is_set_in_three_places() {
    type Ends = (fn(Script) -> Script, [&'static str; 3]);
    let connect: Ends = (Script::hang_connecting, ["within 1s", "within 2s", "within 3s"]);
    let attempt: Ends = (Script::hang, ["answer within 1s", "answer within 2s", "answer within 3s"]);
    let deadline: Ends = (Script::hang, ["deadline of 1s", "deadline of 2s", "deadline of 3s"]);
    for (limit, (step, ends)) in [connect, attempt, deadline].into_iter().enumerate() {
        let (script, time) = scripted();
        let script = step(step(step(script)));
        let builder = builder(&script, &time).retry(RetryPolicy::off());
        let options = CallOptions::new();
        let (built, with, options) = match limit {
            0 => (
                builder.connect_timeout(SECOND),
                Client::with_connect_timeout as fn(&Client, Duration) -> Client,
                options.connect_timeout(3 * SECOND),
            ),
            1 => (
                builder.timeout(SECOND),
                Client::with_timeout as fn(&Client, Duration) -> Client,
                options.timeout(3 * SECOND),
            ),
            _ => (
                builder.deadline(SECOND),
                Client::with_deadline as fn(&Client, Duration) -> Client,
                options.deadline(3 * SECOND),
            ),
        };
        let built = built.build().unwrap();
        let with: Client = with(&built, 2 * SECOND);
        for (client, end) in [built, with.clone(), with.with(&options)].iter().zip(ends) {
            let error = call(client, &create()).unwrap_err().to_string();
            assert!(error.contains(end), "{end} is not in {error}");
        }
    }
}

#[test]
fn there_is_no_deadline_unless_one_is_set() {
    let (script, time) = scripted();
    let script = script.hang().hang().hang();
    let client = client(&script, &time).with_timeout(100_000 * SECOND);
    assert_eq!(failed(call(&client, &query())).kind(), TransportErrorKind::Timeout);
}

#[test]
fn a_deadline_counts_everything_and_says_what_the_time_was_spent_on() {
    let (script, time) = scripted();
    let script = throttled(script).after(2 * SECOND).hang();
    let client = client(&script, &time).with_deadline(5 * SECOND);
    let error = failed(call(&client, &create()));
    assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Deadline, true));
    assert_eq!(
        error.to_string(),
        "Create at https://essbasic.tencentcloudapi.com: no answer before the deadline of 5s: \
         3.8s in 2 attempts, 1.2s pausing between attempts (2 attempts)"
    );
    assert!(Error::<essbasic::ErrorCode>::from(error).is_timeout());
}

/// Gives its keys after a minute.
struct Slow(TestTime);

impl CredentialsProvider for Slow {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        let sleep = tc3_runtime::Timer::sleep(&self.0, 60 * SECOND);
        Box::pin(async move {
            sleep.await;
            Credentials::new("id", "key")
        })
    }
}

#[test]
fn the_deadline_of_one_call_covers_credentials_too() {
    let (script, time) = scripted();
    let client = builder(&script, &time).credentials_provider(Slow(time.clone())).build().unwrap();
    let outcome = call(&client.with(&CallOptions::new().deadline(3 * SECOND)), &create());
    let error = failed(outcome);
    assert_eq!((error.may_have_arrived(), error.attempts(), script.sent().len()), (false, 0, 0));
    assert!(error.to_string().ends_with("deadline of 3s: 3s getting credentials"), "{error}");
}

#[test]
fn preparing_a_request_has_the_deadline_of_a_call() {
    let (script, time) = scripted();
    let client = builder(&script, &time).credentials_provider(Slow(time.clone())).build().unwrap();
    let prepare = |client: &Client| block_on(client.prepare::<_, essbasic::ErrorCode>(&create(), None));
    let error = prepare(&client.with_deadline(3 * SECOND)).unwrap_err();
    assert!(error.is_timeout() && time.elapsed() == 3 * SECOND, "{error}");
    assert!(error.to_string().ends_with("deadline of 3s: 3s getting credentials"), "{error}");
    prepare(&client).unwrap();
}

#[test]
fn no_pause_is_begun_that_the_deadline_would_end() {
    let (script, time) = scripted();
    let script = throttled(script).answer(DONE);
    let client = client(&script, &time).with_deadline(SECOND);
    let error = call(&client, &create()).unwrap_err();
    assert!(error.is_throttled(), "{error}");
    assert!(time.waits().is_empty());
}

#[test]
fn nothing_is_sent_after_the_deadline_however_late_the_timer_is() {
    let (script, time) = scripted();
    let script = script.fail(|| TransportError::unsent("closed")).answer(DONE);
    let client = builder(&script, &time).timer(Late(time.clone())).deadline(300 * MILLISECOND).build().unwrap();
    let error = failed(call(&client, &query()));
    assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Deadline, false));
    assert!(error.to_string().contains("no answer before the deadline of 300ms"), "{error}");
    assert_eq!((script.sent().len(), time.elapsed()), (1, 400 * MILLISECOND));
}
