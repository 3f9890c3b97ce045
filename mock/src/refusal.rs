//! Builds failures in the service's own form.

use std::borrow::Cow;

use serde_json::json;

use crate::check::Check;
use crate::signature::Explanation;

/// A call that is refused: the vendor's code, a message that says what to do, and what else helps to find the cause.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The check that it did not pass.
    pub(crate) check: Check,
    pub(crate) code: Cow<'static, str>,
    pub(crate) message: String,
    /// What is wrong with single parameters.
    pub(crate) notes: Vec<Note>,
    /// Only where the signature is wrong. Boxed, since it is rare.
    pub(crate) signing: Option<Box<Explanation>>,
}

/// What there is to say of one parameter.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    /// Where: `FlowInfos[3].FlowName`.
    pub(crate) path: String,
    /// The rule, by its key in the spec, or `unknown` or `type`.
    pub(crate) rule: &'static str,
    /// `deny`, `warn` or `hint`.
    pub(crate) level: &'static str,
    /// The sentence. Holds no value of a sensitive parameter.
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(check: Check, code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self { check, code: code.into(), message: message.into(), notes: Vec::new(), signing: None }
    }

    /// Adds what the server would have signed.
    pub(crate) fn showing(self, explanation: Explanation) -> Self {
        Self { signing: Some(Box::new(explanation)), ..self }
    }

    /// Adds what is wrong with single parameters.
    pub(crate) fn noting(self, notes: Vec<Note>) -> Self {
        Self { notes, ..self }
    }

    /// The body: errors come with status 200.
    pub(crate) fn body(&self, request_id: &str) -> String {
        failure(&self.code, &self.message, request_id)
    }
}

/// The body of a failed call.
pub(crate) fn failure(code: &str, message: &str, request_id: &str) -> String {
    json!({"Response": {"Error": {"Code": code, "Message": message}, "RequestId": request_id}}).to_string()
}
