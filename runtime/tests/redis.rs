//! The limiter of several processes, on a real Redis: `redis-server` has to be installed. Without it these tests pass, and
//! say so; with `TC3_TEST_REDIS=required` they fail.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

pub mod block_on;
pub mod calls;
pub mod essbasic;
pub mod listener;

use std::io::{BufRead as _, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use calls::{DONE, NOW, create};
use listener::Listener;
use tc3_runtime::limit::{Ask, RedisLimiter, Refused};
use tc3_runtime::testing::{Script, TestTime};
use tc3_runtime::{Action as _, Rate, RateLimiter, RateLimits, ThreadTimer, Timer, TokioTimer};

const ACTION: &tc3_runtime::ActionInfo = calls::Create::INFO;
const MILLISECOND: Duration = Duration::from_millis(1);

/// A server of the test's own, without anything on disk.
struct Redis {
    child: Child,
    port: u16,
}

impl Redis {
    /// `None` where Redis is not installed and need not be.
    fn start() -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new("redis-server");
        command.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
        match command.stdout(Stdio::null()).spawn() {
            Ok(child) => {
                let server = Self { child, port };
                while TcpStream::connect(("127.0.0.1", port)).is_err() {
                    thread::yield_now();
                }
                Some(server)
            }
            Err(error) => {
                let is_required = std::env::var("TC3_TEST_REDIS").is_ok_and(|value| value == "required");
                assert!(!is_required, "redis-server cannot be started: {error}");
                eprintln!("SKIPPED: redis-server cannot be started, so the limiter on Redis is not tested: {error}");
                None
            }
        }
    }

    fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    fn limiter(&self, account: &str) -> RedisLimiter {
        RedisLimiter::new(&self.url(), account).unwrap()
    }

    /// Answers nothing for a while.
    fn pause(&self, time: Duration) {
        let mut connection = redis::Client::open(self.url()).unwrap().get_connection().unwrap();
        let milliseconds = u64::try_from(time.as_millis()).unwrap();
        let () = redis::cmd("CLIENT").arg("PAUSE").arg(milliseconds).query(&mut connection).unwrap();
    }

    /// How many turns were given.
    fn given(&self) -> usize {
        let mut connection = redis::Client::open(self.url()).unwrap().get_connection().unwrap();
        redis::cmd("LLEN").arg("{tc3:1::essbasic:2021-05-26:Create}:turns").query(&mut connection).unwrap()
    }

    fn keys(&self) -> Vec<String> {
        let mut connection = redis::Client::open(self.url()).unwrap().get_connection().unwrap();
        let mut keys: Vec<String> = redis::cmd("KEYS").arg("*").query(&mut connection).unwrap();
        keys.sort();
        keys
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn ask(rate: Rate) -> Ask<'static> {
    Ask::new(ACTION, rate, &TokioTimer)
}

/// How long turns take, one after the other.
fn turns(limiter: &RedisLimiter, rate: Rate, turns: usize) -> Duration {
    let start = Instant::now();
    run(async {
        for _ in 0..turns {
            limiter.turn(ask(rate)).await;
        }
    });
    start.elapsed()
}

#[test]
fn a_burst_is_let_through_and_what_follows_waits() {
    let Some(redis) = Redis::start() else { return };
    let rate = Rate::new(5, 100 * MILLISECOND);
    let limiter = redis.limiter("1");
    let start = Instant::now();
    turns(&limiter, rate, 5);
    let burst = start.elapsed();
    turns(&limiter, rate, 11);
    // The first five at once, and then five in each tenth of a second.
    assert!(start.elapsed() >= 300 * MILLISECOND, "{:?}", start.elapsed());
    assert!(burst < start.elapsed() / 2, "{burst:?}");
}

#[test]
fn keys_name_application_account_region_and_action_and_expire() {
    let Some(redis) = Redis::start() else { return };
    let limiter = redis.limiter("100:1").region("ap-guangzhou").application("contracts");
    turns(&limiter, Rate::new(5, 10 * MILLISECOND), 1);
    assert_eq!(redis.keys(), ["{contracts:100_1:ap-guangzhou:essbasic:2021-05-26:Create}:turns"]);
    let mut connection = redis::Client::open(redis.url()).unwrap().get_connection().unwrap();
    let left: i64 = redis::cmd("PTTL").arg(&redis.keys()[0]).query(&mut connection).unwrap();
    assert!((1..=2000).contains(&left), "{left}");
}

#[test]
fn accounts_and_actions_do_not_share_a_limit_and_limiters_of_one_account_do() {
    let Some(redis) = Redis::start() else { return };
    let slow = Rate::new(1, Duration::from_secs(60));
    let is_free = |limiter: &RedisLimiter, action| {
        let turn = async { limiter.turn(Ask::new(action, slow, &TokioTimer)).await };
        run(async { tokio::time::timeout(200 * MILLISECOND, turn).await.is_ok() })
    };
    let (one, other) = (redis.limiter("1"), redis.limiter("2"));
    assert!(is_free(&one, ACTION) && is_free(&other, ACTION) && is_free(&one, calls::Query::INFO));
    assert!(!is_free(&one, ACTION) && !is_free(&redis.limiter("1"), ACTION));
}

/// A call that gave up leaves its turn to the next of its process.
#[test]
fn a_dropped_turn_is_not_lost() {
    let Some(redis) = Redis::start() else { return };
    let (limiter, rate) = (redis.limiter("1"), Rate::new(1, 200 * MILLISECOND));
    let start = Instant::now();
    run(async {
        limiter.turn(ask(rate)).await;
        for _ in 0..5 {
            tokio::time::timeout(10 * MILLISECOND, limiter.turn(ask(rate))).await.unwrap_err();
        }
        limiter.turn(ask(rate)).await;
    });
    // Were each of them counted, it would be a second.
    assert!((200 * MILLISECOND..700 * MILLISECOND).contains(&start.elapsed()), "{:?}", start.elapsed());
}

/// One that was dropped while its question was on the way: the next asks for the same turn.
#[test]
fn a_turn_whose_answer_was_not_awaited_is_not_lost() {
    let Some(redis) = Redis::start() else { return };
    let (limiter, rate) = (redis.limiter("1"), Rate::new(100, Duration::from_secs(60)));
    run(async {
        limiter.turn(ask(rate)).await;
        redis.pause(200 * MILLISECOND);
        for _ in 0..3 {
            tokio::time::timeout(10 * MILLISECOND, limiter.turn(ask(rate))).await.unwrap_err();
        }
        limiter.turn(ask(rate)).await;
    });
    assert_eq!(redis.given(), 2);
}

/// One that was left and is over would be taken beside the turn of another process.
#[test]
fn a_turn_that_nobody_took_in_time_is_given_back() {
    let Some(redis) = Redis::start() else { return };
    let (one, other, period) = (redis.limiter("1"), redis.limiter("1"), 400 * MILLISECOND);
    let rate = Rate::new(1, period);
    run(async {
        one.turn(ask(rate)).await;
        tokio::time::timeout(20 * MILLISECOND, one.turn(ask(rate))).await.unwrap_err();
        tokio::time::sleep(period * 7 / 4).await;
        let began = Instant::now();
        one.turn(ask(rate)).await;
        assert!(began.elapsed() < period / 2, "{:?}", began.elapsed());
        let taken = Instant::now();
        other.turn(ask(rate)).await;
        assert!(taken.elapsed() >= period * 9 / 10, "{:?}", taken.elapsed());
    });
}

/// As one in a `buffer_unordered` is while the loop around it makes a call of its own.
#[test]
fn a_call_that_is_held_and_not_polled_is_passed_and_gets_another_turn_later() {
    let Some(redis) = Redis::start() else { return };
    let (limiter, rate) = (redis.limiter("1"), Rate::new(100, Duration::from_secs(60)));
    run(async {
        let mut held: Vec<_> = (0..3).map(|_| limiter.turn(ask(rate))).collect();
        for turn in &mut held {
            std::future::poll_fn(|context| Poll::Ready(turn.as_mut().poll(context).is_pending())).await;
        }
        let began = Instant::now();
        tokio::time::timeout(Duration::from_secs(8), limiter.turn(ask(rate))).await.unwrap();
        assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
        for turn in held {
            turn.await;
        }
    });
    assert_eq!(redis.given(), 4);
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

#[test]
fn without_a_server_calls_pass_with_a_warning_under_the_limit_of_the_process() {
    let limiter = RedisLimiter::new("redis://user:hunter2@127.0.0.1:1/", "1").unwrap();
    let rate = Rate::new(3, 100 * MILLISECOND);
    let start = Instant::now();
    let lines = Listener::during(|| assert!(turns(&limiter, rate, 7) >= 200 * MILLISECOND));
    assert!(start.elapsed() >= 200 * MILLISECOND, "{:?}", start.elapsed());
    let warnings: Vec<_> = lines.iter().filter(|line| line.contains("Redis cannot be reached")).collect();
    assert_eq!(warnings.len(), 1, "{lines:#?}");
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
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
    });
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
    let limiter = std::sync::Arc::new(limiter);
    run(async {
        let workers: Vec<_> = (0..8)
            .map(|_| {
                let limiter = std::sync::Arc::clone(&limiter);
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
            child.args(["--exact", "takes_turns", "--ignored", "--nocapture"]).env(URL, redis.url());
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
    let most = times.iter().map(|start| times.iter().filter(|time| (*start..*start + span).contains(time)).count());
    assert!(most.max().unwrap() <= RATE.calls() as usize, "{times:?}");
}

/// Outside of a runtime nothing interrupts a thread that reads, so the limiter itself has to keep the deadline of the call.
#[test]
fn a_silent_server_holds_a_thread_up_no_longer_than_the_deadline_of_its_call() {
    // It accepts connections and never answers.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let limiter = RedisLimiter::new(&format!("redis://{}/", silent.local_addr().unwrap()), "silent").unwrap();
    let begun = Instant::now();
    let rate = Rate::per_second(1000);
    let until = Some(ThreadTimer.elapsed() + 100 * MILLISECOND);
    block_on::block_on(limiter.turn(Ask::new(ACTION, rate, &ThreadTimer).until(until)));
    assert!(begun.elapsed() < 800 * MILLISECOND, "{:?}", begun.elapsed());
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
        block_on::block_on(limiter.turn(Ask::new(ACTION, RATE, &ThreadTimer).until(until)));
    }
}

#[test]
fn a_call_that_runs_out_of_time_does_not_count_as_an_absence_of_the_server() {
    for in_runtime in [true, false] {
        let Some(redis) = Redis::start() else { return };
        let limiter = redis.limiter("1");
        let lines = Listener::during(|| {
            redis.pause(300 * MILLISECOND);
            hurried(&limiter, in_runtime, 20 * MILLISECOND);
            turns(&limiter, RATE, 1);
        });
        assert!(!lines.iter().any(|line| line.contains("Redis cannot be reached")), "{in_runtime}: {lines:#?}");
        assert_eq!(redis.keys(), ["{tc3:1::essbasic:2021-05-26:Create}:turns"], "{in_runtime}");
    }
}

#[test]
fn a_silent_server_is_away_even_if_no_call_has_the_time_to_find_out() {
    for in_runtime in [true, false] {
        let silent = TcpListener::bind("127.0.0.1:0").unwrap();
        let limiter = RedisLimiter::new(&format!("redis://{}/", silent.local_addr().unwrap()), "silent").unwrap();
        let mut lasted = Duration::MAX;
        let lines = Listener::during(|| {
            for _ in 0..12 {
                hurried(&limiter, in_runtime, 100 * MILLISECOND);
            }
            lasted = turns(&limiter, RATE, 1);
        });
        assert!(lasted < 100 * MILLISECOND, "{in_runtime}: {lasted:?}");
        assert!(lines.iter().any(|line| line.contains("Redis cannot be reached")), "{in_runtime}: {lines:#?}");
    }
}
