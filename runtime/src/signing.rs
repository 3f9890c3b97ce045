//! Implements TC3-HMAC-SHA256, the signature of API 3.0, as a pure function.
//!
//! The algorithm is described on the vendor's "signature v3" pages and was read from the official Python
//! and Go SDKs; the tests compare every intermediate text with theirs.

use std::fmt;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::time::Date;

/// The algorithm's name, the first word of every `Authorization` header.
pub const ALGORITHM: &str = "TC3-HMAC-SHA256";
/// The `Authorization` header of actions that are called without a signature.
pub const SKIP: &str = "SKIP";
/// Stands in for the payload of an unsigned-payload request, and is the value of `X-TC-Content-SHA256`.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// Everything that goes into a signature.
#[derive(Clone, Copy)]
pub struct Inputs<'a> {
    /// The SecretId.
    pub secret_id: &'a str,
    /// The SecretKey. `Debug` does not show it.
    pub secret_key: &'a str,
    /// The service of the scope: `essbasic`.
    pub service: &'a str,
    /// The `Host` header, exactly as it is sent.
    pub host: &'a str,
    /// The `Content-Type` header, exactly as it is sent.
    pub content_type: &'a str,
    /// The `X-TC-Timestamp` header: Unix seconds. The date of the scope follows from it, in UTC.
    pub timestamp: i64,
    /// The method in capitals: `POST`.
    pub method: &'a str,
    /// The query of a GET request, encoded as it is sent; otherwise empty.
    pub query: &'a str,
    /// The body as it is sent; empty for GET.
    pub payload: &'a [u8],
    /// Leaves the payload out of the signature; `X-TC-Content-SHA256: UNSIGNED-PAYLOAD` must then be sent.
    pub unsigned_payload: bool,
    /// Further signed headers besides `content-type` and `host`, in any order. Names are lower-cased and
    /// sorted, values trimmed, as the rule of the signature wants it. Of the same name the first one counts;
    /// others named `content-type` and `host` never do.
    pub headers: &'a [(&'a str, &'a str)],
}

/// A signature and the texts it was computed from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signature {
    /// The value of the `Authorization` header.
    pub authorization: String,
    /// The signature: 64 lower-case hexadecimal digits.
    pub signature: String,
    /// What was signed.
    pub string_to_sign: String,
    /// The request in canonical form; its hash is in the string to sign.
    pub canonical_request: String,
    /// The hash of the payload: lower-case hexadecimal SHA-256.
    pub payload_hash: String,
}

/// Signs a request.
///
/// ```
/// use tc3_runtime::signing::{Inputs, sign};
///
/// let signature = sign(&Inputs {
///     secret_id: "AKIDEXAMPLE",
///     secret_key: "key",
///     service: "essbasic",
///     host: "essbasic.tencentcloudapi.com",
///     content_type: "application/json",
///     timestamp: 1_700_000_000,
///     method: "POST",
///     query: "",
///     payload: b"{}",
///     unsigned_payload: false,
///     headers: &[],
/// });
/// let scope = "TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/2023-11-14/essbasic/tc3_request, ";
/// assert!(signature.authorization.starts_with(scope));
/// ```
pub fn sign(inputs: &Inputs<'_>) -> Signature {
    let payload = if inputs.unsigned_payload { UNSIGNED_PAYLOAD.as_bytes() } else { inputs.payload };
    let payload_hash = hash(payload).to_string();
    let (names, canonical_headers) = canonical_headers(inputs);
    let canonical_request =
        format!("{}\n/\n{}\n{canonical_headers}\n{names}\n{payload_hash}", inputs.method, inputs.query);
    let date = Date::from_unix(inputs.timestamp);
    let scope = format!("{date}/{}/tc3_request", inputs.service);
    let string_to_sign = format!("{ALGORITHM}\n{}\n{scope}\n{}", inputs.timestamp, hash(canonical_request.as_bytes()));
    let mut key = key_of_day(inputs.secret_key, date, inputs.service);
    key.update(string_to_sign.as_bytes());
    let signature = Hex::of(&key.finalize().into_bytes().into()).to_string();
    let authorization =
        format!("{ALGORITHM} Credential={}/{scope}, SignedHeaders={names}, Signature={signature}", inputs.secret_id);
    Signature { authorization, signature, string_to_sign, canonical_request, payload_hash }
}

