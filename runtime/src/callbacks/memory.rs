//! What remembers messages: the interface of a store, and what it says of a message.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Remembers messages, so that one that comes again is recognized.
///
/// A delivery claims its message before anything else is done with it. It then completes the claim or, where handling fails, releases
/// it. A claim has a number, so that a delivery whose claim expired does not end the claim of another.
///
/// [`RecentMessages`](super::RecentMessages) keeps messages in the memory of one process. Implement this trait for a store that
/// several processes share:
///
/// | method | Redis | SQL |
/// |---|---|---|
/// | `claim` | `SET id number NX PX 60000` with a random number | insert, or update if the row has expired, with the next number |
/// | `complete` | a script: unless another number is there, set `handled`, with a longer expiry | update where id and number match |
/// | `release` | a script: if the value is the number, delete | delete where id and number match |
///
/// Claims must expire, or a process that dies holds its message up: after the longest time that handling takes.
///
/// The methods are called where a message is received and where a [`Handling`](super::Handling) is dropped, and return when they are
/// done: they suit what answers at once, and servers with a thread for each request. In an async server a store that is asked over
/// a network would block a worker. Leave [`remember`](super::ReceiverBuilder::remember) out there, and ask the store before the
/// message is handled. One whose id is empty has nothing to claim.
///
/// ```
/// # use http::{HeaderMap, StatusCode};
/// # use tc3_runtime::callbacks::{MessageClaim, RawEvent, Received, Receiver};
/// # type Failure = Box<dyn std::error::Error>;
/// # struct Store;
/// # impl Store {
/// #     async fn claim(&self, _: &str) -> Result<MessageClaim, Failure> { Ok(MessageClaim::New(1)) }
/// #     async fn complete(&self, _: &str, _: u64) -> Result<(), Failure> { Ok(()) }
/// # }
/// # async fn handle(_: &RawEvent) -> Result<(), Failure> { Ok(()) }
/// # async fn example(
/// #     receiver: &Receiver<RawEvent>, store: &Store, headers: &HeaderMap, body: &[u8],
/// # ) -> Result<StatusCode, Failure> {
/// let Received::Message(message, _) = receiver.receive(headers, body)? else { return Ok(StatusCode::OK) };
/// match store.claim(&message.id).await? {
///     MessageClaim::New(claim) => {
///         // If this fails or is cancelled, the claim expires, and a later delivery has the next one.
///         handle(&message.event).await?;
///         if let Err(error) = store.complete(&message.id, claim).await {
///             eprintln!("{} is handled, but not remembered: {error}", message.id);
///         }
///         Ok(StatusCode::OK)
///     }
///     MessageClaim::BeingHandled => Ok(StatusCode::SERVICE_UNAVAILABLE),
///     MessageClaim::Handled => Ok(StatusCode::OK),
/// }
/// # }
/// ```
pub trait MessageMemory: Send + Sync {
    /// Claims a message, in one step: of several calls at the same time with one id, one alone returns [`MessageClaim::New`].
    ///
    /// # Errors
    ///
    /// The store does not answer. The delivery is refused with [`ReceiveError::Memory`](super::ReceiveError::Memory), so the platform
    /// delivers the message again.
    fn claim(&self, id: &str) -> Result<MessageClaim, MemoryError>;

    /// Remembers a message as handled if this claim of it is still known, and never where it was claimed anew since.
    ///
    /// Where the store does not answer nothing is to be done: the message is handled, and is answered with 200. Log it: what comes
    /// again once the claim has expired is handled twice.
    fn complete(&self, id: &str, claim: u64);

    /// Forgets a message, unless it was claimed anew since: the next delivery counts as the first.
    ///
    /// Must not panic. Where the store does not answer, the claim expires.
    fn release(&self, id: &str, claim: u64);
}

impl<T: MessageMemory + ?Sized> MessageMemory for Arc<T> {
    fn claim(&self, id: &str) -> Result<MessageClaim, MemoryError> {
        (**self).claim(id)
    }

    fn complete(&self, id: &str, claim: u64) {
        (**self).complete(id, claim);
    }

    fn release(&self, id: &str, claim: u64) {
        (**self).release(id, claim);
    }
}

impl<T: MessageMemory + ?Sized> MessageMemory for Box<T> {
    fn claim(&self, id: &str) -> Result<MessageClaim, MemoryError> {
        (**self).claim(id)
    }

    fn complete(&self, id: &str, claim: u64) {
        (**self).complete(id, claim);
    }

    fn release(&self, id: &str, claim: u64) {
        (**self).release(id, claim);
    }
}

/// What a [`MessageMemory`] says to a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageClaim {
    /// The message is this delivery's to handle: it has not come before, or its earlier claims were released or have expired. The
    /// number is one that no other claim of the message has.
    New(u64),
    /// Another delivery of the message is being handled, and may still fail.
    BeingHandled,
    /// The message was handled.
    Handled,
}

/// Why a [`MessageMemory`] cannot say whether a message came before. Equal to its clones alone.
#[derive(Clone)]
pub struct MemoryError(Arc<dyn Error + Send + Sync>);

impl MemoryError {
    /// An error with this cause, or this message. It must contain neither secrets nor personal data.
    pub fn new(cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(cause.into().into())
    }
}

impl PartialEq for MemoryError {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for MemoryError {}

impl fmt::Debug for MemoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Display for MemoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Error for MemoryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}
