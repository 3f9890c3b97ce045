//! Tests how often a call is sent, and when: scripted failures in virtual time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Waker};
use std::time::Duration;

use calls::{DONE, builder, call, client, create, query, scripted};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::testing::Script;
use tc3_runtime::{
    BoxFuture, CallOptions, ConfigurationError, Credentials, CredentialsProvider, Error, RetryBudget, RetryPolicy,
    SendOptions, Transport, TransportError,
};
use tc3_testing::random::Random;

const MILLISECOND: Duration = Duration::from_millis(1);
const SECOND: Duration = Duration::from_secs(1);

/// Plays one failure.
type Step = fn(Script) -> Script;

fn refused(script: Script) -> Script {
    script.fail(|| TransportError::connect(std::io::Error::from(ErrorKind::ConnectionRefused)))
}

fn unsent(script: Script) -> Script {
    script.fail(|| TransportError::unsent("closed"))
}

fn throttled(script: Script) -> Script {
    script.refuse("RequestLimitExceeded", "too fast")
}

fn bare_429(script: Script) -> Script {
    script.status(429, "<html>slow down</html>")
}

fn reset(script: Script) -> Script {
    script.fail(|| TransportError::interrupted("reset"))
}

fn late(script: Script) -> Script {
    script.fail(|| TransportError::timeout(SECOND))
}

fn bad_gateway(script: Script) -> Script {
    script.status(502, "<html>502</html>")
}

fn cut(script: Script) -> Script {
    script.status(200, "{\"Response\": {\"Confirm")
}

fn no_json(script: Script) -> Script {
    script.status(200, "<html>login</html>")
}

fn internal(script: Script) -> Script {
    script.refuse("InternalError.DbRead", "a disk")
}

fn wrong(script: Script) -> Script {
    script.refuse("InvalidParameter", "wrong")
}

fn certificate(script: Script) -> Script {
    script.fail(|| TransportError::tls("not trusted"))
}

fn too_large(script: Script) -> Script {
    script.fail(|| TransportError::too_large(1))
}

fn not_found(script: Script) -> Script {
    script.status(404, "no")
}

/// The call was not carried out, whatever it is.
const ANY_ACTION: [Step; 4] = [refused, unsent, throttled, bare_429];
/// It may have been.
const SAFE_ACTIONS: [Step; 6] = [reset, late, bad_gateway, cut, no_json, internal];
/// It fails again.
const NEVER: [Step; 4] = [wrong, certificate, too_large, not_found];

#[test]
fn a_failure_then_a_success_is_two_sends_and_the_answer() {
    for step in ANY_ACTION {
        let (script, time) = scripted();
        let script = step(script).answer(DONE);
        assert_eq!(call(&client(&script, &time), &create()).unwrap().confirm_url, "u");
        assert_eq!(script.sent().len(), 2);
    }
    for step in ANY_ACTION.into_iter().chain(SAFE_ACTIONS) {
        let (script, time) = scripted();
        let script = step(script).answer(DONE);
        assert_eq!(call(&client(&script, &time), &query()).unwrap().confirm_url, "u");
        assert_eq!(script.sent().len(), 2);
    }
}

#[test]
fn what_may_have_been_carried_out_is_repeated_only_for_actions_that_may_be() {
    for step in SAFE_ACTIONS {
        let (script, time) = scripted();
        let script = step(script).answer(DONE);
        let error = call(&client(&script, &time), &create()).unwrap_err();
        assert_eq!((script.sent().len(), error.attempts(), error.is_retryable()), (1, 1, false), "{error}");
    }
}

#[test]
fn what_fails_again_is_not_repeated() {
    for step in NEVER {
        let (script, time) = scripted();
        let script = step(script).answer(DONE);
        let error = call(&client(&script, &time), &query()).unwrap_err();
        assert_eq!((script.sent().len(), error.attempts(), error.is_retryable()), (1, 1, false), "{error}");
    }
}

/// A transport that says that nothing was written yet knows better than the kind of its failure.
#[test]
fn a_connection_that_ended_before_anything_was_written_costs_another_attempt_of_any_action() {
    struct EndsFirst(Script, AtomicUsize);
    impl Transport for EndsFirst {
        fn send(
            &self,
            request: http::Request<Vec<u8>>,
            options: SendOptions,
        ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
            if self.1.fetch_add(1, Ordering::Relaxed) > 0 {
                return self.0.send(request, options);
            }
            options.progress.connecting();
            Box::pin(std::future::ready(Err(TransportError::interrupted("closed"))))
        }
    }
    for (attempts, is_done) in [(1, false), (3, true)] {
        let (script, time) = scripted();
        let script = script.answer(DONE);
        let policy = RetryPolicy::standard().attempts(attempts);
        let transport = EndsFirst(script.clone(), AtomicUsize::new(0));
        let client = builder(&script, &time).transport(transport).retry(policy).build().unwrap();
        match call(&client, &create()) {
            Ok(_) => assert!(is_done),
            Err(Error::Transport(error)) => {
                assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Unsent, false));
            }
            Err(error) => panic!("{error}"),
        }
        assert_eq!(script.sent().len(), usize::from(is_done));
    }
}

