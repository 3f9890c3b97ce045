//! Starts a Redis for one test, and asks it for turns.

use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use tc3_runtime::limit::{Ask, RedisLimiter};
use tc3_runtime::{Action as _, BoxFuture, Rate, RateLimiter, TokioTimer};

use crate::calls::Create;

/// The action that is called.
pub const ACTION: &tc3_runtime::ActionInfo = Create::INFO;
/// What a client says that goes on without the server.
pub const AWAY: &str = "Redis cannot be reached";
/// The key of the turns of that action.
pub const TURNS: &str = "{tc3:1::essbasic:2021-05-26:Create}:turns";
/// Longer than a test lasts.
pub const MINUTE: Duration = Duration::from_secs(60);
/// What the times of the tests are made of.
pub const MILLISECOND: Duration = Duration::from_millis(1);

/// A server of the test's own, without anything on disk.
pub struct Redis {
    child: Child,
    port: u16,
}

impl Redis {
    /// `None` where Redis is not installed and need not be.
    pub fn start() -> Option<Self> {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new("redis-server");
        command.args(["--port", &port.to_string(), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
        match command.stdout(Stdio::null()).spawn() {
            Ok(child) => {
                let mut server = Self { child, port };
                while TcpStream::connect(("127.0.0.1", port)).is_err() {
                    assert!(server.child.try_wait().unwrap().is_none(), "redis-server has ended");
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

    /// Where it is.
    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    /// A limiter of this account, as a process has one.
    pub fn limiter(&self, account: &str) -> RedisLimiter {
        RedisLimiter::new(&self.url(), account).unwrap()
    }

    /// What it answers to a command.
    pub fn command<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let mut connection = redis::Client::open(self.url()).unwrap().get_connection().unwrap();
        redis::cmd(words[0]).arg(&words[1..]).query(&mut connection).unwrap()
    }

    /// Gives no turns until it goes on.
    pub fn pause(&self) {
        self.command(&["CLIENT", "PAUSE", "3600000", "WRITE"])
    }

    /// Gives turns again.
    pub fn go_on(&self) {
        self.command(&["CLIENT", "UNPAUSE"])
    }

    /// The turns that the server knows, newest first: when each is, and its number among those of its process.
    pub fn known(&self) -> Vec<(u64, u64)> {
        let entries: Vec<String> = self.command(&["LRANGE", TURNS, "0", "-1"]);
        let parts = |entry: &String| {
            let (moment, name) = entry.split_once(' ').unwrap();
            (moment.parse().unwrap(), name.rsplit_once(':').unwrap().1.parse().unwrap())
        };
        entries.iter().map(parts).collect()
    }

    /// What the server's clock says, in microseconds.
    pub fn now(&self) -> u64 {
        let (seconds, micros): (u64, u64) = self.command(&["TIME"]);
        seconds * 1_000_000 + micros
    }

    /// All of its keys, in order.
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self.command(&["KEYS", "*"]);
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

/// In a runtime.
pub fn run<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// A question for a turn.
pub fn ask(rate: Rate) -> Ask<'static> {
    Ask::new(ACTION, rate, &TokioTimer)
}

/// How long turns take, one after the other.
pub fn turns(limiter: &RedisLimiter, rate: Rate, turns: usize) -> Duration {
    let start = Instant::now();
    run(async {
        for _ in 0..turns {
            limiter.turn(ask(rate)).await;
        }
    });
    start.elapsed()
}

/// Polls a turn once, which is not there yet.
pub async fn poll_once(turn: &mut BoxFuture<'_, ()>) {
    let is_pending = std::future::poll_fn(|context| Poll::Ready(turn.as_mut().poll(context).is_pending())).await;
    assert!(is_pending);
}
