//! Caches credentials, and renews them in time.

use std::collections::BTreeMap;
use std::fmt;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use super::renewal::{LONGEST_FETCH, Now, Renewal, Step, Warning};
use super::{Credentials, CredentialsProvider, CredentialsSource, FetchContext, FetchError, Issued};
use crate::clock::{Clock, ClockOffset, ServiceClock, SystemClock};
use crate::error::ConfigurationError;
use crate::timer::{Timer, default_timer, within};
use crate::transport::{BoxFuture, Transport};

/// Keeps the credentials of a source, and renews them before they expire.
///
/// Renewal begins 5 minutes before the end, or a quarter of the lifetime if that is shorter. One call fetches beside
/// its own request; one of a blocking client fetches after its answer, which that holds back for up to 5 seconds. All calls go
/// on with the old credentials as long as these are valid, and wait for the fetch otherwise. If a fetch fails, the
/// old credentials are used as long as they are valid, and the next one begins after a pause of a second that doubles
/// up to a minute.
///
/// [`ClientBuilder::credentials_source`](crate::ClientBuilder::credentials_source) makes one for a client. Make one by
/// hand, and give an `Arc` of it to each, to share credentials between several clients; for those without async, with the
/// [timer](Self::timer) that they have.
pub struct CachedCredentials {
    source: Box<dyn CredentialsSource>,
    transport: Box<dyn Transport>,
    clock: Box<dyn Clock>,
    offset: ClockOffset,
    timer: Box<dyn Timer>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    renewal: Renewal,
    /// Who waits for the fetch that runs, by the number of the waiting.
    waiting: BTreeMap<u64, Waker>,
    waits: u64,
}

impl CachedCredentials {
    /// Keeps the credentials of this source, which asks its servers through this transport.
    pub fn new(source: impl CredentialsSource + 'static, transport: impl Transport + 'static) -> Self {
        Self {
            source: Box::new(source),
            transport: Box::new(transport),
            clock: Box::new(SystemClock),
            offset: ClockOffset::default(),
            timer: default_timer(),
            state: Mutex::default(),
        }
    }

    /// Sets what tells the time. The system's clock by default. Where it is wrong, the time of a server that says so counts.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    /// Shares with a client what is known of the service's time.
    #[must_use]
    pub(crate) fn offset(mut self, offset: ClockOffset) -> Self {
        self.offset = offset;
        self
    }

    /// Sets what measures time and waits. By default that of an async client: tokio, or one background thread where the feature
    /// `reqwest` is off or a thread waits outside of a runtime. Blocking clients wait with the threads that call by
    /// `blocking::ParkTimer`.
    #[must_use]
    pub fn timer(mut self, timer: impl Timer + 'static) -> Self {
        self.timer = Box::new(timer);
        self
    }

    async fn current(&self) -> Result<Credentials, ConfigurationError> {
        loop {
            let step = self.state().renewal.step(self.now());
            match step {
                Step::Use(credentials) => return Ok(credentials),
                Step::Fail(error) => return Err(error),
                Step::Renew(number) => self.renew(Running { cached: self, number }).await,
                Step::Wait(number, rest) => self.wait(number, rest).await,
            }
        }
    }

    async fn renew(&self, running: Running<'_>) {
        let clock = self.service_clock();
        let context = FetchContext::correcting(&*self.transport, &clock, &*self.timer);
        let fetched = within(&*self.timer, Some(LONGEST_FETCH), self.source.fetch(context)).await;
        let late =
            || ConfigurationError::new(format!("no credentials were fetched within {LONGEST_FETCH:?}")).temporary();
        running.ended(fetched.unwrap_or_else(|_| Err(FetchError::Broken(late()))));
    }

    /// Waits until a fetch has ended, one before it has brought credentials, or this time is over.
    async fn wait(&self, number: u64, rest: Duration) {
        let waiting = Waiting::new(self);
        let ended = poll_fn(|context| {
            let now = self.now();
            let mut state = self.state();
            if !state.renewal.is_waited_for(number, now) {
                return Poll::Ready(());
            }
            // Dropped after the state is unlocked: a waker may own a call.
            let _last = state.waiting.insert(waiting.number, context.waker().clone());
            drop(state);
            Poll::Pending
        });
        let _ = within(&*self.timer, Some(rest), ended).await;
    }

    /// Changes the renewal, and wakes whoever waits for that.
    fn report<T>(&self, change: impl FnOnce(&mut Renewal) -> T) -> T {
        let mut state = self.state();
        let changed = change(&mut state.renewal);
        let waiting = std::mem::take(&mut state.waiting);
        // Waking may poll, and polling asks for the state.
        drop(state);
        waiting.into_values().for_each(Waker::wake);
        changed
    }

    fn now(&self) -> Now {
        Now { unix: self.service_clock().now(), elapsed: self.timer.elapsed() }
    }

    /// What all ends are judged by: those who issue keys tell them in their own time.
    fn service_clock(&self) -> ServiceClock<'_> {
        ServiceClock { clock: &*self.clock, offset: &self.offset }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A caller who waits for a fetch. Dropping it leaves no waker behind.
struct Waiting<'a> {
    cached: &'a CachedCredentials,
    number: u64,
}

impl<'a> Waiting<'a> {
    fn new(cached: &'a CachedCredentials) -> Self {
        let mut state = cached.state();
        state.waits += 1;
        Self { cached, number: state.waits }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        // Dropped after the state is unlocked: the waker may own another call.
        let _waker = self.cached.state().waiting.remove(&self.number);
    }
}

/// A fetch that runs. Dropping it, as a deadline does, lets another caller fetch.
struct Running<'a> {
    cached: &'a CachedCredentials,
    number: u64,
}

impl Running<'_> {
    fn ended(self, fetched: Result<Issued, FetchError>) {
        let now = self.cached.now();
        let warning = self.cached.report(|renewal| match fetched {
            Ok(issued) => renewal.succeeded(self.number, issued, now),
            Err(error) => Some(renewal.failed(self.number, error.into_inner(), now)),
        });
        match warning {
            None => {}
            Some(Warning { error, has_old_ones: true }) => {
                tracing::warn!(%error, "credentials could not be renewed; the old ones are used while they are valid");
            }
            Some(Warning { error, has_old_ones: false }) => {
                tracing::warn!(%error, "credentials could not be fetched");
            }
        }
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let is_running = self.cached.state().renewal.is_running(self.number);
        if is_running {
            let now = self.cached.now();
            self.cached.report(|renewal| renewal.abandoned(self.number, now));
        }
    }
}

impl CredentialsProvider for CachedCredentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        Box::pin(self.current())
    }

    fn renewal(&self) -> Option<BoxFuture<'_, ()>> {
        let now = self.now();
        let number = self.state().renewal.begin_early(now)?;
        // Made now, so that dropping the future before its first poll counts, too.
        let running = Running { cached: self, number };
        Some(Box::pin(self.renew(running)))
    }

    fn refused(&self, credentials: &Credentials) -> bool {
        let now = self.now();
        self.state().renewal.refused(credentials, now)
    }
}

impl fmt::Debug for CachedCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedCredentials").finish_non_exhaustive()
    }
}
