//! Walks the causes of an error.

use std::error::Error;
use std::io::{self, ErrorKind};

/// An error and its causes, outermost first. Unlike `source`, it also enters what an I/O error wraps.
pub(crate) fn links<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error: &&'a (dyn Error + 'static)| {
        let wrapped = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        wrapped.map(|wrapped| wrapped as &(dyn Error + 'static)).or_else(|| error.source())
    })
}

/// The kinds of the I/O errors among the causes.
pub(crate) fn io_kinds<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = ErrorKind> + 'a {
    links(error).filter_map(|link| link.downcast_ref::<io::Error>()).map(io::Error::kind)
}

/// Whether the causes say for certain that no connection came about.
#[cfg(feature = "tower")]
pub(crate) fn never_connected(error: &(dyn Error + 'static)) -> bool {
    let is_before = |kind| {
        matches!(kind, ErrorKind::ConnectionRefused | ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable)
    };
    io_kinds(error).any(is_before) || links(error).any(|link| link.to_string().starts_with("dns error"))
}

/// Why no connection came about, in a few words, if the causes tell.
pub(super) fn no_connection(error: &(dyn Error + 'static)) -> Option<&'static str> {
    // The resolver's own errors have no public type.
    if links(error).any(|link| link.to_string().starts_with("dns error")) {
        return Some("the name of the host could not be resolved");
    }
    io_kinds(error).find_map(|kind| match kind {
        ErrorKind::ConnectionRefused => Some("the host refused it"),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => Some("the host cannot be reached"),
        ErrorKind::TimedOut => Some("the host did not answer in time"),
        ErrorKind::UnexpectedEof | ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => {
            Some("the host ended it while it was being set up")
        }
        ErrorKind::PermissionDenied => Some("the system does not allow it"),
        _ => None,
    })
}

/// Whether the connection ended, rather than brought what cannot be read.
#[cfg(any(feature = "reqwest", feature = "blocking", feature = "tower"))]
pub(crate) fn is_end(error: &(dyn Error + 'static)) -> bool {
    let is_end = |kind| {
        matches!(
            kind,
            ErrorKind::UnexpectedEof
                | ErrorKind::ConnectionReset
                | ErrorKind::ConnectionAborted
                | ErrorKind::BrokenPipe
        )
    };
    // hyper, whose error has no public kind for it, says this of an end before the head of the answer.
    io_kinds(error).any(is_end) || links(error).any(|link| link.to_string().starts_with("connection closed before"))
}
