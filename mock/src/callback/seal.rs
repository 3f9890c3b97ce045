//! How a message is encrypted and signed, as the platform does it.

use aes::Aes256;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockModeEncrypt as _, KeyIvInit as _};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::json;
use sha2::Sha256;

/// The header with the signature of a message.
pub(super) const SIGNATURE: &str = "content-signature";
/// A key has so many bytes.
pub(super) const KEY_BYTES: usize = 32;

/// The body of an encrypted message: `{"encrypt": …}`, AES-256-CBC with the first half of the key as its first block.
/// `None` where the key has another length.
pub(super) fn encrypted(message: &str, key: &str) -> Option<String> {
    let key = key.as_bytes();
    let cipher = cbc::Encryptor::<Aes256>::new_from_slices(key, key.get(..16)?).ok()?;
    let encrypted = cipher.encrypt_padded_vec::<Pkcs7>(message.as_bytes());
    Some(json!({"encrypt": STANDARD.encode(encrypted)}).to_string())
}

/// The value of the header: HMAC-SHA256 over the body as it is sent.
pub(super) fn signature(body: &str, token: &str) -> String {
    // HMAC takes keys of every length.
    let Ok(mut hmac) = Hmac::<Sha256>::new_from_slice(token.as_bytes()) else { return String::new() };
    hmac.update(body.as_bytes());
    let digits: String = hmac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256={digits}")
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    /// Made with openssl by the platform's description, and decrypted again with node.
    const VECTORS: &str = include_str!("vectors.json");

    #[test]
    fn messages_are_sealed_as_the_platform_does() {
        let vectors: Vec<Value> = serde_json::from_str(VECTORS).expect("JSON");
        assert_eq!(vectors.len(), 3);
        for vector in vectors {
            let text = |name: &str| vector[name].as_str().expect("a text");
            let body = super::encrypted(text("Message"), text("Key")).expect("a key of 32 bytes");
            assert_eq!(body, text("Body"));
            assert_eq!(super::signature(&body, text("Token")), text("Signature"));
        }
    }
}
