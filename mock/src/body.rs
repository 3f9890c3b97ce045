//! Bodies of answers: complete ones, truncated ones, and streams of events.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use http_body::{Frame, SizeHint};
use hyper::body::Bytes;

use crate::events::Listener;

/// The body of an answer.
#[derive(Debug)]
pub(crate) enum Body {
    /// All at once.
    Whole(Option<Bytes>),
    /// Some bytes, and then an error in place of an end.
    Broken {
        bytes: Option<Bytes>,
        /// Whether the bytes had time to be written, without which the connection would end before they are.
        waited: bool,
    },
    /// Piece by piece.
    Pieces(VecDeque<Bytes>),
    /// Some bytes, and so many blanks behind them.
    Longer { bytes: Option<Bytes>, blanks: u64 },
    /// Whatever comes, until nobody sends any more.
    Events(Listener),
}

/// Tells the connection to end.
#[derive(Debug)]
pub(crate) struct BrokenOff;

impl Body {
    /// A body that ends the connection after these bytes; without any not even the head is sent.
    pub(crate) fn broken(bytes: Bytes) -> Self {
        let waited = bytes.is_empty();
        Self::Broken { bytes: Some(bytes).filter(|bytes| !bytes.is_empty()), waited }
    }
}

impl Body {
    /// A body in pieces.
    pub(crate) fn pieces(pieces: Vec<Bytes>) -> Self {
        Self::Pieces(pieces.into())
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        let bytes: Bytes = bytes.into();
        Self::Whole(Some(bytes).filter(|bytes| !bytes.is_empty()))
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BrokenOff;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, BrokenOff>>> {
        match &mut *self {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Broken { bytes, waited } => match bytes.take() {
                Some(bytes) => Poll::Ready(Some(Ok(Frame::data(bytes)))),
                None if *waited => Poll::Ready(Some(Err(BrokenOff))),
                None => {
                    *waited = true;
                    cx.waker().wake_by_ref();
                    Poll::Pending
                }
            },
            Self::Pieces(pieces) => Poll::Ready(pieces.pop_front().map(|piece| Ok(Frame::data(piece)))),
            Self::Longer { bytes, blanks } => {
                let next = bytes.take().or_else(|| more(blanks));
                Poll::Ready(next.map(|bytes| Ok(Frame::data(bytes))))
            }
            Self::Events(events) => events.poll(cx).map(|event| event.map(|event| Ok(Frame::data(event)))),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Self::Longer { bytes, blanks } => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64) + blanks)
            }
            Self::Broken { .. } | Self::Pieces(_) | Self::Events(_) => SizeHint::default(),
        }
    }
}

/// The next of some blanks, which are not there all at once.
fn more(blanks: &mut u64) -> Option<Bytes> {
    static BLANKS: [u8; 64 * 1024] = [b' '; 64 * 1024];
    let count = usize::try_from(*blanks).unwrap_or(usize::MAX).min(BLANKS.len());
    *blanks -= count as u64;
    (count > 0).then(|| Bytes::from_static(&BLANKS[..count]))
}

impl fmt::Display for BrokenOff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the mock was asked to break off")
    }
}

impl std::error::Error for BrokenOff {}
