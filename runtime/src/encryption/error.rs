//! Errors of keys and of what they sealed.

use std::fmt;

/// What can go wrong with keys and with what they sealed. Neither `Display` nor `Debug` shows a key or a text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncryptionError {
    /// A key has a length that its cipher does not have.
    KeyLength {
        /// The cipher.
        cipher: &'static str,
        /// The bytes of the key.
        bytes: usize,
        /// The bytes that it may have.
        expected: &'static str,
    },
    /// The key of the HMAC is empty or the encryption key once more.
    HmacKey,
    /// The system gives no random numbers.
    NoRandomness,
    /// An answer has no signature.
    NoSignature,
    /// An answer is not signed with the HMAC key, or cannot be decrypted. It is not told which.
    NotAuthentic,
}

impl fmt::Display for EncryptionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyLength { cipher, bytes, expected } => {
                write!(f, "the key of {cipher} has {bytes} bytes instead of {expected}")
            }
            Self::HmacKey => f.write_str("the HMAC key is empty or equals the encryption key; use a second key"),
            Self::NoRandomness => f.write_str("the system gives no random numbers for the initialization vector"),
            Self::NoSignature => f.write_str("the answer is encrypted but not signed"),
            Self::NotAuthentic => f.write_str("the answer is not authentic; compare the keys with the agreed ones"),
        }
    }
}

impl std::error::Error for EncryptionError {}
