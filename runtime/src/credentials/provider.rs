//! Provides the credentials of a client.

use std::sync::Arc;

use super::Credentials;
use crate::error::ConfigurationError;
use crate::transport::BoxFuture;

/// Gives credentials when a call needs them. Implement it for keys that change over time.
pub trait CredentialsProvider: Send + Sync {
    /// The credentials to sign the next request with. Called for each attempt; cache what is costly, as
    /// [`CachedCredentials`](super::CachedCredentials) does.
    ///
    /// The client's timeout does not count here: a provider that asks somebody watches its own time. The deadline of the call
    /// does, and drops the future; a provider that blocks the thread cannot be dropped and asks `blocking::time_left`. If they
    /// cannot be had now, [`ConfigurationError::with_source`] says why, and [`ConfigurationError::temporary`] that they may be
    /// had later: a [`Waiting`](crate::Waiting) bears that.
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>>;

    /// Returns work for a call to do beside its request: renewing credentials that are valid and about to expire. The
    /// call may drop it. A provider that wraps another one passes this on. In a blocking client the work is done after the
    /// answer, which it holds back for up to 5 seconds.
    ///
    /// By default there is none.
    fn renewal(&self) -> Option<BoxFuture<'_, ()>> {
        None
    }

    /// Records that the service refused these credentials as expired or unknown. Returns whether
    /// [`credentials`](Self::credentials) is worth asking again for the same call, which then is sent once more.
    ///
    /// By default nothing is recorded and the call fails.
    fn refused(&self, credentials: &Credentials) -> bool {
        let _ = credentials;
        false
    }
}

/// A client that has no credentials.
pub(crate) struct Nobody;

impl CredentialsProvider for Nobody {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        let error = ConfigurationError::new("the action is signed, and the client was made without credentials");
        Box::pin(std::future::ready(Err(error)))
    }
}

impl CredentialsProvider for Credentials {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        Box::pin(std::future::ready(Ok(self.clone())))
    }
}

impl<T: CredentialsProvider + ?Sized> CredentialsProvider for Arc<T> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        (**self).credentials()
    }

    fn renewal(&self) -> Option<BoxFuture<'_, ()>> {
        (**self).renewal()
    }

    fn refused(&self, credentials: &Credentials) -> bool {
        (**self).refused(credentials)
    }
}

impl<T: CredentialsProvider + ?Sized> CredentialsProvider for Box<T> {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, ConfigurationError>> {
        (**self).credentials()
    }

    fn renewal(&self) -> Option<BoxFuture<'_, ()>> {
        (**self).renewal()
    }

    fn refused(&self, credentials: &Credentials) -> bool {
        (**self).refused(credentials)
    }
}
