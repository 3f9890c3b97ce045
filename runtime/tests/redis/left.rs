//! Tests turns that a call asked for and did not take.

use std::time::Duration;

use tc3_runtime::limit::RedisLimiter;
use tc3_runtime::{Rate, RateLimiter};

use crate::server::{MILLISECOND, MINUTE, Redis, TURNS, ask, poll_once, run};

/// Asks for a turn, and gives up after a moment.
async fn give_up(limiter: &RedisLimiter, rate: Rate) {
    tokio::time::timeout(10 * MILLISECOND, limiter.turn(ask(rate))).await.unwrap_err();
}

/// Gives up until the server has given a turn at this time, in microseconds.
async fn give_up_at(time: u64, redis: &Redis, limiter: &RedisLimiter, rate: Rate) {
    while redis.known()[0].0 < time {
        give_up(limiter, rate).await;
    }
}

fn micros(duration: Duration) -> u64 {
    duration.as_micros().try_into().unwrap()
}

/// A call that gave up leaves its turn to the next of its process.
#[test]
fn a_dropped_turn_is_not_lost() {
    let Some(redis) = Redis::start() else { return };
    let (limiter, rate) = (redis.limiter("1"), Rate::new(2, MINUTE));
    run(async {
        limiter.turn(ask(rate)).await;
        limiter.turn(ask(rate)).await;
        let [(_, 1), (first, 0)] = redis.known()[..] else { panic!("{:?}", redis.known()) };
        give_up_at(first + micros(MINUTE), &redis, &limiter, rate).await;
        for _ in 0..5 {
            give_up(&limiter, rate).await;
        }
        // Were each of them counted, more were to come.
        assert!(
            matches!(redis.known()[..], [(third, 2), (_, 1)] if third == first + micros(MINUTE)),
            "{:?}",
            redis.known()
        );
    });
}

/// One that was dropped while its question was on the way: the next asks for the same turn.
#[test]
fn a_turn_whose_answer_was_not_awaited_is_not_lost() {
    let Some(redis) = Redis::start() else { return };
    let (limiter, rate) = (redis.limiter("1"), Rate::new(100, MINUTE));
    run(async {
        limiter.turn(ask(rate)).await;
        redis.pause();
        for _ in 0..3 {
            give_up(&limiter, rate).await;
        }
        redis.go_on();
        limiter.turn(ask(rate)).await;
    });
    assert_eq!(redis.known().len(), 2);
}

/// Also where more processes wait than the rate has calls.
#[test]
fn a_turn_whose_answer_was_not_awaited_is_not_lost_behind_those_of_many() {
    let Some(redis) = Redis::start() else { return };
    let (limiters, rate) = ([(); 4].map(|()| redis.limiter("1")), Rate::new(1, MINUTE));
    run(async {
        limiters[0].turn(ask(rate)).await;
        let mut time = redis.known()[0].0;
        redis.pause();
        give_up(&limiters[0], rate).await;
        redis.go_on();
        // The first turn of all is over and not kept.
        for limiter in &limiters {
            time += micros(MINUTE);
            give_up_at(time, &redis, limiter, rate).await;
        }
        give_up(&limiters[0], rate).await;
    });
    let times: Vec<u64> = redis.known().into_iter().map(|(time, _)| time).collect();
    assert_eq!(times.len(), limiters.len(), "{times:?}");
    assert!(times.windows(2).all(|pair| pair[0] - pair[1] == micros(MINUTE)), "{times:?}");
}

/// One that was left and is over would be taken beside the turn of another process.
#[test]
fn a_turn_that_nobody_took_in_time_is_given_back() {
    let Some(redis) = Redis::start() else { return };
    let (limiter, period) = (redis.limiter("1"), 1000 * MILLISECOND);
    let rate = Rate::new(2, period);
    run(async {
        limiter.turn(ask(rate)).await;
        limiter.turn(ask(rate)).await;
        let left = redis.known()[1].0 + micros(period);
        give_up_at(left, &redis, &limiter, rate).await;
        redis.command::<()>(&["PERSIST", TURNS]);
        tokio::time::sleep(period * 7 / 4).await;
        let asked = redis.now();
        limiter.turn(ask(rate)).await;
        let known = redis.known();
        // The one that was left does not count.
        assert!(matches!(known[..], [(taken, 2), (_, 1)] if asked <= taken), "{asked} {known:?}");
    });
}

/// As one in a `buffer_unordered` is while the loop around it makes a call of its own.
#[test]
fn a_call_that_is_held_and_not_polled_is_passed_and_gets_another_turn_later() {
    let Some(redis) = Redis::start() else { return };
    let (limiter, rate) = (redis.limiter("1"), Rate::new(100, MINUTE));
    run(async {
        let mut held: Vec<_> = (0..3).map(|_| limiter.turn(ask(rate))).collect();
        for turn in &mut held {
            poll_once(turn).await;
        }
        tokio::time::timeout(MINUTE, limiter.turn(ask(rate))).await.unwrap();
        for turn in held {
            turn.await;
        }
    });
    assert_eq!(redis.known().len(), 4);
}
