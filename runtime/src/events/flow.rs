//! Reads the events of an answer before their types are known, with a limit on the wait for each.

use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use http::HeaderMap;

use super::EventsInfo;
use super::parser::{Parser, RawEvent};
use crate::action::ActionInfo;
use crate::client::Shared;
use crate::credentials::Credentials;
use crate::error::{Error, Made, RawCode, TransportError};
use crate::request_id;
use crate::response;
use crate::transport::{Body, BoxFuture};

/// What ends a stream of some services, as an event.
const DONE: &[u8] = b"[DONE]";

/// The body of an answer in events.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) body: Body,
    /// When the deadline of the call is, by the timer, and how long it was.
    pub(crate) deadline: Option<(Duration, Duration)>,
    /// Who signed.
    pub(crate) credentials: Option<Credentials>,
}

/// What of a call must not come back out of an error in its stream.
pub(crate) struct Sent {
    pub(crate) texts: Vec<String>,
    pub(crate) credentials: Option<Credentials>,
}

/// The events of one answer.
pub(crate) struct Flow {
    pub(super) shared: Arc<Shared>,
    pub(super) info: &'static ActionInfo,
    pub(super) events: &'static EventsInfo,
    pub(super) headers: HeaderMap,
    pub(super) request_id: Option<String>,
    pub(super) made: Made,
    pub(super) sent: Sent,
    /// How long it may be silent.
    silence: Duration,
    deadline: Option<(Duration, Duration)>,
    parser: Parser,
    /// `None` once the stream is over.
    body: Option<Body>,
    /// Until when the next line has to come; `None` where nobody waits for it.
    until: Option<Duration>,
    sleep: Option<BoxFuture<'static, ()>>,
}

/// An answer that was opened, and what is known of its call.
pub(crate) struct Answered {
    pub(crate) info: &'static ActionInfo,
    pub(crate) events: &'static EventsInfo,
    pub(crate) headers: HeaderMap,
    /// None that repeats a key.
    pub(crate) request_id: Option<String>,
    pub(crate) made: Made,
    pub(crate) texts: Vec<String>,
}

impl Flow {
    pub(crate) fn new(shared: &Arc<Shared>, answered: Answered, opened: Option<Opened>, silence: Duration) -> Self {
        let Answered { info, events, headers, request_id, made, texts } = answered;
        let (body, deadline, credentials) = match opened {
            Some(Opened { body, deadline, credentials }) => (Some(body), deadline, credentials),
            None => (None, None, None),
        };
        Self {
            shared: Arc::clone(shared),
            info,
            events,
            headers,
            request_id,
            made,
            sent: Sent { texts, credentials },
            silence,
            deadline,
            parser: Parser::new(shared.max_response_bytes),
            body,
            until: None,
            sleep: None,
        }
    }

