//! When credentials are fetched, by which call, and what the other calls do meanwhile: in virtual time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use block_on::block_on;
use calls::{DONE, NOW, builder, call, create};
use tc3_runtime::credentials::{CachedCredentials, CredentialsProvider, FetchContext, FetchError, Issued};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{
    BoxFuture, CallOptions, Client, Credentials, CredentialsSource, RateLimits, RetryPolicy, Timer, TransportError,
};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// Issues `AKID1`, `AKID2` and so on, each for an hour.
struct Issuer {
    time: TestTime,
    fetches: AtomicUsize,
    /// How long a fetch takes.
    takes: Duration,
    is_broken: AtomicBool,
}

impl Issuer {
    fn new(time: &TestTime, takes: Duration) -> Arc<Self> {
        Arc::new(Self { time: time.clone(), fetches: AtomicUsize::new(0), takes, is_broken: AtomicBool::new(false) })
    }

    fn fetches(&self) -> usize {
        self.fetches.load(Ordering::Relaxed)
    }

    fn breaks(&self, is_broken: bool) {
        self.is_broken.store(is_broken, Ordering::Relaxed);
    }
}

impl CredentialsSource for Issuer {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        let number = self.fetches.fetch_add(1, Ordering::Relaxed) + 1;
        let sleep = (!self.takes.is_zero()).then(|| self.time.sleep(self.takes));
        Box::pin(async move {
            if let Some(sleep) = sleep {
                sleep.await;
            }
            if self.is_broken.load(Ordering::Relaxed) {
                return Err(FetchError::broken("the issuer is broken"));
            }
            let credentials = Credentials::new(format!("AKID{number}"), "key").unwrap().with_token("token").unwrap();
            Ok(Issued::until(credentials, context.clock.now() + 3600))
        })
    }
}

fn client(script: &Script, time: &TestTime, issuer: &Arc<Issuer>) -> Client {
    let builder = builder(script, time).credentials_source(Arc::clone(issuer));
    builder.retry(RetryPolicy::off()).rate_limits(RateLimits::off()).build().unwrap()
}

fn answers(time: &TestTime, count: usize) -> Script {
    (0..count).fold(Script::new(time), |script, _| script.answer(DONE))
}

/// How many of the requests were signed with `AKID<number>`.
fn signed_by(script: &Script, number: usize) -> usize {
    let part = format!("Credential=AKID{number}/");
    script.sent().iter().filter(|sent| sent.header("authorization").unwrap().contains(&part)).count()
}

/// A call on its way.
type Pending<'a> = Pin<Box<dyn Future<Output = calls::Outcome> + 'a>>;

/// Polls all of them in turn until they are done.
fn join(mut futures: Vec<Pending<'_>>) -> Vec<calls::Outcome> {
    let mut context = Context::from_waker(Waker::noop());
    let mut outputs = Vec::new();
    while !futures.is_empty() {
        futures.retain_mut(|future| match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => {
                outputs.push(output);
                false
            }
            Poll::Pending => true,
        });
    }
    outputs
}

fn calls_at_once(client: &Client, count: usize) {
    let request = create();
    let call = || client.call::<_, essbasic::ErrorCode>(&request, None);
    let calls = (0..count).map(|_| Box::pin(call()) as Pending<'_>);
    for outcome in join(calls.collect()) {
        outcome.unwrap();
    }
}

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

/// Time that passes when it is looked at. Unlike a [`TestTime`] it does not wait for futures that nobody polls.
#[derive(Clone, Default)]
struct Ticking(Arc<Mutex<Duration>>);

impl Timer for Ticking {
    fn elapsed(&self) -> Duration {
        *self.0.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let time = self.clone();
        let until = self.elapsed() + duration;
        Box::pin(std::future::poll_fn(move |_| {
            *time.0.lock().unwrap() += SECOND / 10;
            if time.elapsed() >= until { Poll::Ready(()) } else { Poll::Pending }
        }))
    }
}

#[test]
fn a_call_that_is_held_and_not_polled_does_not_stop_the_others_for_ever() {
    let time = TestTime::at(NOW);
    let timer = Ticking::default();
    /// Never done the first time.
    struct Stuck(AtomicUsize);
    impl CredentialsSource for Stuck {
        fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
            if self.0.fetch_add(1, Ordering::Relaxed) == 0 {
                return Box::pin(std::future::pending());
            }
            Box::pin(std::future::ready(Ok(Issued::lasting(Credentials::new("AKID", "key").unwrap()))))
        }
    }
    let source = Stuck(AtomicUsize::new(0));
    let cached = CachedCredentials::new(source, Script::new(&time)).clock(time).timer(timer.clone());
    let mut held = cached.credentials();
    assert!(held.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(block_on(cached.credentials()).unwrap().secret_id(), "AKID");
    assert_eq!(timer.elapsed().as_secs(), 35);
    drop(held);
    assert_eq!(block_on(cached.credentials()).unwrap().secret_id(), "AKID");
}

/// Counts how often it is woken.
#[derive(Default)]
struct Bell(AtomicUsize);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn whoever_waits_is_woken_when_the_fetch_ends_and_when_it_is_dropped() {
    for is_dropped in [false, true] {
        let time = TestTime::at(NOW);
        let source = Issuer::new(&time, SECOND);
        let cached = CachedCredentials::new(source, Script::new(&time)).clock(time).timer(Ticking::default());
        let bell = Arc::new(Bell::default());
        let waker = Waker::from(Arc::clone(&bell));
        let (mut fetching, mut waiting) = (cached.credentials(), cached.credentials());
        assert!(fetching.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
        assert!(waiting.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
        assert_eq!(bell.0.load(Ordering::Relaxed), 0);
        if is_dropped {
            drop(fetching);
        } else {
            block_on(fetching).unwrap();
        }
        assert_eq!(bell.0.load(Ordering::Relaxed), 1);
        let expected = if is_dropped { "AKID2" } else { "AKID1" };
        assert_eq!(block_on(waiting).unwrap().secret_id(), expected);
    }
}

#[test]
fn a_renewal_that_is_dropped_before_it_begins_does_not_block_the_next() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 2);
    let issuer = Issuer::new(&time, Duration::ZERO);
    let cached = CachedCredentials::new(Arc::clone(&issuer), script).clock(time.clone()).timer(time.clone());
    block_on(cached.credentials()).unwrap();
    assert!(cached.renewal().is_none());
    time.advance(55 * MINUTE);
    drop(cached.renewal().unwrap());
    assert!(cached.renewal().is_none());
    time.advance(SECOND);
    block_on(cached.renewal().unwrap());
    assert_eq!((issuer.fetches(), block_on(cached.credentials()).unwrap().secret_id()), (2, "AKID2"));
}

#[test]
fn a_fetch_that_never_ends_is_ended() {
    struct Silent;
    impl CredentialsSource for Silent {
        fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
            Box::pin(std::future::pending())
        }
    }
    let time = TestTime::at(NOW);
    let client = builder(&Script::new(&time), &time).credentials_source(Silent).build().unwrap();
    let error = call(&client, &create()).unwrap_err();
    assert_eq!(error.to_string(), "Create was not sent: no credentials were fetched within 30s");
}

// ---------------------------------------------------------------------------------------------- refused

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