/// The names joined by `;`, and a line per header.
///
/// Both official SDKs sign `content-type` and `host` verbatim, so these two are not trimmed.
fn canonical_headers(inputs: &Inputs<'_>) -> (String, String) {
    let mut headers = vec![("content-type".to_owned(), inputs.content_type), ("host".to_owned(), inputs.host)];
    headers.extend(inputs.headers.iter().map(|(name, value)| (name.trim().to_lowercase(), value.trim())));
    // Stable: of headers with the same name the first one counts, so those of the inputs always do.
    headers.sort_by(|one, other| one.0.cmp(&other.0));
    headers.dedup_by(|later, earlier| later.0 == earlier.0);
    let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
    let lines = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    (names.join(";"), lines)
}

/// The key that is derived from a secret key for one day and service, ready to sign with.
pub(crate) fn key_of_day(secret_key: &str, date: Date, service: &str) -> Hmac<Sha256> {
    let date = hmac(format!("TC3{secret_key}").as_bytes(), date.to_string().as_bytes());
    let service = hmac(&date, service.as_bytes());
    keyed(&hmac(&service, b"tc3_request"))
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut hmac = keyed(key);
    hmac.update(message);
    hmac.finalize().into_bytes().into()
}

/// HMAC-SHA256 under a key of any length.
pub(crate) fn keyed(key: &[u8]) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of every length")
}

pub(crate) fn hash(bytes: &[u8]) -> Hex {
    Hex::of(&Sha256::digest(bytes).into())
}

/// 32 bytes as lower-case hexadecimal digits.
#[derive(Clone, Copy)]
pub(crate) struct Hex([u8; 64]);

impl Hex {
    pub(crate) fn of(bytes: &[u8; 32]) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut digits = [0; 64];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(bytes) {
            pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
        }
        Self(digits)
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("digits are text")
    }
}

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The parts of an `Authorization` header, for a server that checks it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Authorization {
    /// The SecretId that says it has signed.
    pub secret_id: String,
    /// The date of the scope: `2023-11-14`.
    pub date: String,
    /// The service of the scope.
    pub service: String,
    /// The names of the signed headers, in the order of the header.
    pub signed_headers: Vec<String>,
    /// The signature in hexadecimal digits.
    pub signature: String,
}

/// Takes an `Authorization` header apart. `None` if it is not of [`ALGORITHM`] or lacks a part.
///
/// To check it, [`sign`] the received request with the key of its `secret_id` and compare signatures.
pub fn parse_authorization(header: &str) -> Option<Authorization> {
    let rest = header.strip_prefix(ALGORITHM)?.strip_prefix(' ')?;
    let (mut credential, mut signed_headers, mut signature) = (None, None, None);
    for part in rest.split(',') {
        match part.trim().split_once('=')? {
            ("Credential", value) => credential = Some(value),
            ("SignedHeaders", value) => signed_headers = Some(value),
            ("Signature", value) => signature = Some(value),
            _ => return None,
        }
    }
    let mut scope = credential?.split('/');
    let (secret_id, date, service) = (scope.next()?, scope.next()?, scope.next()?);
    if scope.next()? != "tc3_request" || scope.next().is_some() {
        return None;
    }
    Some(Authorization {
        secret_id: secret_id.to_owned(),
        date: date.to_owned(),
        service: service.to_owned(),
        signed_headers: signed_headers?.split(';').map(str::to_owned).collect(),
        signature: signature?.to_owned(),
    })
}

impl fmt::Debug for Inputs<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inputs")
            .field("service", &self.service)
            .field("host", &self.host)
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}
