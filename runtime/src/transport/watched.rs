//! A request body that reports when it is first asked for.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use super::Progress;

/// A body in one piece that tells when it is first asked for.
///
/// hyper asks for the body after it has put the head into its buffer and before it writes the buffer to the socket. So
/// while nobody has asked, nothing was written. It never asks for an empty one, only whether that has ended: once it has a
/// connection, and before the head.
pub(super) struct Watched {
    bytes: Option<Bytes>,
    progress: Progress,
}

impl Watched {
    pub(super) fn new(bytes: Vec<u8>, progress: Progress) -> Self {
        Self { bytes: Some(bytes.into()), progress }
    }
}

impl Body for Watched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.progress.sending();
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    /// Never before it was asked for, not even if it is empty. Whoever asks it of an empty body counts as sending: of one that
    /// a layer of tower asks before it connects, a failure to connect may have arrived.
    fn is_end_stream(&self) -> bool {
        if self.bytes.as_ref().is_some_and(Bytes::is_empty) {
            self.progress.sending();
        }
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}
