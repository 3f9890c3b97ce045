//! Tests sealing and opening. The vendor's worked examples are tested beside the code, since they need a given IV.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use tc3_runtime::encryption::{EncryptionError, EncryptionKeys, Sealed};

const TEXT: &[u8] = b"{\"Request\": \"This is a test.\"}";

fn aes() -> EncryptionKeys {
    EncryptionKeys::aes("AES-CBC-Key-1234", "AES-HMAC-Key-123").unwrap()
}

#[test]
fn every_key_length_of_aes_opens_what_it_seals() {
    for length in [16, 24, 32] {
        let keys = EncryptionKeys::aes(vec![7; length], "another key").unwrap();
        assert_eq!(keys.open(&keys.seal(TEXT).unwrap()).unwrap(), TEXT);
        assert_eq!(keys.open(&keys.seal(b"").unwrap()).unwrap(), b"");
    }
}

#[test]
fn no_two_texts_share_an_iv() {
    let keys = aes();
    let (one, other) = (keys.seal(TEXT).unwrap(), keys.seal(TEXT).unwrap());
    assert_ne!(one.iv, other.iv);
    assert_ne!(one.encrypted_data, other.encrypted_data);
}

#[test]
fn what_was_altered_is_not_opened() {
    let keys = aes();
    let sealed = keys.seal(TEXT).unwrap();
    let other = keys.seal(TEXT).unwrap();
    for (altered, expected) in [
        (Sealed::new(&*other.iv, &*sealed.encrypted_data, &*sealed.signature), EncryptionError::NotAuthentic),
        (Sealed::new(&*sealed.iv, &*other.encrypted_data, &*sealed.signature), EncryptionError::NotAuthentic),
        (Sealed::new(&*sealed.iv, &*sealed.encrypted_data, &*other.signature), EncryptionError::NotAuthentic),
        (Sealed::new(&*sealed.iv, &*sealed.encrypted_data, "c2hvcnQ="), EncryptionError::NotAuthentic),
        (Sealed::new("c2hvcnQ=", &*sealed.encrypted_data, &*sealed.signature), EncryptionError::NotAuthentic),
        (Sealed::new(&*sealed.iv, "not base64", &*sealed.signature), EncryptionError::NotAuthentic),
        (Sealed::new(&*sealed.iv, &*sealed.encrypted_data, ""), EncryptionError::NoSignature),
    ] {
        assert_eq!(keys.open(&altered), Err(expected), "{altered:?}");
    }
}

#[test]
fn what_other_keys_sealed_is_not_opened() {
    let sealed = EncryptionKeys::aes("AES-CBC-Key-1234", "AES-HMAC-Key-124").unwrap().seal(TEXT).unwrap();
    assert_eq!(aes().open(&sealed), Err(EncryptionError::NotAuthentic));
    let sealed = EncryptionKeys::sm4("AES-CBC-Key-1234", "AES-HMAC-Key-123").unwrap().seal(TEXT).unwrap();
    assert_eq!(aes().open(&sealed), Err(EncryptionError::NotAuthentic));
}

#[test]
fn unfit_keys_are_refused_without_being_shown() {
    for (refused, text) in [
        (EncryptionKeys::aes("topsecret", "x"), "the key of AES has 9 bytes instead of 16, 24 or 32"),
        (EncryptionKeys::sm4("topsecret", "x"), "the key of SM4 has 9 bytes instead of 16"),
        (
            EncryptionKeys::sm4("topsecret-key-16", "topsecret-key-16"),
            "the HMAC key is empty or equals the encryption key; use a second key",
        ),
        (
            EncryptionKeys::aes("topsecret-key-16", ""),
            "the HMAC key is empty or equals the encryption key; use a second key",
        ),
    ] {
        let error = refused.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert!(!format!("{error:?}").contains("topsecret"));
    }
    let keys = EncryptionKeys::aes("topsecret-key-16", "topsecret-hmac").unwrap();
    assert_eq!(format!("{keys:?}"), r#"EncryptionKeys { cipher: "AES-128-CBC", keys: [redacted] }"#);
}
