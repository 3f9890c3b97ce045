// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/callbacks/
// A variant of `Event` for each type of message, with the struct of its data and the type on the wire.
// How a message is read (`kind`, `KINDS`, `impl rt::callbacks::Event`) is in runtime/src/callbacks/macros.rs.

//! Messages that the service posts to an application.
//!
//! A [`Receiver`] verifies, decrypts and reads what was posted; each type of message is a variant of [`Event`].
//! Members that no field has are in the JSON of the [`Message`].
//!
//! ```no_run
//! use tc3::http::{HeaderMap, StatusCode};
//! use tc3::demo::callbacks::{Event, Received, Receiver, RecentMessages};
//!
//! # fn example(headers: &HeaderMap, body: &[u8]) -> Result<StatusCode, Box<dyn std::error::Error>> {
//! let receiver = Receiver::builder()
//!     .token("token of the console")
//!     .key("key of the console, 32 letters.")
//!     .remember(RecentMessages::new(10_000))
//!     .build()?;
//! let status = match receiver.receive(headers, body) {
//!     Ok(Received::Message(message, handling)) => {
//!         match &message.event {
//!             Event::Unknown(event) => println!("a new type of message: {}", event.kind()),
//!             event => println!("{}", event.kind()),
//!         }
//!         // Until then other deliveries are refused. Where `handling` is dropped instead, the next one counts as the first.
//!         handling.done();
//!         StatusCode::OK
//!     }
//!     // A check of the address, or a message that was handled before.
//!     Ok(_) => StatusCode::OK,
//!     Err(refused) => refused.status(),
//! };
//! # Ok(status)
//! # }
//! ```

mod message_changed;
mod message_read;

pub use message_changed::{
    MessageCause, MessageChangedEvent, MessageOrigin, UnknownMessageCause,
    UnknownMessageOrigin,
};
pub use message_read::MessageReadEvent;
pub use tc3_runtime::callbacks::{
    Handling, MemoryError, Message, MessageClaim, MessageMemory, ReceiveError, Received,
    ReceiverBuilder, RecentMessages, SIGNATURE_HEADER, Sender, Sent, SetupError,
    UnknownEvent,
};
use tc3_runtime as rt;

/// Receives the messages of an application.
pub type Receiver = rt::callbacks::Receiver<Event>;

rt::events! {
    /// What a message reports.
    pub enum Event {
        /// `MessageCHanged` – A message is in another state.
        MessageChanged(MessageChangedEvent) = "MessageCHanged",
        /// `MessageRead`
        #[deprecated(note = "use `MessageCHanged` instead")]
        MessageRead(MessageReadEvent) = "MessageRead",
    }
}
