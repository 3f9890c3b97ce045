//! Tests several processes on one server.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, SystemTime};

use tc3_runtime::limit::RedisLimiter;
use tc3_runtime::{Rate, RateLimiter};

use crate::server::{MILLISECOND, Redis, ask, run};

const URL: &str = "TC3_TEST_REDIS_URL";
const CALLS: usize = 40;
const RATE: Rate = Rate::new(10, Duration::from_millis(400));

/// What processes compare times by.
#[allow(
    clippy::disallowed_methods,
    reason = "a `Clock` gives seconds and their fraction apart, and a second may end between"
)]
fn now() -> Duration {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap()
}

/// What each process of the next test does: takes turns, eight at a time, and says so.
#[test]
#[ignore = "run by the other test, in processes of its making"]
fn takes_turns() {
    let limiter = RedisLimiter::new(&std::env::var(URL).unwrap(), "1").unwrap();
    let limiter = Arc::new(limiter);
    run(async {
        let workers: Vec<_> = (0..8)
            .map(|_| {
                let limiter = Arc::clone(&limiter);
                tokio::spawn(async move {
                    for _ in 0..CALLS / 8 {
                        limiter.turn(ask(RATE)).await;
                        println!("\nturn {}", now().as_micros());
                    }
                })
            })
            .collect();
        for worker in workers {
            worker.await.unwrap();
        }
    });
}

/// Three processes, of which one is killed on the way.
#[test]
fn three_processes_stay_under_the_limit_together_and_share_it_fairly() {
    let Some(redis) = Redis::start() else { return };
    let (sender, turns) = channel();
    let mut children: Vec<Child> = (0..3)
        .map(|number| {
            let mut child = Command::new(std::env::current_exe().unwrap());
            child.args(["--exact", "processes::takes_turns", "--ignored", "--nocapture"]).env(URL, redis.url());
            let mut child = child.stdout(Stdio::piped()).spawn().unwrap();
            let lines = BufReader::new(child.stdout.take().unwrap()).lines();
            let sender = sender.clone();
            thread::spawn(move || {
                for line in lines.map_while(Result::ok) {
                    // By the clock of the process: this one may read late.
                    if let Some(taken) = line.strip_prefix("turn ") {
                        sender.send((number, Duration::from_micros(taken.parse().unwrap()))).unwrap();
                    }
                }
            });
            child
        })
        .collect();
    drop(sender);
    let mut times = Vec::new();
    let mut counts = [0; 3];
    for (number, time) in turns {
        times.push(time);
        counts[number] += 1;
        if times.len() == 60 {
            // Half of all: nobody is much ahead, though processes do not begin at the same moment.
            assert!(counts.iter().all(|count| (8..=32).contains(count)), "{counts:?}");
            children[2].kill().unwrap();
        }
    }
    for child in &mut children {
        child.wait().unwrap();
    }
    assert_eq!(counts[..2], [CALLS, CALLS], "{counts:?}");
    assert!((8..=35).contains(&counts[2]), "{counts:?}");
    times.sort_unstable();
    let lasted = *times.last().unwrap() - times[0];
    let least = RATE.per() * (times.len() / RATE.calls() as usize - 1) as u32;
    assert!(lasted >= least - 20 * MILLISECOND, "{} turns in {lasted:?}", times.len());
    assert!(lasted < least * 2, "{} turns in {lasted:?}", times.len());
    // The processes share two processors with other tests and write down their turns a little late, so a quarter of the period is
    // left to them. In three quarters a limiter that was off by half would be seen.
    let span = RATE.per() * 3 / 4;
    let most = times.iter().map(|start| times.iter().filter(|time| (*start..*start + span).contains(*time)).count());
    assert!(most.max().unwrap() <= RATE.calls() as usize, "{times:?}");
}
