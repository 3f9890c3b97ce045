//! Caches credentials, and renews them in time.

use std::fmt;
use std::future::poll_fn;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use super::renewal::{Now, Renewal, Step};
use super::{Credentials, CredentialsProvider, CredentialsSource, FetchContext, FetchError, Issued};
use crate::clock::{Clock, ClockOffset, ServiceClock, SystemClock};
use crate::error::ConfigurationError;
use crate::timer::{Timer, default_timer, within};
use crate::transport::{BoxFuture, Transport};

/// No fetch takes longer.
const LONGEST_FETCH: Duration = Duration::from_secs(30);
/// A caller who waits this long for another one's fetch begins its own: the other's future is held and not polled.
const LONGEST_WAIT: Duration = Duration::from_secs(35);

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
    /// Who waits for the fetch that runs.
    waiting: Vec<Waker>,
}

impl State {
    fn register(&mut self, waker: &Waker) {
        if !self.waiting.iter().any(|known| known.will_wake(waker)) {
            self.waiting.push(waker.clone());
        }
    }
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
                Step::Wait(number) => self.wait(number).await,
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

    async fn wait(&self, number: u64) {
        let ended = poll_fn(|context| {
            let mut state = self.state();
            if !state.renewal.is_running(number) {
                return Poll::Ready(());
            }
            state.register(context.waker());
            Poll::Pending
        });
        if within(&*self.timer, Some(LONGEST_WAIT), ended).await.is_err() {
            let now = self.now();
            self.report(|renewal| renewal.abandoned(number, now));
        }
    }

    /// Changes the renewal, and wakes whoever waits for that.
    fn report(&self, change: impl FnOnce(&mut Renewal)) {
        let mut state = self.state();
        change(&mut state.renewal);
        let waiting = std::mem::take(&mut state.waiting);
        // Waking may poll, and polling asks for the state.
        drop(state);
        waiting.into_iter().for_each(Waker::wake);
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

/// A fetch that runs. Dropping it, as a deadline does, lets another caller fetch.
struct Running<'a> {
    cached: &'a CachedCredentials,
    number: u64,
}

impl Running<'_> {
    fn ended(self, fetched: Result<Issued, FetchError>) {
        let now = self.cached.now();
        match fetched {
            Ok(issued) => self.cached.report(|renewal| renewal.succeeded(self.number, issued, now)),
            Err(error) => {
                let error = error.into_inner();
                tracing::warn!(%error, "credentials could not be renewed; the old ones are used while they are valid");
                self.cached.report(|renewal| renewal.failed(self.number, error, now));
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
