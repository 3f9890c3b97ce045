//! Limits the calls of several processes together.

mod server;

use std::collections::HashMap;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker, ready};
use std::time::Duration;

use self::server::{PATIENCE, Question, Server, Unavailable};
use super::alarm::Alarm;
use super::queue::{Queue, Standing};
use super::{Ask, LocalLimiter, Rate, RateLimiter, Refused};
use crate::action::ActionInfo;
use crate::call::fresh;
use crate::error::ConfigurationError;
use crate::transport::BoxFuture;

/// The server is not asked again for so long after it did not answer.
const REST: Duration = Duration::from_secs(1);
/// A turn expires this long after it was due, or after half the rate's period if that is shorter.
const LATE: Duration = Duration::from_secs(1);

/// Keeps the limit of each action for all processes that use one Redis, as [`LocalLimiter`] does for one process.
///
/// A turn is one script on the server, by the clock of the server, so the clocks of the processes do not matter. Each
/// process has one turn at a time in reserve, so a busy one does not push the others out, and one that is killed takes
/// at most one turn with it. Waiting calls of a process go in order, as those of [`LocalLimiter`] do; a call that is dropped
/// leaves its turn to the next, if there is one before it is over. After a throttling answer the rate halves for all of them.
///
/// No time span as long as that of the [`Rate`](super::Rate) sees more turns than it allows. A process may take one late, and
/// send its call beside one that is on time: by what the answer of the server takes to arrive, which is a second at most, and
/// if the process is held up by another second, or half that time span if it is shorter.
///
/// While Redis cannot be reached, each process keeps the limits by itself, and a warning says so.
///
/// It needs Redis 5 or newer, whose scripts may write by the time of the server. The connection has no TLS: Redis belongs into
/// the same private network, or behind a tunnel.
///
/// Inside a tokio runtime it speaks with that; outside, as for a blocking client, with the thread that calls.
///
/// ```no_run
/// # use tc3_runtime as tc3;
/// use tc3::limit::RedisLimiter;
///
/// let limiter = RedisLimiter::new("redis://:password@10.0.0.1/0", "100000000001")?.region("ap-guangzhou");
/// # let _ = limiter;
/// # Ok::<(), tc3::ConfigurationError>(())
/// ```
pub struct RedisLimiter {
    server: Server,
    account: String,
    region: String,
    application: String,
    /// Of this limiter among all that share the server.
    name: String,
    lanes: Mutex<HashMap<Key, Lane>>,
    /// For while the server is away.
    local: LocalLimiter,
    /// Until when the server is not asked.
    away_until: Mutex<Option<Duration>>,
}

type Key = (&'static str, &'static str, &'static str);

/// The calls of one action in this process.
#[derive(Default)]
struct Lane {
    queue: Queue,
    /// When the turn is that the server gave, for whoever is first.
    reserved: Option<Duration>,
    /// How many turns were taken, which is the name of the next one.
    taken: u64,
    /// Whether the server was asked for that, and may have given it.
    is_asked: bool,
    /// When a call was sent that was refused, which the server does not know yet.
    refused: Option<Duration>,
}

/// What there is for the first call.
enum Turn {
    Taken,
    At(Duration),
    /// None, or one that nobody took in time. The server says when there is one.
    Unknown,
}

impl Lane {
    /// Takes the turn that is reserved. One that a call waited for may be a little over, since no timer is on time; one that
    /// another call left may not.
    fn take(&mut self, awaited: Option<Duration>, rate: Rate, now: Duration) -> Turn {
        match self.reserved {
            Some(turn) if turn > now => Turn::At(turn),
            Some(turn) if awaited == Some(turn) && now <= turn + LATE.min(rate.per() / 2) => {
                (self.reserved, self.is_asked) = (None, false);
                self.taken += 1;
                Turn::Taken
            }
            _ => Turn::Unknown,
        }
    }
}

impl RedisLimiter {
    /// A limiter on the server at this URL, `redis://user:password@host:port/database`, for this account. Nothing is
    /// connected yet.
    ///
    /// Its keys are `{tc3:account:region:service:version:action}:turns` and the same with `:pace`, so one Redis serves many
    /// accounts. A user of Redis who may use nothing else has `~{tc3:*`.
    ///
    /// # Errors
    ///
    /// The URL is malformed, or wants TLS.
    pub fn new(url: &str, account: impl Into<String>) -> Result<Self, ConfigurationError> {
        let client = redis::Client::open(url).map_err(|_| unusable(url))?;
        Ok(Self {
            server: Server::new(client),
            account: part(account.into()),
            region: String::new(),
            application: "tc3".to_owned(),
            name: fresh(),
            lanes: Mutex::default(),
            local: LocalLimiter::new(),
            away_until: Mutex::default(),
        })
    }

    /// For a service that limits each region by itself.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = part(region.into());
        self
    }

    /// Sets the first part of the keys, `tc3` by default. Processes with different names do not share limits.
    #[must_use]
    pub fn application(mut self, name: impl Into<String>) -> Self {
        self.application = part(name.into());
        self
    }

    fn key(&self, action: &ActionInfo) -> String {
        let Self { application, account, region, .. } = self;
        let (service, action) = (action.service, action.name);
        format!("{application}:{account}:{region}:{}:{}:{action}", service.name, service.version)
    }

    async fn wait(&self, ask: Ask<'_>) {
        let is_given = if self.is_away(ask.timer.elapsed()) {
            false
        } else {
            let place = Place::join(self, ask);
            place.attended(self.given(&place)).await
        };
        if !is_given {
            self.local.turn(ask).await;
        }
    }

    /// Takes a turn of the server. Whether there is one: there is none while the server is away.
    async fn given(&self, place: &Place<'_>) -> bool {
        let ask = place.ask;
        // The turn that this call asked or waited for.
        let mut awaited = None;
        loop {
            place.until_first().await;
            let now = ask.timer.elapsed();
            match self.on(ask.action, |lane| lane.take(awaited, ask.rate, now)) {
                Turn::Taken => return true,
                Turn::At(turn) => {
                    awaited = Some(turn);
                    ask.timer.sleep(turn - now).await;
                }
                // The one before may have found out while this one was queued.
                Turn::Unknown if self.is_away(now) => return false,
                Turn::Unknown => match self.reserve(ask).await {
                    Ok(turn) => awaited = turn,
                    Err(error) => {
                        if !matches!(error, Unavailable::OutOfTime) {
                            self.goes_away(ask.timer.elapsed(), &error);
                        }
                        return false;
                    }
                },
            }
        }
    }

    /// Gets a turn from the server, and keeps it for whoever is first. `None` if another call has taken it meanwhile.
    async fn reserve(&self, ask: Ask<'_>) -> Result<Option<Duration>, Unavailable> {
        let asked = ask.timer.elapsed();
        let (number, is_repeated, refused) = self.on(ask.action, |lane| {
            let is_repeated = std::mem::replace(&mut lane.is_asked, true);
            (lane.taken, is_repeated, lane.refused)
        });
        let question = Question {
            key: &self.key(ask.action),
            rate: ask.rate,
            refused: refused.map(|sent| asked.saturating_sub(sent)),
            name: &format!("{}:{number}", self.name),
            is_repeated,
        };
        let remaining = ask.until.map(|until| until.saturating_sub(asked));
        let answer = self.server.turn(question, ask.timer, remaining).await;
        let answered = ask.timer.elapsed();
        self.on(ask.action, |lane| {
            if lane.taken != number {
                // This call was held, and has its answer, or none, from another time.
                return Ok(None);
            }
            let turn = answered + answer?;
            if answered <= asked + PATIENCE {
                lane.reserved = Some(turn);
            }
            // The server knows of this one now; there may be another.
            lane.refused = lane.refused.filter(|other| Some(*other) != refused);
            Ok(Some(turn))
        })
    }

    fn is_away(&self, now: Duration) -> bool {
        lock(&self.away_until).is_some_and(|until| now < until)
    }

    /// The server did not answer. Told once for each rest.
    fn goes_away(&self, now: Duration, error: &Unavailable) {
        if !self.is_away(now) {
            *lock(&self.away_until) = Some(now + REST);
            tracing::warn!(%error, "Redis cannot be reached; this process keeps rate limits by itself until it can");
        }
    }

    /// Runs something on the lane of an action.
    fn on<T>(&self, action: &'static ActionInfo, run: impl FnOnce(&mut Lane) -> T) -> T {
        let key = (action.service.name, action.service.version, action.name);
        run(lock(&self.lanes).entry(key).or_default())
    }
}

