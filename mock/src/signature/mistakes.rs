//! Typical mistakes of those who write a signer of their own. A wrong signature is computed again with each of them:
//! the one that leads to it is the mistake that was made.

use serde_json::Value;
use tc3_runtime::signing::Signature;
use tc3_runtime::time::Date;

use super::Signed;
use super::recipe::{Digest, Fault, Part, Recipe, Step, hash};

/// A wrong way to sign.
pub(super) struct Mistake {
    /// A sentence for people.
    pub(super) cause: String,
    pub(super) recipe: Recipe,
}

/// A client whose clock and header differ is this many seconds off.
const SECONDS: i64 = 5;
/// What is larger takes too long to be hashed in so many ways.
const LARGEST_PAYLOAD: usize = 1024 * 1024;
const DAY: i64 = 24 * 60 * 60;

/// The right way to sign a request.
pub(super) fn right(signed: &Signed<'_>, expected: &Signature) -> Recipe {
    let date = Date::from_unix(signed.timestamp).to_string();
    let service = &signed.authorization.service;
    Recipe {
        canonical_request: expected.canonical_request.clone(),
        timestamp: signed.timestamp.to_string(),
        scope: format!("{date}/{service}/tc3_request"),
        digest: Digest::Hex,
        fault: None,
        steps: steps(Part::Secret, &[&date, service, "tc3_request"]),
    }
}

/// The mistake that leads to the signature of the request.
pub(super) fn find(signed: &Signed<'_>, right: &Recipe) -> Option<Mistake> {
    let signature = signed.authorization.signature.as_str();
    if signature.eq_ignore_ascii_case(&right.signature()) {
        let cause = "the signature is written in upper case; its hexadecimal digits are lower case".to_owned();
        return Some(Mistake { cause, recipe: right.clone() });
    }
    let families = [of_key, of_string, of_lines, of_headers, of_payload];
    let all = families.into_iter().flat_map(|family| family(signed, right));
    all.into_iter().find(|mistake| mistake.recipe.signature() == signature)
}

fn steps(secret: Part, messages: &[&str]) -> Vec<Step> {
    let step = |(index, message): (usize, &&str)| Step {
        key: if index == 0 { secret.clone() } else { Part::Last },
        message: Part::Text((*message).to_owned()),
        hex: false,
    };
    messages.iter().enumerate().map(step).collect()
}

/// Mistakes on the way from the SecretKey to the signature.
fn of_key(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let date = Date::from_unix(signed.timestamp).to_string();
    let service = signed.authorization.service.as_str();
    let swapped = |step: &Step| Step { key: step.message.clone(), message: step.key.clone(), hex: false };
    let as_text = |step: &Step| Step { hex: true, ..step.clone() };
    let mut ways = vec![
        (
            "the key is derived from the service first and the date second",
            steps(Part::Secret, &[service, &date, "tc3_request"]),
        ),
        (
            "the key is derived without the `TC3` before the SecretKey",
            steps(Part::BareSecret, &[&date, service, "tc3_request"]),
        ),
        ("the key is derived without its last step", steps(Part::Secret, &[&date, service])),
        ("the key is derived without the service", steps(Part::Secret, &[&date, "tc3_request"])),
        ("the SecretKey is used as it is, without a derivation", steps(Part::Secret, &[])),
        ("key and message of the HMACs have changed places", right.steps.iter().map(swapped).collect()),
        (
            "the HMACs hand on their results as hexadecimal text; they have to be handed on as bytes",
            right.steps.iter().map(as_text).collect(),
        ),
    ];
    for day in [-DAY, DAY] {
        let date = Date::from_unix(signed.timestamp.saturating_add(day)).to_string();
        ways.push((
            "the key is derived from another date than that of X-TC-Timestamp in UTC",
            steps(Part::Secret, &[&date, service, "tc3_request"]),
        ));
    }
    ways.into_iter().map(|(cause, steps)| mistake(cause, Recipe { steps, ..right.clone() })).collect()
}

