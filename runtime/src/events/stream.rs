//! Events with their types, as a stream.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::event::Event;
use super::flow::Flow;
use super::parser::RawEvent;
use crate::call::RawAnswer;
use crate::error::{Error, ErrorCode, RawCode};
use crate::member::Members as _;
use crate::response::{self, Response};

/// The events of an answer. A [`Stream`], and usable without one by [`next`](Self::next); see [`events`](super).
#[must_use = "the connection is open until the events are read or dropped"]
pub struct Events<R, C> {
    flow: Flow,
    /// An answer without events, which is given as one.
    whole: Option<Box<RawAnswer>>,
    /// Whether a response has a member `Error` of its own.
    has_error: bool,
    types: PhantomData<fn() -> (R, C)>,
}

impl<R: Response, C: ErrorCode> Events<R, C> {
    pub(crate) fn new(flow: Flow, whole: Option<RawAnswer>) -> Self {
        let has_error = R::empty().shape().fields.iter().any(|field| field.name == "Error");
        Self { flow, whole: whole.map(Box::new), has_error, types: PhantomData }
    }

    /// Waits for the next event; `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<Event<R>, Error<C>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// The id the service gave the call. The vendor's support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<String> {
        self.flow.request_id.clone()
    }

    /// How many times the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.flow.attempts
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<R>, Error<C>>>> {
        if let Some(answer) = self.whole.take() {
            return Poll::Ready(Some(self.whole_answer(*answer).map_err(Error::with_codes)));
        }
        let Some(event) = ready!(self.flow.poll(context)) else { return Poll::Ready(None) };
        let event = event.and_then(|event| self.read(event));
        if event.is_err() {
            self.flow.end();
        }
        Poll::Ready(Some(event.map_err(Error::with_codes)))
    }

    fn read(&self, event: RawEvent) -> Result<Event<R>, Error<RawCode>> {
        let RawEvent { name, id, data } = event;
        let flow = &self.flow;
        let data = response::text(data);
        let found = flow.find(&data, self.has_error)?;
        let read = response::decode(flow.info, http::StatusCode::OK, &data, &found, flow.shared.reading);
        let mut response: R = read.map_err(|error| flow.failed(error))?;
        response.metadata_mut().set_attempts(flow.attempts);
        Ok(Event { response, name, id, data })
    }

    fn whole_answer(&self, answer: RawAnswer) -> Result<Event<R>, Error<RawCode>> {
        let response = answer.read(self.flow.shared.reading)?;
        Ok(Event { response, name: None, id: None, data: answer.text })
    }
}

impl<R: Response, C: ErrorCode> Stream for Events<R, C> {
    type Item = Result<Event<R>, Error<C>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<R, C> fmt::Debug for Events<R, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("action", &self.flow.info.name).finish_non_exhaustive()
    }
}
