//! Tracks a message while it is handled.

use std::fmt;
use std::sync::Arc;

use super::memory::MessageMemory;

/// The claim of a delivery on its message. [`done`](Self::done) remembers the message as handled.
///
/// Until then other deliveries of the message are refused with [`ReceiveError::BeingHandled`]. Dropped without `done`, because
/// handling failed, panicked or was cancelled, it releases the message: the next delivery counts as the first.
///
/// It borrows nothing, so it can be moved into a task together with the message or apart from it. A receiver without a memory gives
/// one that does nothing, and so does a message without an id.
///
/// [`ReceiveError::BeingHandled`]: super::ReceiveError::BeingHandled
#[must_use = "dropped, it releases the message; call `done` once the message is handled"]
pub struct Handling(Option<Claimed>);

struct Claimed {
    memory: Arc<dyn MessageMemory>,
    id: String,
    claim: u64,
}

impl Handling {
    /// Of a message that is not remembered.
    pub(super) fn untracked() -> Self {
        Self(None)
    }

    /// Of a message that was claimed.
    pub(super) fn of(memory: &Arc<dyn MessageMemory>, id: &str, claim: u64) -> Self {
        Self(Some(Claimed { memory: Arc::clone(memory), id: id.to_owned(), claim }))
    }

    /// The message was handled: a delivery that comes again is [`Received::Redelivered`](super::Received::Redelivered). Answer with
    /// 200 afterwards.
    pub fn done(mut self) {
        if let Some(Claimed { memory, id, claim }) = self.0.take() {
            memory.complete(&id, claim);
        }
    }
}

impl Drop for Handling {
    fn drop(&mut self) {
        if let Some(Claimed { memory, id, claim }) = self.0.take() {
            memory.release(&id, claim);
        }
    }
}

impl fmt::Debug for Handling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handling").field("id", &self.0.as_ref().map(|claimed| &claimed.id)).finish_non_exhaustive()
    }
}