/// Mistakes in the string to sign.
fn of_string(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let date = Date::from_unix(signed.timestamp).to_string();
    let service = &signed.authorization.service;
    let mut mistakes = vec![
        mistake(
            "the string to sign ends with the canonical request itself, not with its hash",
            Recipe { digest: Digest::None, ..right.clone() },
        ),
        mistake(
            "the hash in the string to sign is written in upper case",
            Recipe { digest: Digest::UpperHex, ..right.clone() },
        ),
        mistake(
            "date and service have changed places in the scope",
            Recipe { scope: format!("{service}/{date}/tc3_request"), ..right.clone() },
        ),
        mistake("the scope lacks `tc3_request`", Recipe { scope: format!("{date}/{service}"), ..right.clone() }),
        mistake(
            "the time in the string to sign is in milliseconds",
            Recipe { timestamp: format!("{}000", right.timestamp), ..right.clone() },
        ),
        mistake("a line feed ends the string to sign", Recipe { fault: Some(Fault::Trailing), ..right.clone() }),
    ];
    for number in 0..3 {
        let fault = Some(Fault::Missing(number));
        mistakes.push(mistake("a line feed is missing in the string to sign", Recipe { fault, ..right.clone() }));
    }
    for seconds in (-SECONDS..=SECONDS).filter(|seconds| *seconds != 0) {
        let timestamp = signed.timestamp.saturating_add(seconds).to_string();
        let cause = "the time in the string to sign is another than that of X-TC-Timestamp";
        mistakes.push(mistake(cause, Recipe { timestamp, ..right.clone() }));
    }
    mistakes
}

/// Line feeds of the canonical request, one missing or one too many.
fn of_lines(_: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let text = &right.canonical_request;
    let missing = (0..text.matches('\n').count()).map(|number| {
        let cause = "a line feed is missing in the canonical request";
        of_request(cause, right, Fault::Missing(number).put_into(text))
    });
    let more = [
        ("a line feed ends the canonical request", Fault::Trailing.put_into(text)),
        ("the canonical request has carriage returns", text.replace('\n', "\r\n")),
        ("the lines of the canonical request are joined by `\\n` in letters", text.replace('\n', "\\n")),
    ];
    missing.chain(more.map(|(cause, text)| of_request(cause, right, text))).collect()
}

/// Names and values of headers, path and method.
fn of_headers(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let text = &right.canonical_request;
    let names = &signed.authorization.signed_headers;
    let title: Vec<String> = names.iter().map(|name| in_title_case(name)).collect();
    let host = format!("\nhost:{}\n", signed.host);
    let usual_host = format!("{}.tencentcloudapi.com", signed.authorization.service);
    let content_type = format!("\ncontent-type:{}\n", signed.content_type);
    let method = signed.request.method.as_str();
    let mut mistakes = vec![
        of_request("header names are signed in upper case", right, with_names_as_listed(text, &title)),
        of_request(
            "header names are signed in upper case",
            right,
            with_names_as_listed(text, &title)
                .replace(&format!("\n{}\n", title.join(";")), &format!("\n{}\n", names.join(";"))),
        ),
        of_request(
            "the host that was signed is not the one that the request went to",
            right,
            text.replace(&host, &format!("\nhost:{usual_host}\n")),
        ),
        of_request("the method is signed in lower case", right, text.replacen(method, &method.to_lowercase(), 1)),
        of_request("the path is missing in the canonical request", right, text.replacen("\n/\n", "\n\n", 1)),
        of_request(
            "the path of the request is signed; it is always `/`",
            right,
            text.replacen("\n/\n", &format!("\n{}\n", signed.request.path), 1),
        ),
    ];
    for other in ["application/json", "application/json; charset=utf-8", "application/json;charset=utf-8"] {
        let text = text.replace(&content_type, &format!("\ncontent-type:{other}\n"));
        mistakes.push(of_request("the Content-Type that was signed is not the one that was sent", right, text));
    }
    mistakes.push(of_request("the Content-Type is signed in lower case", right, text.to_lowercase()));
    mistakes
}

