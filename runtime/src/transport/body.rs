//! A response body that arrives in pieces.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::error::TransportError;

/// The body of an answer, piece by piece. Dropping it before its end closes the connection.
pub struct Body(Pin<Box<dyn Stream<Item = Result<Vec<u8>, TransportError>> + Send>>);

impl Body {
    /// A body of these pieces. What they are cut by says nothing: an event may be in several of them, and a character too.
    pub fn new(pieces: impl Stream<Item = Result<Vec<u8>, TransportError>> + Send + 'static) -> Self {
        Self(Box::pin(pieces))
    }

    /// A body in one piece.
    pub fn whole(bytes: Vec<u8>) -> Self {
        Self::new(Whole(Some(bytes)))
    }

    pub(crate) fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, TransportError>>> {
        self.0.as_mut().poll_next(context)
    }

    /// All of it, of at most this many bytes. Where the pieces of a transport hold up the thread, nobody else can watch the
    /// time meanwhile: after each one `over` is asked whether it is over.
    pub(crate) async fn collect(
        mut self,
        maximum: usize,
        over: impl Fn() -> Option<TransportError>,
    ) -> Result<Vec<u8>, TransportError> {
        let mut bytes = Vec::new();
        while let Some(piece) = std::future::poll_fn(|context| self.poll_piece(context)).await {
            let piece = piece?;
            if piece.len() > maximum - bytes.len() {
                return Err(TransportError::too_large(maximum));
            }
            bytes.extend_from_slice(&piece);
            if let Some(error) = over() {
                return Err(error);
            }
        }
        Ok(bytes)
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

struct Whole(Option<Vec<u8>>);

impl Stream for Whole {
    type Item = Result<Vec<u8>, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// The pieces of a body of `http-body`; the function says what its errors mean.
#[cfg(any(feature = "reqwest", feature = "tower"))]
pub(super) struct Frames<B, F> {
    body: Pin<Box<B>>,
    failure: F,
}

#[cfg(any(feature = "reqwest", feature = "tower"))]
impl<B, F> Frames<B, F> {
    pub(super) fn new(body: B, failure: F) -> Self {
        Self { body: Box::pin(body), failure }
    }
}

#[cfg(any(feature = "reqwest", feature = "tower"))]
impl<B, F> Stream for Frames<B, F>
where
    B: http_body::Body,
    F: Fn(B::Error) -> TransportError + Unpin,
{
    type Item = Result<Vec<u8>, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        use std::task::ready;

        use bytes::Buf as _;

        loop {
            let Some(frame) = ready!(self.body.as_mut().poll_frame(context)) else { return Poll::Ready(None) };
            match frame.map(http_body::Frame::into_data) {
                Err(error) => return Poll::Ready(Some(Err((self.failure)(error)))),
                Ok(Ok(mut data)) => {
                    let mut piece = vec![0; data.remaining()];
                    data.copy_to_slice(&mut piece);
                    return Poll::Ready(Some(Ok(piece)));
                }
                // Trailers say nothing that is of use here.
                Ok(Err(_)) => {}
            }
        }
    }
}