#[test]
fn an_answer_beyond_the_maximum_is_refused_even_where_the_transport_lets_it_pass() {
    for (maximum, is_read) in [(DONE.len() + 14, true), (DONE.len() + 13, false)] {
        let (script, time) = scripted();
        let script = script.answer(DONE);
        let client = builder(&script, &time).max_response_bytes(maximum).build().unwrap();
        assert_eq!(call(&client, &create()).is_ok(), is_read, "{maximum}");
    }
}

#[test]
fn three_attempts_are_the_default_and_the_error_says_so() {
    let (script, time) = scripted();
    let script = reset(bad_gateway(reset(script))).answer(DONE);
    let error = call(&client(&script, &time), &query()).unwrap_err();
    assert_eq!((script.sent().len(), error.attempts()), (3, 3));
    assert_eq!(
        error.to_string(),
        "Query at https://essbasic.tencentcloudapi.com: \
         the connection ended before the whole answer arrived (3 attempts)"
    );
    let (script, time) = scripted();
    let script = throttled(throttled(throttled(script)));
    let error = call(&client(&script, &time), &query()).unwrap_err();
    assert!(error.to_string().ends_with("Action=Query; 3 attempts)"), "{error}");
    assert!(error.is_throttled());
}

#[test]
fn a_policy_holds_for_a_client_or_for_one_call() {
    let sends = |policy: &dyn Fn(&tc3_runtime::Client) -> tc3_runtime::Client| {
        let (script, time) = scripted();
        let script = (0..9).fold(script, |script, _| refused(script));
        let error = call(&policy(&client(&script, &time)), &create()).unwrap_err();
        assert_eq!(error.attempts() as usize, script.sent().len());
        script.sent().len()
    };
    assert_eq!(sends(&Clone::clone), 3);
    assert_eq!(sends(&|client| client.with_retry(RetryPolicy::off())), 1);
    assert_eq!(sends(&|client| client.with(&CallOptions::new().retry(RetryPolicy::standard().attempts(5)))), 5);
    let (script, time) = scripted();
    let script = refused(script).answer(DONE);
    let client = builder(&script, &time).retry(RetryPolicy::off()).build().unwrap();
    call(&client, &create()).unwrap_err();
    assert_eq!(script.sent().len(), 1);
}

#[test]
fn pauses_double_and_are_drawn() {
    let (script, time) = scripted();
    let script = (0..4).fold(script, |script, _| refused(script));
    let client = client(&script, &time).with_retry(RetryPolicy::standard().attempts(4));
    call(&client, &create()).unwrap_err();
    assert_eq!(time.waits(), [200 * MILLISECOND, 400 * MILLISECOND, 800 * MILLISECOND]);

    let (script, time) = scripted();
    let script = refused(script).answer(DONE);
    let client = builder(&script, &time).random(|| 0.25).build().unwrap();
    call(&client, &create()).unwrap();
    assert_eq!(time.waits(), [50 * MILLISECOND]);
}

#[test]
fn a_throttled_call_waits_for_the_next_second_at_least() {
    for step in [throttled, bare_429] {
        let (script, time) = scripted();
        time.advance(700 * MILLISECOND);
        let script = step(script).answer(DONE);
        let client = builder(&script, &time).random(|| 0.0).build().unwrap();
        call(&client, &create()).unwrap();
        assert_eq!(time.waits(), [300 * MILLISECOND]);
        assert_eq!(script.sent()[1].at(), SECOND);
    }
}

#[test]
fn retry_after_is_honoured_in_seconds_and_as_a_date() {
    for (after, waited) in [("7", 7), ("Tue, 14 Nov 2023 22:13:29 GMT", 9), ("nonsense", 1)] {
        let (script, time) = scripted();
        let script = bare_429(script).header("retry-after", after).answer(DONE);
        let client = builder(&script, &time).random(|| 0.0).build().unwrap();
        call(&client, &create()).unwrap();
        assert_eq!(time.waits(), [waited * SECOND], "{after}");
    }
}

#[test]
fn a_retry_after_beyond_the_deadline_or_the_longest_pause_ends_the_call() {
    for (deadline, after) in [(Some(5 * SECOND), "6"), (None, "21"), (None, "99999999999999999999")] {
        let (script, time) = scripted();
        let script = bare_429(script).header("retry-after", after).answer(DONE);
        let client = client(&script, &time);
        let client = deadline.map_or_else(|| client.clone(), |deadline| client.with_deadline(deadline));
        let outcome = call(&client, &create());
        if after.len() > 9 {
            // No number of seconds that anybody could mean.
            outcome.unwrap();
            continue;
        }
        let error = outcome.unwrap_err();
        assert!(error.is_throttled(), "{error}");
        assert_eq!((script.sent().len(), time.waits().len()), (1, 0));
    }
}

