//! Tests the limiter of several processes on a real Redis: `redis-server` has to be installed. Without it these tests
//! pass with a message; with `TC3_TEST_REDIS=required` they fail.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../block_on/mod.rs"]
pub mod block_on;
#[path = "../calls/mod.rs"]
pub mod calls;
#[path = "../essbasic/mod.rs"]
pub mod essbasic;
#[path = "../listener/mod.rs"]
pub mod listener;

mod away;
mod left;
mod processes;
pub mod server;

use std::time::{Duration, Instant};

use calls::{DONE, NOW, create};
use server::{ACTION, MILLISECOND, MINUTE, Redis, run, turns};
use tc3_runtime::limit::{Ask, RedisLimiter, Refused};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{Action as _, Rate, RateLimiter, RateLimits, Timer, TokioTimer};

#[test]
fn a_burst_is_let_through_and_what_follows_waits() {
    let Some(redis) = Redis::start() else { return };
    let rate = Rate::new(5, 100 * MILLISECOND);
    // The first five at once, and then five in each tenth of a second.
    let lasted = turns(&redis.limiter("1"), rate, 16);
    assert!(lasted >= 300 * MILLISECOND, "{lasted:?}");
    let lasted = turns(&redis.limiter("2"), Rate::new(5, MINUTE), 5);
    assert!(lasted < MINUTE / 2, "{lasted:?}");
}

#[test]
fn keys_name_application_account_region_and_action_and_expire() {
    let Some(redis) = Redis::start() else { return };
    let limiter = redis.limiter("100:1").region("ap-guangzhou").application("contracts");
    turns(&limiter, Rate::new(5, 10 * MILLISECOND), 1);
    assert_eq!(redis.keys(), ["{contracts:100_1:ap-guangzhou:essbasic:2021-05-26:Create}:turns"]);
    let left: i64 = redis.command(&["PTTL", &redis.keys()[0]]);
    assert!((1..=2000).contains(&left), "{left}");
}

#[test]
fn accounts_and_actions_do_not_share_a_limit_and_limiters_of_one_account_do() {
    let Some(redis) = Redis::start() else { return };
    let slow = Rate::new(1, MINUTE);
    let comes_within = |time: Duration, limiter: &RedisLimiter, action| {
        let turn = async { limiter.turn(Ask::new(action, slow, &TokioTimer)).await };
        run(async { tokio::time::timeout(time, turn).await.is_ok() })
    };
    let (one, other) = (redis.limiter("1"), redis.limiter("2"));
    for (limiter, action) in [(&one, ACTION), (&other, ACTION), (&one, calls::Query::INFO)] {
        assert!(comes_within(MINUTE / 2, limiter, action));
    }
    for limiter in [&one, &redis.limiter("1")] {
        assert!(!comes_within(200 * MILLISECOND, limiter, ACTION));
    }
}

#[test]
fn a_refusal_halves_the_rate_of_all() {
    let Some(redis) = Redis::start() else { return };
    let rate = Rate::new(20, 200 * MILLISECOND);
    let (one, other) = (redis.limiter("1"), redis.limiter("1"));
    turns(&one, rate, 1);
    for _ in 0..3 {
        // Of the same moment: they count once.
        one.throttled(Refused::new(ACTION, TokioTimer.elapsed(), &TokioTimer));
    }
    turns(&one, rate, 1);
    // Ten in 200 ms instead of twenty, of which two are gone.
    assert!(turns(&other, rate, 28) >= 350 * MILLISECOND);
    assert_eq!(redis.keys().len(), 2);
}

/// Also without a runtime, as a blocking client does.
#[test]
#[cfg(feature = "blocking")]
fn a_client_takes_it_with_and_without_async() {
    let Some(redis) = Redis::start() else { return };
    let time = TestTime::at(NOW);
    let script = (0..4).fold(Script::new(&time), |script, _| script.answer(DONE));
    let rate = RateLimits::each(Rate::new(2, 100 * MILLISECOND));
    let transport = || script.clone();
    let credentials = || tc3_runtime::Credentials::new("id", "key").unwrap();
    let start = Instant::now();
    let client: tc3_runtime::Client = tc3_runtime::ClientBuilder::blocking(essbasic::SERVICE)
        .credentials(credentials())
        .transport(transport())
        .rate_limiter(redis.limiter("1"))
        .rate_limits(rate.clone())
        .build()
        .unwrap();
    for _ in 0..2 {
        let outcome: calls::Outcome = tc3_runtime::blocking::wait(client.call(&create(), None));
        outcome.unwrap();
    }
    let client: tc3_runtime::Client = tc3_runtime::ClientBuilder::new(essbasic::SERVICE)
        .credentials(credentials())
        .transport(transport())
        .rate_limiter(redis.limiter("1"))
        .rate_limits(rate)
        .build()
        .unwrap();
    for _ in 0..2 {
        let outcome: calls::Outcome = run(client.call(&create(), None));
        outcome.unwrap();
    }
    assert!(start.elapsed() >= 100 * MILLISECOND, "{:?}", start.elapsed());
}

#[test]
fn a_url_that_cannot_be_used_is_refused_with_the_reason_and_without_its_password() {
    let advice = "; write `redis://user:password@host:port/database`";
    for (url, problem) in [
        ("rediss://:hunter2@10.0.0.1/0", "wants TLS, which the limiter does not speak"),
        ("http://:hunter2@10.0.0.1/0", "is malformed"),
        ("10.0.0.1:hunter2", "is malformed"),
        ("redis://:hunter2@10.0.0.1/first", "is malformed"),
    ] {
        let error = RedisLimiter::new(url, "1").unwrap_err();
        assert_eq!(error.to_string(), format!("the URL of Redis {problem}{advice}"), "{url}");
        assert!(!format!("{error:?}").contains("hunter"), "{error:?}");
    }
}
