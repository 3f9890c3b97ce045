//! The limiter of several processes.

mod server;

use std::collections::HashMap;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use self::server::{Question, Server, Unavailable};
use super::queue::Queue;
use super::{Ask, LocalLimiter, RateLimiter, Refused};
use crate::action::ActionInfo;
use crate::error::ConfigurationError;
use crate::transport::BoxFuture;

/// The server is not asked again for so long after it did not answer.
const REST: Duration = Duration::from_secs(1);

/// Keeps the limit of each action for all processes that use one Redis, as [`LocalLimiter`] does for one process.
///
/// A turn is one script on the server, by the clock of the server, so the clocks of the processes do not matter. Each
/// process has one turn at a time in reserve, so a busy one does not push the others out, and one that is killed takes
/// at most one turn with it. Waiting calls of a process go in order; a call that is dropped leaves its turn to the next.
/// After a throttling answer the rate halves for all of them.
///
/// While Redis cannot be reached, each process keeps the limits by itself, and a warning says so.
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
    /// When a call was sent that was refused, which the server does not know yet.
    refused: Option<Duration>,
}

impl RedisLimiter {
    /// A limiter on the server at this URL, `redis://user:password@host:port/database`, for this account. Nothing is
    /// connected yet.
    ///
    /// Keys begin with `tc3` and name the account, so that one Redis serves many.
    ///
    /// # Errors
    ///
    /// The URL is malformed.
    pub fn new(url: &str, account: impl Into<String>) -> Result<Self, ConfigurationError> {
        // Without the URL: it may hold a password.
        let client = redis::Client::open(url).map_err(|_| {
            ConfigurationError::new("the URL of Redis is malformed; write `redis://user:password@host:port/database`")
        })?;
        Ok(Self {
            server: Server::new(client),
            account: part(account.into()),
            region: String::new(),
            application: "tc3".to_owned(),
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

    /// Sets what keys begin with. `tc3` by default. Processes with different names do not share limits.
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
        if self.is_away(ask.timer.elapsed()) {
            return self.local.turn(ask).await;
        }
        let place = Place::join(self, ask);
        place.until_first().await;
        let now = ask.timer.elapsed();
        // One that was left long ago would be one too many today.
        let is_fresh = |turn: &Duration| *turn + ask.rate.per() > now;
        let reserved = self.on(ask.action, |lane| lane.reserved.filter(is_fresh));
        let turn = match reserved {
            Some(turn) => turn,
            // The one before may have found out while this one was queued.
            None if self.is_away(now) => {
                drop(place);
                return self.local.turn(ask).await;
            }
            None => match self.reserve(ask).await {
                Ok(turn) => turn,
                Err(error) => {
                    if !matches!(error, Unavailable::OutOfTime) {
                        self.goes_away(ask.timer.elapsed(), &error);
                    }
                    drop(place);
                    return self.local.turn(ask).await;
                }
            },
        };
        let delay = turn.saturating_sub(ask.timer.elapsed());
        if !delay.is_zero() {
            ask.timer.sleep(delay).await;
        }
        self.on(ask.action, |lane| lane.reserved = None);
    }

    /// Gets a turn from the server, and keeps it for whoever is first.
    async fn reserve(&self, ask: Ask<'_>) -> Result<Duration, Unavailable> {
        let now = ask.timer.elapsed();
        let refused = self.on(ask.action, |lane| lane.refused);
        let question = Question {
            key: &self.key(ask.action),
            rate: ask.rate,
            refused: refused.map(|sent| now.saturating_sub(sent)),
        };
        let remaining = ask.until.map(|until| until.saturating_sub(now));
        let delay = self.server.turn(question, ask.timer, remaining).await?;
        let turn = ask.timer.elapsed() + delay;
        self.on(ask.action, |lane| {
            lane.reserved = Some(turn);
            // The server knows of this one now; there may be another.
            lane.refused = lane.refused.filter(|other| Some(*other) != refused);
        });
        Ok(turn)
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
    action: &'static ActionInfo,
    number: u64,
}

impl<'a> Place<'a> {
    fn join(limiter: &'a RedisLimiter, ask: Ask<'_>) -> Self {
        let (number, ahead) = limiter.on(ask.action, |lane| {
            let number = lane.queue.join();
            (number, lane.queue.ahead(number))
        });
        if ahead > 0 {
            tracing::debug!(action = ask.action.name, ahead, "waiting for a turn under the rate limit");
        }
        Self { limiter, action: ask.action, number }
    }

    async fn until_first(&self) {
        poll_fn(|context| {
            self.limiter.on(self.action, |lane| {
                if lane.queue.is_first(self.number) {
                    return Poll::Ready(());
                }
                lane.queue.call_when_first(self.number, context.waker());
                Poll::Pending
            })
        })
        .await;
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        if let Some(waker) = self.limiter.on(self.action, |lane| lane.queue.leave(self.number)) {
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
