//! Makes the typical mistakes of hand-written signers.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::signer::{SIGNER, Signer, UNICODE};

/// A mistake, the text in which it shows, the line, and what stands there at the client.
pub(crate) type Typical = (&'static str, Signer, &'static str, u64, &'static str);

const REQUEST: &str = "canonical request";
const STRING: &str = "string to sign";
const KEY: &str = "derivation of the key";

/// All of them; the first five are those that everybody makes once.
pub(crate) fn typical() -> Vec<Typical> {
    [of_everybody(), of_names(), of_lines(), of_key_and_string(), of_payloads(), of_queries()]
        .into_iter()
        .flatten()
        .collect()
}

/// One in the canonical request.
fn in_request(name: &'static str, canonical: fn(&str, &str) -> String, line: u64, client: &'static str) -> Typical {
    (name, Signer { canonical, ..SIGNER }, REQUEST, line, client)
}

fn of_everybody() -> Vec<Typical> {
    let swapped: fn(&str, &str) -> [String; 2] = |date, service| [service.to_owned(), date.to_owned()];
    vec![
        ("key and date order", Signer { key: swapped, ..SIGNER }, KEY, 1, "\"essbasic\""),
        in_request(
            "header case",
            |host, hash| format!("POST\n/\n\nContent-Type:application/json\nHost:{host}\n\ncontent-type;host\n{hash}"),
            4,
            "Content-Type:application/json",
        ),
        in_request(
            "missing newline",
            |host, hash| format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\ncontent-type;host\n{hash}"),
            6,
            "content-type;host",
        ),
        of_payload("hashed text instead of bytes", |body| {
            let escape = |unit: u16| match u8::try_from(unit) {
                Ok(ascii) if ascii.is_ascii() => char::from(ascii).to_string(),
                _ => format!("\\u{unit:04x}"),
            };
            body.encode_utf16().map(escape).collect::<String>().into_bytes()
        }),
        // One of them is on another day, whatever the time.
        ("local date instead of UTC", Signer { hours: 24, ..SIGNER }, STRING, 3, "/essbasic/tc3_request"),
    ]
}

fn of_names() -> Vec<Typical> {
    vec![
        in_request(
            "all in upper case",
            |host, hash| format!("POST\n/\n\nCONTENT-TYPE:application/json\nHOST:{host}\n\nCONTENT-TYPE;HOST\n{hash}"),
            4,
            "CONTENT-TYPE:application/json",
        ),
        in_request(
            "lines in upper case",
            |host, hash| format!("POST\n/\n\nCONTENT-TYPE:application/json\nHOST:{host}\n\ncontent-type;host\n{hash}"),
            4,
            "CONTENT-TYPE:application/json",
        ),
        in_request(
            "list in upper case",
            |host, hash| format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\n\nCONTENT-TYPE;HOST\n{hash}"),
            7,
            "CONTENT-TYPE;HOST",
        ),
        in_request(
            "list in title case",
            |host, hash| format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\n\nContent-Type;Host\n{hash}"),
            7,
            "Content-Type;Host",
        ),
        in_request(
            "list joined by commas",
            |host, hash| format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type,host\n{hash}"),
            7,
            "content-type,host",
        ),
        in_request(
            "no list",
            |host, hash| format!("POST\n/\n\ncontent-type:application/json\nhost:{host}\n\n{hash}"),
            7,
            "",
        ),
    ]
}

fn of_lines() -> Vec<Typical> {
    vec![
        in_request(
            "lines in another order",
            |host, hash| format!("POST\n/\n\nhost:{host}\ncontent-type:application/json\n\ncontent-type;host\n{hash}"),
            4,
            "host:",
        ),
        in_request(
            "blank after the name",
            |host, hash| format!("POST\n/\n\ncontent-type: application/json\nhost:{host}\n\ncontent-type;host\n{hash}"),
            4,
            "content-type: application/json",
        ),
        in_request(
            "regional host",
            |_, hash| {
                format!(
                    "POST\n/\n\ncontent-type:application/json\nhost:essbasic.ap-guangzhou.tencentcloudapi.com\n\n\
                     content-type;host\n{hash}"
                )
            },
            5,
            "host:essbasic.ap-guangzhou.tencentcloudapi.com",
        ),
        in_request(
            "GET signed for POST",
            |host, hash| format!("GET\n/\n\ncontent-type:application/json\nhost:{host}\n\ncontent-type;host\n{hash}"),
            1,
            "GET",
        ),
    ]
}

fn of_key_and_string() -> Vec<Typical> {
    let compact: fn(&str, &str) -> [String; 2] = |date, service| [date.replace('-', ""), service.to_owned()];
    let of_page: fn(&str, &str) -> [String; 2] = |date, _| [date.to_owned(), "cvm".to_owned()];
    vec![
        ("compact date in the key", Signer { key: compact, ..SIGNER }, KEY, 1, "\"20"),
        ("another service in the key", Signer { key: of_page, ..SIGNER }, KEY, 2, "\"cvm\""),
        (
            "secret with a line feed",
            Signer { secret_key: "mock-secret-key\n", ..SIGNER },
            KEY,
            1,
            "SecretKey + \"\\n\"",
        ),
        ("secret with a blank", Signer { secret_key: "mock-secret-key ", ..SIGNER }, KEY, 1, "SecretKey + \" \""),
        (
            "local date in the string alone",
            Signer { hours_of_string: 24, ..SIGNER },
            STRING,
            3,
            "/essbasic/tc3_request",
        ),
        ("another algorithm", Signer { algorithm: "HMAC-SHA256", ..SIGNER }, STRING, 1, "HMAC-SHA256"),
    ]
}

/// One in the bytes that are hashed.
fn of_payload(name: &'static str, hash: fn(&str) -> Vec<u8>) -> Typical {
    (name, Signer { hash, ..SIGNER }, REQUEST, 8, "")
}

fn of_payloads() -> Vec<Typical> {
    const SORTED: &str = r#"{"Agent":{"AppId":"应用"},"Operate":"CLOSE","ServiceType":"AUTO_SIGN"}"#;
    const IN_LINES: &str = r#"{
  "Operate": "CLOSE",
  "ServiceType": "AUTO_SIGN",
  "Agent": {
    "AppId": "应用"
  }
}"#;
    vec![
        of_payload("sorted keys", |_| SORTED.as_bytes().to_vec()),
        of_payload("pretty-printed", |_| IN_LINES.as_bytes().to_vec()),
        of_payload("trailing line feed", |body| format!("{body}\n").into_bytes()),
        of_payload("GBK", |_| {
            let (before, after) = UNICODE.split_once("应用").expect("the characters");
            [before.as_bytes(), &[0xd3, 0xa6, 0xd3, 0xc3], after.as_bytes()].concat()
        }),
        ("digest in Base64", Signer { digest: |digest| STANDARD.encode(digest), ..SIGNER }, REQUEST, 8, "="),
    ]
}

