//! Streams typed events.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::event::Event;
use super::flow::Flow;
use super::parser::RawEvent;
use super::reads::Reads;
use crate::call::RawAnswer;
use crate::error::{Error, ErrorCode, RawCode};
use crate::response;

/// The events of an answer. A [`Stream`], and usable without one by [`next`](Self::next); see [`events`](super).
#[must_use = "the connection is open until the events are read or dropped"]
pub struct Events<R, C> {
    flow: Flow,
    /// An answer without events, which is given as one.
    whole: Option<Box<RawAnswer>>,
    reads: Reads<R>,
    codes: PhantomData<fn() -> C>,
}

impl<R, C: ErrorCode> Events<R, C> {
    pub(crate) fn new(flow: Flow, whole: Option<RawAnswer>, reads: Reads<R>) -> Self {
        Self { flow, whole: whole.map(Box::new), reads, codes: PhantomData }
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
        self.flow.made.attempts
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
        let data = response::text(data);
        let found = self.flow.find(&data, self.reads.has_error)?;
        let response = (self.reads.event)(&self.flow, &data, &found).map_err(|error| self.flow.failed(error))?;
        Ok(Event { response, name, id, data })
    }

    fn whole_answer(&self, answer: RawAnswer) -> Result<Event<R>, Error<RawCode>> {
        let response = (self.reads.whole)(&answer, self.flow.shared.reading)?;
        Ok(Event { response, name: None, id: None, data: answer.text })
    }
}

impl<R, C: ErrorCode> Stream for Events<R, C> {
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
