//! What the server says to one request: a pure function of the request and the time.

use axum::body::Bytes;
use axum::http::HeaderMap;
use serde_json::{Value, json};
use tc3_runtime::signing::{Inputs, parse_authorization, sign};

use crate::examples::Action;
use crate::{SECRET_ID, SECRET_KEY};

/// A request may be this many seconds off; the documentation says five minutes.
const MAX_CLOCK_SKEW: u64 = 300;

/// A failure in the service's own form.
#[derive(Debug)]
pub(crate) struct Refusal {
    code: &'static str,
    message: String,
}

impl Refusal {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    /// The body: errors come with status 200.
    pub(crate) fn body(&self, request_id: &str) -> String {
        let error = json!({"Code": self.code, "Message": self.message});
        json!({"Response": {"Error": error, "RequestId": request_id}}).to_string()
    }
}

/// Checks a request as the service does, in its order, and finds the answer.
pub(crate) fn answer<'a>(
    actions: &'a [Action],
    headers: &HeaderMap,
    body: &Bytes,
    now: i64,
) -> Result<&'a str, Refusal> {
    let named = header(headers, "x-tc-action")?;
    let version = header(headers, "x-tc-version")?;
    let service = verify(headers, body, now)?;
    let action = find(actions, &service, version, named)?;
    let request: Value = serde_json::from_slice(body)
        .map_err(|error| Refusal::new("InvalidParameter", format!("the body is not JSON: {error}")))?;
    action.answer(&request).ok_or_else(|| {
        let names = action.example_names();
        let message = format!("the mock answers documented examples alone, and this is none of {named}'s: {names}");
        Refusal::new("UnsupportedOperation", message)
    })
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Result<&'h str, Refusal> {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.ok_or_else(|| Refusal::new("MissingParameter", format!("the header {name} is missing")))
}

fn find<'a>(actions: &'a [Action], service: &str, version: &str, name: &str) -> Result<&'a Action, Refusal> {
    let mut of_service = actions.iter().filter(|action| action.service == service).peekable();
    if of_service.peek().is_none() {
        return Err(Refusal::new("NoSuchProduct", format!("there is no service {service}")));
    }
    let mut of_version = of_service.filter(|action| action.version == version).peekable();
    if of_version.peek().is_none() {
        return Err(Refusal::new("NoSuchVersion", format!("{service} has no version {version}")));
    }
    let found = of_version.find(|action| action.name == name);
    found.ok_or_else(|| Refusal::new("InvalidAction", format!("{service} {version} has no action {name}")))
}

/// Checks time and signature; the service is that of the signature's scope.
fn verify(headers: &HeaderMap, body: &Bytes, now: i64) -> Result<String, Refusal> {
    let text = header(headers, "authorization")?;
    let authorization = parse_authorization(text).ok_or_else(|| {
        Refusal::new(
            "AuthFailure.InvalidAuthorization",
            "the header Authorization is not of the form of TC3-HMAC-SHA256",
        )
    })?;
    if authorization.secret_id != SECRET_ID {
        return Err(Refusal::new("AuthFailure.SecretIdNotFound", "the mock knows one SecretId: tc3_mock::SECRET_ID"));
    }
    let timestamp: i64 = header(headers, "x-tc-timestamp")?
        .parse()
        .map_err(|_| Refusal::new("InvalidParameter", "X-TC-Timestamp is not in seconds"))?;
    if timestamp.abs_diff(now) > MAX_CLOCK_SKEW {
        return Err(Refusal::new(
            "AuthFailure.SignatureExpire",
            "the time of the request is more than five minutes off",
        ));
    }
    let signed: Vec<(&str, &str)> = authorization
        .signed_headers
        .iter()
        .filter(|name| !matches!(name.as_str(), "content-type" | "host"))
        .map(|name| header(headers, name).map(|value| (name.as_str(), value)))
        .collect::<Result<_, _>>()?;
    let expected = sign(&Inputs {
        secret_id: SECRET_ID,
        secret_key: SECRET_KEY,
        service: &authorization.service,
        host: header(headers, "host")?,
        content_type: header(headers, "content-type")?,
        timestamp,
        method: "POST",
        query: "",
        payload: body,
        unsigned_payload: false,
        headers: &signed,
    });
    if expected.authorization != text {
        return Err(Refusal::new(
            "AuthFailure.SignatureFailure",
            "the signature is not that of the request that arrived",
        ));
    }
    Ok(authorization.service)
}