/// One in a call by GET, of which this is sent.
fn in_query(name: &'static str, canonical: fn(&str, &str) -> String, line: u64, client: &'static str) -> Typical {
    let query = "ServiceType=AUTO_SIGN&Operate=CLOSE&Agent.AppId=a%2Fb%3D";
    (name, Signer { canonical, query, ..SIGNER }, REQUEST, line, client)
}

/// The canonical request of a GET.
fn get(method: &str, query: &str, host: &str, hash: &str) -> String {
    format!(
        "{method}\n/\n{query}\ncontent-type:application/x-www-form-urlencoded\nhost:{host}\n\ncontent-type;host\n{hash}"
    )
}

fn of_queries() -> Vec<Typical> {
    vec![
        in_query(
            "query sorted",
            |host, hash| get("GET", "Agent.AppId=a%2Fb%3D&Operate=CLOSE&ServiceType=AUTO_SIGN", host, hash),
            3,
            "Agent.AppId=a%2Fb%3D&Operate",
        ),
        in_query(
            "query decoded",
            |host, hash| get("GET", "ServiceType=AUTO_SIGN&Operate=CLOSE&Agent.AppId=a/b=", host, hash),
            3,
            "a/b=",
        ),
        in_query("query left out", |host, hash| get("GET", "", host, hash), 3, ""),
        in_query(
            "other percent case",
            |host, hash| get("GET", "ServiceType=AUTO_SIGN&Operate=CLOSE&Agent.AppId=a%2fb%3d", host, hash),
            3,
            "a%2fb%3d",
        ),
        in_query(
            "POST signed for GET",
            |host, hash| get("POST", "ServiceType=AUTO_SIGN&Operate=CLOSE&Agent.AppId=a%2Fb%3D", host, hash),
            1,
            "POST",
        ),
    ]
}
