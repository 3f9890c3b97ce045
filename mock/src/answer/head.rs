//! The HTTP side of a request: method, content type, size and headers.

use axum::http::{HeaderMap, Method, header};
use tc3_spec::model::{Region, Service};

use super::Request;
use crate::refusal::Refusal;

/// The documented maximum of a signed POST, in bytes.
const MAX_BODY_BYTES: usize = 10 * 1024 * 1024;
/// The documented maximum of a GET, in bytes.
const MAX_QUERY_BYTES: usize = 32 * 1024;

/// Checks what needs neither key nor spec.
pub(super) fn check(request: &Request) -> Result<(), Refusal> {
    let (media_type, what, bytes, most) = match request.method {
        Method::POST => ("application/json", "body", request.body.len(), MAX_BODY_BYTES),
        Method::GET => ("application/x-www-form-urlencoded", "query", request.query.len(), MAX_QUERY_BYTES),
        ref other => {
            let message = format!("the service takes GET and POST, and this is {other}");
            return Err(Refusal::new("UnsupportedProtocol", message));
        }
    };
    let content_type = required(&request.headers, header::CONTENT_TYPE.as_str())?;
    if !content_type.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(media_type) {
        let message =
            format!("the Content-Type is `{content_type}`; with {} it has to be {media_type}", request.method);
        return Err(Refusal::new("UnsupportedProtocol", message));
    }
    if bytes > most {
        let message = format!("the {what} has {bytes} bytes, at most {most} are allowed");
        return Err(Refusal::new("RequestSizeLimitExceeded", message));
    }
    Ok(())
}

/// Checks that a region is named where the service wants one.
pub(super) fn check_region(service: &Service, headers: &HeaderMap) -> Result<(), Refusal> {
    match service.region {
        Region::Required => required(headers, "x-tc-region").map(drop),
        Region::Optional | Region::None => Ok(()),
    }
}

/// A header that has to be there and to hold something.
pub(super) fn required<'h>(headers: &'h HeaderMap, name: &str) -> Result<&'h str, Refusal> {
    let value = headers.get(name).filter(|value| !value.is_empty());
    let value = value.ok_or_else(|| Refusal::new("MissingParameter", format!("the header `{name}` is missing")))?;
    value.to_str().map_err(|_| Refusal::new("InvalidParameter", format!("the header `{name}` is not ASCII text")))
}
