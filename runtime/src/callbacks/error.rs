//! Errors: why a body is refused, and why a receiver cannot be built.

use std::fmt;

use http::StatusCode;

use super::memory::MemoryError;

/// Why a body is refused.
///
/// Neither `Display` nor `Debug` shows anything of the body, of a key or of a token. Answer with
/// [`ReceiveError::status`] and an empty body: the sender learns no more than that.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReceiveError {
    /// The body is larger than the receiver accepts.
    TooBig {
        /// The bytes of the body.
        size: usize,
        /// The bytes that are accepted.
        limit: usize,
    },
    /// The header `Content-Signature` is missing.
    NoSignature,
    /// The signature does not match the body. It is not told why.
    WrongSignature,
    /// The body is not a JSON object.
    NotJson,
    /// A key is set, but the body is not encrypted.
    NotEncrypted,
    /// The body is encrypted, but no key is set.
    NoKey,
    /// No key opens the body: it is not base64, not whole blocks, wrongly padded or not JSON. It is not told which.
    Undecryptable,
    /// Another delivery of the message is being handled; see [`Handling`](super::Handling). It may still fail, so this one is not
    /// answered with 200: then the message would be lost.
    BeingHandled,
    /// The [`MessageMemory`](super::MessageMemory) does not answer. The cause is the `source`. As it is
    /// unknown whether the message was handled, it is neither handled again nor answered with 200.
    Memory(MemoryError),
}

impl ReceiveError {
    /// The status to answer with. Anything but 200 makes the platform deliver the message again.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::TooBig { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::NoSignature | Self::WrongSignature => StatusCode::UNAUTHORIZED,
            Self::NotJson | Self::NotEncrypted | Self::Undecryptable => StatusCode::BAD_REQUEST,
            Self::NoKey => StatusCode::INTERNAL_SERVER_ERROR,
            Self::BeingHandled | Self::Memory(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooBig { size, limit } => {
                write!(f, "the body has {size} bytes, but at most {limit} are accepted; `max_bytes` sets the limit")
            }
            Self::NoSignature => f.write_str("the body is not signed: the header Content-Signature is missing"),
            Self::WrongSignature => f.write_str("the signature does not match the body"),
            Self::NotJson => f.write_str("the body is not a JSON object"),
            Self::NotEncrypted => f.write_str(
                "the body is not encrypted although a key is set; turn encryption on in the console, or accept plain \
                 bodies with `allow_plain`",
            ),
            Self::NoKey => {
                f.write_str("the body is encrypted, but the receiver has no key; set the one of the console with `key`")
            }
            Self::Undecryptable => {
                f.write_str("the body cannot be decrypted; compare the key with that of the console")
            }
            Self::BeingHandled => {
                f.write_str("another delivery of the message is being handled; the platform delivers it again")
            }
            Self::Memory(_) => f.write_str(
                "the memory of messages does not say whether the message came before; the platform delivers it again",
            ),
        }
    }
}

impl std::error::Error for ReceiveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Memory(error) => Some(error),
            _ => None,
        }
    }
}

/// Why a receiver or a sender cannot be built. `Display` says what to set instead, and never shows a key or a token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetupError(pub(super) String);

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SetupError {}
