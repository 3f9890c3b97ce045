//! Who has signed a request, and whether what arrived is what was signed.

use axum::http::{HeaderMap, Method};
use tc3_runtime::signing::{Authorization, Inputs, Signature, UNSIGNED_PAYLOAD, parse_authorization, sign};
use tc3_runtime::time::Date;

use super::{Request, head};
use crate::refusal::{Refusal, Signed};
use crate::{CANONICAL_REQUEST, SECRET_ID, SECRET_KEY};

/// A request may be this many seconds off; the documentation says five minutes.
const MAX_CLOCK_SKEW: u64 = 300;

/// Checks time and signature; returns the service of the signature's scope.
pub(super) fn verify(request: &Request, now: i64) -> Result<String, Refusal> {
    let text = head::required(&request.headers, "authorization")?;
    let authorization = parse_authorization(text).ok_or_else(|| {
        let form = "TC3-HMAC-SHA256 Credential=<SecretId>/<date>/<service>/tc3_request, SignedHeaders=…, Signature=…";
        Refusal::new(
            "AuthFailure.InvalidAuthorization",
            format!("the header Authorization is not of the form `{form}`"),
        )
    })?;
    if authorization.secret_id != SECRET_ID {
        let message = format!("the mock knows one SecretId, {SECRET_ID}; it prints the key to it when it starts");
        return Err(Refusal::new("AuthFailure.SecretIdNotFound", message));
    }
    let timestamp = timestamp(&request.headers, now)?;
    let expected = expected(request, &authorization, timestamp)?;
    if authorization.signature == expected.signature && scope_date_fits(&authorization, timestamp) {
        return Ok(authorization.service);
    }
    let cause = cause(&request.headers, &authorization, &expected, timestamp);
    let Signature { canonical_request, string_to_sign, .. } = expected;
    Err(Refusal::new("AuthFailure.SignatureFailure", cause).showing(Signed { canonical_request, string_to_sign }))
}

fn timestamp(headers: &HeaderMap, now: i64) -> Result<i64, Refusal> {
    let text = head::required(headers, "x-tc-timestamp")?;
    let timestamp: i64 = text.parse().map_err(|_| {
        Refusal::new("InvalidParameter", format!("X-TC-Timestamp is `{text}`, which is not a Unix time in seconds"))
    })?;
    let skew = timestamp.abs_diff(now);
    if skew > MAX_CLOCK_SKEW {
        let side = if timestamp < now { "behind" } else { "ahead of" };
        let in_milliseconds = (timestamp / 1000).abs_diff(now) <= MAX_CLOCK_SKEW;
        let unit = if in_milliseconds { "; it has to be in seconds, not in milliseconds" } else { "" };
        let message =
            format!("X-TC-Timestamp is {skew} seconds {side} the time of the server, {now}; 300 are allowed{unit}");
        return Err(Refusal::new("AuthFailure.SignatureExpire", message));
    }
    Ok(timestamp)
}

/// The signature of the request that arrived, over the headers that it names.
fn expected(request: &Request, authorization: &Authorization, timestamp: i64) -> Result<Signature, Refusal> {
    let headers = &request.headers;
    let further = authorization.signed_headers.iter().map(String::as_str);
    let further =
        further.filter(|name| !name.eq_ignore_ascii_case("content-type") && !name.eq_ignore_ascii_case("host"));
    let further: Vec<(&str, &str)> =
        further.map(|name| Ok((name, head::required(headers, name)?))).collect::<Result<_, Refusal>>()?;
    Ok(sign(&Inputs {
        secret_id: SECRET_ID,
        secret_key: SECRET_KEY,
        service: &authorization.service,
        host: head::required(headers, "host")?,
        content_type: head::required(headers, "content-type")?,
        timestamp,
        method: request.method.as_str(),
        query: if request.method == Method::GET { &request.query } else { "" },
        payload: if request.method == Method::GET { &[] } else { &request.body },
        unsigned_payload: headers.get("x-tc-content-sha256").is_some_and(|value| value == UNSIGNED_PAYLOAD),
        headers: &further,
    }))
}

fn scope_date_fits(authorization: &Authorization, timestamp: i64) -> bool {
    authorization.date == Date::from_unix(timestamp).to_string()
}

/// Why the signature is another, as far as the request tells.
fn cause(headers: &HeaderMap, authorization: &Authorization, expected: &Signature, timestamp: i64) -> String {
    if !scope_date_fits(authorization, timestamp) {
        let (date, day) = (&authorization.date, Date::from_unix(timestamp));
        return format!("the date of the credential scope is {date}; X-TC-Timestamp lies on {day} in UTC");
    }
    if let Some(fault) = fault_of_names(&authorization.signed_headers) {
        return fault;
    }
    let theirs =
        headers.get(CANONICAL_REQUEST).and_then(|value| serde_json::from_slice::<String>(value.as_bytes()).ok());
    match theirs {
        Some(theirs) => first_difference(&theirs, &expected.canonical_request),
        None => format!(
            "the signature is not that of the request that arrived: another SecretKey, or something changed after \
             signing. The header {CANONICAL_REQUEST} of this answer holds what the server would have signed; send yours \
             in the same header, as a JSON string, and the first line that differs is named here"
        ),
    }
}

/// What is wrong with the list of signed headers.
fn fault_of_names(names: &[String]) -> Option<String> {
    let listed = names.join(";");
    if names.iter().any(|name| name.chars().any(char::is_uppercase)) {
        return Some(format!("SignedHeaders is `{listed}`; the names are signed in lower case"));
    }
    if let Some(missing) = ["content-type", "host"].into_iter().find(|name| !names.iter().any(|listed| listed == name))
    {
        return Some(format!("SignedHeaders is `{listed}`, without `{missing}`, which has to be signed"));
    }
    (!names.is_sorted()).then(|| format!("SignedHeaders is `{listed}`; the names are signed in alphabetical order"))
}

/// Names the first line of a canonical request that is another than the server's.
fn first_difference(theirs: &str, ours: &str) -> String {
    let (mut their_lines, mut our_lines) = (theirs.split('\n'), ours.split('\n'));
    for number in 1.. {
        match (their_lines.next(), our_lines.next()) {
            (None, None) => break,
            (theirs, ours) if theirs == ours => {}
            (theirs, ours) => {
                let shown = |line: Option<&str>| line.map_or_else(|| "missing".to_owned(), |line| format!("`{line}`"));
                return format!(
                    "line {number} of the canonical request is {} at the client and {} at the server",
                    shown(theirs),
                    shown(ours)
                );
            }
        }
    }
    "the canonical requests are equal, so the SecretKey, the string to sign or the derivation of the key differs; the \
     answer's headers hold the server's string to sign"
        .to_owned()
}
