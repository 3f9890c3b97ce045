//! Classifies errors of reqwest.

use std::time::Duration;

use crate::error::TransportError;
use crate::error::chain::{is_end, links};

/// Sending failed, or the head of the answer did not come.
pub(super) fn sending(error: reqwest::Error, limit: Duration) -> TransportError {
    // The link to a file opens it.
    let error = error.without_url();
    // First of all: connecting may end in a timeout of its own, and then nothing was sent.
    if error.is_connect() {
        connecting(error)
    } else if error.is_builder() || error.is_redirect() {
        TransportError::other(error)
    } else {
        reading(error, limit)
    }
}

/// The head of the answer came, but its body did not. The service may have acted on the request.
pub(super) fn reading(error: reqwest::Error, limit: Duration) -> TransportError {
    let error = error.without_url();
    if error.is_timeout() {
        TransportError::timeout(limit)
    } else if is_end(&error) {
        TransportError::interrupted(error)
    } else {
        TransportError::unreadable(error)
    }
}

fn connecting(error: reqwest::Error) -> TransportError {
    if links(&error).any(|link| link.is::<rustls::Error>()) {
        TransportError::tls(error)
    } else if links(&error).any(is_way_to_proxy) {
        TransportError::connect(error).blaming("the proxy")
    } else if links(&error).any(|link| link.to_string().starts_with("tunnel error")) {
        TransportError::proxy(error)
    } else {
        TransportError::connect(error)
    }
}

/// Whether the proxy cannot be reached, rather than opens no way. hyper-util's errors of tunnels and of SOCKS have no public
/// type. Without TLS there is no tunnel, and an error does not tell what was connected to.
fn is_way_to_proxy(link: &(dyn std::error::Error + 'static)) -> bool {
    link.to_string().ends_with("failed to create underlying connection")
}
