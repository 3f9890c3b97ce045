//! Builds a receiver.

use std::marker::PhantomData;
use std::sync::Arc;

use super::error::SetupError;
use super::key::Key;
use super::memory::MessageMemory;
use super::receiver::Receiver;
use super::signature::Token;

/// A megabyte is far more than the longest documented message.
const MAX_BYTES: usize = 1 << 20;

/// Builds a [`Receiver`]. It has no `Debug`, for it holds keys.
#[must_use]
pub struct ReceiverBuilder<E> {
    tokens: Vec<String>,
    keys: Vec<String>,
    allow_plain: bool,
    allow_unsigned: bool,
    max_bytes: usize,
    memory: Option<Arc<dyn MessageMemory>>,
    event: PhantomData<fn() -> E>,
}

impl<E> ReceiverBuilder<E> {
    pub(super) fn new() -> Self {
        Self {
            tokens: Vec::new(),
            keys: Vec::new(),
            allow_plain: false,
            allow_unsigned: false,
            max_bytes: MAX_BYTES,
            memory: None,
            event: PhantomData,
        }
    }

    /// The verification token of the console. Call it again with a second one while tokens are rotated: a body signed
    /// with either is accepted.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.tokens.push(token.into());
        self
    }

    /// The encryption key of the console, 32 characters. Call it again with a second one while keys are rotated. Leave
    /// it out if the console has none.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.keys.push(key.into());
        self
    }

    /// Accepts bodies that are not encrypted although a key is set, while encryption is being turned on.
    pub fn allow_plain(mut self) -> Self {
        self.allow_plain = true;
        self
    }

    /// Accepts bodies without a signature, if the console has no token. Then anybody who knows the address can post
    /// messages: encryption hides what is in a message, and does not prove who sent it. With a token it is for the time in
    /// which signatures are being turned on: one that is there has to be right, and one that is missing is accepted.
    pub fn allow_unsigned(mut self) -> Self {
        self.allow_unsigned = true;
        self
    }

    /// Refuses larger bodies; 1 MiB if it is not set. Limit what is read from the connection as well.
    pub fn max_bytes(mut self, max_bytes: usize) -> Self {
        self.max_bytes = max_bytes;
        self
    }

    /// Remembers messages, so that one that was handled and comes again is [`Received::Redelivered`].
    ///
    /// A message counts as handled once its [`Handling`] is done. What comes before that is [`ReceiveError::BeingHandled`], and where
    /// handling does not end well, the next delivery counts as the first. So no message is lost, and one whose `Handling` is never
    /// done is delivered as new each time.
    ///
    /// [`RecentMessages`](super::RecentMessages) suits one process; [`MessageMemory`] says what several need.
    ///
    /// [`Handling`]: super::Handling
    /// [`Received::Redelivered`]: super::Received::Redelivered
    /// [`ReceiveError::BeingHandled`]: super::ReceiveError::BeingHandled
    pub fn remember(mut self, memory: impl MessageMemory + 'static) -> Self {
        self.memory = Some(Arc::new(memory));
        self
    }

    /// Builds the receiver.
    ///
    /// # Errors
    ///
    /// A key is not 32 bytes long, a token is empty, or there is no token and
    /// [`allow_unsigned`](Self::allow_unsigned) was not called.
    pub fn build(self) -> Result<Receiver<E>, SetupError> {
        if self.tokens.is_empty() && !self.allow_unsigned {
            let message = "there is no token, so anybody could post messages; set the verification token of the \
                           console with `token`, or accept this with `allow_unsigned`";
            return Err(SetupError(message.to_owned()));
        }
        Ok(Receiver {
            tokens: self.tokens.into_iter().map(Token::new).collect::<Result<_, _>>()?,
            keys: self.keys.iter().map(|key| Key::new(key)).collect::<Result<_, _>>()?,
            allow_plain: self.allow_plain,
            allow_unsigned: self.allow_unsigned,
            max_bytes: self.max_bytes,
            memory: self.memory,
            event: PhantomData,
        })
    }
}