    /// The next event; `None` at the end, and after an error.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawEvent, Error<RawCode>>>> {
        let event = ready!(self.poll_event(context));
        if !matches!(event, Some(Ok(_))) {
            self.end();
        }
        Poll::Ready(event.map(|event| event.map_err(|error| self.failed(error.into_during(self)))))
    }

    /// Closes the connection.
    pub(super) fn end(&mut self) {
        (self.body, self.sleep) = (None, None);
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<RawEvent, TransportError>>> {
        let too_large = |maximum: usize| Poll::Ready(Some(Err(TransportError::event_too_large(maximum))));
        // What the caller did before this poll is no silence of the service, so it is asked first what has come meanwhile.
        let mut has_asked = false;
        loop {
            if self.body.is_none() {
                return Poll::Ready(None);
            }
            let read = self.parser.lines();
            let event = self.parser.next();
            if self.parser.lines() > read {
                self.rest();
            }
            match event {
                Err(_) => return too_large(self.shared.max_response_bytes),
                Ok(Some(event)) if event.data == DONE => return Poll::Ready(None),
                Ok(Some(event)) => return Poll::Ready(Some(Ok(event))),
                Ok(None) => {}
            }
            if let Some(error) = self.too_late().or_else(|| self.silent().filter(|_| has_asked)) {
                return Poll::Ready(Some(Err(error)));
            }
            let until = self.until();
            let Some(body) = &mut self.body else { return Poll::Ready(None) };
            match body.poll_piece(context) {
                Poll::Ready(Some(Ok(piece))) => self.parser.feed(piece),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(self.in_words(error)))),
                Poll::Ready(None) => return Poll::Ready(self.last()),
                Poll::Pending => ready!(self.poll_time(until, context)),
            }
            has_asked = true;
        }
    }

    /// The event that the end of the body ends.
    fn last(&mut self) -> Option<Result<RawEvent, TransportError>> {
        self.body = None;
        match self.parser.finish() {
            Err(_) => Some(Err(TransportError::event_too_large(self.shared.max_response_bytes))),
            Ok(event) => event.filter(|event| event.data != DONE).map(Ok),
        }
    }

    /// A line came, so the next waiting is another one.
    fn rest(&mut self) {
        (self.until, self.sleep) = (None, None);
    }

    /// Until when the next line has to come, for one who waits from now on.
    fn until(&mut self) -> Duration {
        let now = self.shared.timer.elapsed();
        *self.until.get_or_insert(now.saturating_add(self.silence))
    }

    /// Ready when the time may be over.
    fn poll_time(&mut self, until: Duration, context: &mut Context<'_>) -> Poll<()> {
        let now = self.shared.timer.elapsed();
        let until = self.deadline.map_or(until, |(deadline, _)| deadline.min(until));
        let timer = &self.shared.timer;
        let sleep = self.sleep.get_or_insert_with(|| timer.sleep(until.saturating_sub(now)));
        ready!(sleep.as_mut().poll(context));
        self.sleep = None;
        Poll::Ready(())
    }

    /// The deadline is over.
    fn too_late(&self) -> Option<TransportError> {
        let (_, length) = self.deadline.filter(|(deadline, _)| self.shared.timer.elapsed() >= *deadline)?;
        Some(TransportError::deadline(format!("the events did not end before the deadline of {length:?}"), true))
    }

    /// What ended the body, for a stream: a transport that blocks ends it by itself, at the limits that it was given.
    fn in_words(&self, error: TransportError) -> TransportError {
        if !error.is_time_over() {
            return error;
        }
        self.too_late().unwrap_or_else(|| TransportError::silent(self.silence))
    }

    /// Nothing came for too long.
    fn silent(&self) -> Option<TransportError> {
        let is_over = self.until.is_some_and(|until| self.shared.timer.elapsed() >= until);
        is_over.then(|| TransportError::silent(self.silence))
    }

    /// An error of this stream, without what was sent.
    pub(super) fn failed(&self, mut error: Error<RawCode>) -> Error<RawCode> {
        let keys: Vec<&str> = self.sent.credentials.iter().flat_map(Credentials::parts).collect();
        let texts = self.sent.texts.iter().map(String::as_str).chain(keys.iter().copied());
        error.hide(&texts.collect::<Vec<_>>(), &keys);
        error.made(self.made)
    }

    /// Where the response is in the data of an event.
    pub(super) fn find(&self, text: &str, has_error: bool) -> Result<response::Found, Error<RawCode>> {
        let found = response::find_event(self.info, self.events, &self.headers, text, has_error);
        let mut found = found.map_err(|error| self.failed(error))?;
        found.request_id = request_id::harmless(found.request_id, self.sent.credentials.as_ref());
        Ok(found)
    }
}

impl TransportError {
    /// The error of a stream, with the call that it belongs to.
    fn into_during(self, flow: &Flow) -> Error<RawCode> {
        self.with_headers(&flow.headers).during(flow.info, flow.shared.address(flow.info)).into()
    }
}
