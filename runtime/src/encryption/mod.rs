//! Encrypts requests and answers beneath TLS, for data that only the service itself may read.
//!
//! ```
//! use tc3_runtime::encryption::EncryptionKeys;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let keys = EncryptionKeys::aes("AES-CBC-Key-1234", "AES-HMAC-Key-123")?;
//! let sealed = keys.seal(br#"{"FlowId":"yDwFmUUckp"}"#)?;
//! assert_eq!(keys.open(&sealed)?, br#"{"FlowId":"yDwFmUUckp"}"#);
//! # Ok(())
//! # }
//! ```
//!
//! The vendor's overview contradicts itself about key lengths and about the HMAC of SM4. Its worked examples agree with
//! each other: PKCS#7 padding, a fresh IV, HMAC-SHA256 over IV and ciphertext under a second key, for both ciphers.

mod cipher;
#[cfg(feature = "client")]
mod envelope;
mod error;
mod keys;

#[cfg(all(feature = "client", feature = "blocking"))]
pub use envelope::BlockingEncrypted;
#[cfg(feature = "client")]
pub use envelope::{Encrypted, Envelope};
pub use error::EncryptionError;
pub use keys::{EncryptionKeys, Sealed};
