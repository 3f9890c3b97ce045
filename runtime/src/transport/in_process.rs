//! A transport without a network, for tests.

use super::{BoxFuture, SendOptions, Transport};
use crate::error::TransportError;

/// Answers by calling a function. See [`in_process`].
pub struct FnTransport<F>(F);

/// What the function of [`in_process`] may return: an answer, or a `Result` with one.
pub trait IntoAnswer {
    /// The answer, or why there is none.
    ///
    /// # Errors
    ///
    /// What the function returned.
    fn into_answer(self) -> Result<http::Response<Vec<u8>>, TransportError>;
}

impl IntoAnswer for http::Response<Vec<u8>> {
    fn into_answer(self) -> Result<Self, TransportError> {
        Ok(self)
    }
}

impl IntoAnswer for Result<http::Response<Vec<u8>>, TransportError> {
    fn into_answer(self) -> Self {
        self
    }
}

/// A transport that answers each request by calling a function: for tests, and for what tests record.
///
/// The function returns an answer, or a `Result` where no answer is to come: an application can so test
/// what it does about [`TransportError::timeout`]. The timeout itself is not watched. An answer beyond the
/// maximum is refused, as a network transport does.
pub fn in_process<F, A>(answer: F) -> FnTransport<F>
where
    F: Fn(http::Request<Vec<u8>>) -> A + Send + Sync,
    A: IntoAnswer,
{
    FnTransport(answer)
}

impl<F, A> Transport for FnTransport<F>
where
    F: Fn(http::Request<Vec<u8>>) -> A + Send + Sync,
    A: IntoAnswer,
{
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        let limit = options.max_response_bytes;
        let result = (self.0)(request).into_answer().and_then(|response| match response.body().len() {
            bytes if bytes > limit => Err(TransportError::too_large(limit).with_headers(response.headers())),
            _ => Ok(response),
        });
        Box::pin(std::future::ready(result))
    }
}
