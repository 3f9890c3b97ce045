//! Finds the request id of an answer, in its headers or its body.

use http::HeaderMap;

use crate::credentials::Credentials;
use crate::escape::escaped;

const HEADER: &str = "x-tc-requestid";
const MAX_CHARS: usize = 128;

/// The id in the headers of an answer.
pub(crate) fn of_headers(headers: &HeaderMap) -> Option<String> {
    let text = headers.get(HEADER)?.to_str().ok()?;
    is_plausible(text).then(|| text.to_owned())
}

/// The id, if it repeats none of these keys: an id is shown wherever there is one.
pub(crate) fn harmless(id: Option<String>, credentials: Option<&Credentials>) -> Option<String> {
    let mut keys = credentials.into_iter().flat_map(Credentials::parts);
    id.filter(|id| !keys.any(|key| id.contains(key)))
}

/// The id in a text that is no whole JSON. It is the last member of an answer, so the last one counts.
pub(crate) fn scan(body: &[u8]) -> Option<String> {
    const KEY: &[u8] = b"\"RequestId\"";
    let start = body.windows(KEY.len()).rposition(|window| window == KEY)? + KEY.len();
    let rest = body[start..].trim_ascii_start().strip_prefix(b":")?;
    let rest = rest.trim_ascii_start().strip_prefix(b"\"")?;
    let end = rest.iter().position(|byte| *byte == b'"')?;
    let text = std::str::from_utf8(&rest[..end]).ok()?;
    is_plausible(text).then(|| text.to_owned())
}

/// An id as it may stand in an error: one that is no plausible id is escaped and cut.
pub(crate) fn presentable(text: &str) -> String {
    if is_plausible(text) { text.to_owned() } else { escaped(text, MAX_CHARS).to_string() }
}

fn is_plausible(text: &str) -> bool {
    !text.is_empty() && text.len() <= MAX_CHARS && text.bytes().all(|byte| byte.is_ascii_graphic())
}
