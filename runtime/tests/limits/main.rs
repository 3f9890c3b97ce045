//! Tests waiting for a turn: many calls at once, in virtual time.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../block_on/mod.rs"]
pub mod block_on;
#[path = "../calls/mod.rs"]
pub mod calls;
#[path = "../essbasic/mod.rs"]
pub mod essbasic;
mod held;
#[path = "../stepped/mod.rs"]
pub mod stepped;

use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use block_on::block_on;
use calls::{DONE, NOW, Outcome, builder, create, query};
use stepped::{Held, Stepped};
use tc3_runtime::error::TransportErrorKind;
use tc3_runtime::limit::{Ask, Refused};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{BoxFuture, Client, Error, LocalLimiter, Rate, RateLimiter, RateLimits, RetryPolicy};

const SECOND: Duration = Duration::from_secs(1);

fn answering(calls: usize) -> (Script, TestTime) {
    let time = TestTime::at(NOW);
    ((0..calls).fold(Script::new(&time), |script, _| script.answer(DONE)), time)
}

/// Makes calls at once, and waits for all of them.
fn at_once(client: &Client, calls: usize) -> Vec<Outcome> {
    let call = |_| {
        let client = client.clone();
        Box::pin(async move { client.call(&create(), None).await }) as Pin<Box<dyn Future<Output = Outcome>>>
    };
    let mut running: Vec<_> = (0..calls).map(call).collect();
    let mut outcomes: Vec<_> = (0..calls).map(|_| None).collect();
    block_on(std::future::poll_fn(|context| {
        for (future, outcome) in running.iter_mut().zip(&mut outcomes) {
            if outcome.is_none()
                && let Poll::Ready(done) = future.as_mut().poll(context)
            {
                *outcome = Some(done);
            }
        }
        if outcomes.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    }));
    outcomes.into_iter().flatten().collect()
}

fn times(script: &Script) -> Vec<Duration> {
    script.sent().iter().map(|sent| sent.at()).collect()
}

#[test]
fn no_second_sees_more_calls_than_the_page_allows() {
    let (script, time) = answering(100);
    let client = builder(&script, &time).build().unwrap();
    assert!(at_once(&client, 100).iter().all(Result::is_ok));
    let times = times(&script);
    assert!(times.windows(21).all(|window| window[20] - window[0] >= SECOND), "{times:?}");
    assert_eq!(times[99], 4 * SECOND, "no slower than need be");
}

#[test]
fn an_action_without_a_documented_limit_waits_for_nothing() {
    let (script, time) = answering(100);
    let client = builder(&script, &time).build().unwrap();
    for _ in 0..100 {
        calls::call(&client, &query()).unwrap();
    }
    assert_eq!(times(&script)[99], Duration::ZERO);
}

#[test]
fn limits_can_be_off_or_others_for_a_client_or_for_an_action() {
    let ended = |limits: RateLimits| {
        let (script, time) = answering(100);
        let client = builder(&script, &time).rate_limits(limits).build().unwrap();
        at_once(&client, 100);
        times(&script)[99]
    };
    assert_eq!(ended(RateLimits::off()), Duration::ZERO);
    assert_eq!(ended(RateLimits::each(Rate::per_second(10))), 9 * SECOND);
    assert_eq!(ended(RateLimits::documented().action("Create", Rate::new(50, 60 * SECOND))), 60 * SECOND);
    assert_eq!(ended(RateLimits::each(Rate::per_second(1)).action_off("Create")), Duration::ZERO);
    let (script, time) = answering(100);
    let client = builder(&script, &time).build().unwrap();
    at_once(&client.with_rate_limits(RateLimits::off()), 100);
    assert_eq!(times(&script)[99], Duration::ZERO);
}

#[test]
fn several_clients_can_share_a_limiter() {
    let limiter = Arc::new(LocalLimiter::new());
    let (script, time) = answering(40);
    let client = || builder(&script, &time).rate_limiter(Arc::clone(&limiter)).build().unwrap();
    at_once(&client(), 20);
    at_once(&client(), 20);
    assert_eq!((times(&script)[19], times(&script)[20]), (Duration::ZERO, SECOND));
}

#[test]
fn waiting_counts_against_the_deadline() {
    let (script, time) = answering(60);
    let client = builder(&script, &time).deadline(Duration::from_millis(1500)).build().unwrap();
    let outcomes = at_once(&client, 60);
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 40);
    let error = outcomes.into_iter().find_map(Result::err).unwrap();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!((error.kind(), error.may_have_arrived()), (TransportErrorKind::Deadline, false));
    assert!(error.to_string().ends_with("deadline of 1.5s: 1.5s waiting for a turn under the rate limit"), "{error}");
}

