//! Signs for a client: many requests with the same few keys. What [`signing::sign`](crate::signing::sign) shows step by
//! step is written straight into the hashes here, and the key of the day is derived once.

use std::sync::{Mutex, PoisonError};

use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

use crate::credentials::Credentials;
use crate::signing::{ALGORITHM, Hex, hash, key_of_day};
use crate::time::Date;

/// The content type of every request that a client signs.
pub(crate) const JSON: &str = "application/json";

/// Signs, and keeps the last derived key. It is kept out of `Debug` by having none.
#[derive(Default)]
pub(crate) struct Signer(Mutex<Option<Kept>>);

/// A derived key, and what it is derived from.
struct Kept {
    secret_key: String,
    service: &'static str,
    date: Date,
    /// `2023-11-14/essbasic/tc3_request`.
    scope: String,
    key: Hmac<Sha256>,
}

/// What is signed, besides the constants.
#[derive(Clone, Copy)]
pub(crate) struct Signed<'a> {
    pub(crate) credentials: &'a Credentials,
    pub(crate) service: &'static str,
    pub(crate) host: &'a str,
    pub(crate) timestamp: i64,
    pub(crate) body: &'a [u8],
}

impl Signer {
    /// The `Authorization` header.
    pub(crate) fn authorization(&self, signed: &Signed<'_>) -> String {
        let mut canonical = Sha256::new();
        for part in ["POST\n/\n\ncontent-type:", JSON, "\nhost:", signed.host, "\n\ncontent-type;host\n"] {
            canonical.update(part);
        }
        canonical.update(hash(signed.body).as_str());
        let canonical = Hex::of(&canonical.finalize().into());

        let date = Date::from_unix(signed.timestamp);
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = match &mut *kept {
            Some(kept) if kept.is_for(signed, date) => kept,
            kept => kept.insert(Kept::derive(signed, date)),
        };
        let mut signature = kept.key.clone();
        for part in [ALGORITHM, "\n", &signed.timestamp.to_string(), "\n", &kept.scope, "\n", canonical.as_str()] {
            signature.update(part.as_bytes());
        }
        let signature = Hex::of(&signature.finalize().into_bytes().into());
        let id = signed.credentials.secret_id();
        let parts = [ALGORITHM, " Credential=", id, "/", &kept.scope, ", SignedHeaders=content-type;host, Signature="];
        let mut header = parts.concat();
        header.push_str(signature.as_str());
        header
    }
}

impl Kept {
    fn derive(signed: &Signed<'_>, date: Date) -> Self {
        let secret_key = signed.credentials.secret_key();
        Self {
            secret_key: secret_key.to_owned(),
            service: signed.service,
            date,
            scope: format!("{date}/{}/tc3_request", signed.service),
            key: key_of_day(secret_key, date, signed.service),
        }
    }

    fn is_for(&self, signed: &Signed<'_>, date: Date) -> bool {
        self.date == date && self.service == signed.service && self.secret_key == signed.credentials.secret_key()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signing::{Inputs, sign};

    /// The kept key must never outlive the day, the service or the credentials that it is derived from.
    #[test]
    fn the_same_signatures_as_step_by_step() {
        let keys = [("id", "key"), ("id", "other"), ("id2", "key")];
        // The last second of a day, and the first of the next.
        let timestamps = [1_700_006_399, 1_700_006_400, 1_700_006_399, -1];
        let of = |timestamp| {
            ["essbasic", "cvm"].into_iter().flat_map(move |service| keys.map(|key| (timestamp, service, key)))
        };
        // Each of the three changes alone at some step of this.
        let mut steps: Vec<_> = timestamps.into_iter().flat_map(of).collect();
        steps.extend(timestamps.map(|timestamp| (timestamp, "essbasic", keys[0])));
        steps.extend(["cvm", "essbasic"].map(|service| (timestamps[0], service, keys[0])));
        let signer = Signer::default();
        for (timestamp, service, (id, key)) in steps {
            for body in ["{}", "{\"A\": 1}"] {
                let credentials = Credentials::new(id, key).unwrap();
                let host = "a.tencentcloudapi.com:81";
                let body = body.as_bytes();
                let fast = signer.authorization(&Signed { credentials: &credentials, service, host, timestamp, body });
                let slow = sign(&Inputs {
                    secret_id: id,
                    secret_key: key,
                    service,
                    host,
                    content_type: JSON,
                    timestamp,
                    method: "POST",
                    query: "",
                    payload: body,
                    unsigned_payload: false,
                    headers: &[],
                });
                assert_eq!(fast, slow.authorization);
            }
        }
    }
}
