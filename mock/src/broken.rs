//! A body that breaks off, and the connection with it.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use http_body::Frame;

/// Some bytes, and then an error in place of an end.
#[derive(Debug)]
struct Broken {
    bytes: Option<Bytes>,
    /// Whether the bytes had time to be written, without which the connection would end before they are.
    waited: bool,
}

/// Tells the connection to end.
#[derive(Debug)]
struct BrokenOff;

impl fmt::Display for BrokenOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the mock was asked to break off")
    }
}

impl std::error::Error for BrokenOff {}

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        match self.bytes.take() {
            Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
            None if self.waited => Poll::Ready(Some(Err(BrokenOff))),
            None => {
                self.waited = true;
                cx.waker().wake_by_ref();
                Poll::Pending
            }
        }
    }
}

/// A body that ends the connection after these bytes; without any not even the head is sent.
pub(crate) fn after(bytes: Bytes) -> Body {
    let waited = bytes.is_empty();
    Body::new(Broken { bytes: Some(bytes).filter(|bytes| !bytes.is_empty()), waited })
}
