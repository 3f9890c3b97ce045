//! Tests credentials that the service refuses.

use std::time::Duration;

use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{RetryPolicy, TransportError};

use crate::calls::{self, DONE, NOW, call, create};
use crate::issuer::{Issuer, MINUTE, SECOND, answers, calls_at_once, client, signed_by};

const CODES: [&str; 2] = ["AuthFailure.TokenFailure", "AuthFailure.SecretIdNotFound"];

#[test]
fn refused_credentials_are_renewed_and_the_call_is_sent_once_more() {
    for code in CODES {
        let time = TestTime::at(NOW);
        let script = answers(&time, 1).refuse(code, "over").answer(DONE);
        let issuer = Issuer::new(&time, Duration::ZERO);
        let client = client(&script, &time, &issuer);
        calls_at_once(&client, 1);
        time.advance(MINUTE);
        calls_at_once(&client, 1);
        assert_eq!((script.sent().len(), signed_by(&script, 1), signed_by(&script, 2)), (3, 2, 1));
    }
}

#[test]
fn it_is_sent_once_more_and_not_more_often() {
    let time = TestTime::at(NOW);
    let script = CODES.iter().fold(answers(&time, 1), |script, code| script.refuse(code, "over")).answer(DONE);
    let issuer = Issuer::new(&time, Duration::ZERO);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 1);
    time.advance(MINUTE);
    let error = call(&client, &create()).unwrap_err();
    assert_eq!((error.attempts(), script.left(), issuer.fetches()), (2, 1, 2));
}

#[test]
fn credentials_that_were_just_issued_are_not_renewed() {
    let time = TestTime::at(NOW);
    let script = Script::new(&time).refuse(CODES[0], "no").answer(DONE);
    let issuer = Issuer::new(&time, Duration::ZERO);
    let error = call(&client(&script, &time, &issuer), &create()).unwrap_err();
    assert_eq!((error.attempts(), issuer.fetches()), (1, 1));
}

#[test]
fn two_hundred_refused_calls_cause_one_renewal() {
    let time = TestTime::at(NOW);
    let script = (0..200).fold(answers(&time, 1), |script, _| script.refuse(CODES[0], "over").after(SECOND));
    let script = (0..200).fold(script, |script, _| script.answer(DONE));
    let issuer = Issuer::new(&time, SECOND);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 1);
    time.advance(MINUTE);
    calls_at_once(&client, 200);
    assert_eq!((issuer.fetches(), signed_by(&script, 1), signed_by(&script, 2)), (2, 201, 200));
}

#[test]
fn other_refusals_and_lasting_keys_are_left_alone() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 1).refuse("AuthFailure.SignatureFailure", "no").answer(DONE);
    let issuer = Issuer::new(&time, Duration::ZERO);
    let issued = client(&script, &time, &issuer);
    calls_at_once(&issued, 1);
    time.advance(MINUTE);
    assert_eq!(call(&issued, &create()).unwrap_err().attempts(), 1);

    let script = Script::new(&time).refuse(CODES[0], "over").answer(DONE);
    assert_eq!(call(&calls::client(&script, &time), &create()).unwrap_err().attempts(), 1);
}

#[test]
fn the_repetition_takes_nothing_from_retries() {
    let time = TestTime::at(NOW);
    let unsent = || TransportError::unsent("closed");
    let script = answers(&time, 1).refuse(CODES[0], "over").fail(unsent).fail(unsent).answer(DONE);
    let issuer = Issuer::new(&time, Duration::ZERO);
    let client = client(&script, &time, &issuer);
    calls_at_once(&client, 1);
    time.advance(MINUTE);
    let outcome = call(&client.with_retry(RetryPolicy::standard()), &create());
    assert_eq!((outcome.unwrap().metadata().attempts(), issuer.fetches()), (4, 2));
}