/// The hash of the payload.
fn of_payload(signed: &Signed<'_>, right: &Recipe) -> Vec<Mistake> {
    let payload = signed.payload();
    if payload.len() > LARGEST_PAYLOAD {
        return Vec::new();
    }
    let text = String::from_utf8_lossy(payload);
    let right_hash = hash(payload);
    let compact = respaced(&text, "");
    let utf16 = |bytes: fn(u16) -> [u8; 2]| hash(&text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>());
    let latin1: Vec<u8> = text.chars().map(|character| u8::try_from(u32::from(character)).unwrap_or(b'?')).collect();
    let hashes = [
        ("the hash of the payload is that of nothing", hash(b"")),
        ("the hash of the payload is in upper case", right_hash.to_uppercase()),
        ("the payload is signed itself, not its hash", text.to_string()),
        ("the payload is hashed twice", hash(right_hash.as_bytes())),
        ("the hash is that of a text with escapes, not of the bytes that were sent", hash(escaped(&text).as_bytes())),
        ("the hash is that of a text in UTF-16, not of the bytes that were sent", utf16(u16::to_le_bytes)),
        ("the hash is that of a text in UTF-16, not of the bytes that were sent", utf16(u16::to_be_bytes)),
        ("the hash is that of a text in Latin-1, not of the bytes that were sent", hash(&latin1)),
        (
            "the hash is that of how the language prints the bytes, not of the bytes that were sent",
            hash(format!("b'{text}'").as_bytes()),
        ),
        ("the hash is that of the payload as a JSON string", hash(Value::from(&*text).to_string().as_bytes())),
        ("the hash is that of other JSON text with the same values", hash(compact.as_bytes())),
        ("the hash is that of other JSON text with the same values", hash(respaced(&text, " ").as_bytes())),
        ("the hash is that of `UNSIGNED-PAYLOAD`, without the header X-TC-Content-SHA256", hash(b"UNSIGNED-PAYLOAD")),
    ];
    let base = right.canonical_request.strip_suffix(&right_hash).unwrap_or(&right.canonical_request);
    hashes.into_iter().map(|(cause, hash)| of_request(cause, right, format!("{base}{hash}"))).collect()
}

fn mistake(cause: &str, recipe: Recipe) -> Mistake {
    Mistake { cause: cause.to_owned(), recipe }
}

fn of_request(cause: &str, right: &Recipe, canonical_request: String) -> Mistake {
    mistake(cause, Recipe { canonical_request, ..right.clone() })
}

/// A canonical request in which the names of headers are spelt as in a list.
pub(super) fn with_names_as_listed(text: &str, names: &[String]) -> String {
    let mut text = text.to_owned();
    for name in names {
        text = text.replacen(&format!("\n{}:", name.to_lowercase()), &format!("\n{name}:"), 1);
    }
    let lower: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
    text.replacen(&format!("\n{}\n", lower.join(";")), &format!("\n{}\n", names.join(";")), 1)
}

/// `content-type` as `Content-Type`.
fn in_title_case(name: &str) -> String {
    let word = |word: &str| {
        let mut characters = word.chars();
        characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
    };
    name.split('-').map(word).collect::<Vec<String>>().join("-")
}

/// Text in ASCII, with what is not in escapes of JSON.
fn escaped(text: &str) -> String {
    let mut units = [0; 2];
    let mut escaped = String::new();
    for character in text.chars() {
        if character.is_ascii() {
            escaped.push(character);
        } else {
            let units = character.encode_utf16(&mut units);
            escaped.extend(units.iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    escaped
}

/// JSON text with nothing but this after its commas and colons, as languages print it.
fn respaced(text: &str, blank: &str) -> String {
    let (mut respaced, mut in_string, mut is_escaped) = (String::new(), false, false);
    for character in text.chars() {
        if in_string || !character.is_whitespace() {
            respaced.push(character);
        }
        match character {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = in_string,
            '"' => in_string = !in_string,
            ',' | ':' if !in_string => respaced.push_str(blank),
            _ => {}
        }
    }
    respaced
}
