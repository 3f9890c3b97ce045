//! Encrypts and decrypts bodies: AES-256-CBC with PKCS#7 padding.

use aes::Aes256;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt as _, BlockModeEncrypt as _, KeyIvInit as _};

use super::error::SetupError;
use crate::well_formed::well_formed;

const KEY_BYTES: usize = 32;
const IV_BYTES: usize = 16;

/// The key of the console. It has no `Debug`.
#[derive(Clone)]
pub(super) struct Key([u8; KEY_BYTES]);

impl Key {
    /// The characters of the console are the bytes of the key.
    pub(super) fn new(text: &str) -> Result<Self, SetupError> {
        text.as_bytes().try_into().map(Self).map_err(|_| {
            SetupError(format!(
                "the key has {} bytes instead of {KEY_BYTES}; copy it from the console without spaces or line breaks",
                text.len()
            ))
        })
    }

    /// The IV of every message is the head of the key: the platform wants it so.
    fn iv(&self) -> [u8; IV_BYTES] {
        let mut iv = [0; IV_BYTES];
        iv.copy_from_slice(&self.0[..IV_BYTES]);
        iv
    }

    pub(super) fn encrypt(&self, plain: &[u8]) -> String {
        let cipher = cbc::Encryptor::<Aes256>::new(&self.0.into(), &self.iv().into());
        STANDARD.encode(cipher.encrypt_padded_vec::<Pkcs7>(plain))
    }

    /// The decrypted text, with what is not text in it replaced. All reasons why there is none look alike.
    fn decrypt(&self, encrypted: &[u8]) -> Option<String> {
        let cipher = cbc::Decryptor::<Aes256>::new(&self.0.into(), &self.iv().into());
        let plain = cipher.decrypt_padded_vec::<Pkcs7>(encrypted).ok()?;
        Some(well_formed(&plain).into_owned())
    }
}

/// What the first of the keys that yields something acceptable yields.
pub(super) fn open<T>(keys: &[Key], encrypted: &str, accept: impl Fn(&str) -> Option<T>) -> Option<T> {
    let encrypted = STANDARD.decode(encrypted).ok()?;
    keys.iter().find_map(|key| key.decrypt(&encrypted).and_then(|plain| accept(&plain)))
}
