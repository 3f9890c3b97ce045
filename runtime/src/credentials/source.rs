//! Sources of credentials, and what a fetch returns.

use std::fmt;
use std::sync::Arc;

use http::HeaderMap;

use super::Credentials;
use crate::clock::{Clock, ServiceClock};
use crate::error::ConfigurationError;
use crate::http_date;
use crate::timer::Timer;
use crate::transport::{BoxFuture, Transport};

/// Fetches credentials each time it is asked. [`CachedCredentials`](super::CachedCredentials) keeps them until they
/// are about to expire.
pub trait CredentialsSource: Send + Sync {
    /// Fetches credentials. A source that asks a server limits the time of that.
    ///
    /// The call may drop the future. One that blocks the thread, otherwise than by the transport of a blocking client, cannot be
    /// dropped and asks `blocking::time_left`.
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>>;
}

impl<T: CredentialsSource + ?Sized> CredentialsSource for Arc<T> {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        (**self).fetch(context)
    }
}

impl<T: CredentialsSource + ?Sized> CredentialsSource for Box<T> {
    fn fetch<'a>(&'a self, context: FetchContext<'a>) -> BoxFuture<'a, Result<Issued, FetchError>> {
        (**self).fetch(context)
    }
}

/// The means of a fetch: those of the client that asks.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct FetchContext<'a> {
    /// Sends requests.
    pub transport: &'a dyn Transport,
    /// Tells the time: of a client, the service's as far as it is known.
    pub clock: &'a dyn Clock,
    /// Limits how long a request may take.
    pub timer: &'a dyn Timer,
    /// The same clock, where it can be corrected.
    service_clock: Option<&'a ServiceClock<'a>>,
}

impl<'a> FetchContext<'a> {
    /// Creates a context of these means.
    pub fn new(transport: &'a dyn Transport, clock: &'a dyn Clock, timer: &'a dyn Timer) -> Self {
        Self { transport, clock, timer, service_clock: None }
    }

    /// A context of which the clock is corrected by what servers say.
    pub(super) fn correcting(transport: &'a dyn Transport, clock: &'a ServiceClock<'a>, timer: &'a dyn Timer) -> Self {
        Self { transport, clock, timer, service_clock: Some(clock) }
    }

    /// Takes this time for that of the service.
    pub(super) fn correct(&self, time: i64) {
        if let Some(clock) = self.service_clock {
            clock.correct(time);
        }
    }

    /// Takes the time of an answer whose keys are over by the clock and not by that: nothing is issued after its end.
    pub(super) fn correct_by(&self, issued: &Issued, headers: &HeaderMap) {
        let is_over_at = |time: i64| issued.expires_at.is_some_and(|expiry| expiry <= time);
        if is_over_at(self.clock.now())
            && let Some(time) = http_date::of(headers).filter(|time| !is_over_at(*time))
        {
            self.correct(time);
        }
    }
}

impl fmt::Debug for FetchContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FetchContext").finish_non_exhaustive()
    }
}

/// Credentials as a source issued them.
#[derive(Clone, Debug)]
pub struct Issued {
    pub(super) credentials: Credentials,
    pub(super) expires_at: Option<i64>,
}

impl Issued {
    /// Creates credentials that do not expire.
    pub fn lasting(credentials: Credentials) -> Self {
        Self { credentials, expires_at: None }
    }

    /// Creates credentials that expire at this Unix time, in seconds.
    pub fn until(credentials: Credentials, expires_at: i64) -> Self {
        Self { credentials, expires_at: Some(expires_at) }
    }

    /// Returns the credentials.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Returns the Unix time in seconds at which they expire, if they do.
    pub fn expires_at(&self) -> Option<i64> {
        self.expires_at
    }
}

/// Why a source brought no credentials. Neither variant may contain secrets. The error inside says whether that
/// [passes](ConfigurationError::is_temporary).
#[derive(Debug)]
pub enum FetchError {
    /// The source is not set up here. A chain asks the next one.
    Missing(ConfigurationError),
    /// The source is set up and does not work. A chain ends here, so that no call is signed with an unexpected identity.
    Broken(ConfigurationError),
}

impl FetchError {
    /// Returns [`Missing`](Self::Missing) with this message.
    pub fn missing(message: impl Into<String>) -> Self {
        Self::Missing(ConfigurationError::new(message))
    }

    /// Returns [`Broken`](Self::Broken) with this message.
    pub fn broken(message: impl Into<String>) -> Self {
        Self::Broken(ConfigurationError::new(message))
    }

    /// Returns the error inside.
    pub fn into_inner(self) -> ConfigurationError {
        match self {
            Self::Missing(error) | Self::Broken(error) => error,
        }
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(error) | Self::Broken(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for FetchError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Missing(error) | Self::Broken(error) => error.source(),
        }
    }
}
