//! Publishes live events to listeners as server-sent events.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use hyper::body::Bytes;
use serde_json::Value;

/// Of a listener that reads slowly, so many events wait; then it is left.
const MAX_WAITING: usize = 1_000;
/// So many bytes of them wait, unless a single event has more.
const MAX_WAITING_BYTES: usize = 4 * 1024 * 1024;
/// So many may listen.
const MAX_LISTENERS: usize = 64;

/// Everyone who listens.
#[derive(Debug, Default)]
pub(crate) struct Events(Mutex<Vec<Arc<Queue>>>);

/// The events that one listener has not read.
#[derive(Debug, Default)]
struct Queue(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    events: VecDeque<Bytes>,
    bytes: usize,
    /// Whether there will be no more.
    is_over: bool,
    reader: Option<Waker>,
}

/// One who listens, until this is dropped.
#[derive(Debug)]
pub(crate) struct Listener(Arc<Queue>);

impl Events {
    /// The events from now on. `None` where there are listeners enough.
    pub(crate) fn listen(&self) -> Option<Listener> {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|queue| !queue.lock().is_over);
        if listeners.len() == MAX_LISTENERS {
            return None;
        }
        let queue = Arc::new(Queue::default());
        // Sends the head on its way, so that whoever listens knows it.
        queue.push(Bytes::from_static(b": listening\n\n"));
        listeners.push(Arc::clone(&queue));
        Some(Listener(queue))
    }

    /// Tells everyone who listens; `data` is only asked for where somebody does.
    pub(crate) fn tell(&self, event: &str, data: impl FnOnce() -> Value) {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if listeners.is_empty() {
            return;
        }
        // JSON text has no line feeds, which would end the event.
        let text = Bytes::from(format!("event: {event}\ndata: {}\n\n", data()));
        listeners.retain(|queue| queue.push(text.clone()));
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        let listeners = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        listeners.iter().for_each(|queue| queue.lock().end());
    }
}

impl Queue {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an event. False where nobody listens any more, or too much waits already: then that is let go of at once.
    fn push(&self, event: Bytes) -> bool {
        let mut waiting = self.lock();
        let is_full = waiting.events.len() == MAX_WAITING
            || !waiting.events.is_empty() && waiting.bytes + event.len() > MAX_WAITING_BYTES;
        if waiting.is_over || is_full {
            waiting.end();
            return false;
        }
        waiting.bytes += event.len();
        waiting.events.push_back(event);
        waiting.wake();
        true
    }
}

impl Waiting {
    fn end(&mut self) {
        self.is_over = true;
        self.events = VecDeque::new();
        self.bytes = 0;
        self.wake();
    }

    fn wake(&mut self) {
        if let Some(reader) = self.reader.take() {
            reader.wake();
        }
    }
}

impl Listener {
    /// The next event, or the end.
    pub(crate) fn poll(&self, context: &Context<'_>) -> Poll<Option<Bytes>> {
        let mut waiting = self.0.lock();
        if let Some(event) = waiting.events.pop_front() {
            waiting.bytes -= event.len();
            return Poll::Ready(Some(event));
        }
        if waiting.is_over {
            return Poll::Ready(None);
        }
        waiting.reader = Some(context.waker().clone());
        Poll::Pending
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        self.0.lock().end();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(listener: &Listener) -> Poll<Option<Bytes>> {
        listener.poll(&Context::from_waker(Waker::noop()))
    }

    #[test]
    fn a_listener_that_does_not_read_is_left_with_nothing() {
        let events = Events::default();
        let (idle, reading) = (events.listen().expect("a place"), events.listen().expect("a place"));
        let large = json!("x".repeat(3_000_000));
        for _ in 0..60 {
            while read(&reading).is_ready() {}
            events.tell("call", || large.clone());
        }
        assert_eq!(idle.0.lock().bytes, 0);
        assert_eq!(read(&idle), Poll::Ready(None));
        assert!(matches!(read(&reading), Poll::Ready(Some(event)) if event.len() > 3_000_000));
        assert_eq!(read(&reading), Poll::Pending);
    }

    #[test]
    fn whoever_goes_away_leaves_a_place() {
        let events = Events::default();
        let mut all: Vec<_> = (0..MAX_LISTENERS).map(|_| events.listen().expect("a place")).collect();
        assert!(events.listen().is_none());
        all.pop();
        assert!(events.listen().is_some());
    }
}
