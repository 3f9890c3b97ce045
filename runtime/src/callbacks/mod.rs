//! Receives the messages that a service posts to an application: verifies, decrypts and reads them.
//!
//! Needs no HTTP framework and no client. A handler passes on the headers and the body, and answers with a status:
//!
//! ```
//! use http::HeaderMap;
//! use tc3_runtime::callbacks::{RawEvent, ReceiveError, Received, Receiver, Sender};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let receiver = Receiver::<RawEvent>::builder()
//!     .token("token of the console")
//!     .key("0123456789abcdef0123456789ABCDEF")
//!     .build()?;
//!
//! let handle = |headers: &HeaderMap, body: &[u8]| -> Result<(), ReceiveError> {
//!     match receiver.receive(headers, body)? {
//!         Received::Message(message, handling) => {
//!             println!("{}: {}", message.id, message.kind);
//!             handling.done();
//!         }
//!         // The platform checks the address, or delivers a message again; both want a 200.
//!         _ => {}
//!     }
//!     Ok(())
//! };
//!
//! // In tests, a sender makes the bytes that the platform would.
//! let sender = Sender::new().token("token of the console")?.key("0123456789abcdef0123456789ABCDEF")?;
//! let sent = sender.message("m1", "TemplateAdd", r#"{"TemplateId":"yDwi8UUckp"}"#);
//! handle(&sent.headers, &sent.body)?;
//! # Ok(())
//! # }
//! ```
//!
//! | step | where | refuses |
//! |---|---|---|
//! | measure | `receiver.rs` | bodies over the limit |
//! | verify `Content-Signature` over the raw body, in constant time | `signature.rs` | bodies that are unsigned or signed with another token |
//! | decrypt `encrypt`: AES-256-CBC, the IV is the head of the key | `key.rs` | what no key opens, with one error for all ways |
//! | read `MsgId`, `MsgType`, `MsgVersion`, `MsgData` | `envelope.rs` | what is not a JSON object |
//! | claim the message by its id, if asked | `memory.rs`, `recent.rs` | a message of which another delivery is being handled, and any while the memory does not answer |
//! | read the data | `event.rs`, `typed.rs` | nothing |
//! | complete the claim, or release it where handling does not end well | `handling.rs` | nothing |

mod builder;
mod envelope;
mod error;
mod event;
mod handling;
mod key;
#[cfg(feature = "client")]
mod macros;
mod memory;
mod receiver;
mod recent;
mod sender;
mod signature;
#[cfg(feature = "client")]
mod typed;

pub use builder::ReceiverBuilder;
pub use error::{ReceiveError, SetupError};
pub use event::{Event, Message, RawEvent, Read, Received, UnknownEvent};
pub use handling::Handling;
pub use memory::{MemoryError, MessageClaim, MessageMemory};
pub use receiver::Receiver;
pub use recent::RecentMessages;
pub use sender::{Sender, Sent};
#[cfg(feature = "client")]
pub use typed::typed;

/// The header that carries the signature of a body.
pub const SIGNATURE_HEADER: &str = "content-signature";
