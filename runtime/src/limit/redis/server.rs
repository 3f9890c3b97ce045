//! Talks to the Redis server: on tokio inside a runtime, on the calling thread outside of one.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Poll, ready};
use std::time::{Duration, Instant};

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Connection, RedisError, Script};

use crate::limit::Rate;
use crate::limit::alarm::Alarm;
use crate::timer::Timer;

/// A turn takes a fraction of a millisecond. Nobody waits longer for a server that does not answer.
pub(super) const PATIENCE: Duration = Duration::from_secs(1);
/// How often a call that waits for an answer looks at the time. Whoever is not polled for longer is held: what the server did
/// meanwhile is not known.
const LOOK: Duration = Duration::from_millis(100);

pub(super) struct Server {
    client: redis::Client,
    script: Script,
    shared: Mutex<Option<MultiplexedConnection>>,
    blocking: Mutex<Option<Connection>>,
    /// How long questions have waited since the last answer, while somebody polled. A call with a short deadline gives up
    /// before the server has had its time, but a server that leaves many of them without an answer is away.
    in_vain: Mutex<Duration>,
}

/// What the script is asked.
pub(super) struct Question<'a> {
    /// The keys of the action, without the part that tells them apart.
    pub(super) key: &'a str,
    pub(super) rate: Rate,
    /// How long ago a call was sent that was refused.
    pub(super) refused: Option<Duration>,
    /// What the turn is called, by which it can be asked for again.
    pub(super) name: &'a str,
    /// Whether the server may have given it: the call that asked was dropped before the answer came, or nobody took the turn
    /// in time.
    pub(super) is_repeated: bool,
}

impl Question<'_> {
    /// The same question where the answer to the first one was lost.
    fn again(&self) -> Self {
        Self { is_repeated: true, ..*self }
    }
}

/// Why there is no turn.
#[derive(Debug)]
pub(super) enum Unavailable {
    /// The time of the call is over. That says nothing about the server.
    OutOfTime,
    /// No answer in time.
    Silent,
    /// Something else, in the words of the crate, which name neither user nor password.
    Failed(RedisError),
}

impl From<RedisError> for Unavailable {
    fn from(error: RedisError) -> Self {
        if error.is_timeout() { Self::Silent } else { Self::Failed(error) }
    }
}

impl std::fmt::Display for Unavailable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::OutOfTime => f.write_str("no answer before the deadline of the call"),
            Self::Silent => write!(f, "no answer within {PATIENCE:?}"),
            Self::Failed(error) => error.fmt(f),
        }
    }
}

impl Server {
    pub(super) fn new(client: redis::Client) -> Self {
        let script = Script::new(include_str!("turn.lua"));
        Self { client, script, shared: Mutex::default(), blocking: Mutex::default(), in_vain: Mutex::default() }
    }

    /// How long to wait for a turn. The server has the same time to answer whatever the call has left. Inside a runtime the
    /// future is dropped at the deadline of the call; outside, the question itself ends after what `remaining` says.
    pub(super) async fn turn(
        &self,
        question: Question<'_>,
        timer: &dyn Timer,
        remaining: Option<Duration>,
    ) -> Result<Duration, Unavailable> {
        if *lock(&self.in_vain) >= PATIENCE {
            *lock(&self.in_vain) = Duration::ZERO;
            return Err(Unavailable::Silent);
        }
        let mut waiting = Waiting { server: self, timer, seen: timer.elapsed(), waited: Duration::ZERO };
        let answer = match tokio::runtime::Handle::try_current() {
            Ok(_) => {
                let asked = waiting.patiently(self.ask(&question)).await;
                asked.unwrap_or(Err(Unavailable::Silent)).inspect_err(|_| *lock(&self.shared) = None)
            }
            Err(_) => {
                let patience = remaining.map_or(PATIENCE, |remaining| remaining.min(PATIENCE));
                self.ask_blocking(&question, Instant::now() + patience).map_err(|error| match error {
                    Unavailable::Silent if patience < PATIENCE => Unavailable::OutOfTime,
                    other => other,
                })
            }
        };
        if matches!(answer, Err(Unavailable::OutOfTime)) {
            // The thread has waited all the while.
            waiting.waited = timer.elapsed().saturating_sub(waiting.seen);
        } else {
            waiting.ended();
        }
        answer.map(Duration::from_micros)
    }