/// Polls once.
fn poke(future: &mut BoxFuture<'_, ()>) -> bool {
    future.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready()
}

#[test]
fn turns_go_in_order_and_a_dropped_one_makes_room() {
    let (limiter, time, rate) = (LocalLimiter::new(), TestTime::at(NOW), Rate::per_second(1));
    let action = <calls::Create as tc3_runtime::Action>::INFO;
    let ask = || Ask::new(action, rate, &time);
    assert!(poke(&mut limiter.turn(ask())));
    let mut waiting: Vec<_> = (0..4).map(|_| limiter.turn(ask())).collect();
    assert!(!waiting.iter_mut().any(poke));
    // The first and the third give up; the fourth does not overtake the second.
    drop(waiting.remove(2));
    drop(waiting.remove(0));
    time.advance(SECOND);
    assert!(!poke(&mut waiting[1]));
    assert!(poke(&mut waiting[0]));
    assert!(!poke(&mut waiting[1]));
    // And nobody who comes later overtakes it, although it has not asked again.
    time.advance(SECOND);
    let mut late = limiter.turn(ask());
    assert!(!poke(&mut late));
    assert!(poke(&mut waiting[1]));
    // A call has one place, however often it was polled: nothing of it is left in the queue.
    time.advance(SECOND);
    assert!(poke(&mut late));
}

#[test]
fn the_next_one_is_woken_when_the_first_gives_up() {
    let (limiter, time, rate) = (LocalLimiter::new(), Stepped::default(), Rate::per_second(1));
    let ask = || Ask::new(<calls::Create as tc3_runtime::Action>::INFO, rate, &time);
    assert!(poke(&mut limiter.turn(ask())));
    let (mut first, mut second) = (Held::new(limiter.turn(ask())), Held::new(limiter.turn(ask())));
    assert!(!first.poll() && !second.poll());
    assert!(!second.is_woken());
    drop(first);
    assert!(second.is_woken());
}

#[test]
fn a_throttling_answer_halves_the_rate_of_the_action() {
    let time = TestTime::at(NOW);
    let script = Script::new(&time).refuse("RequestLimitExceeded", "too fast");
    let script = (0..100).fold(script, |script, _| script.answer(DONE));
    let client = builder(&script, &time).random(|| 0.0).build().unwrap();
    assert!(at_once(&client, 60).iter().all(Result::is_ok));
    let times = times(&script);
    let in_second = |second: u64| times.iter().filter(|time| time.as_secs() == second).count();
    // The first one was refused at once, before the others went.
    assert_eq!(in_second(0), 10);
    assert!((10..=12).contains(&in_second(1)), "{times:?}");
    assert_eq!(times.len(), 61);
}

#[test]
fn a_limiter_of_ones_own_is_asked_for_every_attempt_and_told_of_every_refusal() {
    #[derive(Default)]
    struct Log(Mutex<Vec<String>>);
    impl RateLimiter for Log {
        fn turn<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, ()> {
            self.0.lock().unwrap().push(format!("{} {}", ask.action.name, ask.rate.calls()));
            Box::pin(std::future::ready(()))
        }

        fn throttled(&self, refused: Refused<'_>) {
            self.0.lock().unwrap().push(format!("{} refused", refused.action.name));
        }
    }
    let log = Arc::new(Log::default());
    let time = TestTime::at(NOW);
    let script = Script::new(&time).refuse("RequestLimitExceeded", "too fast").answer(DONE);
    let client = builder(&script, &time).rate_limiter(Arc::clone(&log)).build().unwrap();
    calls::call(&client, &create()).unwrap();
    calls::call(&client.with_retry(RetryPolicy::off()), &query()).unwrap_err();
    assert_eq!(*log.0.lock().unwrap(), ["Create 20", "Create refused", "Create 20"]);
}

#[test]
fn a_limit_for_ever_is_one_for_a_year() {
    let forever = Rate::new(1, Duration::MAX);
    assert_eq!(forever.per(), 366 * 24 * 3600 * SECOND);
    let (script, time) = answering(1);
    let script = script.refuse("RequestLimitExceeded", "too fast").answer(DONE);
    let client = builder(&script, &time).rate_limits(RateLimits::each(forever)).retry(RetryPolicy::off());
    let client = client.build().unwrap();
    assert!(at_once(&client, 3).iter().filter(|outcome| outcome.is_ok()).count() == 2);
    // The refused one made the rate slower.
    let times = times(&script);
    assert!(times[1] >= forever.per() && times[2] >= 2 * forever.per(), "{times:?}");
}
