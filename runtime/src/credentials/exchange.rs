//! Makes one request of a source, within limits of time and size.

use std::time::Duration;

use super::FetchContext;
use crate::error::{ConfigurationError, TransportError, TransportErrorKind};
use crate::timer::within;
use crate::transport::SendOptions;

/// An answer with credentials has about a thousand bytes.
const MAX_BYTES: usize = 64 * 1024;

/// Sends a request, and reads an answer that neither takes too long nor is too big. A request that a connection did not
/// survive is sent once more: all that sources ask may be asked twice.
pub(super) async fn exchange(
    context: FetchContext<'_>,
    request: http::Request<Vec<u8>>,
    limit: Duration,
) -> Result<http::Response<Vec<u8>>, TransportError> {
    use TransportErrorKind::{Interrupted, Unsent};
    match send(context, request.clone(), limit).await {
        Err(error) if matches!(error.kind(), Interrupted | Unsent) => send(context, request, limit).await,
        other => other,
    }
}

async fn send(
    context: FetchContext<'_>,
    request: http::Request<Vec<u8>>,
    limit: Duration,
) -> Result<http::Response<Vec<u8>>, TransportError> {
    let sending = context.transport.send(request, SendOptions::new(limit, MAX_BYTES));
    let answer = within(context.timer, Some(limit), sending).await.map_err(|_| TransportError::timeout(limit))??;
    // A transport of the application's own may not watch the limit.
    if answer.body().len() > MAX_BYTES { Err(TransportError::too_large(MAX_BYTES)) } else { Ok(answer) }
}

/// The failure of an exchange in the words of whoever asked: `AssumeRole failed`.
pub(super) fn failure(what: &str, error: TransportError) -> ConfigurationError {
    let (kind, passes) = (error.kind(), error.passes());
    let (sentence, source) = error.into_parts();
    let message = match kind {
        // The usual sentence names a setting that has no effect here.
        TransportErrorKind::TooLarge => format!("{what}: the answer is bigger than {MAX_BYTES} bytes"),
        _ => format!("{what}: {sentence}"),
    };
    let error = match source {
        Some(source) => ConfigurationError::with_source(message, source),
        None => ConfigurationError::new(message),
    };
    error.temporary_if(passes)
}
