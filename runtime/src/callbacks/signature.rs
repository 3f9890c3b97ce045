//! Signs bodies and verifies signatures: `sha256=` and the HMAC-SHA256 of the raw body in hexadecimal digits.

use hmac::Mac as _;

use super::error::SetupError;
use crate::signing::{self, Hex};

const SCHEME: &str = "sha256=";
const DIGEST_BYTES: usize = 32;

/// The verification token of the console. It has no `Debug`.
#[derive(Clone)]
pub(super) struct Token(String);

impl Token {
    pub(super) fn new(text: String) -> Result<Self, SetupError> {
        if text.is_empty() {
            return Err(SetupError("the token is empty; set the verification token of the console".to_owned()));
        }
        if text.trim() != text {
            return Err(SetupError("the token has spaces or line breaks around it; remove them".to_owned()));
        }
        Ok(Self(text))
    }

    pub(super) fn sign(&self, body: &[u8]) -> String {
        let mut mac = signing::keyed(self.0.as_bytes());
        mac.update(body);
        format!("{SCHEME}{}", Hex::of(&mac.finalize().into_bytes().into()))
    }

    fn verifies(&self, body: &[u8], digest: &[u8; DIGEST_BYTES]) -> bool {
        let mut mac = signing::keyed(self.0.as_bytes());
        mac.update(body);
        // In constant time.
        mac.verify_slice(digest).is_ok()
    }
}

/// Whether one of the tokens made this signature of the body.
pub(super) fn is_valid(tokens: &[Token], body: &[u8], signature: &[u8]) -> bool {
    let Some(digest) = digest(signature) else { return false };
    tokens.iter().any(|token| token.verifies(body, &digest))
}

fn digest(signature: &[u8]) -> Option<[u8; DIGEST_BYTES]> {
    let digits: &[u8; 2 * DIGEST_BYTES] = signature.strip_prefix(SCHEME.as_bytes())?.try_into().ok()?;
    let mut digest = [0; DIGEST_BYTES];
    for (byte, pair) in digest.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = hexadecimal(pair[0])? << 4 | hexadecimal(pair[1])?;
    }
    Some(digest)
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
