//! Checks the HTTP side of a request: method, content type, size and headers.

use hyper::{HeaderMap, Method, header};
use tc3_runtime::signing::ALGORITHM;

use crate::check::Check;
use crate::refusal::Refusal;
use crate::request::Request;

/// The documented maximum of a GET, in bytes.
const MAX_QUERY_BYTES: usize = 32 * 1024;

/// Checks what needs neither key nor spec, but for the size of a body, which is a fact of the host.
pub(crate) fn check(request: &Request, max_body_bytes: Option<usize>) -> Result<(), Refusal> {
    if is_signed_the_old_way(request) {
        let message = format!("this is signature v1, with `Signature` among the parameters; use {ALGORITHM}");
        return Err(Refusal::new(Check::Request, "AuthFailure.InvalidAuthorization", message));
    }
    let (media_type, what, bytes, most) = match request.method {
        Method::POST => ("application/json", "body", request.body.len(), max_body_bytes),
        Method::GET => ("application/x-www-form-urlencoded", "query", request.query.len(), Some(MAX_QUERY_BYTES)),
        ref other => {
            let message = format!("the service takes GET and POST, and this is {other}");
            return Err(Refusal::new(Check::Request, "UnsupportedProtocol", message));
        }
    };
    let content_type = required(Check::Request, &request.headers, header::CONTENT_TYPE.as_str())?;
    if !content_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media_type) {
        let message =
            format!("the Content-Type is `{content_type}`; with {} it has to be {media_type}", request.method);
        return Err(Refusal::new(Check::Request, "UnsupportedProtocol", message));
    }
    if let Some(most) = most.filter(|most| bytes > *most) {
        let message = format!("the {what} has {bytes} bytes, at most {most} are allowed");
        return Err(Refusal::new(Check::Request, "RequestSizeLimitExceeded", message));
    }
    Ok(())
}

/// Whether the parameters hold a signature, with HmacSHA1 or HmacSHA256: in the query, or in a form.
fn is_signed_the_old_way(request: &Request) -> bool {
    let body = request.body.get(..MAX_QUERY_BYTES).unwrap_or(&request.body);
    let has = |parameters: &[u8], name: &str| {
        let mut pairs = parameters.split(|byte| *byte == b'&');
        pairs.any(|pair| pair.strip_prefix(name.as_bytes()).is_some_and(|rest| rest.starts_with(b"=")))
    };
    let is_signed = |parameters| has(parameters, "Signature") && has(parameters, "SecretId");
    request.headers.get(header::AUTHORIZATION).is_none() && (is_signed(request.query.as_bytes()) || is_signed(body))
}

/// A header that has to be there and to hold something.
pub(crate) fn required<'h>(check: Check, headers: &'h HeaderMap, name: &str) -> Result<&'h str, Refusal> {
    let value = headers.get(name).filter(|value| !value.is_empty());
    let value = value.ok_or_else(|| Refusal::new(check, "MissingParameter", missing(name)))?;
    let not_text = || Refusal::new(check, "InvalidParameter", format!("the header `{name}` is not ASCII text"));
    value.to_str().map_err(|_| not_text())
}

fn missing(name: &str) -> String {
    match name {
        "authorization" => format!("the header `Authorization` is missing; calls are signed with {ALGORITHM}"),
        name => format!("the header `{name}` is missing"),
    }
}
