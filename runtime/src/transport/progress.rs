//! Reports how far an attempt has come.

use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};

use http::HeaderMap;

use crate::request_id;

/// How far an attempt has come. The transport reports it, the client reads it. Clones share the report.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Told>);

#[derive(Debug, Default)]
struct Told {
    stage: AtomicU8,
    request_id: OnceLock<String>,
    proxy: OnceLock<String>,
}

/// What a transport reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// Nothing; the client assumes that the request may have been sent.
    Unknown,
    /// No byte of the request has been written yet.
    Connecting,
    /// The request is being written, or is written.
    Sent,
}

impl Progress {
    /// Reports that nothing is written yet; [`sending`](Self::sending) follows when something is.
    pub fn connecting(&self) {
        self.0.stage.store(1, Ordering::Release);
    }

    /// Reports that the request is about to be written to a connection.
    pub fn sending(&self) {
        self.0.stage.store(2, Ordering::Release);
    }

    /// Reports that the head of the answer has arrived. If the body does not, the error names the request id of these
    /// headers.
    pub fn answered(&self, headers: &HeaderMap) {
        self.sending();
        if let Some(request_id) = request_id::of_headers(headers) {
            // Of two answers the first one counts; there are no two.
            let _ = self.0.request_id.set(request_id);
        }
    }

    /// Reports that the connection goes through a proxy, by host and port, so that an error of connecting can name it.
    pub fn through_proxy(&self, place: &str) {
        let _ = self.0.proxy.set(place.to_owned());
    }

    /// The proxy between.
    pub(crate) fn proxy(&self) -> Option<&str> {
        self.0.proxy.get().map(String::as_str)
    }

    /// The request id in the head of the answer.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.0.request_id.get().map(String::as_str)
    }

    /// Returns the last report.
    pub fn stage(&self) -> Stage {
        match self.0.stage.load(Ordering::Acquire) {
            0 => Stage::Unknown,
            1 => Stage::Connecting,
            _ => Stage::Sent,
        }
    }
}
