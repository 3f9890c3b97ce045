//! What happens, as it happens: server-sent events for whoever listens.

use std::sync::{Mutex, PoisonError};

use hyper::body::Bytes;
use serde_json::Value;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// Of a listener that reads slowly, so many events wait; then it is left.
const MAX_WAITING: usize = 1_000;
/// So many may listen.
const MAX_LISTENERS: usize = 64;

/// Everyone who listens.
#[derive(Debug, Default)]
pub(crate) struct Events(Mutex<Vec<Sender<Bytes>>>);

impl Events {
    /// The events from now on. `None` where there are listeners enough.
    pub(crate) fn listen(&self) -> Option<Receiver<Bytes>> {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        listeners.retain(|listener| !listener.is_closed());
        if listeners.len() == MAX_LISTENERS {
            return None;
        }
        let (sender, receiver) = channel(MAX_WAITING);
        // Sends the head on its way, so that whoever listens knows it.
        drop(sender.try_send(Bytes::from_static(b": listening\n\n")));
        listeners.push(sender);
        Some(receiver)
    }

    /// Tells everyone who listens; `data` is only asked for where somebody does.
    pub(crate) fn tell(&self, event: &str, data: impl FnOnce() -> Value) {
        let mut listeners = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if listeners.is_empty() {
            return;
        }
        // JSON text has no line feeds, which would end the event.
        let text = Bytes::from(format!("event: {event}\ndata: {}\n\n", data()));
        listeners.retain(|listener| listener.try_send(text.clone()).is_ok());
    }
}
