//! Classifies errors of ureq.

use std::io;

use ureq::{Error, Timeout};

use crate::error::TransportError;
use crate::error::chain::{is_end, links};
use crate::transport::{SendOptions, Stage};

/// Sending failed, or the head of the answer did not come.
pub(super) fn sending(error: Error, options: &SendOptions) -> TransportError {
    let is_connecting = options.progress.stage() == Stage::Connecting;
    match error {
        Error::Timeout(Timeout::Connect | Timeout::Resolve) => {
            TransportError::connect_timeout(options.connect_timeout.min(options.timeout))
        }
        Error::Timeout(_) if is_connecting => TransportError::connect_timeout(options.timeout),
        Error::ConnectProxyFailed(_) => TransportError::proxy(error),
        error if is_connecting => connecting(cause(error)),
        error => reading(error, options),
    }
}

/// The head of the answer came, but its body did not. The service may have acted on the request.
pub(super) fn reading(error: Error, options: &SendOptions) -> TransportError {
    match error {
        Error::Timeout(_) => TransportError::timeout(options.timeout),
        error => {
            let cause = cause(error);
            if is_end(&*cause) { TransportError::interrupted(cause) } else { TransportError::unreadable(cause) }
        }
    }
}

type Cause = Box<dyn std::error::Error + Send + Sync>;

fn connecting(cause: Cause) -> TransportError {
    let is_tls = links(&*cause).any(|link| link.is::<rustls::Error>());
    if is_tls { TransportError::tls(cause) } else { TransportError::connect(cause) }
}

/// ureq's error has no source; what is in it says more.
fn cause(error: Error) -> Cause {
    match error {
        Error::Io(error) => error.into(),
        Error::Other(error) => error,
        error => error.into(),
    }
}

/// The error of ureq in one of reading a body.
pub(super) fn of_body(error: io::Error) -> Error {
    error.into()
}
