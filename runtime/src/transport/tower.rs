//! Uses tower services as transports.

use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::{Buf as _, Bytes};
use http_body::{Body, Frame, SizeHint};
use tower_service::Service;

use super::body::Frames;
use super::watched::Watched;
use super::{BoxFuture, Progress, SendOptions, Stage, Transport};
use crate::error::TransportError;
use crate::error::chain::{is_end, never_connected};

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Sends requests through a [`tower`](https://docs.rs/tower) service over `http` types: a client of hyper, with layers of
/// `tower` and `tower-http` around it, or a service that answers in a test.
///
/// The service is cloned for each request. Layers must leave headers and body as they are, or the signature breaks. The
/// client repeats, limits and measures calls by itself, so layers for that are not needed; one that repeats would do an
/// action twice that must not be.
///
/// A service does not say when a request leaves, so there is no separate limit on connecting, and an attempt that ends in
/// a timeout counts as sent. One that knows better takes the [`Progress`](super::Progress) out of the extensions of the
/// request and reports to it. An error that is a [`TransportError`] is kept as it is.
pub struct TowerTransport<S> {
    /// Locked to be cloned: not every service can be shared.
    service: Mutex<S>,
}

impl<S> TowerTransport<S> {
    /// A transport through this service.
    pub fn new(service: S) -> Self {
        Self { service: Mutex::new(service) }
    }
}

/// The body of a request, in one piece.
pub struct RequestBody(Watched);

impl Body for RequestBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Pin::new(&mut self.0).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<RequestBody>, Response = http::Response<B>> + Clone + Send,
    S::Future: Send,
    S::Error: Into<Cause>,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Cause>,
{
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        let service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            let (head, body) = begin(service, request, &options).await?.into_parts();
            let body = read(body, options.max_response_bytes).await;
            let body = body.map_err(|error| error.with_headers(&head.headers))?;
            Ok(http::Response::from_parts(head, body))
        })
    }

    fn open(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<super::Body>, TransportError>> {
        let service = self.service.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            let answer = begin(service, request, &options).await?;
            Ok(answer.map(|body| super::Body::new(Frames::new(body, |error: B::Error| reading(error.into())))))
        })
    }
}

/// Sends the request and waits for the head of the answer.
async fn begin<S, B>(
    mut service: S,
    request: http::Request<Vec<u8>>,
    options: &SendOptions,
) -> Result<http::Response<B>, TransportError>
where
    S: Service<http::Request<RequestBody>, Response = http::Response<B>>,
    S::Error: Into<Cause>,
{
    let mut request = request.map(|bytes| RequestBody(Watched::new(bytes, options.progress.clone())));
    request.extensions_mut().insert(options.progress.clone());
    let failure = |error: Cause| sending(error, &options.progress);
    poll_fn(|context| service.poll_ready(context)).await.map_err(|error| failure(error.into()))?;
    let answer = service.call(request).await.map_err(|error| failure(error.into()))?;
    options.progress.answered(answer.headers());
    Ok(answer)
}

/// Reads the body piece by piece, so that no more than the maximum is ever held.
async fn read<B>(body: B, maximum: usize) -> Result<Vec<u8>, TransportError>
where
    B: Body,
    B::Error: Into<Cause>,
{
    if body.size_hint().lower() > maximum as u64 {
        return Err(TransportError::too_large(maximum));
    }
    let mut body = pin!(body);
    let mut bytes = Vec::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        // Trailers say nothing that is of use here.
        let Ok(mut data) = frame.map_err(|error| reading(error.into()))?.into_data() else { continue };
        while data.has_remaining() {
            let chunk = data.chunk();
            if chunk.len() > maximum - bytes.len() {
                return Err(TransportError::too_large(maximum));
            }
            bytes.extend_from_slice(chunk);
            let length = chunk.len();
            data.advance(length);
        }
    }
    Ok(bytes)
}

/// What an error of a service means. What cannot connect also ends connections that came about, so an error of that kind
/// says nothing once a byte left.
fn sending(error: Cause, progress: &Progress) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) if progress.stage() != Stage::Sent && never_connected(&*error) => TransportError::connect(error),
        Err(error) => reading(error),
    }
}

/// What an error means where the answer has begun.
fn reading(error: Cause) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) if is_end(&*error) => TransportError::interrupted(error),
        Err(error) => TransportError::unreadable(error),
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{} bytes]", self.size_hint().lower())
    }
}
