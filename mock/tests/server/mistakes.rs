//! Typical mistakes of those who write a signer of their own: for each, the answer names it.

use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tc3_mock::{SECRET_ID, SECRET_KEY};
use tc3_runtime::signing::{Inputs, Signature, sign};
use tc3_runtime::time::Date;
use tc3_runtime::{Clock as _, SystemClock};

use crate::call::{RIGHT, admin, exchange, with_server};

/// The message of a right call whose signature a mistake has changed, with the canonical request that the client made.
fn message(host: &str, mistake: impl Fn(&Signature) -> (String, String)) -> String {
    let timestamp = SystemClock.now();
    let right = sign(&Inputs {
        secret_id: SECRET_ID,
        secret_key: SECRET_KEY,
        service: RIGHT.service,
        host,
        content_type: RIGHT.content_type,
        timestamp,
        method: "POST",
        query: "",
        payload: RIGHT.body.as_bytes(),
        unsigned_payload: false,
        headers: &[("X-TC-Action", RIGHT.action)],
    });
    let (authorization, canonical_request) = mistake(&right);
    // Whatever the mistake, the signature is another.
    let (start, _) = authorization.split_once("Signature=").expect("a signature");
    let head = format!(
        "Content-Type: {}\r\nAuthorization: {start}Signature={:064}\r\nX-TC-Action: {}\r\nX-TC-Version: {}\r\n\
         X-TC-Timestamp: {timestamp}\r\nX-TC3-Mock-Canonical-Request: {}\r\n",
        RIGHT.content_type,
        0,
        RIGHT.action,
        RIGHT.version,
        Value::from(canonical_request),
    );
    let (_, body) = exchange(host, "POST", "/", &head, RIGHT.body);
    let answer: Value = serde_json::from_str(&body).expect("JSON");
    let error = &answer["Response"]["Error"];
    assert_eq!(error["Code"], "AuthFailure.SignatureFailure", "{answer}");
    error["Message"].as_str().expect("a message").to_owned()
}

/// A mistake in the canonical request alone.
fn in_request(change: impl Fn(&str) -> String) -> impl Fn(&Signature) -> (String, String) {
    move |right| (right.authorization.clone(), change(&right.canonical_request))
}

#[test]
fn the_order_of_date_and_service_in_the_key_is_where_to_look_when_all_texts_are_equal() {
    with_server(|host| {
        let message = message(host, in_request(str::to_owned));
        assert!(
            message.contains("canonical requests are equal") && message.contains("derivation of the key"),
            "{message}"
        );
    });
}

#[test]
fn names_in_upper_case_are_told() {
    with_server(|host| {
        let upper = |right: &Signature| {
            (right.authorization.replace("content-type;host", "Content-Type;Host"), right.canonical_request.clone())
        };
        let message = message(host, upper);
        assert!(message.contains("Content-Type;Host") && message.contains("lower case"), "{message}");
    });
}

#[test]
fn a_missing_line_is_told() {
    with_server(|host| {
        let message = message(host, in_request(|text| text.replacen("\n\ncontent-type;", "\ncontent-type;", 1)));
        assert!(message.starts_with("line 7 of the canonical request is `content-type;host"), "{message}");
        assert!(message.ends_with("at the client and `` at the server"), "{message}");
    });
}

#[test]
fn another_hash_of_the_body_is_told() {
    with_server(|host| {
        let message = message(host, in_request(|text| format!("{}{:064}", &text[..text.len() - 64], 1)));
        assert!(message.starts_with("line 9 of the canonical request is `000"), "{message}");
    });
}

#[test]
fn the_local_date_in_place_of_that_of_utc_is_told() {
    with_server(|host| {
        let local = |right: &Signature| {
            let (today, tomorrow) = (SystemClock.now(), SystemClock.now() + 24 * 60 * 60);
            let day = |time| Date::from_unix(time).to_string();
            (right.authorization.replace(&day(today), &day(tomorrow)), right.canonical_request.clone())
        };
        let message = message(host, local);
        assert!(message.contains("credential scope") && message.contains("UTC"), "{message}");
    });
}

