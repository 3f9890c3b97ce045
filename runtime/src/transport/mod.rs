//! The transport: the trait behind which all I/O happens.

mod body;
#[cfg(feature = "reqwest")]
mod failure;
#[cfg(feature = "reqwest")]
mod idle;
mod in_process;
#[cfg(any(feature = "reqwest", feature = "blocking"))]
mod network;
#[cfg(any(feature = "reqwest", feature = "blocking"))]
mod no_proxy;
mod progress;
#[cfg(any(feature = "reqwest", feature = "blocking"))]
mod proxies;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(any(feature = "reqwest", feature = "blocking"))]
mod tls;
#[cfg(feature = "tower")]
mod tower;
#[cfg(feature = "blocking")]
mod ureq;
#[cfg(any(feature = "reqwest", feature = "tower"))]
mod watched;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

pub use body::Body;
pub use in_process::{FnTransport, IntoAnswer, in_process};
pub use progress::{Progress, Stage};

#[cfg(any(feature = "reqwest", feature = "blocking"))]
pub(crate) use self::network::Network;
#[cfg(feature = "reqwest")]
pub use self::reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use self::tower::{RequestBody, TowerTransport};
#[cfg(feature = "blocking")]
pub use self::ureq::UreqTransport;
use crate::error::TransportError;

/// The services close a connection that was idle for 60 seconds. An idle one is dropped before, so that no request
/// meets its end.
#[cfg(any(feature = "reqwest", feature = "blocking"))]
const MAX_IDLE: Duration = Duration::from_secs(50);

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one request and brings its answer.
///
/// A transport sends the request as it is: changed headers or another body break the signature. It
/// neither follows redirects nor repeats anything; a status other than 200 is an answer, not an error.
///
/// The client watches the time and drops the future when it is over, so a transport needs no timer; one that blocks the
/// thread keeps the limits of [`SendOptions`], and `blocking::time_left`, by itself. What a transport
/// should do is to keep an eye on [`SendOptions::progress`]: only one that says when the first byte leaves lets the
/// client repeat what never left, and limits the time to connect.
pub trait Transport: Send + Sync {
    /// Sends the request and reads the whole answer, no more of it than `options` allows.
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>>;

    /// Sends the request and hands over the answer as soon as its head is there. The body follows piece by piece, without a
    /// limit on all of it; within it nothing is silent for longer than [`SendOptions::timeout`].
    ///
    /// A transport that does not do so hands over the whole answer at once. Answers in events then come when the last
    /// of them is there.
    fn open(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let sending = self.send(request, options);
        Box::pin(async move { Ok(sending.await?.map(Body::whole)) })
    }
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        (**self).send(request, options)
    }

    fn open(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).open(request, options)
    }
}

impl<T: Transport + ?Sized> Transport for Box<T> {
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        (**self).send(request, options)
    }

    fn open(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        (**self).open(request, options)
    }
}

/// The limits of one attempt, and where a transport says how far it has come.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SendOptions {
    /// From the start of sending to the end of the answer. The client watches it; it is here for transports that pass
    /// it on. Of an answer that is [opened](Transport::open), it limits the time up to its head and that of each silence after it.
    pub timeout: Duration,
    /// For a connection to come about, of that time. The client watches it where the transport reports its progress; it
    /// is here for transports that block.
    pub connect_timeout: Duration,
    /// From the start of sending to the deadline of the call, if it has one: until then an answer that is opened has to end.
    /// The client watches it; it is here for transports that block.
    pub deadline: Option<Duration>,
    /// The biggest body that is accepted, in bytes. A transport stops reading beyond it and answers
    /// [`TransportError::too_large`]; the body of an answer that is opened may be of any size.
    pub max_response_bytes: usize,
    /// How far the attempt has come.
    pub progress: Progress,
}

impl SendOptions {
    /// These limits, and a progress that nobody has told yet.
    pub fn new(timeout: Duration, max_response_bytes: usize) -> Self {
        Self { timeout, connect_timeout: timeout, deadline: None, max_response_bytes, progress: Progress::default() }
    }
}
