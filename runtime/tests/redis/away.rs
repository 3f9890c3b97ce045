//! Tests a server that is missing, disappears, or does not answer.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use tc3_runtime::limit::{Ask, RedisLimiter};
use tc3_runtime::{Rate, RateLimiter, ThreadTimer, Timer, TokioTimer};

use crate::block_on::block_on;
use crate::listener::Listener;
use crate::server::{ACTION, AWAY, MILLISECOND, MINUTE, Redis, TURNS, ask, poll_once, run, turns};

const RATE: Rate = Rate::new(10, Duration::from_millis(400));

#[test]
fn without_a_server_calls_pass_with_a_warning_under_the_limit_of_the_process() {
    let limiter = RedisLimiter::new("redis://user:hunter2@127.0.0.1:1/", "1").unwrap();
    let rate = Rate::new(3, 100 * MILLISECOND);
    let start = Instant::now();
    let lines = Listener::during(|| assert!(turns(&limiter, rate, 7) >= 200 * MILLISECOND));
    assert!(start.elapsed() >= 200 * MILLISECOND, "{:?}", start.elapsed());
    let warnings: Vec<_> = lines.iter().filter(|line| line.contains(AWAY)).collect();
    // Not by each of them.
    assert!((1..7).contains(&warnings.len()), "{lines:#?}");
    assert!(!format!("{lines:?} {limiter:?}").contains("hunter2"));
    let error = RedisLimiter::new("nonsense hunter2", "1").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("hunter2"));
}

#[test]
fn a_server_that_went_away_holds_nobody_up() {
    let Some(redis) = Redis::start() else { return };
    let limiter = redis.limiter("1");
    let rate = Rate::new(100, 10 * MILLISECOND);
    run(async {
        limiter.turn(ask(rate)).await;
        drop(redis);
        let start = Instant::now();
        for _ in 0..50 {
            limiter.turn(ask(rate)).await;
        }
        // Were each of them held up for a second, it would be twice as long.
        assert!(start.elapsed() < Duration::from_secs(25), "{:?}", start.elapsed());
    });
}

/// It is held in the middle of its question, for longer than a server may take to answer; then it goes on, or is dropped.
#[test]
fn the_time_in_which_nobody_polls_is_no_absence_of_the_server() {
    for goes_on in [true, false] {
        let Some(redis) = Redis::start() else { return };
        let (limiter, rate) = (redis.limiter("1"), Rate::new(100, MINUTE));
        let lines = Listener::during(|| {
            run(async {
                let mut held = limiter.turn(ask(rate));
                poll_once(&mut held).await;
                tokio::time::sleep(1500 * MILLISECOND).await;
                if goes_on {
                    held.await;
                } else {
                    drop(held);
                }
                limiter.turn(ask(rate)).await;
            });
        });
        assert!(!lines.iter().any(|line| line.contains(AWAY)), "{goes_on}: {lines:#?}");
        assert_eq!(redis.known().len(), 1 + usize::from(goes_on));
    }
}

/// Outside of a runtime nothing interrupts a thread that reads, so the limiter itself has to keep the deadline of the call.
#[test]
fn a_silent_server_holds_a_thread_up_no_longer_than_the_deadline_of_its_call() {
    // It accepts connections and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let limiter = RedisLimiter::new(&format!("redis://{}/", silent.local_addr().unwrap()), "silent").unwrap();
    // It would say that the server has had its time.
    let lines = Listener::during(|| hurried(&limiter, false, 100 * MILLISECOND));
    assert!(!lines.iter().any(|line| line.contains(AWAY)), "{lines:#?}");
    drop(silent);
}

/// A call with hardly any time, which gives up before the server has had its own, with and without a runtime.
fn hurried(limiter: &RedisLimiter, in_runtime: bool, time: Duration) {
    if in_runtime {
        run(async {
            let asked = ask(RATE).until(Some(TokioTimer.elapsed() + time));
            let _ = tokio::time::timeout(time, limiter.turn(asked)).await;
        });
    } else {
        let until = Some(ThreadTimer.elapsed() + time);
        block_on(limiter.turn(Ask::new(ACTION, RATE, &ThreadTimer).until(until)));
    }
}

#[test]
fn a_call_that_runs_out_of_time_does_not_count_as_an_absence_of_the_server() {
    for in_runtime in [true, false] {
        let Some(redis) = Redis::start() else { return };
        let limiter = redis.limiter("1");
        let lines = Listener::during(|| {
            redis.pause();
            hurried(&limiter, in_runtime, 20 * MILLISECOND);
            redis.go_on();
            turns(&limiter, RATE, 1);
        });
        assert!(!lines.iter().any(|line| line.contains(AWAY)), "{in_runtime}: {lines:#?}");
        assert_eq!(redis.keys(), [TURNS], "{in_runtime}");
    }
}

#[test]
fn a_silent_server_is_away_even_if_no_call_has_the_time_to_find_out() {
    for in_runtime in [true, false] {
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        silent.set_nonblocking(true).unwrap();
        let connections = || std::iter::from_fn(|| silent.accept().ok()).count();
        let limiter = RedisLimiter::new(&format!("redis://{}/", silent.local_addr().unwrap()), "silent").unwrap();
        let mut asked = 0;
        let lines = Listener::during(|| {
            for _ in 0..12 {
                hurried(&limiter, in_runtime, 100 * MILLISECOND);
            }
            assert_ne!(connections(), 0);
            turns(&limiter, RATE, 1);
            asked = connections();
        });
        assert_eq!(asked, 0, "{in_runtime}");
        assert!(lines.iter().any(|line| line.contains(AWAY)), "{in_runtime}: {lines:#?}");
    }
}