/// A signer as people write their first one, to be made wrong in one place.
struct Signer {
    /// Date and service, in the order in which the key is derived.
    key: fn(&str, &str) -> [String; 2],
    canonical: fn(&str, &str) -> String,
    hash: fn(&str) -> Vec<u8>,
    /// The local time is so many hours ahead of UTC.
    hours: i64,
}

const SIGNER: Signer = Signer {
    key: |date, service| [date.to_owned(), service.to_owned()],
    canonical: |host, hash| {
        format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type;host\n{hash}")
    },
    hash: |body| body.as_bytes().to_vec(),
    hours: 0,
};

const UNICODE: &str = r#"{"Operate": "CLOSE", "ServiceType": "AUTO_SIGN", "Agent": {"AppId": "应用"}}"#;

fn hmac(key: &[u8], message: &str) -> Vec<u8> {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    hmac.update(message.as_bytes());
    hmac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Signer {
    /// What the log says of a call that is signed so.
    fn logged(&self, host: &str) -> Value {
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
type Typical = (&'static str, Signer, &'static str, u64, &'static str);

fn typical() -> Vec<Typical> {
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

#[test]
fn the_log_names_the_first_wrong_line_of_typical_mistakes() {
    with_server(|host| {
        assert_eq!(SIGNER.logged(host)["Signing"], Value::Null, "the signer is right until a mistake is made");
        for (name, signer, text, line, client) in typical() {
            let call = signer.logged(host);
            assert_eq!(call["Refused"]["Code"], "AuthFailure.SignatureFailure", "{name}: {call:#}");
            let difference = &call["Signing"]["Difference"];
            assert_eq!((&difference["Text"], &difference["Line"]), (&text.into(), &line.into()), "{name}: {call:#}");
            let theirs = difference["Client"].as_str().unwrap_or_default();
            assert!(theirs.contains(client) && theirs != difference["Server"], "{name}: {difference:#}");
            // The line is that of the text beside it.
            let whole = match text {
                "canonical request" => &call["CanonicalRequest"],
                "string to sign" => &call["StringToSign"],
                _ => continue,
            };
            let index = usize::try_from(line).expect("a small number") - 1;
            assert_eq!(whole.as_str().and_then(|whole| whole.split('\n').nth(index)), difference["Server"].as_str());
        }
    });
}

#[test]
fn values_of_further_headers_may_be_signed_in_lower_case_as_the_page_shows() {
    with_server(|host| {
        let canonical: fn(&str, &str) -> String = |host, hash| {
            format!(
                "POST\n/\n\ncontent-type:application/json\nhost:{host}\nx-tc-action:modifyextendedservice\n\n\
                 content-type;host;x-tc-action\n{hash}"
            )
        };
        let timestamp = SystemClock.now();
        let scope = format!("{}/essbasic/tc3_request", Date::from_unix(timestamp));
        let text = canonical(host, &hex(&Sha256::digest(RIGHT.body)));
        let string = format!("TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{}", hex(&Sha256::digest(text)));
        let day = hmac(format!("TC3{SECRET_KEY}").as_bytes(), &Date::from_unix(timestamp).to_string());
        let signature = hex(&hmac(&hmac(&hmac(&day, "essbasic"), "tc3_request"), &string));
        let head = format!(
            "Content-Type: application/json\r\nX-TC-Action: {}\r\nX-TC-Version: {}\r\nX-TC-Timestamp: {timestamp}\r\n\
             Authorization: TC3-HMAC-SHA256 Credential={SECRET_ID}/{scope}, \
             SignedHeaders=content-type;host;x-tc-action, Signature={signature}\r\n",
            RIGHT.action, RIGHT.version,
        );
        let (_, body) = exchange(host, "POST", "/", &head, RIGHT.body);
        assert!(!body.contains("\"Error\""), "{body}");
    });
}

#[test]
fn the_host_may_be_signed_without_its_port() {
    with_server(|host| {
        let bare = |host: &str, hash: &str| {
            let name = host.split(':').next().expect("a name");
            format!("POST\n/\n\ncontent-type:application/json\nhost:{name}\n\ncontent-type;host\n{hash}")
        };
        let call = Signer { canonical: bare, ..SIGNER }.logged(host);
        assert_eq!(call["Signing"], Value::Null, "{call:#}");
    });
}
