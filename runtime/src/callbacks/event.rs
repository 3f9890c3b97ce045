//! The messages and address checks that a receiver returns.

use std::fmt;

use serde_json::value::RawValue;

use super::handling::Handling;
use crate::debug::REDACTED;

/// What a message reports. Generated enums implement it, one for each service, with a variant for each type of message.
pub trait Event: Sized {
    /// Reads the data of a message. A type that is not known keeps its JSON.
    fn read(kind: &str, data: &str) -> Read<Self>;
}

/// What [`Event::read`] made of the data of a message.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Read<E> {
    /// What happened.
    pub event: E,
    /// The members that are not as documented, and how: `FlowCallbackStatus: expected an integer of 64 bits, found a
    /// list`. The values are not shown: they may be personal data. The fields are left empty.
    pub mismatches: Vec<String>,
}

impl<E> Read<E> {
    /// An event that is entirely as documented.
    pub fn new(event: E) -> Self {
        Self { event, mismatches: Vec::new() }
    }

    /// An event with what of it is not as documented. The texts must not contain personal data, and so no values.
    pub fn with_mismatches(event: E, mismatches: Vec<String>) -> Self {
        Self { event, mismatches }
    }
}

/// A body that was accepted. All of them are answered with status 200, a message once it is handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum Received<E> {
    /// The platform checks whether the address answers. It is not signed, and there is nothing to do.
    Probe,
    /// A message to handle. With [`ReceiverBuilder::remember`](super::ReceiverBuilder::remember) it counts as handled once
    /// [`Handling::done`] is called; dropped before, the next delivery counts as the first.
    ///
    /// ```no_run
    /// # use tc3_runtime::callbacks::{Handling, Message, RawEvent};
    /// # async fn store(_: &RawEvent) -> std::io::Result<()> { Ok(()) }
    /// # async fn handle(message: Message<RawEvent>, handling: Handling) -> std::io::Result<()> {
    /// // If this fails, or the server drops the future, the message comes again as new.
    /// store(&message.event).await?;
    /// handling.done();
    /// # Ok(())
    /// # }
    /// ```
    Message(Message<E>, Handling),
    /// A message that was handled before. The platform delivers a message again until it is answered with 200.
    Redelivered(Message<E>),
}

/// One message.
#[derive(Clone)]
#[non_exhaustive]
pub struct Message<E> {
    /// `MsgId`: identifies the message, in all its deliveries. Empty if it was not sent.
    pub id: String,
    /// `MsgType`: what kind of event it reports.
    pub kind: String,
    /// `MsgVersion`: `ThirdPartyApp` for applications of platforms.
    pub version: String,
    /// What happened.
    pub event: E,
    pub(super) mismatches: Vec<String>,
    pub(super) data: String,
}

impl<E> Message<E> {
    /// `MsgData` as it came, except that what is not text is replaced: JSON, with the members that have no field in `event`.
    pub fn json(&self) -> &str {
        &self.data
    }

    /// The members that are not as documented, and how, without their values; [`json`](Self::json) has those. Their fields are
    /// left empty.
    pub fn mismatches(&self) -> &[String] {
        &self.mismatches
    }
}

/// Without the JSON, which holds personal data.
impl<E: fmt::Debug> fmt::Debug for Message<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("id", &self.id)
            .field("kind", &self.kind)
            .field("version", &self.version)
            .field("event", &self.event)
            .field("mismatches", &self.mismatches)
            .finish_non_exhaustive()
    }
}

/// An event of a type that this version does not know. `Debug` shows the type alone.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownEvent {
    kind: String,
    json: String,
}

impl UnknownEvent {
    /// An event of this type, with this JSON.
    pub fn new(kind: impl Into<String>, json: impl Into<String>) -> Self {
        Self { kind: kind.into(), json: json.into() }
    }

    /// `MsgType`.
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// `MsgData` as it came.
    pub fn json(&self) -> &str {
        &self.json
    }
}

/// The JSON as it came.
impl serde_core::Serialize for UnknownEvent {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let json: &RawValue = serde_json::from_str(&self.json).map_err(serde_core::ser::Error::custom)?;
        json.serialize(serializer)
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent").field("kind", &self.kind).field("json", &format_args!("{REDACTED}")).finish()
    }
}

/// Events of every type as JSON, for services without generated events.
pub type RawEvent = UnknownEvent;

impl Event for RawEvent {
    fn read(kind: &str, data: &str) -> Read<Self> {
        Read::new(Self::new(kind, data))
    }
}
