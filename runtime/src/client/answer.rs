//! A response with everything received with it.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::call::RawAnswer;

/// A response, and beside it what came over HTTP.
///
/// `Debug` shows the response and how it was got, neither body nor headers.
#[derive(Clone)]
pub struct Answer<T> {
    response: T,
    status: StatusCode,
    headers: HeaderMap,
    body: String,
    request_id: Option<String>,
    attempts: u32,
}

impl<T> Answer<T> {
    pub(crate) fn new(response: T, raw: RawAnswer) -> Self {
        let RawAnswer { status, headers, text, found, made, .. } = raw;
        Self { response, status, headers, body: text, request_id: found.request_id, attempts: made.attempts }
    }

    /// The response.
    pub fn response(&self) -> &T {
        &self.response
    }

    /// The response itself.
    pub fn into_response(self) -> T {
        self.response
    }

    /// The HTTP status, which is 200.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The HTTP headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The whole body, envelope included, as it came; ill-formed text is replaced. It may hold personal data.
    pub fn body(&self) -> &str {
        &self.body
    }

    /// The id the service gave the call. The vendor's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many times the call was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("response", &self.response)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
