//! Replaces what is not valid Unicode in an answer or a callback.

use std::borrow::Cow;

/// `\u` and four digits, which stand for U+FFFD.
const REPLACEMENT: &[u8; 6] = b"\\ufffd";

/// The body as UTF-8, without half surrogate pairs: what cannot be read becomes a replacement character.
///
/// JSON readers refuse both, and one damaged name would cost the whole answer, or the whole message.
pub(crate) fn well_formed(body: &[u8]) -> Cow<'_, str> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    match String::from_utf8_lossy(body) {
        Cow::Borrowed(text) => paired(text),
        Cow::Owned(text) => Cow::Owned(paired(&text).into_owned()),
    }
}

/// Replaces escapes of lone surrogates. The replacement is as long, so nothing moves.
fn paired(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut repaired: Option<Vec<u8>> = None;
    let mut at = 0;
    while let Some(found) = bytes[at..].iter().position(|byte| *byte == b'\\') {
        at += found;
        at += match surrogate(bytes, at) {
            Some(Half::High) if surrogate(bytes, at + 6) == Some(Half::Low) => 12,
            Some(_) => {
                repaired.get_or_insert_with(|| bytes.to_vec())[at..at + 6].copy_from_slice(REPLACEMENT);
                6
            }
            // A backslash that is escaped begins nothing.
            None => 2,
        };
        at = at.min(bytes.len());
    }
    match repaired {
        // ASCII was replaced by ASCII.
        Some(repaired) => Cow::Owned(String::from_utf8_lossy(&repaired).into_owned()),
        None => Cow::Borrowed(text),
    }
}

/// Half of a character beyond U+FFFF.
#[derive(PartialEq)]
enum Half {
    High,
    Low,
}

/// Which half the escape at this place is.
fn surrogate(bytes: &[u8], at: usize) -> Option<Half> {
    let escape = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    let digits = std::str::from_utf8(escape).ok()?;
    match u16::from_str_radix(digits, 16).ok()? {
        0xd800..=0xdbff => Some(Half::High),
        0xdc00..=0xdfff => Some(Half::Low),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::well_formed;

    #[test]
    fn pairs_and_text_without_escapes_stay() {
        for text in ["", "plain", r#"{"a": "\ud83d\ude00\n\u00e9\\ud800"}"#, "\\", r"\u", r"\ud8", r"\u+123"] {
            assert_eq!(well_formed(text.as_bytes()), text);
        }
    }

    #[test]
    fn lone_halves_are_replaced() {
        assert_eq!(
            well_formed(br"\ud83d\ude00\ude00\ud83dx\uD83D\ud83d\ude00"),
            r"\ud83d\ude00\ufffd\ufffdx\ufffd\ud83d\ude00"
        );
    }

    #[test]
    fn a_byte_order_mark_goes() {
        assert_eq!(well_formed("\u{feff}{}".as_bytes()), "{}");
    }
}