/// Why no server can be asked at this URL, which may hold a password.
fn unusable(url: &str) -> ConfigurationError {
    let wants_tls = ["rediss:", "valkeys:"].iter().any(|scheme| url.starts_with(scheme));
    let problem = if wants_tls { "wants TLS, which the limiter does not speak" } else { "is malformed" };
    ConfigurationError::new(format!("the URL of Redis {problem}; write `redis://user:password@host:port/database`"))
}

/// What would be read as another part of a key is replaced.
fn part(text: String) -> String {
    text.replace([':', '{', '}'], "_")
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl RateLimiter for RedisLimiter {
    fn turn<'a>(&'a self, ask: Ask<'a>) -> BoxFuture<'a, ()> {
        Box::pin(self.wait(ask))
    }

    fn throttled(&self, refused: Refused<'_>) {
        self.local.throttled(refused);
        self.on(refused.action, |lane| lane.refused = lane.refused.max(Some(refused.sent)));
    }
}

/// A place in the queue, which is left when it is dropped.
struct Place<'a> {
    limiter: &'a RedisLimiter,
    ask: Ask<'a>,
    number: u64,
}

impl<'a> Place<'a> {
    fn join(limiter: &'a RedisLimiter, ask: Ask<'a>) -> Self {
        let (number, ahead) = limiter.on(ask.action, |lane| lane.queue.join());
        if ahead > 0 {
            tracing::debug!(action = ask.action.name, ahead, "waiting for a turn under the rate limit");
        }
        Self { limiter, ask, number }
    }

    /// Runs a future that has this place: whenever it is polled, the place is known to be attended.
    async fn attended<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        poll_fn(|context| {
            let now = self.ask.timer.elapsed();
            drop(self.on_lane(|lane| lane.queue.came(self.number, context.waker(), now)));
            future.as_mut().poll(context)
        })
        .await
    }

    async fn until_first(&self) {
        let timer = self.ask.timer;
        let mut alarm = Alarm::default();
        poll_fn(|context| {
            let standing =
                |now| self.on_lane(|lane| lane.queue.standing(self.number, lane.reserved.unwrap_or_default(), now));
            while let Standing::Behind(until, called) = standing(timer.elapsed()) {
                // Not while the lanes are locked: waking may poll.
                called.into_iter().for_each(Waker::wake);
                ready!(alarm.poll(until, timer, context));
            }
            Poll::Ready(())
        })
        .await;
    }

    fn on_lane<T>(&self, run: impl FnOnce(&mut Lane) -> T) -> T {
        self.limiter.on(self.ask.action, run)
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        let now = self.ask.timer.elapsed();
        let (_left, next) = self.on_lane(|lane| lane.queue.leave(self.number, now));
        if let Some(waker) = next {
            waker.wake();
        }
    }
}

impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("account", &self.account)
            .field("region", &self.region)
            .field("application", &self.application)
            .finish_non_exhaustive()
    }
}
