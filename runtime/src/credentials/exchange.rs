//! One request of a source, with limits.

use std::time::Duration;

use super::FetchContext;
use crate::error::TransportError;
use crate::timer::within;
use crate::transport::SendOptions;

/// An answer with credentials has about a thousand bytes.
const MAX_BYTES: usize = 64 * 1024;

/// Sends a request, and reads an answer that neither takes too long nor is too big.
pub(super) async fn exchange(
    context: FetchContext<'_>,
    request: http::Request<Vec<u8>>,
    limit: Duration,
) -> Result<http::Response<Vec<u8>>, TransportError> {
    let sending = context.transport.send(request, SendOptions::new(limit, MAX_BYTES));
    let answer = within(context.timer, Some(limit), sending).await.map_err(|_| TransportError::timeout(limit))??;
    // A transport of the application's own may not watch the limit.
    if answer.body().len() > MAX_BYTES { Err(TransportError::too_large(MAX_BYTES)) } else { Ok(answer) }
}

/// Says what went wrong on the way, in one line.
pub(super) fn reason(error: &TransportError) -> String {
    match error.kind() {
        // The usual sentence names a setting that has no effect here.
        crate::error::TransportErrorKind::TooLarge => format!("the answer is bigger than {MAX_BYTES} bytes"),
        _ => error.to_string(),
    }
}
