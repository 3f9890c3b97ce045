//! Failures in the service's own form.

use serde_json::json;

/// A call that is refused: the vendor's code, a message that says what to do, and what else helps to find the cause.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) code: &'static str,
    pub(crate) message: String,
    /// Only where the signature is wrong. Boxed, since it is rare.
    pub(crate) signed: Option<Box<Signed>>,
}

/// What the server would have signed. Holds no key.
#[derive(Clone, Debug)]
pub(crate) struct Signed {
    pub(crate) canonical_request: String,
    pub(crate) string_to_sign: String,
}

impl Refusal {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), signed: None }
    }

    /// Adds what the server would have signed.
    pub(crate) fn showing(self, signed: Signed) -> Self {
        Self { signed: Some(Box::new(signed)), ..self }
    }

    /// The body: errors come with status 200.
    pub(crate) fn body(&self, request_id: &str) -> String {
        failure(self.code, &self.message, request_id)
    }
}

/// The body of a failed call.
pub(crate) fn failure(code: &str, message: &str, request_id: &str) -> String {
    json!({"Response": {"Error": {"Code": code, "Message": message}, "RequestId": request_id}}).to_string()
}
