//! Builds a signed HTTP request: a pure function of its inputs.

use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue};

use crate::action::ActionInfo;
use crate::credentials::Credentials;
use crate::endpoint::Endpoint;
use crate::error::ConfigurationError;
use crate::language::Language;
use crate::signing;

/// The biggest body that the services accept, in bytes: 10 MB.
pub const MAX_BODY_BYTES: usize = 10 * 1024 * 1024;

/// The `X-TC-RequestClient` header: which SDK is calling.
pub const REQUEST_CLIENT: &str = concat!("SDK_RUST_TC3_", env!("CARGO_PKG_VERSION"));

const JSON: &str = "application/json";

/// Everything about a call but its body.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The action.
    pub info: &'a ActionInfo,
    /// Where the request goes.
    pub endpoint: &'a Endpoint,
    /// Who signs.
    pub credentials: &'a Credentials,
    /// The time, in Unix seconds.
    pub timestamp: i64,
    /// The region, if one is wanted.
    pub region: Option<&'a str>,
    /// The language of error messages.
    pub language: Language,
}

/// Builds the request: `POST /` with the JSON body, the `X-TC-*` headers and the signature.
///
/// `Authorization` and `X-TC-Token` are marked as sensitive, so that `Debug` of the request hides them.
///
/// # Errors
///
/// A part has characters that a header cannot carry.
pub fn prepare(parts: &Parts<'_>, body: Vec<u8>) -> Result<http::Request<Vec<u8>>, ConfigurationError> {
    let signature = signing::sign(&signing::Inputs {
        secret_id: parts.credentials.secret_id(),
        secret_key: parts.credentials.secret_key(),
        service: parts.info.service.name,
        host: parts.endpoint.host(),
        content_type: JSON,
        timestamp: parts.timestamp,
        method: "POST",
        query: "",
        payload: &body,
        unsigned_payload: false,
        headers: &[],
    });
    let mut request = http::Request::new(body);
    *request.method_mut() = http::Method::POST;
    *request.uri_mut() = format!("{}/", parts.endpoint)
        .parse()
        .map_err(|_| ConfigurationError::new(format!("`{}` is no endpoint", parts.endpoint)))?;
    fill_headers(request.headers_mut(), parts, &signature.authorization)?;
    Ok(request)
}

fn fill_headers(headers: &mut HeaderMap, parts: &Parts<'_>, authorization: &str) -> Result<(), ConfigurationError> {
    let from_static = HeaderName::from_static;
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(JSON));
    headers.insert(HOST, value("Host", parts.endpoint.host())?);
    headers.insert(AUTHORIZATION, secret("Authorization", authorization)?);
    headers.insert(from_static("x-tc-action"), value("X-TC-Action", parts.info.name)?);
    headers.insert(from_static("x-tc-version"), value("X-TC-Version", parts.info.service.version)?);
    headers.insert(from_static("x-tc-timestamp"), parts.timestamp.into());
    headers.insert(from_static("x-tc-language"), HeaderValue::from_static(parts.language.name()));
    headers.insert(from_static("x-tc-requestclient"), HeaderValue::from_static(REQUEST_CLIENT));
    if let Some(region) = parts.region {
        headers.insert(from_static("x-tc-region"), value("X-TC-Region", region)?);
    }
    if let Some(token) = parts.credentials.token() {
        headers.insert(from_static("x-tc-token"), secret("X-TC-Token", token)?);
    }
    Ok(())
}

fn value(header: &str, text: &str) -> Result<HeaderValue, ConfigurationError> {
    HeaderValue::from_str(text).map_err(|_| {
        ConfigurationError::new(format!("the {header} header cannot carry this text; it needs visible ASCII"))
    })
}

fn secret(header: &str, text: &str) -> Result<HeaderValue, ConfigurationError> {
    let mut value = value(header, text)?;
    value.set_sensitive(true);
    Ok(value)
}