    async fn ask(&self, question: &Question<'_>) -> Result<u64, Unavailable> {
        let kept = lock(&self.shared).clone();
        if let Some(mut connection) = kept
            && let Ok(answer) = self.invocation(question).invoke_async(&mut connection).await
        {
            return Ok(answer);
        }
        // The first one, or the kept one has ended: with its server, or with the runtime that it belonged to.
        // Whoever asks limits the time, and does not count that in which nobody polls.
        let config = AsyncConnectionConfig::new().set_connection_timeout(None);
        let mut connection = self.client.get_multiplexed_async_connection_with_config(&config).await?;
        let answer = self.invocation(&question.again()).invoke_async(&mut connection).await?;
        *lock(&self.shared) = Some(connection);
        Ok(answer)
    }

    fn ask_blocking(&self, question: &Question<'_>, until: Instant) -> Result<u64, Unavailable> {
        // Taken, not borrowed, so that no thread waits for another that a silent server holds up.
        let kept = lock(&self.blocking).take();
        if let Some(connection) = kept {
            match self.ask_by(connection, question, until) {
                // It has ended with its server; another may be there.
                Err(Unavailable::Failed(_)) => {}
                outcome => return outcome,
            }
        }
        let connection = self.client.get_connection_with_timeout(rest(until)?)?;
        self.ask_by(connection, &question.again(), until)
    }

    /// Asks by a connection, and keeps one that has answered.
    fn ask_by(&self, mut connection: Connection, question: &Question<'_>, until: Instant) -> Result<u64, Unavailable> {
        let rest = rest(until)?;
        connection.set_read_timeout(Some(rest))?;
        connection.set_write_timeout(Some(rest))?;
        let answer = self.invocation(question).invoke(&mut connection)?;
        *lock(&self.blocking) = Some(connection);
        Ok(answer)
    }

    fn invocation(&self, question: &Question<'_>) -> redis::ScriptInvocation<'_> {
        let Question { key, rate, refused, name, is_repeated } = question;
        let mut invocation = self.script.prepare_invoke();
        // In braces: the part that decides on which node of a cluster both are.
        invocation.key(format!("{{{key}}}:turns")).key(format!("{{{key}}}:pace"));
        invocation.arg(rate.calls()).arg(micros(rate.per()));
        invocation.arg(refused.map(|ago| micros(ago).to_string()).unwrap_or_default());
        invocation.arg(name).arg(u8::from(*is_repeated));
        invocation
    }
}

/// A question that the call may give up, or hold.
struct Waiting<'a> {
    server: &'a Server,
    timer: &'a dyn Timer,
    /// When it was polled last.
    seen: Duration,
    /// How long it had waited by then; nothing once it is known whether the server answers.
    waited: Duration,
}

impl Waiting<'_> {
    /// The answer, or `None` if the server has had its time.
    async fn patiently<T>(&mut self, answer: impl Future<Output = T>) -> Option<T> {
        let mut answer = pin!(answer);
        let mut alarm = Alarm::default();
        poll_fn(|context| {
            loop {
                if let Poll::Ready(answer) = answer.as_mut().poll(context) {
                    return Poll::Ready(Some(answer));
                }
                self.looks();
                if self.waited >= PATIENCE {
                    return Poll::Ready(None);
                }
                ready!(alarm.poll(self.seen + LOOK, self.timer, context));
            }
        })
        .await
    }

    fn looks(&mut self) {
        let now = self.timer.elapsed();
        self.waited += now.saturating_sub(self.seen).min(LOOK);
        self.seen = now;
    }

    fn ended(&mut self) {
        self.waited = Duration::ZERO;
        *lock(&self.server.in_vain) = Duration::ZERO;
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut in_vain = lock(&self.server.in_vain);
        *in_vain = in_vain.saturating_add(self.waited);
    }
}

/// What is left until a moment.
fn rest(until: Instant) -> Result<Duration, Unavailable> {
    let rest = until.saturating_duration_since(Instant::now());
    if rest.is_zero() { Err(Unavailable::Silent) } else { Ok(rest) }
}

fn micros(duration: Duration) -> u64 {
    u64::try_from(duration.as_micros()).unwrap_or(u64::MAX)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
