//! Receives posted bodies: verifies, decrypts and reads each.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::HeaderMap;

use super::SIGNATURE_HEADER;
use super::builder::ReceiverBuilder;
use super::envelope::{Envelope, text};
use super::error::ReceiveError;
use super::event::{Event, Message, Read, Received};
use super::handling::Handling;
use super::key::{self, Key};
use super::memory::{MessageClaim, MessageMemory};
use super::signature::{self, Token};
use crate::well_formed::well_formed;

/// Receives the messages of an application: verifies, decrypts and reads what was posted to it.
///
/// Cloning is cheap: clones share the memory of messages. `Debug` shows neither keys nor tokens.
pub struct Receiver<E> {
    pub(super) tokens: Arc<[Token]>,
    pub(super) keys: Arc<[Key]>,
    pub(super) allow_plain: bool,
    pub(super) allow_unsigned: bool,
    pub(super) max_bytes: usize,
    pub(super) memory: Option<Arc<dyn MessageMemory>>,
    pub(super) event: PhantomData<fn() -> E>,
}

/// The parts of a message before its data is read.
struct Parts {
    id: String,
    kind: String,
    version: String,
    data: String,
}

impl<E> Receiver<E> {
    /// Starts with the settings of the console; see [`ReceiverBuilder`].
    pub fn builder() -> ReceiverBuilder<E> {
        ReceiverBuilder::new()
    }

    /// Claims a message; `None` if it was handled. One without an id is never remembered.
    fn claim(&self, id: &str) -> Result<Option<Handling>, ReceiveError> {
        let Some(memory) = self.memory.as_ref().filter(|_| !id.is_empty()) else {
            return Ok(Some(Handling::untracked()));
        };
        match memory.claim(id).map_err(ReceiveError::Memory)? {
            MessageClaim::New(claim) => Ok(Some(Handling::of(memory, id, claim))),
            MessageClaim::Handled => Ok(None),
            MessageClaim::BeingHandled => Err(ReceiveError::BeingHandled),
        }
    }

    /// The message in a body; `None` if the platform checks the address.
    fn open(&self, signatures: &[&[u8]], body: &[u8]) -> Result<Option<Parts>, ReceiveError> {
        if body.len() > self.max_bytes {
            return Err(ReceiveError::TooBig { size: body.len(), limit: self.max_bytes });
        }
        match signatures {
            // A check of the address is not signed. It says nothing, so nobody gains by forging it.
            [] if Envelope::of(body).is_some_and(|envelope| envelope.is_probe()) => return Ok(None),
            [] if self.allow_unsigned => {}
            [] => return Err(ReceiveError::NoSignature),
            _ if self.tokens.is_empty() => {}
            [signature] if signature::is_valid(&self.tokens, body, signature) => {}
            // Of several signatures none says which one counts.
            _ => return Err(ReceiveError::WrongSignature),
        }
        self.decrypt(body)
    }

    fn decrypt(&self, body: &[u8]) -> Result<Option<Parts>, ReceiveError> {
        // The signature was over the bytes as they came.
        let body = well_formed(body);
        let outer = Envelope::of(body.as_bytes()).ok_or(ReceiveError::NotJson)?;
        match outer.encrypt {
            Some(_) if self.keys.is_empty() => Err(ReceiveError::NoKey),
            // Whether what was decrypted is JSON is not told either: it would tell which padding is right.
            Some(encrypted) => {
                let accept = |plain: &str| Envelope::of(plain.as_bytes()).map(Parts::of);
                key::open(&self.keys, &text(Some(encrypted)), accept).ok_or(ReceiveError::Undecryptable)
            }
            None if outer.is_probe() => Ok(None),
            None if self.keys.is_empty() || self.allow_plain => Ok(Parts::of(outer)),
            None => Err(ReceiveError::NotEncrypted),
        }
    }
}

impl<E: Event> Receiver<E> {
    /// Receives a body with its headers.
    ///
    /// # Errors
    ///
    /// The body is refused: answer with [`ReceiveError::status`]. Everything else is answered with 200, a message once it is handled.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Received<E>, ReceiveError> {
        let signatures: Vec<&[u8]> = headers.get_all(SIGNATURE_HEADER).iter().map(|value| value.as_bytes()).collect();
        self.open(&signatures, body).and_then(|parts| self.read(parts))
    }

    /// Receives a body of a server that has headers of another kind: `signature` is the value of `Content-Signature`.
    ///
    /// # Errors
    ///
    /// As [`Receiver::receive`].
    pub fn receive_signed(&self, signature: Option<&[u8]>, body: &[u8]) -> Result<Received<E>, ReceiveError> {
        self.open(signature.as_slice(), body).and_then(|parts| self.read(parts))
    }

    fn read(&self, parts: Option<Parts>) -> Result<Received<E>, ReceiveError> {
        let Some(parts) = parts else { return Ok(Received::Probe) };
        // Where reading panics, the claim is released.
        let claimed = self.claim(&parts.id)?;
        let message = parts.read();
        Ok(match claimed {
            Some(handling) => Received::Message(message, handling),
            None => Received::Redelivered(message),
        })
    }
}

impl Parts {
    /// `None` if there is nothing of a message in it.
    fn of(envelope: Envelope<'_>) -> Option<Self> {
        (!envelope.is_probe()).then(|| Self {
            id: text(envelope.id),
            kind: text(envelope.kind),
            version: text(envelope.version),
            data: envelope.data.map_or("null", |data| data.get()).to_owned(),
        })
    }

    fn read<E: Event>(self) -> Message<E> {
        let Self { id, kind, version, data } = self;
        let Read { event, mismatches } = E::read(&kind, &data);
        Message { id, kind, version, event, mismatches, data }
    }
}

impl<E> Clone for Receiver<E> {
    fn clone(&self) -> Self {
        Self {
            tokens: Arc::clone(&self.tokens),
            keys: Arc::clone(&self.keys),
            allow_plain: self.allow_plain,
            allow_unsigned: self.allow_unsigned,
            max_bytes: self.max_bytes,
            memory: self.memory.clone(),
            event: PhantomData,
        }
    }
}

impl<E> fmt::Debug for Receiver<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("tokens", &self.tokens.len())
            .field("keys", &self.keys.len())
            .field("allow_plain", &self.allow_plain)
            .field("allow_unsigned", &self.allow_unsigned)
            .field("max_bytes", &self.max_bytes)
            .field("remembers", &self.memory.is_some())
            .finish()
    }
}
