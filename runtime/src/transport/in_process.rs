//! A transport without a network, for tests.

use super::{BoxFuture, SendOptions, Transport};
use crate::error::TransportError;

/// Answers by calling a function. See [`in_process`].
pub struct FnTransport<F>(F);

/// A transport that answers each request by calling a function: for tests, and for what tests record.
///
/// The timeout is not watched. An answer beyond the maximum is refused, as a network transport does.
pub fn in_process<F>(answer: F) -> FnTransport<F>
where
    F: Fn(http::Request<Vec<u8>>) -> http::Response<Vec<u8>> + Send + Sync,
{
    FnTransport(answer)
}

impl<F> Transport for FnTransport<F>
where
    F: Fn(http::Request<Vec<u8>>) -> http::Response<Vec<u8>> + Send + Sync,
{
    fn send(
        &self,
        request: http::Request<Vec<u8>>,
        options: SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Vec<u8>>, TransportError>> {
        let response = (self.0)(request);
        let result = if response.body().len() > options.max_response_bytes {
            Err(TransportError::too_large(options.max_response_bytes))
        } else {
            Ok(response)
        };
        Box::pin(std::future::ready(result))
    }
}
