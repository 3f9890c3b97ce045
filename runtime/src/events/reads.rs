//! Reads the data of an event as a response: as its type, or as JSON.

use http::StatusCode;

use super::flow::Flow;
use crate::call::RawAnswer;
use crate::client::RawResponse;
use crate::error::{Error, RawCode};
use crate::member::Members as _;
use crate::response::{self, Found, ReadOptions, Response};

/// How the data of an event becomes a response.
pub(crate) struct Reads<R> {
    /// Whether a response has a member `Error` of its own, which is not a failure.
    pub(super) has_error: bool,
    pub(super) event: fn(&Flow, &str, &Found) -> Result<R, Error<RawCode>>,
    /// The same for an answer without events.
    pub(super) whole: fn(&RawAnswer, ReadOptions) -> Result<R, Error<RawCode>>,
}

impl<R: Response> Reads<R> {
    /// As the type of the response.
    pub(crate) fn typed() -> Self {
        Self {
            has_error: R::empty().shape().fields.iter().any(|field| field.name == "Error"),
            event: |flow, data, found| {
                let read = response::decode(flow.info, StatusCode::OK, data, found, flow.shared.reading);
                let mut response: R = read?;
                response.metadata_mut().set_attempts(flow.made.attempts);
                Ok(response)
            },
            whole: RawAnswer::read,
        }
    }
}

impl Reads<RawResponse> {
    /// As the JSON that it is.
    pub(crate) fn raw() -> Self {
        Self {
            has_error: false,
            event: |flow, data, found| {
                response::json(flow.info, StatusCode::OK, data, found, flow.shared.reading).map(RawResponse::new)
            },
            whole: |answer, options| answer.json(options).map(RawResponse::new),
        }
    }
}
