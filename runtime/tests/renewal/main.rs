//! Tests when credentials are fetched, by which call, and what the other calls do meanwhile: in virtual time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../block_on/mod.rs"]
pub mod block_on;
#[path = "../calls/mod.rs"]
pub mod calls;
mod dropped;
#[path = "../essbasic/mod.rs"]
pub mod essbasic;
mod issuer;
mod refused;

use std::time::Duration;

use block_on::block_on;
use calls::{NOW, call, create};
use issuer::{Issuer, MINUTE, Pending, SECOND, answers, calls_at_once, client, join, signed_by};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{CallOptions, Client, Error, RetryPolicy, Timer};

#[test]
fn two_hundred_calls_cause_one_fetch_and_later_one_renewal() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 401);
    let issuer = Issuer::new(&time, SECOND);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 200);
    assert_eq!((issuer.fetches(), signed_by(&script, 1)), (1, 200));

    time.advance(55 * MINUTE);
    let began = time.elapsed();
    calls_at_once(&client, 200);
    // No request waited for the renewal, not even that of the call that made it.
    assert_eq!((issuer.fetches(), signed_by(&script, 1)), (2, 400));
    assert!(script.sent()[200..].iter().all(|sent| sent.at() == began));
    calls_at_once(&client, 1);
    assert_eq!((issuer.fetches(), signed_by(&script, 2)), (2, 1));
}

#[test]
fn what_is_valid_long_enough_is_not_renewed() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 2);
    let issuer = Issuer::new(&time, Duration::ZERO);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 1);
    time.advance(55 * MINUTE - SECOND);
    calls_at_once(&client, 1);
    assert_eq!(issuer.fetches(), 1);
}

#[test]
fn after_the_end_everybody_waits_for_one_fetch() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 201);
    let issuer = Issuer::new(&time, SECOND);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 1);
    time.advance(60 * MINUTE);
    calls_at_once(&client, 200);
    assert_eq!((issuer.fetches(), signed_by(&script, 2)), (2, 200));
}

#[test]
fn a_failed_renewal_keeps_the_old_ones_while_they_are_valid() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 1000);
    let issuer = Issuer::new(&time, Duration::ZERO);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 1);
    issuer.breaks(true);
    time.advance(55 * MINUTE);
    while time.elapsed() < 60 * MINUTE {
        calls_at_once(&client, 1);
        time.advance(SECOND);
    }
    // Pauses of 1, 2, 4 … 60 seconds instead of 300 fetches.
    assert_eq!((issuer.fetches(), signed_by(&script, 1)), (11, 301));

    let error = call(&client, &create()).unwrap_err();
    assert_eq!(error.to_string(), "Create was not sent: the issuer is broken");
    assert_eq!(issuer.fetches(), 11);
    issuer.breaks(false);
    time.advance(MINUTE);
    calls_at_once(&client, 1);
    assert_eq!(signed_by(&script, 12), 1);
}

#[test]
fn two_hundred_calls_share_one_failure() {
    let time = TestTime::at(NOW);
    let issuer = Issuer::new(&time, SECOND);
    issuer.breaks(true);
    let client = client(&Script::new(&time), &time, &issuer);
    let request = create();
    let call = || client.call::<_, essbasic::ErrorCode>(&request, None);
    let calls = (0..200).map(|_| Box::pin(call()) as Pending<'_>);
    assert!(join(calls.collect()).iter().all(Result::is_err));
    assert_eq!(issuer.fetches(), 1);
}

/// The next attempt would come before the next fetch.
#[test]
fn a_fetch_that_failed_is_left_to_the_next_call() {
    let time = TestTime::at(NOW);
    let silent = Issuer::new(&time, MINUTE);
    let client = client(&answers(&time, 1), &time, &silent).with_retry(RetryPolicy::standard());
    let error = call(&client, &create()).unwrap_err();
    assert!(error.is_retryable(), "{error}");
    assert_eq!((silent.fetches(), time.elapsed()), (1, 30 * SECOND));
}

#[test]
fn a_call_that_ends_while_it_fetches_leaves_that_to_another() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 1);
    let issuer = Issuer::new(&time, 5 * SECOND);
    let client = client(&script, &time, &issuer);
    let hurried = client.with(&CallOptions::new().deadline(SECOND));
    let request = create();
    let outcomes = join(vec![
        Box::pin(hurried.call::<_, essbasic::ErrorCode>(&request, None)) as Pending<'_>,
        Box::pin(client.call::<_, essbasic::ErrorCode>(&request, None)),
    ]);
    assert!(outcomes[0].as_ref().unwrap_err().is_timeout());
    assert!(outcomes[1].is_ok());
    assert_eq!((issuer.fetches(), time.elapsed()), (2, 6 * SECOND));
}