/// The rest of a second is not the client's pause: whether a call is made again is no matter of when in a second it was refused.
#[test]
fn a_throttled_call_waits_for_the_next_second_however_short_the_longest_pause() {
    for (into, waited) in [(100, 1000), (700, 400)] {
        let (script, time) = scripted();
        time.advance(into * MILLISECOND);
        let script = throttled(script).answer(DONE);
        let policy = RetryPolicy::standard().longest_pause(100 * MILLISECOND);
        call(&client(&script, &time).with_retry(policy), &create()).unwrap();
        assert_eq!(time.waits(), [waited * MILLISECOND]);
    }
}

#[test]
fn every_attempt_is_signed_anew_with_the_credentials_of_the_moment() {
    struct Rotating(AtomicUsize);
    impl CredentialsProvider for Rotating {
        fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
            let id = format!("AKID{}", self.0.fetch_add(1, Ordering::Relaxed));
            Box::pin(std::future::ready(Credentials::new(id, "key")))
        }
    }
    let (script, time) = scripted();
    let script = throttled(script).answer(DONE);
    let client = builder(&script, &time).credentials_provider(Rotating(AtomicUsize::new(0))).build().unwrap();
    call(&client, &create()).unwrap();
    let sent = script.sent();
    let signed = |index: usize| sent[index].header("authorization").unwrap().to_owned();
    assert!(signed(0).contains("Credential=AKID0/") && signed(1).contains("Credential=AKID1/"));
    assert_eq!(sent[0].header("x-tc-timestamp"), Some("1700000000"));
    assert_eq!(sent[1].header("x-tc-timestamp"), Some("1700000001"));
    assert_eq!(sent[0].json(), sent[1].json());
}

#[test]
fn clones_share_a_budget_and_a_broken_service_is_not_hit_three_times_as_hard() {
    let (script, time) = scripted();
    let script = (0..2000).fold(script, |script, _| refused(script));
    let client = client(&script, &time);
    for _ in 0..1000 {
        call(&client.clone(), &create()).unwrap_err();
    }
    // 500 tokens are 100 repetitions.
    assert_eq!(script.sent().len(), 1100);
}

#[test]
fn several_clients_can_share_a_budget_and_successes_fill_it() {
    let budget = Arc::new(RetryBudget::new(5));
    let (script, time) = scripted();
    let script = refused(refused(refused(script))).answer(DONE);
    let with_budget = || builder(&script, &time).retry_budget(Arc::clone(&budget)).build().unwrap();
    let (one, other) = (with_budget(), with_budget());
    assert_eq!(call(&one, &create()).unwrap_err().attempts(), 2);
    assert_eq!(call(&other, &create()).unwrap_err().attempts(), 1);
    call(&other, &create()).unwrap();
    assert_eq!(budget.tokens(), 1);
}

#[test]
fn a_dropped_call_sends_nothing_more() {
    // Whatever it is doing when it is dropped: sending, pausing, or between the two.
    for polls in 1..40 {
        let (script, time) = scripted();
        let script = throttled(script).after(SECOND).answer(DONE).after(SECOND);
        let client = client(&script, &time);
        let request = create();
        let mut future = Box::pin(client.call::<_, essbasic::ErrorCode>(&request, None));
        let mut context = Context::from_waker(Waker::noop());
        let is_done = (0..polls).any(|_| future.as_mut().poll(&mut context).is_ready());
        let sent = script.sent().len();
        drop(future);
        time.advance(60 * SECOND);
        assert_eq!(script.sent().len(), sent);
        if is_done {
            return;
        }
    }
    panic!("the call never ended");
}

/// Every schedule of failures, up to five long, in every policy.
#[test]
fn no_schedule_sends_more_than_allowed_or_repeats_what_may_have_arrived() {
    let steps: Vec<(Step, bool)> = ANY_ACTION
        .iter()
        .map(|step| (*step, true))
        .chain(SAFE_ACTIONS.iter().chain(&NEVER).map(|step| (*step, false)))
        .collect();
    let mut random = Random::new(1);
    for _ in 0..4000 {
        let schedule: Vec<_> = (0..random.below(6)).map(|_| random.pick(&steps)).collect();
        let allowed = 1 + random.below(5);
        let (script, time) = scripted();
        let script = schedule.iter().fold(script, |script, (step, _)| step(script)).answer(DONE);
        let policy = RetryPolicy::standard().attempts(allowed as u32);
        let outcome = call(&client(&script, &time).with_retry(policy), &create());
        let sent = script.sent().len();
        // All that was sent before the last attempt was not carried out.
        let harmless = schedule.iter().take_while(|(_, is_harmless)| *is_harmless).count();
        assert_eq!(sent, allowed.min(harmless + 1));
        assert_eq!(outcome.is_ok(), sent == schedule.len() + 1);
        assert!(outcome.map_or_else(|error| error.attempts() as usize == sent, |_| true));
    }
}
