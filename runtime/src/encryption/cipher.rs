//! Implements the ciphers, all in CBC mode with PKCS#7 padding.

use aes::{Aes128, Aes192, Aes256};
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeDecrypt as _, BlockModeEncrypt as _, InnerIvInit as _, KeyInit as _};
use sm4::Sm4;

use super::error::EncryptionError;

/// The bytes of a block, and so of an IV, of every cipher here.
pub(super) const IV_BYTES: usize = 16;

/// A cipher with its key. It has no `Debug`.
#[derive(Clone)]
pub(super) enum Cipher {
    Aes128(Aes128),
    Aes192(Aes192),
    Aes256(Aes256),
    Sm4(Sm4),
}

impl Cipher {
    pub(super) fn aes(key: &[u8]) -> Result<Self, EncryptionError> {
        let bytes = key.len();
        let wrong = |_| EncryptionError::KeyLength { cipher: "AES", bytes, expected: "16, 24 or 32" };
        match bytes {
            16 => Aes128::new_from_slice(key).map(Self::Aes128).map_err(wrong),
            24 => Aes192::new_from_slice(key).map(Self::Aes192).map_err(wrong),
            _ => Aes256::new_from_slice(key).map(Self::Aes256).map_err(wrong),
        }
    }

    pub(super) fn sm4(key: &[u8]) -> Result<Self, EncryptionError> {
        let wrong = |_| EncryptionError::KeyLength { cipher: "SM4", bytes: key.len(), expected: "16" };
        Sm4::new_from_slice(key).map(Self::Sm4).map_err(wrong)
    }

    pub(super) fn encrypt(&self, iv: [u8; IV_BYTES], plain: &[u8]) -> Vec<u8> {
        let iv = &iv.into();
        match self {
            Self::Aes128(aes) => cbc::Encryptor::inner_iv_init(aes.clone(), iv).encrypt_padded_vec::<Pkcs7>(plain),
            Self::Aes192(aes) => cbc::Encryptor::inner_iv_init(aes.clone(), iv).encrypt_padded_vec::<Pkcs7>(plain),
            Self::Aes256(aes) => cbc::Encryptor::inner_iv_init(aes.clone(), iv).encrypt_padded_vec::<Pkcs7>(plain),
            Self::Sm4(sm4) => cbc::Encryptor::inner_iv_init(sm4.clone(), iv).encrypt_padded_vec::<Pkcs7>(plain),
        }
    }

    /// `None` if it is not whole blocks, or wrongly padded.
    pub(super) fn decrypt(&self, iv: [u8; IV_BYTES], encrypted: &[u8]) -> Option<Vec<u8>> {
        let iv = &iv.into();
        match self {
            Self::Aes128(aes) => cbc::Decryptor::inner_iv_init(aes.clone(), iv).decrypt_padded_vec::<Pkcs7>(encrypted),
            Self::Aes192(aes) => cbc::Decryptor::inner_iv_init(aes.clone(), iv).decrypt_padded_vec::<Pkcs7>(encrypted),
            Self::Aes256(aes) => cbc::Decryptor::inner_iv_init(aes.clone(), iv).decrypt_padded_vec::<Pkcs7>(encrypted),
            Self::Sm4(sm4) => cbc::Decryptor::inner_iv_init(sm4.clone(), iv).decrypt_padded_vec::<Pkcs7>(encrypted),
        }
        .ok()
    }
}