#[test]
fn a_renewal_that_hangs_costs_no_call_its_answer() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 5);
    let issuer = Issuer::new(&time, 20 * SECOND);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 1);
    time.advance(55 * MINUTE);
    let began = time.elapsed();
    let hurried = client.with(&CallOptions::new().deadline(SECOND));
    call(&hurried, &create()).unwrap();
    assert_eq!((issuer.fetches(), time.elapsed() - began), (2, SECOND));
    // The next call leaves it alone for a while; a later one tries again, and waits no longer than it must.
    call(&hurried, &create()).unwrap();
    assert_eq!((issuer.fetches(), time.elapsed() - began), (2, SECOND));
    time.advance(SECOND);
    call(&client, &create()).unwrap();
    assert_eq!((issuer.fetches(), time.elapsed() - began), (3, 7 * SECOND));
    // After the end there is no answer without it.
    time.advance(5 * MINUTE);
    let began = time.elapsed();
    call(&client, &create()).unwrap();
    assert_eq!((issuer.fetches(), time.elapsed() - began), (4, 20 * SECOND));
}

/// The SecretId that signs a prepared request.
fn prepared_by(client: &Client) -> String {
    let prepared: Result<_, Error<essbasic::ErrorCode>> = block_on(client.prepare(&create(), None));
    let authorization = prepared.unwrap().request().headers()["authorization"].to_str().unwrap().to_owned();
    let (_, signer) = authorization.split_once("Credential=").unwrap();
    signer.split('/').next().unwrap().to_owned()
}

/// What is prepared is to be sent later, when the old keys may be over.
#[test]
fn a_prepared_request_is_signed_with_renewed_keys() {
    let time = TestTime::at(NOW);
    let issuer = Issuer::new(&time, SECOND);
    let client = client(&Script::new(&time), &time, &issuer);
    assert_eq!(prepared_by(&client), "AKID1");
    time.advance(54 * MINUTE);
    assert_eq!(prepared_by(&client), "AKID1");
    time.advance(MINUTE);
    assert_eq!(prepared_by(&client), "AKID2");
}

#[test]
fn preparing_waits_for_a_renewal_that_hangs_no_longer_than_a_call() {
    let time = TestTime::at(NOW);
    let issuer = Issuer::new(&time, 20 * SECOND);
    let client = client(&Script::new(&time), &time, &issuer);
    assert_eq!(prepared_by(&client), "AKID1");
    time.advance(55 * MINUTE);
    for (client, waits) in [(&client, 5), (&client.with_deadline(2 * SECOND), 2)] {
        time.advance(MINUTE);
        let began = time.elapsed();
        assert_eq!((prepared_by(client), time.elapsed() - began), ("AKID1".to_owned(), waits * SECOND));
    }
}

#[test]
fn a_renewal_while_the_call_waits_for_its_answer_costs_no_time() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 2).after(3 * SECOND);
    let issuer = Issuer::new(&time, 2 * SECOND);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 1);
    time.advance(55 * MINUTE);
    let began = time.elapsed();
    calls_at_once(&client, 1);
    assert_eq!((issuer.fetches(), time.elapsed() - began), (2, 3 * SECOND));
}
