//! Mistakes in the hash of the payload: of another text, in another encoding, or formatted differently.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::iter;

use encoding_rs::GBK;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::super::Signed;
use super::super::recipe::{Recipe, base64, hash};
use super::json::{escaped, indented, respaced, sorted};
use super::{Mistake, of_request};

/// What is larger takes too long to be written and hashed in so many ways.
const LARGEST: usize = 64 * 1024;

const OTHER_JSON: &str = "the hash is that of other JSON text with the same values";
const SORTED: &str = "the hash is that of JSON text with its keys sorted, not of the text that was sent";
const IN_LINES: &str = "the hash is that of JSON text in lines, not of the text that was sent";
const ESCAPED: &str = "the hash is that of a text with escapes, not of the bytes that were sent";
const ENDED: &str = "the hash is that of a text that ends with a line feed, which was not sent";
const OTHER_ENDS: &str = "the hash is that of a text with other line ends";
const UTF_16: &str = "the hash is that of a text in UTF-16, not of the bytes that were sent";

/// Each is computed when it is its turn.
pub(super) fn mistakes<'m>(signed: &'m Signed<'_>, right: &'m Recipe) -> impl Iterator<Item = Mistake> + 'm {
    let payload = signed.payload();
    let base = right.canonical_request.rsplit_once('\n').map_or("", |(base, _)| base);
    let written = WRITTEN.iter().map(move |(cause, write)| (*cause, write(payload)));
    written.chain(of_texts(payload)).map(move |(cause, hash)| of_request(cause, right, format!("{base}\n{hash}")))
}

/// The hashes of other texts.
fn of_texts(payload: &[u8]) -> impl Iterator<Item = (&'static str, String)> {
    let plain = Plain { text: String::from_utf8_lossy(payload), sorted: OnceCell::new() };
    let all = JSON.iter().map(|text| (text, true)).chain(OTHERS.iter().map(|text| (text, false)));
    all.filter(|_| payload.len() <= LARGEST).flat_map(move |((cause, write), is_json)| {
        let bytes = write(&plain);
        let escaped = is_json.then(|| (ESCAPED, hash(escaped(&String::from_utf8_lossy(&bytes)).as_bytes())));
        iter::once((*cause, hash(&bytes))).chain(escaped)
    })
}

/// A payload as text.
struct Plain<'p> {
    text: Cow<'p, str>,
    sorted: OnceCell<String>,
}

impl Plain<'_> {
    /// JSON with its keys sorted; nothing where the text is no JSON.
    fn sorted(&self) -> &str {
        let sort = || serde_json::from_str(&self.text).map(|value| sorted(&value).to_string()).unwrap_or_default();
        self.sorted.get_or_init(sort)
    }
}

/// What stands in place of the hash of a payload.
type Written = (&'static str, fn(&[u8]) -> String);

const WRITTEN: [Written; 6] = [
    ("the hash of the payload is that of nothing", |_| hash(b"")),
    ("the hash of the payload is in upper case", |payload| hash(payload).to_uppercase()),
    ("the hash of the payload is in Base64; it is hexadecimal", |payload| base64(&Sha256::digest(payload))),
    ("the payload is signed itself, not its hash", |payload| String::from_utf8_lossy(payload).into_owned()),
    ("the payload is hashed twice", |payload| hash(hash(payload).as_bytes())),
    ("the hash is that of `UNSIGNED-PAYLOAD`, without the header X-TC-Content-SHA256", |_| hash(b"UNSIGNED-PAYLOAD")),
];

/// Bytes of which the hash is.
type Text = (&'static str, fn(&Plain<'_>) -> Vec<u8>);

/// JSON with the same values, as languages print it. Each is tried with escapes as well.
const JSON: [Text; 9] = [
    (OTHER_JSON, |plain| respaced(&plain.text, "").into()),
    (OTHER_JSON, |plain| respaced(&plain.text, " ").into()),
    (SORTED, |plain| plain.sorted().into()),
    (SORTED, |plain| respaced(plain.sorted(), " ").into()),
    (IN_LINES, |plain| indented(&plain.text, 2).into()),
    (IN_LINES, |plain| indented(&plain.text, 4).into()),
    (IN_LINES, |plain| indented(plain.sorted(), 2).into()),
    (IN_LINES, |plain| indented(plain.sorted(), 4).into()),
    ("the hash is that of the payload as a JSON string", |plain| Value::from(&*plain.text).to_string().into()),
];

/// The text itself: with escapes, with other blanks around it or other line ends, and in other bytes than UTF-8.
const OTHERS: [Text; 12] = [
    (ESCAPED, |plain| escaped(&plain.text).into()),
    (ENDED, |plain| format!("{}\n", plain.text).into()),
    (ENDED, |plain| format!("{}\r\n", plain.text).into()),
    ("the hash is that of the payload without the blanks around it", |plain| plain.text.trim().into()),
    (OTHER_ENDS, |plain| plain.text.replace("\r\n", "\n").into()),
    (OTHER_ENDS, |plain| plain.text.replace('\n', "\r\n").into()),
    (UTF_16, |plain| plain.text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
    (UTF_16, |plain| plain.text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
    ("the hash is that of a text in Latin-1, not of the bytes that were sent", |plain| {
        plain.text.chars().map(|character| u8::try_from(u32::from(character)).unwrap_or(b'?')).collect()
    }),
    ("the hash is that of a text in GBK, not of the bytes that were sent", |plain| {
        GBK.encode(&plain.text).0.into_owned()
    }),
    ("the hash is that of a text with a byte-order mark", |plain| format!("\u{feff}{}", plain.text).into()),
    ("the hash is that of how the language prints the bytes, not of the bytes that were sent", |plain| {
        format!("b'{}'", plain.text).into()
    }),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_payload_is_not_written_in_other_words() {
        assert_eq!(of_texts(&vec![b'1'; LARGEST]).count(), 2 * JSON.len() + OTHERS.len());
        assert_eq!(of_texts(&vec![b'1'; LARGEST + 1]).count(), 0);
    }
}
