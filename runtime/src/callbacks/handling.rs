//! Tracks a message while it is handled.

use super::Receiver;

/// Forgets that a message came, unless its handling is [done](Self::done): where it failed, panicked or was dropped half-way, the
/// next delivery of the message counts as the first. Until then other deliveries are refused with
/// [`ReceiveError::BeingHandled`](super::ReceiveError::BeingHandled).
#[derive(Debug)]
#[must_use = "dropped at once, it forgets the message"]
pub struct Handling<'a, E> {
    receiver: &'a Receiver<E>,
    id: &'a str,
    is_done: bool,
}

impl<'a, E> Handling<'a, E> {
    pub(super) fn new(receiver: &'a Receiver<E>, id: &'a str) -> Self {
        if let Some(memory) = receiver.memory_of(id) {
            memory.begin(id);
        }
        Self { receiver, id, is_done: false }
    }

    /// The message was handled. It stays remembered.
    pub fn done(mut self) {
        self.is_done = true;
        if let Some(memory) = self.receiver.memory_of(self.id) {
            memory.done(self.id);
        }
    }
}

impl<E> Drop for Handling<'_, E> {
    fn drop(&mut self) {
        if !self.is_done {
            self.receiver.forget(self.id);
        }
    }
}
