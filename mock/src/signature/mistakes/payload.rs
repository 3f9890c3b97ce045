//! The hash of the payload: of another text, in another encoding, or written otherwise.

use encoding_rs::GBK;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::super::Signed;
use super::super::recipe::{Recipe, base64, hash};
use super::json::{escaped, indented, respaced, sorted};
use super::{Mistake, of_request};

/// What is larger takes too long to be hashed in so many ways.
const LARGEST: usize = 1024 * 1024;

const OTHER_JSON: &str = "the hash is that of other JSON text with the same values";

pub(super) fn mistakes(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let payload = signed.payload();
    if payload.len() > LARGEST {
        return Vec::new();
    }
    let text = String::from_utf8_lossy(payload);
    let right_hash = hash(payload);
    let of_texts = [of_json(&text), of_ends(&text), of_encodings(&text)].into_iter().flatten();
    let of_texts = of_texts.map(|(cause, bytes)| (cause, hash(&bytes)));
    let written = [
        ("the hash of the payload is that of nothing", hash(b"")),
        ("the hash of the payload is in upper case", right_hash.to_uppercase()),
        ("the hash of the payload is in Base64; it is hexadecimal", base64(&Sha256::digest(payload))),
        ("the payload is signed itself, not its hash", text.to_string()),
        ("the payload is hashed twice", hash(right_hash.as_bytes())),
        ("the hash is that of `UNSIGNED-PAYLOAD`, without the header X-TC-Content-SHA256", hash(b"UNSIGNED-PAYLOAD")),
    ];
    let base = right.canonical_request.strip_suffix(&right_hash).unwrap_or(&right.canonical_request);
    let all = written.into_iter().chain(of_texts);
    all.map(|(cause, hash)| of_request(cause, right, format!("{base}{hash}"))).collect()
}

type Text = (&'static str, Vec<u8>);

/// JSON with the same values, as languages print it.
fn of_json(text: &str) -> Vec<Text> {
    let sorted = serde_json::from_str(text).map(|value| sorted(&value).to_string()).unwrap_or_default();
    let plain = [
        (OTHER_JSON, respaced(text, "")),
        (OTHER_JSON, respaced(text, " ")),
        ("the hash is that of JSON text with its keys sorted, not of the text that was sent", sorted.clone()),
        ("the hash is that of JSON text with its keys sorted, not of the text that was sent", respaced(&sorted, " ")),
        ("the hash is that of JSON text in lines, not of the text that was sent", indented(text, 2)),
        ("the hash is that of JSON text in lines, not of the text that was sent", indented(text, 4)),
        ("the hash is that of JSON text in lines, not of the text that was sent", indented(&sorted, 2)),
        ("the hash is that of JSON text in lines, not of the text that was sent", indented(&sorted, 4)),
        ("the hash is that of the payload as a JSON string", Value::from(text).to_string()),
    ];
    let with_escapes = |text: &str| {
        ("the hash is that of a text with escapes, not of the bytes that were sent", escaped(text).into_bytes())
    };
    let escapes: Vec<Text> = plain.iter().map(|(_, text)| with_escapes(text)).chain([with_escapes(text)]).collect();
    plain.into_iter().map(|(cause, text)| (cause, text.into_bytes())).chain(escapes).collect()
}

/// Blanks around the text.
fn of_ends(text: &str) -> Vec<Text> {
    let trimmed = ("the hash is that of the payload without the blanks around it", text.trim().as_bytes().to_vec());
    let ended = ["\n", "\r\n"].map(|end| {
        (
            "the hash is that of a text that ends with a line feed, which was not sent",
            format!("{text}{end}").into_bytes(),
        )
    });
    let lines = ("the hash is that of a text with other line ends", text.replace("\r\n", "\n").into_bytes());
    let returns = ("the hash is that of a text with other line ends", text.replace('\n', "\r\n").into_bytes());
    ended.into_iter().chain([trimmed, lines, returns]).collect()
}

/// The text in other bytes than UTF-8.
fn of_encodings(text: &str) -> Vec<Text> {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let latin1 = text.chars().map(|character| u8::try_from(u32::from(character)).unwrap_or(b'?')).collect();
    vec![
        ("the hash is that of a text in UTF-16, not of the bytes that were sent", utf16(u16::to_le_bytes)),
        ("the hash is that of a text in UTF-16, not of the bytes that were sent", utf16(u16::to_be_bytes)),
        ("the hash is that of a text in Latin-1, not of the bytes that were sent", latin1),
        ("the hash is that of a text in GBK, not of the bytes that were sent", GBK.encode(text).0.into_owned()),
        ("the hash is that of a text with a byte-order mark", format!("\u{feff}{text}").into_bytes()),
        (
            "the hash is that of how the language prints the bytes, not of the bytes that were sent",
            format!("b'{text}'").into_bytes(),
        ),
    ]
}
