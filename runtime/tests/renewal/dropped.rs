//! Tests fetches that are dropped, held without being polled, or never end.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use tc3_runtime::credentials::{CachedCredentials, CredentialsProvider, FetchContext, FetchError, Issued};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::transport::in_process;
use tc3_runtime::{BoxFuture, Credentials, CredentialsSource, Timer, http};

use crate::block_on::block_on;
use crate::calls::{DONE, NOW, builder, call, create};
use crate::issuer::{Issuer, MINUTE, SECOND, answers, client};

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

/// Its first fetch is never done, and each later one at once.
#[derive(Default)]
struct Stuck(AtomicUsize);

impl CredentialsSource for Stuck {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        if self.0.fetch_add(1, Ordering::Relaxed) == 0 {
            return Box::pin(std::future::pending());
        }
        Box::pin(std::future::ready(Ok(Issued::lasting(Credentials::new("AKID", "key").unwrap()))))
    }
}

#[test]
fn a_call_that_is_held_and_not_polled_does_not_stop_the_others_for_ever() {
    let time = TestTime::at(NOW);
    let timer = Ticking::default();
    let cached = CachedCredentials::new(Stuck::default(), Script::new(&time)).clock(time).timer(timer.clone());
    let mut held = cached.credentials();
    assert!(held.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    assert_eq!(block_on(cached.credentials()).unwrap().secret_id(), "AKID");
    assert_eq!(timer.elapsed().as_secs(), 35);
    drop(held);
    assert_eq!(block_on(cached.credentials()).unwrap().secret_id(), "AKID");
}

/// None of them waits for 35 seconds.
#[test]
fn nor_does_it_stop_calls_with_short_deadlines() {
    let time = TestTime::at(NOW);
    let (script, timer) = (answers(&time, 1), Ticking::default());
    let cached = CachedCredentials::new(Stuck::default(), Script::new(&time)).clock(time.clone());
    let cached = Arc::new(cached.timer(timer.clone()));
    let client = builder(&script, &time).timer(timer.clone()).credentials_provider(Arc::clone(&cached));
    let client = client.deadline(10 * SECOND).build().unwrap();
    let mut held = cached.credentials();
    assert!(held.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let outcomes = [(); 4].map(|()| call(&client, &create()).is_ok());
    assert_eq!((outcomes, timer.elapsed().as_secs()), ([false, false, false, true], 35));
}

#[test]
fn nothing_is_kept_of_a_call_that_no_longer_waits() {
    let time = TestTime::at(NOW);
    let cached = CachedCredentials::new(Stuck::default(), Script::new(&time)).clock(time).timer(Ticking::default());
    let mut held = cached.credentials();
    assert!(held.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending());
    let bell = Arc::new(Bell::default());
    let mut waiting = cached.credentials();
    let waker = Waker::from(Arc::clone(&bell));
    assert!(waiting.as_mut().poll(&mut Context::from_waker(&waker)).is_pending());
    drop((waiting, waker));
    assert_eq!(Arc::strong_count(&bell), 1);
}

/// Each fetch ends when the test says so.
#[derive(Default)]
struct Gates([AtomicBool; 2], AtomicUsize);

impl CredentialsSource for Gates {
    fn fetch<'a>(&'a self, _: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        let number = self.1.fetch_add(1, Ordering::Relaxed);
        Box::pin(std::future::poll_fn(move |_| {
            let credentials = Credentials::new(format!("AKID{}", number + 1), "key").unwrap();
            let is_open = self.0[number].load(Ordering::Relaxed);
            if is_open { Poll::Ready(Ok(Issued::lasting(credentials))) } else { Poll::Pending }
        }))
    }
}

#[test]
fn keys_that_a_fetch_brings_late_are_used_by_those_who_wait_for_the_next_one() {
    let time = TestTime::at(NOW);
    let gates = Arc::new(Gates::default());
    let cached = CachedCredentials::new(Arc::clone(&gates), Script::new(&time)).clock(time).timer(Ticking::default());
    let mut context = Context::from_waker(Waker::noop());
    let (mut first, mut second, mut waiting) = (cached.credentials(), cached.credentials(), cached.credentials());
    assert!(first.as_mut().poll(&mut context).is_pending());
    while gates.1.load(Ordering::Relaxed) < 2 {
        assert!(second.as_mut().poll(&mut context).is_pending());
    }
    assert!(waiting.as_mut().poll(&mut context).is_pending());
    gates.0[0].store(true, Ordering::Relaxed);
    for mut done in [first, waiting] {
        let Poll::Ready(credentials) = done.as_mut().poll(&mut context) else {
            panic!("it waits for the second fetch")
        };
        assert_eq!(credentials.unwrap().secret_id(), "AKID1");
    }
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

/// The source takes longer than a call waits for it, so each renewal ahead of time is given up.
#[test]
fn what_was_given_up_keeps_no_call_from_fetching_once_the_keys_are_over() {
    let time = TestTime::at(NOW);
    let script = answers(&time, 1000);
    let issuer = Issuer::new(&time, 6 * SECOND);
    let client = client(&script, &time, &issuer);
    call(&client, &create()).unwrap();
    time.advance(55 * MINUTE);
    let over = time.elapsed() + 5 * MINUTE;
    while time.elapsed() < over {
        call(&client, &create()).unwrap();
        time.advance(SECOND);
    }
    let given_up = issuer.fetches();
    call(&client, &create()).unwrap();
    assert_eq!((issuer.fetches(), time.elapsed()), (given_up + 1, over + 6 * SECOND));
}

/// A transport that blocks holds up its thread, and with it a renewal that this call had begun before.
#[test]
fn a_call_that_blocks_keeps_no_other_from_renewing() {
    let time = TestTime::at(NOW);
    let issuer = Issuer::new(&time, Duration::ZERO);
    let cached = CachedCredentials::new(Arc::clone(&issuer), Script::new(&time)).clock(time.clone());
    let cached = Arc::new(cached.timer(time.clone()));
    let (others, later) = (Arc::clone(&cached), time.clone());
    let blocks = in_process(move |_| {
        later.advance(30 * MINUTE);
        let other = others.credentials().as_mut().poll(&mut Context::from_waker(Waker::noop())).map(Result::unwrap);
        assert!(other.is_ready(), "it waits for the call that blocks");
        http::Response::new(format!("{{\"Response\": {DONE}}}").into_bytes())
    });
    let client = builder(&Script::new(&time), &time).credentials_provider(cached).transport(blocks).build().unwrap();
    call(&client, &create()).unwrap();
    // The keys are due, and over when the answer comes.
    time.advance(28 * MINUTE);
    call(&client, &create()).unwrap();
    assert_eq!(issuer.fetches(), 2);
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
