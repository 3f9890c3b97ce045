//! A signer to be made wrong in one place, and five typical ways of it.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tc3_mock::{SECRET_ID, SECRET_KEY};
use tc3_runtime::time::Date;
use tc3_runtime::{Clock as _, SystemClock};

use crate::call::{RIGHT, admin, exchange};

/// A signer as people write their first one, to be made wrong in one place.
pub(crate) struct Signer {
    /// Date and service, in the order in which the key is derived.
    pub(crate) key: fn(&str, &str) -> [String; 2],
    pub(crate) canonical: fn(&str, &str) -> String,
    pub(crate) hash: fn(&str) -> Vec<u8>,
    /// The local time is so many hours ahead of UTC.
    pub(crate) hours: i64,
}

pub(crate) const SIGNER: Signer = Signer {
    key: |date, service| [date.to_owned(), service.to_owned()],
    canonical: |host, hash| {
        format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type;host\n{hash}")
    },
    hash: |body| body.as_bytes().to_vec(),
    hours: 0,
};

const UNICODE: &str = r#"{"Operate": "CLOSE", "ServiceType": "AUTO_SIGN", "Agent": {"AppId": "应用"}}"#;

pub(crate) fn hmac(key: &[u8], message: &str) -> Vec<u8> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    hmac.update(message.as_bytes());
    hmac.finalize().into_bytes().to_vec()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Signer {
    /// What the log says of a call that is signed so.
    pub(crate) fn logged(&self, host: &str) -> Value {
        let timestamp = SystemClock.now();
        let date = Date::from_unix(timestamp + self.hours * 60 * 60).to_string();
        let scope = format!("{date}/essbasic/tc3_request");
        let canonical = (self.canonical)(host, &hex(&Sha256::digest((self.hash)(UNICODE))));
        let string = format!("TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{}", hex(&Sha256::digest(canonical)));
        let [first, second] = (self.key)(&date, "essbasic");
        let key = hmac(&hmac(&hmac(format!("TC3{SECRET_KEY}").as_bytes(), &first), &second), "tc3_request");
        let head = format!(
            "Content-Type: application/json\r\nX-TC-Action: {}\r\nX-TC-Version: {}\r\nX-TC-Timestamp: {timestamp}\r\n\
             Authorization: TC3-HMAC-SHA256 Credential={SECRET_ID}/{scope}, SignedHeaders=content-type;host, Signature={}\r\n",
            RIGHT.action,
            RIGHT.version,
            hex(&hmac(&key, &string)),
        );
        exchange(host, "POST", "/", &head, UNICODE);
        let calls = admin(host, "GET", "/_mock/calls?limit=1", "").1;
        calls["Calls"][0].clone()
    }
}

/// A mistake, the text in which it shows, the line, and what stands there at the client.
pub(crate) type Typical = (&'static str, Signer, &'static str, u64, &'static str);

pub(crate) fn typical() -> Vec<Typical> {
    let swapped: fn(&str, &str) -> [String; 2] = |date, service| [service.to_owned(), date.to_owned()];
    vec![
        ("key and date order", Signer { key: swapped, ..SIGNER }, "derivation of the key", 1, "\"essbasic\""),
        (
            "header case",
            Signer {
                canonical: |host, hash| {
                    format!("POST\n/\n\nContent-Type:application/json\nHost:{host}\n\ncontent-type;host\n{hash}")
                },
                ..SIGNER
            },
            "canonical request",
            4,
            "Content-Type:application/json",
        ),
        (
            "missing newline",
            Signer {
                canonical: |host, hash| {
                    format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\ncontent-type;host\n{hash}")
                },
                ..SIGNER
            },
            "canonical request",
            6,
            "content-type;host",
        ),
        (
            "hashed text instead of bytes",
            Signer {
                hash: |body| {
                    let escape = |unit: u16| match u8::try_from(unit) {
                        Ok(ascii) if ascii.is_ascii() => char::from(ascii).to_string(),
                        _ => format!("\\u{unit:04x}"),
                    };
                    body.encode_utf16().map(escape).collect::<String>().into_bytes()
                },
                ..SIGNER
            },
            "canonical request",
            8,
            "",
        ),
        // One of them is on another day, whatever the time.
        ("local date instead of UTC", Signer { hours: 24, ..SIGNER }, "string to sign", 3, "/essbasic/tc3_request"),
    ]
}
