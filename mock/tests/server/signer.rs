//! Signs requests, with one deliberate mistake if asked.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tc3_mock::{SECRET_ID, SECRET_KEY};
use tc3_runtime::time::Date;
use tc3_runtime::{Clock as _, SystemClock};

use crate::call::{RIGHT, admin, exchange};

/// A signer as people write their first one, to be made wrong in one place.
pub(crate) struct Signer {
    pub(crate) secret_key: &'static str,
    /// Date and service, in the order in which the key is derived.
    pub(crate) key: fn(&str, &str) -> [String; 2],
    /// Of host and hash.
    pub(crate) canonical: fn(&str, &str) -> String,
    /// The bytes that are hashed for a body.
    pub(crate) hash: fn(&str) -> Vec<u8>,
    /// How the hash of the body is written.
    pub(crate) digest: fn(&[u8]) -> String,
    /// The local time is so many hours ahead of UTC.
    pub(crate) hours: i64,
    /// The same in the string to sign alone.
    pub(crate) hours_of_string: i64,
    pub(crate) algorithm: &'static str,
    /// What is sent by GET; by POST where it is empty.
    pub(crate) query: &'static str,
}

pub(crate) const SIGNER: Signer = Signer {
    secret_key: SECRET_KEY,
    key: |date, service| [date.to_owned(), service.to_owned()],
    canonical: |host, hash| {
        format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type;host\n{hash}")
    },
    hash: |body| body.as_bytes().to_vec(),
    digest: hex,
    hours: 0,
    hours_of_string: 0,
    algorithm: "TC3-HMAC-SHA256",
    query: "",
};

/// What is sent by POST.
pub(crate) const UNICODE: &str = r#"{"Operate": "CLOSE", "ServiceType": "AUTO_SIGN", "Agent": {"AppId": "应用"}}"#;

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
        let (method, path, media_type, body) = match self.query {
            "" => ("POST", "/".to_owned(), "application/json", UNICODE),
            query => ("GET", format!("/?{query}"), "application/x-www-form-urlencoded", ""),
        };
        let timestamp = SystemClock.now();
        let scope = self.scope(timestamp, self.hours);
        let head = format!(
            "Content-Type: {media_type}\r\nX-TC-Action: {}\r\nX-TC-Version: {}\r\nX-TC-Timestamp: {timestamp}\r\n\
             Authorization: TC3-HMAC-SHA256 Credential={SECRET_ID}/{scope}, SignedHeaders=content-type;host, Signature={}\r\n",
            RIGHT.action,
            RIGHT.version,
            self.signature(host, body, timestamp),
        );
        exchange(host, method, &path, &head, body);
        let calls = admin(host, "GET", "/_mock/calls?limit=1", "").1;
        calls["Calls"][0].clone()
    }

    fn date(&self, timestamp: i64, hours: i64) -> String {
        Date::from_unix(timestamp + hours * 60 * 60).to_string()
    }

    fn scope(&self, timestamp: i64, hours: i64) -> String {
        format!("{}/essbasic/tc3_request", self.date(timestamp, hours))
    }

    fn signature(&self, host: &str, body: &str, timestamp: i64) -> String {
        let canonical = (self.canonical)(host, &(self.digest)(&Sha256::digest((self.hash)(body))));
        let scope = self.scope(timestamp, self.hours + self.hours_of_string);
        let string = format!("{}\n{timestamp}\n{scope}\n{}", self.algorithm, hex(&Sha256::digest(canonical)));
        let [first, second] = (self.key)(&self.date(timestamp, self.hours), "essbasic");
        let key = hmac(&hmac(&hmac(format!("TC3{}", self.secret_key).as_bytes(), &first), &second), "tc3_request");
        hex(&hmac(&key, &string))
    }
}
