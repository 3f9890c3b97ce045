//! Seals and opens with the agreed keys.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use super::cipher::{Cipher, IV_BYTES};
use super::error::EncryptionError;
use crate::debug::REDACTED;
use crate::signing;

/// The keys that were agreed with the vendor: one to encrypt with, another one to sign with. `Debug` shows neither.
#[derive(Clone)]
pub struct EncryptionKeys {
    cipher: Cipher,
    hmac: Hmac<Sha256>,
}

/// An encrypted and signed text, each part in base64 as it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sealed {
    /// The initialization vector, 16 bytes.
    pub iv: String,
    /// The ciphertext.
    pub encrypted_data: String,
    /// HMAC-SHA256 over the bytes of the IV followed by those of the ciphertext. Empty if it was not sent.
    pub signature: String,
}

impl Sealed {
    /// The parts as they were received.
    pub fn new(iv: impl Into<String>, encrypted_data: impl Into<String>, signature: impl Into<String>) -> Self {
        Self { iv: iv.into(), encrypted_data: encrypted_data.into(), signature: signature.into() }
    }
}

impl EncryptionKeys {
    /// Keys of AES in CBC mode. The length of `key` chooses between AES-128, AES-192 and AES-256.
    ///
    /// # Errors
    ///
    /// `key` has not 16, 24 or 32 bytes; `hmac_key` is empty, or the same key.
    pub fn aes(key: impl AsRef<[u8]>, hmac_key: impl AsRef<[u8]>) -> Result<Self, EncryptionError> {
        Ok(Self { cipher: Cipher::aes(key.as_ref())?, hmac: hmac(key.as_ref(), hmac_key.as_ref())? })
    }

    /// Keys of SM4 in CBC mode.
    ///
    /// # Errors
    ///
    /// `key` has not 16 bytes; `hmac_key` is empty, or the same key.
    pub fn sm4(key: impl AsRef<[u8]>, hmac_key: impl AsRef<[u8]>) -> Result<Self, EncryptionError> {
        Ok(Self { cipher: Cipher::sm4(key.as_ref())?, hmac: hmac(key.as_ref(), hmac_key.as_ref())? })
    }

    /// Encrypts and signs, with a new random IV.
    ///
    /// # Errors
    ///
    /// The system gives no random numbers.
    pub fn seal(&self, plain: &[u8]) -> Result<Sealed, EncryptionError> {
        let mut iv = [0; IV_BYTES];
        getrandom::getrandom(&mut iv).map_err(|_| EncryptionError::NoRandomness)?;
        Ok(self.seal_with(iv, plain))
    }

    /// Encrypts and signs with this IV, which must never be used twice.
    fn seal_with(&self, iv: [u8; 16], plain: &[u8]) -> Sealed {
        let encrypted = self.cipher.encrypt(iv, plain);
        let signature = self.mac(&iv, &encrypted).finalize().into_bytes();
        Sealed {
            iv: STANDARD.encode(iv),
            encrypted_data: STANDARD.encode(encrypted),
            signature: STANDARD.encode(signature),
        }
    }

    /// Checks the signature, in constant time and before anything is decrypted, then decrypts.
    ///
    /// # Errors
    ///
    /// There is no signature, or the text was not sealed with these keys.
    pub fn open(&self, sealed: &Sealed) -> Result<Vec<u8>, EncryptionError> {
        if sealed.signature.is_empty() {
            return Err(EncryptionError::NoSignature);
        }
        let bytes = |text: &str| STANDARD.decode(text).map_err(|_| EncryptionError::NotAuthentic);
        let (iv, encrypted, signature) =
            (bytes(&sealed.iv)?, bytes(&sealed.encrypted_data)?, bytes(&sealed.signature)?);
        let iv = iv.try_into().map_err(|_| EncryptionError::NotAuthentic)?;
        self.mac(&iv, &encrypted).verify_slice(&signature).map_err(|_| EncryptionError::NotAuthentic)?;
        self.cipher.decrypt(iv, &encrypted).ok_or(EncryptionError::NotAuthentic)
    }

    fn mac(&self, iv: &[u8; IV_BYTES], encrypted: &[u8]) -> Hmac<Sha256> {
        let mut mac = self.hmac.clone();
        mac.update(iv);
        mac.update(encrypted);
        mac
    }
}

fn hmac(key: &[u8], hmac_key: &[u8]) -> Result<Hmac<Sha256>, EncryptionError> {
    match hmac_key.is_empty() || hmac_key == key {
        true => Err(EncryptionError::HmacKey),
        false => Ok(signing::keyed(hmac_key)),
    }
}

impl fmt::Debug for EncryptionKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cipher = match self.cipher {
            Cipher::Aes128(_) => "AES-128-CBC",
            Cipher::Aes192(_) => "AES-192-CBC",
            Cipher::Aes256(_) => "AES-256-CBC",
            Cipher::Sm4(_) => "SM4-CBC",
        };
        f.debug_struct("EncryptionKeys").field("cipher", &cipher).field("keys", &format_args!("{REDACTED}")).finish()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn seals_as_the_worked_examples_of_the_vendor() {
        let vectors = include_str!("../../tests/encryption/vectors.json");
        let examples: Vec<Value> = serde_json::from_str(vectors).unwrap();
        assert_eq!(examples.len(), 2);
        for example in examples {
            let text = |name: &str| example[name].as_str().unwrap();
            let keys = match text("algorithm") {
                "AES-128-CBC + HMAC-SHA256" => EncryptionKeys::aes(text("key"), text("hmac_key")),
                _ => EncryptionKeys::sm4(text("key"), text("hmac_key")),
            };
            let keys = keys.unwrap();
            let sealed = keys.seal_with(text("iv").as_bytes().try_into().unwrap(), text("plaintext").as_bytes());
            let expected = Sealed::new(text("IV"), text("EncryptedData"), text("EncryptionSignature"));
            assert_eq!(sealed, expected, "{}", text("algorithm"));
            assert_eq!(keys.open(&expected).unwrap(), text("plaintext").as_bytes());
        }
    }
}
